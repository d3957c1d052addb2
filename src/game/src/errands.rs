//! The futures that the window wants, for the forecast (`forecast.rs`) and for the scenario board (`board.rs`), and who plays
//! them: slices beside the window on all cores, or helpers outside, who are told what is wanted and send back what they have
//! played (`foresight.rs`). The forecast goes first; the board is counted on afterwards. Where helpers are lost the work goes on
//! here with all that they had played. Whoever plays a future, it is the same future.
//!
//! What does not live here: when futures are wanted, and what they come to; messages to helpers.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::{Task, block_on};
use multivector_ai::errand::{Kind, Mark, Work};
use multivector_ai::{Errand, Mismatch, workers};
use multivector_sim::{Draft, Rules};

use crate::pacing::Pace;
use crate::session::Session;
use crate::sets::GameSystems;
use crate::slices::{LOOK, Sliced, one_more};

/// Whose futures; those of the first are played first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The forecast of the draft.
    Forecast,
    /// The scenario board.
    Board,
}

/// Futures of drafts, up to a number of them.
pub struct Job {
    rules: Arc<Rules>,
    errand: Errand,
    work: Work,
    /// The number with which the next slice begins, if none before it is missing; a future with which the rules found a fault
    /// stays missing.
    next: u32,
    until: u32,
    slice: u32,
}

impl Job {
    /// The first `until` futures of these drafts, in slices of so many on each core; `None` without a game.
    pub fn new(
        session: &Session,
        drafts: Vec<Draft>,
        kind: Kind,
        until: u32,
        slice: u32,
    ) -> Option<Job> {
        let rules = session.rules()?;
        let errand = errand(session, drafts, kind)?;
        Some(Job {
            rules: rules.clone(),
            work: errand.work(Mark::of(rules), rules).ok()?,
            errand,
            next: 0,
            until,
            slice,
        })
    }
    /// The rules that the futures are played by.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }
    /// What has been played.
    pub fn work(&self) -> &Work {
        &self.work
    }
    /// Whether all of it has been played.
    pub fn is_done(&self) -> bool {
        self.next >= self.until
    }
}

impl Sliced for Job {
    fn slice(&mut self) {
        let workers = workers::all();
        let cores = u32::try_from(workers.get()).unwrap_or(1);
        let from = self.next.max(self.work.first_missing());
        self.next = from.saturating_add(self.slice.saturating_mul(cores));
        let until = self.next.min(self.until);
        self.work.refine(&self.rules, from..until, workers);
    }
}

/// An errand of the session's game.
pub fn errand(session: &Session, drafts: Vec<Draft>, kind: Kind) -> Option<Errand> {
    let (game, rules, seen) = (session.game()?, session.rules()?, session.seen()?);
    let chosen = game.record().chosen();
    Some(Errand::new(rules, chosen, seen, drafts, kind))
}

/// In whose hands a job is.
enum Hands {
    /// A task of this program.
    Task(Task<Job>),
    /// Nobody's, or those of helpers, who send what they have played.
    Free(Box<Job>),
}

struct UnderWay {
    /// What it is good for, as whoever wants it counts.
    of: u64,
    /// Tells it from what was begun before it.
    serial: u32,
    wanted: bool,
    hands: Hands,
}

impl UnderWay {
    fn free(&self) -> Option<&Job> {
        match &self.hands {
            Hands::Free(job) => Some(job),
            Hands::Task(_) => None,
        }
    }
    fn is_due(&self) -> bool {
        self.wanted && self.free().is_none_or(|job| !job.is_done())
    }
}

/// What helpers are told; each time anew, in an epoch of its own.
pub struct Ask {
    /// The epoch, to be sent back with what was played.
    pub epoch: u32,
    /// The work, in bytes; nothing if they are to rest.
    pub errand: Option<Vec<u8>>,
    /// The first future to be played.
    pub from: u32,
    /// The first that need not be.
    pub until: u32,
}

/// The futures that are wanted, at most one job for each who may want some.
#[derive(Resource, Default)]
pub struct Errands {
    under_way: [Option<UnderWay>; 2],
    begun: u32,
    has_helpers: bool,
    epoch: u32,
    /// The serial of the job that helpers are at.
    outside: Option<u32>,
}

impl Errands {
    /// Begins a job, which is wanted from now on. What was under way for the same is dropped, and so cancelled.
    pub fn begin(&mut self, whose: Whose, of: u64, job: Job) {
        self.begun += 1;
        self.under_way[whose as usize] = Some(UnderWay {
            of,
            serial: self.begun,
            wanted: true,
            hands: Hands::Free(Box::new(job)),
        });
    }
    /// What the job under way is good for.
    pub fn good_for(&self, whose: Whose) -> Option<u64> {
        self.under_way[whose as usize].as_ref().map(|job| job.of)
    }
    /// The job as far as it is, unless a slice of it is being played.
    pub fn look(&self, whose: Whose) -> Option<&Job> {
        self.under_way[whose as usize].as_ref()?.free()
    }
    /// Says whether the job is wanted now; one that is not rests, with all that has been played.
    pub fn want(&mut self, whose: Whose, wanted: bool) {
        if let Some(job) = &mut self.under_way[whose as usize] {
            job.wanted = wanted;
        }
    }
    /// Drops a job.
    pub fn drop_it(&mut self, whose: Whose) {
        self.under_way[whose as usize] = None;
    }

