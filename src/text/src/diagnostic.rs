//! Mistakes in content as pictures: the sentence, the place, the line with a mark under it, the hints.

use multivector_sim::content::ron::{Diagnostic, FileId, Files};

use crate::bundle::Texts;
use crate::picture::{Picture, Style};

/// A finding drawn with its line of the file. `name` is what the user calls the file. Of a finding without a file the
/// sentence alone.
pub fn picture(
    texts: &Texts,
    files: &Files,
    finding: &Diagnostic,
    name: &str,
    style: Style,
) -> String {
    let (key, args) = (finding.problem.key(), finding.problem.args());
    if finding.file == FileId::NONE {
        return texts.sentence(key, &args);
    }
    let text = std::str::from_utf8(files.bytes(finding.file)).ok();
    let level = if finding.is_error() {
        "content-level-error"
    } else {
        "content-level-warning"
    };
    let hints = texts.hints(key, &args);
    let picture = Picture {
        level: &texts.format(level, &[]),
        warns: !finding.is_error(),
        sentence: &texts.statement(key, &args),
        file: name,
        text,
        span: finding.span.start as usize..finding.span.end as usize,
        label: None,
        hints: (&texts.format("content-level-hint", &[]), &hints),
    };
    picture.draw(style)
}

/// A finding in parts, for a window that lays them out itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// File, line and column; empty where there is no place.
    pub place: String,
    /// What is wrong.
    pub sentence: String,
    /// The line of the file, without the blanks before it; empty where there is none.
    pub line: String,
    /// What may be done.
    pub hints: Vec<String>,
    /// Whether it only warns.
    pub warns: bool,
}

/// A finding in parts. `name` is what the user calls the file.
pub fn told(texts: &Texts, files: &Files, finding: &Diagnostic, name: &str) -> Told {
    let (key, args) = (finding.problem.key(), finding.problem.args());
    let (place, line) = if finding.file == FileId::NONE {
        (String::new(), String::new())
    } else {
        let (line, column) = files.position(finding.file, finding.span.start);
        let text = files.line(finding.file, line).unwrap_or_default();
        (format!("{name}:{line}:{column}"), text.trim().to_owned())
    };
    Told {
        place,
        sentence: texts.statement(key, &args),
        line,
        hints: texts.hints(key, &args),
        warns: !finding.is_error(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use multivector_sim::content::ron::{Problem, Span};

    #[test]
    fn a_misspelt_name_is_shown_where_it_stands_with_the_nearest_one() {
        let texts = include_str!("../../../assets/text/en/errors.ftl");
        let texts = Texts::new("en", &[("errors.ftl", texts)]).unwrap();
        let mut files = Files::new();
        let source = "(\n    route: \"cpcc\",\n)\n";
        let file = files.add("levels/mine.ron", source);
        let start = source.find("\"cpcc").unwrap();
        let problem = Problem::UnknownName {
            kind: "route",
            name: "cpcc".to_owned(),
            nearest: Some("cpc".to_owned()),
        };
        let finding = Diagnostic::error(file, Span::new(start, start + 6), problem);
        let picture = picture(&texts, &files, &finding, "levels/mine.ron", Style::Plain);
        assert!(picture.contains("levels/mine.ron:2:12"), "{picture}");
        assert!(picture.contains("route: \"cpcc\","), "{picture}");
        assert!(picture.contains("^^^^^^"), "{picture}");
        assert!(picture.contains("cpc"), "{picture}");
    }
}
