//! Predictions outlive the program in a save, stand once their turn is committed, and change no game.

mod support;

use bevy::prelude::*;
use multivector_game::saves::Saves;
use multivector_sim::Difficulty;
use multivector_sim::state::{oil, society};
use multivector_ui::{Action, Phase};
use support::{ask, folder, game, session};

fn begin(app: &mut App) {
    let action = Action::NewGame {
        level: "first-steps".to_owned(),
        seed: Some(5),
        difficulty: Difficulty::Usual,
        without: Vec::new(),
        persons: Vec::new(),
        origin: None,
    };
    ask(app, action);
}

fn commit(app: &mut App) {
    for action in [
        Action::Commit,
        Action::SkipPlayback,
        Action::Phase(Phase::Brief),
    ] {
        ask(app, action);
    }
}

#[test]
fn a_prediction_is_settled_by_the_commit_and_comes_back_with_the_save() {
    let folder = folder("predictions");
    let mut app = game(&folder);
    begin(&mut app);
    let metric = society::SUPPORT.metric();
    let revision = session(&app).revision();
    let predict = |percent| Action::Predict { metric, percent };
    ask(&mut app, predict(Some(70)));
    assert_eq!(session(&app).revision(), revision, "it is no order");
    commit(&mut app);
    let said = session(&app).predictions().clone();
    let one = said.of(0, metric).copied().unwrap();
    let [before, after] = session(&app).game().unwrap().series(metric)[..] else {
        panic!("one turn is played");
    };
    assert_eq!(one.rose, Some(after > before));
    // Who goes back does not unsay it, and cannot predict what they have seen.
    ask(&mut app, Action::UndoTo(0));
    ask(&mut app, predict(None));
    let other = oil::STAYING_POWER.metric();
    let late = Action::Predict {
        metric: other,
        percent: Some(10),
    };
    ask(&mut app, late);
    assert_eq!(*session(&app).predictions(), said);
    commit(&mut app);
    let hash = session(&app).game().unwrap().hash();

    // The program ends, and another goes on.
    drop(app);
    let mut app = game(&folder);
    let save = app.world().resource::<Saves>().0[0].id.clone();
    ask(&mut app, Action::LoadSave(save));
    app.update();
    assert_eq!(*session(&app).predictions(), said);
    assert_eq!(session(&app).game().unwrap().hash(), hash);
    // The code holds none of it: whoever opens it meets the same game.
    let code = session(&app).game().unwrap().code();
    ask(&mut app, Action::ImportCode(code));
    assert_eq!(session(&app).predictions().of_turn(0).count(), 0);
    assert_eq!(session(&app).game().unwrap().hash(), hash);
}
