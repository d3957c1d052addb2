//! The odds of a week of crisis, from numbers that Astana sees. What acts is what is shown: the week is decided by the same
//! functions.
//!
//! As a crisis opens, the seed draws Moscow's resolve evenly from 0 to 1: the pressure at which it backs down. Of a pressure
//! P Moscow backs down if its resolve lies below P. If it has already withstood a pressure W, its resolve lies evenly
//! between W and 1, so
//!
//! - it backs down with the chance (P - W) / (1 - W), nought if P is not above W;
//! - if it does not, it climbs with the chance `climb` x provocation x free means, or, on the top rung, uses force with the
//!   chance `force` x provocation x free means; free means = what the war leaves free;
//! - else it holds.
//!
//! Pressure = `press_base` + `press_deterrence` x deterrence (at sea with the flotilla in the place of the brigades)
//! + `press_rung` x rungs climbed + `press_week` x turns of crisis + what the step adds + mediation - stake, held to 0..1.

use super::super::forces;
use crate::content::condition::Numbers;
use crate::content::entities::{Crisis, Theatre};
use crate::ids::{CrisisId, Seat, TableId};
use crate::order::Step;
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::security::{self, Conflict};
use crate::systems::war;

/// The chances of what Moscow does in a week of crisis; they add up to one. If Astana yields the crisis is over whatever
/// Moscow would have done, and all are nought.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Odds {
    /// It backs down.
    pub backs_down: f64,
    /// It stays where it stands.
    pub holds: f64,
    /// It climbs a rung.
    pub climbs: f64,
    /// It uses force.
    pub force: f64,
}

impl Rules {
    /// The crisis that is open, by what is seen; `None` if none is.
    pub fn crisis_seen(&self, seen: &Seen) -> Option<CrisisId> {
        open_kind(seen)
    }

    /// What Moscow will do after each step that Astana can take this week: the chances that act. All nought if no crisis
    /// is open, and for any other seat: none of them sees all that goes in.
    pub fn crisis_odds(&self, seen: &Seen) -> [(Step, Odds); 4] {
        let astana = seen.seat() == Seat::Astana;
        Step::ALL.map(|step| match astana {
            true => (step, odds(self, seen, step)),
            false => (step, Odds::default()),
        })
    }

    /// The pressure on Moscow of each step, 0 to 1; nought if no crisis is open, and for any seat but Astana's.
    pub fn crisis_pressure(&self, seen: &Seen, step: Step) -> f64 {
        let kind = open_kind(seen).filter(|_| seen.seat() == Seat::Astana);
        match kind.and_then(|kind| self.content.crisis(kind)) {
            Some(kind) => pressure(self, seen, kind, step),
            None => 0.0,
        }
    }
}

/// The kind of the crisis that is open.
pub(super) fn open_kind(numbers: &impl Numbers) -> Option<CrisisId> {
    if Conflict::of(numbers.read(security::CONFLICT)) != Conflict::Crisis {
        return None;
    }
    let code = numbers.read(security::CRISIS).0.checked_sub(1)?;
    Some(CrisisId::at(usize::try_from(code).ok()?))
}

/// The pressure of a step on Moscow.
pub(super) fn pressure(rules: &Rules, numbers: &impl Numbers, kind: &Crisis, step: Step) -> f64 {
    let c = &rules.coefficients.crisis;
    let share = |key| numbers.read::<crate::units::Micro>(key).share();
    let mut deters = share(security::DETERRENCE);
    if kind.theatre == Theatre::Sea {
        let weight = rules.coefficients.security.deter_force.value;
        deters += weight * forces::sea_force(numbers) - share(security::DETER_OWN);
    }
    let added = match step {
        Step::Act => c.press_act.value,
        Step::Insist => c.press_insist.value,
        Step::Object | Step::Yield => 0.0,
    };
    let climbed = (numbers.read(security::RUNG).0 - 1).max(0) as f64;
    let weeks = numbers.read(security::CRISIS_WEEKS).0 as f64;
    let sum = c.press_base.value
        + c.press_deterrence.value * deters
        + c.press_rung.value * climbed
        + c.press_week.value * weeks
        + added
        + share(security::MEDIATION)
        - kind.stake.value;
    sum.clamp(0.0, 1.0)
}

/// The odds of a step.
pub(super) fn odds(rules: &Rules, numbers: &impl Numbers, step: Step) -> Odds {
    let kind = open_kind(numbers).and_then(|kind| rules.content.crisis(kind));
    let (Some(kind), false) = (kind, step == Step::Yield) else {
        return Odds::default();
    };
    let c = &rules.coefficients.crisis;
    let press = pressure(rules, numbers, kind, step);
    let withstood = numbers.read(security::WITHSTOOD).share();
    let backs_down = if press > withstood {
        (press - withstood) / (1.0 - withstood)
    } else {
        0.0
    };
    let provocation = match step {
        Step::Act => c.provoke_act.value,
        Step::Insist => c.provoke_insist.value,
        Step::Object | Step::Yield => 1.0,
    };
    let free = war::free(rules, numbers) * provocation;
    let stays = 1.0 - backs_down;
    let top = numbers.read(security::RUNG).0 >= rules.content.rungs.len() as i64;
    let (climbs, force) = if top {
        (0.0, stays * (c.force.value * free).clamp(0.0, 1.0))
    } else {
        (stays * (c.climb.value * free).clamp(0.0, 1.0), 0.0)
    };
    Odds {
        backs_down,
        holds: stays - climbs - force,
        climbs,
        force,
    }
}
