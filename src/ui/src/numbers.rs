//! Panels that are numbers alone: the economy and the people.

use egui::Ui;
use multivector_sim::state::{corridor, economy, oil, society};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

/// Money and prices.
pub(crate) fn economy(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-economy"),
        cx.get("ui-economy-note"),
    );
    widgets::section(ui, cx, cx.get("ui-economy-state"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::BUDGET.metric(),
            economy::REVENUE.metric(),
            economy::SPENDING.metric(),
            economy::FUND.metric(),
            economy::RESERVES.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-economy-oil"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            oil::BRENT.metric(),
            oil::SALES.metric(),
            oil::CARRIAGE.metric(),
            oil::STIGMA.metric(),
            corridor::INCOME.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-economy-country"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::RATE.metric(),
            economy::INFLATION.metric(),
            economy::BASE_RATE.metric(),
            economy::GROWTH.metric(),
            economy::CONFIDENCE.metric(),
            economy::RELOCATED.metric(),
            society::FUEL.metric(),
        ],
    );
}

/// The people.
pub(crate) fn society(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-society"),
        cx.get("ui-society-note"),
    );
    widgets::section(ui, cx, cx.get("ui-society-mood"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            society::SUPPORT.metric(),
            society::PROTEST.metric(),
            society::FEAR.metric(),
            society::COHESION.metric(),
            society::ELITE.metric(),
            society::OPENNESS.metric(),
            society::FUEL.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-society-north"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[society::LANGUAGE.metric(), society::MEDIA.metric()],
    );
    widgets::section(ui, cx, cx.get("ui-society-arrivals"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[society::ARRIVALS.metric(), society::ARRIVED.metric()],
    );
}
