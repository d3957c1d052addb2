//! Foreign capitals: warmth drifts back to what is usual between the two.

use super::Turn;
use crate::ids::{PartnerId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::relations::partner;

/// Drifts every partner's warmth.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let month = rules.coefficients.seats.habit_month.value;
    for (index, entry) in rules.content.partners.iter().enumerate() {
        let id = PartnerId::at(index);
        turn.toward_of(
            partner::WARMTH,
            id,
            entry.habit.value,
            month,
            Why::rule(Rule::Habit, entry.habit.basis),
        );
    }
}
