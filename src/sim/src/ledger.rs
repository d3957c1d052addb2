//! The ledger: every change of a number as an effect with its cause and basis, and the one [`Writer`] that makes changes.
//! With the ledger off the same numbers come out.

mod rule;

pub use rule::Rule;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fault::Fault;
use crate::ids::{
    CardId, CrisisId, HazardId, IncidentId, LeverId, PolicyId, ProjectId, PromiseId, ReactionId,
    Seat, TableId,
};
use crate::layout::Layout;
use crate::metric::{Field, Key, Metric};
use crate::state::{Delayed, Outage, State};
use crate::units::{Kusd, Quantity, nearest};

/// Why a number changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// A lever was used.
    Lever(LeverId),
    /// A card was answered: the card and the option's position.
    Option(CardId, u8),
    /// A card came.
    Card(CardId),
    /// A standing policy worked.
    Policy(PolicyId),
    /// A project worked or was finished.
    Project(ProjectId),
    /// A genuine stoppage.
    Hazard(HazardId),
    /// A stoppage on recorded dates: its position in the level.
    Recorded(u16),
    /// The outside world changed on a recorded date: its position in the level.
    Change(u16),
    /// A promise was made or broken.
    Promise(PromiseId),
    /// A neighbour acted of its own accord.
    Reaction(ReactionId),
    /// A seat gave an order.
    Order(Seat),
    /// A formula.
    Rule(Rule),
    /// A bound held the number.
    Clamp,
    /// A stoppage imposed on the level from outside: the shock's position among the level's.
    Shock(u16),
    /// A crisis with Moscow.
    Crisis(CrisisId),
    /// An incident in a region.
    Incident(IncidentId),
}

impl Cause {
    /// The name of its kind, for output.
    pub const fn kind(self) -> &'static str {
        match self {
            Cause::Lever(_) => "lever",
            Cause::Option(..) => "option",
            Cause::Card(_) => "card",
            Cause::Policy(_) => "policy",
            Cause::Project(_) => "project",
            Cause::Hazard(_) => "hazard",
            Cause::Recorded(_) => "recorded",
            Cause::Change(_) => "change",
            Cause::Shock(_) => "shock",
            Cause::Promise(_) => "promise",
            Cause::Reaction(_) => "reaction",
            Cause::Order(_) => "order",
            Cause::Rule(_) => "rule",
            Cause::Clamp => "clamp",
            Cause::Crisis(_) => "crisis",
            Cause::Incident(_) => "incident",
        }
    }

    /// A stable number for hashing.
    pub fn code(self) -> u64 {
        let (kind, a, b) = match self {
            Cause::Lever(id) => (1u64, id.index(), 0),
            Cause::Option(id, option) => (2, id.index(), option),
            Cause::Card(id) => (3, id.index(), 0),
            Cause::Policy(id) => (4, id.index(), 0),
            Cause::Project(id) => (5, id.index(), 0),
            Cause::Hazard(id) => (6, id.index(), 0),
            Cause::Recorded(id) => (7, id as usize, 0),
            Cause::Promise(id) => (8, id.index(), 0),
            Cause::Order(seat) => (9, seat as usize, 0),
            Cause::Rule(rule) => (10, rule as usize, 0),
            Cause::Clamp => (11, 0, 0),
            Cause::Change(id) => (12, id as usize, 0),
            Cause::Shock(id) => (13, id as usize, 0),
            Cause::Reaction(id) => (20, id.index(), 0),
            Cause::Crisis(id) => (14, id.index(), 0),
            Cause::Incident(id) => (15, id.index(), 0),
        };
        (kind << 32) | ((a as u64) << 8) | u64::from(b)
    }
}

/// A position in the content's table of bases; [`BasisRef::ARITHMETIC`] where no coefficient is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BasisRef(pub u16);

/// Bases are sources, not rules: they do not enter the content id.
impl Serialize for BasisRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for BasisRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer).map(|()| BasisRef::ARITHMETIC)
    }
}

impl BasisRef {
    /// Plain arithmetic: a count, a sum, a date.
    pub const ARITHMETIC: BasisRef = BasisRef(u16::MAX);
}

/// One change of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The number.
    pub metric: Metric,
    /// By how much, in the stored unit.
    pub amount: i64,
    /// Why.
    pub cause: Cause,
    /// On what the coefficient rests.
    pub basis: BasisRef,
    /// Whether Astana could not know the cause; the debrief opens it.
    pub sealed: bool,
}

/// Takes effects down, or not.
pub trait Ledger {
    /// Whether it does: what serves the effects alone is not reckoned where nobody takes them down.
    const NOTES: bool = true;
    /// Notes an effect.
    fn note(&mut self, effect: Effect);
}

/// The ledger of rollouts: nothing is noted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Off;

impl Ledger for Off {
    const NOTES: bool = false;
    fn note(&mut self, _: Effect) {}
}

impl Ledger for Vec<Effect> {
    fn note(&mut self, effect: Effect) {
        self.push(effect);
    }
}

/// Why, on what basis, and whether sealed: what all effects of one act share.
#[derive(Clone, Copy, Debug)]
pub struct Why {
    /// The cause.
    pub cause: Cause,
    /// The basis.
    pub basis: BasisRef,
    /// Whether the cause is sealed to Astana.
    pub sealed: bool,
}

impl Why {
    /// An open effect of a formula.
    pub const fn rule(rule: Rule, basis: BasisRef) -> Why {
        Why {
            cause: Cause::Rule(rule),
            basis,
            sealed: false,
        }
    }
    /// An open effect of a formula without a coefficient.
    pub const fn plain(rule: Rule) -> Why {
        Why::rule(rule, BasisRef::ARITHMETIC)
    }
}

