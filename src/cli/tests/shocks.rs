//! `--shock` as a script meets it: what a shock changes, whose code it is, and mistakes in its file.

mod support;

use serde_json::Value;

use support::{DONE, FOUND, MISUSED, cli, code, file, json, keys, shipped_but};

/// A shipped shock as a file of the user's.
fn shock(test: &str, id: &str) -> String {
    let name = format!("levels/shocks/{id}.ron");
    let path = file(test, &name, shipped_but(&name, "", "").as_bytes());
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_level_played_under_a_shock_goes_another_way_from_its_first_day_on() {
    let week = shock("shock_play", "terminal_week");
    let (status, plain) = json(&["play", "2022", "--seed", "3"]);
    assert_eq!(status, DONE);
    let (status, value) = json(&["play", "2022", "--seed", "3", "--shock", &week]);
    assert_eq!(status, DONE, "{value}");
    assert_eq!(plain["data"]["shocks"], Value::Array(Vec::new()));
    assert_eq!(
        value["data"]["shocks"],
        serde_json::json!(["terminal_week"])
    );
    // June is the sixth turn.
    let available = |value: &Value, turn: usize| {
        value["data"]["series"]["oil.mooring.spm_3.available"][turn]
            .as_f64()
            .unwrap()
    };
    for month in 0..5 {
        assert_eq!(available(&value, month), available(&plain, month));
    }
    assert!(available(&value, 5) < 0.8, "{}", available(&value, 5));
    let loaded = |value: &Value| value["data"]["series"]["oil.exports.cpc_total_tonnes"].clone();
    assert_ne!(loaded(&value), loaded(&plain));
    assert_ne!(value["data"]["hash"], plain["data"]["hash"]);

    let text = cli(&["play", "2022", "--seed", "3", "--shock", &week]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("Under the shock terminal_week"), "{text}");
    assert!(text.contains("for a week"), "the note stands there: {text}");
}

#[test]
fn several_shocks_act_together_and_the_same_one_twice_is_a_mistake() {
    let (week, field) = (
        shock("shocks", "terminal_week"),
        shock("shocks", "kashagan_out"),
    );
    let both = ["play", "2022", "--shock", &week, "--shock", &field];
    let (status, value) = json(&both);
    assert_eq!(status, DONE, "{value}");
    assert_eq!(
        value["data"]["shocks"],
        serde_json::json!(["terminal_week", "kashagan_out"])
    );
    let (status, value) = json(&["play", "2022", "--shock", &week, "--shock", &week]);
    assert_eq!(
        (status, keys(&value)),
        (FOUND, vec!["content-duplicate-id"])
    );
}

#[test]
fn a_code_of_a_shocked_game_verifies_with_the_shock_and_says_what_is_missing_without_it() {
    let week = shock("shock_verify", "terminal_week");
    let code = cli(&["play", "2022", "--seed", "4", "--code", "--shock", &week]);
    let code = String::from_utf8(code.stdout).unwrap().trim().to_owned();
    let (status, value) = json(&["verify", &code, "--shock", &week]);
    assert_eq!(status, DONE, "{value}");
    assert_eq!(
        value["data"]["shocks"],
        serde_json::json!(["terminal_week"])
    );

    let (status, value) = json(&["verify", &code]);
    assert_eq!((status, keys(&value)), (FOUND, vec!["verify-other-shocks"]));
    let error = &value["errors"][0];
    assert_eq!(
        (&error["args"]["made"], &error["args"]["here"]),
        (&"terminal_week".into(), &"none".into())
    );
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("other content") && message.contains("terminal_week"),
        "{message}"
    );

    // The other way round too; and a shock of the same id that stops something else is other content.
    let plain = cli(&["play", "2022", "--seed", "4", "--code"]);
    let plain = String::from_utf8(plain.stdout).unwrap();
    let (_, value) = json(&["verify", plain.trim(), "--shock", &week]);
    assert_eq!(keys(&value), ["verify-other-shocks"]);
    let longer = shipped_but(
        "levels/shocks/terminal_week.ron",
        "2022-06-17",
        "2022-06-18",
    );
    let longer = file("shock_verify", "longer.ron", longer.as_bytes());
    let (_, value) = json(&["verify", &code, "--shock", longer.to_str().unwrap()]);
    assert_eq!(keys(&value), ["verify-other-content"]);
}

