//! How long `check` takes over everything that ships, from the start of the program to its end:
//!
//!     cargo test --release -p multivector-cli --test speed -- --nocapture
//!
//! It is meant to be under 200 ms on a quiet machine. The test fails only far above that, since other programs may run.

mod support;

use std::time::{Duration, Instant};

use support::{DONE, cli};

/// What no machine that builds the game should need.
const MOST: Duration = Duration::from_secs(2);

#[test]
fn everything_that_ships_is_checked_quickly() {
    // The first run reads the program from the disk. Of the others the quickest was disturbed the least.
    let times = (0..8).map(|_| {
        let begun = Instant::now();
        let output = cli(&["check"]);
        let took = begun.elapsed();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(DONE), "{errors}");
        took
    });
    let least = times.min().unwrap_or(Duration::MAX);
    #[allow(clippy::print_stdout, reason = "a measurement is there to print")]
    {
        println!("check over everything: {} ms", least.as_millis());
    }
    assert!(least < MOST, "check takes {least:?}");
}
