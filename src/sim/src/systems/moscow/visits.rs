//! The order of visits is a message. A lever, or an option of a card, says which capital it goes to (`visits`). Answers are given
//! before initiatives are taken, so that a journey may be told after a later one of the same turn; it is then no step of the order.
//!
//! - The first journey of a game, if it goes to Moscow, soothes by `first_visit` besides what the visit itself does.
//! - A Western capital within `visit_days` after Moscow angers by `visit_snub` x visibility besides: he did not go home.

use super::Turn;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::moscow::{self, Capital};
use crate::units::{Days, Micro};

/// Astana's head of state arrives in a capital on a day, more or less visibly.
pub(crate) fn arrive<L: Ledger>(
    turn: &mut Turn<'_, L>,
    to: Capital,
    day: i64,
    visibility: f64,
    why: Why,
) {
    let c = turn.rules.coefficients.moscow;
    let state = &*turn.writer.state;
    let last = state.get(moscow::LAST_VISIT);
    let since = day - state.get(moscow::LAST_VISIT_DAY).0;
    if last == Capital::NONE && to == Capital::Moscow {
        let soothed = Micro::from_share(-c.first_visit.value);
        let why = Why::rule(Rule::Visits, c.first_visit.basis);
        turn.writer.add(moscow::ANGER, soothed, why);
    }
    let straight =
        last == Capital::Moscow.code() && since >= 0 && since as f64 <= c.visit_days.value;
    if straight && to == Capital::West {
        let snub = Micro::from_share(c.visit_snub.value * visibility);
        let why = Why::rule(Rule::Visits, c.visit_snub.basis);
        turn.writer.add(moscow::ANGER, snub, why);
    }
    if last == Capital::NONE || since >= 0 {
        turn.writer.set(moscow::LAST_VISIT, to.code(), why);
        turn.writer.set(moscow::LAST_VISIT_DAY, Days(day), why);
    }
}
