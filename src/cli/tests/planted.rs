//! A level with mistakes of every kind: `check` reports all of them in one run, each at its line and with a hint. What is
//! expected is written beside each planted mistake, in `planted/`, and read from there.

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use support::{FOUND, cli, json};

/// File, line, key.
type Place = (String, u64, String);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/planted")
}

/// The marks of every file: behind a mistake in content, in the line before it in texts.
fn marks(folder: &Path, found: &mut Vec<Place>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            marks(&path, found);
            continue;
        }
        let below = u64::from(path.extension().unwrap() == "ftl");
        let text = std::fs::read_to_string(&path).unwrap();
        for (line, words) in text.lines().enumerate() {
            let Some((_, keys)) = words.split_once(" mark: ") else {
                continue;
            };
            for key in keys.split(", ") {
                let key = match key {
                    "cli-bad-text" => key.to_owned(),
                    key => format!("content-{key}"),
                };
                let line = line as u64 + 1 + below;
                found.push((path.display().to_string(), line, key));
            }
        }
    }
}

#[test]
fn every_planted_mistake_is_reported_in_one_run_at_its_line() {
    let mut expected = Vec::new();
    marks(&folder(), &mut expected);
    expected.sort();
    let (status, answer) = json(&["check", folder().to_str().unwrap()]);
    assert_eq!(status, FOUND);
    let problems = answer["errors"].as_array().unwrap().iter();
    let mut found: Vec<Place> = problems
        .map(|problem| {
            let text = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
            let line = problem["line"].as_u64().unwrap_or_default();
            (text("file"), line, text("key"))
        })
        .collect();
    found.sort();
    let told = |places: &[Place], of: &[Place]| -> Vec<String> {
        let count = |of: &[Place], place: &Place| of.iter().filter(|other| *other == place).count();
        let rest: BTreeSet<&Place> = places
            .iter()
            .filter(|place| count(places, place) > count(of, place))
            .collect();
        let line = |(file, line, key): &Place| format!("{file}:{line}: {key}");
        rest.into_iter().map(line).collect()
    };
    let (lacking, beyond) = (told(&expected, &found), told(&found, &expected));
    assert!(
        lacking.is_empty() && beyond.is_empty(),
        "planted and not found: {lacking:#?}\nfound and not planted: {beyond:#?}"
    );
    // Forty mistakes, and not one of them forty times.
    let kinds: BTreeSet<&String> = expected.iter().map(|(_, _, key)| key).collect();
    assert!(expected.len() >= 40, "{} mistakes", expected.len());
    assert!(kinds.len() >= 30, "{} kinds: {kinds:?}", kinds.len());
}

#[test]
fn every_report_has_a_hint() {
    let folder = folder();
    let folder = folder.to_str().unwrap();
    let output = cli(&["check", folder]);
    let text = String::from_utf8(output.stderr).unwrap();
    let mut reports: Vec<String> = Vec::new();
    for line in text.lines() {
        let begins = ["error: ", "warning: ", folder];
        match reports.last_mut() {
            Some(report) if !begins.iter().any(|x| line.starts_with(x)) => report.push_str(line),
            _ => reports.push(line.to_owned()),
        }
    }
    assert!(reports.len() >= 40, "{text}");
    for report in reports {
        assert!(report.contains("= hint: "), "{report}");
    }
}
