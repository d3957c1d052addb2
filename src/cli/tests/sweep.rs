//! `sweep` and `calibrate` as a script meets them: shards add up exactly, the number of workers changes nothing, bad shards
//! are told apart.

mod support;

use std::path::PathBuf;

use serde_json::Value;

use support::{DONE, FOUND, MISUSED, cli, json, keys};

const POLICIES: &str = "steady,random,idle";

fn path(test: &str, name: &str) -> PathBuf {
    support::file(test, name, b"")
}

/// Sweeps, and gives the data without its speed.
fn swept(args: &[&str]) -> Value {
    let (status, value) = json(&[&["sweep"], args].concat());
    assert_eq!(status, DONE, "{value}");
    let mut data = value["data"].clone();
    let speed = data.as_object_mut().unwrap().remove("turns_per_second");
    assert!(speed.is_some());
    data
}

/// The envelope as a file.
fn shard_json(test: &str, shard: &str) -> PathBuf {
    let output = cli(&[
        "sweep", "2022", "--policy", POLICIES, "--games", "7", "--seed", "30", "--shard", shard,
        "--json",
    ]);
    assert_eq!(output.status.code(), Some(DONE));
    let name = format!("{}.json", shard.replace('/', "of"));
    support::file(test, &name, &output.stdout)
}

#[test]
fn shards_merge_to_exactly_what_one_run_gives() {
    let test = "shards";
    let whole = path(test, "whole.csv");
    let whole = whole.to_str().unwrap();
    let run = ["2022", "--policy", POLICIES, "--games", "7", "--seed", "30"];
    let one = swept(&[&run[..], &["--csv", whole]].concat());
    assert_eq!(one["games"], 21);
    assert_eq!(one["policies"]["random"]["games"], 7);

    // From JSON, in another order than they were dealt out.
    let shards = ["3/3", "1/3", "2/3"].map(|shard| shard_json(test, shard));
    let shards = shards.each_ref().map(|path| path.to_str().unwrap());
    assert_eq!(swept(&[&["--merge"], &shards[..]].concat()), one);

    // From CSV, and the rows too.
    let files = ["1/3", "2/3", "3/3"].map(|shard| {
        let file = path(test, &format!("{}.csv", shard.replace('/', "of")));
        let rows = ["--shard", shard, "--csv", file.to_str().unwrap()];
        swept(&[&run[..], &rows].concat());
        file
    });
    let files = files.each_ref().map(|path| path.to_str().unwrap());
    let merged = path(test, "merged.csv");
    let merged = merged.to_str().unwrap();
    let again = swept(&[&["--merge"], &files[..], &["--csv", merged]].concat());
    assert_eq!(again, one);
    assert_eq!(
        std::fs::read_to_string(merged).unwrap(),
        std::fs::read_to_string(whole).unwrap()
    );
    // Both kinds together.
    assert_eq!(swept(&["--merge", shards[0], files[0], files[1]]), one);
}

#[test]
fn one_two_and_three_workers_give_the_same_bytes() {
    let mut found: Option<(Value, String)> = None;
    for workers in ["1", "2", "3"] {
        let rows = path("workers", &format!("{workers}.csv"));
        let rows = rows.to_str().unwrap();
        let args = ["2022", "--policy", "greedy,random", "--games", "4"];
        let data = swept(&[&args[..], &["--workers", workers, "--csv", rows]].concat());
        let now = (data, std::fs::read_to_string(rows).unwrap());
        let first = found.get_or_insert_with(|| now.clone());
        assert_eq!(*first, now, "{workers} workers");
    }
}

#[test]
fn shares_are_of_all_games_and_lie_in_their_intervals() {
    let data = swept(&[
        "2022",
        "--policy",
        "random",
        "--games",
        "12",
        "--number",
        "moscow.anger",
    ]);
    let endings = data["endings"].as_object().unwrap();
    let sum: f64 = endings.values().map(|share| share.as_f64().unwrap()).sum();
    assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    assert!(
        endings.values().any(|share| *share == 0.0),
        "all endings are listed"
    );
    for (id, share) in endings {
        let interval = &data["endings_interval"][id];
        let [low, high] = [&interval[0], &interval[1]].map(|end| end.as_f64().unwrap());
        assert!((low..=high).contains(&share.as_f64().unwrap()), "{id}");
    }
    for axis in ["sovereignty", "prosperity", "cohesion", "standing"] {
        let [p10, p50, p90] =
            ["p10", "p50", "p90"].map(|key| data["axes"][axis][key].as_f64().unwrap());
        assert!(
            0.0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= 1.0,
            "{axis}"
        );
    }
    let used = |entry: &Value| {
        let [taken, offered] = ["taken", "offered"].map(|key| entry[key].as_u64().unwrap());
        assert!(taken <= offered, "{entry}");
        taken
    };
    let levers = data["levers"].as_object().unwrap();
    assert!(levers.values().map(used).sum::<u64>() > 0);
    let options = data["options"].as_object().unwrap();
    let options = options
        .values()
        .flat_map(|card| card.as_object().unwrap().values());
    assert!(options.map(used).sum::<u64>() > 0);
    let made = data["promises"].as_object().unwrap().values();
    let made = made.map(|promise| promise["made"].as_u64().unwrap());
    assert_eq!(made.sum::<u64>(), 3 * 12);
    let anger = &data["numbers"]["moscow.anger"];
    assert!(
        (0.0..=1.0).contains(&anger["played"]["p50"].as_f64().unwrap()),
        "{anger}"
    );
}

