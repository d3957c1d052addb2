//! The inner borders of Kazakhstan before they become faces: read from the oblasts, cut at the national outline,
//! joined to it where they stop short, and crossed by the lines of the reform of 2022.
//!
//! The oblasts come from another release of Natural Earth than the countries and leave slivers of some kilometres
//! along the outline. So only the borders that two oblasts share are used; the outline is the countries' own.

use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::geometry;
use crate::land::{Insertions, projected};
use crate::projection::{Km, Lambert};
use crate::source::{Split, Vertex, vertex};
use crate::topology::{EdgeKey, Polygons, edge_key, ring_edges, thin};

/// A line of border, with vertices of the sources' kind.
pub type Chain = Vec<Vertex>;

/// How far a thinned border may leave the source's, kilometres.
const TOLERANCE_KM: f64 = 0.6;

/// A loose end at most so far from the outline is joined to it, kilometres.
const REACH_KM: f64 = 25.0;

/// By so much the lines of the reform are made longer at both ends before they are cut, kilometres.
const OVERSHOOT_KM: f64 = 130.0;

/// Borders and what they do to the outline.
#[derive(Debug)]
pub struct Borders {
    /// Borders between oblasts of both divisions, cut at every node.
    pub old: Vec<Chain>,
    /// Borders that came with the reform, with the index of the split.
    pub new: Vec<Chain>,
    /// Nodes to put into the countries' edges.
    pub insertions: Insertions,
}

/// A cut of a chain: segment, share of the segment, vertex.
type Cut = (usize, f64, Vertex);

/// Works out all inner borders. `outline` are the rings of Kazakhstan; each split comes with the polygons of the
/// oblast that it divides.
pub fn borders(
    oblasts: &[Polygons],
    outline: &[Vec<Vertex>],
    splits: &[(&Split, &Polygons)],
    plane: &Lambert,
) -> Result<Borders, Failure> {
    let edges: Vec<(Vertex, Vertex)> = outline.iter().flat_map(|ring| ring_edges(ring)).collect();
    let country: Vec<Vec<Km>> = outline.iter().map(|ring| projected(ring, plane)).collect();
    let mut insertions = Insertions::new();
    let mut old = Vec::new();
    for chain in shared_chains(oblasts) {
        let chain = thin(&chain, plane, TOLERANCE_KM);
        let pieces = cut_at_edges(&chain, &edges, plane, &mut insertions);
        old.extend(
            pieces
                .into_iter()
                .filter(|piece| geometry::inside(middle(piece, plane), &country)),
        );
    }
    join_loose_ends(&mut old, &edges, plane, &mut insertions);
    let mut new = Vec::new();
    for (split, polygons) in splits {
        let rings: Vec<Vec<Km>> = polygons
            .iter()
            .flatten()
            .map(|ring| projected(ring, plane))
            .collect();
        new.push(split_chain(
            split,
            &rings,
            &country,
            &edges,
            &mut old,
            plane,
            &mut insertions,
        )?);
    }
    Ok(Borders {
        old,
        new,
        insertions,
    })
}

