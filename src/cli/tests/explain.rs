//! `explain` as a script meets it: sums, causes, bases, facts, and what it is asked wrongly.

mod support;

use serde_json::Value;

use support::{DONE, FOUND, MISUSED, cli, file, json, keys};

/// The explanation of a number in a turn of a game by a policy.
fn explained(policy: &str, seed: &str, turn: &str, metric: &str) -> Value {
    let game = ["explain", "2022", "--policy", policy, "--seed", seed];
    let (status, value) = json(&[&game[..], &["--turn", turn, "--metric", metric]].concat());
    assert_eq!(status, DONE, "{value}");
    value["data"].clone()
}

#[test]
fn a_change_is_the_sum_of_its_effects_and_what_play_shows() {
    let (_, played) = json(&["play", "2022", "--seed", "7", "--policy", "steady"]);
    for metric in [
        "economy.budget_kusd",
        "oil.exports_tonnes",
        "society.support",
        "moscow.anger",
        "oil.staying_power_months",
    ] {
        let data = explained("steady", "7", "5", metric);
        let keys: Vec<&String> = data.as_object().unwrap().keys().collect();
        assert_eq!(
            keys,
            [
                "after", "before", "change", "effects", "from", "level", "metric", "seed", "turn",
                "unit", "until"
            ]
        );
        assert_eq!(
            (&data["from"], &data["until"]),
            (&"2022-05-01".into(), &"2022-06-01".into())
        );
        // A millionth is the finest that is stored.
        let stored = |value: &Value| (value.as_f64().unwrap() * 1e6).round() as i64;
        let effects = data["effects"].as_array().unwrap();
        let sum: i64 = effects.iter().map(|e| stored(&e["amount"])).sum();
        assert_eq!(sum, stored(&data["change"]), "{metric}");
        assert_eq!(
            stored(&data["before"]) + sum,
            stored(&data["after"]),
            "{metric}"
        );
        let sizes: Vec<u64> = effects
            .iter()
            .map(|e| stored(&e["amount"]).unsigned_abs())
            .collect();
        assert!(sizes.is_sorted_by(|a, b| a >= b), "{metric}: {sizes:?}");
        let series = &played["data"]["series"][metric];
        if series.is_array() {
            assert_eq!((&series[3], &series[4]), (&data["before"], &data["after"]));
        }
    }
}

#[test]
fn every_effect_names_its_cause_and_its_basis_with_facts_sources_and_dates() {
    let data = explained("random", "3", "2", "society.support");
    let mut facts = 0;
    for effect in data["effects"].as_array().unwrap() {
        for part in ["kind", "id", "text"] {
            assert!(!effect["cause"][part].as_str().unwrap().is_empty());
        }
        assert!(effect["sealed"].is_boolean() && effect["by"].is_array());
        let basis = &effect["basis"];
        if basis.is_null() {
            continue;
        }
        assert!(!basis["text"].as_str().unwrap().is_empty(), "{effect}");
        for fact in basis["facts"].as_array().unwrap() {
            let id = fact["id"].as_str().unwrap();
            assert!(id.len() == 4 && id.starts_with('F'), "{id}");
            assert!(!fact["sources"].as_array().unwrap().is_empty(), "{id}");
            assert!(!fact["date"].as_str().unwrap().is_empty(), "{id}");
            assert!(!fact["text"].as_str().unwrap().is_empty(), "{id}");
            facts += 1;
        }
    }
    assert!(facts > 0, "{data}");
}

