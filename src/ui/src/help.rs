//! The list of keys, from the same table by which they are handled.

use egui::{RichText, Ui};

use crate::cx::Cx;
use crate::keys::{BINDINGS, Command, MAP_KEYS, hint};
use crate::widgets;
use crate::window;

/// Shows the keys and a few sentences on how a turn goes. Says whether it was closed.
pub(crate) fn show(ui: &mut Ui, cx: &Cx) -> bool {
    window::over_all(ui, cx, "help", cx.get("ui-help-title"), 620.0, |ui| {
        for key in [
            "ui-help-turn",
            "ui-help-numbers",
            "ui-help-hidden",
            "ui-help-undo",
        ] {
            widgets::words(ui, cx.t.text(cx.get(key)));
        }
        widgets::section(ui, cx, cx.get("ui-help-keys"));
        let mut shown: Vec<Command> = Vec::new();
        for binding in BINDINGS {
            if shown.contains(&binding.command) || matches!(binding.command, Command::Digit(2..)) {
                continue;
            }
            shown.push(binding.command);
        }
        let columns = if ui.available_width() > cx.s(480.0) {
            2
        } else {
            1
        };
        let rows = shown.len().div_ceil(columns);
        ui.columns(columns, |columns| {
            for (column, commands) in columns.iter_mut().zip(shown.chunks(rows)) {
                for command in commands {
                    let digits = matches!(command, Command::Digit(_));
                    let key = if digits {
                        cx.get("ui-key-digits").to_owned()
                    } else {
                        hint(cx.texts, *command)
                    };
                    line(column, cx, &key, cx.get(&command.text_key()));
                }
            }
        });
        widgets::section(ui, cx, cx.get("ui-help-map"));
        for (key, what) in MAP_KEYS {
            line(ui, cx, cx.get(key), cx.get(what));
        }
        widgets::words(ui, cx.t.note(cx.get("ui-help-focus")));
    })
}

fn line(ui: &mut Ui, cx: &Cx, key: &str, what: &str) {
    ui.horizontal_wrapped(|ui| {
        egui::Frame::NONE
            .fill(cx.t.c.tint)
            .corner_radius(3)
            .inner_margin(cx.t.margin(6.0, 1.0))
            .show(ui, |ui| {
                ui.set_min_width(cx.s(76.0));
                ui.label(RichText::new(key).font(cx.t.strong(12.0)));
            });
        ui.label(cx.t.note(what));
    });
}
