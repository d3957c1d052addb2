//! What can be wrong with content, as data. Sentences are made by `text` from [`Problem::key`] and [`Problem::args`].

use std::fmt;

use super::files::{FileId, Span};

/// One mistake and its place. Diagnostics sort by file and position.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file it is in.
    pub file: FileId,
    /// The bytes to point at.
    pub span: Span,
    /// What is wrong.
    pub problem: Problem,
    /// Whether the content can be used nevertheless.
    pub severity: Severity,
}

impl Diagnostic {
    /// A mistake that makes the content unusable.
    #[must_use]
    pub const fn error(file: FileId, span: Span, problem: Problem) -> Self {
        Self {
            file,
            span,
            problem,
            severity: Severity::Error,
        }
    }

    /// Something doubtful that does not keep the content from being used.
    #[must_use]
    pub const fn warning(file: FileId, span: Span, problem: Problem) -> Self {
        Self {
            file,
            span,
            problem,
            severity: Severity::Warning,
        }
    }

    /// True for what makes the content unusable.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used.
    Error,
    /// The content can be used, but someone should look.
    Warning,
}

/// Kinds of value, as an author knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `()`
    Unit,
    /// `true` or `false`
    Bool,
    /// A whole number.
    Integer,
    /// A number with or without a fraction.
    Number,
    /// `'a'`
    Character,
    /// `"..."`
    Text,
    /// A bare name such as `Loud` or `None`.
    Name,
    /// One of the variants of an enum, with or without content.
    Variant,
    /// `[...]`
    List,
    /// `{...}`
    Map,
    /// `(field: ...)`
    Struct,
    /// `(a, b)` or `Name(a, b)`
    Tuple,
}

impl Kind {
    /// The word by which a Fluent message selects its phrase.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Bool => "bool",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Character => "character",
            Self::Text => "text",
            Self::Name => "name",
            Self::Variant => "variant",
            Self::List => "list",
            Self::Map => "map",
            Self::Struct => "struct",
            Self::Tuple => "tuple",
        }
    }
}

/// What the notation called for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// Any value.
    Value,
    /// A field's name.
    FieldName,
    /// `:`
    Colon,
    /// `,` or the bracket that closes what is open.
    CommaOr(char),
    /// The end of the file.
    End,
    /// `#![enable(...)]`
    Header,
}

impl Expected {
    /// The word by which a Fluent message selects its phrase.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::FieldName => "field-name",
            Self::Colon => "colon",
            Self::CommaOr(')') => "comma-or-parenthesis",
            Self::CommaOr(']') => "comma-or-bracket",
            Self::CommaOr(_) => "comma-or-brace",
            Self::End => "end",
            Self::Header => "header",
        }
    }
}

/// What was opened and never closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unclosed {
    /// A text in quotation marks.
    Text,
    /// A block comment.
    Comment,
    /// A bracket; this one would close it.
    Bracket(char),
}

impl Unclosed {
    /// The word by which a Fluent message selects its phrase.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Comment => "comment",
            Self::Bracket(')') => "parenthesis",
            Self::Bracket(']') => "bracket",
            Self::Bracket(_) => "brace",
        }
    }
}

/// What is wrong. No variant holds a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The bytes from here on are not UTF-8.
    NotText,
    /// The file is larger than can be read.
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The largest size allowed.
        limit: u64,
    },
    /// Brackets nest deeper than can be read.
    TooDeep {
        /// The deepest nesting allowed.
        limit: u32,
    },
    /// The notation is broken.
    Syntax {
        /// What should stand here.
        expected: Expected,
        /// What does; nothing at the end of the file.
        found: Option<String>,
    },
    /// Something opened here never ends.
    Unclosed {
        /// What.
        what: Unclosed,
    },
    /// It starts like a number but is none.
    BadNumber {
        /// As written.
        text: String,
    },
    /// `inf`, `NaN`, or a number too large to hold.
    NotFinite {
        /// As written.
        text: String,
    },
    /// A backslash followed by something unknown.
    BadEscape {
        /// As written.
        text: String,
    },
    /// Single quotation marks that do not hold exactly one character.
    BadCharacter {
        /// As written.
        text: String,
    },
    /// A field its owner does not have.
    UnknownField {
        /// As written.
        field: String,
        /// The struct or variant it was written in.
        owner: String,
        /// The field most likely meant.
        nearest: Option<String>,
        /// All fields of the owner.
        known: Vec<String>,
    },
    /// A required field is not there.
    MissingField {
        /// Its name.
        field: String,
        /// The struct or variant that needs it.
        owner: String,
    },
    /// A field or a key of a map is written twice; this is the second.
    DuplicateField {
        /// Its name.
        field: String,
    },
    /// A value of another kind than needed.
    WrongType {
        /// What is needed.
        expected: Kind,
        /// What is written.
        found: Kind,
    },
    /// A tuple of the wrong length.
    WrongLength {
        /// How many values are needed.
        expected: u32,
        /// How many are written.
        found: u32,
    },
    /// A struct under a wrong name.
    WrongName {
        /// The name it should have, or none at all.
        expected: String,
        /// The name written.
        found: String,
    },
    /// A variant its enum does not have.
    UnknownVariant {
        /// As written.
        variant: String,
        /// The enum.
        owner: String,
        /// The variant most likely meant.
        nearest: Option<String>,
        /// All variants of the enum.
        known: Vec<String>,
    },
    /// A number outside what its place can hold.
    NumberOutOfRange {
        /// As written.
        value: String,
        /// The least allowed.
        min: i128,
        /// The greatest allowed.
        max: i128,
    },
    /// A type's own rule refused the value.
    Rejected {
        /// The type's words; English, meant for developers.
        message: String,
    },
    /// A name that refers to nothing.
    UnknownName {
        /// What it should name ("route", "actor"), as a Fluent selector.
        kind: &'static str,
        /// As written.
        name: String,
        /// The name most likely meant.
        nearest: Option<String>,
    },
    /// Two things of one kind under one name; this is the second.
    DuplicateId {
        /// What they are, as a Fluent selector.
        kind: &'static str,
        /// The name.
        name: String,
        /// The file of the first.
        first_file: FileId,
        /// The place of the first.
        first: Span,
    },
    /// Something the rules ask for by name that no file has.
    Required {
        /// What it is, as a Fluent selector.
        kind: &'static str,
        /// Its name.
        name: String,
    },
    /// Files without which nothing else can be judged are missing or unreadable.
    Incomplete,
    /// Things that need each other in a circle.
    Cycle {
        /// What they are, as a Fluent selector.
        kind: &'static str,
        /// The circle, in order.
        names: Vec<String>,
    },
    /// A lint's finding, with the lint's own key and values.
    Lint {
        /// The Fluent key.
        code: &'static str,
        /// The values of the message.
        args: Vec<(&'static str, String)>,
    },
}

