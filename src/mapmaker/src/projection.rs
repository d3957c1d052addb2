//! Degrees to kilometres: Lambert's conformal conic on a sphere, and distances on that sphere.
//!
//! Snyder, *Map Projections: A Working Manual* (USGS 1987), equations 15-1 to 15-3. A sphere is enough: the sources
//! are rounded to a thousandth of a degree and drawn at a scale of some kilometres a pixel. `libm` instead of the
//! platform's functions: the file must come out the same on every machine.

use std::f64::consts::FRAC_PI_4;

use libm::{asin, atan, atan2, cos, hypot, log, pow, sin, tan};
use multivector_data::map::Projection;

/// A position in degrees as GeoJSON has it: longitude, latitude.
pub type LonLat = [f64; 2];

/// A position on the plane, kilometres east and north of the centre.
pub type Km = [f64; 2];

/// Mean radius of the earth, kilometres.
pub const EARTH_KM: f64 = 6371.0088;

/// The plane of the game. The standard parallels enclose Kazakhstan (40.6 to 55.4 N), so that scale errs there by
/// less than one per cent; the central meridian leans to the west because the oil does.
pub const REGION: Projection = Projection {
    south_deg: 40.0,
    north_deg: 54.0,
    centre_lat_deg: 46.0,
    centre_lon_deg: 58.0,
    radius_km: EARTH_KM,
};

/// The projection with its constants worked out.
#[derive(Debug, Clone, Copy)]
pub struct Lambert {
    cone: f64,
    factor: f64,
    centre_radius: f64,
    centre_lon: f64,
}

impl Lambert {
    /// Works out the constants of [`REGION`].
    pub fn region() -> Self {
        let south = REGION.south_deg.to_radians();
        let north = REGION.north_deg.to_radians();
        let cone = log(cos(south) / cos(north)) / log(half_way(north) / half_way(south));
        let factor = REGION.radius_km * cos(south) * pow(half_way(south), cone) / cone;
        let centre_radius = factor / pow(half_way(REGION.centre_lat_deg.to_radians()), cone);
        Self {
            cone,
            factor,
            centre_radius,
            centre_lon: REGION.centre_lon_deg,
        }
    }

    /// Where a position lies on the plane.
    pub fn project(&self, [lon, lat]: LonLat) -> Km {
        let radius = self.factor / pow(half_way(lat.to_radians()), self.cone);
        let angle = self.cone * (lon - self.centre_lon).to_radians();
        [
            radius * sin(angle),
            self.centre_radius - radius * cos(angle),
        ]
    }

    /// The position of a point of the plane.
    pub fn unproject(&self, [x, y]: Km) -> LonLat {
        let down = self.centre_radius - y;
        let radius = hypot(x, down);
        let lat = 2.0 * (atan(pow(self.factor / radius, 1.0 / self.cone)) - FRAC_PI_4);
        [
            self.centre_lon + (atan2(x, down) / self.cone).to_degrees(),
            lat.to_degrees(),
        ]
    }
}

/// Snyder's tan(pi/4 + phi/2).
fn half_way(lat: f64) -> f64 {
    tan(FRAC_PI_4 + lat / 2.0)
}

/// Distance along the great circle, kilometres.
pub fn ground_km(a: LonLat, b: LonLat) -> f64 {
    let [lon_a, lat_a] = a.map(f64::to_radians);
    let [lon_b, lat_b] = b.map(f64::to_radians);
    let half_lat = sin((lat_b - lat_a) / 2.0);
    let half_lon = sin((lon_b - lon_a) / 2.0);
    let chord = half_lat * half_lat + cos(lat_a) * cos(lat_b) * half_lon * half_lon;
    2.0 * EARTH_KM * asin(chord.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_centre_is_the_origin_and_north_is_up() {
        let plane = Lambert::region();
        let [x, y] = plane.project([58.0, 46.0]);
        assert!(x.abs() < 1e-9 && y.abs() < 1e-9);
        assert!(plane.project([58.0, 47.0])[1] > 100.0);
    }

    #[test]
    fn unproject_undoes_project() {
        let plane = Lambert::region();
        for at in [[18.0, 29.0], [102.0, 64.5], [51.9, 47.1], [76.9, 43.25]] {
            let back = plane.unproject(plane.project(at));
            assert!(
                (back[0] - at[0]).abs() < 1e-9 && (back[1] - at[1]).abs() < 1e-9,
                "{at:?} {back:?}"
            );
        }
    }

    #[test]
    fn kazakhstan_keeps_its_distances_within_one_per_cent() {
        let plane = Lambert::region();
        let (atyrau, almaty) = ([51.88, 47.10], [76.91, 43.25]);
        let (a, b) = (plane.project(atyrau), plane.project(almaty));
        let on_plane = hypot(a[0] - b[0], a[1] - b[1]);
        let on_ground = ground_km(atyrau, almaty);
        assert!(
            (on_plane / on_ground - 1.0).abs() < 0.01,
            "{on_plane} {on_ground}"
        );
    }
}
