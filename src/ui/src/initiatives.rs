//! All of Astana's levers, grouped by kind, to be searched.

use egui::{TextEdit, Ui};
use multivector_sim::content::{Lever, LeverKind};
use multivector_sim::ids::{LeverId, Seat};
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::keys::Command;
use crate::lever;
use crate::names::{self, ids};
use crate::view::Play;
use crate::widgets;

/// Kinds in the order in which they are listed.
pub(crate) const KINDS: [LeverKind; 10] = [
    LeverKind::Statement,
    LeverKind::Visit,
    LeverKind::Treaty,
    LeverKind::Quiet,
    LeverKind::Build,
    LeverKind::Domestic,
    LeverKind::Military,
    LeverKind::Pressure,
    LeverKind::Favour,
    LeverKind::Reprisal,
];

/// Shows all levers.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let (_, used) = crate::chrome::totals(play);
    let args = [
        ("used", Arg::Num(i64::from(used))),
        (
            "limit",
            Arg::Num(i64::from(play.rules.initiatives(play.seen))),
        ),
    ];
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-initiatives"),
        &cx.say("ui-initiatives-note", &args),
    );
    let hint = cx.say(
        "ui-search-hint",
        &[("key", cx.hint(Command::Search).into())],
    );
    let field = TextEdit::singleline(&mut desk.lever_search)
        .desired_width(f32::INFINITY)
        .hint_text(hint);
    let response = ui.add(field);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, cx.get("ui-search"))
    });
    if std::mem::take(&mut desk.focus_search) {
        response.request_focus();
    }
    let sought = desk.lever_search.trim().to_lowercase();
    let mut digit = 0;
    for kind in KINDS {
        let mut levers: Vec<(LeverId, &Lever)> = ids::<LeverId, Lever>(&play.rules.content.levers)
            .filter(|(_, lever)| lever.seat == Seat::Astana && lever.kind == kind)
            .filter(|(id, _)| play.rules.level.has_lever(*id))
            .filter(|(id, lever)| matches(cx, play, *id, lever, &sought))
            .collect();
        // What can be done now comes first.
        levers.sort_by_key(|(_, lever)| !lever.when.holds(play.seen));
        let Some((_, first)) = levers.first() else {
            continue;
        };
        widgets::section(ui, cx, lever::kind(cx, first));
        for (id, _) in levers {
            digit += 1;
            lever::show(ui, cx, play, desk, id, (digit <= 9).then_some(digit), out);
        }
    }
    if digit == 0 {
        widgets::words(ui, cx.t.note(cx.get("ui-search-nothing")));
    }
}

/// Whether every word sought stands in the lever's name or note.
fn matches(cx: &Cx, play: &Play, id: LeverId, lever: &Lever, sought: &str) -> bool {
    if sought.is_empty() {
        return true;
    }
    let note = cx
        .texts
        .find(&format!("lever-{}-note", lever.id))
        .unwrap_or_default();
    let text = format!("{} {note}", names::lever(cx, play.rules, id)).to_lowercase();
    sought.split_whitespace().all(|word| text.contains(word))
}
