//! Looking ahead in a worker beside the page: rebuilds the work of an [`Errand`], plays the futures whose numbers it is told, and
//! sends them back as bytes. It reads no clock: `web/foresight.js` does, and asks for as many futures as fit into a slice.
//!
//! A page without the game can write an errand from a code, add what comes back and read the forecast or the scenario board: so do
//! the tests and the benchmark.

use std::sync::{Arc, Mutex, PoisonError};

use multivector_ai::errand::{self, Kind, Mark};
use multivector_ai::{Band, Board, Chance, Errand, Forecast, Mismatch, Policy, Rollout};
use multivector_sim::{Chosen, Draft, Game, Rules};
use serde_json::{Map, Value, json};

use crate::envelope::Envelope;
use crate::{house, words};

/// An errand's work under way, by its rules.
#[derive(Debug)]
pub struct Work {
    rules: Arc<Rules>,
    work: errand::Work,
}

impl Work {
    /// Reads an errand and loads its rules, which takes a moment where they were not used last.
    ///
    /// # Errors
    /// It was written by other rules or content, or is none.
    pub fn of(bytes: &[u8]) -> Result<Work, Mismatch> {
        let (mark, errand) = Errand::read(bytes)?;
        let rules = loaded(&errand.level, &errand.chosen, mark).ok_or(Mismatch::Level)?;
        let work = errand.work(mark, &rules)?;
        Ok(Work { rules, work })
    }

    /// Plays `count` futures of each draft, numbered `from`, `from + stride` and so on, and gives them in bytes.
    pub fn play(&self, from: u32, stride: u32, count: u32) -> Vec<u8> {
        let numbers = (0..count).map(|nth| from + nth * stride);
        self.work.play(&self.rules, numbers)
    }

    /// Adds what was played here or elsewhere.
    ///
    /// # Errors
    /// It comes from other rules or content, answers another kind of errand, or is no reply.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Mismatch> {
        self.work.add(&self.rules, bytes)
    }

    /// What the futures of every draft come to: a forecast or a board of each.
    pub fn outcome(&self) -> Value {
        let rules = &self.rules;
        match &self.work {
            errand::Work::Forecast(drafts) => {
                let forecasts = drafts.iter().map(|futures| futures.forecast());
                forecasts.map(|made| told(rules, &made)).collect()
            }
            errand::Work::Board(drafts) => {
                let boards = drafts.iter().map(|study| study.board(rules));
                boards.map(|made| told_board(rules, &made)).collect()
            }
        }
    }
}

/// The rules of a level with what was chosen as it began. Those used last are kept: every change of a draft asks for them
/// again, and a level that goes on from a game of one's own takes long to load.
fn loaded(level: &str, chosen: &Chosen, mark: Mark) -> Option<Arc<Rules>> {
    static LAST: Mutex<Option<(String, Chosen, Arc<Rules>)>> = Mutex::new(None);
    if chosen.is_empty() {
        return house::rules(level);
    }
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((id, with, rules)) = last.as_ref()
        && (id.as_str(), with) == (level, chosen)
        && rules.content_id == mark.content_id
    {
        return Some(Arc::clone(rules));
    }
    let rules = Rules::with_choice(&multivector_data::files(), level, chosen, &[]);
    let rules = Arc::new(rules.ok()?);
    *last = Some((level.to_owned(), chosen.clone(), Arc::clone(&rules)));
    Some(rules)
}

/// A forecast under the names of its numbers and things.
fn told(rules: &Rules, forecast: &Forecast) -> Value {
    let content = &rules.content;
    let band = |band: &Band| json!([band.p10, band.p50, band.p90]);
    let headlines = forecast.headlines.iter().map(|headline| {
        let bands: Vec<Value> = headline.bands.iter().map(band).collect();
        (rules.layout.name(headline.metric).to_owned(), bands.into())
    });
    let risks = forecast.risks.iter().filter_map(|risk| {
        let route = content.route(risk.route)?;
        Some((route.id.clone(), json!([risk.chance, risk.loss])))
    });
    let reprisals = forecast.reprisals.iter().filter_map(|risk| {
        let lever = content.lever(risk.lever)?;
        Some((lever.id.clone(), json!(risk.chance)))
    });
    let early = forecast.early.iter().filter_map(|risk| {
        let ending = content.ending(risk.ending)?;
        Some((ending.id.clone(), json!(risk.chance)))
    });
    json!({
        "turn": forecast.turn,
        "horizon": forecast.horizon,
        "samples": forecast.samples,
        "headlines": headlines.collect::<Map<String, Value>>(),
        "risks": risks.collect::<Map<String, Value>>(),
        "reprisals": reprisals.collect::<Map<String, Value>>(),
        "early": early.collect::<Map<String, Value>>(),
    })
}

