//! The after-action review in the debrief: the choices that mattered, each opening its month; own decisions, rivals and luck
//! as one bar with words and figures; questions to discuss; the report. While it is being worked out, how far it is.

use egui::{Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_ai::Review;
use multivector_ai::review::TurningPoint;
use multivector_sim::units::Days;
use multivector_text::{Arg, review as words};

use crate::action::Action;
use crate::chronicle;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::view::{Play, Reviewed};
use crate::widgets::{self, Kind};

/// Shows turning points and division, or how far they are.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    match play.review {
        Reviewed::Nothing => {}
        Reviewed::Working(share) => {
            widgets::section(ui, cx, cx.get("ui-review-points"));
            let percent = Arg::Num(i64::from((share.clamp(0.0, 1.0) * 100.0) as u8));
            let working = cx.say("ui-review-working", &[("percent", percent)]);
            widgets::words(ui, cx.t.note(&working));
            let width = ui.available_width();
            let meter = widgets::meter(ui, cx, share, width, cx.t.c.gold);
            meter
                .widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &working));
        }
        Reviewed::Ready(review) => {
            points(ui, cx, play, desk, review);
            division(ui, cx, play, review);
        }
    }
}

/// The choices that mattered, the greatest first.
fn points(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, review: &Review) {
    widgets::section(ui, cx, cx.get("ui-review-points"));
    if review.points.is_empty() {
        widgets::words(ui, cx.t.text(cx.get("ui-review-points-none")));
        return;
    }
    widgets::words(ui, cx.t.note(cx.get("ui-review-points-note")));
    let points = review.points.iter().enumerate();
    let (firm, luck): (Vec<_>, Vec<_>) = points.partition(|(_, point)| point.holds());
    if firm.is_empty() {
        widgets::words(ui, cx.t.text(cx.get("ui-review-points-luck")));
    }
    for (place, one) in firm {
        point(ui, cx, play, desk, review, place, one);
        ui.add_space(cx.s(4.0));
    }
    if luck.is_empty() {
        return;
    }
    // What one throw of the dice decided is no lesson; it can still be read.
    let count = [("count", Arg::Num(luck.len() as i64))];
    egui::CollapsingHeader::new(cx.t.note(cx.say("ui-review-points-thrown", &count)))
        .id_salt("points-luck")
        .show(ui, |ui| {
            for (place, one) in luck {
                point(ui, cx, play, desk, review, place, one);
                ui.add_space(cx.s(4.0));
            }
        });
}

fn point(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    review: &Review,
    place: usize,
    point: &TurningPoint,
) {
    let rules = play.rules;
    let date = cx.texts.month_and_year(Days(point.choice.day));
    let open = desk.turning == Some(place);
    ui.horizontal_top(|ui| {
        if widgets::date_button(ui, cx, &date, open) {
            desk.turning = (!open).then_some(place);
        }
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = cx.s(2.0);
            let chosen = words::choice(cx.texts, rules, &point.choice);
            widgets::words(ui, cx.t.bold(chosen));
            widgets::words(ui, cx.t.text(words::instead(cx.texts, rules, point)));
            let changes = words::changes(cx.texts, &point.change);
            widgets::words(ui, cx.t.text(changes));
            let ending = words::other_ending(cx.texts, rules, review, point);
            widgets::words(ui, cx.t.text(ending));
            for promise in words::other_promises(cx.texts, rules, review, point) {
                widgets::words(ui, cx.t.text(promise));
            }
            widgets::words(ui, cx.t.small(words::usual(cx.texts, point)));
        });
    });
    let report = play.game.reports().iter();
    let mut report = report.filter(|report| report.turn == point.choice.turn);
    if open && let Some(report) = report.next() {
        ui.indent(("turning", place), |ui| {
            chronicle::month(ui, cx, play, report)
        });
    }
}

