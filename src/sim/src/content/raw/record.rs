//! The record as authors write it: what was measured in the world, series by series, for comparison with what the rules
//! come to. Nothing here acts on a game.

use serde::Deserialize;

use crate::content::ron::{Name, Spanned};

/// The unit of a series, as people write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "RecordUnit")]
pub enum RecordUnitRaw {
    /// Metric tonnes.
    Tonnes,
    /// US dollars.
    Dollars,
    /// Percent.
    Percent,
    /// People.
    People,
    /// Twenty-foot container units.
    Teu,
    /// A plain count.
    Count,
    /// Tenge per US dollar.
    TengePerDollar,
    /// The outlook on the state's rating: 0 negative, 1 stable, 2 positive.
    Outlook,
}

/// How a series is read from the states of a game.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Measure")]
pub enum MeasureRaw {
    /// Flows: what these numbers add up to over the period.
    Sum(Vec<Name>),
    /// The mean of the period's turns.
    Mean(Name),
    /// A stock: its value when the period ends.
    Last(Name),
    /// Percent: what the first add up to over the period, of what the second add up to.
    Ratio {
        /// The part.
        of: Vec<Name>,
        /// The whole.
        to: Vec<Name>,
    },
}

/// What was recorded for a year or a month.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Point")]
pub struct PointRaw {
    /// The year or month: `"2022"` or `"2022-08"`.
    pub period: Spanned<String>,
    /// The figure, in the unit of the series.
    pub value: Spanned<f64>,
    /// Where it is from: text `record-<key>`.
    pub source: Name,
    /// Whether it counts for the error (it does if left out): `false` where the source itself doubts what is counted.
    pub scored: Option<bool>,
}

/// What was recorded for several months together.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Window")]
pub struct WindowRaw {
    /// The first month, `"2022-01"`.
    pub from: Spanned<String>,
    /// The last month.
    pub through: Spanned<String>,
    /// The figure, in the unit of the series.
    pub value: Spanned<f64>,
    /// Where it is from: text `record-<key>`.
    pub source: Name,
}

/// A series of the record. One without points and windows is still printed: what the rules predict.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "RecordSeries")]
pub struct RecordSeriesRaw {
    /// Its id, such as `oil.exports.cpc_kazakh_tonnes`; the coefficients fitted to it name it so.
    pub id: Name,
    /// Its unit.
    pub unit: Spanned<RecordUnitRaw>,
    /// How it is read from a game; none while the rules have no such number.
    pub measure: Option<MeasureRaw>,
    /// Years and months.
    pub points: Vec<PointRaw>,
    /// Several months together.
    pub windows: Vec<WindowRaw>,
}
