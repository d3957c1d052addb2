//! The window behind a number: the sum of a turn's effects on it, line by line, down to the citation.

use egui::{Rect, RichText, Ui, WidgetInfo, WidgetType};
use multivector_sim::explain::{self, Line};
use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::metric::Metric;
use multivector_sim::report::Report;
use multivector_text::{Arg, Form};

use crate::chart;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::names;
use crate::number;
use crate::view::Play;
use crate::widgets::{self, Kind};
use crate::window;

/// Shows the number on top of the stack, if there is one.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, map: Rect) {
    let Some(&page) = desk.ledger.last() else {
        return;
    };
    let title = names::metric(cx, play.rules, page.metric);
    let close = window::over_map(ui, cx, "ledger", &title, map, |ui| {
        contents(ui, cx, play, desk, page.metric, page.turn)
    });
    if close {
        desk.ledger.clear();
    }
}

fn contents(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, m: Metric, turn: Option<u32>) {
    if desk.ledger.len() > 1
        && widgets::button(
            ui,
            cx,
            cx.get("ui-ledger-previous-number"),
            None,
            Kind::Quiet,
        )
        .clicked()
    {
        desk.ledger.pop();
    }
    if let Some(note) = names::metric_note(cx, play.rules, m) {
        widgets::words(ui, cx.t.note(note));
    }
    let series = number::series(play, desk, m);
    match play.seen.raw(m) {
        Some(raw) => {
            widgets::words(
                ui,
                cx.t.bold(names::value(cx, play.rules, m, raw, Form::Full))
                    .font(cx.t.strong(22.0)),
            );
        }
        None => {
            widgets::words(ui, cx.t.text(cx.get("ui-unknown-why")));
        }
    }
    if series.iter().flatten().count() > 1 {
        chart::line(ui, cx, play, m, &series, None);
    }
    if !play
        .rules
        .layout
        .sees(m, multivector_sim::ids::Seat::Astana)
    {
        return;
    }
    let reports = play.game.reports();
    let Some(last) = reports.len().checked_sub(1) else {
        widgets::words(ui, cx.t.note(cx.get("ui-ledger-no-turn")));
        return;
    };
    let shown = turn.map_or(last, |t| (t as usize).min(last));
    turn_chooser(ui, cx, desk, &reports[shown], shown, last);
    sum(ui, cx, play, m, &reports[shown], shown, &series);
}

/// Which turn's sum is shown, with buttons to the one before and after.
fn turn_chooser(ui: &mut Ui, cx: &Cx, desk: &mut Desk, report: &Report, shown: usize, last: usize) {
    ui.horizontal(|ui| {
        let mut go = None;
        ui.add_enabled_ui(shown > 0, |ui| {
            let earlier = ui.button("◀");
            earlier.widget_info(|| {
                WidgetInfo::labeled(WidgetType::Button, shown > 0, cx.get("ui-ledger-earlier"))
            });
            if earlier.clicked() {
                go = Some(shown - 1);
            }
        });
        ui.label(
            cx.t.section(
                cx.texts
                    .month_and_year(multivector_sim::units::Days(report.from_day)),
            ),
        );
        ui.add_enabled_ui(shown < last, |ui| {
            let later = ui.button("▶");
            later.widget_info(|| {
                WidgetInfo::labeled(WidgetType::Button, shown < last, cx.get("ui-ledger-later"))
            });
            if later.clicked() {
                go = Some(shown + 1);
            }
        });
        if let (Some(go), Some(page)) = (go, desk.ledger.last_mut()) {
            // Turns are few; the position always fits.
            page.turn = Some(go as u32);
        }
    });
}

fn sum(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    m: Metric,
    report: &Report,
    at: usize,
    series: &[Option<i64>],
) {
    let lines = explain::lines(&report.effects, m);
    if lines.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-ledger-unchanged")));
        return;
    }
    if let Some(Some(before)) = series.get(at) {
        let words = names::value(cx, play.rules, m, *before, Form::Full);
        widgets::pair(
            ui,
            cx,
            cx.t.note(cx.get("ui-ledger-before")),
            cx.t.note(words),
        );
    }
    widgets::rule(ui, cx);
    for line in &lines {
        entry(ui, cx, play, m, report, line);
    }
    widgets::rule(ui, cx);
    let total: i64 = lines.iter().map(|l| l.amount).sum();
    let words = names::change(cx, play.rules, m, total, Form::Full);
    widgets::pair(
        ui,
        cx,
        cx.t.bold(cx.get("ui-ledger-change")),
        cx.t.bold(words),
    );
    if let Some(Some(after)) = series.get(at + 1) {
        let words = names::value(cx, play.rules, m, *after, Form::Full);
        widgets::pair(
            ui,
            cx,
            cx.t.note(cx.get("ui-ledger-after")),
            cx.t.note(words),
        );
    }
}

fn entry(ui: &mut Ui, cx: &Cx, play: &Play, m: Metric, report: &Report, line: &Line) {
    let c = &cx.t.c;
    let amount = names::change(cx, play.rules, m, line.amount, Form::Full);
    let over = play.game.outcome().is_some();
    if line.sealed && !over {
        let reason = given_reason(cx, play, report, line.cause);
        widgets::pair(ui, cx, cx.t.text(reason), cx.t.text(amount));
        widgets::words(
            ui,
            RichText::new(cx.get("ui-ledger-sealed"))
                .font(cx.t.body(11.5))
                .color(c.gold),
        );
        return;
    }
    let cause = names::cause(cx, play.rules, line.cause);
    widgets::pair(ui, cx, cx.t.text(cause), cx.t.text(amount));
    if matches!(line.cause, Cause::Clamp | Cause::Rule(Rule::Calendar)) {
        return;
    }
    let (sentence, facts) = names::basis(cx, play.rules, line.basis);
    if facts.is_empty() {
        widgets::words(ui, cx.t.small(sentence));
    } else {
        let id = ui
            .id()
            .with(("basis", m.0, line.cause.code(), line.basis.0));
        egui::CollapsingHeader::new(cx.t.small(sentence))
            .id_salt(id)
            .show(ui, |ui| {
                widgets::facts(ui, cx, play.rules, &facts);
            });
    }
}

/// The reason that was given for a sealed effect of a turn: of a lever's pretexts the one that was used.
fn given_reason(cx: &Cx, play: &Play, report: &Report, cause: Cause) -> String {
    let content = &play.rules.content;
    let pretext = match cause {
        Cause::Hazard(id) => content.hazard(id).map(|h| h.pretext),
        Cause::Recorded(i) => play
            .rules
            .level
            .recorded_stops
            .get(usize::from(i))
            .map(|s| s.pretext),
        Cause::Lever(id) => report.reason_given(id),
        _ => None,
    };
    match pretext {
        Some(index) => cx.say(
            "ui-ledger-given",
            &[("reason", Arg::Text(names::pretext(cx, play.rules, index)))],
        ),
        None => cx.get("ui-ledger-no-reason").to_owned(),
    }
}
