//! The report of a turn: what was done, what others did and said, what stopped, what changed and why.

use egui::{RichText, Ui};
use multivector_sim::ids::Seat;
use multivector_sim::ledger::Effect;
use multivector_sim::metric::{Family, Group, Metric};
use multivector_sim::report::{Event, Report};
use multivector_sim::state::{economy, knowledge, oil, society};
use multivector_sim::units::{Days, Unit};
use multivector_text::{Arg, Form, events};

use crate::cx::Cx;
use crate::desk::{Desk, Phase};
use crate::names;
use crate::number;
use crate::predict;
use crate::view::Play;
use crate::widgets;

/// Numbers that are always in the report, if they changed.
const ALWAYS: [Metric; 6] = [
    oil::STAYING_POWER.metric(),
    oil::PRICE_OF_CLOSURE.metric(),
    society::SUPPORT.metric(),
    economy::BUDGET.metric(),
    economy::FUND.metric(),
    knowledge::DANGER.metric(),
];

/// How many further changes are listed.
const FURTHER: usize = 8;

/// Shows the last turn's report; during the playback only what has happened so far.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let Some(report) = play.game.reports().last() else {
        widgets::heading(ui, cx, cx.get("ui-report-title"), cx.get("ui-report-none"));
        return;
    };
    let playing = desk.phase == Phase::Commit;
    let date = cx.texts.span(
        Days(report.from_day),
        Days(report.from_day + report.days - 1),
    );
    widgets::heading(
        ui,
        cx,
        &cx.say("ui-report-of", &[("date", date.into())]),
        "",
    );
    let share = if playing {
        play.playback.unwrap_or(1.0)
    } else {
        1.0
    };
    if playing {
        widgets::meter(ui, cx, share, ui.available_width(), cx.t.c.gold);
    }
    // Whole days are enough to tell what has come to pass.
    let until = report.from_day + (report.days as f32 * share) as i64;
    events(ui, cx, play, report, until);
    if !playing {
        predict::report(ui, cx, play);
        changes(ui, cx, play, desk, report);
    }
}

/// What happened, in order, with its date.
fn events(ui: &mut Ui, cx: &Cx, play: &Play, report: &Report, until: i64) {
    let over = play.game.outcome().is_some();
    let mut none = true;
    for (day, event) in in_order(report) {
        if day > until {
            continue;
        }
        let Some(words) = events::sentence(cx.texts, play.rules, event, over) else {
            continue;
        };
        none = false;
        let ink = if events::alarms(event) {
            cx.t.c.red
        } else {
            cx.t.c.ink
        };
        ui.horizontal_top(|ui| {
            let dated = event.day().is_some();
            let date = if dated || day == report.from_day {
                cx.texts.date_short(Days(day))
            } else {
                String::new()
            };
            ui.add_sized([cx.s(46.0), cx.s(17.0)], egui::Label::new(cx.t.small(date)));
            ui.label(
                RichText::new(events::mark(event))
                    .font(cx.t.strong(13.0))
                    .color(ink),
            );
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                widgets::words(ui, cx.t.text(words).color(ink));
                if let Event::Act {
                    account: Some(account),
                    sealed,
                    day,
                    ..
                } = event
                    && (over || !sealed && play.rules.reasons_are_known(play.seen, *day))
                {
                    for line in multivector_text::names::account(cx.texts, play.rules, account) {
                        widgets::words(ui, cx.t.note(line));
                    }
                }
            });
        });
    }
    if none {
        widgets::words(ui, cx.t.note(cx.get("ui-report-quiet")));
    } else {
        widgets::words(ui, cx.t.small(cx.get("ui-report-marks")));
    }
}

/// The events by their day; one without a day of its own stays behind the one that led to it.
fn in_order(report: &Report) -> Vec<(i64, &Event)> {
    let mut day = report.from_day;
    let dated = report.events.iter().map(|event| {
        if let Some(own) = event.day() {
            day = own;
        }
        (day, event)
    });
    let mut events: Vec<(i64, &Event)> = dated.collect();
    events.sort_by_key(|(day, _)| *day);
    events
}

