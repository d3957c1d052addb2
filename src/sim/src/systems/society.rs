//! The people. No number improves because somebody leaves or dies.

use super::Turn;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::{economy, moscow, society, war};
use crate::units::{Micro, People, Quantity};

/// Support, fear, protest, cohesion, arrivals.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    arrivals(turn);
    support(turn);
    fear(turn);
    protest(turn);
    cohesion(turn);
}

fn add<L: Ledger>(turn: &mut Turn<'_, L>, key: Key<Micro>, share: f64, why: Why) {
    turn.writer.add(key, Micro::from_share(share), why);
}

fn arrivals<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let open = turn.writer.state.policy(rules.known.border);
    let flight = turn.writer.state.share(war::MOBILISATION);
    let came = People::round(c.arrivals_month.value * flight * open * turn.months());
    turn.writer.set(
        society::ARRIVED,
        came,
        Why::rule(Rule::Arrivals, c.arrivals_month.basis),
    );
    turn.writer.add(
        society::ARRIVALS,
        came,
        Why::rule(Rule::Arrivals, c.arrivals_month.basis),
    );
    let stock = turn.writer.state.get(society::ARRIVALS).float();
    let on = People::round(-stock * turn.way(c.arrivals_leave.value));
    turn.writer.add(
        society::ARRIVALS,
        on,
        Why::rule(Rule::Arrivals, c.arrivals_leave.basis),
    );
}

fn support<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let months = turn.months();
    let dear = (state.share(economy::INFLATION) - c.inflation_norm.value).max(0.0);
    let crowding = c.arrivals_crowding.value * state.get(society::ARRIVALS).float() / 1e6;
    let growth = state.share(economy::GROWTH);
    add(
        turn,
        society::SUPPORT,
        -c.support_inflation.value * dear * months,
        Why::rule(Rule::Support, c.support_inflation.basis),
    );
    add(
        turn,
        society::SUPPORT,
        c.support_growth.value * growth * months,
        Why::rule(Rule::Support, c.support_growth.basis),
    );
    add(
        turn,
        society::SUPPORT,
        -crowding * months,
        Why::rule(Rule::Arrivals, c.arrivals_crowding.basis),
    );
    turn.toward(
        society::SUPPORT,
        c.support_habit.value,
        c.support_month.value,
        Why::rule(Rule::Habit, c.support_month.basis),
    );
}

fn fear<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let danger = state.share(moscow::ANGER)
        * (1.0 - c.fear_bound.value * (1.0 - state.share(moscow::CAPACITY)));
    let why = Why {
        sealed: true,
        ..Why::rule(Rule::Fear, c.fear_danger.basis)
    };
    add(
        turn,
        society::FEAR,
        c.fear_danger.value * danger * turn.months(),
        why,
    );
    turn.toward(
        society::FEAR,
        0.0,
        c.fear_month.value,
        Why::rule(Rule::Fear, c.fear_month.basis),
    );
}

fn protest<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let dear = (state.share(economy::INFLATION) - c.inflation_norm.value).max(0.0);
    let fuel = (state.share(society::FUEL) - 1.0).max(0.0);
    let support = state.share(society::SUPPORT);
    let months = turn.months();
    add(
        turn,
        society::PROTEST,
        c.protest_inflation.value * dear * months,
        Why::rule(Rule::Protest, c.protest_inflation.basis),
    );
    add(
        turn,
        society::PROTEST,
        c.protest_fuel.value * fuel * months,
        Why::rule(Rule::Protest, c.protest_fuel.basis),
    );
    turn.toward(
        society::PROTEST,
        0.0,
        c.protest_month.value * support,
        Why::rule(Rule::Protest, c.protest_month.basis),
    );
}

fn cohesion<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let pull = state.share(society::MEDIA) * state.share(moscow::HAWKS);
    let why = Why {
        sealed: true,
        ..Why::rule(Rule::Cohesion, c.cohesion_media.basis)
    };
    add(
        turn,
        society::COHESION,
        -c.cohesion_media.value * pull * turn.months(),
        why,
    );
    turn.toward(
        society::COHESION,
        c.cohesion_habit.value,
        c.cohesion_month.value,
        Why::rule(Rule::Habit, c.cohesion_month.basis),
    );
}
