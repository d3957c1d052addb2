//! The scenario board and Moscow's hold: what a person reads there and can do.

mod support;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use multivector_sim::units::Unit;
use multivector_text::Form;
use multivector_ui::{Panel, Phase};
use support::World;

fn harness(world: World) -> Harness<'static, World> {
    world.shown(egui::vec2(1280.0, 6000.0))
}

fn board() -> World {
    let mut world = World::playing();
    world.idle(2);
    world.make_board();
    world.desk.panel = Panel::Board;
    world
}

#[test]
fn an_answer_unfolds_its_figures_its_evidence_and_its_sources() {
    let world = board();
    let name = world.texts.get("board-war-long_war").to_owned();
    let meaning = world.texts.get("board-war-long_war-text").to_owned();
    let mut harness = harness(world);
    assert!(harness.query_by_label(&meaning).is_none());
    harness.get_by_label_contains(&name).click();
    harness.run();
    harness.get_by_label(&meaning);
    assert!(harness.state().desk.branch.is_some());
}

#[test]
fn a_staff_study_is_asked_for_twice_in_a_turn_and_says_what_was_before() {
    let world = board();
    let ask = world.texts.get("ui-board-order").to_owned();
    let of_study = world.texts.get("ui-board-study").to_owned();
    let mut harness = harness(world);
    assert!(harness.query_by_label(&of_study).is_none());
    for left in [1, 0] {
        harness.get_by_label(&ask).click();
        harness.run();
        assert_eq!(harness.state().studies, left);
        harness.get_by_label(&of_study);
    }
    harness.get_by_label(&ask).click();
    harness.run();
    assert_eq!(harness.state().studies, 0, "no third one");
}

#[test]
fn while_the_count_is_under_way_it_says_how_far_and_takes_no_other() {
    let mut world = board();
    world.board = None;
    world.counting = Some(0.25);
    let quarter = world.texts.number(Unit::Share, 250_000, Form::Compact);
    let says = world
        .texts
        .format("ui-board-working", &[("share", quarter.into())]);
    let ask = world.texts.get("ui-board-order").to_owned();
    let mut harness = harness(world);
    harness.get_by_label(&says);
    harness.get_by_label(&ask).click();
    harness.run();
    assert_eq!(harness.state().studies, 2);
}

#[test]
fn the_brief_leads_to_the_board() {
    let mut world = board();
    world.desk.enter(Phase::Brief);
    let opens = world.texts.get("ui-board-open").to_owned();
    let mut harness = harness(world);
    harness.get_by_label_contains(&opens).click();
    harness.run();
    assert_eq!(harness.state().desk.panel, Panel::Board);
}

#[test]
fn every_part_of_the_hold_is_named_and_opens_its_sum() {
    let mut world = World::playing();
    world.idle(2);
    world.desk.panel = Panel::Relations;
    let parts = ["oil", "transit", "food", "gas", "power", "people", "media"];
    let metrics = parts.map(|part| {
        let metric = world.rules.layout.find(&format!("moscow.hold_{part}"));
        let metric = metric.unwrap();
        let key = world.rules.layout.text_key(metric);
        (metric, world.texts.get(&key).to_owned())
    });
    let said = world.texts.get("ui-hold-power").to_owned();
    let mut harness = harness(world);
    assert!(harness.query_all_by_label_contains(&said).count() > 0);
    for (metric, name) in metrics {
        let row = harness.query_all_by_label_contains(&name).next();
        row.unwrap_or_else(|| panic!("{name}")).click();
        harness.run();
        let top = harness.state().desk.ledger.last();
        assert_eq!(top.map(|page| page.metric), Some(metric), "{name}");
        harness.state_mut().desk.ledger.clear();
        harness.run();
    }
}
