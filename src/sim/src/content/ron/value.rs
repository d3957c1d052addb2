//! The deserialiser of one value: takes what fits, notes what does not and hands over a stand-in.

use serde::Deserializer;
use serde::de::Visitor;

use super::access::{Entries, Items, Place};
use super::de::{Context, Error, MAX_STAND_IN};
use super::diagnostic::{Kind, Problem};
use super::enums;
use super::files::Span;
use super::spanned::MAGIC;
use super::structs;
use super::tree::{Node, Value};

/// A text that most types of name accept.
const STAND_IN_TEXT: &str = "x";

/// Where a value comes from.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// The file. `bare`: the name before the bracket has been used already, as a variant's.
    Node { node: &'a Node<'a>, bare: bool },
    /// A field that is not in the file, wanted at this place.
    Absent {
        at: Span,
        field: &'static str,
        owner: &'static str,
    },
    /// A mistake that has been reported.
    StandIn { at: Span, depth: usize },
}

/// The deserialiser of one value.
#[derive(Clone, Copy)]
pub(super) struct De<'a> {
    pub(super) cx: &'a Context,
    pub(super) source: Source<'a>,
}

impl<'a> De<'a> {
    pub(super) fn node(cx: &'a Context, node: &'a Node<'a>) -> Self {
        Self {
            cx,
            source: Source::Node { node, bare: false },
        }
    }

    /// What the file says, if it says something readable.
    pub(super) fn written(&self) -> Option<(&'a Node<'a>, bool)> {
        match self.source {
            Source::Node { node, bare } if !node.is_broken() => Some((node, bare)),
            _ => None,
        }
    }

    fn value(&self) -> Option<&'a Value<'a>> {
        self.written().map(|(node, _)| &node.value)
    }

    pub(super) fn at(&self) -> Span {
        match self.source {
            Source::Node { node, .. } => node.span,
            Source::Absent { at, .. } | Source::StandIn { at, .. } => at,
        }
    }

    /// Reports that nothing here is of the kind that was asked for, unless that follows from another mistake.
    pub(super) fn wrong(&self, expected: Kind) {
        match self.source {
            Source::Node { node, .. } if !node.is_broken() && !node.damaged => {
                self.cx.report(
                    node.head(),
                    Problem::WrongType {
                        expected,
                        found: node.kind(),
                    },
                );
            }
            Source::Absent { at, field, owner } => {
                self.cx.report(
                    at,
                    Problem::MissingField {
                        field: field.into(),
                        owner: owner.into(),
                    },
                );
            }
            _ => self.cx.mishap(),
        }
    }

    /// A source for a part of a stand-in; none when stand-ins nest without end.
    pub(super) fn stand_in(&self) -> Result<Self, Error> {
        let depth = match self.source {
            Source::StandIn { depth, .. } => depth + 1,
            _ => 0,
        };
        if depth > MAX_STAND_IN {
            return Err(Error::Settled { complete: true });
        }
        Ok(Self {
            cx: self.cx,
            source: Source::StandIn {
                at: self.at(),
                depth,
            },
        })
    }

    fn integer(&self, min: i128, max: i128) -> Option<i128> {
        match self.value() {
            Some(Value::Int(number)) if (min..=max).contains(number) => return Some(*number),
            Some(Value::Int(number)) => {
                self.cx.report(
                    self.at(),
                    Problem::NumberOutOfRange {
                        value: number.to_string(),
                        min,
                        max,
                    },
                );
            }
            _ => self.wrong(Kind::Integer),
        }
        None
    }

    fn number(&self) -> f64 {
        match self.value() {
            Some(Value::Float(number)) => return *number,
            #[allow(
                clippy::cast_precision_loss,
                reason = "a whole number written for a fraction is rounded like any"
            )]
            Some(Value::Int(number)) => return *number as f64,
            Some(Value::Ident(name)) if matches!(*name, "inf" | "NaN") => {
                self.cx.report(
                    self.at(),
                    Problem::NotFinite {
                        text: (*name).into(),
                    },
                );
            }
            _ => self.wrong(Kind::Number),
        }
        1.0
    }

    fn text(&self) -> &'a str {
        match self.value() {
            Some(Value::Str(text)) => text,
            _ => {
                self.wrong(Kind::Text);
                STAND_IN_TEXT
            }
        }
    }

    /// Reports a name before the bracket that is not the type's.
    pub(super) fn check_name(&self, expected: &str) {
        if let Some((node, false)) = self.written()
            && let Some(name) = node.name()
            && name.text != expected
        {
            let problem = Problem::WrongName {
                expected: expected.into(),
                found: name.text.into(),
            };
            self.cx.report(name.span, problem);
        }
    }

    /// The items of a tuple of a fixed length.
    fn tuple<'de, V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        if let Some((node, _)) = self.written() {
            match &node.value {
                Value::Tuple { items, .. } if items.len() == len => {
                    return visitor.visit_seq(Items::fixed(self.cx, items));
                }
                Value::Tuple { items, .. } if !node.damaged => {
                    let count = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
                    let problem = Problem::WrongLength {
                        expected: count(len),
                        found: count(items.len()),
                    };
                    self.cx.report(node.head(), problem);
                    return visitor.visit_seq(Items::stand_ins(self.stand_in()?, len));
                }
                Value::Unit if len == 0 => return visitor.visit_seq(Items::fixed(self.cx, &[])),
                _ => {}
            }
        }
        self.wrong(Kind::Tuple);
        visitor.visit_seq(Items::stand_ins(self.stand_in()?, len))
    }
}

