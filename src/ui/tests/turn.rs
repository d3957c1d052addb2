//! A person's path through a turn, by mouse and by keyboard, on the shipped content.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use multivector_sim::ids::{LeverId, Slot, TableId};
use multivector_sim::order::Order;
use multivector_ui::{Overlay, Panel, Phase, Screen};
use support::World;

fn harness(world: World) -> Harness<'static, World> {
    world.window(vec2(1280.0, 800.0))
}

fn text(harness: &Harness<'_, World>, key: &str) -> String {
    harness.state().texts.get(key).to_owned()
}

/// Clicks the button with these words.
fn click(harness: &mut Harness<'_, World>, words: &str) {
    harness.get_by_role_and_label(Role::Button, words).click();
    harness.run();
}

fn click_key(harness: &mut Harness<'_, World>, key: &str) {
    let words = text(harness, key);
    click(harness, &words);
}

fn press(harness: &mut Harness<'_, World>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn a_turn_by_mouse() {
    let mut harness = harness(World::new());
    harness.run();
    click_key(&mut harness, "ui-title-new");
    assert_eq!(harness.state().desk.screen, Screen::Levels);
    click_key(&mut harness, "ui-levels-begin");
    assert_eq!(
        (harness.state().desk.screen, harness.state().desk.phase),
        (Screen::Play, Phase::Brief)
    );

    // Two promises and not one twice.
    click_key(&mut harness, "ui-promises-open");
    for promise in ["promise-fuel_held", "promise-no_shot"] {
        let words = text(&harness, promise);
        harness
            .get_by_role_and_label(Role::RadioButton, &words)
            .click();
        harness.run();
    }
    assert_eq!(harness.state().draft.orders.len(), 2);
    click_key(&mut harness, "ui-panel-turn");

    // The first card's second answer.
    let card = first_card(&harness);
    let answer = answer_words(&harness, card, 1);
    harness
        .get_by_role_and_label(Role::RadioButton, &answer)
        .click();
    harness.run();
    assert!(
        harness
            .state()
            .draft
            .orders
            .contains(&Order::Answer { card, option: 1 })
    );

    click_key(&mut harness, "ui-next-decide");
    assert_eq!(harness.state().desk.phase, Phase::Decide);

    // A policy, set and taken back by choosing what stands.
    click_key(&mut harness, "ui-panel-policies");
    let policy = text(&harness, "policy-control_dual_use");
    let setting = text(&harness, "policy-control_dual_use-3");
    let words = harness.state().texts.format(
        "order-policy",
        &[("policy", policy.into()), ("setting", setting.into())],
    );
    click(&mut harness, &words);
    assert!(
        harness
            .state()
            .draft
            .orders
            .iter()
            .any(|o| matches!(o, Order::Policy { setting: 3, .. }))
    );
    click_key(&mut harness, "ui-panel-turn");

    click_key(&mut harness, "ui-next-preview");
    click_key(&mut harness, "ui-next-commit");
    assert_eq!(harness.state().game.as_ref().map(|g| g.turn()), Some(1));
    assert_eq!(harness.state().desk.phase, Phase::Commit);
    click_key(&mut harness, "ui-next-skip");
    assert_eq!(harness.state().desk.phase, Phase::Report);
    click_key(&mut harness, "ui-next-brief");
    assert_eq!(harness.state().desk.phase, Phase::Brief);
    assert!(harness.state().draft.orders.is_empty());
}

#[test]
fn the_preview_says_what_the_orders_change_whatever_the_luck() {
    let mut harness = harness(World::new());
    harness.run();
    click_key(&mut harness, "ui-title-new");
    click_key(&mut harness, "ui-levels-begin");
    let world = harness.state_mut();
    let levers = &world.rules.content.levers;
    let dear = levers
        .iter()
        .position(|lever| lever.id == "order_tank_cars");
    world.draft.put(Order::Initiative {
        lever: LeverId::at(dear.unwrap()),
        slot: Slot::Early,
        venue: None,
        loud: false,
    });
    click_key(&mut harness, "ui-next-decide");
    click_key(&mut harness, "ui-next-preview");
    let title = text(&harness, "ui-forecast-draft");
    assert!(harness.query_by_label(&title).is_some());
    // What is ordered is paid for in every future.
    let difference = harness.state().difference.as_ref().unwrap();
    let all = difference.headlines.iter();
    let sure = all.filter(|h| h.bands.last().is_some_and(|b| b.p10 > 0 || b.p90 < 0));
    assert!(sure.count() > 0);
    let nothing = text(&harness, "ui-forecast-draft-nothing");
    assert!(harness.query_by_label(&nothing).is_none());
}

