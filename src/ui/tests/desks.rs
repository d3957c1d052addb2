//! A person's path through oil, compliance, money and projects: what is there is found by its words, and every number opens.

mod support;

use egui::accesskit::Role;
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_sim::RouteId;
use multivector_sim::order::{Order, Stance, Step};
use multivector_sim::state::{oil, trade};
use multivector_ui::{MapFocus, Panel, Phase};
use support::{World, labels};

/// A window tall enough to show a whole panel.
fn harness(mut world: World, panel: Panel) -> Harness<'static, World> {
    world.desk.enter(Phase::Decide);
    world.desk.panel = panel;
    world.shown(vec2(1280.0, 6000.0))
}

/// A game in its third month.
fn third_month() -> World {
    let mut world = World::playing();
    world.idle(2);
    world
}

fn count(harness: &Harness<'_, World>, with: &str) -> usize {
    labels(harness).iter().filter(|l| l.contains(with)).count()
}

fn text(harness: &Harness<'_, World>, key: &str) -> String {
    harness.state().texts.get(key).to_owned()
}

/// Presses the first button whose label begins like this; says which number's sum opened.
fn open(harness: &mut Harness<'_, World>, start: &str) -> String {
    harness.state_mut().desk.ledger.clear();
    let start = start.to_owned();
    harness
        .get_all_by(move |node| {
            node.role() == Role::Button && node.label().is_some_and(|l| l.starts_with(&start))
        })
        .next()
        .expect("a button")
        .click();
    harness.run();
    let world = harness.state();
    let page = world.desk.ledger.last().expect("a sum is open");
    world.rules.layout.name(page.metric).to_owned()
}

fn route(world: &World, id: &str) -> RouteId {
    let position = world.rules.content.routes.iter().position(|r| r.id == id);
    RouteId(position.unwrap() as u16)
}

#[test]
fn the_terminal_shows_its_moorings_and_each_opens_what_it_loaded() {
    let mut harness = harness(third_month(), Panel::Routes);
    let working = text(&harness, "ui-mooring-working");
    let moorings = harness.state().rules.content.moorings.len();
    assert_eq!(count(&harness, &format!(": {working};")), moorings);
    let first = text(&harness, "mooring-spm_1");
    assert_eq!(
        open(&mut harness, &first),
        "oil.mooring.spm_1.loaded_tonnes"
    );
}

#[test]
fn a_link_tells_its_contract_what_bounds_it_and_what_filling_it_does() {
    let mut world = third_month();
    let samara = route(&world, "atyrau_samara");
    let order = Order::Prefer {
        route: samara,
        on: true,
    };
    world.apply(multivector_ui::Action::Stage(order));
    world.idle(1);
    let mut harness = harness(world, Panel::Routes);
    let bounded = text(&harness, "ui-bound-contract");
    assert!(labels(&harness).iter().any(|l| l.ends_with(&bounded)));
    assert!(count(&harness, "nominations grow by") > 0);
    let name = harness.state().rules.layout.text_key(
        harness
            .state()
            .seen
            .as_ref()
            .unwrap()
            .key(oil::route::NOMINATED, samara)
            .metric(),
    );
    let route_name = text(&harness, "route-atyrau_samara");
    let words = harness
        .state()
        .texts
        .format(&name, &[("name", route_name.into())]);
    assert_eq!(
        open(&mut harness, &words),
        "oil.route.atyrau_samara.nominated_tonnes_per_day"
    );
}

#[test]
fn a_click_on_the_terminal_brings_it_into_sight() {
    let mut world = third_month();
    world.desk.look_at(MapFocus::Terminal);
    assert_eq!(world.desk.panel, Panel::Routes);
}

#[test]
fn compliance_has_seven_rungs_three_lines_and_what_the_west_credits() {
    let mut harness = harness(third_month(), Panel::Compliance);
    for rung in 0..7 {
        let words = text(&harness, &format!("code-compliance-ladder-{rung}"));
        assert!(
            harness
                .query_all_by_role_and_label(Role::Button, &words)
                .next()
                .is_some(),
            "{words}"
        );
    }
    for line in 0..3 {
        let words = text(&harness, &format!("policy-line-{line}"));
        assert!(count(&harness, &words) > 0, "{words}");
    }
    for (key, name) in [
        ("metric-compliance-goodwill", "compliance.goodwill"),
        ("metric-compliance-derisking", "compliance.derisking"),
        (
            "metric-compliance-lukoil-stakes",
            "compliance.lukoil_stakes",
        ),
        ("metric-compliance-margin-kusd", "compliance.margin_kusd"),
    ] {
        let words = text(&harness, key);
        assert_eq!(open(&mut harness, &words), name);
    }
}

#[test]
fn the_trade_table_shows_who_buys_and_sells_and_opens_each_sum() {
    let mut harness = harness(third_month(), Panel::Economy);
    for key in ["ui-trade-russia", "ui-trade-china", "ui-trade-eu"] {
        let words = text(&harness, key);
        assert!(harness.query_by_label(&words).is_some(), "{words}");
    }
    let metrics = [
        trade::RUSSIA_EXPORTS.metric(),
        trade::CHINA_IMPORTS.metric(),
        trade::EU.metric(),
        trade::RUSSIA_SHARE.metric(),
    ];
    for m in metrics {
        let rules = harness.state().rules.clone();
        let words = text(&harness, &rules.layout.text_key(m));
        assert_eq!(open(&mut harness, &words), rules.layout.name(m));
    }
    let rating = text(&harness, "metric-economy-rating-outlook");
    assert_eq!(open(&mut harness, &rating), "economy.rating_outlook");
}

