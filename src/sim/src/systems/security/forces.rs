//! The forces: twelve counters, each with its strength, readiness and wear.
//!
//! - Alert is the policy's setting in effect, 0 to 1. A force's readiness goes, `readiness_month` of the way a month, to
//!   rest + (full - rest) x alert - `wear_readiness` x its wear. Wear goes to the alert kept, `wear_month` a month: an alert
//!   of months wears out, and rest mends at the same pace. Alert costs the budget each force's `alert_kusd` a month.
//! - Exercises raise what drill adds to the whole; it fades. They tire: fatigue is taken off what the next one gains
//!   (`deeds`) and fades faster.
//! - A march costs money and a share of the force's readiness.
//! - Strength of the whole = the counters' strengths + arms (bought and built). Readiness = what of the counters is there and
//!   ready, against the strength that they should have, + drill: what is lost is not ready, so that no loss raises it. Neither
//!   is a free number: content adds to arms and to drill.
//! - What a war took comes back after it ([`rebuild`]).
//! - Own force, for deterrence: the root of the sum of strength x readiness x nearness. Nearness to the northern border =
//!   1 / (1 + days of march / `march_half_days`). The root: the first ready brigade says that there will be a fight, each
//!   further one says less.

use super::super::Turn;
use super::super::deeds;
use super::rebuild;
use crate::content::condition::Numbers;
use crate::ids::{ForceId, RegionId, TableId};
use crate::ledger::{BasisRef, Cause, Ledger, Rule, Why};
use crate::rules::Rules;
use crate::state::economy::{BUDGET, WORLD};
use crate::state::security::{self, force};
use crate::units::{Code, Kusd, Micro, Quantity, nearest};

/// Alert, wear, drill, and what the whole comes to.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let alert = turn.writer.state.policy(rules.known.readiness);
    let spent = alert * turn.months();
    let (mut alert_kusd, mut alert_basis) = (0.0, BasisRef::ARITHMETIC);
    for (index, entry) in rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        let wear = turn.writer.state.of(force::WEAR, id).share();
        let why = Why::rule(Rule::Wear, c.wear_month.basis);
        turn.toward_of(force::WEAR, id, alert, c.wear_month.value, why);
        let goal = c.readiness_rest.value
            + (c.readiness_alert.value - c.readiness_rest.value) * alert
            - c.wear_readiness.value * wear;
        let why = Why::rule(Rule::Readiness, c.readiness_alert.basis);
        turn.toward_of(force::READINESS, id, goal, c.readiness_month.value, why);
        alert_kusd += entry.alert_kusd.value;
        alert_basis = entry.alert_kusd.basis;
    }
    if spent > 0.0 {
        let why = Why {
            cause: Cause::Policy(rules.known.readiness),
            basis: alert_basis,
            sealed: false,
        };
        let kusd = Kusd(nearest(alert_kusd * spent));
        turn.writer.pay(BUDGET, WORLD, kusd, why);
    }
    let why = Why::rule(Rule::Drill, c.drill_month.basis);
    turn.toward(security::DRILL, 0.0, c.drill_month.value, why);
    let why = Why::rule(Rule::Drill, c.fatigue_month.basis);
    turn.toward(security::FATIGUE, 0.0, c.fatigue_month.value, why);
    rebuild::run(turn);
    whole(turn, Why::plain(Rule::Forces));
}

/// The forces as the level opens.
pub(super) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let alert = turn.writer.state.policy(rules.known.readiness);
    for (index, entry) in rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        let writer = &mut turn.writer;
        let strength = Micro::from_share(entry.strength.value);
        writer.set_of(force::STRENGTH, id, strength, why);
        let rest = Micro::from_share(c.readiness_rest.value);
        writer.set_of(force::READINESS, id, rest, why);
        writer.set_of(force::WEAR, id, Micro::from_share(alert / 2.0), why);
    }
    whole(turn, why);
}

/// Strength and readiness of the whole from the counters.
fn whole<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    let state = &*turn.writer.state;
    let (mut strength, mut ready, mut whole) = (0.0, 0.0, 0.0);
    for (index, entry) in turn.rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        let own = state.of(force::STRENGTH, id).share();
        strength += own;
        ready += own * state.of(force::READINESS, id).share();
        whole += entry.strength.value.max(own);
    }
    let mean = if whole > 0.0 { ready / whole } else { 0.0 };
    let readiness = (mean + state.share(security::DRILL)).clamp(0.0, 1.0);
    let strength = (strength + state.share(security::ARMS)).clamp(0.0, 1.0);
    turn.writer
        .set(security::STRENGTH, Micro::from_share(strength), why);
    turn.writer
        .set(security::READINESS, Micro::from_share(readiness), why);
}

/// A force goes to another region: it costs money, and some of its readiness.
pub(crate) fn march<L: Ledger>(turn: &mut Turn<'_, L>, id: ForceId, to: RegionId, why: Why) {
    let c = turn.rules.coefficients.security;
    let to = Code(i64::from(to.0));
    if turn.writer.state.of(force::REGION, id) == to {
        return;
    }
    turn.writer.set_of(force::REGION, id, to, why);
    deeds::price(turn, nearest(c.march_kusd.value), why.cause);
    let lost = turn.writer.state.of(force::READINESS, id).share() * c.march_readiness.value;
    turn.writer.add_of(
        force::READINESS,
        id,
        Micro::from_share(-lost),
        Why::rule(Rule::March, c.march_readiness.basis),
    );
}

/// Own force on land against what would come over the northern border, 0 to 1: what deterrence counts of it.
pub fn own_force(rules: &Rules, numbers: &impl Numbers) -> f64 {
    let half = rules.coefficients.security.march_half_days.value.max(0.1);
    let drill = numbers.read(security::DRILL).share();
    let mut sum = numbers.read(security::ARMS).share() * numbers.read(security::READINESS).share();
    for index in 0..rules.content.forces.len() {
        let id = ForceId::at(index);
        let region = RegionId::at(numbers.read_of(force::REGION, id).0 as usize);
        let days = rules
            .content
            .region(region)
            .map_or(0.0, |region| region.march_days.value);
        let ready = (numbers.read_of(force::READINESS, id).share() + drill).clamp(0.0, 1.0);
        sum += numbers.read_of(force::STRENGTH, id).share() * ready / (1.0 + days / half);
    }
    libm::sqrt(sum.clamp(0.0, 1.0))
}

/// Own force on the Caspian, 0 to 1.
pub(super) fn sea_force(numbers: &impl Numbers) -> f64 {
    let product =
        numbers.read(security::NAVY).float() / 1e6 * numbers.read(security::READINESS).share();
    libm::sqrt(product.clamp(0.0, 1.0))
}
