//! The symbols of places: capitals, towns, fields, terminals, ports, refineries; and the bar on a stopped line.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::{Pos2, Shape, Stroke as Pen, StrokeKind};
use multivector_data::map::{Place as PlaceData, PlaceKind};

use super::camera::MapView;
use super::canvas::{Canvas, Occupied};
use super::land::HOME;
use super::lines::Flow;
use super::load::{At, Atlas, Course, Place, midpoint};
use super::palette::Brush;
use super::picking::Hand;

/// From which nearness on a place of each rank is shown, kilometres a logical pixel.
const SHOWN_BELOW: [f32; 4] = [f32::INFINITY, 2.9, 1.5, 0.8];
/// Places at home are shown from further away by this factor.
const HOME_FACTOR: f32 = 1.75;

/// Whether a place is shown at this nearness.
pub fn is_shown(place: &PlaceData, km_per_px: f32) -> bool {
    let factor = if place.country == HOME {
        HOME_FACTOR
    } else {
        1.0
    };
    let below = SHOWN_BELOW
        .get(usize::from(place.rank))
        .or(SHOWN_BELOW.last())
        .copied();
    below.is_some_and(|below| km_per_px < below * factor)
}

/// Radius of a place's symbol at 100 per cent, logical pixels.
pub fn radius(place: &PlaceData) -> f32 {
    match place.kind {
        PlaceKind::Capital if place.country == HOME => 7.0,
        PlaceKind::Capital => 4.6,
        PlaceKind::Field => 5.6,
        PlaceKind::Terminal | PlaceKind::Port | PlaceKind::Refinery => 4.2,
        PlaceKind::City => 2.7,
        PlaceKind::Junction => 2.0,
    }
}

/// Draws the symbols.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    atlas: Res<Atlas>,
    hand: Res<Hand>,
    mut occupied: ResMut<Occupied>,
    places: Query<(Entity, &Place, &At)>,
    lines: Query<(&Course, &Flow)>,
) -> Result {
    occupied.clear();
    let Some(canvas) = Canvas::new(contexts.ctx_mut()?, &view, &brush) else {
        return Ok(());
    };
    for (entity, place, at) in &places {
        let Some(data) = atlas.map.places.get(place.0) else {
            continue;
        };
        let screen = view.to_screen(at.0);
        if !is_shown(data, view.km_per_px) || data.off_map || !view.free.contains(screen) {
            continue;
        }
        let r = radius(data) * canvas.scale.sqrt();
        let lit = hand.hovered == Some(entity) || hand.chosen == Some(entity);
        symbol(&canvas, data, canvas.pos(screen), r, lit);
        occupied.take(Rect::from_center_half_size(screen, Vec2::splat(r)));
    }
    for (course, flow) in &lines {
        let Some(line) = atlas.map.lines.get(course.0) else {
            continue;
        };
        let curtailed = matches!(
            flow,
            Flow::Carrying {
                curtailed: true,
                ..
            }
        );
        if *flow != Flow::Stopped && !curtailed {
            continue;
        }
        let (middle, direction) = midpoint(line);
        let screen = view.to_screen(middle);
        bar(
            &canvas,
            canvas.pos(screen),
            Vec2::new(direction.x, -direction.y),
            *flow == Flow::Stopped,
        );
        occupied.take(Rect::from_center_half_size(screen, Vec2::splat(10.0)));
    }
    Ok(())
}

/// The sign on a line that is stopped: a red disc with a white bar; on one that carries less than it could, a red ring.
fn bar(canvas: &Canvas, at: Pos2, direction: Vec2, stopped: bool) {
    let painter = &canvas.painter;
    let red = canvas.palette.danger.egui();
    let r = 8.0 * canvas.scale.sqrt();
    if stopped {
        painter.circle(at, r, red, Pen::new(1.4, canvas.palette.casing.egui()));
        let across = egui::vec2(-direction.y, direction.x) * r * 0.58;
        painter.line_segment(
            [at - across, at + across],
            Pen::new(2.6, egui::Color32::WHITE),
        );
    } else {
        painter.circle(
            at,
            r * 0.62,
            canvas.palette.casing.egui(),
            Pen::new(2.2, red),
        );
    }
}

