//! What the flows mean: tonnes by field, link, market and tank; sales, carriage and the state's shares of them.
//!
//! - Sales [k$] = tonnes x barrels a tonne x price; paid by the world to the producers.
//! - Carriage [k$] = tonnes x dollars a tonne on links under foreign hands; paid back to the world.
//! - Budget and National Fund take their shares of sales less carriage.

use crate::content::entities::Hand;
use crate::ids::*;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::oil::{field, market, route};
use crate::state::{economy, oil};
use crate::systems::Turn;
use crate::units::{Kusd, Micro, Quantity, Tonnes, TonnesPerDay, nearest};

/// Tonnes that a forward arc carried over the span.
fn carried<L: Ledger>(turn: &Turn<'_, L>, arc: usize) -> i64 {
    turn.scratch.oil.carried.get(arc / 2).copied().unwrap_or(0)
}

/// Books the span's flows; returns sales and carriage abroad.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) -> (Kusd, Kusd) {
    let rules = turn.rules;
    let why = Why::plain(Rule::Allocation);
    let mut lifted = 0;
    for (index, arc) in rules.network.field_arcs.iter().enumerate() {
        let output = carried(turn, *arc);
        lifted += output;
        turn.writer
            .set_of(field::OUTPUT, FieldId::at(index), Tonnes(output), why);
    }
    let carriage = routes(turn, why);
    let sold = markets(turn, why);
    let mut stored = 0;
    for (_, out, back) in &rules.network.tank_arcs {
        stored += carried(turn, *back) - carried(turn, *out);
    }
    let potential = turn.scratch.oil.potential;
    turn.writer.set(oil::PRODUCTION, Tonnes(lifted), why);
    turn.writer
        .set(oil::SHUT_IN, Tonnes((potential - lifted).max(0)), why);
    usual(turn, lifted);
    turn.writer.set(oil::STORED, Tonnes(stored), why);
    turn.writer.set(oil::EXPORTS, Tonnes(sold.exported), why);
    turn.writer.set(oil::REFINED, Tonnes(sold.refined), why);
    let others = turn.scratch.oil.others;
    turn.writer.set(
        oil::CPC_TOTAL,
        Tonnes::round(sold.at_terminal as f64 + others),
        why,
    );
    turn.writer
        .set(oil::EXPORTS_RUSSIA, Tonnes(sold.over_russia), why);
    turn.writer.set(
        oil::EXPORTS_BYPASS,
        Tonnes(sold.exported - sold.over_russia),
        why,
    );
    let daily = (sold.exported - sold.over_russia) as f64 / turn.days.max(1) as f64;
    turn.writer
        .set(oil::BYPASS_DAILY, TonnesPerDay::round(daily), why);
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

/// What is usual follows what is lifted, `usual_month` of the way a month.
fn usual<L: Ledger>(turn: &mut Turn<'_, L>, lifted: i64) {
    let c = turn.rules.coefficients.oil.usual_month;
    let usual = turn.writer.state.get(oil::USUAL).float();
    let daily = lifted as f64 / turn.days.max(1) as f64;
    let step = TonnesPerDay::round((daily - usual) * turn.way(c.value));
    turn.writer
        .add(oil::USUAL, step, Why::rule(Rule::Lag, c.basis));
}

/// Books the links; returns what is paid abroad for carriage, thousands of dollars.
fn routes<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) -> i64 {
    let rules = turn.rules;
    let mut carriage = 0.0;
    for (index, arc) in rules.network.route_arcs.iter().enumerate() {
        let id = RouteId::at(index);
        let flow = carried(turn, *arc);
        turn.writer.set_of(route::FLOW, id, Tonnes(flow), why);
        if let Some(entry) = rules.content.route(id)
            && entry.hand != Hand::Kazakhstan
        {
            carriage += flow as f64 * entry.dollars_per_tonne.value / 1000.0;
        }
    }
    nearest(carriage)
}

#[derive(Default)]
struct Sold {
    exported: i64,
    refined: i64,
    over_russia: i64,
    at_terminal: i64,
    squares: f64,
    kusd: i64,
}

fn markets<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) -> Sold {
    let rules = turn.rules;
    let barrels = rules.coefficients.oil.barrels_per_tonne.value;
    let terminal = rules.content.terminal.as_ref().map(|entry| entry.market);
    let mut sold = Sold::default();
    for (index, arc) in rules.network.market_arcs.iter().enumerate() {
        let id = MarketId::at(index);
        let Some(entry) = rules.content.market(id) else {
            continue;
        };
        let tonnes = carried(turn, *arc);
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
        if terminal == Some(id) {
            sold.at_terminal = tonnes;
        }
        let price = turn.writer.state.of(market::PRICE, id).float();
        sold.kusd += nearest(tonnes as f64 * barrels * price / 100_000.0);
    }
    sold
}

/// Pays for the span's oil.
pub(super) fn money<L: Ledger>(turn: &mut Turn<'_, L>, sales: Kusd, carriage: Kusd) {
    let c = turn.rules.coefficients.oil;
    let (budget, fund) = sums(turn, sales, carriage);
    let writer = &mut turn.writer;
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
}

/// Notes what the span's oil comes to; returns the shares of the budget and of the National Fund.
pub(super) fn sums<L: Ledger>(turn: &mut Turn<'_, L>, sales: Kusd, carriage: Kusd) -> (Kusd, Kusd) {
    let c = turn.rules.coefficients.oil;
    let net = (sales - carriage).float().max(0.0);
    let budget = Kusd::round(net * c.budget_share.value);
    let fund = Kusd::round(net * c.fund_share.value);
    let writer = &mut turn.writer;
    writer.set(oil::SALES, sales, Why::plain(Rule::OilSales));
    writer.set(oil::CARRIAGE, carriage, Why::plain(Rule::Carriage));
    writer.set(
        economy::REVENUE,
        budget,
        Why::rule(Rule::OilTax, c.budget_share.basis),
    );
    (budget, fund)
}
