//! The whole map from its sources, step by step.

use std::collections::BTreeMap;
use std::path::Path;

use multivector_data::map::{Bounds, MapData, SeaLabel, wire};

use crate::Failure;
use crate::borders::{Chain, borders};
use crate::geometry;
use crate::land::{self, Land, merged};
use crate::projection::{Km, Lambert, REGION};
use crate::regions::{Oblast, regions};
use crate::routes;
use crate::source::{self, Geography, Shape, Split};
use crate::topology::Polygons;
use crate::waters;

/// Room around Kazakhstan in the first view, kilometres.
const HOME_MARGIN_KM: f64 = 150.0;

/// Makes the map of the sources in a folder.
pub fn map(folder: &Path) -> Result<MapData, Failure> {
    let plane = Lambert::region();
    let read = |name: &str| source::shapes(&folder.join("source").join(name));
    let geography = source::geography(&folder.join("geography.ron"))?;
    let countries = merged(read("countries.geojson")?, &geography);
    let outline = countries
        .get("KAZ")
        .ok_or_else(|| Failure("countries.geojson: no KAZ".to_owned()))?;
    let outline: Vec<_> = outline.iter().flatten().cloned().collect();

    let oblast_shapes = read("oblasts-2021.geojson")?;
    let cities = cities(&geography, &plane);
    let mut named = named_oblasts(&oblast_shapes, &geography)?;
    named.extend(
        cities
            .iter()
            .map(|city| (city.name.as_str(), (true, &city.polygons))),
    );
    let splits = splits(&named, &geography)?;
    // An added city stands twice: for itself, and for the hole in the oblast around it.
    let polygons: Vec<Polygons> = (oblast_shapes.iter().chain(&cities).chain(&cities))
        .map(|shape| shape.polygons.clone())
        .collect();
    let borders = borders(&polygons, &outline, &splits, &plane)?;

    let land = Land::new(countries, &borders.insertions, &geography, &plane);
    let kazakhstan = land
        .codes
        .iter()
        .position(|code| code == "KAZ")
        .unwrap_or_default();
    let outline: Vec<Chain> = land
        .topology
        .arcs
        .iter()
        .filter(|arc| arc.owners.contains(&kazakhstan))
        .map(|arc| arc.line.clone())
        .collect();
    let mut oblasts: Vec<Oblast<'_>> = named
        .iter()
        .map(|(&id, &(city, polygons))| Oblast::new(id, city, polygons, &plane))
        .collect();
    // Cities first: the source's oblast around an added city has no hole for it.
    oblasts.sort_by_key(|oblast| !oblast.city);
    let (regions, region_borders) = regions(&outline, &borders, &oblasts, &geography, &plane)?;

    let caspian = land.caspian(&geography, &plane)?;
    let (places, lines) = routes::places_and_lines(&geography, &plane)?;
    let sea_labels = geography
        .sea_labels
        .iter()
        .map(|(id, rank, (lat, lon))| SeaLabel {
            id: id.clone(),
            rank: *rank,
            at: plane.project([*lon, *lat]).map(wire::rounded),
        });
    Ok(MapData {
        projection: REGION,
        frame: geometry::points(&frame(&geography, &plane)),
        home: home(&land, kazakhstan, &plane),
        pan: pan(&geography, &plane)?,
        countries: land.countries(&plane),
        edges: land.edges(&geography, &plane),
        waters: waters::waters(&read("lakes.geojson")?, caspian, &geography, &plane),
        rivers: waters::rivers(&read("rivers.geojson")?, &geography, &plane),
        regions,
        region_borders,
        places,
        lines,
        sea_labels: sea_labels.collect(),
    })
}

/// The oblasts of the source by our ids, with the mark of a city.
type Named<'a> = BTreeMap<&'a str, (bool, &'a Polygons)>;

fn named_oblasts<'a>(shapes: &'a [Shape], geography: &'a Geography) -> Result<Named<'a>, Failure> {
    let mut named = Named::new();
    for shape in shapes {
        let found = geography
            .oblasts
            .iter()
            .find(|(source, _, _)| source == &shape.name);
        let (_, id, city) = found
            .ok_or_else(|| Failure(format!("geography.ron: oblast {} has no id", shape.name)))?;
        named.insert(id, (*city, &shape.polygons));
    }
    Ok(named)
}

/// Cities that the source lacks, as circles.
fn cities(geography: &Geography, plane: &Lambert) -> Vec<Shape> {
    const CORNERS: usize = 24;
    let circle = |&(ref id, (lat, lon), radius): &(String, (f64, f64), f64)| {
        let [x, y] = plane.project([lon, lat]);
        let corner = |corner: usize| {
            let angle = std::f64::consts::TAU * corner as f64 / CORNERS as f64;
            let at = [x + radius * libm::cos(angle), y + radius * libm::sin(angle)];
            source::vertex(plane.unproject(at))
        };
        let ring = (0..CORNERS).map(corner).collect();
        Shape {
            name: id.clone(),
            rank: 0,
            polygons: vec![vec![ring]],
        }
    };
    geography.cities.iter().map(circle).collect()
}

fn splits<'a>(
    named: &Named<'a>,
    geography: &'a Geography,
) -> Result<Vec<(&'a Split, &'a Polygons)>, Failure> {
    let with_polygons = |split: &'a Split| match named.get(split.of.as_str()) {
        Some(&(_, polygons)) => Ok((split, polygons)),
        None => Err(Failure(format!(
            "geography.ron: split of unknown oblast {}",
            split.of
        ))),
    };
    geography.splits.iter().map(with_polygons).collect()
}

/// The outline of the mapped area: meridians straight, parallels in steps of a degree.
fn frame(geography: &Geography, plane: &Lambert) -> Vec<Km> {
    let [west, south, east, north] = geography.frame;
    let steps = (east - west).ceil() as usize;
    let lon = |step: usize| west + (east - west) * step as f64 / steps as f64;
    let lower = (0..=steps).map(|step| [lon(step), south]);
    let upper = (0..=steps).rev().map(|step| [lon(step), north]);
    lower.chain(upper).map(|at| plane.project(at)).collect()
}

/// Kazakhstan's bounds with a margin.
fn home(land: &Land, kazakhstan: usize, plane: &Lambert) -> Bounds {
    let (mut min, mut max) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
    for point in land.polygons(kazakhstan, plane).iter().flatten().flatten() {
        for axis in 0..2 {
            min[axis] = min[axis].min(point[axis] - HOME_MARGIN_KM);
            max[axis] = max[axis].max(point[axis] + HOME_MARGIN_KM);
        }
    }
    land::bounds(min, max)
}

/// The camera's limits as written, which must lie in the frame.
fn pan(geography: &Geography, plane: &Lambert) -> Result<Bounds, Failure> {
    let [west, south, east, north] = geography.pan_km;
    let corners = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [(west + east) / 2.0, south],
    ];
    if corners
        .iter()
        .all(|&corner| geography.in_frame(plane.unproject(corner)))
    {
        Ok(land::bounds([west, south], [east, north]))
    } else {
        Err(Failure("geography.ron: pan_km leaves the frame".to_owned()))
    }
}
