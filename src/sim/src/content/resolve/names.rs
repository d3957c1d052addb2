//! The known names of every kind, and what makes a name well formed.

use std::collections::BTreeMap;

use super::super::load::RawContent;
use super::super::raw::{CrisesRaw, FuturesRaw, OilRaw, RecordSeriesRaw};
use super::super::ron::{Diagnostic, Name, Severity};
use crate::places::Places;

/// Kinds of names, for messages.
macro_rules! name_tables {
    ($($field:ident: $kind:literal,)*) => {
        /// The known names of each kind.
        #[derive(Clone, Debug, Default)]
        pub(super) struct Names { $(pub(super) $field: Vec<String>,)* }
        /// A kind of name.
        #[allow(non_camel_case_types, reason = "variants named like the tables they stand for")]
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(super) enum Kind { $($field,)* metric }
        impl Kind {
            pub(super) const fn text(self) -> &'static str { match self { $(Kind::$field => $kind,)* Kind::metric => "metric" } }
        }
        impl Names {
            const KINDS: &[Kind] = &[$(Kind::$field,)*];
            fn of(&self, kind: Kind) -> &[String] { match kind { $(Kind::$field => &self.$field,)* Kind::metric => &[] } }
        }
    };
}

name_tables! {
    facts: "fact", series: "series", nodes: "node", fields: "field", routes: "route", markets: "market", moorings: "mooring", stations: "station", partners: "partner",
    regions: "region", ages: "age", forces: "force", channels: "channel", venues: "venue", policies: "policy", projects: "project",
    hazards: "hazard", promises: "promise", reactions: "reaction", levers: "lever", cards: "card",
    groups: "group", record: "series of the record", crises: "crisis", incidents: "incident", futures: "future", claims: "claim",
    disagreements: "disagreement",
}

/// The names that are the same in every level, where each stands, and what is wrong with any. Of cards a level has its own
/// table, since they are numbered as it deals them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    names: Names,
    places: Vec<Places>,
    /// What is wrong with names.
    pub(super) found: Vec<Diagnostic>,
}

impl Known {
    pub(super) fn new(
        raw: &RawContent,
        oil: &OilRaw,
        crises: &CrisesRaw,
        futures: &FuturesRaw,
    ) -> Known {
        let mut found = Vec::new();
        macro_rules! table {
            ($kind:ident: $list:expr) => {
                unique(&mut found, Kind::$kind.text(), $list.iter().map(|x| &x.id))
            };
        }
        let claims = raw.advisers.iter().flat_map(|a| &a.claims);
        let names = Names {
            facts: table!(facts: raw.facts),
            series: table!(series: raw.series),
            nodes: table!(nodes: oil.nodes),
            fields: table!(fields: oil.fields),
            routes: table!(routes: oil.routes),
            markets: table!(markets: oil.markets),
            moorings: table!(moorings: oil.terminal.moorings),
            stations: table!(stations: oil.stations),
            partners: table!(partners: raw.partners),
            regions: table!(regions: raw.regions),
            ages: table!(ages: raw.ages),
            forces: table!(forces: raw.forces),
            channels: table!(channels: raw.channels),
            venues: table!(venues: raw.venues),
            policies: table!(policies: raw.policies),
            projects: table!(projects: raw.projects),
            hazards: table!(hazards: raw.hazards),
            promises: table!(promises: raw.promises),
            reactions: table!(reactions: raw.reactions),
            levers: table!(levers: raw.levers),
            cards: Vec::new(),
            crises: table!(crises: crises.kinds),
            futures: table!(futures: futures.futures),
            incidents: table!(incidents: raw.incidents),
            claims: unique(&mut found, Kind::claims.text(), claims.map(|x| &x.id)),
            disagreements: table!(disagreements: raw.disagreements),
            groups: table!(groups: raw.groups),
            record: of_record(&mut found, &raw.record),
        };
        let mut others = |kind: &'static str, names: &mut dyn Iterator<Item = &Name>| {
            unique(&mut found, kind, names);
        };
        others(
            "question of the board",
            &mut raw.board.iter().map(|x| &x.id),
        );
        others("entry", &mut raw.codex.iter().map(|x| &x.id));
        let advisers = raw.advisers.iter().flat_map(|a| &a.advisers);
        others("adviser", &mut advisers.map(|x| &x.id));
        let lists = raw.coverage.iter();
        let mut listed = lists.flat_map(|c| c.scenarios.iter().chain(&c.levers));
        others("item", &mut listed.by_ref().map(|x| &x.id));
        others(Kind::cards.text(), &mut raw.cards.iter().map(|x| &x.id));
        others("question", &mut raw.questions.iter().map(|x| &x.id));
        others("ending", &mut raw.endings.iter().map(|x| &x.id));
        others("rung", &mut crises.rungs.iter().map(|x| &x.id));
        for card in &raw.cards {
            others("option", &mut card.options.iter().map(|x| &x.id));
        }
        let tables = Names::KINDS.iter().map(|kind| names.of(*kind));
        let places = tables.map(|names| Places::of(names.iter().map(String::as_str)));
        Known {
            places: places.collect(),
            names,
            found,
        }
    }

    /// The names of a kind, in order.
    pub(super) fn of(&self, kind: Kind) -> &[String] {
        self.names.of(kind)
    }

    /// Where a name of a kind stands.
    pub(super) fn find(&self, kind: Kind, name: &str) -> Option<usize> {
        let names = self.of(kind);
        let places = self.places.get(kind as usize)?;
        places.find(name, |at| names.get(at).map(String::as_str))
    }
}

/// The names in order; each doubled one is reported with the place of the first.
pub(super) fn unique<'a>(
    found: &mut Vec<Diagnostic>,
    kind: &'static str,
    names: impl IntoIterator<Item = &'a Name>,
) -> Vec<String> {
    let mut first_of: BTreeMap<&str, &Name> = BTreeMap::new();
    let mut all = Vec::new();
    for name in names {
        if let Some(first) = first_of.get(name.value.as_str()) {
            found.push(Diagnostic::duplicate_id(name, kind, first));
        } else if !well_formed(&name.value) {
            found.push(malformed(name));
        }
        first_of.entry(&name.value).or_insert(name);
        all.push(name.value.clone());
    }
    all
}

/// The ids of the record's series. They are read like the names of numbers, so that points belong in them.
fn of_record(found: &mut Vec<Diagnostic>, record: &[RecordSeriesRaw]) -> Vec<String> {
    let mut first_of: Vec<&Name> = Vec::with_capacity(record.len());
    for name in record.iter().map(|series| &series.id) {
        if let Some(first) = first_of.iter().find(|known| known.value == name.value) {
            found.push(Diagnostic::duplicate_id(name, Kind::record.text(), first));
        } else if !name.value.split('.').all(well_formed) {
            found.push(malformed(name));
        }
        first_of.push(name);
    }
    first_of.iter().map(|name| name.value.clone()).collect()
}

fn malformed(name: &Name) -> Diagnostic {
    let args = vec![("id", name.value.clone())];
    let code = "content-lint-id-form";
    Diagnostic::lint_at(name.file, name.span, Severity::Error, code, args)
}

/// Ids are letters, digits and underscores: they become parts of metric names and of text keys.
fn well_formed(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
