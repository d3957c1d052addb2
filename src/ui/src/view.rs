//! What a panel may read. Nothing here can be changed, and nothing in it is hidden from Astana but through
//! [`Play::game`], whose state the panels leave alone until the debrief.

use multivector_ai::{Board, Difference, Forecast, Review};
use multivector_sim::game::{Game, Round};
use multivector_sim::order::Draft;
use multivector_sim::rules::Rules;
use multivector_sim::seen::Seen;
use multivector_text::Texts;
use multivector_text::diagnostic::Told;

use crate::desk::Settings;

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
    /// How many turns.
    pub turns: u16,
    /// Seconds of a turn, where the level says how fast it goes.
    pub seconds: Option<u32>,
    /// Cards that ask and initiatives of a turn, at most.
    pub decisions: u16,
    /// What it deals with: text keys `deals-<name>`.
    pub deals_with: Vec<String>,
    /// What the player may set out to reach: text keys `objective-<id>`.
    pub objectives: Vec<String>,
    /// Notes for a teacher: text keys `lesson-<name>`.
    pub lesson: Vec<String>,
    /// Its cards by id, which may be switched off.
    pub cards: Vec<String>,
}

impl LevelInfo {
    /// What the list says of a level.
    pub fn of(rules: &Rules) -> LevelInfo {
        let level = &rules.level;
        let objectives = level.objectives.iter().map(|one| one.id.clone());
        let cards = rules.content.cards.iter().map(|card| card.id.clone());
        LevelInfo {
            id: level.id.clone(),
            opens_on: level.opening.is_some().then_some(level.start_day),
            turns: level.turns,
            // Whole seconds of a few minutes.
            seconds: level.pace.map(|pace| (pace.minutes * 60.0).round() as u32),
            decisions: u16::from(level.asks) + u16::from(level.initiatives),
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
