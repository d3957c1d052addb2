//! The review of a finished game, worked out in slices beside the window once the debrief is open, and the report that is
//! written of it.

use bevy::prelude::*;
use multivector_ai::{Review, Reviewing};
use multivector_text::report;
use multivector_ui::{Action, Reviewed, Screen};

use crate::notices::Notices;
use crate::pacing::Pace;
use crate::screens::Scene;
use crate::session::{Intent, Session};
use crate::sets::GameSystems;
use crate::slices::{Sliced, Slices};
use crate::store::Store;
use crate::words::Words;

/// Turns of a slice: a few hundredths of a second.
const SLICE: u32 = 400;

impl Sliced for Reviewing {
    fn slice(&mut self) {
        self.step(SLICE);
    }
}

/// The review that is there or under way, with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Hindsight {
    made: Option<(u64, Review)>,
    working: Slices<Reviewing>,
    progress: f32,
}

impl Hindsight {
    /// How far the review of the session's game is.
    pub fn look(&self, session: &Session) -> Reviewed<'_> {
        let revision = session.revision();
        match (&self.made, self.working.good_for()) {
            (Some((of, review)), _) if *of == revision => Reviewed::Ready(review),
            (_, Some(of)) if of == revision => Reviewed::Working(self.progress),
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

/// Begins what is not there yet.
fn begin(mut hindsight: ResMut<Hindsight>, session: Res<Session>, mut pace: ResMut<Pace>) {
    let here = !matches!(hindsight.look(&session), Reviewed::Nothing);
    let Some(work) = session.game().filter(|_| !here).and_then(Reviewing::new) else {
        return;
    };
    hindsight.working.go_on(session.revision(), work, &mut pace);
    hindsight.progress = 0.0;
}

/// Takes what is finished and hands out the next slice.
fn take(mut hindsight: ResMut<Hindsight>, mut pace: ResMut<Pace>) {
    let Some((revision, mut work)) = hindsight.working.done(&mut pace) else {
        return;
    };
    // Nothing left to do: a slice of no turns says so.
    if work.step(0) {
        hindsight.made = Some((revision, work.finish()));
    } else {
        hindsight.progress = work.progress();
        hindsight.working.go_on(revision, work, &mut pace);
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
            take.run_if(|hindsight: Res<Hindsight>| hindsight.working.good_for().is_some()),
            write.run_if(on_message::<Intent>),
        )
            .chain()
            .in_set(GameSystems::Follow),
    );
}
