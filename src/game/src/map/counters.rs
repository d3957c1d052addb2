//! The forces as counters, in the manner of printed wargames: a box with the symbol of the branch, the mark of its size
//! above, its readiness below. A counter stands in its region; one with orders shows where it will go.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::{Color32, Pos2, Stroke as Pen, StrokeKind};
use multivector_data::map::{Place as PlaceData, PlaceKind};
use multivector_sim::content::ForceKind;
use multivector_sim::state::security;

use super::bind::{Force, Garrison, MarchesTo, StandsIn};
use super::camera::MapView;
use super::canvas::{Canvas, Occupied};
use super::load::{At, Atlas};
use super::palette::{Brush, Palette};
use super::picking::{Grip, Hand};
use super::places::radius;
use crate::session::Session;
use crate::sets::GameSystems;

/// Size of a counter at the text size of 100 per cent, logical pixels.
const BOX: Vec2 = Vec2::new(30.0, 20.0);
/// Room between two counters of one region.
const GAP: Vec2 = Vec2::new(5.0, 12.0);

/// Where a counter is seen, logical pixels.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its middle.
    pub centre: Vec2,
    /// Its size.
    pub size: Vec2,
}

impl Spot {
    /// The box.
    pub fn rect(&self) -> Rect {
        Rect::from_center_size(self.centre, self.size)
    }
}

/// How large counters are drawn: smaller when the country is seen from afar.
pub(super) fn size(view: &MapView, scale: f32) -> Vec2 {
    BOX * scale * (3.4 / view.km_per_px).clamp(0.8, 1.15)
}

/// The spot of the `index`-th of `count` counters around a region's label: in rows of two, below the name.
fn spot(label: Vec2, size: Vec2, index: usize, count: usize) -> Spot {
    let step = size + GAP * (size.y / BOX.y);
    let columns = count.clamp(1, 2);
    let (row, column) = (index / columns, index % columns);
    let in_row = (count - row * columns).min(columns);
    let aside = (column as f32 - (in_row as f32 - 1.0) / 2.0) * step.x;
    let below = (row as f32 + 0.15) * step.y;
    Spot {
        centre: label + Vec2::new(aside, below),
        size,
    }
}

/// Where counters of a small region move if those of a neighbour are in the way, in steps of their size.
const AWAY: [Vec2; 7] = [
    Vec2::ZERO,
    Vec2::new(1.0, 0.0),
    Vec2::new(0.0, -1.0),
    Vec2::new(-1.0, 0.0),
    Vec2::new(0.0, 1.0),
    Vec2::new(2.0, 0.0),
    Vec2::new(0.0, 2.0),
];

/// Places the counters of each region side by side, and the regions' groups so that none hides another.
fn arrange(
    mut commands: Commands,
    view: Res<MapView>,
    brush: Res<Brush>,
    atlas: Res<Atlas>,
    regions: Query<(&At, &Garrison)>,
    spots: Query<(&Force, Option<&Spot>)>,
) {
    let size = size(&view, brush.text_scale);
    let mut groups: Vec<(Vec2, Vec<(Entity, &Force, Option<&Spot>)>)> = regions
        .iter()
        .map(|(at, garrison)| {
            let mut here: Vec<_> = garrison
                .iter()
                .filter_map(|entity| {
                    spots
                        .get(entity)
                        .ok()
                        .map(|(force, spot)| (entity, force, spot))
                })
                .collect();
            here.sort_by_key(|(_, force, _)| force.0);
            (at.0, here)
        })
        .collect();
    // The larger groups have the harder time to move.
    groups.sort_by_key(|(_, here)| {
        (
            usize::MAX - here.len(),
            here.first().map(|(_, force, _)| force.0),
        )
    });
    // The star of a capital stays in sight.
    let capitals = atlas
        .map
        .places
        .iter()
        .filter(|place| place.kind == PlaceKind::Capital);
    let star = |place: &PlaceData| {
        Rect::from_center_half_size(view.to_screen(place.at.into()), Vec2::splat(radius(place)))
    };
    let mut taken: Vec<Rect> = capitals.map(star).collect();
    for (at, here) in groups {
        let label = view.to_screen(at);
        let placed = |away: Vec2| -> Vec<Spot> {
            let moved = label + away * (size + GAP);
            (0..here.len())
                .map(|index| spot(moved, size, index, here.len()))
                .collect()
        };
        let is_free = |spots: &[Spot]| {
            spots.iter().all(|spot| {
                taken
                    .iter()
                    .all(|other| other.intersect(spot.rect()).is_empty())
            })
        };
        let free = AWAY.into_iter().map(placed).find(|spots| is_free(spots));
        let chosen = free.unwrap_or_else(|| placed(Vec2::ZERO));
        for ((entity, _, old), next) in here.into_iter().zip(chosen) {
            taken.push(next.rect().inflate(1.0));
            if old != Some(&next) {
                commands.entity(entity).insert(next);
            }
        }
    }
}

