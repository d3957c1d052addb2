//! Which bounds hold a link's oil back, for whoever has to say so in words. Nothing here moves a tonne: the flows come from
//! [`super::flows`], and this reads off the last span which bound they met.
//!
//! A link is full where it carried nearly all of: the least of pipe, nominations and cars x Transneft's will x the player's
//! ceiling x the share in service. Ships and moorings are shared, and are full where those who share them fill them.

use crate::content::entities::{Contract, Route};
use crate::ids::{RouteId, TableId};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::oil;
use crate::state::oil::{market, route};
use crate::units::{Micro, Quantity, Tonnes, TonnesPerDay, YEAR_DAYS};

/// From this share of its room on a link counts as full: a span has whole tonnes and pieces of days.
const FULL: f64 = 0.97;
/// Above this a share counts as whole.
const WHOLE: f64 = 0.995;

/// What holds a link's oil back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// The pipe, the rails or the berths themselves.
    Line,
    /// The contract: what has been nominated, and what can be added at short notice.
    Contract,
    /// Tank cars.
    Cars,
    /// The will of the Russian pipeline company.
    Transneft,
    /// The player's ceiling.
    Ceiling,
    /// Something is out of service.
    Outage,
    /// The tankers of the Caspian and the water below them.
    Tankers,
    /// The moorings of the terminal.
    Moorings,
}

impl Rules {
    /// The bounds that a link's flow of the last span met, as the seat sees it; `days` is the length of that span. None for
    /// a closed link, and for one that other outlets leave unfilled.
    pub fn bounds(&self, seen: &Seen, id: RouteId, days: i64) -> Vec<Bound> {
        let Some(entry) = self.content.route(id) else {
            return Vec::new();
        };
        if seen.of(route::OPEN, id).is_none_or(|open| open.0 == 0) {
            return Vec::new();
        }
        let carried = self.carried(seen, id, days);
        let mut acting = Vec::new();
        let (most, least) = self.own_bound(seen, entry, id);
        let share = |micro: Option<Micro>| micro.map_or(1.0, Micro::share);
        let will = if entry.limits.transneft {
            share(seen.get(oil::TRANSNEFT_WILL))
        } else {
            1.0
        };
        let shares = [
            (Bound::Transneft, will),
            (Bound::Ceiling, share(seen.of(route::QUOTA, id))),
            (Bound::Outage, share(seen.of(route::AVAILABLE, id))),
        ];
        let room = shares.iter().fold(most, |room, (_, share)| room * share);
        if carried >= FULL * room {
            // Where one share is nought, nothing else would help.
            let shut = shares.iter().any(|(_, share)| *share <= 0.0);
            if !shut {
                acting.push(least);
            }
            let of_shares = shares
                .iter()
                .filter(|(_, share)| *share < WHOLE && (!shut || *share <= 0.0));
            acting.extend(of_shares.map(|(bound, _)| *bound));
        }
        if entry.limits.tankers && self.tankers_are_full(seen, entry, days) {
            acting.push(Bound::Tankers);
        }
        if self.moorings_are_full(seen, entry, id, days) {
            acting.push(Bound::Moorings);
        }
        acting
    }

    /// What the tankers of the Caspian can carry a day.
    pub fn fleet_per_day(&self, seen: &Seen) -> TonnesPerDay {
        let loads = seen.get(oil::TANKERS).map_or(0.0, Quantity::float)
            * seen.get(oil::DRAUGHT).map_or(0.0, Micro::share);
        let trip = self.coefficients.oil.tanker_trip_days.value;
        TonnesPerDay::round(loads / trip.max(0.1))
    }

    /// What the tank cars at hand can carry a day on a link that needs them.
    pub fn cars_per_day(&self, seen: &Seen, id: RouteId) -> Option<TonnesPerDay> {
        let cars = self.content.route(id)?.limits.cars?;
        let at_hand = seen.get(oil::TANK_CARS)?.float() * cars.load_tonnes.value;
        Some(TonnesPerDay::round(at_hand / cars.trip_days.value.max(1.0)))
    }

    fn carried(&self, seen: &Seen, id: RouteId, days: i64) -> f64 {
        seen.of(route::FLOW, id).map_or(0.0, Quantity::float) / days.max(1) as f64
    }

    /// The least of a link's own bounds in tonnes a day, and which it is.
    fn own_bound(&self, seen: &Seen, entry: &Route, id: RouteId) -> (f64, Bound) {
        let flexibility = self.coefficients.oil.contract_flexibility.value;
        let tonnes = |rate: Option<TonnesPerDay>| rate.map_or(0.0, Quantity::float);
        let mut least = (tonnes(seen.of(route::CAPACITY, id)), Bound::Line);
        let contract = |_: &Contract| {
            let nominated = tonnes(seen.of(route::NOMINATED, id));
            (nominated * (1.0 + flexibility), Bound::Contract)
        };
        let cars = self.cars_per_day(seen, id);
        let others = [
            entry.limits.contract.as_ref().map(contract),
            cars.map(|rate| (rate.float(), Bound::Cars)),
        ];
        for other in others.into_iter().flatten() {
            if other.0 < least.0 {
                least = other;
            }
        }
        least
    }

    /// Whether all tankers that sail from the link's port are full.
    fn tankers_are_full(&self, seen: &Seen, entry: &Route, days: i64) -> bool {
        let sailing = self.content.routes.iter().enumerate();
        let carried: f64 = sailing
            .filter(|(_, other)| other.limits.tankers && other.from == entry.from)
            .map(|(index, _)| self.carried(seen, RouteId::at(index), days))
            .sum();
        carried >= FULL * self.fleet_per_day(seen).float()
    }

    /// Whether the link ends at the terminal, and what the moorings let through was all sold. Others' oil is cut like
    /// everybody's, so what was loaded for them tells how much could be loaded at all.
    fn moorings_are_full(&self, seen: &Seen, entry: &Route, id: RouteId, days: i64) -> bool {
        let Some(terminal) = &self.content.terminal else {
            return false;
        };
        let market = self.content.market(terminal.market);
        if market.is_none_or(|market| market.node != entry.to) {
            return false;
        }
        let tonnes = |tonnes: Option<Tonnes>| tonnes.map_or(0.0, Quantity::float);
        let days = days.max(1) as f64;
        let own = tonnes(seen.of(market::SOLD, terminal.market));
        let others = (tonnes(seen.get(oil::CPC_TOTAL)) - own).max(0.0);
        let usual = terminal.others_tonnes_per_year.value / YEAR_DAYS * days;
        if usual <= 0.0 {
            return false;
        }
        let loading = others / usual;
        let line = seen.of(route::AVAILABLE, id).map_or(1.0, Micro::share);
        let shore = seen.get(oil::TERMINAL).map_or(0.0, Quantity::float) * days;
        loading < WHOLE * line && own >= FULL * (shore * loading - others)
    }
}
