//! The game without a window: a level played from its first month to the debrief through intents alone, as panels and
//! map write them.

mod support;

use std::time::{Duration, Instant};

use bevy::prelude::*;
use multivector_game::map::bind::{Force, MarchesTo, Region, Rival, Route, StandsIn, Terminal};
use multivector_game::map::lines::Flow;
use multivector_game::map::picking::movement;
use multivector_game::notices::Notices;
use multivector_game::review::Hindsight;
use multivector_game::saves::Saves;
use multivector_game::screens::{Scene, Stage};
use multivector_game::session::Shelf;
use multivector_game::settings::{self, InForce};
use multivector_game::store::Store;
use multivector_game::words::Words;
use multivector_sim::{Counter, Difficulty, Draft, Order, RegionId, SourceFile, Stance, TableId};
use multivector_ui::{Action, Look, Phase, Predict, Screen, Settings};

use support::{ask, folder, game, session};

fn begin(app: &mut App, seed: u64) {
    ask(
        app,
        Action::NewGame {
            level: "2022".to_owned(),
            seed: Some(seed),
            difficulty: Difficulty::Usual,
            without: Vec::new(),
            persons: Vec::new(),
            origin: None,
        },
    );
}

fn screen(app: &App) -> Screen {
    app.world().resource::<State<Scene>>().get().0
}

fn phase(app: &App) -> Phase {
    app.world().resource::<State<Stage>>().get().0
}

fn hash(app: &App) -> u64 {
    session(app).game().expect("a game").hash()
}

fn draft(app: &App) -> Draft {
    session(app).draft().clone()
}

/// Plays the turn and skips its playback.
fn commit(app: &mut App) {
    ask(app, Action::Commit);
    app.update();
    ask(app, Action::SkipPlayback);
    app.update();
}

/// A station of a force that changes where it stands.
fn march(app: &mut App) -> (Order, Entity) {
    let world = app.world_mut();
    let (entity, force, here) = world
        .query::<(Entity, &Force, &StandsIn)>()
        .iter(world)
        .map(|(entity, force, stands)| (entity, force.0, stands.0))
        .min_by_key(|(_, force, _)| *force)
        .expect("a force");
    let region = world
        .query::<(Entity, &Region)>()
        .iter(world)
        .find(|(ground, _)| *ground != here)
        .map(|(_, region)| region.0)
        .expect("another region");
    (Order::Station { force, region }, entity)
}

#[test]
fn a_year_is_played_from_the_title_to_the_debrief() {
    let mut app = game(&folder("year"));
    assert_eq!(screen(&app), Screen::Title);
    begin(&mut app, 7);
    assert_eq!((screen(&app), phase(&app)), (Screen::Play, Phase::Brief));
    let turns = u32::from(session(&app).rules().expect("rules").level.turns);
    for turn in 0..turns {
        ask(&mut app, Action::Phase(Phase::Decide));
        ask(&mut app, Action::Phase(Phase::Preview));
        assert_eq!(phase(&app), Phase::Preview, "turn {turn}");
        commit(&mut app);
        assert_eq!(session(&app).game().map(|game| game.turn()), Some(turn + 1));
        assert_eq!(phase(&app), Phase::Report, "turn {turn}");
        if session(&app).game().is_some_and(|game| game.is_over()) {
            break;
        }
        ask(&mut app, Action::Phase(Phase::Brief));
    }
    ask(&mut app, Action::Screen(Screen::Debrief));
    assert_eq!(screen(&app), Screen::Debrief);
    assert!(
        session(&app)
            .game()
            .is_some_and(|game| game.outcome().is_some())
    );
    // A game that is over takes no more turns.
    let end = hash(&app);
    ask(&mut app, Action::Commit);
    assert_eq!(hash(&app), end);
}

#[test]
fn in_the_debrief_the_review_is_worked_out_beside_the_window_and_written_as_a_page() {
    let folder = folder("review");
    let mut app = game(&folder);
    begin(&mut app, 7);
    while session(&app).game().is_some_and(|game| !game.is_over()) {
        commit(&mut app);
        ask(&mut app, Action::Phase(Phase::Brief));
    }
    ask(&mut app, Action::Screen(Screen::Debrief));
    let look = |app: &App| {
        let hindsight = app.world().resource::<Hindsight>();
        hindsight.review(session(app)).cloned()
    };
    let begun = Instant::now();
    let mut frames = 0;
    while look(&app).is_none() {
        app.update();
        frames += 1;
        std::thread::sleep(Duration::from_millis(1));
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "it comes to an end"
        );
    }
    assert!(frames > 3, "in slices");
    let game = session(&app).game().expect("a game");
    assert_eq!(look(&app), multivector_ai::review(game));
    ask(&mut app, Action::WriteReport);
    let page = std::fs::read_to_string(folder.join("reports/report-2022-7.html")).expect("a page");
    assert!(page.contains("</html>"));
}