fn symbol(canvas: &Canvas, place: &PlaceData, at: Pos2, r: f32, lit: bool) {
    let painter = &canvas.painter;
    let palette = canvas.palette;
    let ink = palette.ink.egui();
    let ground = palette.casing.egui();
    let gold = palette.gold.egui();
    if lit {
        painter.circle_stroke(at, r + 4.0, Pen::new(2.0, gold));
    }
    match place.kind {
        PlaceKind::Capital => {
            let home = place.country == HOME;
            let fill = if home { palette.oil.egui() } else { ink };
            star(
                canvas,
                at,
                r,
                fill,
                Pen::new(
                    if home { 1.3 } else { 0.8 },
                    if home { ink } else { ground },
                ),
            );
        }
        PlaceKind::City => {
            painter.circle(at, r, ground, Pen::new(1.3, ink));
        }
        PlaceKind::Field => {
            // A derrick: a steep triangle with two struts.
            let peak = at + egui::vec2(0.0, -r);
            let (left, right) = (at + egui::vec2(-r * 0.72, r), at + egui::vec2(r * 0.72, r));
            painter.add(Shape::convex_polygon(
                vec![peak, right, left],
                palette.oil.egui(),
                Pen::new(1.3, palette.pipe_ink().egui()),
            ));
            let strut = Pen::new(1.0, palette.pipe_ink().egui());
            painter.line_segment(
                [
                    at + egui::vec2(-r * 0.36, 0.0),
                    at + egui::vec2(r * 0.72, r),
                ],
                strut,
            );
            painter.line_segment(
                [
                    at + egui::vec2(r * 0.36, 0.0),
                    at + egui::vec2(-r * 0.72, r),
                ],
                strut,
            );
        }
        PlaceKind::Terminal => {
            let square = egui::Rect::from_center_size(at, egui::vec2(r, r) * 1.8);
            painter.rect(square, 0.0, ink, Pen::new(1.2, ground), StrokeKind::Middle);
        }
        PlaceKind::Port => {
            let square = egui::Rect::from_center_size(at, egui::vec2(r, r) * 1.8);
            painter.rect(
                square,
                0.0,
                palette.lane.egui(),
                Pen::new(1.2, ground),
                StrokeKind::Middle,
            );
        }
        PlaceKind::Refinery => {
            let square = egui::Rect::from_center_size(at, egui::vec2(r, r) * 1.7);
            painter.rect(square, 0.0, ground, Pen::new(1.4, ink), StrokeKind::Middle);
            painter.circle_filled(at, r * 0.4, ink);
        }
        PlaceKind::Junction => {
            painter.circle_filled(at, r, ink);
        }
    }
}

/// A star of five points. egui fills convex shapes only, so it is made of a pentagon and five triangles.
fn star(canvas: &Canvas, at: Pos2, r: f32, fill: egui::Color32, edge: Pen) {
    let point = |index: usize| {
        let angle = std::f32::consts::TAU * index as f32 / 10.0 - std::f32::consts::FRAC_PI_2;
        let reach = if index.is_multiple_of(2) { r } else { r * 0.45 };
        at + egui::vec2(angle.cos(), angle.sin()) * reach
    };
    let outline: Vec<Pos2> = (0..10).map(point).collect();
    let mut mesh = egui::Mesh::default();
    mesh.colored_vertex(at, fill);
    for corner in &outline {
        mesh.colored_vertex(*corner, fill);
    }
    for index in 0..10_u32 {
        mesh.add_triangle(0, 1 + index, 1 + (index + 1) % 10);
    }
    canvas.painter.add(Shape::mesh(mesh));
    canvas.painter.add(Shape::closed_line(outline, edge));
}
