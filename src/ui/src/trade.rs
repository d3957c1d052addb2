//! Trade by partner: a small table, each figure over its bar. The partners' bars are drawn on one scale.

use egui::{
    Align, Layout, Rect, RichText, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};
use multivector_sim::metric::Metric;
use multivector_sim::state::trade;
use multivector_sim::units::{Kusd, Micro};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::figure;
use crate::number;
use crate::view::Play;
use crate::widgets;

/// Widths of the columns: name, exports, imports, share of all trade.
const COLUMNS: [f32; 4] = [0.27, 0.28, 0.28, 0.17];

/// How many rows are partners; the last row is all trade.
const PARTNERS: usize = 3;

/// What one row shows of a partner.
struct Row {
    name: &'static str,
    flows: Flows,
    share: Option<Metric>,
}

/// Exports and imports apart, or both together where the tables tell no more.
enum Flows {
    Apart(Metric, Metric),
    Together(Metric),
}

/// Shows the table.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-trade"));
    let rows = [
        Row {
            name: "ui-trade-russia",
            flows: Flows::Apart(
                trade::RUSSIA_EXPORTS.metric(),
                trade::RUSSIA_IMPORTS.metric(),
            ),
            share: Some(trade::RUSSIA_SHARE.metric()),
        },
        Row {
            name: "ui-trade-china",
            flows: Flows::Apart(trade::CHINA_EXPORTS.metric(), trade::CHINA_IMPORTS.metric()),
            share: Some(trade::CHINA_SHARE.metric()),
        },
        Row {
            name: "ui-trade-eu",
            flows: Flows::Together(trade::EU.metric()),
            share: None,
        },
        Row {
            name: "ui-trade-all",
            flows: Flows::Apart(trade::EXPORTS.metric(), trade::IMPORTS.metric()),
            share: None,
        },
    ];
    let raw = |key: Metric| play.seen.raw(key).unwrap_or(0);
    // All trade would dwarf the partners: their bars are drawn against the greatest flow of one of them.
    let greatest = rows
        .iter()
        .take(PARTNERS)
        .map(|row| match row.flows {
            Flows::Apart(a, b) => raw(a).max(raw(b)),
            Flows::Together(both) => raw(both) / 2,
        })
        .max()
        .unwrap_or(1);
    header(ui, cx);
    let (sold, bought) = (raw(trade::EXPORTS.metric()), raw(trade::IMPORTS.metric()));
    for (i, row) in rows.iter().enumerate() {
        let whole = if i < PARTNERS {
            greatest
        } else {
            sold.max(bought)
        };
        line(ui, cx, play, desk, row, whole, sold + bought);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-trade-note")));
    number::row(ui, cx, play, desk, trade::ELECTRONICS.metric());
}

/// The columns of a row that begins here.
fn columns(ui: &Ui, height: f32) -> [Rect; 4] {
    let whole = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
    let mut left = whole.left();
    COLUMNS.map(|share| {
        let width = whole.width() * share;
        let column = Rect::from_min_size(pos2(left, whole.top()), vec2(width, height));
        left += width;
        column
    })
}

fn header(ui: &mut Ui, cx: &Cx) {
    let columns = columns(ui, cx.s(18.0));
    let names = ["", "ui-trade-exports", "ui-trade-imports", "ui-trade-share"];
    for (rect, key) in columns.into_iter().zip(names) {
        if key.is_empty() {
            continue;
        }
        words_in(
            ui,
            rect.shrink2(vec2(cx.s(5.0), 0.0)),
            cx.t.small(cx.get(key)),
        );
    }
    ui.allocate_rect(columns[0], Sense::hover());
}

fn line(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, row: &Row, greatest: i64, both: i64) {
    let [name, exports, imports, share] = columns(ui, cx.s(34.0));
    words_in(ui, name, cx.t.text(cx.get(row.name)));
    match row.flows {
        Flows::Apart(out, into) => {
            cell(ui, cx, play, desk, exports, out, greatest);
            cell(ui, cx, play, desk, imports, into, greatest);
        }
        Flows::Together(m) => {
            cell(ui, cx, play, desk, exports.union(imports), m, greatest * 2);
        }
    }
    if let Some(m) = row.share {
        cell(ui, cx, play, desk, share, m, Micro::ONE.0);
    } else if let Flows::Together(m) = row.flows {
        // The share of what is shown together is no number of its own.
        let part = figure::share(play.seen.raw(m).unwrap_or(0), both);
        let words = cx.texts.amount(Micro((f64::from(part) * 1e6) as i64));
        words_in(ui, share.shrink2(vec2(cx.s(5.0), 0.0)), cx.t.note(words));
    } else {
        let words = cx.texts.amount(Kusd(both));
        words_in(ui, share.shrink2(vec2(cx.s(5.0), 0.0)), cx.t.note(words));
    }
    ui.allocate_rect(name, Sense::hover());
}

/// Words on a given place, from its left edge.
fn words_in(ui: &mut Ui, rect: Rect, words: RichText) {
    let builder = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| ui.add(egui::Label::new(words).truncate()));
}

/// A figure over its bar; pressing it opens its sum.
fn cell(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, rect: Rect, m: Metric, whole: i64) {
    let reading = number::read(cx, play, desk, m);
    let rect = rect.shrink2(vec2(cx.s(3.0), cx.s(1.0)));
    let response = ui.interact(rect, ui.id().with(("trade", m.0)), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, number::label(cx, &reading)));
    if ui.is_rect_visible(rect) {
        let c = &cx.t.c;
        if response.hovered() {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let value = reading.value.as_deref().unwrap_or(cx.get("ui-unknown"));
        let galley = number::elided(ui, value, cx.t.strong(12.5), c.ink, rect.width());
        let top = rect.top() + cx.s(2.0);
        ui.painter_at(rect)
            .galley(pos2(rect.left() + cx.s(2.0), top), galley, c.ink);
        let track = Rect::from_min_max(
            pos2(rect.left() + cx.s(2.0), rect.bottom() - cx.s(9.0)),
            pos2(rect.right() - cx.s(2.0), rect.bottom() - cx.s(2.0)),
        );
        let share = figure::share(play.seen.raw(m).unwrap_or(0), whole);
        figure::filled(ui, cx, track, share, c.sky);
        widgets::focus_ring(ui, cx, &response);
    }
    number::open(cx, play, desk, m, response);
}
