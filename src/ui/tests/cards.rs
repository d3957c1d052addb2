//! The longest cards of all levels in the smallest window, at the usual and at the largest size of text: nothing is wider than
//! its panel, and every answer can be scrolled to.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use support::{World, longest_cards};

/// The smallest window that the game allows (`game/src/window.rs`).
const SMALLEST: egui::Vec2 = vec2(1024.0, 640.0);

fn harness(mut world: World, percent: u16) -> Harness<'static, World> {
    world.settings.text_percent = percent;
    world.shown(SMALLEST)
}

/// Whatever lies in the side panel ends where the map begins.
fn nothing_is_too_wide(harness: &Harness<'static, World>, case: &str) {
    let map = harness.state().map;
    let nodes = harness.get_all_by(|node| {
        matches!(
            node.role(),
            Role::Button | Role::RadioButton | Role::Label | Role::CheckBox
        )
    });
    for node in nodes {
        let rect = node.rect();
        let inside = rect.top() > map.top() && rect.bottom() < map.bottom();
        let inside = inside && rect.left() < map.left();
        assert!(
            !inside || rect.right() <= map.left() + 0.6,
            "{case}: {rect:?} reaches into the map, which begins at {}",
            map.left()
        );
    }
}

#[test]
fn the_ten_longest_cards_are_read_whole_in_the_smallest_window() {
    let cards = longest_cards(10);
    assert_eq!(cards.len(), 10);
    for percent in [100, 150, 200] {
        for (level, card, _) in &cards {
            let world = World::at_card(level, card);
            let texts: Vec<String> = {
                let card = world.rules.content.cards.iter().find(|x| x.id == *card);
                let options = card.unwrap().options.iter();
                let key = |option: &str| format!("card-{}-option-{option}", card.unwrap().id);
                options
                    .map(|option| world.texts.get(&key(&option.id)).to_owned())
                    .collect()
            };
            let case = format!("{card} of {level} at {percent} %");
            let mut harness = harness(world, percent);
            let mut seen = vec![[false; 2]; texts.len()];
            // Page by page to the end: whatever is long is read in parts, and each answer stands whole at some time.
            for page in 0..40 {
                nothing_is_too_wide(&harness, &case);
                let map = harness.state().map;
                for (seen, words) in seen.iter_mut().zip(&texts) {
                    let found = harness.query_all_by_role_and_label(Role::RadioButton, words);
                    for node in found {
                        let rect = node.rect();
                        // One that lies across the edge shows its beginning on one page and its end on the next.
                        seen[0] |= rect.top() >= map.top() - 1.0 && rect.top() < map.bottom();
                        seen[1] |= rect.bottom() > map.top() && rect.bottom() <= map.bottom() + 1.0;
                    }
                }
                if seen.iter().all(|seen| *seen == [true; 2]) {
                    break;
                }
                assert!(page < 39, "{case}: {texts:?} are seen: {seen:?}");
                harness.key_press_modifiers(Modifiers::NONE, Key::PageDown);
                harness.run();
            }
        }
    }
}
