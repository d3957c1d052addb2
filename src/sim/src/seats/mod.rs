//! Seats driven by a program. At the opening of each slot a program weighs its levers by what its seat wants, believes and
//! would pay, over what the seat sees; adds a little noise for its temper; and takes the best one if it is worth its price.
//! The weights are content; the reasons are kept, and so are the best acts that it did not choose.
//!
//! At the highest difficulty Moscow compares its best acts by looking ahead ([`search`]). Inside what it imagines, and in
//! every rollout, all seats choose as here.

mod intent;
mod search;
mod weigh;

pub(crate) use intent::{first_report, report};

use crate::content::entities::Latitude;
use crate::dice::Purpose;
use crate::ids::{LeverId, Seat, Slot, TableId};
use crate::ledger::{Ledger, Off, Writer};
use crate::report::{Account, Reason, Rejected};
use crate::rules::Rules;
use crate::seen::World;
use crate::setup::Difficulty;
use crate::state::{State, agenda};
use crate::systems::{Scratch, Turn};
pub use weigh::Weighed;

/// How many reasons are kept.
pub const REASONS: usize = 3;
/// How many acts that were not chosen are kept.
pub const REJECTED: usize = 2;

/// What each seat's levers are worth to it, kept from slot to slot for as long as no number changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weighing {
    /// By the seat's position in [`Seat::ALL`].
    seats: [SeatWeighing; Seat::ALL.len()],
}

#[derive(Clone, Debug, Default)]
struct SeatWeighing {
    levers: Vec<Weighed>,
    /// After how many changes of the turn they were weighed; `None` if never in this turn.
    at: Option<u32>,
}

impl Weighing {
    /// A new turn: nothing is known.
    pub(crate) fn begin(&mut self) {
        for seat in &mut self.seats {
            seat.at = None;
        }
    }
    /// The list of a seat, and whether it is good after so many changes.
    fn take(&mut self, seat: Seat, changes: u32) -> (Vec<Weighed>, bool) {
        match self.seats.get_mut(seat as usize) {
            Some(kept) => (
                core::mem::take(&mut kept.levers),
                kept.at.take() == Some(changes),
            ),
            None => (Vec::new(), false),
        }
    }
    /// Keeps a list, with the changes after which it is good, if it is.
    fn keep(&mut self, seat: Seat, levers: Vec<Weighed>, at: Option<u32>) {
        if let Some(kept) = self.seats.get_mut(seat as usize) {
            *kept = SeatWeighing { levers, at };
        }
    }
}

/// An act that a program has chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Who.
    pub seat: Seat,
    /// What.
    pub lever: LeverId,
    /// Its appeal with noise.
    pub appeal: f64,
    /// The noise: the seat's mood.
    mood: f64,
    /// The weightiest reasons, where somebody reads them.
    reasons: [Option<Reason>; REASONS],
    /// The best of what was not chosen.
    rejected: [Option<Rejected>; REJECTED],
    /// Turns played in search of it.
    searched: u32,
}

impl Choice {
    /// What is told of it.
    pub(crate) fn account(&self) -> Account {
        Account {
            appeal: self.appeal,
            mood: self.mood,
            reasons: self.reasons.iter().copied().flatten().collect(),
            rejected: self.rejected.iter().copied().flatten().collect(),
            searched: self.searched,
        }
    }
}

/// What the programs of the given seats choose in a slot, all from the same state, into the scratch's list of acts.
pub(crate) fn choose<L: Ledger>(
    turn: &mut Turn<'_, L>,
    slot: Slot,
    by_program: [bool; 4],
    taken: &[u8; 4],
) {
    turn.scratch.acts.clear();
    for seat in Seat::ALL {
        let index = seat as usize;
        // So many a month; in the weeks of a crisis one at most.
        let month = turn.rules.seats.temper(seat).acts_month.value;
        let most = (month * turn.months()).round().max(1.0) as u8;
        let free = taken.get(index).is_some_and(|count| *count < most);
        if by_program.get(index).copied().unwrap_or(false)
            && free
            && let Some(choice) = best(turn, seat, slot)
        {
            turn.scratch.acts.push(choice);
        }
    }
}

