//! The scenario board, counted beside the game from what Astana may know: a larger run of futures to the end of the level and of
//! its Reckoning, as a turn opens and again with the orders of the draft when a staff study is asked for. It is not counted
//! anew with every order. When the game moves on what is under way is dropped; what was counted is good for its turn alone.

use std::collections::BTreeMap;
use std::time::Duration;

use bevy::prelude::*;
use multivector_ai::Board;
use multivector_ai::errand::{Kind, Work};
use multivector_sim::Draft;
use multivector_ui::{Action, Phase, Scenarios};

use crate::errands::{Errands, Job, Looking, Whose};
use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::{Intent, Session};

/// Futures of a count: the share of an even chance is off by three hundredths at most, in nineteen of twenty counts.
const SAMPLES: u32 = 1000;
/// Futures of a slice, each some fifty turns: a few hundredths of a second natively, a hundredth in a browser.
const SLICE: u32 = if cfg!(target_arch = "wasm32") { 2 } else { 16 };
/// Staff studies of a turn.
const STUDIES: u8 = 2;

/// What is being counted.
#[derive(Clone, Copy)]
struct Count {
    /// The place of the game that it is good for.
    place: u64,
    /// Whether it was asked for as a staff study.
    asked: bool,
    samples: u32,
}

/// What was counted, each with the place of the game that it is good for, and what is being counted.
#[derive(Resource, Default)]
pub struct Lookout {
    brief: Option<(u64, Board)>,
    study: Option<(u64, Board)>,
    working: Option<Count>,
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
            // Both are a thousand at most, which a float holds exactly.
            working: self
                .working_at(place)
                .map(|count| count.samples as f32 / SAMPLES as f32),
            left: self.left(session),
        }
    }

    fn left(&self, session: &Session) -> u8 {
        let turn = session.game().map_or(0, |game| game.turn());
        let asked = self.asked.get(&(session.generation(), turn));
        STUDIES.saturating_sub(asked.copied().unwrap_or(0))
    }

    fn working_at(&self, place: u64) -> Option<Count> {
        self.working.filter(|count| count.place == place)
    }

    fn begin(&mut self, errands: &mut Errands, session: &Session, draft: &Draft, asked: bool) {
        let drafts = vec![draft.clone()];
        let Some(job) = Job::new(session, drafts, Kind::Board, SAMPLES, SLICE) else {
            return;
        };
        let place = session.place();
        self.working = Some(Count {
            place,
            asked,
            samples: 0,
        });
        errands.begin(Whose::Board, place, job);
    }
}

/// Begins the count of a turn at its brief.
fn open(mut lookout: ResMut<Lookout>, mut errands: ResMut<Errands>, session: Res<Session>) {
    let place = session.place();
    let made = lookout.brief.as_ref().is_some_and(|made| made.0 == place);
    let working = lookout.working_at(place).is_some();
    let over = session.game().is_none_or(|game| game.is_over());
    if !made && !working && !over {
        lookout.begin(&mut errands, &session, &Draft::default(), false);
    }
}

/// Begins a staff study that was asked for.
fn study(
    mut intents: MessageReader<Intent>,
    mut lookout: ResMut<Lookout>,
    mut errands: ResMut<Errands>,
    session: Res<Session>,
) {
    let asked = intents.read();
    let asked = asked.filter(|Intent(action)| matches!(action, Action::StaffStudy));
    let busy = lookout.working_at(session.place()).is_some();
    let over = session.game().is_none_or(|game| game.is_over());
    if asked.count() == 0 || busy || over || lookout.left(&session) == 0 {
        return;
    }
    let turn = session.game().map_or(0, |game| game.turn());
    *lookout
        .asked
        .entry((session.generation(), turn))
        .or_default() += 1;
    lookout.begin(&mut errands, &session, session.draft(), true);
}

/// Counts what has been played. When the game has moved on it is dropped.
fn take(
    mut lookout: ResMut<Lookout>,
    mut errands: ResMut<Errands>,
    session: Res<Session>,
    mut pace: ResMut<Pace>,
) {
    let Some(mut count) = lookout.working_at(session.place()) else {
        lookout.working = None;
        errands.drop_it(Whose::Board);
        return;
    };
    let Some(job) = errands.look(Whose::Board) else {
        return;
    };
    let (samples, is_done) = (job.work().samples(), job.is_done());
    if samples > count.samples
        && let Work::Board(drafts) = job.work()
        && let Some(study) = drafts.first()
    {
        let made = Some((count.place, study.board(job.rules())));
        if count.asked {
            lookout.study = made;
        } else {
            lookout.brief = made;
        }
        count.samples = samples;
        pace.within(Duration::ZERO);
    }
    if is_done {
        lookout.working = None;
        errands.drop_it(Whose::Board);
    } else {
        lookout.working = Some(count);
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
            (open.run_if(in_brief), study.run_if(on_message::<Intent>))
                .chain()
                .in_set(Looking::Begin),
            take.run_if(|lookout: Res<Lookout>| lookout.working.is_some())
                .in_set(Looking::Take),
        ),
    );
}
