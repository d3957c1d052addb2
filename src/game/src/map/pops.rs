//! Events that show on the map while a turn is played back: a ring that opens where something stopped or was finished.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::Stroke as Pen;
use multivector_sim::{Event, Target};

use super::bind::{place_of_field, place_of_terminal};
use super::camera::MapView;
use super::canvas::Canvas;
use super::load::{Atlas, midpoint};
use super::palette::Brush;
use crate::playback::Playback;
use crate::session::Session;

/// How long a ring is seen, as a share of the playback.
const LASTS: f32 = 0.35;
/// The ring at its widest, logical pixels.
const WIDEST: f32 = 34.0;

/// Draws the rings of what happens at this moment of the playback.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    atlas: Res<Atlas>,
    session: Res<Session>,
    playback: Res<Playback>,
) -> Result {
    let (Some(now), Some(game)) = (playback.progress(), session.game()) else {
        return Ok(());
    };
    let Some(report) = game.reports().last() else {
        return Ok(());
    };
    let Some(canvas) = Canvas::new(contexts.ctx_mut()?, &view, &brush) else {
        return Ok(());
    };
    let content = &game.rules().content;
    for event in &report.events {
        let Event::Stopped { target, day, .. } = event else {
            continue;
        };
        let at = match *target {
            Target::Route(route) => content
                .route(route)
                .and_then(|route| atlas.map.line(&route.id))
                .map(|line| midpoint(line).0),
            Target::Field(field) => content
                .field(field)
                .and_then(|field| atlas.map.place(place_of_field(&field.id)))
                .map(|place| Vec2::from(place.at)),
            Target::Mooring(_) => place_of_terminal(content)
                .and_then(|id| atlas.map.place(id))
                .map(|place| Vec2::from(place.at)),
        };
        let Some(at) = at else { continue };
        let due = (*day - report.from_day) as f32 / report.days.max(1) as f32 * (1.0 - LASTS);
        let age = (now - due) / LASTS;
        if (0.0..=1.0).contains(&age) {
            let grown = EaseFunction::CubicOut.sample_clamped(age);
            let pen = Pen::new(3.0 * (1.0 - age) + 0.5, canvas.palette.danger.egui());
            canvas
                .painter
                .circle_stroke(canvas.pos(view.to_screen(at)), WIDEST * grown, pen);
        }
    }
    Ok(())
}
