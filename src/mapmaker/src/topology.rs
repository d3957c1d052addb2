//! Shared borders: rings are cut into arcs that neighbours have in common, so that a border is thinned once and both
//! sides keep fitting. Works on the sources' vertices, where neighbours agree to the last digit.

use std::collections::{BTreeMap, BTreeSet};

use crate::geometry;
use crate::projection::Lambert;
use crate::source::{Vertex, degrees};

/// An edge without direction: the smaller vertex first.
pub type EdgeKey = (Vertex, Vertex);

/// Rings of one owner, polygon by polygon.
pub type Polygons = Vec<Vec<Vec<Vertex>>>;

/// The key of an edge.
pub fn edge_key(a: Vertex, b: Vertex) -> EdgeKey {
    if a <= b { (a, b) } else { (b, a) }
}

/// Neighbouring vertices of a ring, around the corner too.
pub fn ring_edges(ring: &[Vertex]) -> impl Iterator<Item = (Vertex, Vertex)> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
}

/// A stretch of border between two nodes, or a closed one without node (its first vertex is then repeated).
#[derive(Debug, Clone)]
pub struct Arc {
    /// The vertices in order.
    pub line: Vec<Vertex>,
    /// Indices of the owners on its sides: one, or two.
    pub owners: BTreeSet<usize>,
}

/// A ring as arcs: index, and whether it is run backwards.
pub type ArcRing = Vec<(usize, bool)>;

/// All arcs, and the owners' rings made of them.
#[derive(Debug)]
pub struct Topology {
    /// Every stretch once.
    pub arcs: Vec<Arc>,
    /// For each owner, polygon and ring.
    pub owners: Vec<Vec<Vec<ArcRing>>>,
}

impl Topology {
    /// Cuts the owners' rings at the nodes: where three edges meet, and at the `forced` vertices.
    pub fn new(owners: &[Polygons], forced: &BTreeSet<Vertex>) -> Self {
        let mut sides: BTreeMap<EdgeKey, BTreeSet<usize>> = BTreeMap::new();
        let mut neighbours: BTreeMap<Vertex, BTreeSet<Vertex>> = BTreeMap::new();
        for (owner, polygons) in owners.iter().enumerate() {
            for (a, b) in polygons.iter().flatten().flat_map(|ring| ring_edges(ring)) {
                sides.entry(edge_key(a, b)).or_default().insert(owner);
                neighbours.entry(a).or_default().insert(b);
                neighbours.entry(b).or_default().insert(a);
            }
        }
        let is_node =
            |v: &Vertex| forced.contains(v) || neighbours.get(v).is_some_and(|n| n.len() != 2);
        let mut made = Self {
            arcs: Vec::new(),
            owners: Vec::new(),
        };
        let mut known: BTreeMap<Vec<Vertex>, usize> = BTreeMap::new();
        for polygons in owners {
            let mut own = Vec::new();
            for polygon in polygons {
                let rings = polygon.iter().map(|ring| {
                    let pieces = cut(ring, &is_node).into_iter();
                    pieces
                        .map(|piece| made.arc(piece, &mut known, &sides))
                        .collect()
                });
                own.push(rings.collect());
            }
            made.owners.push(own);
        }
        made
    }

    /// Finds or adds the arc of a piece of ring.
    fn arc(
        &mut self,
        piece: Vec<Vertex>,
        known: &mut BTreeMap<Vec<Vertex>, usize>,
        sides: &BTreeMap<EdgeKey, BTreeSet<usize>>,
    ) -> (usize, bool) {
        let backwards: Vec<Vertex> = piece.iter().rev().copied().collect();
        let turned = backwards < piece;
        let line = if turned { backwards } else { piece };
        let index = *known.entry(line.clone()).or_insert_with(|| {
            let owners = sides
                .get(&edge_key(line[0], line[1]))
                .cloned()
                .unwrap_or_default();
            self.arcs.push(Arc { line, owners });
            self.arcs.len() - 1
        });
        (index, turned)
    }

    /// Thins every arc to a tolerance in kilometres and divides its long edges, so that they bend with the projection.
    pub fn refine(&mut self, plane: &Lambert, tolerance: f64) {
        for arc in &mut self.arcs {
            let mut line = thin(&arc.line, plane, tolerance);
            // An island of three or fewer corners would be no island.
            if line.first() == line.last() && line.len() < 5 {
                line.clone_from(&arc.line);
            }
            arc.line = divide(&line);
        }
    }

    /// The vertices of a ring of arcs, not closed.
    pub fn ring(&self, ring: &ArcRing) -> Vec<Vertex> {
        let mut vertices = Vec::new();
        for &(index, turned) in ring {
            let line = &self.arcs[index].line;
            let count = line.len() - 1;
            if turned {
                vertices.extend(line.iter().rev().take(count));
            } else {
                vertices.extend(line.iter().take(count));
            }
        }
        vertices
    }
}

