//! What comes on its own dates whatever anyone does: the record's stoppages and changes of the outside world, and the stops
//! of shocks that a person imposes.

use super::Turn;
use super::deeds::{self, Manner};
use crate::ledger::{Cause, Ledger};
use crate::state::Outage;
use crate::units::nearest;

/// Everything recorded or imposed whose day falls into the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    stops(turn);
    shocks(turn);
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
            share: nearest(stop.share.value * 1e6),
            from_day: stop.from_day,
            until_day: stop.from_day + i64::from(stop.days),
            cause: Cause::Recorded(index as u16),
            pretext: stop.pretext,
        };
        deeds::stop(turn, outage);
    }
}

/// Stops of shocks whose first day falls into the span.
fn shocks<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, shock) in rules.level.shocks.iter().enumerate() {
        for stop in &shock.stops {
            if !(turn.day..turn.day + turn.days).contains(&stop.from_day) {
                continue;
            }
            let outage = Outage {
                target: stop.target,
                share: stop.share,
                from_day: stop.from_day,
                until_day: stop.until_day,
                cause: Cause::Shock(index as u16),
                pretext: shock.pretext,
            };
            deeds::stop(turn, outage);
        }
    }
}
