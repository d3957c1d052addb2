//! The numbers at the head of the window, in cells of one make: name, value with its unit, change with the trend. A cell is
//! as wide as its words need; where not all have room the last ones are left out, and none is cut.

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::metric::Metric;
use multivector_sim::state::{economy, knowledge, oil, society};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::number::{self, Reading};
use crate::view::Play;
use crate::widgets;

/// The numbers that stay on screen, the first of them where there is little room.
const HEADLINES: [Metric; 8] = [
    oil::STAYING_POWER.metric(),
    oil::PRICE_OF_CLOSURE.metric(),
    society::SUPPORT.metric(),
    economy::BUDGET.metric(),
    knowledge::DANGER.metric(),
    oil::BRENT.metric(),
    economy::RATE.metric(),
    economy::FUND.metric(),
];

/// Above this reading, in millionths, the danger is shown as such.
const ALARM: i64 = 350_000;

/// Shows as many of the numbers as can be read whole; the rest stand in the panels.
pub(crate) fn strip(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let width = ui.available_width();
    let mut cells: Vec<Cell> = Vec::new();
    let mut used = 0.0;
    for m in HEADLINES {
        let cell = Cell::of(ui, cx, play, desk, m);
        let need = cell.need(cx);
        if !cells.is_empty() && used + need > width {
            break;
        }
        used += need;
        cells.push(cell);
    }
    // What is left over goes to all alike.
    let spare = ((width - used) / cells.len() as f32).max(0.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for cell in cells {
            let width = (cell.need(cx) + spare).floor();
            cell.show(ui, cx, play, desk, width);
        }
    });
}

/// One number with its words laid out.
struct Cell {
    metric: Metric,
    reading: Reading,
    name: Arc<Galley>,
    value: Arc<Galley>,
    change: Arc<Galley>,
    ink: Color32,
}

impl Cell {
    fn of(ui: &Ui, cx: &Cx, play: &Play, desk: &mut Desk, metric: Metric) -> Cell {
        let c = &cx.t.c;
        let reading = number::read(cx, play, desk, metric);
        let alarm = metric == knowledge::DANGER.metric()
            && play.seen.raw(metric).is_some_and(|value| value >= ALARM);
        let (value, ink) = match &reading.value {
            Some(value) if alarm => (format!("⚠ {value}"), c.red),
            Some(value) => (value.clone(), c.ink),
            None => (cx.get("ui-unknown").to_owned(), c.soft),
        };
        let change = match reading.change {
            Some(0) => cx.get("ui-number-same").to_owned(),
            Some(_) => number::changed(&reading),
            // Before the first turn, and where the number is not known, nothing has changed yet.
            None => "–".to_owned(),
        };
        let line = |words: String, font, ink| ui.painter().layout_no_wrap(words, font, ink);
        Cell {
            metric,
            name: line(reading.name.clone(), cx.t.body(11.0), c.soft),
            value: line(value, cx.t.strong(16.0), ink),
            change: line(change, cx.t.body(11.0), c.soft),
            ink,
            reading,
        }
    }

    /// The width that the words need, with the trend beside the change.
    fn need(&self, cx: &Cx) -> f32 {
        let below = self.change.size().x + cx.s(GAP + TREND);
        let words = self.name.size().x.max(self.value.size().x).max(below);
        (words + cx.s(2.0 * MARGIN)).ceil()
    }

    fn show(self, ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, width: f32) {
        let c = &cx.t.c;
        let lines = [&self.name, &self.value, &self.change].map(|line| line.size().y);
        let height = (lines.iter().sum::<f32>() + cx.s(6.0)).ceil();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(WidgetType::Button, true, number::label(cx, &self.reading))
        });
        if response.hovered() {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let inner = rect.shrink2(vec2(cx.s(MARGIN), cx.s(3.0)));
        let painter = ui.painter_at(rect);
        let top = |nth: usize| inner.top() + lines.iter().take(nth).sum::<f32>();
        let end = inner.left() + self.change.size().x + cx.s(GAP);
        painter.galley(pos2(inner.left(), top(0)), self.name, c.soft);
        painter.galley(pos2(inner.left(), top(1)), self.value, self.ink);
        painter.galley(pos2(inner.left(), top(2)), self.change, c.soft);
        // Beside the change and not at the cell's edge, where it would seem to be the next number's.
        let long = (inner.right() - end).min(cx.s(2.0 * TREND));
        let trend = Rect::from_min_max(
            pos2(end, top(2) + cx.s(2.0)),
            pos2(end + long, inner.bottom() - cx.s(2.0)),
        );
        number::sparkline(&painter, cx, trend, &self.reading.series);
        widgets::focus_ring(ui, cx, &response);
        number::open(cx, play, desk, self.metric, response);
    }
}

/// The room at either side of a cell's words.
const MARGIN: f32 = 6.0;
/// The room between the change and the trend.
const GAP: f32 = 8.0;
/// The least length of the trend.
const TREND: f32 = 28.0;
