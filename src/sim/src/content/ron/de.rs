//! Running serde over a tree so that it finds every mistake.
//!
//! A deserialiser can only return a value or fail, and failing ends the reading. So nearly every mistake is noted and
//! answered with a stand-in value of the type that was asked for. Two things cannot be answered so, and for both the
//! whole file is read again, a little wiser, until a pass runs through or learns nothing new:
//!
//! * Only serde knows which absent fields have a default, and it tells by failing. The field is noted as asked for, and
//!   the next pass offers it a source that is empty for lists and maps and a missing field otherwise.
//! * A type that refuses its value leaves nothing to go on with. Its node is spoilt: the next pass leaves it out of
//!   lists and maps and offers it last in its struct, so that all its siblings are read before the failure returns.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeOwned};

use super::diagnostic::{Diagnostic, Problem};
use super::files::{FileId, Span};
use super::nearest::nearest;
use super::parse::parse;
use super::tree::Node;
use super::value::De;
use super::{MAX_BYTES, MAX_DEPTH, MAX_NOTED};

/// Passes over a file are bounded by this many visits of nodes, so that a hostile file cannot hang the loader.
const MAX_VISITS: u32 = 5_000_000;

/// Reads a file as a `T`, adding every mistake to `sink`. `None` if and only if there was one.
///
/// `T` should follow the conventions of the [module](super). Diagnostics of the file are added in the order of their
/// places.
pub fn read<T: DeserializeOwned>(
    file: FileId,
    bytes: &[u8],
    sink: &mut Vec<Diagnostic>,
) -> Option<T> {
    let before = sink.len();
    let value = read_and(file, bytes, sink, |_| ());
    value.filter(|_| sink.len() == before)
}

/// As [`read`], but where there are mistakes the value comes all the same, with stand-ins for what is wrong, so that the
/// stages after this one find theirs in the same run. A [`Spanned`](super::Spanned) stand-in has an empty span. The tree is
/// shown too, where there is one: for what is asked of every kind of entry alike.
pub(in crate::content) fn read_and<T: DeserializeOwned>(
    file: FileId,
    bytes: &[u8],
    sink: &mut Vec<Diagnostic>,
    show: impl FnOnce(&Node),
) -> Option<T> {
    let mut found = Vec::new();
    let value = read_into(file, bytes, &mut found, show);
    found.sort();
    found.dedup();
    sink.append(&mut found);
    value
}

fn read_into<T: DeserializeOwned>(
    file: FileId,
    bytes: &[u8],
    found: &mut Vec<Diagnostic>,
    show: impl FnOnce(&Node),
) -> Option<T> {
    if bytes.len() > MAX_BYTES {
        let problem = Problem::TooLarge {
            bytes: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        };
        found.push(Diagnostic::error(file, Span::default(), problem));
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            found.push(Diagnostic::error(
                file,
                Span::new(at, at + 1),
                Problem::NotText,
            ));
            return None;
        }
    };
    let parsed = parse(file, text, found);
    if !parsed.sound {
        return None;
    }
    show(&parsed.root);
    let context = Context::new(file);
    let passes = (MAX_VISITS / parsed.nodes.max(1)).clamp(8, 2_000);
    let mut value = None;
    for _ in 0..passes {
        context.learned.set(false);
        let mark = context.mark();
        match T::deserialize(De::node(&context, &parsed.root)) {
            Ok(read) => {
                value = Some(read);
                break;
            }
            Err(error) => drop(context.settle(&parsed.root, mark, error)),
        }
        if !context.learned.get() {
            break;
        }
    }
    let noted = context.noted.into_inner();
    if value.is_none() && noted.is_empty() && found.is_empty() {
        // Only a file of enormous size can use up its passes without a mistake.
        let problem = Problem::TooLarge {
            bytes: bytes.len() as u64,
            limit: bytes.len() as u64 / 2,
        };
        found.push(Diagnostic::error(file, parsed.root.head(), problem));
    }
    found.extend(noted);
    value
}

