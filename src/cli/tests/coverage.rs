//! Nothing of the articles is lost: the command finds every item where it stands, and says what is missing where something is.

mod support;

use serde_json::Value;
use support::{DONE, FOUND, file, json, keys, shipped_but};

fn entry<'a>(data: &'a Value, list: &str, id: &str) -> &'a Value {
    let entries = data[list].as_array().unwrap();
    entries.iter().find(|entry| entry["id"] == id).unwrap()
}

fn ids(entry: &Value, places: &str) -> Vec<String> {
    let places = entry[places].as_array().unwrap().iter();
    let id = |place: &Value| place["id"].as_str().unwrap().to_owned();
    places.map(id).collect()
}

#[test]
fn everything_that_the_dossier_lists_is_in_the_game() {
    let (status, answer) = json(&["coverage"]);
    assert_eq!(status, DONE, "{}", answer["errors"]);
    let data = &answer["data"];
    // The counts are the dossier's own.
    for (list, count) in [
        ("items", 147),
        ("scenarios", 27),
        ("levers", 130),
        ("facts", 246),
    ] {
        assert_eq!(data[list].as_array().unwrap().len(), count, "{list}");
    }
    for list in ["items", "scenarios", "levers"] {
        for entry in data[list].as_array().unwrap() {
            assert_eq!(entry["whole"], true, "{entry}");
        }
    }
    let places = ids(entry(data, "items", "19"), "places");
    assert!(places.contains(&"coal_wagons".to_owned()), "{places:?}");
    let fact = entry(data, "facts", "F109");
    assert!(ids(fact, "acts").contains(&"hold_coal_wagons".to_owned()));
    assert!(ids(fact, "told").contains(&"D29".to_owned()));
}

#[test]
fn an_item_that_loses_its_carrier_or_a_fact_is_missed() {
    let path = "assets/content/endings.ron";
    let without = shipped_but(path, "items: [114],", "");
    let changed = file("coverage_item", "endings.ron", without.as_bytes());
    let (status, answer) = json(&["coverage", "--content", changed.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    assert_eq!(keys(&answer), ["cli-coverage-without-facts"]);
    assert_eq!(answer["errors"][0]["args"]["id"], "114");
    assert_eq!(answer["errors"][0]["args"]["facts"], "F244");
}

#[test]
fn an_item_that_no_list_has_is_a_mistake_with_its_place() {
    let path = "assets/content/endings.ron";
    let wrong = shipped_but(path, "items: [114],", "items: [1140],");
    let changed = file("coverage_unknown", "endings.ron", wrong.as_bytes());
    let (status, answer) = json(&["check", changed.to_str().unwrap()]);
    assert_eq!(status, FOUND);
    assert_eq!(keys(&answer), ["content-lint-unknown-item"]);
    assert_eq!(answer["errors"][0]["args"]["item"], "1140");
    assert!(answer["errors"][0]["line"].as_u64().unwrap() > 1);
}
