//! Foreign capitals: warmth drifts back to what is usual between the two; Europe's need of energy follows its track.

use super::Turn;
use crate::date::Date;
use crate::ids::{PartnerId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::relations::{self, partner};
use crate::units::Micro;

/// Drifts every partner's warmth.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let track = &rules.series.energy_need;
    let need = Micro::from_share(track.at(Date::from_day(turn.day).month_index()));
    let why = Why::rule(Rule::World, track.basis);
    turn.writer.set(relations::ENERGY_NEED, need, why);
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