/// Cuts a ring at its nodes. Without node it becomes one closed piece that starts at its smallest vertex.
fn cut(ring: &[Vertex], is_node: &impl Fn(&Vertex) -> bool) -> Vec<Vec<Vertex>> {
    let Some(smallest) = (0..ring.len()).min_by_key(|&index| ring[index]) else {
        return Vec::new();
    };
    let start = ring.iter().position(is_node).unwrap_or(smallest);
    let turn = ring[start..].iter().chain(&ring[..=start]).copied();
    let mut pieces: Vec<Vec<Vertex>> = Vec::new();
    let mut piece: Vec<Vertex> = Vec::new();
    for vertex in turn {
        piece.push(vertex);
        if piece.len() > 1 && is_node(&vertex) {
            pieces.push(std::mem::replace(&mut piece, vec![vertex]));
        }
    }
    if piece.len() > 1 {
        pieces.push(piece);
    }
    pieces
}

/// A line thinned on the plane.
pub fn thin(line: &[Vertex], plane: &Lambert, tolerance: f64) -> Vec<Vertex> {
    let on_plane: Vec<_> = line
        .iter()
        .map(|&vertex| plane.project(degrees(vertex)))
        .collect();
    geometry::keep(&on_plane, tolerance)
        .into_iter()
        .map(|index| line[index])
        .collect()
}

/// Longest edge that stays undivided, thousandths of a degree.
const LONGEST_EDGE: i32 = 700;

/// Divides long edges evenly in degrees: a border on a parallel follows the parallel.
fn divide(line: &[Vertex]) -> Vec<Vertex> {
    let mut divided: Vec<Vertex> = line.first().copied().into_iter().collect();
    for edge in line.windows(2) {
        let [dx, dy] = [edge[1][0] - edge[0][0], edge[1][1] - edge[0][1]];
        let pieces = dx.abs().max(dy.abs()) / LONGEST_EDGE + 1;
        let inner =
            (1..pieces).map(|n| [edge[0][0] + dx * n / pieces, edge[0][1] + dy * n / pieces]);
        divided.extend(inner);
        divided.push(edge[1]);
    }
    divided
}

/// One outline of two parts that share a border: edges that both run, in opposite directions, vanish. Parts must run
/// the same way around, as GeoJSON's outer rings do.
pub fn dissolved(parts: &[&Polygons]) -> Polygons {
    let mut edges: BTreeMap<Vertex, Vec<Vertex>> = BTreeMap::new();
    let all: BTreeSet<(Vertex, Vertex)> = parts
        .iter()
        .flat_map(|part| part.iter().flatten())
        .flat_map(|ring| ring_edges(ring))
        .collect();
    for &(a, b) in &all {
        if !all.contains(&(b, a)) {
            edges.entry(a).or_default().push(b);
        }
    }
    let mut rings = Polygons::new();
    while let Some((&start, _)) = edges.iter().find(|(_, ends)| !ends.is_empty()) {
        let mut ring = vec![start];
        let mut here = start;
        while let Some(next) = edges.get_mut(&here).and_then(Vec::pop) {
            if next == start {
                break;
            }
            ring.push(next);
            here = next;
        }
        rings.push(vec![ring]);
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_squares() -> [Polygons; 2] {
        let left = vec![[0, 0], [10, 0], [10, 5], [10, 10], [0, 10]];
        let right = vec![[10, 0], [20, 0], [20, 10], [10, 10], [10, 5]];
        [vec![vec![left]], vec![vec![right]]]
    }

    #[test]
    fn neighbours_share_one_arc() {
        let topology = Topology::new(&two_squares(), &BTreeSet::new());
        let shared: Vec<_> = topology
            .arcs
            .iter()
            .filter(|arc| arc.owners.len() == 2)
            .collect();
        assert_eq!(topology.arcs.len(), 3);
        assert_eq!(shared.len(), 1);
        assert_eq!(shared[0].line, [[10, 0], [10, 5], [10, 10]]);
    }

    #[test]
    fn rings_come_back_as_they_were() {
        let squares = two_squares();
        let topology = Topology::new(&squares, &BTreeSet::new());
        for (owner, square) in squares.iter().enumerate() {
            let mut back = topology.ring(&topology.owners[owner][0][0]);
            let mut ring = square[0][0].clone();
            back.sort_unstable();
            ring.sort_unstable();
            assert_eq!(back, ring);
        }
    }

    #[test]
    fn dissolving_drops_the_line_between() {
        let [left, right] = two_squares();
        let whole = dissolved(&[&left, &right]);
        assert_eq!(whole.len(), 1);
        assert_eq!(whole[0][0].len(), 6);
        assert!(!whole[0][0].contains(&[10, 5]));
    }
}
