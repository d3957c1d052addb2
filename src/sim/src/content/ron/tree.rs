//! A RON file as a tree with places. Names and texts are borrowed from the file wherever they stand there as they are meant.

use std::borrow::Cow;

use super::diagnostic::Kind;
use super::files::Span;

/// A value of the file and where it stands.
#[derive(Clone, Debug)]
pub(in crate::content) struct Node<'a> {
    /// Unique within the tree, so that a node can be remembered between passes.
    pub(in crate::content) id: u32,
    /// All of the value, with its brackets.
    pub(in crate::content) span: Span,
    pub(in crate::content) value: Value<'a>,
    /// The notation directly inside the brackets was broken. What is missing here may only have been skipped, so no
    /// complaint is made about the node itself, only about its sound children.
    pub(in crate::content) damaged: bool,
}

/// What was written.
#[derive(Clone, Debug)]
pub(in crate::content) enum Value<'a> {
    /// `()`
    Unit,
    Bool(bool),
    Int(i128),
    /// Always finite.
    Float(f64),
    Char(char),
    Str(Cow<'a, str>),
    /// `Loud`, `None`: a name alone.
    Ident(&'a str),
    /// `[a, b]`
    List(Vec<Node<'a>>),
    /// `{a: b}`
    Map(Vec<(Node<'a>, Node<'a>)>),
    /// `(a, b)`, `Name(a, b)`, `Name()`
    Tuple {
        name: Option<Named<'a>>,
        items: Vec<Node<'a>>,
    },
    /// `(a: b)`, `Name(a: b)`
    Struct {
        name: Option<Named<'a>>,
        fields: Vec<Field<'a>>,
    },
    /// Nothing readable; the mistake has been reported already.
    Broken,
}

/// A name before a bracket.
#[derive(Clone, Debug)]
pub(in crate::content) struct Named<'a> {
    pub(in crate::content) text: &'a str,
    pub(in crate::content) span: Span,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub(in crate::content) struct Field<'a> {
    pub(in crate::content) name: Cow<'a, str>,
    pub(in crate::content) span: Span,
    pub(in crate::content) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// Where to point for a mistake about the whole value: its name or opening bracket rather than pages of content.
    pub(in crate::content) fn head(&self) -> Span {
        match &self.value {
            Value::Struct {
                name: Some(name), ..
            }
            | Value::Tuple {
                name: Some(name), ..
            } => name.span,
            Value::Struct { .. } | Value::Tuple { .. } | Value::List(_) | Value::Map(_) => Span {
                start: self.span.start,
                end: self.span.start.saturating_add(1),
            },
            _ => self.span,
        }
    }

    /// The name before the bracket.
    pub(in crate::content) fn name(&self) -> Option<&Named<'a>> {
        match &self.value {
            Value::Struct { name, .. } | Value::Tuple { name, .. } => name.as_ref(),
            _ => None,
        }
    }

    pub(in crate::content) fn is_broken(&self) -> bool {
        matches!(self.value, Value::Broken)
    }

    /// What kind of value this is, for messages.
    pub(in crate::content) fn kind(&self) -> Kind {
        match &self.value {
            Value::Unit => Kind::Unit,
            Value::Bool(_) => Kind::Bool,
            Value::Int(_) => Kind::Integer,
            Value::Float(_) => Kind::Number,
            Value::Char(_) => Kind::Character,
            Value::Str(_) => Kind::Text,
            Value::Ident(_) | Value::Broken => Kind::Name,
            Value::List(_) => Kind::List,
            Value::Map(_) => Kind::Map,
            Value::Tuple { .. } => Kind::Tuple,
            Value::Struct { .. } => Kind::Struct,
        }
    }
}
