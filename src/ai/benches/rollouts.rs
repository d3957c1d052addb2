//! The benchmark of looking ahead: rollouts of the campaign on one core and on two, and a forecast of 1,000 futures over
//! twelve months, the first bands after a change, and the scenario board. The last lines are fingerprints of the forecast and of
//! the board, by which `web/bench.mjs` holds the browser's against them. Prints rates and ratios; a ratio says more than a rate on a machine that does other work too.
//!
//! `cargo bench -p multivector-ai --bench rollouts`; with an argument, so many futures.

use std::error::Error;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Instant;

use multivector_ai::errand::Kind;
use multivector_ai::sweep::{Plan, sweep};
use multivector_ai::{Errand, Futures, Policy, Study, Watch, difference, workers};
use multivector_sim::{Chosen, Difficulty, Draft, Rules, Seat, Seen};

/// Futures of the forecast, unless an argument says otherwise.
const FUTURES: u32 = 1_000;
/// Months that it looks ahead.
const MONTHS: u32 = 12;
/// Times that each thing is measured; the best counts, since other work can only slow it down.
const TIMES: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let futures = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .next()
        .unwrap_or(FUTURES);
    let rules = Rules::load(&multivector_data::files(), "2022")
        .map_err(|findings| format!("{:?}", findings.list))?;
    let rules = Arc::new(rules);
    let cores = workers::all().get();
    let one = NonZeroUsize::MIN;
    let two = NonZeroUsize::new(2).unwrap_or(one);

    let (alone, turns) = rollouts(&rules, u64::from(futures) / 5, one)?;
    let (pair, _) = rollouts(&rules, u64::from(futures) / 5, two)?;
    let (forecast, forecast_turns) = forecast_by(&rules, futures, one)?;
    let (forecast_pair, _) = forecast_by(&rules, futures, two)?;
    let first = first_bands(&rules);
    let board = board_by(&rules, futures, one)?;
    let board_pair = board_by(&rules, futures, two)?;
    let fingerprint = |kind| fingerprint(&rules, kind, futures);
    let of_forecast = fingerprint(Kind::Forecast { horizon: MONTHS })?;
    let of_board = fingerprint(Kind::Board)?;
    #[allow(clippy::print_stdout, reason = "a benchmark is there to print")]
    {
        println!("cores                          {cores:>10}");
        println!(
            "rollouts, one worker           {:>10.0} turns/s",
            turns / alone
        );
        println!(
            "rollouts, two workers          {:>10.0} turns/s",
            turns / pair
        );
        println!(
            "scaling over two workers       {:>10.2} times",
            alone / pair
        );
        println!(
            "forecast, {futures} x {MONTHS} months     {forecast:>10.2} s, {:.0} turns/s",
            forecast_turns / forecast
        );
        println!("the same by two workers        {forecast_pair:>10.2} s");
        println!(
            "scaling over two workers       {:>10.2} times",
            forecast / forecast_pair
        );
        println!("first bands after a change     {first:>10.1} ms");
        println!("board, {futures} futures to the end   {board:>8.2} s");
        println!("the board by two workers       {board_pair:>10.2} s");
        println!("fingerprint of the forecast    {of_forecast:>10x}");
        println!("fingerprint of the board       {of_board:>10x}");
    }
    Ok(())
}

/// Whole games by `steady`, the Reckoning among them: the best time in seconds, and the turns.
fn rollouts(
    rules: &Rules,
    games: u64,
    workers: NonZeroUsize,
) -> Result<(f64, f64), Box<dyn Error>> {
    let plan = Plan {
        policies: vec![Policy::Steady],
        seed: 1,
        games,
        shard: (0, 1),
        difficulty: Difficulty::Usual,
        numbers: Vec::new(),
    };
    let mut best = (f64::INFINITY, 0.0);
    for _ in 0..TIMES {
        let began = Instant::now();
        let rows = sweep(rules, &plan, workers, Watch::default())
            .map_err(|fault| format!("{fault:?}"))?
            .unwrap_or_default();
        let seconds = began.elapsed().as_secs_f64();
        let turns: u64 = rows.iter().map(|row| row.turns + row.reckoning).sum();
        best = (seconds.min(best.0), turns as f64);
    }
    Ok(best)
}

/// A forecast of the first turn's draft: the best time in seconds, and the turns at most.
fn forecast_by(
    rules: &Rules,
    futures: u32,
    workers: NonZeroUsize,
) -> Result<(f64, f64), Box<dyn Error>> {
    let (seen, draft) = first_turn(rules);
    let mut best = f64::INFINITY;
    for _ in 0..TIMES {
        let began = Instant::now();
        let mut played = Futures::new(rules, &seen, &draft, MONTHS);
        if !played.refine(rules, 0..futures, workers, Watch::default()) {
            return Err("cancelled".into());
        }
        std::hint::black_box(played.forecast());
        best = best.min(began.elapsed().as_secs_f64());
    }
    Ok((best, f64::from(futures) * f64::from(MONTHS)))
}

/// What Astana sees as the campaign of seed 1 begins, and what `steady` orders then.
fn first_turn(rules: &Rules) -> (Seen, Draft) {
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let mut draft = Draft::default();
    Policy::Steady.order(rules, &seen, Rules::policy_dice(1), &mut draft);
    (seen, draft)
}

/// The window's first bands: twelve futures of a draft and of doing nothing over six months, and their difference. The best
/// time in milliseconds.
fn first_bands(rules: &Rules) -> f64 {
    let (seen, draft) = first_turn(rules);
    let mut best = f64::INFINITY;
    for _ in 0..TIMES {
        let began = Instant::now();
        let [with, without] = [&draft, &Draft::default()].map(|draft| {
            let mut futures = Futures::new(rules, &seen, draft, 6);
            let slice = futures.play(rules, 0..12);
            futures.add(slice);
            futures
        });
        std::hint::black_box((with.forecast(), difference(&with, &without)));
        best = best.min(began.elapsed().as_secs_f64() * 1e3);
    }
    best
}

/// A board of the first turn's draft: the best time in seconds.
fn board_by(rules: &Rules, futures: u32, workers: NonZeroUsize) -> Result<f64, Box<dyn Error>> {
    let (seen, draft) = first_turn(rules);
    let mut best = f64::INFINITY;
    for _ in 0..TIMES {
        let began = Instant::now();
        let mut study = Study::new(rules, &seen, &draft);
        if !study.refine(rules, 0..futures, workers, Watch::default()) {
            return Err("cancelled".into());
        }
        std::hint::black_box(study.board(rules));
        best = best.min(began.elapsed().as_secs_f64());
    }
    Ok(best)
}

/// All that is played for an errand of the first turn's draft, every number of every future, in one number (FNV-1a).
fn fingerprint(rules: &Rules, kind: Kind, futures: u32) -> Result<u32, Box<dyn Error>> {
    let (seen, draft) = first_turn(rules);
    let errand = Errand::new(rules, &Chosen::default(), &seen, vec![draft], kind);
    let (mark, errand) = Errand::read(&errand.to_bytes(rules)).map_err(|why| why.key())?;
    let work = errand.work(mark, rules).map_err(|why| why.key())?;
    let bytes = work.play(rules, 0..futures);
    Ok(bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    }))
}
