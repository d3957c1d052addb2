//! Foreign capitals: warmth drifts back to what is usual between the two.

use super::Turn;
use crate::ids::{PartnerId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::relations::partner;
use crate::units::Micro;

/// Drifts every partner's warmth.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let rate = turn.way(rules.coefficients.seats.habit_month.value);
    for (index, entry) in rules.content.partners.iter().enumerate() {
        let id = PartnerId::at(index);
        let gap = entry.habit.value - turn.writer.state.of(partner::WARMTH, id).share();
        turn.writer.add_of(
            partner::WARMTH,
            id,
            Micro::from_share(gap * rate),
            Why::rule(Rule::Habit, entry.habit.basis),
        );
    }
}
