//! Money: the budget's year, the tenge, prices, growth, confidence, firms that come.
//!
//! - Tenge goes to reference x (1 + a max(0, rouble/reference - 1) + s sanctions - b (Brent/reference - 1) + c (1/2 - confidence)
//!   + d bank risk): it follows the rouble down and not up, and drifts down with sanctions on the neighbour.
//! - Inflation goes to base + pass-through of Russian prices + of the tenge's fall + of motor fuel.
//! - Motor fuel goes to 1 + (a (Brent/reference - 1) + b (inflation - base)) x (1 - support of its price).
//! - Growth goes to base + oil volume + confidence - bank risk + work of those who came.

use super::Turn;
use crate::date::Date;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{compliance, economy, oil, society, war};
use crate::units::{Count, Kusd, Micro, Quantity, TiynPerDollar};

/// The budget, then prices, then growth and confidence.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    budget(turn);
    exchange_rate(turn);
    fuel(turn);
    prices(turn);
    growth(turn);
    confidence(turn);
}

fn budget<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let days = turn.days as f64;
    let growth = turn.writer.state.share(economy::GROWTH) - c.growth_base.value;
    let tax =
        Kusd::round(c.other_tax_kusd.value * days * (1.0 + c.tax_growth.value * growth).max(0.0));
    let transfer = Kusd::round(
        (c.transfer_kusd.value * days).min(turn.writer.state.get(economy::FUND).float().max(0.0)),
    );
    let upkeep = Kusd::round(c.upkeep_kusd.value * days);
    let writer = &mut turn.writer;
    let tax_why = Why::rule(Rule::OtherTax, c.other_tax_kusd.basis);
    writer.pay(economy::COMPANIES, economy::BUDGET, tax, tax_why);
    writer.add(economy::REVENUE, tax, tax_why);
    let transfer_why = Why::rule(Rule::Transfer, c.transfer_kusd.basis);
    writer.pay(economy::FUND, economy::BUDGET, transfer, transfer_why);
    writer.add(economy::REVENUE, transfer, transfer_why);
    let upkeep_why = Why::rule(Rule::Upkeep, c.upkeep_kusd.basis);
    writer.pay(economy::BUDGET, economy::COMPANIES, upkeep, upkeep_why);
    writer.set(economy::SPENDING, upkeep, upkeep_why);
}

fn exchange_rate<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.economy;
    let month = Date::from_day(turn.day).month_index();
    let state = &*turn.writer.state;
    let rouble = (rules.series.rouble.at(month) / c.rouble_reference.value - 1.0).max(0.0);
    let oil_price = state.get(oil::BRENT).float() / 100.0 / c.brent_reference.value - 1.0;
    let factor =
        1.0 + c.rate_rouble.value * rouble + c.rate_sanctions.value * state.share(war::SANCTIONS)
            - c.rate_oil.value * oil_price
            + c.rate_confidence.value * (0.5 - state.share(economy::CONFIDENCE))
            + c.rate_banks.value * state.share(compliance::BANK_RISK);
    let before = state.get(economy::RATE).float();
    let goal = c.rate_reference.value * factor.max(0.2);
    let step = TiynPerDollar::round((goal - before) * turn.way(c.rate_month.value));
    turn.writer.add(
        economy::RATE,
        step,
        Why::rule(Rule::ExchangeRate, c.rate_rouble.basis),
    );
    let rate = turn.writer.state.get(economy::RATE);
    let fall = (rate.float() / before.max(1.0) - 1.0).max(0.0);
    let sold = (c.intervention_kusd.value * fall)
        .min(turn.writer.state.get(economy::RESERVES).float().max(0.0));
    turn.writer.pay(
        economy::RESERVES,
        economy::WORLD,
        Kusd::round(sold),
        Why::rule(Rule::ExchangeRate, c.intervention_kusd.basis),
    );
    let base_rate = rules.series.base_rate.at(month);
    turn.writer.set(
        economy::BASE_RATE,
        Micro::from_share(base_rate),
        Why::rule(Rule::World, rules.series.base_rate.basis),
    );
}

/// Motor fuel follows crude and prices in general, as far as support of its price lets it.
fn fuel<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.economy;
    let state = &*turn.writer.state;
    let crude = state.get(oil::BRENT).float() / 100.0 / c.brent_reference.value - 1.0;
    let dear = state.share(economy::INFLATION) - c.inflation_base.value;
    let held = 1.0 - c.fuel_support.value * state.policy(rules.known.fuel);
    let rise = (c.fuel_crude.value * crude + c.fuel_prices.value * dear).max(0.0) * held;
    turn.toward(
        society::FUEL,
        1.0 + rise,
        c.fuel_month.value,
        Why::rule(Rule::Fuel, c.fuel_crude.basis),
    );
}

fn prices<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.economy;
    let month = Date::from_day(turn.day).month_index();
    let state = &*turn.writer.state;
    let russia = rules.series.russian_prices.at(month) - c.inflation_russia_reference.value;
    let rate = (state.get(economy::RATE).float() / c.rate_reference.value - 1.0).max(0.0);
    let fuel = (state.share(society::FUEL) - 1.0).max(0.0);
    let goal = c.inflation_base.value
        + c.inflation_russia.value * russia.max(0.0)
        + c.inflation_rate.value * rate
        + c.inflation_fuel.value * fuel;
    turn.toward(
        economy::INFLATION,
        goal,
        c.inflation_month.value,
        Why::rule(Rule::Inflation, c.inflation_russia.basis),
    );
}

fn growth<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let arrivals = turn.rules.coefficients.society.arrivals_growth.value;
    let state = &*turn.writer.state;
    let daily = state.get(oil::EXPORTS).float() / turn.days.max(1) as f64;
    let goal = c.growth_base.value
        + c.growth_oil.value * (daily / c.growth_oil_reference.value - 1.0)
        + c.growth_confidence.value * (state.share(economy::CONFIDENCE) - 0.5)
        - c.growth_banks.value * state.share(compliance::BANK_RISK)
        + arrivals * state.get(society::ARRIVALS).float() / 1e6;
    turn.toward(
        economy::GROWTH,
        goal,
        c.growth_month.value,
        Why::rule(Rule::Growth, c.growth_oil.basis),
    );
}

/// Investors' confidence follows the ladder and the road to the markets; firms follow confidence.
fn confidence<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let rung = state.get(compliance::LADDER).0 as f64 / 5.0;
    let goal = c.confidence_base.value - c.confidence_ladder.value * rung
        + c.confidence_outlets.value * state.share(oil::OUTLET_CONFIDENCE)
        - c.confidence_protest.value * state.share(society::PROTEST);
    turn.toward(
        economy::CONFIDENCE,
        goal,
        c.confidence_month.value,
        Why::rule(Rule::Relocation, c.confidence_ladder.basis),
    );
    let state = &*turn.writer.state;
    let sanctions = state.share(war::SANCTIONS);
    let firms = c.relocation_month.value
        * turn.months()
        * state.share(economy::CONFIDENCE)
        * (1.0 - rung)
        * sanctions;
    turn.writer.add(
        economy::RELOCATED,
        Count::round(firms),
        Why::rule(Rule::Relocation, c.relocation_month.basis),
    );
}
