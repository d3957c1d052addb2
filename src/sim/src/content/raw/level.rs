//! A level and the outside world as authors write them.

use serde::{Deserialize, Serialize};

use super::{BasisRaw, ConditionRaw, EffectRaw, ItemRaw, RecordedStopRaw};
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
    /// Two calendar months.
    TwoMonths,
}

/// So many turns of one span.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Spans")]
pub struct SpansRaw {
    /// The span of each.
    pub span: SpanRaw,
    /// How many.
    pub turns: Spanned<u16>,
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

/// Which cards, questions or endings a level deals. Those that it does not are no part of it at all: they take up no number of its
/// state, and a condition that asks whether one of them came or was answered does not hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Deal")]
pub enum DealRaw {
    /// All that there are.
    All,
    /// These only.
    Only(Vec<Name>),
    /// All but these.
    Without(Vec<Name>),
    /// Those of these files (`"spring_2022"` for `cards/spring_2022.ron`), and some more or less.
    Decks {
        /// The names of the files, without folder and `.ron`.
        decks: Vec<Name>,
        /// Entries of other files.
        also: Option<Vec<Name>>,
        /// Entries of these files that are left out.
        without: Option<Vec<Name>>,
    },
}

/// Something that a player may set out to reach, judged where the level ends. Its text is `objective-<id>`, and
/// `objective-<id>-note` says how it is judged.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Objective")]
pub struct ObjectiveRaw {
    /// Its id.
    pub id: Name,
    /// It is met if this holds, over numbers that Astana sees.
    pub when: ConditionRaw,
}

/// How fast a level goes: what a class can read and decide in its time. Nothing here acts; `check` warns where the level
/// goes beyond it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Pace")]
pub struct PaceRaw {
    /// Minutes of a turn.
    pub minutes: Spanned<f64>,
    /// Words of a card at most: both headlines, the body, every option with its note.
    pub words: Spanned<u16>,
    /// Decisions of a turn at most: cards that ask and initiatives.
    pub decisions: Spanned<u8>,
}

/// A level. What may be left out is optional; everything that acts is covered by the level's fingerprint, so that a code
/// replays only where it was played.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Level")]
pub struct LevelRaw {
    /// Format of the file: 1.
    pub format: Spanned<u16>,
    /// Its id: the file's name without `.ron`.
    pub id: Name,
    /// Its place in lists of levels; behind those with a place, by id, if left out.
    pub place: Option<u16>,
    /// The level that this one starts from. If this one starts later, the other is played to that day by its recorded acts
    /// (`acts`), with nobody else at the table, and this one opens with the numbers that it has come to; if on the same day,
    /// this one takes over its starting values. Starting values of its own replace those.
    pub from: Option<Name>,
    /// First day.
    pub start: Spanned<String>,
    /// The span of a turn.
    pub span: SpanRaw,
    /// How many turns. A crisis or war cuts a turn into weeks; the level ends on the same day all the same.
    pub turns: Spanned<u16>,
    /// Turns of other spans that follow, such as two of two months after four weeks.
    pub then: Option<Vec<SpansRaw>>,
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
    /// Promises among which they are made; all if left out.
    pub offered: Option<PickRaw>,
    /// Whether the player may go back.
    pub rewind: bool,
    /// Its cards.
    pub cards: DealRaw,
    /// Its questions of the month; all if left out.
    pub questions: Option<DealRaw>,
    /// Its levers, of Astana's. Others are not to be had in it.
    pub levers: PickRaw,
    /// Its levers of the other seats; all if left out.
    pub rivals: Option<PickRaw>,
    /// Its endings. One of them must hold at the last turn whatever happens.
    pub endings: DealRaw,
    /// Its genuine stoppages; all if left out.
    pub hazards: Option<PickRaw>,
    /// What can happen in its regions; all if left out.
    pub incidents: Option<PickRaw>,
    /// What the player may set out to reach.
    pub objectives: Option<Vec<ObjectiveRaw>>,
    /// How fast it goes.
    pub pace: Option<PaceRaw>,
    /// What it deals with that a teacher may want to know before: text keys `deals-<name>`.
    pub deals_with: Option<Vec<Name>>,
    /// Notes for the teacher: text keys `lesson-<name>`.
    pub lesson: Option<Vec<Name>>,
    /// A line of help for each of the first turns: text keys `coach-<name>`.
    pub coach: Option<Vec<Name>>,
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
