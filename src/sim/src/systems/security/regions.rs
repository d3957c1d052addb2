//! Regions founded in the course of a level (Abai, Jetisu and Ulytau on 8 June 2022).
//!
//! - Before its day a region is no place of its own: its numbers are its parent's, turn by turn, and a force whose home it
//!   is stands in the parent. Orders to station a force there are refused.
//! - On its day the two part: the child has what the parent has, changed by as much as the content says that the two halves
//!   differ (census and polls of the halves); the parent keeps its own. The forces at home there stand there from now on:
//!   the border moved, not they.

use super::super::Turn;
use crate::content::entities::Region;
use crate::ids::{ForceId, RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::report::Event;
use crate::state::security::{force, region};
use crate::units::{Code, Micro};

/// At the end of the span: what was founded in it parts from its parent, what is not yet follows it.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let Some((first, parent)) = entry.founded else {
            continue;
        };
        let id = RegionId::at(index);
        if first >= turn.day + turn.days {
            follow(turn, id, parent, Why::plain(Rule::Founding));
        } else if first > turn.day {
            found(turn, id, entry, parent);
            turn.tell(|| Event::Founded {
                region: id,
                day: first,
            });
        }
    }
}

/// Forces at home in what is not yet founded stand in the parent, and its numbers are the parent's.
pub(super) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    let rules = turn.rules;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let id = RegionId::at(index);
        if let Some((_, parent)) = entry.founded
            && !entry.is_founded(turn.day)
        {
            follow(turn, id, parent, why);
            restation(turn, id, id, parent, why);
        }
    }
}

fn follow<L: Ledger>(turn: &mut Turn<'_, L>, id: RegionId, parent: RegionId, why: Why) {
    for field in [region::COHESION, region::PRESSURE] {
        let value = turn.writer.state.of(field, parent);
        turn.writer.set_of(field, id, value, why);
    }
}

fn found<L: Ledger>(turn: &mut Turn<'_, L>, id: RegionId, entry: &Region, parent: RegionId) {
    let rules = turn.rules;
    let why = Why::rule(Rule::Founding, entry.cohesion.basis);
    follow(turn, id, parent, why);
    let whole = rules.content.region(parent);
    let apart = whole.map_or(0.0, |whole| entry.cohesion.value - whole.cohesion.value);
    turn.writer
        .add_of(region::COHESION, id, Micro::from_share(apart), why);
    restation(turn, id, parent, id, Why::plain(Rule::Founding));
}

/// The forces whose home is `home` and who stand in `from` stand in `to`.
fn restation<L: Ledger>(
    turn: &mut Turn<'_, L>,
    home: RegionId,
    from: RegionId,
    to: RegionId,
    why: Why,
) {
    let rules = turn.rules;
    for (index, entry) in rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        let stands = turn.writer.state.of(force::REGION, id).0;
        if entry.region == home && stands == i64::from(from.0) {
            turn.writer
                .set_of(force::REGION, id, Code(i64::from(to.0)), why);
        }
    }
}
