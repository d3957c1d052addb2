//! Goods: the Middle Corridor takes up what the northern line loses, as far as it can carry it; transit earns dollars.

use super::Turn;
use super::oil::{YEAR_DAYS, warmth};
use crate::date::Date;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{corridor, economy};
use crate::units::{Kusd, Quantity, Teu, Tonnes};

/// Traffic and income of the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.corridor;
    let month = Date::from_day(turn.day).month_index();
    let years = turn.days as f64 / YEAR_DAYS;

    let track = &rules.series.north_level;
    let cold = c.beijing_cold.value
        * (1.0
            - (warmth(turn.writer.state, rules.known.beijing)
                / rules.coefficients.seats.full_will.value)
                .min(1.0));
    let goal = track.at(month) * (1.0 - cold);
    turn.toward(
        corridor::NORTH_LEVEL,
        goal,
        c.north_month.value,
        Why::rule(Rule::World, track.basis),
    );

    let level = turn.writer.state.share(corridor::NORTH_LEVEL);
    let north = Teu::round(c.north_teu.value * level * years);
    turn.writer.set(
        corridor::NORTH,
        north,
        Why::rule(Rule::Corridor, c.north_teu.basis),
    );

    let demand = turn.writer.state.get(corridor::TITR_DEMAND).float();
    let shifted =
        c.titr_shift.value * (1.0 - level) * turn.way(c.titr_month.value) * years.min(1.0);
    turn.writer.add(
        corridor::TITR_DEMAND,
        Tonnes::round(shifted),
        Why::rule(Rule::Corridor, c.titr_shift.basis),
    );
    let capacity = turn.writer.state.get(corridor::TITR_CAPACITY).float();
    let titr = Tonnes::round((demand + shifted).min(capacity) * years);
    turn.writer.set(
        corridor::TITR,
        titr,
        Why::rule(Rule::Corridor, c.titr_shift.basis),
    );

    let iran =
        Tonnes::round(c.iran_tonnes.value * warmth(turn.writer.state, rules.known.tehran) * years);
    turn.writer.set(
        corridor::IRAN,
        iran,
        Why::rule(Rule::Corridor, c.iran_tonnes.basis),
    );

    let income = (titr.float() + iran.float()) * c.titr_dollars.value
        + north.float() * c.north_dollars.value;
    let income = Kusd::round(income / 1000.0);
    turn.writer.set(
        corridor::INCOME,
        income,
        Why::rule(Rule::Transit, c.north_dollars.basis),
    );
    turn.writer.pay(
        economy::WORLD,
        economy::COMPANIES,
        income,
        Why::rule(Rule::Transit, c.north_dollars.basis),
    );
}
