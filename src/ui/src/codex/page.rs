//! One page of the codex: an entry, a disagreement, a fact or an article, with what it rests on, where it acts in the model,
//! and where it leads.

use egui::Ui;
use multivector_sim::content::Fact;
use multivector_sim::content::entities::{Disagreement, Entry, EntryKind};
use multivector_text::Arg;
use multivector_text::codex::{Codex, Page, SOURCES, acts};

use super::{linked, row, section, title};
use crate::cx::Cx;
use crate::desk::Desk;
use crate::keys::Command;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Shows a page.
pub(super) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, codex: &Codex, page: Page) {
    let back = cx.get("ui-codex-back");
    if widgets::button(ui, cx, back, Some(Command::Back), Kind::Quiet).clicked() {
        desk.codex_pages.pop();
        desk.codex_followed = false;
    }
    widgets::words(ui, cx.t.small(cx.get(&section(play, page).key())));
    let c = &play.rules.content;
    match page {
        Page::Entry(index) => {
            if let Some(found) = c.codex.get(usize::from(index)) {
                widgets::words(ui, cx.t.title(title(cx, play, page)));
                entry(ui, cx, play, desk, codex, found);
            }
        }
        Page::Disagreement(index) => {
            if let Some(found) = c.disagreements.get(usize::from(index)) {
                widgets::words(ui, cx.t.title(title(cx, play, page)));
                disagreement(ui, cx, play, desk, codex, found);
            }
        }
        Page::Fact(index) => {
            if let Some(found) = c.facts.get(usize::from(index)) {
                widgets::words(ui, cx.t.title(found.id.clone()));
                fact(ui, cx, play, desk, codex, found);
            }
        }
        Page::Source(index) => {
            if let Some(found) = SOURCES.get(usize::from(index)) {
                widgets::words(ui, cx.t.title(title(cx, play, page)));
                source(ui, cx, play, desk, found);
            }
        }
    }
}

fn prose(ui: &mut Ui, cx: &Cx, desk: &mut Desk, codex: &Codex, text: &str) {
    linked(ui, cx, desk, codex, text, cx.t.body(14.0), cx.t.c.ink);
}

fn entry(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, codex: &Codex, entry: &Entry) {
    if entry.kind == EntryKind::Record {
        let note = cx.t.note(cx.get("ui-codex-record")).color(cx.t.c.gold);
        widgets::words(ui, note);
    }
    prose(
        ui,
        cx,
        desk,
        codex,
        cx.get(&format!("codex-{}-text", entry.id)),
    );
    rests_on(ui, cx, play, desk, &entry.facts);
    let points = entry.disagreements.iter();
    let points: Vec<Page> = points
        .filter_map(|id| Codex::page_of(play.rules, id))
        .collect();
    pages(ui, cx, play, desk, "ui-codex-disagreements", &points);
    acts_here(ui, cx, play, &entry.facts);
}

fn disagreement(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    codex: &Codex,
    point: &Disagreement,
) {
    for (nth, sources) in point.positions.iter().enumerate() {
        for source in sources {
            let args = [
                ("id", source.as_str().into()),
                ("title", cx.get(&format!("source-{source}-title")).into()),
            ];
            widgets::words(ui, cx.t.small(cx.say("ui-codex-position", &args)));
        }
        let key = format!("disagreement-{}-{}", point.id, nth + 1);
        prose(ui, cx, desk, codex, cx.get(&key));
        ui.add_space(cx.s(4.0));
    }
    let parts = [
        ("record", "ui-codex-record-says"),
        ("why", "ui-codex-why"),
        ("game", "ui-codex-game"),
        ("task", "ui-codex-task"),
    ];
    for (part, heading) in parts {
        let key = format!("disagreement-{}-{part}", point.id);
        if let Some(words) = cx.texts.find(&key) {
            widgets::section(ui, cx, cx.get(heading));
            prose(ui, cx, desk, codex, words);
        }
    }
    rests_on(ui, cx, play, desk, &point.facts);
    explained_by(ui, cx, play, desk, |entry| {
        entry.disagreements.contains(&point.id)
    });
    acts_here(ui, cx, play, &point.facts);
}

