//! What the advisers say on the question of the month, and how right they were. Each starts from what an expert would say
//! who sees what Astana sees, and errs in a way of their own: `log-odds = stretch * expert + shift`. They are read off what is
//! seen and change nothing: no state, no hash.

use crate::content::entities::Comes;
use crate::game::Game;
use crate::ids::{QuestionId, TableId};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::agenda;

/// What the advisers say in a turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The question of the turn.
    pub question: QuestionId,
    /// The claim that goes with it, by its place among the claims.
    pub claim: usize,
    /// The chance that an expert without an error of their own would give.
    pub expert: f64,
    /// The chance that each adviser gives, in whole per cent, from 1 to 99.
    pub percents: Vec<u8>,
}

/// Advice on a turn that has been played.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The turn, from 0.
    pub turn: u32,
    /// What was said.
    pub advice: Advice,
    /// Whether the claim came true.
    pub came: bool,
}

impl Rules {
    /// What the advisers say of the turn that opens with what is seen. `None` where no question is asked, or none with a
    /// claim.
    pub fn advice(&self, seen: &Seen) -> Option<Advice> {
        let asked = seen.get(agenda::QUESTION)?.0;
        let index = usize::try_from(asked.checked_sub(1)?).ok()?;
        let advisers = &self.content.advisers;
        let place = (*advisers.of_question.get(index)?)?;
        let claim = advisers.claims.get(place)?;
        let terms = claim.terms.iter();
        let odds = claim.base
            + terms
                .map(|term| term.at(seen.raw(term.metric).unwrap_or(0)))
                .sum::<f64>();
        let said = advisers.list.iter().map(|adviser| {
            let chance = share(adviser.stretch * odds + adviser.shift);
            // Nobody who advises says never or always. The cast is of a value from 1 to 99.
            (chance * 100.0).round().clamp(1.0, 99.0) as u8
        });
        Some(Advice {
            question: QuestionId::at(index),
            claim: place,
            expert: share(odds),
            percents: said.collect(),
        })
    }

    /// Whether a claim came true in a turn, by what Astana saw before and after it.
    pub fn claim_came(&self, claim: usize, before: &Seen, after: &Seen) -> Option<bool> {
        let comes = self.content.advisers.claims.get(claim)?.comes;
        let now = after.raw(comes.metric())?;
        let change = now.checked_sub(before.raw(comes.metric())?)?;
        Some(match comes {
            Comes::Rises(_, by) => change >= by,
            Comes::Falls(_, by) => change <= -by,
            Comes::AtLeast(_, value) => now >= value,
            Comes::Below(_, value) => now < value,
        })
    }
}

/// The chance of log-odds.
fn share(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}

/// The advice on every turn that has been played, with what came of it.
pub fn judged(game: &Game) -> Vec<Judged> {
    let rules = game.rules();
    let mut list = Vec::new();
    for turn in 0..game.turn() {
        let (Some(before), Some(after)) = (game.seen_at(turn), game.seen_at(turn + 1)) else {
            continue;
        };
        if let Some(advice) = rules.advice(&before)
            && let Some(came) = rules.claim_came(advice.claim, &before, &after)
        {
            list.push(Judged { turn, advice, came });
        }
    }
    list
}

/// The Brier score of an adviser: the mean square of what was said less what came (1 or 0). Nought is perfect, a quarter is
/// what saying one half every time earns. `None` where nothing was said.
pub fn brier(judged: &[Judged], adviser: usize) -> Option<f64> {
    let squares = judged.iter().filter_map(|one| {
        let said = f64::from(*one.advice.percents.get(adviser)?) / 100.0;
        let off = said - f64::from(u8::from(one.came));
        Some(off * off)
    });
    let (count, sum) = squares.fold((0u32, 0.0), |(count, sum), square| {
        (count + 1, sum + square)
    });
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(percents: &[u8], came: bool) -> Judged {
        Judged {
            turn: 0,
            advice: Advice {
                question: QuestionId(0),
                claim: 0,
                expert: 0.5,
                percents: percents.to_vec(),
            },
            came,
        }
    }

    #[test]
    fn log_odds_of_nought_are_an_even_chance() {
        assert_eq!(share(0.0), 0.5);
        // Odds of three to one.
        assert!((share(libm::log(3.0)) - 0.75).abs() < 1e-12);
    }

    #[test]
    fn a_score_is_the_mean_square_of_the_error() {
        let both = [said(&[80, 50], true), said(&[60, 50], false)];
        // (0.2² + 0.6²) / 2 and (0.5² + 0.5²) / 2.
        assert!((brier(&both, 0).unwrap() - 0.2).abs() < 1e-12);
        assert!((brier(&both, 1).unwrap() - 0.25).abs() < 1e-12);
        assert_eq!(brier(&both, 2), None);
        assert_eq!(brier(&[], 0), None);
    }
}
