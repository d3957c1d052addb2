//! Structs: which field is meant, which are missing, which are written twice.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, Visitor};

use super::de::{Context, Error};
use super::diagnostic::{Kind, Problem};
use super::files::Span;
use super::nearest::nearest;
use super::tree::{Field, Node, Value};
use super::value::{De, Source};

/// Reads a struct or the fields of a variant; `owner` is its name.
pub(super) fn read_struct<'de, V: Visitor<'de>>(
    de: De<'_>,
    owner: &'static str,
    known: &'static [&'static str],
    visitor: V,
) -> Result<V::Value, Error> {
    let key = (owner, known.as_ptr().addr());
    let written = written_fields(&de);
    let mut fields = match &written {
        Some(written) => matched(de.cx, owner, known, written),
        None => Vec::new(),
    };
    let absent = |field: &&&'static str| {
        de.cx.is_asked(key, field) && fields.iter().all(|(name, _)| name != *field)
    };
    let absent: Vec<&'static str> = if de.cx.has_asked() {
        known.iter().filter(absent).copied().collect()
    } else {
        Vec::new()
    };
    if !absent.is_empty() {
        let part = match de.written() {
            // What was skipped in a damaged struct may have been these very fields.
            Some((node, _)) if written.is_some() && !node.damaged => None,
            _ => Some(de.stand_in()?.source),
        };
        let at = de
            .written()
            .map_or_else(|| de.at(), |(node, _)| node.head());
        for field in absent {
            let source = part.unwrap_or(Source::Absent { at, field, owner });
            fields.push((field, Origin::Source(field, source)));
        }
    }
    let node = de.written().map(|(node, _)| node);
    let mut access = Fields {
        cx: de.cx,
        owner: node.map(|node| node.id),
        fields: fields.into_iter(),
        value: None,
    };
    access.spoilt_last();
    match visitor.visit_map(access) {
        Err(Error::Missing(field)) if de.cx.ask(key, field) => Err(Error::Retry),
        Err(Error::Missing(field)) => {
            if let Some(node) = node
                && !node.damaged
            {
                let problem = Problem::MissingField {
                    field: field.into(),
                    owner: owner.into(),
                };
                de.cx.report(node.head(), problem);
            }
            de.cx.mishap();
            Err(Error::Settled { complete: true })
        }
        other => other,
    }
}

/// A field as it stands in the file.
struct Written<'a> {
    name: &'a str,
    span: Span,
    value: &'a Node<'a>,
}

/// The fields of a struct, or nothing (reported) when it is something else.
fn written_fields<'a>(de: &De<'a>) -> Option<Vec<Written<'a>>> {
    let Some((node, _)) = de.written() else {
        de.wrong(Kind::Struct);
        return None;
    };
    match &node.value {
        Value::Struct { fields, .. } => Some(
            fields
                .iter()
                .map(|field| Written {
                    name: &field.name,
                    span: field.span,
                    value: &field.value,
                })
                .collect(),
        ),
        Value::Unit => Some(Vec::new()),
        Value::Tuple { items, .. } if items.is_empty() => Some(Vec::new()),
        Value::Map(entries) => {
            // The wrong brackets, but what is inside can be read.
            de.wrong(Kind::Struct);
            let field = |(key, value): &'a (Node<'a>, Node<'a>)| {
                let name = match &key.value {
                    Value::Ident(name) => name,
                    Value::Str(name) => name.as_ref(),
                    _ => return None,
                };
                Some(Written {
                    name,
                    span: key.span,
                    value,
                })
            };
            Some(entries.iter().filter_map(field).collect())
        }
        _ => {
            de.wrong(Kind::Struct);
            None
        }
    }
}

