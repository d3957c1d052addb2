//! A number on screen: its name, value, change in the last turn and trend. Pressing it opens the sum behind it.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontId, Galley, Painter, Rect, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};
use multivector_sim::metric::Metric;
use multivector_sim::state::economy;
use multivector_sim::units::Unit;
use multivector_text::Form;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::names;
use crate::view::Play;
use crate::widgets::focus_ring;

/// A number with what the player knows of it.
pub(crate) struct Reading {
    /// Its name.
    pub(crate) name: String,
    /// Its value in words; nothing where Astana does not know it.
    pub(crate) value: Option<String>,
    /// Its change in the last turn.
    pub(crate) change: Option<i64>,
    /// The change in words, without a sign where it is nought.
    pub(crate) change_words: String,
    /// Its value at the start and after each turn.
    pub(crate) series: Arc<[Option<i64>]>,
}

/// Reads a number as Astana sees it.
pub(crate) fn read(cx: &Cx, play: &Play, desk: &mut Desk, m: Metric) -> Reading {
    let series = series(play, desk, m);
    let now = play.seen.raw(m);
    let change = match series.as_ref() {
        [.., Some(before), Some(after)] => Some(after - before),
        _ => None,
    };
    Reading {
        name: names::metric(cx, play.rules, m),
        value: now.map(|raw| names::value(cx, play.rules, m, raw, Form::Compact)),
        change,
        change_words: change.map_or(String::new(), |c| {
            names::change(cx, play.rules, m, c, Form::Compact)
        }),
        series,
    }
}

/// The series of a number as Astana saw it, kept until the next turn.
pub(crate) fn series(play: &Play, desk: &mut Desk, m: Metric) -> Arc<[Option<i64>]> {
    let key = (play.game.seed(), play.game.turn());
    if desk.series.key != key {
        desk.series.key = key;
        desk.series.rows.clear();
    }
    desk.series
        .rows
        .entry(m.0)
        .or_insert_with(|| known_series(play, m).into())
        .clone()
}

/// The series without the start where a quantity of "the last turn" has no turn behind it yet.
fn known_series(play: &Play, m: Metric) -> Vec<Option<i64>> {
    let mut series = play.game.series(m);
    let layout = &play.rules.layout;
    let books = [economy::BUDGET, economy::COMPANIES, economy::WORLD].map(|k| k.metric());
    let of_a_span = match layout.unit(m) {
        Unit::Tonnes | Unit::Teu | Unit::CentsPerBarrel => true,
        Unit::ThousandDollars => layout.entity(m).is_none() && !books.contains(&m),
        _ => false,
    };
    if let (true, [Some(0), _, ..]) = (of_a_span, series.as_slice()) {
        series[0] = None;
    }
    series
}

/// Words in one line that end in "…" where there is no room.
pub(crate) fn elided(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, color));
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    ui.painter().layout_job(job)
}

/// Words in two lines at most, for names that do not fit into one.
pub(crate) fn folded(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, color));
    job.wrap = TextWrapping {
        max_width: width.max(1.0),
        max_rows: 2,
        ..TextWrapping::default()
    };
    ui.painter().layout_job(job)
}

/// Which way a change went, as a sign that does not need a colour.
fn arrow(change: Option<i64>) -> &'static str {
    match change {
        Some(c) if c > 0 => "▲",
        Some(c) if c < 0 => "▼",
        _ => "",
    }
}

/// What a screen reader says, and by which tests find it.
pub(crate) fn label(cx: &Cx, reading: &Reading) -> String {
    let value = reading
        .value
        .clone()
        .unwrap_or_else(|| cx.get("ui-unknown").to_owned());
    let key = if reading.change.is_some_and(|c| c != 0) {
        "ui-number-changed"
    } else {
        "ui-number"
    };
    cx.say(
        key,
        &[
            ("name", reading.name.as_str().into()),
            ("value", value.into()),
            ("change", reading.change_words.as_str().into()),
        ],
    )
}

/// The change in words behind the sign that says which way it went.
pub(crate) fn changed(reading: &Reading) -> String {
    let size = reading.change_words.trim_start_matches(['+', '−']);
    format!("{} {size}", arrow(reading.change))
}

/// A number as a row: name, trend, value, change. As wide as there is room.
pub(crate) fn row(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, m: Metric) -> Response {
    let reading = read(cx, play, desk, m);
    named_row(ui, cx, play, desk, m, &reading.name.clone(), reading)
}