/// Draws the counters over everything else on the map.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    hand: Res<Hand>,
    session: Res<Session>,
    mut occupied: ResMut<Occupied>,
    forces: Query<(Entity, &Force, &Spot, Option<&MarchesTo>), With<StandsIn>>,
    grounds: Query<&At>,
) -> Result {
    let Some(canvas) = Canvas::new(contexts.ctx_mut()?, &view, &brush) else {
        return Ok(());
    };
    let Some(content) = session.content() else {
        return Ok(());
    };
    let in_hand = hand.counter();
    let mut sorted: Vec<_> = forces.iter().collect();
    sorted.sort_by_key(|(entity, force, ..)| (Some(*entity) == in_hand, force.0));
    for (entity, force, spot, marches) in sorted {
        let Some(kind) = content.force(force.0).map(|force| force.kind) else {
            continue;
        };
        let readiness = session
            .seen()
            .and_then(|seen| seen.of(security::force::READINESS, force.0))
            .map(|readiness| readiness.share() as f32);
        let held = Some(entity) == in_hand;
        let dragged = held && matches!(hand.grip, Some(Grip::Counter(_)));
        let target = if held { hand.aim } else { None }.or(marches.map(|marches| marches.0));
        let there = target
            .and_then(|target| grounds.get(target).ok())
            .map(|at| view.to_screen(at.0));
        let mut face = Face {
            kind,
            readiness,
            chosen: held || hand.chosen == Some(entity),
            ghost: false,
        };
        if let Some(there) = there {
            arrow(&canvas, spot.centre, there);
            face.ghost = true;
        }
        if dragged && let Some(pointer) = hand.pointer {
            face.ghost = true;
            paint(&canvas, spot.rect(), face);
            face.ghost = false;
            paint(&canvas, Rect::from_center_size(pointer, spot.size), face);
        } else {
            paint(&canvas, spot.rect(), face);
            if let Some(there) = there {
                face.ghost = false;
                paint(&canvas, Rect::from_center_size(there, spot.size), face);
            }
        }
        occupied.take(spot.rect().inflate(2.0));
    }
    Ok(())
}

/// How a counter looks.
#[derive(Clone, Copy)]
struct Face {
    kind: ForceKind,
    readiness: Option<f32>,
    chosen: bool,
    ghost: bool,
}

/// A dashed arrow from where a force stands to where it will go.
fn arrow(canvas: &Canvas, from: Vec2, to: Vec2) {
    let away = (to - from).normalize_or_zero();
    let (from, to) = (from + away * 14.0, to - away * 20.0);
    if (to - from).dot(away) < 4.0 {
        return;
    }
    let pen = Pen::new(2.0, canvas.palette.sky.egui());
    let line = [canvas.pos(from), canvas.pos(to)];
    canvas
        .painter
        .extend(egui::Shape::dashed_line(&line, pen, 6.0, 4.0));
    let side = away.perp() * 5.0;
    let tip = vec![
        canvas.pos(to + away * 8.0),
        canvas.pos(to + side),
        canvas.pos(to - side),
    ];
    canvas.painter.add(egui::Shape::convex_polygon(
        tip,
        canvas.palette.sky.egui(),
        Pen::NONE,
    ));
}

