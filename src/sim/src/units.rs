//! Quantities of the model: one newtype each, all integers, so that sums are exact and a hash is the same everywhere.
//! Formulas may leave for `f64` by [`Quantity::float`] and come back once by [`Quantity::round`].

use serde::{Deserialize, Serialize};

/// The unit of a number in the state, for formatting and for reading content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// A share or an index between 0 and 1 (some between -1 and 1), stored in millionths.
    Share,
    /// Metric tonnes.
    Tonnes,
    /// Thousands of US dollars.
    ThousandDollars,
    /// US cents per barrel.
    CentsPerBarrel,
    /// Tiyn (hundredths of a tenge) per US dollar.
    TiynPerDollar,
    /// Days, or a day counted from 1 January 2022.
    Days,
    /// Months, stored in thousandths of a month.
    Months,
    /// People.
    People,
    /// Twenty-foot container units.
    Teu,
    /// A plain count.
    Count,
    /// A code of an enumeration.
    Code,
}

impl Unit {
    /// How many stored units make one unit as a person writes it in content (`0.25` of a share is 250,000 stored).
    pub const fn scale(self) -> i64 {
        match self {
            Unit::Share => 1_000_000,
            Unit::Months => 1_000,
            _ => 1,
        }
    }
}

/// A typed integer of the state.
pub trait Quantity: Copy + Default {
    /// The unit it is stored in.
    const UNIT: Unit;
    /// From the stored integer.
    fn from_raw(raw: i64) -> Self;
    /// The stored integer.
    fn raw(self) -> i64;
    /// The stored integer as a float, for use inside one formula.
    fn float(self) -> f64 {
        self.raw() as f64
    }
    /// Rounds half away from zero back into the stored unit.
    fn round(value: f64) -> Self {
        Self::from_raw(value.round() as i64)
    }
}

macro_rules! quantity {
    ($($(#[$doc:meta])* $name:ident: $unit:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub i64);
        impl Quantity for $name {
            const UNIT: Unit = Unit::$unit;
            fn from_raw(raw: i64) -> Self { Self(raw) }
            fn raw(self) -> i64 { self.0 }
        }
        impl core::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self { Self(self.0 + other.0) }
        }
        impl core::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self { Self(self.0 - other.0) }
        }
        impl core::ops::Neg for $name {
            type Output = Self;
            fn neg(self) -> Self { Self(-self.0) }
        }
    )*};
}

quantity! {
    /// A share or index in millionths.
    Micro: Share;
    /// Metric tonnes.
    Tonnes: Tonnes;
    /// Thousands of US dollars.
    Kusd: ThousandDollars;
    /// US cents per barrel.
    CentsPerBarrel: CentsPerBarrel;
    /// Tiyn per US dollar.
    TiynPerDollar: TiynPerDollar;
    /// Days, or a day counted from 1 January 2022 (which is day 0).
    Days: Days;
    /// Thousandths of a month.
    MilliMonths: Months;
    /// People.
    People: People;
    /// Twenty-foot container units.
    Teu: Teu;
    /// A plain count.
    Count: Count;
    /// A code of an enumeration, such as a branch of the war or a rung of a ladder.
    Code: Code;
}

impl Micro {
    /// The whole: 1.0.
    pub const ONE: Micro = Micro(1_000_000);
    /// As a fraction of one.
    pub fn share(self) -> f64 {
        self.0 as f64 / 1e6
    }
    /// From a fraction of one, rounded once.
    pub fn from_share(share: f64) -> Self {
        Self((share * 1e6).round() as i64)
    }
}
