//! Trade by partner, thousands of dollars in the span.
//!
//! - Exports = oil sales + others; others = a year's worth x (1 + `other_price` x (Brent / Brent of 2021 - 1)).
//! - Imports = `imports_share` x output at current prices.
//! - Russia: imports = its share before the sanctions, less what full sanctions take away; exports = a year's worth before
//!   the war at the price of the day, plus what is passed on.
//! - What is passed on = over channels: goods a month if everything slipped through x the channel's true leak. Traders keep
//!   `margin_share` of it, more where the line is to evade. It shows in the tables only afterwards.
//! - China gains a share of all imports with the sanctions; the European Union takes most of the oil.
//! - With sanctions of one's own, `impose_lost` of the trade with Russia is gone, both ways.

use super::Turn;
use crate::ids::{ChannelId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::compliance::channel;
use crate::state::{compliance, economy, oil, trade, war};
use crate::units::{Kusd, Micro, Quantity, YEAR_DAYS};

/// The span's trade, and what is paid for it.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.trade;
    let (other, imports) = reckon(turn);
    let earned = turn.writer.state.get(compliance::MARGIN);
    let margin = turn.rules.coefficients.compliance.margin_share.basis;
    turn.writer.pay(
        economy::WORLD,
        economy::COMPANIES,
        earned,
        Why::rule(Rule::ReExport, margin),
    );
    // Oil has been paid for already; what the margin pays is in what is passed on.
    turn.writer.pay(
        economy::WORLD,
        economy::COMPANIES,
        Kusd::round(other),
        Why::rule(Rule::Trade, c.other_exports_kusd.basis),
    );
    turn.writer.pay(
        economy::COMPANIES,
        economy::WORLD,
        Kusd::round(imports),
        Why::rule(Rule::Trade, c.imports_share.basis),
    );
}

/// The trade of the month before a level begins. No money moves.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    reckon(turn);
}

/// Works out the span's trade by partner; returns exports besides oil and imports for use at home, thousands of dollars.
fn reckon<L: Ledger>(turn: &mut Turn<'_, L>) -> (f64, f64) {
    let c = turn.rules.coefficients.trade;
    let years = turn.days as f64 / YEAR_DAYS;
    let passed_on = passed_on(turn);
    let state = &*turn.writer.state;
    let sanctions = state.share(war::SANCTIONS);
    let dearer = state.get(oil::BRENT).float() / 100.0 / c.brent_2021.value - 1.0;
    let imposed = if state.get(compliance::LINE).0 == 2 {
        state.policy(turn.rules.known.line)
    } else {
        0.0
    };
    let kept = 1.0 - c.impose_lost.value * imposed;
    let sales = state.get(oil::SALES).float();
    let other = c.other_exports_kusd.value * years * (1.0 + c.other_price.value * dearer);
    let imports = c.imports_share.value * state.get(economy::OUTPUT).float() * years;
    let russia_out =
        c.russia_exports_kusd.value * years * (1.0 + c.russia_price.value * dearer) * kept
            + passed_on;
    let russia_in =
        imports * c.russia_imports.value * (1.0 - c.russia_imports_lost.value * sanctions) * kept;
    let china_out = other * c.china_exports.value + sold_at(turn, turn.rules.known.china, sales);
    let china_in = imports * (c.china_imports.value + c.china_gain.value * sanctions);
    let eu = sales * c.eu_oil.value + other * c.eu_exports.value + imports * c.eu_imports.value;
    let set = |turn: &mut Turn<'_, L>, key, value: f64, basis| {
        turn.writer
            .set(key, Kusd::round(value), Why::rule(Rule::Trade, basis));
    };
    let exports = sales + other + passed_on;
    let at_home = imports;
    let imports = at_home + passed_on * (1.0 - margin(turn));
    set(turn, trade::EXPORTS, exports, c.other_exports_kusd.basis);
    set(turn, trade::IMPORTS, imports, c.imports_share.basis);
    set(
        turn,
        trade::RUSSIA_EXPORTS,
        russia_out,
        c.russia_exports_kusd.basis,
    );
    set(
        turn,
        trade::RUSSIA_IMPORTS,
        russia_in,
        c.russia_imports_lost.basis,
    );
    set(turn, trade::CHINA_EXPORTS, china_out, c.china_exports.basis);
    set(turn, trade::CHINA_IMPORTS, china_in, c.china_gain.basis);
    set(turn, trade::EU, eu, c.eu_oil.basis);
    let all = (exports + imports).max(1.0);
    for (key, with) in [
        (trade::RUSSIA_SHARE, russia_out + russia_in),
        (trade::CHINA_SHARE, china_out + china_in),
    ] {
        let share = Micro::from_share((with / all).clamp(0.0, 1.0));
        turn.writer.set(key, share, Why::plain(Rule::Trade));
    }
    (other, at_home)
}

/// What was sold at a market in the span, thousands of dollars, within all sales.
fn sold_at<L: Ledger>(turn: &Turn<'_, L>, market: crate::ids::MarketId, most: f64) -> f64 {
    let state = &*turn.writer.state;
    let tonnes = state.of(oil::market::SOLD, market).float();
    let cents = state.of(oil::market::PRICE, market).float();
    let barrels = turn.rules.coefficients.oil.barrels_per_tonne.value;
    (tonnes * barrels * cents / 100_000.0).min(most)
}

/// The share of goods passed on that traders keep.
fn margin<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let c = turn.rules.coefficients.compliance;
    let evade = turn.writer.state.get(compliance::LINE).0 == 0;
    c.margin_share.value + if evade { c.margin_evade.value } else { 0.0 }
}

/// Goods passed on to Russia in the span, thousands of dollars; notes electronics and what the margin comes to.
fn passed_on<L: Ledger>(turn: &mut Turn<'_, L>) -> f64 {
    let rules = turn.rules;
    let months = turn.months();
    let mut all = 0.0;
    for (index, entry) in rules.content.channels.iter().enumerate() {
        let id = ChannelId::at(index);
        let leak = turn.writer.state.of(channel::LEAK, id).share();
        let goods = entry.kusd_per_month.value * leak * months;
        all += goods;
        if id == rules.known.electronics {
            turn.writer.set(
                trade::ELECTRONICS,
                Kusd::round(goods),
                Why::rule(Rule::ReExport, entry.kusd_per_month.basis),
            );
        }
    }
    let earned = Kusd::round(all * margin(turn));
    let why = Why::rule(
        Rule::ReExport,
        rules.coefficients.compliance.margin_share.basis,
    );
    turn.writer.set(compliance::MARGIN, earned, why);
    all
}
