//! The map of the region: the types of `assets/map/region.mvmap` and its decoding.
//!
//! The file is written by the offline tool `multivector-mapmaker` and read by the game at start. Nothing here
//! draws, projects or reads files: the bytes are embedded, positions are already on the plane.
//!
//! **Plane.** All positions are kilometres on a Lambert conformal conic plane ([`Projection`]), x to the east
//! and y to the north of the projection's centre. They are stored in hundredths of a kilometre
//! ([`wire::Points`]) and held as `f32`.
//!
//! **Drawing order** that the data is made for: sea as background inside [`MapData::frame`], land of the
//! countries, rivers, waters, regions' tint, region borders, edges, lines, places.

use serde::{Deserialize, Serialize};

mod read;
pub mod wire;

pub use wire::{Distances, Points, Triangles};

#[cfg(test)]
mod tests;

/// First bytes of a map file.
pub const MAGIC: [u8; 5] = *b"MVMAP";

/// Version of the format, the byte after [`MAGIC`]. It rises whenever a type below changes.
pub const VERSION: u8 = 1;

/// The map that ships with the game, as written by the offline tool.
pub fn map_bytes() -> &'static [u8] {
    include_bytes!("../../../assets/map/region.mvmap")
}

/// Why a map file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapError {
    /// The file does not begin with [`MAGIC`].
    NotAMap,
    /// The file is a map of another format version (the one found).
    Version(u8),
    /// The body ends early, has bytes left over or does not decode.
    Damaged,
    /// The body decodes, but an index in it points outside its table: the name of the table.
    Index(&'static str),
}

impl MapError {
    /// Key of the sentence for people, in the Fluent files.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotAMap => "map-error-not-a-map",
            Self::Version(_) => "map-error-version",
            Self::Damaged => "map-error-damaged",
            Self::Index(_) => "map-error-index",
        }
    }
}

impl std::fmt::Display for MapError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(found) => write!(f, "{} ({found})", self.key()),
            Self::Index(table) => write!(f, "{} ({table})", self.key()),
            _ => f.write_str(self.key()),
        }
    }
}

impl std::error::Error for MapError {}

/// Everything the map room draws that does not change during a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MapData {
    /// How degrees became kilometres.
    pub projection: Projection,
    /// Closed outline of the mapped area (last point not repeated). Outside it there is no data.
    pub frame: Points,
    /// Kazakhstan with a margin: what the camera shows first.
    pub home: Bounds,
    /// Largest upright rectangle that was found inside the frame: keep the camera in it and no paper shows.
    pub pan: Bounds,
    /// Land, one entry a country, ordered by code.
    pub countries: Vec<Country>,
    /// Coasts and international borders, each once. Edges of the frame are left out.
    pub edges: Vec<Edge>,
    /// Seas that are closed and lakes, biggest first.
    pub waters: Vec<Water>,
    /// Rivers, the important ones first.
    pub rivers: Vec<River>,
    /// Kazakhstan's regions of both divisions; see [`MapData::regions_2021`] and [`MapData::regions_2022`].
    pub regions: Vec<Region>,
    /// Borders between regions, never along the national border.
    pub region_borders: Vec<RegionBorder>,
    /// Points with a name.
    pub places: Vec<Place>,
    /// Oil routes and goods corridors on their courses.
    pub lines: Vec<Line>,
    /// Where the names of seas and lakes stand.
    pub sea_labels: Vec<SeaLabel>,
}

/// Lambert conformal conic projection on a sphere. Degrees, WGS84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Projection {
    /// Southern standard parallel.
    pub south_deg: f64,
    /// Northern standard parallel.
    pub north_deg: f64,
    /// Latitude of the plane's origin.
    pub centre_lat_deg: f64,
    /// Longitude of the plane's origin: the meridian that stands upright.
    pub centre_lon_deg: f64,
    /// Radius of the sphere, kilometres.
    pub radius_km: f64,
}

/// An upright rectangle on the plane, kilometres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    /// South-west corner.
    pub min: [f32; 2],
    /// North-east corner.
    pub max: [f32; 2],
}

/// A filled shape: rings, and the triangles that fill them.
///
/// The rings stand one after another in `points` (not closed: the last point differs from the first); the even-odd
/// rule tells inside from outside, so islands and holes need no mark of their own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Vertices of all rings; also the vertices of the mesh.
    pub points: Points,
    /// For each ring, the index in `points` just past its last vertex.
    pub ring_ends: Vec<u32>,
    /// Three indices into `points` a triangle, counter-clockwise.
    pub triangles: Triangles,
}

/// A country's land inside the frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-3 code; `XKX` and `KAS` (an undetermined area) as in Natural Earth.
    pub a3: String,
    /// Point deep inside the biggest part, for the name.
    pub label: [f32; 2],
    /// Distance from `label` to the nearest edge, kilometres: how much room the name has.
    pub label_room_km: f32,
    /// The land.
    pub area: Area,
}

