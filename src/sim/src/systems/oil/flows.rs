//! Where the oil goes. The span is cut where an outage begins or ends, so that a week's stoppage is a week's; in each piece
//! oil goes where a tonne nets most: min-cost flow with cost = carriage - price, in tonnes a day and cents.
//!
//! - A target's availability in a piece is the product over its outages of 1 - share.
//! - The refineries at home are served first. A contracted link is credited with what shippers bear rather than leave a
//!   contract unfilled, a preferred one with what they bear for the player.
//! - Price of a market = Brent x (1 - stigma, where buyers hold it against the oil) + differential.
//! - A tank takes at most its room, and gives at most its stock, spread over the piece. A tonne kept is worth `storing_dollars`
//!   and, in a tank at the end of a line, its carriage: what the main line brings while no ship loads fills the tanks there.
//!
//! The first piece of a span is solved, and each piece after it mends the flow of the one before where arcs have another
//! room (`network/alter`).

use super::{limits, terminal};
use crate::ids::*;
use crate::ledger::{Ledger, Rule, Why};
use crate::rules::Rules;
use crate::state::oil::{field, market, mooring, node, route};
use crate::state::{State, Target, oil};
use crate::systems::Turn;
use crate::units::{CentsPerBarrel, Days, Micro, Quantity, Tonnes, TonnesPerDay, nearest};

/// What the oil system keeps from turn to turn, so that a warm turn allocates nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct OilScratch {
    /// Days on which a piece begins or ends.
    cuts: Vec<i64>,
    /// Availability in the piece, by field, route and mooring.
    fields: Vec<f64>,
    routes: Vec<f64>,
    moorings: Vec<f64>,
    /// What can be carried with everything at work, tonnes a day, by route.
    carries: Vec<f64>,
    /// Cost of each forward arc, cents a tonne.
    cost: Vec<i64>,
    /// Room of each forward arc with everything at work, in this piece, and in the last, tonnes a day.
    whole: Vec<i64>,
    room: Vec<i64>,
    last_room: Vec<i64>,
    /// Tonnes carried so far by each forward arc.
    pub(super) carried: Vec<i64>,
    /// Days that each target was there, by field, route and mooring.
    pub(super) field_days: Vec<f64>,
    pub(super) route_days: Vec<f64>,
    pub(super) mooring_days: Vec<f64>,
    /// Tonnes that each mooring loaded, and that were loaded for others.
    pub(super) loaded: Vec<f64>,
    pub(super) others: f64,
    /// Days that the main line was there, by the least of its pipe and its moorings.
    line_days: f64,
    /// Tonnes that the fields could have lifted.
    pub(super) potential: i64,
}

fn reset<T: Clone>(list: &mut Vec<T>, length: usize, value: T) {
    list.clear();
    list.resize(length, value);
}

/// Sends the oil of the span on its way, piece by piece. What was carried is in the scratch.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>, brent: CentsPerBarrel) {
    let mut oil = core::mem::take(&mut turn.scratch.oil);
    begin(turn, &mut oil, brent);
    for pair in 1..oil.cuts.len() {
        if let Some(&[from, until]) = oil.cuts.get(pair - 1..=pair) {
            piece(turn, &mut oil, from, until - from, pair == 1);
        }
    }
    availability(turn, &oil);
    turn.scratch.oil = oil;
}

