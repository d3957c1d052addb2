//! The simpler neighbours: Ankara, Baku, Tbilisi, Tashkent, Bishkek, Ashgabat, Tehran, Kyiv. No program drives them; each
//! does a few things of its own accord when something is so (`reactions.ron`).
//!
//! One draw a reaction a turn: it comes with the chance of a month x the months of the span (1 at most), if it has rested
//! since the last time and has uses left. Its day falls evenly into the span.

use super::Turn;
use super::deeds::{self, Manner};
use crate::dice::Purpose;
use crate::ids::{ReactionId, TableId};
use crate::ledger::{Cause, Ledger};
use crate::report::Event;
use crate::seen::World;
use crate::state::agenda::reaction;
use crate::units::{Count, Days};

/// Draws every reaction that could come.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, entry) in rules.content.reactions.iter().enumerate() {
        let id = ReactionId::at(index);
        let state = &*turn.writer.state;
        let rested = state.of(reaction::READY, id).0 <= turn.day
            && state.of(reaction::USED, id).0 < i64::from(entry.uses);
        let world = World {
            state,
            last_turn: false,
        };
        if !rested || !entry.when.holds(&world) {
            continue;
        }
        let chance = entry.chance_month.value * turn.months();
        let die = index as u32 * 2;
        if turn.dice.unit(turn.turn, Purpose::Reaction, die) >= chance {
            continue;
        }
        let within = turn
            .dice
            .below(turn.turn, Purpose::Reaction, die + 1, turn.days as u32);
        let day = turn.day + i64::from(within);
        let cause = Cause::Reaction(id);
        let why = deeds::ordered(cause);
        turn.writer.add_of(reaction::USED, id, Count(1), why);
        let ready = Days(day + i64::from(entry.cooldown_days));
        turn.writer.set_of(reaction::READY, id, ready, why);
        turn.tell(|| Event::Reacted { reaction: id, day });
        deeds::all(turn, &entry.effects, Manner::open(cause, day));
    }
}