#[test]
fn going_back_restores_the_turn_and_its_orders_and_the_same_orders_lead_to_the_same_state() {
    let mut app = game(&folder("undo"));
    begin(&mut app, 11);
    let (order, _) = march(&mut app);
    ask(&mut app, Action::Stage(order));
    assert_eq!(draft(&app).orders, [order]);
    let start = hash(&app);
    commit(&mut app);
    let after = hash(&app);
    assert_ne!(start, after);
    assert!(draft(&app).orders.is_empty());
    ask(&mut app, Action::UndoTo(0));
    assert_eq!((hash(&app), draft(&app).orders), (start, vec![order]));
    assert_eq!(phase(&app), Phase::Decide);
    commit(&mut app);
    assert_eq!(hash(&app), after);
}

#[test]
fn an_order_that_is_not_legal_is_refused_in_words_and_changes_nothing() {
    let mut app = game(&folder("refused"));
    begin(&mut app, 3);
    let policy = multivector_sim::PolicyId(0);
    ask(
        &mut app,
        Action::Stage(Order::Policy {
            policy,
            setting: 200,
        }),
    );
    assert!(draft(&app).orders.is_empty());
    let notices = app.world_mut().resource_mut::<Notices>().take();
    let words = &app.world().resource::<Words>().0;
    assert!(!notices.is_empty());
    for notice in notices {
        assert!(words.has(&notice.key), "no words for {}", notice.key);
    }
}

#[test]
fn the_map_is_bound_to_the_level_and_follows_the_draft() {
    let mut app = game(&folder("map"));
    begin(&mut app, 5);
    let (routes, regions, forces) = {
        let content = session(&app).content().expect("content");
        (
            content.routes.len(),
            content.regions.len(),
            content.forces.len(),
        )
    };
    let world = app.world_mut();
    let bound = world
        .query_filtered::<Entity, (With<Route>, With<Flow>)>()
        .iter(world)
        .count();
    assert_eq!(
        bound, routes,
        "every route of the rules has a line on the map"
    );
    let grounds: std::collections::BTreeSet<u16> = world
        .query::<&Region>()
        .iter(world)
        .map(|region| region.0.0)
        .collect();
    assert_eq!(
        grounds.len(),
        regions,
        "every region of the rules has a place on the map"
    );
    assert_eq!(
        world
            .query_filtered::<Entity, (With<Force>, With<StandsIn>)>()
            .iter(world)
            .count(),
        forces
    );

    let (order, force) = march(&mut app);
    ask(&mut app, Action::Stage(order));
    assert!(app.world().get::<MarchesTo>(force).is_some());
    ask(&mut app, Action::Unstage(order));
    assert!(app.world().get::<MarchesTo>(force).is_none());
    let before = app.world().get::<StandsIn>(force).map(|stands| stands.0);
    ask(&mut app, Action::Stage(order));
    commit(&mut app);
    let after = app.world().get::<StandsIn>(force).map(|stands| stands.0);
    assert_ne!(before, after, "a force that was sent has arrived");
}

#[test]
fn the_terminal_is_one_place_on_the_map() {
    let mut app = game(&folder("terminal"));
    begin(&mut app, 5);
    let world = app.world_mut();
    let terminals: Vec<String> = world
        .query_filtered::<&Name, With<Terminal>>()
        .iter(world)
        .map(|name| name.to_string())
        .collect();
    assert_eq!(terminals, ["novorossiysk_cpc"]);
}

/// The shipped files with a record of what Astana did in the first two months: the second act of the second month is a
/// promise, which nobody can make any more.
fn files_with_acts() -> Vec<SourceFile> {
    let acts = r#"acts: [
        [Policy(policy: "candour", setting: 2), Quota(route: "cpc", permille: 800)],
        [Policy(policy: "candour", setting: 1), Promise(promise: "no_shot"), Prefer(route: "atyrau_samara", on: true)],
    ],
    start_values: ["#;
    let mut files = multivector_data::files();
    for file in &mut files {
        if file.name == "levels/2022.ron" {
            let text = String::from_utf8_lossy(&file.bytes);
            assert!(
                !text.contains("acts:"),
                "the campaign has no record of its own"
            );
            file.bytes = text.replace("start_values: [", acts).into_bytes().into();
        }
    }
    files
}

