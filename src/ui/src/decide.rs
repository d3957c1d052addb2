//! Decisions: the levers that bear on the question, what is staged, and the way to everything else.

use egui::Ui;
use multivector_sim::ids::{LeverId, Seat};
use multivector_text::Arg;

use crate::action::Action;
use crate::brief;
use crate::cx::Cx;
use crate::desk::{Desk, Panel, Phase};
use crate::draft;
use crate::keys::Command;
use crate::lever;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// At most so many levers are suggested.
const SUGGESTED: usize = 8;

/// The levers of the question of the month that are Astana's.
pub(crate) fn suggested(play: &Play) -> Vec<LeverId> {
    let content = &play.rules.content;
    let Some(question) = brief::question(play).and_then(|id| content.question(id)) else {
        return Vec::new();
    };
    let own = |id: &&LeverId| {
        content
            .lever(**id)
            .is_some_and(|lever| lever.seat == Seat::Astana)
            && play.rules.level.has_lever(**id)
    };
    question
        .levers
        .iter()
        .filter(own)
        .take(SUGGESTED)
        .copied()
        .collect()
}

/// Shows the suggested levers and the draft.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    brief::headline(ui, cx, play, desk);
    let open = brief::unanswered(play).len();
    if open > 0 {
        ui.horizontal_wrapped(|ui| {
            let count = [("count", Arg::Num(open as i64))];
            ui.label(
                cx.t.note(cx.say("ui-unanswered", &count))
                    .color(cx.t.c.gold),
            );
            if widgets::button(ui, cx, cx.get("ui-unanswered-open"), None, Kind::Quiet).clicked() {
                out.push(Action::Phase(Phase::Brief));
            }
        });
    }
    let (_, used) = crate::chrome::totals(play);
    let args = [
        ("used", Arg::Num(i64::from(used))),
        (
            "limit",
            Arg::Num(i64::from(play.rules.initiatives(play.seen))),
        ),
    ];
    widgets::section(ui, cx, &cx.say("ui-decide-suggested", &args));
    let levers = suggested(play);
    if levers.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-decide-none")));
    }
    for (i, id) in levers.iter().enumerate() {
        lever::show(
            ui,
            cx,
            play,
            desk,
            *id,
            u8::try_from(i + 1).ok().filter(|d| *d <= 9),
            out,
        );
    }
    ui.add_space(cx.s(6.0));
    let all = Command::Panel(Panel::Initiatives);
    if widgets::button(ui, cx, cx.get("ui-decide-all"), Some(all), Kind::Plain).clicked() {
        desk.panel = Panel::Initiatives;
    }
    widgets::section(ui, cx, cx.get("ui-draft-title"));
    draft::list(ui, cx, play, out);
}
