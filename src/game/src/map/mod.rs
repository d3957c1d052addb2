//! The map room. Fields, places, routes, regions and forces are entities; they hold ids of the rules and never values,
//! and systems keep them in step with the session.
//!
//! `load` brings the map's own entities into the world, `bind` what a level adds. `flows` and `regions` follow the
//! session. `land` and `lines` draw with the renderer; `places`, `labels`, `counters`, `front` and `tooltip` draw on a sheet over
//! the scene with egui's painter, under the panels. `camera` and `picking` listen to the player.

pub mod bind;
pub mod camera;
pub mod canvas;
pub mod counters;
pub mod flows;
pub mod front;
pub mod labels;
pub mod land;
pub mod lines;
pub mod load;
mod material;
pub mod palette;
pub mod picking;
pub mod places;
pub mod pops;
pub mod regions;
mod ribbon;
mod tooltip;

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use crate::panels::PanelSystems;

/// Depths of what is drawn by the renderer, the nearest highest.
mod layer {
    use bevy::prelude::*;

    /// Land.
    pub(super) const LAND: f32 = 0.0;
    /// Rivers.
    pub(super) const RIVERS: f32 = 1.0;
    /// Lakes and closed seas.
    pub(super) const WATER: f32 = 2.0;
    /// Their shores.
    pub(super) const SHORES: f32 = 3.0;
    /// Tints of regions.
    pub(super) const REGIONS: f32 = 4.0;
    /// Borders between regions.
    pub(super) const REGION_BORDERS: f32 = 5.0;
    /// The band along the national border.
    pub(super) const BAND: f32 = 6.0;
    /// Borders and coasts.
    pub(super) const BORDERS: f32 = 7.0;
    /// Routes.
    pub(super) const LINES: f32 = 8.0;

    /// A transform at a depth.
    pub(super) fn at(depth: f32) -> Transform {
        Transform::from_xyz(0.0, 0.0, depth)
    }
}

/// The part of the map room that needs neither window nor renderer: its entities and how they follow the session.
pub(super) fn entities(app: &mut App) {
    app.init_resource::<camera::MapView>()
        .init_resource::<palette::Brush>()
        .init_resource::<picking::Hand>()
        .add_message::<picking::Picked>()
        .add_message::<camera::LookAt>()
        .add_plugins((load::plugin, bind::plugin, flows::plugin));
}

/// The part that draws and listens.
pub(super) fn scene(app: &mut App) {
    app.init_resource::<canvas::Occupied>()
        .add_plugins((
            material::plugin,
            land::plugin,
            lines::plugin,
            regions::plugin,
            counters::plugin,
            front::plugin,
            camera::plugin,
            picking::plugin,
        ))
        .add_systems(
            EguiPrimaryContextPass,
            // Counters take their places before names look for theirs, and are drawn again by being drawn later: names
            // never lie over them, because they are taken as obstacles.
            (
                places::draw,
                counters::draw,
                front::draw,
                labels::draw,
                pops::draw,
                tooltip::draw,
            )
                .chain()
                .after(PanelSystems),
        );
}
