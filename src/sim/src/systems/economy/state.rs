//! The state's accounts.
//!
//! - Taxes not from oil [k$] = a day's worth x days x (1 + `tax_growth` x (growth - base)).
//! - Transfer from the National Fund and running costs [k$] = a day's worth x days.
//! - The National Fund earns the month's return of the markets on what it holds.

use super::super::Turn;
use crate::date::Date;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::economy;
use crate::units::{Kusd, Quantity};

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let fund = turn.writer.state.get(economy::FUND).float();
    let [
        (tax, tax_why),
        (transfer, transfer_why),
        (upkeep, upkeep_why),
    ] = sums(turn);
    let writer = &mut turn.writer;
    writer.pay(economy::COMPANIES, economy::BUDGET, tax, tax_why);
    writer.pay(economy::FUND, economy::BUDGET, transfer, transfer_why);
    writer.pay(economy::BUDGET, economy::COMPANIES, upkeep, upkeep_why);
    let markets = &turn.rules.series.markets;
    let month = Date::from_day(turn.day).month_index();
    let earned = Kusd::round(fund.max(0.0) * markets.at(month) * turn.months());
    turn.writer.pay(
        economy::WORLD,
        economy::FUND,
        earned,
        Why::rule(Rule::FundReturn, markets.basis),
    );
}

/// Notes what comes in besides oil and what goes out: taxes, the transfer, running costs, each with its why.
pub(super) fn sums<L: Ledger>(turn: &mut Turn<'_, L>) -> [(Kusd, Why); 3] {
    let c = turn.rules.coefficients.economy;
    let days = turn.days as f64;
    let growth = turn.writer.state.share(economy::GROWTH) - c.growth_base.value;
    let tax =
        Kusd::round(c.other_tax_kusd.value * days * (1.0 + c.tax_growth.value * growth).max(0.0));
    let fund = turn.writer.state.get(economy::FUND).float();
    let transfer = Kusd::round((c.transfer_kusd.value * days).min(fund.max(0.0)));
    let upkeep = Kusd::round(c.upkeep_kusd.value * days);
    let tax_why = Why::rule(Rule::OtherTax, c.other_tax_kusd.basis);
    let transfer_why = Why::rule(Rule::Transfer, c.transfer_kusd.basis);
    let upkeep_why = Why::rule(Rule::Upkeep, c.upkeep_kusd.basis);
    let writer = &mut turn.writer;
    writer.add(economy::REVENUE, tax, tax_why);
    writer.add(economy::REVENUE, transfer, transfer_why);
    writer.set(economy::SPENDING, upkeep, upkeep_why);
    [
        (tax, tax_why),
        (transfer, transfer_why),
        (upkeep, upkeep_why),
    ]
}
