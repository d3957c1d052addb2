//! Places, and the oil routes and corridors on their courses.

use std::collections::BTreeMap;

use libm::{atan2, cos, hypot, sin};
use multivector_data::map::{Distances, Line, Place, wire};

use crate::Failure;
use crate::geometry::{self, distance};
use crate::projection::{Km, Lambert, LonLat, ground_km};
use crate::source::{Geography, LineSource, Station};

/// Legs longer than this follow the great circle in steps of this length, kilometres.
const LEG_KM: f64 = 220.0;

/// Spacing of the curve's points before thinning, kilometres.
const STEP_KM: f64 = 8.0;

/// How far the thinned curve may leave the full one, kilometres.
const TOLERANCE_KM: f64 = 0.15;

/// Over this distance a line that runs beside its course leaves it and comes back, kilometres.
const TAPER_KM: f64 = 90.0;

/// All places and lines, in the order of the file.
pub fn places_and_lines(
    geography: &Geography,
    plane: &Lambert,
) -> Result<(Vec<Place>, Vec<Line>), Failure> {
    let mut places = places(geography, plane)?;
    let index: BTreeMap<String, usize> = places
        .iter()
        .enumerate()
        .map(|(index, place)| (place.id.clone(), index))
        .collect();
    let mut lines = Vec::new();
    for source in &geography.lines {
        lines.push(line(source, &mut places, &index, geography, plane)?);
    }
    if let Some(lost) = places
        .iter()
        .find(|place| place.off_map && place.at == [f32::MAX; 2])
    {
        return Err(Failure(format!(
            "geography.ron: {} lies beyond the frame and no line leads there",
            lost.id
        )));
    }
    Ok((places, lines))
}

/// Places on the plane. Those beyond the frame get their point from the line that leads there.
fn places(geography: &Geography, plane: &Lambert) -> Result<Vec<Place>, Failure> {
    let mut made: Vec<Place> = Vec::new();
    for source in &geography.places {
        if made.iter().any(|place| place.id == source.id) {
            return Err(Failure(format!(
                "geography.ron: place {} stands twice",
                source.id
            )));
        }
        let (lat, lon) = source.at;
        let off_map = !geography.in_frame([lon, lat]);
        made.push(Place {
            id: source.id.clone(),
            kind: source.kind,
            country: source.country.clone(),
            rank: source.rank,
            lat_lon: [lat as f32, lon as f32],
            at: if off_map {
                [f32::MAX; 2]
            } else {
                plane.project([lon, lat]).map(wire::rounded)
            },
            off_map,
        });
    }
    Ok(made)
}

fn line(
    source: &LineSource,
    places: &mut [Place],
    index: &BTreeMap<String, usize>,
    geography: &Geography,
    plane: &Lambert,
) -> Result<Line, Failure> {
    let wrong = |what: &str| Failure(format!("geography.ron: line {}: {what}", source.id));
    let mut stations: Vec<LonLat> = Vec::new();
    for station in &source.via {
        stations.push(match station {
            Station::At(id) => {
                let place = geography.places.iter().find(|place| &place.id == id);
                let (lat, lon) = place.ok_or_else(|| wrong(&format!("no place {id}")))?.at;
                [lon, lat]
            }
            Station::By(lat, lon) => [*lon, *lat],
        });
    }
    let end = |station: Option<&Station>| match station {
        Some(Station::At(id)) => index.get(id).copied().ok_or_else(|| wrong("unknown end")),
        _ => Err(wrong("its ends must be places")),
    };
    let (from, to) = (end(source.via.first())?, end(source.via.last())?);
    let on_plane: Vec<Km> = along_great_circles(&stations)
        .into_iter()
        .map(|at| plane.project(at))
        .collect();
    let curve = geometry::curve_through(&on_plane, STEP_KM);
    let drawn_km: f64 = curve
        .windows(2)
        .map(|w| ground_km(plane.unproject(w[0]), plane.unproject(w[1])))
        .sum();
    let beside = aside(&curve, source.aside_km);
    let (inside, leaves) = within_frame(&beside, geography, plane);
    if let Some(at) = leaves {
        places[to].at = at.map(wire::rounded);
    }
    let thin = geometry::thinned(&inside, TOLERANCE_KM);
    if thin.len() < 2 {
        return Err(wrong("nothing of it lies in the frame"));
    }
    let along = lengths(&thin).into_iter().map(wire::rounded).collect();
    Ok(Line {
        id: source.id.clone(),
        kind: source.kind,
        from: from as u16,
        to: to as u16,
        points: geometry::points(&thin),
        along: Distances(along),
        drawn_km: wire::rounded(drawn_km),
        record_km: source.record_km.map(wire::rounded),
    })
}

