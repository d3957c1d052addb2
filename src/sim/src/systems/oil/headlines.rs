//! The two numbers that make routing felt long before tonnes do.
//!
//! - Staying power [months] = (usable fund + usable reserves + credit) / (state income lost in a month of closure), scaled
//!   by the patience of society (base + weight x support). What other links could take in lowers the loss.
//! - Price of closure [0..1] = own stake + partners who would mind + Beijing's warmth + confidence in other outlets, each
//!   with its weight.
//!
//! Their parts are numbers of their own, so that a change of either is told by what each part did to it.

use super::{limits, warmth};
use crate::content::entities::Hand;
use crate::ids::{RouteId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::state::oil::route;
use crate::state::{State, economy, oil, security, society};
use crate::systems::{MONTH_DAYS, Turn, factor_part};
use crate::units::{Kusd, Micro, MilliMonths, Quantity, Tonnes};

/// Staying power is counted up to so many months.
const MOST_MONTHS: f64 = 60.0;

/// Works out both.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.oil;
    let state = &*turn.writer.state;
    let cpc = turn.rules.known.cpc;
    let full = state.of(route::CAPACITY, cpc).float() * MONTH_DAYS;
    let spare = spare_elsewhere(turn);
    let lost_tonnes = (full - spare).max(0.0);
    let barrels = c.barrels_per_tonne.value;
    let lost_kusd = lost_tonnes * barrels * state.get(oil::BRENT).float() / 100_000.0
        * (c.budget_share.value + c.fund_share.value);
    let is = Staying {
        fund: state.get(economy::FUND).float() * c.usable_fund.value,
        reserves: state.get(economy::RESERVES).float() * c.usable_reserves.value,
        credit: c.credit_kusd.value * state.share(oil::OUTLET_CONFIDENCE),
        lost_tonnes,
        lost_kusd,
        patience: c.patience_base.value + c.patience_support.value * state.share(society::SUPPORT),
    };
    staying(turn, &is);
    closure(turn);
}

/// What staying power is made of: thousands of dollars, tonnes and thousands of dollars a month, a factor.
struct Staying {
    fund: f64,
    reserves: f64,
    credit: f64,
    lost_tonnes: f64,
    lost_kusd: f64,
    patience: f64,
}

impl Staying {
    /// As it was last reckoned.
    fn noted(state: &State) -> Staying {
        Staying {
            fund: state.get(oil::STAYING_FUND).float(),
            reserves: state.get(oil::STAYING_RESERVES).float(),
            credit: state.get(oil::STAYING_CREDIT).float(),
            lost_tonnes: state.get(oil::STAYING_LOST).float(),
            lost_kusd: state.get(oil::STAYING_LOSS).float(),
            patience: state.share(oil::STAYING_PATIENCE),
        }
    }
    fn buffer(&self) -> f64 {
        (self.fund + self.reserves + self.credit).max(0.0)
    }
    /// Months, whatever their number.
    fn months(&self) -> f64 {
        self.buffer() / self.lost_kusd.max(1.0) * self.patience
    }
    /// What a tonne that is lost would have earned.
    fn price(&self) -> f64 {
        self.lost_kusd / self.lost_tonnes.max(1.0)
    }
}

