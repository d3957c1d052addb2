//! The list of levels: what is said of the marked one stands beside it in wide windows and below it in narrow ones.

mod support;

use egui::accesskit::Role;
use egui::{Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_sim::rules::Rules;
use multivector_ui::{LevelInfo, Screen};
use support::World;

/// The list with the campaign and a lesson, of which one is marked.
fn harness(size: Vec2, marked: &str) -> Harness<'static, World> {
    let rules = support::rules();
    let lesson = Rules::load(&multivector_data::files(), "cpc");
    let lesson = lesson.unwrap_or_else(|findings| panic!("{:#?}", findings.list));
    let infos = vec![LevelInfo::of(&rules), LevelInfo::of(&lesson)];
    let mut world = World::with(rules);
    world.levels = infos;
    world.desk.screen = Screen::Levels;
    world.desk.level = Some(marked.to_owned());
    world.shown(size)
}

fn place(harness: &Harness<'_, World>, words: &str) -> Option<Rect> {
    let all = harness.get_all_by(|node| node.label().is_some() || node.value().is_some());
    let said = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value()).unwrap_or_default()
    };
    let mut all = all.map(|node| (said(&node), node.rect()));
    all.find(|(said, _)| said == words).map(|(_, rect)| rect)
}

#[test]
fn a_level_is_told_beside_the_list_in_wide_windows_and_below_it_in_narrow_ones() {
    for (size, beside) in [
        (vec2(1280.0, 1600.0), true),
        (vec2(1920.0, 1600.0), true),
        (vec2(900.0, 4000.0), false),
    ] {
        let mut harness = harness(size, "cpc");
        let text = |key: &str| harness.state().texts.get(key).to_owned();
        let (list, opens) = (text("level-2022-title"), text("ui-level-opens"));
        let (objective, lesson) = (text("objective-cpc_staying"), text("ui-level-lesson"));
        let other = text("level-2022-note");
        let row = harness
            .get_by_role_and_label(Role::RadioButton, &list)
            .rect();
        for words in [&opens, &objective, &lesson] {
            let rect = place(&harness, words).unwrap_or_else(|| panic!("{words} at {size}"));
            assert!(rect.right() <= size.x, "{words} at {size}: {rect}");
            if beside {
                assert!(rect.left() > row.right(), "{words} at {size}: {rect}");
            } else {
                assert!(rect.top() > row.bottom(), "{words} at {size}: {rect}");
            }
        }
        // Another level, another page.
        assert_eq!(place(&harness, &other), None);
        harness
            .get_by_role_and_label(Role::RadioButton, &list)
            .click();
        harness.run();
        assert!(place(&harness, &other).is_some());
        assert_eq!(place(&harness, &objective), None);
    }
}

#[test]
fn a_level_tells_its_dates_its_turns_and_the_numbers_that_no_seed_changes() {
    let harness = harness(vec2(1280.0, 1600.0), "cpc");
    let texts = &harness.state().texts;
    let day = |day| texts.date(multivector_sim::units::Days(day));
    let (first, last) = harness.state().levels[1].days;
    // Six months from the first of June on end with November, which has 30 days: 183 of them.
    assert_eq!(last - first + 1, 183);
    let when = [("from", day(first).into()), ("to", day(last).into())];
    let when = texts.format("ui-level-when", &when);
    assert!(place(&harness, &when).is_some(), "{when}");
    let rules = Rules::load(&multivector_data::files(), "cpc").unwrap_or_else(|_| panic!());
    for seed in [7, 2022, 99_999] {
        let seen = rules.observe(&rules.start(seed), multivector_sim::ids::Seat::Astana);
        for number in &harness.state().levels[1].opening {
            let metric = rules
                .layout
                .metrics()
                .find(|m| rules.layout.text_key(*m) == number.name);
            assert_eq!(
                seen.raw(metric.unwrap()),
                Some(number.value),
                "{}",
                number.name
            );
        }
    }
    assert!(harness.state().levels[1].opening.len() >= 4);
}
