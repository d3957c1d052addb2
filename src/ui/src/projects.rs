//! What is being built: days left, money spent, slippage, whose will it needs, who pays, and what begins it.

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
use crate::figure;
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
        let payer = names::account(cx, entry.payer);
        widgets::words(
            ui,
            cx.t.note(cx.say("ui-project-payer", &[("payer", payer.into())])),
        );
        if !entry.needs.is_empty() {
            needs(ui, cx, play, desk, entry);
        }
        if stage == 1 {
            progress(ui, cx, play, desk, id, entry);
        }
        let known = names::known_effects(cx, play, &entry.done);
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

/// Whose will it needs: the shares that stand for it, each to be opened.
fn needs(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, entry: &Project) {
    widgets::words(ui, cx.t.note(cx.get("ui-project-needs")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(cx.s(4.0), cx.s(4.0));
        for m in &entry.needs {
            let name = names::metric(cx, play.rules, *m);
            figure::chip(ui, cx, play, desk, *m, &name);
        }
    });
}

/// How far the work is, what it has cost, and how willing those are who are needed.
fn progress(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, id: ProjectId, entry: &Project) {
    let seen = play.seen;
    let left = seen.of(project::DAYS_LEFT, id).map_or(0, |d| d.0);
    let slipped = seen.of(project::SLIPPED, id).map_or(0, |d| d.0);
    // Whole days: what is left counts against all that has to be worked, slips in it.
    let whole = entry.days.value.round() as i64 + slipped;
    let done = 1.0 - figure::share(left, whole);
    let spent = seen.of(project::SPENT, id).map_or(0, |k| k.0);
    let paid = figure::share(spent, entry.cost_kusd.value.round() as i64);
    let c = &cx.t.c;
    let bars = [
        (
            seen.key(project::DAYS_LEFT, id).metric(),
            "ui-project-left",
            done,
            c.sky,
        ),
        (
            seen.key(project::SPENT, id).metric(),
            "ui-project-spent",
            paid,
            c.gold,
        ),
    ];
    for (m, key, share, ink) in bars {
        figure::bar(ui, cx, play, desk, m, cx.get(key), share, ink);
    }
    let mut rows = vec![(
        seen.key(project::SLIPPED, id).metric(),
        "ui-project-slipped",
    )];
    if !entry.needs.is_empty() {
        rows.push((seen.key(project::WILL, id).metric(), "ui-project-will"));
    }
    for (m, key) in rows {
        number::row_as(ui, cx, play, desk, m, cx.get(key));
    }
}

fn begins(lever: &Lever, id: ProjectId) -> bool {
    lever.seat == Seat::Astana
        && lever
            .effects
            .iter()
            .any(|e| matches!(e.deed, Deed::Begin { project } if project == id))
}
