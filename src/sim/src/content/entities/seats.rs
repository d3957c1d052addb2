//! The tempers of the seats that programs drive, and the difficulties, as the rules use them.

use serde::Serialize;

use super::{Coefficient, Term};
use crate::ids::Seat;
use crate::setup::Difficulty;

/// How the seats are disposed and what each difficulty means.
#[derive(Clone, Debug, Serialize)]
pub struct Seats {
    /// Moscow, the West, Beijing.
    tempers: [Temper; 3],
    /// In the order of [`Difficulty::ALL`].
    difficulties: [Latitude; 3],
}

impl Seats {
    pub(crate) fn new(tempers: [Temper; 3], difficulties: [Latitude; 3]) -> Seats {
        Seats {
            tempers,
            difficulties,
        }
    }
    /// How a seat is disposed; Astana, which no program drives, as Beijing is.
    pub fn temper(&self, seat: Seat) -> &Temper {
        let [moscow, west, beijing] = &self.tempers;
        match seat {
            Seat::Moscow => moscow,
            Seat::West => west,
            Seat::Astana | Seat::Beijing => beijing,
        }
    }
    /// What a difficulty means.
    pub fn latitude(&self, difficulty: Difficulty) -> &Latitude {
        let [patient, usual, searching] = &self.difficulties;
        match difficulty {
            Difficulty::Patient => patient,
            Difficulty::Usual => usual,
            Difficulty::Searching => searching,
        }
    }
    /// The same with nobody looking ahead at any difficulty: what many replays can afford.
    #[must_use]
    pub fn nearsighted(mut self) -> Seats {
        for latitude in &mut self.difficulties {
            latitude.look_ahead = None;
        }
        self
    }
    /// Every temper with its seat.
    pub fn tempers(&self) -> impl Iterator<Item = (Seat, &Temper)> {
        [Seat::Moscow, Seat::West, Seat::Beijing]
            .into_iter()
            .zip(&self.tempers)
    }
}

/// How a seat is disposed.
#[derive(Clone, Debug, Serialize)]
pub struct Temper {
    /// Standard deviation of the noise in an appeal.
    pub noise: Coefficient,
    /// Acts in a month at most.
    pub acts_month: Coefficient,
    /// How it values a state that it foresees.
    pub aims: Vec<Term>,
}

/// What a difficulty leaves Moscow and the player.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Latitude {
    /// By how much an appeal must exceed nought before Moscow acts.
    pub patience: Coefficient,
    /// Factor on the error of what Astana reads.
    pub reading_error: Coefficient,
    /// How Moscow looks ahead.
    pub look_ahead: Option<LookAhead>,
}

/// A search with counted work: (acts + 1) x states x turns turns at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LookAhead {
    /// How many of the best acts it compares, besides doing nothing.
    pub acts: u8,
    /// In how many imagined states.
    pub states: u8,
    /// Over how many turns.
    pub turns: u8,
}

impl LookAhead {
    /// Turns played in a slot at most.
    pub const fn most(self) -> u32 {
        (self.acts as u32 + 1) * self.states as u32 * self.turns as u32
    }
}
