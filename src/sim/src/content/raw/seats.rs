//! The tempers of the seats that programs drive, and the difficulties, as authors write them.

use serde::Deserialize;

use super::{BasisRaw, CoefficientRaw, TermRaw};

/// The file `seats.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Seats")]
pub struct SeatsRaw {
    /// The Kremlin.
    pub moscow: TemperRaw,
    /// Washington and Brussels.
    pub west: TemperRaw,
    /// Beijing.
    pub beijing: TemperRaw,
    /// The easiest game.
    pub patient: DifficultyRaw,
    /// The game as it is meant.
    pub usual: DifficultyRaw,
    /// The hardest game.
    pub searching: DifficultyRaw,
}

/// How a seat is disposed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Temper")]
pub struct TemperRaw {
    /// Standard deviation of the noise in an appeal: how far it acts on a mood.
    pub noise: CoefficientRaw,
    /// Acts in a month at most.
    pub acts_month: CoefficientRaw,
    /// What it would have more of, or less: how it values a state that it foresees. Each number is one that it sees.
    pub aims: Vec<TermRaw>,
    /// On what the aims rest.
    pub basis: BasisRaw,
}

/// A difficulty: how far Moscow looks ahead and how well the player sees. The arithmetic is the same in all.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Difficulty")]
pub struct DifficultyRaw {
    /// By how much an appeal must exceed nought before Moscow acts.
    pub patience: CoefficientRaw,
    /// Factor on the error of what Astana reads.
    pub reading_error: CoefficientRaw,
    /// How Moscow looks ahead; not at all if left out.
    pub look_ahead: Option<LookAheadRaw>,
}

/// A search with counted work.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename = "LookAhead")]
pub struct LookAheadRaw {
    /// How many of the best acts it compares, besides doing nothing.
    pub acts: u8,
    /// In how many imagined states.
    pub states: u8,
    /// Over how many turns.
    pub turns: u8,
}
