//! Plane geometry that every part needs: thinning, smoothing, labels, meshes. Positions are kilometres.

use earcut::Earcut;
use multivector_data::map::{Area, Points, Triangles, wire};

use crate::projection::Km;

/// Distance of two points.
pub fn distance(a: Km, b: Km) -> f64 {
    libm::hypot(a[0] - b[0], a[1] - b[1])
}

/// Point between `a` (0) and `b` (1).
pub fn between(a: Km, b: Km, share: f64) -> Km {
    [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/// Nearest point of a segment, as its share of the way from `a` to `b`.
pub fn nearest_share(p: Km, a: Km, b: Km) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length = dx * dx + dy * dy;
    if length == 0.0 {
        0.0
    } else {
        (((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length).clamp(0.0, 1.0)
    }
}

/// Distance of a point to a segment.
pub fn segment_distance(p: Km, a: Km, b: Km) -> f64 {
    distance(p, between(a, b, nearest_share(p, a, b)))
}

/// Where segment `a b` crosses segment `c d`, as shares of both.
pub fn crossing(a: Km, b: Km, c: Km, d: Km) -> Option<(f64, f64)> {
    let cross = |u: Km, v: Km| u[0] * v[1] - u[1] * v[0];
    let minus = |u: Km, v: Km| [u[0] - v[0], u[1] - v[1]];
    let (ab, cd, ac) = (minus(b, a), minus(d, c), minus(c, a));
    let denominator = cross(ab, cd);
    if denominator == 0.0 {
        return None;
    }
    let (first, second) = (cross(ac, cd) / denominator, cross(ac, ab) / denominator);
    ((0.0..=1.0).contains(&first) && (0.0..=1.0).contains(&second)).then_some((first, second))
}

/// Area of a ring, positive where it runs counter-clockwise.
pub fn signed_area(ring: &[Km]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum::<f64>()
        / 2.0
}

/// Whether a point lies inside a set of rings, by the even-odd rule.
pub fn inside(p: Km, rings: &[Vec<Km>]) -> bool {
    let mut inside = false;
    for ring in rings {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            if (a[1] > p[1]) != (b[1] > p[1])
                && p[0] < (b[0] - a[0]) * (p[1] - a[1]) / (b[1] - a[1]) + a[0]
            {
                inside = !inside;
            }
        }
    }
    inside
}

/// Distance of a point to the nearest edge of a set of rings.
pub fn edge_distance(p: Km, rings: &[Vec<Km>]) -> f64 {
    let edges = rings
        .iter()
        .flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    edges
        .map(|(&a, &b)| segment_distance(p, a, b))
        .fold(f64::INFINITY, f64::min)
}

/// Which points of a line to keep so that no dropped one lies farther than `tolerance` from what remains
/// (Douglas and Peucker). The ends stay; a closed line keeps its farthest point too.
pub fn keep(line: &[Km], tolerance: f64) -> Vec<usize> {
    let mut kept = vec![false; line.len()];
    let mut open = vec![(0, line.len().saturating_sub(1))];
    while let Some((start, end)) = open.pop() {
        kept[start] = true;
        kept[end] = true;
        let farthest = (start + 1..end)
            .map(|index| (index, segment_distance(line[index], line[start], line[end])))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        if let Some((index, far)) = farthest.filter(|&(_, far)| far > tolerance) {
            debug_assert!(far.is_finite());
            open.extend([(start, index), (index, end)]);
        }
    }
    (0..line.len()).filter(|&index| kept[index]).collect()
}

/// A line thinned by [`keep`].
pub fn thinned(line: &[Km], tolerance: f64) -> Vec<Km> {
    keep(line, tolerance)
        .into_iter()
        .map(|index| line[index])
        .collect()
}

/// A curve through all stations, a point about every `step` kilometres: centripetal Catmull-Rom, which neither
/// overshoots nor loops at sharp bends and, unlike corner cutting, does not miss the stations.
pub fn curve_through(stations: &[Km], step: f64) -> Vec<Km> {
    let (Some(&first), Some(&last)) = (stations.first(), stations.last()) else {
        return Vec::new();
    };
    let mut curve = vec![first];
    for (index, leg) in stations.windows(2).enumerate() {
        let (b, c) = (leg[0], leg[1]);
        // Beyond the ends the line is mirrored, so that it leaves them straight.
        let a = if index == 0 {
            between(b, c, -1.0)
        } else {
            stations[index - 1]
        };
        let d = stations
            .get(index + 2)
            .copied()
            .unwrap_or(between(b, c, 2.0));
        let pieces = (distance(b, c) / step).ceil().max(1.0) as usize;
        curve.extend(
            (1..pieces).map(|piece| catmull_rom([a, b, c, d], piece as f64 / pieces as f64)),
        );
        curve.push(c);
    }
    debug_assert_eq!(curve.last(), Some(&last));
    curve
}

/// One point of the centripetal curve between the second and the third of four points (Barry and Goldman).
fn catmull_rom([a, b, c, d]: [Km; 4], share: f64) -> Km {
    let knot = |from: f64, u: Km, v: Km| from + distance(u, v).sqrt().max(1e-6);
    let (ta, tb) = (0.0, knot(0.0, a, b));
    let tc = knot(tb, b, c);
    let td = knot(tc, c, d);
    let t = tb + (tc - tb) * share;
    let mix = |u: Km, v: Km, tu: f64, tv: f64| between(u, v, (t - tu) / (tv - tu));
    let (ab, bc, cd) = (mix(a, b, ta, tb), mix(b, c, tb, tc), mix(c, d, tc, td));
    mix(mix(ab, bc, ta, tc), mix(bc, cd, tb, td), tb, tc)
}

/// A polygon: an outer ring and its holes.
pub type Polygon = Vec<Vec<Km>>;

/// The polygons as rings with their mesh.
pub fn area(polygons: &[Polygon]) -> Area {
    let mut points = Vec::new();
    let mut ring_ends = Vec::new();
    let mut triangles = Vec::new();
    let mut earcut = Earcut::new();
    for polygon in polygons {
        let base = points.len() as u32;
        let mut flat: Vec<Km> = Vec::new();
        let mut holes: Vec<u32> = Vec::new();
        for ring in polygon {
            if !flat.is_empty() {
                holes.push(flat.len() as u32);
            }
            flat.extend(ring);
            points.extend(ring.iter().map(|point| point.map(wire::rounded)));
            ring_ends.push(points.len() as u32);
        }
        let mut found: Vec<u32> = Vec::new();
        earcut.earcut(flat.iter().copied(), &holes, &mut found);
        for corner in found.as_chunks::<3>().0 {
            let [a, b, c] = corner.map(|index| flat[index as usize]);
            let turned = signed_area(&[a, b, c]) < 0.0;
            let order = if turned {
                [corner[0], corner[2], corner[1]]
            } else {
                *corner
            };
            triangles.extend(order.map(|index| base + index));
        }
    }
    Area {
        points: Points(points),
        ring_ends,
        triangles: Triangles(triangles),
    }
}

/// Rounds a line for the file.
pub fn points(line: &[Km]) -> Points {
    Points(line.iter().map(|point| point.map(wire::rounded)).collect())
}

/// The point of a polygon farthest from its edges, and that distance: where a label has most room. A grid is refined
/// around its best cells until a kilometre (after Mapbox's polylabel).
pub fn label_point(polygon: &Polygon) -> (Km, f64) {
    let outer = polygon.first().map_or(&[][..], Vec::as_slice);
    let lowest = |axis: usize| outer.iter().map(|p| p[axis]).fold(f64::INFINITY, f64::min);
    let highest = |axis: usize| {
        outer
            .iter()
            .map(|p| p[axis])
            .fold(f64::NEG_INFINITY, f64::max)
    };
    let (west, south, east, north) = (lowest(0), lowest(1), highest(0), highest(1));
    let room = |p: Km| {
        let far = edge_distance(p, polygon);
        if inside(p, polygon) { far } else { -far }
    };
    let start = ((east - west).min(north - south) / 4.0).max(0.1);
    let mut cells: Vec<(Km, f64, f64)> = Vec::new();
    let (columns, rows) = (
        ((east - west) / start).ceil() as usize,
        ((north - south) / start).ceil() as usize,
    );
    for column in 0..columns.max(1) {
        for row in 0..rows.max(1) {
            let middle = [
                west + (column as f64 + 0.5) * start,
                south + (row as f64 + 0.5) * start,
            ];
            cells.push((middle, start / 2.0, room(middle)));
        }
    }
    let mut best = ([west, south], f64::NEG_INFINITY);
    while !cells.is_empty() {
        for &(middle, _, far) in &cells {
            if far > best.1 {
                best = (middle, far);
            }
        }
        // A cell's best point is at most half its diagonal better than its middle.
        let precision = (best.1 * 0.02).max(0.2);
        let promising = cells
            .iter()
            .filter(|&&(_, half, far)| far + half * std::f64::consts::SQRT_2 > best.1 + precision);
        let quarter = |&(middle, half, _): &(Km, f64, f64)| {
            let step = half / 2.0;
            [[-step, -step], [step, -step], [-step, step], [step, step]].map(|move_by| {
                let at = [middle[0] + move_by[0], middle[1] + move_by[1]];
                (at, step, room(at))
            })
        };
        cells = promising.flat_map(quarter).collect();
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Km; 4] = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]];

    #[test]
    fn thinning_drops_what_lies_on_the_line_and_keeps_the_bend() {
        let line = [[0.0, 0.0], [5.0, 0.1], [10.0, 0.0], [10.0, 8.0]];
        assert_eq!(keep(&line, 0.5), [0, 2, 3]);
    }

    #[test]
    fn a_curve_meets_every_station() {
        let stations = [[0.0, 0.0], [100.0, 10.0], [110.0, 100.0], [50.0, 180.0]];
        let curve = curve_through(&stations, 7.0);
        for station in stations {
            assert!(curve.contains(&station), "{station:?}");
        }
    }

    #[test]
    fn the_mesh_of_a_square_with_a_hole_has_its_area() {
        let hole = vec![[4.0, 4.0], [4.0, 6.0], [6.0, 6.0], [6.0, 4.0]];
        let shape = area(&[vec![SQUARE.to_vec(), hole]]);
        let corner = |index: u32| shape.points[index as usize].map(f64::from);
        let covered: f64 = shape
            .triangles
            .as_chunks::<3>()
            .0
            .iter()
            .map(|t| signed_area(&t.map(corner)))
            .sum();
        assert!((covered - 96.0).abs() < 1e-6, "{covered}");
        assert!(shape.contains([1.0, 1.0]) && !shape.contains([5.0, 5.0]));
    }

    #[test]
    fn a_label_stands_in_the_middle_of_a_square() {
        let (at, room) = label_point(&vec![SQUARE.to_vec()]);
        assert!(
            distance(at, [5.0, 5.0]) < 0.5 && room > 4.6,
            "{at:?} {room}"
        );
    }
}
