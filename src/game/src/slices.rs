//! Work beside the window, slice by slice, so that the window goes on answering. Natively a slice runs on another thread; in a
//! browser between two frames, which is why slices are short. Whoever has work keeps a [`Slices`] of it, takes what a slice has
//! done and hands out the next one; work that is dropped is cancelled. Futures, which workers outside may play (`errands.rs`), take
//! a slice at a time by [`one_more`].

use std::time::Duration;

use bevy::tasks::{AsyncComputeTaskPool, Task, block_on};

use crate::pacing::Pace;

/// How often the work is looked after.
pub const LOOK: Duration = Duration::from_millis(20);

/// Work that is done in slices.
pub trait Sliced: Send + Sized + 'static {
    /// One slice more.
    fn slice(&mut self);
}

/// One slice more of some work, beside the window.
pub fn one_more<W: Sliced>(mut work: W) -> Task<W> {
    AsyncComputeTaskPool::get().spawn(async move {
        work.slice();
        work
    })
}

/// The slice that is under way, with what it is good for.
pub struct Slices<W>(Option<(u64, Task<W>)>);

impl<W> Default for Slices<W> {
    fn default() -> Self {
        Slices(None)
    }
}

impl<W: Sliced> Slices<W> {
    /// What the work under way is good for.
    pub fn good_for(&self) -> Option<u64> {
        self.0.as_ref().map(|(of, _)| *of)
    }

    /// Begins a slice. Work that was under way is dropped.
    pub fn go_on(&mut self, of: u64, work: W, pace: &mut Pace) {
        self.0 = Some((of, one_more(work)));
        pace.within(LOOK);
    }

    /// The work after its slice, once that is done; until then asks to be looked after again.
    pub fn done(&mut self, pace: &mut Pace) -> Option<(u64, W)> {
        match self.0.take() {
            Some((of, task)) if task.is_finished() => {
                pace.within(Duration::ZERO);
                Some((of, block_on(task)))
            }
            Some(unfinished) => {
                self.0 = Some(unfinished);
                pace.within(LOOK);
                None
            }
            None => None,
        }
    }

    /// Drops the work under way.
    pub fn drop_it(&mut self) {
        self.0 = None;
    }
}
