//! Nothing that matters is cut off: small windows, large text, both at once.

mod support;

use egui::accesskit::Role;
use egui::{Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_ui::{Panel, Phase};
use support::World;

fn harness(mut world: World, size: Vec2, percent: u16) -> Harness<'static, World> {
    world.settings.text_percent = percent;
    world.shown(size)
}

const WINDOWS: [(f32, f32, u16); 6] = [
    (1024.0, 640.0, 100),
    (1024.0, 640.0, 150),
    (1280.0, 800.0, 100),
    (1280.0, 800.0, 200),
    (1920.0, 1080.0, 100),
    (3840.0, 2160.0, 200),
];

#[test]
fn the_bars_and_the_map_fit_every_window() {
    for (width, height, percent) in WINDOWS {
        let mut world = World::playing();
        world.idle(2);
        for phase in [Phase::Brief, Phase::Decide, Phase::Preview, Phase::Report] {
            world.desk.enter(phase);
            let harness = harness(
                World {
                    desk: world.desk.clone(),
                    ..World::playing()
                },
                vec2(width, height),
                percent,
            );
            let screen = Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height)).expand(0.6);
            let map = harness.state().map;
            let case = format!("{width}x{height} at {percent} %, {phase:?}");
            assert!(
                map.width() >= 0.40 * width,
                "{case}: the map is {} wide",
                map.width()
            );
            assert!(
                map.height() >= 0.40 * height,
                "{case}: the map is {} high",
                map.height()
            );
            let primary = match phase {
                Phase::Brief => "ui-next-decide",
                Phase::Decide => "ui-next-preview",
                Phase::Preview => "ui-next-commit",
                _ => "ui-next-brief",
            };
            let mut words = vec![
                primary,
                "ui-tool-settings",
                "ui-tool-help",
                "ui-tool-codex",
                "ui-tool-menu",
            ];
            words.extend(["ui-panel-turn", "ui-panel-draft", "ui-panel-security"]);
            for key in words {
                let words = harness.state().texts.get(key).to_owned();
                let rect = harness.get_by_role_and_label(Role::Button, &words).rect();
                assert!(screen.contains_rect(rect), "{case}: {words} at {rect:?}");
            }
        }
    }
}

/// The numbers at the head of the window, of which there is a button each: the row below the first.
fn headline(harness: &Harness<'_, World>) -> Vec<Rect> {
    let texts = &harness.state().texts;
    let name = texts.get("metric-oil-staying-power-months").to_owned();
    let all = harness.get_all_by_role(Role::Button);
    let labelled = |node: &egui_kittest::Node<'_>| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(&name))
    };
    let rects: Vec<(bool, Rect)> = all.map(|node| (labelled(&node), node.rect())).collect();
    let first = rects.iter().find(|(first, _)| *first).unwrap().1;
    let same = |rect: &Rect| (rect.top() - first.top()).abs() < 0.5;
    let rects = rects.into_iter().map(|(_, rect)| rect);
    rects.filter(same).collect()
}

#[test]
fn the_cells_of_the_headline_are_of_one_make_and_whole_in_every_text_size() {
    for turns in [0, 3] {
        let mut world = World::playing();
        world.idle(turns);
        world.desk.enter(Phase::Brief);
        let mut harness = harness(world, vec2(1024.0, 640.0), 100);
        for (width, height) in [(1024.0, 640.0), (1280.0, 800.0), (1920.0, 1080.0)] {
            for percent in [80, 100, 150, 200] {
                harness.set_size(vec2(width, height));
                harness.state_mut().settings.text_percent = percent;
                harness.run();
                let case = format!("{width}x{height} at {percent} %, turn {turns}");
                cells_are_whole(&harness, width, &case);
            }
        }
    }
}

fn cells_are_whole(harness: &Harness<'_, World>, width: f32, case: &str) {
    let cells = headline(harness);
    assert!(cells.len() >= 4, "{case}: {} cells", cells.len());
    for cell in &cells {
        let high = (cell.height() - cells[0].height()).abs();
        assert!(high < 0.5, "{case}: {cell:?} beside {:?}", cells[0]);
        assert!(cell.right() <= width + 0.5, "{case}: {cell:?}");
        // Name, value, change, one below the other at the same heights in all of them.
        let words = headline_words(harness, *cell);
        assert_eq!(words.len(), 3, "{case}: {words:?}");
        for (nth, (rect, words, cut)) in words.iter().enumerate() {
            assert!(!cut, "{case}: “{words}” is cut");
            assert!(!words.trim().is_empty(), "{case}: line {nth} is empty");
            assert!(cell.expand(0.5).contains_rect(*rect), "{case}: “{words}”");
        }
        assert!(words.is_sorted_by(|a, b| a.0.bottom() <= b.0.top() + 1.0));
    }
}

