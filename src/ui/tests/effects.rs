//! What is said of an order beforehand is what it does as it is chosen: a policy at its setting, a lever at its place and
//! loudness; and what a condition on an answer asks for.

mod support;

use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_sim::content::Deed;
use multivector_sim::ids::{CardId, LeverId, Slot, TableId};
use multivector_sim::order::Order;
use multivector_sim::state::{agenda, moscow};
use multivector_sim::units::Kusd;
use multivector_ui::{Action, Panel, Phase};
use support::{World, labels};

/// A window tall enough to show a whole panel.
fn harness(mut world: World, panel: Panel) -> Harness<'static, World> {
    world.desk.enter(Phase::Decide);
    world.desk.panel = panel;
    world.shown(vec2(1280.0, 9000.0))
}

/// The line of a policy's month at a setting: what its one payment from the companies comes to there.
fn banks_at(world: &World, setting: u8) -> String {
    let policy = world.rules.content.policies.iter();
    let policy = policy
        .into_iter()
        .find(|p| p.id == "control_banks")
        .unwrap();
    let Deed::Pay { kusd, .. } = policy.monthly[0].deed else {
        panic!("the controls of banks cost the companies something first");
    };
    assert_eq!(policy.steps, 4, "quarters of the whole");
    let texts = &world.texts;
    let paid = texts.format(
        "ui-effect-pay",
        &[
            (
                "amount",
                texts.amount(Kusd(kusd * i64::from(setting) / 4)).into(),
            ),
            ("from", texts.get("ui-account-companies").into()),
            ("to", texts.get("ui-account-world").into()),
        ],
    );
    let words = texts.get(&format!("policy-control_banks-{setting}"));
    let args = [("setting", words.into()), ("effects", paid.into())];
    texts.format("ui-policy-monthly", &args)
}

#[test]
fn a_policy_says_what_it_does_at_the_setting_that_is_chosen() {
    let mut harness = harness(World::playing(), Panel::Policies);
    let said = |harness: &Harness<'_, World>, setting| {
        let line = banks_at(harness.state(), setting);
        labels(harness).iter().any(|l| l.starts_with(&line))
    };
    // It stands at the first of four steps.
    assert!(said(&harness, 1), "{}", banks_at(harness.state(), 1));
    assert!(!said(&harness, 4));
    for setting in [3, 4] {
        let texts = &harness.state().texts;
        let (name, step) = (
            texts.get("policy-control_banks").to_owned(),
            texts
                .get(&format!("policy-control_banks-{setting}"))
                .to_owned(),
        );
        harness
            .get_all_by_role(Role::Button)
            .find(|node| {
                let label = node.accesskit_node().label().unwrap_or_default();
                label.contains(&name) && label.contains(&step)
            })
            .expect("a button of the setting")
            .click();
        harness.run();
        assert!(
            said(&harness, setting),
            "{}",
            banks_at(harness.state(), setting)
        );
        assert!(!said(&harness, 1), "what stood before is no longer said");
    }
    // At nought it takes and gives nothing of its own.
    let world = harness.state_mut();
    let at = world
        .rules
        .content
        .policies
        .iter()
        .position(|p| p.id == "control_banks");
    let policy = TableId::at(at.unwrap());
    world.apply(Action::Stage(Order::Policy { policy, setting: 0 }));
    harness.run();
    let texts = &harness.state().texts;
    let words = texts.get("policy-control_banks-0").to_owned();
    let none = texts.format("ui-policy-monthly-none", &[("setting", words.into())]);
    assert!(labels(&harness).contains(&none), "{none}");
}

