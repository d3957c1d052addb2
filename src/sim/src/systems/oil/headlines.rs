//! The two numbers that make routing felt long before tonnes do.
//!
//! - Staying power [months] = (usable fund + usable reserves + credit) / (state income lost in a month of closure), scaled
//!   by the patience of society (base + weight x support). What other links could take in lowers the loss.
//! - Price of closure [0..1] = own stake + partners who would mind + Beijing's warmth + confidence in other outlets, each
//!   with its weight.

use super::{limits, warmth};
use crate::content::entities::Hand;
use crate::ids::{RouteId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::oil::route;
use crate::state::{economy, oil, security, society};
use crate::systems::{MONTH_DAYS, Turn};
use crate::units::{Micro, MilliMonths, Quantity};

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
