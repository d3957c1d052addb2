//! What a panel may read. Nothing here can be changed, and nothing in it is hidden from Astana but through
//! [`Play::game`], whose state the panels leave alone until the debrief.

use std::collections::BTreeSet;

use multivector_ai::{Board, Difference, Forecast, Review};
use multivector_sim::content::Span;
use multivector_sim::game::{Game, Round};
use multivector_sim::ids::Seat;
use multivector_sim::metric::Metric;
use multivector_sim::order::Draft;
use multivector_sim::rules::Rules;
use multivector_sim::seen::Seen;
use multivector_sim::state::{economy, oil, society};
use multivector_sim::units::Unit;
use multivector_text::Texts;
use multivector_text::diagnostic::Told;

use crate::desk::Settings;
use crate::predictions::Predictions;

/// Everything a panel may read.
pub struct View<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The settings in force.
    pub settings: &'a Settings,
    /// Levels to choose from, in order.
    pub levels: &'a [LevelInfo],
    /// The player's own levels; nothing where there is no folder for them (in a browser).
    pub own: Option<Own<'a>>,
    /// Saves, newest first.
    pub saves: &'a [SaveInfo],
    /// The game in progress.
    pub play: Option<Play<'a>>,
    /// Whether there is a program to leave (not in a browser).
    pub can_quit: bool,
}

/// The player's own levels.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// The folder in which they lie.
    pub folder: &'a str,
    /// The levels, by id.
    pub levels: &'a [OwnLevel],
}

/// A level of the player's own: a file in their folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLevel {
    /// The file's name.
    pub file: String,
    /// What the list says of it, where it can be played.
    pub info: Option<LevelInfo>,
    /// What is wrong with it, mistakes first.
    pub problems: Vec<Told>,
}

/// The game in progress.
#[derive(Clone, Copy)]
pub struct Play<'a> {
    /// The game: its record, reports and series.
    pub game: &'a Game,
    /// The rules with the level's content.
    pub rules: &'a Rules,
    /// What Astana knows at the beginning of the turn.
    pub seen: &'a Seen,
    /// The orders so far.
    pub draft: &'a Draft,
    /// The person who gives orders after Astana, while there is one: the room is theirs.
    pub chair: Option<Chair<'a>>,
    /// What the player has predicted.
    pub predictions: &'a Predictions,
    /// The forecast for this draft, once it is there.
    pub forecast: Option<&'a Forecast>,
    /// What the draft makes of the futures against doing nothing, where it orders anything.
    pub difference: Option<&'a Difference>,
    /// The scenario board, as far as it is there.
    pub scenarios: Scenarios<'a>,
    /// The review of a finished game.
    pub review: Reviewed<'a>,
    /// How far the playback of the turn is, 0 to 1; nothing where none runs.
    pub playback: Option<f32>,
}

/// A person in another chair, who gives orders for its seat.
#[derive(Clone, Copy, Debug)]
pub struct Chair<'a> {
    /// What the seat sees.
    pub seen: &'a Seen,
    /// Its orders so far.
    pub draft: &'a Draft,
    /// Whether the person has sat down.
    pub seated: bool,
}

impl<'a> Chair<'a> {
    /// Of a round that waits for a person.
    pub fn of(round: &'a Round) -> Chair<'a> {
        Chair {
            seen: round.seen(),
            draft: round.draft(),
            seated: round.is_seated(),
        }
    }
}

/// What is there of the scenario board.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scenarios<'a> {
    /// As the turn opened, with no orders.
    pub brief: Option<&'a Board>,
    /// By the last staff study of this turn, with the orders of its draft.
    pub study: Option<&'a Board>,
    /// How far the count under way is, 0 to 1; nothing where none is.
    pub working: Option<f32>,
    /// Staff studies that may still be asked for in this turn.
    pub left: u8,
}

/// How far the review of a finished game is.
#[derive(Clone, Copy, Debug, Default)]
pub enum Reviewed<'a> {
    /// There is nothing to review, or nobody has begun.
    #[default]
    Nothing,
    /// It is being worked out: how far it is, 0 to 1.
    Working(f32),
    /// It is there.
    Ready(&'a Review),
}

