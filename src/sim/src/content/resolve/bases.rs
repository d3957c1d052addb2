//! Bases: the same one again is found without copying a word of it.

use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::content::entities::Basis;
use crate::content::raw::BasisRaw;
use crate::content::ron::Name;

/// A number that is nearly always another for another basis.
pub(super) fn key(raw: &BasisRaw) -> u64 {
    let (kind, names) = parts(raw);
    let then = |key: u64, name: &Name| xxh3_64_with_seed(name.value.as_bytes(), key);
    names.iter().fold(kind, then)
}

/// Whether a basis is this one.
pub(super) fn same(raw: &BasisRaw, known: &Basis) -> bool {
    match (raw, known) {
        (BasisRaw::Sourced(names), Basis::Sourced(facts)) => {
            let names = names.iter().map(|name| &name.value);
            names.eq(facts)
        }
        (BasisRaw::Record(name), Basis::Record(key))
        | (BasisRaw::Inferred(name), Basis::Inferred(key))
        | (BasisRaw::Judgement(name), Basis::Judgement(key)) => name.value == *key,
        _ => false,
    }
}

/// The basis without its places.
pub(super) fn resolved(raw: &BasisRaw) -> Basis {
    match raw {
        BasisRaw::Sourced(facts) => {
            Basis::Sourced(facts.iter().map(|fact| fact.value.clone()).collect())
        }
        BasisRaw::Record(key) => Basis::Record(key.value.clone()),
        BasisRaw::Inferred(key) => Basis::Inferred(key.value.clone()),
        BasisRaw::Judgement(key) => Basis::Judgement(key.value.clone()),
    }
}

fn parts(raw: &BasisRaw) -> (u64, &[Name]) {
    match raw {
        BasisRaw::Sourced(facts) => (0, facts),
        BasisRaw::Record(key) => (1, core::slice::from_ref(key)),
        BasisRaw::Inferred(key) => (2, core::slice::from_ref(key)),
        BasisRaw::Judgement(key) => (3, core::slice::from_ref(key)),
    }
}
