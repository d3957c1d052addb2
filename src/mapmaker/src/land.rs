//! Countries, coasts, international borders and the Caspian, from `countries.geojson`.

use std::collections::{BTreeMap, BTreeSet};

use multivector_data::map::{Bounds, Country, Edge, EdgeKind, wire};

use crate::Failure;
use crate::geometry::{self, Polygon};
use crate::projection::{Km, Lambert};
use crate::source::{Geography, Shape, Vertex, degrees, vertex};
use crate::topology::{EdgeKey, Polygons, Topology, dissolved, edge_key, ring_edges};

/// How far a thinned coast or border may leave the source's, kilometres.
const TOLERANCE_KM: f64 = 0.5;

/// The countries as topology.
#[derive(Debug)]
pub struct Land {
    /// Codes, in the order of the owners below.
    pub codes: Vec<String>,
    /// Arcs and rings.
    pub topology: Topology,
}

/// Sorted codes and polygons, with the parts that belong together made one.
pub fn merged(shapes: Vec<Shape>, geography: &Geography) -> BTreeMap<String, Polygons> {
    let mut countries: BTreeMap<String, Polygons> = shapes
        .into_iter()
        .map(|shape| (shape.name, shape.polygons))
        .collect();
    for (part, whole) in &geography.merge {
        if let (Some(part), Some(rest)) = (countries.remove(part), countries.get_mut(whole)) {
            *rest = dissolved(&[rest, &part]);
        }
    }
    countries
}

/// New vertices on edges of the source, by edge.
pub type Insertions = BTreeMap<EdgeKey, BTreeSet<Vertex>>;

impl Land {
    /// Cuts the countries into arcs, with nodes at the insertions, and thins them.
    pub fn new(
        countries: BTreeMap<String, Polygons>,
        insertions: &Insertions,
        geography: &Geography,
        plane: &Lambert,
    ) -> Self {
        let mut forced: BTreeSet<Vertex> = insertions.values().flatten().copied().collect();
        let (codes, mut owners): (Vec<_>, Vec<_>) = countries.into_iter().unzip();
        for ring in owners.iter_mut().flatten().flatten() {
            *ring = with_insertions(ring, insertions);
            forced.extend(
                ring.iter()
                    .filter(|&&vertex| frame_sides(vertex, geography) != 0),
            );
        }
        let mut topology = Topology::new(&owners, &forced);
        topology.refine(plane, TOLERANCE_KM);
        Self { codes, topology }
    }

    /// The countries' surfaces and labels.
    pub fn countries(&self, plane: &Lambert) -> Vec<Country> {
        let made = self.codes.iter().enumerate().map(|(owner, a3)| {
            let polygons = self.polygons(owner, plane);
            let biggest = polygons.iter().max_by(|a, b| size(a).total_cmp(&size(b)));
            let (label, room) = biggest.map_or(([0.0; 2], 0.0), geometry::label_point);
            Country {
                a3: a3.clone(),
                label: label.map(wire::rounded),
                label_room_km: wire::rounded(room),
                area: geometry::area(&polygons),
            }
        });
        made.collect()
    }

    /// A country's polygons on the plane.
    pub fn polygons(&self, owner: usize, plane: &Lambert) -> Vec<Polygon> {
        let ring = |ring| projected(&self.topology.ring(ring), plane);
        self.topology.owners[owner]
            .iter()
            .map(|polygon| polygon.iter().map(ring).collect())
            .collect()
    }

    /// Coasts and borders, without the edges of the frame.
    pub fn edges(&self, geography: &Geography, plane: &Lambert) -> Vec<Edge> {
        let mut edges = Vec::new();
        for arc in &self.topology.arcs {
            let on_frame = arc
                .line
                .iter()
                .map(|&vertex| frame_sides(vertex, geography))
                .fold(u8::MAX, |all, one| all & one);
            let mut owners = arc.owners.iter().copied();
            let Some(country) = owners.next().filter(|_| on_frame == 0) else {
                continue;
            };
            let neighbour = owners.next();
            let kind = neighbour.map_or(EdgeKind::Coast, |other| {
                self.border_kind(country, other, geography)
            });
            edges.push(Edge {
                kind,
                country: country as u16,
                neighbour: neighbour.map(|other| other as u16),
                points: geometry::points(&projected(&arc.line, plane)),
            });
        }
        edges
    }

