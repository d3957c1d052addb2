//! The war in Ukraine: aid to Kyiv, the West's resolve, winter in Europe, the front, sanctions, mobilisation, and what all
//! of it leaves Russia for anything else. All are shares, the front from -1 (driven back) to 1.
//!
//! - While the record leads ([`track`]) each number goes to its recorded track. From the day on which the future that the
//!   seed has drawn drives ([`future`]), they move each other.
//! - Wear: a month of fighting wears out `wear_month` x aid of what is not yet worn; of what is worn a month mends
//!   `wear_mend` x (1 - `wear_choke` x sanctions).
//! - Free means = (1 - binding) x (1 - `wear_free` x wear). Moscow's capacity follows them.
//! - The branch is what an observer would say of these numbers ([`branch`]).

mod branch;
mod future;
mod track;

use super::Turn;
use crate::content::condition::Numbers;
use crate::content::entities::Future;
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::rules::Rules;
use crate::state::war;
use crate::units::{Code, Micro};

/// Dice of a turn of war, by index.
const FRONT: u32 = 0;
const RESOLVE: u32 = 1;
const CEASEFIRE: u32 = 2;

/// Moves the war's numbers and finds the branch that they are on.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    match driving(turn) {
        Some((future, from_day)) => future::run(turn, future, from_day),
        None => track::run(turn),
    }
    wear(turn);
    left_free(turn);
    branch::run(turn);
}

/// What stands before the first turn: the future that the seed draws, and what the war leaves free.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let die = turn.dice.unit(0, Purpose::Future, 0);
    let drawn = draw(turn.rules, die);
    turn.writer.set(war::FUTURE, drawn, Why::plain(Rule::Start));
    left_free(turn);
}

/// The future that a draw from 0 to 1 picks by the level's weights; none where the level has none.
pub(crate) fn draw(rules: &Rules, unit: f64) -> Code {
    let futures = &rules.level.futures;
    let whole: f64 = futures.iter().map(|entry| entry.weight).sum();
    let mut left = unit * whole;
    for entry in futures {
        left -= entry.weight;
        if left < 0.0 {
            return Code(i64::from(entry.future.0) + 1);
        }
    }
    // Rounding may leave a hair beyond the last.
    futures
        .last()
        .map_or(Code(0), |entry| Code(i64::from(entry.future.0) + 1))
}

/// The future that drives the war in this turn, and since when.
fn driving<'a, L: Ledger>(turn: &Turn<'a, L>) -> Option<(&'a Future, i64)> {
    let rules = turn.rules;
    let index = turn.writer.state.get(war::FUTURE).0.checked_sub(1)?;
    let future = rules.content.futures.list.get(index as usize)?;
    let from_day = rules.level.futures_from.unwrap_or(future.from_day);
    (turn.day >= from_day).then_some((future, from_day))
}

fn wear<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.war;
    let state = &*turn.writer.state;
    let worn = state.share(war::WEAR);
    let fights = state.get(war::CEASEFIRE).0 == 0;
    let aid = if fights { state.share(war::AID) } else { 0.0 };
    let choked = c.wear_choke.value * state.share(war::SANCTIONS);
    let whole = Micro::ONE.0 as f64 * turn.months();
    let fought = c.wear_month.value * aid * (1.0 - worn) * whole;
    let mended = -c.wear_mend.value * worn * (1.0 - choked) * whole;
    turn.terms(
        war::WEAR,
        &[
            (fought, Why::rule(Rule::WarWear, c.wear_month.basis)),
            (mended, Why::rule(Rule::WarMending, c.wear_mend.basis)),
        ],
    );
}

fn left_free<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.war;
    let state = &*turn.writer.state;
    let left = left(
        turn.rules,
        state.share(war::BINDING),
        state.share(war::WEAR),
    );
    turn.writer.set(
        war::FREE,
        Micro::from_share(left),
        Why::rule(Rule::Capacity, c.wear_free.basis),
    );
}

/// What the war leaves Russia for anything else, by what is seen of it now.
pub(crate) fn free(rules: &Rules, numbers: &impl Numbers) -> f64 {
    let share = |key| numbers.read::<Micro>(key).share();
    left(rules, share(war::BINDING), share(war::WEAR))
}

fn left(rules: &Rules, binding: f64, worn: f64) -> f64 {
    (1.0 - binding) * (1.0 - rules.coefficients.war.wear_free.value * worn)
}
