//! What bounds a link besides its pipe, rails or lane. Papers can be signed at once; tonnes follow.
//!
//! - Nominations [t/d] of a contracted link go to its contract; where shippers are pressed (the player prefers the link, or
//!   a share `pressure` of what could be lifted was shut in last span) they go to the link's capacity. Either way no faster
//!   than `growth_per_month`. A closed link has none.
//! - Tankers [t/d] = deadweight x draught / round trip. The draught falls with the Caspian, `draught_month` a month.
//! - Cars [t/d] = cars x load / round trip.
//! - Transneft's will [share] goes to 1 - `will_cut` x (anger - `will_anger`), at most 1.

use crate::content::entities::{Contract, Route};
use crate::ids::*;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::oil::route;
use crate::state::{State, moscow, oil};
use crate::systems::Turn;
use crate::units::{Micro, Quantity, TonnesPerDay};

/// Moves nominations, draught and will.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.oil;
    let fallen = c.draught_month.value * turn.months();
    turn.writer.add(
        oil::DRAUGHT,
        Micro::from_share(-fallen),
        Why::rule(Rule::Draught, c.draught_month.basis),
    );
    let anger = turn.writer.state.share(moscow::ANGER);
    let will = 1.0 - c.will_cut.value * (anger - c.will_anger.value).max(0.0);
    turn.toward(
        oil::TRANSNEFT_WILL,
        will,
        c.will_month.value,
        Why::rule(Rule::Nominations, c.will_cut.basis),
    );
    let pressed = pressed(turn.writer.state, c.pressure.value);
    for (index, entry) in rules.content.routes.iter().enumerate() {
        if let Some(contract) = &entry.limits.contract {
            nominate(turn, RouteId::at(index), contract, pressed);
        }
    }
}

/// Whether so much was shut in last span that shippers look for other outlets.
fn pressed(state: &State, share: f64) -> bool {
    let shut_in = state.get(oil::SHUT_IN).float();
    shut_in > share * (shut_in + state.get(oil::PRODUCTION).float())
}

fn nominate<L: Ledger>(turn: &mut Turn<'_, L>, id: RouteId, contract: &Contract, pressed: bool) {
    let state = &*turn.writer.state;
    let now = state.of(route::NOMINATED, id).float();
    let open = state.of(route::OPEN, id).0 == 1;
    let wanted = if pressed || state.of(route::PREFERRED, id).0 == 1 {
        state.of(route::CAPACITY, id)
    } else {
        state.of(route::CONTRACT, id)
    };
    let most = TonnesPerDay::of_year(contract.growth_per_month.value).float() * turn.months();
    let step = if open {
        (wanted.float() - now).clamp(-most, most)
    } else {
        -now
    };
    turn.writer.add_of(
        route::NOMINATED,
        id,
        TonnesPerDay::round(step),
        Why::rule(Rule::Nominations, contract.growth_per_month.basis),
    );
}

/// What a link can carry a day with everything at work, tonnes; quota and outages are not in it.
pub(super) fn carries(state: &State, entry: &Route, id: RouteId, flexibility: f64) -> f64 {
    if state.of(route::OPEN, id).0 == 0 {
        return 0.0;
    }
    let mut most = state.of(route::CAPACITY, id).float();
    if entry.limits.contract.is_some() {
        most = most.min(state.of(route::NOMINATED, id).float() * (1.0 + flexibility));
    }
    if let Some(cars) = &entry.limits.cars {
        let at_hand = state.get(oil::TANK_CARS).float() * cars.load_tonnes.value;
        most = most.min(at_hand / cars.trip_days.value.max(1.0));
    }
    if entry.limits.transneft {
        most *= state.share(oil::TRANSNEFT_WILL);
    }
    most
}

/// What the tankers of the Caspian can carry a day, tonnes.
pub(super) fn tankers(state: &State, trip_days: f64) -> f64 {
    state.get(oil::TANKERS).float() * state.share(oil::DRAUGHT) / trip_days.max(0.1)
}
