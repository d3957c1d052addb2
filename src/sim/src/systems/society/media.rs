//! Language, script, media, and who leaves for them.
//!
//! - Reach of Kazakh += `language_month`, and `language_script` while the script is being changed: a slow thing.
//! - Reach of Russian state media in the north drifts back to `media_habit` by `media_month`: a limit must be kept up. What
//!   limits it is the standing policy and what is done and said; what that costs stands with the policy.
//! - A northern region's reach = its own at the start x the north's / the north's mean at the start. So limits in the north
//!   reach the north alone. Elsewhere: its own x (1 - `media_language` x (reach of Kazakh - `language_rest`)).
//! - Russian speakers who leave for good [people a month] = `speakers_leave` x (1 + `leave_language` x (reach of Kazakh -
//!   `language_rest`) + `leave_limits` x limits in effect + `leave_pressure` x hybrid pressure). It is a loss: see `work` in
//!   `arrivals`. No weight and no share of the population changes with it.

use super::super::Turn;
use crate::ledger::{Ledger, Rule, Why};
use crate::rules::Rules;
use crate::state::projects::project;
use crate::state::society::{self, public};
use crate::state::{State, security};
use crate::units::{People, Quantity, nearest};

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let months = turn.months();
    let building = turn.writer.state.of(project::STAGE, rules.known.script).0 == 1;
    let script = f64::from(u8::from(building));
    turn.terms(
        society::LANGUAGE,
        &[
            (
                c.language_month.value * months * 1e6,
                Why::rule(Rule::Language, c.language_month.basis),
            ),
            (
                c.language_script.value * script * months * 1e6,
                Why::rule(Rule::Language, c.language_script.basis),
            ),
        ],
    );
    turn.toward(
        society::MEDIA,
        c.media_habit.value,
        c.media_month.value,
        Why::rule(Rule::Media, c.media_month.basis),
    );
    reach(turn);
    leaving(turn);
}

/// Reach region by region.
pub(super) fn reach<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let state = &*turn.writer.state;
    let (mut people, mut mean) = (0.0, 0.0);
    for entry in rules.content.regions.iter().filter(|entry| entry.north) {
        people += entry.weight;
        mean += entry.weight * entry.media.value;
    }
    let mean = if people > 0.0 { mean / people } else { 1.0 };
    let north = state.share(society::MEDIA) / mean.max(0.01);
    let kazakh = state.share(society::LANGUAGE) - c.language_rest.value;
    let elsewhere = 1.0 - c.media_language.value * kazakh;
    let reaches = state.bases.column(public::MEDIA);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let factor = if entry.north { north } else { elsewhere };
        let reach = (entry.media.value * factor).clamp(0.0, 1.0);
        turn.writer.set_raw(
            reaches.at(index),
            nearest(reach * 1e6),
            Why::rule(Rule::Media, entry.media.basis),
        );
    }
}

fn leaving<L: Ledger>(turn: &mut Turn<'_, L>) {
    let left = who_leave(turn);
    let c = &turn.rules.coefficients.society;
    let why = Why::rule(Rule::Leaving, c.speakers_leave.basis);
    turn.writer.add(society::LEFT, left, why);
}

/// Notes how many leave in the span as things stand.
pub(super) fn who_leave<L: Ledger>(turn: &mut Turn<'_, L>) -> People {
    let rules = turn.rules;
    let month = departures(turn.writer.state, rules);
    let left = People::round(month * turn.months());
    let why = Why::rule(
        Rule::Leaving,
        rules.coefficients.society.speakers_leave.basis,
    );
    turn.writer.set(society::LEAVING, left, why);
    left
}

/// Russian speakers who leave for good in a month as things stand.
pub(super) fn departures(state: &State, rules: &Rules) -> f64 {
    let c = &rules.coefficients.society;
    let kazakh = state.share(society::LANGUAGE) - c.language_rest.value;
    let more = 1.0
        + c.leave_language.value * kazakh
        + c.leave_limits.value * state.policy(rules.known.media_north)
        + c.leave_pressure.value * state.share(security::HYBRID);
    c.speakers_leave.value * more.max(0.0)
}
