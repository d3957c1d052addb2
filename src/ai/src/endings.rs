//! Games that end in a given way: one for every ending of a level, so that each is known to be reachable.
//!
//! A game is a seed and who ordered: a policy by its name, or orders by theirs. Neither is a code, which a change of content
//! makes void: whatever is still legal is still ordered, and only a game that no longer ends as it should is looked for anew.
//!
//! | module | what |
//! |---|---|
//! | `file` | games as people read them |
//! | `near` | how far a state is from a condition |
//! | `room` | games played for the sake of their end, and games changed here and there |
//! | `find` | policies over many seeds, then a climb towards what is left |

mod file;
mod find;
mod near;
mod room;

use std::sync::Arc;

use multivector_sim::{
    Chosen, CommitError, Draft, EndingId, Findings, Game, Rules, SourceFile, TableId,
};

pub use file::{read, write};
pub use find::{Hunt, hunt};
pub use near::distance;

use crate::policy::Policy;

/// A game that ends in a known way.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// The id of the ending.
    pub ending: String,
    /// The game of the campaign that it goes on from; the level's own opening if there is none.
    pub after: Option<After>,
    /// The seed.
    pub seed: u64,
    /// Who ordered.
    pub by: By,
}

/// A game of the campaign by a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// The policy.
    pub policy: Policy,
    /// The seed.
    pub seed: u64,
}

/// The level of such a game.
const CAMPAIGN: &str = "2022";

impl After {
    /// Games of the campaign that a level may be opened with: what a year of doing nothing, of pleasing Moscow, of going with
    /// the West and of keeping to oneself leads to.
    pub const ALL: [After; 4] = [
        After {
            policy: Policy::Idle,
            seed: 1,
        },
        After {
            policy: Policy::Loyal,
            seed: 1,
        },
        After {
            policy: Policy::Atlantic,
            seed: 1,
        },
        After {
            policy: Policy::Fortress,
            seed: 1,
        },
    ];
}

/// The rules of a level, opened with a game of the campaign if one is named.
///
/// # Errors
/// Everything that is wrong with the content; a level that goes on from no such game.
pub fn rules(
    files: &[SourceFile],
    level: &str,
    after: Option<After>,
) -> Result<Arc<Rules>, Findings> {
    let Some(After { policy, seed }) = after else {
        return Rules::load(files, level).map(Arc::new);
    };
    let campaign = Arc::new(Rules::load(files, CAMPAIGN)?);
    // A game that cannot be played gives no code, and the level says so.
    let code = crate::play(campaign, seed, policy).map_or(String::new(), |game| game.code());
    let chosen = Chosen {
        origin: Some(code),
        ..Chosen::default()
    };
    Rules::with_choice(files, level, &chosen, &[]).map(Arc::new)
}

/// Who ordered in a game.
#[derive(Clone, Debug, PartialEq)]
pub enum By {
    /// A policy.
    Policy(Policy),
    /// A draft a turn; turns beyond are played without orders.
    Orders(Vec<Draft>),
}

impl Ended {
    /// Plays the game as a person would, who may order nothing that is not legal. The rules are those that [`rules`] gives for
    /// what it goes on from.
    ///
    /// # Errors
    /// The first turn that could not be played.
    pub fn play(&self, rules: &Arc<Rules>) -> Result<Game, CommitError> {
        let drafts = match &self.by {
            By::Policy(policy) => return crate::play(Arc::clone(rules), self.seed, *policy),
            By::Orders(drafts) => drafts,
        };
        let mut game = Game::new(Arc::clone(rules), self.seed);
        let nothing = Draft::default();
        while !game.is_over() {
            let draft = drafts.get(game.turn() as usize);
            game.commit(draft.unwrap_or(&nothing))?;
        }
        Ok(game)
    }
}

/// The ending of an id.
pub fn ending(rules: &Rules, id: &str) -> Option<EndingId> {
    let all = &rules.content.endings;
    all.iter()
        .position(|ending| ending.id == id)
        .map(EndingId::at)
}
