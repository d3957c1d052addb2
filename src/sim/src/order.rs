//! Orders: what a seat can tell the rules to do. One enum for all seats, for the button, the bot and the network.

use serde::{Deserialize, Serialize};

use crate::ids::{
    CardId, ForceId, GroupId, LeverId, PolicyId, PromiseId, RegionId, RouteId, Slot, VenueId,
};
use crate::units::Code;

/// What a side does about a crisis in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Act: troops moved, crossings closed, partners called. It presses most and provokes most.
    Act,
    /// Object: a protest that leaves the other side a way back.
    Object,
    /// Insist: say before everybody that it will not be; one's own way back gets dearer.
    Insist,
    /// Yield: grant what is demanded. For Moscow: let it lie.
    Yield,
}

impl Step {
    /// All, in order.
    pub const ALL: [Step; 4] = [Step::Act, Step::Object, Step::Insist, Step::Yield];
    /// The name used in content, orders and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Step::Act => "act",
            Step::Object => "object",
            Step::Insist => "insist",
            Step::Yield => "yield",
        }
    }
    /// The step of a name.
    pub fn named(name: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// A counter of one side or the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Counter {
    /// A brigade of Astana's.
    Force(ForceId),
    /// A group of Moscow's.
    Group(GroupId),
}

/// What a counter does in a week of fighting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// It holds where it stands.
    Hold,
    /// It gives ground rather than blood.
    Delay,
    /// It leaves for a neighbouring region of its own side, and fights nowhere this week.
    Withdraw,
    /// It attacks a neighbouring region of the other side.
    Attack,
}

impl Stance {
    /// All, in order.
    pub const ALL: [Stance; 4] = [
        Stance::Hold,
        Stance::Delay,
        Stance::Withdraw,
        Stance::Attack,
    ];
    /// The name used in content, orders and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Stance::Hold => "hold",
            Stance::Delay => "delay",
            Stance::Withdraw => "withdraw",
            Stance::Attack => "attack",
        }
    }
    /// From the stored code.
    pub fn of(code: Code) -> Stance {
        let known = usize::try_from(code.0).ok();
        let known = known.and_then(|at| Stance::ALL.get(at));
        known.copied().unwrap_or(Stance::Hold)
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
    /// Whether it names a region.
    pub const fn moves(self) -> bool {
        matches!(self, Stance::Withdraw | Stance::Attack)
    }
}

/// Terms on which the fighting can end at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Terms {
    /// Everybody goes back to where things stood.
    StatusQuo,
    /// Moscow's forces go home, and Astana binds itself to no one else.
    Neutrality,
    /// Moscow's forces stay where they stand.
    Region,
}

impl Terms {
    /// All, in order.
    pub const ALL: [Terms; 3] = [Terms::StatusQuo, Terms::Neutrality, Terms::Region];
    /// The name used in content, orders and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Terms::StatusQuo => "status_quo",
            Terms::Neutrality => "neutrality",
            Terms::Region => "region",
        }
    }
    /// From the stored code: nothing for 0, else from 1.
    pub fn of(code: Code) -> Option<Terms> {
        let at = usize::try_from(code.0.checked_sub(1)?).ok()?;
        Terms::ALL.get(at).copied()
    }
    /// The stored code, from 1.
    pub const fn code(self) -> Code {
        Code(self as i64 + 1)
    }
}

/// One order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Order {
    /// Promises something to the country (before the first turn is committed).
    Promise {
        /// Which.
        promise: PromiseId,
    },
    /// Answers a card on the table.
    Answer {
        /// The card.
        card: CardId,
        /// The option's position.
        option: u8,
    },
    /// Sets a standing policy.
    Policy {
        /// Which.
        policy: PolicyId,
        /// Its setting, 0 to the policy's highest.
        setting: u8,
    },
    /// Sets a ceiling for a link of the oil network.
    Quota {
        /// The link.
        route: RouteId,
        /// Thousandths of its capacity.
        permille: u16,
    },
    /// Asks shippers to fill a link even where it costs more, or no longer.
    Prefer {
        /// The link.
        route: RouteId,
        /// Whether to fill it.
        on: bool,
    },
    /// Takes an initiative.
    Initiative {
        /// The lever.
        lever: LeverId,
        /// When in the turn.
        slot: Slot,
        /// Where, if the lever has venues.
        venue: Option<VenueId>,
        /// Loud or quiet, if the lever leaves the choice.
        loud: bool,
    },
    /// Stations a force.
    Station {
        /// Which.
        force: ForceId,
        /// Where.
        region: RegionId,
    },
    /// Says what a counter does in the fighting. Hold and delay stand until another order; the others are for a week.
    Stance {
        /// Which counter.
        counter: Counter,
        /// What it does.
        stance: Stance,
        /// Where it withdraws or attacks; a group withdraws over the border if none is named.
        region: Option<RegionId>,
    },
    /// Offers terms to the other side; what it has offered itself is so accepted.
    Offer {
        /// Which.
        terms: Terms,
    },
    /// Takes a step in a crisis. Who gives no such order objects (Moscow insists).
    Crisis {
        /// Which.
        step: Step,
    },
}

