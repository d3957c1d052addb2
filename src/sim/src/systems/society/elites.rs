//! The elite: whether those at the top pull the same way.
//!
//! - Unity goes back to `elite_habit` by `elite_month`, and in a month loses `elite_network` x the old network, `elite_debt` x
//!   what is owed to Moscow for January (some answer to the creditor), `elite_derisking` x what foreign banks have drawn
//!   back; it gains or loses `elite_money` x (growth - `growth_norm`). Purges, amnesties and offices act by their own effects.
//! - The old network fades by `network_month` and is cut by purges.
//! - Disunity = what unity lacks of `elite_norm`, as a share of it. It leaks: intelligence loses `elite_leaks` x disunity a
//!   month. It feuds: support loses `elite_feuds` x disunity. It drags: policies and works go on at 1 - `elite_drag` x
//!   disunity of their pace. And it sponsors protest (see `protest`).

use super::super::Turn;
use super::above;
use crate::content::coefficients::SocietyCoefficients;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{State, compliance, economy, knowledge, moscow, society};
use crate::units::Micro;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    turn.toward(
        society::NETWORK,
        0.0,
        c.network_month.value,
        Why::rule(Rule::Elites, c.network_month.basis),
    );
    let state = &*turn.writer.state;
    let months = turn.months() * 1e6;
    let money = state.share(economy::GROWTH) - c.growth_norm.value;
    let back =
        (c.elite_habit.value - state.share(society::ELITE)) * turn.way(c.elite_month.value) * 1e6;
    let terms = [
        (
            -c.elite_network.value * state.share(society::NETWORK) * months,
            Why::rule(Rule::Elites, c.elite_network.basis),
        ),
        (
            -c.elite_debt.value * state.share(moscow::DEBT) * months,
            Why::rule(Rule::Elites, c.elite_debt.basis),
        ),
        (
            -c.elite_derisking.value * state.share(compliance::DERISKING) * months,
            Why::rule(Rule::Elites, c.elite_derisking.basis),
        ),
        (
            c.elite_money.value * money * months,
            Why::rule(Rule::Elites, c.elite_money.basis),
        ),
        (back, Why::rule(Rule::Habit, c.elite_month.basis)),
    ];
    turn.terms(society::ELITE, &terms);
    let apart = disunity(turn.writer.state, &c);
    if apart > 0.0 {
        turn.writer.add(
            knowledge::INTELLIGENCE,
            Micro::from_share(-c.elite_leaks.value * apart * turn.months()),
            Why::rule(Rule::Elites, c.elite_leaks.basis),
        );
        turn.writer.add(
            society::SUPPORT,
            Micro::from_share(-c.elite_feuds.value * apart * turn.months()),
            Why::rule(Rule::Elites, c.elite_feuds.basis),
        );
    }
}

/// What unity lacks of the norm, 0 to 1.
pub(super) fn disunity(state: &State, c: &SocietyCoefficients) -> f64 {
    let norm = c.elite_norm.value.max(0.01);
    above(norm, state.share(society::ELITE)) / norm
}

/// The pace at which a divided elite carries out what is ordered: 1 is the whole.
pub(crate) fn drag(state: &State, c: &SocietyCoefficients) -> f64 {
    1.0 - c.elite_drag.value * disunity(state, c)
}
