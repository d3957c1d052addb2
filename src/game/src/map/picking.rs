//! The pointer and the keyboard on the map: what is under the pointer, what is chosen, and the counter in hand. Panels
//! do not block the map by themselves, so the map listens only inside the rectangle that they leave free.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::input::EguiWantsInput;
use multivector_sim::ids::{ForceId, RegionId};
use multivector_sim::order::{Counter, Order, Stance};
use multivector_ui::{Action, MapFocus};

use super::bind::{Field, Force, MarchesTo, Region, Rival, Route, StandsIn, Terminal};
use super::camera::MapView;
use super::counters::Spot;
use super::land::Reformed;
use super::load::{At, Atlas, Course, Outline, Place};
use crate::pacing::Pace;
use crate::session::{Intent, Session};
use crate::sets::GameSystems;

/// The pointer moves less than this between press and release for a click, logical pixels.
const CLICK_REACH: f32 = 4.0;
/// A place is under the pointer within this distance, logical pixels.
const PLACE_REACH: f32 = 9.0;
/// A line is under the pointer within this distance, logical pixels.
const LINE_REACH: f32 = 6.0;

/// What a pressed button is doing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grip {
    /// Pressed on something; a click if it is let go here.
    Pressed {
        /// Where, logical pixels.
        at: Vec2,
        /// On what.
        on: Option<Entity>,
    },
    /// The sheet is being moved.
    Sheet,
    /// A counter is being dragged.
    Counter(Entity),
}

/// The player's hand on the map.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Hand {
    /// The pointer, logical pixels, while it is over the free part of the map.
    pub pointer: Option<Vec2>,
    /// Whether the map may listen to the keyboard.
    pub keyboard: bool,
    /// What is under the pointer.
    pub hovered: Option<Entity>,
    /// What was clicked last.
    pub chosen: Option<Entity>,
    /// What the pressed button is doing.
    pub grip: Option<Grip>,
    /// The counter that the keyboard moves.
    pub keyed: Option<Entity>,
    /// The region to which the counter in hand would go.
    pub aim: Option<Entity>,
    /// Whether a counter was in hand by keyboard as the frame began: then its keys are not the panels'.
    pub guards_keys: bool,
}

impl Hand {
    /// The counter in hand, by mouse or by keyboard.
    pub fn counter(&self) -> Option<Entity> {
        match self.grip {
            Some(Grip::Counter(force)) => Some(force),
            _ => self.keyed,
        }
    }
}

/// Something on the map was clicked: the panels show what they know of it.
#[derive(Message, Clone, Copy, Debug)]
pub struct Picked(pub MapFocus);

/// Whether pointer and keyboard are the map's.
pub(super) fn reach(
    window: Single<&Window, With<PrimaryWindow>>,
    wants: Option<Res<EguiWantsInput>>,
    view: Res<MapView>,
    buttons: Res<ButtonInput<MouseButton>>,
    mut hand: ResMut<Hand>,
) {
    let mut next = hand.clone();
    next.guards_keys = next.keyed.is_some();
    let over_window = wants
        .as_ref()
        .is_some_and(|wants| wants.is_pointer_over_area() || wants.is_popup_open());
    let held = matches!(hand.grip, Some(Grip::Sheet | Grip::Counter(_)));
    next.pointer = window
        .cursor_position()
        .filter(|&at| held || (view.is_open() && view.free.contains(at) && !over_window));
    next.keyboard = wants
        .as_ref()
        .is_none_or(|wants| !wants.wants_any_keyboard_input());
    if next.grip.is_some()
        && !buttons.any_pressed([MouseButton::Left, MouseButton::Middle, MouseButton::Right])
        && !buttons.just_released(MouseButton::Left)
    {
        next.grip = None;
    }
    hand.set_if_neq(next);
}