/// A level in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelInfo {
    /// Its id.
    pub id: String,
    /// The day on which it begins, where it begins with the end of other play, which may be a person's own.
    pub opens_on: Option<i64>,
    /// The first day and the last one.
    pub days: (i64, i64),
    /// How many turns.
    pub turns: u16,
    /// The turns by their span, in order.
    pub spans: Vec<(Span, u16)>,
    /// Seconds of a turn, where the level says how fast it goes.
    pub seconds: Option<u32>,
    /// Cards that ask in a turn, at most.
    pub asks: u8,
    /// Initiatives of a turn.
    pub initiatives: u8,
    /// Promises made at the start.
    pub promises: u8,
    /// Some numbers that Astana sees as it opens, whatever the seed.
    pub opening: Vec<OpeningNumber>,
    /// How many facts its cards rest on.
    pub facts: usize,
    /// The articles that tell those facts: text keys `source-<id>-title`.
    pub articles: Vec<String>,
    /// What it deals with: text keys `deals-<name>`.
    pub deals_with: Vec<String>,
    /// What the player may set out to reach: text keys `objective-<id>`.
    pub objectives: Vec<String>,
    /// Notes for a teacher: text keys `lesson-<name>`.
    pub lesson: Vec<String>,
    /// Its cards by id, which may be switched off.
    pub cards: Vec<String>,
}

/// A number with which a level opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningNumber {
    /// The text key of its name.
    pub name: String,
    /// What it is counted in.
    pub unit: Unit,
    /// Its stored value.
    pub value: i64,
}

/// The numbers that tell how a level opens.
const OPENING: [Metric; 6] = [
    oil::STAYING_POWER.metric(),
    oil::PRICE_OF_CLOSURE.metric(),
    society::SUPPORT.metric(),
    oil::BRENT.metric(),
    economy::RATE.metric(),
    economy::FUND.metric(),
];

/// Those of them that no seed changes: it is not known yet with which one the level will be dealt.
fn opening(rules: &Rules) -> Vec<OpeningNumber> {
    let seen = [1, 2, 3].map(|seed| rules.observe(&rules.start(seed), Seat::Astana));
    let known = |m: &Metric| {
        let values = seen.iter().map(|seen| seen.raw(*m));
        let first = seen[0].raw(*m)?;
        let same = values.into_iter().all(|value| value == Some(first));
        same.then(|| OpeningNumber {
            name: rules.layout.text_key(*m),
            unit: rules.layout.unit(*m),
            value: first,
        })
    };
    OPENING.iter().filter_map(known).collect()
}

impl LevelInfo {
    /// What the list says of a level.
    pub fn of(rules: &Rules) -> LevelInfo {
        let level = &rules.level;
        let behind = level.boundaries.get(usize::from(level.turns));
        let later: u16 = level.later.iter().map(|(_, turns)| turns).sum();
        let first = (level.span, level.turns.saturating_sub(later));
        let spans = [first].into_iter().chain(level.later.iter().copied());
        let cited: BTreeSet<&String> = rules.content.cards.iter().flat_map(|c| &c.facts).collect();
        let facts = rules.content.facts.iter();
        let facts: Vec<_> = facts.filter(|fact| cited.contains(&fact.id)).collect();
        let articles: BTreeSet<String> = facts.iter().flat_map(|f| f.sources.clone()).collect();
        let objectives = level.objectives.iter().map(|one| one.id.clone());
        let cards = rules.content.cards.iter().map(|card| card.id.clone());
        LevelInfo {
            id: level.id.clone(),
            opens_on: level.opening.is_some().then_some(level.start_day),
            days: (
                level.start_day,
                behind.map_or(level.start_day, |day| day - 1),
            ),
            turns: level.turns,
            spans: spans.filter(|(_, turns)| *turns > 0).collect(),
            // Whole seconds of a few minutes.
            seconds: level.pace.map(|pace| (pace.minutes * 60.0).round() as u32),
            asks: level.asks,
            initiatives: level.initiatives,
            promises: level.promises,
            opening: opening(rules),
            facts: facts.len(),
            articles: articles.into_iter().collect(),
            deals_with: level.deals_with.clone(),
            objectives: objectives.collect(),
            lesson: level.lesson.clone(),
            cards: cards.collect(),
        }
    }
}

/// A save in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveInfo {
    /// What names it to the game.
    pub id: String,
    /// Its level.
    pub level: String,
    /// The day of the game.
    pub day: i64,
    /// Turns played.
    pub turn: u32,
    /// Whether the game made it by itself.
    pub automatic: bool,
}
