//! Settings: look, size of text, motion, predictions.

use egui::{Slider, Ui};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Look, Predict, Settings};
use crate::keys::Command;
use crate::widgets::{self, Choice};
use crate::window;

/// Shows the settings. Says whether they were closed. A change takes effect at once.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, out: &mut Vec<Action>) -> bool {
    let mut next = cx.view.settings.clone();
    let close = window::over_all(
        ui,
        cx,
        "settings",
        cx.get("ui-settings-title"),
        460.0,
        |ui| contents(ui, cx, &mut next),
    );
    if next != *cx.view.settings {
        out.push(Action::Settings(next));
    }
    close
}

fn contents(ui: &mut Ui, cx: &Cx, next: &mut Settings) {
    widgets::section(ui, cx, cx.get("ui-settings-look"));
    for (i, (look, key)) in [(Look::Day, "ui-look-day"), (Look::Night, "ui-look-night")]
        .into_iter()
        .enumerate()
    {
        let choice = Choice {
            digit: Some(i as u8 + 1),
            words: cx.get(key),
            note: "",
            chosen: next.look == look,
            enabled: true,
        };
        if widgets::choice(ui, cx, &choice) {
            next.look = look;
        }
    }
    widgets::section(ui, cx, cx.get("ui-settings-text"));
    ui.horizontal_wrapped(|ui| {
        let mut percent = next.text_percent;
        ui.add(
            Slider::new(&mut percent, 80..=200)
                .step_by(10.0)
                .suffix(" %")
                .text(cx.get("ui-settings-text-size")),
        );
        // Only whole steps, so that dragging does not lay everything out anew at each pixel.
        next.text_percent = percent / 10 * 10;
    });
    let keys = format!(
        "{}  {}",
        cx.hint(Command::Larger),
        cx.hint(Command::Smaller)
    );
    widgets::words(ui, cx.t.small(keys));
    widgets::section(ui, cx, cx.get("ui-settings-motion"));
    ui.checkbox(&mut next.reduced_motion, cx.get("ui-settings-reduced"));
    widgets::words(ui, cx.t.small(cx.get("ui-settings-reduced-note")));
    widgets::section(ui, cx, cx.get("ui-settings-predict"));
    widgets::words(ui, cx.t.small(cx.get("ui-settings-predict-note")));
    let whens = [
        (Predict::Lessons, "ui-settings-predict-lessons"),
        (Predict::Always, "ui-settings-predict-always"),
        (Predict::Never, "ui-settings-predict-never"),
    ];
    for (when, key) in whens {
        let choice = Choice {
            digit: None,
            words: cx.get(key),
            note: "",
            chosen: next.predict == when,
            enabled: true,
        };
        if widgets::choice(ui, cx, &choice) {
            next.predict = when;
        }
    }
}
