//! A war on the map: Moscow's groups as counters of the other side, and in whose hands a region is. A group is drawn in a
//! frame that stands on its tip, as printed wargames draw the other side, so that no colour is needed to tell it. One that
//! has not crossed the border is drawn behind it, opposite the region into which it would come.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::{Align2, Shape, Stroke as Pen};
use multivector_sim::content::{Content, Theatre};
use multivector_sim::ids::{GroupId, RegionId, TableId};
use multivector_sim::seen::Seen;
use multivector_sim::state::fighting::{Held, group};
use multivector_sim::state::security::{self, Conflict};
use multivector_sim::units::Quantity;

use super::bind::{Region, Rival};
use super::camera::MapView;
use super::canvas::{Canvas, Face, Occupied, anchored};
use super::counters::{Spot, anchor, size};
use super::land::Reformed;
use super::load::{At, Atlas, Outline};
use super::palette::Brush;
use crate::session::Session;
use crate::sets::GameSystems;
use crate::words::Words;

/// How far behind the border a group stands, kilometres.
const BEHIND_KM: f32 = 55.0;
/// Steps in which the border is looked for, kilometres.
const STEP_KM: f32 = 20.0;
/// The longest way to the border, in steps.
const STEPS: usize = 60;

/// In whose hands a region is, as Astana sees it.
pub(super) fn held(seen: &Seen, region: RegionId) -> Held {
    let code = seen.of(security::region::HELD, region);
    code.map_or(Held::Own, Held::of)
}

/// Where a group stands by what is seen: a region, or `None` behind the border; nothing where nobody fights.
fn place(seen: &Seen, id: GroupId) -> Option<Option<RegionId>> {
    let code = seen.of(group::PLACE, id)?.raw();
    let inside = usize::try_from(code - 1).ok().map(RegionId::at);
    let conflict = Conflict::of(seen.get(security::CONFLICT).unwrap_or_default());
    (inside.is_some() || conflict == Conflict::Fighting).then_some(inside)
}

/// The regions as they are drawn: their outlines in the division in force.
struct Ground<'a> {
    atlas: &'a Atlas,
    reformed: bool,
    middles: Vec<(RegionId, Vec2)>,
}

impl Ground<'_> {
    fn middle(&self, id: RegionId) -> Option<Vec2> {
        let found = self.middles.iter().find(|(region, _)| *region == id);
        found.map(|(_, at)| *at)
    }
    /// A point behind the border, seen from the middle of the country through a region's middle.
    fn behind(&self, region: RegionId) -> Option<Vec2> {
        let from = self.middle(region)?;
        let sum: Vec2 = self.middles.iter().map(|(_, at)| *at).sum();
        let away = (from - sum / self.middles.len() as f32).normalize_or(Vec2::Y);
        let inside = |at: &Vec2| {
            let mut drawn = self.atlas.map.regions.iter();
            drawn
                .any(|region| region.era.holds(self.reformed) && region.area.contains((*at).into()))
        };
        let mut way = (0..STEPS).map(|step| from + away * STEP_KM * step as f32);
        way.find(|at| !inside(at)).map(|at| at + away * BEHIND_KM)
    }
}

/// Gives each group in sight its spot.
fn deploy(
    mut commands: Commands,
    session: Res<Session>,
    view: Res<MapView>,
    brush: Res<Brush>,
    atlas: Res<Atlas>,
    reformed: Res<Reformed>,
    outlines: Query<(&Region, &At, Option<&Outline>)>,
    rivals: Query<(Entity, &Rival, Option<&Spot>)>,
) {
    let (Some(content), Some(seen)) = (session.content(), session.seen()) else {
        return;
    };
    if rivals
        .iter()
        .all(|(_, rival, spot)| spot.is_none() && place(seen, rival.0).is_none())
    {
        return;
    }
    let in_force = |outline: Option<&Outline>| {
        let region = outline.and_then(|outline| atlas.map.regions.get(outline.0));
        region.is_none_or(|region| region.era.holds(reformed.0))
    };
    let ground = Ground {
        atlas: &atlas,
        reformed: reformed.0,
        middles: outlines
            .iter()
            .filter(|(.., outline)| in_force(*outline))
            .map(|(region, at, _)| (region.0, at.0))
            .collect(),
    };
    let size = size(&view, brush.text_scale);
    let mut shown: Vec<_> = rivals.iter().collect();
    shown.sort_by_key(|(_, rival, _)| rival.0);
    let mut here: Vec<Option<RegionId>> = Vec::new();
    for (entity, rival, old) in shown {
        let place = place(seen, rival.0);
        let at = place.and_then(|inside| match inside {
            Some(region) => {
                // Above the name of the region; Astana's counters stand below it.
                let beside = here.iter().filter(|other| **other == inside).count() as f32;
                let aside = Vec2::new(beside * (size.x + 6.0), -size.y * 1.5);
                Some(view.to_screen(ground.middle(region)?) + aside)
            }
            None => {
                let opposite = content.groups.get(usize::from(rival.0.0))?.opposite;
                let opposite = RegionId::at(opposite.trailing_zeros() as usize);
                Some(view.to_screen(ground.behind(opposite)?))
            }
        });
        here.extend(place);
        match at.map(|centre| Spot { centre, size }) {
            Some(spot) if old != Some(&spot) => {
                commands.entity(entity).insert(spot);
            }
            None if old.is_some() => {
                commands.entity(entity).remove::<Spot>();
            }
            _ => {}
        }
    }
}

