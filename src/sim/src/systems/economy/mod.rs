//! Money: the state's accounts, the tenge, prices, the base rate, growth, confidence, the rating.
//!
//! - [`state`]: taxes, the transfer, running costs; what the National Fund earns.
//! - [`tenge`]: the exchange rate and the reserves.
//! - [`prices`]: consumer prices month by month, motor fuel, the base rate.
//! - [`growth`]: growth, output, confidence, firms that come, the rating.

mod growth;
mod prices;
mod state;
mod tenge;

use super::Turn;
use crate::ledger::Ledger;

/// What the state took in and spent in the month before a level begins. No money moves.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    state::sums(turn);
}

/// The accounts, then the tenge, then prices, then growth and what is thought of it all.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    state::run(turn);
    let before = turn.writer.state.get(crate::state::economy::RATE);
    tenge::run(turn);
    let rise = prices::run(turn, before);
    growth::run(turn, rise, before);
}
