//! Genuine stoppages: storms, faults, inspections, at the record's rates; and stoppages on recorded dates.

use super::oil::YEAR_DAYS;
use super::{Turn, deeds};
use crate::date::Date;
use crate::dice::Purpose;
use crate::ids::{HazardId, TableId};
use crate::ledger::{Cause, Ledger};
use crate::state::Outage;

/// Draws every hazard once for the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let month = Date::from_day(turn.day).month;
    for (index, hazard) in rules.content.hazards.iter().enumerate() {
        let die = index as u32;
        let season = hazard.months & (1 << (month - 1)) != 0;
        let chance = hazard.per_year.value * turn.days as f64 / YEAR_DAYS;
        if !season || turn.dice.unit(turn.turn, Purpose::Hazard, die) >= chance {
            continue;
        }
        let spread = u32::from(hazard.days_most - hazard.days_least) + 1;
        let extra = turn
            .dice
            .below(turn.turn, Purpose::HazardLength, die * 2, spread);
        let offset = turn.dice.below(
            turn.turn,
            Purpose::HazardLength,
            die * 2 + 1,
            turn.days as u32,
        );
        let from_day = turn.day + i64::from(offset);
        let outage = Outage {
            target: hazard.target,
            share: (hazard.share.value * 1e6).round() as i64,
            from_day,
            until_day: from_day + i64::from(hazard.days_least) + i64::from(extra),
            cause: Cause::Hazard(HazardId::at(index)),
            pretext: hazard.pretext,
        };
        deeds::stop(turn, outage);
    }
    recorded(turn);
}

/// Recorded stoppages whose first day falls into the span.
fn recorded<L: Ledger>(turn: &mut Turn<'_, L>) {
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
