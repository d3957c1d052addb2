//! What the debrief opens: which acts weighed most, and what lay behind the reasons given for stoppages.

use std::collections::BTreeMap;

use egui::Ui;
use multivector_sim::ledger::Cause;
use multivector_sim::metric::Metric;
use multivector_sim::units::{Days, Unit};
use multivector_text::Form;

use crate::cx::Cx;
use crate::names;
use crate::report;
use crate::view::Play;
use crate::widgets;

/// How many acts are listed.
const MOST: usize = 8;

/// An act of a turn with what it changed, in millionths.
struct Act {
    turn: usize,
    cause: Cause,
    changes: Vec<(Metric, i64)>,
}

impl Act {
    fn weight(&self) -> u64 {
        self.changes
            .iter()
            .map(|(_, amount)| amount.unsigned_abs())
            .sum()
    }
}

/// The acts that moved most, in the order in which they came.
fn weightiest(play: &Play) -> Vec<Act> {
    let mut acts: BTreeMap<(usize, Cause), BTreeMap<Metric, i64>> = BTreeMap::new();
    for (turn, report) in play.game.reports().iter().enumerate() {
        for effect in &report.effects {
            let act = matches!(
                effect.cause,
                Cause::Lever(_) | Cause::Option(..) | Cause::Card(_) | Cause::Hazard(_)
            );
            if act
                && report::counts(play, effect.metric)
                && play.rules.layout.unit(effect.metric) == Unit::Share
            {
                *acts
                    .entry((turn, effect.cause))
                    .or_default()
                    .entry(effect.metric)
                    .or_default() += effect.amount;
            }
        }
    }
    let mut acts: Vec<Act> = acts
        .into_iter()
        .map(|((turn, cause), changes)| {
            let mut changes: Vec<(Metric, i64)> = changes
                .into_iter()
                .filter(|(_, amount)| *amount != 0)
                .collect();
            changes.sort_by_key(|(_, amount)| std::cmp::Reverse(amount.unsigned_abs()));
            Act {
                turn,
                cause,
                changes,
            }
        })
        .filter(|act| !act.changes.is_empty())
        .collect();
    acts.sort_by_key(|act| std::cmp::Reverse(act.weight()));
    acts.truncate(MOST);
    acts.sort_by_key(|act| act.turn);
    acts
}

/// Shows the acts that weighed most.
pub(crate) fn turning_points(ui: &mut Ui, cx: &Cx, play: &Play) {
    let acts = weightiest(play);
    if acts.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-debrief-weighed"));
    widgets::words(ui, cx.t.note(cx.get("ui-debrief-weighed-note")));
    for act in acts {
        let Some(report) = play.game.reports().get(act.turn) else {
            continue;
        };
        let date = cx.texts.month_and_year(Days(report.from_day));
        let args = [
            ("date", date.into()),
            ("act", names::cause(cx, play.rules, act.cause).into()),
        ];
        widgets::words(ui, cx.t.text(cx.say("ui-debrief-act", &args)));
        let changes = act.changes.iter().take(3).map(|(m, amount)| {
            format!(
                "{} {}",
                names::metric(cx, play.rules, *m),
                names::change(cx, play.rules, *m, *amount, Form::Compact)
            )
        });
        widgets::words(ui, cx.t.note(changes.collect::<Vec<_>>().join(" · ")));
    }
}

/// Shows what was done under a pretext, with the reasons of who did it, and what was genuine.
pub(crate) fn behind_the_reasons(ui: &mut Ui, cx: &Cx, play: &Play) {
    let opened = multivector_ai::review::ground::opened(play.game);
    if opened.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-debrief-reasons"));
    for one in &opened {
        let (_, line, why) = multivector_text::review::opened(cx.texts, play.rules, one);
        widgets::words(ui, cx.t.text(line));
        for line in why {
            widgets::words(ui, cx.t.note(line));
        }
    }
}
