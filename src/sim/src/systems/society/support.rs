//! Support for the government, and fear.
//!
//! - Support loses in a month `support_inflation` x inflation above `inflation_norm`, `support_rents` x rents above those of
//!   January 2022, `support_unrest` x the stage of the street above rallies and `support_listed` x the rungs of the West's
//!   ladder above the second; it gains `support_growth` x growth, and goes back to `support_habit` by `support_month`.
//!   Boldness and feuds act in `words` and `elites`.
//! - Fear gains in a month `fear_danger` x anger x (1 - `fear_bound` x means that the war binds), sealed, and fades by
//!   `fear_month`.

use super::super::Turn;
use super::above;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{compliance, economy, moscow, society};

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let months = turn.months() * 1e6;
    let dear = above(state.share(economy::INFLATION), c.inflation_norm.value);
    let rents = above(state.share(society::RENTS), 1.0);
    let street = above(state.get(society::UNREST).0 as f64, 1.0);
    let cut_off = above(state.get(compliance::LADDER).0 as f64, 2.0);
    let back = (c.support_habit.value - state.share(society::SUPPORT))
        * turn.way(c.support_month.value)
        * 1e6;
    turn.terms(
        society::SUPPORT,
        &[
            (
                -c.support_inflation.value * dear * months,
                Why::rule(Rule::Support, c.support_inflation.basis),
            ),
            (
                c.support_growth.value * state.share(economy::GROWTH) * months,
                Why::rule(Rule::Support, c.support_growth.basis),
            ),
            (
                -c.support_rents.value * rents * months,
                Why::rule(Rule::Rents, c.support_rents.basis),
            ),
            (
                -c.support_unrest.value * street * months,
                Why::rule(Rule::Unrest, c.support_unrest.basis),
            ),
            (
                -c.support_listed.value * cut_off * months,
                Why::rule(Rule::Ladder, c.support_listed.basis),
            ),
            (back, Why::rule(Rule::Habit, c.support_month.basis)),
        ],
    );
    fear(turn);
}

fn fear<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let danger = state.share(moscow::ANGER)
        * (1.0 - c.fear_bound.value * (1.0 - state.share(moscow::CAPACITY)));
    let fades = state.share(society::FEAR) * turn.way(c.fear_month.value);
    turn.terms(
        society::FEAR,
        &[
            (
                c.fear_danger.value * danger * turn.months() * 1e6,
                Why {
                    sealed: true,
                    ..Why::rule(Rule::Fear, c.fear_danger.basis)
                },
            ),
            (-fades * 1e6, Why::rule(Rule::Fear, c.fear_month.basis)),
        ],
    );
}