/// The shipped files with a campaign that begins in August 2022 and in the middle of a war.
fn files_at_war() -> Vec<SourceFile> {
    let begins = "start_values: [
        (metric: \"security.conflict\", value: 2, basis: Judgement(\"crisis\")),";
    let mut files = multivector_data::files();
    for file in &mut files {
        if file.name == "levels/2022.ron" {
            let text = String::from_utf8_lossy(&file.bytes)
                .replace("start: \"2022-01-01\"", "start: \"2022-08-01\"")
                .replace("turns: 13", "turns: 6")
                .replace("start_values: [", begins);
            file.bytes = text.into_bytes().into();
        }
    }
    files
}

#[test]
fn in_a_war_the_other_side_stands_on_the_map_and_a_counter_moved_next_door_falls_back() {
    let mut app = game(&folder("war"));
    let shelf = Shelf::read(&files_at_war(), &["2022".to_owned()]);
    assert!(shelf.broken.is_empty());
    app.insert_resource(shelf);
    begin(&mut app, 3);
    let world = app.world_mut();
    let rivals = world.query::<&Rival>().iter(world).count();
    let content = session(&app).content().expect("content");
    assert_eq!(rivals, content.groups.len());

    // In the first week nobody has crossed the border: a brigade that is moved next door by hand falls back.
    let (force, region) = 'found: {
        let (rules, seen) = (
            session(&app).rules().unwrap(),
            session(&app).seen().unwrap(),
        );
        for index in 0..content.forces.len() {
            let force = multivector_sim::ForceId::at(index);
            let back = rules.ways(seen, Counter::Force(force)).withdraw;
            if back != 0 {
                let region = RegionId::at(back.trailing_zeros() as usize);
                break 'found (force, region);
            }
        }
        panic!("nobody can fall back");
    };
    let order = movement(session(&app), force, region);
    assert_eq!(
        order,
        Order::Stance {
            counter: Counter::Force(force),
            stance: Stance::Withdraw,
            region: Some(region),
        }
    );
    ask(&mut app, Action::Stage(order));
    let world = app.world_mut();
    let marches = world
        .query::<(&Force, &MarchesTo)>()
        .iter(world)
        .find(|(other, _)| other.0 == force)
        .map(|(_, marches)| marches.0)
        .expect("the counter points where it goes");
    assert_eq!(
        app.world().get::<Region>(marches).map(|at| at.0),
        Some(region)
    );
}

#[test]
fn a_level_with_a_record_lays_out_its_acts_and_the_player_may_change_them() {
    let mut app = game(&folder("acts"));
    let shelf = Shelf::read(&files_with_acts(), &["2022".to_owned()]);
    assert!(shelf.broken.is_empty());
    app.insert_resource(shelf);
    begin(&mut app, 4);
    let first = draft(&app);
    assert!(
        matches!(
            first.orders[..],
            [Order::Policy { .. }, Order::Quota { .. }]
        ),
        "{first:?}"
    );
    ask(&mut app, Action::Unstage(first.orders[1]));
    assert_eq!(draft(&app).orders, first.orders[..1]);
    commit(&mut app);

    // What is not legal is left out; the rest lies ready.
    let second = draft(&app);
    assert!(
        matches!(
            second.orders[..],
            [Order::Policy { .. }, Order::Prefer { .. }]
        ),
        "{second:?}"
    );
    // Going back brings the orders that were given, not the record's.
    ask(&mut app, Action::UndoTo(0));
    assert_eq!(draft(&app).orders, first.orders[..1]);
    commit(&mut app);
    ask(&mut app, Action::ClearDraft);
    commit(&mut app);
    assert!(draft(&app).orders.is_empty(), "the record has ended");
}

#[test]
fn a_new_game_leaves_nothing_of_the_old_one_on_the_map() {
    let mut app = game(&folder("again"));
    begin(&mut app, 5);
    begin(&mut app, 6);
    let forces = session(&app).content().expect("content").forces.len();
    let world = app.world_mut();
    assert_eq!(world.query::<&Force>().iter(world).count(), forces);
}