fn fact(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, codex: &Codex, fact: &Fact) {
    prose(ui, cx, desk, codex, cx.get(&format!("fact-{}", fact.id)));
    let args = [("date", fact.date.as_str().into())];
    widgets::words(ui, cx.t.note(cx.say("ui-codex-dated", &args)));
    let articles: Vec<Page> = fact
        .sources
        .iter()
        .filter_map(|id| SOURCES.iter().position(|source| source == id))
        .map(|index| Page::Source(index as u16))
        .collect();
    widgets::section(ui, cx, cx.get("ui-codex-sources"));
    for (page, id) in articles.into_iter().zip(&fact.sources) {
        let words = title(cx, play, page);
        if widgets::button(ui, cx, words, None, Kind::Quiet).clicked() {
            desk.open_page(page);
        }
        ui.indent(("article", id), |ui| by_line(ui, cx, id));
    }
    let points = play.rules.content.disagreements.iter().enumerate();
    let points: Vec<Page> = points
        .filter(|(_, point)| point.facts.contains(&fact.id))
        .map(|(index, _)| Page::Disagreement(index as u16))
        .collect();
    pages(ui, cx, play, desk, "ui-codex-disagreements", &points);
    explained_by(ui, cx, play, desk, |entry| entry.facts.contains(&fact.id));
    acts_here(ui, cx, play, std::slice::from_ref(&fact.id));
}

/// Outlet, author and date of an article.
fn by_line(ui: &mut Ui, cx: &Cx, source: &str) {
    let part = |part: &str| cx.get(&format!("source-{source}-{part}"));
    let args = [
        ("outlet", part("outlet").into()),
        ("author", part("author").into()),
        ("date", part("date").into()),
        ("id", source.into()),
    ];
    widgets::words(ui, cx.t.small(cx.say("ui-codex-by-line", &args)));
}

fn source(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, source: &str) {
    by_line(ui, cx, source);
    let facts = play.rules.content.facts.iter().enumerate();
    let facts: Vec<Page> = facts
        .filter(|(_, fact)| fact.sources.iter().any(|id| id == source))
        .map(|(index, _)| Page::Fact(index as u16))
        .collect();
    let count = Arg::Num(facts.len() as i64);
    widgets::section(ui, cx, &cx.say("ui-codex-carries", &[("count", count)]));
    for page in facts {
        row(ui, cx, play, desk, page);
    }
}

/// The facts that a page rests on, each leading to its own.
fn rests_on(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, facts: &[String]) {
    let facts = facts.iter();
    let facts: Vec<Page> = facts
        .filter_map(|id| Codex::page_of(play.rules, id))
        .collect();
    pages(ui, cx, play, desk, "ui-codex-facts", &facts);
}

fn explained_by(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    about: impl Fn(&Entry) -> bool,
) {
    let entries = play.rules.content.codex.iter().enumerate();
    let entries: Vec<Page> = entries
        .filter(|(_, entry)| about(entry))
        .map(|(index, _)| Page::Entry(index as u16))
        .collect();
    pages(ui, cx, play, desk, "ui-codex-entries", &entries);
}

fn pages(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, heading: &str, pages: &[Page]) {
    if pages.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get(heading));
    for page in pages {
        row(ui, cx, play, desk, *page);
    }
}

/// Where the facts act in the model.
fn acts_here(ui: &mut Ui, cx: &Cx, play: &Play, facts: &[String]) {
    let lines = acts(cx.texts, play.rules, facts);
    widgets::section(ui, cx, cx.get("ui-codex-acts"));
    if lines.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-codex-acts-nowhere")));
    }
    for line in lines {
        widgets::words(ui, cx.t.text(line));
    }
}
