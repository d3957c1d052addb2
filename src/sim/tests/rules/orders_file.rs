//! Files of orders: written and read again they are the same; every mistake has its place.

use crate::common;

use multivector_sim::content::ron::{Diagnostic, Files};
use multivector_sim::{Draft, Game, Rules, orders_file};

use common::{campaign, random_draft};

#[allow(clippy::type_complexity, reason = "a test helper used twice")]
fn read(text: &[u8]) -> (Option<Vec<Draft>>, Vec<(u32, u32, Diagnostic)>) {
    let mut files = Files::new();
    let file = files.add("orders.ron", text);
    let mut found = Vec::new();
    let drafts = orders_file::read(&campaign(), file, text, &mut found);
    let placed = found.into_iter().map(|finding| {
        let (line, column) = files.position(finding.file, finding.span.start);
        (line, column, finding)
    });
    (drafts, placed.collect())
}

#[test]
fn what_is_written_reads_back_as_it_was() {
    for seed in 0..20 {
        let mut game = Game::new(campaign(), seed);
        let mut drafts = Vec::new();
        while !game.is_over() {
            let draft = random_draft(game.rules(), &game.seen(), Rules::policy_dice(seed), 300);
            game.commit(&draft).unwrap();
            drafts.push(draft);
        }
        let text = orders_file::write(game.rules(), &drafts);
        assert_eq!(
            read(text.as_bytes()),
            (Some(drafts), Vec::new()),
            "seed {seed}"
        );
    }
}

#[test]
fn slot_venue_and_loudness_may_be_left_out() {
    let (drafts, found) = read(b"[[Initiative(lever: \"low_profile\")], []]");
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(drafts.map(|drafts| drafts.len()), Some(2));
}

#[test]
fn every_mistake_is_found_at_once_with_its_place() {
    let text = "[\n    [Policy(policy: \"candor\", setting: 2)],\n    [Quota(route: \"cpc\", permille: 2000)],\n    \
                [Prefer(route: \"btc\", on: true), Prefer(route: \"btc\", on: false)],\n    \
                [Policy(policy: \"line\", setting: 9), Station(force: \"x\", region: \"y\")],\n]\n";
    let (drafts, found) = read(text.as_bytes());
    assert_eq!(drafts, None);
    let places: Vec<_> = found
        .iter()
        .map(|(line, column, finding)| (*line, *column, finding.problem.key()))
        .collect();
    let expected = [
        (2, 21, "content-unknown-name"),
        (3, 36, "content-number-out-of-range"),
        (4, 52, "content-duplicate-id"),
        (5, 38, "content-number-out-of-range"),
        (5, 57, "content-unknown-name"),
        (5, 70, "content-unknown-name"),
    ];
    assert_eq!(places, expected);
    assert!(
        found[0]
            .2
            .problem
            .args()
            .contains(&("nearest", "candour".to_owned()))
    );
}

#[test]
fn broken_notation_and_bytes_that_are_no_text_are_mistakes_too() {
    for (text, key) in [
        (&b"[[Answer(card: \"x\""[..], "content-unclosed"),
        (
            b"[[Answr(card: \"x\", option: \"y\")]]",
            "content-unknown-variant",
        ),
        (
            b"[[Prefer(route: \"btc\", on: true, by: 3)]]",
            "content-unknown-field",
        ),
        (b"[[Prefer(route: \"btc\", on: 3)]]", "content-wrong-type"),
        (
            b"[[Policy(policy: \"line\", setting: 300)]]",
            "content-number-out-of-range",
        ),
        (b"\xff\xfe", "content-not-text"),
    ] {
        let (drafts, found) = read(text);
        assert_eq!(drafts, None);
        assert!(
            found
                .iter()
                .any(|(_, _, finding)| finding.problem.key() == key),
            "{key}: {found:?}"
        );
    }
}
