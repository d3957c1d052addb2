//! Enums: which variant is meant, and whether it has the content it should.

use serde::Deserializer;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};

use super::de::Error;
use super::diagnostic::{Kind, Problem};
use super::nearest::nearest;
use super::structs::read_struct;
use super::tree::Value;
use super::value::{De, Source};

/// Reads an enum; `owner` is its name.
pub(super) fn read_enum<'de, V: Visitor<'de>>(
    de: De<'_>,
    owner: &'static str,
    variants: &'static [&'static str],
    visitor: V,
) -> Result<V::Value, Error> {
    let written = de.written().and_then(|(node, bare)| match &node.value {
        Value::Ident(name) => Some((*name, node.span)),
        _ if bare => None,
        _ => node.name().map(|name| (name.text, name.span)),
    });
    let known = |name: &str| variants.iter().copied().find(|variant| *variant == name);
    let Some((name, span)) = written else {
        de.wrong(Kind::Variant);
        // A variant in quotation marks is clear enough; otherwise any will do.
        let quoted = de.written().and_then(|(node, _)| match &node.value {
            Value::Str(text) => known(text),
            _ => None,
        });
        return stand_in(de, quoted, variants, visitor);
    };
    if let Some(variant) = known(name) {
        return visitor.visit_enum(Variant {
            variant,
            content: de,
            guess: false,
        });
    }
    let meant = nearest(name, variants.iter().copied());
    let problem = Problem::UnknownVariant {
        variant: name.into(),
        owner: owner.into(),
        nearest: meant.map(Into::into),
        known: variants.iter().map(|variant| (*variant).into()).collect(),
    };
    de.cx.report(span, problem);
    match meant.and_then(known) {
        // The content is most likely that of the variant that was meant: its mistakes are worth knowing.
        Some(variant) => visitor.visit_enum(Variant {
            variant,
            content: de,
            guess: true,
        }),
        None => stand_in(de, None, variants, visitor),
    }
}

/// Some variant with made-up content.
fn stand_in<'de, V: Visitor<'de>>(
    de: De<'_>,
    variant: Option<&'static str>,
    variants: &'static [&'static str],
    visitor: V,
) -> Result<V::Value, Error> {
    let content = de.stand_in()?;
    let depth = match content.source {
        Source::StandIn { depth, .. } => depth,
        _ => 0,
    };
    // Deeper stand-ins take later variants, so that one that contains itself comes to an end.
    let chosen = variant.or_else(|| variants.iter().copied().cycle().nth(depth));
    match chosen {
        Some(variant) => visitor.visit_enum(Variant {
            variant,
            content,
            guess: true,
        }),
        None => Err(Error::Settled { complete: true }),
    }
}

/// A variant and the value that holds its content.
struct Variant<'a> {
    variant: &'static str,
    content: De<'a>,
    /// The variant was guessed, so that content of another shape is no mistake of its own.
    guess: bool,
}

impl<'a> Variant<'a> {
    fn wrong(&self, expected: Kind) {
        if self.guess {
            self.content.cx.mishap();
        } else {
            self.content.wrong(expected);
        }
    }

    /// The value without the variant's name.
    fn bare(&self) -> De<'a> {
        match self.content.source {
            Source::Node { node, .. } => De {
                cx: self.content.cx,
                source: Source::Node { node, bare: true },
            },
            _ => self.content,
        }
    }
}

impl<'de, 'a> EnumAccess<'de> for Variant<'a> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        let name: StrDeserializer<'_, Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.content.written() {
            Some((node, _)) if !matches!(node.value, Value::Ident(_)) => self.wrong(Kind::Name),
            _ => {}
        }
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        let Some((node, _)) = self.content.written() else {
            return seed.deserialize(self.content.stand_in()?);
        };
        match &node.value {
            Value::Tuple { items, .. } => match items.as_slice() {
                [item] => self.content.cx.child(item, seed),
                _ => seed.deserialize(self.bare()),
            },
            Value::Struct { .. } => seed.deserialize(self.bare()),
            _ => {
                self.wrong(Kind::Tuple);
                seed.deserialize(self.content.stand_in()?)
            }
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        match self.content.written() {
            Some((node, _))
                if self.guess
                    && !matches!(&node.value, Value::Tuple { items, .. } if items.len() == len) =>
            {
                self.content.stand_in()?.deserialize_tuple(len, visitor)
            }
            _ => self.bare().deserialize_tuple(len, visitor),
        }
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.content.written() {
            Some((node, _)) if self.guess && !matches!(node.value, Value::Struct { .. }) => {
                read_struct(self.content.stand_in()?, self.variant, fields, visitor)
            }
            _ => read_struct(self.bare(), self.variant, fields, visitor),
        }
    }
}
