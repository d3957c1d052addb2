//! What tests of several programs need: the shipped campaign, games half played, states that differ in what is hidden alone.

#![allow(dead_code, reason = "each test program uses its part")]

use std::sync::{Arc, OnceLock};

use multivector_ai::Policy;
use multivector_sim::{Draft, Game, Rules, Seat, State};

/// The shipped campaign, loaded once.
pub(crate) fn campaign() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    let load = || {
        Rules::load(&multivector_data::files(), "2022")
            .map(Arc::new)
            .map_err(|findings| findings.list)
    };
    Arc::clone(RULES.get_or_init(|| load().unwrap()))
}

/// A game of the campaign after so many turns of random legal orders.
pub(crate) fn midway(seed: u64, turns: u32) -> Game {
    let mut game = Game::new(campaign(), seed);
    let mut draft = Draft::default();
    for _ in 0..turns {
        let dice = Rules::policy_dice(seed);
        Policy::Random.order(game.rules(), &game.seen(), dice, &mut draft);
        game.commit(&draft).unwrap();
    }
    game
}

/// The state with every number changed that Astana does not see.
pub(crate) fn with_other_secrets(rules: &Rules, state: &State) -> State {
    let mut other = state.clone();
    let metrics = rules.layout.metrics();
    for metric in metrics.filter(|metric| !rules.layout.sees(*metric, Seat::Astana)) {
        let (min, max) = rules.layout.bounds(metric);
        let value = state.raw(metric);
        let moved = if value < max {
            value + 1
        } else {
            (value - 1).max(min)
        };
        other.poke(metric, moved);
    }
    other
}
