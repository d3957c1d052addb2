//! The forecast of the draft, worked out beside the game from what Astana may know, so that the window goes on answering.
//! It is made in the preview alone, slice by slice: the first bands are there at once and grow surer for as long as the
//! player thinks; the draft and doing nothing meet the same dice, so that their difference is the draft's own. All of it is
//! thrown away as soon as the game or the draft changes. Natively a slice runs on another thread. In a browser workers beside
//! the page play the futures (`foresight.rs`); where there are none a slice runs between two frames, which is why it is short.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::{Task, block_on};
use multivector_ai::forecast::errand;
use multivector_ai::{Difference, Errand, Forecast, Futures, Mismatch, difference};
use multivector_sim::{Draft, Rules};
use multivector_ui::Phase;

use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::Session;
use crate::sets::GameSystems;
use crate::slices::{LOOK, Sliced, one_more};

/// Turns looked ahead.
const HORIZON: u32 = 6;
/// Futures of a slice: a hundredth of a second or so. Fewer make no bands.
const SLICE: u32 = 12;
/// Futures after which bands hardly move any more.
pub const SAMPLES: u32 = 600;

/// Futures of the draft and, if it orders anything, of doing nothing.
struct Work {
    rules: Arc<Rules>,
    with: Futures,
    without: Option<Futures>,
    /// The number with which the next slice begins, if none before it is missing.
    next: u32,
}

impl Work {
    fn new(session: &Session) -> Option<Work> {
        let (rules, seen, draft) = (session.rules()?, session.seen()?, session.draft());
        let futures = |draft: &Draft| Futures::new(rules, seen, draft, HORIZON);
        Some(Work {
            rules: rules.clone(),
            with: futures(draft),
            without: (!draft.orders.is_empty()).then(|| futures(&Draft::default())),
            next: 0,
        })
    }

    fn made(&self) -> Made {
        let without = self.without.as_ref();
        Made {
            forecast: self.with.forecast(),
            difference: without.map(|other| difference(&self.with, other)),
        }
    }
}

impl Sliced for Work {
    /// One slice more of both.
    fn slice(&mut self) {
        // A future with which the rules found a fault stays missing.
        let from = self.next.max(self.with.first_missing());
        self.next = from + SLICE;
        let numbers = from..self.next;
        let slice = self.with.play(&self.rules, numbers.clone());
        self.with.add(slice);
        if let Some(without) = &mut self.without {
            let slice = without.play(&self.rules, numbers);
            without.add(slice);
        }
    }
}

/// What is there of a forecast.
struct Made {
    forecast: Forecast,
    difference: Option<Difference>,
}

/// Who plays the futures.
enum Doing {
    /// A task of this program.
    Here(Task<Work>),
    /// Helpers outside, who send what they have played.
    Outside {
        work: Work,
        /// Whether the helpers know what is wanted.
        asked: bool,
        /// Whether they have played all that was asked of them.
        done: bool,
    },
    /// Nobody: the player has left the preview.
    Nobody(Work),
}

/// What helpers outside are to play.
pub struct Wanted {
    /// The revision of the session, to be sent back with what was played.
    pub revision: u64,
    /// The work, in bytes.
    pub errand: Vec<u8>,
    /// The first future to be played.
    pub from: u32,
    /// The first that need not be.
    pub until: u32,
}

/// The forecast that is there or under way, each with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Outlook {
    made: Option<(u64, Made)>,
    working: Option<(u64, Doing)>,
    has_helpers: bool,
}

impl Outlook {
    fn made(&self, session: &Session) -> Option<&Made> {
        let made = self.made.as_ref();
        made.filter(|(revision, _)| *revision == session.revision())
            .map(|(_, made)| made)
    }
    /// The forecast for the session's game and draft, as far as it is there.
    pub fn forecast(&self, session: &Session) -> Option<&Forecast> {
        self.made(session).map(|made| &made.forecast)
    }
    /// What the draft makes of the futures against doing nothing; nothing for a draft without orders.
    pub fn difference(&self, session: &Session) -> Option<&Difference> {
        self.made(session)?.difference.as_ref()
    }

