//! The forecast: bands for the headline numbers and the chances of what may come, from rollouts of the real rules over
//! states that Astana cannot tell from this one.

use egui::Ui;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::view::Play;
use crate::widgets;

/// Shows the forecast, or that it is being worked out.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, _desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-forecast-title"));
    if play.forecast.is_none() {
        widgets::words(ui, cx.t.note(cx.get("ui-forecast-working")));
    }
}
