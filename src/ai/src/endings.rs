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

use multivector_sim::{CommitError, Draft, EndingId, Game, Rules, TableId};

pub use file::{read, write};
pub use find::{Hunt, hunt};
pub use near::distance;

use crate::policy::Policy;

/// A game that ends in a known way.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// The id of the ending.
    pub ending: String,
    /// The seed.
    pub seed: u64,
    /// Who ordered.
    pub by: By,
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
    /// Plays the game as a person would, who may order nothing that is not legal.
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
