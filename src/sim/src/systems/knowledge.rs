//! What the seats read of what they cannot see: late, and off by a draw that intelligence makes smaller.
//!
//! - A reading goes to truth + error, so much of the way a month; error is normal, its deviation `error` x (1 - insight).
//! - Astana's insight is what it pays for; Moscow's is what it has, and its hawks bend what it reads of Astana's strength:
//!   they think little of others.
//! - The danger as Astana reads it is no reading of its own: it is reckoned from what is read of anger and means and from the
//!   hold, which everybody sees, as danger is from the truth ([`moscow`](super::moscow)).
//! - Moscow's reading of drift is made of what it can see: the warmth of the others, the oil that goes round Russia, the
//!   even-handed rule.

use super::{Turn, compliance};
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::rules::Rules;
use crate::seats;
use crate::state::{self, State, knowledge, moscow, relations, security};
use crate::units::Micro;

/// Dice of Moscow's readings begin here.
const MOSCOW_DIE: u32 = 256;

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
    let blur = blur(turn);
    let before = danger_parts(turn.writer.state);
    read(turn, knowledge::ANGER, moscow::ANGER, 0, blur);
    read(turn, knowledge::CAPACITY, moscow::CAPACITY, 1, blur);
    danger(turn, before);
    read(
        turn,
        knowledge::LEAKAGE,
        state::compliance::LEAKAGE,
        3,
        blur,
    );
    compliance::read_channels(turn, blur);
    deterrence(turn);
    drift(turn);
    seats::report(turn);
}

/// The danger as it is read when a level begins, and what the services expect, unless other play has left a report.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let parts = danger_parts(turn.writer.state);
    danger(turn, parts);
    if turn.writer.state.get(knowledge::MOSCOW_NEXT_TRUST).0 == 0 {
        seats::first_report(turn);
    }
}

/// What Moscow wants and can, as read, and what it holds.
fn danger_parts(state: &State) -> [f64; 3] {
    [knowledge::ANGER, knowledge::CAPACITY, moscow::LEVERAGE].map(|part| state.share(part))
}

/// The danger as it is read; `before` are its parts before the readings of the span, the hold already as it is now.
fn danger<L: Ledger>(turn: &mut Turn<'_, L>, before: [f64; 3]) {
    let state = &*turn.writer.state;
    let [wanted, could, _] = before;
    // What is read now was reckoned from these two and the hold as it was then.
    let read = state.share(knowledge::DANGER);
    let pair = wanted * could;
    let held = if pair > 0.0 {
        read * read * read / pair
    } else {
        0.0
    };
    let parts = danger_parts(state);
    super::moscow::endangered(turn, knowledge::DANGER, parts, could, held);
}

/// The share of a reading's error that is left to Astana: what its intelligence does not take away, times what the
/// difficulty makes of it.
fn blur<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let state = &*turn.writer.state;
    let insight =
        state.share(knowledge::INTELLIGENCE) * turn.rules.coefficients.knowledge.insight.value;
    (1.0 - insight) * seats::latitude(turn.rules, state).reading_error.value
}

/// How strong Moscow thinks that Astana is.
fn deterrence<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.knowledge;
    let error = c.error.value * (1.0 - c.moscow_insight.value);
    let off = error * turn.dice.normal(turn.turn, Purpose::Reading, MOSCOW_DIE);
    let state = &*turn.writer.state;
    let contempt = contempt(turn.rules, state);
    let goal = (state.share(security::DETERRENCE) + off - contempt).clamp(0.0, 1.0);
    turn.toward(
        knowledge::MOSCOW_DETERRENCE,
        goal,
        c.month.value,
        Why::rule(Rule::Reading, c.hawks_contempt.basis),
    );
}

fn read<L: Ledger>(
    turn: &mut Turn<'_, L>,
    reading: Key<Micro>,
    truth: Key<Micro>,
    die: u32,
    blur: f64,
) {
    let c = turn.rules.coefficients.knowledge;
    let error = turn.dice.normal(turn.turn, Purpose::Reading, die) * c.error.value * blur;
    let goal = (turn.writer.state.share(truth) + error).clamp(0.0, 1.0);
    turn.toward(
        reading,
        goal,
        c.month.value,
        Why::rule(Rule::Reading, c.error.basis),
    );
}

/// How much of others' strength Moscow's hawks do not believe.
pub(crate) fn contempt(rules: &Rules, state: &State) -> f64 {
    rules.coefficients.knowledge.hawks_contempt.value * (state.share(moscow::HAWKS) - 0.5)
}

/// How far Moscow thinks that Astana has drifted: the mean warmth of the others above its own habit, and the bypass.
fn drift<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.knowledge;
    let goal = drift_goal(turn.rules, turn.writer.state);
    turn.toward(
        knowledge::DRIFT,
        goal,
        c.month.value,
        Why::rule(Rule::Reading, c.drift_bypass.basis),
    );
}

/// What Moscow's reading of drift goes to.
pub(crate) fn drift_goal(rules: &Rules, state: &State) -> f64 {
    let c = rules.coefficients.knowledge;
    let others = super::oil::warmth(state, rules.known.west)
        + super::oil::warmth(state, rules.known.beijing);
    let bypass = 1.0 - state.share(state::oil::RUSSIA_SHARE);
    let doctrine = state.share(relations::DOCTRINE);
    (c.drift_partners.value * others
        + c.drift_bypass.value * bypass
        + c.drift_doctrine.value * doctrine)
        .clamp(0.0, 1.0)
}