/// The written fields under the names of known ones. A misspelt name stands for the nearest one that is absent, so that
/// its value is read too and the right name is not reported missing.
fn matched<'a>(
    cx: &Context,
    owner: &'static str,
    known: &'static [&'static str],
    written: &[Written<'a>],
) -> Vec<(&'a str, Origin<'a>)> {
    let mut fields: Vec<(&'a str, Origin<'a>)> = Vec::with_capacity(known.len());
    let mut unknown = Vec::new();
    for field in written {
        if !known.contains(&field.name) {
            unknown.push(field);
        } else if fields.iter().any(|(name, _)| *name == field.name) {
            cx.report(
                field.span,
                Problem::DuplicateField {
                    field: field.name.into(),
                },
            );
        } else {
            fields.push((field.name, Origin::Node(field.value)));
        }
    }
    for field in unknown {
        if cx.is_full() {
            cx.mishap();
            break;
        }
        let absent = known
            .iter()
            .copied()
            .filter(|name| fields.iter().all(|(seen, _)| seen != name));
        let meant = nearest(field.name, absent);
        let problem = Problem::UnknownField {
            field: field.name.into(),
            owner: owner.into(),
            nearest: meant
                .or_else(|| nearest(field.name, known.iter().copied()))
                .map(Into::into),
            known: known.iter().map(|name| (*name).into()).collect(),
        };
        cx.report(field.span, problem);
        if let Some(name) = meant {
            fields.push((name, Origin::Node(field.value)));
        }
    }
    fields
}

/// All fields as they stand, for types that take whatever is written.
pub(super) fn any_fields<'a>(cx: &'a Context, fields: &'a [Field<'a>]) -> Fields<'a> {
    let fields: Vec<_> = fields
        .iter()
        .map(|field| (field.name.as_ref(), Origin::Node(&field.value)))
        .collect();
    Fields {
        cx,
        owner: None,
        fields: fields.into_iter(),
        value: None,
    }
}

/// Where the value of a field comes from.
#[derive(Clone, Copy)]
enum Origin<'a> {
    Node(&'a Node<'a>),
    Source(&'static str, Source<'a>),
}

/// The fields of a struct, those that are known to fail last.
pub(super) struct Fields<'a> {
    cx: &'a Context,
    /// The struct's node.
    owner: Option<u32>,
    fields: std::vec::IntoIter<(&'a str, Origin<'a>)>,
    value: Option<Origin<'a>>,
}

impl Fields<'_> {
    fn spoilt_last(&mut self) {
        if self.cx.is_unspoilt() {
            return;
        }
        let mut fields: Vec<_> = std::mem::take(&mut self.fields).collect();
        fields.sort_by_key(|(_, from)| self.is_spoilt(from));
        self.fields = fields.into_iter();
    }

    fn is_spoilt(&self, from: &Origin<'_>) -> bool {
        match from {
            Origin::Node(node) => self.cx.is_spoilt(node),
            Origin::Source(field, _) => self
                .owner
                .is_some_and(|owner| self.cx.is_barren(owner, field)),
        }
    }

    /// A failure is the whole struct's when no other field is left to be read.
    fn failed(&self, error: Error) -> Error {
        match error {
            Error::Settled { complete } => {
                let last = self
                    .fields
                    .as_slice()
                    .iter()
                    .all(|(_, from)| self.is_spoilt(from));
                Error::Settled {
                    complete: complete && last,
                }
            }
            other => other,
        }
    }

    fn absent<'de, S: DeserializeSeed<'de>>(
        &self,
        field: &'static str,
        source: Source<'_>,
        seed: S,
    ) -> Result<S::Value, Error> {
        if self
            .owner
            .is_some_and(|owner| self.cx.is_barren(owner, field))
        {
            self.cx.mishap();
            return Err(Error::Settled { complete: true });
        }
        let mark = self.cx.mark();
        let de = De {
            cx: self.cx,
            source,
        };
        seed.deserialize(de).map_err(|error| {
            if self.cx.retry_since(mark) || matches!(error, Error::Retry) {
                return Error::Retry;
            }
            if !self.cx.mishap_since(mark) {
                de.wrong(Kind::Variant);
            }
            if let Some(owner) = self.owner {
                self.cx.make_barren(owner, field);
            }
            Error::Settled { complete: true }
        })
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some((name, from)) = self.fields.next() else {
            return Ok(None);
        };
        self.value = Some(from);
        let name: StrDeserializer<'_, Error> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        match self.value.take() {
            Some(Origin::Node(node)) => self
                .cx
                .child(node, seed)
                .map_err(|error| self.failed(error)),
            Some(Origin::Source(field, source)) => self
                .absent(field, source, seed)
                .map_err(|error| self.failed(error)),
            // Only a visitor that breaks serde's rules asks for a value before its key.
            None => Err(Error::Settled { complete: true }),
        }
    }
}