/// The line of a split from border to border; it puts its nodes into the outline and into the old borders.
fn split_chain(
    split: &Split,
    oblast: &[Vec<Km>],
    country: &[Vec<Km>],
    edges: &[(Vertex, Vertex)],
    old: &mut Vec<Chain>,
    plane: &Lambert,
    insertions: &mut Insertions,
) -> Result<Chain, Failure> {
    let mut stations: Vec<Km> = split
        .along
        .iter()
        .map(|&(lat, lon)| plane.project([lon, lat]))
        .collect();
    stations.insert(0, beyond(&stations, 1, 0));
    let count = stations.len();
    stations.push(beyond(&stations, count - 2, count - 1));
    let curve = geometry::thinned(&geometry::curve_through(&stations, 6.0), TOLERANCE_KM);
    let chain: Chain = curve
        .into_iter()
        .map(|point| vertex(plane.unproject(point)))
        .collect();
    // First against the old borders, whose edges are cut too, then against the outline.
    let inner: Vec<(Vertex, Vertex)> = old
        .iter()
        .flat_map(|c| c.windows(2).map(|w| (w[0], w[1])))
        .collect();
    let mut crossed = Insertions::new();
    let pieces = cut_at_edges(&chain, &inner, plane, &mut crossed);
    let mut outer = Insertions::new();
    let pieces = pieces
        .iter()
        .flat_map(|piece| cut_at_edges(piece, edges, plane, &mut outer));
    let length = |piece: &Chain| {
        projected(piece, plane)
            .windows(2)
            .map(|w| geometry::distance(w[0], w[1]))
            .sum()
    };
    let kept = pieces
        .filter(|piece| {
            let at = middle(piece, plane);
            geometry::inside(at, oblast) && geometry::inside(at, country)
        })
        .max_by(|a, b| f64::total_cmp(&length(a), &length(b)))
        .ok_or_else(|| {
            Failure(format!(
                "geography.ron: split {} does not cross {}",
                split.new, split.of
            ))
        })?;
    let ends = [kept[0], kept[kept.len() - 1]];
    let keep_ends = |found: Insertions| {
        let only = found
            .into_iter()
            .map(|(edge, vertices)| (edge, &vertices & &BTreeSet::from(ends)));
        only.filter(|(_, vertices)| !vertices.is_empty())
            .collect::<Insertions>()
    };
    let (crossed, outer) = (keep_ends(crossed), keep_ends(outer));
    if crossed.len() + outer.len() < 2 {
        return Err(Failure(format!(
            "geography.ron: split {} stops inside {}",
            split.new, split.of
        )));
    }
    *old = old
        .iter()
        .flat_map(|border| cut_at_insertions(border, &crossed))
        .collect();
    for (edge, vertices) in outer {
        insertions.entry(edge).or_default().extend(vertices);
    }
    Ok(kept)
}

/// A point beyond the end of a line.
fn beyond(stations: &[Km], before: usize, end: usize) -> Km {
    let (a, b) = (stations[before], stations[end]);
    geometry::between(a, b, 1.0 + OVERSHOOT_KM / geometry::distance(a, b))
}

/// Lines of edges that two oblasts share, from node to node.
fn shared_chains(oblasts: &[Polygons]) -> Vec<Chain> {
    let mut uses: BTreeMap<EdgeKey, usize> = BTreeMap::new();
    for (a, b) in oblasts
        .iter()
        .flatten()
        .flatten()
        .flat_map(|ring| ring_edges(ring))
    {
        *uses.entry(edge_key(a, b)).or_default() += 1;
    }
    let mut edges: BTreeMap<Vertex, BTreeSet<Vertex>> = BTreeMap::new();
    for (&(a, b), _) in uses.iter().filter(|&(_, &count)| count == 2) {
        edges.entry(a).or_default().insert(b);
        edges.entry(b).or_default().insert(a);
    }
    let nodes: BTreeSet<Vertex> = edges
        .iter()
        .filter(|(_, ends)| ends.len() != 2)
        .map(|(&at, _)| at)
        .collect();
    let mut chains = Vec::new();
    for &node in &nodes {
        while let Some(chain) = walk(node, &nodes, &mut edges) {
            chains.push(chain);
        }
    }
    // What is left are closed lines without node: cities inside an oblast.
    while let Some(start) = edges
        .iter()
        .find(|(_, ends)| !ends.is_empty())
        .map(|(&at, _)| at)
    {
        chains.extend(walk(start, &nodes, &mut edges));
    }
    chains
}

/// Follows and uses up edges from a vertex to the next node, or back to the vertex.
fn walk(
    start: Vertex,
    nodes: &BTreeSet<Vertex>,
    edges: &mut BTreeMap<Vertex, BTreeSet<Vertex>>,
) -> Option<Chain> {
    let mut chain = vec![start];
    let mut here = start;
    while let Some(next) = edges.get_mut(&here).and_then(BTreeSet::pop_first) {
        if let Some(back) = edges.get_mut(&next) {
            back.remove(&here);
        }
        chain.push(next);
        here = next;
        if here == start || nodes.contains(&here) {
            break;
        }
    }
    (chain.len() > 1).then_some(chain)
}

