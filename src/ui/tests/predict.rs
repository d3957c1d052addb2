//! Predicting before committing: asked where turns cannot be taken back or where the player wants it, locked at the first
//! commit, told in the report, scored in the debrief, and without any bearing on the game.

mod support;

use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use multivector_sim::state::{economy, oil, society};
use multivector_text::Arg;
use multivector_ui::{Action, Phase, Predict, Predictions, Screen};
use support::{World, labels};

fn says(harness: &Harness<'_, World>, key: &str) -> bool {
    let words = harness.state().texts.get(key).to_owned();
    labels(harness).contains(&words)
}

fn asking() -> World {
    let mut world = World::playing();
    world.settings.predict = Predict::Always;
    world
}

fn preview(mut world: World) -> Harness<'static, World> {
    world.desk.enter(Phase::Preview);
    world.shown(vec2(1280.0, 3000.0))
}

#[test]
fn nobody_is_asked_in_the_campaign_but_by_their_own_wish() {
    for (predict, asked) in [
        (Predict::Lessons, false),
        (Predict::Always, true),
        (Predict::Never, false),
    ] {
        let mut world = World::playing();
        assert!(
            world.rules.level.rewind,
            "turns of the campaign can be taken back"
        );
        world.settings.predict = predict;
        assert_eq!(
            says(&preview(world), "ui-predict-title"),
            asked,
            "{predict:?}"
        );
    }
    let lesson = multivector_sim::Rules::load(&multivector_data::files(), "cpc");
    let lesson = lesson.unwrap_or_else(|findings| panic!("{:#?}", findings.list));
    let world = World::playing_by(lesson.into());
    assert!(says(&preview(world), "ui-predict-title"), "a lesson asks");
}

#[test]
fn a_prediction_is_said_locked_told_and_scored() {
    let mut harness = preview(asking());
    let metric = society::SUPPORT.metric();
    let name = harness
        .state()
        .texts
        .get("metric-society-support")
        .to_owned();
    let args = [
        ("number", name.as_str().into()),
        ("chance", Arg::Str("70\u{a0}%")),
    ];
    let words = harness.state().texts.format("ui-predict-said", &args);
    harness.get_by_role_and_label(Role::Button, &words).click();
    harness.run();
    let said = |world: &World| world.predictions.of(0, metric).map(|one| one.percent);
    assert_eq!(said(harness.state()), Some(70));
    // Once more takes it back.
    harness.get_by_role_and_label(Role::Button, &words).click();
    harness.run();
    assert_eq!(said(harness.state()), None);
    harness.get_by_role_and_label(Role::Button, &words).click();
    harness.run();

    harness.state_mut().apply(Action::Commit);
    harness.state_mut().apply(Action::SkipPlayback);
    harness.run();
    let game = harness.state().game.as_ref().unwrap();
    let [before, after] = game.series(metric)[..] else {
        panic!("one turn is played");
    };
    let rose = after > before;
    assert_eq!(
        harness.state().predictions.of(0, metric).unwrap().rose,
        Some(rose)
    );
    let key = if rose {
        "ui-predict-rose"
    } else {
        "ui-predict-not"
    };
    let came = harness.state().texts.format(key, &args);
    assert!(labels(&harness).contains(&came), "{came}");

    // Whoever goes back finds it locked, and the other numbers too: they have seen how the turn ends.
    harness.state_mut().apply(Action::UndoTo(0));
    harness.state_mut().desk.enter(Phase::Preview);
    harness.run();
    assert!(says(&harness, "ui-predict-locked"));
    let world = harness.state_mut();
    for metric in [metric, oil::STAYING_POWER.metric()] {
        world.apply(Action::Predict {
            metric,
            percent: Some(10),
        });
    }
    assert_eq!(said(world), Some(70));
    assert_eq!(world.predictions.of(0, oil::STAYING_POWER.metric()), None);

    // In the end it is scored: the distance from 70 to 100 or to 0, squared.
    while !harness.state().game.as_ref().unwrap().is_over() {
        harness.state_mut().idle(1);
    }
    harness.state_mut().desk.screen = Screen::Debrief;
    harness.set_size(vec2(1280.0, 8000.0));
    harness.run();
    assert!(says(&harness, "ui-predict-scores"));
    let score = if rose { 9 } else { 49 };
    assert_eq!(harness.state().predictions.brier_hundredths(), Some(score));
}

#[test]
fn predictions_change_neither_the_game_nor_its_code() {
    let (mut with, mut without) = (World::playing(), World::playing());
    with.apply(Action::Predict {
        metric: economy::RATE.metric(),
        percent: Some(90),
    });
    with.idle(1);
    without.idle(1);
    let code = |world: &World| world.game.as_ref().unwrap().code();
    assert_eq!(code(&with), code(&without));
    assert_eq!(with.predictions.settled().len(), 1);
}

#[test]
fn a_save_holds_predictions_in_lines_that_are_read_back_and_passed_over() {
    let mut world = World::playing();
    for (metric, percent) in [
        (society::SUPPORT.metric(), 30),
        (economy::RATE.metric(), 90),
    ] {
        world.apply(Action::Predict {
            metric,
            percent: Some(percent),
        });
    }
    world.idle(1);
    world.apply(Action::Predict {
        metric: oil::STAYING_POWER.metric(),
        percent: Some(50),
    });
    let layout = &world.rules.layout;
    let lines = world.predictions.lines(layout);
    let game = world.game.as_ref().unwrap();
    let save = format!("{}{lines}", game.save(&world.draft));
    assert_eq!(Predictions::read(&save, layout), world.predictions);
    let rules = std::sync::Arc::clone(&world.rules);
    let loaded = multivector_sim::Game::load(&|_| Some(rules.clone()), &save);
    assert_eq!(loaded.unwrap().0.hash(), game.hash());
    // Lines that nobody wrote are passed over.
    let odd = "prediction 1 no.such.number 50 -\nprediction x\npredicted many\nprediction 0 society.support 101 -";
    assert_eq!(Predictions::read(odd, layout), Predictions::default());
    assert_eq!(Predictions::NONE.lines(layout), "");
}
