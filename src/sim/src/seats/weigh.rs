//! Weighing: what each lever of a seat is worth to it as things stand.
//!
//! appeal = base + sum of weight x (value - from) over what the seat wants, believes and pays, plus noise.

use super::{REASONS, mood, world};
use crate::content::entities::{Appeal, Lever};
use crate::dice::Dice;
use crate::ids::{LeverId, Seat, Slot};
use crate::ledger::Ledger;
use crate::report::Reason;
use crate::state::State;
use crate::state::agenda::lever;
use crate::systems::Turn;

/// A lever and what it is worth.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    /// Which.
    pub lever: LeverId,
    /// Its appeal, mood included.
    pub appeal: f64,
    /// What of it is the seat's mood in the slot.
    pub mood: f64,
}

/// Weighs every lever of a seat that could be used and could, with the luck of noise, exceed `least`; without noise.
pub(super) fn all<L: Ledger>(
    turn: &Turn<'_, L>,
    seat: Seat,
    least: f64,
    weighed: &mut Vec<Weighed>,
) {
    weighed.clear();
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let bound = Dice::NORMAL_BOUND * rules.seats.temper(seat).noise.value;
    let programs = rules.programs.get(seat as usize);
    for &lever in programs.map_or(&[][..], Vec::as_slice) {
        if let Some(entry) = rules.content.lever(lever)
            && let Some(appeal) = &entry.appeal
            && rested(state, turn.day, lever, entry)
        {
            let appeal = plain(state, appeal);
            if appeal + bound > least && entry.when.holds(&world(state)) {
                weighed.push(Weighed {
                    lever,
                    appeal,
                    mood: 0.0,
                });
            }
        }
    }
}

/// Whether a lever may be used again: its own count and cooldown, not its condition.
fn rested(state: &State, day: i64, id: LeverId, entry: &Lever) -> bool {
    state.of(lever::READY, id).0 <= day && state.of(lever::USED, id).0 < i64::from(entry.uses)
}

fn plain(state: &State, appeal: &Appeal) -> f64 {
    appeal.terms.iter().fold(appeal.base, |sum, term| {
        sum + term.at(state.raw(term.metric))
    })
}

/// The appeal of a lever with the mood of the slot.
fn noisy<L: Ledger>(turn: &Turn<'_, L>, seat: Seat, slot: Slot, plain: Weighed) -> Weighed {
    let noise = turn.rules.seats.temper(seat).noise.value;
    let (purpose, index) = mood(slot, plain.lever);
    let mood = noise * turn.dice.normal(turn.turn, purpose, index);
    Weighed {
        appeal: plain.appeal + mood,
        mood,
        ..plain
    }
}

/// The best of the weighed levers, noise added, if it exceeds `least`. Noise is drawn only where it could matter: it is
/// bounded, and the lever that is best without it is drawn first, which rules most others out. Of equals the first in the
/// table wins, whatever the order in which they are drawn.
pub(super) fn first<L: Ledger>(
    turn: &Turn<'_, L>,
    seat: Seat,
    slot: Slot,
    least: f64,
    weighed: &mut [Weighed],
) -> Option<Weighed> {
    let bound = Dice::NORMAL_BOUND * turn.rules.seats.temper(seat).noise.value;
    let mut leader = 0;
    for (place, one) in weighed.iter().enumerate() {
        let most = weighed.get(leader).map_or(0.0, |best| best.appeal);
        if one.appeal > most {
            leader = place;
        }
    }
    if leader > 0 {
        weighed.swap(0, leader);
    }
    let mut best: Option<Weighed> = None;
    for &one in weighed.iter() {
        let most = best.map_or(least, |best| best.appeal);
        if one.appeal + bound < most {
            continue;
        }
        let drawn = noisy(turn, seat, slot, one);
        let ties = best.is_some_and(|best| drawn.appeal == best.appeal && drawn.lever < best.lever);
        if drawn.appeal > most || ties {
            best = Some(drawn);
        }
    }
    best
}

/// Weighs every lever of the seat with noise, the best first, into the list: for those who want the whole order.
pub(super) fn with_noise<L: Ledger>(
    turn: &Turn<'_, L>,
    seat: Seat,
    slot: Slot,
    weighed: &mut Vec<Weighed>,
) {
    all(turn, seat, 0.0, weighed);
    for one in weighed.iter_mut() {
        *one = noisy(turn, seat, slot, *one);
    }
    weighed.sort_unstable_by(|a, b| {
        let order = b.appeal.total_cmp(&a.appeal);
        order.then(a.lever.cmp(&b.lever))
    });
}

/// The reasons for a lever as things stand, the weightiest first: the terms that speak for it.
pub(super) fn reasons<L: Ledger>(turn: &Turn<'_, L>, id: LeverId) -> [Option<Reason>; REASONS] {
    let state = &*turn.writer.state;
    let mut reasons = [None::<Reason>; REASONS];
    let entry = turn.rules.content.lever(id);
    let terms = entry.and_then(|entry| entry.appeal.as_ref());
    for term in terms.iter().flat_map(|appeal| &appeal.terms) {
        let mut next = Some(Reason {
            motive: term.motive,
            metric: term.metric,
            weight: term.at(state.raw(term.metric)),
        });
        // Insertion into a row of three: a reason takes the place of a lighter one, which moves down.
        for place in &mut reasons {
            let lighter = match (&*place, &next) {
                (Some(held), Some(new)) => new.weight > held.weight,
                (None, Some(new)) => new.weight > 0.0,
                (_, None) => false,
            };
            if lighter {
                core::mem::swap(place, &mut next);
            }
        }
    }
    reasons
}
