//! Consumer prices month by month, motor fuel, the base rate.
//!
//! Prices rise in a span by the sum of these, each an effect of its own:
//!
//! - what is expected: (`inflation_base` + `inflation_habit` x (inflation - base)) a year;
//! - `inflation_rate` x the tenge's fall in the span;
//! - `inflation_month` of the pressure, which shops have still to pass on. The pressure grows by `inflation_russia` x the
//!   rise of what Russian goods cost in tenge (Russian prices x tenge per rouble), and shrinks by a part of that as they fall;
//! - `inflation_fuel` x motor fuel's rise in the span; `inflation_fiscal` x the budget's deficit as a share of its spending;
//! - sudden shortages, of which `shock_memory` lasts into the next month.
//!
//! Inflation is the rises of the last twelve months compounded: as a month comes round again its old rise leaves the rate.
//! Motor fuel [against January 2022] goes to 1 + (a (Brent / reference - 1) + b (inflation - base)) x (1 - support).
//! The base rate goes to neutral + `policy_inflation` x (inflation - base) + `policy_fall` x the tenge's fall; up fast, down
//! slowly.

use super::super::{MONTH_DAYS, Turn};
use crate::date::Date;
use crate::ids::{MonthId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::economy::{self, MONTHS, month};
use crate::state::{oil, society};
use crate::units::{Micro, Quantity, TiynPerDollar};

/// Months of a year.
const YEAR_MONTHS: f64 = 12.0;

/// Moves prices; returns by what share they rose in the span.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>, rate_before: TiynPerDollar) -> f64 {
    let fuel_before = turn.writer.state.share(society::FUEL);
    fuel(turn);
    let fuel_rise = turn.writer.state.share(society::FUEL) - fuel_before;
    imports(turn);
    let rate = turn.writer.state.get(economy::RATE).float();
    let fall = (rate / rate_before.float().max(1.0) - 1.0).max(0.0);
    let rise = rises(turn, fall, fuel_rise);
    base_rate(turn, fall);
    rise
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

/// What Russian goods cost, and the pressure that it brings.
fn imports<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.economy;
    let index = Date::from_day(turn.day).month_index();
    let state = &*turn.writer.state;
    let rate = state.get(economy::RATE).float() / c.rate_reference.value;
    let rouble = rules.series.rouble.at(index) / c.rouble_reference.value;
    let cost = rules.series.russian_prices.at(index) * rate / rouble.max(0.1);
    let before = state.share(economy::RUSSIAN_GOODS);
    let change = cost / before.max(0.01) - 1.0;
    turn.writer.set(
        economy::RUSSIAN_GOODS,
        Micro::from_share(cost),
        Why::rule(Rule::World, rules.series.russian_prices.basis),
    );
    let followed = if change < 0.0 {
        c.inflation_russia_cheaper.value
    } else {
        1.0
    };
    turn.writer.add(
        economy::PIPELINE,
        Micro::from_share(c.inflation_russia.value * change * followed),
        Why::rule(Rule::PricesRussia, c.inflation_russia.basis),
    );
}

