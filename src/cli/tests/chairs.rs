//! Persons in several chairs, and difficulties, on the command line.

mod support;

use serde_json::Value;
use support::{DONE, FOUND, file, json, keys};

/// A game in which a person gives these orders in Moscow's chair.
fn with_moscow(test: &str, orders: &str) -> (i32, Value) {
    let path = file(test, "moscow.ron", orders.as_bytes());
    let chair = format!("moscow={}", path.display());
    json(&["play", "2022", "--seed", "7", "--chair", &chair])
}

#[test]
fn a_file_of_orders_for_moscow_replaces_its_program_and_the_code_verifies() {
    let orders = "[[], [Initiative(lever: \"duma_doubts\", slot: Early)]]";
    let (status, played) = with_moscow("chair_taken", orders);
    assert_eq!(status, DONE, "{played}");
    let code = played["data"]["code"].as_str().unwrap();
    assert_eq!(json(&["verify", code]).0, DONE);
    let (_, alone) = json(&["play", "2022", "--seed", "7"]);
    assert_ne!(alone["data"]["hash"], played["data"]["hash"]);
}

#[test]
fn an_order_that_moscow_cannot_give_is_refused_with_its_turn() {
    let orders = "[[Initiative(lever: \"offer_good_offices\", slot: Early, venue: \"note\")]]";
    let (status, refused) = with_moscow("chair_wrong", orders);
    assert_eq!(status, FOUND);
    assert_eq!(keys(&refused), ["illegal-not-yours"]);
    assert_eq!(refused["errors"][0]["args"]["turn"], "1");
}

#[test]
fn a_difficulty_is_part_of_the_record() {
    let hash = |difficulty: &str| {
        let (_, played) = json(&["play", "2022", "--difficulty", difficulty]);
        let code = played["data"]["code"].as_str().unwrap();
        assert_eq!(json(&["verify", code]).0, DONE);
        played["data"]["hash"].as_str().unwrap().to_owned()
    };
    assert_ne!(hash("patient"), hash("searching"));
}
