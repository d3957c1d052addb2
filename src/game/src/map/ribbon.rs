//! Lines as flat ribbons of triangles. A vertex lies on the line itself; its normal says in which direction, and how
//! far for one unit of half width, the shader moves it aside. So a line keeps its width on screen at every zoom, and a
//! zoom rebuilds no mesh. UV holds the distance along the line in kilometres and the side, -1 or 1.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;

/// At sharper corners the mitre is cut short: a half width becomes at most so many.
const LONGEST_MITRE: f32 = 2.0;

/// Two points nearer than this are one, kilometres.
const SAME_POINT_KM: f32 = 0.01;

/// Ribbons being collected into one mesh.
#[derive(Default)]
pub(super) struct Ribbons {
    positions: Vec<[f32; 3]>,
    normals: Vec<[f32; 3]>,
    uvs: Vec<[f32; 2]>,
    indices: Vec<u32>,
}

impl Ribbons {
    /// Adds a line given by its points on the plane, kilometres.
    pub(super) fn add(&mut self, points: &[[f32; 2]]) {
        let mut line: Vec<Vec2> = Vec::with_capacity(points.len());
        for &point in points {
            let point = Vec2::from(point);
            if line
                .last()
                .is_none_or(|last| last.distance(point) > SAME_POINT_KM)
            {
                line.push(point);
            }
        }
        let [first, .., last] = line[..] else { return };
        let closed = line.len() > 3 && first.distance(last) <= SAME_POINT_KM;
        let count = line.len();
        let mut along = 0.0;
        for (index, &here) in line.iter().enumerate() {
            let before = if index > 0 {
                Some(line[index - 1])
            } else {
                closed.then(|| line[count - 2])
            };
            let after = if index + 1 < count {
                Some(line[index + 1])
            } else {
                closed.then(|| line[1])
            };
            if index > 0 {
                along += line[index - 1].distance(here);
            }
            self.push(here, mitre(before, here, after), along, index > 0);
        }
    }

    fn push(&mut self, at: Vec2, aside: Vec2, along: f32, joined: bool) {
        let next = self.positions.len() as u32;
        for side in [1.0, -1.0] {
            self.positions.push([at.x, at.y, 0.0]);
            self.normals.push([aside.x * side, aside.y * side, 0.0]);
            self.uvs.push([along, side]);
        }
        if joined {
            self.indices
                .extend([next - 2, next - 1, next, next, next - 1, next + 1]);
        }
    }

    /// Whether nothing was added.
    pub(super) fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

    /// The mesh.
    pub(super) fn mesh(self) -> Mesh {
        Mesh::new(
            PrimitiveTopology::TriangleList,
            RenderAssetUsages::RENDER_WORLD,
        )
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, self.normals)
        .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, self.uvs)
        .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// Where the left edge of a ribbon of half width 1 lies from the point.
fn mitre(before: Option<Vec2>, here: Vec2, after: Option<Vec2>) -> Vec2 {
    let arriving = before.map(|before| (here - before).normalize_or_zero());
    let leaving = after.map(|after| (after - here).normalize_or_zero());
    let (arriving, leaving) = match (arriving, leaving) {
        (Some(a), Some(b)) => (a, b),
        (Some(a), None) | (None, Some(a)) => (a, a),
        (None, None) => return Vec2::ZERO,
    };
    let tangent = (arriving + leaving).normalize_or(arriving);
    let aside = tangent.perp();
    let lengthening = 1.0 / aside.dot(arriving.perp()).max(1.0 / LONGEST_MITRE);
    aside * lengthening
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_has_two_vertices_a_point_and_keeps_its_width() {
        let mut ribbons = Ribbons::default();
        ribbons.add(&[[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]]);
        assert_eq!(ribbons.positions.len(), 6);
        assert_eq!(ribbons.indices.len(), 12);
        assert!((ribbons.uvs[4][0] - 10.0).abs() < 1e-5);
        for normal in &ribbons.normals {
            assert!((Vec3::from(*normal).length() - 1.0).abs() < 1e-5);
        }
    }

    #[test]
    fn a_right_angle_gets_a_mitre() {
        let corner = mitre(
            Some(Vec2::new(-1.0, 0.0)),
            Vec2::ZERO,
            Some(Vec2::new(0.0, 1.0)),
        );
        assert!((corner.length() - 2.0_f32.sqrt()).abs() < 1e-5);
    }

    #[test]
    fn a_hairpin_and_repeated_points_stay_finite() {
        let mut ribbons = Ribbons::default();
        ribbons.add(&[[0.0, 0.0], [0.0, 0.0], [1.0, 0.0], [0.0, 0.0]]);
        ribbons.add(&[[5.0, 5.0]]);
        assert_eq!(ribbons.positions.len(), 6);
        assert!(ribbons.normals.iter().flatten().all(|x| x.is_finite()));
    }
}
