//! A level and the outside world as authors write them.

use serde::{Deserialize, Serialize};

use super::{BasisRaw, EffectRaw, ItemRaw, RecordedStopRaw};
use crate::content::ron::{Name, Spanned};
use crate::orders_file::OrderRaw;

/// The outside world month by month.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Series")]
pub struct SeriesRaw {
    /// Its id.
    pub id: Name,
    /// First month, `"2022-01"`.
    pub first: Spanned<String>,
    /// One value a month; the last holds on.
    pub values: Vec<f64>,
    /// On what they rest.
    pub basis: BasisRaw,
}

/// A starting value.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Start")]
pub struct StartRaw {
    /// The number.
    pub metric: Name,
    /// Its value.
    pub value: Spanned<f64>,
    /// If given, the value is drawn evenly from `value` to this one by the seed.
    pub to: Option<Spanned<f64>>,
    /// On what it rests.
    pub basis: BasisRaw,
}

/// The span of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Span")]
pub enum SpanRaw {
    /// One day.
    Day,
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
}

/// Which entries of a kind a level uses.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Pick")]
pub enum PickRaw {
    /// All of them.
    All,
    /// These only.
    Only(Vec<Name>),
    /// All but these.
    Without(Vec<Name>),
}

/// A level.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Level")]
pub struct LevelRaw {
    /// Format of the file: 1.
    pub format: Spanned<u16>,
    /// Its id: the file's name without `.ron`.
    pub id: Name,
    /// First day.
    pub start: Spanned<String>,
    /// The span of a turn.
    pub span: SpanRaw,
    /// How many turns. A crisis or war cuts a turn into weeks; the level ends on the same day all the same.
    pub turns: Spanned<u16>,
    /// Months of the Reckoning that follow, on standing orders; none if left out.
    pub reckoning: Option<Spanned<u16>>,
    /// Initiatives a turn.
    pub initiatives: u8,
    /// Cards that ask, at most, a turn.
    pub asks: u8,
    /// Wire items, at most, a turn.
    pub wires: u8,
    /// Promises to be made at the start.
    pub promises: u8,
    /// Whether the player may go back.
    pub rewind: bool,
    /// Its cards.
    pub cards: PickRaw,
    /// Its levers.
    pub levers: PickRaw,
    /// Its endings.
    pub endings: PickRaw,
    /// Its genuine stoppages; all if left out.
    pub hazards: Option<PickRaw>,
    /// What can happen in its regions; all if left out.
    pub incidents: Option<PickRaw>,
    /// Starting values.
    pub start_values: Vec<StartRaw>,
    /// Stoppages that happen on recorded dates whatever anyone does.
    pub recorded_stops: Option<Vec<RecordedStopRaw>>,
    /// What else changes in the outside world on recorded dates.
    pub recorded_changes: Option<Vec<RecordedChangeRaw>>,
    /// The documented futures of the war, with the weights by which the seed draws one; without any the recorded course
    /// holds on.
    pub futures: Option<Vec<WeighedFutureRaw>>,
    /// The day from which the drawn future drives the war; that of the future if left out.
    pub futures_from: Option<Spanned<String>>,
    /// What Astana did, one list of orders a turn: laid out for the player, and played by the policy `history`.
    pub acts: Option<Vec<Vec<OrderRaw>>>,
}

/// A documented future with its weight.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "WeighedFuture")]
pub struct WeighedFutureRaw {
    /// Its id.
    pub id: Name,
    /// Its weight beside the others'.
    pub weight: Spanned<f64>,
    /// On what the weight rests.
    pub basis: BasisRaw,
}

/// A change of the outside world on a recorded date.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "RecordedChange")]
pub struct RecordedChangeRaw {
    /// Its id; the text key `change-<id>` says what happened.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// The day.
    pub on: Spanned<String>,
    /// What it does.
    pub effects: Vec<EffectRaw>,
}
