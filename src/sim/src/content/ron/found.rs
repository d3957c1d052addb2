//! Diagnostics that the stages after reading make: names, lint, the whole of a set of files.

use super::diagnostic::{Diagnostic, Problem, Severity};
use super::files::{FileId, Span};
use super::nearest::nearest;
use super::spanned::Name;

impl Diagnostic {
    /// A lint's finding about a whole file; `code` is its Fluent key.
    #[must_use]
    pub fn lint(
        file: FileId,
        severity: Severity,
        code: &'static str,
        args: Vec<(&'static str, String)>,
    ) -> Self {
        Self::lint_at(file, Span::default(), severity, code, args)
    }

    /// A lint's finding at a place; `code` is its Fluent key.
    #[must_use]
    pub fn lint_at(
        file: FileId,
        span: Span,
        severity: Severity,
        code: &'static str,
        args: Vec<(&'static str, String)>,
    ) -> Self {
        Self {
            file,
            span,
            problem: Problem::Lint { code, args },
            severity,
        }
    }

    /// A name that refers to nothing of its kind.
    #[must_use]
    pub fn unknown_name(name: &Name, kind: &'static str, known: &[&str]) -> Self {
        Self::error(name.file, name.span, unknown(kind, &name.value, known))
    }

    /// A second thing under a name that is taken.
    #[must_use]
    pub fn duplicate_id(name: &Name, kind: &'static str, first: &Name) -> Self {
        let problem = Problem::DuplicateId {
            kind,
            name: name.value.clone(),
            first_file: first.file,
            first: first.span,
        };
        Self::error(name.file, name.span, problem)
    }

    /// Something the rules ask for by name that no file has. It has no place.
    #[must_use]
    pub fn required(kind: &'static str, name: &str) -> Self {
        let name = name.to_owned();
        Self::error(
            FileId::NONE,
            Span::default(),
            Problem::Required { kind, name },
        )
    }

    /// A level was asked for that is not among the files. It has no place.
    #[must_use]
    pub fn no_such_level(level: &str, known: &[&str]) -> Self {
        Self::error(
            FileId::NONE,
            Span::default(),
            unknown("level", level, known),
        )
    }

    /// A name that a person chose and no file has. It has no place.
    #[must_use]
    pub fn unknown_choice(kind: &'static str, name: &str, known: &[&str]) -> Self {
        Self::error(FileId::NONE, Span::default(), unknown(kind, name, known))
    }

    /// A file without which nothing else can be judged is missing or unreadable. It has no place.
    #[must_use]
    pub fn incomplete_content() -> Self {
        Self::error(FileId::NONE, Span::default(), Problem::Incomplete)
    }
}

fn unknown(kind: &'static str, name: &str, known: &[&str]) -> Problem {
    Problem::UnknownName {
        kind,
        name: name.to_owned(),
        nearest: nearest(name, known.iter().copied()).map(Into::into),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_names_come_with_the_nearest_known_one() {
        let name = Name::new("cpcc".into(), FileId(2), Span::new(4, 8));
        let found = Diagnostic::unknown_name(&name, "route", &["baku", "cpc"]);
        assert_eq!((found.file, found.span), (FileId(2), Span::new(4, 8)));
        let args = [("kind", "route"), ("name", "cpcc"), ("nearest", "cpc")];
        assert_eq!(
            found.problem.args(),
            args.map(|(name, value)| (name, value.to_owned()))
        );
    }
}
