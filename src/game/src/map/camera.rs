//! The view of the map: where it stands, how near it is, and how people move it. The map lies behind all panels; the
//! view's middle is the middle of the rectangle that the panels leave free.

use bevy::input::mouse::{AccumulatedMouseScroll, MouseScrollUnit};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::PrimaryEguiContext;
use multivector_data::map::Bounds;

use super::load::Atlas;
use super::palette::Brush;
use super::picking::Hand;
use crate::pacing::Pace;
use crate::sets::GameSystems;

/// The nearest view, kilometres a logical pixel.
const NEAREST: f32 = 0.2;
/// One step of the keyboard zooms by this factor.
const KEY_ZOOM: f32 = 1.25;
/// One line of the wheel zooms by this factor.
const WHEEL_ZOOM: f32 = 1.15;
/// Pixels of a precise wheel that count as a line.
const PIXELS_A_LINE: f32 = 40.0;
/// Keyboard panning, share of the free rectangle's width a second.
const KEY_PAN: f32 = 0.6;
/// The share of the free rectangle that the home view leaves empty at its edges.
const HOME_MARGIN: f32 = 0.04;

/// The view of the map.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct MapView {
    /// The point of the plane in the middle of the free rectangle, kilometres, y to the north.
    pub centre: Vec2,
    /// Kilometres a logical pixel.
    pub km_per_px: f32,
    /// The rectangle that the panels leave free, logical pixels from the window's upper left corner.
    pub free: Rect,
    /// Size of the window, logical pixels.
    pub window: Vec2,
    /// Whether the view still is the whole country: then it follows the free rectangle.
    pub at_home: bool,
}

impl Default for MapView {
    fn default() -> Self {
        Self {
            centre: Vec2::ZERO,
            km_per_px: 4.0,
            free: Rect::new(0.0, 0.0, 1280.0, 800.0),
            window: Vec2::new(1280.0, 800.0),
            at_home: true,
        }
    }
}

impl MapView {
    /// Where a point of the plane is seen, logical pixels from the upper left corner of the window.
    pub fn to_screen(&self, km: Vec2) -> Vec2 {
        let away = (km - self.centre) / self.km_per_px;
        self.free.center() + Vec2::new(away.x, -away.y)
    }
    /// The point of the plane that is seen at a place of the window.
    pub fn to_plane(&self, screen: Vec2) -> Vec2 {
        let away = (screen - self.free.center()) * self.km_per_px;
        self.centre + Vec2::new(away.x, -away.y)
    }
    /// Whether there is room for a map at all.
    pub fn is_open(&self) -> bool {
        self.free.width() > 40.0 && self.free.height() > 40.0
    }
    /// Shows a rectangle of the plane whole.
    fn show(&mut self, bounds: &Bounds) {
        let room = self.free.size() * (1.0 - 2.0 * HOME_MARGIN);
        let size = Vec2::from(bounds.size());
        self.km_per_px = (size / room.max(Vec2::ONE)).max_element();
        self.centre = Vec2::from(bounds.centre());
    }
    /// Zooms by a factor (below 1: nearer) about a place of the window.
    fn zoom(&mut self, factor: f32, about: Vec2) {
        let fixed = self.to_plane(about);
        self.km_per_px = (self.km_per_px * factor).max(NEAREST);
        let moved = self.to_plane(about);
        self.centre += fixed - moved;
        self.at_home = false;
    }
    /// Keeps the sheet's edge out of sight as far as that is possible.
    fn bound(&mut self, pan: &Bounds) {
        let (min, max) = (Vec2::from(pan.min), Vec2::from(pan.max));
        let most = (max - min) / self.free.size().max(Vec2::ONE);
        self.km_per_px = self
            .km_per_px
            .clamp(NEAREST, most.min_element().max(NEAREST));
        let half = self.free.size() * self.km_per_px / 2.0;
        let (low, high) = (min + half, max - half);
        self.centre = self.centre.clamp(low.min(high), high.max(low));
    }
}

/// A wish to bring a point of the plane into the middle.
#[derive(Message, Clone, Copy, Debug)]
pub struct LookAt(pub Vec2);

fn spawn(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off, PrimaryEguiContext));
}

/// The window's size and the fineness of its pixels.
fn measure(
    window: Single<&Window, With<PrimaryWindow>>,
    mut view: ResMut<MapView>,
    mut brush: ResMut<Brush>,
) {
    let size = window.size();
    if view.window != size {
        view.window = size;
    }
    if brush.pixel_ratio != window.scale_factor() {
        brush.pixel_ratio = window.scale_factor();
    }
}

