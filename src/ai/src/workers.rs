//! Independent jobs on all cores. Results come in the order of the jobs, so that they are the same whatever the number of
//! workers; which worker does which job is left to chance.
//!
//! A page in a browser has one worker here: threads of its own do not exist there, and it cuts its work into slices instead.

use core::num::NonZeroUsize;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// How many workers the machine has room for; one where there are no threads.
pub fn all() -> NonZeroUsize {
    if cfg!(target_family = "wasm") {
        return NonZeroUsize::MIN;
    }
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Who looks on while jobs are done.
#[derive(Clone, Copy, Default)]
pub struct Watch<'a> {
    /// Told after each job how many are done, by whichever worker did it.
    pub progress: Option<&'a (dyn Fn(usize) + Sync)>,
    /// Once it is set no further job is begun.
    pub cancelled: Option<&'a AtomicBool>,
}

impl Watch<'_> {
    fn is_cancelled(&self) -> bool {
        self.cancelled
            .is_some_and(|flag| flag.load(Ordering::Relaxed))
    }
}

/// Does so many jobs, each a function of its number, and gives their results in order; `None` if the work was cancelled
/// before all were done. Every worker has room of its own that it uses again from job to job; what a job gives must not
/// depend on what an earlier one left there.
///
/// # Panics
/// If a job does.
pub fn run<S, R: Send>(
    workers: NonZeroUsize,
    jobs: usize,
    watch: Watch<'_>,
    room: impl Fn() -> S + Sync,
    job: impl Fn(&mut S, usize) -> R + Sync,
) -> Option<Vec<R>> {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let work = || {
        let mut room = room();
        let mut results = Vec::new();
        while !watch.is_cancelled() {
            let nth = next.fetch_add(1, Ordering::Relaxed);
            if nth >= jobs {
                break;
            }
            results.push((nth, job(&mut room, nth)));
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some(progress) = watch.progress {
                progress(done);
            }
        }
        results
    };
    let workers = workers.get().min(jobs);
    let mut results = if workers <= 1 || cfg!(target_family = "wasm") {
        work()
    } else {
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
            let mut results = work();
            for other in others {
                match other.join() {
                    Ok(more) => results.extend(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            results
        })
    };
    results.sort_unstable_by_key(|(nth, _)| *nth);
    let whole = results.len() == jobs;
    whole.then(|| results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn some(workers: usize) -> NonZeroUsize {
        NonZeroUsize::new(workers).unwrap()
    }

    #[test]
    fn results_come_in_order_whatever_the_number_of_workers() {
        let squares: Vec<usize> = (0..100).map(|nth| nth * nth).collect();
        for workers in [1, 2, 3, 200] {
            let found = run(
                some(workers),
                100,
                Watch::default(),
                || (),
                |(), nth| nth * nth,
            );
            assert_eq!(found.as_ref(), Some(&squares), "{workers} workers");
        }
        assert_eq!(
            run(some(4), 0, Watch::default(), || (), |(), nth| nth),
            Some(Vec::new())
        );
    }

    #[test]
    fn each_worker_has_room_of_its_own() {
        let rooms = AtomicUsize::new(0);
        let room = || rooms.fetch_add(1, Ordering::Relaxed);
        let found = run(some(3), 30, Watch::default(), room, |room, _| *room).unwrap();
        assert!(found.iter().all(|room| *room < 3), "{found:?}");
    }

    #[test]
    fn progress_counts_every_job_once() {
        let told = Mutex::new(Vec::new());
        let progress = |done| told.lock().unwrap().push(done);
        let watch = Watch {
            progress: Some(&progress),
            ..Watch::default()
        };
        run(some(2), 50, watch, || (), |(), nth| nth).unwrap();
        let mut told = told.into_inner().unwrap();
        told.sort_unstable();
        assert_eq!(told, (1..=50).collect::<Vec<_>>());
    }

    #[test]
    fn cancelled_work_stops_and_has_no_result() {
        let cancelled = AtomicBool::new(false);
        let begun = AtomicUsize::new(0);
        let watch = Watch {
            cancelled: Some(&cancelled),
            ..Watch::default()
        };
        for workers in [1, 2] {
            cancelled.store(false, Ordering::Relaxed);
            begun.store(0, Ordering::Relaxed);
            let found = run(
                some(workers),
                1_000,
                watch,
                || (),
                |(), nth| {
                    begun.fetch_add(1, Ordering::Relaxed);
                    if nth == 5 {
                        cancelled.store(true, Ordering::Relaxed);
                    }
                },
            );
            assert!(found.is_none());
            assert!(begun.load(Ordering::Relaxed) < 1_000, "{workers} workers");
        }
    }
}
