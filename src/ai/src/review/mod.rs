//! The after-action review of a finished game, from the true states and the true dice.
//!
//! **Turning points.** Every choice ([`choices`]) is made otherwise, alone: the game is played on from its turn with the one
//! order replaced, the rest of the recorded orders kept where still legal, the true dice kept, to the end of the Reckoning
//! ([`replay`]). What it came to then is compared with what it came to. The size of a choice is the mean distance over the
//! four axes to its best alternative, the one with the greatest mean of axes; that mean picks an alternative and is no score.
//! The greatest are turning points.
//!
//! A small change can move a rival over a threshold, and all that follows is another story: the true dice alone do not tell
//! what a choice does as a rule. So each turning point is played both ways under other dice from its turn on too, and the mean
//! difference stands beside the true one, with its standard error.
//!
//! **Division** into own decisions, rivals and luck: [`division`].
//!
//! **Work** is counted in turns played, never in time, so that the same game has the same review everywhere. [`Reviewing`]
//! does it in slices. At most [`BRANCH_TURNS`] turns go into the choices; in a game with more of them the answers come first,
//! then initiatives, policies, the rest, and the review says how many were left out. Where Moscow looks ahead a turn costs a
//! hundred times as much: at most [`LOOKING_TURNS`] go into the choices then, and under other dice it does not look ahead, as
//! in every rollout.
//!
//! What does not live here: words (`text`), drawing, threads.

pub mod choices;
pub mod division;
pub mod ground;
pub mod questions;
pub mod replay;
mod work;

use multivector_sim::ids::EndingId;
use multivector_sim::{Game, Order};

pub use choices::{Choice, Chosen};
pub use division::{Division, Mover, Part};
pub use ground::{Month, Opened};
pub use questions::Question;
pub use replay::Came;
pub use work::Reviewing;

/// Turns that go into choices made otherwise, at most.
pub const BRANCH_TURNS: u32 = 16_000;
/// The same in a game in which Moscow looks ahead.
pub const LOOKING_TURNS: u32 = 1_200;
/// Turning points, at most.
pub const MOST_POINTS: usize = 6;
/// Other throws from the turn on, for each turning point.
pub const POINT_THROWS: u32 = 12;
/// Other throws of the whole game, for the division.
pub const THROWS: u32 = 32;

/// A choice that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    /// The choice.
    pub choice: Choice,
    /// The best alternative; nothing stands for leaving the order out.
    pub instead: Option<Order>,
    /// How many alternatives were compared.
    pub alternatives: u32,
    /// What the game would have come to with it.
    pub came: Came,
    /// By how much each axis would have ended higher, in shares.
    pub change: [f64; 4],
    /// The mean size of the four.
    pub size: f64,
    /// The same difference under other dice from the turn on, the mean of [`POINT_THROWS`].
    pub usual: [f64; 4],
    /// The standard error of each.
    pub usual_error: [f64; 4],
}

impl TurningPoint {
    /// Whether the choice works the same way under other dice: on the axis that it moved most, the mean has the same sign, is
    /// at least half as large and more than two standard errors from nought.
    pub fn holds(&self) -> bool {
        let all = self
            .change
            .iter()
            .zip(self.usual.iter().zip(&self.usual_error));
        let most = all.max_by(|(a, _), (b, _)| a.abs().total_cmp(&b.abs()));
        most.is_some_and(|(change, (usual, error))| {
            let same = change * usual > 0.0 && usual.abs() >= change.abs() / 2.0;
            same && usual.abs() > 2.0 * error
        })
    }
}

/// The review of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// What the game came to.
    pub came: Came,
    /// The turning points, the greatest first.
    pub points: Vec<TurningPoint>,
    /// Choices that were made otherwise.
    pub compared: u32,
    /// Choices for which there was no room.
    pub left_out: u32,
    /// Turns played for the review, months of the Reckoning included.
    pub turns: u32,
    /// Own decisions, rivals, luck.
    pub division: Division,
    /// The endings under other throws with the same orders, the most frequent first.
    pub endings: Vec<(Option<EndingId>, u32)>,
    /// What happened, month by month.
    pub months: Vec<Month>,
    /// What was sealed.
    pub opened: Vec<Opened>,
    /// The facts that were met, in the order of the dossier.
    pub facts: Vec<String>,
    /// Questions to discuss.
    pub questions: Vec<Question>,
}

/// Reviews a game at once; `None` if it is not over.
pub fn review(game: &Game) -> Option<Review> {
    let mut work = Reviewing::new(game)?;
    while !work.step(u32::MAX) {}
    Some(work.finish())
}
