//! The codex: every fact the game rests on, with its sources, to be searched.

use egui::{TextEdit, Ui};
use multivector_text::Arg;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::view::Play;
use crate::widgets;
use crate::window;

/// Shows the codex. Says whether it was closed.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) -> bool {
    window::over_all(ui, cx, "codex", cx.get("ui-codex-title"), 680.0, |ui| {
        contents(ui, cx, play, desk)
    })
}

fn contents(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::words(ui, cx.t.note(cx.get("ui-codex-note")));
    let label = ui.label(cx.t.text(cx.get("ui-search")));
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
    let sought = desk.codex_search.trim().to_lowercase();
    let found = play.rules.content.facts.iter().filter(|fact| {
        if sought.is_empty() {
            return true;
        }
        let text = cx.get(&format!("fact-{}", fact.id)).to_lowercase();
        sought.split_whitespace().all(|word| {
            text.contains(word) || fact.id.to_lowercase() == word || fact.date.contains(word)
        })
    });
    let facts: Vec<_> = found.collect();
    widgets::words(
        ui,
        cx.t.small(cx.say("ui-codex-count", &[("count", Arg::Num(facts.len() as i64))])),
    );
    widgets::rule(ui, cx);
    for fact in facts {
        widgets::words(ui, cx.t.text(cx.get(&format!("fact-{}", fact.id))));
        widgets::words(ui, cx.t.small(widgets::fact_source(cx, fact)));
        ui.add_space(cx.s(6.0));
    }
}
