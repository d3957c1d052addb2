//! Words to a tree, recovering after every error: the parser notes what is wrong, skips to the next comma or closing
//! bracket of the same level and goes on, so that one run finds them all and one mistake does not look like ten.

use std::borrow::Cow;

use super::diagnostic::{Diagnostic, Expected, Problem, Unclosed};
use super::files::{FileId, Span};
use super::lex::{Lexed, Lexer, Token, closer};
use super::nearest::nearest;
use super::tree::{Field, Named, Node, Value};
use super::{MAX_DEPTH, MAX_NOTED};

/// Longest piece of the file repeated in a diagnostic, in characters.
const MAX_FOUND: usize = 24;

/// The extensions of RON that a header may name. They are always on.
const EXTENSIONS: [&str; 3] = [
    "implicit_some",
    "unwrap_newtypes",
    "unwrap_variant_newtypes",
];

/// What became of a file.
pub(super) struct Parsed<'a> {
    /// The value of the file.
    pub(super) root: Node<'a>,
    /// False when brackets do not match, so that what stands in what is a guess and the tree says nothing reliable.
    pub(super) sound: bool,
    /// How many nodes the tree has.
    pub(super) nodes: u32,
}

/// Parses a file, putting what is wrong with its notation into `sink`, which was empty.
pub(super) fn parse<'a>(file: FileId, text: &'a str, sink: &mut Vec<Diagnostic>) -> Parsed<'a> {
    let mut lexer = Lexer::new(text);
    let current = lexer.next();
    let mut parser = Parser {
        file,
        text,
        lexer,
        current,
        open: Vec::new(),
        nodes: 0,
        sink,
        sound: true,
        pardon: false,
        lookaheads: 0,
    };
    parser.headers();
    let before = parser.sink.len();
    let root = parser.value();
    if !matches!(parser.current.token, Token::End) && parser.sink.len() == before {
        parser.syntax(Expected::End);
    }
    let root = match root {
        Some(root) => root,
        None => parser.node(Span::default(), Value::Broken),
    };
    Parsed {
        root,
        sound: parser.sound,
        nodes: parser.nodes,
    }
}

fn offset(byte: u32) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}

/// The state of a run. `recover.rs` has the other half of its methods.
pub(super) struct Parser<'a, 's> {
    file: FileId,
    text: &'a str,
    pub(super) lexer: Lexer<'a>,
    pub(super) current: Lexed<'a>,
    /// The brackets we are in: what closes them and where they were opened.
    pub(super) open: Vec<(char, Span)>,
    nodes: u32,
    sink: &'s mut Vec<Diagnostic>,
    pub(super) sound: bool,
    /// The next missing comma is the consequence of something already reported.
    pub(super) pardon: bool,
    pub(super) lookaheads: u32,
}

/// What became of an item of a list, map, tuple or struct.
pub(super) enum Item {
    /// Read.
    Read,
    /// Its mistake has been reported; what follows it may be odd because of that.
    Broken,
    /// Nothing could be read.
    Failed,
}

