//! The state: every number of a game at one moment, in one flat row of integers behind typed addresses, and two short
//! lists (outages and delayed effects). Only [`crate::ledger::Writer`] changes a number.

pub mod agenda;
pub mod calendar;
pub mod compliance;
pub mod corridor;
pub mod economy;
pub mod fighting;
pub mod knowledge;
pub mod moscow;
pub mod oil;
pub mod projects;
pub mod relations;
pub mod security;
pub mod society;
pub mod trade;
pub mod war;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::Xxh3Default;

use crate::ids::{FieldId, MooringId, PolicyId, RouteId, TableId};
use crate::layout::Layout;
use crate::ledger::{BasisRef, Cause};
use crate::metric::{Facts, Family, Field, Group, Key, Metric};
use crate::units::Quantity;

/// The numbers that exist once, in order of position.
pub(crate) const SCALARS: [&[(Group, Facts)]; 14] = [
    calendar::SCALARS,
    war::SCALARS,
    oil::SCALARS,
    corridor::SCALARS,
    economy::SCALARS,
    trade::SCALARS,
    compliance::SCALARS,
    moscow::SCALARS,
    relations::SCALARS,
    society::SCALARS,
    security::SCALARS,
    fighting::SCALARS,
    knowledge::SCALARS,
    agenda::SCALARS,
];

/// How many numbers exist once.
pub(crate) const SCALAR_COUNT: u16 = agenda::END;

/// The numbers of each entity of a family.
pub(crate) const fn family_fields(family: Family) -> &'static [Facts] {
    match family {
        Family::Field => oil::field::FIELDS,
        Family::Route => oil::route::FIELDS,
        Family::Market => oil::market::FIELDS,
        Family::Node => oil::node::FIELDS,
        Family::Mooring => oil::mooring::FIELDS,
        Family::Month => economy::month::FIELDS,
        Family::Project => projects::project::FIELDS,
        Family::Channel => compliance::channel::FIELDS,
        Family::Partner => relations::partner::FIELDS,
        Family::Region => security::region::FIELDS,
        Family::Public => society::public::FIELDS,
        Family::Age => society::age::FIELDS,
        Family::Force => security::force::FIELDS,
        Family::Group => fighting::group::FIELDS,
        Family::Lever => agenda::lever::FIELDS,
        Family::Card => agenda::card::FIELDS,
        Family::Promise => agenda::promise::FIELDS,
        Family::Reaction => agenda::reaction::FIELDS,
        Family::Hazard => agenda::hazard::FIELDS,
        Family::Policy => agenda::policy::FIELDS,
    }
}

/// Where the numbers of each family begin, and how many each entity has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bases {
    pub(crate) base: [u16; Family::COUNT],
}

impl Bases {
    /// The address of one entity's number.
    pub fn key<I: TableId, Q>(&self, field: Field<I, Q>, id: I) -> Key<Q> {
        let base = self
            .base
            .get(field.family as usize)
            .copied()
            .unwrap_or(u16::MAX);
        let stride = family_fields(field.family).len() as u16;
        Key::at(
            base.saturating_add(id.index() as u16 * stride)
                .saturating_add(field.offset),
        )
    }
}

/// Where one number of every entity of a family stands: for loops over all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    first: u16,
    stride: u16,
}

impl Bases {
    /// Where a field stands.
    pub(crate) fn column<I, Q>(&self, field: Field<I, Q>) -> Column {
        let base = self.base.get(field.family as usize).copied();
        Column {
            first: base.unwrap_or(u16::MAX).saturating_add(field.offset),
            stride: family_fields(field.family).len() as u16,
        }
    }
}

impl Column {
    /// The address of the number of the entity at this position.
    pub(crate) fn at(self, index: usize) -> Metric {
        Metric(self.first.saturating_add(index as u16 * self.stride))
    }
}

/// What an outage stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A link.
    Route(RouteId),
    /// A field.
    Field(FieldId),
    /// A mooring of the terminal where the main line ends.
    Mooring(MooringId),
}

/// A share of a link, field or mooring out of service for some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// What is stopped.
    pub target: Target,
    /// The share that is lost, in millionths.
    pub share: i64,
    /// First day.
    pub from_day: i64,
    /// The day on which it is over.
    pub until_day: i64,
    /// The true cause.
    pub cause: Cause,
    /// The reason given: a position in the content's table of pretexts.
    pub pretext: u16,
}

/// An effect that acts later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delayed {
    /// The day on which it acts.
    pub day: i64,
    /// The number.
    pub metric: Metric,
    /// By how much.
    pub amount: i64,
    /// Why.
    pub cause: Cause,
    /// On what it rests.
    pub basis: BasisRef,
}

/// How many numbers are handed to the hasher at a time.
const NUMBERS_AT_A_TIME: usize = 128;

/// Every number of a game at one moment.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct State {
    pub(crate) values: Vec<i64>,
    pub(crate) bases: Bases,
    pub(crate) outages: Vec<Outage>,
    pub(crate) delayed: Vec<Delayed>,
}

