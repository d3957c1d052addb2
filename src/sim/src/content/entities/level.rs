//! A level and the outside world, as the rules use them.

use serde::Serialize;

use super::{Coefficient, ContentEffect, Span};
use crate::content::shock::Shock;
use crate::ids::FutureId;
use crate::ledger::BasisRef;
use crate::metric::Metric;
use crate::order::Draft;
use crate::state::Target;

/// A number of the outside world month by month.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    /// Its id.
    pub id: String,
    /// First month, counted from January 2022.
    pub first_month: i64,
    /// One value a month; the last holds on.
    pub values: Vec<f64>,
    /// On what they rest.
    pub basis: BasisRef,
}

impl Series {
    /// The value of a month counted from January 2022; the first and last hold beyond the ends.
    pub fn at(&self, month: i64) -> f64 {
        let last = self.values.len().saturating_sub(1) as i64;
        let index = (month - self.first_month).clamp(0, last);
        self.values.get(index as usize).copied().unwrap_or(0.0)
    }
}

/// A starting value.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Start {
    /// The number.
    pub metric: Metric,
    /// Its stored value, or the lowest of a range.
    pub value: i64,
    /// The highest of the range from which the seed draws.
    pub to: i64,
    /// On what it rests.
    pub basis: BasisRef,
}

/// A stoppage on recorded dates.
#[derive(Clone, Debug, Serialize)]
pub struct RecordedStop {
    /// What it stops.
    pub target: Target,
    /// First day.
    pub from_day: i64,
    /// Days.
    pub days: u16,
    /// The share that is lost.
    pub share: Coefficient,
    /// The reason given.
    pub pretext: u16,
}

/// A change of the outside world on a recorded date.
#[derive(Clone, Debug, Serialize)]
pub struct RecordedChange {
    /// Its id.
    pub id: String,
    /// The day.
    pub day: i64,
    /// What it does.
    pub effects: Vec<ContentEffect>,
}

/// A documented future with its weight.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct WeighedFuture {
    /// Which.
    pub future: FutureId,
    /// Its weight beside the others'.
    pub weight: f64,
    /// On what the weight rests.
    pub basis: BasisRef,
}

/// A level.
#[derive(Clone, Debug, Serialize)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// First day.
    pub start_day: i64,
    /// The span of a turn.
    pub span: Span,
    /// How many turns, if nothing cuts them into weeks.
    pub turns: u16,
    /// Months of the Reckoning behind them.
    pub reckoning: u16,
    /// The first day of every turn, of every month of the Reckoning, and the day behind the last.
    #[serde(skip)]
    pub boundaries: Vec<i64>,
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
    /// Starting values.
    pub starts: Vec<Start>,
    /// Which genuine stoppages happen here, by position; all are listed in the content.
    pub hazards: Vec<bool>,
    /// Which incidents can happen here, by position; all are listed in the content.
    pub incidents: Vec<bool>,
    /// Stoppages on recorded dates.
    pub recorded_stops: Vec<RecordedStop>,
    /// Shocks imposed on the level from outside. None are part of the level itself, whose fingerprint is then as without them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shocks: Vec<Shock>,
    /// Changes of the outside world on recorded dates, in order of day.
    pub recorded_changes: Vec<RecordedChange>,
    /// The documented futures of the war, one of which the seed draws.
    pub futures: Vec<WeighedFuture>,
    /// The day from which it drives the war; that of the future without.
    pub futures_from: Option<i64>,
    /// What Astana did, one draft a turn. It acts only if somebody plays it.
    #[serde(skip)]
    pub acts: Vec<Draft>,
}
