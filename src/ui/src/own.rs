//! The player's own levels in the list of levels: each by its title, and what is wrong with its file where it stands.

use egui::Ui;
use multivector_text::Arg;
use multivector_text::diagnostic::Told;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::levels;
use crate::view::{LevelInfo, Own, OwnLevel};
use crate::widgets::{self, Choice};

/// At most so many of a file's mistakes are shown; the rest are counted.
const MOST: usize = 40;

/// Lists them under a heading of their own.
pub(crate) fn show(
    ui: &mut Ui,
    cx: &Cx,
    desk: &mut Desk,
    own: Own<'_>,
    marked: Option<&LevelInfo>,
) {
    widgets::section(ui, cx, cx.get("ui-own-levels"));
    let folder = [("folder", own.folder.into())];
    let note = if own.levels.is_empty() {
        "ui-own-none"
    } else {
        "ui-own-note"
    };
    widgets::words(ui, cx.t.note(cx.say(note, &folder)));
    for level in own.levels {
        entry(ui, cx, desk, level, marked);
    }
}

fn entry(ui: &mut Ui, cx: &Cx, desk: &mut Desk, level: &OwnLevel, marked: Option<&LevelInfo>) {
    let info = level.info.as_ref();
    let title = info.and_then(|info| cx.texts.find(&format!("level-{}-title", info.id)));
    let note = info.map_or_else(
        || cx.get("ui-own-broken").to_owned(),
        |info| levels::note(cx, info),
    );
    let choice = Choice {
        digit: None,
        words: title.unwrap_or(&level.file),
        note: &note,
        chosen: info.is_some_and(|info| marked.is_some_and(|marked| marked.id == info.id)),
        enabled: info.is_some(),
    };
    if let (true, Some(info)) = (widgets::choice(ui, cx, &choice), info) {
        desk.level = Some(info.id.clone());
    }
    for problem in level.problems.iter().take(MOST) {
        mistake(ui, cx, problem);
    }
    if let Some(more) = level.problems.len().checked_sub(MOST + 1) {
        let more = i64::try_from(more + 1).unwrap_or(i64::MAX);
        let more = cx.say("ui-own-more", &[("count", Arg::Num(more))]);
        widgets::words(ui, cx.t.note(more));
    }
}

/// A mistake: where, what, the line as it stands, what may be done.
fn mistake(ui: &mut Ui, cx: &Cx, told: &Told) {
    let (key, ink) = if told.warns {
        ("content-level-warning", cx.t.c.gold)
    } else {
        ("content-level-error", cx.t.c.red)
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        let word = cx.get(key);
        let head = if told.place.is_empty() {
            word.to_owned()
        } else {
            format!("{}: {word}", told.place)
        };
        widgets::words(ui, cx.t.small(head).color(ink));
        widgets::words(ui, cx.t.text(told.sentence.as_str()));
        if !told.line.is_empty() {
            widgets::words(ui, cx.t.note(told.line.as_str()));
        }
        for hint in &told.hints {
            widgets::words(ui, cx.t.small(hint.as_str()));
        }
        ui.add_space(cx.s(4.0));
    });
}