fn staying<L: Ledger>(turn: &mut Turn<'_, L>, is: &Staying) {
    let c = turn.rules.coefficients.oil;
    let was = Staying::noted(turn.writer.state);
    let months = if is.lost_kusd > 1.0 {
        is.months().min(MOST_MONTHS)
    } else {
        MOST_MONTHS
    };
    let before = turn.writer.state.get(oil::STAYING_POWER).float();
    let writer = &mut turn.writer;
    writer.set_in_parts(
        oil::STAYING_POWER,
        MilliMonths::round(months * 1000.0),
        || {
            let (from, to) = (was.months() * 1000.0, is.months() * 1000.0);
            let part = |was: f64, is: f64| factor_part(from, to, was, is);
            let drawn = part(was.buffer(), is.buffer()) / (is.buffer() - was.buffer());
            // An unmoved buffer has no parts to tell.
            let drawn = if drawn.is_finite() { drawn } else { 0.0 };
            let parts = [
                (
                    (is.fund - was.fund) * drawn,
                    Rule::StayingFund,
                    c.usable_fund.basis,
                ),
                (
                    (is.reserves - was.reserves) * drawn,
                    Rule::StayingReserves,
                    c.usable_reserves.basis,
                ),
                (
                    (is.credit - was.credit) * drawn,
                    Rule::StayingCredit,
                    c.credit_kusd.basis,
                ),
                (
                    -part(was.lost_tonnes.max(1.0), is.lost_tonnes.max(1.0)),
                    Rule::StayingOutlets,
                    c.contract_flexibility.basis,
                ),
                (
                    -part(was.price(), is.price()),
                    Rule::StayingPrice,
                    c.budget_share.basis,
                ),
                (
                    part(was.patience, is.patience),
                    Rule::StayingPatience,
                    c.patience_support.basis,
                ),
            ];
            let all: f64 = parts.iter().map(|(part, ..)| part).sum();
            // What the greatest number of months holds back is told as that.
            let held = months * 1000.0 - before - all;
            let held = if held.abs() > 2.0 { held } else { 0.0 };
            let [a, b, c, d, e, f] =
                parts.map(|(part, rule, basis)| (part, Why::rule(rule, basis)));
            let bound = Why {
                cause: Cause::Clamp,
                ..Why::plain(Rule::StayingPatience)
            };
            [a, b, c, d, e, f, (held, bound)]
        },
    );
    let why = Why::rule(Rule::StayingFund, c.usable_fund.basis);
    writer.set(oil::STAYING_FUND, Kusd::round(is.fund), why);
    let why = Why::rule(Rule::StayingReserves, c.usable_reserves.basis);
    writer.set(oil::STAYING_RESERVES, Kusd::round(is.reserves), why);
    let why = Why::rule(Rule::StayingCredit, c.credit_kusd.basis);
    writer.set(oil::STAYING_CREDIT, Kusd::round(is.credit), why);
    let why = Why::rule(Rule::StayingOutlets, c.contract_flexibility.basis);
    writer.set(oil::STAYING_LOST, Tonnes::round(is.lost_tonnes), why);
    let why = Why::rule(Rule::StayingPrice, c.budget_share.basis);
    writer.set(oil::STAYING_LOSS, Kusd::round(is.lost_kusd), why);
    let why = Why::rule(Rule::StayingPatience, c.patience_support.basis);
    writer.set(oil::STAYING_PATIENCE, Micro::from_share(is.patience), why);
}

fn closure<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.oil;
    let state = &*turn.writer.state;
    let minded = c.closure_partners.value * state.share(security::PARTNERS);
    let beijing = c.closure_beijing.value * warmth(state, turn.rules.known.beijing);
    let outlets = c.closure_outlets.value * state.share(oil::OUTLET_CONFIDENCE);
    let price = c.closure_own.value + minded + beijing + outlets;
    let parts = [
        (
            oil::CLOSURE_PARTNERS,
            minded,
            Rule::ClosurePartners,
            c.closure_partners.basis,
        ),
        (
            oil::CLOSURE_BEIJING,
            beijing,
            Rule::ClosureBeijing,
            c.closure_beijing.basis,
        ),
        (
            oil::CLOSURE_OUTLETS,
            outlets,
            Rule::ClosureOutlets,
            c.closure_outlets.basis,
        ),
    ];
    let moved = parts.map(|(key, value, rule, basis)| {
        let moved = value * 1e6 - state.get(key).float();
        (moved, Why::rule(rule, basis))
    });
    let price = Micro::from_share(price.clamp(0.0, 1.0));
    let writer = &mut turn.writer;
    writer.set_in_parts(oil::PRICE_OF_CLOSURE, price, || moved);
    for (key, value, rule, basis) in parts {
        writer.set(key, Micro::from_share(value), Why::rule(rule, basis));
    }
}

/// What open links other than the CPC could take in a month beyond what they carry, tonnes: the final legs to markets,
/// within nominations, ships and cars.
fn spare_elsewhere<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let flexibility = rules.coefficients.oil.contract_flexibility.value;
    let to_month = MONTH_DAYS / turn.days.max(1) as f64;
    let mut spare = 0.0;
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let id = RouteId::at(index);
        let leaves = entry.hand != Hand::Kazakhstan && rules.network.at_home(entry.from);
        if id != rules.known.cpc && leaves {
            let full = limits::carries(state, entry, id, flexibility) * MONTH_DAYS;
            spare += (full - state.of(route::FLOW, id).float() * to_month).max(0.0);
        }
    }
    spare
}
