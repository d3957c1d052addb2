//! `report`: a code becomes a review, as data and as a page.

mod support;

use std::fs;
use std::sync::Arc;

use multivector_sim::{Draft, Game, Rules};
use support::{DONE, FOUND, code, file, json, keys};

#[test]
fn a_code_becomes_a_page_and_data_that_agree_with_the_game() {
    let code = code("7");
    let page = file("report", "page.html", b"");
    let path = page.to_str().unwrap();
    let (status, value) = json(&["report", &code, "--html", path]);
    assert_eq!(status, DONE, "{value}");
    let data = &value["data"];
    let (_, verified) = json(&["verify", &code]);
    let game = &verified["data"];
    assert_eq!(data["ending"]["id"], game["ending"]);
    assert_eq!(data["game"]["hash"], game["hash"]);
    for axis in data["axes"].as_array().unwrap() {
        assert_eq!(axis["end"], game["axes"][axis["id"].as_str().unwrap()]);
    }
    let parts = data["division"]["parts"].as_array().unwrap();
    let shares: f64 = parts
        .iter()
        .map(|part| part["share"].as_f64().unwrap())
        .sum();
    assert!((shares - 1.0).abs() < 1e-9, "{shares}");
    assert!(!data["turning_points"].as_array().unwrap().is_empty());
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains(data["ending"]["name"].as_str().unwrap()));
    assert!(page.contains(&code));
}

#[test]
fn a_game_in_progress_and_a_bad_code_are_refused() {
    let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
    let mut game = Game::new(Arc::new(rules), 7);
    game.commit(&Draft::default()).unwrap();
    let (status, value) = json(&["report", &game.code()]);
    assert_eq!((status, keys(&value)), (FOUND, vec!["cli-not-over"]));
    assert_eq!(value["errors"][0]["args"]["turns"], "1");
    let (status, value) = json(&["report", "MV1.AAAA"]);
    assert_eq!((status, keys(&value)), (FOUND, vec!["verify-bad-file"]));
}