/// What changed and why: each number with its three greatest causes.
fn changes(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, report: &Report) {
    widgets::section(ui, cx, cx.get("ui-report-changes"));
    widgets::words(ui, cx.t.small(cx.get("ui-report-changes-note")));
    let mut shown: Vec<Metric> = ALWAYS
        .into_iter()
        .filter(|m| report.change(*m) != 0)
        .collect();
    let rest = greatest(play, report).into_iter();
    shown.extend(rest.filter(|m| !ALWAYS.contains(m)).take(FURTHER));
    for m in shown {
        number::row(ui, cx, play, desk, m);
        let because = causes(cx, play, &report.effects, m);
        if !because.is_empty() {
            ui.indent(("because", m.0), |ui| {
                widgets::words(ui, cx.t.small(because))
            });
        }
    }
}

/// The numbers that changed most in a report, the greatest change first.
pub(crate) fn greatest(play: &Play, report: &Report) -> Vec<Metric> {
    let metrics = play.rules.layout.metrics();
    let mut weighed: Vec<(f64, Metric)> = metrics
        .filter(|m| counts(play, *m))
        .map(|m| (weight(play, report, m), m))
        .filter(|(w, _)| *w > 0.004)
        .collect();
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    weighed.into_iter().map(|(_, m)| m).collect()
}

/// Whether a number belongs in a report: Astana sees it, and it is not bookkeeping.
pub(crate) fn counts(play: &Play, m: Metric) -> bool {
    let layout = &play.rules.layout;
    let kept = !matches!(
        layout.group(m),
        Some(Group::Calendar | Group::Agenda | Group::Knowledge) | None
    );
    let books = [economy::WORLD.metric(), economy::COMPANIES.metric()].contains(&m);
    let family = layout.entity(m).map(|(family, _)| family);
    let told = matches!(family, None | Some(Family::Partner | Family::Region));
    kept && !books && told && layout.unit(m) != Unit::Code && layout.sees(m, Seat::Astana)
}

/// How much a change matters beside changes in other units.
fn weight(play: &Play, report: &Report, m: Metric) -> f64 {
    let change = report.change(m) as f64;
    match play.rules.layout.unit(m) {
        Unit::Share => change.abs() / 1e6,
        _ => {
            let before = play
                .seen
                .raw(m)
                .map_or(0.0, |now| now as f64 - change)
                .abs();
            // Quantities of a span swing by themselves; they count a tenth.
            if before < 1.0 {
                0.0
            } else {
                0.1 * (change / before).abs().min(2.0)
            }
        }
    }
}

/// The three greatest causes of a change and the sum of all others, in one line.
fn causes(cx: &Cx, play: &Play, effects: &[Effect], m: Metric) -> String {
    let over = play.game.outcome().is_some();
    let mut sums: Vec<(String, i64)> = Vec::new();
    for e in effects.iter().filter(|e| e.metric == m) {
        let name = if e.sealed && !over {
            cx.get("ui-ledger-no-reason").to_owned()
        } else {
            names::cause(cx, play.rules, e.cause)
        };
        match sums.iter_mut().find(|(n, _)| *n == name) {
            Some((_, sum)) => *sum += e.amount,
            None => sums.push((name, e.amount)),
        }
    }
    sums.retain(|(_, sum)| *sum != 0);
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.unsigned_abs()));
    let shown = |sum: i64| names::change(cx, play.rules, m, sum, Form::Compact);
    // What rounds to nought explains nothing.
    let nought = shown(0);
    let greatest = sums.iter().take(3);
    let said: Vec<_> = greatest.filter(|(_, sum)| shown(*sum) != nought).collect();
    let mut parts: Vec<String> = said
        .iter()
        .map(|(name, sum)| format!("{name} {}", shown(*sum)))
        .collect();
    let others = sums.get(said.len()..).unwrap_or_default();
    let rest = shown(others.iter().map(|(_, sum)| sum).sum());
    if rest != nought {
        let count = Arg::Num(others.len() as i64);
        let args = [("count", count), ("sum", rest.into())];
        parts.push(cx.say("ui-report-others", &args));
    }
    parts.join(" · ")
}
