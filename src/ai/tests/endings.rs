//! Every ending can be reached: for each of every level a game is kept here and played again, order by order, as a person
//! could have played it. After a change of content `multivector-cli endings --find` mends the files under `endings/`.

use std::path::Path;
use std::sync::Arc;

use multivector_ai::endings::{After, Ended, read, rules, write};
use multivector_sim::Rules;
use multivector_sim::content::ron::Files;

/// Every level but the record: there the acts are given, and which ending they come to is a matter of the comparison.
fn levels() -> Vec<Arc<Rules>> {
    let files = multivector_data::files();
    let levels = multivector_data::levels().into_iter();
    levels
        .filter(|level| level != "history")
        .map(|level| match Rules::load(&files, &level) {
            Ok(rules) => Arc::new(rules),
            Err(found) => panic!("{level}: {:?}", found.list),
        })
        .collect()
}

fn games(rules: &Rules) -> (String, Vec<Ended>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/endings");
    let path = folder.join(format!("{}.ron", rules.level.id));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut files = Files::new();
    let file = files.add(path.display().to_string(), text.as_bytes());
    let mut mistakes = Vec::new();
    let games = read(rules, file, text.as_bytes(), &mut mistakes);
    assert!(mistakes.is_empty(), "{mistakes:?}");
    (text, games.unwrap())
}

/// The rules of a level that goes on from a game of the campaign.
fn own(level: &str, after: After, openings: &mut Vec<(String, After, Arc<Rules>)>) -> Arc<Rules> {
    let known = openings
        .iter()
        .find(|(other, of, _)| other == level && *of == after);
    if let Some((.., known)) = known {
        return Arc::clone(known);
    }
    let opened = match rules(&multivector_data::files(), level, Some(after)) {
        Ok(rules) => rules,
        Err(found) => panic!("{level}: {:?}", found.list),
    };
    openings.push((level.to_owned(), after, Arc::clone(&opened)));
    opened
}

#[test]
fn every_ending_of_every_level_has_a_game_that_ends_there() {
    let mut openings = Vec::new();
    for rules in levels() {
        let level = &rules.level.id;
        let (_, games) = games(&rules);
        for known in &rules.content.endings {
            let game = games.iter().find(|game| game.ending == known.id);
            let game = game.unwrap_or_else(|| {
                panic!(
                    "{level}: no game ends with {}; run multivector-cli endings {level} --find",
                    known.id
                )
            });
            let opened = match game.after {
                None => Arc::clone(&rules),
                Some(after) => own(level, after, &mut openings),
            };
            let played = game.play(&opened);
            let came = match &played {
                Ok(played) => played.outcome().map(|outcome| outcome.ending),
                Err(error) => panic!(
                    "{level}: the game for {} cannot be played: {error:?}; run multivector-cli endings {level} --find",
                    known.id
                ),
            };
            let came = came.and_then(|id| opened.content.ending(id));
            assert_eq!(
                came.map(|came| came.id.as_str()),
                Some(known.id.as_str()),
                "{level}: the game ends otherwise; run multivector-cli endings {level} --find",
            );
        }
    }
}

#[test]
fn games_are_written_as_they_are_read() {
    let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
    let (text, games) = games(&rules);
    assert_eq!(write(&rules, &games), text);
}