    /// Says whether helpers outside play the futures from now on. Where they are gone the work goes on here.
    pub fn set_helpers(&mut self, any: bool) {
        self.has_helpers = any;
        if !any && let Some((revision, Doing::Outside { work, .. })) = self.working.take() {
            self.working = Some((revision, Doing::Nobody(work)));
        }
    }
    /// The revision that helpers are to work on; nothing if they are to rest.
    pub fn wanted_outside(&self) -> Option<u64> {
        match &self.working {
            Some((revision, Doing::Outside { done: false, .. })) => Some(*revision),
            _ => None,
        }
    }
    /// What helpers are to play, told once.
    pub fn ask(&mut self, session: &Session) -> Option<Wanted> {
        let (revision, doing) = self.working.as_mut()?;
        let Doing::Outside { work, asked, .. } = doing else {
            return None;
        };
        if std::mem::replace(asked, true) || *revision != session.revision() {
            return None;
        }
        let mut drafts = vec![session.draft().clone()];
        drafts.extend(work.without.is_some().then(Draft::default));
        Some(Wanted {
            revision: *revision,
            errand: written(session, drafts)?,
            from: work.with.first_missing(),
            until: SAMPLES,
        })
    }
    /// Takes in what helpers have played of a revision. What is not wanted any more is passed over.
    ///
    /// # Errors
    /// It was played by other rules or content.
    pub fn gather(&mut self, of: u64, reply: &[u8]) -> Result<(), Mismatch> {
        let Some((revision, Doing::Outside { work, .. })) = self.working.as_mut() else {
            return Ok(());
        };
        if *revision != of {
            return Ok(());
        }
        let mut slices = errand::read_reply(&work.rules, reply)?.into_iter();
        let all = std::iter::once(&mut work.with).chain(work.without.as_mut());
        for futures in all {
            futures.add(slices.next().unwrap_or_default());
        }
        Ok(())
    }
    /// All that was asked of a revision has been played.
    pub fn all_played(&mut self, of: u64) {
        if let Some((revision, Doing::Outside { done, .. })) = self.working.as_mut()
            && *revision == of
        {
            *done = true;
        }
    }

    /// Goes on with work, by whoever is there for it.
    fn go_on(&mut self, revision: u64, work: Work) {
        let doing = if self.has_helpers {
            Doing::Outside {
                work,
                asked: false,
                done: false,
            }
        } else {
            Doing::Here(one_more(work))
        };
        self.working = Some((revision, doing));
    }
}

/// An errand of the session's game, in bytes.
pub fn written(session: &Session, drafts: Vec<Draft>) -> Option<Vec<u8>> {
    let (game, rules, seen) = (session.game()?, session.rules()?, session.seen()?);
    let chosen = game.record().chosen();
    Some(Errand::new(rules, chosen, seen, drafts, HORIZON).to_bytes(rules))
}

/// Begins what is not there yet, and goes on with what was left.
pub(super) fn begin(mut outlook: ResMut<Outlook>, session: Res<Session>) {
    let now = session.revision();
    match outlook.working.take() {
        Some((revision, Doing::Nobody(work))) if revision == now => outlook.go_on(now, work),
        Some((revision, doing)) if revision == now => outlook.working = Some((revision, doing)),
        // Work for an older draft is dropped, and so cancelled.
        _ => {
            let made = outlook.made.as_ref();
            if made.is_none_or(|(revision, _)| *revision != now)
                && let Some(work) = Work::new(&session)
            {
                outlook.go_on(now, work);
            }
        }
    }
}

/// Takes what is finished and hands out the next slice.
pub(super) fn take(
    mut outlook: ResMut<Outlook>,
    session: Res<Session>,
    stage: Option<Res<State<Stage>>>,
    mut pace: ResMut<Pace>,
) {
    let Some((revision, doing)) = outlook.working.take() else {
        return;
    };
    let wanted = revision == session.revision() && in_preview(stage);
    let (work, goes_on) = match doing {
        Doing::Here(task) if !task.is_finished() => {
            outlook.working = Some((revision, Doing::Here(task)));
            pace.within(LOOK);
            return;
        }
        Doing::Here(task) => {
            let work = block_on(task);
            let goes_on = work.next < SAMPLES;
            pace.within(Duration::ZERO);
            (work, goes_on)
        }
        Doing::Outside { work, asked, done } if wanted => {
            let (have, shown) = (work.with.samples(), outlook.shown(revision));
            // Bands cost a frame some milliseconds, so that they are drawn anew only where they have grown surer.
            if done || (have >= SLICE && have >= shown + shown / 4 + SLICE) {
                outlook.made = Some((revision, work.made()));
                pace.within(Duration::ZERO);
            } else {
                pace.within(LOOK);
            }
            if !done {
                outlook.working = Some((revision, Doing::Outside { work, asked, done }));
            }
            return;
        }
        Doing::Outside { work, done, .. } => (work, !done),
        Doing::Nobody(work) => (work, true),
    };
    if work.with.samples() > outlook.shown(revision) {
        outlook.made = Some((revision, work.made()));
    }
    if wanted && goes_on {
        outlook.go_on(revision, work);
    } else if goes_on && revision == session.revision() {
        outlook.working = Some((revision, Doing::Nobody(work)));
    }
}

impl Outlook {
    /// Futures behind the bands that are shown of a revision.
    fn shown(&self, of: u64) -> u32 {
        let made = self.made.as_ref();
        made.filter(|(revision, _)| *revision == of)
            .map_or(0, |(_, made)| made.forecast.samples)
    }
    /// Whether anybody is at work.
    fn is_busy(&self) -> bool {
        !matches!(self.working, None | Some((_, Doing::Nobody(_))))
    }
}

/// Whether the phase is the preview.
fn in_preview(stage: Option<Res<State<Stage>>>) -> bool {
    stage.is_some_and(|stage| stage.get().0 == Phase::Preview)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Outlook>().add_systems(
        Update,
        (
            begin.run_if(in_preview),
            take.run_if(|outlook: Res<Outlook>| outlook.is_busy()),
        )
            .chain()
            .in_set(GameSystems::Follow),
    );
}
