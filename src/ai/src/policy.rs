//! Policies: programs in Astana's chair. Each reads only what Astana sees and draws only from a policy's dice, so that a
//! game by a policy is a function of its seed.

mod defence;
pub(crate) mod history;
mod random;
mod steady;

use multivector_sim::{Dice, Draft, Rules, Seen};

/// A program in Astana's chair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Policy {
    /// Orders nothing: every card takes its course.
    Idle,
    /// Gives some legal orders, drawn by the dice. It is no player but a test of the rules.
    Random,
    /// The recorded acts of the level, those of them that are legal; no orders in a level without a record.
    History,
    /// A short line of sense: controls, works, other outlets, few and quiet words.
    Steady,
}

impl Policy {
    /// All policies.
    pub const ALL: [Policy; 4] = [
        Policy::Idle,
        Policy::Random,
        Policy::History,
        Policy::Steady,
    ];
    /// Their names, in the same order.
    pub const NAMES: [&'static str; 4] = ["idle", "random", "history", "steady"];

    /// The policy of a name.
    pub fn named(name: &str) -> Option<Policy> {
        Policy::ALL.into_iter().find(|policy| policy.name() == name)
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        match self {
            Policy::Idle => "idle",
            Policy::Random => "random",
            Policy::History => "history",
            Policy::Steady => "steady",
        }
    }

    /// Fills a draft, which it empties first, with the orders of the turn. `dice` are [`Rules::policy_dice`] of the seed.
    /// Every order is legal beside those before it.
    pub fn order(self, rules: &Rules, seen: &Seen, dice: Dice, draft: &mut Draft) {
        draft.orders.clear();
        match self {
            Policy::Idle => {}
            Policy::Random => random::order(rules, seen, dice, draft),
            Policy::History => history::order(rules, seen, draft),
            Policy::Steady => steady::order(rules, seen, dice, draft),
        }
    }
}
