//! Which orders a counter can be given in the fighting, from what its seat sees.

use super::deployment::{Deployment, Sight, is_of, occupied};
use super::graph::{Graph, bit, each, place};
use crate::check::Illegal;
use crate::content::condition::Numbers;
use crate::content::entities::ForceKind;
use crate::ids::{ForceId, RegionId, Seat, TableId};
use crate::order::{Counter, Stance, Terms};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::fighting;
use crate::state::security::{self, Conflict, force};

/// Where a counter can go this week: bit n is region n.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// It can withdraw there.
    pub withdraw: u64,
    /// It can withdraw home over the border.
    pub home: bool,
    /// It can attack there.
    pub attack: u64,
}

impl Ways {
    /// One of the stances that are open and where it leads, by two words of dice.
    pub fn pick(&self, first: u32, second: u32) -> (Stance, Option<RegionId>) {
        let of = |word: u32, count: u32| ((u64::from(word) * u64::from(count)) >> 32) as usize;
        let nth = |set: u64| {
            let at = each(set).nth(of(second, set.count_ones()));
            at.map(RegionId::at)
        };
        match of(first, 4) {
            1 => (Stance::Delay, None),
            2 if self.withdraw != 0 => (Stance::Withdraw, nth(self.withdraw)),
            2 if self.home => (Stance::Withdraw, None),
            3 if self.attack != 0 => (Stance::Attack, nth(self.attack)),
            _ => (Stance::Hold, None),
        }
    }
}

impl Rules {
    /// Whether there is fighting, by what is seen.
    pub fn is_fighting(&self, seen: &Seen) -> bool {
        let code = seen.get(security::CONFLICT).unwrap_or_default();
        Conflict::of(code) == Conflict::Fighting
    }

    /// Whether a turn of so many days is too short for anything to move in it.
    pub fn is_lull(&self, days: i64) -> bool {
        (days as f64) < self.coefficients.fighting.least_days.value
    }

    /// Where a counter of the seat can go this week; nowhere for another seat's and outside fighting.
    pub fn ways(&self, seen: &Seen, counter: Counter) -> Ways {
        let moves = self.is_fighting(seen) && !self.is_lull(self.span_of(seen));
        if !moves || !is_of(counter, seen.seat()) {
            return Ways::default();
        }
        let all = Deployment::of(self, seen, Sight::True);
        let (withdraw, home) = all.can_withdraw(counter);
        Ways {
            withdraw,
            home,
            attack: all.can_attack(self, seen.day(), counter),
        }
    }

    /// The regions to which a force can go by rail: its own side's, reached without crossing an occupied one.
    pub fn railed(&self, seen: &Seen, id: ForceId) -> u64 {
        let graph = Graph::on(self, seen.day());
        if seen.get(fighting::LOST).is_none_or(|lost| lost.0 == 0) {
            return graph.founded;
        }
        let own = graph.founded & !occupied(self, seen);
        let from = seen
            .of(force::REGION, id)
            .map_or(0, |code| code.0.max(0) as usize);
        graph.connected(bit(place(self, seen.day(), from)), own)
    }

    /// Whether a force can go to a region by rail.
    pub(crate) fn is_railed(&self, seen: &Seen, id: ForceId, to: RegionId) -> bool {
        let open = seen.get(fighting::LOST).is_none_or(|lost| lost.0 == 0);
        open || self.railed(seen, id) & bit(to.index()) != 0
    }

    /// Why a stance cannot be ordered, if it cannot.
    pub(crate) fn refuse_stance(
        &self,
        seen: &Seen,
        counter: Counter,
        stance: Stance,
        region: Option<RegionId>,
    ) -> Option<Illegal> {
        match counter {
            Counter::Force(id) => match self.content.force(id) {
                None => return Some(Illegal::Unknown),
                Some(entry) if entry.kind == ForceKind::Flotilla => {
                    return Some(Illegal::NotByLand);
                }
                Some(_) => {}
            },
            Counter::Group(id) if self.content.group(id).is_none() => {
                return Some(Illegal::Unknown);
            }
            Counter::Group(_) => {}
        }
        if !is_of(counter, seen.seat()) {
            return Some(Illegal::NotYours);
        }
        if !self.is_fighting(seen) {
            return Some(Illegal::NoFighting);
        }
        if stance.moves() && self.is_lull(self.span_of(seen)) {
            return Some(Illegal::Lull);
        }
        let ways = self.ways(seen, counter);
        let goes = |set: u64| region.is_some_and(|region| set & bit(region.index()) != 0);
        let fits = match stance {
            Stance::Hold | Stance::Delay => region.is_none(),
            Stance::Attack => goes(ways.attack),
            Stance::Withdraw => goes(ways.withdraw) || (region.is_none() && ways.home),
        };
        (!fits).then_some(Illegal::NoSuchWay)
    }

    /// Why terms cannot be offered, if they cannot.
    pub(crate) fn refuse_offer(&self, seen: &Seen, terms: Terms) -> Option<Illegal> {
        if !matches!(seen.seat(), Seat::Astana | Seat::Moscow) {
            Some(Illegal::NotYours)
        } else if !self.is_fighting(seen) {
            Some(Illegal::NoFighting)
        } else if self.is_lull(self.span_of(seen)) {
            Some(Illegal::Lull)
        } else if terms == Terms::Region && seen.read(fighting::LOST).0 == 0 {
            Some(Illegal::NothingHeld)
        } else {
            None
        }
    }
}
