//! Waves of arrivals from Russia.
//!
//! - Would come [people] += `flight_people` x rise of the mobilisation since people last answered to it. Of these a share
//!   1 - exp(-`flight_day` x days) sets out; of those who begin to mean it within the span, as from its middle.
//!   Three figures fix the two coefficients: 98,000 in the first week, 200,000 in two weeks, somewhat over 400,000 in ten.
//! - Came = set out x openness of the border. Whoever is turned away does not come later.
//! - Of those who came `arrivals_stay` stays, the rest goes on within the span. Of those who stay `arrivals_skilled` have
//!   skills that are wanted; the others go on by `arrivals_leave` a month, they by `skilled_leave`, those of the span for
//!   half of it.
//! - Founders += skilled x `arrivals_found` x confidence a month, less `founders_leave`.
//! - Work: growth [share a year] = `arrivals_growth`, `skilled_growth`, `founders_growth` for a million of each, less
//!   `speakers_growth` for a million a year who leave for good beyond the usual, which is in the base of growth. Whoever goes
//!   takes this with them.
//! - Rents [index] += `rents_rise` for each 100,000 who stay beyond `rents_room` a month, and come back to 1 by
//!   `rents_month`. They answer to who comes and not to who goes: landlords do not lower what a tenant before paid, homes are
//!   found and built with time. So a lag follows each wave, and an exodus eases nothing. They add `rents_prices` x their
//!   rise to shortages.
//! - Risk [share] += `risk_share` for each 100,000 who come past a border that asks no questions and services that do not
//!   see, and fades by `risk_month` as people settle. In a region of the north it adds pressure:
//!   `risk_pressure` x risk x reach of Russian media x neglect x anger x hawks. Sealed, as all of Moscow's doing is.

use super::super::{MONTH_DAYS, Turn};
use super::{above, drained, media};
use crate::ids::{RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::rules::Rules;
use crate::state::security::region;
use crate::state::society::{self, public};
use crate::state::{State, economy, knowledge, moscow, war};
use crate::units::{Micro, People, Quantity, YEAR_DAYS};

/// Months of a year.
const YEAR_MONTHS: f64 = YEAR_DAYS / MONTH_DAYS;
/// People of a wave by which coefficients are stated.
const WAVE: f64 = 100_000.0;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let came = wave(turn);
    let stayed = stock(turn, came);
    founders(turn);
    rents(turn, stayed);
    risk(turn, came);
}

/// Who sets out and gets in.
fn wave<L: Ledger>(turn: &mut Turn<'_, L>) -> f64 {
    let rules = turn.rules;
    let c = &rules.coefficients.society;
    let state = &*turn.writer.state;
    let mobilisation = state.get(war::MOBILISATION);
    let rise = (mobilisation.share() - state.share(society::ANSWERED)).max(0.0);
    let waiting = state.get(society::WOULD_COME).float();
    let new = c.flight_people.value * rise;
    let days = turn.days as f64;
    let gone = |days: f64| 1.0 - libm::exp(-c.flight_day.value * days);
    let out = waiting * gone(days) + new * gone(days / 2.0);
    let open = state.policy(rules.known.border);
    let why = Why::rule(Rule::Arrivals, c.flight_people.basis);
    turn.writer
        .set(society::ANSWERED, mobilisation, Why::plain(Rule::Arrivals));
    turn.terms(
        society::WOULD_COME,
        &[
            (new, why),
            (-out, Why::rule(Rule::Arrivals, c.flight_day.basis)),
        ],
    );
    let came = People::round(out * open);
    turn.writer.set(
        society::ARRIVED,
        came,
        Why::rule(Rule::Arrivals, c.flight_day.basis),
    );
    came.float()
}

/// Who stays, who goes on. Returns how many of the span's arrivals stayed.
fn stock<L: Ledger>(turn: &mut Turn<'_, L>, came: f64) -> f64 {
    let c = turn.rules.coefficients.society;
    let stock = turn.writer.state.get(society::ARRIVALS).float();
    let skilled = turn.writer.state.get(society::SKILLED).float().min(stock);
    let stayed = came * c.arrivals_stay.value;
    let new_skilled = stayed * c.arrivals_skilled.value;
    let goes = |old: f64, new: f64, month: f64| {
        old * drained(turn.months(), month) + new * drained(turn.months() / 2.0, month)
    };
    let others_go = goes(
        stock - skilled,
        stayed - new_skilled,
        c.arrivals_leave.value,
    );
    let skilled_go = goes(skilled, new_skilled, c.skilled_leave.value);
    let leave = Why::rule(Rule::Arrivals, c.arrivals_leave.basis);
    turn.terms(
        society::ARRIVALS,
        &[
            (stayed, Why::rule(Rule::Arrivals, c.arrivals_stay.basis)),
            (-others_go, leave),
            (
                -skilled_go,
                Why::rule(Rule::Arrivals, c.skilled_leave.basis),
            ),
        ],
    );
    let before = turn.writer.state.get(society::SKILLED).float();
    let now = skilled - skilled_go + new_skilled;
    turn.terms(
        society::SKILLED,
        &[(
            now - before,
            Why::rule(Rule::Arrivals, c.arrivals_skilled.basis),
        )],
    );
    let went = People::round(came - stayed + others_go + skilled_go);
    turn.writer.set(society::WENT_ON, went, leave);
    stayed
}