/// The words drawn within a rectangle, from top to bottom: where, what, and whether they are cut.
fn headline_words(harness: &Harness<'_, World>, within: Rect) -> Vec<(Rect, String, bool)> {
    let shapes = harness.output().shapes.iter();
    let mut found: Vec<(Rect, String, bool)> = shapes
        .filter_map(|clipped| match &clipped.shape {
            egui::Shape::Text(text) if within.contains(text.pos) => {
                let galley = &text.galley;
                let rect = Rect::from_min_size(text.pos, galley.size());
                Some((rect, galley.text().to_owned(), galley.elided))
            }
            _ => None,
        })
        .collect();
    found.sort_by(|a, b| a.0.top().total_cmp(&b.0.top()));
    found
}

#[test]
fn every_panel_of_the_rail_is_reached_by_keyboard_and_by_wheel_in_the_lowest_window() {
    for percent in [100, 150, 200] {
        let mut harness = harness(World::playing(), vec2(1024.0, 640.0), percent);
        let (top, bottom) = (harness.state().map.top(), harness.state().map.bottom());
        let whole = |rect: Rect| rect.top() >= top - 0.6 && rect.bottom() <= bottom + 0.6;
        let mut rows = Vec::new();
        for panel in Panel::ALL {
            let case = format!("{panel:?} at {percent} %");
            let name = harness
                .state()
                .texts
                .get(&format!("ui-panel-{}", panel.name()))
                .to_owned();
            let row = harness.get_by_role_and_label(Role::Button, &name);
            assert!(
                row.rect().height() >= 0.17 * f32::from(percent) - 1.0,
                "{case}"
            );
            row.focus();
            // The scrolling takes some frames.
            harness.run();
            harness.run();
            let row = harness.get_by_role_and_label(Role::Button, &name);
            assert!(
                whole(row.rect()),
                "{case}: {:?} of {top} to {bottom}",
                row.rect()
            );
            assert!(row.is_focused(), "{case}");
            harness.key_press(egui::Key::Enter);
            harness.run();
            assert_eq!(harness.state().desk.panel, panel, "{case}");
            rows.push(row_rect(&harness, &name));
        }
        assert_eq!(rows.len(), Panel::ALL.len());
        // And back to the first by the wheel.
        let first = harness.state().texts.get("ui-panel-turn").to_owned();
        harness.hover_at(egui::pos2(20.0, (top + bottom) / 2.0));
        for _ in 0..20 {
            harness.event(egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, 200.0),
                phase: egui::TouchPhase::Move,
                modifiers: egui::Modifiers::NONE,
            });
            harness.run();
        }
        let rect = row_rect(&harness, &first);
        assert!(whole(rect), "{first} at {percent} %: {rect:?}");
    }
}

fn row_rect(harness: &Harness<'_, World>, name: &str) -> Rect {
    harness.get_by_role_and_label(Role::Button, name).rect()
}

#[test]
fn no_panel_is_wider_than_its_place() {
    for (width, height, percent) in WINDOWS {
        let mut world = World::playing();
        world.idle(3);
        let mut harness = harness(world, vec2(width, height), percent);
        for panel in Panel::ALL {
            harness.state_mut().desk.enter(Phase::Decide);
            harness.state_mut().desk.panel = panel;
            harness.run();
            harness.run();
            let map = harness.state().map;
            let limit = map.left() + 0.6;
            // Whatever lies in the side panel ends where the map begins.
            let nodes = harness.get_all_by(|node| {
                matches!(
                    node.role(),
                    Role::Button
                        | Role::RadioButton
                        | Role::Label
                        | Role::CheckBox
                        | Role::ComboBox
                )
            });
            for node in nodes {
                let rect = node.rect();
                let inside =
                    rect.top() > map.top() && rect.top() < map.bottom() && rect.left() < map.left();
                let label = node
                    .accesskit_node()
                    .label()
                    .or_else(|| node.accesskit_node().value())
                    .unwrap_or_default();
                let case = format!(
                    "{width}x{height} at {percent} %, {panel:?}: “{label}” at {rect:?}, map from {limit}"
                );
                assert!(!inside || rect.right() <= limit, "{case}");
            }
        }
    }
}
