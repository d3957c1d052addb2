//! The review of a finished game, worked out in slices beside the window once the debrief is open, and the report that is
//! written of it. Natively a slice runs on another thread; in a browser between two frames, which is why slices are short.

use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on};
use multivector_ai::{Review, Reviewing};
use multivector_text::report;
use multivector_ui::{Action, Reviewed, Screen};

use crate::notices::Notices;
use crate::pacing::Pace;
use crate::screens::Scene;
use crate::session::{Intent, Session};
use crate::sets::GameSystems;
use crate::store::Store;
use crate::words::Words;

/// Turns of a slice: a few hundredths of a second.
const SLICE: u32 = 400;
/// How often the work is looked after.
const LOOK: Duration = Duration::from_millis(20);

/// The review that is there or under way, with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Hindsight {
    made: Option<(u64, Review)>,
    working: Option<(u64, Task<Reviewing>)>,
    progress: f32,
}

impl Hindsight {
    /// How far the review of the session's game is.
    pub fn look(&self, session: &Session) -> Reviewed<'_> {
        let revision = session.revision();
        match (&self.made, &self.working) {
            (Some((of, review)), _) if *of == revision => Reviewed::Ready(review),
            (_, Some((of, _))) if *of == revision => Reviewed::Working(self.progress),
            _ => Reviewed::Nothing,
        }
    }
    /// The review of the session's game, if it is there.
    pub fn review(&self, session: &Session) -> Option<&Review> {
        match self.look(session) {
            Reviewed::Ready(review) => Some(review),
            _ => None,
        }
    }
}

/// One slice more.
fn slice(mut work: Reviewing) -> Task<Reviewing> {
    AsyncComputeTaskPool::get().spawn(async move {
        work.step(SLICE);
        work
    })
}

/// Begins what is not there yet.
fn begin(mut hindsight: ResMut<Hindsight>, session: Res<Session>, mut pace: ResMut<Pace>) {
    let here = !matches!(hindsight.look(&session), Reviewed::Nothing);
    let Some(work) = session.game().filter(|_| !here).and_then(Reviewing::new) else {
        return;
    };
    // Work for another game is dropped, and so cancelled.
    hindsight.working = Some((session.revision(), slice(work)));
    hindsight.progress = 0.0;
    pace.within(LOOK);
}

/// Takes what is finished and hands out the next slice.
fn take(mut hindsight: ResMut<Hindsight>, mut pace: ResMut<Pace>) {
    match hindsight.working.take() {
        Some((revision, task)) if task.is_finished() => {
            let mut work = block_on(task);
            // Nothing left to do: a slice of no turns says so.
            if work.step(0) {
                hindsight.made = Some((revision, work.finish()));
            } else {
                hindsight.progress = work.progress();
                hindsight.working = Some((revision, slice(work)));
            }
            pace.within(Duration::ZERO);
        }
        Some(unfinished) => {
            hindsight.working = Some(unfinished);
            pace.within(LOOK);
        }
        None => {}
    }
}

/// Writes the report when the player asks for it.
fn write(
    mut intents: MessageReader<Intent>,
    hindsight: Res<Hindsight>,
    session: Res<Session>,
    words: Res<Words>,
    store: Res<Store>,
    mut notices: ResMut<Notices>,
) {
    let asked = intents.read();
    let asked = asked.filter(|Intent(action)| matches!(action, Action::WriteReport));
    if asked.count() == 0 {
        return;
    }
    let (Some(game), Some(review)) = (session.game(), hindsight.review(&session)) else {
        return;
    };
    let Some(told) = report::told(&words.0, game, review) else {
        return;
    };
    let page = report::page(&words.0, &told);
    let name = format!("report-{}-{}.html", told.game.level, told.game.seed);
    match store.hand_out(&name, &page) {
        Ok(place) => notices.note("game-report-written", &[("place", place)]),
        Err(error) => notices.warn(error.key(), &error.args()),
    }
}

/// Whether the debrief is open.
fn in_debrief(scene: Option<Res<State<Scene>>>) -> bool {
    scene.is_some_and(|scene| scene.get().0 == Screen::Debrief)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hindsight>().add_systems(
        Update,
        (
            begin.run_if(in_debrief),
            take.run_if(|hindsight: Res<Hindsight>| hindsight.working.is_some()),
            write.run_if(on_message::<Intent>),
        )
            .chain()
            .in_set(GameSystems::Follow),
    );
}
