//! The army and the north: readiness, hybrid pressure, the partners who would mind, and what all of it deters.

use super::Turn;
use super::oil::warmth;
use crate::ids::{ForceId, PartnerId, RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::security::{self, force, region};
use crate::state::{moscow, oil, society, war};
use crate::units::Micro;

/// Readiness, pressure, partners, deterrence.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    readiness(turn);
    pressure(turn);
    partners(turn);
    let c = turn.rules.coefficients.security;
    let state = &*turn.writer.state;
    let own = state.share(security::STRENGTH) * state.share(security::READINESS);
    let deterrence = c.deter_force.value * own
        + c.deter_partners.value * state.share(security::PARTNERS)
        + c.deter_binding.value * state.share(war::BINDING)
        + c.deter_price.value * state.share(oil::PRICE_OF_CLOSURE);
    let deterrence = Micro::from_share(deterrence.clamp(0.0, 1.0));
    turn.writer.set(
        security::DETERRENCE,
        deterrence,
        Why::rule(Rule::Deterrence, c.deter_partners.basis),
    );
}

fn readiness<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let alert = turn.writer.state.policy(rules.known.readiness);
    let goal = c.readiness_rest.value + (c.readiness_alert.value - c.readiness_rest.value) * alert;
    let why = Why::rule(Rule::Readiness, c.readiness_alert.basis);
    let month = c.readiness_month.value;
    turn.toward(security::READINESS, goal, month, why);
    for index in 0..rules.content.forces.len() {
        let id = ForceId::at(index);
        turn.toward_of(force::READINESS, id, goal, month, why);
    }
}

/// Pressure grows where Russian media reach, cohesion is low and Moscow is angry and free; a garrison calms.
fn pressure<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let (mut sum, mut north) = (0.0, 0.0);
    let state = &*turn.writer.state;
    let media = state.share(society::MEDIA);
    let drive = state.share(moscow::ANGER)
        * state.share(moscow::HAWKS)
        * (1.0 - c.hybrid_bound.value * (1.0 - state.share(moscow::CAPACITY)));
    let garrisons = garrisons(turn);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let id = RegionId::at(index);
        let state = &*turn.writer.state;
        let reach = media * entry.russians.value;
        let neglect = 1.0 - state.of(region::COHESION, id).share();
        let growth = c.hybrid_month.value * reach * neglect * drive * turn.months();
        let now = state.of(region::PRESSURE, id).share();
        let here = f64::from(garrisons.get(index).copied().unwrap_or(0));
        let calm = now * turn.way(c.hybrid_fade.value + c.hybrid_garrison.value * here);
        let why = Why {
            sealed: true,
            ..Why::rule(Rule::Hybrid, c.hybrid_month.basis)
        };
        turn.writer
            .add_of(region::PRESSURE, id, Micro::from_share(growth), why);
        turn.writer.add_of(
            region::PRESSURE,
            id,
            Micro::from_share(-calm),
            Why::rule(Rule::Hybrid, c.hybrid_garrison.basis),
        );
        if entry.north {
            sum += turn.writer.state.of(region::PRESSURE, id).share();
            north += 1.0;
        }
    }
    let mean = if north > 0.0 { sum / north } else { 0.0 };
    turn.writer.set(
        security::HYBRID,
        Micro::from_share(mean),
        Why::plain(Rule::Hybrid),
    );
}

/// How many forces stand in each of the first 64 regions: more than any country of the game has.
fn garrisons<L: Ledger>(turn: &Turn<'_, L>) -> [u8; 64] {
    let mut counts = [0u8; 64];
    for index in 0..turn.rules.content.forces.len() {
        let region = turn.writer.state.of(force::REGION, ForceId::at(index)).0;
        if let Some(count) = counts.get_mut(region as usize) {
            *count += 1;
        }
    }
    counts
}

/// Partners who would mind go to the mean of their warmth, each weighed by how much it would mind; a pledge outlasts its day.
fn partners<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let (mut minded, mut weights) = (0.0, 0.0);
    for (index, entry) in rules.content.partners.iter().enumerate() {
        minded += entry.would_mind.value * warmth(turn.writer.state, PartnerId::at(index));
        weights += entry.would_mind.value;
    }
    let mean = if weights > 0.0 { minded / weights } else { 0.0 };
    let c = rules.coefficients.security;
    turn.toward(
        security::PARTNERS,
        mean,
        c.partners_month.value,
        Why::rule(Rule::Deterrence, c.partners_month.basis),
    );
}
