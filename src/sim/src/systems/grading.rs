//! The four axes, from their parts, and the endings.
//!
//! Axis = weighted mean of its parts, where the numbers lie between worst and best. Who falls early is judged by the share of
//! the days to the last one, that of the Reckoning where a level has one, on which the country still had its course: what was
//! left would not have stayed as it was, and to fall must never be worth more than to govern on. One rule without a step: the
//! later the fall, the more counts; whoever falls in the last month has nearly everything, in the first hardly anything.
//! There is no floor: a share reads as what it is, and the debrief shows the parts as they stood beside it.

use super::Turn;
use crate::content::Content;
use crate::content::entities::Axis;
use crate::ids::{EndingId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::report::Event;
use crate::seen::World;
use crate::state::{State, agenda};
use crate::units::{Code, Micro};

/// The keys of the axes in the order of [`crate::content::AXES`].
pub const AXIS_KEYS: [Key<Micro>; 4] = [
    agenda::SOVEREIGNTY,
    agenda::PROSPERITY,
    agenda::COHESION,
    agenda::STANDING,
];

/// What a part of an axis counts, 0 to 1: where the number lies between worst and best.
pub fn part(state: &State, axis: &Axis, index: usize) -> f64 {
    axis.parts.get(index).map_or(0.0, |part| {
        let span = part.best - part.worst;
        let value = state.raw(part.metric) as f64;
        if span == 0.0 {
            0.0
        } else {
            ((value - part.worst) / span).clamp(0.0, 1.0)
        }
    })
}

fn axis(state: &State, axis: &Axis) -> f64 {
    let weights: f64 = axis.parts.iter().map(|part| part.weight).sum();
    let sum: f64 = axis
        .parts
        .iter()
        .enumerate()
        .map(|(index, entry)| entry.weight * part(state, axis, index))
        .sum();
    if weights > 0.0 { sum / weights } else { 0.0 }
}

/// Grades the state on every axis.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (entry, key) in rules.content.axes.iter().zip(AXIS_KEYS) {
        let grade = axis(turn.writer.state, entry);
        turn.writer
            .set(key, Micro::from_share(grade), Why::plain(Rule::Grading));
    }
}

/// Finds the ending: an early one as soon as it holds, any other when the last turn has been played.
pub(crate) fn ending<L: Ledger>(turn: &mut Turn<'_, L>) {
    let over = turn.rules.is_over(turn.writer.state);
    let world = World {
        state: turn.writer.state,
        last_turn: over,
    };
    let Some(id) = reached(&turn.rules.content, &world, over) else {
        return;
    };
    turn.writer.set(
        agenda::ENDING,
        Code(i64::from(id.0) + 1),
        Why::plain(Rule::Grading),
    );
    turn.tell(|| Event::Ended { ending: id });
    cut_short(turn);
}

/// Takes from every axis the share of the days to the last one that had not come.
fn cut_short<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let (first, end) = (rules.level.start_day, rules.final_day());
    let served = turn.writer.state.day() - first;
    let term = (end - first).max(1);
    if served >= term {
        return;
    }
    for key in AXIS_KEYS {
        let grade = turn.writer.state.get(key).0;
        let why = Why::plain(Rule::CutShort);
        turn.writer.set(key, Micro(grade * served / term), why);
    }
}

fn reached(content: &Content, world: &World<'_>, over: bool) -> Option<EndingId> {
    let mut best: Option<(i16, EndingId)> = None;
    for (index, entry) in content.endings.iter().enumerate() {
        let better = best.is_none_or(|(priority, _)| entry.priority > priority);
        if (entry.early || over) && better && entry.when.holds(world) {
            best = Some((entry.priority, EndingId::at(index)));
        }
    }
    best.map(|(_, id)| id)
}
