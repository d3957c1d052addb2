//! The order of a frame, named once.

use bevy::prelude::*;

/// What happens in `Update`, in this order. The panels are drawn after all of it, in the egui pass of `PostUpdate`;
/// what they ask for is read by [`GameSystems::Intent`] of the next frame.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GameSystems {
    /// Mouse and keyboard on the map: the camera moves, things are picked, intents are written.
    Input,
    /// Intents change the session: the one place that does.
    Intent,
    /// What follows from a changed session: saving, playback, the screen.
    Follow,
    /// The map's entities are brought into step with the session.
    Map,
    /// Looks follow the entities: materials, the camera's transform.
    Dress,
}

pub(super) fn plugin(app: &mut App) {
    app.configure_sets(
        Update,
        (
            GameSystems::Input,
            GameSystems::Intent,
            GameSystems::Follow,
            GameSystems::Map,
            GameSystems::Dress,
        )
            .chain(),
    );
}