/// Cuts the span and works out what does not change within it.
fn begin<L: Ledger>(turn: &mut Turn<'_, L>, oil: &mut OilScratch, brent: CentsPerBarrel) {
    let rules = turn.rules;
    let content = &rules.content;
    let (first, last) = (turn.day, turn.day + turn.days);
    oil.cuts.clear();
    oil.cuts.extend([first, last]);
    for outage in &turn.writer.state.outages {
        let ends = [outage.from_day, outage.until_day];
        oil.cuts.extend(
            ends.into_iter()
                .filter(|day| (first + 1..last).contains(day)),
        );
    }
    oil.cuts.sort_unstable();
    oil.cuts.dedup();
    let arcs = rules.network.arcs();
    reset(&mut oil.cost, arcs, 0);
    reset(&mut oil.room, arcs, 0);
    reset(&mut oil.carried, arcs, 0);
    reset(&mut oil.field_days, content.fields.len(), 0.0);
    reset(&mut oil.route_days, content.routes.len(), 0.0);
    reset(&mut oil.mooring_days, content.moorings.len(), 0.0);
    reset(&mut oil.loaded, content.moorings.len(), 0.0);
    oil.others = 0.0;
    oil.line_days = 0.0;
    oil.potential = 0;
    let flexibility = rules.coefficients.oil.contract_flexibility.value;
    let state = &*turn.writer.state;
    oil.carries.clear();
    oil.carries
        .extend(content.routes.iter().enumerate().map(|(index, entry)| {
            let id = RouteId::at(index);
            limits::carries(state, entry, id, flexibility) * state.of(route::QUOTA, id).share()
        }));
    whole(turn, oil);
    route_costs(turn, oil);
    market_prices(turn, oil, brent);
    // Oil in a tank is worth what it saves of a later sale: it is stored rather than shut in, and leaves when it sells. In a
    // tank at the end of a line that is the carriage too.
    for (id, out, back) in &rules.network.tank_arcs {
        let worth = rules.coefficients.oil.storing_dollars.value + carriage_to(rules, *id);
        let kept = nearest(worth * 100.0);
        put(&mut oil.cost, *out, kept + 1);
        put(&mut oil.cost, *back, -kept);
    }
}

/// The room of every arc with everything at work. Tanks and the terminal have theirs piece by piece.
fn whole<L: Ledger>(turn: &Turn<'_, L>, oil: &mut OilScratch) {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    reset(&mut oil.whole, rules.network.arcs(), 0);
    for (index, arc) in rules.network.field_arcs.iter().enumerate() {
        let daily = state.of(field::CAPACITY, FieldId::at(index));
        put(&mut oil.whole, *arc, daily.0);
    }
    for (carries, arc) in oil.carries.iter().zip(&rules.network.route_arcs) {
        put(&mut oil.whole, *arc, nearest(*carries));
    }
    let fleet = limits::tankers(state, rules.coefficients.oil.tanker_trip_days.value);
    for arc in &rules.network.tanker_arcs {
        put(&mut oil.whole, *arc, nearest(fleet));
    }
    for (entry, arc) in rules.content.markets.iter().zip(&rules.network.market_arcs) {
        let daily = TonnesPerDay::of_year(entry.tonnes_per_year.value);
        put(&mut oil.whole, *arc, daily.0);
    }
}

/// What the cheapest line to a node abroad costs, dollars a tonne; 0 at home, where the fields' own lines end.
fn carriage_to(rules: &Rules, node: NodeId) -> f64 {
    let links = rules.content.routes.iter().filter(|link| link.to == node);
    let cheapest = links
        .map(|link| link.dollars_per_tonne.value)
        .reduce(f64::min);
    match cheapest {
        Some(dollars) if !rules.network.at_home(node) => dollars,
        _ => 0.0,
    }
}

/// Sets the value of a forward arc; forward arcs are the even ones.
fn put(list: &mut [i64], arc: usize, value: i64) {
    if let Some(slot) = list.get_mut(arc / 2) {
        *slot = value;
    }
}

fn route_costs<L: Ledger>(turn: &Turn<'_, L>, oil: &mut OilScratch) {
    let c = turn.rules.coefficients.oil;
    for ((index, entry), arc) in turn
        .rules
        .content
        .routes
        .iter()
        .enumerate()
        .zip(&turn.rules.network.route_arcs)
    {
        let preferred = turn
            .writer
            .state
            .of(route::PREFERRED, RouteId::at(index))
            .float();
        let bound = if entry.limits.contract.is_some() {
            c.contract_dollars.value
        } else {
            0.0
        };
        let borne = c.preference_dollars.value * preferred + bound;
        let cost = nearest((entry.dollars_per_tonne.value - borne) * 100.0);
        put(&mut oil.cost, *arc, cost);
    }
}

