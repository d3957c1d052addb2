//! The words of the answers: Fluent messages, and sentences for everything typed that can be wrong.

use multivector_sim::content::ron::{Diagnostic, FileId, Files};
use multivector_text::{Arg, Style, TextError, Texts, diagnostic};

use crate::output::Problem;

/// The shipped texts, or what is wrong with them.
pub(crate) struct Words {
    files: Vec<(String, String)>,
    texts: Option<Texts>,
    mistakes: Vec<TextError>,
}

impl Words {
    /// The shipped English texts.
    pub(crate) fn shipped() -> Words {
        let files = multivector_data::texts("en");
        let (texts, mistakes) = match Texts::new("en", &by_ref(&files)) {
            Ok(texts) => (Some(texts), Vec::new()),
            Err(mistakes) => (None, mistakes),
        };
        Words {
            files,
            texts,
            mistakes,
        }
    }

    /// The texts.
    ///
    /// # Errors
    /// A problem for each mistake in them.
    pub(crate) fn texts(&self) -> Result<&Texts, Vec<Problem>> {
        self.texts.as_ref().ok_or_else(|| self.problems())
    }

    /// What is wrong with the texts.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.mistakes.iter().map(bad_text).collect()
    }

    /// The shipped Fluent files, name and text.
    pub(crate) fn files(&self) -> &[(String, String)] {
        &self.files
    }

    /// A message with its values. Where texts are missing, key and values stand for it, so that nothing is swallowed.
    pub(crate) fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        match &self.texts {
            Some(texts) if texts.has(key) && key.starts_with("cli-") => {
                let args: Vec<(&str, Arg<'_>)> = args
                    .iter()
                    .map(|(name, value)| (*name, argument(name, value)))
                    .collect();
                texts.format(key, &args)
            }
            Some(texts) if texts.has(key) => texts.sentence(key, args),
            _ => args.iter().fold(key.to_owned(), |words, (name, value)| {
                format!("{words} {name}={value}")
            }),
        }
    }

    /// A message without values; its key where it is missing.
    pub(crate) fn plain(&self, key: &str) -> String {
        let found = self.texts.as_ref().and_then(|texts| texts.find(key));
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
            problem.picture = self
                .texts
                .as_ref()
                .map(|texts| diagnostic::picture(texts, files, finding, &name, Style::Plain));
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