/// Cuts a chain where it crosses edges; the crossings are added to `insertions`.
fn cut_at_edges(
    chain: &Chain,
    edges: &[(Vertex, Vertex)],
    plane: &Lambert,
    insertions: &mut Insertions,
) -> Vec<Chain> {
    let line = projected(chain, plane);
    let mut cuts: Vec<Cut> = Vec::new();
    for &(a, b) in edges {
        let edge = projected(&[a, b], plane);
        for (index, segment) in line.windows(2).enumerate() {
            if let Some((share, _)) = geometry::crossing(segment[0], segment[1], edge[0], edge[1]) {
                let at = vertex(plane.unproject(geometry::between(segment[0], segment[1], share)));
                cuts.push((index, share, at));
                insertions.entry(edge_key(a, b)).or_default().insert(at);
            }
        }
    }
    cut(chain, cuts)
}

/// Cuts a chain at vertices known to lie on its edges.
fn cut_at_insertions(chain: &Chain, insertions: &Insertions) -> Vec<Chain> {
    let mut cuts: Vec<Cut> = Vec::new();
    for (index, edge) in chain.windows(2).enumerate() {
        for &at in insertions
            .get(&edge_key(edge[0], edge[1]))
            .into_iter()
            .flatten()
        {
            let far =
                |v: Vertex| libm::hypot(f64::from(v[0] - edge[0][0]), f64::from(v[1] - edge[0][1]));
            cuts.push((index, far(at) / far(edge[1]), at));
        }
    }
    cut(chain, cuts)
}

/// Cuts a chain.
fn cut(chain: &Chain, mut cuts: Vec<Cut>) -> Vec<Chain> {
    cuts.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut cuts = cuts.into_iter().peekable();
    let mut pieces = Vec::new();
    let mut piece = vec![chain[0]];
    for (index, edge) in chain.windows(2).enumerate() {
        while let Some((_, _, at)) = cuts.next_if(|cut| cut.0 == index) {
            piece.push(at);
            pieces.push(std::mem::replace(&mut piece, vec![at]));
        }
        piece.push(edge[1]);
    }
    pieces.push(piece);
    for piece in &mut pieces {
        piece.dedup();
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

/// Carries borders that end inside the country on to the nearest point of its outline.
fn join_loose_ends(
    chains: &mut Vec<Chain>,
    edges: &[(Vertex, Vertex)],
    plane: &Lambert,
    insertions: &mut Insertions,
) {
    loop {
        let on_outline: BTreeSet<Vertex> = insertions.values().flatten().copied().collect();
        let mut meeting: BTreeMap<Vertex, usize> = BTreeMap::new();
        for chain in chains.iter() {
            for end in [chain[0], chain[chain.len() - 1]] {
                *meeting.entry(end).or_default() += 1;
            }
        }
        let loose = |end: &Vertex| meeting.get(end) == Some(&1) && !on_outline.contains(end);
        let mut dropped = None;
        for (index, chain) in chains.iter_mut().enumerate() {
            for _ in 0..2 {
                chain.reverse();
                let end = chain[chain.len() - 1];
                if loose(&end) {
                    match nearest_on(end, edges, plane) {
                        Some((at, edge)) if at != end => {
                            chain.push(at);
                            insertions.entry(edge).or_default().insert(at);
                        }
                        Some((at, edge)) => {
                            insertions.entry(edge).or_default().insert(at);
                        }
                        None => dropped = Some(index),
                    }
                }
            }
        }
        // A border that leads nowhere divides nothing; without it others may have become loose.
        let Some(index) = dropped else { break };
        chains.remove(index);
    }
}

/// The nearest point of the outline, within reach.
fn nearest_on(
    end: Vertex,
    edges: &[(Vertex, Vertex)],
    plane: &Lambert,
) -> Option<(Vertex, EdgeKey)> {
    let from = projected(&[end], plane)[0];
    let found = edges.iter().map(|&(a, b)| {
        let edge = projected(&[a, b], plane);
        let at = geometry::between(
            edge[0],
            edge[1],
            geometry::nearest_share(from, edge[0], edge[1]),
        );
        (geometry::distance(from, at), at, edge_key(a, b))
    });
    let (far, at, edge) = found.min_by(|a, b| a.0.total_cmp(&b.0))?;
    (far < REACH_KM).then(|| (vertex(plane.unproject(at)), edge))
}

/// The middle of a chain's middle segment.
fn middle(chain: &Chain, plane: &Lambert) -> Km {
    let at = (chain.len() - 1) / 2;
    let segment = projected(&chain[at..=at + 1], plane);
    geometry::between(segment[0], segment[1], 0.5)
}
