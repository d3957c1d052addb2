//! The futures of the forecast: what is followed of each, turn by turn, and what they come to. How they are numbered, played
//! and gathered is told in [`crate::ahead`].

use multivector_sim::content::{Hand, LeverKind};
use multivector_sim::state::{agenda, oil};
use multivector_sim::{
    Dice, Draft, EndingId, LeverId, Metric, RouteId, Rules, Seat, Seen, State, TableId,
};
use serde::{Deserialize, Serialize};

use super::{Band, EndingRisk, Forecast, Headline, ReprisalRisk, RouteRisk, headlines};
use crate::ahead::{Ahead, Kept, imagined, seed_of};
use crate::play::Rollout;
use crate::policy::Policy;

/// The futures of one draft over some turns, as many as have been played.
pub type Futures = Ahead<Course>;

/// What is followed of every future.
#[derive(Clone, Debug)]
pub struct Followed {
    horizon: u32,
    metrics: Vec<Metric>,
    routes: Vec<RouteId>,
    reprisals: Vec<LeverId>,
    endings: Vec<EndingId>,
}

/// What is kept of one future: how it went, turn by turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Its number.
    number: u32,
    /// Every headline number turn by turn, number by number.
    pub(super) values: Vec<i64>,
    /// What was lost of every link, in millionths of a turn's capacity.
    pub(super) lost: Vec<i64>,
    /// Which reprisals Moscow used.
    pub(super) reprisals: Vec<bool>,
    /// The ending that it came to, if it ended early.
    ending: Option<EndingId>,
}

impl Futures {
    /// Of a draft, over `horizon` turns or as many as the level still has; none played so far.
    pub fn new(rules: &Rules, seen: &Seen, draft: &Draft, horizon: u32) -> Futures {
        let content = &rules.content;
        let routes = content.routes.iter().enumerate();
        let routes = routes.filter(|(_, route)| route.hand == Hand::Russia);
        let levers = content.levers.iter().enumerate();
        let reprisals = levers
            .filter(|(_, lever)| lever.seat == Seat::Moscow && lever.kind == LeverKind::Reprisal);
        let endings = content.endings.iter().enumerate();
        let followed = Followed {
            horizon: horizon.min(rules.turns_left(seen)),
            metrics: headlines(rules, seen),
            routes: routes.map(|(index, _)| RouteId::at(index)).collect(),
            reprisals: reprisals.map(|(index, _)| LeverId::at(index)).collect(),
            endings: endings
                .filter(|(_, ending)| ending.early)
                .map(|(index, _)| EndingId::at(index))
                .collect(),
        };
        Ahead::with(seen, draft, followed)
    }

    /// What they come to.
    pub fn forecast(&self) -> Forecast {
        let samples = self.samples();
        let share = |count: usize| count as f64 / f64::from(samples.max(1));
        let turns = f64::from(samples.max(1)) * f64::from(self.plan.horizon.max(1));
        let risks = self.plan.routes.iter().enumerate().map(|(at, route)| {
            let lost = self.played.iter().filter_map(|future| future.lost.get(at));
            RouteRisk {
                route: *route,
                chance: share(lost.clone().filter(|lost| **lost > 0).count()),
                loss: lost.sum::<i64>() as f64 / 1e6 / turns,
            }
        });
        let reprisals = self.plan.reprisals.iter().enumerate().map(|(at, lever)| {
            let used = |future: &&Course| future.reprisals.get(at).copied().unwrap_or(false);
            ReprisalRisk {
                lever: *lever,
                chance: share(self.played.iter().filter(used).count()),
            }
        });
        let early = self.plan.endings.iter().map(|ending| {
            let ended = |future: &&Course| future.ending == Some(*ending);
            EndingRisk {
                ending: *ending,
                chance: share(self.played.iter().filter(ended).count()),
            }
        });
        Forecast {
            turn: self.seen.turn(),
            horizon: self.plan.horizon,
            samples,
            headlines: self
                .plan
                .metrics
                .iter()
                .enumerate()
                .map(|one| self.headline(one))
                .collect(),
            risks: risks.collect(),
            reprisals: reprisals.collect(),
            early: early.collect(),
        }
    }

    fn headline(&self, (number, metric): (usize, &Metric)) -> Headline {
        let horizon = self.plan.horizon as usize;
        let now = Band::known(self.seen.raw(*metric).unwrap_or(0));
        let values = number * horizon..(number + 1) * horizon;
        let band = |at: usize| {
            let values = self
                .played
                .iter()
                .filter_map(|future| future.values.get(at));
            let mut row: Vec<i64> = values.copied().collect();
            Band::of(&mut row)
        };
        Headline {
            metric: *metric,
            bands: core::iter::once(now).chain(values.map(band)).collect(),
        }
    }

    /// Turns looked ahead.
    pub fn horizon(&self) -> u32 {
        self.plan.horizon
    }
    pub(super) fn metrics(&self) -> &[Metric] {
        &self.plan.metrics
    }
    pub(super) fn routes(&self) -> &[RouteId] {
        &self.plan.routes
    }
    pub(super) fn reprisals(&self) -> &[LeverId] {
        &self.plan.reprisals
    }
}

impl Kept for Course {
    type Plan = Followed;

    fn number(&self) -> u32 {
        self.number
    }

    fn fits(&self, plan: &Followed) -> bool {
        let values = plan.metrics.len() * plan.horizon as usize;
        let sizes = (self.values.len(), self.lost.len(), self.reprisals.len());
        sizes == (values, plan.routes.len(), plan.reprisals.len())
    }

    fn play(ahead: &Futures, rules: &Rules, number: u32) -> Option<Course> {
        let plan = &ahead.plan;
        let seed = seed_of(ahead.seen.turn(), number);
        let start = imagined(rules, &ahead.seen, Dice::new(seed), number);
        let used = |state: &State| -> Vec<i64> {
            let levers = plan.reprisals.iter();
            levers
                .map(|lever| state.of(agenda::lever::USED, *lever).0)
                .collect()
        };
        let before = used(&start);
        let turns = plan.horizon as usize;
        let mut future = Course {
            number,
            values: vec![0; plan.metrics.len() * turns],
            lost: vec![0; plan.routes.len()],
            reprisals: Vec::new(),
            ending: None,
        };
        let mut rollout = Rollout::new(rules, start);
        for turn in 0..turns {
            let over = rollout.is_over(rules);
            if !over && turn == 0 {
                rollout.turn_with(rules, seed, &ahead.draft).ok()?;
            } else if !over {
                rollout.turn(rules, seed, Policy::Steady).ok()?;
            }
            let state = rollout.state();
            for (at, metric) in plan.metrics.iter().enumerate() {
                if let Some(value) = future.values.get_mut(at * turns + turn) {
                    *value = state.raw(*metric);
                }
            }
            if !over {
                for (lost, route) in future.lost.iter_mut().zip(&plan.routes) {
                    *lost += 1_000_000 - state.of(oil::route::AVAILABLE, *route).0;
                }
            }
        }
        let state = rollout.state();
        let after = used(state);
        future.reprisals = before.iter().zip(after).map(|(a, b)| b > *a).collect();
        let ended = state.get(agenda::ENDING).0 - 1;
        future.ending = usize::try_from(ended).ok().map(EndingId::at);
        Some(future)
    }
}
