//! What is being built: days left, money spent, slippage, and what begins it.

use egui::Ui;
use multivector_sim::content::{Deed, Lever, Project};
use multivector_sim::ids::{LeverId, ProjectId, Seat};
use multivector_sim::metric::Family;
use multivector_sim::state::projects::project;
use multivector_sim::units::Kusd;
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::lever;
use crate::names::{self, ids};
use crate::number;
use crate::view::Play;
use crate::widgets;

/// Shows the projects.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-projects"),
        cx.get("ui-projects-note"),
    );
    for (id, entry) in ids::<ProjectId, Project>(&play.rules.content.projects) {
        one(ui, cx, play, desk, id, entry, out);
        ui.add_space(cx.s(4.0));
    }
}

fn one(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: ProjectId,
    entry: &Project,
    out: &mut Vec<Action>,
) {
    let seen = play.seen;
    let stage = seen.of(project::STAGE, id).map_or(0, |s| s.0);
    let days = entry.days.value.round().max(1.0);
    cx.t.sheet().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.t.bold(names::entity(cx, play.rules, Family::Project, id.0)));
            let (key, ink) = match stage {
                0 => ("ui-project-idle", cx.t.c.soft),
                1 => ("ui-project-building", cx.t.c.sky),
                _ => ("ui-project-done", cx.t.c.gold),
            };
            widgets::tag(ui, cx, cx.get(key), ink);
        });
        let args = [
            (
                "price",
                cx.texts
                    .amount(Kusd(entry.cost_kusd.value.round() as i64))
                    .into(),
            ),
            ("days", Arg::Num(days as i64)),
        ];
        widgets::words(ui, cx.t.note(cx.say("ui-project-price", &args)));
        if let Some(partner) = entry.partner {
            let name = names::entity(cx, play.rules, Family::Partner, partner.0);
            widgets::words(
                ui,
                cx.t.note(cx.say("ui-project-partner", &[("name", name.into())])),
            );
        }
        if stage == 1 {
            let left = seen.of(project::DAYS_LEFT, id).map_or(0, |d| d.0);
            widgets::meter(
                ui,
                cx,
                1.0 - left as f32 / days as f32,
                ui.available_width(),
                cx.t.c.sky,
            );
            let rows = [
                (project::DAYS_LEFT, "ui-project-left"),
                (project::SLIPPED, "ui-project-slipped"),
            ];
            for (field, key) in rows {
                number::row_as(
                    ui,
                    cx,
                    play,
                    desk,
                    seen.key(field, id).metric(),
                    cx.get(key),
                );
            }
            number::row_as(
                ui,
                cx,
                play,
                desk,
                seen.key(project::SPENT, id).metric(),
                cx.get("ui-project-spent"),
            );
        }
        let known = names::known_effects(cx, play.rules, &entry.done);
        if !known.is_empty() {
            widgets::words(
                ui,
                cx.t.note(cx.say(
                    "ui-project-brings",
                    &[("effects", known.join(" · ").into())],
                )),
            );
        }
        if stage == 0 {
            for (lever, _) in
                ids::<LeverId, Lever>(&play.rules.content.levers).filter(|(_, l)| begins(l, id))
            {
                lever::show(ui, cx, play, desk, lever, None, out);
            }
        }
        if !entry.facts.is_empty() {
            let title = cx.say(
                "ui-sources-show",
                &[("count", Arg::Num(entry.facts.len() as i64))],
            );
            egui::CollapsingHeader::new(cx.t.note(title))
                .id_salt(("project-facts", id.0))
                .show(ui, |ui| {
                    widgets::facts(ui, cx, play.rules, &entry.facts);
                });
        }
    });
}

fn begins(lever: &Lever, id: ProjectId) -> bool {
    lever.seat == Seat::Astana
        && lever
            .effects
            .iter()
            .any(|e| matches!(e.deed, Deed::Begin { project } if project == id))
}