/// Stations with points of the great circle put into long legs.
fn along_great_circles(stations: &[LonLat]) -> Vec<LonLat> {
    let mut denser: Vec<LonLat> = stations.first().copied().into_iter().collect();
    for leg in stations.windows(2) {
        let pieces = (ground_km(leg[0], leg[1]) / LEG_KM).ceil().max(1.0) as usize;
        denser.extend(
            (1..pieces).map(|piece| great_circle(leg[0], leg[1], piece as f64 / pieces as f64)),
        );
        denser.push(leg[1]);
    }
    denser
}

/// Point of the great circle between two positions.
fn great_circle(a: LonLat, b: LonLat, share: f64) -> LonLat {
    let unit = |[lon, lat]: LonLat| {
        let (lon, lat) = (lon.to_radians(), lat.to_radians());
        [cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)]
    };
    let (u, v) = (unit(a), unit(b));
    let angle = ground_km(a, b) / crate::projection::EARTH_KM;
    let (p, q) = (
        sin((1.0 - share) * angle) / sin(angle),
        sin(share * angle) / sin(angle),
    );
    let [x, y, z] = [0, 1, 2].map(|axis: usize| p * u[axis] + q * v[axis]);
    [atan2(y, x).to_degrees(), atan2(z, hypot(x, y)).to_degrees()]
}

/// Distance from the start to each point.
fn lengths(line: &[Km]) -> Vec<f64> {
    let mut far = 0.0;
    let mut lengths = vec![0.0];
    for leg in line.windows(2) {
        far += distance(leg[0], leg[1]);
        lengths.push(far);
    }
    lengths
}

/// The line moved to its left, except at its ends.
fn aside(line: &[Km], km: f64) -> Vec<Km> {
    if km == 0.0 {
        return line.to_vec();
    }
    let along = lengths(line);
    let total = along.last().copied().unwrap_or(0.0);
    let taper = TAPER_KM.min(total / 3.0);
    let moved = line.iter().enumerate().map(|(index, &point)| {
        let before = line[index.saturating_sub(1)];
        let after = line[(index + 1).min(line.len() - 1)];
        let length = distance(before, after).max(1e-9);
        let end = (along[index].min(total - along[index]) / taper).clamp(0.0, 1.0);
        let share = end * end * (3.0 - 2.0 * end) * km / length;
        [
            point[0] - (after[1] - before[1]) * share,
            point[1] + (after[0] - before[0]) * share,
        ]
    });
    moved.collect()
}

/// The line up to where it leaves the frame, and that point.
fn within_frame(line: &[Km], geography: &Geography, plane: &Lambert) -> (Vec<Km>, Option<Km>) {
    let holds = |point: Km| geography.in_frame(plane.unproject(point));
    let Some(out) = line.iter().position(|&point| !holds(point)) else {
        return (line.to_vec(), None);
    };
    let mut inside = line[..out].to_vec();
    let Some(&last) = inside.last() else {
        return (inside, None);
    };
    // Forty halvings of a few kilometres are far below a millimetre.
    let (mut near, mut far) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = (near + far) / 2.0;
        if holds(geometry::between(last, line[out], middle)) {
            near = middle
        } else {
            far = middle
        }
    }
    let edge = geometry::between(last, line[out], near);
    inside.push(edge);
    (inside, Some(edge))
}

impl Geography {
    /// Whether a position lies in the mapped area.
    pub fn in_frame(&self, [lon, lat]: LonLat) -> bool {
        let [west, south, east, north] = self.frame;
        (west..=east).contains(&lon) && (south..=north).contains(&lat)
    }
}
