//! Looking ahead, at the highest difficulty: Moscow plays its best acts, and none, on in states that could lie behind what
//! it sees, and takes the one after which it likes what it sees best.
//!
//! The work is counted, never timed: (acts + 1) x states x turns turns at most. The states are imagined from the seat's own
//! [`Seen`]; their dice are none of the game's and the same for every act compared; in them Astana gives no orders, every
//! seat chooses without looking ahead.

use super::weigh::Weighed;
use crate::content::entities::LookAhead;
use crate::dice::Dice;
use crate::ids::{LeverId, Seat, Slot};
use crate::ledger::Ledger;
use crate::order::{Draft, Order};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::setup::Difficulty;
use crate::state::{State, agenda};
use crate::step::Drafts;
use crate::systems::{Scratch, Turn};

/// The best of the acts by what they lead to, and the turns played to find it; nothing if doing nothing leads to better.
pub(super) fn compare<L: Ledger>(
    turn: &Turn<'_, L>,
    seat: Seat,
    slot: Slot,
    least: f64,
    look_ahead: LookAhead,
    weighed: &[Weighed],
) -> Option<(Weighed, u32)> {
    let worth = weighed.iter().filter(|one| one.appeal > least);
    let acts: Vec<Weighed> = worth.take(usize::from(look_ahead.acts)).copied().collect();
    if acts.is_empty() {
        return None;
    }
    let rules = turn.rules;
    let seen = rules.observe(turn.writer.state, seat);
    let mut search = Search {
        rules,
        seat,
        turns: u32::from(look_ahead.turns),
        scratch: Scratch::default(),
        played: 0,
    };
    let nothing = [None].into_iter();
    let choices = nothing.chain(acts.iter().map(|act| Some(act.lever)));
    let values: Vec<f64> = choices
        .map(|act| {
            let states = 0..u32::from(look_ahead.states);
            states
                .map(|index| search.value(&seen, slot, index, act))
                .sum()
        })
        .collect();
    let mut best = (None, values.first().copied().unwrap_or(f64::NEG_INFINITY));
    for (act, value) in acts.iter().zip(values.iter().skip(1)) {
        if *value > best.1 {
            best = (Some(*act), *value);
        }
    }
    best.0.map(|act| (act, search.played))
}

struct Search<'a> {
    rules: &'a Rules,
    seat: Seat,
    turns: u32,
    scratch: Scratch,
    played: u32,
}

impl Search<'_> {
    /// What the seat likes of where an act leads in one imagined state.
    fn value(&mut self, seen: &Seen, slot: Slot, index: u32, act: Option<LeverId>) -> f64 {
        let seed = seed_of(seen.turn(), slot, index);
        let mut state = self.rules.imagine(seen, Dice::new(seed), index);
        state.poke(agenda::DIFFICULTY.metric(), Difficulty::Usual.code().0);
        let mut drafts = Drafts::astana(Draft::default());
        if let Some(orders) = drafts.by_seat.get_mut(self.seat as usize) {
            *orders = Some(self.draft(act, slot));
        }
        for _ in 0..self.turns {
            if self.rules.is_over(&state) {
                break;
            }
            let advanced = self
                .rules
                .advance(&mut state, seed, &drafts, &mut self.scratch);
            if advanced.is_err() {
                return f64::NEG_INFINITY;
            }
            self.played += 1;
            if let Some(orders) = drafts.by_seat.get_mut(self.seat as usize) {
                *orders = None;
            }
        }
        self.liking(&state)
    }

    /// How well the seat likes a state: its aims, over what it would see of it.
    fn liking(&self, state: &State) -> f64 {
        let aims = &self.rules.seats.temper(self.seat).aims;
        aims.iter().map(|aim| aim.at(state.raw(aim.metric))).sum()
    }

    fn draft(&self, act: Option<LeverId>, slot: Slot) -> Draft {
        let orders = act.map(|lever| {
            let entry = self.rules.content.lever(lever);
            Order::Initiative {
                lever,
                slot,
                venue: entry.and_then(|entry| entry.venues.first().copied()),
                loud: false,
            }
        });
        Draft {
            orders: orders.into_iter().collect(),
        }
    }
}

/// The seed of an imagined future: a function of the turn, the slot and its number, none of the game's seed.
fn seed_of(turn: u32, slot: Slot, index: u32) -> u64 {
    // Any constant will do that is not a seed people type.
    const SEARCH: u64 = 0xa076_1d64_78bd_642f;
    SEARCH ^ (u64::from(turn) << 32) ^ (slot as u64) << 16 ^ u64::from(index)
}
