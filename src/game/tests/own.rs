//! The player's own levels: found in their folder, listed with their mistakes, read again when they are saved, played, and
//! opened again from a save whatever has become of the file.

mod support;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bevy::prelude::*;
use multivector_game::notices::Notices;
use multivector_game::saves::Saves;
use multivector_game::session::Shelf;
use multivector_game::words::Words;
use multivector_sim::Difficulty;
use multivector_ui::{Action, OwnLevel, Screen};

use support::{ask, game, session};

/// A level that the starter of `multivector-cli new level` becomes, small.
const MINE: &str = r#"(
    format: 1, id: "mine", start: "2022-01-01", span: Month, turns: 3,
    initiatives: 2, asks: 1, wires: 2, promises: 0, rewind: true,
    cards: Decks(decks: ["january"]),
    levers: All, endings: Only(["fs_careful"]), start_values: [],
)"#;
const WORDS: &str =
    "level-mine-title = Mine\nlevel-mine-blurb = Short.\nlevel-mine-note = A test.\n";

/// A folder of one test with an empty folder of levels.
fn folder(test: &str) -> PathBuf {
    let folder = support::folder(&format!("own-{test}"));
    std::fs::create_dir_all(folder.join("levels")).unwrap();
    folder
}

/// Saves a file of the folder of levels, at a time later than any before.
fn save(folder: &Path, name: &str, text: &str, later: u64) {
    let path = folder.join("levels").join(name);
    std::fs::write(&path, text).unwrap();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    let time = SystemTime::now() + Duration::from_secs(later);
    file.set_modified(time).unwrap();
}

fn own(app: &App) -> &[OwnLevel] {
    &app.world().resource::<Shelf>().own.infos
}

fn begin(app: &mut App) {
    ask(
        app,
        Action::NewGame {
            level: "mine".to_owned(),
            seed: Some(5),
            difficulty: Difficulty::Usual,
            without: Vec::new(),
            persons: Vec::new(),
            origin: None,
        },
    );
}

#[test]
fn a_level_in_the_folder_is_listed_with_its_words_and_played() {
    let folder = folder("listed");
    save(&folder, "mine.ron", MINE, 0);
    save(&folder, "mine.ftl", WORDS, 0);
    let mut app = game(&folder);
    let [level] = own(&app) else {
        panic!("{:?}", own(&app));
    };
    assert_eq!(level.file, "mine.ron");
    assert!(level.problems.is_empty(), "{:#?}", level.problems);
    assert_eq!(level.info.as_ref().map(|info| info.turns), Some(3));
    let words = &app.world().resource::<Words>().0;
    assert_eq!(words.get("level-mine-title"), "Mine");
    begin(&mut app);
    assert_eq!(
        session(&app).rules().map(|rules| &*rules.level.id),
        Some("mine")
    );
    ask(&mut app, Action::Commit);
    assert_eq!(session(&app).game().map(|game| game.turn()), Some(1));
}

#[test]
fn a_saved_file_is_read_again_and_its_mistakes_are_shown() {
    let folder = folder("reloaded");
    let mut app = game(&folder);
    assert!(own(&app).is_empty());
    assert!(app.world().resource::<Shelf>().own.folder.is_some());
    let wrong = MINE.replace("levers: All", "levers: Without([\"host_xii\"])");
    save(&folder, "mine.ron", &wrong, 0);
    ask(&mut app, Action::Screen(Screen::Levels));
    let [level] = own(&app) else {
        panic!("{:?}", own(&app));
    };
    assert!(level.info.is_none(), "it cannot be played");
    let told = &level.problems[0];
    // The mistake stands in the fifth line of the text above.
    assert!(told.place.starts_with("mine.ron:5:"), "{told:?}");
    assert!(told.sentence.contains("host_xii"), "{told:?}");
    assert!(
        told.hints.iter().any(|hint| hint.contains("host_xi?")),
        "{told:?}"
    );
    assert!(told.line.contains("host_xii"), "{told:?}");
    // Mended, and looked at again within the second.
    save(&folder, "mine.ron", MINE, 10);
    let until = std::time::Instant::now() + Duration::from_secs(5);
    while own(&app)[0].info.is_none() && std::time::Instant::now() < until {
        std::thread::sleep(Duration::from_millis(100));
        app.update();
    }
    assert!(own(&app)[0].info.is_some(), "{:#?}", own(&app)[0].problems);
    // Its words are still missing, and that is said.
    assert!(own(&app)[0].problems.iter().all(|told| told.warns));
    assert!(!own(&app)[0].problems.is_empty());
}

#[test]
fn a_save_opens_in_the_level_as_it_was_whatever_became_of_the_file() {
    let folder = folder("opened");
    save(&folder, "mine.ron", MINE, 0);
    save(&folder, "mine.ftl", WORDS, 0);
    let mut app = game(&folder);
    begin(&mut app);
    ask(&mut app, Action::Commit);
    ask(&mut app, Action::Save);
    let (hash, id) = {
        let game = session(&app).game().unwrap();
        (game.hash(), game.rules().content_id)
    };
    let open = |app: &mut App| -> Vec<String> {
        app.world_mut().resource_mut::<Notices>().take();
        let save = app.world().resource::<Saves>().0[0].id.clone();
        ask(app, Action::LoadSave(save));
        let notices = app.world_mut().resource_mut::<Notices>().take();
        let game = session(app).game().unwrap();
        assert_eq!((game.hash(), game.rules().content_id), (hash, id));
        assert!(game.is_comparable());
        notices.into_iter().map(|notice| notice.key).collect()
    };
    // As it was.
    let mut app = game(&folder);
    assert!(open(&mut app).is_empty());
    // Another level under the same name: other cards, so that the numbers have other places.
    save(
        &folder,
        "mine.ron",
        &MINE.replace("\"january\"", "\"visits\""),
        10,
    );
    let mut app = game(&folder);
    assert!(own(&app)[0].info.is_some(), "{:#?}", own(&app)[0].problems);
    assert_eq!(open(&mut app), ["game-own-changed"]);
    // Gone on with and saved, it is still the level that it was.
    ask(&mut app, Action::Save);
    // Gone.
    std::fs::remove_file(folder.join("levels/mine.ron")).unwrap();
    let mut app = game(&folder);
    assert!(own(&app).is_empty());
    assert_eq!(open(&mut app), ["game-own-gone"]);
}

#[test]
fn a_level_may_not_take_the_name_of_one_that_ships() {
    let folder = folder("named");
    save(
        &folder,
        "2022.ron",
        &MINE.replace("\"mine\"", "\"2022\""),
        0,
    );
    let app = game(&folder);
    assert!(own(&app)[0].info.is_none());
    assert!(
        own(&app)[0]
            .problems
            .iter()
            .any(|told| told.sentence.contains("2022"))
    );
    let shelf = app.world().resource::<Shelf>();
    assert_eq!(shelf.rules("2022").map(|rules| rules.level.turns), Some(13));
}
