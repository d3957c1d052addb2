//! A what-if that begins with the end of a game of one's own, from the debrief's intent to the save.

mod support;

use bevy::prelude::*;
use multivector_game::notices::Notices;
use multivector_game::saves::Saves;
use multivector_game::session::Session;
use multivector_sim::Difficulty;
use multivector_sim::state::economy;
use multivector_ui::{Action, Phase};
use support::{ask, folder, game, session};

fn new_game(level: &str, origin: Option<String>) -> Action {
    Action::NewGame {
        level: level.to_owned(),
        seed: Some(5),
        difficulty: Difficulty::Usual,
        without: Vec::new(),
        persons: Vec::new(),
        origin,
    }
}

fn fund(session: &Session) -> i64 {
    session.game().unwrap().state().get(economy::FUND).0
}

#[test]
fn a_what_if_begins_with_the_country_as_it_was_left_and_its_save_remembers() {
    let mut app = game(&folder("go-on"));
    ask(&mut app, new_game("2022", None));
    while !session(&app).game().unwrap().is_over() {
        for action in [
            Action::Commit,
            Action::SkipPlayback,
            Action::Phase(Phase::Brief),
        ] {
            ask(&mut app, action);
        }
    }
    let code = session(&app).game().unwrap().code();
    ask(&mut app, new_game("what-if-long-war", None));
    let first_day = session(&app).game().unwrap().state().day();
    let standard = fund(session(&app));
    ask(&mut app, Action::ImportCode(code.clone()));
    let own = session(&app).game().unwrap();
    let mut states = (0..=own.turn()).filter_map(|turn| own.state_at(turn));
    let left = states.find(|state| state.day() == first_day);
    let left = left.expect("the year reaches it").get(economy::FUND).0;
    assert_ne!(left, standard, "no two years leave the same fund");
    ask(&mut app, new_game("what-if-long-war", Some(code.clone())));
    assert_eq!(fund(session(&app)), left);
    let chosen = session(&app).game().unwrap().record().chosen().clone();
    assert_eq!(chosen.origin.as_deref(), Some(code.as_str()));
    let save = app.world().resource::<Saves>().0[0].id.clone();
    ask(&mut app, new_game("first-steps", None));
    ask(&mut app, Action::LoadSave(save));
    app.update();
    assert_eq!(fund(session(&app)), left);
    // What cannot be read begins nothing.
    let generation = session(&app).generation();
    app.world_mut().resource_mut::<Notices>().take();
    ask(
        &mut app,
        new_game("what-if-long-war", Some("MV1.nonsense".to_owned())),
    );
    assert_eq!(session(&app).generation(), generation);
    let told = app.world_mut().resource_mut::<Notices>().take();
    let told: Vec<&str> = told.iter().map(|notice| notice.key.as_str()).collect();
    assert_eq!(told, ["game-no-such-origin"]);
}
