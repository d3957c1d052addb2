//! Oil: what fields can lift, what links can carry, where it goes, what it earns, and the two headline numbers.
//!
//! - A link's availability is the product over its outages of 1 - share x (days of overlap / days of the span).
//! - Oil goes where a tonne nets most: min-cost flow with cost = carriage - price, tonnes and cents as integers. The
//!   refineries at home are served first; a preferred link is credited with what shippers bear for it.
//! - Price of a market = Brent x (1 - stigma, where buyers hold it against the oil) + differential.
//! - Sales are paid by the world to the producers; carriage under foreign hands goes back to the world; budget and
//!   National Fund take their shares of what is left.

use super::Turn;
use crate::content::entities::{Account, Hand};
use crate::date::Date;
use crate::ids::*;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::oil::{field, market, node, route};
use crate::state::{State, Target, economy, oil, relations, security, society, war};
use crate::units::{CentsPerBarrel, Kusd, Micro, MilliMonths, Quantity, Tonnes};

pub use super::network::Network;

/// Days of the year to which yearly capacities refer.
pub const YEAR_DAYS: f64 = 365.0;

/// The key of an account.
pub const fn account(account: Account) -> Key<Kusd> {
    match account {
        Account::Budget => economy::BUDGET,
        Account::Fund => economy::FUND,
        Account::Reserves => economy::RESERVES,
        Account::Companies => economy::COMPANIES,
        Account::World => economy::WORLD,
    }
}

/// Cents for a tonne at so many cents a barrel.
fn per_tonne(cents_per_barrel: f64, barrels: f64) -> i64 {
    (cents_per_barrel * barrels).round() as i64
}

/// The share of a span in which a target is there.
fn availability(state: &State, target: Target, day: i64, days: i64) -> Micro {
    let mut available = 1.0;
    for outage in state
        .outages
        .iter()
        .filter(|outage| outage.target == target)
    {
        let overlap = (outage.until_day.min(day + days) - outage.from_day.max(day)).max(0);
        available *= 1.0 - outage.share as f64 / 1e6 * overlap as f64 / days.max(1) as f64;
    }
    Micro::from_share(available)
}

/// Allots the oil of the span and books what it earns.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let month = Date::from_day(turn.day).month_index();
    let brent = CentsPerBarrel::round(turn.rules.series.brent.at(month) * 100.0);
    turn.writer.set(
        oil::BRENT,
        brent,
        Why::rule(Rule::World, turn.rules.series.brent.basis),
    );
    stigma(turn);
    let (sales, carriage) = allot(turn, brent);
    money(turn, sales, carriage);
    let over = turn.day + turn.days;
    turn.writer
        .state
        .outages
        .retain(|outage| outage.until_day > over);
}

/// The flows of the month before a level begins, so that it opens on a network at work. No money moves.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let brent = turn.writer.state.get(oil::BRENT);
    allot(turn, brent);
}

/// Sends the oil of the span on its way; returns what it sells for and what its carriage costs abroad.
fn allot<L: Ledger>(turn: &mut Turn<'_, L>, brent: CentsPerBarrel) -> (Kusd, Kusd) {
    offer(turn, brent);
    turn.scratch.flow.solve(&turn.rules.network);
    book(turn)
}

fn stigma<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.oil;
    let goal = c.stigma_full.value * turn.writer.state.share(war::SANCTIONS);
    turn.toward(
        oil::STIGMA,
        goal,
        c.stigma_month.value,
        Why::rule(Rule::Stigma, c.stigma_full.basis),
    );
}

/// Gives every arc its room and cost, and sets availability and prices.
fn offer<L: Ledger>(turn: &mut Turn<'_, L>, brent: CentsPerBarrel) {
    let rules = turn.rules;
    let c = rules.coefficients.oil;
    let span = turn.days as f64;
    turn.scratch.flow.begin(&rules.network);
    for (index, arc) in rules.network.field_arcs.iter().enumerate() {
        let id = FieldId::at(index);
        let available = availability(turn.writer.state, Target::Field(id), turn.day, turn.days);
        turn.writer
            .set_of(field::AVAILABLE, id, available, Why::plain(Rule::Outage));
        let capacity = turn.writer.state.of(field::CAPACITY, id).float() * span * available.share();
        turn.scratch.flow.offer(*arc, capacity.round() as i64, 0);
    }
    for (index, arc) in rules.network.route_arcs.iter().enumerate() {
        let id = RouteId::at(index);
        let Some(entry) = rules.content.route(id) else {
            continue;
        };
        let available = availability(turn.writer.state, Target::Route(id), turn.day, turn.days);
        turn.writer
            .set_of(route::AVAILABLE, id, available, Why::plain(Rule::Outage));
        let state = &*turn.writer.state;
        let open = state.of(route::OPEN, id).0 as f64;
        let quota = state.of(route::QUOTA, id).share();
        let room = state.of(route::CAPACITY, id).float() * span * available.share() * quota * open;
        let borne = c.preference_dollars.value * state.of(route::PREFERRED, id).0 as f64;
        let cost = ((entry.dollars_per_tonne.value - borne) * 100.0).round() as i64;
        turn.scratch.flow.offer(*arc, room.round() as i64, cost);
    }
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
        let cost = -per_tonne(price.float(), c.barrels_per_tonne.value) - first.round() as i64;
        turn.scratch.flow.offer(
            *arc,
            (entry.tonnes_per_year.value / YEAR_DAYS * span).round() as i64,
            cost,
        );
    }
    for (id, out, back) in &rules.network.tank_arcs {
        let id = *id;
        let tank = rules.content.node(id).map_or(0, |node| node.tank_tonnes);
        let stock = turn.writer.state.of(node::STOCK, id).0;
        // Oil in a tank is worth what it saves of a later sale: it is stored rather than shut in, and leaves when it sells.
        let kept = (c.storing_dollars.value * 100.0).round() as i64;
        turn.scratch.flow.offer(*out, stock, kept + 1);
        turn.scratch.flow.offer(*back, tank - stock, -kept);
    }
}

