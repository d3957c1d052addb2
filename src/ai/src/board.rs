//! The scenario board's odds: futures of a draft played to the end of the level and of its Reckoning, counted by ending and by
//! the answer to each question of the board. A future begins in a state imagined from what Astana sees alone, with dice of its
//! own number, so that two drafts meet the same luck. The draft stands for the turn, after it [`Policy::Steady`] holds the chair,
//! and in the Reckoning the cabinet.
//!
//! What a question asks stands in content (`board.ron`); on which answer a state lies, `sim` decides.

use multivector_sim::state::agenda;
use multivector_sim::{Dice, Draft, EndingId, Rules, Seen, TableId};
use serde::{Deserialize, Serialize};

use crate::ahead::{Ahead, Kept, imagined, seed_of};
use crate::play::Rollout;
use crate::policy::Policy;
use crate::stats;

/// How many futures came to something, of all that were played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// The share of the futures.
    pub share: f64,
    /// The 95 % interval of the share (Wilson): how far the count itself may be off.
    pub spread: [f64; 2],
}

impl Chance {
    fn of(part: usize, all: usize) -> Chance {
        let (part, all) = (part as u64, all as u64);
        Chance {
            share: stats::share(part, all),
            spread: stats::wilson(part, all),
        }
    }
}

/// What the futures of a draft come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The turn it was made in.
    pub turn: u32,
    /// Futures played.
    pub samples: u32,
    /// For every question of the board, in the order of the content, the chance of each of its answers; they add up to one.
    pub questions: Vec<Vec<Chance>>,
    /// Endings that came, the likeliest first.
    pub endings: Vec<(EndingId, Chance)>,
}

/// The futures of one draft from one moment to the end, as many as have been played.
pub type Study = Ahead<End>;

/// How one future ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    number: u32,
    ending: Option<EndingId>,
    /// The answer to each question, by position.
    answers: Vec<Option<usize>>,
}

/// How many questions the board asks.
#[derive(Clone, Copy, Debug)]
pub struct Questions(usize);

impl Study {
    /// Of a draft; nothing played so far.
    pub fn new(rules: &Rules, seen: &Seen, draft: &Draft) -> Study {
        Ahead::with(seen, draft, Questions(rules.content.board.len()))
    }

    /// What they come to.
    pub fn board(&self, rules: &Rules) -> Board {
        let all = self.played.len();
        let count = |is: &dyn Fn(&End) -> bool| self.played.iter().filter(|end| is(end)).count();
        let questions = rules
            .content
            .board
            .iter()
            .enumerate()
            .map(|(at, question)| {
                let chance = |answer: usize| {
                    let lies = |end: &End| end.answers.get(at) == Some(&Some(answer));
                    Chance::of(count(&lies), all)
                };
                (0..question.branches.len()).map(chance).collect()
            });
        let endings = (0..rules.content.endings.len()).map(EndingId::at);
        let mut endings: Vec<(EndingId, Chance)> = endings
            .map(|id| (id, Chance::of(count(&|end| end.ending == Some(id)), all)))
            .filter(|(_, chance)| chance.share > 0.0)
            .collect();
        endings.sort_by(|(_, a), (_, b)| b.share.total_cmp(&a.share));
        Board {
            turn: self.seen.turn(),
            samples: all as u32,
            questions: questions.collect(),
            endings,
        }
    }
}

impl Kept for End {
    type Plan = Questions;

    fn number(&self) -> u32 {
        self.number
    }

    fn fits(&self, plan: &Questions) -> bool {
        self.answers.len() == plan.0
    }

    fn play(ahead: &Study, rules: &Rules, number: u32) -> Option<End> {
        let seed = seed_of(ahead.seen.turn(), number);
        let start = imagined(rules, &ahead.seen, Dice::new(seed), number);
        let mut rollout = Rollout::new(rules, start.clone());
        rollout
            .to_the_end(rules, seed, &ahead.draft, Policy::Steady)
            .ok()?;
        let state = rollout.state();
        let questions = rules.content.board.iter();
        let ended = state.get(agenda::ENDING).0 - 1;
        Some(End {
            number,
            ending: usize::try_from(ended).ok().map(EndingId::at),
            answers: questions
                .map(|question| rules.answer_of(question, state, &start))
                .collect(),
        })
    }
}

/// Plays `samples` futures of a draft in one go.
pub fn board(rules: &Rules, seen: &Seen, draft: &Draft, samples: u32) -> Board {
    let mut study = Study::new(rules, seen, draft);
    let ends = study.play(rules, 0..samples);
    study.add(ends);
    study.board(rules)
}

/// Shares in whole hundredths that add up to a hundred, by the largest remainders, as long as the shares themselves add up to
/// one; the first of equals gets the odd hundredth.
pub fn hundredths(shares: &[f64]) -> Vec<u8> {
    let whole = |share: f64| (share * 100.0).floor().clamp(0.0, 100.0);
    let mut parts: Vec<u8> = shares.iter().map(|share| whole(*share) as u8).collect();
    let sum: f64 = shares.iter().sum::<f64>() * 100.0;
    let given: u32 = parts.iter().map(|part| u32::from(*part)).sum();
    let left = (sum.round().max(0.0) as u32).saturating_sub(given) as usize;
    let mut order: Vec<usize> = (0..shares.len()).collect();
    let rest = |at: &usize| {
        shares
            .get(*at)
            .map_or(0.0, |share| share * 100.0 - whole(*share))
    };
    order.sort_by(|a, b| rest(b).total_cmp(&rest(a)).then(a.cmp(b)));
    for at in order.into_iter().take(left) {
        if let Some(part) = parts.get_mut(at) {
            *part += 1;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_add_up_to_a_hundred() {
        assert_eq!(hundredths(&[1.0 / 3.0; 3]), [34, 33, 33]);
        assert_eq!(hundredths(&[0.005, 0.995]), [1, 99]);
        assert_eq!(hundredths(&[0.0, 1.0]), [0, 100]);
        // Thirty-one of forty, eight and one: 77.5, 20.0, 2.5.
        assert_eq!(hundredths(&[0.775, 0.2, 0.025]), [78, 20, 2]);
        assert_eq!(hundredths(&[]), [0u8; 0]);
    }
}