/// Adds the span's rises to the month's and the year's; returns their sum.
fn rises<L: Ledger>(turn: &mut Turn<'_, L>, fall: f64, fuel_rise: f64) -> f64 {
    let c = turn.rules.coefficients.economy;
    let way = turn.days as f64 / MONTH_DAYS;
    let state = &*turn.writer.state;
    let inflation = state.share(economy::INFLATION);
    let habit = c.inflation_habit.value * (inflation - c.inflation_base.value);
    let passed = state.share(economy::PIPELINE) * turn.way(c.inflation_month.value);
    let shock = state.share(economy::SHOCK);
    let spending = state.get(economy::SPENDING).float().max(1.0);
    let deficit = (1.0 - state.get(economy::REVENUE).float() / spending).clamp(-1.0, 1.0);
    let terms = [
        (
            c.inflation_base.value / YEAR_MONTHS * way,
            Why::rule(Rule::Inflation, c.inflation_base.basis),
        ),
        (
            habit / YEAR_MONTHS * way,
            Why::rule(Rule::Inflation, c.inflation_habit.basis),
        ),
        (
            c.inflation_rate.value * fall,
            Why::rule(Rule::PricesTenge, c.inflation_rate.basis),
        ),
        (
            passed,
            Why::rule(Rule::PricesRussia, c.inflation_month.basis),
        ),
        (
            c.inflation_fuel.value * fuel_rise,
            Why::rule(Rule::PricesFuel, c.inflation_fuel.basis),
        ),
        (
            c.inflation_fiscal.value * deficit / YEAR_MONTHS * way,
            Why::rule(Rule::PricesFiscal, c.inflation_fiscal.basis),
        ),
        (shock, Why::rule(Rule::PricesShock, c.shock_memory.basis)),
    ];
    let rise: f64 = terms.iter().map(|(term, _)| term).sum();
    turn.writer.add(
        economy::PIPELINE,
        Micro::from_share(-passed),
        Why::rule(Rule::PricesRussia, c.inflation_month.basis),
    );
    let fades = shock * (1.0 - c.shock_memory.value);
    turn.writer.add(
        economy::SHOCK,
        Micro::from_share(-fades),
        Why::rule(Rule::PricesShock, c.shock_memory.basis),
    );
    let level = turn.writer.state.share(economy::PRICES);
    turn.terms(
        economy::PRICES,
        &terms.map(|(term, why)| (term * level * 1e6, why)),
    );
    yearly(turn, rise, &terms);
    rise
}

/// The month's rise takes the place of the one a year ago, by the share of the month that the span covers.
fn yearly<L: Ledger>(turn: &mut Turn<'_, L>, rise: f64, terms: &[(f64, Why); 7]) {
    let day = Date::from_day(turn.day);
    let first = Date { day: 1, ..day };
    let length = (first.plus_months(1).to_day() - first.to_day()).max(1) as f64;
    let spans = turn.days as f64 / length;
    let months = (spans.round().max(1.0) as usize).min(MONTHS.len());
    let covered = spans.min(1.0);
    let before = turn.writer.state.share(economy::INFLATION);
    for nth in 0..months {
        let id = MonthId::at((usize::from(day.month) - 1 + nth) % MONTHS.len());
        let old = turn.writer.state.of(month::RISE, id).share();
        let new = old * (1.0 - covered) + rise / months as f64;
        turn.writer.set_of(
            month::RISE,
            id,
            Micro::from_share(new),
            Why::plain(Rule::Inflation),
        );
    }
    let compounded = (0..MONTHS.len()).fold(1.0, |product, index| {
        product
            * (1.0
                + turn
                    .writer
                    .state
                    .of(month::RISE, MonthId::at(index))
                    .share())
    }) - 1.0;
    let mut parts = [(0.0, Why::plain(Rule::PricesBase)); 8];
    for (part, (term, why)) in parts.iter_mut().zip(terms) {
        *part = (term * 1e6, *why);
    }
    if let Some((leaves, _)) = parts.last_mut() {
        *leaves = (compounded - before - rise) * 1e6;
    }
    turn.terms(economy::INFLATION, &parts);
}

fn base_rate<L: Ledger>(turn: &mut Turn<'_, L>, fall: f64) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let inflation = state.share(economy::INFLATION) - c.inflation_base.value;
    let now = state.share(economy::BASE_RATE);
    let goal = (c.policy_neutral.value
        + c.policy_inflation.value * inflation
        + c.policy_fall.value * fall)
        .max(0.0);
    let month = if goal > now {
        c.policy_up
    } else {
        c.policy_down
    };
    turn.toward(
        economy::BASE_RATE,
        goal,
        month.value,
        Why::rule(Rule::BaseRate, c.policy_inflation.basis),
    );
}
