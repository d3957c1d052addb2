//! Persons in other chairs, through intents alone: who is called when, whose draft an order goes to, what a save holds.

mod support;

use bevy::prelude::*;
use multivector_game::saves::Saves;
use multivector_sim::{Difficulty, Event, LeverId, Order, Seat, Slot, TableId};
use multivector_ui::Action;
use support::{ask, folder, game, session};

/// A game of the campaign with persons in Moscow and Beijing.
fn begun(test: &str) -> App {
    let mut app = game(&folder(test));
    ask(
        &mut app,
        Action::NewGame {
            level: "2022".to_owned(),
            seed: Some(7),
            difficulty: Difficulty::Usual,
            without: Vec::new(),
            persons: vec![Seat::Beijing, Seat::Moscow],
            origin: None,
        },
    );
    app
}

fn called(app: &App) -> Option<Seat> {
    session(app).round().map(|round| round.seat())
}

/// The first initiative that whoever gives orders now may take.
fn initiative(app: &App) -> Order {
    let session = session(app);
    let (rules, seen) = (session.rules().unwrap(), session.round().unwrap().seen());
    let levers = rules.content.levers.iter().enumerate();
    let own = levers.filter(|(_, lever)| lever.seat == seen.seat());
    let orders = own.map(|(at, lever)| Order::Initiative {
        lever: LeverId::at(at),
        slot: Slot::Early,
        venue: lever.venues.first().copied(),
        loud: false,
    });
    let none = Default::default();
    let mut legal = orders.filter(|order| rules.check(seen, &none, order).is_ok());
    legal.next().expect("something can be done")
}

#[test]
fn the_turn_is_played_once_the_last_person_has_sealed_with_the_orders_of_all() {
    let mut app = begun("chairs");
    ask(&mut app, Action::Commit);
    assert_eq!(called(&app), Some(Seat::Moscow), "seats in their order");
    // Before anybody sits there, an order goes nowhere.
    let order = initiative(&app);
    ask(&mut app, Action::Stage(order));
    assert!(session(&app).round().unwrap().draft().orders.is_empty());
    ask(&mut app, Action::Sit);
    ask(&mut app, Action::Stage(order));
    assert_eq!(session(&app).round().unwrap().draft().orders, [order]);
    assert!(session(&app).draft().orders.is_empty(), "not Astana's");
    ask(&mut app, Action::Commit);
    assert_eq!(called(&app), Some(Seat::Beijing));
    assert_eq!(session(&app).game().unwrap().turn(), 0);
    ask(&mut app, Action::Sit);
    ask(&mut app, Action::Commit);
    assert_eq!(called(&app), None);
    let game = session(&app).game().unwrap();
    assert_eq!(game.turn(), 1);
    let mut events = game.reports().iter().flat_map(|report| &report.events);
    let Order::Initiative { lever: ordered, .. } = order else {
        unreachable!("an initiative was sought")
    };
    assert!(events.any(|event| matches!(
        event,
        Event::Act { seat: Seat::Moscow, lever, .. } if *lever == ordered
    )));
    // Whoever opens its save finds the same game, and the same persons are called.
    let hash = game.hash();
    let save = app.world().resource::<Saves>().0[0].id.clone();
    ask(&mut app, Action::LoadSave(save));
    app.update();
    assert_eq!(session(&app).game().unwrap().hash(), hash);
    ask(&mut app, Action::Commit);
    assert_eq!(called(&app), Some(Seat::Moscow));
}

#[test]
fn going_back_to_astana_forgets_what_others_sealed_and_keeps_its_own() {
    let mut app = begun("chairs-back");
    for action in [Action::Commit, Action::Sit] {
        ask(&mut app, action);
    }
    let order = initiative(&app);
    for action in [Action::Stage(order), Action::Commit, Action::LeaveChair] {
        ask(&mut app, action);
    }
    assert_eq!(called(&app), None);
    assert_eq!(session(&app).game().unwrap().turn(), 0);
    ask(&mut app, Action::Commit);
    let round = session(&app).round().unwrap();
    assert_eq!(round.seat(), Seat::Moscow);
    assert!(!round.is_seated() && round.draft().orders.is_empty());
    // Going back a turn ends a round too.
    for action in [Action::Sit, Action::Commit, Action::Sit, Action::Commit] {
        ask(&mut app, action);
    }
    assert_eq!(session(&app).game().unwrap().turn(), 1);
    ask(&mut app, Action::Commit);
    ask(&mut app, Action::UndoTo(0));
    assert_eq!(
        (called(&app), session(&app).game().unwrap().turn()),
        (None, 0)
    );
}
