//! The scenario board, counted beside the game from what Astana may know: a larger run of futures to the end of the level and of
//! its Reckoning, as a turn opens and again with the orders of the draft when a staff study is asked for. It is not counted
//! anew with every order. When the game moves on what is under way is dropped; what was counted is good for its turn alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::prelude::*;
use multivector_ai::{Board, Study};
use multivector_sim::{Draft, Rules};
use multivector_ui::{Action, Phase, Scenarios};

use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::{Intent, Session};
use crate::sets::GameSystems;
use crate::slices::{Sliced, Slices};

/// Futures of a count: the share of an even chance is off by three hundredths at most, in nineteen of twenty counts.
const SAMPLES: u32 = 1000;
/// Futures of a slice, each some fifty turns: a few hundredths of a second natively, a hundredth in a browser.
const SLICE: u32 = if cfg!(target_arch = "wasm32") { 2 } else { 16 };
/// Staff studies of a turn.
const STUDIES: u8 = 2;

/// Futures of a draft.
struct Count {
    rules: Arc<Rules>,
    study: Study,
    /// The number of the next future.
    next: u32,
    /// Whether it was asked for as a staff study.
    asked: bool,
}

impl Sliced for Count {
    fn slice(&mut self) {
        let until = (self.next + SLICE).min(SAMPLES);
        let ends = self.study.play(&self.rules, self.next..until);
        self.study.add(ends);
        self.next = until;
    }
}

/// What was counted, and what is being counted, each with the place of the game that it is good for.
#[derive(Resource, Default)]
pub struct Lookout {
    brief: Option<(u64, Board)>,
    study: Option<(u64, Board)>,
    working: Slices<Count>,
    progress: f32,
    /// Staff studies asked for, by game and turn: going back to a turn gives none anew.
    asked: BTreeMap<(u32, u32), u8>,
}

impl Lookout {
    /// The board of the session's turn, as far as it is there.
    pub fn look(&self, session: &Session) -> Scenarios<'_> {
        let place = session.place();
        let good = |made: &'_ &(u64, Board)| made.0 == place;
        let brief = self.brief.as_ref().filter(good);
        let study = self.study.as_ref().filter(good);
        Scenarios {
            brief: brief.map(|(_, board)| board),
            study: study.map(|(_, board)| board),
            working: (self.working.good_for() == Some(place)).then_some(self.progress),
            left: self.left(session),
        }
    }

    fn left(&self, session: &Session) -> u8 {
        let turn = session.game().map_or(0, |game| game.turn());
        let asked = self.asked.get(&(session.generation(), turn));
        STUDIES.saturating_sub(asked.copied().unwrap_or(0))
    }

    fn begin(&mut self, session: &Session, draft: &Draft, asked: bool, pace: &mut Pace) {
        let (Some(rules), Some(seen)) = (session.rules(), session.seen()) else {
            return;
        };
        let count = Count {
            rules: rules.clone(),
            study: Study::new(seen, draft),
            next: 0,
            asked,
        };
        self.progress = 0.0;
        self.working.go_on(session.place(), count, pace);
    }
}

/// Begins the count of a turn at its brief.
fn open(mut lookout: ResMut<Lookout>, session: Res<Session>, mut pace: ResMut<Pace>) {
    let place = session.place();
    let made = lookout.brief.as_ref().is_some_and(|made| made.0 == place);
    let working = lookout.working.good_for() == Some(place);
    let over = session.game().is_none_or(|game| game.is_over());
    if !made && !working && !over {
        lookout.begin(&session, &Draft::default(), false, &mut pace);
    }
}

/// Begins a staff study that was asked for.
fn study(
    mut intents: MessageReader<Intent>,
    mut lookout: ResMut<Lookout>,
    session: Res<Session>,
    mut pace: ResMut<Pace>,
) {
    let asked = intents.read();
    let asked = asked.filter(|Intent(action)| matches!(action, Action::StaffStudy));
    let busy = lookout.working.good_for() == Some(session.place());
    let over = session.game().is_none_or(|game| game.is_over());
    if asked.count() == 0 || busy || over || lookout.left(&session) == 0 {
        return;
    }
    let turn = session.game().map_or(0, |game| game.turn());
    *lookout
        .asked
        .entry((session.generation(), turn))
        .or_default() += 1;
    lookout.begin(&session, session.draft(), true, &mut pace);
}

/// Takes what is counted and hands out the next slice.
fn take(mut lookout: ResMut<Lookout>, session: Res<Session>, mut pace: ResMut<Pace>) {
    if lookout.working.good_for() != Some(session.place()) {
        lookout.working.drop_it();
        return;
    }
    let Some((place, count)) = lookout.working.done(&mut pace) else {
        return;
    };
    let board = count.study.board(&count.rules);
    let made = Some((place, board));
    if count.asked {
        lookout.study = made;
    } else {
        lookout.brief = made;
    }
    if count.next < SAMPLES {
        // Both are a thousand at most, which a float holds exactly.
        lookout.progress = count.next as f32 / SAMPLES as f32;
        lookout.working.go_on(place, count, &mut pace);
    }
}

/// Whether the phase is the brief.
fn in_brief(stage: Option<Res<State<Stage>>>) -> bool {
    stage.is_some_and(|stage| stage.get().0 == Phase::Brief)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Lookout>().add_systems(
        Update,
        (
            open.run_if(in_brief),
            study.run_if(on_message::<Intent>),
            take.run_if(|lookout: Res<Lookout>| lookout.working.good_for().is_some()),
        )
            .chain()
            .in_set(GameSystems::Follow),
    );
}
