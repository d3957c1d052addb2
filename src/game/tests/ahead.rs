//! Looking ahead in the game without a window: the forecast and the scenario board, by slices here and by helpers outside, as
//! workers beside a page are.

mod support;

use std::time::{Duration, Instant};

use bevy::prelude::*;
use multivector_ai::errand::Kind;
use multivector_ai::{Board, Errand};
use multivector_game::board::Lookout;
use multivector_game::errands::{Ask, Errands};
use multivector_game::forecast::Outlook;
use multivector_sim::{Difficulty, Draft, Order};
use multivector_ui::{Action, Phase, Scenarios};

use support::{ask, folder, game, session};

fn begin(app: &mut App, level: &str, seed: u64) {
    ask(
        app,
        Action::NewGame {
            level: level.to_owned(),
            seed: Some(seed),
            difficulty: Difficulty::Usual,
            without: Vec::new(),
            persons: Vec::new(),
            origin: None,
        },
    );
}

/// Plays the turn and skips its playback.
fn commit(app: &mut App) {
    ask(app, Action::Commit);
    app.update();
    ask(app, Action::SkipPlayback);
    app.update();
}

fn preview(app: &mut App) {
    ask(app, Action::Phase(Phase::Decide));
    ask(app, Action::Phase(Phase::Preview));
}

/// Frames until a forecast of so many futures is there.
fn until_foretold(app: &mut App, samples: u32) {
    let began = Instant::now();
    loop {
        app.update();
        let outlook = app.world().resource::<Outlook>();
        let made = outlook.forecast(session(app));
        if made.is_some_and(|made| made.samples >= samples) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(120), "no forecast");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The scenario board as the panels read it.
fn scenarios(app: &App) -> Scenarios<'_> {
    app.world().resource::<Lookout>().look(session(app))
}

/// How many futures are behind the board that was counted as the turn opened.
fn counted(app: &App) -> u32 {
    scenarios(app).brief.map_or(0, |board| board.samples)
}

