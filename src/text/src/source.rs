//! Reads Fluent files and says everything that is wrong with them: syntax, keys given twice, references to nothing.
//! The messages found are handed to [`crate::bundle`]; nothing is formatted here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// A mistake in the Fluent files of a language, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// Name of the file, as it was given.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: TextProblem,
}

/// What may be wrong with a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// The language's name is not a language identifier such as `en` or `kk-Latn`.
    Language(String),
    /// The text is not Fluent; the parser's own words.
    Syntax(String),
    /// A key that an earlier line has given already.
    Duplicate {
        /// The key, with a leading `-` where it is a term.
        key: String,
        /// File of the first one.
        first_file: String,
        /// Line of the first one.
        first_line: usize,
    },
    /// A message, attribute, term or function that is referred to and does not exist.
    Unknown(String),
    /// A message that cannot be written out, for instance because it contains itself.
    Unresolvable(String),
    /// The marks of `number-group-mark` and `number-decimal-mark` are not a pair that numbers can be written with.
    Marks(String),
}

/// For those who write texts. These sentences are the only ones outside the Fluent files, because they must be readable
/// when no Fluent file is.
impl std::fmt::Display for TextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        match &self.problem {
            TextProblem::Language(name) => write!(f, "`{name}` is not the name of a language"),
            TextProblem::Syntax(words) => f.write_str(words),
            TextProblem::Duplicate {
                key,
                first_file,
                first_line,
            } => {
                write!(
                    f,
                    "`{key}` is given twice, first at {first_file}:{first_line}"
                )
            }
            TextProblem::Unknown(name) => write!(f, "`{name}` does not exist"),
            TextProblem::Unresolvable(key) => {
                write!(f, "`{key}` cannot be written out; does it contain itself?")
            }
            TextProblem::Marks(marks) => {
                write!(f, "no numbers are written with the marks `{marks}`")
            }
        }
    }
}

impl std::error::Error for TextError {}

impl TextError {
    /// What may be done about it, for those who write texts.
    pub fn hint(&self) -> &'static str {
        match self.problem {
            TextProblem::Language(_) => "name the folder by the language's code, such as `en`",
            TextProblem::Syntax(_) => {
                "a message is written `key = words`; further lines of it begin with a space"
            }
            TextProblem::Duplicate { .. } => "take one of the two away",
            TextProblem::Unknown(_) => {
                "messages are written into others as `{ key }`, terms as `{ -key }`, values as `{ $name }`"
            }
            TextProblem::Unresolvable(_) => "write the words out in one of them",
            TextProblem::Marks(_) => "see `number-group-mark` and `number-decimal-mark`",
        }
    }
}

/// What a message is made of, apart from words.
#[derive(Default)]
pub(crate) struct Uses {
    /// Variables it takes.
    pub(crate) variables: BTreeSet<String>,
    /// Messages (`key` or `key.attribute`) written into it.
    pub(crate) messages: BTreeSet<String>,
    /// Where it stands: index of the file, offset in bytes.
    pub(crate) place: (usize, usize),
    /// Its words, where it is made of nothing else.
    pub(crate) words: Option<String>,
}

/// All files of a language after parsing.
pub(crate) struct Sources {
    /// Names of the files.
    pub(crate) names: Vec<String>,
    /// The parsed files, in the order given.
    pub(crate) resources: Vec<FluentResource>,
    /// Every message by key and every attribute by `key.attribute`. A message that only has attributes is not in it.
    pub(crate) messages: BTreeMap<String, Uses>,
    /// Mistakes so far.
    pub(crate) errors: Vec<TextError>,
}