/// What the solved flow means: tonnes by field, link, market and tank; returns sales and carriage abroad.
fn book<L: Ledger>(turn: &mut Turn<'_, L>) -> (Kusd, Kusd) {
    let rules = turn.rules;
    let why = Why::plain(Rule::Allocation);
    let mut lifted = 0;
    let mut potential = 0;
    for (index, arc) in rules.network.field_arcs.iter().enumerate() {
        let id = FieldId::at(index);
        let output = turn.scratch.flow.carried(*arc);
        let state = &*turn.writer.state;
        let capacity =
            state.of(field::CAPACITY, id).float() * state.of(field::AVAILABLE, id).share();
        potential += (capacity * turn.days as f64).round() as i64;
        lifted += output;
        turn.writer.set_of(field::OUTPUT, id, Tonnes(output), why);
    }
    let carriage = routes(turn, why);
    let sold = markets(turn, why);
    let mut stored = 0;
    for (id, out, back) in &rules.network.tank_arcs {
        let change = turn.scratch.flow.carried(*back) - turn.scratch.flow.carried(*out);
        stored += change;
        turn.writer.add_of(node::STOCK, *id, Tonnes(change), why);
    }
    turn.writer.set(oil::PRODUCTION, Tonnes(lifted), why);
    turn.writer
        .set(oil::SHUT_IN, Tonnes((potential - lifted).max(0)), why);
    turn.writer.set(oil::STORED, Tonnes(stored), why);
    turn.writer.set(oil::EXPORTS, Tonnes(sold.exported), why);
    turn.writer.set(oil::REFINED, Tonnes(sold.refined), why);
    turn.writer
        .set(oil::EXPORTS_RUSSIA, Tonnes(sold.over_russia), why);
    turn.writer.set(
        oil::EXPORTS_BYPASS,
        Tonnes(sold.exported - sold.over_russia),
        why,
    );
    let all = sold.exported.max(1) as f64;
    turn.writer.set(
        oil::RUSSIA_SHARE,
        Micro::from_share(sold.over_russia as f64 / all),
        why,
    );
    turn.writer.set(
        oil::CONCENTRATION,
        Micro::from_share(sold.squares / (all * all)),
        why,
    );
    (Kusd(sold.kusd), Kusd(carriage))
}

/// Books the links; returns what is paid abroad for carriage, thousands of dollars.
fn routes<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) -> i64 {
    let rules = turn.rules;
    let mut carriage = 0.0;
    for (index, arc) in rules.network.route_arcs.iter().enumerate() {
        let id = RouteId::at(index);
        let flow = turn.scratch.flow.carried(*arc);
        turn.writer.set_of(route::FLOW, id, Tonnes(flow), why);
        if let Some(entry) = rules.content.route(id)
            && entry.hand != Hand::Kazakhstan
        {
            carriage += flow as f64 * entry.dollars_per_tonne.value / 1000.0;
        }
    }
    carriage.round() as i64
}

struct Sold {
    exported: i64,
    refined: i64,
    over_russia: i64,
    squares: f64,
    kusd: i64,
}

