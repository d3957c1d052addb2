//! What a turn tells: its events in the order and on the days that a person would expect, its numbers by what moved them,
//! its refusals by their reasons.

use crate::common;

use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::{corridor, economy, knowledge, moscow, oil, society, trade};
use multivector_sim::units::Micro;
use multivector_sim::*;

use common::{campaign, lever, months, one};

#[test]
fn initiatives_of_a_slot_are_taken_in_the_order_in_which_they_are_listed() {
    let rules = campaign();
    let start = rules.start(1);
    let acted = |names: [&str; 2], seed: u64| {
        let journeys = names.map(|name| Order::Initiative {
            lever: lever(&rules, name),
            slot: Slot::Early,
            venue: None,
            loud: false,
        });
        let draft = Draft {
            orders: journeys.to_vec(),
        };
        let (_, report) = rules.step(&start, seed, &Drafts::astana(draft)).unwrap();
        let days = report.events.iter().filter_map(|event| match event {
            Event::Act {
                seat: Seat::Astana,
                day,
                ..
            } => Some(*day),
            _ => None,
        });
        let days: Vec<i64> = days.collect();
        assert_eq!(days.len(), 2);
        assert!(days.is_sorted(), "{names:?} with seed {seed}: {days:?}");
        days
    };
    for seed in 0..20 {
        // The dice give the same days; whose they are is for the president to say.
        assert_eq!(
            acted(["visit_moscow", "visit_paris"], seed),
            acted(["visit_paris", "visit_moscow"], seed)
        );
    }
}

#[test]
fn danger_as_read_is_the_mean_of_its_parts_and_changes_by_them() {
    let rules = campaign();
    let parts = [Rule::DangerWants, Rule::DangerCan, Rule::DangerHolds].map(Cause::Rule);
    let mut state = rules.start(2);
    for turn in 0..4 {
        let (next, report) = rules.step(&state, 2, &Drafts::default()).unwrap();
        let share = |key| next.get::<Micro>(key).share();
        let product =
            share(knowledge::ANGER) * share(knowledge::CAPACITY) * share(moscow::LEVERAGE);
        let read = share(knowledge::DANGER);
        let off = read * read * read - product;
        assert!(off.abs() < 1e-5, "turn {turn}: {off}");
        let of_danger = report.effects.iter();
        for effect in of_danger.filter(|one| one.metric == knowledge::DANGER.metric()) {
            assert!(parts.contains(&effect.cause), "{effect:?}");
        }
        // What is read of anger is the only thing that moves what Moscow wants.
        let change = |metric, cause: Option<Cause>| {
            let of = report.effects.iter().filter(|one| one.metric == metric);
            of.filter(|one| cause.is_none_or(|cause| one.cause == cause))
                .map(|one| one.amount)
                .sum::<i64>()
        };
        let wanted = change(knowledge::DANGER.metric(), Some(parts[0]));
        let anger = change(knowledge::ANGER.metric(), None);
        assert!(
            wanted.signum() * anger.signum() >= 0,
            "turn {turn}: {anger} of anger read, {wanted} of danger by it"
        );
        state = next;
    }
}

#[test]
fn staying_power_is_told_by_what_moved_it() {
    let rules = campaign();
    let start = rules.start(2);
    let by = |poked: &[(Metric, i64)], rule: Rule| {
        let mut state = start.clone();
        for (metric, amount) in poked {
            state.poke(*metric, state.raw(*metric) + amount);
        }
        let (_, report) = rules.step(&state, 2, &Drafts::default()).unwrap();
        let told = report.effects.iter().filter(|one| {
            one.metric == oil::STAYING_POWER.metric() && one.cause == Cause::Rule(rule)
        });
        told.map(|one| one.amount).sum::<i64>()
    };
    // Ten thousand million dollars more in the fund, and a twentieth more support.
    let fund = (economy::FUND.metric(), 10_000_000);
    let support = (society::SUPPORT.metric(), 50_000);
    let [drawn, borne] = [Rule::StayingFund, Rule::StayingPatience];
    let plain = [drawn, borne].map(|rule| by(&[], rule));
    // A month costs what a month costs, and what of the fund can be drawn on lasts so much longer.
    let usable = rules.coefficients.oil.usable_fund.value * 10_000_000.0;
    let loss = start.get(oil::STAYING_LOSS).0 as f64;
    let months = usable / loss * start.get(oil::STAYING_PATIENCE).share();
    let more = (by(&[fund], drawn) - plain[0]) as f64 / 1000.0;
    assert!(
        more > 0.0 && (more / months - 1.0).abs() < 0.25,
        "{more}, {months}"
    );
    assert!((by(&[fund], borne) - plain[1]).abs() < 50);
    assert!(by(&[support], borne) > plain[1]);
    // Brent rises over the first months of 2022, so that more is lost by a closure.
    assert!(by(&[], Rule::StayingPrice) < 0);
}