impl Problem {
    /// The Fluent key of the sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotText => "content-not-text",
            Self::TooLarge { .. } => "content-too-large",
            Self::TooDeep { .. } => "content-too-deep",
            Self::Syntax { .. } => "content-syntax",
            Self::Unclosed { .. } => "content-unclosed",
            Self::BadNumber { .. } => "content-bad-number",
            Self::NotFinite { .. } => "content-not-finite",
            Self::BadEscape { .. } => "content-bad-escape",
            Self::BadCharacter { .. } => "content-bad-character",
            Self::UnknownField { .. } => "content-unknown-field",
            Self::MissingField { .. } => "content-missing-field",
            Self::DuplicateField { .. } => "content-duplicate-field",
            Self::WrongType { .. } => "content-wrong-type",
            Self::WrongLength { .. } => "content-wrong-length",
            Self::WrongName { .. } => "content-wrong-name",
            Self::UnknownVariant { .. } => "content-unknown-variant",
            Self::NumberOutOfRange { .. } => "content-number-out-of-range",
            Self::Rejected { .. } => "content-rejected",
            Self::UnknownName { .. } => "content-unknown-name",
            Self::DuplicateId { .. } => "content-duplicate-id",
            Self::Required { .. } => "content-required",
            Self::Incomplete => "content-incomplete",
            Self::Cycle { .. } => "content-cycle",
            Self::Lint { code, .. } => code,
        }
    }

    /// The values of the sentence, by name. An absent `nearest` or `found` is the empty text.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        match self {
            Self::NotText | Self::Incomplete => Vec::new(),
            Self::TooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Self::TooDeep { limit } => vec![("limit", limit.to_string())],
            Self::Syntax { expected, found } => {
                vec![
                    ("expected", expected.as_str().into()),
                    ("found", or_empty(found)),
                ]
            }
            Self::Unclosed { what } => vec![("what", what.as_str().into())],
            Self::BadNumber { text }
            | Self::NotFinite { text }
            | Self::BadEscape { text }
            | Self::BadCharacter { text } => vec![("text", text.clone())],
            Self::UnknownField {
                field,
                owner,
                nearest,
                known,
            } => vec![
                ("field", field.clone()),
                ("owner", owner.clone()),
                ("nearest", or_empty(nearest)),
                ("known", known.join(", ")),
            ],
            Self::MissingField { field, owner } => {
                vec![("field", field.clone()), ("owner", owner.clone())]
            }
            Self::DuplicateField { field } => vec![("field", field.clone())],
            Self::WrongType { expected, found } => {
                vec![
                    ("expected", expected.as_str().into()),
                    ("found", found.as_str().into()),
                ]
            }
            Self::WrongLength { expected, found } => {
                vec![
                    ("expected", expected.to_string()),
                    ("found", found.to_string()),
                ]
            }
            Self::WrongName { expected, found } => {
                vec![("expected", expected.clone()), ("found", found.clone())]
            }
            Self::UnknownVariant {
                variant,
                owner,
                nearest,
                known,
            } => vec![
                ("variant", variant.clone()),
                ("owner", owner.clone()),
                ("nearest", or_empty(nearest)),
                ("known", known.join(", ")),
            ],
            Self::NumberOutOfRange { value, min, max } => {
                vec![
                    ("value", value.clone()),
                    ("min", min.to_string()),
                    ("max", max.to_string()),
                ]
            }
            Self::Rejected { message } => vec![("message", message.clone())],
            Self::UnknownName {
                kind,
                name,
                nearest,
            } => {
                vec![
                    ("kind", (*kind).into()),
                    ("name", name.clone()),
                    ("nearest", or_empty(nearest)),
                ]
            }
            Self::DuplicateId { kind, name, .. } => {
                vec![("kind", (*kind).into()), ("name", name.clone())]
            }
            Self::Required { kind, name } => {
                vec![("kind", (*kind).into()), ("name", name.clone())]
            }
            Self::Cycle { kind, names } => {
                vec![("kind", (*kind).into()), ("names", names.join(" → "))]
            }
            Self::Lint { args, .. } => args.clone(),
        }
    }
}

/// For logs and failing tests: the key and its values, not a sentence.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())?;
        for (name, value) in self.args() {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}