    /// Whether a border is disputed.
    fn border_kind(&self, a: usize, b: usize, geography: &Geography) -> EdgeKind {
        let matches = |wanted: &str, owner: usize| wanted == "*" || wanted == self.codes[owner];
        let disputed = geography.disputed.iter().any(|(one, two)| {
            (matches(one, a) && matches(two, b)) || (matches(one, b) && matches(two, a))
        });
        if disputed {
            EdgeKind::Disputed
        } else {
            EdgeKind::Border
        }
    }

    /// The Caspian: the ring of coasts around a point at sea, its islands as holes.
    pub fn caspian(&self, geography: &Geography, plane: &Lambert) -> Result<Polygon, Failure> {
        let coasts: Vec<&Vec<Vertex>> = self
            .topology
            .arcs
            .iter()
            .filter(|arc| arc.owners.len() == 1)
            .map(|arc| &arc.line)
            .collect();
        let (lat, lon) = geography.caspian;
        let at = plane.project([lon, lat]);
        let rings: Vec<Vec<Km>> = closed(&coasts)
            .iter()
            .map(|ring| projected(ring, plane))
            .collect();
        let holds = |ring: &Vec<Km>, at: Km| geometry::inside(at, std::slice::from_ref(ring));
        let shore = rings
            .iter()
            .filter(|ring| holds(ring, at))
            .min_by(|a, b| {
                geometry::signed_area(a)
                    .abs()
                    .total_cmp(&geometry::signed_area(b).abs())
            })
            .ok_or_else(|| {
                Failure("countries.geojson: no coast closes around the Caspian".to_owned())
            })?;
        let islands = rings
            .iter()
            .filter(|ring| *ring != shore && holds(shore, ring[0]));
        Ok(std::iter::once(shore).chain(islands).cloned().collect())
    }
}

/// Area of a polygon's outer ring.
pub fn size(polygon: &Polygon) -> f64 {
    polygon
        .first()
        .map_or(0.0, |ring| geometry::signed_area(ring).abs())
}

/// Bounds rounded for the file.
pub fn bounds(min: Km, max: Km) -> Bounds {
    Bounds {
        min: min.map(wire::rounded),
        max: max.map(wire::rounded),
    }
}

/// Vertices on the plane.
pub fn projected(line: &[Vertex], plane: &Lambert) -> Vec<Km> {
    line.iter()
        .map(|&vertex| plane.project(degrees(vertex)))
        .collect()
}

/// Sides of the frame on which a vertex lies, a bit each: a line all of whose vertices share one is an edge of the
/// frame, made by the clipping.
fn frame_sides(at: Vertex, geography: &Geography) -> u8 {
    let [west, south, east, north] = geography.frame;
    let ([west, south], [east, north]) = (vertex([west, south]), vertex([east, north]));
    let sides = [at[0] == west, at[1] == south, at[0] == east, at[1] == north];
    sides
        .iter()
        .enumerate()
        .map(|(bit, &on)| u8::from(on) << bit)
        .sum()
}

/// A ring with the new vertices put into its edges, in order.
fn with_insertions(ring: &[Vertex], insertions: &Insertions) -> Vec<Vertex> {
    let mut longer = Vec::with_capacity(ring.len());
    for (a, b) in ring_edges(ring) {
        longer.push(a);
        let mut new: Vec<Vertex> = insertions
            .get(&edge_key(a, b))
            .into_iter()
            .flatten()
            .copied()
            .filter(|&v| v != a && v != b)
            .collect();
        let far = |v: &Vertex| (i64::from(v[0] - a[0])).pow(2) + (i64::from(v[1] - a[1])).pow(2);
        new.sort_by_key(far);
        longer.extend(new);
    }
    longer
}

/// Joins lines end to end to closed rings. Lines that do not close are dropped: coasts cut by the frame.
fn closed(lines: &[&Vec<Vertex>]) -> Vec<Vec<Vertex>> {
    let mut at: BTreeMap<Vertex, Vec<usize>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate() {
        at.entry(line[0]).or_default().push(index);
        at.entry(line[line.len() - 1]).or_default().push(index);
    }
    let mut used = vec![false; lines.len()];
    let mut rings = Vec::new();
    for start in 0..lines.len() {
        if std::mem::replace(&mut used[start], true) {
            continue;
        }
        let mut ring = lines[start].clone();
        while ring.first() != ring.last() {
            let end = ring[ring.len() - 1];
            let Some(&next) = at[&end].iter().find(|&&index| !used[index]) else {
                break;
            };
            used[next] = true;
            let line = lines[next];
            if line[0] == end {
                ring.extend(&line[1..]);
            } else {
                ring.extend(line.iter().rev().skip(1));
            }
        }
        if ring.len() > 3 && ring.first() == ring.last() {
            ring.pop();
            rings.push(ring);
        }
    }
    rings
}
