//! The panels of the map room: egui only, no engine. [`show`] draws everything but the map, reads a [`View`], keeps what
//! it must remember in a [`Desk`], and says what the player wants as [`Action`]s.

pub mod action;
mod brief;
mod chart;
mod chrome;
mod codex;
mod compliance;
mod condition;
mod cx;
mod debrief;
mod decide;
pub mod desk;
mod draft;
mod forces;
mod forecast;
mod help;
mod initiatives;
pub mod keys;
mod layout;
mod ledger;
mod levels;
mod lever;
mod names;
mod number;
mod numbers;
mod policies;
mod preview;
mod projects;
mod promises;
mod relations;
mod report;
mod rewind;
mod routes;
mod saves;
mod settings;
pub mod theme;
mod title;
mod toast;
pub mod view;
mod widgets;
mod window;

pub use action::Action;
pub use desk::{Desk, Look, MapFocus, Overlay, Panel, Phase, Screen, Settings, Tone};
pub use layout::show;
pub use theme::{Fonts, Palette, Theme, install_fonts};
pub use view::{LevelInfo, Play, SaveInfo, View};
