//! One link of the oil network: what it carries against what it can, contract and nominations as marks on the same scale,
//! which bound it meets, what it costs, and whose hand lies on the tap.

use egui::{Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::Bound;
use multivector_sim::content::{Hand, Route};
use multivector_sim::ids::RouteId;
use multivector_sim::metric::Family;
use multivector_sim::state::{Target, oil};
use multivector_sim::units::TonnesPerDay;
use multivector_text::Arg;

use super::{controls, markable, place_name, span, stopped_share};
use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::figure;
use crate::names;
use crate::view::Play;
use crate::widgets;

/// Below this share in service a bar is drawn as a warning, millionths.
const CURTAILED: i64 = 900_000;

/// Shows a link.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: RouteId,
    route: &Route,
    out: &mut Vec<Action>,
) {
    let name = names::entity(cx, play.rules, Family::Route, id.0);
    let focus = MapFocus::Route(id);
    markable(ui, cx, desk, focus, |ui, desk| {
        ui.spacing_mut().item_spacing.y = cx.s(4.0);
        ui.horizontal_wrapped(|ui| {
            place_name(ui, cx, desk, &name, focus, out);
            tags(ui, cx, play, id, route);
        });
        load(ui, cx, play, desk, id, route, &name);
        widgets::words(ui, cx.t.small(facts(cx, play, id, route)));
        if let Some(words) = bounded(cx, play, id) {
            widgets::words(ui, cx.t.note(words));
        }
        if route.player_sets {
            controls::show(ui, cx, play, id, route, &name, out);
        }
    });
}

/// Whose hand lies on the tap, and whether anything flows.
fn tags(ui: &mut Ui, cx: &Cx, play: &Play, id: RouteId, route: &Route) {
    let c = &cx.t.c;
    let ink = if route.hand == Hand::Russia {
        c.red
    } else {
        c.soft
    };
    widgets::tag(ui, cx, hand(cx, route.hand), ink);
    if !is_open(play, id) {
        widgets::tag(ui, cx, cx.get("ui-link-closed"), c.soft);
    }
    match stopped_share(play, Target::Route(id)) {
        share if share >= 0.95 => widgets::tag(ui, cx, cx.get("ui-link-stopped"), c.red),
        share if share > 0.0 => widgets::tag(ui, cx, cx.get("ui-link-partly-stopped"), c.red),
        _ => {}
    }
}

fn is_open(play: &Play, id: RouteId) -> bool {
    play.seen.of(oil::route::OPEN, id).is_none_or(|o| o.0 != 0)
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

/// What it carried a day, what that costs and how long the way is.
fn facts(cx: &Cx, play: &Play, id: RouteId, route: &Route) -> String {
    let args = [
        ("flow", cx.texts.amount(daily(play, id)).into()),
        (
            "tariff",
            Arg::Num(route.dollars_per_tonne.value.round() as i64),
        ),
        ("days", Arg::Num(i64::from(route.days))),
    ];
    cx.say("ui-link-facts", &args)
}

/// What held it back in the last turn, in words. Nothing before the first turn and for a closed link.
fn bounded(cx: &Cx, play: &Play, id: RouteId) -> Option<String> {
    if play.game.reports().is_empty() || !is_open(play, id) {
        return None;
    }
    let bounds = play.rules.bounds(play.seen, id, span(play));
    if bounds.is_empty() {
        return Some(cx.get("ui-bound-none").to_owned());
    }
    let names: Vec<&str> = bounds.iter().map(|b| cx.get(bound(*b))).collect();
    Some(cx.say("ui-bounded-by", &[("bounds", cx.texts.list(&names).into())]))
}

/// The key of a bound's name.
fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Line => "ui-bound-line",
        Bound::Contract => "ui-bound-contract",
        Bound::Cars => "ui-bound-cars",
        Bound::Transneft => "ui-bound-transneft",
        Bound::Ceiling => "ui-bound-ceiling",
        Bound::Outage => "ui-bound-outage",
        Bound::Tankers => "ui-bound-tankers",
        Bound::Moorings => "ui-bound-moorings",
    }
}

/// Carried a day in the last turn. Whole tonnes are fine enough to show.
fn daily(play: &Play, id: RouteId) -> TonnesPerDay {
    let flow = play.seen.of(oil::route::FLOW, id).unwrap_or_default();
    TonnesPerDay(flow.0 / span(play))
}

