//! Policies and forecasts over the shipped campaign.

use std::sync::{Arc, OnceLock};

use multivector_ai::{Policy, Rollout, forecast, play};
use multivector_sim::content::Hand;
use multivector_sim::state::oil;
use multivector_sim::{Dice, Draft, Game, Order, Rules, Seat, State};

fn campaign() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    let load = || {
        Rules::load(&multivector_data::files(), "2022")
            .map(Arc::new)
            .map_err(|findings| findings.list)
    };
    Arc::clone(RULES.get_or_init(|| load().unwrap()))
}

#[test]
fn every_policy_plays_to_an_ending_with_legal_orders_alone() {
    for policy in Policy::ALL {
        for seed in 0..60 {
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
    for policy in Policy::ALL {
        for seed in 0..20 {
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

/// A game half played.
fn midway(seed: u64) -> Game {
    let mut game = Game::new(campaign(), seed);
    let mut draft = Draft::default();
    for _ in 0..5 {
        Policy::Random.order(
            game.rules(),
            &game.seen(),
            Rules::policy_dice(seed),
            &mut draft,
        );
        game.commit(&draft).unwrap();
    }
    game
}

/// The state with every number changed that Astana does not see.
fn with_other_secrets(rules: &Rules, state: &State) -> State {
    let mut other = state.clone();
    for metric in rules
        .layout
        .metrics()
        .filter(|metric| !rules.layout.sees(*metric, Seat::Astana))
    {
        let (min, max) = rules.layout.bounds(metric);
        let value = state.raw(metric);
        other.poke(
            metric,
            if value < max {
                value + 1
            } else {
                (value - 1).max(min)
            },
        );
    }
    other
}

#[test]
fn changing_only_what_is_hidden_changes_no_forecast() {
    for seed in 0..8 {
        let game = midway(seed);
        let rules = game.rules();
        let other = with_other_secrets(rules, game.state());
        assert_ne!(other.hash(), game.hash());
        let draft = Draft::default();
        let seen = forecast(rules, &game.seen(), &draft, 4, 10);
        assert_eq!(
            forecast(rules, &rules.observe(&other, Seat::Astana), &draft, 4, 10),
            seen,
            "seed {seed}"
        );
    }
}

#[test]
fn what_is_imagined_looks_as_what_is_seen_and_differs_in_what_is_not() {
    for seed in 0..8 {
        let game = midway(seed);
        let rules = game.rules();
        let seen = game.seen();
        let states: Vec<State> = (0..3)
            .map(|index| rules.imagine(&seen, Dice::new(99), index))
            .collect();
        for state in &states {
            assert_eq!(rules.observe(state, Seat::Astana), seen, "seed {seed}");
            for metric in rules.layout.metrics() {
                let (min, max) = rules.layout.bounds(metric);
                assert!(
                    (min..=max).contains(&state.raw(metric)),
                    "seed {seed}: {}",
                    rules.layout.name(metric)
                );
            }
        }
        assert_ne!(states[0].hash(), states[1].hash());
        assert_ne!(states[1].hash(), states[2].hash());
    }
}

#[test]
fn a_forecast_follows_the_headlines_in_order_and_rates_every_russian_link() {
    let game = midway(3);
    let rules = game.rules();
    let made = forecast(rules, &game.seen(), &Draft::default(), 4, 40);
    assert_eq!((made.turn, made.horizon, made.samples), (5, 4, 40));
    for headline in &made.headlines {
        assert_eq!(headline.bands.len(), 5);
        assert_eq!(
            Some(headline.bands[0].p50),
            game.seen().raw(headline.metric)
        );
        for band in &headline.bands {
            assert!(band.p10 <= band.p50 && band.p50 <= band.p90);
        }
    }
    assert!(made.of(oil::EXPORTS.metric()).is_some());
    let russian = rules
        .content
        .routes
        .iter()
        .filter(|route| route.hand == Hand::Russia)
        .count();
    assert_eq!(made.risks.len(), russian);
    assert!(
        made.risks
            .iter()
            .all(|risk| (0.0..=1.0).contains(&risk.chance) && (0.0..=1.0).contains(&risk.loss))
    );
    assert!(made.risks.iter().any(|risk| risk.chance > 0.0));
    // Near the end only as many turns are looked ahead as are left.
    assert_eq!(
        forecast(rules, &game.seen(), &Draft::default(), 99, 2).horizon,
        8
    );
}