fn founders<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let skilled = state.get(society::SKILLED).float();
    let founders = state.get(society::FOUNDERS).float();
    let trust = state.share(economy::CONFIDENCE);
    let open = skilled * c.arrivals_found.value * trust * turn.months();
    let leave = founders * drained(turn.months(), c.founders_leave.value);
    // Nobody is a founder who is not there.
    let gone = (founders + open - leave - skilled).max(0.0);
    turn.terms(
        society::FOUNDERS,
        &[
            (open, Why::rule(Rule::Arrivals, c.arrivals_found.basis)),
            (-leave, Why::rule(Rule::Arrivals, c.founders_leave.basis)),
            (-gone, Why::plain(Rule::Arrivals)),
        ],
    );
}

/// What those who came add to growth, and those who leave for good take from it; a share a year.
pub(crate) fn work(state: &State, rules: &Rules) -> f64 {
    let c = &rules.coefficients.society;
    let millions = |key| state.get::<People>(key).float() / 1e6;
    let skilled = millions(society::SKILLED).min(millions(society::ARRIVALS));
    let beyond = (media::departures(state, rules) - c.speakers_leave.value) * YEAR_MONTHS / 1e6;
    c.arrivals_growth.value * (millions(society::ARRIVALS) - skilled)
        + c.skilled_growth.value * skilled
        + c.founders_growth.value * millions(society::FOUNDERS)
        - c.speakers_growth.value * beyond
}

fn rents<L: Ledger>(turn: &mut Turn<'_, L>, stayed: f64) {
    let c = turn.rules.coefficients.society;
    let before = turn.writer.state.share(society::RENTS);
    let seek = above(stayed, c.rents_room.value * turn.months());
    let rise = c.rents_rise.value * seek / WAVE;
    let back = (1.0 - before) * drained(turn.months(), c.rents_month.value);
    turn.terms(
        society::RENTS,
        &[
            (rise * 1e6, Why::rule(Rule::Rents, c.rents_rise.basis)),
            (back * 1e6, Why::rule(Rule::Rents, c.rents_month.basis)),
        ],
    );
    turn.writer.add(
        economy::SHOCK,
        Micro::from_share(rise * c.rents_prices.value),
        Why::rule(Rule::Rents, c.rents_prices.basis),
    );
}

fn risk<L: Ledger>(turn: &mut Turn<'_, L>, came: f64) {
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let state = &*turn.writer.state;
    let unasked = state.policy(rules.known.border);
    let unseen = 1.0 - state.share(knowledge::INTELLIGENCE);
    let drive = c.risk_pressure.value
        * state.share(society::RISK)
        * state.share(moscow::ANGER)
        * state.share(moscow::HAWKS)
        * turn.months();
    let new = c.risk_share.value * came / WAVE * unasked * unseen;
    let fades = state.share(society::RISK) * drained(turn.months(), c.risk_month.value);
    turn.terms(
        society::RISK,
        &[
            (new * 1e6, Why::rule(Rule::ArrivalsRisk, c.risk_share.basis)),
            (
                -fades * 1e6,
                Why::rule(Rule::ArrivalsRisk, c.risk_month.basis),
            ),
        ],
    );
    if drive <= 0.0 {
        return;
    }
    let why = Why {
        sealed: true,
        ..Why::rule(Rule::ArrivalsRisk, c.risk_pressure.basis)
    };
    for (index, entry) in rules.content.regions.iter().enumerate() {
        if !entry.north {
            continue;
        }
        let id = RegionId::at(index);
        let state = &*turn.writer.state;
        let reach = state.of(public::MEDIA, id).share();
        let neglect = 1.0 - state.of(region::COHESION, id).share();
        turn.writer.add_of(
            region::PRESSURE,
            id,
            Micro::from_share(drive * reach * neglect),
            why,
        );
    }
}
