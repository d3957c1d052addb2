//! Projects: work goes on in proportion to the least will of those it needs, costs what it costs, and slips.
//!
//! - Will [share] = the least of (a needed share / `full_will`), at most 1, x the pace of a divided elite. Days worked = days of the span x will.
//! - The price [k$] is spent evenly over the planned days; a slip adds `slip_days` and costs time, not money.

use super::deeds::{self, Manner};
use super::oil::account;
use super::{Turn, society};
use crate::dice::Purpose;
use crate::ids::{ProjectId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::report::Event;
use crate::state::economy;
use crate::state::projects::project;
use crate::units::{Code, Days, Kusd, Micro, YEAR_DAYS, nearest};

/// The will behind what is being built as a level begins.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    for index in 0..turn.rules.content.projects.len() {
        let id = ProjectId::at(index);
        if turn.writer.state.of(project::STAGE, id).0 == 1 {
            willed(turn, id);
        }
    }
}

/// Notes the will behind a project as things stand, and returns it.
fn willed<L: Ledger>(turn: &mut Turn<'_, L>, id: ProjectId) -> f64 {
    let rules = turn.rules;
    let full = rules.coefficients.seats.full_will.value;
    let state = &*turn.writer.state;
    let needs = rules.content.project(id).into_iter();
    let least = needs
        .flat_map(|entry| &entry.needs)
        .map(|need| state.raw(*need) as f64 / 1e6 / full)
        .fold(1.0, f64::min);
    let will = least * society::drag(state, &rules.coefficients.society);
    turn.writer.set_of(
        project::WILL,
        id,
        Micro::from_share(will),
        Why::plain(Rule::Work),
    );
    will
}

/// Works on every project that is being built.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, entry) in rules.content.projects.iter().enumerate() {
        let id = ProjectId::at(index);
        if turn.writer.state.of(project::STAGE, id).0 != 1 {
            continue;
        }
        let will = willed(turn, id);
        slip(turn, id, index);
        let left = turn.writer.state.of(project::DAYS_LEFT, id).0;
        let worked = nearest(turn.days as f64 * will).min(left);
        spend(turn, id, worked);
        turn.writer.add_of(
            project::DAYS_LEFT,
            id,
            Days(-worked),
            Why::rule(Rule::Work, entry.days.basis),
        );
        if worked == left {
            let cause = Cause::Project(id);
            turn.writer
                .set_of(project::STAGE, id, Code(2), Why::plain(Rule::Work));
            turn.tell(|| Event::Finished { project: id });
            deeds::all(turn, &entry.done, Manner::open(cause, turn.day));
        }
    }
}

/// A slip adds its days to what is left.
fn slip<L: Ledger>(turn: &mut Turn<'_, L>, id: ProjectId, index: usize) {
    let Some(entry) = turn.rules.content.project(id) else {
        return;
    };
    let chance = entry.slip_chance.value * turn.days as f64 / YEAR_DAYS;
    if turn.dice.unit(turn.turn, Purpose::Slip, index as u32) >= chance {
        return;
    }
    let days = i64::from(entry.slip_days);
    let why = Why {
        cause: Cause::Project(id),
        basis: entry.slip_chance.basis,
        sealed: false,
    };
    turn.writer.add_of(project::DAYS_LEFT, id, Days(days), why);
    turn.writer.add_of(project::SLIPPED, id, Days(days), why);
    turn.tell(|| Event::Slipped { project: id, days });
}

/// The price is spent evenly over the days of work that were planned; slips cost time, not money.
fn spend<L: Ledger>(turn: &mut Turn<'_, L>, id: ProjectId, worked: i64) {
    let Some(entry) = turn.rules.content.project(id) else {
        return;
    };
    let spent = turn.writer.state.of(project::SPENT, id).0;
    let rest = (nearest(entry.cost_kusd.value) - spent).max(0);
    let even = nearest(entry.cost_kusd.value * worked as f64 / entry.days.value.max(1.0));
    let cost = Kusd(even.min(rest));
    let why = Why {
        cause: Cause::Project(id),
        basis: entry.cost_kusd.basis,
        sealed: false,
    };
    turn.writer.add_of(project::SPENT, id, cost, why);
    turn.writer
        .pay(account(entry.payer), economy::WORLD, cost, why);
}