#[test]
fn the_game_saves_itself_each_turn_and_goes_on_where_it_stood() {
    let folder = folder("saves");
    let mut app = game(&folder);
    begin(&mut app, 21);
    commit(&mut app);
    let (order, _) = march(&mut app);
    ask(&mut app, Action::Stage(order));
    ask(&mut app, Action::Save);
    let stood = (hash(&app), draft(&app));
    assert_eq!(
        app.world().resource::<Saves>().0.len(),
        2,
        "one by the game, one by hand"
    );
    drop(app);

    let mut app = game(&folder);
    assert_eq!(app.world().resource::<Saves>().0.len(), 2);
    ask(&mut app, Action::Continue);
    app.update();
    assert_eq!(screen(&app), Screen::Play);
    assert_eq!((hash(&app), draft(&app)), stood);
    for save in app.world().resource::<Saves>().0.clone() {
        ask(&mut app, Action::DeleteSave(save.id));
    }
    assert!(app.world().resource::<Saves>().0.is_empty());
}

#[test]
fn what_cannot_be_opened_is_said_and_the_game_goes_on() {
    let folder = folder("damaged");
    let mut app = game(&folder);
    begin(&mut app, 2);
    let stood = hash(&app);
    for text in [
        "",
        "MV1.",
        "MV1.AAAA",
        "not a code at all",
        "multivector-save 1\n\n",
    ] {
        ask(&mut app, Action::ImportCode(text.to_owned()));
        let notices = app.world_mut().resource_mut::<Notices>().take();
        assert_eq!(notices.len(), 1, "{text:?}");
        assert!(
            app.world().resource::<Words>().0.has(&notices[0].key),
            "no words for {}",
            notices[0].key
        );
        assert_eq!(hash(&app), stood);
    }
    let code = session(&app).game().expect("a game").code();
    ask(&mut app, Action::ImportCode(code));
    assert_eq!(hash(&app), stood);
}

#[test]
fn settings_outlive_the_program_and_a_damaged_file_is_set_aside() {
    let folder = folder("settings");
    let chosen = Settings {
        look: Look::Night,
        text_percent: 130,
        reduced_motion: true,
        predict: Predict::Always,
    };
    let mut app = game(&folder);
    ask(&mut app, Action::Settings(chosen.clone()));
    drop(app);
    let app = game(&folder);
    assert_eq!(app.world().resource::<InForce>().settings, chosen);
    drop(app);

    let store = Store::in_folder(&folder);
    store
        .write(settings::FILE, "night: perhaps")
        .expect("written");
    let mut app = game(&folder);
    assert_eq!(
        app.world().resource::<InForce>().settings,
        Settings::default()
    );
    let notices = app.world_mut().resource_mut::<Notices>().take();
    assert!(
        notices
            .iter()
            .any(|notice| notice.key == "settings-unreadable")
    );
    assert_eq!(
        store.read(&format!("{}.bad", settings::FILE)),
        Ok(Some("night: perhaps".to_owned()))
    );
}

#[test]
fn with_reduced_motion_the_report_follows_at_once() {
    let mut app = game(&folder("still"));
    ask(
        &mut app,
        Action::Settings(Settings {
            reduced_motion: true,
            ..Settings::default()
        }),
    );
    begin(&mut app, 9);
    ask(&mut app, Action::Commit);
    app.update();
    assert_eq!(phase(&app), Phase::Report);
}

#[test]
fn every_message_of_the_game_has_words() {
    let words = Words::read("en").unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    let keys = [
        "game-title",
        "game-saved",
        "game-no-save",
        "game-no-such-level",
        "game-not-comparable",
        "settings-unreadable",
        "store-no-place",
        "store-full",
        "store-system",
        "commit-illegal",
        "commit-over",
        "rewind-forbidden",
        "rewind-not-played",
        "record-not-a-code",
        "record-character",
        "record-damaged",
        "record-too-long",
        "record-format",
        "record-unknown-level",
        "record-other-rules",
        "map-route-flow",
        "map-route-capacity",
        "map-route-hand",
        "map-route-closed",
        "map-hand-kazakhstan",
        "map-hand-russia",
        "map-hand-china",
        "map-hand-azerbaijan",
        "map-hand-iran",
        "map-stopped",
        "map-field-output",
        "map-terminal-loaded",
        "map-mooring",
        "map-region-cohesion",
        "map-region-pressure",
        "map-region-contested",
        "map-region-occupied",
        "map-rival-strength",
        "map-force-readiness",
        "map-force-move",
    ];
    let missing: Vec<&str> = keys.into_iter().filter(|key| !words.0.has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
