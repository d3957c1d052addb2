//! What the game's tests share: the game without a window, in a folder of the test's own, and what it is asked.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use multivector_game::session::{Intent, Session};
use multivector_game::store::Store;
use multivector_game::words::Words;
use multivector_ui::Action;

/// A folder of one test, empty at its start.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("multivector-game-{}-{test}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

/// The game without window and renderer, its player's folder being `folder`.
pub(crate) fn game(folder: &Path) -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, StatesPlugin));
    let words = Words::read("en").unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    multivector_game::core(&mut app, words, Store::in_folder(folder));
    app.update();
    app
}

/// Writes an intent and lets the game follow it: one frame to act, one to change states.
pub(crate) fn ask(app: &mut App, action: Action) {
    app.world_mut().write_message(Intent(action));
    app.update();
    app.update();
}

/// What is being played.
pub(crate) fn session(app: &App) -> &Session {
    app.world().resource::<Session>()
}