#[test]
fn a_lever_says_what_it_does_where_and_how_loudly_it_is_done() {
    let world = World::playing();
    let content = &world.rules.content;
    let c = &world.rules.coefficients.moscow;
    let (note, loud) = ("note", c.loud.value);
    let heard = |venue: &str| {
        let venue = content.venues.iter().find(|v| v.id == venue).unwrap();
        venue.visibility.value
    };
    assert!(heard(note) * c.quiet.value < heard("brussels") * loud);
    // An act that annoys as a quiet note and angers when it is said aloud in Brussels: the bounds are those of the words.
    let found = content.levers.iter().position(|lever| {
        let anger = lever.effects.iter().find_map(|effect| match effect.deed {
            Deed::Add { metric, amount, .. } if metric == moscow::ANGER.metric() => Some(amount),
            _ => None,
        });
        let venues = lever.venues.iter().filter_map(|id| content.venue(*id));
        let ids: Vec<&str> = venues.map(|venue| venue.id.as_str()).collect();
        lever.may_be_loud
            && ids.contains(&"note")
            && ids.contains(&"brussels")
            && anger.is_some_and(|anger| {
                let anger = anger as f64;
                anger * heard(note) * c.quiet.value < 15_000.0
                    && anger * heard("brussels") * loud >= 15_000.0
            })
    });
    let id = LeverId::at(found.expect("an act that can be said in two ways"));
    let venue = |name: &str| {
        let at = content.venues.iter().position(|v| v.id == name);
        Some(TableId::at(at.unwrap()))
    };
    let (note, brussels) = (venue(note), venue("brussels"));
    let small = world.texts.get("ui-effect-anger-small").to_owned();
    for (venue, loud, annoys) in [(note, false, true), (brussels, true, false)] {
        let mut world = World::playing();
        let order = Order::Initiative {
            lever: id,
            slot: Slot::Early,
            venue,
            loud,
        };
        world.draft.put(order);
        // The same is said in the lever's own card and in the preview.
        for phase in [Phase::Decide, Phase::Preview] {
            let mut world = World {
                draft: world.draft.clone(),
                ..World::playing()
            };
            world.desk.enter(phase);
            if phase == Phase::Decide {
                world.desk.panel = Panel::Initiatives;
            }
            world.desk.lever = Some(id);
            let harness = world.shown(vec2(1280.0, 9000.0));
            let said = labels(&harness).iter().any(|l| l.contains(&small));
            assert_eq!(said, annoys, "{phase:?}, loud: {loud}");
        }
    }
}

#[test]
fn what_an_answer_has_closed_says_which_answer_to_which_card() {
    let mut world = World::playing();
    let cards = world.rules.content.cards.iter();
    let at = cards
        .clone()
        .position(|card| card.id == "invasion")
        .unwrap();
    let options = world.rules.content.cards[at].options.clone();
    let option = options.iter().position(|o| o.id == "no_troops").unwrap() as u8;
    let id = CardId::at(at);
    let asks = |world: &World| {
        let seen = world.seen.as_ref().unwrap();
        seen.of(agenda::card::STAGE, id).is_some_and(|s| s.0 == 1)
    };
    for _ in 0..4 {
        if !asks(&world) {
            world.idle(1);
        }
    }
    assert!(asks(&world), "the invasion asks in the first months");
    let card = world.texts.get("card-invasion-astana").to_owned();
    let answer = world.texts.get("card-invasion-option-no_troops").to_owned();
    let args = [("answer", answer.into()), ("card", card.into())];
    let words = world.texts.format("ui-needs-not-answered", &args);
    for (given, closed) in [(option, true), ((option + 1) % options.len() as u8, false)] {
        let mut world = World {
            game: world.game.clone(),
            seen: world.seen.clone(),
            ..World::with(world.rules.clone())
        };
        world.desk.screen = multivector_ui::Screen::Play;
        world.apply(Action::Stage(Order::Answer {
            card: id,
            option: given,
        }));
        world.idle(1);
        let harness = harness(world, Panel::Initiatives);
        let said = labels(&harness).iter().any(|l| l.contains(&words));
        assert_eq!(said, closed, "answer {given}: {words}");
    }
}
