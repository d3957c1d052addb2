//! `check`: every mistake and warning in content, levels and texts. What is given is checked with the words that lie beside
//! it. Each file is read once and each level resolved once, on all cores; words are asked of what came out.

use multivector_ai::workers::{self, Watch};
use multivector_sim::content::ron::Severity;
use multivector_sim::{Checked, Rules, SourceFile};
use multivector_text::Texts;
use multivector_text::checked::{self, Words as Given};
use serde_json::json;

use crate::args::CheckArgs;
use crate::output::{Answer, Status};
use crate::source::Source;
use crate::words::{Words, bad_text, by_ref};

pub(crate) fn run(args: &CheckArgs, words: &Words) -> Answer {
    let source = match Source::of(&args.paths, words) {
        Ok(source) => source,
        Err(answer) => return answer,
    };
    let checked = checked_with(&source.files, words);
    let mut problems = source.problems(&checked.findings, words);
    let found = checked.findings.list.iter();
    let mut warnings = found.filter(|found| !found.is_error()).count();

    let (files, shipped) = texts_of(&source, words);
    let read;
    let (texts, mistakes) = if source.texts.is_empty() {
        (words.texts().ok(), words.problems())
    } else {
        read = Texts::read("en", &files);
        (read.0.as_ref(), read.1.iter().map(bad_text).collect())
    };
    problems.extend(mistakes);
    if let Some(texts) = texts {
        // What ships must be whole; in a level of one's own the key stands in the place of its words for a while.
        let missing = if args.paths.is_empty() {
            Severity::Error
        } else {
            Severity::Warning
        };
        let given = Given {
            files: &files,
            shipped,
            missing,
        };
        let found = checked::words(&checked, &source.files, texts, given);
        let doubtful = found.list.iter().filter(|found| !found.is_error());
        warnings += doubtful.count();
        problems.extend(source.problems(&found, words));
    }
    // The program ends with its answer: taking the rules of all levels apart would only keep the reader waiting.
    std::mem::forget(checked);
    let errors = problems.len() - warnings;
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

/// The content on all cores, and the shipped words meanwhile.
fn checked_with(files: &[SourceFile], words: &Words) -> Checked {
    std::thread::scope(|scope| {
        scope.spawn(|| words.read());
        Rules::check_files_with(files, &|jobs, job| {
            let alone = || ();
            workers::run(workers::all(), jobs, Watch::default(), alone, |(), nth| {
                job(nth)
            });
        })
    })
}

/// The shipped texts less those that a given one takes the place of, and how many they are; then the given ones.
fn texts_of<'a>(source: &'a Source, words: &'a Words) -> (Vec<(&'a str, &'a str)>, usize) {
    let file = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
    let replaced = |name: &str| {
        source
            .texts
            .iter()
            .any(|(path, _)| file(path) == file(name))
    };
    let mut files = by_ref(words.files());
    files.retain(|(name, _)| !replaced(name));
    let count = files.len();
    files.extend(by_ref(&source.texts));
    (files, count)
}
