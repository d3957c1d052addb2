//! The review in the debrief: how far it is, what it found, its months, the report.

mod support;

use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use multivector_sim::units::Days;
use multivector_text::{Arg, review as words};
use multivector_ui::Screen;
use support::{World, labels};

/// A finished year in the debrief, in a window tall enough for all of it.
fn debrief(prepare: impl FnOnce(&mut World)) -> Harness<'static, World> {
    let mut world = World::playing();
    while world.game.as_ref().is_some_and(|game| !game.is_over()) {
        world.idle(1);
    }
    world.desk.screen = Screen::Debrief;
    prepare(&mut world);
    world.shown(vec2(1280.0, 6000.0))
}

#[test]
fn while_the_review_is_worked_out_the_debrief_says_how_far_it_is() {
    let harness = debrief(|world| world.reviewing = Some(0.42));
    let texts = &harness.state().texts;
    let working = texts.format("ui-review-working", &[("percent", Arg::Num(42))]);
    assert!(labels(&harness).contains(&working), "{working}");
    let write = texts.get("ui-review-write");
    assert!(
        !labels(&harness).iter().any(|label| label == write),
        "there is nothing to write yet"
    );
}

#[test]
fn the_debrief_names_the_scenario_and_leads_to_the_facts_behind_the_ending() {
    let mut harness = debrief(|_| {});
    let world = harness.state();
    let outcome = world.game.as_ref().unwrap().outcome().unwrap();
    let ending = world.rules.content.ending(outcome.ending).unwrap().clone();
    let texts = &world.texts;
    let name = texts
        .get(&format!("dossier-{}", ending.scenario))
        .to_owned();
    let scenario = texts.format("ui-debrief-scenario", &[("name", name.into())]);
    let shown = labels(&harness);
    assert!(shown.contains(&scenario), "{scenario}");
    let codes = shown
        .iter()
        .find(|l| l.contains("facts F") || l.contains("SC"));
    assert_eq!(codes, None, "numbers of articles and scenarios say nothing");
    // Folded at first; then each fact is a button that leads to its page.
    let count = [("count", Arg::Num(ending.facts.len() as i64))];
    let title = texts.format("ui-sources-show", &count);
    harness.get_all_by_label(&title).next().unwrap().click();
    harness.run();
    let fact = &ending.facts[0];
    let words = harness
        .state()
        .texts
        .get(&format!("fact-{fact}"))
        .to_owned();
    harness.get_by_role_and_label(Role::Button, &words).click();
    harness.run();
    let desk = &harness.state().desk;
    assert_eq!(desk.overlay, Some(multivector_ui::Overlay::Codex));
    let page = multivector_text::Codex::page_of(&harness.state().rules, fact);
    assert_eq!(desk.codex_pages, page.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_debrief_shows_turning_points_division_and_questions_and_writes_the_report() {
    let mut harness = debrief(World::make_review);
    let shown = labels(&harness);
    let world = harness.state();
    let review = world.review.as_ref().unwrap();
    let point = &review.points[0];
    let wanted = [
        words::choice(&world.texts, &world.rules, &point.choice),
        words::changes(&world.texts, &point.change),
        words::usual(&world.texts, point),
        words::endings(&world.texts, &world.rules, review),
    ];
    for words in wanted {
        assert!(shown.contains(&words), "{words}");
    }
    // The bar says its figures in words.
    let bar = review.division.parts.iter().map(|part| {
        let name = words::mover(&world.texts, part.mover);
        format!("{name}: {}", words::part(&world.texts, part))
    });
    let bar = bar.collect::<Vec<_>>().join("; ");
    assert!(shown.contains(&bar), "{bar}");
    let missing: Vec<&String> = shown.iter().filter(|label| label.contains('⟦')).collect();
    assert!(missing.is_empty(), "{missing:?}");

    // A turning point opens its month.
    let date = world.texts.month_and_year(Days(point.choice.day));
    let open = world
        .texts
        .format("ui-chronicle-open", &[("date", date.into())]);
    let write = world.texts.get("ui-review-write").to_owned();
    assert_eq!(world.desk.turning, None);
    let buttons = harness.get_all_by_role_and_label(Role::Button, &open);
    buttons.into_iter().next().unwrap().click();
    harness.run();
    assert_eq!(harness.state().desk.turning, Some(0));

    harness.get_by_role_and_label(Role::Button, &write).click();
    harness.run();
    assert_eq!(harness.state().reports, 1);
}

#[test]
fn a_what_if_can_begin_with_the_end_of_ones_own_game() {
    let what_if = |day: i64| {
        let files = multivector_data::files();
        let rules = multivector_sim::Rules::load(&files, "what-if-long-war");
        let mut info = multivector_ui::LevelInfo::of(&rules.unwrap());
        assert!(info.opens_on.is_some(), "it begins with other play");
        info.opens_on = Some(day);
        info
    };
    let end = |world: &World| world.game.as_ref().unwrap().state().day();
    let title = |harness: &Harness<'_, World>| {
        let texts = &harness.state().texts;
        texts.get("level-what-if-long-war-title").to_owned()
    };
    // One that begins on another day cannot.
    let harness = debrief(|world| world.levels.push(what_if(end(world) + 17)));
    let words = title(&harness);
    assert!(!labels(&harness).contains(&words));
    let mut harness = debrief(|world| world.levels.push(what_if(end(world))));
    let words = title(&harness);
    harness.get_by_role_and_label(Role::Button, &words).click();
    harness.run();
    let world = harness.state();
    assert_eq!(world.desk.screen, Screen::Levels);
    let origin = world.desk.origin.as_ref().unwrap();
    assert_eq!(origin.code, world.game.as_ref().unwrap().code());
    let own = world.texts.get("ui-levels-origin").to_owned();
    assert!(labels(&harness).contains(&own));
}
