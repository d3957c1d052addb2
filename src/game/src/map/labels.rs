//! Names on the map. They are tried in order of importance; one that finds no free place is left out, so that names
//! never run into each other, and more of them come as the map is seen from nearer.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::Align2;
use multivector_data::map::{Place as PlaceData, PlaceKind};
use multivector_sim::state::calendar;

use super::camera::MapView;
use super::canvas::{Canvas, Face, Occupied, anchored};
use super::land::{HOME, Reformed};
use super::load::Atlas;
use super::palette::{Brush, Tint};
use super::places::{is_shown, radius};
use crate::session::Session;
use crate::words::Words;

/// A name that wants a place.
struct Wish<'a> {
    words: &'a str,
    /// Lower is more important.
    order: f32,
    at: Vec2,
    /// Distance from the point, logical pixels; nothing where the name stands on the point itself.
    off: Option<f32>,
    face: Face,
    size: f32,
    spacing: f32,
    ink: Tint,
    halo: Tint,
    /// What the name stands on.
    ground: Tint,
    /// Other names may stand over it.
    under: bool,
}

/// Where a name may stand beside its point, best first.
const AROUND: [(Align2, Vec2); 6] = [
    (Align2::LEFT_CENTER, Vec2::new(1.0, 0.0)),
    (Align2::RIGHT_CENTER, Vec2::new(-1.0, 0.0)),
    (Align2::CENTER_BOTTOM, Vec2::new(0.0, -1.0)),
    (Align2::CENTER_TOP, Vec2::new(0.0, 1.0)),
    (Align2::LEFT_BOTTOM, Vec2::new(0.75, -0.6)),
    (Align2::LEFT_TOP, Vec2::new(0.75, 0.6)),
];

/// Draws the names.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    atlas: Res<Atlas>,
    words: Res<Words>,
    reformed: Res<Reformed>,
    session: Res<Session>,
    mut occupied: ResMut<Occupied>,
) -> Result {
    let Some(canvas) = Canvas::new(contexts.ctx_mut()?, &view, &brush) else {
        return Ok(());
    };
    avoid_lines(&view, &atlas, &mut occupied);
    let mut wishes = Vec::new();
    let capital = session
        .seen()
        .and_then(|seen| seen.get(calendar::CAPITAL))
        .map(|code| code.0);
    towns(&mut wishes, &view, &atlas, &words, &brush, capital);
    grounds(&mut wishes, &view, &atlas, &words, &brush, reformed.0);
    wishes.sort_by(|a, b| a.order.total_cmp(&b.order));
    for wish in &wishes {
        place(&canvas, &view, wish, &mut occupied);
    }
    Ok(())
}

/// Writes a name where there is room for it.
fn place(canvas: &Canvas, view: &MapView, wish: &Wish, occupied: &mut Occupied) {
    let galley = canvas.lay_out(
        wish.words,
        canvas.font(wish.face, wish.size),
        wish.spacing * canvas.scale,
    );
    let point = canvas.pos(view.to_screen(wish.at));
    let around: &[(Align2, Vec2)] = match wish.off {
        Some(_) => &AROUND,
        None => &[(Align2::CENTER_CENTER, Vec2::ZERO)],
    };
    let rooms: Vec<(egui::Rect, Rect)> = around
        .iter()
        .map(|(anchor, aside)| {
            let off = wish.off.unwrap_or_default();
            let rect = anchored(
                point + egui::vec2(aside.x * off, aside.y * off),
                galley.size(),
                *anchor,
            );
            (rect, canvas.window_rect(rect))
        })
        .filter(|(_, room)| view.free.contains(room.min) && view.free.contains(room.max))
        .collect();
    let clear = rooms.iter().find(|(_, room)| occupied.is_clear(*room));
    let free = || {
        rooms
            .iter()
            .find(|(_, room)| wish.under || occupied.is_free(*room))
    };
    if let Some((rect, room)) = clear.or_else(free) {
        if clear.is_none() && wish.off.is_some() {
            // On top of a line letters need a ground of their own.
            canvas.painter.rect_filled(
                rect.expand2(egui::vec2(2.0, -1.0)),
                2.0,
                wish.ground.egui(),
            );
        }
        canvas.lettering(rect.min, &galley, wish.ink, wish.halo);
        if !wish.under {
            occupied.take(room.inflate(1.0));
        }
    }
}

/// Marks the courses of the lines, so that names keep off them where they can.
fn avoid_lines(view: &MapView, atlas: &Atlas, occupied: &mut Occupied) {
    const STEP_PX: f32 = 9.0;
    let half = Vec2::splat(STEP_PX / 2.0);
    for line in &atlas.map.lines {
        for pair in line.points.windows(2) {
            let (a, b) = (
                view.to_screen(pair[0].into()),
                view.to_screen(pair[1].into()),
            );
            if !view.free.contains(a) && !view.free.contains(b) {
                continue;
            }
            let steps = (a.distance(b) / STEP_PX).ceil().clamp(1.0, 400.0) as u32;
            for step in 0..steps {
                let at = a.lerp(b, step as f32 / steps as f32);
                occupied.avoid(Rect::from_center_half_size(at, half));
            }
        }
    }
}

