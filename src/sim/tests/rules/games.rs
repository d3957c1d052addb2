//! Recorded games come to the hashes that were recorded. The same file is played by the other builds of the rules.

#![allow(
    clippy::disallowed_methods,
    reason = "the tests read the recorded games from the repository"
)]

use crate::common;

use std::path::Path;

use multivector_sim::verify;

use common::campaign;

#[test]
fn recorded_games_come_to_their_hashes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/games/2022.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let rules = campaign();
    assert_eq!(text.lines().count(), 50);
    for (number, line) in text.lines().enumerate() {
        let (code, hash) = line.split_once(' ').unwrap();
        let verified = verify(&|_| Some(rules.clone()), code).unwrap_or_else(|error| {
            panic!("game {}: {error:?}; if content or rules were changed on purpose, see tests/games/README.md", number + 1)
        });
        assert_eq!(
            format!("{:016x}", verified.game.hash()),
            hash,
            "game {}",
            number + 1
        );
        assert_eq!(verified.hashes.last(), Some(&verified.game.hash()));
        assert!(
            code.len() < 1024,
            "game {}: a year's code is short ({} characters)",
            number + 1,
            code.len()
        );
    }
}
