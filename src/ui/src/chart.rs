//! A chart of one number over the turns, with its axis in the number's own units. Optionally a band of a forecast.

use egui::{Align2, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::metric::Metric;
use multivector_sim::units::Days;
use multivector_text::Form;

use crate::cx::Cx;
use crate::names;
use crate::view::Play;

/// Draws the series of a number. `actual` is the truth where it differs from what Astana saw, for the debrief.
pub(crate) fn line(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    m: Metric,
    series: &[Option<i64>],
    actual: Option<&[Option<i64>]>,
) {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), cx.s(112.0)), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(
            WidgetType::Image,
            true,
            cx.say(
                "ui-chart",
                &[("name", names::metric(cx, play.rules, m).into())],
            ),
        )
    });
    let values = series
        .iter()
        .chain(actual.into_iter().flatten())
        .flatten()
        .copied();
    let (Some(low), Some(high)) = (values.clone().min(), values.max()) else {
        return;
    };
    let c = &cx.t.c;
    let painter = ui.painter_at(rect);
    let words = |v: i64| names::value(cx, play.rules, m, v, Form::Compact);
    let font = cx.t.body(10.5);
    let left = [low, high].map(|v| {
        painter
            .layout_no_wrap(words(v), font.clone(), c.soft)
            .size()
            .x
    });
    let plot = egui::Rect::from_min_max(
        pos2(
            rect.left() + left[0].max(left[1]) + cx.s(8.0),
            rect.top() + cx.s(8.0),
        ),
        pos2(rect.right() - cx.s(8.0), rect.bottom() - cx.s(20.0)),
    );
    for (v, y) in [(high, plot.top()), (low, plot.bottom())] {
        painter.hline(plot.x_range(), y, Stroke::new(1.0, c.rule));
        if v == high || high != low {
            painter.text(
                pos2(plot.left() - cx.s(6.0), y),
                Align2::RIGHT_CENTER,
                words(v),
                font.clone(),
                c.soft,
            );
        }
    }
    let steps = (series.len().max(actual.map_or(0, <[_]>::len)).max(2) - 1) as f32;
    let at = |i: usize, v: i64| {
        let share = if high == low {
            0.5
        } else {
            (v - low) as f32 / (high - low) as f32
        };
        pos2(
            plot.left() + plot.width() * i as f32 / steps,
            plot.bottom() - plot.height() * share,
        )
    };
    let draw = |values: &[Option<i64>], stroke: Stroke, dashed: bool| {
        for (i, pair) in values.windows(2).enumerate() {
            if let [Some(a), Some(b)] = pair {
                let ends = [at(i, *a), at(i + 1, *b)];
                if dashed {
                    painter.extend(egui::Shape::dashed_line(
                        &ends,
                        stroke,
                        cx.s(4.0),
                        cx.s(3.0),
                    ));
                } else {
                    painter.line_segment(ends, stroke);
                }
            }
        }
    };
    if let Some(actual) = actual {
        draw(actual, Stroke::new(1.5, c.gold), true);
    }
    draw(series, Stroke::new(2.0, c.sky), false);
    for (i, v) in series.iter().enumerate() {
        if let Some(v) = v {
            painter.circle_filled(at(i, *v), cx.s(2.5), c.sky);
        }
    }
    let day = |turn: usize| {
        let reports = play.game.reports();
        reports
            .get(turn)
            .map(|r| r.from_day)
            .or_else(|| reports.last().map(|r| r.from_day + r.days))
            .unwrap_or(0)
    };
    let ends = [
        (0, Align2::LEFT_TOP, plot.left()),
        (
            series.len().saturating_sub(1),
            Align2::RIGHT_TOP,
            plot.right(),
        ),
    ];
    for (turn, align, x) in ends {
        painter.text(
            pos2(x, plot.bottom() + cx.s(4.0)),
            align,
            cx.texts.date_short(Days(day(turn))),
            font.clone(),
            c.soft,
        );
    }
}
