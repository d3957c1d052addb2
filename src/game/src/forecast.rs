//! The forecast of the draft, worked out beside the game from what Astana may know, so that the window goes on answering.
//! It is made in the preview alone, slice by slice: the first bands are there at once and grow surer for as long as the
//! player thinks; the draft and doing nothing meet the same dice, so that their difference is the draft's own. All of it is
//! thrown away as soon as the game or the draft changes. Natively a slice runs on another thread; in a browser between two
//! frames, which is why slices are short.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on};
use multivector_ai::{Difference, Forecast, Futures, difference};
use multivector_sim::{Draft, Rules};
use multivector_ui::Phase;

use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::Session;
use crate::sets::GameSystems;

/// Turns looked ahead.
const HORIZON: u32 = 6;
/// Futures of a slice: a hundredth of a second or so.
const SLICE: u32 = 12;
/// Futures after which bands hardly move any more.
const SAMPLES: u32 = 600;
/// How often the work is looked after.
const LOOK: Duration = Duration::from_millis(20);

/// Futures of the draft and, if it orders anything, of doing nothing.
struct Work {
    rules: Arc<Rules>,
    with: Futures,
    without: Option<Futures>,
}

impl Work {
    /// One slice more of both.
    fn go_on(mut self) -> Task<Work> {
        AsyncComputeTaskPool::get().spawn(async move {
            let from = self.with.samples();
            let numbers = from..from + SLICE;
            let slice = self.with.play(&self.rules, numbers.clone());
            self.with.add(slice);
            if let Some(without) = &mut self.without {
                let slice = without.play(&self.rules, numbers);
                without.add(slice);
            }
            self
        })
    }
}

/// What is there of a forecast.
struct Made {
    forecast: Forecast,
    difference: Option<Difference>,
}

/// The forecast that is there or under way, each with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Outlook {
    made: Option<(u64, Made)>,
    working: Option<(u64, Task<Work>)>,
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
}

/// Begins what is not there yet.
fn begin(mut outlook: ResMut<Outlook>, session: Res<Session>) {
    let revision = session.revision();
    let of = |of: u64| of == revision;
    let made = outlook.made.as_ref().is_some_and(|made| of(made.0));
    let working = outlook.working.as_ref().is_some_and(|work| of(work.0));
    let (Some(rules), Some(seen), false, false) = (session.rules(), session.seen(), made, working)
    else {
        return;
    };
    let draft = session.draft();
    let nothing = Draft::default();
    let work = Work {
        rules: rules.clone(),
        with: Futures::new(rules, seen, draft, HORIZON),
        without: (!draft.orders.is_empty()).then(|| Futures::new(rules, seen, &nothing, HORIZON)),
    };
    // Work for an older draft is dropped, and so cancelled.
    outlook.working = Some((revision, work.go_on()));
}

/// Takes what is finished and hands out the next slice.
fn take(
    mut outlook: ResMut<Outlook>,
    session: Res<Session>,
    stage: Option<Res<State<Stage>>>,
    mut pace: ResMut<Pace>,
) {
    match outlook.working.take() {
        Some((revision, task)) if task.is_finished() => {
            let work = block_on(task);
            let made = Made {
                forecast: work.with.forecast(),
                difference: work
                    .without
                    .as_ref()
                    .map(|other| difference(&work.with, other)),
            };
            outlook.made = Some((revision, made));
            let wanted = revision == session.revision() && in_preview(stage);
            if wanted && work.with.samples() < SAMPLES {
                outlook.working = Some((revision, work.go_on()));
            }
            pace.within(Duration::ZERO);
        }
        Some(unfinished) => {
            outlook.working = Some(unfinished);
            pace.within(LOOK);
        }
        None => {}
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
            take.run_if(|outlook: Res<Outlook>| outlook.working.is_some()),
        )
            .chain()
            .in_set(GameSystems::Follow),
    );
}
