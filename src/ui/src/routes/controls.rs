//! What the player sets on a link: the ceiling, and the preference with what it does.

use egui::{RichText, Slider, Ui};
use multivector_sim::content::Route;
use multivector_sim::ids::RouteId;
use multivector_sim::order::Order;
use multivector_sim::state::oil;
use multivector_sim::units::{Quantity, TonnesPerYear};
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::view::Play;
use crate::widgets;

/// Shows ceiling and preference.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    id: RouteId,
    route: &Route,
    name: &str,
    out: &mut Vec<Action>,
) {
    ui.horizontal_wrapped(|ui| {
        ceiling(ui, cx, play, id, name, out);
        preference(ui, cx, play, id, route, name, out);
    });
    if prefers(play, id).1 {
        widgets::words(ui, cx.t.small(what_preferring_does(cx, play, route)));
    }
}

/// The ceiling that stands, and the one in the draft, thousandths.
fn ceiling(ui: &mut Ui, cx: &Cx, play: &Play, id: RouteId, name: &str, out: &mut Vec<Action>) {
    // Millionths to thousandths; the state keeps shares between nought and one.
    let standing = play
        .seen
        .of(oil::route::QUOTA, id)
        .map_or(1000, |q| (q.0 / 1000).clamp(0, 1000) as u16);
    let staged = match play.draft.about(&Order::Quota {
        route: id,
        permille: 0,
    }) {
        Some(Order::Quota { permille, .. }) => *permille,
        _ => standing,
    };
    let mut percent = staged / 10;
    let label = RichText::new(cx.get("ui-link-quota")).font(cx.t.body(12.5));
    let slider = ui.add(
        Slider::new(&mut percent, 0..=100)
            .step_by(5.0)
            .suffix(" %")
            .text(label),
    );
    slider.widget_info(|| {
        egui::WidgetInfo::slider(
            true,
            f64::from(percent),
            cx.say("ui-link-quota-of", &[("route", name.into())]),
        )
    });
    if slider.changed() && percent != staged / 10 {
        let order = Order::Quota {
            route: id,
            permille: percent * 10,
        };
        out.push(if percent * 10 == standing {
            Action::Unstage(order)
        } else {
            Action::Stage(order)
        });
    }
}

/// Whether the link is preferred now, and whether it is in the draft.
fn prefers(play: &Play, id: RouteId) -> (bool, bool) {
    let standing = play
        .seen
        .of(oil::route::PREFERRED, id)
        .is_some_and(|p| p.0 != 0);
    let staged = match play.draft.about(&Order::Prefer {
        route: id,
        on: true,
    }) {
        Some(Order::Prefer { on, .. }) => *on,
        _ => standing,
    };
    (standing, staged)
}

fn preference(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    id: RouteId,
    route: &Route,
    name: &str,
    out: &mut Vec<Action>,
) {
    let (standing, staged) = prefers(play, id);
    let mut on = staged;
    let words = RichText::new(cx.get("ui-link-prefer")).font(cx.t.body(12.5));
    let check = ui.checkbox(&mut on, words);
    check.widget_info(|| {
        let label = cx.say("ui-link-prefer-of", &[("route", name.into())]);
        egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, staged, label)
    });
    let note = what_preferring_does(cx, play, route);
    if check.on_hover_text(note).changed() {
        let order = Order::Prefer { route: id, on };
        out.push(if on == standing {
            Action::Unstage(order)
        } else {
            Action::Stage(order)
        });
    }
}

/// By how much nominations grow and what shippers bear for it.
fn what_preferring_does(cx: &Cx, play: &Play, route: &Route) -> String {
    let borne = play.rules.coefficients.oil.preference_dollars.value;
    let dollars = Arg::Num(borne.round() as i64);
    match &route.limits.contract {
        Some(contract) => {
            let growth = TonnesPerYear::round(contract.growth_per_month.value);
            let args = [
                ("growth", cx.texts.amount(growth).into()),
                ("dollars", dollars),
            ];
            cx.say("ui-link-prefer-grows", &args)
        }
        None => cx.say("ui-link-prefer-bears", &[("dollars", dollars)]),
    }
}