/// The name of a place. Kazakhstan's capital changes its name in the course of the year.
fn name_of<'a>(words: &'a Words, place: &PlaceData, capital: Option<i64>) -> Option<&'a str> {
    match capital {
        Some(code) if place.kind == PlaceKind::Capital && place.country == HOME => {
            words.0.find(&format!("code-calendar-capital-{code}"))
        }
        _ => words.0.find(&format!("node-{}", place.id)),
    }
}

/// Names of towns, fields and terminals.
fn towns<'a>(
    wishes: &mut Vec<Wish<'a>>,
    view: &MapView,
    atlas: &Atlas,
    words: &'a Words,
    brush: &Brush,
    capital: Option<i64>,
) {
    let palette = brush.palette;
    for place in &atlas.map.places {
        let at = Vec2::from(place.at);
        if !is_shown(place, view.km_per_px)
            || place.off_map
            || !view.free.contains(view.to_screen(at))
        {
            continue;
        }
        let Some(name) = name_of(words, place, capital) else {
            continue;
        };
        let home = place.country == HOME;
        let capital = place.kind == PlaceKind::Capital;
        let field = place.kind == PlaceKind::Field;
        let (face, size) = match (home, capital) {
            (true, true) => (Face::Bold, 15.0),
            (_, true) => (Face::Bold, 11.5),
            _ if field => (Face::Bold, 11.0),
            (true, _) => (Face::Plain, 11.5),
            _ => (Face::Plain, 10.5),
        };
        let ink = if home || capital {
            palette.ink
        } else {
            palette.ink.faded(0.78)
        };
        let order =
            f32::from(place.rank) + if home { 0.0 } else { 0.5 } - if capital { 0.3 } else { 0.0 };
        let off = Some(radius(place) * brush.text_scale.sqrt() + 3.0);
        let ground = if home { palette.home } else { palette.land };
        let halo = ground.faded(0.85);
        wishes.push(Wish {
            words: name,
            order,
            at,
            off,
            face,
            size,
            spacing: 0.0,
            ink,
            halo,
            ground,
            under: false,
        });
    }
}

/// Names of countries, regions and waters: they stand on what they name.
fn grounds<'a>(
    wishes: &mut Vec<Wish<'a>>,
    view: &MapView,
    atlas: &Atlas,
    words: &'a Words,
    brush: &Brush,
    reformed: bool,
) {
    let palette = brush.palette;
    let nothing = Tint(0, 0, 0, 0);
    for country in &atlas.map.countries {
        let room = country.label_room_km / view.km_per_px;
        if room < 26.0 || (country.a3 == HOME && view.km_per_px < 1.6) {
            continue;
        }
        let Some(name) = words
            .0
            .find(&format!("country-{}", country.a3.to_ascii_lowercase()))
        else {
            continue;
        };
        let home = country.a3 == HOME;
        let size = (room / 9.0).clamp(10.5, if home { 24.0 } else { 15.0 });
        wishes.push(Wish {
            words: name,
            order: if home { -1.0 } else { 2.0 - room / 1000.0 },
            at: country.label.into(),
            off: None,
            face: Face::Serif,
            size,
            spacing: size * 0.28,
            ink: palette.faint_ink.faded(if home { 0.6 } else { 0.95 }),
            halo: nothing,
            ground: nothing,
            under: home,
        });
    }
    for region in atlas.map.regions_of(reformed) {
        let room = region.label_room_km / view.km_per_px;
        if room < 34.0 || view.km_per_px > 3.4 || region.city {
            continue;
        }
        let Some(name) = words.0.find(&format!(
            "region-{}",
            super::bind::region_of_outline(&region.id)
        )) else {
            continue;
        };
        // The name stands above the counters.
        let at =
            Vec2::from(region.label) + Vec2::new(0.0, 24.0 * brush.text_scale * view.km_per_px);
        wishes.push(Wish {
            words: name,
            order: 1.6,
            at,
            off: None,
            face: Face::Serif,
            size: 11.5,
            spacing: 0.6,
            ink: palette.faint_ink,
            halo: palette.home.faded(0.6),
            ground: nothing,
            under: false,
        });
    }
    for sea in &atlas.map.sea_labels {
        let below = [f32::INFINITY, 3.4, 1.8, 0.9][usize::from(sea.rank).min(3)];
        if view.km_per_px > below {
            continue;
        }
        let Some(name) = words.0.find(&format!("sea-{}", sea.id)) else {
            continue;
        };
        let size = if sea.rank == 0 { 13.0 } else { 11.0 };
        wishes.push(Wish {
            words: name,
            order: 0.8 + f32::from(sea.rank),
            at: sea.at.into(),
            off: None,
            face: Face::Serif,
            size,
            spacing: 1.0,
            ink: palette.water_ink,
            halo: nothing,
            ground: nothing,
            under: false,
        });
    }
}
