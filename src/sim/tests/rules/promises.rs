//! The twelve promises: each can be kept and each can be lost, as its words say.

use crate::common;

use multivector_sim::state::{agenda, compliance, economy, oil, relations, security, society};
use multivector_sim::*;

use common::{campaign, lever, one, policy};

const SEED: u64 = 2;

fn promise(rules: &Rules, id: &str) -> PromiseId {
    let at = rules.content.promises.iter().position(|p| p.id == id);
    PromiseId::at(at.unwrap_or_else(|| panic!("no promise {id}")))
}

/// The state after a month in which a promise was made and nothing else happened.
fn made(rules: &Rules, id: &str) -> (State, PromiseId) {
    let promise = promise(rules, id);
    let (state, _) = month(rules, &rules.start(SEED), one(Order::Promise { promise }));
    (state, promise)
}

/// A month without the other seats.
fn month(rules: &Rules, state: &State, draft: Draft) -> (State, Report) {
    let nothing = || Some(Draft::default());
    let by_seat = [Some(draft), nothing(), nothing(), nothing()];
    rules.step(state, SEED, &Drafts { by_seat }).unwrap()
}

/// The grade after a month from a state, with orders.
fn grade_after(rules: &Rules, state: &State, promise: PromiseId, draft: Draft) -> Grade {
    let (state, report) = month(rules, state, draft);
    let grade = rules.grade(&state, promise).unwrap();
    let told = report.events.contains(&Event::Broken { promise });
    assert_eq!(
        told,
        grade == Grade::Broken,
        "a break is told in the month it comes"
    );
    grade
}

fn grade(rules: &Rules, id: &str, prepare: impl Fn(&mut State), draft: Draft) -> Grade {
    let (mut state, promise) = made(rules, id);
    prepare(&mut state);
    grade_after(rules, &state, promise, draft)
}

fn nothing(_: &mut State) {}

fn poke<Q: Quantity>(state: &mut State, key: Key<Q>, value: i64) {
    state.poke(key.metric(), value);
}

use multivector_sim::units::Quantity;

fn initiative(rules: &Rules, id: &str) -> Draft {
    one(Order::Initiative {
        lever: lever(rules, id),
        slot: Slot::Early,
        venue: None,
        loud: false,
    })
}

/// An answer to a card, which is put on the table.
fn answer(rules: &Rules, state: &mut State, card: &str, option: &str) -> Draft {
    let at = rules
        .content
        .cards
        .iter()
        .position(|c| c.id == card)
        .unwrap();
    let options = &rules.content.cards[at].options;
    let option = options.iter().position(|o| o.id == option).unwrap() as u8;
    let id = CardId::at(at);
    state.poke(
        rules
            .layout
            .find(&format!("agenda.card.{card}.stage"))
            .unwrap(),
        1,
    );
    one(Order::Answer { card: id, option })
}

fn after_answer(rules: &Rules, id: &str, card: &str, option: &str) -> Grade {
    let (mut state, promise) = made(rules, id);
    let draft = answer(rules, &mut state, card, option);
    grade_after(rules, &state, promise, draft)
}

fn set(rules: &Rules, id: &str, setting: u8) -> Draft {
    one(Order::Policy {
        policy: policy(rules, id),
        setting,
    })
}

#[test]
fn there_are_twelve_and_a_calm_month_breaks_none() {
    let rules = campaign();
    assert_eq!(rules.content.promises.len(), 12);
    for entry in &rules.content.promises {
        let (state, id) = made(&rules, &entry.id);
        assert_ne!(rules.grade(&state, id), Some(Grade::Broken), "{}", entry.id);
    }
    let unmade = promise(&rules, "no_shot");
    assert_eq!(rules.grade(&rules.start(SEED), unmade), None);
}

