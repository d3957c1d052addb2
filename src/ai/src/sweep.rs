//! Many games by policies, and what becomes of them: endings, axes, promises, what was used of what was to be had. Every
//! game is a row; rows add up to a [`Tally`] exactly, in any order and from any shards.

mod row;
mod tally;

use core::num::NonZeroUsize;

use multivector_sim::{Difficulty, Fault, Metric, Rules};

pub use row::{Kept, Row, Uses};
pub use tally::{Sample, Tally};

use crate::policy::Policy;
use crate::workers::{self, Watch};

/// Which games are played.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The policies; each plays all games.
    pub policies: Vec<Policy>,
    /// The seed of the first game; the others follow.
    pub seed: u64,
    /// Games of each policy, before they are dealt out to the shards.
    pub games: u64,
    /// The shard that is played, from 0, and how many there are: games are dealt out in turn.
    pub shard: (u64, u64),
    /// The difficulty.
    pub difficulty: Difficulty,
    /// Numbers whose values are kept, as the player's part ends and at the end.
    pub numbers: Vec<Metric>,
}

impl Plan {
    /// The seeds of the shard's games.
    pub fn seeds(&self) -> Vec<u64> {
        let (nth, of) = self.shard;
        let games = (0..self.games).filter(|game| game % of.max(1) == nth);
        games.map(|game| self.seed.wrapping_add(game)).collect()
    }
}

/// Plays the games of a plan: a row a game, policy by policy, in order of seed. `None` if it was cancelled.
///
/// # Errors
/// The first fault of the rules.
pub fn sweep(
    rules: &Rules,
    plan: &Plan,
    workers: NonZeroUsize,
    watch: Watch<'_>,
) -> Result<Option<Vec<Row>>, Fault> {
    let seeds = plan.seeds();
    let jobs = seeds.len() * plan.policies.len();
    let rows = workers::run(
        workers,
        jobs,
        watch,
        || row::Player::new(rules),
        |player, job| {
            let policy = plan.policies.get(job / seeds.len().max(1));
            let seed = seeds.get(job % seeds.len().max(1));
            let (Some(policy), Some(seed)) = (policy, seed) else {
                return Ok(None);
            };
            player.play(plan, *policy, *seed).map(Some)
        },
    );
    let Some(rows) = rows else {
        return Ok(None);
    };
    let rows: Result<Vec<Option<Row>>, Fault> = rows.into_iter().collect();
    Ok(Some(rows?.into_iter().flatten().collect()))
}
