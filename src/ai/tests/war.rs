//! Wars that the programs fight on both sides: what a Moscow with free means does to the steady line, and what one whose
//! means are bound does.

use std::sync::Arc;

use multivector_ai::{Policy, play};
use multivector_data as data;
use multivector_sim::state::fighting;
use multivector_sim::state::security::{self, Conflict};
use multivector_sim::{Game, Rules, SourceFile};

/// The campaign's level, but from August 2022 on, in the first week of a war, with so much of Moscow's means free.
fn war(free: f64) -> Arc<Rules> {
    let mut files = data::files();
    let campaign = files
        .iter()
        .find(|file| file.name == "levels/2022.ron")
        .unwrap();
    let text = String::from_utf8(campaign.bytes.to_vec()).unwrap();
    let begins =
        "start_values: [(metric: \"security.conflict\", value: 2, basis: Judgement(\"crisis\")),";
    let capacity = format!("\"moscow.capacity\", value: {free}");
    let text = text
        .replace("id: \"2022\"", "id: \"war\"")
        .replace("start: \"2022-01-01\"", "start: \"2022-08-01\"")
        .replace("turns: 13", "turns: 6")
        .replace("start_values: [", begins)
        .replace(
            "\"war.binding\", value: 0.25",
            &format!("\"war.binding\", value: {}", 1.0 - free),
        )
        .replace("\"moscow.capacity\", value: 0.72", &capacity);
    files.push(SourceFile {
        name: "levels/war.ron".to_owned(),
        bytes: text.into_bytes().into(),
    });
    Rules::load(&files, "war")
        .unwrap_or_else(|found| panic!("{:?}", found.list))
        .into()
}

/// How the wars of some games end, and the most regions that were ever lost, on the mean.
fn fought(free: f64, games: u64) -> ([u32; 6], f64) {
    let rules = war(free);
    let (mut ends, mut lost) = ([0; 6], 0.0);
    for seed in 0..games {
        let game: Game = play(rules.clone(), seed, Policy::Steady).unwrap();
        let states = (0..=game.turn()).filter_map(|turn| game.state_at(turn));
        let most = states.map(|state| state.get(fighting::LOST).0).max();
        lost += most.unwrap_or(0) as f64 / games as f64;
        let conflict = Conflict::of(game.state().get(security::CONFLICT));
        ends[conflict as usize] += 1;
    }
    (ends, lost)
}

#[test]
fn a_bound_moscow_gains_little_and_a_free_one_much() {
    let (bound, few) = fought(0.1, 20);
    let (free, many) = fought(0.5, 20);
    assert_eq!(bound[Conflict::Lost as usize], 0, "{bound:?}");
    assert!(few < 3.0 && many > 2.0 * few, "{few} {many}");
    for ends in [bound, free] {
        assert_eq!(
            ends[Conflict::Fighting as usize],
            0,
            "twelve weeks at most: {ends:?}"
        );
    }
}