/// Keys: arrows with Shift pan; + and - zoom; Home shows the whole country.
fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    time: Res<Time<Real>>,
    hand: Res<Hand>,
    mut pace: ResMut<Pace>,
    mut view: ResMut<MapView>,
) {
    if !hand.keyboard {
        return;
    }
    let shift = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let command = [
        KeyCode::ControlLeft,
        KeyCode::ControlRight,
        KeyCode::AltLeft,
        KeyCode::AltRight,
        KeyCode::SuperLeft,
        KeyCode::SuperRight,
    ];
    // In a slow frame it may be up again already.
    if keys.any_pressed(command) || keys.any_just_released(command) {
        return;
    }
    let held = |arrow: KeyCode| f32::from(u8::from(shift && keys.pressed(arrow)));
    let push = Vec2::new(
        held(KeyCode::ArrowRight) - held(KeyCode::ArrowLeft),
        held(KeyCode::ArrowUp) - held(KeyCode::ArrowDown),
    );
    if push != Vec2::ZERO {
        let seconds = time.delta_secs().min(0.1);
        let step = push * view.free.width() * view.km_per_px * KEY_PAN * seconds;
        view.centre += step;
        view.at_home = false;
        pace.within(std::time::Duration::from_millis(12));
    }
    let middle = view.free.center();
    if keys.any_just_pressed([KeyCode::Equal, KeyCode::NumpadAdd]) {
        view.zoom(1.0 / KEY_ZOOM, middle);
    }
    if keys.any_just_pressed([KeyCode::Minus, KeyCode::NumpadSubtract]) {
        view.zoom(KEY_ZOOM, middle);
    }
    if keys.just_pressed(KeyCode::Home) {
        view.at_home = true;
    }
}

/// The wheel zooms about the pointer.
fn wheel(scroll: Res<AccumulatedMouseScroll>, hand: Res<Hand>, mut view: ResMut<MapView>) {
    let (Some(pointer), true) = (hand.pointer, scroll.delta.y != 0.0) else {
        return;
    };
    let lines = match scroll.unit {
        MouseScrollUnit::Line => scroll.delta.y,
        MouseScrollUnit::Pixel => scroll.delta.y / PIXELS_A_LINE,
    };
    view.zoom(WHEEL_ZOOM.powf(-lines.clamp(-8.0, 8.0)), pointer);
}

fn look_at(mut wishes: MessageReader<LookAt>, mut view: ResMut<MapView>) {
    for wish in wishes.read() {
        view.centre = wish.0;
        view.at_home = false;
    }
}

/// Home follows the free rectangle; bounds hold; the camera follows the view.
fn settle(
    atlas: Res<Atlas>,
    mut view: ResMut<MapView>,
    camera: Option<Single<(&mut Transform, &mut Projection), With<Camera2d>>>,
) {
    if !view.is_open() {
        return;
    }
    let mut next = view.clone();
    if next.at_home {
        next.show(&atlas.map.home);
    }
    next.bound(&atlas.map.pan);
    view.set_if_neq(next);
    let Some(camera) = camera else { return };
    let (mut transform, mut projection) = camera.into_inner();
    let middle = view.to_plane(view.window / 2.0);
    let place = middle.extend(transform.translation.z);
    if transform.translation != place {
        transform.translation = place;
    }
    let scale = match projection.as_ref() {
        Projection::Orthographic(lens) => lens.scale,
        _ => return,
    };
    if scale != view.km_per_px
        && let Projection::Orthographic(lens) = projection.as_mut()
    {
        lens.scale = view.km_per_px;
    }
}

/// The camera itself; needs a window.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn)
        .add_systems(
            Update,
            (measure, (keys, wheel).after(super::picking::reach)).in_set(GameSystems::Input),
        )
        .add_systems(Update, (look_at, settle).chain().in_set(GameSystems::Dress));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> MapView {
        MapView {
            free: Rect::new(300.0, 50.0, 1100.0, 750.0),
            ..default()
        }
    }

    #[test]
    fn the_plane_and_the_screen_agree() {
        let view = view();
        let place = Vec2::new(412.0, -87.5);
        assert!(view.to_plane(view.to_screen(place)).distance(place) < 1e-3);
        assert_eq!(view.to_screen(view.centre), view.free.center());
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let mut view = view();
        let pointer = Vec2::new(450.0, 200.0);
        let before = view.to_plane(pointer);
        view.zoom(0.5, pointer);
        assert!(view.to_plane(pointer).distance(before) < 1e-3);
    }

    #[test]
    fn the_sheets_edge_stays_out_of_sight() {
        let pan = Bounds {
            min: [-1000.0, -800.0],
            max: [1000.0, 800.0],
        };
        let mut view = view();
        view.km_per_px = 50.0;
        view.centre = Vec2::new(5000.0, 0.0);
        view.bound(&pan);
        let corner = view.to_plane(view.free.min);
        let other = view.to_plane(view.free.max);
        assert!(corner.x >= -1000.01 && corner.y <= 800.01);
        assert!(other.x <= 1000.01 && other.y >= -800.01);
    }
}
