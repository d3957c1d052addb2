//! Every text that the panels ask for exists, and the panels' own file holds nothing that nobody asks for.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use multivector_sim::ledger::Rule;

/// Text keys written out in the source of the panels.
fn asked() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for piece in text.split('"').skip(1).step_by(2) {
            let shaped = piece
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let known = ["ui-", "rule-", "illegal-", "seat-", "code-"]
                .iter()
                .any(|p| piece.starts_with(p));
            if shaped && known && !piece.ends_with('-') {
                keys.insert(piece.to_owned());
            }
        }
    }
    keys
}

#[test]
fn every_text_asked_for_exists() {
    let texts = support::texts();
    let missing: Vec<String> = asked().into_iter().filter(|k| !texts.has(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_of_the_panels_is_asked_for() {
    let texts = support::texts();
    let asked = asked();
    // Keys put together at run time.
    let made = ["ui-panel-", "ui-command-", "ui-phase-"];
    let unused: Vec<&str> = texts
        .keys()
        .into_iter()
        .filter(|k| {
            k.starts_with("ui-") && !asked.contains(*k) && !made.iter().any(|m| k.starts_with(m))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_number_and_every_formula_has_a_name() {
    let texts = support::texts();
    let rules = support::rules();
    let metrics: BTreeSet<String> = rules
        .layout
        .metrics()
        .map(|m| rules.layout.text_key(m))
        .collect();
    let missing: Vec<&String> = metrics.iter().filter(|k| !texts.has(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let missing: Vec<&str> = Rule::ALL
        .iter()
        .map(|r| r.key())
        .filter(|k| !texts.has(&format!("rule-{k}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_command_and_panel_has_words() {
    let texts = support::texts();
    for binding in multivector_ui::keys::BINDINGS {
        assert!(
            texts.has(&binding.command.text_key()),
            "{:?}",
            binding.command
        );
        assert!(!multivector_ui::keys::hint(&texts, binding.command).is_empty());
    }
}
