//! The program as a script meets it: exit status, one JSON object, and bad input of every kind.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const DONE: i32 = 0;
const FOUND: i32 = 1;
const MISUSED: i32 = 2;

fn cli(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_multivector-cli"))
        .args(args)
        .output()
        .unwrap()
}

/// Runs with `--json`; the exit status, and the one object, whose `ok` and `errors` agree with the status.
fn json(args: &[&str]) -> (i32, Value) {
    let output = cli(&[args, &["--json"]].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), 1, "one line: {text}");
    let value: Value = serde_json::from_str(&text).unwrap();
    let status = output.status.code().unwrap();
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["command", "data", "errors", "format", "ok"]);
    assert_eq!(value["format"], 1);
    assert_eq!(value["ok"], status == DONE, "{text}");
    (status, value)
}

/// A file of this name in a folder of the test's own.
fn file(test: &str, name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A shipped file, changed: what is replaced must be there.
fn shipped_but(name: &str, from: &str, to: &str) -> String {
    let files = multivector_data::files();
    let text = files
        .iter()
        .find(|file| file.name == name)
        .map(|file| String::from_utf8(file.bytes.to_vec()).unwrap())
        .unwrap();
    assert!(text.contains(from), "{name} holds {from}");
    text.replacen(from, to, 1)
}

fn keys(value: &Value) -> Vec<&str> {
    value["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["key"].as_str().unwrap())
        .collect()
}

fn code(seed: &str) -> String {
    let output = cli(&[
        "play", "2022", "--seed", seed, "--policy", "random", "--code",
    ]);
    assert_eq!(output.status.code(), Some(DONE));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn what_ships_has_no_mistakes() {
    let (status, value) = json(&["check"]);
    assert_eq!(status, DONE, "{value}");
    assert_eq!(value["data"]["errors"], 0);
    assert!(value["data"]["files"].as_u64().unwrap() > 20);
}

#[test]
fn a_played_level_shows_ending_axes_promises_series_hash_and_code() {
    let (status, value) = json(&["play", "2022", "--seed", "7", "--policy", "steady"]);
    assert_eq!(status, DONE);
    let data = &value["data"];
    assert!(data["ending"].is_string());
    for axis in ["sovereignty", "prosperity", "cohesion", "standing"] {
        assert!(
            (0.0..=1.0).contains(&data["axes"][axis].as_f64().unwrap()),
            "{axis}"
        );
        let series = data["series"][format!("agenda.axis.{axis}")]
            .as_array()
            .unwrap();
        assert_eq!(series.last(), Some(&data["axes"][axis]));
    }
    assert_eq!(data["promises"].as_object().unwrap().len(), 3);
    let turns = data["turns"].as_u64().unwrap() as usize;
    for (name, values) in data["series"].as_object().unwrap() {
        assert_eq!(values.as_array().unwrap().len(), turns, "{name}");
        assert!(data["start"][name].is_number(), "{name}");
    }
    assert!(data["series"]["oil.route.cpc.flow_tonnes"].is_array());
    assert!(
        data["series"].get("moscow.anger").is_none(),
        "hidden numbers stay hidden"
    );
    let hash = data["hash"].as_str().unwrap();
    assert!(hash.len() == 16 && u64::from_str_radix(hash, 16).is_ok());
    assert!(data["code"].as_str().unwrap().starts_with("MV1."));
}

#[test]
fn the_same_seed_gives_the_same_game_and_another_seed_another() {
    assert_eq!(code("5"), code("5"));
    assert_ne!(code("5"), code("6"));
}

#[test]
fn orders_from_a_file_are_played_and_turns_beyond_it_have_none() {
    let orders = file(
        "orders",
        "orders.ron",
        b"[[Promise(promise: \"no_shot\"), Policy(policy: \"candour\", setting: 2)], []]",
    );
    let (status, value) = json(&["play", "2022", "--orders", orders.to_str().unwrap()]);
    assert_eq!(status, DONE, "{value}");
    assert!(value["data"]["promises"]["no_shot"].is_string());
    assert_eq!(value["data"]["series"]["policy.candour.setting"][12], 2);
}

#[test]
fn mistakes_in_a_file_of_orders_are_all_found_with_their_places() {
    let text = b"[\n    [Policy(policy: \"candor\", setting: 2)],\n    [Quota(route: \"cpc\", permille: 2000), Order(1)],\n]";
    let orders = file("orders", "bad.ron", text);
    let (status, value) = json(&["play", "2022", "--orders", orders.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    assert!(keys(&value).contains(&"content-unknown-variant"), "{value}");
    let orders = file("orders", "names.ron", b"[\n    [Policy(policy: \"candor\", setting: 2)],\n    [Quota(route: \"cpc\", permille: 2000)],\n]");
    let (_, value) = json(&["play", "2022", "--orders", orders.to_str().unwrap()]);
    assert_eq!(
        keys(&value),
        ["content-unknown-name", "content-number-out-of-range"]
    );
    let first = &value["errors"][0];
    assert_eq!(
        (&first["line"], &first["column"], &first["args"]["nearest"]),
        (&2.into(), &21.into(), &"candour".into())
    );
    assert!(first["file"].as_str().unwrap().ends_with("names.ron"));
}

#[test]
fn an_illegal_order_names_the_turn_the_order_and_the_refusal() {
    let orders = file(
        "orders",
        "late.ron",
        b"[[], [], [Promise(promise: \"no_shot\")]]",
    );
    let (status, value) = json(&["play", "2022", "--orders", orders.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    assert_eq!(keys(&value), ["illegal-promises-closed"]);
    let args = &value["errors"][0]["args"];
    assert_eq!(
        (&args["turn"], &args["order"]),
        (&"3".into(), &"Promise(promise: \"no_shot\")".into())
    );
}

#[test]
fn orders_after_the_end_are_a_mistake() {
    let orders = file(
        "orders",
        "long.ron",
        format!("[{}]", "[],".repeat(14)).as_bytes(),
    );
    let (status, value) = json(&["play", "2022", "--orders", orders.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    assert_eq!(keys(&value), ["commit-over"]);
}

#[test]
fn wrong_uses_are_told_apart_from_mistakes() {
    for (args, key) in [
        (&["play", "2023"][..], "content-unknown-name"),
        (&["play", "2022", "--policy", "bold"], "cli-unknown-policy"),
        (
            &["play", "2022", "--orders", "/nowhere/orders.ron"],
            "cli-cannot-read",
        ),
        (&["check", "/nowhere/content"], "cli-cannot-read"),
        (&["verify", "/nowhere/save"], "cli-cannot-read"),
        (
            &[
                "play",
                "2022",
                "--policy",
                "idle",
                "--save",
                "/nowhere/save",
            ],
            "cli-cannot-write",
        ),
        (&["play"], "cli-usage"),
        (&["play", "2022", "--seed", "many"], "cli-usage"),
        (&["win"], "cli-usage"),
    ] {
        let (status, value) = json(args);
        assert_eq!((status, keys(&value)), (MISUSED, vec![key]), "{args:?}");
        assert_eq!(
            cli(args).status.code(),
            Some(MISUSED),
            "{args:?} without --json"
        );
    }
    assert_eq!(cli(&["--help"]).status.code(), Some(DONE));
}

#[test]
fn a_code_a_link_and_a_save_verify() {
    let code = code("11");
    let (status, value) = json(&["verify", &code, "--hashes"]);
    assert_eq!(status, DONE, "{value}");
    let hashes = value["data"]["hashes"].as_array().unwrap();
    assert_eq!(hashes.last(), Some(&value["data"]["hash"]));
    assert_eq!(
        hashes.len() as u64,
        value["data"]["turns"].as_u64().unwrap()
    );
    assert!(value["data"]["parts"]["oil"].is_string());
    assert_eq!(
        json(&["verify", &format!("https://example.org/play#{code}")]).0,
        DONE
    );

    let save = file("verify", "save.txt", b"");
    let save = save.to_str().unwrap();
    assert_eq!(
        cli(&[
            "play", "2022", "--seed", "11", "--policy", "random", "--save", save
        ])
        .status
        .code(),
        Some(DONE)
    );
    let (status, saved) = json(&["verify", save]);
    assert_eq!(
        (status, &saved["data"]["hash"]),
        (DONE, &value["data"]["hash"])
    );
}

#[test]
fn records_that_do_not_verify_have_exactly_one_reason() {
    let code = code("12");
    let cut = &code[..code.len() / 2];
    let middle = code.len() / 2;
    let other = if &code[middle..=middle] == "A" {
        "B"
    } else {
        "A"
    };
    let altered = format!("{}{other}{}", &code[..middle], &code[middle + 1..]);
    let scrap = file("verify", "scrap", b"\xff\xfe\x00nothing");
    for (record, reason) in [
        (cut, "record-damaged"),
        (&altered, "record-damaged"),
        ("MV1.", "record-damaged"),
        ("MV1.b!d", "record-character"),
        (scrap.to_str().unwrap(), "record-not-a-code"),
    ] {
        let (status, value) = json(&["verify", record]);
        assert_eq!(
            (status, keys(&value)),
            (FOUND, vec!["verify-bad-file"]),
            "{record}"
        );
        assert_eq!(value["errors"][0]["args"]["reason"], reason, "{record}");
    }
}

#[test]
fn a_record_of_other_content_says_so() {
    let level = shipped_but("levels/2022.ron", "initiatives: 3", "initiatives: 2");
    let level = file("other", "levels/2022.ron", level.as_bytes());
    let (status, value) = json(&["verify", &code("13"), "--content", level.to_str().unwrap()]);
    assert_eq!(
        (status, keys(&value)),
        (FOUND, vec!["verify-other-content"])
    );
}

#[test]
fn a_save_with_another_state_names_the_part_in_which_it_parts() {
    let path = file("parted", "save.txt", b"");
    let path = path.to_str().unwrap();
    assert_eq!(
        cli(&["play", "2022", "--seed", "14", "--save", path])
            .status
            .code(),
        Some(DONE)
    );
    let other = file("parted", "other.txt", b"");
    let other = other.to_str().unwrap();
    assert_eq!(
        cli(&["play", "2022", "--seed", "15", "--save", other])
            .status
            .code(),
        Some(DONE)
    );
    let (save, other) = (
        std::fs::read_to_string(path).unwrap(),
        std::fs::read_to_string(other).unwrap(),
    );
    let state = |text: &str| {
        text.lines()
            .find(|line| line.starts_with("state "))
            .unwrap()
            .to_owned()
    };
    let mixed = file(
        "parted",
        "mixed.txt",
        save.replace(&state(&save), &state(&other)).as_bytes(),
    );
    let (status, value) = json(&["verify", mixed.to_str().unwrap()]);
    assert_eq!((status, keys(&value)), (FOUND, vec!["verify-parted-in"]));
    assert_eq!(value["errors"][0]["args"]["turn"], "13");
    assert!(
        !value["errors"][0]["args"]["part"]
            .as_str()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn every_kind_of_bad_content_is_found_with_its_place() {
    let level =
        |from, to| shipped_but("levels/2022.ron", from, to).replace("id: \"2022\"", "id: \"mine\"");
    let whole = level("rewind: true", "rewind: true");
    let promises = shipped_but(
        "assets/content/promises.ron",
        "id: \"no_shot\"",
        "id: \"no_firm_listed\"",
    );
    let cases: [(&str, &str, Vec<u8>, &str); 9] = [
        (
            "truncated",
            "levels/mine.ron",
            whole.as_bytes()[..whole.len() / 2].to_vec(),
            "content-unclosed",
        ),
        (
            "unknown_field",
            "levels/mine.ron",
            level("rewind: true", "rewnd: true").into(),
            "content-unknown-field",
        ),
        (
            "missing_field",
            "levels/mine.ron",
            level("rewind: true,", "").into(),
            "content-missing-field",
        ),
        (
            "wrong_type",
            "levels/mine.ron",
            level("rewind: true", "rewind: 3").into(),
            "content-wrong-type",
        ),
        (
            "unknown_id",
            "levels/mine.ron",
            level("\"moscow.anger\"", "\"moscow.angre\"").into(),
            "content-unknown-name",
        ),
        (
            "out_of_range",
            "levels/mine.ron",
            level("initiatives: 3", "initiatives: 300").into(),
            "content-number-out-of-range",
        ),
        (
            "not_text",
            "levels/mine.ron",
            b"(\n    id: \"\xff\xfe\",\n)".to_vec(),
            "content-not-text",
        ),
        (
            "cycle",
            "assets/content/oil.ron",
            shipped_but(
                "assets/content/oil.ron",
                "from: \"uzen\", to: \"atyrau\"",
                "from: \"kenkiyak\", to: \"atyrau\"",
            )
            .into(),
            "content-cycle",
        ),
        (
            "duplicate_id",
            "assets/content/promises.ron",
            promises.into(),
            "content-duplicate-id",
        ),
    ];
    for (test, name, bytes, key) in cases {
        let path = file(test, name, &bytes);
        let (status, value) = json(&["check", path.to_str().unwrap()]);
        assert_eq!(status, FOUND, "{test}");
        let error = value["errors"]
            .as_array()
            .unwrap()
            .iter()
            .find(|error| error["key"] == key);
        let error = error.unwrap_or_else(|| panic!("{test}: {key} in {value}"));
        assert_eq!(error["file"], path.to_str().unwrap(), "{test}");
        assert!(
            error["line"].as_u64().unwrap() >= 1 && error["column"].as_u64().unwrap() >= 1,
            "{test}"
        );
        assert!(!error["message"].as_str().unwrap().is_empty(), "{test}");
    }
}

#[test]
fn many_mistakes_in_several_files_are_found_in_one_run() {
    let level = shipped_but("levels/2022.ron", "rewind: true", "rewnd: true")
        .replace("id: \"2022\"", "id: \"mine\"");
    let level = level.replacen("initiatives: 3", "initiatives: 300", 1);
    file("many", "levels/mine.ron", level.as_bytes());
    let folder = file("many", "assets/content/venues.ron", b"[(id: \"note\"), 7]");
    let folder = folder.ancestors().nth(3).unwrap();
    let (status, value) = json(&["check", folder.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    let found = keys(&value);
    for key in [
        "content-unknown-field",
        "content-missing-field",
        "content-number-out-of-range",
        "content-wrong-type",
    ] {
        assert!(found.contains(&key), "{key} in {found:?}");
    }
    let files: std::collections::BTreeSet<&str> = value["errors"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|error| error["file"].as_str())
        .collect();
    assert!(files.len() >= 2, "{files:?}");
}

#[test]
fn recorded_games_replay_to_their_hashes() {
    let path = file("record", "games.txt", b"");
    let (status, value) = json(&[
        "record",
        "2022",
        "--games",
        "5",
        "--seed",
        "40",
        "--out",
        path.to_str().unwrap(),
    ]);
    assert_eq!((status, &value["data"]["games"]), (DONE, &5.into()));
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(text.lines().count(), 5);
    for line in text.lines() {
        let (code, hash) = line.split_once(' ').unwrap();
        assert_eq!(json(&["verify", code]).1["data"]["hash"], hash);
    }
}

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
    assert!(!stop["reasons"][0]["text"].as_str().unwrap().is_empty());
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
    assert_eq!(places(&value), expected("content-lint-shock-in-no-level"));
    assert_eq!(
        (&value["data"]["errors"], &value["data"]["warnings"]),
        (&5.into(), &1.into())
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
