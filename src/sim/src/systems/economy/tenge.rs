//! The exchange rate [tiyn per dollar] and the reserves.
//!
//! The rate goes to reference x (1 + terms), `rate_month` of the way a month; each term is an effect of its own:
//!
//! - `rate_rouble` x a sudden fall of the rouble (against its usual level, which follows with `rouble_memory`);
//!   `rate_dear_rouble` x how dear the rouble is against the reference, for Russian goods then cost more;
//! - `rate_prices` x (prices at home / prices of the partners - 1);
//! - minus `rate_oil` x (Brent / reference - 1); minus `rate_carry` x (base rate - neutral rate);
//! - `rate_confidence` x (1/2 - confidence) and `rate_banks` x bank risk.
//!
//! The central bank sells `intervention_kusd` for each share of a month's fall above `intervention_from`. Gold in the
//! reserves changes with its price.

use super::super::Turn;
use crate::date::Date;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{compliance, economy, oil};
use crate::units::{Count, Kusd, Quantity, YEAR_DAYS};

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let before = turn.writer.state.get(economy::RATE).float();
    rate(turn);
    intervene(turn, before);
    gold(turn);
}

fn rate<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.economy;
    let month = Date::from_day(turn.day).month_index();
    let state = &*turn.writer.state;
    let rouble = rules.series.rouble.at(month);
    let usual = state.get(economy::ROUBLE).float() / 100.0;
    let fallen = (rouble / usual.max(1.0) - 1.0).max(0.0);
    let dear = (c.rouble_reference.value / rouble.max(1.0) - 1.0).max(0.0);
    let years = turn.day as f64 / YEAR_DAYS;
    let abroad = 1.0 + c.partner_inflation.value * years;
    let prices = state.share(economy::PRICES) / abroad.max(0.1) - 1.0;
    let oil = state.get(oil::BRENT).float() / 100.0 / c.brent_reference.value - 1.0;
    let carry = state.share(economy::BASE_RATE) - c.policy_neutral.value;
    let trust = 0.5 - state.share(economy::CONFIDENCE);
    let banks = state.share(compliance::BANK_RISK);
    let now = state.get(economy::RATE).float();
    let reference = c.rate_reference.value;
    let way = turn.way(c.rate_month.value);
    let step = |factor: f64| reference * factor * way;
    turn.terms(
        economy::RATE,
        &[
            (
                (reference - now) * way,
                Why::rule(Rule::ExchangeRate, c.rate_reference.basis),
            ),
            (
                step(c.rate_rouble.value * fallen),
                Why::rule(Rule::RateRouble, c.rate_rouble.basis),
            ),
            (
                step(c.rate_dear_rouble.value * dear),
                Why::rule(Rule::RateRouble, c.rate_dear_rouble.basis),
            ),
            (
                step(c.rate_prices.value * prices),
                Why::rule(Rule::RatePrices, c.rate_prices.basis),
            ),
            (
                step(-c.rate_oil.value * oil),
                Why::rule(Rule::RateOil, c.rate_oil.basis),
            ),
            (
                step(-c.rate_carry.value * carry),
                Why::rule(Rule::RateCarry, c.rate_carry.basis),
            ),
            (
                step(c.rate_confidence.value * trust),
                Why::rule(Rule::RateTrust, c.rate_confidence.basis),
            ),
            (
                step(c.rate_banks.value * banks),
                Why::rule(Rule::RateTrust, c.rate_banks.basis),
            ),
        ],
    );
    let learned = Count::round((rouble - usual) * 100.0 * turn.way(c.rouble_memory.value));
    turn.writer.add(
        economy::ROUBLE,
        learned,
        Why::rule(Rule::World, rules.series.rouble.basis),
    );
}

fn intervene<L: Ledger>(turn: &mut Turn<'_, L>, before: f64) {
    let c = turn.rules.coefficients.economy;
    let rate = turn.writer.state.get(economy::RATE).float();
    let fall = (rate / before.max(1.0) - 1.0 - c.intervention_from.value).max(0.0);
    let held = turn.writer.state.get(economy::RESERVES).float().max(0.0);
    let sold = (c.intervention_kusd.value * fall).min(held);
    turn.writer.pay(
        economy::RESERVES,
        economy::WORLD,
        Kusd::round(sold),
        Why::rule(Rule::Reserves, c.intervention_kusd.basis),
    );
}

fn gold<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let gold = &turn.rules.series.gold;
    let month = Date::from_day(turn.day).month_index();
    let rise = gold.at(month) / gold.at(month - 1).max(1.0) - 1.0;
    let held = turn.writer.state.get(economy::RESERVES).float();
    let gained = held * c.gold_share.value * rise * turn.way(1.0);
    turn.writer.pay(
        economy::WORLD,
        economy::RESERVES,
        Kusd::round(gained),
        Why::rule(Rule::Reserves, gold.basis),
    );
}
