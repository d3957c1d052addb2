//! Routes and corridors: their ribbons, and how each is drawn in each state. What state a route is in is said by
//! [`Flow`], which `flows.rs` keeps in step with the session.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use multivector_data::map::LineKind;

use super::layer;
use super::load::{Atlas, Course};
use super::material::{LineMaterial, Pattern, Pen};
use super::palette::{Brush, Palette};
use super::ribbon::Ribbons;
use crate::sets::GameSystems;

/// The state of a route as it is drawn.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub enum Flow {
    /// A goods corridor, or a route of which nothing is known.
    #[default]
    Quiet,
    /// No contract lets oil into it.
    Closed,
    /// Open, but nothing moves in it.
    Idle,
    /// Shut down.
    Stopped,
    /// It carries.
    Carrying {
        /// How much, as the share of the greatest flow there is (0 to 1).
        volume: f32,
        /// How full it is (0 to 1).
        fullness: f32,
        /// Part of it is out of service.
        curtailed: bool,
    },
}

/// Something draws attention to the route: the pointer, a choice, an event.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct Glow(pub bool);

/// Width of the thinnest and of the widest line that carries, logical pixels.
const WIDTHS: [f32; 2] = [2.2, 7.6];
/// Speed of the slowest and of the fastest flow, logical pixels a second.
const SPEEDS: [f32; 2] = [7.0, 30.0];

/// The width of a line that carries a share of the greatest flow: the area of the pipe tells, as the eye expects.
pub fn width(volume: f32) -> f32 {
    WIDTHS[0] + (WIDTHS[1] - WIDTHS[0]) * volume.clamp(0.0, 1.0).sqrt()
}

/// The pen for a line.
pub(super) fn pen(kind: LineKind, flow: Flow, glow: bool, palette: &Palette) -> Pen {
    let mut pen = match flow {
        Flow::Quiet => match kind {
            LineKind::Sea => Pen::dashed(palette.corridor.faded(0.55), 1.0, [3.0, 5.0]),
            _ => Pen::dashed(palette.corridor.faded(0.6), 1.2, [7.0, 3.0]),
        },
        Flow::Closed => Pen {
            pattern: Pattern::Dotted,
            marks: [3.0, 3.5],
            ..Pen::solid(palette.dead.faded(0.9), 2.0)
        },
        Flow::Idle => match kind {
            LineKind::Sea => Pen::dashed(palette.dead, 1.6, [6.0, 6.0]),
            _ => Pen {
                casing: palette.casing,
                edge: 1.0,
                ..Pen::solid(palette.dead, 2.0)
            },
        },
        Flow::Stopped => Pen {
            body: palette.dead,
            casing: palette.casing,
            accent: palette.casing,
            width: 5.0,
            edge: 1.2,
            pattern: Pattern::Hatched,
            marks: [3.0, 4.0],
            speed: 0.0,
        },
        Flow::Carrying {
            volume, fullness, ..
        } => {
            let speed = SPEEDS[0] + (SPEEDS[1] - SPEEDS[0]) * fullness.clamp(0.0, 1.0);
            let width = width(volume);
            match kind {
                LineKind::Pipeline => Pen {
                    body: palette.pipe,
                    casing: palette.casing,
                    accent: palette.oil,
                    width,
                    edge: 1.2,
                    pattern: Pattern::Flowing,
                    marks: [4.5, 17.5],
                    speed,
                },
                LineKind::Sea => Pen {
                    body: palette.lane,
                    casing: palette.casing,
                    accent: palette.lane.faded(0.8),
                    width: (width * 0.8).max(3.0),
                    edge: 1.0,
                    pattern: Pattern::Ships,
                    marks: [11.0, 12.0],
                    speed,
                },
                LineKind::Rail => Pen {
                    body: palette.pipe,
                    casing: palette.casing,
                    accent: palette.casing,
                    width: (width * 0.8).max(3.4),
                    edge: 0.6,
                    pattern: Pattern::Rail,
                    marks: [7.0, 7.0],
                    speed,
                },
            }
        }
    };
    if glow {
        pen.casing = palette.gold;
        pen.edge = 2.4;
        if flow == Flow::Quiet || flow == Flow::Closed {
            pen.body = palette.gold;
            pen.width += 1.0;
        }
    }
    pen
}

/// Gives lines their ribbons.
fn ribbons(
    mut commands: Commands,
    atlas: Res<Atlas>,
    mut meshes: ResMut<Assets<Mesh>>,
    lines: Query<(Entity, &Course), Without<Mesh2d>>,
) {
    for (entity, course) in &lines {
        let Some(line) = atlas.map.lines.get(course.0) else {
            continue;
        };
        let mut ribbon = Ribbons::default();
        ribbon.add(&line.points);
        if ribbon.is_empty() {
            continue;
        }
        // Later lines of the file lie above earlier ones, by less than the distance between layers.
        let depth = layer::LINES + course.0 as f32 * 0.01;
        let mesh = Mesh2d(meshes.add(ribbon.mesh()));
        commands
            .entity(entity)
            .insert((mesh, NoFrustumCulling, layer::at(depth)));
    }
}

/// Draws lines whose state has changed.
fn draw(
    mut commands: Commands,
    atlas: Res<Atlas>,
    brush: Res<Brush>,
    mut materials: ResMut<Assets<LineMaterial>>,
    lines: Query<(
        Entity,
        &Course,
        Ref<Flow>,
        Ref<Glow>,
        Option<&MeshMaterial2d<LineMaterial>>,
    )>,
) {
    for (entity, course, flow, glow, material) in &lines {
        if !(flow.is_changed() || glow.is_changed() || brush.is_changed()) {
            continue;
        }
        let Some(line) = atlas.map.lines.get(course.0) else {
            continue;
        };
        let drawn = pen(line.kind, *flow, glow.0, brush.palette).material(&brush);
        if let Some(handle) = material
            && let Some(mut old) = materials.get_mut(&handle.0)
        {
            *old = drawn;
            continue;
        }
        let handle = materials.add(drawn);
        commands.entity(entity).insert(MeshMaterial2d(handle));
    }
}

/// Needs the renderer.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostStartup, ribbons)
        .add_systems(Update, draw.in_set(GameSystems::Dress));
}

#[cfg(test)]
mod tests {
    use super::super::palette::DAY;
    use super::*;

    #[test]
    fn more_oil_is_wider_and_a_stop_does_not_move() {
        assert!(width(0.1) < width(0.5) && width(0.5) < width(1.0));
        let flow = Flow::Carrying {
            volume: 0.5,
            fullness: 0.9,
            curtailed: false,
        };
        assert!(pen(LineKind::Pipeline, flow, false, &DAY).speed > 0.0);
        for still in [Flow::Quiet, Flow::Closed, Flow::Idle, Flow::Stopped] {
            for kind in [LineKind::Pipeline, LineKind::Sea, LineKind::Rail] {
                assert_eq!(pen(kind, still, false, &DAY).speed, 0.0);
            }
        }
    }

    #[test]
    fn each_kind_of_line_is_drawn_in_its_own_way() {
        let flow = Flow::Carrying {
            volume: 0.5,
            fullness: 0.5,
            curtailed: false,
        };
        let pattern = |kind| pen(kind, flow, false, &DAY).pattern;
        assert_ne!(pattern(LineKind::Pipeline), pattern(LineKind::Sea));
        assert_ne!(pattern(LineKind::Pipeline), pattern(LineKind::Rail));
        assert_ne!(pattern(LineKind::Sea), pattern(LineKind::Rail));
    }
}
