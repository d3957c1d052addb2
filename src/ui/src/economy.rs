//! Money: the state's accounts, oil and transit, prices month by month, the tenge, growth, the rating, trade by partner.

use egui::{Align2, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::date::Date;
use multivector_sim::ids::{MonthId, TableId};
use multivector_sim::state::{corridor, economy, oil, society};
use multivector_sim::units::Micro;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::number;
use crate::routes::numbers;
use crate::trade;
use crate::view::Play;
use crate::widgets;

/// Shows money, prices and trade.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-economy"),
        cx.get("ui-economy-note"),
    );
    widgets::section(ui, cx, cx.get("ui-economy-state"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::BUDGET.metric(),
            economy::REVENUE.metric(),
            economy::SPENDING.metric(),
            economy::FUND.metric(),
            economy::RESERVES.metric(),
            economy::COMPANIES.metric(),
        ],
    );
    prices(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-economy-country"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::GROWTH.metric(),
            economy::OUTPUT.metric(),
            economy::CONFIDENCE.metric(),
            economy::RELOCATED.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-economy-rating"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::RATING.metric(),
            economy::OUTLOOK.metric(),
            economy::RATING_STRAIN.metric(),
        ],
    );
    trade::show(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-economy-oil"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            oil::BRENT.metric(),
            oil::SALES.metric(),
            oil::CARRIAGE.metric(),
            oil::STIGMA.metric(),
            corridor::INCOME.metric(),
        ],
    );
}

/// The tenge, prices and what presses on them.
fn prices(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-economy-prices"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::RATE.metric(),
            economy::BASE_RATE.metric(),
            economy::INFLATION.metric(),
        ],
    );
    if let Some(report) = play.game.reports().last() {
        let month = Date::from_day(report.from_day).month;
        let id = MonthId::at(usize::from(month.saturating_sub(1)));
        let name = cx.say(
            "ui-economy-rise",
            &[("month", cx.texts.month_name(month).into())],
        );
        let m = play.seen.key(economy::month::RISE, id).metric();
        number::row_as(ui, cx, play, desk, m, &name);
    }
    months(ui, cx, play, desk);
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            economy::PIPELINE.metric(),
            economy::SHOCK.metric(),
            economy::RUSSIAN_GOODS.metric(),
            economy::PRICES.metric(),
            society::FUEL.metric(),
        ],
    );
}

/// How many months a year has.
const MONTHS: usize = 12;

/// The rises of the last twelve months as bars, the latest at the right; each opens its sum.
fn months(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let today = Date::from_day(play.seen.day());
    // The month that begins comes round last year, and so is the oldest.
    let first = usize::from(today.month.saturating_sub(1));
    let rise = |id: MonthId| play.seen.of(economy::month::RISE, id).unwrap_or_default();
    let greatest = (0..MONTHS)
        .map(|i| rise(MonthId::at(i)).0.abs())
        .max()
        .unwrap_or(1)
        .max(1);
    widgets::words(ui, cx.t.small(cx.get("ui-economy-months")));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let width = ui.available_width() / MONTHS as f32;
        for step in 0..MONTHS {
            let id = MonthId::at((first + step) % MONTHS);
            month(ui, cx, play, desk, id, rise(id), greatest, width);
        }
    });
}

#[allow(clippy::too_many_arguments, reason = "one bar of a row, and its scale")]
fn month(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: MonthId,
    rise: Micro,
    greatest: i64,
    width: f32,
) {
    let m = play.seen.key(economy::month::RISE, id).metric();
    let reading = number::read(cx, play, desk, m);
    let (rect, response) = ui.allocate_exact_size(vec2(width, cx.s(58.0)), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, number::label(cx, &reading)));
    if ui.is_rect_visible(rect) {
        let c = &cx.t.c;
        if response.hovered() {
            ui.painter().rect_filled(rect, 2.0, c.sky_soft);
        }
        let base = rect.bottom() - cx.s(20.0);
        let room = base - rect.top() - cx.s(4.0);
        let high = room * (rise.0 as f64 / greatest as f64) as f32;
        let bar = egui::Rect::from_two_pos(
            pos2(rect.left() + width * 0.2, base),
            pos2(rect.right() - width * 0.2, base - high.max(-cx.s(4.0))),
        );
        // A fall is hollow and below the line.
        if rise.0 >= 0 {
            ui.painter().rect_filled(bar, 1.0, c.sky);
        } else {
            let line = egui::Stroke::new(1.0, c.ink);
            ui.painter()
                .rect_stroke(bar, 1.0, line, egui::StrokeKind::Inside);
        }
        ui.painter()
            .hline(rect.x_range(), base, egui::Stroke::new(1.0, c.soft));
        // Months are twelve.
        let name = cx.texts.month_short(id.index() as u8 + 1);
        ui.painter_at(rect).text(
            pos2(rect.center().x, rect.bottom() - cx.s(2.0)),
            Align2::CENTER_BOTTOM,
            name,
            cx.t.body(10.5),
            c.soft,
        );
        widgets::focus_ring(ui, cx, &response);
    }
    let value = reading.value.unwrap_or_default();
    let response = response.on_hover_text(format!("{}: {value}", reading.name));
    number::open(cx, play, desk, m, response);
}