/// Own decisions, rivals and luck.
fn division(ui: &mut Ui, cx: &Cx, play: &Play, review: &Review) {
    widgets::section(ui, cx, cx.get("ui-review-division"));
    widgets::words(ui, cx.t.note(cx.get("ui-review-division-note")));
    let parts = &review.division.parts;
    let said: Vec<String> = parts
        .iter()
        .map(|part| {
            let name = words::mover(cx.texts, part.mover);
            format!("{name}: {}", words::part(cx.texts, part))
        })
        .collect();
    bar(
        ui,
        cx,
        &parts.each_ref().map(|part| part.share),
        &said.join("; "),
    );
    for (kind, part) in parts.iter().enumerate() {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(cx.s(14.0), cx.s(14.0)), Sense::hover());
            fill(ui, cx, rect, kind);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = cx.s(2.0);
                let name = words::mover(cx.texts, part.mover);
                let share = words::part(cx.texts, part);
                widgets::pair(ui, cx, cx.t.bold(name), cx.t.bold(share));
                widgets::words(ui, cx.t.text(words::changes(cx.texts, &part.axes)));
                let note = words::mover_note(cx.texts, review, part.mover);
                widgets::words(ui, cx.t.small(note));
            });
        });
    }
    widgets::words(ui, cx.t.note(words::endings(cx.texts, play.rules, review)));
    egui::CollapsingHeader::new(cx.t.note(cx.get("ui-review-method")))
        .id_salt("review-method")
        .show(ui, |ui| {
            for line in words::method(cx.texts, review) {
                widgets::words(ui, cx.t.small(line));
            }
        });
}

/// The three shares as one bar.
fn bar(ui: &mut Ui, cx: &Cx, shares: &[f64; 3], said: &str) {
    let size = vec2(ui.available_width(), cx.s(26.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, said));
    let mut left = rect.left();
    for (kind, share) in shares.iter().enumerate() {
        // For drawing only.
        let right = left + rect.width() * *share as f32;
        let part = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        fill(ui, cx, part, kind);
        left = right;
    }
}

/// A part of the bar: full, striped or dotted, so that it is told without colour.
fn fill(ui: &Ui, cx: &Cx, rect: Rect, kind: usize) {
    let c = &cx.t.c;
    let painter = ui.painter_at(rect);
    let step = cx.s(6.0);
    match kind {
        0 => {
            painter.rect_filled(rect, 0.0, c.sky);
        }
        1 => {
            painter.rect_filled(rect, 0.0, c.gold_soft);
            let mut x = rect.left() - rect.height();
            while x < rect.right() {
                let ends = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
                painter.add(Shape::line_segment(ends, Stroke::new(1.5, c.gold)));
                x += step;
            }
        }
        _ => {
            painter.rect_filled(rect, 0.0, c.sheet);
            let mut y = rect.top() + step / 2.0;
            while y < rect.bottom() {
                let mut x = rect.left() + step / 2.0;
                while x < rect.right() {
                    painter.circle_filled(pos2(x, y), 1.0, c.soft);
                    x += step;
                }
                y += step;
            }
        }
    }
    let line = Stroke::new(1.0, c.ink);
    painter.rect_stroke(rect, 0.0, line, StrokeKind::Inside);
}

/// Questions to discuss.
pub(crate) fn questions(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Reviewed::Ready(review) = play.review else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-review-questions"));
    for (place, question) in review.questions.iter().enumerate() {
        let words = words::question(cx.texts, play.game, review, question);
        widgets::words(ui, cx.t.text(format!("{}. {words}", place + 1)));
    }
}

/// The button that writes the report.
pub(crate) fn report(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    let Reviewed::Ready(_) = play.review else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-review-report"));
    widgets::words(ui, cx.t.note(cx.get("ui-review-report-note")));
    if widgets::button(ui, cx, cx.get("ui-review-write"), None, Kind::Plain).clicked() {
        out.push(Action::WriteReport);
    }
}
