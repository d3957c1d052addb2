//! The law of the house as a test: who imports what, and what is absent.

#![allow(clippy::disallowed_methods, reason = "the law reads the sources")]

use std::path::{Path, PathBuf};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The lines of a crate's own sources that are code (not comments) and hold any of the words.
fn lines_with(krate: &str, words: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    sources(&top().join("src").join(krate).join("src"), &mut files);
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| !file.components().any(|part| part.as_os_str() == "tests"))
    {
        let text = std::fs::read_to_string(file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| code.contains(word)) {
                found.push(format!(
                    "{}:{}: {}",
                    file.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    found
}

fn dependencies(krate: &str) -> Vec<String> {
    let text = std::fs::read_to_string(top().join("src").join(krate).join("Cargo.toml")).unwrap();
    let mut section = String::new();
    let mut names = Vec::new();
    for line in text.lines() {
        if line.starts_with('[') {
            section = line.to_owned();
        } else if section == "[dependencies]"
            && let Some(name) = line.split(['.', ' ', '=']).next()
            && !name.is_empty()
            && !name.starts_with('#')
        {
            names.push(name.to_owned());
        }
    }
    names
}

#[test]
fn the_rules_know_no_window_clock_file_thread_or_environment() {
    let words = [
        "bevy",
        "egui",
        "std::fs",
        "std::time",
        "std::thread",
        "std::env",
        "std::net",
        "println!",
        "HashMap",
        "HashSet",
    ];
    let found = lines_with("sim", &words);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn engine_types_stay_in_the_game_crate_and_egui_in_ui_and_game() {
    for krate in ["sim", "ai", "text", "ui", "data", "cli", "browser"] {
        let found = lines_with(krate, &["bevy"]);
        assert!(found.is_empty(), "{found:#?}");
    }
    for krate in ["sim", "ai", "text", "data", "cli", "browser"] {
        let found = lines_with(krate, &["egui::"]);
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn crates_import_only_downwards() {
    let allowed: &[(&str, &[&str])] = &[
        ("sim", &[]),
        ("ai", &["sim"]),
        ("data", &["sim"]),
        ("text", &["sim", "ai"]),
        ("ui", &["sim", "ai", "text"]),
        ("game", &["sim", "ai", "data", "text", "ui"]),
        ("cli", &["sim", "ai", "data", "text"]),
        ("browser", &["sim", "ai", "data", "text"]),
        ("mapmaker", &["data"]),
    ];
    for (krate, below) in allowed {
        for name in dependencies(krate) {
            if let Some(ours) = name.strip_prefix("multivector-") {
                assert!(below.contains(&ours), "{krate} imports {ours}");
            }
        }
    }
}

#[test]
fn nothing_promises_later_work() {
    for krate in [
        "sim", "ai", "text", "ui", "data", "game", "cli", "browser", "mapmaker",
    ] {
        let found = lines_with(krate, &["todo!", "unimplemented!"]);
        assert!(found.is_empty(), "{found:#?}");
    }
}