impl Clone for State {
    fn clone(&self) -> Self {
        Self {
            values: self.values.clone(),
            bases: self.bases,
            outages: self.outages.clone(),
            delayed: self.delayed.clone(),
        }
    }
    /// Reuses what is allocated, so that a warm rollout allocates nothing.
    fn clone_from(&mut self, source: &Self) {
        self.values.clone_from(&source.values);
        self.bases = source.bases;
        self.outages.clone_from(&source.outages);
        self.delayed.clone_from(&source.delayed);
    }
}

impl State {
    /// No state at all.
    pub(crate) const EMPTY: State = State {
        values: Vec::new(),
        bases: Bases {
            base: [0; Family::COUNT],
        },
        outages: Vec::new(),
        delayed: Vec::new(),
    };

    /// A canonical binary form, for saves.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        // postcard to memory fails for no value of these types; were it to, the save would be refused when read.
        postcard::to_allocvec(&(&self.values, &self.outages, &self.delayed)).unwrap_or_default()
    }

    /// Reads the binary form; `None` if it is damaged or does not fit the layout.
    pub(crate) fn from_bytes(bytes: &[u8], layout: &Layout) -> Option<State> {
        let (values, outages, delayed): (Vec<i64>, Vec<Outage>, Vec<Delayed>) =
            postcard::from_bytes(bytes).ok()?;
        (values.len() == layout.len()).then(|| State {
            values,
            bases: layout.bases(),
            outages,
            delayed,
        })
    }

    /// A number.
    pub fn get<Q: Quantity>(&self, key: Key<Q>) -> Q {
        Q::from_raw(self.raw(key.metric()))
    }
    /// A number of an entity.
    pub fn of<I: TableId, Q: Quantity>(&self, field: Field<I, Q>, id: I) -> Q {
        self.get(self.bases.key(field, id))
    }
    /// A stored integer; 0 for an address that does not exist.
    pub fn raw(&self, metric: Metric) -> i64 {
        self.values.get(metric.0 as usize).copied().unwrap_or(0)
    }
    /// The day on which the current turn begins, counted from 1 January 2022.
    pub fn day(&self) -> i64 {
        self.get(calendar::DAY).0
    }
    /// The number of turns played.
    pub fn turn(&self) -> u32 {
        self.get(calendar::TURN).0 as u32
    }
    /// A share as a float, for formulas.
    pub(crate) fn share(&self, key: Key<crate::units::Micro>) -> f64 {
        self.get(key).share()
    }
    /// A policy's setting in effect, 0 to 1.
    pub(crate) fn policy(&self, policy: PolicyId) -> f64 {
        self.of(agenda::policy::EFFECT, policy).share()
    }
    /// The outages known so far.
    pub fn outages(&self) -> &[Outage] {
        &self.outages
    }
    /// Changes a stored number outside the ledger: for tests of ignorance and for states imagined behind what is seen.
    pub fn poke(&mut self, metric: Metric, value: i64) {
        if let Some(slot) = self.values.get_mut(metric.0 as usize) {
            *slot = value;
        }
    }
    /// Lists outages outside the turn: for tests of the physics and for shocks.
    pub fn impose(&mut self, outages: impl IntoIterator<Item = Outage>) {
        self.outages.extend(outages);
    }
    /// Size of the numbers and lists in bytes.
    pub fn size_bytes(&self) -> usize {
        self.values.len() * 8
            + self.outages.len() * size_of::<Outage>()
            + self.delayed.len() * size_of::<Delayed>()
    }

    /// The hash of the whole state: xxh3 over every number and list in order, little-endian.
    pub fn hash(&self) -> u64 {
        let mut hasher = Xxh3Default::new();
        // Many numbers at a time: the digest is that of the bytes one after another, however they are handed over, and
        // handing over costs more than hashing.
        let mut bytes = [0; 8 * NUMBERS_AT_A_TIME];
        for values in self.values.chunks(NUMBERS_AT_A_TIME) {
            for (place, value) in bytes.chunks_exact_mut(8).zip(values) {
                place.copy_from_slice(&value.to_le_bytes());
            }
            hasher.update(bytes.get(..values.len() * 8).unwrap_or_default());
        }
        self.lists(&mut hasher);
        hasher.digest()
    }

    /// The hash of one part, given the part of each number.
    pub fn hash_part(&self, part: Group, groups: &[Group]) -> u64 {
        let mut hasher = Xxh3Default::new();
        for (value, group) in self.values.iter().zip(groups) {
            if *group == part {
                hasher.update(&value.to_le_bytes());
            }
        }
        hasher.digest()
    }

    fn lists(&self, hasher: &mut Xxh3Default) {
        for outage in &self.outages {
            let (kind, id) = match outage.target {
                Target::Route(route) => (0u16, route.0),
                Target::Field(field) => (1, field.0),
                Target::Mooring(mooring) => (2, mooring.0),
            };
            hasher.update(&kind.to_le_bytes());
            hasher.update(&id.to_le_bytes());
            for value in [outage.share, outage.from_day, outage.until_day] {
                hasher.update(&value.to_le_bytes());
            }
            hasher.update(&outage.cause.code().to_le_bytes());
            hasher.update(&outage.pretext.to_le_bytes());
        }
        for delayed in &self.delayed {
            hasher.update(&delayed.day.to_le_bytes());
            hasher.update(&delayed.metric.0.to_le_bytes());
            hasher.update(&delayed.amount.to_le_bytes());
            hasher.update(&delayed.cause.code().to_le_bytes());
        }
    }
}
