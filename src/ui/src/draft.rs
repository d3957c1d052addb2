//! The orders so far: what will be done, when in the month, and what it costs.

use egui::{Align, Layout, Ui};
use multivector_sim::ids::Slot;
use multivector_sim::order::Order;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::keys::Command;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// The panel of the draft.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, _desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(ui, cx, cx.get("ui-draft-title"), cx.get("ui-draft-note"));
    list(ui, cx, play, out);
    if !play.draft.orders.is_empty() {
        ui.add_space(cx.s(8.0));
        ui.horizontal_wrapped(|ui| {
            if widgets::button(
                ui,
                cx,
                cx.get("ui-take-back"),
                Some(Command::TakeBack),
                Kind::Plain,
            )
            .clicked()
                && let Some(last) = play.draft.orders.last()
            {
                out.push(Action::Unstage(*last));
            }
            if widgets::button(ui, cx, cx.get("ui-draft-clear"), None, Kind::Danger).clicked() {
                out.push(Action::ClearDraft);
            }
        });
    }
}

/// The orders, initiatives by slot, with a button to take each out.
pub(crate) fn list(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    if play.draft.orders.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-draft-empty")));
        return;
    }
    let at_once = |o: &&Order| !matches!(o, Order::Initiative { .. });
    let first: Vec<&Order> = play.draft.orders.iter().filter(at_once).collect();
    group(ui, cx, play, cx.get("ui-draft-at-once"), &first, out);
    for slot in Slot::ALL {
        let of_slot = |o: &&Order| matches!(o, Order::Initiative { slot: s, .. } if *s == slot);
        let orders: Vec<&Order> = play.draft.orders.iter().filter(of_slot).collect();
        group(
            ui,
            cx,
            play,
            cx.get(&format!("slot-{}", slot.name())),
            &orders,
            out,
        );
    }
    widgets::rule(ui, cx);
    widgets::words(ui, cx.t.bold(crate::chrome::draft_line(cx, play)));
}

fn group(ui: &mut Ui, cx: &Cx, play: &Play, title: &str, orders: &[&Order], out: &mut Vec<Action>) {
    if orders.is_empty() {
        return;
    }
    widgets::words(ui, cx.t.small(title));
    for order in orders {
        let words = describe(cx, play, order);
        cx.t.row().show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                let remove = ui.button(cx.t.bold("✗"));
                let label = cx.say("ui-draft-remove", &[("order", words.as_str().into())]);
                remove.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &label)
                });
                if remove.on_hover_text(label.as_str()).clicked() {
                    out.push(Action::Unstage(**order));
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    widgets::words(ui, cx.t.text(&words))
                });
            });
        });
    }
}

/// An order in words.
pub(crate) fn describe(cx: &Cx, play: &Play, order: &Order) -> String {
    multivector_text::orders::describe(cx.texts, play.rules, order)
}
