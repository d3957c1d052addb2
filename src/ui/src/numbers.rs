//! The panel that is numbers alone: the people.

use egui::Ui;
use multivector_sim::state::society;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

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
