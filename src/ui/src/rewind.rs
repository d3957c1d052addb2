//! The turns behind: going back to the beginning of one, with the same dice.

use egui::{Ui, WidgetInfo, WidgetType};
use multivector_sim::units::Days;

use crate::action::Action;
use crate::cx::Cx;
use crate::view::Play;
use crate::widgets::{self, Kind};
use crate::window;

/// Shows the turns to go back to. Says whether it was closed.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) -> bool {
    let mut done = false;
    let close = window::over_all(ui, cx, "rewind", cx.get("ui-rewind-title"), 420.0, |ui| {
        done = list(ui, cx, play, out)
    });
    close || done
}

/// The list itself, which the debrief shows as well. Says whether a turn was chosen.
pub(crate) fn list(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) -> bool {
    if !play.rules.level.rewind {
        widgets::words(ui, cx.t.text(cx.get("ui-rewind-forbidden")));
        return false;
    }
    if play.game.reports().is_empty() {
        widgets::words(ui, cx.t.text(cx.get("ui-rewind-none")));
        return false;
    }
    widgets::words(ui, cx.t.note(cx.get("ui-rewind-note")));
    let mut chosen = false;
    ui.horizontal_wrapped(|ui| {
        for report in play.game.reports().iter().rev() {
            let date = cx.texts.month_and_year(Days(report.from_day));
            let response = widgets::button(ui, cx, &date, None, Kind::Plain);
            let label = cx.say("ui-rewind-to", &[("date", date.into())]);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
            if response.on_hover_text(label.as_str()).clicked() {
                out.push(Action::UndoTo(report.turn));
                chosen = true;
            }
        }
    });
    chosen
}
