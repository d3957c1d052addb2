//! The futures of one draft, numbered from 0 and played in slices. The number decides a future's dice and what is imagined, so
//! that any slicing, in any order and by any number of workers, adds up to the same.
//!
//! What is kept of a future is left to whoever looks ahead ([`Kept`]): its course over some turns for the forecast, its end for
//! the scenario board. What they come to is read there too.

use core::fmt::Debug;
use core::num::NonZeroUsize;
use core::ops::Range;

use multivector_sim::state::agenda;
use multivector_sim::{Dice, Difficulty, Draft, Rules, Seen, State};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::workers::{self, Watch};

/// Futures that a worker plays at most between two looks at whether it is still wanted.
const SLICE: u32 = 8;
/// Slices that a worker should find to do, so that none is long alone with the last one.
const SHARES: u32 = 4;

/// What is kept of a future. It may have been played in another program.
pub trait Kept: Send + Sync + Serialize + DeserializeOwned {
    /// What must be known before any future is played.
    type Plan: Clone + Debug + Send + Sync;

    /// The future's number.
    fn number(&self) -> u32;

    /// Whether it can have been kept by such a plan.
    fn fits(&self, plan: &Self::Plan) -> bool;

    /// Plays one future; `None` if the rules find a fault with it.
    fn play(ahead: &Ahead<Self>, rules: &Rules, number: u32) -> Option<Self>
    where
        Self: Sized;
}

/// The futures of one draft at one moment, as many as have been played.
#[derive(Clone, Debug)]
pub struct Ahead<K: Kept> {
    pub(crate) seen: Seen,
    pub(crate) draft: Draft,
    pub(crate) plan: K::Plan,
    /// In order of number, none twice.
    pub(crate) played: Vec<K>,
}

/// Some futures that have been played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice<K>(Vec<K>);

impl<K: Kept> Ahead<K> {
    /// None played so far.
    pub(crate) fn with(seen: &Seen, draft: &Draft, plan: K::Plan) -> Ahead<K> {
        Ahead {
            seen: seen.clone(),
            draft: draft.clone(),
            plan,
            played: Vec::new(),
        }
    }

    /// Plays the futures of these numbers. A future with which the rules find a fault is left out.
    pub fn play(&self, rules: &Rules, numbers: impl IntoIterator<Item = u32>) -> Slice<K> {
        let numbers = numbers.into_iter();
        Slice(
            numbers
                .filter_map(|nth| K::play(self, rules, nth))
                .collect(),
        )
    }

    /// Adds what has been played; what is there already stays. What another program played of something else does not count.
    pub fn add(&mut self, slice: Slice<K>) {
        let ours = slice.0.into_iter().filter(|kept| kept.fits(&self.plan));
        self.played.extend(ours);
        self.played.sort_by_key(K::number);
        self.played.dedup_by_key(|kept| kept.number());
    }

    /// Plays the futures of these numbers on so many workers and adds them; says whether that was done, and not cancelled. It
    /// begins at the first that is missing. Progress is told in futures.
    pub fn refine(
        &mut self,
        rules: &Rules,
        numbers: Range<u32>,
        workers: NonZeroUsize,
        watch: Watch<'_>,
    ) -> bool {
        let first = numbers.start.max(self.first_missing());
        let left = numbers.end.saturating_sub(first);
        let crew = u32::try_from(workers.get()).unwrap_or(u32::MAX);
        let slice = (left / crew.saturating_mul(SHARES)).clamp(1, SLICE);
        let told = |slices: usize| {
            if let Some(progress) = watch.progress {
                progress((slices * slice as usize).min(left as usize));
            }
        };
        let watch = Watch {
            progress: Some(&told),
            ..watch
        };
        let slices = workers::run(
            workers,
            left.div_ceil(slice) as usize,
            watch,
            || (),
            |(), nth| {
                let from = first + nth as u32 * slice;
                self.play(rules, from..(from + slice).min(numbers.end))
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
            .find(|(nth, kept)| *nth != kept.number());
        gap.map_or(self.samples(), |(nth, _)| nth)
    }

    /// The futures that were played of both, in pairs of one number.
    pub(crate) fn pairs<'a>(&'a self, other: &'a Ahead<K>) -> impl Iterator<Item = (&'a K, &'a K)> {
        self.played.iter().filter_map(|kept| {
            let at = other
                .played
                .binary_search_by_key(&kept.number(), |other| other.number());
            Some((kept, other.played.get(at.ok()?)?))
        })
    }
}

/// A state that could lie behind what is seen, in which nobody looks ahead.
pub(crate) fn imagined(rules: &Rules, seen: &Seen, dice: Dice, number: u32) -> State {
    let mut state = rules.imagine(seen, dice, number);
    state.poke(agenda::DIFFICULTY.metric(), Difficulty::Usual.code().0);
    state
}

/// The seed of the future of such a number, looked ahead to from a turn.
pub(crate) fn seed_of(turn: u32, number: u32) -> u64 {
    // Any constant will do that is not a seed people type.
    const FORECAST: u64 = 0x9e37_79b9_7f4a_7c15;
    (FORECAST ^ (u64::from(turn) << 32))
        .wrapping_add(u64::from(number).wrapping_mul(0xd134_2543_de82_ef95))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn futures_of_a_turn_have_seeds_of_their_own() {
        let mut seeds: Vec<u64> = (0..13)
            .flat_map(|turn| (0..200).map(move |number| seed_of(turn, number)))
            .collect();
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), 13 * 200);
    }
}
