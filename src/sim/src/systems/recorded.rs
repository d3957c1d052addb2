//! What the record brings on its own dates: stoppages, and changes of the outside world.

use super::Turn;
use super::deeds::{self, Manner};
use crate::ledger::{Cause, Ledger};
use crate::state::Outage;

/// Everything recorded whose day falls into the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    stops(turn);
    changes(turn);
}

/// Changes whose day falls into the span.
fn changes<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, change) in rules.level.recorded_changes.iter().enumerate() {
        if (turn.day..turn.day + turn.days).contains(&change.day) {
            let cause = Cause::Change(index as u16);
            deeds::all(turn, &change.effects, Manner::open(cause, change.day));
        }
    }
}

/// Recorded stoppages whose first day falls into the span.
fn stops<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, stop) in rules.level.recorded_stops.iter().enumerate() {
        if stop.from_day < turn.day || stop.from_day >= turn.day + turn.days {
            continue;
        }
        let outage = Outage {
            target: stop.target,
            share: (stop.share.value * 1e6).round() as i64,
            from_day: stop.from_day,
            until_day: stop.from_day + i64::from(stop.days),
            cause: Cause::Recorded(index as u16),
            pretext: stop.pretext,
        };
        deeds::stop(turn, outage);
    }
}
