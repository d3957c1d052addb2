//! Addresses of the numbers of the state. Every number has one address, one name, one unit, bounds, and a mask of the
//! seats that see it. A [`Key`] is the address of one number, a [`Field`] that of one number of each entity of a
//! [`Family`] (routes, levers, cards). Both carry the quantity's type, so that tonnes cannot be added to dollars.

use core::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::ids::Seat;
use crate::units::Unit;

/// The address of a number in [`crate::state::State`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Metric(pub u16);

/// The typed address of one number.
#[derive(Debug)]
pub struct Key<Q> {
    metric: Metric,
    quantity: PhantomData<Q>,
}

impl<Q> Clone for Key<Q> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Q> Copy for Key<Q> {}

impl<Q> Key<Q> {
    pub(crate) const fn at(position: u16) -> Self {
        Self {
            metric: Metric(position),
            quantity: PhantomData,
        }
    }
    /// The untyped address.
    pub const fn metric(self) -> Metric {
        self.metric
    }
}

/// The typed address of one number that each entity with ids `I` has.
#[derive(Debug)]
pub struct Field<I, Q> {
    pub(crate) family: Family,
    pub(crate) offset: u16,
    types: PhantomData<(I, Q)>,
}

impl<I, Q> Clone for Field<I, Q> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<I, Q> Copy for Field<I, Q> {}

impl<I, Q> Field<I, Q> {
    pub(crate) const fn at(family: Family, offset: u16) -> Self {
        Self {
            family,
            offset,
            types: PhantomData,
        }
    }
}

