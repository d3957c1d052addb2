//! The Kremlin: anger that is stored and half forgotten, the means that the war leaves free, the two schools; what it holds
//! of Astana stands in [`hold`], what it reads from the order of visits in [`visits`].
//!
//! - Anger above its floor fades; a part of what fades becomes memory and raises the floor.
//! - Several slights in one turn cumulate: the second adds anger of its own, each further one as much again.
//! - Capacity goes to what the war leaves free.
//! - Schools (1 is hawks alone): each slight and a front that advances feed the hawks; a retreat, time and the price of each
//!   reprisal (in content) feed the realists: without news they are level.
//! - The January debt fades; what denies it and what recalls it stands in content. Words of loyalty are worth less each time
//!   (`systems::deeds`).
//! - Over the line = what of anger lies above the red line, hidden per seed; hard levers weigh it.
//! - Danger = cube root of anger x capacity x leverage, so that it reads on the scale of its parts. Its change is told by
//!   what each of the three did to it.

pub(crate) mod hold;
pub(crate) mod visits;

use super::{Turn, factor_part};
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::{moscow, war};
use crate::units::Micro;

/// Anger, capacity, schools, debt, the hold, the red line, danger.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.moscow;
    let slights = turn.writer.state.get(moscow::SLIGHTS).0;
    if slights > 1 {
        let added = Micro::from_share(c.cumulation.value * (slights - 1) as f64);
        turn.writer.add(
            moscow::ANGER,
            added,
            Why::rule(Rule::Cumulation, c.cumulation.basis),
        );
    }
    let above =
        (turn.writer.state.share(moscow::ANGER) - turn.writer.state.share(moscow::FLOOR)).max(0.0);
    let memory = Micro::from_share(above * turn.way(c.memory_month.value));
    turn.writer.add(
        moscow::FLOOR,
        memory,
        Why::rule(Rule::Forgetting, c.memory_month.basis),
    );
    let faded = Micro::from_share(-above * turn.way(c.forgetting_month.value));
    turn.writer.add(
        moscow::ANGER,
        faded,
        Why::rule(Rule::Forgetting, c.forgetting_month.basis),
    );

    let [can, holds] =
        [moscow::CAPACITY, moscow::LEVERAGE].map(|part| turn.writer.state.share(part));
    let free = turn.writer.state.share(war::FREE);
    turn.toward(
        moscow::CAPACITY,
        free,
        c.capacity_month.value,
        Why::rule(Rule::Capacity, c.capacity_month.basis),
    );

    schools(turn, slights);
    let debt = turn.writer.state.share(moscow::DEBT);
    let faded = Micro::from_share(-debt * turn.way(c.debt_month.value));
    turn.writer.add(
        moscow::DEBT,
        faded,
        Why::rule(Rule::Forgetting, c.debt_month.basis),
    );

    hold::run(turn);
    over_line(turn);
    danger(turn, can, holds);
}

/// What Moscow's hold, anger and means come to as a level begins.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    hold::run(turn);
    over_line(turn);
    danger(turn, 0.0, 0.0);
}

/// What of anger lies above the red line.
fn over_line<L: Ledger>(turn: &mut Turn<'_, L>) {
    let state = &*turn.writer.state;
    let over = state.share(moscow::ANGER) - state.share(moscow::RED_LINE);
    turn.writer.set(
        moscow::OVER_LINE,
        Micro::from_share(over.max(0.0)),
        Why::plain(Rule::RedLine),
    );
}

/// Danger anew; capacity and leverage are given as they were when it was last reckoned.
fn danger<L: Ledger>(turn: &mut Turn<'_, L>, can: f64, holds: f64) {
    let state = &*turn.writer.state;
    let parts = [moscow::ANGER, moscow::CAPACITY, moscow::LEVERAGE].map(|part| state.share(part));
    endangered(turn, moscow::DANGER, parts, can, holds);
}

/// Brings a danger to the geometric mean of what Moscow wants, can and holds; of the latter two it says how they were when
/// it was last reckoned. What they did not do, wanting did.
pub(crate) fn endangered<L: Ledger>(
    turn: &mut Turn<'_, L>,
    danger: Key<Micro>,
    [wants, can, holds]: [f64; 3],
    could: f64,
    held: f64,
) {
    let was = turn.writer.state.share(danger);
    let is = mean(wants, can, holds);
    turn.writer.set_in_parts(danger, Micro::from_share(is), || {
        let able = factor_part(was, is, could, can) / 3.0;
        let holding = factor_part(was, is, held, holds) / 3.0;
        let wanting = is - was - able - holding;
        [
            (wanting * 1e6, Why::plain(Rule::DangerWants)),
            (able * 1e6, Why::plain(Rule::DangerCan)),
            (holding * 1e6, Why::plain(Rule::DangerHolds)),
        ]
    });
}

/// Danger by its three parts: their geometric mean.
pub(crate) fn mean(wants: f64, can: f64, holds: f64) -> f64 {
    libm::cbrt(wants * can * holds)
}

fn schools<L: Ledger>(turn: &mut Turn<'_, L>, slights: i64) {
    let c = turn.rules.coefficients.moscow;
    let front = turn.writer.state.share(war::FRONT);
    let hawks = turn.writer.state.share(moscow::HAWKS);
    let by_slights = Micro::from_share(c.hawks_slight.value * slights as f64);
    turn.writer.add(
        moscow::HAWKS,
        by_slights,
        Why::rule(Rule::Schools, c.hawks_slight.basis),
    );
    let by_front = Micro::from_share(c.hawks_front.value * front * turn.months());
    turn.writer.add(
        moscow::HAWKS,
        by_front,
        Why::rule(Rule::Schools, c.hawks_front.basis),
    );
    let back = Micro::from_share((0.5 - hawks) * turn.way(c.hawks_month.value));
    turn.writer.add(
        moscow::HAWKS,
        back,
        Why::rule(Rule::Schools, c.hawks_month.basis),
    );
}