fn markets<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) -> Sold {
    let rules = turn.rules;
    let barrels = rules.coefficients.oil.barrels_per_tonne.value;
    let mut sold = Sold {
        exported: 0,
        refined: 0,
        over_russia: 0,
        squares: 0.0,
        kusd: 0,
    };
    for (index, arc) in rules.network.market_arcs.iter().enumerate() {
        let id = MarketId::at(index);
        let Some(entry) = rules.content.market(id) else {
            continue;
        };
        let tonnes = turn.scratch.flow.carried(*arc);
        turn.writer.set_of(market::SOLD, id, Tonnes(tonnes), why);
        if entry.refinery {
            sold.refined += tonnes;
            continue;
        }
        sold.exported += tonnes;
        sold.squares += tonnes as f64 * tonnes as f64;
        if rules.network.over_russia(id) {
            sold.over_russia += tonnes;
        }
        let price = turn.writer.state.of(market::PRICE, id).float();
        sold.kusd += (tonnes as f64 * barrels * price / 100_000.0).round() as i64;
    }
    sold
}

fn money<L: Ledger>(turn: &mut Turn<'_, L>, sales: Kusd, carriage: Kusd) {
    let c = turn.rules.coefficients.oil;
    let writer = &mut turn.writer;
    writer.set(oil::SALES, sales, Why::plain(Rule::OilSales));
    writer.set(oil::CARRIAGE, carriage, Why::plain(Rule::Carriage));
    writer.pay(
        economy::WORLD,
        economy::COMPANIES,
        sales,
        Why::plain(Rule::OilSales),
    );
    writer.pay(
        economy::COMPANIES,
        economy::WORLD,
        carriage,
        Why::plain(Rule::Carriage),
    );
    let net = (sales - carriage).float().max(0.0);
    let budget = Kusd::round(net * c.budget_share.value);
    let fund = Kusd::round(net * c.fund_share.value);
    writer.pay(
        economy::COMPANIES,
        economy::BUDGET,
        budget,
        Why::rule(Rule::OilTax, c.budget_share.basis),
    );
    writer.pay(
        economy::COMPANIES,
        economy::FUND,
        fund,
        Why::rule(Rule::OilTax, c.fund_share.basis),
    );
    writer.set(
        economy::REVENUE,
        budget,
        Why::rule(Rule::OilTax, c.budget_share.basis),
    );
}

/// Staying power and price of closure.
///
/// - Staying power [months] = (usable fund + usable reserves + credit) / (state income lost in a month of closure), scaled
///   by the patience of society (base + weight x support). What other links could take in lowers the loss.
/// - Price of closure [0..1] = own stake + partners who would mind + Beijing's warmth + confidence in other outlets, each
///   with its weight.
pub(crate) fn headlines<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.oil;
    let state = &*turn.writer.state;
    let cpc = turn.rules.known.cpc;
    let full = state.of(route::CAPACITY, cpc).float() * super::MONTH_DAYS;
    let spare = spare_elsewhere(turn);
    let lost_tonnes = (full - spare).max(0.0);
    let barrels = c.barrels_per_tonne.value;
    let lost_kusd = lost_tonnes * barrels * state.get(oil::BRENT).float() / 100_000.0
        * (c.budget_share.value + c.fund_share.value);
    let buffer = state.get(economy::FUND).float() * c.usable_fund.value
        + state.get(economy::RESERVES).float() * c.usable_reserves.value
        + c.credit_kusd.value * state.share(oil::OUTLET_CONFIDENCE);
    let patience = c.patience_base.value + c.patience_support.value * state.share(society::SUPPORT);
    let months = if lost_kusd > 1.0 {
        (buffer.max(0.0) / lost_kusd * patience).min(60.0)
    } else {
        60.0
    };
    let price = c.closure_own.value
        + c.closure_partners.value * state.share(security::PARTNERS)
        + c.closure_beijing.value * warmth(state, turn.rules.known.beijing)
        + c.closure_outlets.value * state.share(oil::OUTLET_CONFIDENCE);
    turn.writer.set(
        oil::STAYING_POWER,
        MilliMonths::round(months * 1000.0),
        Why::rule(Rule::StayingPower, c.usable_fund.basis),
    );
    let price = Micro::from_share(price.clamp(0.0, 1.0));
    turn.writer.set(
        oil::PRICE_OF_CLOSURE,
        price,
        Why::rule(Rule::ClosurePrice, c.closure_partners.basis),
    );
}

/// What open links other than the CPC could take in a month beyond what they carry, tonnes: the final legs to markets.
fn spare_elsewhere<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let to_month = super::MONTH_DAYS / turn.days.max(1) as f64;
    let mut spare = 0.0;
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let id = RouteId::at(index);
        let leaves = entry.hand != Hand::Kazakhstan && rules.network.at_home(entry.from);
        if id != rules.known.cpc && leaves && state.of(route::OPEN, id).0 == 1 {
            let full = state.of(route::CAPACITY, id).float() * super::MONTH_DAYS;
            spare += (full - state.of(route::FLOW, id).float() * to_month).max(0.0);
        }
    }
    spare
}

/// Warmth of a partner, 0 to 1.
pub(crate) fn warmth(state: &State, partner: PartnerId) -> f64 {
    state.of(relations::partner::WARMTH, partner).share()
}