/// A board under the names of its questions, answers and endings.
fn told_board(rules: &Rules, board: &Board) -> Value {
    let content = &rules.content;
    let chance = |chance: &Chance| json!([chance.share, chance.spread[0], chance.spread[1]]);
    let asked = content.board.iter().zip(&board.questions);
    let questions = asked.map(|(question, chances)| {
        let answers = question.branches.iter().zip(chances);
        let answers = answers.map(|(branch, of)| (branch.id.clone(), chance(of)));
        (question.id.clone(), answers.collect::<Map<_, _>>().into())
    });
    let endings = board.endings.iter().filter_map(|(ending, of)| {
        let ending = content.ending(*ending)?;
        Some((ending.id.clone(), chance(of)))
    });
    json!({
        "turn": board.turn,
        "samples": board.samples,
        "questions": questions.collect::<Map<String, Value>>(),
        "endings": endings.collect::<Map<String, Value>>(),
    })
}

/// An errand for the game of a code, a link or a save and for its draft, of a code, whose game has no draft, for what the policy
/// `steady` would order; `beside` for giving no orders too. Nothing for what cannot be opened.
pub fn errand(text: &str, kind: Kind, beside: bool) -> Option<Vec<u8>> {
    let rules_of = |record: &_| house::rules_of(record);
    let (game, mut draft) = Game::load(&rules_of, text.trim()).ok()?;
    let (rules, seen) = (game.rules(), game.seen());
    if draft.orders.is_empty() {
        let dice = Rules::policy_dice(game.seed());
        Policy::Steady.order(rules, &seen, dice, &mut draft);
    }
    let mut drafts = vec![draft];
    drafts.extend(beside.then(Draft::default));
    let errand = Errand::new(rules, game.record().chosen(), &seen, drafts, kind);
    Some(errand.to_bytes(rules))
}

/// The code of a game after so many turns by the policy `steady`.
pub fn begun(level: &str, seed: u64, turns: u32, chosen: &Chosen) -> Option<String> {
    let rules = Rules::with_choice(&multivector_data::files(), level, chosen, &[]).ok()?;
    let mut game = Game::new(Arc::new(rules), seed);
    let mut draft = Draft::default();
    for _ in 0..turns {
        let dice = Rules::policy_dice(seed);
        Policy::Steady.order(game.rules(), &game.seen(), dice, &mut draft);
        game.commit(&draft).ok()?;
    }
    Some(game.code())
}

/// Whole games by the policy `steady` with nothing noted, the Reckoning among them; the turns of all.
pub fn rollouts(level: &str, games: u32) -> Option<u32> {
    let rules = house::rules(level)?;
    let mut rollout = Rollout::new(&rules, rules.start(0));
    let mut turns = 0;
    for seed in 1..=u64::from(games) {
        rollout.begin(&rules.start(seed));
        while !rollout.is_over(&rules) {
            rollout.turn(&rules, seed, Policy::Steady).ok()?;
            turns += 1;
        }
        while !rules.is_over(rollout.state()) {
            rollout.advance(&rules, seed).ok()?;
            turns += 1;
        }
    }
    Some(turns)
}