fn paint(canvas: &Canvas, rect: Rect, face: Face) {
    let palette: &Palette = canvas.palette;
    let fade = |colour: Color32| {
        if face.ghost {
            colour.gamma_multiply(0.4)
        } else {
            colour
        }
    };
    let ink = fade(palette.ink.egui());
    let edge = if face.chosen {
        palette.gold.egui()
    } else {
        ink
    };
    let frame = canvas.rect(rect);
    let painter = &canvas.painter;
    if !face.ghost {
        painter.rect_filled(
            frame.translate(egui::vec2(1.0, 1.5)),
            1.5,
            Color32::from_black_alpha(50),
        );
    }
    painter.rect_filled(frame, 1.5, fade(palette.counter.egui()));
    branch(painter, frame.shrink(3.0), face.kind, ink);
    let width = if face.chosen { 2.4 } else { 1.2 };
    painter.rect_stroke(frame, 1.5, Pen::new(width, edge), StrokeKind::Middle);
    size_mark(painter, frame, face.kind, ink);
    if let Some(readiness) = face.readiness {
        let bar = egui::Rect::from_min_size(
            frame.left_bottom() + egui::vec2(0.0, 2.5),
            egui::vec2(frame.width(), 2.5),
        );
        painter.rect_filled(bar, 1.0, fade(palette.halo.egui()));
        let mut full = bar;
        full.set_width(bar.width() * readiness.clamp(0.0, 1.0));
        painter.rect_filled(full, 1.0, fade(palette.sky.egui()));
    }
}

/// The mark of size above the box: one stroke crossed by another for a brigade, two strokes for the flotilla.
fn size_mark(painter: &egui::Painter, frame: egui::Rect, kind: ForceKind, ink: Color32) {
    let pen = Pen::new(1.1, ink);
    let top = frame.center_top() - egui::vec2(0.0, 4.0);
    if kind == ForceKind::Flotilla {
        for x in [-2.0, 2.0] {
            painter.line_segment([top + egui::vec2(x, -2.5), top + egui::vec2(x, 2.5)], pen);
        }
    } else {
        painter.line_segment(
            [top + egui::vec2(-2.5, -2.5), top + egui::vec2(2.5, 2.5)],
            pen,
        );
        painter.line_segment(
            [top + egui::vec2(-2.5, 2.5), top + egui::vec2(2.5, -2.5)],
            pen,
        );
    }
}

/// The symbol of the branch.
fn branch(painter: &egui::Painter, room: egui::Rect, kind: ForceKind, ink: Color32) {
    let pen = Pen::new(1.2, ink);
    let middle = room.center();
    let (w, h) = (room.width() / 2.0, room.height() / 2.0);
    let track = egui::vec2(w * 0.72, h * 0.62);
    let cross = |painter: &egui::Painter| {
        painter.line_segment([room.left_top(), room.right_bottom()], pen);
        painter.line_segment([room.left_bottom(), room.right_top()], pen);
    };
    match kind {
        ForceKind::Armour => {
            painter.add(egui::Shape::ellipse_stroke(middle, track, pen));
        }
        ForceKind::Mechanised => {
            cross(painter);
            painter.add(egui::Shape::ellipse_stroke(middle, track, pen));
        }
        ForceKind::AirAssault => {
            cross(painter);
            let low = |x: f32, y: f32| Pos2::new(middle.x + x * w, middle.y + y * h);
            let wings = vec![
                low(-0.45, 1.0),
                low(-0.2, 0.62),
                low(0.0, 0.95),
                low(0.2, 0.62),
                low(0.45, 1.0),
            ];
            painter.add(egui::Shape::line(wings, pen));
        }
        ForceKind::Artillery => {
            painter.circle_filled(middle, h * 0.5, ink);
        }
        ForceKind::Marines => {
            cross(painter);
            anchor(painter, middle, h * 0.9, pen);
        }
        ForceKind::Flotilla => anchor(painter, middle, h * 1.05, pen),
    }
}

/// An anchor of half height `r`.
pub(super) fn anchor(painter: &egui::Painter, middle: Pos2, r: f32, pen: Pen) {
    let at = |x: f32, y: f32| Pos2::new(middle.x + x * r, middle.y + y * r);
    painter.circle_stroke(at(0.0, -0.75), r * 0.22, pen);
    painter.line_segment([at(0.0, -0.5), at(0.0, 0.95)], pen);
    painter.line_segment([at(-0.45, -0.25), at(0.45, -0.25)], pen);
    let arms: Vec<Pos2> = (0..=8)
        .map(|step| {
            let angle = std::f32::consts::PI * (0.1 + 0.8 * step as f32 / 8.0);
            at(angle.cos() * 0.85, 0.1 + angle.sin() * 0.85)
        })
        .collect();
    painter.add(egui::Shape::line(arms, pen));
}

/// Needs no renderer; drawing is called from the map's overlay.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, arrange.in_set(GameSystems::Dress));
}
