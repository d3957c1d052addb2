//! How long `check` takes over everything that ships, from the start of the program to its end:
//!
//!     cargo test --release -p multivector-cli --test speed -- --nocapture
//!
//! On a quiet machine with two cores it is meant to take less than 120 ms. What is asserted is its processor time: other programs
//! make it wait, and waiting takes none. It works from its first to its last moment, so that on a quiet machine it is over in
//! less than its processor time, and in about two thirds of it where there are two cores.

mod support;

use std::time::{Duration, Instant};

use support::{DONE, cli};

/// The most processor time that the release build may take; the dev build, whose dependencies are hardly optimised, twice that.
const MOST: Duration = Duration::from_millis(200);
/// What no machine that builds the game should need, where the processor time is not to be had.
const MOST_ELSEWHERE: Duration = Duration::from_secs(2);

/// The processor time of all programs that this one ran to their end; `None` where the system does not tell it as Linux does.
fn spent() -> Option<Duration> {
    // In hundredths of a second, the 16th and 17th words; the name of the program, in brackets, is the second.
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, words) = stat.rsplit_once(')')?;
    let words = words.split_whitespace().skip(13).take(2);
    let ticks = words.map(|word| word.parse::<u64>().ok());
    let ticks = ticks.sum::<Option<u64>>()?;
    Some(Duration::from_millis(ticks * 10))
}

#[test]
fn everything_that_ships_is_checked_quickly() {
    // The first run reads the program from the disk. Of the others the quickest was disturbed the least.
    let runs = (0..8).map(|_| {
        let (begun, before) = (Instant::now(), spent());
        let output = cli(&["check"]);
        let took = begun.elapsed();
        let worked = spent().zip(before).map(|(after, before)| after - before);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(DONE), "{errors}");
        (took, worked)
    });
    let runs: Vec<(Duration, Option<Duration>)> = runs.collect();
    let least = runs.iter().map(|(took, _)| *took).min().unwrap();
    let worked = runs.iter().filter_map(|(_, worked)| *worked).min();
    let in_words = worked.map_or_else(
        || "unknown".to_owned(),
        |worked| format!("{} ms", worked.as_millis()),
    );
    #[allow(clippy::print_stdout, reason = "a measurement is there to print")]
    {
        println!(
            "check over everything: {} ms, processor time {in_words}",
            least.as_millis()
        );
    }
    let slower = if cfg!(debug_assertions) { 2 } else { 1 };
    match worked {
        Some(worked) => assert!(worked < MOST * slower, "check works for {worked:?}"),
        None => assert!(least < MOST_ELSEWHERE, "check takes {least:?}"),
    }
}