/// What an [`Edge`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EdgeKind {
    /// Land against sea.
    Coast,
    /// A border between two countries.
    Border,
    /// A line whose status is not settled: to be dashed.
    Disputed,
}

/// A stretch of coast or of an international border.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edge {
    /// Coast, border or disputed line.
    pub kind: EdgeKind,
    /// Index of the country in [`MapData::countries`].
    pub country: u16,
    /// The other country of a border.
    pub neighbour: Option<u16>,
    /// The line; first and last point are equal where it is a closed coast.
    pub points: Points,
}

/// A closed sea or a lake.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Water {
    /// Stable id where the water has one (`caspian_sea`, `balkhash`), else empty.
    pub id: String,
    /// Natural Earth's importance, 0 highest to 6.
    pub rank: u8,
    /// The surface.
    pub area: Area,
}

/// A river, or a piece of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct River {
    /// Stable id where the river has one (`ertis`), else empty.
    pub id: String,
    /// Natural Earth's importance, 0 highest to 6.
    pub rank: u8,
    /// The course.
    pub points: Points,
}

/// In which of the two administrative divisions something stands. The change was on 8 June 2022.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Era {
    /// The same in both.
    Both,
    /// Only until 7 June 2022.
    Until2022,
    /// Only from 8 June 2022.
    From2022,
}

impl Era {
    /// Whether it stands in the division of before 8 June 2022 (`false`) or of after (`true`).
    pub fn holds(self, after_reform: bool) -> bool {
        match self {
            Self::Both => true,
            Self::Until2022 => !after_reform,
            Self::From2022 => after_reform,
        }
    }
}

/// An oblast or a city of oblast rank.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// Stable id: `north_kazakhstan`, `atyrau`, `almaty_oblast`, `almaty` (the city). One id may stand twice, with different eras.
    pub id: String,
    /// The division to which this outline belongs.
    pub era: Era,
    /// A city of oblast rank: small, drawn as an outline at close zoom only.
    pub city: bool,
    /// Point deep inside, for name and counters.
    pub label: [f32; 2],
    /// `label` as latitude and longitude, degrees.
    pub label_lat_lon: [f32; 2],
    /// Distance from `label` to the nearest edge, kilometres.
    pub label_room_km: f32,
    /// The surface; it meets the country's outline exactly.
    pub area: Area,
}

/// A stretch of border between two regions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegionBorder {
    /// The division to which it belongs.
    pub era: Era,
    /// The line.
    pub points: Points,
}

/// What stands at a [`Place`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlaceKind {
    /// Seat of a government.
    Capital,
    /// A town.
    City,
    /// An oil or gas field.
    Field,
    /// An oil terminal or a pumping hub.
    Terminal,
    /// A sea port.
    Port,
    /// A fork or a border station of pipes or rails.
    Junction,
    /// A refinery.
    Refinery,
}

/// A named point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Stable id; its name is in the Fluent files.
    pub id: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Code of the country, as in [`Country::a3`] (`DEU` lies beyond the frame).
    pub country: String,
    /// From which zoom it shows: 0 always, 1 region, 2 close, 3 closest.
    pub rank: u8,
    /// Latitude and longitude, degrees.
    pub lat_lon: [f32; 2],
    /// Where to draw it. For a place beyond the frame this is where its line leaves the frame.
    pub at: [f32; 2],
    /// The true place lies beyond the frame.
    pub off_map: bool,
}

/// By what means a [`Line`] carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LineKind {
    /// An oil pipeline.
    Pipeline,
    /// Ships.
    Sea,
    /// A railway.
    Rail,
}

/// An oil route or a goods corridor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Stable id, the same as the rules use.
    pub id: String,
    /// Pipeline, sea or rail.
    pub kind: LineKind,
    /// Index in [`MapData::places`] of the end from which it normally carries.
    pub from: u16,
    /// Index in [`MapData::places`] of the other end.
    pub to: u16,
    /// The course as drawn: smoothed through its stations.
    pub points: Points,
    /// Distance from the start to each point, plane kilometres: as many as `points`.
    pub along: Distances,
    /// Length on the ground of the whole course through its stations, kilometres.
    pub drawn_km: f32,
    /// Length on record, where known; drawn courses fall 10 to 15 per cent short of it.
    pub record_km: Option<f32>,
}

/// Where the name of a sea or a lake stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeaLabel {
    /// Stable id; its name is in the Fluent files.
    pub id: String,
    /// From which zoom it shows, as [`Place::rank`].
    pub rank: u8,
    /// Centre of the name.
    pub at: [f32; 2],
}
