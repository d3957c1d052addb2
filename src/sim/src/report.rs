//! The report of a turn: what happened, in order, and every effect.

use crate::ids::*;
use crate::ledger::Effect;
use crate::metric::Metric;
use crate::state::Target;

/// Why a program in a seat acted: a term of its appeal and what it weighed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The number that the term reads.
    pub metric: Metric,
    /// What it added to the appeal.
    pub weight: f64,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A seat used a lever.
    Act {
        /// Who.
        seat: Seat,
        /// What.
        lever: LeverId,
        /// Where, if it has a venue.
        venue: Option<VenueId>,
        /// When in the turn.
        slot: Slot,
        /// The day.
        day: i64,
        /// Whether the act itself is sealed to Astana (it then shows as a stoppage with a pretext).
        sealed: bool,
        /// The reasons of a program, the weightiest first, at most three; opened by intelligence, time or the debrief.
        reasons: Vec<Reason>,
    },
    /// Something stopped.
    Stopped {
        /// What.
        target: Target,
        /// The share that is lost, in millionths.
        share: i64,
        /// First day.
        day: i64,
        /// Announced days.
        days: i64,
        /// The reason given.
        pretext: u16,
    },
    /// A card came to the table or over the wire.
    Came {
        /// Which.
        card: CardId,
    },
    /// A card was answered.
    Answered {
        /// Which.
        card: CardId,
        /// The option's position.
        option: u8,
        /// Whether nobody answered and the first option happened.
        by_default: bool,
    },
    /// A project was begun.
    Begun {
        /// Which.
        project: ProjectId,
    },
    /// A project lost time.
    Slipped {
        /// Which.
        project: ProjectId,
        /// Days.
        days: i64,
    },
    /// A project was finished.
    Finished {
        /// Which.
        project: ProjectId,
    },
    /// The West changed the rung of its ladder.
    Rung {
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// The street's mood changed: codes of [`crate::state::society::Unrest`].
    Unrest {
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// A promise was broken.
    Broken {
        /// Which.
        promise: PromiseId,
    },
    /// The game came to an ending.
    Ended {
        /// Which.
        ending: EndingId,
    },
}

/// The report of a turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The turn's number, from 0.
    pub turn: u32,
    /// Its first day.
    pub from_day: i64,
    /// Its length.
    pub days: i64,
    /// Every effect, in order. Empty with the ledger off.
    pub effects: Vec<Effect>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl Report {
    /// The sum of the effects on a number: exactly its change over the turn.
    pub fn change(&self, metric: Metric) -> i64 {
        self.effects
            .iter()
            .filter(|effect| effect.metric == metric)
            .map(|effect| effect.amount)
            .sum()
    }
}
