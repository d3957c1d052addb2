//! The first page.

use egui::{RichText, Ui};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, Overlay, Screen};
use crate::keys::Command;
use crate::widgets::{self, Kind};

/// Title, the one sentence of what it is about, and the ways in.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    ui.add_space(cx.s(40.0));
    widgets::words(
        ui,
        RichText::new(cx.get("ui-title"))
            .font(cx.t.serif(52.0))
            .color(cx.t.c.ink),
    );
    widgets::words(
        ui,
        RichText::new(cx.get("ui-subtitle"))
            .font(cx.t.serif(18.0))
            .color(cx.t.c.soft),
    );
    widgets::rule(ui, cx);
    widgets::words(ui, cx.t.text(cx.get("ui-premise")).font(cx.t.body(15.0)));
    ui.add_space(cx.s(14.0));

    let saved = cx.view.saves.first();
    let ways = [
        (
            "ui-title-continue",
            saved.is_some() || cx.view.play.is_some(),
            Action::Continue,
        ),
        ("ui-title-new", true, Action::Screen(Screen::Levels)),
    ];
    let mut digit = 0;
    for (key, shown, action) in ways {
        if !shown {
            continue;
        }
        digit += 1;
        let kind = if digit == 1 {
            Kind::Primary
        } else {
            Kind::Plain
        };
        let clicked =
            widgets::button(ui, cx, cx.get(key), Some(Command::Digit(digit)), kind).clicked();
        let enter = digit == 1 && cx.pressed(Command::Primary);
        if desk.overlay.is_none() && (clicked || enter || cx.pressed(Command::Digit(digit))) {
            out.push(action);
        }
    }
    let doors = [
        ("ui-title-saves", Overlay::Saves, None),
        (
            "ui-title-settings",
            Overlay::Settings,
            Some(Command::Settings),
        ),
        ("ui-title-help", Overlay::Help, Some(Command::Help)),
    ];
    for (key, overlay, command) in doors {
        digit += 1;
        let command = command.unwrap_or(Command::Digit(digit));
        let clicked = widgets::button(ui, cx, cx.get(key), Some(command), Kind::Plain).clicked();
        if clicked || (desk.overlay.is_none() && cx.pressed(Command::Digit(digit))) {
            desk.overlay = Some(overlay);
        }
    }
    if cx.view.can_quit && widgets::button(ui, cx, cx.get("ui-quit"), None, Kind::Plain).clicked() {
        out.push(Action::Quit);
    }
    ui.add_space(cx.s(24.0));
    widgets::words(ui, cx.t.small(cx.get("ui-title-foot")));
}
