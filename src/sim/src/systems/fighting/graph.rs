//! The graph of regions on a day: who borders on whom, what is connected, how far it is.
//!
//! A region that is not founded yet is a part of its parent: its neighbours, its depot and its stretch of border are the
//! parent's. Sets of regions are bits: the game has fewer than 64.

use crate::ids::{RegionId, TableId};
use crate::rules::Rules;

/// The most regions that the war knows.
pub(crate) const MOST: usize = 64;

/// The bit of a region in a set.
pub(crate) const fn bit(index: usize) -> u64 {
    if index < MOST { 1 << index } else { 0 }
}

/// The regions of a set, in order.
pub(crate) fn each(mut set: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        (set != 0).then(|| {
            let index = set.trailing_zeros() as usize;
            set &= set - 1;
            index
        })
    })
}

/// The regions and their borders on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Graph {
    near: [u64; MOST],
    /// Those that are places of their own.
    pub(crate) founded: u64,
    /// Those that border on Russia by land.
    pub(crate) border: u64,
    /// Those that Moscow's groups can enter and be supplied through: the border, and coasts that they can reach by sea.
    pub(crate) gates: u64,
    /// Those from which Astana's forces are supplied.
    pub(crate) depots: u64,
}

impl Graph {
    /// The graph on a day.
    pub(crate) fn on(rules: &Rules, day: i64) -> Graph {
        let mut graph = Graph {
            near: [0; MOST],
            founded: 0,
            border: 0,
            gates: 0,
            depots: 0,
        };
        let regions = &rules.content.regions;
        for (index, ground) in rules.content.ground.iter().enumerate() {
            let place = place(rules, day, index);
            if place == index {
                graph.founded |= bit(index);
            }
            if let Some(near) = graph.near.get_mut(place) {
                *near |= fold(rules, day, ground.near);
            }
            if ground.border {
                graph.border |= bit(place);
            }
            if ground.depot {
                graph.depots |= bit(place);
            }
        }
        let opposite = rules.content.groups.iter().map(|group| group.opposite);
        graph.gates = graph.border | fold(rules, day, opposite.fold(0, |all, own| all | own));
        for (index, near) in graph.near.iter_mut().enumerate().take(regions.len()) {
            *near &= !bit(index);
        }
        graph
    }

    /// The neighbours of a region.
    pub(crate) fn near(&self, region: usize) -> u64 {
        self.near.get(region).copied().unwrap_or(0)
    }

    /// The neighbours of a set, and the set itself.
    fn around(&self, set: u64) -> u64 {
        each(set).fold(set, |around, region| around | self.near(region))
    }

    /// What can be reached from a set without leaving another: nothing of the first that does not lie in the second.
    pub(crate) fn connected(&self, from: u64, within: u64) -> u64 {
        let mut reached = from & within;
        loop {
            let further = self.around(reached) & within;
            if further == reached {
                return reached;
            }
            reached = further;
        }
    }

    /// How many borders lie between a region and each of the others; [`u8::MAX`] where there is no way.
    pub(crate) fn distances(&self, from: usize) -> [u8; MOST] {
        let mut far = [u8::MAX; MOST];
        let mut reached = bit(from);
        let mut fresh = reached;
        for steps in 0..u8::MAX {
            for region in each(fresh) {
                if let Some(far) = far.get_mut(region) {
                    *far = steps;
                }
            }
            fresh = self.around(fresh) & !reached;
            if fresh == 0 {
                break;
            }
            reached |= fresh;
        }
        far
    }
}

/// The region as which a region counts on a day: itself, or its parent until it is founded.
pub(crate) fn place(rules: &Rules, day: i64, region: usize) -> usize {
    let entry = rules.content.regions.get(region);
    match entry.and_then(|entry| entry.founded) {
        Some((first, parent)) if first > day => parent.index(),
        _ => region,
    }
}

/// A set of regions as they count on a day.
pub(crate) fn fold(rules: &Rules, day: i64, set: u64) -> u64 {
    each(set).fold(0, |folded, region| folded | bit(place(rules, day, region)))
}

impl Rules {
    /// How many borders lie between a region and the capital on a day; `None` where there is no way.
    pub fn steps_to_capital(&self, region: RegionId, day: i64) -> Option<u8> {
        let far = Graph::on(self, day).distances(self.known.capital.index());
        let steps = far.get(place(self, day, region.index())).copied();
        steps.filter(|steps| *steps != u8::MAX)
    }

    /// How many borders lie between the capital and each region once all are founded.
    pub(crate) fn steps_from_capital(&self) -> [u8; MOST] {
        Graph::on(self, i64::MAX).distances(self.known.capital.index())
    }

    /// The regions that border on a region on a day.
    pub fn neighbours(&self, region: RegionId, day: i64) -> impl Iterator<Item = RegionId> + use<> {
        let near = Graph::on(self, day).near(place(self, day, region.index()));
        each(near).map(RegionId::at)
    }
}
