//! The forecast: bands for the headline numbers and the chances of what may come, from rollouts of the real rules over
//! states that Astana cannot tell from this one.

use egui::epaint::Mesh;
use egui::{Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_ai::forecast::{Band, Headline};
use multivector_ai::{Forecast, RouteRisk};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::state::{compliance, economy, knowledge, oil, society};
use multivector_sim::units::Unit;
use multivector_text::{Arg, Form};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::names;
use crate::number::elided;
use crate::view::Play;
use crate::widgets;

/// The numbers that are shown at once; the others unfold.
const FIRST: [Metric; 8] = [
    oil::STAYING_POWER.metric(),
    oil::PRICE_OF_CLOSURE.metric(),
    society::SUPPORT.metric(),
    economy::BUDGET.metric(),
    economy::FUND.metric(),
    economy::RATE.metric(),
    compliance::LADDER.metric(),
    knowledge::ANGER.metric(),
];

/// Shows the forecast, or that it is being worked out.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-forecast-title"));
    let Some(forecast) = play.forecast else {
        widgets::words(ui, cx.t.note(cx.get("ui-forecast-working")));
        return;
    };
    let args = [
        ("count", Arg::Num(i64::from(forecast.samples))),
        ("turns", Arg::Num(i64::from(forecast.horizon))),
    ];
    widgets::words(ui, cx.t.small(cx.say("ui-forecast-games", &args)));
    let of = |m: &Metric| forecast.headlines.iter().find(|h| h.metric == *m);
    for headline in FIRST.iter().filter_map(of) {
        band(ui, cx, play, desk, headline);
    }
    let title = cx.t.note(cx.get("ui-forecast-more"));
    egui::CollapsingHeader::new(title)
        .id_salt("forecast-more")
        .show(ui, |ui| {
            for headline in forecast
                .headlines
                .iter()
                .filter(|h| !FIRST.contains(&h.metric))
            {
                band(ui, cx, play, desk, headline);
            }
        });
    moved(ui, cx, play);
    reprisals(ui, cx, play, forecast);
    risks(ui, cx, play, forecast);
}

/// One number: its name, a fan from now on, and where nine of ten futures lie at the end of it.
fn band(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, headline: &Headline) {
    let m = headline.metric;
    let Some(last) = headline.bands.last() else {
        return;
    };
    let say = |raw: i64| names::value(cx, play.rules, m, raw, Form::Compact);
    let name = names::metric(cx, play.rules, m);
    let args = [
        ("low", say(last.p10).into()),
        ("high", say(last.p90).into()),
        ("middle", say(last.p50).into()),
    ];
    // What reads alike is one figure.
    let words = if say(last.p10) == say(last.p90) {
        say(last.p50)
    } else {
        cx.say("ui-forecast-band", &args)
    };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), cx.s(38.0)), Sense::click());
    response.widget_info(|| {
        let [low, high, middle] = args.clone();
        let label = cx.say(
            "ui-forecast-label",
            &[("name", name.as_str().into()), low, high, middle],
        );
        WidgetInfo::labeled(WidgetType::Button, true, label)
    });
    let c = &cx.t.c;
    if response.hovered() {
        ui.painter().rect_filled(rect, 3.0, c.sky_soft);
    }
    let inner = rect.shrink2(vec2(cx.s(4.0), cx.s(3.0)));
    let fan_width = cx.s(84.0).min(inner.width() * 0.3);
    let text_width = inner.width() - fan_width - cx.s(10.0);
    let top = elided(ui, &name, cx.t.body(12.5), c.ink, text_width);
    ui.painter().galley(inner.left_top(), top, c.ink);
    let now = headline.bands.first().map_or(String::new(), |b| say(b.p50));
    let line = cx.say(
        "ui-forecast-line",
        &[("now", now.into()), ("band", words.into())],
    );
    let bottom = elided(ui, &line, cx.t.strong(12.5), c.ink, text_width);
    let at = pos2(inner.left(), inner.bottom() - bottom.size().y);
    ui.painter().galley(at, bottom, c.ink);
    let fan_rect = Rect::from_min_max(
        pos2(inner.right() - fan_width, inner.top()),
        inner.right_bottom(),
    );
    fan(ui, cx, fan_rect, &headline.bands);
    widgets::focus_ring(ui, cx, &response);
    if response.clicked() {
        desk.open_ledger(m);
    }
}