fn market_prices<L: Ledger>(turn: &mut Turn<'_, L>, oil: &mut OilScratch, brent: CentsPerBarrel) {
    let rules = turn.rules;
    let c = rules.coefficients.oil;
    let stigma = turn.writer.state.share(oil::STIGMA);
    for (index, arc) in rules.network.market_arcs.iter().enumerate() {
        let id = MarketId::at(index);
        let Some(entry) = rules.content.market(id) else {
            continue;
        };
        let discount = if entry.stigma { stigma } else { 0.0 };
        let price = brent.float() * (1.0 - discount) + entry.differential.value * 100.0;
        let price = CentsPerBarrel::round(price.max(0.0));
        turn.writer.set_of(
            market::PRICE,
            id,
            price,
            Why::rule(Rule::World, entry.differential.basis),
        );
        let first = if entry.refinery {
            c.refinery_priority_dollars.value * 100.0
        } else {
            0.0
        };
        let cost = -nearest(price.float() * c.barrels_per_tonne.value) - nearest(first);
        put(&mut oil.cost, *arc, cost);
    }
}

/// One piece of the span in which no outage begins or ends.
fn piece<L: Ledger>(
    turn: &mut Turn<'_, L>,
    oil: &mut OilScratch,
    from: i64,
    days: i64,
    first: bool,
) {
    shares(turn.writer.state, oil, turn.rules, from);
    core::mem::swap(&mut oil.room, &mut oil.last_room);
    oil.room.clone_from(&oil.whole);
    let loading = rooms(turn, oil, days);
    let network = &turn.rules.network;
    let flow = &mut turn.scratch.flow;
    if first {
        flow.begin(network);
        for (index, (room, cost)) in oil.room.iter().zip(&oil.cost).enumerate() {
            flow.offer(index * 2, *room, *cost);
        }
        flow.solve(network);
    } else {
        for (index, (room, last)) in oil.room.iter().zip(&oil.last_room).enumerate() {
            if room != last {
                flow.alter(network, index * 2, *room);
            }
        }
    }
    for (index, carried) in oil.carried.iter_mut().enumerate() {
        *carried += flow.carried(index * 2) * days;
    }
    for (id, out, back) in &network.tank_arcs {
        let change = (flow.carried(*back) - flow.carried(*out)) * days;
        turn.writer.add_of(
            node::STOCK,
            *id,
            Tonnes(change),
            Why::plain(Rule::Allocation),
        );
    }
    load(turn, oil, loading, days);
}

/// The availability of every target on the days from `from` on.
fn shares(state: &State, oil: &mut OilScratch, rules: &Rules, from: i64) {
    reset(&mut oil.fields, rules.content.fields.len(), 1.0);
    reset(&mut oil.routes, rules.content.routes.len(), 1.0);
    reset(&mut oil.moorings, rules.content.moorings.len(), 1.0);
    for outage in &state.outages {
        if !(outage.from_day..outage.until_day).contains(&from) {
            continue;
        }
        let slot = match outage.target {
            Target::Field(id) => oil.fields.get_mut(id.index()),
            Target::Route(id) => oil.routes.get_mut(id.index()),
            Target::Mooring(id) => oil.moorings.get_mut(id.index()),
        };
        if let Some(share) = slot {
            *share *= 1.0 - outage.share as f64 / 1e6;
        }
    }
}

