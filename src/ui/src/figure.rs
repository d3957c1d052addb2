//! Numbers in other shapes than a row: a chip in running text, a bar beside others. Each opens the sum behind it, like every
//! number.

use egui::{
    Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use multivector_sim::metric::Metric;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::number;
use crate::view::Play;
use crate::widgets::focus_ring;

/// A number in a small box with a word before it, as wide as both need.
pub(crate) fn chip(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: Metric,
    word: &str,
) -> Response {
    let reading = number::read(cx, play, desk, m);
    let value = reading
        .value
        .clone()
        .unwrap_or_else(|| cx.get("ui-unknown").to_owned());
    let c = &cx.t.c;
    let most = ui.max_rect().width();
    let value = number::elided(ui, &value, cx.t.strong(12.0), c.ink, most);
    let (pad, gap) = (cx.s(5.0), cx.s(5.0));
    let room = most - value.size().x - 2.0 * pad - gap;
    let word = number::elided(ui, word, cx.t.body(11.5), c.soft, room);
    let width = (word.size().x + value.size().x + 2.0 * pad + gap).min(most);
    let (rect, response) = ui.allocate_exact_size(vec2(width, cx.s(20.0)), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, number::label(cx, &reading)));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() {
            c.sky_soft
        } else {
            c.paper
        };
        ui.painter().rect(
            rect,
            3.0,
            fill,
            Stroke::new(1.0, c.rule),
            StrokeKind::Inside,
        );
        let painter = ui.painter_at(rect);
        let y = |height: f32| rect.center().y - height / 2.0;
        let right = rect.right() - pad - value.size().x;
        painter.galley(pos2(rect.left() + pad, y(word.size().y)), word, c.soft);
        painter.galley(pos2(right, y(value.size().y)), value, c.ink);
        focus_ring(ui, cx, &response);
    }
    number::open(cx, play, desk, m, response)
}

/// A number as a bar: a name at the left, the bar, the value at the right. `share` is how much of the bar is filled.
#[allow(
    clippy::too_many_arguments,
    reason = "a number, and how its bar is drawn"
)]
pub(crate) fn bar(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: Metric,
    name: &str,
    share: f32,
    ink: Color32,
) -> Response {
    let reading = number::read(cx, play, desk, m);
    let width = ui.available_width();
    let inner_width = width - cx.s(8.0);
    let name_width = (inner_width * 0.46).min(cx.s(230.0));
    let name = number::folded(
        ui,
        name,
        cx.t.body(12.5),
        cx.t.c.ink,
        name_width - cx.s(6.0),
    );
    let height = cx.s(24.0).max(name.size().y + cx.s(6.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, number::label(cx, &reading)));
    if ui.is_rect_visible(rect) {
        let c = &cx.t.c;
        if response.hovered() {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let inner = rect.shrink2(vec2(cx.s(4.0), 0.0));
        let painter = ui.painter_at(rect);
        let value = reading.value.as_deref().unwrap_or(cx.get("ui-unknown"));
        let value_width = cx.s(92.0).min(inner.width() * 0.36);
        let value = number::elided(ui, value, cx.t.strong(12.5), c.ink, value_width);
        let y = |height: f32| rect.center().y - height / 2.0;
        painter.galley(pos2(inner.left(), y(name.size().y)), name, c.ink);
        let track = Rect::from_min_max(
            pos2(inner.left() + name_width, rect.center().y - cx.s(4.0)),
            pos2(inner.right() - value_width, rect.center().y + cx.s(4.0)),
        );
        filled(ui, cx, track, share, ink);
        let left = inner.right() - value.size().x;
        painter.galley(pos2(left, y(value.size().y)), value, c.ink);
        focus_ring(ui, cx, &response);
    }
    number::open(cx, play, desk, m, response)
}

/// A bar on a given place.
pub(crate) fn filled(ui: &Ui, cx: &Cx, track: Rect, share: f32, ink: Color32) {
    if track.width() < 4.0 {
        return;
    }
    let c = &cx.t.c;
    ui.painter().rect(
        track,
        1.0,
        c.sheet,
        Stroke::new(1.0, c.rule),
        StrokeKind::Inside,
    );
    let mut full = track.shrink(1.5);
    full.set_width(full.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(full, 0.0, ink);
}

/// One amount against another, for drawing.
pub(crate) fn share(part: i64, whole: i64) -> f32 {
    if whole > 0 {
        (part as f64 / whole as f64) as f32
    } else {
        0.0
    }
}
