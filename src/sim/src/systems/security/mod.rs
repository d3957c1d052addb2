//! Security: regions, forces, hybrid pressure, deterrence, and the ladder on which a crisis climbs.
//!
//! | file | what |
//! |---|---|
//! | `regions` | regions founded in the course of a level, and what stands in their parent until then |
//! | `forces` | alert, exercises, wear, marches; strength and readiness of the whole |
//! | `rebuild` | what a war took of the forces comes back |
//! | `hybrid` | pressure by region, and the incidents in which it shows |
//! | `deterrence` | what deters, in four parts that add up to it |
//! | `crisis` | the escalation ladder: its odds, its weeks, what backing down costs |
//!
//! A crisis is decided as its week opens, from the numbers that were on the table when the orders were given: so the odds
//! that were shown are the odds that act.

pub mod crisis;
mod deterrence;
pub(crate) mod forces;
mod hybrid;
mod rebuild;
mod regions;

pub use forces::own_force;

use super::Turn;
use crate::ledger::{Ledger, Rule, Why};

/// Everything but the crisis.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    forces::run(turn);
    hybrid::run(turn);
    regions::run(turn);
    deterrence::partners(turn);
    deterrence::run(turn);
    crisis::forget(turn);
}

/// The first state: regions that are still part of others, and what stands there.
pub(crate) fn places<L: Ledger>(turn: &mut Turn<'_, L>) {
    regions::before_the_start(turn, Why::plain(Rule::Start));
}

/// The first state: what the forces and deterrence come to.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    forces::before_the_start(turn, Why::plain(Rule::Start));
    deterrence::before_the_start(turn);
}

/// The first state of a level that opens with the numbers of other play: what deterrence comes to, forces as they are.
pub(crate) fn reckon_at_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    deterrence::before_the_start(turn);
}
