//! Oil and goods: the terminal, every link with what holds it back, the ships and cars, the fields, the corridors. Each part
//! has its own file; what they share stands here.

mod controls;
mod corridor;
mod link;
mod sources;
mod terminal;

use egui::Ui;
use multivector_sim::content::Route;
use multivector_sim::ids::RouteId;
use multivector_sim::metric::Metric;
use multivector_sim::seen::SeenOutage;
use multivector_sim::state::{Target, calendar, oil};
use multivector_sim::units::{Days, Unit};
use multivector_text::Form;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::names::{self, ids};
use crate::number;
use crate::view::Play;
use crate::widgets;

/// Shows the oil network and the corridors.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(ui, cx, cx.get("ui-panel-routes"), cx.get("ui-routes-note"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            oil::STAYING_POWER.metric(),
            oil::PRICE_OF_CLOSURE.metric(),
            oil::PRODUCTION.metric(),
            oil::USUAL.metric(),
            oil::EXPORTS.metric(),
            oil::EXPORTS_RUSSIA.metric(),
            oil::EXPORTS_BYPASS.metric(),
            oil::RUSSIA_SHARE.metric(),
            oil::SHUT_IN.metric(),
            oil::STIGMA.metric(),
            oil::OUTLET_CONFIDENCE.metric(),
        ],
    );
    stoppages(ui, cx, play);
    terminal::show(ui, cx, play, desk, out);
    widgets::section(ui, cx, cx.get("ui-routes-links"));
    widgets::words(ui, cx.t.small(cx.get("ui-routes-marks")));
    number::row(ui, cx, play, desk, oil::TRANSNEFT_WILL.metric());
    links(ui, cx, play, desk, out, |route| route.player_sets);
    sources::fleet(ui, cx, play, desk);
    sources::fields(ui, cx, play, desk, out);
    corridor::show(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-routes-home"));
    links(ui, cx, play, desk, out, |route| !route.player_sets);
}

/// The links of one kind.
fn links(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    out: &mut Vec<Action>,
    kind: impl Fn(&Route) -> bool,
) {
    for (id, route) in ids::<RouteId, Route>(&play.rules.content.routes) {
        if kind(route) {
            link::show(ui, cx, play, desk, id, route, out);
        }
    }
}

/// A few numbers as rows.
pub(crate) fn numbers(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, metrics: &[Metric]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        for m in metrics {
            number::row(ui, cx, play, desk, *m);
        }
    });
}

/// What stands still, with the reason given: true or not, worded alike.
pub(crate) fn stoppages(ui: &mut Ui, cx: &Cx, play: &Play) {
    for outage in play.seen.outages() {
        stoppage(ui, cx, play, outage);
    }
}

/// One stoppage in words.
fn stoppage(ui: &mut Ui, cx: &Cx, play: &Play, outage: &SeenOutage) {
    let share = cx.texts.number(Unit::Share, outage.share, Form::Compact);
    let args = [
        (
            "target",
            names::target(cx, play.rules, outage.target).into(),
        ),
        ("share", share.into()),
        ("date", cx.texts.date(Days(outage.until_day)).into()),
        (
            "reason",
            names::pretext(cx, play.rules, outage.pretext).into(),
        ),
    ];
    widgets::words(
        ui,
        cx.t.text(format!("■ {}", cx.say("ui-stopped", &args)))
            .color(cx.t.c.red),
    );
}

/// The share of something that stands still now: 0 to 1.
fn stopped_share(play: &Play, target: Target) -> f64 {
    let today = play.seen.day();
    let works: f64 = play
        .seen
        .outages()
        .iter()
        .filter(|o| o.target == target && (o.from_day..o.until_day).contains(&today))
        .map(|o| 1.0 - o.share as f64 / 1e6)
        .product();
    1.0 - works
}

/// The length of the last turn in days; before the first, that of the span that the start values are of.
fn span(play: &Play) -> i64 {
    play.seen
        .get(calendar::SPAN)
        .map_or(1, |days| days.0.max(1))
}

/// The frame of something that can be marked on the map; what is marked comes into sight once.
fn markable(
    ui: &mut Ui,
    cx: &Cx,
    desk: &mut Desk,
    focus: MapFocus,
    contents: impl FnOnce(&mut Ui, &mut Desk),
) {
    let marked = desk.marked == Some(focus);
    let frame = if marked {
        cx.t.sheet().stroke(egui::Stroke::new(1.5, cx.t.c.ink))
    } else {
        cx.t.sheet()
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui, desk);
    });
    let in_sight = egui::Id::new("marked-in-sight");
    let seen = ui.ctx().data(|d| d.get_temp::<MapFocus>(in_sight));
    if marked && seen != Some(focus) {
        ui.ctx().data_mut(|d| d.insert_temp(in_sight, focus));
        shown.response.scroll_to_me(Some(egui::Align::Center));
    }
}

/// The name of something on the map; pressing it shows it there.
fn place_name(
    ui: &mut Ui,
    cx: &Cx,
    desk: &mut Desk,
    name: &str,
    focus: MapFocus,
    out: &mut Vec<Action>,
) {
    let title = widgets::button(ui, cx, name, None, widgets::Kind::Quiet);
    if title.on_hover_text(cx.get("ui-show-on-map")).clicked() {
        desk.marked = Some(focus);
        out.push(Action::Focus(focus));
    }
}
