//! The war: each number goes to the recorded track and is surprised a little on the way.

use super::Turn;
use crate::content::entities::Series;
use crate::date::Date;
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::war;
use crate::units::{Code, Micro};

/// Moves the war's numbers and finds the branch that they are on.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let s = &rules.series;
    follow(turn, war::FRONT, &s.front, Some(0));
    follow(turn, war::RESOLVE, &s.resolve, Some(1));
    follow(turn, war::BINDING, &s.binding, None);
    follow(turn, war::SANCTIONS, &s.sanctions, None);
    follow(turn, war::MOBILISATION, &s.mobilisation, None);
    let c = rules.coefficients.war;
    let state = &*turn.writer.state;
    let branch = if state.share(war::SANCTIONS) < 0.05 {
        0
    } else if state.share(war::FRONT) < c.setback.value {
        2
    } else if state.share(war::RESOLVE) < c.fatigue.value {
        3
    } else {
        1
    };
    turn.writer.set(
        war::BRANCH,
        Code(branch),
        Why::rule(Rule::War, c.setback.basis),
    );
}

fn follow<L: Ledger>(
    turn: &mut Turn<'_, L>,
    key: Key<Micro>,
    track: &Series,
    surprise: Option<u32>,
) {
    let c = turn.rules.coefficients.war;
    let month = Date::from_day(turn.day).month_index();
    let goal = track.at(month);
    turn.toward(
        key,
        goal,
        c.month.value,
        Why::rule(Rule::World, track.basis),
    );
    if let (Some(index), true) = (surprise, goal.abs() > 0.0) {
        let size = c.surprise.value * turn.months().min(1.0);
        let by = turn.dice.normal(turn.turn, Purpose::War, index) * size;
        turn.writer.add(
            key,
            Micro::from_share(by),
            Why::rule(Rule::War, c.surprise.basis),
        );
    }
}