/// A struct's or struct variant's type, as far as serde lets us know it: its name and the address of its field names.
type TypeKey = (&'static str, usize);

/// What one file's passes share.
pub(super) struct Context {
    pub(super) file: FileId,
    noted: RefCell<BTreeSet<Diagnostic>>,
    /// Fields that serde itself reported missing: they have no default.
    asked: RefCell<BTreeSet<(TypeKey, &'static str)>>,
    /// Nodes whose type refused them.
    spoilt: RefCell<BTreeSet<u32>>,
    /// Absent fields whose type refused every stand-in, by their struct's node.
    barren: RefCell<BTreeSet<(u32, &'static str)>>,
    learned: Cell<bool>,
    mishaps: Cell<u32>,
    retries: Cell<u32>,
}

/// What had happened at some moment of a pass.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    mishaps: u32,
    retries: u32,
}

impl Context {
    fn new(file: FileId) -> Self {
        Self {
            file,
            noted: RefCell::default(),
            asked: RefCell::default(),
            spoilt: RefCell::default(),
            barren: RefCell::default(),
            learned: Cell::new(false),
            mishaps: Cell::new(0),
            retries: Cell::new(0),
        }
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            mishaps: self.mishaps.get(),
            retries: self.retries.get(),
        }
    }

    /// Something was wrong since `mark`, so that a failure now follows from it.
    pub(super) fn mishap_since(&self, mark: Mark) -> bool {
        self.mishaps.get() != mark.mishaps
    }

    pub(super) fn retry_since(&self, mark: Mark) -> bool {
        self.retries.get() != mark.retries
    }

    /// Remembers that what follows may suffer from a known mistake.
    pub(super) fn mishap(&self) {
        self.mishaps.set(self.mishaps.get().wrapping_add(1));
    }

    pub(super) fn report(&self, span: Span, problem: Problem) {
        self.mishap();
        let mut noted = self.noted.borrow_mut();
        if noted.len() < MAX_NOTED {
            noted.insert(Diagnostic::error(self.file, span, problem));
        }
    }

    /// No further mistake will be noted, so that there is no use in looking for its cause.
    pub(super) fn is_full(&self) -> bool {
        self.noted.borrow().len() >= MAX_NOTED
    }

    pub(super) fn is_spoilt(&self, node: &Node) -> bool {
        self.spoilt.borrow().contains(&node.id)
    }

    /// Whether nothing is spoilt or barren, as in every file without mistakes.
    pub(super) fn is_unspoilt(&self) -> bool {
        self.spoilt.borrow().is_empty() && self.barren.borrow().is_empty()
    }

    fn spoil(&self, node: &Node) {
        if self.spoilt.borrow_mut().insert(node.id) {
            self.learned.set(true);
        }
    }

    pub(super) fn is_barren(&self, owner: u32, field: &'static str) -> bool {
        self.barren.borrow().contains(&(owner, field))
    }

    pub(super) fn make_barren(&self, owner: u32, field: &'static str) {
        if self.barren.borrow_mut().insert((owner, field)) {
            self.learned.set(true);
        }
    }

    /// Whether any field is known to have no default.
    pub(super) fn has_asked(&self) -> bool {
        !self.asked.borrow().is_empty()
    }

    pub(super) fn is_asked(&self, owner: TypeKey, field: &'static str) -> bool {
        self.asked.borrow().contains(&(owner, field))
    }

    /// Remembers that a field has no default; false when that was known.
    pub(super) fn ask(&self, owner: TypeKey, field: &'static str) -> bool {
        let new = self.asked.borrow_mut().insert((owner, field));
        if new {
            self.learned.set(true);
            self.retries.set(self.retries.get().wrapping_add(1));
        }
        new
    }

    /// Turns a failure at a node into one that needs no further report, and spoils the node if it was read as far as it
    /// ever will be.
    pub(super) fn settle(&self, node: &Node, mark: Mark, error: Error) -> Error {
        if self.retry_since(mark) || matches!(error, Error::Retry) {
            return Error::Retry;
        }
        let complete = match error {
            Error::Settled { complete } => complete,
            Error::Retry => false,
            Error::Refused(_) | Error::Missing(_) if self.mishap_since(mark) => true,
            Error::Refused(problem) => {
                self.report(node.head(), problem);
                true
            }
            Error::Missing(field) => {
                let owner = node
                    .name()
                    .map(|name| name.text.to_owned())
                    .unwrap_or_default();
                self.report(
                    node.head(),
                    Problem::MissingField {
                        field: field.into(),
                        owner,
                    },
                );
                true
            }
        };
        if complete {
            self.spoil(node);
        }
        Error::Settled { complete }
    }

    /// Reads a node as part of another.
    pub(super) fn child<'de, S: de::DeserializeSeed<'de>>(
        &self,
        node: &Node,
        seed: S,
    ) -> Result<S::Value, Error> {
        if self.is_spoilt(node) {
            self.mishap();
            return Err(Error::Settled { complete: true });
        }
        let mark = self.mark();
        seed.deserialize(De::node(self, node))
            .map_err(|error| self.settle(node, mark, error))
    }
}

/// Why a value could not be made.
#[derive(Debug)]
pub(super) enum Error {
    /// Already reported. `complete`: nothing in the node is left unread.
    Settled { complete: bool },
    /// Nothing is wrong; the next pass will know more.
    Retry,
    /// serde wants this field.
    Missing(&'static str),
    /// The type refused.
    Refused(Problem),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self::Refused(Problem::Rejected {
            message: message.to_string(),
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::Refused(Problem::DuplicateField {
            field: field.into(),
        })
    }

    fn unknown_variant(variant: &str, known: &'static [&'static str]) -> Self {
        Self::Refused(Problem::UnknownVariant {
            variant: variant.into(),
            owner: String::new(),
            nearest: nearest(variant, known.iter().copied()).map(Into::into),
            known: known.iter().map(|name| (*name).into()).collect(),
        })
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::Refused(Problem::UnknownField {
            field: field.into(),
            owner: String::new(),
            nearest: nearest(field, known.iter().copied()).map(Into::into),
            known: known.iter().map(|name| (*name).into()).collect(),
        })
    }
}

/// Stand-ins nest at most this deep: types can be endless where files are not.
pub(super) const MAX_STAND_IN: usize = MAX_DEPTH / 2;