#[test]
fn the_tree_for_people_shows_values_effects_facts_and_sources() {
    let game = ["explain", "2022", "--seed", "3", "--policy", "random"];
    let number = ["--turn", "2", "--metric", "society.support"];
    let output = cli(&[&game[..], &number[..]].concat());
    assert_eq!(output.status.code(), Some(DONE));
    let text = String::from_utf8(output.stdout).unwrap();
    let data = explained("random", "3", "2", "society.support");
    let starts = |start: &str| text.lines().any(|line| line.starts_with(start));
    assert!(
        starts("Before: ") && starts("After: ") && starts("Change: "),
        "{text}"
    );
    assert!(!text.contains('⟦'), "{text}");
    for effect in data["effects"].as_array().unwrap() {
        assert!(text.contains(effect["cause"]["text"].as_str().unwrap()));
        for fact in effect["basis"]["facts"].as_array().into_iter().flatten() {
            assert!(text.contains(fact["id"].as_str().unwrap()));
            let source = fact["sources"][0].as_str().unwrap();
            assert!(starts(&format!("{source}: ")), "{source} in {text}");
        }
    }
    let arithmetic = explained("steady", "7", "5", "oil.exports_tonnes");
    assert!(arithmetic["effects"][0]["basis"].is_null());
    let game = ["explain", "2022", "--seed", "7", "--policy", "steady"];
    let number = ["--turn", "5", "--metric", "oil.exports_tonnes"];
    let output = cli(&[&game[..], &number[..]].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Plain arithmetic."), "{text}");
}

#[test]
fn a_stoppage_under_a_pretext_is_opened_with_the_seat_and_its_reasons() {
    let mut sealed = None;
    'games: for seed in 1..40 {
        for turn in ["6", "9", "12"] {
            let data = explained("random", &seed.to_string(), turn, "oil.exports_tonnes");
            let effects = data["effects"].as_array().unwrap();
            let mut by = effects.iter().flat_map(|e| e["by"].as_array().unwrap());
            sealed = by.find(|by| by["sealed"] == true).cloned();
            if sealed.is_some() {
                break 'games;
            }
        }
    }
    let stop = sealed.expect("some game has a stoppage under a pretext");
    assert_eq!(stop["kind"], "stoppage");
    assert_eq!(stop["cause"]["kind"], "lever");
    assert_ne!(stop["cause"]["seat"], "astana");
    assert!(!stop["pretext"]["text"].as_str().unwrap().is_empty());
    assert!(
        !stop["account"]["reasons"][0]["text"]
            .as_str()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn orders_are_played_no_further_than_the_turn_explained() {
    let text = b"[[Policy(policy: \"candour\", setting: 2)], [], [Promise(promise: \"no_shot\")]]";
    let orders = file("explain", "late.ron", text);
    let orders = orders.to_str().unwrap();
    let explain = |turn: &str, metric: &str| {
        json(&[
            "explain", "2022", "--orders", orders, "--turn", turn, "--metric", metric,
        ])
    };
    let (status, value) = explain("1", "policy.candour.setting");
    assert_eq!(status, DONE, "{value}");
    let effect = &value["data"]["effects"][0];
    assert_eq!(
        (&effect["cause"]["kind"], &effect["cause"]["id"]),
        (&"order".into(), &"astana".into())
    );
    assert_eq!(value["data"]["after"], 2);
    assert_eq!(explain("2", "society.support").0, DONE);
    let (status, value) = explain("3", "society.support");
    assert_eq!(
        (status, keys(&value)),
        (FOUND, vec!["illegal-promises-closed"])
    );
    assert_eq!(value["errors"][0]["args"]["turn"], "3");
}

#[test]
fn an_explanation_asked_for_wrongly_says_what_is_wrong() {
    let number = &["--metric", "oil.exports_tonnes"][..];
    let cases: [(&[&str], &[&str], &str); 8] = [
        (&["--turn", "14"], number, "cli-no-such-turn"),
        (&["--turn", "0"], number, "cli-usage"),
        (&["--turn", "x"], number, "cli-usage"),
        (&["--turn", "1"], &[], "cli-usage"),
        (&[], number, "cli-usage"),
        (
            &["--turn", "1", "--policy", "bold"],
            number,
            "cli-unknown-policy",
        ),
        (
            &["--turn", "1", "--orders", "/nowhere/orders.ron"],
            number,
            "cli-cannot-read",
        ),
        (
            &["--turn", "1"],
            &["--metric", "oil.exports_tons"],
            "cli-unknown-number",
        ),
    ];
    for (turn, metric, key) in cases {
        let args = [&["explain", "2022"], turn, metric].concat();
        let (status, value) = json(&args);
        assert_eq!((status, keys(&value)), (MISUSED, vec![key]), "{args:?}");
        assert!(value["data"].is_null());
    }
    let (status, value) = json(&["explain", "2023", "--turn", "1", "--metric", "x"]);
    assert_eq!(
        (status, keys(&value)),
        (MISUSED, vec!["content-unknown-name"])
    );
    let unknown = |name: &str| {
        let (_, value) = json(&["explain", "2022", "--turn", "1", "--metric", name]);
        value["errors"][0].clone()
    };
    for name in ["oil.exports_tons", "exports_tonnes"] {
        let error = unknown(name);
        let nearest = error["args"]["nearest"].as_str().unwrap();
        assert!(nearest.contains("oil.exports_tonnes"), "{error}");
        assert!(error["message"].as_str().unwrap().contains(nearest));
    }
    assert_eq!(unknown("qqqqqqqqqq")["args"]["nearest"], "");
}
