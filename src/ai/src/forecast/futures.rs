//! Futures of a draft, numbered from 0 and played in slices. The number decides a future's dice and what is imagined, so that
//! any slicing, in any order and by any number of workers, adds up to the same.

use core::num::NonZeroUsize;

use multivector_sim::content::{Hand, LeverKind};
use multivector_sim::state::{agenda, oil};
use multivector_sim::{
    Dice, Difficulty, Draft, EndingId, LeverId, Metric, RouteId, Rules, Seat, Seen, State, TableId,
};

use serde::{Deserialize, Serialize};

use super::{Band, EndingRisk, Forecast, Headline, ReprisalRisk, RouteRisk, headlines};
use crate::play::Rollout;
use crate::policy::Policy;
use crate::workers::{self, Watch};

/// Futures that a worker plays between two looks at whether it is still wanted.
const SLICE: u32 = 8;

/// The futures of one draft at one moment, as many as have been played.
#[derive(Clone, Debug)]
pub struct Futures {
    seen: Seen,
    draft: Draft,
    horizon: u32,
    metrics: Vec<Metric>,
    routes: Vec<RouteId>,
    reprisals: Vec<LeverId>,
    endings: Vec<EndingId>,
    /// In order of number, none twice.
    played: Vec<Played>,
}

/// Some futures that have been played, which may have happened in another program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice(Vec<Played>);

