//! The war under a future that the seed has drawn: its numbers move each other. Amounts a month, goals and paces of the
//! future (`futures.ron`), the rest coefficients.
//!
//! - Winter goes to the season of the month x the future's winter, less `winter_fades` of it each year.
//! - Resolve goes to the future's mood; while there is fighting winter takes `resolve_winter` x winter and weariness
//!   `resolve_fatigue`, and aid that shows results gives `resolve_results` x aid x retreat.
//! - Aid goes to the future's aid x resolve; of that `aid_truce` when the guns are silent.
//! - Sanctions go to the future's sanctions x the part of `sanctions_hold` that resolve reaches.
//! - Mobilisation goes to the future's + `mobilised_need` x retreat; to nought when the guns are silent.
//! - Front: + `front_men` x mobilisation x (1 - `front_wear` x wear) - `front_arms` x aid + the future's own push, each less
//!   the nearer it comes to the end that it pushes to; + a surprise of standard deviation `front_surprise`. It stands still
//!   when the guns are silent.
//! - The guns fall silent with the future's chance once its day and condition have come.
//! - Binding goes to `bound_war` + `bound_men` x mobilisation + `bound_retreat` x retreat + `bound_arms` x aid; when the guns
//!   are silent to `bound_truce` + `bound_retreat` x retreat.

use super::{CEASEFIRE, FRONT};
use crate::content::entities::Future;
use crate::date::Date;
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::seen::World;
use crate::state::{State, war};
use crate::systems::Turn;
use crate::units::{Code, Micro};

/// Days of a year.
const YEAR: f64 = 365.25;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future, from_day: i64) {
    winter(turn, future, from_day);
    resolve(turn, future);
    support(turn, future);
    front(turn, future);
    ceasefire(turn, future);
    binding(turn);
}

fn fights(state: &State) -> bool {
    state.get(war::CEASEFIRE).0 == 0
}

/// How far Russia has been driven back, from 0 to 1.
fn retreat(state: &State) -> f64 {
    (-state.share(war::FRONT)).max(0.0)
}

fn winter<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future, from_day: i64) {
    let c = turn.rules.coefficients.war;
    let month = usize::from(Date::from_day(turn.day).month.saturating_sub(1));
    let season = turn.rules.content.futures.season.get(month).copied();
    let years = (turn.day - from_day) as f64 / YEAR;
    let kept = libm::pow(1.0 - future.winter_fades.value, years);
    let goal = season.unwrap_or(0.0) * future.winter.value * kept;
    turn.toward(
        war::WINTER,
        goal,
        c.month.value,
        Why::rule(Rule::WarWinter, future.winter.basis),
    );
}

fn resolve<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future) {
    let c = turn.rules.coefficients.war;
    let whole = Micro::ONE.0 as f64;
    let state = &*turn.writer.state;
    let mood = (future.resolve.goal - state.share(war::RESOLVE)) * turn.way(future.resolve.month);
    let months = if fights(state) { turn.months() } else { 0.0 };
    let cold = -c.resolve_winter.value * state.share(war::WINTER) * months;
    let weary = -c.resolve_fatigue.value * months;
    let shown = c.resolve_results.value * state.share(war::AID) * retreat(state) * months;
    turn.terms(
        war::RESOLVE,
        &[
            (
                mood * whole,
                Why::rule(Rule::ResolveMood, future.resolve.basis),
            ),
            (
                cold * whole,
                Why::rule(Rule::ResolveWinter, c.resolve_winter.basis),
            ),
            (
                weary * whole,
                Why::rule(Rule::ResolveFatigue, c.resolve_fatigue.basis),
            ),
            (
                shown * whole,
                Why::rule(Rule::ResolveResults, c.resolve_results.basis),
            ),
        ],
    );
}

/// Aid, sanctions and mobilisation.
fn support<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future) {
    let c = turn.rules.coefficients.war;
    let state = &*turn.writer.state;
    let (resolve, fights) = (state.share(war::RESOLVE), fights(state));
    let called = if fights {
        future.mobilisation.goal + c.mobilised_need.value * retreat(state)
    } else {
        0.0
    };
    let kept = if fights { 1.0 } else { c.aid_truce.value };
    turn.toward(
        war::AID,
        future.aid.goal * resolve * kept,
        future.aid.month,
        Why::rule(Rule::WarAid, future.aid.basis),
    );
    let held = (resolve / c.sanctions_hold.value).min(1.0);
    turn.toward(
        war::SANCTIONS,
        future.sanctions.goal * held,
        future.sanctions.month,
        Why::rule(Rule::WarSanctions, future.sanctions.basis),
    );
    turn.toward(
        war::MOBILISATION,
        called.min(1.0),
        future.mobilisation.month,
        Why::rule(Rule::WarMobilisation, future.mobilisation.basis),
    );
}

fn front<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future) {
    let c = turn.rules.coefficients.war;
    let state = &*turn.writer.state;
    if !fights(state) {
        return;
    }
    let at = state.share(war::FRONT);
    let drive = 1.0 - c.front_wear.value * state.share(war::WEAR);
    let men = c.front_men.value * state.share(war::MOBILISATION) * drive;
    let arms = -c.front_arms.value * state.share(war::AID);
    let push = future.front.value;
    // The nearer the end to which the sum pushes, the less is left to gain.
    let sum = men + arms + push;
    let room = if sum * at > 0.0 { 1.0 - at.abs() } else { 1.0 };
    let whole = Micro::ONE.0 as f64 * room * turn.months();
    let size = c.front_surprise.value * libm::sqrt(turn.months()) * Micro::ONE.0 as f64;
    let surprise = turn.dice.normal(turn.turn, Purpose::War, FRONT) * size;
    turn.terms(
        war::FRONT,
        &[
            (men * whole, Why::rule(Rule::FrontMen, c.front_men.basis)),
            (arms * whole, Why::rule(Rule::FrontArms, c.front_arms.basis)),
            (push * whole, Why::rule(Rule::FrontPush, future.front.basis)),
            (surprise, Why::rule(Rule::War, c.front_surprise.basis)),
        ],
    );
}

fn ceasefire<L: Ledger>(turn: &mut Turn<'_, L>, future: &Future) {
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let Some(entry) = &future.ceasefire else {
        return;
    };
    if !fights(world.state) || turn.day < entry.from_day || !entry.when.holds(&world) {
        return;
    }
    let goes_on = libm::pow(1.0 - entry.chance_month.value, turn.months());
    if turn.dice.unit(turn.turn, Purpose::War, CEASEFIRE) >= goes_on {
        let why = Why::rule(Rule::WarCeasefire, entry.chance_month.basis);
        turn.writer.set(war::CEASEFIRE, Code(1), why);
    }
}

fn binding<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.war;
    let state = &*turn.writer.state;
    let held = c.bound_retreat.value * retreat(state);
    let (goal, basis) = if fights(state) {
        let men = c.bound_men.value * state.share(war::MOBILISATION);
        let arms = c.bound_arms.value * state.share(war::AID);
        (c.bound_war.value + men + arms + held, c.bound_war.basis)
    } else {
        (c.bound_truce.value + held, c.bound_truce.basis)
    };
    turn.toward(
        war::BINDING,
        goal.min(1.0),
        c.bound_month.value,
        Why::rule(Rule::WarBinding, basis),
    );
}
