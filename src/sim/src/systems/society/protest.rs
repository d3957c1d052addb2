//! Protest: January can come again.
//!
//! - Pressure rises in a month by `protest_inflation` x inflation above `inflation_norm`, `protest_fuel` x fuel above January
//!   2022, `protest_rents` x rents above January 2022, `protest_hope` x growth below `growth_norm`, `protest_stop` x what of
//!   the main line stands still (wages in the oil towns), `protest_listed` x firms on Western lists up to ten (jobs),
//!   `protest_sponsors` x disunity of the elite, `protest_grievance` x the memory of those who were shot. It fades by
//!   `protest_month` x support: where the government is trusted, people go home.
//! - Grievance fades by `grievance_month`, slowly; force adds to it, an honest account takes from it, both by their effects.
//! - The street: rallies from `street_rallies` on, unrest from `street_unrest`, an uprising from `street_uprising`; it goes
//!   down a stage when pressure has fallen `street_calms` below the threshold. Force ends a crowd, which is to say lowers
//!   pressure for a time; it comes back with the grievance that it leaves.

use super::super::Turn;
use super::{above, elites};
use crate::ledger::{Ledger, Rule, Why};
use crate::report::Event;
use crate::state::society::{self, Unrest};
use crate::state::{compliance, economy, oil};

/// Firms on lists beyond which one more hurts no further town.
const MANY_FIRMS: f64 = 10.0;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let months = turn.months() * 1e6;
    let share = |key| state.share(key);
    let listed = (state.get(compliance::LISTED).0 as f64 / MANY_FIRMS).min(1.0);
    let stands = 1.0 - share(oil::MAIN_LINE);
    let hope = above(c.growth_norm.value, share(economy::GROWTH));
    let dear = above(share(economy::INFLATION), c.inflation_norm.value);
    let drivers = [
        (c.protest_inflation, dear, Rule::ProtestPrices),
        (
            c.protest_fuel,
            above(share(society::FUEL), 1.0),
            Rule::ProtestFuel,
        ),
        (
            c.protest_rents,
            above(share(society::RENTS), 1.0),
            Rule::ProtestRents,
        ),
        (c.protest_hope, hope, Rule::ProtestHope),
        (c.protest_stop, stands, Rule::ProtestStop),
        (c.protest_listed, listed, Rule::ProtestListed),
        (
            c.protest_sponsors,
            elites::disunity(state, &c),
            Rule::ProtestSponsors,
        ),
        (
            c.protest_grievance,
            share(society::GRIEVANCE),
            Rule::ProtestGrievance,
        ),
    ];
    let mut terms = [(0.0, Why::rule(Rule::Protest, c.protest_month.basis)); 9];
    for (term, (weight, driver, rule)) in terms.iter_mut().zip(drivers) {
        let why = Why::rule(rule, weight.basis);
        *term = (weight.value * driver * months, why);
    }
    let fades = turn.way(c.protest_month.value * share(society::SUPPORT));
    if let Some(last) = terms.last_mut() {
        last.0 = -share(society::PROTEST) * fades * 1e6;
    }
    turn.terms(society::PROTEST, &terms);
    turn.toward(
        society::GRIEVANCE,
        0.0,
        c.grievance_month.value,
        Why::rule(Rule::Grievance, c.grievance_month.basis),
    );
    street(turn);
}

/// What the street is up to, told when it changes.
pub(super) fn street<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let pressure = turn.writer.state.share(society::PROTEST);
    let was = turn.writer.state.get(society::UNREST);
    let thresholds = [c.street_rallies, c.street_unrest, c.street_uprising];
    let mut stage = 0usize;
    for (index, threshold) in thresholds.iter().enumerate() {
        // A stage once reached is held until pressure has fallen well below its threshold.
        let held = was.0 > index as i64;
        let from = threshold.value - if held { c.street_calms.value } else { 0.0 };
        if pressure >= from {
            stage = index + 1;
        }
    }
    let now = Unrest::ALL.get(stage).copied().unwrap_or(Unrest::Quiet);
    let to = now.code();
    turn.writer.set(
        society::UNREST,
        to,
        Why::rule(Rule::Unrest, c.street_unrest.basis),
    );
    if to != was {
        turn.tell(|| Event::Unrest {
            from: was.0,
            to: to.0,
        });
    }
}
