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
        let levels = multivector_data::levels();
        let rules = Rules::load_all(&source.files, levels.iter().map(String::as_str));
        let rules: Vec<Rules> = rules
            .into_iter()
            .filter_map(|(_, rules)| rules.ok())
            .collect();
        let missing = missing_words(&rules, &source, words);
        errors += missing.len();
        problems.extend(missing);
        let long = long_cards(&rules, words);
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
fn long_cards(rules: &[Rules], words: &Words) -> Vec<Problem> {
    let Ok(texts) = words.texts() else {
        return Vec::new();
    };
    rules
        .iter()
        .flat_map(|rules| {
            let most = rules.level.pace.map_or(0, |pace| pace.words);
            let long = pace::long_cards(texts, rules).into_iter();
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
fn missing_words(rules: &[Rules], source: &Source, words: &Words) -> Vec<Problem> {
    let mut missing = BTreeSet::new();
    for rules in rules {
        missing.extend(words.missing(&multivector_text::needed(rules)));
    }
    for shock in multivector_data::shocks() {
        let options = Options {
            shocks: core::slice::from_ref(&shock),
            ..Options::default()
        };
        // Its words are the same in every level into which it falls.
        let mut levels = rules.iter().map(|rules| &rules.level.id);
        let under = levels.find_map(|id| Rules::load_with(&source.files, id, options).ok());
        if let Some(rules) = under {
            missing.extend(words.missing(&multivector_text::needed(&rules)));
        }
    }
    missing
        .into_iter()
        .map(|key| words.problem("cli-missing-words", vec![("key", key)]))
        .collect()
}
