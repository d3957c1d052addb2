//! What Astana can work out of what it does not see, beyond what it reads: from what was openly done, and from how the hidden
//! numbers follow the visible ones. Nothing here looks at the true state.
//!
//! - What an act or an answer is known to do, it has done: amounts that content states on hidden numbers are added for every
//!   use of a lever that is seen to have been used and for every answer given, and what is due later is still to come.
//! - Moscow reads drift and strength by the rules of [`crate::systems::knowledge`], from numbers that Astana sees.
//! - The floor under Moscow's anger has risen as it does while anger rose evenly from the opening to now.
//! - What of anger stands above the red line follows from both as they are imagined.

use super::Draw;
use super::readings::is_read;
use crate::content::entities::{ContentEffect, Deed};
use crate::ids::{CardId, LeverId, TableId};
use crate::ledger::Cause;
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::agenda::{card, lever};
use crate::state::{Delayed, State, knowledge, moscow, security};
use crate::systems::knowledge::{contempt, drift_goal};
use crate::units::Micro;

impl Rules {
    /// Puts into an imagined state what Astana can work out. `months` have passed since the level began.
    pub(super) fn work_out(&self, seen: &Seen, draw: Draw, months: f64, state: &mut State) {
        self.known_deeds(seen, state);
        self.floor(months, state);
        let c = &self.coefficients.knowledge;
        // So much of the way from the opening a reading has gone.
        let left = (1.0 - c.month.value).max(0.0);
        let way = 1.0 - (0..months.round() as u32).fold(1.0, |share, _| share * left);
        let toward = |state: &mut State, key: crate::metric::Key<Micro>, goal: f64| {
            let now = state.share(key);
            let value = (now + (goal - now) * way).clamp(0.0, 1.0);
            state.poke(key.metric(), Micro::from_share(value).0);
        };
        let goal = drift_goal(self, state);
        toward(state, knowledge::DRIFT, goal);
        let error = c.error.value * (1.0 - c.moscow_insight.value);
        let error = error * draw.normal(knowledge::MOSCOW_DETERRENCE.metric());
        let goal = state.share(security::DETERRENCE) + error - contempt(self, state);
        toward(state, knowledge::MOSCOW_DETERRENCE, goal);
        let over = state.share(moscow::ANGER) - state.share(moscow::RED_LINE);
        let over = Micro::from_share(over.max(0.0));
        state.poke(moscow::OVER_LINE.metric(), over.0);
    }

    /// The floor under anger, month by month, while anger went evenly from its opening to what it is imagined to be.
    fn floor(&self, months: f64, state: &mut State) {
        let c = &self.coefficients.moscow;
        let key = moscow::ANGER.metric();
        let opening = self.opening.get(usize::from(key.0)).copied().unwrap_or(0);
        let (from, to) = (Micro(opening).share(), state.share(moscow::ANGER));
        let mut floor = state.share(moscow::FLOOR);
        let whole = months.round() as u32;
        for month in 1..=whole {
            let anger = from + (to - from) * f64::from(month) / f64::from(whole);
            floor += (anger - floor).max(0.0) * c.memory_month.value;
        }
        state.poke(moscow::FLOOR.metric(), Micro::from_share(floor).0);
    }

    /// What acts and answers are known to have done to hidden numbers, and what of them is still to come.
    fn known_deeds(&self, seen: &Seen, state: &mut State) {
        for (index, entry) in self.content.levers.iter().enumerate() {
            let id = LeverId::at(index);
            let Some(used) = seen.of(lever::USED, id).filter(|used| used.0 > 0) else {
                continue;
            };
            let ready = seen.of(lever::READY, id).map_or(0, |day| day.0);
            let day = ready - i64::from(entry.cooldown_days);
            let deeds = Deeds {
                effects: &entry.effects,
                times: used.0,
                day,
                cause: Cause::Lever(id),
            };
            deeds.recall(seen, state);
        }
        for (index, entry) in self.content.cards.iter().enumerate() {
            let id = CardId::at(index);
            let answer = seen.of(card::ANSWER, id).map_or(0, |answer| answer.0) - 1;
            let option = usize::try_from(answer).ok();
            let Some(chosen) = option.and_then(|at| entry.options.get(at)) else {
                continue;
            };
            let deeds = Deeds {
                effects: &chosen.effects,
                times: 1,
                // A card is answered in the turn that it opens.
                day: seen.of(card::DAY, id).map_or(0, |day| day.0),
                cause: Cause::Option(id, answer as u8),
            };
            deeds.recall(seen, state);
        }
    }
}

/// What was done so many times, the last time on a day.
struct Deeds<'a> {
    effects: &'a [ContentEffect],
    times: i64,
    day: i64,
    cause: Cause,
}

impl Deeds<'_> {
    fn recall(&self, seen: &Seen, state: &mut State) {
        for effect in self.effects {
            let Deed::Add {
                metric,
                amount,
                after_days,
            } = effect.deed
            else {
                continue;
            };
            let due = self.day + i64::from(after_days);
            let to_come = after_days > 0 && due >= seen.day();
            if to_come {
                state.delayed.push(Delayed {
                    day: due,
                    metric,
                    amount,
                    cause: self.cause,
                    basis: effect.basis,
                });
            }
            // A reading says more than the deeds do.
            if seen.raw(metric).is_none() && !is_read(metric) {
                let times = self.times - i64::from(to_come);
                let value = state
                    .raw(metric)
                    .saturating_add(amount.saturating_mul(times));
                state.poke(metric, value);
            }
        }
    }
}