/// What is under the pointer: a counter, a place of the oil network, a line, a region; in this order.
fn hover(
    view: Res<MapView>,
    atlas: Res<Atlas>,
    reformed: Res<Reformed>,
    mut hand: ResMut<Hand>,
    counters: Query<(Entity, &Spot), Or<(With<Force>, With<Rival>)>>,
    places: Query<(Entity, &At), (With<Place>, Or<(With<Field>, With<Terminal>)>)>,
    lines: Query<(Entity, &Course)>,
    outlines: Query<(Entity, &Outline), With<Region>>,
) {
    let mut next = hand.clone();
    let plane = hand
        .pointer
        .map(|pointer| (pointer, view.to_plane(pointer)));
    let region = plane.and_then(|(_, km)| {
        outlines
            .iter()
            .filter_map(|(entity, outline)| Some((entity, atlas.map.regions.get(outline.0)?)))
            .find(|(_, region)| region.era.holds(reformed.0) && region.area.contains(km.into()))
            .map(|(entity, _)| entity)
    });
    next.hovered = plane.and_then(|(pointer, km)| {
        let counter = counters
            .iter()
            .find(|(_, spot)| spot.rect().contains(pointer))
            .map(|(entity, _)| entity);
        let place = || {
            let near = |at: Vec2| view.to_screen(at).distance(pointer);
            let reached = places.iter().map(|(entity, at)| (entity, near(at.0)));
            nearest(reached, PLACE_REACH)
        };
        let line = || {
            let reached = lines.iter().filter_map(|(entity, course)| {
                let line = atlas.map.lines.get(course.0)?;
                Some((entity, distance(&line.points, km) / view.km_per_px))
            });
            nearest(reached, LINE_REACH)
        };
        counter.or_else(place).or_else(line).or(region)
    });
    if let Some(Grip::Counter(_)) = next.grip {
        next.aim = region;
    }
    hand.set_if_neq(next);
}

/// The nearest of several within reach.
fn nearest(reached: impl Iterator<Item = (Entity, f32)>, reach: f32) -> Option<Entity> {
    reached
        .filter(|(_, distance)| *distance <= reach)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(entity, _)| entity)
}

/// Distance of a point from a line, in the line's unit.
fn distance(points: &[[f32; 2]], to: Vec2) -> f32 {
    points
        .windows(2)
        .map(|pair| {
            let (a, b) = (Vec2::from(pair[0]), Vec2::from(pair[1]));
            let along = b - a;
            let share = ((to - a).dot(along) / along.length_squared().max(1e-6)).clamp(0.0, 1.0);
            (a + along * share).distance(to)
        })
        .fold(f32::INFINITY, f32::min)
}

/// Buttons: click chooses, drag moves the sheet or a counter.
fn press(
    buttons: Res<ButtonInput<MouseButton>>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut last: Local<Option<Vec2>>,
    mut view: ResMut<MapView>,
    mut hand: ResMut<Hand>,
    mut pace: ResMut<Pace>,
    mut picked: MessageWriter<Picked>,
    mut intents: MessageWriter<Intent>,
    session: Res<Session>,
    things: Things,
) {
    let at = window.cursor_position();
    let moved = at
        .zip(*last)
        .map_or(Vec2::ZERO, |(now, before)| now - before);
    *last = at;
    if moved != Vec2::ZERO || buttons.get_just_pressed().len() > 0 {
        pace.stir(std::time::Duration::ZERO);
    }
    let mut next = hand.clone();
    if let (Some(pointer), None) = (next.pointer, next.grip) {
        if buttons.just_pressed(MouseButton::Left) {
            next.grip = Some(Grip::Pressed {
                at: pointer,
                on: next.hovered,
            });
            next.keyed = None;
        } else if buttons.any_just_pressed([MouseButton::Middle, MouseButton::Right]) {
            next.grip = Some(Grip::Sheet);
        }
    }
    if let (Some(Grip::Pressed { at: start, on }), Some(now)) = (next.grip, at)
        && start.distance(now) > CLICK_REACH
    {
        let counter = on.filter(|&entity| things.forces.contains(entity));
        next.grip = Some(counter.map_or(Grip::Sheet, Grip::Counter));
    }
    if next.grip == Some(Grip::Sheet) && moved != Vec2::ZERO {
        let step = Vec2::new(-moved.x, moved.y) * view.km_per_px;
        view.centre += step;
        view.at_home = false;
    }
    if buttons.just_released(MouseButton::Left) {
        match next.grip {
            Some(Grip::Pressed { on, .. }) => {
                next.chosen = on;
                next.keyed = on.filter(|&entity| things.forces.contains(entity));
                next.aim = None;
                if let Some(focus) = on.and_then(|entity| things.focus(entity)) {
                    picked.write(Picked(focus));
                }
            }
            Some(Grip::Counter(force)) => {
                if let Some(intent) = next.aim.and_then(|aim| things.order(force, aim, &session)) {
                    intents.write(intent);
                }
                next.aim = None;
            }
            _ => {}
        }
        next.grip = None;
    }
    hand.set_if_neq(next);
}