/// Gives every arc its room in the piece, tonnes a day; returns what the terminal can load.
fn rooms<L: Ledger>(turn: &Turn<'_, L>, oil: &mut OilScratch, days: i64) -> terminal::Loading {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let span = days as f64;
    for ((index, share), arc) in oil.fields.iter().enumerate().zip(&rules.network.field_arcs) {
        let Some(room) = oil.room.get_mut(arc / 2) else {
            continue;
        };
        if *share < 1.0 {
            *room = nearest(*room as f64 * share);
        }
        oil.potential += *room * days;
        add(&mut oil.field_days, index, share * span);
    }
    for ((index, share), arc) in oil.routes.iter().enumerate().zip(&rules.network.route_arcs) {
        if *share < 1.0 {
            let carries = oil.carries.get(index).copied().unwrap_or(0.0);
            put(&mut oil.room, *arc, nearest(carries * share));
        }
        add(&mut oil.route_days, index, share * span);
    }
    for (id, out, back) in &rules.network.tank_arcs {
        let tank = rules.content.node(*id).map_or(0, |node| node.tank_tonnes);
        let stock = state.of(node::STOCK, *id).0;
        put(&mut oil.room, *out, stock / days.max(1));
        put(&mut oil.room, *back, (tank - stock).max(0) / days.max(1));
    }
    let Some(terminal) = &rules.content.terminal else {
        return terminal::Loading::default();
    };
    for (index, share) in oil.moorings.iter().enumerate() {
        add(&mut oil.mooring_days, index, share * span);
    }
    let shore = state.get(oil::TERMINAL).float();
    let line = terminal::line(&rules.content, terminal, &oil.routes);
    let loading = terminal::loading(&rules.content, terminal, shore, &oil.moorings, line);
    if let Some(arc) = rules.network.market_arcs.get(terminal.market.index()) {
        put(&mut oil.room, *arc, nearest(loading.own));
    }
    let moorings = terminal::share(&rules.content, shore, &oil.moorings);
    let pipe = oil.routes.get(rules.known.cpc.index());
    oil.line_days += pipe.copied().unwrap_or(1.0).min(moorings) * span;
    loading
}

fn add(list: &mut [f64], index: usize, amount: f64) {
    if let Some(slot) = list.get_mut(index) {
        *slot += amount;
    }
}

/// Shares what was loaded among the moorings, by what each could load.
fn load<L: Ledger>(
    turn: &mut Turn<'_, L>,
    oil: &mut OilScratch,
    loading: terminal::Loading,
    days: i64,
) {
    let content = &turn.rules.content;
    let Some(terminal) = &content.terminal else {
        return;
    };
    let arc = turn.rules.network.market_arcs.get(terminal.market.index());
    let own = arc.map_or(0, |arc| turn.scratch.flow.carried(*arc)) as f64;
    let all = (own + loading.others) * days as f64;
    oil.others += loading.others * days as f64;
    let could = |index: usize, share: &f64| {
        content
            .moorings
            .get(index)
            .map_or(0.0, |mooring| mooring.tonnes_per_day.value * share)
    };
    let sum: f64 = oil
        .moorings
        .iter()
        .enumerate()
        .map(|(i, s)| could(i, s))
        .sum();
    if sum > 0.0 {
        for (index, share) in oil.moorings.iter().enumerate() {
            add(&mut oil.loaded, index, all * could(index, share) / sum);
        }
    }
}

/// The share of the span in which each target was there, and what each mooring loaded.
fn availability<L: Ledger>(turn: &mut Turn<'_, L>, scratch: &OilScratch) {
    let span = Days(turn.days.max(1)).float();
    let why = Why::plain(Rule::Outage);
    for (index, days) in scratch.field_days.iter().enumerate() {
        let share = Micro::from_share(days / span);
        turn.writer
            .set_of(field::AVAILABLE, FieldId::at(index), share, why);
    }
    turn.writer.set(
        oil::MAIN_LINE,
        Micro::from_share(scratch.line_days / span),
        why,
    );
    for (index, days) in scratch.route_days.iter().enumerate() {
        let share = Micro::from_share(days / span);
        turn.writer
            .set_of(route::AVAILABLE, RouteId::at(index), share, why);
    }
    for (index, (days, loaded)) in scratch.mooring_days.iter().zip(&scratch.loaded).enumerate() {
        let id = MooringId::at(index);
        turn.writer
            .set_of(mooring::AVAILABLE, id, Micro::from_share(days / span), why);
        turn.writer.set_of(
            mooring::LOADED,
            id,
            Tonnes::round(*loaded),
            Why::plain(Rule::Allocation),
        );
    }
}
