//! A bar with the time left, on standard error: only where a person looks on, and only for work of more than a second.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use multivector_ai::Watch;

use crate::words::Words;

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// The bar is not drawn more often than this.
const EVERY: Duration = Duration::from_millis(100);
/// The bar's length in characters.
const LENGTH: usize = 30;

/// The progress of so many jobs. The bar goes away with it.
pub(crate) struct Progress<'a> {
    words: &'a Words,
    jobs: usize,
    began: Instant,
    /// When the bar was drawn last, and for how many jobs.
    drawn: Mutex<Option<(Instant, usize)>>,
    seen: bool,
}

impl<'a> Progress<'a> {
    pub(crate) fn new(words: &'a Words, jobs: usize) -> Progress<'a> {
        Progress {
            words,
            jobs,
            began: Instant::now(),
            drawn: Mutex::new(None),
            seen: std::io::stderr().is_terminal(),
        }
    }

    /// What workers are given to tell how far they are.
    pub(crate) fn watch(told: &(dyn Fn(usize) + Sync)) -> Watch<'_> {
        Watch {
            progress: Some(told),
            cancelled: None,
        }
    }

    /// So many jobs are done.
    pub(crate) fn told(&self, done: usize) {
        let passed = self.began.elapsed();
        if !self.seen || passed < PATIENCE {
            return;
        }
        // Another worker is drawing: that is as good.
        let Ok(mut drawn) = self.drawn.try_lock() else {
            return;
        };
        if drawn.is_some_and(|(at, most)| at.elapsed() < EVERY || most >= done) {
            return;
        }
        *drawn = Some((Instant::now(), done));
        let line = line(self.words, done, self.jobs, passed);
        let _ = write!(std::io::stderr().lock(), "\r\x1b[2K{line}");
    }

    /// The time since it began.
    pub(crate) fn passed(&self) -> Duration {
        self.began.elapsed()
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.drawn.get_mut().is_ok_and(|drawn| drawn.is_some()) {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[2K");
        }
    }
}

fn line(words: &Words, done: usize, jobs: usize, passed: Duration) -> String {
    let share = done as f64 / jobs.max(1) as f64;
    let full = (share * LENGTH as f64) as usize;
    let bar = format!(
        "{}{}",
        "█".repeat(full),
        "░".repeat(LENGTH.saturating_sub(full))
    );
    let args = [
        ("bar", bar),
        ("percent", format!("{:.0}", share * 100.0)),
        ("left", minutes(left(done, jobs, passed))),
    ];
    words.say("cli-progress", &args)
}

/// The time that the rest will take if it goes on as it went.
fn left(done: usize, jobs: usize, passed: Duration) -> Duration {
    let rest = jobs.saturating_sub(done) as f64 / done.max(1) as f64;
    passed.mul_f64(rest)
}

/// Minutes and seconds, and hours if there are any.
fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_goes_as_what_was_done() {
        assert_eq!(left(1, 4, Duration::from_secs(10)), Duration::from_secs(30));
        assert_eq!(left(4, 4, Duration::from_secs(10)), Duration::ZERO);
        assert_eq!(minutes(Duration::from_secs(75)), "1:15");
        assert_eq!(minutes(Duration::from_secs(7205)), "2:00:05");
    }

    #[test]
    fn the_bar_says_how_far_and_how_long() {
        let line = line(&Words::shipped(), 1, 2, Duration::from_secs(65));
        assert!(line.contains("50 %") && line.contains("1:05"), "{line}");
        assert!(
            line.contains(&"█".repeat(15)) && line.contains(&"░".repeat(15)),
            "{line}"
        );
    }
}
