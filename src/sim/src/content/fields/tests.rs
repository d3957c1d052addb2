//! What the reader of the sources found is what serde knows of the same types.

use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::*;
use crate::content::raw::*;

/// Catches what serde knows of a struct and stops.
struct Catch;

#[derive(Debug)]
struct Caught(String, Vec<String>);

impl std::fmt::Display for Caught {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for Caught {}
impl de::Error for Caught {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Caught(message.to_string(), Vec::new())
    }
}

impl<'de> Deserializer<'de> for Catch {
    type Error = Caught;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Caught> {
        Err(Caught("no struct".to_owned(), Vec::new()))
    }
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Caught> {
        let fields = fields.iter().map(|field| (*field).to_owned());
        Err(Caught(name.to_owned(), fields.collect()))
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Caught> {
        let variants = variants.iter().map(|variant| (*variant).to_owned());
        Err(Caught(name.to_owned(), variants.collect()))
    }
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

fn known<T: for<'de> Deserialize<'de>>() -> (String, Vec<String>) {
    match T::deserialize(Catch) {
        Err(Caught(name, parts)) => (name, parts),
        Ok(_) => unreachable!("the deserialiser always refuses"),
    }
}

/// Names of the parts as the source reader found them.
fn read_off(types: &[TypeDoc], name: &str) -> Vec<String> {
    let found = types.iter().find(|known| known.name == name);
    let found = found.unwrap_or_else(|| panic!("{name} is not found in the sources"));
    let fields = found.fields.iter().map(|field| field.name.clone());
    fields
        .chain(found.variants.iter().map(|variant| variant.name.clone()))
        .collect()
}

macro_rules! hold {
    ($types:ident: $($raw:ty),* $(,)?) => {$(
        let (name, parts) = known::<$raw>();
        assert_eq!(read_off(&$types, &name), parts, "{name}");
    )*};
}

#[test]
fn the_sources_are_read_as_serde_knows_the_types() {
    let types = types();
    hold!(types: LevelRaw, CardRaw, OptionRaw, LeverRaw, AppealRaw, TermRaw, EndingRaw, PromiseRaw, QuestionRaw, PolicyRaw,
        ProjectRaw, ReactionRaw, HazardRaw, IncidentRaw, CrisesRaw, CrisisRaw, RungRaw, MediatorRaw, FuturesRaw, FutureRaw,
        BranchRaw, DriverRaw, CeasefireRaw, AxisRaw, AxisPartRaw, VenueRaw, PartnerRaw, ChannelRaw, RegionRaw, AgeRaw,
        ForceRaw, GroupRaw, FightingRaw, TerrainRaw, OilRaw, RouteRaw, FieldRaw, MarketRaw, SeatsRaw, TemperRaw, SeriesRaw,
        RecordSeriesRaw, FactRaw, CoverageRaw, DisagreementRaw, EntryRaw, AdvisersRaw, ClaimRaw, BoardQuestionRaw, BoardBranchRaw, CoefficientRaw,
        EffectRaw, ConditionRaw, BasisRaw, ComesRaw, PickRaw, SpanRaw, CardKindRaw, LeverKindRaw, EntryKindRaw);
}

#[test]
fn every_type_that_a_root_leads_to_is_known_and_says_what_it_is() {
    let types = types();
    let mut open: Vec<String> = ROOTS.iter().map(|root| root.of.to_owned()).collect();
    let mut seen = Vec::new();
    while let Some(name) = open.pop() {
        if seen.contains(&name) || name == "Item" {
            continue;
        }
        let found = types.iter().find(|known| known.name == name);
        let found = found.unwrap_or_else(|| panic!("{name}"));
        assert!(!found.doc.is_empty(), "{name}");
        let variants = found.variants.iter();
        let inner = variants.flat_map(|v| v.items.iter().chain(v.fields.iter().map(|f| &f.kind)));
        let kinds = found.fields.iter().map(|field| &field.kind).chain(inner);
        open.extend(kinds.filter_map(Kind::named).map(str::to_owned));
        for field in &found.fields {
            assert!(!field.doc.is_empty(), "{name}.{}", field.name);
        }
        seen.push(name);
    }
}
