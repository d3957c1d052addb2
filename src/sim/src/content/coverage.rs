//! What of the dossier is in the game, and where: each item of its coverage list, each scenario, each lever and each fact,
//! with the entries of the content that carry it. Read off the files; nothing here is listed by hand.
//!
//! An item is in the game when an entry of a kind that suits it carries it, and its carriers together rest on every fact
//! that it names. A fact is in the game when an entry rests on it.

use super::carriers::Carrier;
use super::load::{Findings, SourceFile, alone, read_all};
use super::raw::CoveredKindRaw as CoveredKind;
use super::ron::{Diagnostic, Severity};

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, such as `assets/content/cards/summer_2022.ron`.
    pub file: String,
    /// The kind of entry.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// An item, a scenario or a lever of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Its number or id. Its words: `dossier-<id>`.
    pub id: String,
    /// What it is; nothing for scenarios and levers.
    pub kind: Option<CoveredKind>,
    /// The entries that carry it.
    pub places: Vec<Place>,
    /// Whether one of them is of a kind that suits it.
    pub suited: bool,
    /// The facts that none of them rests on.
    pub missing: Vec<String>,
}

impl Carried {
    /// Whether it is in the game with all that it rests on.
    pub fn is_whole(&self) -> bool {
        self.suited && self.missing.is_empty()
    }
}

/// A fact of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// `F001` and on.
    pub id: String,
    /// The entries that act, or are shown for what happens.
    pub acts: Vec<Place>,
    /// The entries of the codex that tell it.
    pub told: Vec<Place>,
}

impl Told {
    /// Whether anything rests on it.
    pub fn is_there(&self) -> bool {
        !(self.acts.is_empty() && self.told.is_empty())
    }
}

/// The whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoverageReport {
    /// The items of the coverage list.
    pub items: Vec<Carried>,
    /// The scenarios.
    pub scenarios: Vec<Carried>,
    /// The levers.
    pub levers: Vec<Carried>,
    /// The facts.
    pub facts: Vec<Told>,
}

impl CoverageReport {
    /// Whether nothing is missing. Content without the dossier's lists lacks everything.
    pub fn is_whole(&self) -> bool {
        let lists = [&self.items, &self.scenarios, &self.levers];
        let there = lists.iter().all(|list| !list.is_empty()) && !self.facts.is_empty();
        there
            && lists.into_iter().flatten().all(Carried::is_whole)
            && self.facts.iter().all(Told::is_there)
    }
}

/// Reads the files and says where everything stands.
///
/// # Errors
/// What is wrong with the files themselves.
pub fn coverage(sources: &[SourceFile]) -> Result<CoverageReport, Findings> {
    let mut findings = Findings::default();
    let raw = read_all(sources, &mut findings, &alone);
    if findings.has_errors() {
        return Err(findings.sorted());
    }
    let place = |carrier: &Carrier| Place {
        file: findings.files.name(carrier.file).to_owned(),
        kind: carrier.kind.clone(),
        id: carrier.id.clone(),
    };
    let carried = |id: String, kind: Option<CoveredKind>, facts: &[super::ron::Name]| {
        let carriers: Vec<&Carrier> = raw
            .carriers
            .iter()
            .map(AsRef::as_ref)
            .filter(|carrier| carrier.items.iter().any(|(item, _)| *item == id))
            .collect();
        let rests = |fact: &str| {
            let mut carriers = carriers.iter();
            carriers.any(|carrier| carrier.facts.iter().any(|known| known == fact))
        };
        Carried {
            suited: carriers.iter().any(|carrier| suits(kind, carrier)),
            missing: facts
                .iter()
                .map(|fact| fact.value.clone())
                .filter(|fact| !rests(fact))
                .collect(),
            places: sorted(carriers.iter().map(|carrier| place(carrier)).collect()),
            id,
            kind,
        }
    };
    let listed = |list: &[super::raw::ListedRaw]| -> Vec<Carried> {
        list.iter()
            .map(|entry| carried(entry.id.value.clone(), None, &entry.facts))
            .collect()
    };
    let mut report = CoverageReport::default();
    if let Some(lists) = &raw.coverage {
        let items = lists.items.iter();
        report.items = items
            .map(|item| carried(item.number.value.to_string(), Some(item.kind), &item.facts))
            .collect();
        report.scenarios = listed(&lists.scenarios);
        report.levers = listed(&lists.levers);
    }
    for fact in &raw.facts {
        let rests = |carrier: &&Carrier| carrier.facts.contains(&fact.id.value);
        let of = |acts: bool| {
            let carriers = raw.carriers.iter().map(AsRef::as_ref).filter(rests);
            let carriers = carriers.filter(|carrier| carrier.acts() == acts);
            sorted(carriers.map(place).collect())
        };
        report.facts.push(Told {
            id: fact.id.value.clone(),
            acts: of(true),
            told: of(false),
        });
    }
    Ok(report)
}

fn sorted(mut places: Vec<Place>) -> Vec<Place> {
    places.sort();
    places
}

/// Whether an entry of this kind can be what the item is: an event happens, an action can be taken, a mechanic acts, an
/// ending comes, flavour is told, and a debate is shown. A scenario or lever may be anything that is not told alone.
fn suits(kind: Option<CoveredKind>, carrier: &Carrier) -> bool {
    let family = carrier.family();
    let one_of = |families: &[&str]| families.contains(&family);
    match kind {
        Some(CoveredKind::Event) => one_of(&[
            "cards",
            "reactions",
            "incidents",
            "hazards",
            "levers",
            "levels",
        ]),
        Some(CoveredKind::Action) => one_of(&[
            "levers", "policies", "projects", "cards", "promises", "crises",
        ]),
        Some(CoveredKind::Ending) => one_of(&["endings", "futures"]),
        Some(CoveredKind::Flavour) => one_of(&["cards", "codex"]),
        Some(CoveredKind::Debate) => one_of(&["cards", "disagreements"]),
        Some(CoveredKind::Mechanic) | None => carrier.acts() && family != "questions",
    }
}

/// Reports items that the dossier's lists do not have, where there are lists.
pub(crate) fn unknown_items(raw: &super::load::RawContent, findings: &mut Findings) {
    let Some(lists) = &raw.coverage else {
        return;
    };
    let mut known: std::collections::BTreeSet<String> = std::collections::BTreeSet::new();
    known.extend(lists.items.iter().map(|item| item.number.value.to_string()));
    let named = lists.scenarios.iter().chain(&lists.levers);
    known.extend(named.map(|entry| entry.id.value.clone()));
    for carrier in &raw.carriers {
        for (item, span) in &carrier.items {
            if !known.contains(item) {
                findings.list.push(Diagnostic::lint_at(
                    carrier.file,
                    *span,
                    Severity::Error,
                    "content-lint-unknown-item",
                    vec![("item", item.clone()), ("name", carrier.id.clone())],
                ));
            }
        }
    }
}