macro_rules! integers {
    ($($method:ident $visit:ident $type:ty;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let limit = |number| i128::try_from(number).unwrap_or(i128::MAX);
            let number = self.integer(limit(<$type>::MIN), limit(<$type>::MAX));
            visitor.$visit(number.and_then(|number| <$type>::try_from(number).ok()).unwrap_or(1))
        }
    )*};
}

impl<'de> Deserializer<'de> for De<'_> {
    type Error = Error;

    /// For untagged and internally tagged enums, which take whatever is written.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            None => {
                self.wrong(Kind::Variant);
                visitor.visit_unit()
            }
            Some(Value::Unit | Value::Broken) => visitor.visit_unit(),
            Some(Value::Bool(value)) => visitor.visit_bool(*value),
            Some(Value::Int(value)) => match (u64::try_from(*value), i64::try_from(*value)) {
                (Ok(value), _) => visitor.visit_u64(value),
                (_, Ok(value)) => visitor.visit_i64(value),
                _ => visitor.visit_i128(*value),
            },
            Some(Value::Float(value)) => visitor.visit_f64(*value),
            Some(Value::Char(value)) => visitor.visit_char(*value),
            Some(Value::Ident(name)) if *name == "None" => visitor.visit_none(),
            Some(Value::Str(text)) => visitor.visit_str(text),
            Some(Value::Ident(text)) => visitor.visit_str(text),
            Some(Value::List(items)) => visitor.visit_seq(Items::free(self.cx, items)),
            Some(Value::Tuple { items, .. }) => visitor.visit_seq(Items::fixed(self.cx, items)),
            Some(Value::Map(entries)) => visitor.visit_map(Entries::new(self.cx, entries)),
            Some(Value::Struct { fields, .. }) => {
                visitor.visit_map(structs::any_fields(self.cx, fields))
            }
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::Bool(value)) => visitor.visit_bool(*value),
            _ => {
                self.wrong(Kind::Bool);
                visitor.visit_bool(false)
            }
        }
    }

    integers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_u128 visit_u128 u128;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the type asked for the rounding"
        )]
        visitor.visit_f32(self.number() as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.number())
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::Char(value)) => visitor.visit_char(*value),
            _ => {
                self.wrong(Kind::Character);
                visitor.visit_char('x')
            }
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.text())
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bytes(self.text().as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bytes(self.text().as_bytes())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Some((node, bare)) = self.written() else {
            return visitor.visit_none();
        };
        match &node.value {
            Value::Ident(name) if *name == "None" => visitor.visit_none(),
            Value::Tuple {
                name: Some(name),
                items,
            } if name.text == "Some" && !bare => match items.as_slice() {
                [item] => {
                    let mark = self.cx.mark();
                    let inner = visitor.visit_some(De::node(self.cx, item));
                    inner.map_err(|error| self.cx.settle(item, mark, error))
                }
                _ => visitor.visit_some(self),
            },
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if !matches!(self.value(), Some(Value::Unit)) {
            self.wrong(Kind::Unit);
        }
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::Ident(found)) if *found == name => visitor.visit_unit(),
            _ => self.deserialize_unit(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == MAGIC {
            return visitor.visit_seq(Place::new(self));
        }
        let Some((node, bare)) = self.written() else {
            return visitor.visit_newtype_struct(self);
        };
        let named = node.name().is_some_and(|found| found.text == name);
        match &node.value {
            Value::Tuple { name: found, items } if named || bare || found.is_none() => {
                match items.as_slice() {
                    [item] => {
                        let mark = self.cx.mark();
                        let inner = visitor.visit_newtype_struct(De::node(self.cx, item));
                        inner.map_err(|error| self.cx.settle(item, mark, error))
                    }
                    _ => visitor.visit_newtype_struct(De {
                        cx: self.cx,
                        source: Source::Node {
                            node,
                            bare: bare || named,
                        },
                    }),
                }
            }
            _ => visitor.visit_newtype_struct(De {
                cx: self.cx,
                source: Source::Node {
                    node,
                    bare: bare || named,
                },
            }),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::List(items)) => visitor.visit_seq(Items::free(self.cx, items)),
            _ => {
                // A list that is left out is an empty one.
                if !matches!(self.source, Source::Absent { .. }) {
                    self.wrong(Kind::List);
                }
                visitor.visit_seq(Items::free(self.cx, &[]))
            }
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        if let Some((node, false)) = self.written()
            && let Some(name) = node.name()
        {
            let problem = Problem::WrongName {
                expected: String::new(),
                found: name.text.into(),
            };
            self.cx.report(name.span, problem);
        }
        self.tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.check_name(name);
        self.tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::Map(entries)) => visitor.visit_map(Entries::new(self.cx, entries)),
            _ => {
                if !matches!(self.source, Source::Absent { .. }) {
                    self.wrong(Kind::Map);
                }
                visitor.visit_map(Entries::new(self.cx, &[]))
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.check_name(name);
        structs::read_struct(self, name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        enums::read_enum(self, name, variants, visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(Value::Ident(name)) => visitor.visit_str(name),
            _ => visitor.visit_str(self.text()),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}
