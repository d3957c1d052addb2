//! What the tool reads: GeoJSON files and the hand-written `geography.ron`.

use std::fs;
use std::path::Path;

use multivector_data::map::{LineKind, PlaceKind};
use serde::Deserialize;

use crate::Failure;
use crate::projection::LonLat;

/// A vertex of the sources, thousandths of a degree: longitude, latitude. The sources are rounded to exactly this, so
/// that neighbours share vertices to the last digit and topology can be read off by equality.
pub type Vertex = [i32; 2];

/// The vertex in degrees.
pub fn degrees(vertex: Vertex) -> LonLat {
    vertex.map(|part| f64::from(part) / 1000.0)
}

/// Degrees rounded to a vertex.
pub fn vertex(at: LonLat) -> Vertex {
    at.map(|part| (part * 1000.0).round() as i32)
}

/// A named shape: rings or lines of vertices without repeated points; rings are not closed.
#[derive(Debug, Clone)]
pub struct Shape {
    /// `a3` of a country, else `name`.
    pub name: String,
    /// Natural Earth's importance, 0 where the source has none.
    pub rank: u8,
    /// Polygons of rings, the outer first; for rivers one "ring" a line.
    pub polygons: Vec<Vec<Vec<Vertex>>>,
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
    #[serde(default)]
    a3: Option<String>,
    #[serde(default)]
    scalerank: u8,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<LonLat>>),
    MultiPolygon(Vec<Vec<Vec<LonLat>>>),
    LineString(Vec<LonLat>),
    MultiLineString(Vec<Vec<LonLat>>),
}

/// Reads a GeoJSON file of polygons or lines.
pub fn shapes(path: &Path) -> Result<Vec<Shape>, Failure> {
    let text = read(path)?;
    let file: Collection = serde_json::from_str(&text)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok(file.features.into_iter().map(shape).collect())
}

fn shape(feature: Feature) -> Shape {
    let rings = |rings: Vec<Vec<LonLat>>| {
        rings
            .into_iter()
            .map(|ring| clean(&ring, true))
            .collect::<Vec<_>>()
    };
    let polygons = match feature.geometry {
        Geometry::Polygon(polygon) => vec![rings(polygon)],
        Geometry::MultiPolygon(polygons) => polygons.into_iter().map(rings).collect(),
        Geometry::LineString(line) => vec![vec![clean(&line, false)]],
        Geometry::MultiLineString(lines) => {
            vec![lines.iter().map(|line| clean(line, false)).collect()]
        }
    };
    let Properties {
        name,
        a3,
        scalerank,
    } = feature.properties;
    Shape {
        name: a3.unwrap_or(name),
        rank: scalerank,
        polygons,
    }
}

/// Vertices without repetition; a ring loses its closing point.
fn clean(line: &[LonLat], ring: bool) -> Vec<Vertex> {
    let mut vertices: Vec<Vertex> = line.iter().copied().map(vertex).collect();
    vertices.dedup();
    if ring && vertices.len() > 1 && vertices.first() == vertices.last() {
        vertices.pop();
    }
    vertices
}

/// The hand-written file. Positions in it are (latitude, longitude), as people write them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Geography {
    /// West, south, east, north of the sources' clipping, degrees.
    pub frame: [f64; 4],
    /// What the camera must not leave: west, south, east, north on the plane, kilometres.
    pub pan_km: [f64; 4],
    /// Areas that belong to a country: (part, whole), codes of `countries.geojson`.
    pub merge: Vec<(String, String)>,
    /// Pairs of codes between which the line is drawn as disputed; `*` is anybody.
    pub disputed: Vec<(String, String)>,
    /// Lakes that are left out: dry, or drawn otherwise.
    pub dry: Vec<String>,
    /// A point of the Caspian: the coast around it is the sea.
    pub caspian: (f64, f64),
    /// Ids of waters and rivers by their names in the sources.
    pub names: Vec<(String, String)>,
    /// Oblasts: name in the source, id, whether a city.
    pub oblasts: Vec<(String, String, bool)>,
    /// Cities of oblast rank that the source lacks: id, centre, radius in kilometres.
    pub cities: Vec<(String, (f64, f64), f64)>,
    /// The reform of 8 June 2022.
    pub splits: Vec<Split>,
    /// Named points.
    pub places: Vec<PlaceSource>,
    /// Names on water: id, rank, position.
    pub sea_labels: Vec<(String, u8, (f64, f64))>,
    /// Routes and corridors.
    pub lines: Vec<LineSource>,
    /// Lengths on record of courses made of several lines.
    pub lengths: Vec<(Vec<String>, f64)>,
}

/// An oblast that gave up a part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// Id of the oblast of before.
    pub of: String,
    /// Id of the new oblast.
    pub new: String,
    /// A place in the new one.
    pub seat: String,
    /// The line between.
    pub along: Vec<(f64, f64)>,
}

/// A place as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceSource {
    /// Stable id.
    pub id: String,
    /// Latitude, longitude.
    pub at: (f64, f64),
    /// What it is.
    pub kind: PlaceKind,
    /// ISO alpha-3 code.
    pub country: String,
    /// Zoom from which it shows, 0 to 3.
    pub rank: u8,
}

/// A line as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineSource {
    /// Stable id.
    pub id: String,
    /// Pipeline, sea or rail.
    pub kind: LineKind,
    /// Its stations in order; the first and the last are places.
    pub via: Vec<Station>,
    /// Kilometres by which it is drawn to the left of its course, where others share it; it still meets its ends.
    #[serde(default)]
    pub aside_km: f64,
    /// Length on record.
    #[serde(default)]
    pub record_km: Option<f64>,
}

/// A station of a line.
#[derive(Debug, Clone, Deserialize)]
pub enum Station {
    /// A place by id.
    At(String),
    /// Latitude, longitude.
    By(f64, f64),
}

/// Reads `geography.ron`.
pub fn geography(path: &Path) -> Result<Geography, Failure> {
    let text = read(path)?;
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(&text)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())))
}