#[test]
fn no_firm_listed() {
    let rules = campaign();
    let listed = |s: &mut State| poke(s, compliance::LISTED, 1);
    assert_eq!(
        grade(&rules, "no_firm_listed", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "no_firm_listed", listed, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn no_shot_breaks_by_an_order_to_use_force_and_by_a_second_call_not_by_a_cordon() {
    let rules = campaign();
    let street = |s: &mut State| {
        poke(s, society::PROTEST, 780_000);
        poke(s, society::UNREST, 3);
    };
    assert_eq!(
        grade(&rules, "no_shot", street, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "no_shot", street, initiative(&rules, "order_force")),
        Grade::Broken
    );
    assert_eq!(
        grade(&rules, "no_shot", street, initiative(&rules, "call_csto")),
        Grade::Broken
    );
    assert_eq!(
        after_answer(&rules, "no_shot", "protest_again", "cordon"),
        Grade::Kept
    );
}

#[test]
fn fuel_held() {
    let rules = campaign();
    let dear = |s: &mut State| poke(s, society::FUEL, 1_200_000);
    assert_eq!(
        grade(&rules, "fuel_held", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "fuel_held", dear, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn no_base_breaks_by_a_second_rescue_and_by_debts_that_will_be_called_in() {
    let rules = campaign();
    let street = |s: &mut State| poke(s, society::PROTEST, 780_000);
    let moscow = |s: &mut State| poke(s, state::moscow::DEBT, 900_000);
    let beijing = |s: &mut State| poke(s, relations::BEIJING_DEBT, 800_000);
    let base = |s: &mut State| poke(s, security::BASES, 1);
    assert_eq!(
        grade(&rules, "no_base", base, Draft::default()),
        Grade::Broken,
        "a base conceded in a crisis"
    );
    assert_eq!(
        grade(&rules, "no_base", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "no_base", street, initiative(&rules, "call_csto")),
        Grade::Broken
    );
    assert_eq!(
        grade(&rules, "no_base", moscow, Draft::default()),
        Grade::Broken
    );
    assert_eq!(
        grade(&rules, "no_base", beijing, Draft::default()),
        Grade::Broken
    );
    assert_eq!(
        after_answer(&rules, "no_base", "protest_again", "pact"),
        Grade::Broken
    );
}

#[test]
fn a_second_outlet_is_kept_by_oil_that_flows_and_by_nothing_less() {
    let rules = campaign();
    let (mut state, id) = made(&rules, "second_outlet");
    assert_eq!(rules.grade(&state, id), Some(Grade::Unfulfilled));
    let used = |lever: &str| {
        rules
            .layout
            .find(&format!("agenda.lever.{lever}.used"))
            .unwrap()
    };
    state.poke(used("baku_contract"), 1);
    assert_eq!(
        rules.grade(&state, id),
        Some(Grade::Unfulfilled),
        "paper carries nothing"
    );
    poke(&mut state, oil::BYPASS_DAILY, 6_000);
    assert_eq!(rules.grade(&state, id), Some(Grade::Kept));
    // The same oil in a turn of another length counts the same: it is asked for by the day.
    poke(&mut state, oil::EXPORTS_BYPASS, 6_000 * 7);
    assert_eq!(rules.grade(&state, id), Some(Grade::Kept));
    state.poke(used("baku_contract"), 0);
    assert_eq!(
        rules.grade(&state, id),
        Some(Grade::Unfulfilled),
        "oil without a contract"
    );
}

#[test]
fn oil_round_russia_a_day_is_oil_round_russia_over_the_days() {
    let rules = campaign();
    let (state, _) = month(&rules, &rules.start(SEED), Draft::default());
    let whole = state.get(oil::EXPORTS_BYPASS).0 as f64;
    assert_eq!(
        state.get(oil::BYPASS_DAILY).0,
        (whole / 31.0).round() as i64
    );
}

#[test]
fn the_fund_kept_whole() {
    let rules = campaign();
    let spent = |s: &mut State| {
        let gone = s.get(economy::FUND).0 - 50_000_000;
        poke(s, economy::FUND, 50_000_000);
        let world = s.get(economy::WORLD).0 + gone;
        poke(s, economy::WORLD, world);
    };
    assert_eq!(
        grade(&rules, "fund_whole", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "fund_whole", spent, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn no_recognition() {
    let rules = campaign();
    let bent = |s: &mut State| poke(s, relations::DOCTRINE, 50_000);
    assert_eq!(
        grade(&rules, "no_recognition", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "no_recognition", bent, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn a_calm_north() {
    let rules = campaign();
    let stirred = |s: &mut State| {
        for region in rules.content.regions.iter().filter(|region| region.north) {
            let name = format!("security.region.{}.pressure", region.id);
            s.poke(rules.layout.find(&name).unwrap(), 300_000);
        }
    };
    assert_eq!(
        grade(&rules, "north_calm", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "north_calm", stirred, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn an_open_door_is_closed_by_policy_and_by_the_card_that_closes_crossings() {
    let rules = campaign();
    assert_eq!(
        grade(&rules, "door_open", nothing, set(&rules, "border", 1)),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "door_open", nothing, set(&rules, "border", 0)),
        Grade::Broken
    );
    assert_eq!(
        after_answer(&rules, "door_open", "mobilisation", "register"),
        Grade::Kept
    );
    assert_eq!(
        after_answer(&rules, "door_open", "mobilisation", "narrow"),
        Grade::Broken
    );
}

#[test]
fn critics_are_silenced_by_a_narrow_sphere_by_limits_and_by_a_channel_taken_off() {
    let rules = campaign();
    let narrow = |s: &mut State| poke(s, society::OPENNESS, 200_000);
    assert_eq!(
        grade(
            &rules,
            "speak_freely",
            nothing,
            set(&rules, "media_north", 1)
        ),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "speak_freely", narrow, Draft::default()),
        Grade::Broken
    );
    assert_eq!(
        grade(
            &rules,
            "speak_freely",
            nothing,
            set(&rules, "media_north", 2)
        ),
        Grade::Broken
    );
    assert_eq!(
        after_answer(&rules, "speak_freely", "second_ukraine", "own_voice"),
        Grade::Kept
    );
    assert_eq!(
        after_answer(&rules, "speak_freely", "second_ukraine", "switch_off"),
        Grade::Broken
    );
}

#[test]
fn an_army_is_taken_seriously_when_it_is_being_built_and_is_ready() {
    let rules = campaign();
    let (mut state, id) = made(&rules, "army_modern");
    let stage = rules.layout.find("projects.army.stage").unwrap();
    assert_eq!(rules.grade(&state, id), Some(Grade::Unfulfilled));
    poke(&mut state, security::READINESS, 500_000);
    assert_eq!(
        rules.grade(&state, id),
        Some(Grade::Unfulfilled),
        "ready and not rebuilt"
    );
    state.poke(stage, 1);
    assert_eq!(rules.grade(&state, id), Some(Grade::Kept));
    poke(&mut state, security::READINESS, 400_000);
    assert_eq!(
        rules.grade(&state, id),
        Some(Grade::Unfulfilled),
        "begun and not ready"
    );
}

#[test]
fn the_tenge_held() {
    let rules = campaign();
    let fallen = |s: &mut State| poke(s, economy::RATE, 90_000);
    assert_eq!(
        grade(&rules, "currency_held", nothing, Draft::default()),
        Grade::Kept
    );
    assert_eq!(
        grade(&rules, "currency_held", fallen, Draft::default()),
        Grade::Broken
    );
}

#[test]
fn a_broken_promise_is_never_mended() {
    let rules = campaign();
    for entry in &rules.content.promises {
        let (mut state, id) = made(&rules, &entry.id);
        state.poke(
            rules
                .layout
                .find(&format!("agenda.promise.{}.stage", entry.id))
                .unwrap(),
            2,
        );
        assert_eq!(
            rules.grade(&month(&rules, &state, Draft::default()).0, id),
            Some(Grade::Broken)
        );
        assert_eq!(state.of(agenda::promise::STAGE, id).0, 2);
    }
}
