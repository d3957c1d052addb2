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
