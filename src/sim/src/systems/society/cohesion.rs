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
    let unites = c.cohesion_threat.value * threat * months;
    let speaks = c.cohesion_language.value * kazakh * months;
    let turns = c.language_turns.value.max(0.01);
    let pull = c.cohesion_media.value * hawks * months;
    let bases = &turn.writer.state.bases;
    let (cohesions, reaches) = (bases.column(region::COHESION), bases.column(public::MEDIA));
    let (mut habits, mut reached, mut bound, mut mean) = (0.0, 0.0, 0.0, 0.0);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let metric = cohesions.at(index);
        let state = &*turn.writer.state;
        let here = state.raw(metric) as f64 / 1e6;
        let reach = state.raw(reaches.at(index)) as f64 / 1e6;
        let habit = entry.cohesion.value - here;
        let binds = 1.0 - entry.russians.value / turns;
        let step = nearest((habit * way + unites + speaks * binds) * 1e6);
        turn.writer.add_raw(metric, step, open);
        turn.writer
            .add_raw(metric, nearest(-pull * reach * 1e6), hidden);
        habits += entry.weight * habit;
        reached += entry.weight * reach;
        bound += entry.weight * binds;
        mean += entry.weight * turn.writer.state.raw(metric) as f64;
    }
    let rule = |basis: BasisRef| Why::rule(Rule::Cohesion, basis);
    turn.terms(
        society::COHESION,
        &[
            (habits * way * 1e6, open),
            (-pull * reached * 1e6, hidden),
            (unites * 1e6, rule(c.cohesion_threat.basis)),
            (speaks * bound * 1e6, rule(c.cohesion_language.basis)),
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
    let cohesions = state.bases.column(region::COHESION);
    regions
        .map(|(index, entry)| entry.weight * state.raw(cohesions.at(index)) as f64)
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
    let cohesions = state.bases.column(region::COHESION);
    let supports = state.bases.column(public::SUPPORT);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let here = turn.writer.state.raw(cohesions.at(index)) as f64 / 1e6;
        let crowded = entry.arrivals / entry.weight.max(1e-6) - 1.0;
        let support = country + c.support_cohesion.value * (here - cohesion)
            - c.support_rents_here.value * rents * crowded;
        let support = nearest(support.clamp(0.0, 1.0) * 1e6);
        turn.writer.set_raw(supports.at(index), support, why);
    }
}
