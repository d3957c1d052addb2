//! Faces of a planar graph: from border lines that meet in common nodes to the surfaces between them.

use std::collections::BTreeMap;

use crate::geometry::{self, Polygon};
use crate::projection::{Km, Lambert};
use crate::source::{Vertex, degrees};

/// A surface enclosed by arcs.
#[derive(Debug, Clone)]
pub struct Face {
    /// Outer ring (counter-clockwise) and holes.
    pub polygon: Polygon,
    /// The arcs of all its rings, by their index in the input.
    pub arcs: Vec<usize>,
}

/// One way along an arc: its index, and whether backwards.
type Way = (usize, bool);

/// The bounded faces between arcs. Arcs meet in their end vertices only; loose ends must not be there.
pub fn faces(arcs: &[Vec<Vertex>], plane: &Lambert) -> Vec<Face> {
    let lines: Vec<Vec<Km>> = arcs
        .iter()
        .map(|arc| {
            arc.iter()
                .map(|&vertex| plane.project(degrees(vertex)))
                .collect()
        })
        .collect();
    let cycles = cycles(arcs, &lines);
    let mut rings: Vec<(Vec<Km>, Vec<usize>)> = cycles
        .into_iter()
        .map(|cycle| {
            let ring = cycle
                .iter()
                .flat_map(|&way| open_line(&lines, way))
                .collect();
            (ring, cycle.into_iter().map(|(arc, _)| arc).collect())
        })
        .collect();
    let outer_first = rings.extract_if(.., |(ring, _)| geometry::signed_area(ring) > 0.0);
    let mut faces: Vec<Face> = outer_first
        .map(|(ring, arcs)| Face {
            polygon: vec![normal(ring)],
            arcs,
        })
        .collect();
    // What is left runs clockwise: each is the outside of a connected part, a hole of the smallest face around it.
    for (ring, arcs) in rings {
        let holder = faces
            .iter_mut()
            .filter(|face| !face.arcs.iter().any(|arc| arcs.contains(arc)))
            .filter(|face| geometry::inside(ring[0], &face.polygon[..1]))
            .min_by(|a, b| {
                geometry::signed_area(&a.polygon[0])
                    .total_cmp(&geometry::signed_area(&b.polygon[0]))
            });
        // A part that shares vertices with a face through another arc lies on its rim, not inside it.
        if let Some(face) = holder.filter(|face| !face.polygon[0].contains(&ring[0])) {
            face.polygon.push(normal(ring));
            face.arcs.extend(arcs);
        }
    }
    faces
}

/// All closed walks that keep their face on the left.
fn cycles(arcs: &[Vec<Vertex>], lines: &[Vec<Km>]) -> Vec<Vec<Way>> {
    let mut around: BTreeMap<Vertex, Vec<(f64, Way)>> = BTreeMap::new();
    for (index, arc) in arcs.iter().enumerate() {
        let (line, last) = (&lines[index], arc.len() - 1);
        let forth = direction(line[0], line[1]);
        let back = direction(line[last], line[last - 1]);
        around
            .entry(arc[0])
            .or_default()
            .push((forth, (index, false)));
        around
            .entry(arc[last])
            .or_default()
            .push((back, (index, true)));
    }
    for ways in around.values_mut() {
        ways.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    }
    // On arrival, turn as far right as the way back allows: the next way clockwise from it.
    let next = |(arc, backwards): Way| -> Way {
        let end = if backwards {
            arcs[arc][0]
        } else {
            arcs[arc][arcs[arc].len() - 1]
        };
        let ways = &around[&end];
        let twin = ways
            .iter()
            .position(|&(_, way)| way == (arc, !backwards))
            .unwrap_or(0);
        ways[(twin + ways.len() - 1) % ways.len()].1
    };
    let mut used = vec![[false; 2]; arcs.len()];
    let mut found = Vec::new();
    for index in 0..arcs.len() {
        for backwards in [false, true] {
            let mut cycle = Vec::new();
            let mut way = (index, backwards);
            while !used[way.0][usize::from(way.1)] {
                used[way.0][usize::from(way.1)] = true;
                cycle.push(way);
                way = next(way);
            }
            if !cycle.is_empty() {
                found.push(cycle);
            }
        }
    }
    found
}

/// Direction from one point to another, radians.
fn direction(from: Km, to: Km) -> f64 {
    libm::atan2(to[1] - from[1], to[0] - from[0])
}

/// The points of a way but its last.
fn open_line(lines: &[Vec<Km>], (arc, backwards): Way) -> Vec<Km> {
    let mut line = lines[arc].clone();
    if backwards {
        line.reverse();
    }
    line.pop();
    line
}

/// A ring that starts at its lowest point, so that equal rings compare equal.
fn normal(mut ring: Vec<Km>) -> Vec<Km> {
    let lowest = (0..ring.len()).min_by(|&a, &b| {
        ring[a][0]
            .total_cmp(&ring[b][0])
            .then(ring[a][1].total_cmp(&ring[b][1]))
    });
    ring.rotate_left(lowest.unwrap_or(0));
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square from 50 E 45 N, divided in the middle, with a closed ring in its western half.
    fn divided() -> Vec<Vec<Vertex>> {
        vec![
            vec![
                [50500, 45000],
                [50000, 45000],
                [50000, 46000],
                [50500, 46000],
            ],
            vec![
                [50500, 45000],
                [51000, 45000],
                [51000, 46000],
                [50500, 46000],
            ],
            vec![[50500, 45000], [50500, 46000]],
            vec![
                [50200, 45200],
                [50300, 45200],
                [50300, 45300],
                [50200, 45200],
            ],
        ]
    }

    #[test]
    fn a_divided_square_has_two_faces_and_its_island_a_third() {
        let faces = faces(&divided(), &Lambert::region());
        assert_eq!(faces.len(), 3);
        let mut holes: Vec<usize> = faces.iter().map(|face| face.polygon.len() - 1).collect();
        holes.sort_unstable();
        assert_eq!(holes, [0, 0, 1]);
    }
}
