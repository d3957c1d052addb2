//! The one place that prints: a command's answer as text for people, or as one line of JSON.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;

/// The format of the envelope.
const FORMAT: u32 = 1;

/// How a command ended; the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Status {
    /// Done.
    Done = 0,
    /// Something was found: mistakes, an illegal order, a record that does not verify.
    Found = 1,
    /// Used wrongly: unknown level or policy, a file that cannot be read or written.
    Misused = 2,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Problem {
    pub(crate) key: String,
    pub(crate) args: BTreeMap<String, String>,
    pub(crate) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<u32>,
    /// What a person is shown, where that is more than the sentence.
    #[serde(skip)]
    pub(crate) picture: Option<String>,
}

impl Problem {
    /// A problem without a place.
    pub(crate) fn new(key: &str, args: Vec<(&str, String)>, message: String) -> Problem {
        let args = args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Problem {
            key: key.to_owned(),
            args,
            message,
            file: None,
            line: None,
            column: None,
            picture: None,
        }
    }

    fn shown(&self) -> String {
        match (&self.picture, &self.file, self.line, self.column) {
            (Some(picture), ..) => picture.clone(),
            (None, Some(file), Some(line), Some(column)) => {
                format!("{file}:{line}:{column}: {}", self.message)
            }
            (None, Some(file), ..) => format!("{file}: {}", self.message),
            (None, None, ..) => self.message.clone(),
        }
    }
}

/// What a command answers.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: Status,
    /// `data` of the envelope.
    pub(crate) data: Value,
    pub(crate) problems: Vec<Problem>,
    /// Text for people, without the problems.
    pub(crate) text: String,
}

impl Answer {
    /// Done.
    pub(crate) fn done(data: Value, text: String) -> Answer {
        Answer {
            status: Status::Done,
            data,
            problems: Vec::new(),
            text,
        }
    }
    /// Not done.
    pub(crate) fn failed(status: Status, problems: Vec<Problem>) -> Answer {
        Answer {
            status,
            data: Value::Null,
            problems,
            text: String::new(),
        }
    }
}

#[derive(Serialize)]
struct Envelope<'a> {
    format: u32,
    command: &'a str,
    ok: bool,
    data: &'a Value,
    errors: &'a [Problem],
}

/// Prints the answer and gives the exit status. Text goes to standard output, problems for people to standard error.
pub(crate) fn print(command: &str, json: bool, answer: Answer) -> ExitCode {
    // A closed pipe is the reader's choice: there is nobody left to tell.
    if json {
        let line = envelope(command, &answer);
        let _ = writeln!(std::io::stdout().lock(), "{line}");
    } else {
        let mut errors = std::io::stderr().lock();
        for problem in &answer.problems {
            let _ = writeln!(errors, "{}", problem.shown());
        }
        if !answer.text.is_empty() {
            let _ = writeln!(std::io::stdout().lock(), "{}", answer.text.trim_end());
        }
    }
    ExitCode::from(answer.status as u8)
}

/// The answer as one line of JSON.
pub(crate) fn envelope(command: &str, answer: &Answer) -> String {
    let envelope = Envelope {
        format: FORMAT,
        command,
        ok: answer.status == Status::Done,
        data: &answer.data,
        errors: &answer.problems,
    };
    serde_json::to_string(&envelope).unwrap_or_default()
}
