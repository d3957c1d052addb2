//! Where oil comes from and what carries it by sea and rail: the fields with their output and stoppages, the tankers, the
//! water in port, the tank cars.

use egui::Ui;
use multivector_sim::content::{OilField, Route};
use multivector_sim::ids::{FieldId, RouteId};
use multivector_sim::metric::Family;
use multivector_sim::state::{Target, oil};
use multivector_sim::units::TonnesPerDay;

use super::{markable, numbers, place_name, span, stoppage};
use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::figure;
use crate::names::{self, ids};
use crate::view::Play;
use crate::widgets;

/// Shows ships and cars.
pub(super) fn fleet(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-routes-fleet"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[oil::TANKERS.metric(), oil::DRAUGHT.metric()],
    );
    let fleet = play.rules.fleet_per_day(play.seen);
    let args = [("amount", cx.texts.amount(fleet).into())];
    widgets::words(ui, cx.t.small(cx.say("ui-fleet-carries", &args)));
    numbers(ui, cx, play, desk, &[oil::TANK_CARS.metric()]);
    for (id, _) in ids::<RouteId, Route>(&play.rules.content.routes) {
        if let Some(rate) = play.rules.cars_per_day(play.seen, id) {
            let args = [
                (
                    "route",
                    names::entity(cx, play.rules, Family::Route, id.0).into(),
                ),
                ("amount", cx.texts.amount(rate).into()),
            ];
            widgets::words(ui, cx.t.small(cx.say("ui-cars-carry", &args)));
        }
    }
}

/// Shows the fields.
pub(super) fn fields(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::section(ui, cx, cx.get("ui-routes-fields"));
    let greatest = ids::<FieldId, OilField>(&play.rules.content.fields)
        .filter_map(|(id, _)| play.seen.of(oil::field::CAPACITY, id))
        .map(|rate| rate.0)
        .max();
    for (id, _) in ids::<FieldId, OilField>(&play.rules.content.fields) {
        field(ui, cx, play, desk, id, greatest.unwrap_or(1), out);
    }
}

fn field(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: FieldId,
    greatest: i64,
    out: &mut Vec<Action>,
) {
    let seen = play.seen;
    let name = names::entity(cx, play.rules, Family::Field, id.0);
    let output = seen.of(oil::field::OUTPUT, id).unwrap_or_default();
    let focus = MapFocus::Field(id);
    markable(ui, cx, desk, focus, |ui, desk| {
        ui.spacing_mut().item_spacing.y = cx.s(3.0);
        ui.horizontal_wrapped(|ui| place_name(ui, cx, desk, &name, focus, out));
        let daily = TonnesPerDay(output.0 / span(play));
        let share = figure::share(daily.0, greatest);
        let lifted = seen.key(oil::field::OUTPUT, id).metric();
        figure::bar(
            ui,
            cx,
            play,
            desk,
            lifted,
            cx.get("ui-field-output"),
            share,
            cx.t.c.sky,
        );
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(cx.s(4.0), cx.s(4.0));
            let chips = [
                (
                    seen.key(oil::field::CAPACITY, id).metric(),
                    "ui-field-could",
                ),
                (
                    seen.key(oil::field::AVAILABLE, id).metric(),
                    "ui-field-available",
                ),
            ];
            for (m, key) in chips {
                figure::chip(ui, cx, play, desk, m, cx.get(key));
            }
        });
        for outage in seen.outages() {
            if outage.target == Target::Field(id) {
                stoppage(ui, cx, play, outage);
            }
        }
    });
}