impl Order {
    /// Whether two orders are about the same thing, so that the later replaces the earlier in a draft.
    pub fn same_subject(&self, other: &Order) -> bool {
        match (self, other) {
            (Order::Promise { promise: a }, Order::Promise { promise: b }) => a == b,
            (Order::Answer { card: a, .. }, Order::Answer { card: b, .. }) => a == b,
            (Order::Policy { policy: a, .. }, Order::Policy { policy: b, .. }) => a == b,
            (Order::Quota { route: a, .. }, Order::Quota { route: b, .. }) => a == b,
            (Order::Prefer { route: a, .. }, Order::Prefer { route: b, .. }) => a == b,
            (Order::Initiative { lever: a, .. }, Order::Initiative { lever: b, .. }) => a == b,
            (Order::Station { force: a, .. }, Order::Station { force: b, .. }) => a == b,
            (Order::Crisis { .. }, Order::Crisis { .. }) => true,
            (Order::Offer { .. }, Order::Offer { .. }) => true,
            (Order::Stance { counter: a, .. }, Order::Stance { counter: b, .. }) => a == b,
            // On the rails it takes no part in the fighting.
            (Order::Station { force, .. }, Order::Stance { counter, .. })
            | (Order::Stance { counter, .. }, Order::Station { force, .. }) => {
                *counter == Counter::Force(*force)
            }
            _ => false,
        }
    }
}

/// The orders of one seat for one turn, in the seat's order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The orders. No two are about the same subject.
    pub orders: Vec<Order>,
}

impl Draft {
    /// The draft without the order about the same subject, if there is one: what an order is checked against.
    pub fn without_subject(&self, order: &Order) -> Draft {
        Draft {
            orders: self
                .orders
                .iter()
                .filter(|o| !o.same_subject(order))
                .copied()
                .collect(),
        }
    }
    /// Adds an order; one about the same subject is replaced in its place.
    pub fn put(&mut self, order: Order) {
        match self.orders.iter_mut().find(|o| o.same_subject(&order)) {
            Some(slot) => *slot = order,
            None => self.orders.push(order),
        }
    }
    /// Takes an order about the same subject out.
    pub fn remove(&mut self, order: &Order) {
        self.orders.retain(|o| !o.same_subject(order));
    }
    /// Moves an initiative before the one in front of it in its slot. Says whether it moved: it does not where it is the
    /// first one, not in the draft or no initiative. All other orders keep their places.
    pub fn earlier(&mut self, order: &Order) -> bool {
        self.swap(order, |initiatives, at| {
            initiatives.get(..at)?.last().copied()
        })
    }
    /// Moves an initiative behind the one that follows it, as [`Draft::earlier`].
    pub fn later(&mut self, order: &Order) -> bool {
        self.swap(order, |initiatives, at| {
            initiatives.get(at + 1..)?.first().copied()
        })
    }
    fn swap(&mut self, order: &Order, with: fn(&[usize], usize) -> Option<usize>) -> bool {
        let Some(Order::Initiative { slot, .. }) = self.about(order) else {
            return false;
        };
        let places = self.orders.iter().enumerate();
        let initiatives: Vec<usize> = places
            .filter(|(_, o)| matches!(o, Order::Initiative { slot: of, .. } if of == slot))
            .map(|(place, _)| place)
            .collect();
        let mut known = initiatives.iter();
        let at = known.position(|place| {
            let there = self.orders.get(*place);
            there.is_some_and(|o| o.same_subject(order))
        });
        let Some((at, place)) = at.and_then(|at| Some((at, *initiatives.get(at)?))) else {
            return false;
        };
        let Some(other) = with(&initiatives, at) else {
            return false;
        };
        self.orders.swap(place, other);
        true
    }
    /// The order about the same subject, if there is one.
    pub fn about(&self, order: &Order) -> Option<&Order> {
        self.orders.iter().find(|o| o.same_subject(order))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn initiative(lever: u16) -> Order {
        Order::Initiative {
            lever: LeverId(lever),
            slot: Slot::Early,
            venue: None,
            loud: false,
        }
    }

    #[test]
    fn initiatives_change_places_with_each_other_and_with_nothing_else() {
        let prefer = Order::Prefer {
            route: RouteId(0),
            on: true,
        };
        let all = |levers: [u16; 3]| {
            let [a, b, c] = levers.map(initiative);
            vec![a, prefer, b, c]
        };
        let mut draft = Draft {
            orders: all([1, 2, 3]),
        };
        assert!(draft.earlier(&initiative(2)));
        assert_eq!(draft.orders, all([2, 1, 3]));
        assert!(draft.later(&initiative(1)));
        assert_eq!(draft.orders, all([2, 3, 1]));
        for unmoved in [
            draft.earlier(&initiative(2)),
            draft.later(&initiative(1)),
            draft.later(&initiative(9)),
            draft.later(&prefer),
        ] {
            assert!(!unmoved);
        }
        // An order about the same thing is replaced where it stands.
        draft.put(Order::Initiative {
            lever: LeverId(3),
            slot: Slot::Late,
            venue: None,
            loud: false,
        });
        let third = draft.about(&initiative(3)).copied();
        assert_eq!(third, draft.orders.get(2).copied());
    }
}
