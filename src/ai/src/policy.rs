//! Policies: programs in Astana's chair. Each reads only what Astana sees and draws only from a policy's dice, so that a
//! game by a policy is a function of its seed. They are examples too: a fixed line is a table (`lines/`), and `greedy` and
//! `search` show how to judge a draft by the real rules without knowing what is hidden.

mod aim;
mod defence;
mod greedy;
pub(crate) mod history;
mod line;
mod lines;
mod lookahead;
mod random;
mod search;

use core::fmt;

use multivector_sim::{Dice, Draft, Rules, Seen};

pub use aim::Aim;
use line::Line;
pub(crate) use line::asking;
pub(crate) use random::drawn;

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
    /// Pleases Moscow.
    Loyal,
    /// Goes with the West.
    Atlantic,
    /// Goes with Beijing.
    Beijing,
    /// Breaks sanctions quietly.
    Evade,
    /// Arms, stocks up and keeps to itself.
    Fortress,
    /// Does what betters the axes within the turn.
    Greedy(Aim),
    /// Plays on to the end and does what betters the axes there, within so many turns of lookahead a turn.
    Search(Aim, u32),
}

/// Turns of lookahead that `search` has a turn, unless told otherwise.
pub const SEARCH_TURNS: u32 = 6_000;

impl Policy {
    /// All policies; those that look ahead want the mean of the four axes.
    pub const ALL: [Policy; 11] = [
        Policy::Idle,
        Policy::Random,
        Policy::History,
        Policy::Steady,
        Policy::Loyal,
        Policy::Atlantic,
        Policy::Beijing,
        Policy::Evade,
        Policy::Fortress,
        Policy::Greedy(Aim::EVEN),
        Policy::Search(Aim::EVEN, SEARCH_TURNS),
    ];
    /// Their names, in the same order.
    pub const NAMES: [&'static str; 11] = [
        "idle", "random", "history", "steady", "loyal", "atlantic", "beijing", "evade", "fortress",
        "greedy", "search",
    ];

    /// The policy of a name. `greedy` and `search` may say what they want, an axis or four weights, and `search` how many
    /// turns it looks ahead in a turn: `greedy:cohesion`, `search:2110`, `search:standing:1000`.
    pub fn named(name: &str) -> Option<Policy> {
        let mut parts = name.split(':');
        let name = parts.next()?;
        let known = Policy::ALL
            .into_iter()
            .find(|policy| policy.name() == name)?;
        let Some(aim) = parts.next() else {
            return Some(known);
        };
        let (aim, turns) = (Aim::named(aim)?, parts.next());
        match (known, turns, parts.next()) {
            (Policy::Greedy(_), None, None) => Some(Policy::Greedy(aim)),
            (Policy::Search(..), None, None) => Some(Policy::Search(aim, SEARCH_TURNS)),
            (Policy::Search(..), Some(turns), None) => {
                Some(Policy::Search(aim, turns.parse().ok()?))
            }
            _ => None,
        }
    }

    /// The name, without what it wants.
    pub const fn name(self) -> &'static str {
        match self {
            Policy::Idle => "idle",
            Policy::Random => "random",
            Policy::History => "history",
            Policy::Steady => "steady",
            Policy::Loyal => "loyal",
            Policy::Atlantic => "atlantic",
            Policy::Beijing => "beijing",
            Policy::Evade => "evade",
            Policy::Fortress => "fortress",
            Policy::Greedy(_) => "greedy",
            Policy::Search(..) => "search",
        }
    }

    /// The table of a fixed line.
    const fn line(self) -> Option<&'static Line> {
        match self {
            Policy::Steady => Some(&lines::STEADY),
            Policy::Loyal => Some(&lines::LOYAL),
            Policy::Atlantic => Some(&lines::ATLANTIC),
            Policy::Beijing => Some(&lines::BEIJING),
            Policy::Evade => Some(&lines::EVADE),
            Policy::Fortress => Some(&lines::FORTRESS),
            _ => None,
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
            Policy::Greedy(aim) => {
                greedy::order(rules, seen, dice, aim, draft);
            }
            Policy::Search(aim, turns) => search::order(rules, seen, dice, aim, turns, draft),
            _ => {
                if let Some(line) = self.line() {
                    line.order(rules, seen, draft);
                }
            }
        }
    }
}

impl fmt::Display for Policy {
    /// As [`Policy::named`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        match *self {
            Policy::Greedy(aim) if aim != Aim::EVEN => write!(f, ":{aim}"),
            Policy::Search(aim, turns) if turns != SEARCH_TURNS => write!(f, ":{aim}:{turns}"),
            Policy::Search(aim, _) if aim != Aim::EVEN => write!(f, ":{aim}"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_written_as_it_is_read() {
        for name in [
            "steady",
            "greedy",
            "greedy:cohesion",
            "search:2110",
            "search:1111:50",
        ] {
            assert_eq!(Policy::named(name).unwrap().to_string(), name);
        }
        for name in [
            "bold",
            "steady:cohesion",
            "greedy:fame",
            "greedy:1111:9",
            "search:1111:x",
        ] {
            assert_eq!(Policy::named(name), None, "{name}");
        }
        assert_eq!(
            Policy::named("search:1111").unwrap(),
            Policy::named("search").unwrap()
        );
    }
}