#[test]
fn a_project_says_who_pays_and_whose_will_it_needs() {
    let mut harness = harness(third_month(), Panel::Projects);
    assert!(count(&harness, &text(&harness, "ui-account-budget")) > 0);
    assert!(count(&harness, &text(&harness, "ui-project-needs")) > 0);
    let rules = harness.state().rules.clone();
    let need = rules
        .content
        .projects
        .iter()
        .find_map(|project| project.needs.first().copied())
        .expect("a project that needs somebody");
    let (_, partner) = rules.layout.entity(need).expect("a partner's warmth");
    let name = text(
        &harness,
        &format!(
            "partner-{}",
            rules.content.partners[usize::from(partner)].id
        ),
    );
    let words = harness
        .state()
        .texts
        .format(&rules.layout.text_key(need), &[("name", name.into())]);
    assert_eq!(open(&mut harness, &words), rules.layout.name(need));
}

#[test]
fn everything_in_the_panel_of_oil_can_be_reached_by_keyboard() {
    let mut harness = harness(third_month(), Panel::Routes);
    let mut reached = 0;
    for _ in 0..40 {
        harness.key_press(Key::Tab);
        harness.run();
        let label = harness
            .get_by(|node| node.is_focused())
            .accesskit_node()
            .label()
            .unwrap_or_default();
        let word = text(&harness, "ui-mooring-working");
        reached += usize::from(label.contains(&format!(": {word};")));
    }
    assert_eq!(reached, harness.state().rules.content.moorings.len());
}

/// A game that begins in a crisis over the north, on the second rung.
fn crisis() -> World {
    let value = |name: &str, value: f64| {
        format!(
            "(metric: \"security.{name}\", value: {value}, basis: Judgement(\"start_forces\")),"
        )
    };
    let values = [("conflict", 1.0), ("crisis", 1.0), ("rung", 2.0)];
    let values = values.map(|(name, number)| value(name, number)).concat();
    World::playing_by(support::rules_starting(&values))
}

#[test]
fn a_crisis_shows_its_demand_its_ladder_and_the_odds_of_every_step() {
    let mut harness = harness(crisis(), Panel::Security);
    let content = harness.state().rules.content.clone();
    for rung in &content.rungs {
        assert!(count(&harness, &text(&harness, &format!("rung-{}", rung.id))) > 0);
    }
    let kind = &content.crises[0].id;
    assert!(count(&harness, &text(&harness, &format!("crisis-{kind}-demand"))) > 0);
    let seen = harness.state().seen.clone().unwrap();
    for (step, odds) in harness.state().rules.crisis_odds(&seen) {
        let sum = odds.backs_down + odds.holds + odds.climbs + odds.force;
        let expected = if step == Step::Yield { 0.0 } else { 1.0 };
        assert!((sum - expected).abs() < 1e-9, "{step:?}: {sum}");
        assert!(count(&harness, &text(&harness, &format!("step-{}", step.name()))) > 0);
    }
    assert!(count(&harness, &text(&harness, "crisis-odds-holds")) >= 3);
    let insist = text(&harness, "step-insist");
    harness
        .get_by_role_and_label(Role::RadioButton, &insist)
        .click();
    harness.run();
    let order = Order::Crisis { step: Step::Insist };
    assert_eq!(harness.state().draft.about(&order), Some(&order));
}

#[test]
fn the_brief_of_a_crisis_opens_with_it_and_its_turn_is_a_week() {
    let mut world = crisis();
    world.desk.enter(Phase::Brief);
    let demand = text(&harness(world, Panel::Turn), "ui-crisis-steps");
    let mut world = crisis();
    world.desk.panel = Panel::Turn;
    world.desk.enter(Phase::Brief);
    let harness = Harness::builder()
        .with_size(vec2(1280.0, 3000.0))
        .build_ui_state(|ui, world: &mut World| world.frame(ui), world);
    assert!(count(&harness, &demand) > 0);
    let seen = harness.state().seen.clone().unwrap();
    assert_eq!(harness.state().rules.span_of(&seen), 7);
}

#[test]
fn a_week_of_war_offers_every_brigade_its_stances_and_shows_the_odds_and_the_table() {
    let value = |name: &str, value: f64| {
        format!("(metric: \"{name}\", value: {value}, basis: Judgement(\"start_forces\")),")
    };
    let values = [("security.conflict", 2.0)];
    let values = values.map(|(name, number)| value(name, number)).concat();
    let mut world = World::playing_by(support::rules_starting(&values));
    // The first week draws the groups up along the border.
    world.idle(1);
    let mut harness = harness(world, Panel::Security);
    for key in ["ui-war-groups", "ui-war-battles", "ui-war-table"] {
        assert!(count(&harness, &text(&harness, key)) > 0, "{key}");
    }
    assert!(count(&harness, &text(&harness, "outcome-repulsed")) > 0);
    assert!(count(&harness, &text(&harness, "terms-chance")) >= 3);
    let order = harness.state().rules.content.forces[0].id.clone();
    let force = text(&harness, &format!("force-{order}"));
    let label = harness
        .state()
        .texts
        .format("ui-war-stance", &[("force", force.into())]);
    harness.get_by_label(&label).click();
    harness.run();
    let delay = text(&harness, "stance-delay");
    harness.get_all_by_label(&delay).next().unwrap().click();
    harness.run();
    let staged = harness.state().draft.orders.iter();
    let mut staged = staged.filter(|o| {
        matches!(
            o,
            Order::Stance {
                stance: Stance::Delay,
                ..
            }
        )
    });
    assert!(staged.next().is_some());
}
