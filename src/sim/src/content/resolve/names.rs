//! The known names of every kind, and what makes a name well formed.

use std::collections::BTreeMap;

use super::super::load::Findings;
use super::super::ron::{Diagnostic, Name, Severity};

/// Kinds of names, for messages.
macro_rules! name_tables {
    ($($field:ident: $kind:literal,)*) => {
        /// The known names of each kind.
        #[derive(Default)]
        pub(super) struct Names { $(pub(super) $field: Vec<String>,)* pub(super) options: Vec<Vec<String>> }
        /// A kind of name.
        #[allow(non_camel_case_types, reason = "variants named like the tables they stand for")]
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(super) enum Kind { $($field,)* metric }
        impl Kind {
            pub(super) const fn text(self) -> &'static str { match self { $(Kind::$field => $kind,)* Kind::metric => "metric" } }
        }
        impl Names {
            pub(super) fn options_of(&self, card: usize) -> &[String] { self.options.get(card).map_or(&[], Vec::as_slice) }
            pub(super) fn of(&self, kind: Kind) -> &[String] { match kind { $(Kind::$field => &self.$field,)* Kind::metric => &[] } }
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

/// The names in order; each doubled one is reported with the place of the first.
pub(super) fn unique(findings: &mut Findings, kind: &'static str, names: &[&Name]) -> Vec<String> {
    let mut first_of: BTreeMap<&str, &Name> = BTreeMap::new();
    for name in names {
        if let Some(first) = first_of.get(name.value.as_str()) {
            findings
                .list
                .push(Diagnostic::duplicate_id(name, kind, first));
        } else if !well_formed(&name.value) {
            findings.list.push(Diagnostic::lint_at(
                name.file,
                name.span,
                Severity::Error,
                "content-lint-id-form",
                vec![("id", name.value.clone())],
            ));
        }
        first_of.entry(&name.value).or_insert(name);
    }
    names.iter().map(|name| name.value.clone()).collect()
}

/// Ids are letters, digits and underscores: they become parts of metric names and of text keys.
fn well_formed(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
