//! What many rows come to: whole numbers only, so that shards add up exactly and in any order.

use std::collections::BTreeMap;

use multivector_sim::content::{AXES, CardKind};
use multivector_sim::{Rules, Seat};
use serde::{Deserialize, Serialize};

use super::{Row, Uses};
use crate::forecast::Band;

/// Values of one number, one a game.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample(Vec<i64>);

impl Sample {
    /// Adds a value.
    pub fn add(&mut self, value: i64) {
        let at = self.0.partition_point(|other| *other <= value);
        self.0.insert(at, value);
    }
    /// The tenth, the middle and the ninetieth of a hundred.
    pub fn band(&self) -> Band {
        Band::of(&mut self.0.clone())
    }
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    fn merge(&mut self, other: &Sample) {
        self.0.extend(&other.0);
        self.0.sort_unstable();
    }
}

/// Counts by a name.
pub(crate) type Counts = BTreeMap<String, u64>;

/// The sums of many games.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The seeds that were played, in order.
    pub seeds: Vec<u64>,
    /// Games that ended before the last day.
    pub early: u64,
    /// Games by the number of turns that the player commanded.
    pub length: BTreeMap<u64, u64>,
    /// Turns in all, the Reckoning's among them.
    pub turns: u64,
    /// Endings, those that never came among them.
    pub endings: Counts,
    /// By ending, the branch on which the war in Ukraine was.
    pub branches: BTreeMap<String, Counts>,
    /// By future of that war, the branch that it came to.
    pub futures: BTreeMap<String, Counts>,
    /// How things stood at arms at the end.
    pub conflicts: Counts,
    /// The axes, in millionths.
    pub axes: BTreeMap<String, Sample>,
    /// By promise that was made, how it ended.
    pub promises: BTreeMap<String, Counts>,
    /// By card and option.
    pub options: BTreeMap<String, Uses>,
    /// By lever of Astana's.
    pub levers: BTreeMap<String, Uses>,
    /// Numbers that were asked for, as the player's part ended and at the end.
    pub numbers: BTreeMap<String, [Sample; 2]>,
}

impl Tally {
    /// Nothing played; what the level has and no game came to is there with nought.
    pub fn new(rules: &Rules) -> Tally {
        let content = &rules.content;
        let asks = content
            .cards
            .iter()
            .filter(|card| card.kind == CardKind::Ask);
        let options = asks.flat_map(|card| {
            let options = card.options.iter();
            options.map(|option| (format!("{}.{}", card.id, option.id), Uses::default()))
        });
        let levers = content
            .levers
            .iter()
            .filter(|lever| lever.seat == Seat::Astana);
        let endings = content.endings.iter();
        let promises = content.promises.iter();
        Tally {
            endings: endings.map(|ending| (ending.id.clone(), 0)).collect(),
            axes: AXES.map(|axis| (axis.to_owned(), Sample::default())).into(),
            promises: promises
                .map(|promise| (promise.id.clone(), Counts::new()))
                .collect(),
            options: options.collect(),
            levers: levers
                .map(|lever| (lever.id.clone(), Uses::default()))
                .collect(),
            ..Tally::default()
        }
    }

    /// Games.
    pub fn games(&self) -> u64 {
        self.seeds.len() as u64
    }

    /// Adds a game.
    pub fn add(&mut self, row: &Row) {
        let at = self.seeds.partition_point(|seed| *seed <= row.seed);
        self.seeds.insert(at, row.seed);
        self.early += u64::from(row.early);
        *self.length.entry(row.turns).or_default() += 1;
        self.turns += row.turns + row.reckoning;
        *self.endings.entry(row.ending.clone()).or_default() += 1;
        let (future, branch) = &row.war;
        count(&mut self.branches, &row.ending, branch);
        count(&mut self.futures, future, branch);
        *self.conflicts.entry(row.conflict.clone()).or_default() += 1;
        for (axis, value) in AXES.into_iter().zip(row.axes) {
            self.axes.entry(axis.to_owned()).or_default().add(value);
        }
        for (promise, kept) in &row.promises {
            count(&mut self.promises, promise, kept.name());
        }
        for (all, some) in [
            (&mut self.options, &row.options),
            (&mut self.levers, &row.levers),
        ] {
            for (id, uses) in some {
                all.entry(id.clone()).or_default().add(*uses);
            }
        }
        for (name, then, now) in &row.numbers {
            let [played, ended] = self.numbers.entry(name.clone()).or_default();
            played.add(*then);
            ended.add(*now);
        }
    }

    /// Adds other games.
    pub fn merge(&mut self, other: &Tally) {
        self.seeds.extend(&other.seeds);
        self.seeds.sort_unstable();
        self.early += other.early;
        self.turns += other.turns;
        for (turns, games) in &other.length {
            *self.length.entry(*turns).or_default() += games;
        }
        add(&mut self.endings, &other.endings);
        add(&mut self.conflicts, &other.conflicts);
        for (all, more) in [
            (&mut self.branches, &other.branches),
            (&mut self.futures, &other.futures),
            (&mut self.promises, &other.promises),
        ] {
            for (id, counts) in more {
                add(all.entry(id.clone()).or_default(), counts);
            }
        }
        for (all, more) in [
            (&mut self.options, &other.options),
            (&mut self.levers, &other.levers),
        ] {
            for (id, uses) in more {
                all.entry(id.clone()).or_default().add(*uses);
            }
        }
        for (axis, sample) in &other.axes {
            self.axes.entry(axis.clone()).or_default().merge(sample);
        }
        for (name, samples) in &other.numbers {
            let own = self.numbers.entry(name.clone()).or_default();
            for (sample, more) in own.iter_mut().zip(samples) {
                sample.merge(more);
            }
        }
    }

    /// A seed that two shards have both played.
    pub fn twice(&self) -> Option<u64> {
        let pairs = self.seeds.iter().zip(self.seeds.iter().skip(1));
        pairs.filter(|(a, b)| a == b).map(|(seed, _)| *seed).next()
    }
}

fn count(all: &mut BTreeMap<String, Counts>, id: &str, name: &str) {
    let counts = all.entry(id.to_owned()).or_default();
    *counts.entry(name.to_owned()).or_default() += 1;
}

fn add(all: &mut Counts, more: &Counts) {
    for (id, count) in more {
        *all.entry(id.clone()).or_default() += count;
    }
}
