//! The forecast of the draft, worked out beside the game from what Astana may know, so that the window goes on answering.
//! It is made in the preview alone, and thrown away as soon as the game or the draft changes.

use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on};
use multivector_ai::Forecast;
use multivector_ui::Phase;

use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::Session;
use crate::sets::GameSystems;

/// Turns looked ahead.
const HORIZON: u32 = 3;
/// Futures played.
const SAMPLES: u32 = 200;
/// How often the work is looked after.
const LOOK: Duration = Duration::from_millis(40);

/// The forecast that is there or under way, each with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Outlook {
    made: Option<(u64, Forecast)>,
    working: Option<(u64, Task<Forecast>)>,
}

impl Outlook {
    /// The forecast for the session's game and draft, if it is there.
    pub fn forecast(&self, session: &Session) -> Option<&Forecast> {
        self.made
            .as_ref()
            .filter(|(revision, _)| *revision == session.revision())
            .map(|(_, forecast)| forecast)
    }
}

/// Begins what is not there yet.
fn begin(mut outlook: ResMut<Outlook>, session: Res<Session>) {
    let revision = session.revision();
    let made = outlook.made.as_ref().is_some_and(|(of, _)| *of == revision);
    let working = outlook
        .working
        .as_ref()
        .is_some_and(|(of, _)| *of == revision);
    let (Some(rules), Some(seen), false, false) = (session.rules(), session.seen(), made, working)
    else {
        return;
    };
    let (rules, seen, draft) = (rules.clone(), seen.clone(), session.draft().clone());
    let task = AsyncComputeTaskPool::get()
        .spawn(async move { multivector_ai::forecast(&rules, &seen, &draft, HORIZON, SAMPLES) });
    // Work for an older draft is dropped, and so cancelled.
    outlook.working = Some((revision, task));
}

/// Takes what is finished.
fn take(mut outlook: ResMut<Outlook>, mut pace: ResMut<Pace>) {
    match outlook.working.take() {
        Some((revision, task)) if task.is_finished() => {
            outlook.made = Some((revision, block_on(task)));
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