/// The only code that changes a number. Arithmetic is checked; a number that leaves its bounds is brought back by an
/// effect of its own, so that sums stay exact.
pub struct Writer<'a, L: Ledger> {
    pub(crate) state: &'a mut State,
    pub(crate) layout: &'a Layout,
    pub(crate) ledger: &'a mut L,
    pub(crate) fault: Option<Fault>,
    changes: u32,
}

impl<'a, L: Ledger> Writer<'a, L> {
    /// A writer on a state.
    pub fn new(state: &'a mut State, layout: &'a Layout, ledger: &'a mut L) -> Self {
        Self {
            state,
            layout,
            ledger,
            fault: None,
            changes: 0,
        }
    }

    /// How many changes were made so far: while it stays, so does whatever was reckoned from the state's numbers.
    pub(crate) fn changes(&self) -> u32 {
        self.changes
    }

    /// Adds to a number, whatever its unit. Half of all additions are of nothing: those end where they are asked for.
    #[inline]
    pub fn add_raw(&mut self, metric: Metric, amount: i64, why: Why) {
        if amount != 0 {
            self.change(metric, amount, why);
        }
    }

    fn change(&mut self, metric: Metric, amount: i64, why: Why) {
        let Some(slot) = self.state.values.get_mut(metric.0 as usize) else {
            self.fault.get_or_insert(Fault::NoSuchNumber);
            return;
        };
        let Some(sum) = slot.checked_add(amount) else {
            self.fault.get_or_insert(Fault::Overflow { metric });
            return;
        };
        let (min, max) = self.layout.bounds(metric);
        let held = sum.max(min).min(max);
        *slot = held;
        self.changes = self.changes.wrapping_add(1);
        self.note(metric, amount, why);
        if held != sum {
            let bound = Why {
                cause: Cause::Clamp,
                basis: BasisRef::ARITHMETIC,
                ..why
            };
            self.note(metric, held - sum, bound);
        }
    }

    fn note(&mut self, metric: Metric, amount: i64, why: Why) {
        self.ledger.note(Effect {
            metric,
            amount,
            cause: why.cause,
            basis: why.basis,
            sealed: why.sealed,
        });
    }

    /// Adds to a number.
    pub fn add<Q: Quantity>(&mut self, key: Key<Q>, amount: Q, why: Why) {
        self.add_raw(key.metric(), amount.raw(), why);
    }
    /// Adds to a number of an entity.
    pub fn add_of<I: crate::ids::TableId, Q: Quantity>(
        &mut self,
        field: Field<I, Q>,
        id: I,
        amount: Q,
        why: Why,
    ) {
        let key = self.state.bases.key(field, id);
        self.add(key, amount, why);
    }
    /// Brings a number to a value, as an effect of the difference.
    pub fn set<Q: Quantity>(&mut self, key: Key<Q>, value: Q, why: Why) {
        self.set_raw(key.metric(), value.raw(), why);
    }
    /// Brings a number to a stored value, as an effect of the difference.
    pub fn set_raw(&mut self, metric: Metric, value: i64, why: Why) {
        let now = self.state.raw(metric);
        self.add_raw(metric, value.saturating_sub(now), why);
    }
    /// Brings a number to a value within its bounds, and tells the change in parts, each with its why, in the stored unit.
    /// What the parts leave over, by rounding or otherwise, goes to the greatest of them, so that they add up to the change.
    /// The parts are asked for only where effects are noted.
    pub fn set_in_parts<Q: Quantity, const N: usize>(
        &mut self,
        key: Key<Q>,
        value: Q,
        parts: impl FnOnce() -> [(f64, Why); N],
    ) {
        let metric = key.metric();
        let (min, max) = self.layout.bounds(metric);
        let value = value.raw().max(min).min(max);
        let Some(slot) = self.state.values.get_mut(metric.0 as usize) else {
            self.fault.get_or_insert(Fault::NoSuchNumber);
            return;
        };
        let change = value.saturating_sub(*slot);
        if change != 0 {
            *slot = value;
            self.changes = self.changes.wrapping_add(1);
        }
        if !L::NOTES {
            return;
        }
        let mut parts = parts().map(|(part, why)| (nearest(part), why));
        let told = parts
            .iter()
            .fold(0i64, |sum, (part, _)| sum.saturating_add(*part));
        let greatest = parts.iter_mut().max_by_key(|(part, _)| part.unsigned_abs());
        if let Some((part, _)) = greatest {
            *part = part.saturating_add(change.saturating_sub(told));
        }
        for (amount, why) in parts.into_iter().filter(|(part, _)| *part != 0) {
            self.note(metric, amount, why);
        }
    }
    /// Brings a number of an entity to a value.
    pub fn set_of<I: crate::ids::TableId, Q: Quantity>(
        &mut self,
        field: Field<I, Q>,
        id: I,
        value: Q,
        why: Why,
    ) {
        let key = self.state.bases.key(field, id);
        self.set(key, value, why);
    }
    /// Moves money: what one account gains the other loses.
    pub fn pay(&mut self, from: Key<Kusd>, to: Key<Kusd>, amount: Kusd, why: Why) {
        self.add(from, -amount, why);
        self.add(to, amount, why);
    }
    /// Lists an outage.
    pub fn outage(&mut self, outage: Outage) {
        self.state.outages.push(outage);
    }
    /// Lists an effect that acts later.
    pub fn delay(&mut self, delayed: Delayed) {
        self.state.delayed.push(delayed);
    }
    /// What went wrong, if anything did.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }
    /// Reads the state as it stands.
    pub fn now(&self) -> &State {
        self.state
    }
}