/// The map's things as the hand needs them.
#[derive(bevy::ecs::system::SystemParam)]
pub struct Things<'w, 's> {
    forces: Query<
        'w,
        's,
        (
            &'static Force,
            Option<&'static StandsIn>,
            Option<&'static MarchesTo>,
        ),
    >,
    regions: Query<'w, 's, (&'static Region, &'static At)>,
    routes: Query<'w, 's, &'static Route>,
    fields: Query<'w, 's, &'static Field>,
    terminals: Query<'w, 's, &'static Terminal>,
}

impl Things<'_, '_> {
    /// What the panels can tell about a thing.
    fn focus(&self, entity: Entity) -> Option<MapFocus> {
        if let Ok(route) = self.routes.get(entity) {
            return Some(MapFocus::Route(route.0));
        }
        if let Ok(field) = self.fields.get(entity) {
            return Some(MapFocus::Field(field.0));
        }
        if self.terminals.contains(entity) {
            return Some(MapFocus::Terminal);
        }
        let outline = match self.forces.get(entity) {
            Ok((_, stands, _)) => stands?.0,
            Err(_) => entity,
        };
        self.regions
            .get(outline)
            .ok()
            .map(|(region, _)| MapFocus::Region(region.0))
    }
    /// The intent that sends a force to an outline: none if it changes nothing.
    fn order(&self, force: Entity, aim: Entity, session: &Session) -> Option<Intent> {
        let (id, stands, marches) = self.forces.get(force).ok()?;
        let (region, _) = self.regions.get(aim).ok()?;
        if stands.is_some_and(|stands| stands.0 == aim) {
            let mut staged = session.draft().orders.iter();
            let sends = staged.find(|order| sends(order, id.0));
            return sends.map(|order| Intent(Action::Unstage(*order)));
        }
        let sent = marches.is_some_and(|marches| marches.0 == aim);
        (!sent).then(|| Intent(Action::Stage(movement(session, id.0, region.0))))
    }
    /// The outline nearest to another in a direction of the plane.
    fn neighbour(&self, from: Vec2, towards: Vec2, entities: &[Entity]) -> Option<Entity> {
        entities
            .iter()
            .filter_map(|&entity| Some((entity, self.regions.get(entity).ok()?.1.0 - from)))
            .filter(|(_, away)| away.length() > 1.0 && away.normalize().dot(towards) > 0.5)
            .min_by(|a, b| {
                let weight = |away: Vec2| away.length() * (1.6 - away.normalize().dot(towards));
                weight(a.1).total_cmp(&weight(b.1))
            })
            .map(|(entity, _)| entity)
    }
}

/// Whether an order moves a force to another region.
fn sends(order: &Order, id: ForceId) -> bool {
    match order {
        Order::Station { force, .. } => *force == id,
        Order::Stance {
            counter, region, ..
        } => *counter == Counter::Force(id) && region.is_some(),
        _ => false,
    }
}