/// A row under another name than the number's own: for tables whose heading says the rest.
pub(crate) fn row_as(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: Metric,
    name: &str,
) -> Response {
    let reading = read(cx, play, desk, m);
    named_row(ui, cx, play, desk, m, name, reading)
}

fn named_row(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: Metric,
    name: &str,
    reading: Reading,
) -> Response {
    let width = ui.available_width();
    let value_width = cx.s(86.0);
    let change_width = cx.s(84.0);
    let spark_width = if width > cx.s(340.0) { cx.s(52.0) } else { 0.0 };
    let inner_width = width - cx.s(8.0);
    let name_width = inner_width - value_width - change_width - spark_width - cx.s(8.0);
    let name = folded(ui, name, cx.t.body(13.0), cx.t.c.ink, name_width);
    let height = cx.s(26.0).max(name.size().y + cx.s(6.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label(cx, &reading)));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let c = &cx.t.c;
    if response.hovered() {
        ui.painter().rect_filled(rect, 3.0, c.sky_soft);
    }
    let painter = ui.painter_at(rect);
    let inner = rect.shrink2(vec2(cx.s(4.0), 0.0));
    let middle = |galley: &Galley| inner.center().y - galley.size().y / 2.0;

    painter.galley(pos2(inner.left(), middle(&name)), name, c.ink);
    if spark_width > 0.0 {
        let left = inner.left() + name_width + cx.s(4.0);
        let line = Rect::from_min_max(
            pos2(left, rect.top() + cx.s(6.0)),
            pos2(left + spark_width - cx.s(8.0), rect.bottom() - cx.s(6.0)),
        );
        sparkline(&painter, cx, line, &reading.series);
    }
    let (text, font, ink) = match &reading.value {
        Some(value) => (value.as_str(), cx.t.strong(13.5), c.ink),
        None => (cx.get("ui-unknown"), cx.t.body(12.0), c.soft),
    };
    let galley = elided(ui, text, font, ink, value_width);
    painter.galley(
        pos2(
            inner.right() - change_width - galley.size().x,
            middle(&galley),
        ),
        galley,
        ink,
    );
    if reading.change.is_some_and(|d| d != 0) {
        let galley = elided(
            ui,
            &changed(&reading),
            cx.t.body(11.5),
            c.soft,
            change_width - cx.s(8.0),
        );
        painter.galley(
            pos2(inner.right() - change_width + cx.s(8.0), middle(&galley)),
            galley,
            c.soft,
        );
    }
    focus_ring(ui, cx, &response);
    open(cx, play, desk, m, response)
}

/// What pressing and hovering do, for every number.
pub(crate) fn open(
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: Metric,
    response: Response,
) -> Response {
    if response.clicked() {
        desk.open_ledger(m);
    }
    let unknown = play.seen.raw(m).is_none();
    match names::metric_note(cx, play.rules, m) {
        Some(note) if unknown => {
            response.on_hover_text(format!("{note}\n{}", cx.get("ui-unknown-why")))
        }
        Some(note) => response.on_hover_text(note),
        None if unknown => response.on_hover_text(cx.get("ui-unknown-why")),
        None => response,
    }
}

/// A small line of the values so far, the last one marked. Turns in which the number was not known are gaps.
pub(crate) fn sparkline(painter: &Painter, cx: &Cx, rect: Rect, series: &[Option<i64>]) {
    let known: Vec<i64> = series.iter().flatten().copied().collect();
    let (Some(&low), Some(&high)) = (known.iter().min(), known.iter().max()) else {
        return;
    };
    // One point is no trend.
    if known.len() < 2 {
        return;
    }
    let span = (high - low).max(1) as f32;
    let steps = (series.len().max(2) - 1) as f32;
    let at = |i: usize, v: i64| {
        let x = rect.left() + rect.width() * i as f32 / steps;
        let y = if high == low {
            rect.center().y
        } else {
            rect.bottom() - rect.height() * (v - low) as f32 / span
        };
        pos2(x, y)
    };
    let stroke = Stroke::new(cx.t.scale.max(1.0) * 1.2, cx.t.c.soft);
    for (i, pair) in series.windows(2).enumerate() {
        if let [Some(a), Some(b)] = pair {
            painter.line_segment([at(i, *a), at(i + 1, *b)], stroke);
        }
    }
    if let Some((i, v)) = series
        .iter()
        .enumerate()
        .rev()
        .find_map(|(i, v)| v.map(|v| (i, v)))
    {
        painter.circle_filled(at(i, v), cx.s(2.5), cx.t.c.sky);
    }
}