impl Sources {
    /// Parses `files` (name and text).
    pub(crate) fn read(files: &[(&str, &str)]) -> Self {
        let mut sources = Sources {
            names: files.iter().map(|(name, _)| (*name).to_owned()).collect(),
            resources: Vec::new(),
            messages: BTreeMap::new(),
            errors: Vec::new(),
        };
        let mut syntax = Vec::new();
        for (file, (_, text)) in files.iter().enumerate() {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                    syntax.extend(
                        errors
                            .into_iter()
                            .map(|e| (file, e.pos.start, TextProblem::Syntax(e.kind.to_string()))),
                    );
                    resource
                });
            sources.resources.push(resource);
        }
        for (file, offset, problem) in syntax {
            sources.report(file, offset, problem);
        }
        sources.index();
        let Sources { names, errors, .. } = &mut sources;
        errors.sort_by_key(|e| {
            (
                names.iter().position(|name| *name == e.file),
                e.line,
                e.column,
            )
        });
        sources
    }

    /// Notes a mistake at a place.
    pub(crate) fn report(&mut self, file: usize, offset: usize, problem: TextProblem) {
        let (line, column) = line_and_column(self.resources[file].source(), offset);
        self.errors.push(TextError {
            file: self.names[file].clone(),
            line,
            column,
            problem,
        });
    }

    /// Fills `messages`; reports duplicates and references to nothing.
    fn index(&mut self) {
        let mut messages: BTreeMap<String, Uses> = BTreeMap::new();
        let mut owners: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        let mut found = Vec::new();
        let mut references = Vec::new();
        for (file, resource) in self.resources.iter().enumerate() {
            let offset = |part: &str| {
                (part.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize)
            };
            for entry in resource.entries() {
                let (name, key, value, attributes) = match entry {
                    Entry::Message(m) => (
                        m.id.name,
                        m.id.name.to_owned(),
                        m.value.as_ref(),
                        &m.attributes,
                    ),
                    Entry::Term(t) => (
                        t.id.name,
                        format!("-{}", t.id.name),
                        Some(&t.value),
                        &t.attributes,
                    ),
                    _ => continue,
                };
                if let Some(&(first, at)) = owners.get(&key) {
                    found.push((file, offset(name), Err((key, first, at))));
                    continue;
                }
                owners.insert(key.clone(), (file, offset(name)));
                let attributes = attributes
                    .iter()
                    .map(|a| (format!("{key}.{}", a.id.name), &a.value, a.id.name));
                for (key, pattern, name) in value
                    .map(|v| (key.clone(), v, name))
                    .into_iter()
                    .chain(attributes)
                {
                    let mut uses = Uses {
                        place: (file, offset(name)),
                        words: words_alone(pattern),
                        ..Uses::default()
                    };
                    walk(pattern, &mut |part, name| match part {
                        Part::Variable => {
                            uses.variables.insert(name.to_owned());
                        }
                        Part::Reference { full, at } => {
                            references.push((file, offset(at), full.clone()));
                            uses.messages.insert(full);
                        }
                    });
                    messages.insert(key, uses);
                }
            }
        }
        for (file, at, full) in references {
            let known = messages.contains_key(&full) || full == "NUMBER()";
            if !known {
                found.push((file, at, Ok(full)));
            }
        }
        for (file, at, what) in found {
            let problem = match what {
                Ok(name) => TextProblem::Unknown(name),
                Err((key, first, offset)) => {
                    let (first_line, _) = line_and_column(self.resources[first].source(), offset);
                    TextProblem::Duplicate {
                        key,
                        first_file: self.names[first].clone(),
                        first_line,
                    }
                }
            };
            self.report(file, at, problem);
        }
        self.messages = messages;
    }

    /// The variables a message takes itself or through the messages written into it. Terms take none from outside.
    pub(crate) fn variables(&self, key: &str) -> Vec<String> {
        let own = self.messages.get(key);
        if let Some(uses) = own.filter(|uses| uses.messages.is_empty()) {
            return uses.variables.iter().cloned().collect();
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![key.to_owned()];
        let mut variables = BTreeSet::new();
        while let Some(key) = open.pop() {
            let Some(uses) = self.messages.get(&key).filter(|_| seen.insert(key.clone())) else {
                continue;
            };
            variables.extend(uses.variables.iter().cloned());
            open.extend(
                uses.messages
                    .iter()
                    .filter(|name| !name.starts_with('-'))
                    .cloned(),
            );
        }
        variables.into_iter().collect()
    }
}

/// Where a byte offset lies in a text, line and column (in characters) counted from 1.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    (line, column)
}

/// A part of a pattern that is not words.
enum Part<'a> {
    /// `{ $name }`.
    Variable,
    /// A message, attribute, term or function (written `NAME()`), and where its name stands.
    Reference { full: String, at: &'a str },
}

/// The words of a pattern that has nothing but words.
fn words_alone(pattern: &Pattern<&str>) -> Option<String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(words)
}

/// Calls `visit` for every variable and reference in a pattern, nested ones included.
fn walk<'a>(pattern: &Pattern<&'a str>, visit: &mut dyn FnMut(Part<'a>, &'a str)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'a>(expression: &Expression<&'a str>, visit: &mut dyn FnMut(Part<'a>, &'a str)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'a>(inline: &InlineExpression<&'a str>, visit: &mut dyn FnMut(Part<'a>, &'a str)) {
    let with = |prefix: &str, name: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{prefix}{name}.{attribute}"),
        None => format!("{prefix}{name}"),
    };
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => visit(Part::Variable, id.name),
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::MessageReference { id, attribute } => {
            let full = with("", id.name, attribute.as_ref().map(|a| a.name));
            visit(Part::Reference { full, at: id.name }, id.name);
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let full = with("-", id.name, attribute.as_ref().map(|a| a.name));
            visit(Part::Reference { full, at: id.name }, id.name);
            if let Some(arguments) = arguments {
                walk_arguments(arguments, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(
                Part::Reference {
                    full: format!("{}()", id.name),
                    at: id.name,
                },
                id.name,
            );
            walk_arguments(arguments, visit);
        }
    }
}

fn walk_arguments<'a>(
    arguments: &CallArguments<&'a str>,
    visit: &mut dyn FnMut(Part<'a>, &'a str),
) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for value in arguments.positional.iter().chain(named) {
        walk_inline(value, visit);
    }
}