#[test]
fn what_is_no_shard_or_does_not_belong_is_refused() {
    let shard = shard_json("refused", "1/2");
    let shard = shard.to_str().unwrap();
    let (status, value) = json(&["sweep", "--merge", shard, shard]);
    assert_eq!((status, keys(&value)), (MISUSED, vec!["cli-sweep-twice"]));
    assert_eq!(value["errors"][0]["args"]["seed"], "30");

    let scrap = support::file("refused", "scrap.csv", b"seed,ending\n1,a\n");
    let (status, value) = json(&["sweep", "--merge", scrap.to_str().unwrap()]);
    assert_eq!(
        (status, keys(&value)),
        (MISUSED, vec!["cli-sweep-bad-line"])
    );
    assert_eq!(value["errors"][0]["line"], 1);

    let text = std::fs::read_to_string(shard).unwrap();
    let other = text.replace("\"difficulty\":\"usual\"", "\"difficulty\":\"patient\"");
    let other = support::file("refused", "other.json", other.as_bytes());
    let (status, value) = json(&["sweep", "--merge", shard, other.to_str().unwrap()]);
    assert_eq!((status, keys(&value)), (MISUSED, vec!["cli-sweep-other"]));

    // Sums alone give no rows.
    let rows = path("refused", "rows.csv");
    let rows = rows.to_str().unwrap();
    let (status, value) = json(&["sweep", "--merge", shard, "--csv", rows]);
    assert_eq!((status, keys(&value)), (MISUSED, vec!["cli-sweep-no-rows"]));

    for (args, key) in [
        (&["sweep"][..], "cli-usage"),
        (&["sweep", "2022", "--shard", "4/3"], "cli-usage"),
        (&["sweep", "2022", "--merge", shard], "cli-usage"),
        (
            &["sweep", "2022", "--policy", "steady,bold"],
            "cli-unknown-policy",
        ),
        (
            &["sweep", "2022", "--number", "moscow.angre"],
            "cli-unknown-number",
        ),
    ] {
        let (status, value) = json(args);
        assert_eq!((status, keys(&value)), (MISUSED, vec![key]), "{args:?}");
    }
}

#[test]
fn a_table_for_people_names_policies_axes_and_endings() {
    let output = cli(&[
        "sweep",
        "2022",
        "--policy",
        "steady,greedy:standing",
        "--games",
        "2",
        "--uses",
    ]);
    let text = String::from_utf8(output.stdout).unwrap();
    for words in [
        "`steady`",
        "`greedy:standing`",
        "| Sovereignty",
        "`quiet_beijing`",
        "cpc_storm.",
        "Never to be had here: `",
        "were taken in less than 5 or more than 80 percent",
        "| perhaps under 5 |",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(output.stderr.is_empty(), "no bar where nobody looks on");
}

#[test]
fn calibration_is_counted_over_games_and_the_same_for_any_workers() {
    let run = |workers| {
        let args = [
            "calibrate",
            "2022",
            "--games",
            "4",
            "--samples",
            "8",
            "--workers",
            workers,
        ];
        let (status, value) = json(&args);
        // So few games may well miss the aim.
        assert!([DONE, FOUND].contains(&status), "{value}");
        value
    };
    let value = run("1");
    assert_eq!(value, run("2"));
    let data = &value["data"];
    assert!(data["forecasts"].as_u64().unwrap() >= 4);
    for table in ["stoppages", "reprisals", "endings", "answers"] {
        let table = &data["tables"][table];
        let cases: u64 = table["bins"]
            .as_array()
            .unwrap()
            .iter()
            .map(|bin| bin["cases"].as_u64().unwrap())
            .sum();
        assert_eq!(Some(cases), table["cases"].as_u64());
        assert!(cases > 0 && table["calibration_error"].is_number());
    }
    // Of every question of the board one answer came in every forecast of every game.
    let came = |(_, kind): (&String, &Value)| {
        kind["came"].as_f64().unwrap() * kind["cases"].as_f64().unwrap()
    };
    let answers = data["tables"]["answers"]["kinds"].as_object().unwrap();
    let came: f64 = answers.iter().map(came).sum();
    let questions: std::collections::BTreeSet<&str> = answers
        .keys()
        .filter_map(|kind| Some(kind.split_once('.')?.0))
        .collect();
    let forecasts = data["forecasts"].as_f64().unwrap();
    assert!((came - forecasts * questions.len() as f64).abs() < 1e-6);
    let bands = data["bands"].as_object().unwrap();
    assert!(bands.len() > 10);
    for (name, band) in bands {
        let of = |key: &str| band[key].as_f64().unwrap();
        let sum = of("inside") + of("below") + of("above");
        assert!((sum - 1.0).abs() < 1e-9, "{name}");
    }
}