/// The order that sends a force to a region: an attack or a retreat where the fighting lets it, else by rail.
pub fn movement(session: &Session, force: ForceId, region: RegionId) -> Order {
    let counter = Counter::Force(force);
    let ways = session
        .rules()
        .zip(session.seen())
        .map(|(rules, seen)| rules.ways(seen, counter))
        .unwrap_or_default();
    let there = 1_u64.checked_shl(region.0.into()).unwrap_or(0);
    let stance = if ways.attack & there != 0 {
        Stance::Attack
    } else if ways.withdraw & there != 0 {
        Stance::Withdraw
    } else {
        return Order::Station { force, region };
    };
    Order::Stance {
        counter,
        stance,
        region: Some(region),
    }
}

/// Keys for counters: M takes the next one in hand, arrows aim at a region, Enter sends it there, Escape lets it go.
fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    mut hand: ResMut<Hand>,
    mut intents: MessageWriter<Intent>,
    session: Res<Session>,
    atlas: Res<Atlas>,
    reformed: Res<Reformed>,
    forces: Query<(Entity, &Force)>,
    outlines: Query<(Entity, &Outline), With<Region>>,
    things: Things,
) {
    if !hand.keyboard || keys.get_just_pressed().len() == 0 {
        return;
    }
    let mut next = hand.clone();
    if keys.just_pressed(KeyCode::KeyM) {
        let mut order: Vec<(Entity, &Force)> = forces.iter().collect();
        order.sort_by_key(|(_, force)| force.0);
        let now = order
            .iter()
            .position(|(entity, _)| Some(*entity) == next.keyed);
        next.keyed = order
            .get(now.map_or(0, |index| index + 1))
            .map(|(entity, _)| *entity);
        next.aim = None;
    }
    let Some(force) = next.keyed else {
        hand.set_if_neq(next);
        return;
    };
    let shift = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let arrows = [
        (KeyCode::ArrowLeft, Vec2::NEG_X),
        (KeyCode::ArrowRight, Vec2::X),
        (KeyCode::ArrowUp, Vec2::Y),
        (KeyCode::ArrowDown, Vec2::NEG_Y),
    ];
    for (key, towards) in arrows {
        if shift || !keys.just_pressed(key) {
            continue;
        }
        let here = next.aim.or_else(|| {
            things
                .forces
                .get(force)
                .ok()
                .and_then(|(_, stands, _)| Some(stands?.0))
        });
        let Some((_, at)) = here.and_then(|here| things.regions.get(here).ok()) else {
            continue;
        };
        let shown: Vec<Entity> = outlines
            .iter()
            .filter(|(_, o)| {
                atlas
                    .map
                    .regions
                    .get(o.0)
                    .is_some_and(|r| r.era.holds(reformed.0) && !r.city)
            })
            .map(|(entity, _)| entity)
            .collect();
        if let Some(there) = things.neighbour(at.0, towards, &shown) {
            next.aim = Some(there);
        }
    }
    if keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        if let Some(intent) = next.aim.and_then(|aim| things.order(force, aim, &session)) {
            intents.write(intent);
        }
        next.keyed = None;
        next.aim = None;
    }
    if keys.just_pressed(KeyCode::Escape) {
        next.keyed = None;
        next.aim = None;
    }
    hand.set_if_neq(next);
}

/// Needs a window.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (reach, hover, press, keys)
            .chain()
            .in_set(GameSystems::Input),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_beside_a_line_is_as_far_as_the_nearest_segment() {
        let line = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]];
        assert!((distance(&line, Vec2::new(5.0, 3.0)) - 3.0).abs() < 1e-5);
        assert!((distance(&line, Vec2::new(13.0, 14.0)) - 5.0).abs() < 1e-5);
    }
}