/// Lets frames pass until the board is as it should be.
fn wait_for(app: &mut App, what: impl Fn(Scenarios<'_>) -> bool) {
    let begun = Instant::now();
    while !what(scenarios(app)) {
        assert!(begun.elapsed() < Duration::from_secs(120), "it never comes");
        std::thread::sleep(Duration::from_millis(2));
        app.update();
    }
}

/// An order that the campaign's first draft can take.
fn some_order(app: &App) -> Order {
    let session = session(app);
    let (rules, seen) = (
        session.rules().expect("rules"),
        session.seen().expect("seen"),
    );
    let mut draft = Draft::default();
    let dice = multivector_sim::Rules::policy_dice(1);
    multivector_ai::Policy::Steady.order(rules, seen, dice, &mut draft);
    *draft.orders.first().expect("an order of the steady line")
}

fn set_helpers(app: &mut App, any: bool) {
    app.world_mut().resource_mut::<Errands>().set_helpers(any);
}

/// What helpers are asked for now, if that is something else than before.
fn asked(app: &mut App) -> Option<Ask> {
    app.world_mut().resource_mut::<Errands>().ask()
}

/// The same, where there must be work: its futures, by whether they are a forecast's.
fn work(app: &mut App) -> (Ask, bool) {
    let ask = asked(app).expect("something new is asked");
    let (_, errand) = Errand::read(ask.errand.as_ref().expect("work")).expect("an errand");
    let is_forecast = matches!(errand.kind, Kind::Forecast { .. });
    (ask, is_forecast)
}

/// What a helper sends back of what it was asked for.
fn played(app: &App, ask: &Ask, numbers: std::ops::Range<u32>) -> Vec<u8> {
    let rules = session(app).rules().expect("rules");
    let errand = ask.errand.as_ref().expect("work");
    let (mark, errand) = Errand::read(errand).expect("an errand");
    let work = errand.work(mark, rules).expect("futures of these rules");
    work.play(rules, numbers)
}

fn gather(app: &mut App, epoch: u32, reply: &[u8]) {
    let mut errands = app.world_mut().resource_mut::<Errands>();
    errands.gather(epoch, reply).expect("of these rules");
    app.update();
}

/// What the rules come to in one go.
fn in_one_go(app: &App, draft: &Draft, samples: u32) -> Board {
    let session = session(app);
    let (rules, seen) = (session.rules().unwrap(), session.seen().unwrap());
    multivector_ai::board(rules, seen, draft, samples)
}

#[test]
fn helpers_outside_come_to_the_forecast_that_is_made_here_and_what_they_played_of_an_older_draft_is_dropped()
 {
    let mut app = game(&folder("helpers"));
    begin(&mut app, "2022", 7);
    set_helpers(&mut app, true);
    preview(&mut app);
    let (old, is_forecast) = work(&mut app);
    assert!(is_forecast, "the forecast goes first");
    assert!(asked(&mut app).is_none(), "it is asked for once");
    let stale = played(&app, &old, 0..24);

    // The draft changes; the helpers are asked anew, and an answer about the old draft changes nothing.
    let order = some_order(&app);
    ask(&mut app, Action::Stage(order));
    let (new, _) = work(&mut app);
    assert_ne!(old.epoch, new.epoch);
    gather(&mut app, old.epoch, &stale);
    let outlook = app.world().resource::<Outlook>();
    assert!(outlook.forecast(session(&app)).is_none());

    // Two helpers, the second one first.
    let (second, first) = (played(&app, &new, 12..24), played(&app, &new, 0..12));
    gather(&mut app, new.epoch, &second);
    gather(&mut app, new.epoch, &first);
    let mut errands = app.world_mut().resource_mut::<Errands>();
    errands.all_played(new.epoch);
    app.update();
    let outlook = app.world().resource::<Outlook>();
    let made = outlook.forecast(session(&app)).expect("a forecast");
    let session = session(&app);
    let (rules, seen) = (session.rules().unwrap(), session.seen().unwrap());
    let here = multivector_ai::forecast(rules, seen, session.draft(), made.horizon, 24);
    assert_eq!(*made, here);
    assert_eq!(outlook.difference(session).expect("a draft").samples, 24);
}

#[test]
fn where_helpers_are_lost_the_forecast_goes_on_here_and_leaving_the_preview_only_pauses_it() {
    let mut app = game(&folder("lost-helpers"));
    begin(&mut app, "2022", 7);
    set_helpers(&mut app, true);
    preview(&mut app);
    assert!(work(&mut app).1);
    set_helpers(&mut app, false);
    until_foretold(&mut app, 12);
    preview(&mut app);
    until_foretold(&mut app, 48);
}

#[test]
fn helpers_count_the_board_and_leave_it_for_the_forecast_without_losing_what_is_counted() {
    let mut app = game(&folder("board-helpers"));
    set_helpers(&mut app, true);
    begin(&mut app, "first-steps", 3);
    let (first, is_forecast) = work(&mut app);
    assert!(!is_forecast && (first.from, first.until) == (0, 1000));
    // Two helpers, the second one first.
    for numbers in [10..20, 0..10] {
        let reply = played(&app, &first, numbers);
        gather(&mut app, first.epoch, &reply);
    }
    assert_eq!(
        scenarios(&app).brief,
        Some(&in_one_go(&app, &Draft::default(), 20))
    );
    assert_eq!(scenarios(&app).working, Some(0.02));

    // The preview wants its forecast; what is still said of the board is of an older epoch.
    let late = played(&app, &first, 20..30);
    preview(&mut app);
    let (second, is_forecast) = work(&mut app);
    assert!(is_forecast);
    gather(&mut app, first.epoch, &late);
    assert_eq!(counted(&app), 20);
    let reply = played(&app, &second, 0..12);
    gather(&mut app, second.epoch, &reply);
    until_foretold(&mut app, 12);
    let mut errands = app.world_mut().resource_mut::<Errands>();
    errands.all_played(second.epoch);
    app.update();

    // Then the board is gone on with.
    let (third, is_forecast) = work(&mut app);
    assert!(!is_forecast && third.from == 20);
    let reply = played(&app, &third, 20..30);
    gather(&mut app, third.epoch, &reply);
    assert_eq!(
        scenarios(&app).brief,
        Some(&in_one_go(&app, &Draft::default(), 30))
    );

    // All played is the end of it, and helpers rest.
    let mut errands = app.world_mut().resource_mut::<Errands>();
    errands.all_played(third.epoch);
    app.update();
    assert!(scenarios(&app).working.is_none());
    assert!(asked(&mut app).is_some_and(|ask| ask.errand.is_none()));
    assert!(asked(&mut app).is_none(), "they are told once");

    // A study is another errand, with the orders of the draft; it is dropped as the game moves on.
    ask(&mut app, Action::StaffStudy);
    let (study, is_forecast) = work(&mut app);
    assert!(!is_forecast && study.from == 0);
    let reply = played(&app, &study, 0..10);
    gather(&mut app, study.epoch, &reply);
    assert_eq!(scenarios(&app).study.map(|board| board.samples), Some(10));
    let reply = played(&app, &study, 10..20);
    commit(&mut app);
    gather(&mut app, study.epoch, &reply);
    assert!(scenarios(&app).study.is_none() && scenarios(&app).working.is_none());
}

#[test]
fn where_helpers_are_lost_the_board_is_counted_on_here_from_where_they_were() {
    let mut app = game(&folder("board-lost"));
    set_helpers(&mut app, true);
    begin(&mut app, "first-steps", 3);
    let (ask, _) = work(&mut app);
    let reply = played(&app, &ask, 0..400);
    gather(&mut app, ask.epoch, &reply);
    // A helper of another build: its answer is refused, and nothing of it counts.
    let mut other = played(&app, &ask, 400..401);
    other[1] ^= 1;
    let mut errands = app.world_mut().resource_mut::<Errands>();
    let refused = errands.gather(ask.epoch, &other).unwrap_err();
    assert_eq!(refused.key(), "foresight-other-content");
    set_helpers(&mut app, false);
    assert_eq!(counted(&app), 400);
    wait_for(&mut app, |board| board.working.is_none());
    assert_eq!(
        scenarios(&app).brief,
        Some(&in_one_go(&app, &Draft::default(), 1000))
    );
}

#[test]
fn the_board_is_counted_at_the_brief_and_by_staff_study_and_is_good_for_its_turn_alone() {
    let mut app = game(&folder("board"));
    begin(&mut app, "first-steps", 3);
    wait_for(&mut app, |board| board.brief.is_some());
    // While it is under way no study is begun, and none is spent.
    if scenarios(&app).working.is_some() {
        ask(&mut app, Action::StaffStudy);
        assert_eq!(scenarios(&app).left, 2);
    }
    let done = |board: Scenarios<'_>| board.brief.is_some() && board.working.is_none();
    wait_for(&mut app, done);
    let samples = scenarios(&app).brief.map_or(0, |board| board.samples);
    assert_eq!(samples, 1000);
    ask(&mut app, Action::Phase(Phase::Decide));
    // Orders do not count it anew; a study does, with the orders, twice and no more.
    for left in [1, 0, 0] {
        ask(&mut app, Action::StaffStudy);
        assert_eq!(scenarios(&app).left, left);
        wait_for(&mut app, |board| {
            board.study.is_some() && board.working.is_none()
        });
    }
    commit(&mut app);
    let board = scenarios(&app);
    assert!(board.brief.is_none() && board.study.is_none() && board.working.is_none());
    assert_eq!(board.left, 2, "a new turn");
    ask(&mut app, Action::Phase(Phase::Brief));
    wait_for(&mut app, |board| board.brief.is_some());
    assert_eq!(scenarios(&app).brief.map(|board| board.turn), Some(1));
    // Back in the first turn its studies are spent.
    ask(&mut app, Action::UndoTo(0));
    assert_eq!(scenarios(&app).left, 0);
    assert!(scenarios(&app).brief.is_none_or(|board| board.turn == 0));
}
