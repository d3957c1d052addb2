//! The making of the game's map, offline: GeoJSON of Natural Earth and `assets/map/geography.ron` in,
//! [`multivector_data::map::MapData`] out. The program around it is `main.rs`; the game never uses this crate.

pub mod assemble;
pub mod borders;
pub mod faces;
pub mod geometry;
pub mod land;
pub mod projection;
pub mod regions;
pub mod routes;
pub mod source;
pub mod topology;
pub mod waters;

use std::path::{Path, PathBuf};

/// What is wrong, for the person who edits the map: the file and what was found in it.
#[derive(Debug)]
pub struct Failure(pub String);

/// The folder of the map's sources and its output.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/map")
}
