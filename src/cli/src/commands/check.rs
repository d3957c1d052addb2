//! `check`: every mistake and warning in content and levels, and in the texts when what ships is checked.

use std::collections::BTreeSet;

use multivector_sim::content::ron::Severity;
use multivector_sim::{Options, Rules};
use multivector_text::pace;
use serde_json::json;

use crate::args::CheckArgs;
use crate::output::{Answer, Problem, Status};
use crate::source::Source;
use crate::words::Words;

pub(crate) fn run(args: &CheckArgs, words: &Words) -> Answer {
    let source = match Source::of(&args.paths, words) {
        Ok(source) => source,
        Err(answer) => return answer,
    };
    let findings = Rules::check_all(&source.files);
    let mut problems = source.problems(&findings, words);
    let mut warnings = findings
        .list
        .iter()
        .filter(|finding| finding.severity == Severity::Warning)
        .count();
    let mut errors = problems.len() - warnings;
    if args.paths.is_empty() {
        let mistakes = words.problems();
        errors += mistakes.len();
        problems.extend(mistakes);
        let missing = missing_words(&source, words);
        errors += missing.len();
        problems.extend(missing);
        let long = long_cards(&source, words);
        warnings += long.len();
        problems.extend(long);
    }
    let files = source.files.len();
    let counts = [
        ("files", files.to_string()),
        ("errors", errors.to_string()),
        ("warnings", warnings.to_string()),
    ];
    Answer {
        status: if errors == 0 {
            Status::Done
        } else {
            Status::Found
        },
        data: json!({ "files": files, "errors": errors, "warnings": warnings }),
        problems,
        text: words.say("cli-check-done", &counts),
    }
}

/// Cards of shipped levels that have more words than the level's pace allows: a warning each.
fn long_cards(source: &Source, words: &Words) -> Vec<Problem> {
    let Ok(texts) = words.texts() else {
        return Vec::new();
    };
    let levels = multivector_data::levels().into_iter();
    let rules = levels.filter_map(|level| Rules::load(&source.files, &level).ok());
    rules
        .flat_map(|rules| {
            let most = rules.level.pace.map_or(0, |pace| pace.words);
            let long = pace::long_cards(texts, &rules).into_iter();
            let problems = long.map(|long| {
                let args = vec![
                    ("card", long.card),
                    ("words", long.words.to_string()),
                    ("level", rules.level.id.clone()),
                    ("most", most.to_string()),
                ];
                words.problem("content-lint-pace-words", args)
            });
            problems.collect::<Vec<_>>()
        })
        .collect()
}

/// The words that a shipped level needs, alone or under a shipped shock, and the texts lack.
fn missing_words(source: &Source, words: &Words) -> Vec<Problem> {
    let levels = multivector_data::levels();
    let shocks = multivector_data::shocks();
    let mut missing = BTreeSet::new();
    for level in &levels {
        // A shock that does not fall into a level is no matter of that level's words.
        let imposed = shocks.iter().map(core::slice::from_ref);
        for shocks in core::iter::once(&[][..]).chain(imposed) {
            let options = Options {
                shocks,
                ..Options::default()
            };
            if let Ok(rules) = Rules::load_with(&source.files, level, options) {
                missing.extend(words.missing(&multivector_text::needed(&rules)));
            }
        }
    }
    missing
        .into_iter()
        .map(|key| words.problem("cli-missing-words", vec![("key", key)]))
        .collect()
}
