//! A level and the outside world, as the rules use them.

use serde::Serialize;

use super::{Coefficient, ContentEffect, Span};
use crate::content::condition::Condition;
use crate::content::shock::Shock;
use crate::ids::{FutureId, LeverId, PromiseId, TableId};
use crate::ledger::BasisRef;
use crate::metric::Metric;
use crate::opening::{Chosen, Opening};
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

/// Something that a player may set out to reach, judged at the end.
#[derive(Clone, Debug, Serialize)]
pub struct Objective {
    /// Its id.
    pub id: String,
    /// It is met if this holds.
    pub when: Condition,
}

/// How fast a level goes. Nothing here acts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Minutes of a turn.
    pub minutes: f64,
    /// Words of a card at most: both headlines, the body, every option with its note.
    pub words: u16,
    /// Decisions of a turn at most: cards that ask and initiatives.
    pub decisions: u8,
}

/// A level.
#[derive(Clone, Debug, Serialize)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// Its place in lists of levels.
    #[serde(skip)]
    pub place: u16,
    /// First day.
    pub start_day: i64,
    /// The span of the first turn.
    pub span: Span,
    /// How many turns, if nothing cuts them into weeks.
    pub turns: u16,
    /// Turns of other spans, the last of the level: the span and how many.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<(Span, u16)>,
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
    /// Promises that cannot be made here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_offered: Vec<PromiseId>,
    /// Whether the player may go back.
    pub rewind: bool,
    /// Whether a lever is to be had here, by position. The condition of one that is not never holds.
    #[serde(skip)]
    pub levers: Vec<bool>,
    /// What the player may set out to reach.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Objective>,
    /// How fast it goes.
    #[serde(skip)]
    pub pace: Option<Pace>,
    /// What it deals with: text keys `deals-<name>`.
    #[serde(skip)]
    pub deals_with: Vec<String>,
    /// Notes for the teacher: text keys `lesson-<name>`.
    #[serde(skip)]
    pub lesson: Vec<String>,
    /// A line of help for each of the first turns: text keys `coach-<name>`.
    #[serde(skip)]
    pub coach: Vec<String>,
    /// The numbers with which it opens, if it starts from the end of other play; [`Level::starts`] replace some of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<Opening>,
    /// What a person chose as it was loaded. What follows from it is in the other fields.
    #[serde(skip)]
    pub chosen: Chosen,
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

impl Level {
    /// Whether a promise can be made here.
    pub fn offers(&self, promise: PromiseId) -> bool {
        !self.not_offered.contains(&promise)
    }
    /// Whether a lever is to be had here at all.
    pub fn has_lever(&self, lever: LeverId) -> bool {
        self.levers.get(lever.index()).copied().unwrap_or(true)
    }
    /// The line of help for a turn, counted from 0.
    pub fn coached(&self, turn: u32) -> Option<&str> {
        let line = usize::try_from(turn)
            .ok()
            .and_then(|turn| self.coach.get(turn));
        line.map(String::as_str)
    }
    /// The span of the turn that begins on a day, if nothing cuts it into weeks.
    pub fn span_on(&self, day: i64) -> Span {
        let begun = self.boundaries.partition_point(|first| *first <= day);
        let mut turn = begun.saturating_sub(1);
        let first = usize::from(self.turns).saturating_sub(self.later_turns());
        if turn < first {
            return self.span;
        }
        turn -= first;
        for (span, turns) in &self.later {
            if turn < usize::from(*turns) {
                return *span;
            }
            turn -= usize::from(*turns);
        }
        Span::Month
    }
    fn later_turns(&self) -> usize {
        self.later
            .iter()
            .map(|(_, turns)| usize::from(*turns))
            .sum()
    }
}
