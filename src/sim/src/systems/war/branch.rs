//! The branch of the dossier's tree: what an observer would say from the numbers that everybody sees. The rules stand in
//! `futures.ron` in their order; the first holds whose threshold is passed, or which has been reached and still stays.

use crate::ledger::{Ledger, Rule, Why};
use crate::report::Event;
use crate::seen::World;
use crate::state::war::{self, Branch};
use crate::systems::Turn;
use crate::units::Code;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let now = world.state.get(war::BRANCH);
    let found = rules.content.futures.branches.iter().find(|entry| {
        let stays = entry.code == now.0 && entry.stays.holds(&world);
        stays || entry.when.holds(&world)
    });
    let Some(entry) = found.filter(|entry| entry.code != now.0) else {
        return;
    };
    let to = Code(entry.code);
    turn.writer
        .set(war::BRANCH, to, Why::rule(Rule::WarBranch, entry.basis));
    // That the war has begun is told by its card.
    let from = Branch::of(now);
    if from != Branch::Before {
        let day = turn.day + turn.days - 1;
        let to = Branch::of(to);
        turn.tell(|| Event::Course { from, to, day });
    }
}
