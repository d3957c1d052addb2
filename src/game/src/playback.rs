//! The playback of a turn that is already decided: for a few seconds the flows change and events show on the map in their
//! order. It changes nothing; any key or click ends it, and with reduced motion there is none.

use std::time::Duration;

use bevy::prelude::*;
use multivector_sim::state::calendar;
use multivector_sim::{Event, Seen};
use multivector_ui::Action;

use crate::pacing::{MOVING, Pace};
use crate::session::{Happened, Intent, Session};
use crate::sets::GameSystems;

/// The shortest and the longest playback.
const SPAN: [Duration; 2] = [Duration::from_millis(1400), Duration::from_millis(4200)];
/// How much longer a playback gets for each event that shows on the map.
const PER_EVENT: Duration = Duration::from_millis(450);

/// A playback that runs.
#[derive(Debug)]
struct Run {
    before: Seen,
    before_days: i64,
    elapsed: Duration,
    span: Duration,
}

/// The playback, if one runs.
#[derive(Resource, Debug, Default)]
pub struct Playback(Option<Run>);

impl Playback {
    /// Whether one runs.
    pub fn is_running(&self) -> bool {
        self.0.is_some()
    }
    /// How far it is, 0 to 1.
    pub fn progress(&self) -> Option<f32> {
        self.0
            .as_ref()
            .map(|run| (run.elapsed.as_secs_f32() / run.span.as_secs_f32()).min(1.0))
    }
    /// What Astana saw before the turn, and the length of the turn before it in days.
    pub fn before(&self) -> Option<(&Seen, i64)> {
        self.0.as_ref().map(|run| (&run.before, run.before_days))
    }
}

/// Begins a playback after each turn, and drops one whose game is gone.
fn begin(
    mut happened: MessageReader<Happened>,
    session: Res<Session>,
    mut pace: ResMut<Pace>,
    mut playback: ResMut<Playback>,
) {
    for what in happened.read() {
        match what {
            Happened::Committed(turn) if !pace.is_still() => {
                let Some(game) = session.game() else { continue };
                let Some(before) = game.seen_at(*turn) else {
                    continue;
                };
                let shown = game.reports().last().map_or(0, |report| {
                    report
                        .events
                        .iter()
                        .filter(|event| {
                            matches!(event, Event::Stopped { .. } | Event::Finished { .. })
                        })
                        .count()
                });
                // What stood before the first turn are the flows of the span that the level opens with.
                let before_days = before.get(calendar::SPAN).map_or(1, |days| days.0.max(1));
                let span = (SPAN[0] + PER_EVENT * shown as u32).min(SPAN[1]);
                pace.stir(span);
                playback.0 = Some(Run {
                    before,
                    before_days,
                    elapsed: Duration::ZERO,
                    span,
                });
            }
            Happened::Begun | Happened::Opened { .. } | Happened::Rewound(_) => playback.0 = None,
            _ => {}
        }
    }
}

/// Moves it on.
fn advance(mut playback: ResMut<Playback>, time: Res<Time<Real>>, mut pace: ResMut<Pace>) {
    let Some(run) = &mut playback.0 else { return };
    run.elapsed += time.delta().min(Duration::from_millis(100));
    if run.elapsed >= run.span {
        playback.0 = None;
    }
    pace.within(MOVING);
}

/// Ends it at once.
fn skip(
    mut intents: MessageReader<Intent>,
    keys: Option<Res<ButtonInput<KeyCode>>>,
    buttons: Option<Res<ButtonInput<MouseButton>>>,
    mut playback: ResMut<Playback>,
) {
    let asked = intents
        .read()
        .any(|Intent(action)| *action == Action::SkipPlayback);
    let pressed = keys.is_some_and(|keys| keys.get_just_pressed().next().is_some())
        || buttons.is_some_and(|buttons| buttons.get_just_pressed().next().is_some());
    let begun = playback.progress().is_some_and(|progress| progress > 0.0);
    if begun && (asked || pressed) {
        playback.0 = None;
    }
}

/// The systems that run the playback.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlaybackSystems;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Playback>()
        .configure_sets(Update, PlaybackSystems.in_set(GameSystems::Follow))
        .add_systems(
            Update,
            (
                begin.run_if(on_message::<Happened>),
                (skip, advance)
                    .chain()
                    .run_if(|playback: Res<Playback>| playback.is_running()),
            )
                .chain()
                .in_set(PlaybackSystems),
        );
}
