//! Security in peace: regions founded, forces and what they cost, deterrence by its parts, pressure and incidents. The ladder of
//! a crisis stands in `crisis.rs`.

use crate::common;

use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::economy;
use multivector_sim::state::security::{self, force, region};
use multivector_sim::*;

use common::{campaign, lever, months, one, policy};

fn region_of(rules: &Rules, id: &str) -> RegionId {
    RegionId::at(
        rules
            .content
            .regions
            .iter()
            .position(|x| x.id == id)
            .unwrap(),
    )
}

fn force_of(rules: &Rules, id: &str) -> ForceId {
    ForceId::at(
        rules
            .content
            .forces
            .iter()
            .position(|x| x.id == id)
            .unwrap(),
    )
}

fn at(rules: &Rules, state: &State, id: &str) -> RegionId {
    RegionId::at(state.of(force::REGION, force_of(rules, id)).0 as usize)
}

#[test]
fn three_regions_are_founded_on_the_eighth_of_june_and_what_stands_there_stays() {
    let rules = campaign();
    let (abai, east) = (
        region_of(&rules, "abai"),
        region_of(&rules, "east_kazakhstan"),
    );
    let start = rules.start(3);
    assert_eq!(at(&rules, &start, "mech_semey"), east);
    let seen = rules.observe(&start, Seat::Astana);
    let order = Order::Station {
        force: force_of(&rules, "mech_aktobe"),
        region: abai,
    };
    let refused = rules.check(&seen, &Draft::default(), &order).unwrap_err();
    assert!(
        matches!(refused[..], [Illegal::NotYetFounded { day: 158 }]),
        "8 June is the 158th day after 1 January: {refused:?}"
    );
    // Five months later it is still part of its parent, and its numbers are the parent's.
    let (may, _) = months(&rules, &start, 3, Draft::default(), 5);
    for field in [region::COHESION, region::PRESSURE] {
        assert_eq!(may.of(field, abai), may.of(field, east));
    }
    let (june, reports) = months(&rules, &may, 3, Draft::default(), 1);
    let founded = reports[0].events.iter().filter(
        |event| matches!(event, Event::Founded { day, .. } if Date::from_day(*day).to_string() == "2022-06-08"),
    );
    assert_eq!(founded.count(), 3);
    assert_eq!(at(&rules, &june, "mech_semey"), abai);
    assert_eq!(
        at(&rules, &june, "mech_aktobe"),
        region_of(&rules, "aktobe")
    );
    let apart = june.of(region::COHESION, abai).share() - june.of(region::COHESION, east).share();
    let entry = |id: RegionId| rules.content.region(id).unwrap().cohesion.value;
    assert!(
        (apart - (entry(abai) - entry(east))).abs() < 0.02,
        "{apart}"
    );
    // Founding changes nothing for the country: what the halves gain and lose balances by their people.
    let balance: f64 = reports[0]
        .effects
        .iter()
        .filter(|effect| effect.cause == Cause::Rule(Rule::Founding))
        .filter_map(|effect| {
            let cohesion = |id: &RegionId| seen.key(region::COHESION, *id).metric();
            let regions = (0..rules.content.regions.len()).map(RegionId::at);
            let id = regions
                .into_iter()
                .find(|id| cohesion(id) == effect.metric)?;
            Some(rules.content.region(id)?.weight * effect.amount as f64)
        })
        .sum();
    assert!(balance.abs() < 2.0, "{balance} millionths");
    let seen = rules.observe(&june, Seat::Astana);
    assert_eq!(rules.check(&seen, &Draft::default(), &order), Ok(()));
}

#[test]
fn the_parts_of_deterrence_add_up_to_it_and_explain_its_changes() {
    let rules = campaign();
    let parts = [
        security::DETER_OWN,
        security::DETER_PARTNERS,
        security::DETER_WAR,
        security::DETER_PRICE,
    ];
    let sum = |state: &State| parts.iter().map(|key| state.get(*key).0).sum::<i64>();
    for seed in 0..4 {
        let mut state = rules.start(seed);
        assert_eq!(state.get(security::DETERRENCE).0, sum(&state));
        while !rules.is_over(&state) {
            let draft = common::random_draft(
                &rules,
                &rules.observe(&state, Seat::Astana),
                Rules::policy_dice(seed),
                200,
            );
            let (next, report) = rules.step(&state, seed, &Drafts::astana(draft)).unwrap();
            assert_eq!(
                next.get(security::DETERRENCE).0,
                sum(&next),
                "seed {seed}, turn {}",
                report.turn
            );
            let by = |rule: Rule| -> i64 {
                let of = report.effects.iter().filter(|effect| {
                    effect.metric == security::DETERRENCE.metric()
                        && effect.cause == Cause::Rule(rule)
                });
                of.map(|effect| effect.amount).sum()
            };
            let war = next.get(security::DETER_WAR).0 - state.get(security::DETER_WAR).0;
            assert_eq!(by(Rule::DeterWar), war);
            state = next;
        }
    }
}