#[test]
fn answers_are_told_on_the_day_that_their_card_speaks_of_and_the_war_by_its_card() {
    let rules = campaign();
    let (state, reports) = months(&rules, &rules.start(1), 1, Draft::default(), 2);
    let february = &reports[1];
    let told = february.events.iter().find_map(|event| match event {
        Event::Answered { card, day, .. } => {
            let named = rules
                .content
                .card(*card)
                .is_some_and(|card| card.id == "invasion");
            named.then_some(*day)
        }
        _ => None,
    });
    // 24 February 2022, counted from 1 January.
    assert_eq!(told, Some(30 + 24));
    assert_ne!(state.get(state::war::BRANCH).0, 0, "the war has begun");
    let course = |event: &Event| matches!(event, Event::Course { .. });
    assert!(
        !reports
            .iter()
            .any(|report| report.events.iter().any(course))
    );
}

#[test]
fn refusals_say_how_many_initiatives_are_left_and_what_is_being_built() {
    let rules = campaign();
    let start = rules.start(1);
    let seen = rules.observe(&start, Seat::Astana);
    let order = |name: &str| {
        let id = lever(&rules, name);
        Order::Initiative {
            lever: id,
            slot: Slot::Early,
            venue: rules.content.lever(id).unwrap().venues.first().copied(),
            loud: false,
        }
    };
    let takes = |count: u8| {
        let levers = rules.content.levers.iter();
        let legal = levers.filter(|one| {
            one.seat == Seat::Astana
                && one.initiatives == count
                && rules
                    .check(&seen, &Draft::default(), &order(&one.id))
                    .is_ok()
        });
        legal.map(|one| order(&one.id)).collect::<Vec<_>>()
    };
    let (one, two) = (takes(1), takes(2));
    let draft = Draft {
        orders: one[..2].to_vec(),
    };
    assert_eq!(
        rules.check(&seen, &draft, &two[0]),
        Err(vec![Illegal::NoInitiatives {
            limit: 3,
            needed: 2,
            left: 1
        }])
    );
    let (next, _) = months(&rules, &start, 1, self::one(order("enlarge_aktau")), 1);
    let seen = rules.observe(&next, Seat::Astana);
    assert_eq!(
        rules.check(&seen, &Draft::default(), &order("enlarge_aktau")),
        Err(vec![Illegal::BeingBuilt])
    );
}

#[test]
fn the_first_report_tells_what_happened_and_not_that_counting_began() {
    let rules = campaign();
    let start = rules.start(3);
    let next = months(&rules, &start, 3, Draft::default(), 1).0;
    let of_a_month = [
        trade::RUSSIA_SHARE.metric(),
        trade::CHINA_SHARE.metric(),
        trade::EXPORTS.metric(),
        trade::IMPORTS.metric(),
        corridor::TITR_CONGESTION.metric(),
        corridor::TITR.metric(),
        corridor::NORTH.metric(),
        corridor::NORTH_PRICE.metric(),
        corridor::INCOME.metric(),
        oil::SALES.metric(),
        oil::CARRIAGE.metric(),
        economy::REVENUE.metric(),
        economy::SPENDING.metric(),
        society::LEAVING.metric(),
        moscow::DANGER.metric(),
        state::calendar::SPAN.metric(),
    ];
    for metric in of_a_month {
        let [before, after] = [&start, &next].map(|state| state.raw(metric) as f64);
        // Brent rose by a sixth in that month; nothing else moved as much.
        let by = after / before - 1.0;
        assert!(
            by.abs() < 0.25,
            "{}: {before} to {after}",
            rules.layout.name(metric)
        );
    }
}
