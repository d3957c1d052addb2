//! The words of the answers: Fluent messages, and sentences for everything typed that can be wrong. They are read when the
//! first is asked for.

use std::sync::OnceLock;

use multivector_sim::content::ron::{Diagnostic, FileId, Files};
use multivector_text::{Arg, Style, TextError, Texts, diagnostic};

use crate::output::Problem;

/// The shipped texts, or what is wrong with them.
pub(crate) struct Words {
    files: Vec<(String, String)>,
    read: OnceLock<Result<Texts, Vec<TextError>>>,
}

impl Words {
    /// The shipped English texts.
    pub(crate) fn shipped() -> Words {
        Words {
            files: multivector_data::texts("en"),
            read: OnceLock::new(),
        }
    }

    /// Reads them now, for a thread that has nothing else to do.
    pub(crate) fn read(&self) -> &Result<Texts, Vec<TextError>> {
        let read = || Texts::new("en", &by_ref(&self.files));
        self.read.get_or_init(read)
    }

    /// The texts.
    ///
    /// # Errors
    /// A problem for each mistake in them.
    pub(crate) fn texts(&self) -> Result<&Texts, Vec<Problem>> {
        let read = self.read().as_ref();
        read.map_err(|_| self.problems())
    }

    /// What is wrong with the texts.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mistakes = self.read().as_ref().err();
        mistakes.into_iter().flatten().map(bad_text).collect()
    }

    /// The shipped Fluent files, name and text.
    pub(crate) fn files(&self) -> &[(String, String)] {
        &self.files
    }

    /// A message with its values. Where texts are missing, key and values stand for it, so that nothing is swallowed.
    pub(crate) fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        match self.read() {
            Ok(texts) if texts.has(key) && key.starts_with("cli-") => {
                let args: Vec<(&str, Arg<'_>)> = args
                    .iter()
                    .map(|(name, value)| (*name, argument(name, value)))
                    .collect();
                texts.format(key, &args)
            }
            Ok(texts) if texts.has(key) => texts.sentence(key, args),
            _ => args.iter().fold(key.to_owned(), |words, (name, value)| {
                format!("{words} {name}={value}")
            }),
        }
    }

    /// A message without values; its key where it is missing.
    pub(crate) fn plain(&self, key: &str) -> String {
        let texts = self.read().as_ref().ok();
        let found = texts.and_then(|texts| texts.find(key));
        found.unwrap_or(key).to_owned()
    }

    /// A problem without a place.
    pub(crate) fn problem(&self, key: &str, args: Vec<(&str, String)>) -> Problem {
        let message = self.say(key, &args);
        Problem::new(key, args, message)
    }

    /// A finding in a file, under the name by which the user gave it.
    pub(crate) fn finding(
        &self,
        files: &Files,
        finding: &Diagnostic,
        given: &dyn Fn(&str) -> String,
    ) -> Problem {
        let mut problem = self.problem(finding.problem.key(), finding.problem.args());
        if finding.file != FileId::NONE {
            let (line, column) = files.position(finding.file, finding.span.start);
            problem.file = Some(given(files.name(finding.file)));
            (problem.line, problem.column) = (Some(line), Some(column));
            let name = given(files.name(finding.file));
            let texts = self.read().as_ref().ok();
            problem.picture =
                texts.map(|texts| diagnostic::picture(texts, files, finding, &name, Style::Plain));
        }
        problem
    }
}

/// Files as the reader of texts takes them.
pub(crate) fn by_ref(files: &[(String, String)]) -> Vec<(&str, &str)> {
    let files = files.iter();
    files
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

/// A mistake in the texts.
pub(crate) fn bad_text(mistake: &TextError) -> Problem {
    let mut problem = Problem::new("cli-bad-text", Vec::new(), mistake.to_string());
    problem.file = Some(mistake.file.clone());
    problem.line = u32::try_from(mistake.line).ok();
    problem.column = u32::try_from(mistake.column).ok();
    problem.picture = Some(format!("{mistake}\n  = hint: {}", mistake.hint()));
    problem
}

/// Values of the program's own messages that are counted, so that plural rules must see them as numbers.
const COUNTED: [&str; 8] = [
    "files", "errors", "warnings", "games", "orders", "days", "limit", "left",
];

fn argument<'a>(name: &str, value: &'a str) -> Arg<'a> {
    match value.parse() {
        Ok(number) if COUNTED.contains(&name) => Arg::Num(number),
        _ => Arg::Str(value),
    }
}
