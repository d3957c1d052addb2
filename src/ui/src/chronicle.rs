//! The years behind the last turn: a chronicle of a dozen lines, each of which opens its month, and the headline numbers from
//! the last turn to the end.

use egui::Ui;
use multivector_sim::date::Date;
use multivector_sim::game::Reckoning;
use multivector_sim::metric::Metric;
use multivector_sim::report::Report;
use multivector_sim::state::{economy, moscow, oil, society};
use multivector_sim::units::Days;
use multivector_text::{Arg, Form, chronicle, events};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::names;
use crate::report;
use crate::view::Play;
use crate::widgets;

/// Numbers that are told from the last turn to the end.
const TOLD: [Metric; 6] = [
    society::SUPPORT.metric(),
    society::COHESION.metric(),
    economy::FUND.metric(),
    economy::INFLATION.metric(),
    oil::RUSSIA_SHARE.metric(),
    moscow::LEVERAGE.metric(),
];
/// How many changes of a month are shown.
const CHANGES: usize = 5;

/// Shows the years that followed; nothing where there were none.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let Some(years) = play.game.reckoning() else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-chronicle-title"));
    let args = [("months", Arg::Num(years.reports().len() as i64))];
    widgets::words(ui, cx.t.note(cx.say("ui-chronicle-note", &args)));
    for (line, words) in chronicle::told(cx.texts, play.game) {
        let date = cx.texts.month_and_year(Days(line.day));
        let open = desk.chronicle == Some(line.month);
        ui.horizontal_top(|ui| {
            if widgets::date_button(ui, cx, &date, open) {
                desk.chronicle = (!open).then_some(line.month);
            }
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                widgets::words(ui, cx.t.text(words));
            });
        });
        if open && let Some(report) = years.reports().get(line.month) {
            ui.indent(("chronicle", line.month), |ui| month(ui, cx, play, report));
        }
    }
    from_to(ui, cx, play, years);
}

/// What happened in a month, and what moved most.
pub(crate) fn month(ui: &mut Ui, cx: &Cx, play: &Play, report: &Report) {
    let from = Date::from_day(report.from_day).to_day();
    for event in &report.events {
        let Some(words) = events::sentence(cx.texts, play.rules, event, true) else {
            continue;
        };
        let date = cx.texts.date_short(Days(event.day().unwrap_or(from)));
        let line = format!("{} {date}  {words}", events::mark(event));
        widgets::words(ui, cx.t.note(line));
    }
    let changes = report::greatest(play, report).into_iter().take(CHANGES);
    let changes = changes.map(|m| {
        let change = names::change(cx, play.rules, m, report.change(m), Form::Compact);
        format!("{} {change}", names::metric(cx, play.rules, m))
    });
    let changes: Vec<String> = changes.collect();
    if !changes.is_empty() {
        widgets::words(ui, cx.t.small(changes.join(" · ")));
    }
}

/// The headline numbers at the last turn and at the end.
fn from_to(ui: &mut Ui, cx: &Cx, play: &Play, years: &Reckoning) {
    let Some(end) = years.end() else {
        return;
    };
    let value = |m, raw| names::value(cx, play.rules, m, raw, Form::Compact);
    for m in TOLD {
        let args = [
            ("number", names::metric(cx, play.rules, m).into()),
            ("from", value(m, play.game.state().raw(m)).into()),
            ("to", value(m, end.raw(m)).into()),
        ];
        widgets::words(ui, cx.t.note(cx.say("ui-chronicle-number", &args)));
    }
}
