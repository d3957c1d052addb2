//! Seats driven by a program. At the opening of each slot a program weighs its levers by what its seat sees, adds a little
//! noise for temperament, and takes the best one if it is worth its cost. The weights are content; the reasons are kept.

use crate::content::entities::{Appeal, Lever};
use crate::dice::{Dice, Purpose};
use crate::ids::{LeverId, Seat, Slot, TableId};
use crate::ledger::{Ledger, Off, Writer};
use crate::report::Reason;
use crate::rules::Rules;
use crate::seen::World;
use crate::state::State;
use crate::state::agenda::lever;
use crate::systems::{Scratch, Turn};

/// An act that a program has chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Who.
    pub seat: Seat,
    /// What.
    pub lever: LeverId,
    /// Its appeal with noise.
    pub appeal: f64,
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
        let most = turn.rules.coefficients.seats.acts_month.value as u8;
        let free = taken.get(index).is_some_and(|count| *count < most);
        if by_program.get(index).copied().unwrap_or(false)
            && free
            && let Some(choice) = best(turn, seat, slot)
        {
            turn.scratch.acts.push(choice);
        }
    }
}

/// The best lever of a seat, noise added. Noise is drawn only where it could matter: it is bounded, and the lever that is
/// best without it is drawn first, which rules most others out. Of equals the first in the table wins, whatever the order
/// in which they are drawn.
fn best<L: Ledger>(turn: &mut Turn<'_, L>, seat: Seat, slot: Slot) -> Option<Choice> {
    let rules = turn.rules;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let noise = rules.coefficients.seats.noise.value;
    let bound = Dice::NORMAL_BOUND * noise;
    let mut weighed = core::mem::take(&mut turn.scratch.weighed);
    weighed.clear();
    let (mut leader, mut most_plain) = (0, f64::NEG_INFINITY);
    let programs = rules.programs.get(seat as usize);
    for &id in programs.map_or(&[][..], Vec::as_slice) {
        if let Some(entry) = rules.content.lever(id)
            && let Some(appeal) = &entry.appeal
            && rested(world.state, turn.day, id, entry)
        {
            let plain = weigh(&world, appeal);
            if plain + bound > 0.0 && entry.when.holds(&world) {
                if plain > most_plain {
                    (leader, most_plain) = (weighed.len(), plain);
                }
                weighed.push((plain, id));
            }
        }
    }
    if leader > 0 {
        weighed.swap(0, leader);
    }
    let mut best: Option<Choice> = None;
    for &(plain, lever) in &weighed {
        let most = best.map_or(0.0, |choice| choice.appeal);
        if plain + bound < most {
            continue;
        }
        let die = slot as u32 * 1024 + u32::from(lever.0);
        let appeal = plain + noise * turn.dice.normal(turn.turn, Purpose::Appeal, die);
        let first = best.is_some_and(|choice| appeal == choice.appeal && lever < choice.lever);
        if appeal > most || first {
            best = Some(Choice {
                seat,
                lever,
                appeal,
            });
        }
    }
    turn.scratch.weighed = weighed;
    best
}

/// Whether a lever may be used again: its own count and cooldown, not its condition.
fn rested(state: &State, day: i64, id: LeverId, entry: &Lever) -> bool {
    state.of(lever::READY, id).0 <= day && state.of(lever::USED, id).0 < i64::from(entry.uses)
}

fn weigh(world: &World<'_>, appeal: &Appeal) -> f64 {
    appeal
        .terms
        .iter()
        .fold(appeal.base, |sum, term| sum + contribution(world, term))
}

fn contribution(world: &World<'_>, term: &crate::content::entities::Term) -> f64 {
    term.weight * (world.state.raw(term.metric) as f64 / term.scale - term.from)
}

/// The reasons for a lever as things stand, the weightiest first, at most three.
pub(crate) fn reasons<L: Ledger>(turn: &Turn<'_, L>, id: LeverId) -> Vec<Reason> {
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let Some(appeal) = turn
        .rules
        .content
        .lever(id)
        .and_then(|entry| entry.appeal.as_ref())
    else {
        return Vec::new();
    };
    let mut reasons: Vec<Reason> = appeal
        .terms
        .iter()
        .map(|term| Reason {
            metric: term.metric,
            weight: contribution(&world, term),
        })
        .collect();
    reasons.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.metric.cmp(&b.metric)));
    reasons.truncate(3);
    reasons
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
            dice: Dice::new(seed),
            turn: number,
            day,
            days,
            events: None,
            scratch: &mut scratch,
        };
        Slot::ALL.map(|slot| best(&mut turn, seat, slot).map(|choice| choice.lever))
    }
}

/// The number of a lever for dice.
pub(crate) fn die(id: LeverId) -> u32 {
    id.index() as u32
}