impl<'a> Parser<'a, '_> {
    pub(super) fn bump(&mut self) -> Lexed<'a> {
        let next = self.lexer.next();
        std::mem::replace(&mut self.current, next)
    }

    fn node(&mut self, span: Span, value: Value<'a>) -> Node<'a> {
        self.nodes = self.nodes.saturating_add(1);
        Node {
            id: self.nodes,
            span,
            value,
            damaged: false,
        }
    }

    pub(super) fn report(&mut self, span: Span, problem: Problem) {
        // A comment without an end swallows the rest of the file with its brackets.
        self.sound &= !matches!(
            problem,
            Problem::Unclosed {
                what: Unclosed::Comment
            }
        );
        if self.sink.len() < MAX_NOTED {
            self.sink.push(Diagnostic::error(self.file, span, problem));
        }
    }

    /// Reports that something else than the current word should stand here.
    pub(super) fn syntax(&mut self, expected: Expected) {
        if let Token::Bad(problem, span) = self.current.token.clone() {
            self.report(span, problem);
            return;
        }
        let Span { start, end } = self.current.span;
        let range = offset(start)..offset(end);
        let found = match self.current.token {
            Token::End => None,
            _ => self
                .text
                .get(range)
                .map(|found| found.chars().take(MAX_FOUND).collect()),
        };
        self.report(self.current.span, Problem::Syntax { expected, found });
    }

    /// `#![enable(implicit_some)]`, any number of times.
    fn headers(&mut self) {
        while matches!(self.current.token, Token::Other('#')) {
            let before = self.sink.len();
            self.bump();
            let mut fits = true;
            let mut names = Vec::new();
            let want: [fn(&Token<'_>) -> bool; 4] = [
                |token| matches!(token, Token::Other('!')),
                |token| matches!(token, Token::Open('[')),
                |token| matches!(token, Token::Ident("enable")),
                |token| matches!(token, Token::Open('(')),
            ];
            for fit in want {
                fits = fits && fit(&self.current.token);
                if fits {
                    self.bump();
                }
            }
            while fits && let Token::Ident(name) = self.current.token {
                names.push((name, self.bump().span));
                if matches!(self.current.token, Token::Comma) {
                    self.bump();
                }
            }
            for close in [')', ']'] {
                fits = fits && matches!(self.current.token, Token::Close(found) if found == close);
                if fits {
                    self.bump();
                }
            }
            if !fits {
                self.syntax(Expected::Header);
                self.skip_header();
            }
            for (name, span) in names {
                if !EXTENSIONS.contains(&name) && self.sink.len() == before {
                    let nearest = nearest(name, EXTENSIONS).map(Into::into);
                    self.report(
                        span,
                        Problem::UnknownName {
                            kind: "extension",
                            name: name.into(),
                            nearest,
                        },
                    );
                }
            }
        }
    }

    /// Skips what is left of a broken header: up to its bracket, but no further than its line.
    fn skip_header(&mut self) {
        loop {
            let skipped = self.bump();
            let between = offset(skipped.span.end)..offset(self.current.span.start);
            let next_line = self
                .text
                .get(between)
                .is_some_and(|blank| blank.contains('\n'));
            if next_line || matches!(skipped.token, Token::Close(']') | Token::End) {
                return;
            }
        }
    }

    /// One value; `None` when the current word cannot start one, which is then reported and left where it is.
    fn value(&mut self) -> Option<Node<'a>> {
        let span = self.current.span;
        if matches!(self.current.token, Token::Str(_)) {
            // Most words of a file are texts: taken and not copied.
            let text = match self.bump().token {
                Token::Str(text) => text,
                _ => Cow::default(),
            };
            return Some(self.node(span, Value::Str(text)));
        }
        let value = match self.current.token.clone() {
            Token::Open('(') => return Some(self.parenthesis(None)),
            Token::Open(open) => return Some(self.list_or_map(open)),
            Token::Ident(name) => {
                self.bump();
                match name {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    _ if matches!(self.current.token, Token::Open('(')) => {
                        return Some(self.parenthesis(Some(Named { text: name, span })));
                    }
                    _ => Value::Ident(name),
                }
            }
            Token::Char(character) => self.bumped(Value::Char(character)),
            Token::Int(number) => self.bumped(Value::Int(number)),
            Token::Float(number) => self.bumped(Value::Float(number)),
            Token::Bad(problem, at) => {
                self.report(at, problem);
                self.bumped(Value::Broken)
            }
            Token::Close(_)
            | Token::Comma
            | Token::Colon
            | Token::Other(_)
            | Token::Str(_)
            | Token::End => {
                self.syntax(Expected::Value);
                return None;
            }
        };
        Some(self.node(span, value))
    }

    fn bumped(&mut self, value: Value<'a>) -> Value<'a> {
        self.bump();
        value
    }

    /// Enters a bracket, or skips all of it when it is too deep.
    fn enter(&mut self, open: char) -> bool {
        let span = self.current.span;
        if self.open.len() < MAX_DEPTH {
            self.bump();
            self.open.push((closer(open), span));
            return true;
        }
        let limit = u32::try_from(MAX_DEPTH).unwrap_or(u32::MAX);
        self.report(span, Problem::TooDeep { limit });
        let mut depth = 0_u32;
        loop {
            match self.bump().token {
                Token::Open(_) => depth = depth.saturating_add(1),
                Token::Close(_) => depth = depth.saturating_sub(1),
                Token::End => {
                    self.sound = false;
                    return false;
                }
                _ => {}
            }
            if depth == 0 {
                return false;
            }
        }
    }

    fn finish(&mut self, start: Span, last: Span, value: Value<'a>, damaged: bool) -> Node<'a> {
        let mut node = self.node(start.to(last), value);
        node.damaged = damaged;
        node
    }

    fn list_or_map(&mut self, open: char) -> Node<'a> {
        let start = self.current.span;
        if !self.enter(open) {
            return self.node(start, Value::Broken);
        }
        if open == '[' {
            let mut items = Vec::new();
            let (last, damaged) =
                self.items(']', Expected::Value, |parser| parser.item(&mut items));
            return self.finish(start, last, Value::List(items), damaged);
        }
        let mut entries = Vec::new();
        let (last, damaged) = self.items('}', Expected::Value, |parser| parser.entry(&mut entries));
        self.finish(start, last, Value::Map(entries), damaged)
    }

    /// A tuple or struct from its opening bracket on.
    fn parenthesis(&mut self, name: Option<Named<'a>>) -> Node<'a> {
        let start = name.as_ref().map_or(self.current.span, |name| name.span);
        if !self.enter('(') {
            return self.node(start, Value::Broken);
        }
        if self.at_field() || self.at_field_without_colon() {
            let mut fields = Vec::new();
            let (last, damaged) =
                self.items(')', Expected::FieldName, |parser| parser.field(&mut fields));
            return self.finish(start, last, Value::Struct { name, fields }, damaged);
        }
        let mut items = Vec::new();
        let (last, damaged) = self.items(')', Expected::Value, |parser| parser.item(&mut items));
        let empty = items.is_empty() && name.is_none();
        let value = if empty {
            Value::Unit
        } else {
            Value::Tuple { name, items }
        };
        self.finish(start, last, value, damaged)
    }

    fn outcome(node: &Node) -> Item {
        if node.is_broken() {
            Item::Broken
        } else {
            Item::Read
        }
    }

    fn item(&mut self, items: &mut Vec<Node<'a>>) -> Item {
        let Some(node) = self.value() else {
            return Item::Failed;
        };
        let outcome = Self::outcome(&node);
        items.push(node);
        outcome
    }

    /// The colon between a name or key and its value. A value that follows without one is read nevertheless.
    fn colon(&mut self) -> bool {
        if matches!(self.current.token, Token::Colon) {
            self.bump();
            return true;
        }
        self.syntax(Expected::Colon);
        if matches!(self.current.token, Token::Other('=')) {
            self.bump();
        }
        self.at_value()
    }

    fn field(&mut self, fields: &mut Vec<Field<'a>>) -> Item {
        let name = match self.current.token.clone() {
            Token::Ident(name) => Cow::Borrowed(name),
            Token::Str(name) => {
                self.syntax(Expected::FieldName);
                name
            }
            _ => {
                self.syntax(Expected::FieldName);
                return Item::Failed;
            }
        };
        let span = self.bump().span;
        let value = if self.colon() { self.value() } else { None };
        let failed = value.is_none();
        let value = match value {
            Some(value) => value,
            None => self.node(span, Value::Broken),
        };
        let outcome = if failed {
            Item::Failed
        } else {
            Self::outcome(&value)
        };
        fields.push(Field { name, span, value });
        outcome
    }

    fn entry(&mut self, entries: &mut Vec<(Node<'a>, Node<'a>)>) -> Item {
        let Some(key) = self.value() else {
            return Item::Failed;
        };
        let value = if self.colon() { self.value() } else { None };
        let Some(value) = value else {
            return Item::Failed;
        };
        let outcome = if key.is_broken() {
            Item::Broken
        } else {
            Self::outcome(&value)
        };
        entries.push((key, value));
        outcome
    }
}
