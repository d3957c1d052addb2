//! The envelope of every answer, the same as the command line's: `{format, command, ok, data, errors}`.

use serde::Serialize;
use serde_json::{Value, json};

/// The version of the envelope.
pub const FORMAT: u32 = 1;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The key of the sentence.
    pub key: String,
    /// The values of the sentence, by name.
    pub args: serde_json::Map<String, Value>,
    /// The sentence.
    pub message: String,
    /// Where, if it is in a file.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file's name; empty for what is wrong with the files together.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// `error` or `warning`.
    pub severity: &'static str,
}

impl Problem {
    /// A problem with its sentence.
    pub fn new(key: &str, args: &[(&'static str, String)], message: String) -> Problem {
        let args = args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())))
            .collect();
        Problem {
            key: key.to_owned(),
            args,
            message,
            place: None,
        }
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Problem {
        self.place = Some(place);
        self
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Envelope {
    /// The version of the envelope: 1.
    pub format: u32,
    /// The function that answers.
    pub command: &'static str,
    /// Whether it found nothing wrong.
    pub ok: bool,
    /// The result; `null` if there is none.
    pub data: Value,
    /// What is wrong; empty if `ok`, except that warnings leave `ok` standing.
    pub errors: Vec<Problem>,
}

impl Envelope {
    /// A result.
    pub const fn good(command: &'static str, data: Value) -> Envelope {
        Envelope {
            format: FORMAT,
            command,
            ok: true,
            data,
            errors: Vec::new(),
        }
    }

    /// A failure with one reason.
    pub fn bad(command: &'static str, problem: Problem) -> Envelope {
        Envelope {
            format: FORMAT,
            command,
            ok: false,
            data: Value::Null,
            errors: vec![problem],
        }
    }

    /// The text that goes over to JavaScript.
    pub fn to_json(&self) -> String {
        serde_json::to_value(self)
            .unwrap_or_else(|_| json!({ "format": FORMAT, "command": self.command, "ok": false }))
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_the_fields_of_the_house() {
        let good = Envelope::good("version", json!({ "rules": 1 })).to_json();
        assert_eq!(
            good,
            r#"{"command":"version","data":{"rules":1},"errors":[],"format":1,"ok":true}"#
        );
    }

    #[test]
    fn a_problem_carries_its_place_beside_its_key() {
        let place = Place {
            file: "a.ron".into(),
            line: 2,
            column: 5,
            severity: "error",
        };
        let problem =
            Problem::new("content-not-text", &[("n", "1".into())], "Not text.".into()).at(place);
        let json = serde_json::to_value(Envelope::bad("check", problem)).unwrap();
        assert_eq!(json["errors"][0]["line"], 2);
        assert_eq!(json["errors"][0]["args"]["n"], "1");
        assert_eq!(json["data"], Value::Null);
    }
}
