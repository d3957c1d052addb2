//! The war as recorded: each number goes `month` of the way to its track in a month. The front and resolve are surprised a
//! little on the way, with a standard deviation of `surprise` a month.

use super::{FRONT, RESOLVE};
use crate::content::entities::Series;
use crate::date::Date;
use crate::dice::Purpose;
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::war;
use crate::systems::Turn;
use crate::units::Micro;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let s = &turn.rules.series;
    follow(turn, war::FRONT, &s.front, Some(FRONT));
    follow(turn, war::RESOLVE, &s.resolve, Some(RESOLVE));
    follow(turn, war::BINDING, &s.binding, None);
    follow(turn, war::SANCTIONS, &s.sanctions, None);
    follow(turn, war::MOBILISATION, &s.mobilisation, None);
    follow(turn, war::AID, &s.aid, None);
    follow(turn, war::WINTER, &s.winter, None);
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
        // Independent surprises add up as the root of the time.
        let size = c.surprise.value * libm::sqrt(turn.months());
        let by = turn.dice.normal(turn.turn, Purpose::War, index) * size;
        turn.writer.add(
            key,
            Micro::from_share(by),
            Why::rule(Rule::War, c.surprise.basis),
        );
    }
}