#[test]
fn a_turn_by_keyboard() {
    let mut harness = harness(World::new());
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().desk.screen, Screen::Levels);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().desk.screen, Screen::Play);

    press(&mut harness, Key::V);
    assert_eq!(harness.state().desk.panel, Panel::Promises);
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        press(&mut harness, key);
    }
    let promises = usize::from(harness.state().rules.level.promises);
    assert_eq!(
        harness.state().draft.orders.len(),
        promises,
        "the level's promises and not one more"
    );

    press(&mut harness, Key::T);
    let card = first_card(&harness);
    press(&mut harness, Key::Num2);
    assert!(
        harness
            .state()
            .draft
            .orders
            .contains(&Order::Answer { card, option: 1 })
    );
    press(&mut harness, Key::Num1);
    assert!(
        harness
            .state()
            .draft
            .orders
            .contains(&Order::Answer { card, option: 0 })
    );
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(
        !harness
            .state()
            .draft
            .orders
            .iter()
            .any(|o| matches!(o, Order::Answer { .. }))
    );

    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().desk.phase, Phase::Decide);
    // A digit unfolds a lever and puts the ring on its button; Enter then stages it.
    let digit = legal_suggestion(&harness);
    press(&mut harness, digit);
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(
        harness
            .state()
            .draft
            .orders
            .iter()
            .any(|o| matches!(o, Order::Initiative { .. }))
    );
    assert_eq!(
        harness.state().desk.phase,
        Phase::Decide,
        "Enter pressed the button and not the turn"
    );

    for phase in [Phase::Preview, Phase::Commit, Phase::Report, Phase::Brief] {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        assert_eq!(harness.state().desk.phase, phase);
    }
    assert_eq!(harness.state().game.as_ref().map(|g| g.turn()), Some(1));
}

#[test]
fn a_number_opens_its_sum_and_escape_closes_it() {
    let mut world = World::playing();
    world.idle(2);
    let mut harness = harness(world);
    harness.run();
    harness
        .get_by(|node| node.label().is_some_and(|l| l.starts_with("Support: ")))
        .click();
    harness.run();
    assert_eq!(harness.state().desk.ledger.len(), 1);
    let change = text(&harness, "ui-ledger-change");
    assert!(harness.query_by_label(&change).is_some());
    press(&mut harness, Key::Escape);
    assert!(harness.state().desk.ledger.is_empty());
}

#[test]
fn tab_goes_straight_into_the_side_panel() {
    let mut world = World::playing();
    world.idle(1);
    let mut harness = harness(world);
    harness.run();
    press(&mut harness, Key::O);
    press(&mut harness, Key::Tab);
    let first = harness.get_by(|node| node.is_focused()).rect();
    assert!(
        first.left() > 120.0 && first.right() < harness.state().map.left(),
        "{first:?}"
    );
    press(&mut harness, Key::Enter);
    assert_eq!(
        harness.state().desk.ledger.len(),
        1,
        "the first thing in the panel of oil is a number"
    );
    assert_eq!(harness.state().desk.phase, Phase::Brief);
}

#[test]
fn help_opens_and_nothing_moves_behind_it() {
    let mut harness = harness(World::playing());
    harness.run();
    press(&mut harness, Key::F1);
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Help));
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().desk.phase, Phase::Brief);
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().desk.overlay, None);
}

#[test]
fn typing_into_the_search_does_not_open_panels() {
    let mut harness = harness(World::playing());
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    assert_eq!(harness.state().desk.panel, Panel::Initiatives);
    harness.event(egui::Event::Text("order".to_owned()));
    for key in [Key::O, Key::R, Key::D, Key::E, Key::R] {
        harness.key_press(key);
    }
    harness.run();
    assert_eq!(harness.state().desk.panel, Panel::Initiatives);
    assert_eq!(harness.state().desk.lever_search, "order");
}

/// The first card on the table that asks.
fn first_card(harness: &Harness<'_, World>) -> multivector_sim::ids::CardId {
    use multivector_sim::content::CardKind;
    let world = harness.state();
    let seen = world.seen.as_ref().unwrap();
    let cards = &world.rules.content.cards;
    let on_table = |i: &usize| {
        let id = multivector_sim::ids::CardId(*i as u16);
        cards[*i].kind == CardKind::Ask
            && seen
                .of(multivector_sim::state::agenda::card::STAGE, id)
                .is_some_and(|s| s.0 == 1)
    };
    multivector_sim::ids::CardId(
        (0..cards.len())
            .find(on_table)
            .expect("a card asks in January") as u16,
    )
}

fn answer_words(
    harness: &Harness<'_, World>,
    card: multivector_sim::ids::CardId,
    option: usize,
) -> String {
    let world = harness.state();
    let card = world.rules.content.card(card).unwrap();
    world
        .texts
        .get(&format!(
            "card-{}-option-{}",
            card.id, card.options[option].id
        ))
        .to_owned()
}

/// The key of the first suggested lever that is legal.
fn legal_suggestion(harness: &Harness<'_, World>) -> Key {
    suggestion(harness, true)
}