/// One future.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Played {
    /// Its number.
    pub(super) number: u32,
    /// Every headline number turn by turn, number by number.
    pub(super) values: Vec<i64>,
    /// What was lost of every link, in millionths of a turn's capacity.
    pub(super) lost: Vec<i64>,
    /// Which reprisals Moscow used.
    pub(super) reprisals: Vec<bool>,
    /// The ending that it came to, if it ended early.
    pub(super) ending: Option<EndingId>,
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
        Futures {
            seen: seen.clone(),
            draft: draft.clone(),
            horizon: horizon.min(rules.turns_left(seen)),
            metrics: headlines(rules, seen),
            routes: routes.map(|(index, _)| RouteId::at(index)).collect(),
            reprisals: reprisals.map(|(index, _)| LeverId::at(index)).collect(),
            endings: endings
                .filter(|(_, ending)| ending.early)
                .map(|(index, _)| EndingId::at(index))
                .collect(),
            played: Vec::new(),
        }
    }

    /// Plays the futures of these numbers. A future with which the rules find a fault is left out.
    pub fn play(&self, rules: &Rules, numbers: impl IntoIterator<Item = u32>) -> Slice {
        let numbers = numbers.into_iter();
        Slice(numbers.filter_map(|nth| self.one(rules, nth)).collect())
    }

    /// Adds what has been played; what is there already stays. What another program played of something else does not count.
    pub fn add(&mut self, slice: Slice) {
        let values = self.metrics.len() * self.horizon as usize;
        let is_ours = |future: &Played| {
            let (lost, reprisals) = (future.lost.len(), future.reprisals.len());
            let sizes = (future.values.len(), lost, reprisals);
            sizes == (values, self.routes.len(), self.reprisals.len())
        };
        self.played.extend(slice.0.into_iter().filter(is_ours));
        self.played.sort_by_key(|future| future.number);
        self.played.dedup_by_key(|future| future.number);
    }

    /// Plays futures up to a number of them on so many workers and adds them; says whether that was done, and not cancelled.
    /// Progress is told in futures.
    pub fn refine(
        &mut self,
        rules: &Rules,
        samples: u32,
        workers: NonZeroUsize,
        watch: Watch<'_>,
    ) -> bool {
        let first = self.played.last().map_or(0, |future| future.number + 1);
        let left = samples.saturating_sub(first);
        let told = |slices: usize| {
            if let Some(progress) = watch.progress {
                progress((slices * SLICE as usize).min(left as usize));
            }
        };
        let watch = Watch {
            progress: Some(&told),
            ..watch
        };
        let slices = workers::run(
            workers,
            left.div_ceil(SLICE) as usize,
            watch,
            || (),
            |(), nth| {
                let from = first + nth as u32 * SLICE;
                self.play(rules, from..(from + SLICE).min(samples))
            },
        );
        let Some(slices) = slices else {
            return false;
        };
        self.add(Slice(
            slices.into_iter().flat_map(|slice| slice.0).collect(),
        ));
        true
    }

    /// How many have been played.
    pub fn samples(&self) -> u32 {
        self.played.len() as u32
    }

    /// The smallest number that has not been played.
    pub fn first_missing(&self) -> u32 {
        let gap = (0_u32..)
            .zip(&self.played)
            .find(|(nth, future)| *nth != future.number);
        gap.map_or(self.samples(), |(nth, _)| nth)
    }

    /// What they come to.
    pub fn forecast(&self) -> Forecast {
        let samples = self.samples();
        let share = |count: usize| count as f64 / f64::from(samples.max(1));
        let turns = f64::from(samples.max(1)) * f64::from(self.horizon.max(1));
        let risks = self.routes.iter().enumerate().map(|(at, route)| {
            let lost = self.played.iter().filter_map(|future| future.lost.get(at));
            RouteRisk {
                route: *route,
                chance: share(lost.clone().filter(|lost| **lost > 0).count()),
                loss: lost.sum::<i64>() as f64 / 1e6 / turns,
            }
        });
        let reprisals = self.reprisals.iter().enumerate().map(|(at, lever)| {
            let used = |future: &&Played| future.reprisals.get(at).copied().unwrap_or(false);
            ReprisalRisk {
                lever: *lever,
                chance: share(self.played.iter().filter(used).count()),
            }
        });
        let early = self.endings.iter().map(|ending| {
            let ended = |future: &&Played| future.ending == Some(*ending);
            EndingRisk {
                ending: *ending,
                chance: share(self.played.iter().filter(ended).count()),
            }
        });
        Forecast {
            turn: self.seen.turn(),
            horizon: self.horizon,
            samples,
            headlines: self
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
        let horizon = self.horizon as usize;
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
        self.horizon
    }
    pub(super) fn metrics(&self) -> &[Metric] {
        &self.metrics
    }
    pub(super) fn routes(&self) -> &[RouteId] {
        &self.routes
    }
    pub(super) fn reprisals(&self) -> &[LeverId] {
        &self.reprisals
    }

    /// The futures that were played of both, in pairs of one number.
    pub(super) fn pairs<'a>(
        &'a self,
        other: &'a Futures,
    ) -> impl Iterator<Item = (&'a Played, &'a Played)> {
        self.played.iter().filter_map(|future| {
            let at = other
                .played
                .binary_search_by_key(&future.number, |other| other.number);
            Some((future, other.played.get(at.ok()?)?))
        })
    }

    /// Plays one future; `None` if the rules find a fault with it.
    fn one(&self, rules: &Rules, number: u32) -> Option<Played> {
        let seed = seed_of(self.seen.turn(), number);
        let start = imagined(rules, &self.seen, Dice::new(seed), number);
        let used = |state: &State| -> Vec<i64> {
            let levers = self.reprisals.iter();
            levers
                .map(|lever| state.of(agenda::lever::USED, *lever).0)
                .collect()
        };
        let before = used(&start);
        let turns = self.horizon as usize;
        let mut future = Played {
            number,
            values: vec![0; self.metrics.len() * turns],
            lost: vec![0; self.routes.len()],
            reprisals: Vec::new(),
            ending: None,
        };
        let mut rollout = Rollout::new(rules, start);
        for turn in 0..turns {
            let over = rollout.is_over(rules);
            if !over && turn == 0 {
                rollout.turn_with(rules, seed, &self.draft).ok()?;
            } else if !over {
                rollout.turn(rules, seed, Policy::Steady).ok()?;
            }
            let state = rollout.state();
            for (at, metric) in self.metrics.iter().enumerate() {
                if let Some(value) = future.values.get_mut(at * turns + turn) {
                    *value = state.raw(*metric);
                }
            }
            if !over {
                for (lost, route) in future.lost.iter_mut().zip(&self.routes) {
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

/// A state that could lie behind what is seen, in which nobody looks ahead.
pub(crate) fn imagined(rules: &Rules, seen: &Seen, dice: Dice, number: u32) -> State {
    let mut state = rules.imagine(seen, dice, number);
    state.poke(agenda::DIFFICULTY.metric(), Difficulty::Usual.code().0);
    state
}

/// The seed of a forecast's `sample`-th future in a turn.
pub(crate) fn seed_of(turn: u32, sample: u32) -> u64 {
    // Any constant will do that is not a seed people type.
    const FORECAST: u64 = 0x9e37_79b9_7f4a_7c15;
    (FORECAST ^ (u64::from(turn) << 32))
        .wrapping_add(u64::from(sample).wrapping_mul(0xd134_2543_de82_ef95))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn futures_of_a_turn_have_seeds_of_their_own() {
        let mut seeds: Vec<u64> = (0..13)
            .flat_map(|turn| (0..200).map(move |sample| seed_of(turn, sample)))
            .collect();
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), 13 * 200);
    }
}
