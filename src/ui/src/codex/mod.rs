//! The codex: persons, institutions, places, routes and words, the disagreements of the sources, every fact and every
//! article, to be searched and followed from one to another. What a page shows stands in `page`; terms in other texts lead
//! here by `linked`.

mod linked;
mod page;

use std::sync::Arc;

use egui::{TextEdit, Ui};
use multivector_text::Arg;
use multivector_text::codex::{Codex, Page, SOURCES, Section};

use crate::cx::Cx;
use crate::desk::{Desk, Shelf};
use crate::keys::Command;
use crate::view::Play;
use crate::widgets::{self, Kind};
use crate::window;

pub(crate) use linked::linked;

/// So many pages are listed while nothing narrows the list; more would cost a frame its time.
const MOST: usize = 60;

/// Shows the codex. Says whether it was closed.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) -> bool {
    window::over_all(ui, cx, "codex", cx.get("ui-codex-title"), 720.0, |ui| {
        let codex = shelf(cx, play, desk);
        let open = desk.codex_pages.last().copied();
        // Whoever comes to the list looks for something.
        let listed = std::mem::replace(&mut desk.codex_listed, open.is_none());
        desk.focus_search |= open.is_none() && !listed;
        match open {
            Some(open) => page::show(ui, cx, play, desk, &codex, open),
            None => list(ui, cx, play, desk, &codex),
        }
    })
}

/// The codex of the level in the language, read once.
pub(crate) fn shelf(cx: &Cx, play: &Play, desk: &mut Desk) -> Arc<Codex> {
    let key = (play.rules.content_id, cx.texts.language());
    match &desk.shelf {
        Some(shelf) if shelf.key == key => Arc::clone(&shelf.codex),
        _ => {
            let codex = Arc::new(Codex::new(cx.texts, play.rules));
            desk.shelf = Some(Shelf {
                key,
                codex: Arc::clone(&codex),
            });
            codex
        }
    }
}

/// Running text whose terms lead to their pages.
pub(crate) fn prose(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, text: &str) {
    let codex = shelf(cx, play, desk);
    linked(ui, cx, desk, &codex, text, cx.t.body(13.5), cx.t.c.ink);
}

/// The title of a page: that of an entry, the point of a disagreement, the text of a fact, the title of an article.
pub(crate) fn title<'a>(cx: &Cx<'a>, play: &Play, page: Page) -> &'a str {
    let c = &play.rules.content;
    let key = match page {
        Page::Entry(index) => c
            .codex
            .get(usize::from(index))
            .map(|entry| format!("codex-{}", entry.id)),
        Page::Disagreement(index) => c
            .disagreements
            .get(usize::from(index))
            .map(|point| format!("disagreement-{}", point.id)),
        Page::Fact(index) => c
            .facts
            .get(usize::from(index))
            .map(|fact| format!("fact-{}", fact.id)),
        Page::Source(index) => SOURCES
            .get(usize::from(index))
            .map(|source| format!("source-{source}-title")),
    };
    key.map_or("", |key| cx.get(&key))
}

/// The section that a page belongs to.
pub(crate) fn section(play: &Play, page: Page) -> Section {
    match page {
        Page::Entry(index) => play
            .rules
            .content
            .codex
            .get(usize::from(index))
            .map_or(Section::Sources, |entry| Section::Entries(entry.kind)),
        Page::Disagreement(_) => Section::Disagreements,
        Page::Fact(_) => Section::Facts,
        Page::Source(_) => Section::Sources,
    }
}

/// Search, sections, and the pages found.
fn list(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, codex: &Codex) {
    widgets::words(ui, cx.t.note(cx.get("ui-codex-note")));
    let label = ui.label(cx.t.text(cx.say(
        "ui-codex-search",
        &[("key", cx.hint(Command::Search).into())],
    )));
    let field = ui
        .add(
            TextEdit::singleline(&mut desk.codex_search)
                .desired_width(f32::INFINITY)
                .hint_text(cx.get("ui-codex-hint")),
        )
        .labelled_by(label.id);
    if std::mem::take(&mut desk.focus_search) {
        field.request_focus();
    }
    sections(ui, cx, desk);
    let found = codex.search(desk.codex_section, &desk.codex_search);
    widgets::words(
        ui,
        cx.t.small(cx.say("ui-codex-count", &[("count", Arg::Num(found.len() as i64))])),
    );
    widgets::rule(ui, cx);
    // Enter opens the first page, so that a search needs no mouse.
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    if entered && let Some(first) = found.first() {
        desk.open_page(*first);
    }
    let narrowed = desk.codex_section.is_some() || !desk.codex_search.trim().is_empty();
    let most = if narrowed { found.len() } else { MOST };
    for page in found.iter().take(most) {
        row(ui, cx, play, desk, *page);
    }
    if found.len() > most {
        let more = Arg::Num((found.len() - most) as i64);
        widgets::words(ui, cx.t.note(cx.say("ui-codex-more", &[("count", more)])));
    }
}

/// The sections, to choose one.
fn sections(ui: &mut Ui, cx: &Cx, desk: &mut Desk) {
    ui.horizontal_wrapped(|ui| {
        let mut choose = |ui: &mut Ui, section: Option<Section>, words: &str| {
            let kind = if desk.codex_section == section {
                Kind::Chosen
            } else {
                Kind::Quiet
            };
            if widgets::button(ui, cx, words, None, kind).clicked() {
                desk.codex_section = section;
            }
        };
        choose(ui, None, cx.get("ui-codex-all"));
        for section in Section::all() {
            choose(ui, Some(section), cx.get(&section.key()));
        }
    });
}

/// A page in a list: its title with its section, or the text of a fact over where it comes from.
pub(crate) fn row(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, page: Page) {
    let words = title(cx, play, page);
    let facts = &play.rules.content.facts;
    let fact = match page {
        Page::Fact(index) => facts.get(usize::from(index)),
        _ => None,
    };
    let clicked = match fact {
        Some(fact) => {
            let button = widgets::button(ui, cx, words, None, Kind::Quiet);
            let from = cx.t.small(widgets::fact_source(cx, fact));
            egui::Frame::NONE
                .inner_margin(cx.t.margin(8.0, 0.0))
                .show(ui, |ui| widgets::words(ui, from));
            button.clicked()
        }
        None => {
            let row = ui.horizontal_wrapped(|ui| {
                let button = widgets::button(ui, cx, words, None, Kind::Quiet);
                ui.label(cx.t.small(cx.get(&section(play, page).key())));
                button.clicked()
            });
            row.inner
        }
    };
    if clicked {
        desk.follow(page);
    }
}
