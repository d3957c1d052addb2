//! The window on a desktop, the canvas in a page.

use std::time::Duration;

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};

use crate::words::Words;

/// The element of the page that the game draws into.
const CANVAS: &str = "#game";

/// The engine's own plugins, set up for this window. The title is the game's name in the language in use.
pub(super) fn engine(words: &Words) -> impl PluginGroup {
    let window = Window {
        title: words.0.get("game-title").to_owned(),
        name: Some("multivector".to_owned()),
        resolution: WindowResolution::new(1280, 800),
        resize_constraints: WindowResizeConstraints {
            min_width: 1024.0,
            min_height: 640.0,
            ..default()
        },
        canvas: Some(CANVAS.to_owned()),
        fit_canvas_to_parent: true,
        // Keys that the page should keep (reload, developer tools) are not the game's; Tab and space are.
        prevent_default_event_handling: true,
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            ..default()
        })
        // Everything is embedded; in a page a question for each .meta file would be a request.
        .set(AssetPlugin {
            meta_check: AssetMetaCheck::Never,
            ..default()
        })
}

/// Nothing is drawn until something happens; `pacing` wakes the window when something moves.
pub(super) fn plugin(app: &mut App) {
    let asleep = UpdateMode::reactive_low_power(Duration::from_secs(3600));
    app.insert_resource(WinitSettings {
        focused_mode: asleep,
        unfocused_mode: asleep,
    });
}
