//! Genuine stoppages: storms, faults, inspections, at the record's rates.

use super::deeds::Manner;
use super::{Turn, deeds};
use crate::date::Date;
use crate::dice::Purpose;
use crate::ids::{HazardId, TableId};
use crate::ledger::{Cause, Ledger};
use crate::state::Outage;
use crate::units::{YEAR_DAYS, nearest};

/// Draws every hazard once for the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let month = Date::from_day(turn.day).month;
    for (index, hazard) in rules.content.hazards.iter().enumerate() {
        let die = index as u32;
        let season = hazard.months & (1 << (month - 1)) != 0;
        let chance = hazard.per_year.value * turn.days as f64 / YEAR_DAYS;
        let here = rules.level.hazards.get(index).copied().unwrap_or(false);
        if !here || !season || turn.dice.unit(turn.turn, Purpose::Hazard, die) >= chance {
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
        if !hazard.effects.is_empty() {
            let cause = Cause::Hazard(HazardId::at(index));
            // Sealed as the reprisal with the same reason is: Astana cannot tell the one from the other.
            let manner = Manner {
                sealed: true,
                pretext: Some(hazard.pretext),
                ..Manner::open(cause, from_day)
            };
            deeds::all(turn, &hazard.effects, manner);
            if hazard.targets.is_empty() {
                deeds::withheld(turn, &hazard.effects, manner);
            }
        }
        for target in &hazard.targets {
            let outage = Outage {
                target: *target,
                share: nearest(hazard.share.value * 1e6),
                from_day,
                until_day: from_day + i64::from(hazard.days_least) + i64::from(extra),
                cause: Cause::Hazard(HazardId::at(index)),
                pretext: hazard.pretext,
            };
            deeds::stop(turn, outage);
        }
    }
}
