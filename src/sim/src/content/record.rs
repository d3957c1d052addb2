//! The record as the comparison uses it: what was measured in the world, by year, month or several months, and how the same
//! is read from the states of a game. It is no part of the rules: nothing here acts, and no fingerprint covers it.

use core::fmt;

pub use super::raw::RecordUnitRaw as RecordUnit;
use crate::date::Date;
use crate::metric::Metric;
use crate::units::Unit;

impl RecordUnit {
    /// What one stored unit of a number of the state is in this unit; `None` if the two do not go together.
    pub fn of_stored(self, unit: Unit) -> Option<f64> {
        match (self, unit) {
            (RecordUnit::Tonnes, Unit::Tonnes)
            | (RecordUnit::People, Unit::People)
            | (RecordUnit::Teu, Unit::Teu)
            | (RecordUnit::Count, Unit::Count)
            | (RecordUnit::Outlook, Unit::Code) => Some(1.0),
            (RecordUnit::Dollars, Unit::ThousandDollars) => Some(1e3),
            (RecordUnit::Percent, Unit::Share) => Some(1e-4),
            (RecordUnit::TengePerDollar, Unit::TiynPerDollar) => Some(1e-2),
            _ => None,
        }
    }

    /// The name used in text keys and in files.
    pub const fn name(self) -> &'static str {
        match self {
            RecordUnit::Tonnes => "tonnes",
            RecordUnit::Dollars => "dollars",
            RecordUnit::Percent => "percent",
            RecordUnit::People => "people",
            RecordUnit::Teu => "teu",
            RecordUnit::Count => "count",
            RecordUnit::TengePerDollar => "tenge_per_dollar",
            RecordUnit::Outlook => "outlook",
        }
    }
}

/// A year or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// A calendar year, such as 2022.
    Year(i32),
    /// A month, counted from January 2022 (which is 0).
    Month(i64),
}

impl Period {
    /// Reads `2022` or `2022-08`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Period> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i32>().ok())
                .flatten()
        };
        match text.split_once('-') {
            None => digits(text, 4).map(Period::Year),
            Some((year, month)) => {
                let (year, month) = (digits(year, 4)?, digits(month, 2)?);
                (1..=12)
                    .contains(&month)
                    .then(|| Period::Month((i64::from(year) - 2022) * 12 + i64::from(month) - 1))
            }
        }
    }

    /// Its first and last month, counted from January 2022.
    pub fn months(self) -> (i64, i64) {
        match self {
            Period::Year(year) => {
                let january = (i64::from(year) - 2022) * 12;
                (january, january + 11)
            }
            Period::Month(month) => (month, month),
        }
    }

    /// The day on which a month begins.
    pub fn first_day(month: i64) -> i64 {
        let january = Date {
            year: 2022,
            month: 1,
            day: 1,
        };
        january.plus_months(month).to_day()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Period::Year(year) => write!(out, "{year:04}"),
            Period::Month(month) => write!(
                out,
                "{:04}-{:02}",
                2022 + month.div_euclid(12),
                month.rem_euclid(12) + 1
            ),
        }
    }
}

/// How a series is read from the states of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Flows: what these numbers add up to over the period.
    Sum(Vec<Metric>),
    /// The mean of the period's turns.
    Mean(Metric),
    /// A stock: its value when the period ends.
    Last(Metric),
    /// What the first add up to over the period, in percent of what the second add up to.
    Ratio {
        /// The part.
        of: Vec<Metric>,
        /// The whole.
        to: Vec<Metric>,
    },
}

/// What was recorded for a year or a month.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordPoint {
    /// When.
    pub period: Period,
    /// The figure, in the unit of the series.
    pub value: f64,
    /// Where it is from: text `record-<key>`.
    pub source: String,
    /// Whether it counts for the error.
    pub scored: bool,
}

/// What was recorded for several months together.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordWindow {
    /// The first month, counted from January 2022.
    pub from: i64,
    /// The last month.
    pub through: i64,
    /// The figure, in the unit of the series.
    pub value: f64,
    /// Where it is from: text `record-<key>`.
    pub source: String,
}

/// A series of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordSeries {
    /// Its id.
    pub id: String,
    /// Its unit.
    pub unit: RecordUnit,
    /// How it is read from a game; `None` while the rules have no such number.
    pub measure: Option<Measure>,
    /// What one stored unit is in the unit of the series.
    pub scale: f64,
    /// Years and months.
    pub points: Vec<RecordPoint>,
    /// Several months together.
    pub windows: Vec<RecordWindow>,
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn a_period_is_a_year_or_a_month_and_nothing_else() {
        assert_eq!(Period::parse("2022"), Some(Period::Year(2022)));
        assert_eq!(Period::parse("2022-01"), Some(Period::Month(0)));
        assert_eq!(Period::parse("2023-12"), Some(Period::Month(23)));
        for wrong in [
            "",
            "22",
            "2022-1",
            "2022-13",
            "2022-00",
            "2022-08-01",
            "+022",
            "2022-+1",
            "Aug",
        ] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_period_is_written_as_it_is_read_and_knows_its_months() {
        for text in ["2021", "2022", "2021-12", "2022-01", "2024-12"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Period::Year(2023).months(), (12, 23));
        assert_eq!(Period::first_day(1), 31);
        assert_eq!(Period::first_day(12), 365);
    }
}
