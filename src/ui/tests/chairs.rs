//! Persons in other chairs at one computer: each is called after Astana has sealed, sees what their seat sees and nothing of
//! Astana's, and the turn is played with the orders of all.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use multivector_sim::content::Lever;
use multivector_sim::ids::{LeverId, Seat, Slot, TableId};
use multivector_sim::order::Order;
use multivector_sim::report::Event;
use multivector_sim::setup::Difficulty;
use multivector_ui::{Action, Panel, Phase};
use support::World;

fn with_persons(persons: &[Seat]) -> Harness<'static, World> {
    let mut world = World::new();
    world.apply(Action::NewGame {
        level: "2022".to_owned(),
        seed: Some(2022),
        difficulty: Difficulty::Usual,
        without: Vec::new(),
        persons: persons.to_vec(),
        origin: None,
    });
    world.apply(Action::Phase(Phase::Preview));
    world.shown(vec2(1280.0, 800.0))
}

fn press(harness: &mut Harness<'static, World>, words: &str) {
    harness
        .get_by_role_and_label(Role::Button, words)
        .scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(Role::Button, words).click();
    harness.run();
}

/// The first lever that a seat could use now.
fn usable(world: &World, seat: Seat) -> (LeverId, &Lever) {
    let seen = world
        .rules
        .observe(world.game.as_ref().unwrap().state(), seat);
    let levers = world.rules.content.levers.iter().enumerate();
    let mut own = levers.filter(|(_, lever)| lever.seat == seat);
    let found = own.find(|(at, lever)| {
        let order = Order::Initiative {
            lever: LeverId::at(*at),
            slot: Slot::Early,
            venue: lever.venues.first().copied(),
            loud: false,
        };
        let none = Default::default();
        world.rules.check(&seen, &none, &order).is_ok()
    });
    let (at, lever) = found.expect("something can be done");
    (LeverId::at(at), lever)
}

#[test]
fn a_person_in_moscow_is_called_sees_moscows_room_alone_and_orders_what_then_happens() {
    let mut harness = with_persons(&[Seat::Moscow]);
    let (id, lever) = usable(harness.state(), Seat::Moscow);
    let name = harness
        .state()
        .texts
        .get(&format!("lever-{}", lever.id))
        .to_owned();
    press(&mut harness, "Seal Astana’s orders");
    // The call: neither Astana's map nor anything of Moscow's is shown, and Astana's panels stay shut.
    assert_eq!(harness.state().map, egui::Rect::NOTHING);
    assert!(harness.query_by_label("Moscow is called").is_some());
    assert!(harness.query_by_label_contains(&name).is_none());
    harness.key_press_modifiers(Modifiers::NONE, Key::R);
    harness.run();
    assert_eq!(harness.state().desk.panel, Panel::Turn);
    assert!(harness.state().game.as_ref().unwrap().reports().is_empty());
    press(&mut harness, "Moscow: I sit here");
    assert!(harness.query_by_label("What this chair knows").is_some());
    press(&mut harness, &name);
    press(&mut harness, "Add to the orders");
    let ordered = harness.state().round.as_ref().unwrap().draft().orders.len();
    assert_eq!(ordered, 1);
    assert!(
        harness.state().draft.orders.is_empty(),
        "Astana ordered nothing"
    );
    press(&mut harness, "Seal the orders");
    let world = harness.state();
    assert!(world.round.is_none());
    let report = world.game.as_ref().unwrap().reports().last().unwrap();
    let acts = report.events.iter().filter_map(|event| match event {
        Event::Act {
            seat: Seat::Moscow,
            lever,
            ..
        } => Some(*lever),
        _ => None,
    });
    assert_eq!(
        acts.collect::<Vec<_>>(),
        [id],
        "Moscow did what was ordered"
    );
}

#[test]
fn two_persons_are_called_in_turn_and_astana_can_take_its_orders_up_again() {
    let mut harness = with_persons(&[Seat::Beijing, Seat::West]);
    press(&mut harness, "Seal Astana’s orders");
    press(&mut harness, "The West: I sit here");
    press(&mut harness, "Seal the orders");
    // The next chair begins with the call again, and what the one before sees is gone.
    assert!(harness.query_by_label("Beijing is called").is_some());
    press(&mut harness, "Back to Astana’s orders");
    assert!(harness.state().round.is_none());
    assert!(
        harness.state().map.is_positive(),
        "Astana's room is open again"
    );
    assert!(harness.state().game.as_ref().unwrap().reports().is_empty());
    // By keys alone the turn comes to its end.
    for _ in 0..5 {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
    }
    assert_eq!(harness.state().game.as_ref().unwrap().turn(), 1);
}

#[test]
fn with_programs_in_the_other_chairs_nobody_is_called() {
    let mut harness = with_persons(&[]);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state().game.as_ref().unwrap().turn(), 1);
}
