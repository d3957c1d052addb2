//! The panels on the screen: what they may read is gathered into a view, what they want is written as intents, and the
//! rectangle that they leave free becomes the map's.

use std::time::Duration;

use bevy::prelude::*;
use bevy_egui::{
    EguiContexts, EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet,
    EguiPrimaryContextPass,
};
use egui::{LayerId, Ui, UiBuilder};
use multivector_ui::{Action, Chair, Desk, Fonts, MapFocus, Own, Phase, Play, Screen, View};

use crate::board::Lookout;
use crate::forecast::Outlook;
use crate::map::camera::{LookAt, MapView};
use crate::map::load::{At, Atlas, Gazetteer, midpoint};
use crate::map::picking::{Hand, Picked};
use crate::notices::Notices;
use crate::pacing::Pace;
use crate::platform;
use crate::playback::Playback;
use crate::review::Hindsight;
use crate::saves::{Return, Saves};
use crate::screens::{Scene, Stage};
use crate::session::{Intent, Session, Shelf};
use crate::sets::GameSystems;
use crate::settings::InForce;
use crate::words::Words;

/// The systems of the egui pass that draw panels; the map's overlay comes after.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PanelSystems;

/// What the panels remember.
#[derive(Resource, Default)]
pub struct PanelDesk(pub Desk);

/// Everything that panels may read.
#[derive(bevy::ecs::system::SystemParam)]
struct Readable<'w> {
    session: Res<'w, Session>,
    shelf: Res<'w, Shelf>,
    saves: Res<'w, Saves>,
    words: Res<'w, Words>,
    in_force: Res<'w, InForce>,
    playback: Res<'w, Playback>,
    outlook: Res<'w, Outlook>,
    lookout: Res<'w, Lookout>,
    hindsight: Res<'w, Hindsight>,
}

impl Readable<'_> {
    fn play(&self) -> Option<Play<'_>> {
        let game = self.session.game()?;
        Some(Play {
            game,
            rules: game.rules(),
            seen: self.session.seen()?,
            draft: self.session.draft(),
            chair: self.session.round().map(Chair::of),
            predictions: self.session.predictions(),
            forecast: self.outlook.forecast(&self.session),
            difference: self.outlook.difference(&self.session),
            scenarios: self.lookout.look(&self.session),
            review: self.hindsight.look(&self.session),
            playback: self.playback.progress(),
        })
    }
    fn view(&self) -> View<'_> {
        View {
            texts: &self.words.0,
            settings: &self.in_force.settings,
            levels: &self.shelf.infos,
            own: self.shelf.own.folder.as_deref().map(|folder| Own {
                folder,
                levels: &self.shelf.own.infos,
            }),
            saves: &self.saves.0,
            play: self.play(),
            can_quit: platform::CAN_QUIT,
        }
    }
}

/// Hands the typefaces to egui, once.
fn fonts(mut contexts: EguiContexts, mut done: Local<bool>) -> Result {
    if !std::mem::replace(&mut *done, true) {
        use multivector_data::fonts;
        let fonts = Fonts {
            regular: fonts::regular(),
            semibold: fonts::semibold(),
            serif: fonts::serif(),
        };
        multivector_ui::install_fonts(contexts.ctx_mut()?, fonts);
    }
    Ok(())
}

/// The desk follows the states, the messages and what was picked on the map.
fn set_desk(
    mut desk: ResMut<PanelDesk>,
    scene: Res<State<Scene>>,
    stage: Option<Res<State<Stage>>>,
    session: Res<Session>,
    words: Res<Words>,
    in_force: Res<InForce>,
    mut generation: Local<u32>,
    mut notices: ResMut<Notices>,
    mut picked: MessageReader<Picked>,
) {
    let desk = &mut desk.0;
    if *generation != session.generation() {
        *generation = session.generation();
        desk.begin_play();
    }
    desk.screen = scene.get().0;
    if let Some(stage) = stage
        && desk.phase != stage.get().0
    {
        desk.enter(stage.get().0);
    }
    if desk.level.is_none() {
        desk.level.clone_from(&in_force.level);
    }
    if !notices.is_empty() {
        for notice in notices.take() {
            desk.tell(notice.tone, notice.words(&words.0));
        }
    }
    for Picked(focus) in picked.read() {
        desk.look_at(*focus);
    }
}

/// Draws the panels.
fn draw(
    mut contexts: EguiContexts,
    readable: Readable,
    mut hand: ResMut<Hand>,
    mut desk: ResMut<PanelDesk>,
    mut map_view: ResMut<MapView>,
    mut intents: MessageWriter<Intent>,
    mut pace: ResMut<Pace>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    keep_keys(ctx, &hand);
    let mut root = Ui::new(
        ctx.clone(),
        "root".into(),
        UiBuilder::new()
            .layer_id(LayerId::background())
            .max_rect(ctx.viewport_rect()),
    );
    let view = readable.view();
    let (screen, phase) = (desk.0.screen, desk.0.phase);
    let mut actions = Vec::new();
    let free = multivector_ui::show(&mut root, &mut desk.0, &view, &mut actions);

    let zoom = ctx.zoom_factor();
    let free = if free.is_positive() && free.is_finite() {
        Rect::new(
            free.min.x * zoom,
            free.min.y * zoom,
            free.max.x * zoom,
            free.max.y * zoom,
        )
    } else {
        Rect::EMPTY
    };
    if map_view.free != free {
        map_view.free = free;
        pace.within(Duration::ZERO);
    }
    // What a panel did to the desk itself is said as an intent too, so that the states know.
    if desk.0.screen != screen
        && !actions
            .iter()
            .any(|action| matches!(action, Action::Screen(_)))
    {
        actions.push(Action::Screen(desk.0.screen));
    }
    if desk.0.phase != phase
        && !actions
            .iter()
            .any(|action| matches!(action, Action::Phase(_) | Action::Commit))
    {
        actions.push(Action::Phase(desk.0.phase));
    }
    if screen != Screen::Play && hand.counter().is_some() {
        *hand = Hand::default();
    }
    if !actions.is_empty() {
        pace.within(Duration::ZERO);
        intents.write_batch(actions.into_iter().map(Intent));
    }
    Ok(())
}

