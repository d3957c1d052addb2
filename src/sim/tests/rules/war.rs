//! The war: the future that the seed draws, what its numbers do to each other, and the branch that an observer tells.

use crate::common;

use std::sync::Arc;

use multivector_sim::content::Span;
use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::war::{self, Branch};
use multivector_sim::state::{calendar, moscow};
use multivector_sim::units::{Micro, Quantity};
use multivector_sim::*;

use common::campaign;

/// 1 June 2023, when the future drives: a month of 30 days.
const JUNE_2023: i64 = 516;
/// 1 January 2024.
const JANUARY_2024: i64 = 730;

fn share(value: f64) -> i64 {
    Micro::from_share(value).0
}

/// The position of a future in its table, plus one: as it is stored.
fn future(rules: &Rules, id: &str) -> i64 {
    let list = &rules.content.futures.list;
    list.iter().position(|future| future.id == id).unwrap() as i64 + 1
}

/// The campaign's first state moved to a day, with a future and numbers of the war.
fn at(rules: &Rules, day: i64, drawn: &str, numbers: &[(Key<Micro>, f64)]) -> State {
    let mut state = rules.start(1);
    state.poke(calendar::DAY.metric(), day);
    state.poke(war::FUTURE.metric(), future(rules, drawn));
    state.poke(war::BRANCH.metric(), Branch::LongWar.code().0);
    let usual = [
        (war::AID, 0.6),
        (war::RESOLVE, 0.7),
        (war::SANCTIONS, 0.9),
        (war::BINDING, 0.85),
        (war::WEAR, 0.2),
        (war::FRONT, -0.2),
    ];
    for (key, value) in usual.iter().chain(numbers) {
        state.poke(key.metric(), share(*value));
    }
    state
}

fn month(rules: &Rules, state: &State) -> (State, Report) {
    rules.step(state, 1, &Drafts::default()).unwrap()
}

fn by(report: &Report, key: Key<Micro>, rule: Rule) -> i64 {
    let of = |effect: &&Effect| effect.metric == key.metric() && effect.cause == Cause::Rule(rule);
    report
        .effects
        .iter()
        .filter(of)
        .map(|effect| effect.amount)
        .sum()
}

#[test]
fn the_weights_of_the_documented_futures_come_true_over_the_seeds() {
    let rules = campaign();
    let seeds = 1500;
    let mut drawn = vec![0u32; rules.content.futures.list.len() + 1];
    for seed in 0..seeds {
        drawn[rules.start(seed).get(war::FUTURE).0 as usize] += 1;
    }
    assert_eq!(drawn[0], 0, "every seed draws one");
    let whole: f64 = rules.level.futures.iter().map(|entry| entry.weight).sum();
    for entry in &rules.level.futures {
        let p = entry.weight / whole;
        let n = seeds as f64;
        let found = f64::from(drawn[entry.future.index() + 1]) / n;
        let deviation = (p * (1.0 - p) / n).sqrt();
        assert!(
            (found - p).abs() < 3.5 * deviation,
            "{}: {found:.3} of {p:.3}",
            rules.content.futures.list[entry.future.index()].id
        );
    }
}

#[test]
fn nobody_sees_the_future_and_it_changes_nothing_while_the_record_leads() {
    let rules = campaign();
    for seat in Seat::ALL {
        assert!(!rules.layout.sees(war::FUTURE.metric(), seat));
    }
    let year = |drawn: &str| {
        let mut state = rules.start(5);
        state.poke(war::FUTURE.metric(), future(&rules, drawn));
        for _ in 0..13 {
            state = rules.step(&state, 5, &Drafts::default()).unwrap().0;
        }
        state.poke(war::FUTURE.metric(), 0);
        state.hash()
    };
    assert_eq!(year("russian_victory"), year("decisive_defeat"));
}

#[test]
fn the_branch_is_told_by_numbers_that_everybody_sees() {
    let rules = campaign();
    let told = |numbers: &[(Key<Micro>, f64)], silent: bool| {
        let mut state = at(&rules, JUNE_2023, "long_war", numbers);
        state.poke(war::CEASEFIRE.metric(), i64::from(silent));
        let (state, report) = month(&rules, &state);
        let to = Branch::of(state.get(war::BRANCH));
        let from = Branch::LongWar;
        let day = report.from_day + report.days - 1;
        let event = report.events.contains(&Event::Course { from, to, day });
        assert_eq!(event, to != from, "a change is told, and nothing else");
        to
    };
    let worn = (war::WEAR, 0.6);
    assert_eq!(told(&[], false), Branch::LongWar);
    assert_eq!(told(&[(war::FRONT, -0.6)], false), Branch::PartialDefeat);
    assert_eq!(
        told(&[(war::FRONT, -0.9), worn], false),
        Branch::DecisiveDefeat
    );
    assert_eq!(
        told(&[(war::FRONT, -0.9), (war::WEAR, 0.1)], false),
        Branch::PartialDefeat,
        "an industry that is not worn down is not beaten decisively"
    );
    assert_eq!(told(&[(war::FRONT, 0.6)], false), Branch::Victory);
    assert_eq!(told(&[], true), Branch::Truce);
    assert_eq!(told(&[(war::SANCTIONS, 0.2)], true), Branch::Extricated);
    assert_eq!(
        told(&[(war::SANCTIONS, 0.2)], false),
        Branch::LongWar,
        "eased sanctions alone end no war"
    );
}

