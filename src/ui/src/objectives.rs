//! What the player may set out to reach in a level: listed while it is played, graded when it is over.

use egui::Ui;

use crate::cx::Cx;
use crate::view::Play;
use crate::widgets;

/// The objectives as things stand: met now or not yet.
pub(crate) fn standing(ui: &mut Ui, cx: &Cx, play: &Play) {
    let objectives = &play.rules.level.objectives;
    let met = objectives.iter().map(|one| one.when.holds(play.seen));
    list(ui, cx, play, met, ["ui-objective-met", "ui-objective-open"]);
}

/// The objectives when all is over.
pub(crate) fn graded(ui: &mut Ui, cx: &Cx, play: &Play, met: &[bool]) {
    let met = met.iter().copied();
    list(ui, cx, play, met, ["ui-objective-met", "ui-objective-not"]);
}

fn list(ui: &mut Ui, cx: &Cx, play: &Play, met: impl Iterator<Item = bool>, [yes, no]: [&str; 2]) {
    let objectives = &play.rules.level.objectives;
    if objectives.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-objectives"));
    for (objective, met) in objectives.iter().zip(met) {
        let (mark, key, ink) = if met {
            ("✓", yes, cx.t.c.sky)
        } else {
            ("·", no, cx.t.c.soft)
        };
        let name = cx.get(&format!("objective-{}", objective.id));
        widgets::words(ui, cx.t.bold(format!("{mark} {name}")).color(ink));
        let note = cx.get(&format!("objective-{}-note", objective.id));
        widgets::words(ui, cx.t.small(format!("{} {note}", cx.get(key))));
    }
}
