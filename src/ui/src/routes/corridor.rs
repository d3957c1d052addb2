//! Goods: the Middle Corridor against the northern railway, the railway to Iran, and what transit earns beside what it is
//! said to earn.

use egui::Ui;
use multivector_sim::metric::Key;
use multivector_sim::state::corridor;
use multivector_sim::units::{Quantity, TonnesPerYear};

use super::{numbers, span};
use crate::cx::Cx;
use crate::desk::Desk;
use crate::figure;
use crate::number;
use crate::view::Play;
use crate::widgets;

/// Shows the corridors.
pub(super) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-routes-goods"));
    widgets::words(ui, cx.t.bold(cx.get("ui-corridor-middle")));
    traffic(ui, cx, play, desk);
    let rows = [
        (corridor::TITR_BOXES.metric(), "ui-corridor-boxes"),
        (corridor::TITR_HANDLING.metric(), "ui-corridor-handling"),
        (corridor::TITR_CONGESTION.metric(), "ui-corridor-congestion"),
        (corridor::TITR_DAYS.metric(), "ui-corridor-days"),
    ];
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        for (m, key) in rows {
            number::row_as(ui, cx, play, desk, m, cx.get(key));
        }
    });
    widgets::words(ui, cx.t.bold(cx.get("ui-corridor-price")));
    versus(
        ui,
        cx,
        play,
        desk,
        [
            (corridor::TITR_PRICE, "ui-corridor-middle"),
            (corridor::NORTH_PRICE, "ui-corridor-north"),
        ],
    );
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            corridor::NORTH.metric(),
            corridor::NORTH_LEVEL.metric(),
            corridor::IRAN.metric(),
        ],
    );
    widgets::words(ui, cx.t.bold(cx.get("ui-corridor-income")));
    versus(
        ui,
        cx,
        play,
        desk,
        [
            (corridor::INCOME, "ui-corridor-counted"),
            (corridor::CLAIMED, "ui-corridor-claimed"),
        ],
    );
    widgets::words(ui, cx.t.small(cx.get("ui-corridor-dispute")));
}

/// What is sent, what can be handled and what the corridor is rated at, on one scale.
fn traffic(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let rate = |key: Key<TonnesPerYear>| play.seen.get(key).map_or(0, |r| r.0);
    let (capacity, demand) = (rate(corridor::TITR_CAPACITY), rate(corridor::TITR_DEMAND));
    // Whole tonnes a year are fine enough to draw.
    let carried = play.seen.get(corridor::TITR).map_or(0, |t| t.0) * 365 / span(play);
    let whole = capacity.max(demand).max(carried);
    let c = &cx.t.c;
    let bars = [
        (
            corridor::TITR.metric(),
            carried,
            "ui-corridor-carried",
            c.sky,
        ),
        (
            corridor::TITR_DEMAND.metric(),
            demand,
            "ui-corridor-demand",
            c.gold,
        ),
        (
            corridor::TITR_CAPACITY.metric(),
            capacity,
            "ui-corridor-capacity",
            c.soft,
        ),
    ];
    for (m, value, key, ink) in bars {
        let share = figure::share(value, whole);
        figure::bar(ui, cx, play, desk, m, cx.get(key), share, ink);
    }
}

/// Two numbers of one kind, one below the other on one scale.
fn versus<Q: Quantity>(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    pair: [(Key<Q>, &'static str); 2],
) {
    let value = |key: Key<Q>| play.seen.get(key).map_or(0, Quantity::raw);
    let whole = pair.iter().map(|(key, _)| value(*key)).max().unwrap_or(1);
    let inks = [cx.t.c.sky, cx.t.c.soft];
    for ((key, name), ink) in pair.into_iter().zip(inks) {
        let share = figure::share(value(key), whole);
        figure::bar(ui, cx, play, desk, key.metric(), cx.get(name), share, ink);
    }
}
