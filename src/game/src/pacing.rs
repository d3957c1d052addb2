//! When the next frame is drawn. The window sleeps until something happens; whoever needs a frame without an event
//! (a moving flow, a tooltip that waits) asks for one here, in every frame in which it still needs it.
//!
//! The virtual clock is the clock of everything that moves on the map. It stands still while the map does, so the
//! shaders need no state of their own to be at rest.

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Virtual;
use bevy::winit::WinitSettings;

/// Without any wish a frame is drawn after so long, or at the next event.
const ASLEEP: Duration = Duration::from_secs(3600);

/// The time between two frames while something moves.
pub const MOVING: Duration = Duration::from_millis(33);

/// Flows go on moving for so long after the last touch of mouse or keyboard.
const AFTERGLOW: Duration = Duration::from_secs(6);

/// When the next frame is due.
#[derive(Resource, Debug)]
pub struct Pace {
    due: Duration,
    moving_for: Duration,
    still: bool,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            due: ASLEEP,
            moving_for: AFTERGLOW,
            still: false,
        }
    }
}

impl Pace {
    /// Asks for a frame after at most `wait`.
    pub fn within(&mut self, wait: Duration) {
        self.due = self.due.min(wait);
    }
    /// Lets what flows flow for at least `span` from now, and then a little longer.
    pub fn stir(&mut self, span: Duration) {
        self.moving_for = self.moving_for.max(span.max(AFTERGLOW));
    }
    /// Whether motion is switched off by the player.
    pub fn is_still(&self) -> bool {
        self.still
    }
    /// Switches motion off or on.
    pub fn set_still(&mut self, still: bool) {
        self.still = still;
    }
    /// Whether the flows move now.
    pub fn is_moving(&self) -> bool {
        !self.still && !self.moving_for.is_zero()
    }
}

/// Runs the map's clock while the flows move.
fn keep_time(mut pace: ResMut<Pace>, real: Res<Time<Real>>, mut clock: ResMut<Time<Virtual>>) {
    let pace = pace.bypass_change_detection();
    pace.moving_for = pace.moving_for.saturating_sub(real.delta());
    if pace.is_moving() {
        pace.within(MOVING);
        clock.unpause();
    } else {
        clock.pause();
    }
}

/// Hands the wish of this frame to the window's event loop and forgets it.
fn set_alarm(mut pace: ResMut<Pace>, settings: Option<ResMut<WinitSettings>>) {
    let pace = pace.bypass_change_detection();
    let due = std::mem::replace(&mut pace.due, ASLEEP);
    if let Some(mut settings) = settings {
        let mode = bevy::winit::UpdateMode::reactive_low_power(due);
        settings.focused_mode = mode;
        settings.unfocused_mode = bevy::winit::UpdateMode::reactive_low_power(due.max(MOVING * 3));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pace>()
        .add_systems(First, keep_time)
        .add_systems(Last, set_alarm);
}
