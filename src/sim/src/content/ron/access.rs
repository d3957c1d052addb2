//! The parts of a value: items of lists and tuples, entries of maps, the three parts of a [`Spanned`](super::Spanned).
//! Structs and enums, which know names, have files of their own.

use std::collections::BTreeSet;

use serde::de::value::{U16Deserializer, U32Deserializer};
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::de::{Context, Error};
use super::diagnostic::Problem;
use super::tree::{Node, Value};
use super::value::De;

/// The items of a list or tuple.
pub(super) struct Items<'a> {
    cx: &'a Context,
    items: std::slice::Iter<'a, Node<'a>>,
    /// In a tuple every item has its place, so none can be left out.
    fixed: bool,
    /// For a tuple that is not there: what stands in, and how often.
    stand_in: Option<(De<'a>, usize)>,
}

impl<'a> Items<'a> {
    /// A list, out of which spoilt items are left.
    pub(super) fn free(cx: &'a Context, items: &'a [Node<'a>]) -> Self {
        Self {
            cx,
            items: items.iter(),
            fixed: false,
            stand_in: None,
        }
    }

    /// A tuple.
    pub(super) fn fixed(cx: &'a Context, items: &'a [Node<'a>]) -> Self {
        Self {
            cx,
            items: items.iter(),
            fixed: true,
            stand_in: None,
        }
    }

    /// A tuple of stand-ins.
    pub(super) fn stand_ins(part: De<'a>, len: usize) -> Self {
        Self {
            cx: part.cx,
            items: [].iter(),
            fixed: true,
            stand_in: Some((part, len)),
        }
    }

    fn left_out(&self, node: &Node) -> bool {
        !self.fixed && (node.is_broken() || self.cx.is_spoilt(node))
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        if let Some((part, left)) = &mut self.stand_in {
            if *left == 0 {
                return Ok(None);
            }
            *left -= 1;
            return seed.deserialize(part.stand_in()?).map(Some);
        }
        while let Some(node) = self.items.next() {
            if self.left_out(node) {
                self.cx.mishap();
                continue;
            }
            return match self.cx.child(node, seed) {
                Ok(item) => Ok(Some(item)),
                Err(Error::Settled { complete }) => {
                    let last =
                        self.fixed || self.items.as_slice().iter().all(|node| self.left_out(node));
                    Err(Error::Settled {
                        complete: complete && last,
                    })
                }
                Err(error) => Err(error),
            };
        }
        Ok(None)
    }
}

/// The entries of a map.
pub(super) struct Entries<'a> {
    cx: &'a Context,
    entries: std::vec::IntoIter<&'a (Node<'a>, Node<'a>)>,
    value: Option<&'a Node<'a>>,
}

impl<'a> Entries<'a> {
    /// The entries without those that are spoilt, and without second entries of one key, which are reported.
    pub(super) fn new(cx: &'a Context, entries: &'a [(Node<'a>, Node<'a>)]) -> Self {
        let mut seen = BTreeSet::new();
        let mut kept = Vec::with_capacity(entries.len());
        for entry in entries {
            let (key, value) = entry;
            let text = key_text(key);
            if let Some(text) = &text
                && !seen.insert(text.clone())
            {
                cx.report(
                    key.span,
                    Problem::DuplicateField {
                        field: text.clone(),
                    },
                );
            } else if key.is_broken() || cx.is_spoilt(key) || cx.is_spoilt(value) {
                cx.mishap();
            } else {
                kept.push(entry);
            }
        }
        Self {
            cx,
            entries: kept.into_iter(),
            value: None,
        }
    }

    fn part<'de, S: DeserializeSeed<'de>>(&self, node: &Node, seed: S) -> Result<S::Value, Error> {
        self.cx.child(node, seed).map_err(|error| match error {
            Error::Settled { complete } => Error::Settled {
                complete: complete && self.entries.as_slice().is_empty(),
            },
            other => other,
        })
    }
}

fn key_text(key: &Node) -> Option<String> {
    match &key.value {
        Value::Str(text) => Some(text.to_string()),
        Value::Ident(text) => Some((*text).to_owned()),
        Value::Int(number) => Some(number.to_string()),
        Value::Char(character) => Some(character.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        self.part(key, seed).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        match self.value.take() {
            Some(value) => self.part(value, seed),
            // Only a visitor that breaks serde's rules asks for a value before its key.
            None => Err(Error::Settled { complete: true }),
        }
    }
}

/// File, start, end and value of a [`Spanned`](super::Spanned).
pub(super) struct Place<'a> {
    value: De<'a>,
    next: u8,
}

impl<'a> Place<'a> {
    pub(super) fn new(value: De<'a>) -> Self {
        Self { value, next: 0 }
    }
}

impl<'de> SeqAccess<'de> for Place<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let mut at = self.value.at();
        if self.value.written().is_none() {
            at.end = at.start;
        }
        let byte = |byte: u32| -> U32Deserializer<Error> { byte.into_deserializer() };
        self.next = self.next.saturating_add(1);
        match self.next {
            1 => {
                let file: U16Deserializer<Error> = self.value.cx.file.0.into_deserializer();
                seed.deserialize(file).map(Some)
            }
            2 => seed.deserialize(byte(at.start)).map(Some),
            3 => seed.deserialize(byte(at.end)).map(Some),
            4 => seed.deserialize(self.value).map(Some),
            _ => Ok(None),
        }
    }
}