/// While the keyboard holds a counter, arrows, Enter and Escape are the map's.
fn keep_keys(ctx: &egui::Context, hand: &Hand) {
    if !hand.guards_keys {
        return;
    }
    use egui::Key;
    ctx.input_mut(|input| {
        for key in [
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
            Key::ArrowDown,
            Key::Enter,
            Key::Escape,
        ] {
            input.consume_key(egui::Modifiers::NONE, key);
        }
    });
}

/// What a panel wants to have shown on the map.
fn point_out(
    mut intents: MessageReader<Intent>,
    session: Res<Session>,
    atlas: Res<Atlas>,
    gazetteer: Res<Gazetteer>,
    places: Query<&At>,
    regions: Query<(&crate::map::bind::Region, &At)>,
    mut look: MessageWriter<LookAt>,
) {
    for Intent(action) in intents.read() {
        let (Action::Focus(focus), Some(content)) = (action, session.content()) else {
            continue;
        };
        let place = |id: &str| {
            gazetteer
                .places
                .get(id)
                .and_then(|&entity| places.get(entity).ok())
                .map(|at| at.0)
        };
        let found = match *focus {
            MapFocus::Route(route) => content
                .route(route)
                .and_then(|route| atlas.map.line(&route.id))
                .map(|line| midpoint(line).0),
            MapFocus::Field(field) => content
                .field(field)
                .and_then(|field| place(crate::map::bind::place_of_field(&field.id))),
            MapFocus::Terminal => crate::map::bind::place_of_terminal(content).and_then(place),
            MapFocus::Region(region) => regions
                .iter()
                .find(|(bound, _)| bound.0 == region)
                .map(|(_, at)| at.0),
            MapFocus::Partner(partner) => content
                .partner(partner)
                .and_then(|partner| place(capital_of(&partner.id))),
        };
        if let Some(found) = found {
            look.write(LookAt(found));
        }
    }
}

/// Where a partner sits on the map. Partners are named by their capitals, but for the two with several.
fn capital_of(partner: &str) -> &str {
    match partner {
        "west" => "warsaw",
        other => other,
    }
}

/// From the title back to the game in progress.
fn go_back(
    mut asked: MessageReader<Return>,
    mut intents: MessageWriter<Intent>,
    session: Res<Session>,
) {
    if asked.read().count() > 0 {
        let over = session.game().is_some_and(|game| game.is_over());
        let screen = if over { Screen::Debrief } else { Screen::Play };
        intents.write(Intent(Action::Screen(screen)));
    }
}

/// egui asks to be drawn again after a while (a tooltip that waits, a caret that blinks); the engine's bridge only passes
/// on what is due at once.
///
/// Letters that were drawn for the first time lie in the picture of all letters one frame later: without another frame they
/// would stay blank until something happens.
fn wake_for_egui(
    outputs: Query<&EguiFullOutput>,
    mut pace: ResMut<Pace>,
    mut new_letters: Local<u8>,
) {
    for output in &outputs {
        let Some(output) = output.0.as_ref() else {
            continue;
        };
        if !output.textures_delta.set.is_empty() {
            *new_letters = 2;
        }
        for viewport in output.viewport_output.values() {
            if viewport.repaint_delay < Duration::from_secs(60) {
                pace.bypass_change_detection()
                    .within(viewport.repaint_delay);
            }
        }
    }
    if *new_letters > 0 {
        *new_letters -= 1;
        pace.bypass_change_detection().within(Duration::ZERO);
    }
}

/// The engine's bridge tells egui in every frame which modifier keys are down, and egui answers any event by asking for
/// another frame, so that the window would never rest. Only changes are let through.
fn hush_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<Option<egui::Modifiers>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => last.replace(*now) != Some(*now),
            _ => true,
        });
    }
}

/// Whether the report is being played: then the panels are drawn anew with every frame.
fn is_playing(stage: Option<Res<State<Stage>>>) -> bool {
    stage.is_some_and(|stage| stage.get().0 == Phase::Commit)
}

/// Needs egui, and so a window.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<PanelDesk>()
        .add_systems(
            Update,
            (
                point_out.run_if(on_message::<Intent>),
                go_back,
                (|mut pace: ResMut<Pace>| pace.within(crate::pacing::MOVING)).run_if(is_playing),
            )
                .in_set(GameSystems::Follow),
        )
        .add_systems(
            EguiPrimaryContextPass,
            (fonts, set_desk, draw).chain().in_set(PanelSystems),
        )
        .add_systems(
            PreUpdate,
            hush_modifiers
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(
            PostUpdate,
            wake_for_egui
                .after(EguiPostUpdateSet::EndPass)
                .before(EguiPostUpdateSet::ProcessOutput),
        );
}
