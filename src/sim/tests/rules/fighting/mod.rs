//! The weekly war. Here is what its tests share: a war at its first week, and short ways to set it up.

mod battles;
mod ends;
mod rebuild;
mod whole;

use crate::common;

use std::sync::OnceLock;

use multivector_sim::content::HelpKind;
use multivector_sim::ledger::Rule;
use multivector_sim::state::fighting::{self, Held, group};
use multivector_sim::state::relations::partner;
use multivector_sim::state::security::{self, Conflict, force, region};
use multivector_sim::state::{knowledge, moscow, oil, society, war};
use multivector_sim::*;

use common::{campaign, effects_are_the_changes, random_draft};

fn named<'a, I: TableId>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> I {
    I::at(ids.position(|known| known == id).unwrap())
}
fn region_of(rules: &Rules, id: &str) -> RegionId {
    named(rules.content.regions.iter().map(|x| &x.id), id)
}
fn force_of(rules: &Rules, id: &str) -> ForceId {
    named(rules.content.forces.iter().map(|x| &x.id), id)
}
fn group_of(rules: &Rules, id: &str) -> GroupId {
    named(rules.content.groups.iter().map(|x| &x.id), id)
}
fn partner_of(rules: &Rules, id: &str) -> PartnerId {
    named(rules.content.partners.iter().map(|x| &x.id), id)
}

/// The day in August 2022 on which the wars of these tests begin: all regions are founded.
const DAY: i64 = 212;

/// A state in which the groups stand at the border, nothing of Russia's means bound, no surprise, no weather in the readings.
fn at_war(rules: &Rules) -> State {
    static STATE: OnceLock<State> = OnceLock::new();
    let begun = STATE.get_or_init(|| {
        let mut state = rules.start(1);
        state.poke(state::calendar::DAY.metric(), DAY);
        state.poke(security::CONFLICT.metric(), Conflict::Fighting.code().0);
        state.poke(war::BINDING.metric(), 450_000);
        state.poke(moscow::CAPACITY.metric(), 700_000);
        state.poke(war::SANCTIONS.metric(), 700_000);
        let (next, report) = rules.step(&state, 1, &Drafts::default()).unwrap();
        let began = |event: &Event| {
            matches!(
                event,
                Event::War {
                    turn: WarTurn::Begun,
                    ..
                }
            )
        };
        assert!(report.events.iter().any(began), "the first week draws up");
        assert_eq!(next.day(), DAY + 7, "a turn is a week");
        next
    });
    let mut state = begun.clone();
    // Warned in full: no surprise in the first week.
    set(&mut state, knowledge::INTELLIGENCE, 1_000_000);
    for index in 0..rules.content.groups.len() {
        read_exactly(&mut state, GroupId::at(index));
    }
    state
}

fn set<Q: units::Quantity>(state: &mut State, key: Key<Q>, value: i64) {
    state.poke(key.metric(), value);
}
fn set_of<I: TableId, Q: units::Quantity>(
    state: &mut State,
    field: Field<I, Q>,
    id: I,
    value: i64,
) {
    let key = campaign().layout.bases().key(field, id);
    state.poke(key.metric(), value);
}
/// Makes Astana's reading of a group the truth.
fn read_exactly(state: &mut State, id: GroupId) {
    let truth = state.of(group::STRENGTH, id).share() * state.of(group::READINESS, id).share();
    set_of(state, group::READ, id, (truth * 1e6).round() as i64);
}
fn group_with(state: &mut State, id: GroupId, strength: f64, readiness: f64) {
    set_of(state, group::STRENGTH, id, (strength * 1e6) as i64);
    set_of(state, group::READINESS, id, (readiness * 1e6) as i64);
    read_exactly(state, id);
}
fn force_in(state: &mut State, id: ForceId, place: RegionId, strength: f64, readiness: f64) {
    set_of(state, force::REGION, id, i64::from(place.0));
    set_of(state, force::STRENGTH, id, (strength * 1e6) as i64);
    set_of(state, force::READINESS, id, (readiness * 1e6) as i64);
}

/// Everybody on both sides holds, Moscow by a person, but for these orders.
fn drafts(astana: &[Order], moscow: &[Order]) -> Drafts {
    let draft = |orders: &[Order]| Draft {
        orders: orders.to_vec(),
    };
    Drafts {
        by_seat: [Some(draft(astana)), Some(draft(moscow)), None, None],
    }
}
const fn stance(counter: Counter, stance: Stance, region: Option<RegionId>) -> Order {
    Order::Stance {
        counter,
        stance,
        region,
    }
}
fn attack(id: GroupId, place: RegionId) -> Order {
    stance(Counter::Group(id), Stance::Attack, Some(place))
}
fn held(state: &State, place: RegionId) -> Held {
    Held::of(state.of(region::HELD, place))
}
fn occupy(rules: &Rules, state: &mut State, ids: &[&str]) {
    for id in ids {
        set_of(
            state,
            region::HELD,
            region_of(rules, id),
            Held::Occupied.code().0,
        );
    }
    let lost = state.get(fighting::LOST).0 + ids.len() as i64;
    set(state, fighting::LOST, lost);
}
fn outcome_of(report: &Report, place: RegionId) -> Option<BattleOutcome> {
    report.events.iter().find_map(|event| match event {
        Event::Battle {
            region, outcome, ..
        } if *region == place => Some(*outcome),
        _ => None,
    })
}
