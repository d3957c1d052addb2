//! The forecast of the draft, worked out beside the game from what Astana may know, so that the window goes on answering.

use bevy::prelude::*;
use multivector_ai::Forecast;

use crate::session::Session;

/// The forecast that is there, and for what it is good.
#[derive(Resource, Default)]
pub struct Outlook {
    made: Option<(u64, Forecast)>,
}

impl Outlook {
    /// The forecast for the session's game and draft, if it is there.
    pub fn forecast(&self, session: &Session) -> Option<&Forecast> {
        self.made.as_ref().filter(|(revision, _)| *revision == session.revision()).map(|(_, forecast)| forecast)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Outlook>();
}
