//! Draws the screens and panels into PNG files, without a window or a graphics card, for looking at them.
//!
//!     cargo run -p multivector-ui --example pictures -- FOLDER [WIDTH HEIGHT PERCENT [night] [cards]]
//!
//! With `cards` the ten longest cards of all levels instead, page by page.

use std::fs;
use std::path::{Path, PathBuf};

use egui::{Context, Pos2, RawInput, Rect, vec2};
use multivector_sim::ids::{LeverId, PolicyId, Slot};
use multivector_sim::metric::Metric;
use multivector_sim::order::Order;
use multivector_sim::setup::Difficulty;
use multivector_sim::state::society;
use multivector_text::Codex;
use multivector_ui::{Action, Look, Overlay, Panel, Phase, Predict, Screen};

#[path = "pictures/raster.rs"]
mod raster;
#[path = "../tests/support/mod.rs"]
mod support;

use raster::Raster;
use support::World;

/// A context with the program in it, of which pictures are taken.
struct Camera {
    ctx: Context,
    raster: Raster,
    size: egui::Vec2,
    folder: PathBuf,
}

impl Camera {
    /// Presses a key in a frame of its own.
    fn press(&mut self, world: &mut World, key: egui::Key) {
        let event = egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            events: vec![event],
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| world.frame(ui));
        let mut deltas = std::mem::take(&mut output.textures_delta);
        self.raster.textures(&deltas);
        deltas.clear();
    }

    /// Lets a few frames pass, so that sizes settle, and writes the last one down.
    fn take(&mut self, world: &mut World, name: &str) {
        let mut last = None;
        for _ in 0..5 {
            let input = RawInput {
                screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
                time: Some(self.ctx.input(|i| i.time) + 1.0),
                ..RawInput::default()
            };
            let mut output = self.ctx.run_ui(input, |ui| world.frame(ui));
            let mut deltas = std::mem::take(&mut output.textures_delta);
            self.raster.textures(&deltas);
            // egui wants to see that they were taken.
            deltas.clear();
            last = Some((output.shapes, output.pixels_per_point));
        }
        let Some((shapes, scale)) = last else { return };
        let meshes = self.ctx.tessellate(shapes, scale);
        let (width, height) = (self.size.x as usize, self.size.y as usize);
        let image = self.raster.draw(&meshes, width, height);
        let path = self.folder.join(format!("{name}.png"));
        fs::write(&path, raster::png(&image, width, height)).unwrap();
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let folder = PathBuf::from(args.first().map_or("target/pictures", String::as_str));
    let number =
        |i: usize, default: f32| args.get(i).and_then(|a| a.parse().ok()).unwrap_or(default);
    fs::create_dir_all(&folder).unwrap();
    let ctx = Context::default();
    multivector_ui::install_fonts(&ctx, support::fonts());
    let size = vec2(number(1, 1280.0), number(2, 800.0));
    let mut camera = Camera {
        ctx,
        raster: Raster::default(),
        size,
        folder,
    };
    if args.iter().any(|a| a == "cards") {
        return cards(&mut camera, number(3, 100.0) as u16);
    }
    let mut world = World::new();
    world.settings.text_percent = number(3, 100.0) as u16;
    if args.iter().any(|a| a == "night") {
        world.settings.look = Look::Night;
    }
    all(&mut camera, &mut world);
}

/// The ten longest cards, each until its page no longer moves.
fn cards(camera: &mut Camera, percent: u16) {
    for (nth, (level, card, length)) in support::longest_cards(10).into_iter().enumerate() {
        #[allow(clippy::print_stdout, reason = "which picture is which")]
        {
            println!("{card} of {level}: {length}");
        }
        let mut world = World::at_card(&level, &card);
        world.settings.text_percent = percent;
        // The page of the card before it may stand scrolled.
        for _ in 0..20 {
            camera.press(&mut world, egui::Key::PageUp);
        }
        for page in 0..5 {
            camera.take(&mut world, &format!("card-{nth}-{page}-{card}"));
            camera.press(&mut world, egui::Key::PageDown);
        }
    }
}