/// The band between one in ten and nine in ten as an area, the middle as a line.
fn fan(ui: &Ui, cx: &Cx, rect: Rect, bands: &[Band]) {
    let low = bands.iter().map(|b| b.p10).min().unwrap_or(0);
    let high = bands.iter().map(|b| b.p90).max().unwrap_or(0);
    let span = (high - low).max(1) as f32;
    let steps = (bands.len().max(2) - 1) as f32;
    let at = |i: usize, v: i64| {
        let y = if high == low {
            rect.center().y
        } else {
            rect.bottom() - rect.height() * (v - low) as f32 / span
        };
        pos2(rect.left() + rect.width() * i as f32 / steps, y)
    };
    let mut mesh = Mesh::default();
    let shade = cx.t.c.sky_soft;
    for (i, b) in bands.iter().enumerate() {
        mesh.colored_vertex(at(i, b.p10), shade);
        mesh.colored_vertex(at(i, b.p90), shade);
        if i > 0 {
            // Bands are few: a turn each.
            let k = 2 * i as u32;
            mesh.add_triangle(k - 2, k - 1, k);
            mesh.add_triangle(k - 1, k, k + 1);
        }
    }
    ui.painter().add(Shape::mesh(mesh));
    let middle: Vec<egui::Pos2> = bands
        .iter()
        .enumerate()
        .map(|(i, b)| at(i, b.p50))
        .collect();
    ui.painter()
        .add(Shape::line(middle, Stroke::new(1.5, cx.t.c.sky)));
}

/// The numbers that the draft moves whatever the luck: in nine futures of ten to the same side of doing nothing.
fn moved(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Some(difference) = play.difference else {
        return;
    };
    ui.add_space(cx.s(4.0));
    widgets::words(ui, cx.t.bold(cx.get("ui-forecast-draft")));
    let mut any = false;
    for headline in &difference.headlines {
        let Some(last) = headline.bands.last() else {
            continue;
        };
        let (m, up) = (headline.metric, last.p10 > 0);
        if !up && last.p90 >= 0 {
            continue;
        }
        any = true;
        let say = |raw: i64| names::change(cx, play.rules, m, raw, Form::Compact);
        let args = [
            ("low", say(last.p10).into()),
            ("high", say(last.p90).into()),
        ];
        let band = if say(last.p10) == say(last.p90) {
            say(last.p50)
        } else {
            cx.say("ui-forecast-band", &args)
        };
        let arrow = if up { "▲" } else { "▼" };
        let name = cx.t.text(names::metric(cx, play.rules, m));
        widgets::pair(ui, cx, name, cx.t.bold(format!("{arrow} {band}")));
    }
    if !any {
        widgets::words(ui, cx.t.note(cx.get("ui-forecast-draft-nothing")));
    }
    widgets::words(ui, cx.t.small(cx.get("ui-forecast-draft-note")));
}

/// A chance that is worth a line.
const WORTH_A_LINE: f64 = 0.02;

/// What Moscow did to Astana in some of the futures, the likeliest first, and what the draft does to the chance.
fn reprisals(ui: &mut Ui, cx: &Cx, play: &Play, forecast: &Forecast) {
    let likely = |chance: f64| chance >= WORTH_A_LINE;
    let mut acts: Vec<(f64, String)> = forecast
        .reprisals
        .iter()
        .filter(|act| likely(act.chance))
        .map(|act| (act.chance, names::lever(cx, play.rules, act.lever)))
        .collect();
    let content = &play.rules.content;
    acts.extend(
        forecast
            .early
            .iter()
            .filter(|end| likely(end.chance))
            .filter_map(|end| {
                let id = &content.ending(end.ending)?.id;
                Some((end.chance, cx.get(&format!("ending-{id}")).to_owned()))
            }),
    );
    if acts.is_empty() {
        return;
    }
    acts.sort_by(|a, b| b.0.total_cmp(&a.0));
    ui.add_space(cx.s(4.0));
    widgets::words(ui, cx.t.bold(cx.get("ui-forecast-reprisals")));
    for (chance, name) in acts {
        let chance = (chance * 1e6).round() as i64;
        let chance = cx.texts.number(Unit::Share, chance, Form::Compact);
        widgets::pair(ui, cx, cx.t.text(name), cx.t.note(chance));
    }
}

/// The links under Moscow's hand that stood still in some of the futures.
fn risks(ui: &mut Ui, cx: &Cx, play: &Play, forecast: &Forecast) {
    let mut risks: Vec<&RouteRisk> = forecast.risks.iter().filter(|r| r.chance > 0.0).collect();
    if risks.is_empty() {
        return;
    }
    risks.sort_by(|a, b| b.loss.total_cmp(&a.loss).then(a.route.cmp(&b.route)));
    ui.add_space(cx.s(4.0));
    widgets::words(ui, cx.t.bold(cx.get("ui-forecast-chances")));
    let share = |v: f64| {
        cx.texts
            .number(Unit::Share, (v * 1e6).round() as i64, Form::Compact)
    };
    for risk in risks {
        let name = names::entity(cx, play.rules, Family::Route, risk.route.0);
        let args = [
            ("chance", share(risk.chance).into()),
            ("loss", share(risk.loss).into()),
        ];
        widgets::pair(
            ui,
            cx,
            cx.t.text(name),
            cx.t.note(cx.say("ui-forecast-chance", &args)),
        );
        // For drawing only.
        widgets::meter(ui, cx, risk.chance as f32, ui.available_width(), cx.t.c.red);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-forecast-whatever")));
}
