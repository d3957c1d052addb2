//! Who stands where, what it means to do this week, and what it is worth in a fight: as it is, or as a seat sees it.
//!
//! Fighting strength of a force = strength x (1 + arms / the strength of all forces) x (readiness + drill); of a group =
//! strength x readiness. A seat knows its own. Astana has a reading of each group. Moscow takes the forces' strength as it
//! stands in the books and believes them as ready as `assumed_readiness` x (1 - `contempt` x hawks).

use super::graph::{Graph, bit, fold, place};
use crate::content::condition::Numbers;
use crate::ids::{ForceId, GroupId, Seat, TableId};
use crate::order::{Counter, Draft, Order, Stance};
use crate::rules::Rules;
use crate::state::fighting::{Held, group};
use crate::state::moscow;
use crate::state::security::{self, force, region};

/// The most counters of a side.
pub(crate) const MOST: usize = 32;

/// Whose eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// Nobody's: as it is.
    True,
    /// Astana's.
    Astana,
    /// Moscow's.
    Moscow,
}

impl Sight {
    /// The eyes of a seat that has any in this.
    pub(crate) const fn of(seat: Seat) -> Option<Sight> {
        match seat {
            Seat::Astana => Some(Sight::Astana),
            Seat::Moscow => Some(Sight::Moscow),
            Seat::West | Seat::Beijing => None,
        }
    }
}

/// A counter.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Piece {
    /// Its region; `None` across the border.
    pub(crate) place: Option<usize>,
    /// What it does.
    pub(crate) stance: Option<Stance>,
    /// Where.
    pub(crate) towards: Option<usize>,
    /// Its fighting strength.
    pub(crate) strength: f64,
    /// Whether it is in supply.
    pub(crate) supplied: bool,
    /// Whether it takes part in this week's battles: not on the rails, not withdrawing, not driven out.
    pub(crate) fights: bool,
    /// Whether it goes by rail this week.
    pub(crate) rails: bool,
}

impl Piece {
    /// Its stance; a counter without orders holds.
    pub(crate) fn stance(&self) -> Stance {
        self.stance.unwrap_or(Stance::Hold)
    }
}

/// Both sides.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deployment {
    pub(crate) graph: Graph,
    /// Regions under occupation.
    pub(crate) occupied: u64,
    pub(crate) forces: [Piece; MOST],
    pub(crate) groups: [Piece; MOST],
}

impl Deployment {
    /// As the week opens. What was meant for last week has lapsed.
    pub(crate) fn of(rules: &Rules, numbers: &impl Numbers, sight: Sight) -> Deployment {
        let day = numbers.today();
        let graph = Graph::on(rules, day);
        let mut all = Deployment {
            graph,
            occupied: occupied(rules, numbers) & graph.founded,
            forces: [Piece::default(); MOST],
            groups: [Piece::default(); MOST],
        };
        let (own, theirs) = all.supplied();
        for (index, piece) in all
            .forces
            .iter_mut()
            .enumerate()
            .take(rules.content.forces.len())
        {
            let id = ForceId::at(index);
            let at = place(
                rules,
                day,
                numbers.read_of(force::REGION, id).0.max(0) as usize,
            );
            let strength = strength_of_force(rules, numbers, sight, id);
            *piece = Piece {
                place: Some(at),
                stance: Some(standing(Stance::of(numbers.read_of(force::STANCE, id)))),
                towards: None,
                strength,
                supplied: own & bit(at) != 0,
                fights: strength > 0.0 && all.occupied & bit(at) == 0,
                rails: false,
            };
        }
        for (index, piece) in all
            .groups
            .iter_mut()
            .enumerate()
            .take(rules.content.groups.len())
        {
            let id = GroupId::at(index);
            let at = numbers.read_of(group::PLACE, id).0.checked_sub(1);
            let at = at.and_then(|at| usize::try_from(at).ok());
            let at = at.map(|at| place(rules, day, at));
            let strength = strength_of_group(numbers, sight, id);
            *piece = Piece {
                place: at,
                stance: Some(standing(Stance::of(numbers.read_of(group::STANCE, id)))),
                towards: None,
                strength,
                supplied: at.is_none_or(|at| theirs & bit(at) != 0),
                fights: strength > 0.0,
                rails: false,
            };
        }
        all
    }

    /// Regions in which Astana's counters are in supply: connected through its own to a depot. Regions in which Moscow's
    /// are: connected through occupied ones to the border.
    pub(crate) fn supplied(&self) -> (u64, u64) {
        let graph = &self.graph;
        let own = graph.founded & !self.occupied;
        let depots = graph.connected(graph.depots, own);
        let theirs = graph.connected(graph.gates, self.occupied);
        (depots, theirs)
    }

