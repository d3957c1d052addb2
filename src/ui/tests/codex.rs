//! The codex by mouse and by keyboard: from a term in a card to its entry, on to a fact and where it acts, and back; and what
//! the advisers say and how they are scored.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_text::codex::Page;
use multivector_ui::{Action, Overlay, Screen};
use support::World;

fn harness(world: World) -> Harness<'static, World> {
    world.window(vec2(1280.0, 1600.0))
}

fn entry(world: &World, id: &str) -> Page {
    let entries = &world.rules.content.codex;
    let place = entries.iter().position(|entry| entry.id == id).unwrap();
    Page::Entry(place as u16)
}

fn text(harness: &Harness<'_, World>, key: &str) -> String {
    harness.state().texts.get(key).to_owned()
}

#[test]
fn a_search_by_keyboard_opens_the_first_page_and_escape_leads_back() {
    let mut harness = harness(World::playing());
    harness.run();
    harness.key_press(Key::F);
    harness.run();
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Codex));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness
        .get_by(|node| node.is_focused())
        .type_text("erdogan");
    harness.run();
    assert_eq!(harness.state().desk.codex_search, "erdogan");
    harness.key_press(Key::Enter);
    harness.run();
    let page = entry(harness.state(), "erdogan");
    assert_eq!(harness.state().desk.codex_pages, [page]);
    let title = text(&harness, "codex-erdogan");
    assert!(harness.query_by_label(&title).is_some());
    let acts = text(&harness, "ui-codex-acts");
    assert!(
        harness.query_by_label(&acts).is_some(),
        "it says where its facts act"
    );
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.state().desk.codex_pages.is_empty());
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Codex));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().desk.overlay, None);
}

#[test]
fn the_codex_opens_at_its_search_one_escape_closes_it_and_the_keyboard_goes_back() {
    let mut harness = harness(World::playing());
    harness.run();
    let name = text(&harness, "ui-tool-codex");
    harness.get_by_role_and_label(Role::Button, &name).focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Codex));
    let field = harness.get_by(|node| node.is_focused());
    assert_eq!(field.accesskit_node().role(), Role::TextInput);
    // What is typed is sought and opens no panel.
    field.type_text("tengiz");
    harness.run();
    assert_eq!(harness.state().desk.codex_search, "tengiz");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().desk.overlay, None);
    let focused = harness.get_by(|node| node.is_focused());
    assert_eq!(focused.accesskit_node().label(), Some(name));
    // Where nothing had the keyboard, nothing has it afterwards, and Enter moves the turn on again.
    harness.key_press(Key::Escape);
    harness.run();
    harness.state_mut().desk.overlay = None;
    harness.run();
    harness.state_mut().desk.overlay = Some(Overlay::Codex);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().desk.overlay, None);
    assert!(harness.query_by(|node| node.is_focused()).is_none());
}

#[test]
fn whoever_comes_back_to_the_list_of_the_codex_stands_in_its_search() {
    let mut world = World::playing();
    world.desk.overlay = Some(Overlay::Codex);
    let mut harness = harness(world);
    harness.run();
    harness
        .get_by(|node| node.is_focused())
        .type_text("erdogan");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().desk.codex_pages.len(), 1);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Codex));
    let field = harness.get_by(|node| node.is_focused());
    assert_eq!(field.accesskit_node().role(), Role::TextInput);
}

#[test]
fn a_term_in_a_card_opens_its_entry_and_closing_leads_back_to_the_card() {
    let mut harness = harness(World::playing());
    harness.run();
    let link = harness
        .get_all_by_role(Role::Link)
        .next()
        .expect("a text of January speaks of what the codex explains");
    link.click();
    harness.run();
    assert_eq!(harness.state().desk.overlay, Some(Overlay::Codex));
    assert_eq!(harness.state().desk.codex_pages.len(), 1);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().desk.overlay, None);
}

#[test]
fn an_entry_leads_to_a_fact_and_a_fact_to_its_article_and_disagreement() {
    let mut world = World::playing();
    let page = entry(&world, "coal_wagons");
    world.desk.follow(page);
    let mut harness = harness(world);
    harness.run();
    let fact = text(&harness, "fact-F109");
    harness.get_by_role_and_label(Role::Button, &fact).click();
    harness.run();
    assert!(matches!(
        harness.state().desk.codex_pages[..],
        [_, Page::Fact(_)]
    ));
    let lever = text(&harness, "lever-hold_coal_wagons");
    let acts = harness
        .state()
        .texts
        .format("codex-acts-lever", &[("name", lever.as_str().into())]);
    assert!(harness.query_by_label(&acts).is_some(), "{acts}");
    let article = text(&harness, "source-S1-title");
    assert!(
        harness
            .query_by_role_and_label(Role::Button, &article)
            .is_some()
    );
    let point = text(&harness, "disagreement-D29");
    harness.get_by_role_and_label(Role::Button, &point).click();
    harness.run();
    let record = text(&harness, "disagreement-D29-record");
    let record_start = record.split(' ').next().unwrap().to_owned();
    assert!(
        harness
            .query_all_by(|node| node
                .label()
                .is_some_and(|label| label.starts_with(&record_start)))
            .next()
            .is_some(),
        "the public record stands beside the position"
    );
}

#[test]
fn a_section_lists_only_its_own_pages() {
    let mut world = World::playing();
    world.desk.overlay = Some(Overlay::Codex);
    let mut harness = harness(world);
    harness.run();
    let section = text(&harness, "codex-kind-route");
    harness
        .get_by_role_and_label(Role::Button, &section)
        .click();
    harness.run();
    let corridor = text(&harness, "codex-middle_corridor");
    let putin = text(&harness, "codex-putin");
    assert!(
        harness
            .query_by_role_and_label(Role::Button, &corridor)
            .is_some()
    );
    assert!(
        harness
            .query_by_role_and_label(Role::Button, &putin)
            .is_none()
    );
}

#[test]
fn four_advisers_speak_in_the_brief_and_are_scored_in_the_debrief() {
    let world = World::playing();
    let said = world.rules.advice(world.seen.as_ref().unwrap()).unwrap();
    let question = world
        .rules
        .content
        .question(said.question)
        .unwrap()
        .id
        .clone();
    let advisers: Vec<String> = world
        .rules
        .content
        .advisers
        .list
        .iter()
        .map(|adviser| adviser.id.clone())
        .collect();
    assert_eq!(advisers, ["energy", "foreign", "finance", "security"]);
    let mut harness = harness(world);
    harness.run();
    for id in &advisers {
        let texts = &harness.state().texts;
        let args = [
            ("who", texts.get(&format!("adviser-{id}")).into()),
            (
                "words",
                texts.get(&format!("adviser-{id}-{question}")).into(),
            ),
        ];
        let line = texts.format("ui-advisers-line", &args);
        assert!(harness.query_by_label(&line).is_some(), "{line}");
    }
    let turns = u32::from(harness.state().rules.level.turns);
    while !harness.state().game.as_ref().unwrap().is_over() {
        harness.state_mut().idle(1);
        assert!(harness.state().game.as_ref().unwrap().turn() <= turns);
    }
    harness.state_mut().apply(Action::Screen(Screen::Debrief));
    harness.set_size(vec2(1280.0, 6000.0));
    harness.run();
    let scores = text(&harness, "ui-advisers-scores");
    assert!(harness.query_by_label(&scores).is_some());
    for id in &advisers {
        let way = text(&harness, &format!("adviser-{id}-way"));
        assert!(harness.query_by_label(&way).is_some(), "{way}");
    }
}
