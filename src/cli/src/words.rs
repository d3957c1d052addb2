//! The words of the answers: Fluent messages, and sentences for everything typed that can be wrong.

use multivector_sim::content::ron::{Diagnostic, FileId, Files};
use multivector_text::{Arg, Style, TextError, Texts, diagnostic};

use crate::output::Problem;

/// The shipped texts, or what is wrong with them.
pub(crate) struct Words {
    texts: Option<Texts>,
    mistakes: Vec<TextError>,
}

impl Words {
    /// The shipped English texts.
    pub(crate) fn shipped() -> Words {
        let files = multivector_data::texts("en");
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        match Texts::new("en", &files) {
            Ok(texts) => Words {
                texts: Some(texts),
                mistakes: Vec::new(),
            },
            Err(mistakes) => Words {
                texts: None,
                mistakes,
            },
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
        let problem = |mistake: &TextError| {
            let mut problem = Problem::new("cli-bad-text", Vec::new(), mistake.to_string());
            problem.file = Some(mistake.file.clone());
            problem.line = u32::try_from(mistake.line).ok();
            problem.column = u32::try_from(mistake.column).ok();
            problem.picture = Some(mistake.to_string());
            problem
        };
        self.mistakes.iter().map(problem).collect()
    }

    /// The keys among these that the texts lack.
    pub(crate) fn missing(&self, needed: &[String]) -> Vec<String> {
        self.texts.as_ref().map_or_else(Vec::new, |texts| {
            multivector_text::lint::missing(texts, needed)
        })
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

/// Values of the program's own messages that are counted, so that plural rules must see them as numbers.
const COUNTED: [&str; 5] = ["files", "errors", "warnings", "games", "orders"];

fn argument<'a>(name: &str, value: &'a str) -> Arg<'a> {
    match value.parse() {
        Ok(number) if COUNTED.contains(&name) => Arg::Num(number),
        _ => Arg::Str(value),
    }
}
