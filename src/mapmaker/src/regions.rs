//! Kazakhstan's regions of both divisions: the faces between the inner borders and the national outline.

use std::collections::BTreeMap;

use multivector_data::map::{Era, Region, RegionBorder, wire};

use crate::Failure;
use crate::borders::{Borders, Chain};
use crate::faces::{Face, faces};
use crate::geometry::{self, Polygon};
use crate::land::{projected, size};
use crate::projection::{Km, Lambert};
use crate::source::{Geography, Vertex};
use crate::topology::Polygons;

/// An oblast of the source: id, whether a city, rings on the plane.
#[derive(Debug)]
pub struct Oblast<'a> {
    /// Stable id.
    pub id: &'a str,
    /// City of oblast rank.
    pub city: bool,
    /// All rings, even-odd.
    pub rings: Vec<Vec<Km>>,
}

impl<'a> Oblast<'a> {
    /// Puts an oblast of the source on the plane.
    pub fn new(id: &'a str, city: bool, polygons: &Polygons, plane: &Lambert) -> Self {
        Self {
            id,
            city,
            rings: polygons
                .iter()
                .flatten()
                .map(|ring| projected(ring, plane))
                .collect(),
        }
    }
}

/// Regions and the borders between them, of both divisions.
pub fn regions(
    outline: &[Chain],
    borders: &Borders,
    oblasts: &[Oblast<'_>],
    geography: &Geography,
    plane: &Lambert,
) -> Result<(Vec<Region>, Vec<RegionBorder>), Failure> {
    let old: Vec<Vec<Vertex>> = outline.iter().chain(&borders.old).cloned().collect();
    let all: Vec<Vec<Vertex>> = old.iter().chain(&borders.new).cloned().collect();
    let before = Division::new(
        faces(&old, plane),
        |_, oblast| Ok(oblast.to_owned()),
        oblasts,
    )?;
    let seat = |face: &Face, oblast: &str| new_owner(face, oblast, geography, plane);
    let after = Division::new(faces(&all, plane), seat, oblasts)?;
    for split in &geography.splits {
        if !after.areas.contains_key(&split.new) || !after.areas.contains_key(&split.of) {
            return Err(Failure(format!(
                "geography.ron: split {} leaves nothing of {}",
                split.new, split.of
            )));
        }
    }
    let city = |id: &str| oblasts.iter().any(|oblast| oblast.id == id && oblast.city);
    let mut regions = Vec::new();
    for (id, polygons) in &before.areas {
        let era = if after.areas.get(id) == Some(polygons) {
            Era::Both
        } else {
            Era::Until2022
        };
        regions.push(region(id, era, city(id), polygons, plane));
    }
    for (id, polygons) in &after.areas {
        if before.areas.get(id) != Some(polygons) {
            regions.push(region(id, Era::From2022, city(id), polygons, plane));
        }
    }
    let lines = (outline.len()..all.len()).filter_map(|index| {
        let holds = [before.divides(index), after.divides(index)];
        let era = match holds {
            [true, true] => Era::Both,
            [true, false] => Era::Until2022,
            [false, true] => Era::From2022,
            [false, false] => return None,
        };
        Some(RegionBorder {
            era,
            points: geometry::points(&projected(&all[index], plane)),
        })
    });
    Ok((regions, lines.collect()))
}

/// One division: the faces by region.
struct Division {
    areas: BTreeMap<String, Vec<Polygon>>,
    /// For each arc the regions it bounds.
    sides: BTreeMap<usize, Vec<String>>,
}

impl Division {
    fn new(
        faces: Vec<Face>,
        owner: impl Fn(&Face, &str) -> Result<String, Failure>,
        oblasts: &[Oblast<'_>],
    ) -> Result<Self, Failure> {
        let mut made = Self {
            areas: BTreeMap::new(),
            sides: BTreeMap::new(),
        };
        for face in faces {
            let id = owner(&face, oblast_of(&face, oblasts))?;
            for &arc in &face.arcs {
                made.sides.entry(arc).or_default().push(id.clone());
            }
            made.areas.entry(id).or_default().push(face.polygon);
        }
        for polygons in made.areas.values_mut() {
            polygons.sort_by(|a, b| size(b).total_cmp(&size(a)));
        }
        Ok(made)
    }

    /// Whether an arc stands between two regions.
    fn divides(&self, arc: usize) -> bool {
        self.sides
            .get(&arc)
            .is_some_and(|sides| sides.iter().any(|side| side != &sides[0]))
    }
}

/// The oblast in which a face lies, or which lies nearest to it: the slivers between the two sources.
fn oblast_of<'a>(face: &Face, oblasts: &'a [Oblast<'_>]) -> &'a str {
    let (at, _) = geometry::label_point(&face.polygon);
    let far = |oblast: &Oblast<'_>| {
        if geometry::inside(at, &oblast.rings) {
            0.0
        } else {
            geometry::edge_distance(at, &oblast.rings)
        }
    };
    oblasts
        .iter()
        .min_by(|a, b| far(a).total_cmp(&far(b)))
        .map_or("", |oblast| oblast.id)
}

/// The region of a face after the reform: the new one where its seat lies in the face.
fn new_owner(
    face: &Face,
    oblast: &str,
    geography: &Geography,
    plane: &Lambert,
) -> Result<String, Failure> {
    for split in geography.splits.iter().filter(|split| split.of == oblast) {
        let seat = geography.places.iter().find(|place| place.id == split.seat);
        let seat =
            seat.ok_or_else(|| Failure(format!("geography.ron: no place {}", split.seat)))?;
        let at = plane.project([seat.at.1, seat.at.0]);
        if geometry::inside(at, &face.polygon) {
            return Ok(split.new.clone());
        }
    }
    Ok(oblast.to_owned())
}

/// A region of the file.
fn region(id: &str, era: Era, city: bool, polygons: &[Polygon], plane: &Lambert) -> Region {
    let (label, room) = polygons
        .first()
        .map_or(([0.0; 2], 0.0), geometry::label_point);
    let [lon, lat] = plane.unproject(label);
    Region {
        id: id.to_owned(),
        era,
        city,
        label: label.map(wire::rounded),
        label_lat_lon: [lat as f32, lon as f32],
        label_room_km: wire::rounded(room),
        area: geometry::area(polygons),
    }
}