/// What the game's difficulty leaves Moscow and the player.
pub(crate) fn latitude<'a>(rules: &'a Rules, state: &State) -> &'a Latitude {
    let difficulty = Difficulty::of(state.get(agenda::DIFFICULTY));
    rules.seats.latitude(difficulty)
}

/// By how much an appeal must exceed nought before a seat acts.
pub(crate) fn patience(rules: &Rules, state: &State, seat: Seat) -> f64 {
    match seat {
        Seat::Moscow => latitude(rules, state).patience.value,
        _ => 0.0,
    }
}

/// The act that a seat's program takes, if any is worth its price.
fn best<L: Ledger>(turn: &mut Turn<'_, L>, seat: Seat, slot: Slot) -> Option<Choice> {
    let rules = turn.rules;
    let least = patience(rules, turn.writer.state, seat);
    let changes = turn.writer.changes();
    let (mut weighed, good) = turn.scratch.weighing.take(seat, changes);
    if !good {
        weigh::all(turn, seat, least, &mut weighed);
    }
    let look_ahead = match seat {
        Seat::Moscow => latitude(rules, turn.writer.state).look_ahead,
        _ => None,
    };
    let told = turn.events.is_some();
    let chosen = if let Some(look_ahead) = look_ahead {
        weigh::with_noise(turn, seat, slot, &mut weighed);
        search::compare(turn, seat, slot, least, look_ahead, &weighed)
    } else {
        weigh::first(turn, seat, slot, least, &mut weighed).map(|lever| (lever, 0))
    };
    let choice = chosen.map(|(chosen, searched)| {
        let lever = chosen.lever;
        let (mut reasons, mut rejected) = ([None; REASONS], [None; REJECTED]);
        if told {
            weigh::with_noise(turn, seat, slot, &mut weighed);
            reasons = weigh::reasons(turn, lever);
            let others = weighed.iter().filter(|other| other.lever != lever);
            for (place, other) in rejected.iter_mut().zip(others) {
                *place = Some(Rejected {
                    lever: other.lever,
                    appeal: other.appeal,
                });
            }
        }
        Choice {
            seat,
            lever,
            appeal: chosen.appeal,
            mood: chosen.mood,
            reasons,
            rejected,
            searched,
        }
    });
    // With noise they are good for this slot alone.
    let plain = look_ahead.is_none() && !(told && choice.is_some());
    let at = plain.then_some(changes);
    turn.scratch.weighing.keep(seat, weighed, at);
    choice
}

impl Rules {
    /// What the program of a seat would choose in each slot of the turn that begins with this state.
    pub fn program_choices(&self, state: &State, seed: u64, seat: Seat) -> [Option<LeverId>; 3] {
        let mut state = state.clone();
        let (number, day, days) = (state.turn(), state.day(), self.span_of(&state));
        let mut scratch = Scratch::default();
        let mut ledger = Off;
        let writer = Writer::new(&mut state, &self.layout, &mut ledger);
        let mut turn = Turn {
            rules: self,
            writer,
            dice: crate::dice::Dice::new(seed),
            turn: number,
            day,
            days,
            events: None,
            scratch: &mut scratch,
        };
        Slot::ALL.map(|slot| best(&mut turn, seat, slot).map(|choice| choice.lever))
    }

    /// Whether the reasons for an open act of another seat are known to Astana: at once by good intelligence, otherwise
    /// by time. Those of a sealed act open in the debrief alone.
    pub fn reasons_are_known(&self, seen: &crate::seen::Seen, day: i64) -> bool {
        let c = &self.coefficients.seats;
        let insight = seen.get(crate::state::knowledge::INTELLIGENCE);
        insight.is_some_and(|quality| quality.share() >= c.reveal_insight.value)
            || (seen.day() - day) as f64 >= c.reveal_days.value
    }
}

/// The number of a lever for dice.
pub(crate) fn die(id: LeverId) -> u32 {
    id.index() as u32
}

/// The die of a lever's noise in a slot.
fn mood(slot: Slot, id: LeverId) -> (Purpose, u32) {
    (Purpose::Appeal, slot as u32 * 1024 + die(id))
}

/// The state as conditions and appeals read it.
pub(crate) fn world(state: &State) -> World<'_> {
    World {
        state,
        last_turn: false,
    }
}
