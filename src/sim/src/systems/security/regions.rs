//! Regions founded in the course of a level (Abai, Jetisu and Ulytau on 8 June 2022).
//!
//! - Before its day a region is no place of its own: it and its parent have one cohesion, the mean of the halves by their
//!   people, and the parent's pressure, turn by turn; a force whose home it is stands in the parent. Orders to station a
//!   force there are refused.
//! - On its day the two part by as much as the content says that the halves differ (census and polls), about the same mean:
//!   founding changes nothing for the country. The forces at home there stand there from now on: the border moved, not they.

use super::super::Turn;
use crate::content::entities::Region;
use crate::ids::{ForceId, RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::report::Event;
use crate::state::security::{force, region};
use crate::units::{Code, Micro, Quantity};

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

/// What is still one has one cohesion, the mean of its halves by their people, and one pressure.
fn follow<L: Ledger>(turn: &mut Turn<'_, L>, id: RegionId, parent: RegionId, why: Why) {
    let (own, of_parent) = halves(turn, id, parent);
    let state = &*turn.writer.state;
    let mean = own * state.of(region::COHESION, id).float()
        + of_parent * state.of(region::COHESION, parent).float();
    let pressure = state.of(region::PRESSURE, parent);
    let writer = &mut turn.writer;
    writer.set_of(region::COHESION, id, Micro::round(mean), why);
    writer.set_of(region::COHESION, parent, Micro::round(mean), why);
    writer.set_of(region::PRESSURE, id, pressure, why);
}

/// The shares of the people of both that live in the child and in the rest of its parent.
fn halves<L: Ledger>(turn: &Turn<'_, L>, id: RegionId, parent: RegionId) -> (f64, f64) {
    let content = &turn.rules.content;
    let weight = |id| content.region(id).map_or(0.0, |entry| entry.weight);
    let both = (weight(id) + weight(parent)).max(1e-9);
    (weight(id) / both, weight(parent) / both)
}

fn found<L: Ledger>(turn: &mut Turn<'_, L>, id: RegionId, entry: &Region, parent: RegionId) {
    let rules = turn.rules;
    let why = Why::rule(Rule::Founding, entry.cohesion.basis);
    follow(turn, id, parent, why);
    let rest = rules.content.region(parent);
    let apart = rest.map_or(0.0, |rest| entry.cohesion.value - rest.cohesion.value);
    let (own, of_parent) = halves(turn, id, parent);
    for (id, by) in [(id, apart * of_parent), (parent, -apart * own)] {
        turn.writer
            .add_of(region::COHESION, id, Micro::from_share(by), why);
    }
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
