//! Every shipped level but the campaign and the record, which have tests of their own: played to its end by policies, and by
//! different ways to different endings.

use std::collections::BTreeSet;

use multivector_ai::{Policy, Rollout};
use multivector_sim::Rules;
use multivector_sim::state::agenda;

/// What a level came to by one policy with each of these seeds.
fn endings(rules: &Rules, policy: Policy, seeds: std::ops::Range<u64>) -> BTreeSet<String> {
    let mut rollout = Rollout::new(rules, rules.start(0));
    seeds
        .map(|seed| {
            rollout.begin(&rules.start(seed));
            while !rollout.is_over(rules) {
                rollout.turn(rules, seed, policy).unwrap_or_else(|fault| {
                    panic!("{} {policy:?} {seed}: {fault:?}", rules.level.id)
                });
            }
            let code = rollout.state().get(agenda::ENDING).0;
            let ending = rules.content.endings.get(code as usize - 1);
            ending.map(|ending| ending.id.clone()).unwrap()
        })
        .collect()
}

fn levels() -> Vec<Rules> {
    let files = multivector_data::files();
    let levels = multivector_data::levels().into_iter();
    let others = levels.filter(|level| level != "2022" && level != "history");
    others
        .map(|level| match Rules::load(&files, &level) {
            Ok(rules) => rules,
            Err(found) => panic!("{level}: {:?}", found.list),
        })
        .collect()
}

#[test]
fn every_level_is_played_to_an_ending_by_every_simple_policy() {
    for rules in levels() {
        // The sandbox is the longest by far.
        let seeds = if rules.level.turns > 20 { 5 } else { 50 };
        for policy in [Policy::Idle, Policy::Random, Policy::Steady] {
            assert!(!endings(&rules, policy, 0..seeds).is_empty());
        }
    }
}

#[test]
fn different_ways_lead_to_different_endings() {
    let ways = [
        Policy::Idle,
        Policy::Random,
        Policy::Steady,
        Policy::Loyal,
        Policy::Atlantic,
        Policy::Beijing,
        Policy::Evade,
        Policy::Fortress,
    ];
    for rules in levels() {
        let seeds = if rules.level.turns > 20 { 2 } else { 60 };
        let reached: BTreeSet<String> = ways
            .into_iter()
            .flat_map(|way| endings(&rules, way, 0..seeds))
            .collect();
        assert!(reached.len() >= 3, "{}: {reached:?}", rules.level.id);
    }
}