/// The meter, and the numbers behind it.
fn load(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: RouteId,
    route: &Route,
    name: &str,
) {
    let seen = play.seen;
    let rate = |r: Option<TonnesPerDay>| r.unwrap_or_default();
    let contracted = route.limits.contract.is_some();
    let available = seen
        .of(oil::route::AVAILABLE, id)
        .map_or(1_000_000, |a| a.0);
    let marks = Marks {
        flow: daily(play, id),
        capacity: rate(seen.of(oil::route::CAPACITY, id)),
        contract: contracted.then(|| rate(seen.of(oil::route::CONTRACT, id))),
        nominated: contracted.then(|| rate(seen.of(oil::route::NOMINATED, id))),
        curtailed: available < CURTAILED,
    };
    marks.draw(ui, cx, name);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(cx.s(4.0), cx.s(4.0));
        let mut chips = vec![
            (seen.key(oil::route::FLOW, id).metric(), "ui-link-flow"),
            (
                seen.key(oil::route::CAPACITY, id).metric(),
                "ui-link-capacity",
            ),
        ];
        if contracted {
            chips.push((
                seen.key(oil::route::CONTRACT, id).metric(),
                "ui-link-contract",
            ));
            chips.push((
                seen.key(oil::route::NOMINATED, id).metric(),
                "ui-link-nominated",
            ));
        }
        if available < 1_000_000 {
            chips.push((
                seen.key(oil::route::AVAILABLE, id).metric(),
                "ui-link-available",
            ));
        }
        for (m, key) in chips {
            figure::chip(ui, cx, play, desk, m, cx.get(key));
        }
    });
}

/// What is drawn on a link's bar, tonnes a day.
struct Marks {
    flow: TonnesPerDay,
    capacity: TonnesPerDay,
    contract: Option<TonnesPerDay>,
    nominated: Option<TonnesPerDay>,
    curtailed: bool,
}

impl Marks {
    /// The bar: filled as far as oil flows; the contract a triangle from above, the nominations one from below.
    fn draw(&self, ui: &mut Ui, cx: &Cx, name: &str) {
        let size = vec2(ui.available_width(), cx.s(20.0));
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let words = self.words(cx, name);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &words));
        let response = response.on_hover_text(&words);
        if !ui.is_rect_visible(response.rect) {
            return;
        }
        let c = &cx.t.c;
        let track = rect.shrink2(vec2(0.0, cx.s(6.0)));
        let ink = if self.curtailed { c.red } else { c.sky };
        figure::filled(ui, cx, track, self.share(self.flow), ink);
        let x = |of: TonnesPerDay| track.left() + track.width() * self.share(of).clamp(0.0, 1.0);
        let (half, high) = (cx.s(4.0), cx.s(6.0));
        let triangle = |tip: egui::Pos2, up: f32| {
            let base = tip.y + up * high;
            Shape::convex_polygon(
                vec![tip, pos2(tip.x - half, base), pos2(tip.x + half, base)],
                c.gold,
                Stroke::new(1.0, c.ink),
            )
        };
        let line = Stroke::new(1.5, c.ink);
        for (at, tip, up) in [
            (self.contract, track.top(), -1.0),
            (self.nominated, track.bottom(), 1.0),
        ] {
            if let Some(at) = at {
                ui.painter().vline(x(at), track.y_range(), line);
                ui.painter().add(triangle(pos2(x(at), tip), up));
            }
        }
        ui.painter()
            .rect_stroke(track, 1.0, Stroke::new(1.0, c.soft), StrokeKind::Inside);
    }

    fn share(&self, of: TonnesPerDay) -> f32 {
        figure::share(of.0, self.capacity.0)
    }

    fn words(&self, cx: &Cx, name: &str) -> String {
        let amount = |of: TonnesPerDay| cx.texts.amount(of);
        let mut words = cx.say(
            "ui-link-meter",
            &[
                ("route", name.into()),
                ("flow", amount(self.flow).into()),
                ("capacity", amount(self.capacity).into()),
            ],
        );
        if let (Some(contract), Some(nominated)) = (self.contract, self.nominated) {
            let args = [
                ("contract", amount(contract).into()),
                ("nominated", amount(nominated).into()),
            ];
            words.push(' ');
            words.push_str(&cx.say("ui-link-meter-contract", &args));
        }
        words
    }
}
