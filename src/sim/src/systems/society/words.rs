//! The government's boldness against the public's fear (dossier D23: both are true at once, so both are kept).
//!
//! - Whatever Astana says or does that angers Moscow is bold, by `boldness_anger` x the anger as it was heard (venue and
//!   loudness in it); what soothes Moscow is meek by the same measure. Boldness goes back to `boldness_habit` by
//!   `boldness_month`.
//! - A public bears `bears_base` - `bears_fear` x fear. Its sympathies ask for `wants_base` + `wants_sympathy` x (for Ukraine
//!   - for Russia).
//! - Support falls by `boldness_over` x what boldness has above the one, and by `boldness_under` x what it lacks of the
//!   other, a month. A frightened public with strong sympathies cannot be pleased wholly: then both cost.
//! - Moscow's open threats are remembered: `threat_fear` x the fear that each spreads; they fade by `threat_month`.

use super::super::Turn;
use super::above;
use crate::ids::{LeverId, Seat};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::metric::Metric;
use crate::rules::Rules;
use crate::state::{moscow, society};
use crate::units::Micro;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    turn.toward(
        society::THREAT,
        0.0,
        c.threat_month.value,
        Why::rule(Rule::Threat, c.threat_month.basis),
    );
    bounds(turn);
    let state = &*turn.writer.state;
    let bold = state.share(society::BOLDNESS);
    let over = above(bold, state.share(society::BEARS));
    let under = above(state.share(society::WANTS), bold);
    let months = turn.months() * 1e6;
    turn.terms(
        society::SUPPORT,
        &[
            (
                -c.boldness_over.value * over * months,
                Why::rule(Rule::Boldness, c.boldness_over.basis),
            ),
            (
                -c.boldness_under.value * under * months,
                Why::rule(Rule::Boldness, c.boldness_under.basis),
            ),
        ],
    );
    turn.toward(
        society::BOLDNESS,
        c.boldness_habit.value,
        c.boldness_month.value,
        Why::rule(Rule::Boldness, c.boldness_month.basis),
    );
}

/// What the public bears and wants.
pub(super) fn bounds<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let bears = c.bears_base.value - c.bears_fear.value * state.share(society::FEAR);
    let sympathy = state.share(society::FOR_UKRAINE) - state.share(society::FOR_RUSSIA);
    let wants = c.wants_base.value + c.wants_sympathy.value * sympathy;
    turn.writer.set(
        society::BEARS,
        Micro::from_share(bears.clamp(0.0, 1.0)),
        Why::rule(Rule::Boldness, c.bears_fear.basis),
    );
    turn.writer.set(
        society::WANTS,
        Micro::from_share(wants.clamp(0.0, 1.0)),
        Why::rule(Rule::Boldness, c.wants_sympathy.basis),
    );
}

/// What the public makes of a deed as it is done: `amount` is what the deed adds to `metric` before venue and habit, and
/// `visibility` how well it is heard.
pub(crate) fn heard<L: Ledger>(
    turn: &mut Turn<'_, L>,
    metric: Metric,
    amount: i64,
    visibility: f64,
    why: Why,
) {
    let c = &turn.rules.coefficients.society;
    let share = amount as f64 / 1e6;
    if metric == moscow::ANGER.metric() {
        if by_astana(turn.rules, why.cause) {
            let loud = if amount > 0 { visibility } else { 1.0 };
            let bold = Micro::from_share(c.boldness_anger.value * share * loud);
            let basis = c.boldness_anger.basis;
            turn.writer
                .add(society::BOLDNESS, bold, Why { basis, ..why });
        }
    } else if metric == society::FEAR.metric()
        && amount > 0
        && !why.sealed
        && by_moscow(turn.rules, why.cause)
    {
        let threat = Micro::from_share(c.threat_fear.value * share);
        let basis = c.threat_fear.basis;
        turn.writer
            .add(society::THREAT, threat, Why { basis, ..why });
    }
}

fn by_astana(rules: &Rules, cause: Cause) -> bool {
    match cause {
        Cause::Option(..) => true,
        Cause::Lever(lever) => seat(rules, lever) == Some(Seat::Astana),
        _ => false,
    }
}

fn by_moscow(rules: &Rules, cause: Cause) -> bool {
    matches!(cause, Cause::Lever(lever) if seat(rules, lever) == Some(Seat::Moscow))
}

fn seat(rules: &Rules, lever: LeverId) -> Option<Seat> {
    rules.content.lever(lever).map(|entry| entry.seat)
}