#[test]
fn a_ceasefire_frees_russian_means_and_stops_the_front() {
    let rules = campaign();
    let year = |silent: bool| {
        let mut state = at(&rules, JUNE_2023, "long_war", &[]);
        state.poke(war::CEASEFIRE.metric(), i64::from(silent));
        for _ in 0..12 {
            state = month(&rules, &state).0;
        }
        state
    };
    let (silent, fights) = (year(true), year(false));
    assert_eq!(silent.get(war::FRONT).0, share(-0.2));
    assert_ne!(fights.get(war::FRONT).0, share(-0.2));
    assert!(silent.get(war::BINDING).share() < 0.5);
    assert!(fights.get(war::BINDING).share() > 0.6);
    assert!(silent.get(moscow::CAPACITY).0 > 2 * fights.get(moscow::CAPACITY).0);
    assert!(silent.get(war::MOBILISATION) < fights.get(war::MOBILISATION));
}

#[test]
fn aid_and_sanctions_go_where_resolve_lets_them_and_results_feed_resolve() {
    let rules = campaign();
    let c = &rules.coefficients.war;
    let drawn = &rules.content.futures.list[future(&rules, "long_war") as usize - 1];
    let state = at(&rules, JUNE_2023, "long_war", &[(war::RESOLVE, 0.3)]);
    let (after, report) = month(&rules, &state);
    // June has thirty days: a pace a month goes its whole way.
    let resolve = after.get(war::RESOLVE).share();
    let aid = (drawn.aid.goal * resolve - 0.6) * drawn.aid.month;
    assert!((by(&report, war::AID, Rule::WarAid) - share(aid)).abs() <= 1);
    let held = resolve / c.sanctions_hold.value;
    let sanctions = (drawn.sanctions.goal * held - 0.9) * drawn.sanctions.month;
    assert!((by(&report, war::SANCTIONS, Rule::WarSanctions) - share(sanctions)).abs() <= 1);
    let results = |front: f64| {
        let state = at(&rules, JUNE_2023, "long_war", &[(war::FRONT, front)]);
        by(&month(&rules, &state).1, war::RESOLVE, Rule::ResolveResults)
    };
    assert_eq!(results(0.2), 0, "no ground freed, no results");
    let shown = c.resolve_results.value * 0.6 * 0.4;
    assert!((results(-0.4) - share(shown)).abs() <= 1);
}

#[test]
fn winter_wears_on_resolve_and_sanctions_keep_worn_means_from_mending() {
    let rules = campaign();
    let cold = |day: i64| {
        let state = at(&rules, day, "truce_too_soon", &[]);
        let (state, _) = month(&rules, &state);
        by(&month(&rules, &state).1, war::RESOLVE, Rule::ResolveWinter)
    };
    assert!(cold(JANUARY_2024) < 4 * cold(JUNE_2023).min(-1));
    let mended = |sanctions: f64| {
        let numbers = [(war::WEAR, 0.5), (war::SANCTIONS, sanctions)];
        let mut state = at(&rules, JUNE_2023, "long_war", &numbers);
        state.poke(war::CEASEFIRE.metric(), 1);
        by(&month(&rules, &state).1, war::WEAR, Rule::WarMending)
    };
    assert!(mended(0.0) < 2 * mended(0.9), "{}", mended(0.0));
}

#[test]
fn every_future_comes_to_its_place_in_the_tree() {
    let rules: Arc<Rules> = campaign();
    let mut scratch = Scratch::default();
    for (index, entry) in rules.content.futures.list.iter().enumerate() {
        let (mut played, mut came) = (0, 0);
        for seed in 0..16 {
            let mut state = rules.start(seed);
            state.poke(war::FUTURE.metric(), index as i64 + 1);
            while !rules.is_over(&state) {
                let drafts = Drafts::astana(Draft::default());
                rules
                    .advance(&mut state, seed, &drafts, &mut scratch)
                    .unwrap();
            }
            // A game that ends early says nothing of where its war would have gone.
            if state.day() >= rules.final_day() {
                played += 1;
                came += u32::from(Branch::of(state.get(war::BRANCH)) == entry.branch());
            }
        }
        assert!(
            played > 4 && came * 5 >= played * 4,
            "{}: {came} of {played}",
            entry.id
        );
    }
}

#[test]
fn weeks_move_the_war_as_far_as_the_month_that_they_make() {
    let rules = campaign();
    let state = at(&rules, JUNE_2023, "long_war", &[]);
    let (whole, _) = month(&rules, &state);
    assert_eq!(rules.called(&state), Span::Month);
    let mut weeks = state.clone();
    // A crisis cuts June into four weeks and two days.
    let by_weeks = security_crisis();
    for _ in 0..5 {
        weeks.poke(state::security::CONFLICT.metric(), by_weeks);
        assert_eq!(rules.called(&weeks), Span::Week);
        weeks = month(&rules, &weeks).0;
    }
    assert_eq!(weeks.day(), whole.day());
    for key in [war::AID, war::SANCTIONS, war::BINDING, war::WEAR] {
        let apart = (weeks.get(key).raw() - whole.get(key).raw()).abs();
        assert!(apart < share(0.02), "{apart}");
    }
}

const fn security_crisis() -> i64 {
    state::security::Conflict::Crisis.code().0
}
