//! The people. No number improves because somebody leaves or dies: those who go take skills with them and ease nothing.
//!
//! | file | what |
//! |---|---|
//! | `arrivals` | waves from Russia: who would come, who comes, who stays, who goes on; skills, firms, rents, risk |
//! | `media` | reach of Kazakh and the script, of Russian state media by region; Russian speakers who leave |
//! | `opinion` | who sides with Russia, with Ukraine, with neither, by region and age |
//! | `words` | the government's boldness against what people bear and want; threats, and the hook that hears both |
//! | `elites` | unity, the old network, and what disunity slows and leaks |
//! | `support` | support for the government, fear |
//! | `protest` | pressure of protest, grievance, what the street is up to |
//! | `cohesion` | cohesion by region and of the country, support by region |
//!
//! A national number of which there are regional ones is their mean, weighed by population. Where content moves the
//! national number (cohesion, support), every region moves with it; where content moves a region, the nation moves by that
//! region's weight. The weights are those of the start: nobody's leaving changes them.
//!
//! Rates are a month of 30 days and act over the span's months; stocks that drain do so by compounding, so that a quarter
//! is three months and not a month three times over.

mod arrivals;
mod cohesion;
mod elites;
mod media;
mod opinion;
mod protest;
mod support;
mod words;

pub(crate) use arrivals::work;
pub(crate) use elites::drag;
pub(crate) use words::heard;

use super::Turn;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::society;
use crate::units::Micro;

/// Everything that moves the people in a span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    arrivals::run(turn);
    media::run(turn);
    opinion::run(turn);
    words::run(turn);
    elites::run(turn);
    support::run(turn);
    protest::run(turn);
    cohesion::run(turn);
}

/// What follows from the starting values: reach by region, opinion at rest, the nation as the mean of its regions.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    if turn.writer.state.get(society::RENTS).0 == 0 {
        let why = Why::plain(Rule::Start);
        turn.writer.set(society::RENTS, Micro::ONE, why);
    }
    media::reach(turn);
    media::who_leave(turn);
    opinion::at_rest(turn);
    words::bounds(turn);
    cohesion::before_the_start(turn);
    protest::street(turn);
}

/// When all that a turn holds has come, the next brief in it: the nation is the mean of its regions.
pub(crate) fn close<L: Ledger>(turn: &mut Turn<'_, L>) {
    cohesion::reckon(turn);
}

/// The share of a stock that a monthly rate drains in so many months, compounded.
fn drained(months: f64, month: f64) -> f64 {
    1.0 - libm::pow((1.0 - month).max(0.0), months)
}

/// A share above a norm; nought below it.
fn above(value: f64, norm: f64) -> f64 {
    (value - norm).max(0.0)
}