macro_rules! enumerated {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $name {
            /// All, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();
            /// The name that starts the names of its numbers.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

enumerated! {
    /// The parts of the state: each has its own file under `state/` and its own hash.
    Group {
        /// Date and span.
        Calendar = "calendar",
        /// The war in Ukraine.
        War = "war",
        /// The oil network.
        Oil = "oil",
        /// Goods corridors.
        Corridor = "corridor",
        /// What is being built.
        Projects = "projects",
        /// Money and prices.
        Economy = "economy",
        /// Trade by partner.
        Trade = "trade",
        /// Sanctions compliance.
        Compliance = "compliance",
        /// The Kremlin's temper and means.
        Moscow = "moscow",
        /// Foreign capitals.
        Relations = "relations",
        /// The people.
        Society = "society",
        /// The army and hybrid pressure.
        Security = "security",
        /// What each seat believes.
        Knowledge = "knowledge",
        /// Cards, levers, policies and promises so far.
        Agenda = "agenda",
    }
}

enumerated! {
    /// Kinds of entity whose number of members comes from the content.
    Family {
        /// Oil fields.
        Field = "oil.field",
        /// Links of the oil network.
        Route = "oil.route",
        /// Markets and refineries.
        Market = "oil.market",
        /// Nodes, for their storage.
        Node = "oil.node",
        /// Moorings of the terminal where the main line ends.
        Mooring = "oil.mooring",
        /// The months of the last year, for prices.
        Month = "economy.month",
        /// Projects.
        Project = "projects",
        /// Compliance channels.
        Channel = "compliance.channel",
        /// Foreign capitals.
        Partner = "relations",
        /// Regions of Kazakhstan.
        Region = "security.region",
        /// The people of the regions.
        Public = "society.region",
        /// Groups of the people by age.
        Age = "society.age",
        /// Brigades and the flotilla.
        Force = "security.force",
        /// Groups of forces that Moscow could send.
        Group = "security.group",
        /// Levers of all seats.
        Lever = "agenda.lever",
        /// Cards.
        Card = "agenda.card",
        /// Promises.
        Promise = "agenda.promise",
        /// Reactions of the neighbours.
        Reaction = "agenda.reaction",
        /// Genuine stoppages, for the reasons that are given for them.
        Hazard = "agenda.hazard",
        /// Standing policies.
        Policy = "policy",
    }
}

impl Family {
    /// The part of the state that its numbers belong to.
    pub const fn group(self) -> Group {
        match self {
            Family::Field | Family::Route | Family::Market | Family::Node | Family::Mooring => {
                Group::Oil
            }
            Family::Month => Group::Economy,
            Family::Project => Group::Projects,
            Family::Channel => Group::Compliance,
            Family::Partner => Group::Relations,
            Family::Public | Family::Age => Group::Society,
            Family::Region | Family::Force | Family::Group => Group::Security,
            Family::Lever
            | Family::Card
            | Family::Promise
            | Family::Reaction
            | Family::Hazard
            | Family::Policy => Group::Agenda,
        }
    }
}

/// Which seats see a number: one bit a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sees(pub u8);

impl Sees {
    /// Every seat.
    pub const ALL: Sees = Sees(0b1111);
    /// Nobody: it is learned by its consequences or in the debrief.
    pub const NOBODY: Sees = Sees(0);
    /// One seat alone.
    pub const fn only(seat: Seat) -> Sees {
        Sees(seat.bit())
    }
    /// Whether the seat sees it.
    pub const fn has(self, seat: Seat) -> bool {
        self.0 & seat.bit() != 0
    }
}

/// What is known of a number besides its value.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The last part of the name.
    pub name: &'static str,
    /// The unit.
    pub unit: Unit,
    /// Who sees it.
    pub sees: Sees,
    /// The least stored value.
    pub min: i64,
    /// The greatest stored value.
    pub max: i64,
}

/// Declares the numbers of a part that exist once.
macro_rules! scalars {
    ($group:ident from $base:expr; $($(#[$doc:meta])* $key:ident: $q:ident = $name:literal, $sees:expr, $min:expr, $max:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "positions named like the keys they number")]
        #[repr(u16)]
        enum Position { $($key,)* End }
        const BASE: u16 = $base;
        /// The first position behind this part's own numbers.
        pub(crate) const END: u16 = BASE + Position::End as u16;
        $($(#[$doc])* pub const $key: $crate::metric::Key<$crate::units::$q> = $crate::metric::Key::at(BASE + Position::$key as u16);)*
        /// The numbers declared here, in order of position.
        pub(crate) const SCALARS: &[(Group, $crate::metric::Facts)] = &[$((Group::$group, $crate::metric::Facts {
            name: $name,
            unit: <$crate::units::$q as $crate::units::Quantity>::UNIT,
            sees: $sees, min: $min, max: $max,
        }),)*];
    };
}
pub(crate) use scalars;

/// Declares the numbers that each entity of a family has.
macro_rules! family {
    ($module:ident, $family:ident, $id:ident; $($(#[$doc:meta])* $key:ident: $q:ident = $name:literal, $sees:expr, $min:expr, $max:expr;)*) => {
        /// The numbers that each entity of the family has.
        pub mod $module {
            #[allow(unused_imports, reason = "the macro brings in what some families do not use")]
            use super::*;
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "positions named like the keys they number")]
            #[repr(u16)]
            enum Position { $($key,)* }
            $($(#[$doc])* pub const $key: $crate::metric::Field<$crate::ids::$id, $crate::units::$q> =
                $crate::metric::Field::at($crate::metric::Family::$family, Position::$key as u16);)*
            /// The numbers declared here, in order of position.
            pub(crate) const FIELDS: &[$crate::metric::Facts] = &[$($crate::metric::Facts {
                name: $name,
                unit: <$crate::units::$q as $crate::units::Quantity>::UNIT,
                sees: $sees, min: $min, max: $max,
            },)*];
        }
    };
}
pub(crate) use family;

/// No bound from below.
pub(crate) const LOW: i64 = i64::MIN / 4;
/// No bound from above.
pub(crate) const HIGH: i64 = i64::MAX / 4;
/// One, as a share.
pub(crate) const ONE: i64 = 1_000_000;
