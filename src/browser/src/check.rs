//! Checks content that somebody gives, beside the shipped content, and says where every mistake is.

use std::borrow::Cow;

use multivector_sim::content::ron::{Diagnostic, Severity};
use multivector_sim::{Findings, Rules, SourceFile};
use serde::Deserialize;
use serde_json::json;

use crate::envelope::{Envelope, Place, Problem};
use crate::words;

/// A file as it comes from the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    name: String,
    /// Its words, where it is text.
    #[serde(default)]
    text: Option<String>,
    /// Its bytes, where it may not be.
    #[serde(default)]
    bytes: Vec<u8>,
}

/// Checks the shipped content with the given files in place. `ok` says that no mistake was found; warnings leave it standing.
pub fn check(files: &str) -> Envelope {
    let given: Vec<Given> = match serde_json::from_str(files) {
        Ok(given) => given,
        Err(error) => {
            let args = [("reason", error.to_string())];
            return Envelope::bad("check", words::problem("web-bad-request", &args));
        }
    };
    let mut sources = multivector_data::files();
    for file in given {
        sources.retain(|source| source.name != file.name);
        let bytes = file.text.map_or(file.bytes, String::into_bytes);
        sources.push(SourceFile {
            name: file.name,
            bytes: Cow::Owned(bytes),
        });
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let findings = Rules::check_all(&sources);
    let errors: Vec<Problem> = findings
        .list
        .iter()
        .map(|finding| describe(&findings, finding))
        .collect();
    let count = |severity| {
        findings
            .list
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let data = json!({
        "files": sources.len(),
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
    });
    Envelope {
        ok: !findings.has_errors(),
        errors,
        ..Envelope::good("check", data)
    }
}

fn describe(findings: &Findings, finding: &Diagnostic) -> Problem {
    let (line, column) = findings.files.position(finding.file, finding.span.start);
    let file = findings.files.name(finding.file).to_owned();
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    words::problem(finding.problem.key(), &finding.problem.args()).at(Place {
        file,
        line,
        column,
        severity,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(name: &str) -> String {
        let file = multivector_data::files()
            .into_iter()
            .find(|file| file.name == name)
            .unwrap();
        String::from_utf8(file.bytes.into_owned()).unwrap()
    }

    fn with(name: &str, text: &str) -> Envelope {
        check(&json!([{ "name": name, "text": text }]).to_string())
    }

    /// The one error with this key, as `line:column`.
    fn place(answer: &Envelope, key: &str) -> (String, u32, u32) {
        let error = answer.errors.iter().find(|error| error.key == key);
        let place = error
            .and_then(|error| error.place.clone())
            .unwrap_or_else(|| panic!("no {key} in {answer:#?}"));
        (place.file, place.line, place.column)
    }

    #[test]
    fn the_shipped_content_has_no_mistake() {
        let answer = check("[]");
        let errors: Vec<_> = answer
            .errors
            .iter()
            .filter(|error| error.place.as_ref().is_some_and(|p| p.severity == "error"))
            .collect();
        assert!(answer.ok, "{errors:#?}");
    }

    #[test]
    fn a_truncated_file_is_placed() {
        let level = shipped("levels/2022.ron");
        let answer = with("levels/2022.ron", &level[..level.len() / 2]);
        assert!(!answer.ok);
        assert_eq!(place(&answer, "content-unclosed").0, "levels/2022.ron");
    }

    #[test]
    fn an_unknown_field_is_placed_and_its_neighbour_named() {
        let level = shipped("levels/2022.ron").replacen("    turns:", "    tunrs:", 1);
        let line = level
            .lines()
            .position(|line| line.contains("tunrs:"))
            .unwrap() as u32
            + 1;
        let answer = with("levels/2022.ron", &level);
        assert_eq!(
            place(&answer, "content-unknown-field"),
            ("levels/2022.ron".to_owned(), line, 5)
        );
        let error = answer
            .errors
            .iter()
            .find(|error| error.key == "content-unknown-field")
            .unwrap();
        assert_eq!(error.args["nearest"], "turns");
    }

    #[test]
    fn a_file_that_is_not_text_is_called_so() {
        let answer = check(
            &json!([{ "name": "levels/2022.ron", "bytes": [0x28, 0xff, 0xfe, 0x00] }]).to_string(),
        );
        assert!(!answer.ok);
        assert_eq!(place(&answer, "content-not-text").0, "levels/2022.ron");
    }

    #[test]
    fn a_request_that_is_no_list_of_files_is_refused() {
        let answer = check("{");
        assert_eq!(
            (answer.ok, answer.errors[0].key.as_str()),
            (false, "web-bad-request")
        );
    }
}
