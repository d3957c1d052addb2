//! The program as a script meets it: exit status, one JSON object, and bad input of every kind.

mod support;

use support::{DONE, FOUND, MISUSED, cli, code, file, json, keys, shipped_but};

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
    // The turns, and then the months of the Reckoning, at whose end the axes are judged.
    // Weeks of a crisis make more turns of them.
    let months = data["reckoning_months"].as_u64().unwrap();
    assert!(months >= 36, "{months}");
    let turns = (data["turns"].as_u64().unwrap() + months) as usize;
    let told = data["chronicle"].as_array().unwrap().len();
    assert!((6..=12).contains(&told), "{told} lines");
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
            + value["data"]["reckoning_months"].as_u64().unwrap()
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
