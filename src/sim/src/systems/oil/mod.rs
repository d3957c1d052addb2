//! Oil: what fields can lift, what links can carry, where it goes, what it earns, and the two headline numbers.
//!
//! - [`limits`]: what bounds a link besides its pipe: contracts and nominations, tankers and draught, cars, Transneft's will.
//! - [`flows`]: the span is cut where an outage begins or ends; in each piece oil goes where a tonne nets most.
//! - [`terminal`]: what the moorings of the main line's terminal can load, and for whom.
//! - [`bounds`]: which of them a flow met, for whoever has to say so.
//! - [`book`]: what the flows mean: tonnes by field, link, market and tank; sales, carriage, taxes.
//! - [`headlines`]: staying power and price of closure.

mod book;
mod bounds;
mod flows;
mod headlines;
mod limits;
mod terminal;

pub use bounds::Bound;
pub(crate) use flows::OilScratch;
pub(crate) use headlines::run as headlines;

use super::Turn;
use crate::content::entities::Account;
use crate::date::Date;
use crate::ids::*;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::{State, economy, oil, relations, war};
use crate::units::{CentsPerBarrel, Kusd, Quantity};

pub use super::network::Network;

/// The key of an account.
pub const fn account(account: Account) -> Key<Kusd> {
    match account {
        Account::Budget => economy::BUDGET,
        Account::Fund => economy::FUND,
        Account::Reserves => economy::RESERVES,
        Account::Companies => economy::COMPANIES,
        Account::World => economy::WORLD,
    }
}

/// Warmth of a partner, 0 to 1.
pub(crate) fn warmth(state: &State, partner: PartnerId) -> f64 {
    state.of(relations::partner::WARMTH, partner).share()
}

/// Allots the oil of the span and books what it earns.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let month = Date::from_day(turn.day).month_index();
    let brent = CentsPerBarrel::round(turn.rules.series.brent.at(month) * 100.0);
    turn.writer.set(
        oil::BRENT,
        brent,
        Why::rule(Rule::World, turn.rules.series.brent.basis),
    );
    stigma(turn);
    limits::run(turn);
    flows::run(turn, brent);
    let (sales, carriage) = book::run(turn);
    book::money(turn, sales, carriage);
    let over = turn.day + turn.days;
    turn.writer
        .state
        .outages
        .retain(|outage| outage.until_day > over);
}

/// The flows of the month before a level begins, so that it opens on a network at work. No money moves.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let brent = turn.writer.state.get(oil::BRENT);
    flows::run(turn, brent);
    let (sales, carriage) = book::run(turn);
    book::sums(turn, sales, carriage);
    let daily = turn.writer.state.get(oil::PRODUCTION).float() / turn.days.max(1) as f64;
    turn.writer
        .set(oil::USUAL, Quantity::round(daily), Why::plain(Rule::Start));
}

/// Stigma [share of the price] goes to `stigma_full` x sanctions on Russia.
fn stigma<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.oil;
    let goal = c.stigma_full.value * turn.writer.state.share(war::SANCTIONS);
    turn.toward(
        oil::STIGMA,
        goal,
        c.stigma_month.value,
        Why::rule(Rule::Stigma, c.stigma_full.basis),
    );
}
