//! Lakes, the Caspian and rivers.

use multivector_data::map::{River, Water};

use crate::geometry::{self, Polygon};
use crate::land::{projected, size};
use crate::projection::Lambert;
use crate::source::{Geography, Shape, Vertex};

/// How far a thinned shore or river may leave the source's, kilometres.
const TOLERANCE_KM: f64 = 0.5;

/// Lakes smaller than this are left out, square kilometres.
const SMALLEST_KM2: f64 = 150.0;

/// All closed waters, the biggest first. The Caspian comes from the coasts, so that its shore is the countries'.
pub fn waters(
    shapes: &[Shape],
    caspian: Polygon,
    geography: &Geography,
    plane: &Lambert,
) -> Vec<Water> {
    let mut found = vec![(geography.id_of("Caspian Sea"), 0, vec![caspian])];
    for shape in shapes
        .iter()
        .filter(|shape| !geography.dry.contains(&shape.name))
    {
        let ring = |ring: &Vec<Vertex>| thinned_ring(ring, plane);
        let polygons = shape
            .polygons
            .iter()
            .map(|polygon| polygon.iter().map(ring).collect::<Polygon>());
        found.push((geography.id_of(&shape.name), shape.rank, polygons.collect()));
    }
    let surface = |polygons: &[Polygon]| polygons.iter().map(size).sum::<f64>();
    found.retain(|(_, _, polygons)| surface(polygons) >= SMALLEST_KM2);
    found.sort_by(|a, b| surface(&b.2).total_cmp(&surface(&a.2)));
    let made = found.into_iter().map(|(id, rank, polygons)| Water {
        id,
        rank,
        area: geometry::area(&polygons),
    });
    made.collect()
}

/// A shore thinned as a closed line.
fn thinned_ring(ring: &[Vertex], plane: &Lambert) -> Vec<[f64; 2]> {
    let mut line = projected(ring, plane);
    line.extend(line.first().copied());
    let mut thin = geometry::thinned(&line, TOLERANCE_KM);
    if thin.len() < 5 {
        thin = line;
    }
    thin.pop();
    thin
}

/// All rivers, the important ones first, longest first among equals.
pub fn rivers(shapes: &[Shape], geography: &Geography, plane: &Lambert) -> Vec<River> {
    let mut rivers = Vec::new();
    for shape in shapes {
        for line in shape
            .polygons
            .iter()
            .flatten()
            .filter(|line| line.len() > 1)
        {
            let points =
                geometry::points(&geometry::thinned(&projected(line, plane), TOLERANCE_KM));
            rivers.push(River {
                id: geography.id_of(&shape.name),
                rank: shape.rank,
                points,
            });
        }
    }
    rivers.sort_by(|a, b| {
        a.rank
            .cmp(&b.rank)
            .then(b.points.len().cmp(&a.points.len()))
    });
    rivers
}

impl Geography {
    /// The stable id of a water or river by its name in the source, or nothing.
    fn id_of(&self, name: &str) -> String {
        let found = self.names.iter().find(|(source, _)| source == name);
        found.map(|(_, id)| id.clone()).unwrap_or_default()
    }
}
