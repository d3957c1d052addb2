//! Growth, output, confidence, firms that come, the rating.
//!
//! - Growth goes to base + `growth_oil` x (production / usual - 1) + `growth_confidence` x (confidence - 1/2) + relocated
//!   firms + work of those who came less that of those who left (`society`) - `growth_banks` x bank risk - `growth_rate` x (base rate - neutral).
//! - Output at current prices [k$ a year] grows with output and prices and shrinks with the tenge.
//! - Confidence goes to its rest + outlets - ladder - protest - what foreign banks and firms have drawn back.
//! - The rating's strain goes to outlets at a standstill + banks cut off + a fund run down; the outlook follows its
//!   thresholds, and a notch goes or comes with the extremes.

use super::super::{Turn, society};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::society::PROTEST;
use crate::state::{compliance, economy, oil, war};
use crate::units::{Code, Count, Micro, Quantity, TiynPerDollar, YEAR_DAYS};

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>, rise: f64, rate_before: TiynPerDollar) {
    growth(turn);
    output(turn, rise, rate_before);
    confidence(turn);
    relocation(turn);
    rating(turn);
}

fn growth<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let people = turn.rules.coefficients.society.arrivals_growth;
    let state = &*turn.writer.state;
    let daily = state.get(oil::PRODUCTION).float() / turn.days.max(1) as f64;
    let usual = state.get(oil::USUAL).float().max(1.0);
    let now = state.share(economy::GROWTH);
    let way = turn.way(c.growth_month.value) * 1e6;
    let trust = c.growth_confidence.value * (state.share(economy::CONFIDENCE) - 0.5);
    let firms = c.growth_relocated.value * state.get(economy::RELOCATED).float() / 100.0;
    let banks = c.growth_banks.value * state.share(compliance::BANK_RISK);
    let dear = c.growth_rate.value * (state.share(economy::BASE_RATE) - c.policy_neutral.value);
    let work = society::work(state, turn.rules);
    turn.terms(
        economy::GROWTH,
        &[
            (
                (c.growth_base.value - now) * way,
                Why::rule(Rule::Growth, c.growth_base.basis),
            ),
            (
                c.growth_oil.value * (daily / usual - 1.0) * way,
                Why::rule(Rule::GrowthOil, c.growth_oil.basis),
            ),
            (
                trust * way,
                Why::rule(Rule::GrowthTrust, c.growth_confidence.basis),
            ),
            (
                firms * way,
                Why::rule(Rule::GrowthTrust, c.growth_relocated.basis),
            ),
            (
                -banks * way,
                Why::rule(Rule::GrowthBanks, c.growth_banks.basis),
            ),
            (
                -dear * way,
                Why::rule(Rule::GrowthBanks, c.growth_rate.basis),
            ),
            (work * way, Why::rule(Rule::GrowthArrivals, people.basis)),
        ],
    );
}

fn output<L: Ledger>(turn: &mut Turn<'_, L>, rise: f64, rate_before: TiynPerDollar) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let now = state.get(economy::OUTPUT).float();
    let real = state.share(economy::GROWTH) * turn.days as f64 / YEAR_DAYS;
    let rate = state.get(economy::RATE).float().max(1.0);
    let tenge = rate_before.float() / rate - 1.0;
    turn.terms(
        economy::OUTPUT,
        &[
            (now * real, Why::plain(Rule::Output)),
            (
                now * rise * c.deflator.value,
                Why::rule(Rule::Output, c.deflator.basis),
            ),
            (now * tenge, Why::plain(Rule::ExchangeRate)),
        ],
    );
}

fn confidence<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let rung = state.get(compliance::LADDER).0 as f64 / compliance::TOP_RUNG as f64;
    let way = turn.way(c.confidence_month.value) * 1e6;
    let rest = c.confidence_base.value - state.share(economy::CONFIDENCE);
    let outlets = c.confidence_outlets.value * state.share(oil::OUTLET_CONFIDENCE);
    let street = c.confidence_protest.value * state.share(PROTEST);
    let drawn = c.confidence_derisking.value * state.share(compliance::DERISKING);
    turn.terms(
        economy::CONFIDENCE,
        &[
            (
                rest * way,
                Why::rule(Rule::Confidence, c.confidence_base.basis),
            ),
            (
                -c.confidence_ladder.value * rung * way,
                Why::rule(Rule::ConfidenceLadder, c.confidence_ladder.basis),
            ),
            (
                outlets * way,
                Why::rule(Rule::ConfidenceOutlets, c.confidence_outlets.basis),
            ),
            (
                -street * way,
                Why::rule(Rule::ConfidenceProtest, c.confidence_protest.basis),
            ),
            (
                -drawn * way,
                Why::rule(Rule::ConfidenceDeRisking, c.confidence_derisking.basis),
            ),
        ],
    );
}

/// Firms follow confidence, and come only where the ladder does not reach them.
fn relocation<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let rung = state.get(compliance::LADDER).0 as f64 / compliance::TOP_RUNG as f64;
    let firms = c.relocation_month.value
        * turn.months()
        * state.share(economy::CONFIDENCE)
        * (1.0 - rung)
        * (1.0 - state.share(compliance::DERISKING))
        * state.share(war::SANCTIONS);
    turn.writer.add(
        economy::RELOCATED,
        Count::round(firms),
        Why::rule(Rule::Relocation, c.relocation_month.basis),
    );
}

fn rating<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.economy;
    let state = &*turn.writer.state;
    let stands = 1.0 - state.share(oil::MAIN_LINE);
    let start = turn.rules.level.starts.iter();
    let held = start
        .filter(|start| start.metric == economy::FUND.metric())
        .map(|start| start.value as f64)
        .sum::<f64>()
        .max(1.0);
    let lost = (1.0 - state.get(economy::FUND).float() / held).clamp(0.0, 1.0);
    let goal = c.rating_outlet.value * stands
        + c.rating_banks.value * state.share(compliance::BANK_RISK)
        + c.rating_fund.value * lost * 2.0;
    turn.toward(
        economy::RATING_STRAIN,
        goal.min(1.0),
        c.rating_month.value,
        Why::rule(Rule::Rating, c.rating_outlet.basis),
    );
    let state = &*turn.writer.state;
    let strain = state.share(economy::RATING_STRAIN);
    let outlook = state.get(economy::OUTLOOK).0;
    let to = if strain > c.rating_negative.value {
        0
    } else if strain < c.rating_positive.value {
        2
    } else if strain < c.rating_stable.value || outlook == 2 {
        1
    } else {
        outlook
    };
    turn.writer.set(
        economy::OUTLOOK,
        Code(to),
        Why::rule(Rule::Rating, c.rating_negative.basis),
    );
    // A notch goes where a negative outlook's strain has doubled; the strain then counts as spoken for.
    if strain > 2.0 * c.rating_negative.value {
        let why = Why::rule(Rule::Rating, c.rating_negative.basis);
        turn.writer.add(economy::RATING, Code(-1), why);
        turn.writer.add(
            economy::RATING_STRAIN,
            Micro::from_share(-c.rating_negative.value),
            why,
        );
    }
}
