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
    /// Metric tonnes a day.
    TonnesPerDay,
    /// Metric tonnes a year.
    TonnesPerYear,
    /// US dollars for one thing: a container, a tonne.
    Dollars,
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
    /// The name, for output.
    pub const fn name(self) -> &'static str {
        match self {
            Unit::Share => "share",
            Unit::Tonnes => "tonnes",
            Unit::TonnesPerDay => "tonnes_per_day",
            Unit::TonnesPerYear => "tonnes_per_year",
            Unit::Dollars => "dollars",
            Unit::ThousandDollars => "thousand_dollars",
            Unit::CentsPerBarrel => "cents_per_barrel",
            Unit::TiynPerDollar => "tiyn_per_dollar",
            Unit::Days => "days",
            Unit::Months => "months",
            Unit::People => "people",
            Unit::Teu => "teu",
            Unit::Count => "count",
            Unit::Code => "code",
        }
    }
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
        Self::from_raw(nearest(value))
    }
}

/// The nearest integer, half away from zero: `value.round() as i64` for every float, but without a call into the C library
/// where the processor's baseline has no instruction for it.
pub(crate) fn nearest(value: f64) -> i64 {
    // Between 2^52 and 2^53 floats are the integers: the sum is `value` rounded, a half to the even side, and its bits count
    // up by one an integer.
    const SHIFT: f64 = 6_755_399_441_055_744.0; // 1.5 x 2^52
    const EXACT: f64 = 2_251_799_813_685_248.0; // 2^51
    if value.abs() < EXACT {
        let shifted = value + SHIFT;
        let whole = (shifted.to_bits() as i64).wrapping_sub(SHIFT.to_bits() as i64);
        let rest = value - (shifted - SHIFT);
        // A half that went to the even side towards nought goes the other way.
        let away = i64::from(rest == 0.5 && value > 0.0) - i64::from(rest == -0.5 && value < 0.0);
        return whole.wrapping_add(away);
    }
    let whole = value as i64;
    // Exact: a float with a fraction is small enough for its integer part to be a float.
    let rest = value - whole as f64;
    if rest >= 0.5 {
        whole.saturating_add(1)
    } else if rest <= -0.5 {
        whole.saturating_sub(1)
    } else {
        whole
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
    /// Metric tonnes a day: what a link can carry. Times days it becomes [`Tonnes`] and nothing else.
    TonnesPerDay: TonnesPerDay;
    /// Metric tonnes a year: what a corridor is rated at.
    TonnesPerYear: TonnesPerYear;
    /// US dollars for one thing.
    Usd: Dollars;
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

/// Days of the year to which yearly rates refer.
pub const YEAR_DAYS: f64 = 365.0;

impl TonnesPerDay {
    /// What so many days make of it.
    ///
    /// ```
    /// # use multivector_sim::units::{Days, Tonnes, TonnesPerDay};
    /// assert_eq!(TonnesPerDay(1_000).over(Days(30)), Tonnes(30_000));
    /// ```
    /// A rate is no amount, and oil is no money:
    /// ```compile_fail
    /// # use multivector_sim::units::{Tonnes, TonnesPerDay};
    /// let wrong: Tonnes = Tonnes(1) + TonnesPerDay(1);
    /// ```
    /// ```compile_fail
    /// # use multivector_sim::units::{Kusd, Tonnes};
    /// let wrong = Kusd(1) + Tonnes(1);
    /// ```
    pub const fn over(self, days: Days) -> Tonnes {
        Tonnes(self.0 * days.0)
    }
    /// The daily rate of a yearly one, rounded once.
    pub fn of_year(tonnes_per_year: f64) -> Self {
        Self(nearest(tonnes_per_year / YEAR_DAYS))
    }
}

impl TonnesPerYear {
    /// What so many days make of it, before rounding.
    pub fn over(self, days: Days) -> f64 {
        self.float() * days.float() / YEAR_DAYS
    }
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
        Self(nearest(share * 1e6))
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn nearest_is_round() {
        let small = [
            0.0,
            0.5,
            0.499_999_999_999_999_94,
            0.500_000_000_000_000_1,
            1.5,
            2.5,
            1e6 + 0.5,
            2_251_799_813_685_247.5,
            2_251_799_813_685_246.5,
            2_251_799_813_685_248.5,
        ];
        let large = [
            4_503_599_627_370_495.5,
            4_503_599_627_370_497.0,
            9e15,
            1e18,
            9.3e18,
            1e300,
            f64::INFINITY,
        ];
        for value in small
            .into_iter()
            .chain(large)
            .flat_map(|value| [value, -value])
        {
            assert_eq!(nearest(value), value.round() as i64, "{value}");
        }
        assert_eq!(nearest(f64::NAN), 0);
        // Every quarter near nought, and halves over all sizes.
        for quarters in -4_000..4_000 {
            let value = f64::from(quarters) / 4.0;
            assert_eq!(nearest(value), value.round() as i64, "{value}");
        }
        for power in 0..52 {
            for sign in [-1.0, 1.0] {
                let value = sign * ((1u64 << power) as f64 + 0.5);
                assert_eq!(nearest(value), value.round() as i64, "{value}");
            }
        }
    }
}
