//! The game: a Bevy app around the rules and the panels. Thin: no rule lives here, no number of the model, no text for
//! people.
//!
//! [`core`] is everything that needs neither window nor renderer: the session, saves, settings, playback, screens and the
//! map's entities. [`app`] adds the window, the panels and the drawn map. Each file is a plugin; `sets` names the order of
//! a frame.

#![allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "a system takes what it needs as arguments, and a query is a type"
)]

pub mod board;
pub mod errands;
pub mod forecast;
#[cfg(target_arch = "wasm32")]
mod foresight;
pub mod map;
pub mod notices;
pub mod own;
pub mod pacing;
pub mod panels;
mod platform;
pub mod playback;
pub mod review;
pub mod saves;
pub mod screens;
pub mod session;
pub mod sets;
pub mod settings;
pub mod slices;
pub mod store;
#[cfg(target_arch = "wasm32")]
mod web;
mod window;
pub mod words;

use bevy::prelude::*;
use bevy_egui::EguiPlugin;
use multivector_text::TextError;

use session::Shelf;
use store::Store;
use words::Words;

/// Everything but window, panels and drawing. Needs the engine's states and clock.
pub fn core(app: &mut App, words: Words, store: Store) {
    let shelf = Shelf::read(&multivector_data::files(), &multivector_data::levels());
    for (level, findings) in &shelf.broken {
        for finding in &findings.list {
            error!("level {level}: {finding:?}");
        }
    }
    app.insert_resource(words)
        .insert_resource(store)
        .insert_resource(shelf)
        .add_plugins((
            sets::plugin,
            pacing::plugin,
            notices::plugin,
            session::plugin,
            own::plugin,
            saves::plugin,
            settings::plugin,
            playback::plugin,
            screens::plugin,
            errands::plugin,
            forecast::plugin,
            board::plugin,
            review::plugin,
            map::entities,
        ));
}

/// The whole game, ready to run.
///
/// # Errors
/// Every mistake in the texts that ship: without words there is no game.
pub fn app() -> Result<App, Vec<TextError>> {
    let words = Words::read(words::LANGUAGE)?;
    let mut app = App::new();
    app.set_error_handler(bevy::ecs::error::error)
        .add_plugins(window::engine(&words))
        .add_plugins(EguiPlugin::default())
        .add_plugins(window::plugin);
    core(&mut app, words, Store::of_player());
    app.add_plugins((panels::plugin, map::scene));
    #[cfg(target_arch = "wasm32")]
    app.add_plugins((web::plugin, foresight::plugin));
    Ok(app)
}