/// Draws the groups, and says of each region that is not Astana's alone in whose hands it is.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    session: Res<Session>,
    words: Res<Words>,
    atlas: Res<Atlas>,
    reformed: Res<Reformed>,
    mut occupied: ResMut<Occupied>,
    rivals: Query<(&Rival, &Spot)>,
    outlines: Query<(&Region, &At, &Outline)>,
) -> Result {
    let (Some(content), Some(seen)) = (session.content(), session.seen()) else {
        return Ok(());
    };
    let Some(canvas) = Canvas::new(contexts.ctx_mut()?, &view, &brush) else {
        return Ok(());
    };
    for (region, at, outline) in &outlines {
        let drawn = atlas.map.regions.get(outline.0);
        let key = match held(seen, region.0) {
            Held::Own => continue,
            Held::Contested => "map-region-contested",
            Held::Occupied => "map-region-occupied",
        };
        if drawn.is_some_and(|drawn| drawn.era.holds(reformed.0)) {
            let font = canvas.font(Face::Bold, 11.0);
            let galley = canvas.lay_out(words.0.get(key), font, 0.6);
            let below = canvas.pos(view.to_screen(at.0)) + egui::vec2(0.0, 13.0 * canvas.scale);
            let room = anchored(below, galley.size(), Align2::CENTER_TOP);
            let palette = canvas.palette;
            canvas.lettering(room.min, &galley, palette.danger, palette.halo);
            occupied.take(canvas.window_rect(room));
        }
    }
    for (rival, spot) in &rivals {
        paint(&canvas, content, seen, rival.0, spot);
        occupied.take(spot.rect().inflate(4.0));
    }
    Ok(())
}

fn paint(canvas: &Canvas, content: &Content, seen: &Seen, id: GroupId, spot: &Spot) {
    let Some(entry) = content.groups.get(usize::from(id.0)) else {
        return;
    };
    let palette = canvas.palette;
    let pen = Pen::new(1.6, palette.danger.egui());
    let (at, half) = (canvas.pos(spot.centre), spot.size.y * 0.72);
    let tip = |x: f32, y: f32| at + egui::vec2(x, y) * half;
    let frame = vec![tip(0.0, -1.0), tip(1.0, 0.0), tip(0.0, 1.0), tip(-1.0, 0.0)];
    canvas
        .painter
        .add(Shape::convex_polygon(frame, palette.sheet.egui(), pen));
    let ink = Pen::new(1.2, palette.ink.egui());
    match entry.theatre {
        Theatre::Sea => anchor(&canvas.painter, at, half * 0.5, ink),
        Theatre::Land => {
            let track = egui::vec2(half * 0.5, half * 0.28);
            canvas.painter.add(Shape::ellipse_stroke(at, track, ink));
            let (a, b) = (tip(-0.5, -0.5), tip(0.5, 0.5));
            canvas.painter.line_segment([a, b], ink);
            let (a, b) = (tip(-0.5, 0.5), tip(0.5, -0.5));
            canvas.painter.line_segment([a, b], ink);
        }
    }
    // How strong it is read to be, of what it would be with all of its means.
    let read = seen.of(group::READ, id).map_or(0.0, |read| read.share());
    let most = entry.strength.value * entry.readiness.value;
    let share = if most > 0.0 {
        (read / most).clamp(0.0, 1.0) as f32
    } else {
        0.0
    };
    let corner = at + egui::vec2(-spot.size.x / 2.0, half + 3.0);
    let bar = egui::Rect::from_min_size(corner, egui::vec2(spot.size.x, 2.5));
    canvas.painter.rect_filled(bar, 1.0, palette.halo.egui());
    let full = egui::Rect::from_min_size(corner, egui::vec2(spot.size.x * share, 2.5));
    canvas.painter.rect_filled(full, 1.0, palette.danger.egui());
}

/// Needs no renderer; drawing is called from the map's overlay.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, deploy.in_set(GameSystems::Dress));
}
