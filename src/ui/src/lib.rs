//! The panels of the map room: egui only, no engine. [`show`] draws everything but the map, reads a [`View`], keeps what
//! it must remember in a [`Desk`], and says what the player wants as [`Action`]s.

pub mod action;
mod advisers;
mod brief;
mod chair;
mod chart;
mod chrome;
mod chronicle;
mod codex;
mod compliance;
mod condition;
mod crisis;
mod cx;
mod debrief;
mod decide;
pub mod desk;
mod draft;
mod economy;
mod fighting;
mod figure;
mod forces;
mod forecast;
mod headline;
mod help;
mod hold;
mod initiatives;
pub mod keys;
mod layout;
mod ledger;
mod level;
mod levels;
mod lever;
mod names;
mod number;
mod objectives;
mod opened;
mod own;
mod policies;
mod preview;
mod projects;
mod promises;
mod relations;
mod report;
mod review;
mod rewind;
mod routes;
mod saves;
mod scenarios;
mod seats;
mod settings;
mod society;
pub mod theme;
mod title;
mod toast;
mod trade;
pub mod view;
mod widgets;
mod window;

pub use action::Action;
pub use desk::{Desk, Look, MapFocus, Overlay, Panel, Phase, Screen, Settings, Tone};
pub use layout::show;
pub use theme::{Fonts, Palette, Theme, install_fonts};
pub use view::{
    Chair, LevelInfo, OpeningNumber, Own, OwnLevel, Play, Reviewed, SaveInfo, Scenarios, View,
};
