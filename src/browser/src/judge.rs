//! Replays codes and saves, and says what a game came to.

use multivector_sim::content::AXES;
use multivector_sim::{Annotation, Game, VerifyError};
use serde_json::{Map, Value, json};

use crate::envelope::{Envelope, Problem};
use crate::{house, words};

/// Replays a code, a link or a save.
pub fn verify(text: &str, hashes: bool) -> Envelope {
    match multivector_sim::verify(&house::rules_of, text) {
        Err(error) => Envelope::bad("verify", problem(&error)),
        Ok(verified) => {
            let mut data = result(&verified.game);
            if hashes {
                let list = verified
                    .hashes
                    .iter()
                    .map(|hash| Value::from(house::hex(*hash)))
                    .collect();
                data.insert("hashes".to_owned(), list);
            }
            Envelope::good("verify", data.into())
        }
    }
}

/// What is wrong with a record, as one sentence. Of a text that is no record, the sentence is the reader's own, which says
/// more than that it cannot be read.
pub(crate) fn problem(error: &VerifyError) -> Problem {
    match error {
        VerifyError::BadFile(reason) => {
            let mut args = reason.args();
            let message = words::sentence(reason.key(), &args);
            args.push(("reason", reason.key().to_owned()));
            Problem::new(error.key(), &args, message)
        }
        other => words::problem(other.key(), &other.args()),
    }
}

/// What a game came to so far, under the names that the command line uses; `words` holds the same for people.
pub fn result(game: &Game) -> Map<String, Value> {
    let rules = game.rules();
    let outcome = game.outcome();
    let team = game
        .record()
        .annotations
        .iter()
        .find_map(|note| match note {
            Annotation::Team(team) => Some(team.as_str()),
            _ => None,
        });
    let ending = outcome
        .as_ref()
        .and_then(|outcome| rules.content.ending(outcome.ending))
        .map(|ending| ending.id.as_str());
    let axes = outcome.as_ref().map(|outcome| {
        AXES.iter()
            .zip(outcome.axes)
            .map(|(axis, value)| ((*axis).to_owned(), json!(value.share())))
            .collect::<Map<_, _>>()
    });
    let promises = outcome.iter().flat_map(|outcome| &outcome.promises);
    let promises = promises.filter_map(|(promise, grade)| {
        Some((rules.content.promise(*promise)?.id.as_str(), grade.name()))
    });
    let (mut grades, mut titles) = (Map::new(), Map::new());
    for (promise, grade) in promises {
        grades.insert(promise.to_owned(), json!(grade));
        titles.insert(promise.to_owned(), json!(words::name("promise", promise)));
    }
    let fields = [
        ("level", json!(rules.level.id)),
        // As text: JavaScript's numbers do not hold every seed.
        ("seed", json!(game.seed().to_string())),
        ("team", json!(team)),
        ("turns", json!(game.turn())),
        ("turns_in_level", json!(rules.level.turns)),
        ("ending", json!(ending)),
        ("axes", json!(axes)),
        ("promises", json!(grades)),
        ("rewinds", json!(game.rewinds())),
        ("hash", json!(house::hex(game.hash()))),
        ("code", json!(game.code())),
        (
            "words",
            json!({
                "level": level_title(&rules.level.id),
                "ending": ending.map(|id| words::name("ending", id)),
                "promises": titles,
            }),
        ),
    ];
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn level_title(level: &str) -> String {
    let words = house::texts().and_then(|texts| texts.find(&format!("level-{level}-title")));
    words.unwrap_or(level).to_owned()
}

#[cfg(test)]
mod tests {
    use multivector_sim::{Draft, Group, RecordError};

    use super::*;

    /// Every kind of error that a code can meet.
    fn every_error() -> Vec<VerifyError> {
        let mut errors = vec![
            VerifyError::WrongVersion {
                found: 9,
                expected: 1,
            },
            VerifyError::OtherContent,
            VerifyError::IllegalOrder { turn: 2 },
            VerifyError::Parted {
                turn: 2,
                part: None,
            },
            VerifyError::Parted {
                turn: 2,
                part: Some(Group::ALL[0]),
            },
        ];
        let reasons = [
            RecordError::NotACode,
            RecordError::Character { position: 7 },
            RecordError::Damaged,
            RecordError::TooLong,
            RecordError::Format { found: 9 },
            RecordError::UnknownLevel,
            RecordError::OtherRules {
                found: 1,
                expected: 2,
            },
        ];
        errors.extend(reasons.map(VerifyError::BadFile));
        errors
    }

    fn year(turns: u32) -> Game {
        let mut game = Game::new(house::rules("2022").unwrap(), 42);
        for _ in 0..turns {
            game.commit(&Draft::default()).unwrap();
        }
        game
    }

    #[test]
    fn a_year_replays_to_its_ending_and_hash() {
        let mut game = year(13);
        game.set_team("Saryarka");
        let answer = verify(&format!("https://example.org/play/#{}", game.code()), true);
        assert!(answer.ok, "{answer:?}");
        assert_eq!(answer.data["hash"], house::hex(game.hash()));
        // Behind the turns that were played come those of the Reckoning.
        let behind = game.reckoning().map_or(0, |years| years.states().len());
        let hashes = answer.data["hashes"].as_array().unwrap();
        assert_eq!(hashes.len(), 13 + behind);
        assert_eq!(answer.data["team"], "Saryarka");
        assert_eq!(answer.data["seed"], "42");
        let ending = answer.data["ending"].as_str().unwrap();
        assert_ne!(
            answer.data["words"]["ending"], ending,
            "the ending has a title"
        );
        for axis in AXES {
            let value = answer.data["axes"][axis].as_f64().unwrap();
            assert!((0.0..=1.0).contains(&value), "{axis} {value}");
        }
    }

    #[test]
    fn a_game_in_progress_has_no_ending() {
        let answer = verify(&year(3).code(), false);
        assert!(answer.ok);
        assert_eq!(
            (answer.data["turns"].as_u64(), &answer.data["ending"]),
            (Some(3), &Value::Null)
        );
        assert_eq!(answer.data["axes"], Value::Null);
    }

    #[test]
    fn a_save_is_replayed_too() {
        let game = year(2);
        assert_eq!(
            verify(&game.save(&Draft::default()), false).data["hash"],
            house::hex(game.hash())
        );
    }

    #[test]
    fn a_cut_code_has_exactly_one_error() {
        let code = year(2).code();
        let answer = verify(&code[..code.len() - 6], false);
        assert!(!answer.ok && answer.data.is_null());
        assert_eq!(answer.errors.len(), 1);
        assert_eq!(answer.errors[0].key, "verify-bad-file");
        assert_eq!(answer.errors[0].args["reason"], "record-damaged");
    }

    #[test]
    fn a_forged_code_parts_where_it_was_forged() {
        let game = year(3);
        let mut record = game.record().clone();
        record.checks[1] ^= 1;
        let answer = verify(&record.code(), false);
        assert_eq!(
            (
                answer.errors[0].key.as_str(),
                &answer.errors[0].args["turn"]
            ),
            ("verify-parted", &json!("2"))
        );
    }

    #[test]
    fn every_error_has_a_sentence() {
        for error in every_error() {
            let message = problem(&error).message;
            assert!(!message.contains(['⟦', '{']), "{error:?}: {message}");
        }
    }
}
