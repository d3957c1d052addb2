//! Which screen is shown, and in which phase the turn is. Both are states of the engine; the desk of the panels follows
//! them, and what a panel changes on the desk comes back as an intent.

use bevy::prelude::*;
use multivector_ui::{Action, Phase, Screen};

use crate::notices::Notices;
use crate::pacing::Pace;
use crate::platform;
use crate::playback::Playback;
use crate::session::{Happened, Intent, Session, Since};
use crate::sets::GameSystems;

/// The screen.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scene(pub Screen);

/// The phase of the turn; there is one only while the map room is open.
#[derive(SubStates, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[source(Scene = Scene(Screen::Play))]
pub struct Stage(pub Phase);

/// Intents that move between screens and phases.
fn go(
    mut intents: MessageReader<Intent>,
    session: Res<Session>,
    stage: Option<Res<State<Stage>>>,
    mut scenes: ResMut<NextState<Scene>>,
    mut stages: Option<ResMut<NextState<Stage>>>,
    mut exit: MessageWriter<AppExit>,
) {
    for Intent(action) in intents.read() {
        match action {
            Action::Screen(screen) => {
                let needs_game = matches!(screen, Screen::Play | Screen::Debrief);
                if !needs_game || session.game().is_some() {
                    NextState::set_if_neq(&mut scenes, Scene(*screen));
                }
            }
            Action::Phase(phase) => {
                let running = stage
                    .as_ref()
                    .is_some_and(|stage| stage.get().0 == Phase::Commit);
                let over = session.game().is_none_or(|game| game.is_over());
                let open = match phase {
                    Phase::Brief => true,
                    Phase::Decide | Phase::Preview => !over,
                    Phase::Report => session
                        .game()
                        .is_some_and(|game| !game.reports().is_empty()),
                    Phase::Commit => false,
                };
                if open && !running {
                    set(&mut stages, *phase);
                } else if over && *phase == Phase::Brief && session.game().is_some() {
                    NextState::set_if_neq(&mut scenes, Scene(Screen::Debrief));
                }
            }
            Action::Quit if platform::CAN_QUIT => {
                exit.write(AppExit::Success);
            }
            _ => {}
        }
    }
}

fn set(stages: &mut Option<ResMut<NextState<Stage>>>, phase: Phase) {
    if let Some(stages) = stages {
        NextState::set_if_neq(stages, Stage(phase));
    }
}

/// What happened to the session moves screens and phases too, and is told where it failed.
fn follow(
    mut happened: MessageReader<Happened>,
    session: Res<Session>,
    pace: Res<Pace>,
    mut scenes: ResMut<NextState<Scene>>,
    mut stages: Option<ResMut<NextState<Stage>>>,
    mut notices: ResMut<Notices>,
) {
    for what in happened.read() {
        match what {
            Happened::Begun | Happened::Opened { .. } => {
                if let Happened::Opened { comparable, level } = what {
                    match level {
                        Since::Same => {}
                        Since::Changed => notices.warn("game-own-changed", &[]),
                        Since::Gone => notices.warn("game-own-gone", &[]),
                    }
                    if !comparable {
                        notices.warn("game-not-comparable", &[]);
                    }
                }
                let over = session.game().is_some_and(|game| game.is_over());
                let screen = if over { Screen::Debrief } else { Screen::Play };
                NextState::set_if_neq(&mut scenes, Scene(screen));
                set(&mut stages, Phase::Brief);
            }
            Happened::Committed(_) => {
                let phase = if pace.is_still() {
                    Phase::Report
                } else {
                    Phase::Commit
                };
                set(&mut stages, phase);
            }
            Happened::Rewound(_) => {
                NextState::set_if_neq(&mut scenes, Scene(Screen::Play));
                set(&mut stages, Phase::Decide);
            }
            Happened::Drafted | Happened::Called => {}
            Happened::Refused(refusals) => {
                for refusal in refusals {
                    notices.warn(refusal.key(), &refusal.args());
                }
            }
            Happened::NotCommitted(error) => {
                notices.warn(error.key(), &[]);
                if let multivector_sim::CommitError::Illegal(orders) = error {
                    for refusal in orders.iter().flat_map(|(_, refusals)| refusals).take(2) {
                        notices.warn(refusal.key(), &refusal.args());
                    }
                }
            }
            Happened::NotRewound(refused) => notices.warn(refused.key(), &[]),
            Happened::NoSuchOrigin => notices.warn("game-no-such-origin", &[]),
            Happened::NoSuchLevel => notices.warn("game-no-such-level", &[]),
            Happened::NotOpened(error) => notices.warn(error.key(), &error.args()),
        }
    }
}

/// When the playback is over, the report is read.
fn arrive(
    playback: Res<Playback>,
    stage: Option<Res<State<Stage>>>,
    mut stages: Option<ResMut<NextState<Stage>>>,
) {
    if stage.is_some_and(|stage| stage.get().0 == Phase::Commit) && !playback.is_running() {
        set(&mut stages, Phase::Report);
    }
}

/// A state that is about to change needs a frame in which it does.
fn hasten(
    scenes: Res<NextState<Scene>>,
    stages: Option<Res<NextState<Stage>>>,
    mut pace: ResMut<Pace>,
) {
    let waits = !matches!(*scenes, NextState::Unchanged)
        || stages.is_some_and(|stages| !matches!(*stages, NextState::Unchanged));
    if waits {
        pace.bypass_change_detection()
            .within(std::time::Duration::ZERO);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Scene>()
        .add_sub_state::<Stage>()
        .add_systems(
            Update,
            (
                go,
                follow,
                arrive.after(crate::playback::PlaybackSystems),
                hasten,
            )
                .chain()
                .in_set(GameSystems::Follow),
        );
}