/// A refusal in words, as an answer.
pub fn refused(mismatch: Mismatch) -> Envelope {
    Envelope::bad(
        "foresight",
        words::problem(mismatch.key(), &mismatch.args()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORECAST: Kind = Kind::Forecast { horizon: 6 };

    fn work(bytes: &[u8]) -> Work {
        Work::of(bytes).unwrap()
    }

    fn campaign(kind: Kind) -> Vec<u8> {
        errand(
            &begun("2022", 7, 0, &Chosen::default()).unwrap(),
            kind,
            true,
        )
        .unwrap()
    }

    /// What so many workers, the last of which answers first, come to over twelve futures: for every draft.
    fn gathered(bytes: &[u8], workers: u32) -> Value {
        let mut page = work(bytes);
        for nth in (0..workers).rev() {
            let slice = work(bytes).play(nth, workers, 12 / workers);
            page.add(&slice).unwrap();
        }
        page.outcome()
    }

    #[test]
    fn any_number_of_workers_comes_to_what_the_rules_come_to_in_one_go() {
        let game = Game::new(house::rules("2022").unwrap(), 7);
        let (rules, seen) = (game.rules(), game.seen());
        let mut draft = Draft::default();
        Policy::Steady.order(rules, &seen, Rules::policy_dice(7), &mut draft);
        let forecast = multivector_ai::forecast(rules, &seen, &draft, 6, 12);
        let board = multivector_ai::board(rules, &seen, &draft, 12);
        let [of_forecast, of_board] = [FORECAST, Kind::Board].map(campaign);
        for workers in 1..=3 {
            let made = gathered(&of_forecast, workers);
            assert_eq!(made[0], told(rules, &forecast), "{workers}");
            let made = gathered(&of_board, workers);
            assert_eq!(made[0], told_board(rules, &board), "{workers}");
            assert_eq!(made[1]["samples"], 12, "giving no orders, too");
        }
    }

    #[test]
    fn what_was_chosen_as_a_level_began_is_the_same_in_the_worker() {
        let plain = |level: &str| house::rules(level).unwrap().content_id;
        let without = Chosen {
            without: vec![house::rules("2022").unwrap().content.cards[0].id.clone()],
            ..Chosen::default()
        };
        let own = crate::play::play("2022", "7", "steady").data["code"].clone();
        let from_own = Chosen {
            origin: own.as_str().map(str::to_owned),
            ..Chosen::default()
        };
        for (level, chosen) in [("2022", without), ("what-if-long-war", from_own)] {
            let code = begun(level, 7, 2, &chosen).unwrap();
            let made = work(&errand(&code, Kind::Board, true).unwrap());
            assert_ne!(made.rules.content_id, plain(level), "{level}");
            let rules = Rules::with_choice(&multivector_data::files(), level, &chosen, &[]);
            assert_eq!(made.rules.content_id, rules.unwrap().content_id, "{level}");
        }
    }

    #[test]
    fn other_rules_other_content_and_damage_are_refused_in_words() {
        let bytes = campaign(FORECAST);
        let key = |bytes: &[u8]| Work::of(bytes).map(|_| ()).unwrap_err();
        // The version of the rules is the first number of the mark and smaller than 128; the content's follows.
        let mut other = bytes.clone();
        other[0] ^= 1;
        assert_eq!(key(&other).key(), "foresight-other-rules");
        let mut other = bytes.clone();
        other[1] ^= 1;
        assert_eq!(key(&other).key(), "foresight-other-content");
        assert_eq!(key(&bytes[..bytes.len() / 2]).key(), "foresight-damaged");
        assert_eq!(key(&[]).key(), "foresight-damaged");
        for mismatch in [key(&other), Mismatch::Level] {
            let answer = refused(mismatch);
            assert!(!answer.ok && !answer.errors[0].message.contains('⟦'));
        }
        let mut page = work(&bytes);
        let mut slice = work(&bytes).play(0, 1, 1);
        slice[1] ^= 1;
        assert_eq!(
            page.add(&slice).unwrap_err().key(),
            "foresight-other-content"
        );
        let board = work(&campaign(Kind::Board)).play(0, 1, 1);
        assert_eq!(page.add(&board).unwrap_err().key(), "foresight-damaged");
    }

    #[test]
    fn rollouts_count_their_turns() {
        assert!(rollouts("2022", 1).unwrap() > 13);
        assert_eq!(rollouts("no such level", 1), None);
    }
}
