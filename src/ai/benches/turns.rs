//! The benchmark of the turn: policy `random` on level `2022`, every seat acting and conservation checked. Prints turns per
//! second on one core with the ledger off and on, allocations of a warm turn, the size of a state and of a year's code, the
//! time of a Reckoning.
//!
//! A rate is the median over rounds of ten games, so that other work on the machine spoils it little.
//!
//! `cargo bench -p multivector-ai`; with an argument, so many games.

use std::alloc::System;
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use multivector_ai::policy::Policy;
use multivector_ai::{Rollout, play};
use multivector_sim::{Draft, Drafts, Rules, Seat, Seen};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Games played for each row, unless an argument says otherwise.
const GAMES: u64 = 2_000;

fn main() -> Result<(), Box<dyn Error>> {
    let games = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .next()
        .unwrap_or(GAMES);
    let rules = Rules::load(&multivector_data::files(), "2022")
        .map_err(|findings| format!("{:?}", findings.list))?;
    let rules = Arc::new(rules);

    // Once round, so that every buffer has grown to its size.
    let _ = ledger_off(&rules, games.min(200))?;
    let off = ledger_off(&rules, games)?;
    let on = ledger_on(&rules, games)?;
    assert_eq!(
        off.hash, on.hash,
        "the same hash comes out with the ledger off and on"
    );
    let rows = [("ledger off", &off), ("ledger on", &on)];

    #[allow(clippy::print_stdout, reason = "a benchmark is there to print")]
    {
        println!(
            "{:<12} {:>12} {:>16} {:>10} {:>8}",
            "", "turns/s", "allocations/turn", "policy", "turns"
        );
        for (name, run) in rows {
            let per_turn = run.allocations as f64 / run.turns as f64;
            let (rate, policy) = (
                1.0 / median(run, |round| round.rules),
                1e6 * median(run, |round| round.policy),
            );
            println!(
                "{name:<12} {rate:>12.0} {per_turn:>16.2} {policy:>7.1} us {:>8}",
                run.turns
            );
        }
        let game =
            play(Arc::clone(&rules), 1, Policy::Random).map_err(|error| format!("{error:?}"))?;
        let steady =
            play(Arc::clone(&rules), 1, Policy::Steady).map_err(|error| format!("{error:?}"))?;
        println!("state        {:>12} bytes", game.state().size_bytes());
        println!(
            "a year's code {:>11} characters (random), {} (steady)",
            game.code().len(),
            steady.code().len()
        );
        let (time, turns, allocations) = reckoning(&rules, games.min(200))?;
        println!("a Reckoning  {time:>12.2} ms, {turns} turns, {allocations} allocations");
        println!("hash of all  {:>16x}", off.hash);
    }
    Ok(())
}

/// A Reckoning: the middle of so many in milliseconds, the turns of the last, and its allocations in warm room.
fn reckoning(rules: &Arc<Rules>, games: u64) -> Result<(f64, u64, usize), Box<dyn Error>> {
    let mut rollout = Rollout::new(rules, rules.start(0));
    let (mut times, mut turns, mut allocations) = (Vec::new(), 0, 0);
    for seed in 0..games {
        rollout.begin(&rules.start(seed));
        while !rollout.is_over(rules) {
            rollout
                .turn(rules, seed, Policy::Steady)
                .map_err(|fault| format!("seed {seed}: {fault:?}"))?;
        }
        let region = Region::new(ALLOCATOR);
        let began = Instant::now();
        turns = 0;
        while !rules.is_over(rollout.state()) {
            rollout
                .advance(rules, seed)
                .map_err(|fault| format!("seed {seed}: {fault:?}"))?;
            turns += 1;
        }
        times.push(began.elapsed().as_secs_f64() * 1e3);
        allocations = region.change().allocations;
    }
    times.sort_by(f64::total_cmp);
    let middle = times.get(times.len() / 2).copied().unwrap_or(f64::NAN);
    Ok((middle, turns, allocations))
}

/// One row of the table.
#[derive(Default)]
struct Run {
    rounds: Vec<Round>,
    turns: u64,
    allocations: usize,
    /// The hashes of all last states, rolled together.
    hash: u64,
}

/// Games timed together.
const ROUND: u64 = 10;

/// Some games: time spent in the rules, time spent in looking and deciding.
#[derive(Default)]
struct Round {
    rules: Duration,
    policy: Duration,
    turns: u32,
}

/// Seconds a turn in the middle round.
fn median(run: &Run, time: impl Fn(&Round) -> Duration) -> f64 {
    let mut seconds: Vec<f64> = run
        .rounds
        .iter()
        .map(|round| time(round).as_secs_f64() / f64::from(round.turns.max(1)))
        .collect();
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied().unwrap_or(f64::NAN)
}

impl Run {
    /// The round that a game belongs to.
    fn round(&mut self, seed: u64) -> &mut Round {
        let nth = (seed / ROUND) as usize;
        if self.rounds.len() <= nth {
            self.rounds.resize_with(nth + 1, Round::default);
        }
        &mut self.rounds[nth]
    }
}

/// Rollouts: `advance` in place, in warm room.
fn ledger_off(rules: &Arc<Rules>, games: u64) -> Result<Run, Box<dyn Error>> {
    let mut rollout = Rollout::new(rules, rules.start(0));
    let mut run = Run::default();
    for seed in 0..games {
        rollout.begin(&rules.start(seed));
        while !rollout.is_over(rules) {
            let region = Region::new(ALLOCATOR);
            let began = Instant::now();
            rollout.decide(rules, seed, Policy::Random);
            let decided = Instant::now();
            rollout
                .advance(rules, seed)
                .map_err(|fault| format!("seed {seed}: {fault:?}"))?;
            let ended = Instant::now();
            run.allocations += region.change().allocations;
            run.turns += 1;
            let round = run.round(seed);
            round.policy += decided - began;
            round.rules += ended - decided;
            round.turns += 1;
        }
        run.hash = run.hash.rotate_left(5) ^ rollout.state().hash();
    }
    Ok(run)
}

/// Games: `step`, with every effect and event noted.
fn ledger_on(rules: &Arc<Rules>, games: u64) -> Result<Run, Box<dyn Error>> {
    let mut run = Run::default();
    for seed in 0..games {
        let mut state = rules.start(seed);
        let mut seen: Seen = rules.observe(&state, Seat::Astana);
        while !rules.is_played(&state) {
            let began = Instant::now();
            rules.observe_again(&state, &mut seen);
            let mut draft = Draft::default();
            Policy::Random.order(rules, &seen, Rules::policy_dice(seed), &mut draft);
            let drafts = Drafts::astana(draft);
            let region = Region::new(ALLOCATOR);
            let decided = Instant::now();
            let (next, report) = rules
                .step(&state, seed, &drafts)
                .map_err(|fault| format!("seed {seed}: {fault:?}"))?;
            let ended = Instant::now();
            run.allocations += region.change().allocations;
            std::hint::black_box(report);
            state = next;
            run.turns += 1;
            let round = run.round(seed);
            round.policy += decided - began;
            round.rules += ended - decided;
            round.turns += 1;
        }
        run.hash = run.hash.rotate_left(5) ^ state.hash();
    }
    Ok(run)
}
