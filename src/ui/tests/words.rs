//! Every text that the panels ask for exists, and the panels' own file holds nothing that nobody asks for.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_sim::ledger::Rule;
use multivector_ui::{Overlay, Panel, Phase, Screen};
use support::World;

/// Every file of the panels' source.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// Text keys written out in the source of the panels.
fn asked() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = fs::read_to_string(file).unwrap();
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
    let made = [
        "ui-panel-",
        "ui-command-",
        "ui-phase-",
        "ui-difficulty-",
        "ui-opinion-",
    ];
    // A turn that is no month has words of its own.
    let spans = ["-day", "-week", "-two-months", "-quarter"];
    let of_span = |k: &str| {
        let mut keys = spans.iter().filter_map(|span| k.strip_suffix(span));
        keys.any(|key| asked.contains(key))
    };
    let unused: Vec<&str> = texts
        .keys()
        .into_iter()
        .filter(|k| k.starts_with("ui-") && !asked.contains(*k) && !of_span(k))
        .filter(|k| !made.iter().any(|m| k.starts_with(m)))
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

/// Every word on the screen.
fn shown(harness: &Harness<'_, World>) -> Vec<String> {
    let nodes = harness.get_all_by(|node| node.label().is_some() || node.value().is_some());
    nodes
        .map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value()).unwrap_or_default()
        })
        .collect()
}

#[test]
fn no_panel_shows_a_missing_text_in_a_whole_year() {
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 900.0))
        .with_max_steps(30)
        .build_ui_state(|ui, world: &mut World| world.frame(ui), World::playing());
    let mut missing = BTreeSet::new();
    loop {
        for phase in [Phase::Brief, Phase::Decide, Phase::Preview, Phase::Report] {
            harness.state_mut().desk.enter(phase);
            for panel in Panel::ALL {
                harness.state_mut().desk.panel = panel;
                harness.step();
                missing.extend(shown(&harness).into_iter().filter(|w| w.contains('⟦')));
                if phase != Phase::Decide {
                    break;
                }
            }
        }
        if harness.state().game.as_ref().is_some_and(|g| g.is_over()) {
            break;
        }
        harness.state_mut().idle(1);
    }
    for overlay in [
        Overlay::Codex,
        Overlay::Help,
        Overlay::Settings,
        Overlay::Rewind,
    ] {
        harness.state_mut().desk.overlay = Some(overlay);
        harness.step();
        missing.extend(shown(&harness).into_iter().filter(|w| w.contains('⟦')));
    }
    harness.state_mut().desk.overlay = None;
    harness.state_mut().desk.screen = Screen::Debrief;
    harness.step();
    missing.extend(shown(&harness).into_iter().filter(|w| w.contains('⟦')));
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn what_astana_cannot_see_is_said_to_be_unknown() {
    let mut world = World::playing();
    world.desk.panel = Panel::Relations;
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 3000.0))
        .build_ui_state(|ui, world: &mut World| world.frame(ui), world);
    harness.run();
    let red_line = harness
        .state()
        .texts
        .get("metric-moscow-red-line")
        .to_owned();
    let unknown = harness.state().texts.get("ui-unknown").to_owned();
    let label = format!("{red_line}: {unknown}");
    assert!(harness.query_by_label(&label).is_some(), "{label}");
}