    /// Applies a seat's orders of the week.
    pub(crate) fn order(&mut self, seat: Seat, draft: &Draft) {
        for order in &draft.orders {
            match *order {
                Order::Stance {
                    counter,
                    stance,
                    region,
                } if is_of(counter, seat) => {
                    if let Some(piece) = self.piece(counter) {
                        piece.stance = Some(stance);
                        piece.towards = region.map(TableId::index);
                        piece.fights &= stance != Stance::Withdraw;
                    }
                }
                Order::Station { force, region } if seat == Seat::Astana => {
                    if let Some(piece) = self.piece(Counter::Force(force)) {
                        piece.rails = piece.place != Some(region.index());
                        piece.fights &= !piece.rails;
                    }
                }
                _ => {}
            }
        }
    }

    /// A counter.
    pub(crate) fn piece(&mut self, counter: Counter) -> Option<&mut Piece> {
        match counter {
            Counter::Force(id) => self.forces.get_mut(id.index()),
            Counter::Group(id) => self.groups.get_mut(id.index()),
        }
    }

    /// The regions that a counter could attack.
    pub(crate) fn can_attack(&self, rules: &Rules, day: i64, counter: Counter) -> u64 {
        let graph = &self.graph;
        match counter {
            Counter::Force(id) => {
                let at = self.forces.get(id.index()).and_then(|piece| piece.place);
                at.map_or(0, |at| graph.near(at) & self.occupied)
            }
            Counter::Group(id) => {
                let own = graph.founded & !self.occupied;
                match self.groups.get(id.index()).map(|piece| piece.place) {
                    Some(Some(at)) => graph.near(at) & own,
                    Some(None) => {
                        let entry = rules.content.group(id);
                        fold(rules, day, entry.map_or(0, |entry| entry.opposite)) & own
                    }
                    None => 0,
                }
            }
        }
    }

    /// The regions to which a counter could withdraw, and whether a group could go home over the border.
    pub(crate) fn can_withdraw(&self, counter: Counter) -> (u64, bool) {
        let graph = &self.graph;
        match counter {
            Counter::Force(id) => {
                let at = self.forces.get(id.index()).and_then(|piece| piece.place);
                let own = graph.founded & !self.occupied;
                (at.map_or(0, |at| graph.near(at) & own), false)
            }
            Counter::Group(id) => {
                let at = self.groups.get(id.index()).and_then(|piece| piece.place);
                let home = at.is_some_and(|at| graph.gates & bit(at) != 0);
                (at.map_or(0, |at| graph.near(at) & self.occupied), home)
            }
        }
    }

    /// The groups, or the forces, that attack a region this week: bit n is the n-th.
    pub(crate) fn attackers(&self, region: usize) -> u64 {
        let side = if self.occupied & bit(region) == 0 {
            &self.groups
        } else {
            &self.forces
        };
        side.iter().enumerate().fold(0, |set, (index, piece)| {
            let attacks =
                piece.fights && piece.stance() == Stance::Attack && piece.towards == Some(region);
            if attacks { set | bit(index) } else { set }
        })
    }
}

/// Whether a counter is a seat's.
pub(crate) const fn is_of(counter: Counter, seat: Seat) -> bool {
    matches!(
        (counter, seat),
        (Counter::Force(_), Seat::Astana) | (Counter::Group(_), Seat::Moscow)
    )
}

/// What of a stance lasts beyond its week.
const fn standing(stance: Stance) -> Stance {
    match stance {
        Stance::Delay => Stance::Delay,
        _ => Stance::Hold,
    }
}

/// The regions under occupation.
pub(crate) fn occupied(rules: &Rules, numbers: &impl Numbers) -> u64 {
    (0..rules.content.regions.len()).fold(0, |set, index| {
        let held = numbers.read_of(region::HELD, TableId::at(index));
        if Held::of(held) == Held::Occupied {
            set | bit(index)
        } else {
            set
        }
    })
}

fn strength_of_force(rules: &Rules, numbers: &impl Numbers, sight: Sight, id: ForceId) -> f64 {
    let share = |key| numbers.read::<crate::units::Micro>(key).share();
    if sight == Sight::Moscow {
        let c = &rules.coefficients.fighting;
        let contempt = c.contempt.value * share(moscow::HAWKS);
        let book = rules
            .content
            .force(id)
            .map_or(0.0, |entry| entry.strength.value);
        return book * c.assumed_readiness.value * (1.0 - contempt);
    }
    let book: f64 = rules
        .content
        .forces
        .iter()
        .map(|entry| entry.strength.value)
        .sum();
    let arms = if book > 0.0 {
        (1.0 + share(security::ARMS) / book).max(0.0)
    } else {
        1.0
    };
    let ready = numbers.read_of(force::READINESS, id).share() + share(security::DRILL);
    numbers.read_of(force::STRENGTH, id).share() * arms * ready.clamp(0.0, 1.0)
}

fn strength_of_group(numbers: &impl Numbers, sight: Sight, id: GroupId) -> f64 {
    if sight == Sight::Astana {
        return numbers.read_of(group::READ, id).share();
    }
    numbers.read_of(group::STRENGTH, id).share() * numbers.read_of(group::READINESS, id).share()
}