#[test]
fn a_brigade_at_the_northern_border_deters_more_than_one_in_the_south_and_calms_its_region() {
    let rules = campaign();
    let kostanay = region_of(&rules, "kostanay");
    let mut state = rules.start(4);
    state.poke(state::agenda::INITIATIVES.metric(), 0);
    let key = rules.observe(&state, Seat::Astana);
    state.poke(key.key(region::PRESSURE, kostanay).metric(), 200_000);
    let order = Order::Station {
        force: force_of(&rules, "mech_taraz"),
        region: kostanay,
    };
    let (sent, report) = months(&rules, &state, 4, one(order), 1);
    let (kept, _) = months(&rules, &state, 4, Draft::default(), 1);
    assert!(sent.of(region::PRESSURE, kostanay) < kept.of(region::PRESSURE, kostanay));
    assert!(sent.get(security::DETER_OWN) > kept.get(security::DETER_OWN));
    let price = rules.coefficients.security.march_kusd.value as i64;
    let paid = report[0].effects.iter().any(|effect| {
        effect.metric == economy::BUDGET.metric()
            && effect.amount == -price
            && effect.cause == Cause::Order(Seat::Astana)
    });
    assert!(paid, "the march is paid");
}

#[test]
fn an_exercise_raises_readiness_and_fades_and_the_next_one_gains_less() {
    let rules = campaign();
    let state = rules.start(6);
    let exercise = |id: &str| {
        one(Order::Initiative {
            lever: lever(&rules, id),
            slot: Slot::Early,
            venue: None,
            loud: false,
        })
    };
    let ready = |state: &State| state.get(security::READINESS).0;
    let (with, _) = months(&rules, &state, 6, exercise("exercise_alone"), 1);
    let (without, _) = months(&rules, &state, 6, Draft::default(), 1);
    let gained = ready(&with) - ready(&without);
    assert!(gained > 30_000, "{gained}");
    let later = |state: &State| ready(&months(&rules, state, 6, Draft::default(), 10).0);
    let left = later(&with) - later(&without);
    assert!(left < gained / 2, "{left} of {gained}");
    let gain = |state: &State| {
        let (_, report) = months(&rules, state, 6, exercise("exercise_turkey"), 1);
        let by = report[0].effects.iter().filter(|effect| {
            effect.metric == security::DRILL.metric()
                && effect.cause == Cause::Lever(lever(&rules, "exercise_turkey"))
        });
        by.map(|effect| effect.amount).sum::<i64>()
    };
    assert!(gain(&with) < gain(&without), "tired troops gain less");
}

#[test]
fn alert_is_paid_from_the_budget_by_force_and_wears_troops_out() {
    let rules = campaign();
    let readiness = policy(&rules, "readiness");
    let set = |setting| {
        one(Order::Policy {
            policy: readiness,
            setting,
        })
    };
    let state = rules.start(8);
    let run = |setting| months(&rules, &state, 8, set(setting), 12);
    let (full, reports) = run(3);
    let (none, _) = run(0);
    assert!(full.get(security::READINESS) > none.get(security::READINESS));
    // A month of full alert costs what the forces' alert costs in 30 days.
    let month = reports.last().unwrap();
    let paid: i64 = month
        .effects
        .iter()
        .filter(|effect| {
            effect.metric == economy::BUDGET.metric() && effect.cause == Cause::Policy(readiness)
        })
        .map(|effect| -effect.amount)
        .sum();
    let all: f64 = rules
        .content
        .forces
        .iter()
        .map(|x| x.alert_kusd.value)
        .sum();
    let due = all * month.days as f64 / 30.0;
    assert!((paid as f64 - due).abs() < 20.0, "{paid} of {due}");
    let highest = reports
        .iter()
        .scan(state.get(security::READINESS).0, |ready, report| {
            *ready += report.change(security::READINESS.metric());
            Some(*ready)
        })
        .max()
        .unwrap();
    assert!(
        full.get(security::READINESS).0 < highest,
        "alert that goes on wears out"
    );
}

#[test]
fn incidents_look_alike_whoever_did_them_and_come_more_often_under_pressure() {
    let rules = campaign();
    let mut counts = [0; 2];
    let mut hostile = 0;
    for (which, pressure) in [0, 300_000].into_iter().enumerate() {
        for seed in 0..300 {
            let mut state = rules.start(seed);
            let seen = rules.observe(&state, Seat::Astana);
            for index in 0..rules.content.regions.len() {
                let key = seen.key(region::PRESSURE, RegionId::at(index));
                state.poke(key.metric(), pressure);
            }
            let (_, report) = rules
                .step(&state, seed, &Drafts::astana(Draft::default()))
                .unwrap();
            for event in &report.events {
                if let Event::Incident { hostile: by, .. } = event {
                    counts[which] += 1;
                    hostile += u32::from(*by);
                    assert!(pressure > 0 || !by, "nobody stirs where there is no ground");
                }
            }
        }
    }
    // Genuine ones at the record's rate: about 2.8 a year are 0.24 a month, at most one a month told.
    assert!((45..=95).contains(&counts[0]), "{counts:?}");
    assert!(counts[1] > counts[0] * 2 && hostile > 0, "{counts:?}");
}