/// The digit of the first lever of the question that is legal now, or that is not.
fn suggestion(harness: &Harness<'_, World>, wanted: bool) -> Key {
    use multivector_sim::ids::{QuestionId, Slot};
    let world = harness.state();
    let seen = world.seen.as_ref().unwrap();
    let code = seen
        .get(multivector_sim::state::agenda::QUESTION)
        .unwrap()
        .0;
    let question = world
        .rules
        .content
        .question(QuestionId(code as u16 - 1))
        .unwrap();
    let legal = |id: &multivector_sim::ids::LeverId| {
        let lever = world.rules.content.lever(*id).unwrap();
        let order = Order::Initiative {
            lever: *id,
            slot: Slot::Early,
            venue: lever.venues.first().copied(),
            loud: false,
        };
        world.rules.check(seen, &world.draft, &order).is_ok() == wanted
    };
    let at = question
        .levers
        .iter()
        .position(legal)
        .expect("there is one");
    [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
    ][at]
}

#[test]
fn keys_in_a_sheet_over_everything_do_nothing_behind_it() {
    let mut harness = harness(World::playing());
    harness.run();
    press(&mut harness, Key::Comma);
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Settings));
    for key in [Key::Num1, Key::Num2, Key::N, Key::R, Key::Z] {
        press(&mut harness, key);
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    let world = harness.state();
    assert!(world.draft.orders.is_empty(), "no card was answered");
    let (panel, phase) = (world.desk.panel, world.desk.phase);
    assert_eq!((panel, phase), (Panel::Turn, Phase::Brief));
    assert_eq!(world.desk.overlay, Some(Overlay::Settings));
}

#[test]
fn enter_on_a_lever_that_cannot_be_ordered_closes_it_and_does_not_move_the_turn_on() {
    let mut harness = harness(World::playing());
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().desk.phase, Phase::Decide);
    let digit = suggestion(&harness, false);
    press(&mut harness, digit);
    harness.run();
    assert!(harness.state().desk.lever.is_some(), "it is unfolded");
    press(&mut harness, Key::Enter);
    let world = harness.state();
    assert_eq!(world.desk.phase, Phase::Decide);
    assert!(world.desk.lever.is_none() && world.draft.orders.is_empty());
}

#[test]
fn cards_without_an_answer_are_one_click_away_from_the_decisions() {
    let mut harness = harness(World::playing());
    harness.run();
    press(&mut harness, Key::Enter);
    click_key(&mut harness, "ui-unanswered-open");
    assert_eq!(harness.state().desk.phase, Phase::Brief);
}

#[test]
fn an_initiative_is_moved_before_the_one_above_it_in_its_slot() {
    let mut world = World::playing();
    let seen = world.seen.clone().unwrap();
    let levers = world.rules.content.levers.iter().enumerate();
    let own = levers.filter(|(_, lever)| lever.seat == multivector_sim::Seat::Astana);
    let initiatives = own.map(|(at, lever)| Order::Initiative {
        lever: LeverId::at(at),
        slot: Slot::Early,
        venue: lever.venues.first().copied(),
        loud: false,
    });
    let mut draft = multivector_sim::Draft::default();
    for order in initiatives {
        if draft.orders.len() < 2 && world.rules.check(&seen, &draft, &order).is_ok() {
            draft.put(order);
        }
    }
    let [first, second] = draft.orders[..] else {
        panic!("two initiatives are legal at once");
    };
    world.draft = draft;
    world.desk.panel = Panel::Draft;
    let mut harness = harness(world);
    harness.run();
    let up = harness
        .get_all_by(|node| {
            let label = node.label().unwrap_or_default();
            node.role() == Role::Button && label.ends_with("before the one above")
        })
        .collect::<Vec<_>>();
    assert_eq!(up.len(), 1, "the first has nothing above it");
    up[0].click();
    harness.run();
    assert_eq!(harness.state().draft.orders, [second, first]);
}

#[test]
fn a_report_names_no_cause_that_rounds_to_nought() {
    let mut world = World::playing();
    let mut looked_at = 0;
    for turn in 1..=6 {
        world.idle(1);
        world.desk.phase = Phase::Report;
        let mut harness = world.shown(vec2(1280.0, 2400.0));
        let labels = harness.query_all_by_role(Role::Label);
        let words = labels.filter_map(|label| label.value());
        let has_figures = |words: &String| words.contains(|c: char| c.is_ascii_digit());
        for line in words.filter(|words| words.contains(" · ") && has_figures(words)) {
            for part in line.split(" · ") {
                looked_at += 1;
                // The figure keeps its unit by a space that breaks no line.
                let figure = part.rsplit(' ').next().unwrap_or_default();
                let says = figure.chars().any(|c| ('1'..='9').contains(&c));
                assert!(says, "turn {turn}: nothing by {part:?} in {line}");
            }
        }
        world = std::mem::replace(harness.state_mut(), World::new());
    }
    assert!(looked_at > 30, "{looked_at} causes");
}