fn all(camera: &mut Camera, world: &mut World) {
    camera.take(world, "00-title");
    world.desk.screen = Screen::Levels;
    world.levels = support::levels();
    camera.take(world, "01-levels");
    world.desk.level = Some("cpc".to_owned());
    camera.take(world, "01-levels-lesson");
    world.apply(Action::NewGame {
        level: "2022".to_owned(),
        seed: Some(2022),
        difficulty: Difficulty::Usual,
        without: Vec::new(),
        persons: Vec::new(),
        origin: None,
    });
    camera.take(world, "02-first-brief");
    world.desk.panel = Panel::Promises;
    camera.take(world, "03-promises-first");
    world.idle(5);
    camera.take(world, "04-brief");
    world.apply(Action::Phase(Phase::Decide));
    camera.take(world, "05-decide");
    let stated = world
        .rules
        .content
        .policies
        .iter()
        .position(|p| p.id == "readiness");
    if let Some(i) = stated {
        world.apply(Action::Stage(Order::Policy {
            policy: PolicyId(i as u16),
            setting: 2,
        }));
    }
    let lever = world
        .rules
        .content
        .levers
        .iter()
        .position(|l| !l.venues.is_empty() && l.may_be_loud);
    world.desk.lever = lever.map(|i| LeverId(i as u16));
    if let Some((id, entry)) = lever.map(|i| (LeverId(i as u16), &world.rules.content.levers[i])) {
        let venue = entry.venues.first().copied();
        world.apply(Action::Stage(Order::Initiative {
            lever: id,
            slot: Slot::Middle,
            venue,
            loud: true,
        }));
    }
    world.desk.panel = Panel::Draft;
    world.desk.marked = Some(multivector_ui::MapFocus::Partner(
        multivector_sim::ids::PartnerId(2),
    ));
    world.make_board();
    world.apply(Action::StaffStudy);
    world.desk.branch = Some((0, 5));
    for (i, panel) in Panel::ALL.into_iter().enumerate().skip(1) {
        world.desk.panel = panel;
        camera.take(world, &format!("{:02}-{}", i + 6, panel.name()));
    }
    // Screens of two heights show what is below the fold.
    camera.size.y *= 2.0;
    for panel in [Panel::Relations, Panel::Board] {
        world.desk.panel = panel;
        camera.take(world, &format!("19-{}-whole", panel.name()));
    }
    camera.size.y /= 2.0;
    world.apply(Action::Phase(Phase::Preview));
    camera.take(world, "20-preview");
    world.settings.predict = Predict::Always;
    camera.take(world, "20-preview-predicting");
    world.settings.predict = Predict::Lessons;
    let metric: Metric = society::SUPPORT.metric();
    world.desk.open_ledger(metric);
    camera.take(world, "21-ledger");
    world.desk.ledger.clear();
    for (i, overlay) in [
        Overlay::Settings,
        Overlay::Codex,
        Overlay::Help,
        Overlay::Rewind,
        Overlay::Leave,
        Overlay::Saves,
    ]
    .into_iter()
    .enumerate()
    {
        world.desk.overlay = Some(overlay);
        camera.take(world, &format!("{}-overlay", 22 + i));
    }
    for (i, id) in ["january_debt", "D02", "F109"].into_iter().enumerate() {
        world.desk.overlay = None;
        if let Some(page) = Codex::page_of(&world.rules, id) {
            world.desk.follow(page);
        }
        camera.take(world, &format!("28-codex-{i}"));
    }
    world.desk.overlay = None;
    world.apply(Action::Commit);
    world.apply(Action::SkipPlayback);
    world.desk.tell(multivector_ui::Tone::Note, "…");
    camera.take(world, "30-report");
    world.desk.toasts.clear();
    steady(world);
    world.desk.screen = Screen::Debrief;
    world.reviewing = Some(0.4);
    camera.take(world, "31-debrief");
    world.make_review();
    // A screen of three heights shows what is below the fold.
    camera.size.y *= 3.0;
    camera.take(world, "32-debrief-whole");
    world.desk.turning = Some(0);
    camera.size.y *= 1.5;
    camera.take(world, "33-debrief-review");
    println_path(&camera.folder);
}

/// Plays the rest of the year with a short line of sense, so that there are choices to review.
fn steady(world: &mut World) {
    while let Some(game) = world.game.as_ref().filter(|game| !game.is_over()) {
        let dice = multivector_sim::Rules::policy_dice(game.seed());
        let seen = game.seen();
        multivector_ai::Policy::Steady.order(&world.rules, &seen, dice, &mut world.draft);
        world.idle(1);
    }
}

#[allow(clippy::print_stdout, reason = "the one thing this program says")]
fn println_path(folder: &Path) {
    println!("{}", folder.display());
}
