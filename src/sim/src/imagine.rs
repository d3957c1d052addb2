//! States imagined behind what a seat sees: what a forecast plays on. Nothing that is hidden can leak into one, because
//! it is made from [`Seen`] and the level alone.
//!
//! - A number that is seen is taken as it is.
//! - A hidden number of which there is a reading is drawn from what the reading leaves open ([`readings`]).
//! - The danger from Moscow is reckoned from its parts.
//! - Moscow's resolve in a crisis is drawn evenly from above what it has been seen to withstand.
//! - A hidden number that the level draws from a range is drawn evenly from that range.
//! - Which future of the war the seed has drawn is drawn anew by the weights of the level.
//! - Any other has the value with which the level opens; in Astana's eyes moved by what can be worked out ([`beliefs`]).
//! - What another seat has done under a pretext, and rests from, is drawn from what stood still for such reasons ([`past`]).
//!
//! Stoppages are known but not their causes. Effects still to come of acts that are seen are known; of others they are not,
//! and are left out. Moscow, where it looks ahead, imagines without [`beliefs`] and [`past`]: over its few turns they would
//! change nothing.

mod beliefs;
mod past;
mod readings;

use crate::dice::{Dice, Purpose};
use crate::ids::{HazardId, Seat, TableId};
use crate::ledger::{Cause, Rule};
use crate::metric::Metric;
use crate::rules::Rules;
use crate::seen::{Seen, SeenOutage};
use crate::state::{Outage, State, moscow, security, war};
use crate::units::Micro;

/// Dice of one imagined state are numbered from here; no level has as many numbers.
const NUMBERS: u32 = 1 << 13;

impl Rules {
    /// A state that could lie behind what is seen: the `index`-th by these dice.
    pub fn imagine(&self, seen: &Seen, dice: Dice, index: u32) -> State {
        let mut state = State {
            values: self.opening.clone(),
            bases: self.layout.bases(),
            ..State::default()
        };
        let draw = Draw {
            dice,
            turn: seen.turn(),
            first: index.wrapping_mul(NUMBERS),
        };
        for start in &self.level.starts {
            let spread = (start.to - start.value) as f64 * draw.even(start.metric);
            state.poke(start.metric, start.value + spread.round() as i64);
        }
        let future = crate::systems::war::draw(self, draw.even(war::FUTURE.metric()));
        state.poke(war::FUTURE.metric(), future.0);
        let days = seen.day() - self.level.start_day;
        let months = days as f64 / crate::systems::MONTH_DAYS;
        self.read_back(seen, draw, months, &mut state);
        for metric in self.layout.metrics() {
            if let Some(value) = seen.raw(metric) {
                state.poke(metric, value);
            }
        }
        if seen.seat() == Seat::Astana {
            self.work_out(seen, draw, months, &mut state);
            for seat in [Seat::Moscow, Seat::West, Seat::Beijing] {
                self.secret_past(seen, seat, draw, &mut state);
            }
        }
        if self.crisis_seen(seen).is_some() && seen.get(security::RESOLVE).is_none() {
            let withstood = state.share(security::WITHSTOOD);
            let above = draw.even(security::RESOLVE.metric()) * (1.0 - withstood);
            let resolve = Micro::from_share(withstood + above);
            state.poke(security::RESOLVE.metric(), resolve.0);
        }
        // Anger never lies below its floor.
        if seen.get(moscow::FLOOR).is_none() {
            let floor = state.get(moscow::FLOOR).0.min(state.get(moscow::ANGER).0);
            state.poke(moscow::FLOOR.metric(), floor);
        }
        if seen.get(moscow::DANGER).is_none() {
            let [wants, can, holds] =
                [moscow::ANGER, moscow::CAPACITY, moscow::LEVERAGE].map(|part| state.share(part));
            let danger = Micro::from_share(crate::systems::moscow::mean(wants, can, holds));
            state.poke(moscow::DANGER.metric(), danger.0);
        }
        state.outages = seen
            .outages()
            .iter()
            .map(|outage| self.outage(outage))
            .collect();
        state
    }

    /// A known stoppage with a cause that fits what is said of it.
    fn outage(&self, seen: &SeenOutage) -> Outage {
        let fits = |hazard: &crate::content::entities::Hazard| {
            hazard.targets.contains(&seen.target) && hazard.pretext == seen.pretext
        };
        let hazard = self.content.hazards.iter().position(fits);
        Outage {
            target: seen.target,
            share: seen.share,
            from_day: seen.from_day,
            until_day: seen.until_day,
            cause: hazard.map_or(Cause::Rule(Rule::Outage), |index| {
                Cause::Hazard(HazardId::at(index))
            }),
            pretext: seen.pretext,
        }
    }
}

/// The draws of one imagined state.
#[derive(Clone, Copy)]
struct Draw {
    dice: Dice,
    turn: u32,
    first: u32,
}

impl Draw {
    fn even(self, metric: Metric) -> f64 {
        self.dice.unit(
            self.turn,
            Purpose::Imagine,
            self.first.wrapping_add(u32::from(metric.0)),
        )
    }
    fn normal(self, metric: Metric) -> f64 {
        self.dice.normal(
            self.turn,
            Purpose::Imagine,
            self.first.wrapping_add(u32::from(metric.0)),
        )
    }
}
