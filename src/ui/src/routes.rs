//! Oil and goods: every link with what it carries, who holds its tap, what it costs, and the player's ceiling.

use egui::{RichText, Slider, Ui};
use multivector_sim::content::{Hand, Route};
use multivector_sim::ids::RouteId;
use multivector_sim::metric::{Family, Metric};
use multivector_sim::order::Order;
use multivector_sim::state::{Target, corridor, oil};
use multivector_sim::units::{Days, Unit};
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::names::{self, ids};
use crate::number;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Shows the oil network and the corridors.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(ui, cx, cx.get("ui-panel-routes"), cx.get("ui-routes-note"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            oil::STAYING_POWER.metric(),
            oil::PRICE_OF_CLOSURE.metric(),
            oil::PRODUCTION.metric(),
            oil::EXPORTS.metric(),
            oil::RUSSIA_SHARE.metric(),
            oil::SHUT_IN.metric(),
            oil::STIGMA.metric(),
            oil::OUTLET_CONFIDENCE.metric(),
        ],
    );
    stoppages(ui, cx, play);
    widgets::section(ui, cx, cx.get("ui-routes-links"));
    for (id, route) in ids::<RouteId, Route>(&play.rules.content.routes) {
        link(ui, cx, play, desk, id, route, out);
    }
    widgets::section(ui, cx, cx.get("ui-routes-goods"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            corridor::TITR.metric(),
            corridor::TITR_CAPACITY.metric(),
            corridor::TITR_DEMAND.metric(),
            corridor::NORTH.metric(),
            corridor::IRAN.metric(),
            corridor::INCOME.metric(),
        ],
    );
}

/// A few numbers as rows.
pub(crate) fn numbers(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, metrics: &[Metric]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        for m in metrics {
            number::row(ui, cx, play, desk, *m);
        }
    });
}

/// What stands still, with the reason given: true or not, worded alike.
pub(crate) fn stoppages(ui: &mut Ui, cx: &Cx, play: &Play) {
    for outage in play.seen.outages() {
        let args = [
            (
                "target",
                names::target(cx, play.rules, outage.target).into(),
            ),
            (
                "share",
                cx.texts
                    .number(Unit::Share, outage.share, Form::Compact)
                    .into(),
            ),
            ("date", cx.texts.date(Days(outage.until_day)).into()),
            (
                "reason",
                names::pretext(cx, play.rules, outage.pretext).into(),
            ),
        ];
        widgets::words(
            ui,
            cx.t.text(format!("■ {}", cx.say("ui-stopped", &args)))
                .color(cx.t.c.red),
        );
    }
}

/// Whose hand lies on a tap.
fn hand<'a>(cx: &Cx<'a>, hand: Hand) -> &'a str {
    cx.get(match hand {
        Hand::Kazakhstan => "ui-hand-kazakhstan",
        Hand::Russia => "ui-hand-russia",
        Hand::China => "ui-hand-china",
        Hand::Azerbaijan => "ui-hand-azerbaijan",
        Hand::Iran => "ui-hand-iran",
    })
}

fn link(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: RouteId,
    route: &Route,
    out: &mut Vec<Action>,
) {
    let name = names::entity(cx, play.rules, Family::Route, id.0);
    let marked = desk.marked == Some(MapFocus::Route(id));
    let open = play.seen.of(oil::route::OPEN, id).is_none_or(|o| o.0 != 0);
    let c = &cx.t.c;
    let frame = if marked {
        cx.t.sheet().stroke(egui::Stroke::new(1.5, c.ink))
    } else {
        cx.t.sheet()
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            let title = widgets::button(ui, cx, &name, None, Kind::Quiet);
            if title.on_hover_text(cx.get("ui-show-on-map")).clicked() {
                desk.marked = Some(MapFocus::Route(id));
                out.push(Action::Focus(MapFocus::Route(id)));
            }
            widgets::tag(
                ui,
                cx,
                hand(cx, route.hand),
                if route.hand == Hand::Russia {
                    c.red
                } else {
                    c.soft
                },
            );
            if !open {
                widgets::tag(ui, cx, cx.get("ui-link-closed"), c.soft);
            }
            if stopped(play, id) {
                widgets::tag(ui, cx, cx.get("ui-link-stopped"), c.red);
            }
        });
        load(ui, cx, play, desk, id, route);
        if route.player_sets {
            ceiling(ui, cx, play, id, &name, out);
        }
    });
    if marked
        && ui
            .ctx()
            .data(|d| d.get_temp::<RouteId>(egui::Id::new("route-in-sight")))
            != Some(id)
    {
        ui.ctx()
            .data_mut(|d| d.insert_temp(egui::Id::new("route-in-sight"), id));
        shown.response.scroll_to_me(Some(egui::Align::Center));
    }
}

/// Whether a stoppage is known for a link.
fn stopped(play: &Play, id: RouteId) -> bool {
    play.seen
        .outages()
        .iter()
        .any(|o| o.target == Target::Route(id))
}

/// What it carries against what it can, and what that costs.
fn load(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, id: RouteId, route: &Route) {
    let flow = play.seen.key(oil::route::FLOW, id).metric();
    number::row_as(ui, cx, play, desk, flow, cx.get("ui-link-flow"));
    let capacity = play.seen.of(oil::route::CAPACITY, id);
    let available = play.seen.of(oil::route::AVAILABLE, id);
    let carried = play.seen.of(oil::route::FLOW, id);
    let span = play.game.reports().last().map_or(30, |r| r.days).max(1);
    if let (Some(capacity), Some(available), Some(carried)) = (capacity, available, carried) {
        let could = capacity.0 as f32 * span as f32;
        let share = if could > 0.0 {
            carried.0 as f32 / could
        } else {
            0.0
        };
        let ink = if available.0 < 900_000 {
            cx.t.c.red
        } else {
            cx.t.c.sky
        };
        widgets::meter(ui, cx, share, ui.available_width(), ink);
        let args = [
            ("capacity", cx.texts.amount(capacity).into()),
            ("available", cx.texts.amount(available).into()),
            (
                "tariff",
                Arg::Num(route.dollars_per_tonne.value.round() as i64),
            ),
            ("days", Arg::Num(i64::from(route.days))),
        ];
        widgets::words(ui, cx.t.small(cx.say("ui-link-facts", &args)));
    }
}

/// The ceiling and the preference.
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
    let preferred = play
        .seen
        .of(oil::route::PREFERRED, id)
        .is_some_and(|p| p.0 != 0);
    let prefers = match play.draft.about(&Order::Prefer {
        route: id,
        on: true,
    }) {
        Some(Order::Prefer { on, .. }) => *on,
        _ => preferred,
    };
    ui.horizontal_wrapped(|ui| {
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
        let mut on = prefers;
        let words = RichText::new(cx.get("ui-link-prefer")).font(cx.t.body(12.5));
        let check = ui.checkbox(&mut on, words);
        check.widget_info(|| {
            let label = cx.say("ui-link-prefer-of", &[("route", name.into())]);
            egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, prefers, label)
        });
        if check.on_hover_text(cx.get("ui-link-prefer-note")).changed() {
            let order = Order::Prefer { route: id, on };
            out.push(if on == preferred {
                Action::Unstage(order)
            } else {
                Action::Stage(order)
            });
        }
    });
}