/// Four stops, each with a mistake of its own, on lines 6 to 9.
const BAD_SHOCK: &str = r#"(
    format: 1,
    id: "mine",
    note: "mine",
    stops: [
        (target: Mooring("spm_9"), from: "2022-06-10", until: "2022-06-17", share: 1.0),
        (target: Field("kashagn"), from: "2022-06-31", until: "2022-07-17", share: 1.0),
        (target: Route("cpc"), from: "2022-06-10", until: "2022-06-10", share: 1.2),
        (target: Station("kropotkin"), from: "2030-06-10", until: "2030-06-17", share: 1.0),
    ],
)
"#;

#[test]
fn every_mistake_in_a_shock_is_found_with_its_place_and_the_nearest_name() {
    let path = file("bad_shock", "shocks/mine.ron", BAD_SHOCK.as_bytes());
    let path = path.to_str().unwrap();
    let places = |value: &Value| -> Vec<(String, u64, u64)> {
        let errors = value["errors"].as_array().unwrap();
        let place = |error: &Value| {
            assert_eq!(error["file"], path);
            (
                error["key"].as_str().unwrap().to_owned(),
                error["line"].as_u64().unwrap(),
                error["column"].as_u64().unwrap(),
            )
        };
        errors.iter().map(place).collect()
    };
    let expected = |last: &str| {
        [
            ("content-unknown-name", 6, 26),
            ("content-unknown-name", 7, 24),
            ("content-lint-not-a-date", 7, 42),
            ("content-lint-shock-until", 8, 59),
            ("content-lint-not-a-share", 8, 80),
            (last, 9, 46),
        ]
        .map(|(key, line, column)| (key.to_owned(), line, column))
    };
    let (status, value) = json(&["play", "2022", "--shock", path]);
    assert_eq!(status, FOUND);
    assert_eq!(places(&value), expected("content-lint-shock-not-in-level"));
    assert_eq!(value["errors"][0]["args"]["nearest"], "spm_1");
    assert_eq!(value["errors"][1]["args"]["nearest"], "kashagan");

    // `check` judges it beside all levels: a stop that falls in none of them may be meant for a level to come.
    let (status, value) = json(&["check", path]);
    assert_eq!(status, FOUND);
    // And a shock of one's own may have no name in the texts yet.
    let mut beside = Vec::from(expected("content-lint-shock-in-no-level"));
    beside.push(("content-lint-missing-words".to_owned(), 4, 11));
    assert_eq!(places(&value), beside);
    assert_eq!(
        (&value["data"]["errors"], &value["data"]["warnings"]),
        (&5.into(), &2.into())
    );

    let misspelt = BAD_SHOCK
        .replace("Station(", "Pump(")
        .replace("note:", "nte:");
    let misspelt = file("bad_shock", "misspelt.ron", misspelt.as_bytes());
    let (status, value) = json(&["play", "2022", "--shock", misspelt.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    for key in ["content-unknown-field", "content-unknown-variant"] {
        assert!(keys(&value).contains(&key), "{key} in {value}");
    }
    let (status, value) = json(&["play", "2022", "--shock", "/nowhere/shock.ron"]);
    assert_eq!((status, keys(&value)), (MISUSED, vec!["cli-cannot-read"]));
    let code = code("3");
    let (status, value) = json(&["verify", &code, "--shock", path]);
    assert_eq!((status, places(&value).len()), (FOUND, 6));
}
