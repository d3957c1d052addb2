//! Policies over the shipped campaign.

mod support;

use multivector_ai::{Aim, Policy, Rollout, play};
use multivector_sim::{Draft, Order, Rules, Seat, State};

use support::campaign;

/// A policy whose lookahead is as short as it can be.
fn quick(policy: Policy) -> Policy {
    match policy {
        Policy::Search(aim, _) => Policy::Search(aim, 1),
        other => other,
    }
}

/// So many games, and fewer of a policy that looks ahead.
fn games(policy: Policy, many: u64) -> u64 {
    match policy {
        Policy::Search(..) => 1,
        Policy::Greedy(_) => many / 10,
        _ => many,
    }
}

#[test]
fn every_policy_plays_to_an_ending_with_legal_orders_alone() {
    for policy in Policy::ALL.map(quick) {
        for seed in 0..games(policy, 60) {
            let game = play(campaign(), seed, policy)
                .unwrap_or_else(|error| panic!("{policy:?}, seed {seed}: {error:?}"));
            assert!(game.outcome().is_some(), "{policy:?}, seed {seed}");
        }
    }
}

#[test]
fn policies_are_found_by_their_names() {
    for (policy, name) in Policy::ALL.into_iter().zip(Policy::NAMES) {
        assert_eq!(Policy::named(name), Some(policy));
        assert_eq!(policy.name(), name);
    }
    assert_eq!(Policy::named("bold"), None);
}

#[test]
fn random_and_steady_make_the_promises_of_the_level_and_use_the_whole_range_of_orders() {
    let rules = campaign();
    let mut kinds = [0u32; 7];
    for seed in 0..60 {
        let game = play(campaign(), seed, Policy::Random).unwrap();
        assert_eq!(
            game.outcome().unwrap().promises.len(),
            usize::from(rules.level.promises),
            "seed {seed}"
        );
        for order in game
            .record()
            .turns
            .iter()
            .flatten()
            .flat_map(|draft| &draft.orders)
        {
            kinds[match order {
                Order::Promise { .. } => 0,
                Order::Answer { .. } => 1,
                Order::Policy { .. } => 2,
                Order::Quota { .. } => 3,
                Order::Prefer { .. } => 4,
                Order::Initiative { .. } => 5,
                Order::Station { .. } => 6,
                // Only where a crisis opens, or there is fighting.
                Order::Crisis { .. } | Order::Stance { .. } | Order::Offer { .. } => continue,
            }] += 1;
        }
    }
    assert!(kinds.iter().all(|count| *count > 50), "{kinds:?}");
    let steady = play(rules, 1, Policy::Steady).unwrap();
    assert_eq!(steady.outcome().unwrap().promises.len(), 3);
}

#[test]
fn a_steady_line_does_better_than_none() {
    let mean = |policy| {
        let sums = (0..40).map(|seed| {
            let outcome = play(campaign(), seed, policy).unwrap().outcome().unwrap();
            outcome.axes.iter().map(|axis| axis.share()).sum::<f64>()
        });
        sums.sum::<f64>() / 160.0
    };
    let (steady, idle) = (mean(Policy::Steady), mean(Policy::Idle));
    assert!(steady > idle + 0.05, "steady {steady:.3}, idle {idle:.3}");
}

#[test]
fn a_rollout_comes_to_the_hash_of_the_game() {
    let rules = campaign();
    let mut rollout = Rollout::new(&rules, rules.start(0));
    for policy in Policy::ALL.map(quick) {
        for seed in 0..games(policy, 20) {
            rollout.begin(&rules.start(seed));
            while !rollout.is_over(&rules) {
                rollout.turn(&rules, seed, policy).unwrap();
            }
            assert_eq!(
                rollout.state().hash(),
                play(campaign(), seed, policy).unwrap().state().hash(),
                "{policy:?}, seed {seed}"
            );
        }
    }
}

#[test]
fn a_policy_that_looks_ahead_sees_nothing_hidden() {
    let rules = campaign();
    for policy in [Policy::Greedy(Aim::EVEN), Policy::Search(Aim::EVEN, 1)] {
        let mut rollout = Rollout::new(&rules, rules.start(3));
        for _ in 0..6 {
            rollout.turn(&rules, 3, Policy::Random).unwrap();
        }
        let orders = |state: &State| {
            let (seen, mut draft) = (rules.observe(state, Seat::Astana), Draft::default());
            policy.order(&rules, &seen, Rules::policy_dice(3), &mut draft);
            draft
        };
        let mut other = rollout.state().clone();
        let metrics = rules.layout.metrics();
        for metric in metrics.filter(|metric| !rules.layout.sees(*metric, Seat::Astana)) {
            let (min, max) = rules.layout.bounds(metric);
            let value = other.raw(metric);
            other.poke(
                metric,
                if value < max {
                    value + 1
                } else {
                    (value - 1).max(min)
                },
            );
        }
        assert_ne!(other.hash(), rollout.state().hash());
        assert_eq!(orders(&other), orders(rollout.state()), "{policy}");
    }
}
