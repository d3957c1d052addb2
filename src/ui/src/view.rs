//! What a panel may read. Nothing here can be changed, and nothing in it is hidden from Astana but through
//! [`Play::game`], whose state the panels leave alone until the debrief.

use multivector_ai::{Difference, Forecast, Review};
use multivector_sim::game::Game;
use multivector_sim::order::Draft;
use multivector_sim::rules::Rules;
use multivector_sim::seen::Seen;
use multivector_text::Texts;

use crate::desk::Settings;

/// Everything a panel may read.
pub struct View<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The settings in force.
    pub settings: &'a Settings,
    /// Levels to choose from, in order.
    pub levels: &'a [LevelInfo],
    /// Saves, newest first.
    pub saves: &'a [SaveInfo],
    /// The game in progress.
    pub play: Option<Play<'a>>,
    /// Whether there is a program to leave (not in a browser).
    pub can_quit: bool,
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
    /// The forecast for this draft, once it is there.
    pub forecast: Option<&'a Forecast>,
    /// What the draft makes of the futures against doing nothing, where it orders anything.
    pub difference: Option<&'a Difference>,
    /// The review of a finished game.
    pub review: Reviewed<'a>,
    /// How far the playback of the turn is, 0 to 1; nothing where none runs.
    pub playback: Option<f32>,
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
    /// How many turns.
    pub turns: u16,
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