    /// What is played now: the first that is wanted and not done.
    fn first_due(&self) -> Option<&UnderWay> {
        self.under_way.iter().flatten().find(|job| job.is_due())
    }
}

/// For helpers.
impl Errands {
    /// Whether helpers outside play the futures.
    pub fn has_helpers(&self) -> bool {
        self.has_helpers
    }
    /// Says whether helpers outside play the futures from now on. Where they are gone the work goes on here.
    pub fn set_helpers(&mut self, any: bool) {
        self.has_helpers = any;
        self.new_epoch();
    }
    /// Begins an epoch in which nothing is asked so far.
    pub fn new_epoch(&mut self) -> u32 {
        self.epoch = self.epoch.wrapping_add(1);
        self.outside = None;
        self.epoch
    }
    /// What is asked of helpers, told once.
    pub fn ask(&mut self) -> Option<Ask> {
        if !self.has_helpers {
            return None;
        }
        // While a slice of it is being played here, helpers wait for the rest.
        let due = self.first_due();
        let due = due.and_then(|due| Some((due.serial, due.free()?)));
        let serial = due.map(|(serial, _)| serial);
        if serial == self.outside {
            return None;
        }
        let (errand, from, until) = due.map_or((None, 0, 0), |(_, job)| {
            let errand = job.errand.to_bytes(&job.rules);
            (Some(errand), job.work.first_missing(), job.until)
        });
        let epoch = self.new_epoch();
        self.outside = serial;
        Some(Ask {
            epoch,
            errand,
            from,
            until,
        })
    }
    /// The job that was asked for in an epoch, if that is still the epoch.
    fn asked_in(&mut self, epoch: u32) -> Option<&mut Job> {
        if epoch != self.epoch {
            return None;
        }
        let outside = self.outside?;
        let mut all = self.under_way.iter_mut().flatten();
        match &mut all.find(|job| job.serial == outside)?.hands {
            Hands::Free(job) => Some(job),
            Hands::Task(_) => None,
        }
    }
    /// Takes in what helpers have played. What is of an older epoch is passed over.
    ///
    /// # Errors
    /// It was played by other rules or content, or of something else.
    pub fn gather(&mut self, epoch: u32, reply: &[u8]) -> Result<(), Mismatch> {
        match self.asked_in(epoch) {
            Some(job) => job.work.add(&job.rules, reply),
            None => Ok(()),
        }
    }
    /// All that was asked for in an epoch has been played.
    pub fn all_played(&mut self, epoch: u32) {
        if let Some(job) = self.asked_in(epoch) {
            job.next = job.until;
        }
    }
}

/// Takes slices that are finished.
fn finish(mut errands: ResMut<Errands>, mut pace: ResMut<Pace>) {
    for job in errands.under_way.iter_mut().flatten() {
        if let Hands::Task(task) = &mut job.hands
            && task.is_finished()
        {
            job.hands = Hands::Free(Box::new(block_on(task)));
            pace.within(Duration::ZERO);
        }
    }
}

/// Hands out the next slice where nobody outside plays it, and has the work looked after.
fn go_on(mut errands: ResMut<Errands>, mut pace: ResMut<Pace>) {
    let has_helpers = errands.has_helpers;
    let mut all = errands.under_way.iter_mut();
    let first = all.find(|job| job.as_ref().is_some_and(UnderWay::is_due));
    let Some(first) = first else {
        return;
    };
    pace.within(LOOK);
    if !has_helpers && let Some(due) = first.take() {
        let hands = match due.hands {
            Hands::Free(job) => Hands::Task(one_more(*job)),
            task @ Hands::Task(_) => task,
        };
        *first = Some(UnderWay { hands, ..due });
    }
}

/// What happens to errands in a frame, in this order.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Looking {
    /// What is wanted is begun.
    Begin,
    /// Helpers are heard and told.
    Help,
    /// What is finished here is taken.
    Finish,
    /// What has been played is read by whoever wanted it.
    Take,
    /// The work goes on.
    GoOn,
}

pub(super) fn plugin(app: &mut App) {
    let in_order = (
        Looking::Begin,
        Looking::Help,
        Looking::Finish,
        Looking::Take,
        Looking::GoOn,
    );
    app.init_resource::<Errands>()
        .configure_sets(Update, in_order.chain().in_set(GameSystems::Follow))
        .add_systems(
            Update,
            (finish.in_set(Looking::Finish), go_on.in_set(Looking::GoOn)),
        );
}
