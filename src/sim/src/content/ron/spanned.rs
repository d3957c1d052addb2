//! A value that remembers where it was written.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::files::{FileId, Span};

/// The newtype name by which the reader knows that places are asked for.
pub(super) const MAGIC: &str = "$multivector::content::ron::Spanned";

/// A value with the place it was read from, so that a later stage (names, lint) can point at it.
///
/// Read by another deserialiser than [`read`](super::read) it takes the bare value and no place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// The file it stood in.
    pub file: FileId,
    /// Where in the file.
    pub span: Span,
}

/// A name that is resolved later.
pub type Name = Spanned<String>;

impl<T> Spanned<T> {
    /// A value at a place.
    pub const fn new(value: T, file: FileId, span: Span) -> Self {
        Self { value, file, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned {
            value: change(self.value),
            file: self.file,
            span: self.span,
        }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(MAGIC, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its place")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer)
            .map(|value| Spanned::new(value, FileId::default(), Span::default()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let part = |index: usize| A::Error::invalid_length(index, &"file, start, end, value");
        let file = parts.next_element()?.ok_or_else(|| part(0))?;
        let start = parts.next_element()?.ok_or_else(|| part(1))?;
        let end = parts.next_element()?.ok_or_else(|| part(2))?;
        let value = parts.next_element()?.ok_or_else(|| part(3))?;
        Ok(Spanned::new(value, FileId(file), Span { start, end }))
    }
}
