//! What Astana reads of what it cannot see: late, and off by a draw that intelligence makes smaller.

use super::{Turn, compliance};
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::{self, knowledge, moscow, relations};
use crate::units::Micro;

/// Every reading of the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.knowledge;
    let spent = turn.writer.state.policy(rules.known.intelligence);
    let goal = c.rest.value + c.spending.value * spent;
    turn.toward(
        knowledge::INTELLIGENCE,
        goal,
        c.build_month.value,
        Why::rule(Rule::Reading, c.insight.basis),
    );
    let insight = turn.writer.state.share(knowledge::INTELLIGENCE) * c.insight.value;
    read(turn, knowledge::ANGER, moscow::ANGER, 0, insight);
    read(turn, knowledge::CAPACITY, moscow::CAPACITY, 1, insight);
    read(turn, knowledge::DANGER, moscow::DANGER, 2, insight);
    read(
        turn,
        knowledge::LEAKAGE,
        state::compliance::LEAKAGE,
        3,
        insight,
    );
    compliance::read_channels(turn, insight);
    drift(turn);
}

fn read<L: Ledger>(
    turn: &mut Turn<'_, L>,
    reading: Key<Micro>,
    truth: Key<Micro>,
    die: u32,
    insight: f64,
) {
    let c = turn.rules.coefficients.knowledge;
    let error =
        turn.dice.normal(turn.turn, Purpose::Reading, die) * c.error.value * (1.0 - insight);
    let goal = (turn.writer.state.share(truth) + error).clamp(0.0, 1.0);
    turn.toward(
        reading,
        goal,
        c.month.value,
        Why::rule(Rule::Reading, c.error.basis),
    );
}

/// How far Moscow thinks that Astana has drifted: the mean warmth of the others above its own habit, and the bypass.
fn drift<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.knowledge;
    let state = &*turn.writer.state;
    let others = super::oil::warmth(state, rules.known.west)
        + super::oil::warmth(state, rules.known.beijing);
    let bypass = 1.0 - state.share(state::oil::RUSSIA_SHARE);
    let doctrine = state.share(relations::DOCTRINE);
    let goal = (c.drift_partners.value * others
        + c.drift_bypass.value * bypass
        + c.drift_doctrine.value * doctrine)
        .clamp(0.0, 1.0);
    turn.toward(
        knowledge::DRIFT,
        goal,
        c.month.value,
        Why::rule(Rule::Reading, c.drift_bypass.basis),
    );
}
