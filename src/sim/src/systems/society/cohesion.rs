//! Cohesion region by region and of the country; support by region.
//!
//! - A region's cohesion goes back to its own at the start by `cohesion_month`, and in a month loses `cohesion_media` x reach
//!   of Russian media x hawks in Moscow (sealed), gains `cohesion_threat` x threats, which unite, and moves by
//!   `cohesion_language` x (reach of Kazakh - `language_rest`) x (1 - share of Russians / `language_turns`): the state's
//!   language binds where it is spoken and estranges where it is not.
//! - The country's cohesion is the regions' mean. What content has added to it since it was last reckoned goes to every
//!   region alike; what content has added to regions goes to the mean. `cohesion_reckoned` remembers the last mean.
//! - A region's support = the country's + `support_cohesion` x (its cohesion - the mean) - `support_rents_here` x rents above
//!   January x (its share of those who came / its share of the people - 1). These add up to nought, so that the country's
//!   support stays the regions' mean.

use super::super::Turn;
use super::above;
use crate::ids::{RegionId, TableId};
use crate::ledger::{BasisRef, Ledger, Rule, Why};
use crate::state::security::region;
use crate::state::society::{self, public};
use crate::state::{State, moscow};
use crate::units::{Micro, nearest};

/// Of the country: habit, media, threats, language.
const TERMS: usize = 4;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    spread(turn);
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let state = &*turn.writer.state;
    let hawks = state.share(moscow::HAWKS);
    let threat = state.share(society::THREAT);
    let kazakh = state.share(society::LANGUAGE) - c.language_rest.value;
    let months = turn.months();
    let way = turn.way(c.cohesion_month.value);
    let open = Why::rule(Rule::Cohesion, c.cohesion_month.basis);
    let hidden = Why {
        sealed: true,
        ..Why::rule(Rule::Cohesion, c.cohesion_media.basis)
    };
    let mut sums = [0.0; TERMS];
    let mut mean = 0.0;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let id = RegionId::at(index);
        let state = &*turn.writer.state;
        let here = state.of(region::COHESION, id).share();
        let reach = state.of(public::MEDIA, id).share();
        let bound = 1.0 - entry.russians.value / c.language_turns.value.max(0.01);
        let parts = [
            (entry.cohesion.value - here) * way,
            -c.cohesion_media.value * reach * hawks * months,
            c.cohesion_threat.value * threat * months,
            c.cohesion_language.value * kazakh * bound * months,
        ];
        for (sum, part) in sums.iter_mut().zip(parts) {
            *sum += entry.weight * part;
        }
        let [habit, media, unites, language] = parts;
        let step = Micro::from_share(habit + unites + language);
        turn.writer.add_of(region::COHESION, id, step, open);
        turn.writer
            .add_of(region::COHESION, id, Micro::from_share(media), hidden);
        mean += entry.weight * turn.writer.state.of(region::COHESION, id).0 as f64;
    }
    let [habit, media, unites, language] = sums;
    let rule = |basis: BasisRef| Why::rule(Rule::Cohesion, basis);
    turn.terms(
        society::COHESION,
        &[
            (habit * 1e6, open),
            (media * 1e6, hidden),
            (unites * 1e6, rule(c.cohesion_threat.basis)),
            (language * 1e6, rule(c.cohesion_language.basis)),
        ],
    );
    settle(turn, mean);
}

/// The mean of the regions, by which it is seen what a level adds to the country's cohesion.
pub(super) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let mean = Micro(nearest(mean(turn)));
    turn.writer
        .set(society::RECKONED, mean, Why::plain(Rule::Start));
}

/// The nation as its regions' mean, whatever has come since it was last reckoned: broken promises, the cards of a brief.
pub(super) fn reckon<L: Ledger>(turn: &mut Turn<'_, L>) {
    spread(turn);
    let mean = mean(turn);
    settle(turn, mean);
    support(turn);
}

fn mean<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let regions = turn.rules.content.regions.iter().enumerate();
    let state: &State = turn.writer.state;
    regions
        .map(|(index, entry)| {
            entry.weight * state.of(region::COHESION, RegionId::at(index)).0 as f64
        })
        .sum()
}

/// What content has added to the country's cohesion goes to every region.
fn spread<L: Ledger>(turn: &mut Turn<'_, L>) {
    let state = &*turn.writer.state;
    let added = state.get(society::COHESION).0 - state.get(society::RECKONED).0;
    if added == 0 {
        return;
    }
    for index in 0..turn.rules.content.regions.len() {
        turn.writer.add_of(
            region::COHESION,
            RegionId::at(index),
            Micro(added),
            Why::plain(Rule::Regions),
        );
    }
}

/// The country's cohesion is the regions' mean: what content has added to regions, bounds and rounding make up the rest.
fn settle<L: Ledger>(turn: &mut Turn<'_, L>, mean: f64) {
    let mean = Micro(nearest(mean));
    let why = Why::plain(Rule::Regions);
    turn.writer.set(society::COHESION, mean, why);
    turn.writer.set(society::RECKONED, mean, why);
}

fn support<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.society;
    let state = &*turn.writer.state;
    let country = state.share(society::SUPPORT);
    let cohesion = state.share(society::COHESION);
    let rents = above(state.share(society::RENTS), 1.0);
    let why = Why::rule(Rule::Regions, c.support_cohesion.basis);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let id = RegionId::at(index);
        let here = turn.writer.state.of(region::COHESION, id).share();
        let crowded = entry.arrivals / entry.weight.max(1e-6) - 1.0;
        let support = country + c.support_cohesion.value * (here - cohesion)
            - c.support_rents_here.value * rents * crowded;
        let support = Micro::from_share(support.clamp(0.0, 1.0));
        turn.writer.set_of(public::SUPPORT, id, support, why);
    }
}
