//! `history` as a script meets it: the shape of its JSON, bad months, and the file that holds the errors.

mod support;

use std::path::{Path, PathBuf};

use serde_json::Value;

use support::{cli, json, keys};

fn file(name: &str, text: &str) -> PathBuf {
    support::file("history", name, text.as_bytes())
}

#[test]
fn each_series_has_rows_beside_the_record_and_its_errors() {
    let (status, value) = json(&["history"]);
    assert_eq!(status, 0, "{value}");
    let data = &value["data"];
    let series = data["series"].as_object().unwrap();
    for (name, series) in series {
        assert!(series["unit"].is_string(), "{name}");
        assert_eq!(series["rows"].as_array().unwrap().len(), 13, "{name}");
        for key in ["error", "worst", "left_out_error"] {
            assert!(series[key].is_number() || series[key].is_null(), "{name}");
        }
    }
    let rows = &series["oil.exports.cpc_kazakh_tonnes"]["rows"];
    assert_eq!(rows[0]["period"], "2022-01");
    assert_eq!(rows[0]["recorded"], Value::Null);
    let year = &rows[12];
    assert_eq!(
        (&year["period"], &year["recorded"]),
        (&"2022".into(), &52_200_000.0.into())
    );
    assert!(year["source"].as_str().unwrap().contains("Reuters"));
    let tonnes = year["simulated"].as_f64().unwrap();
    assert!((30e6..70e6).contains(&tonnes), "plain units: {tonnes}");
    let opinion = &series["society.support_russia_percent"]["rows"][2];
    assert!(opinion["simulated"].is_number());
    assert_eq!(opinion["recorded"], 39.0);
    assert!(
        data["windows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|window| window["error"].is_number())
    );
    assert!(data["summary"]["median_error"].is_number());
    assert!(!data["fitted"].as_array().unwrap().is_empty());
    assert!(data.get("behaviour").is_none());
}

#[test]
fn behaviour_is_counted_over_games() {
    let (status, value) = json(&["history", "--behaviour", "--games", "5"]);
    assert_eq!(status, 0, "{value}");
    let behaviour = &value["data"]["behaviour"];
    assert_eq!(behaviour["games"], 5);
    let month = &behaviour["months"][2];
    assert_eq!(
        (&month["period"], &month["recorded"]),
        (&"2022-03".into(), &true.into())
    );
    assert!((0.0..=1.0).contains(&month["disturbed"].as_f64().unwrap()));
}

#[test]
fn text_is_tables_in_markdown() {
    let output = cli(&["history", "--through", "2022-03"]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("| `oil.production_tonnes` | Mt |"), "{text}");
    assert!(text.contains("| ---: |"), "{text}");
    assert!(!text.contains("cli-history"), "every word is there: {text}");
}

#[test]
fn a_month_that_is_none_or_not_in_the_level_is_a_wrong_use() {
    for (month, key) in [
        ("August", "cli-bad-month"),
        ("2022", "cli-bad-month"),
        ("2022-13", "cli-bad-month"),
        ("2021-12", "cli-month-outside"),
        ("2099-01", "cli-month-outside"),
    ] {
        let (status, value) = json(&["history", "--through", month]);
        assert_eq!(status, 2, "{month}");
        assert_eq!(keys(&value), [key], "{month}");
    }
    assert_eq!(json(&["history", "--level", "2099"]).0, 2);
}

#[test]
fn a_series_that_is_worse_than_its_file_is_named() {
    let path = file("errors.csv", "");
    let name = path.to_str().unwrap();
    assert_eq!(json(&["history", "--write", name]).0, 0);
    assert_eq!(json(&["history", "--check", name]).0, 0);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with("series,error\noil.production_tonnes,"),
        "{text}"
    );
    // The worst line made better by hand: the rules are then worse than it.
    let error = |line: &&str| line.split_once(',').unwrap().1.parse::<f64>().unwrap();
    let worst = text
        .lines()
        .skip(1)
        .max_by(|a, b| error(a).total_cmp(&error(b)))
        .unwrap();
    let series = worst.split_once(',').unwrap().0;
    let better = file(
        "better.csv",
        &text.replace(worst, &format!("{series},0.000001")),
    );
    let (status, value) = json(&["history", "--check", better.to_str().unwrap()]);
    assert_eq!((status, keys(&value)), (1, vec!["cli-history-worse"]));
    assert_eq!(value["errors"][0]["args"]["series"], series);
    let shorter = file("shorter.csv", &text.replace(&format!("{worst}\n"), ""));
    let (status, value) = json(&["history", "--check", shorter.to_str().unwrap()]);
    assert_eq!((status, keys(&value)), (1, vec!["cli-history-unlisted"]));
}

#[test]
fn a_file_of_errors_that_is_none_is_a_wrong_use() {
    let bad = file("bad.csv", "series,error\noil.exports_tonnes,good\n");
    let (status, value) = json(&["history", "--check", bad.to_str().unwrap()]);
    assert_eq!((status, keys(&value)), (2, vec!["cli-history-bad-line"]));
    assert_eq!(value["errors"][0]["line"], 2);
    let (status, value) = json(&["history", "--check", "/nowhere/errors.csv"]);
    assert_eq!((status, keys(&value)), (2, vec!["cli-cannot-read"]));
}

/// A shipped file with something replaced, under its own name.
fn changed(folder: &str, name: &str, changes: &[(&str, &str)]) -> PathBuf {
    let path = format!("assets/content/{name}");
    let files = multivector_data::files();
    let shipped = files.iter().find(|file| file.name == path).unwrap();
    let mut text = String::from_utf8(shipped.bytes.to_vec()).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{name} holds {from}");
        text = text.replacen(from, to, 1);
    }
    file(&format!("{folder}/{name}"), &text)
}

fn checked(path: &Path) -> Vec<String> {
    let output = cli(&["check", path.to_str().unwrap(), "--json"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors = value["errors"].as_array().unwrap();
    let record = errors.iter().filter(|error| {
        let key = error["key"].as_str().unwrap();
        key.starts_with("content-lint-record") || key == "content-unknown-name"
    });
    record
        .map(|error| {
            assert!(error["line"].is_u64(), "{error}");
            error["key"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn mistakes_in_the_record_are_found_with_their_places() {
    let september = "(period: \"2022-09\", value: 3900000";
    let bad = changed(
        "form",
        "record.ron",
        &[
            (september, "(period: \"Sept 2022\", value: 3900000"),
            (
                "unit: Teu, measure: Sum([\"corridor.titr_teu\"])",
                "unit: Dollars, measure: Sum([\"corridor.titr_teu\"])",
            ),
        ],
    );
    assert_eq!(
        checked(&bad),
        ["content-lint-record-period", "content-lint-record-unit"]
    );
    let bad = changed(
        "doubled",
        "record.ron",
        &[
            (september, "(period: \"2022\", value: 3900000"),
            (
                "(from: \"2022-01\", through: \"2022-04\"",
                "(from: \"2022-06\", through: \"2022-04\"",
            ),
        ],
    );
    let found = checked(&bad);
    assert_eq!(
        found,
        ["content-lint-record-window", "content-lint-record-doubled"]
    );
    let bad = changed(
        "fitted",
        "oil.ron",
        &[(
            "to: [\"oil.production_tonnes\"]",
            "to: [\"oil.production\"]",
        )],
    );
    assert_eq!(checked(&bad), ["content-unknown-name"]);
}
