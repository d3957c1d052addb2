//! Seats driven by programs: their reasons, their ignorance, difficulty, and persons in their chairs.

use crate::common;

use std::sync::Arc;

use multivector_sim::content::Term;
use multivector_sim::report::{Account, Reason};
use multivector_sim::state::{agenda, knowledge, moscow};
use multivector_sim::{
    CommitError, Dice, Difficulty, Draft, Drafts, Event, Game, Illegal, LeverId, Options, Order,
    Purpose, Record, Report, Rules, Scratch, Seat, Setup, Slot, State, TableId, VerifyError,
    verify,
};

use multivector_sim::units::Micro;

use common::{campaign, files, lever, random_draft};

fn fresh() -> Rules {
    match Rules::load_with(&files(), "2022", Options::default()) {
        Ok(rules) => rules,
        Err(_) => panic!("the shipped content loads"),
    }
}

/// The acts of programs in a report.
fn acts(report: &Report) -> impl Iterator<Item = (Seat, LeverId, Slot, &Account)> {
    report.events.iter().filter_map(|event| match event {
        Event::Act {
            seat,
            lever,
            slot,
            account: Some(account),
            ..
        } => Some((*seat, *lever, *slot, account)),
        _ => None,
    })
}

/// Plays games with random orders and shows every month: the state before, the orders, what was reported.
fn months(games: u64, mut each: impl FnMut(u64, &State, &Drafts, &Report)) {
    let rules = campaign();
    for seed in 0..games {
        let mut state = rules.start(seed);
        while !rules.is_played(&state) {
            let seen = rules.observe(&state, Seat::Astana);
            let draft = random_draft(&rules, &seen, Rules::policy_dice(seed), 120);
            let drafts = Drafts::astana(draft);
            let (next, report) = rules.step(&state, seed, &drafts).unwrap();
            each(seed, &state, &drafts, &report);
            state = next;
        }
    }
}

/// Whether a seat's first act of a month stays what it was when some of its reasons are taken out of the content.
fn stays_without(
    rules: &mut Rules,
    (seed, before, drafts): (u64, &State, &Drafts),
    (seat, lever, slot): (Seat, LeverId, Slot),
    reasons: &[Reason],
) -> bool {
    let is_taken = |term: &Term| {
        let mut taken = reasons.iter();
        taken.any(|reason| (reason.metric, reason.motive) == (term.metric, term.motive))
    };
    let held = terms(rules, lever).clone();
    terms(rules, lever).retain(|term| !is_taken(term));
    let (_, other) = rules.step(before, seed, drafts).unwrap();
    *terms(rules, lever) = held;
    let now = acts(&other).find(|act| act.0 == seat);
    now.is_some_and(|act| (act.1, act.2) == (lever, slot))
}

#[test]
fn the_first_reason_is_the_one_that_decided_and_without_it_the_choice_changes() {
    let mut without = fresh();
    let (mut by_one, mut by_few, mut by_mood, mut all) = (0u32, 0u32, 0u32, 0u32);
    months(48, |seed, before, drafts, report| {
        let mut acted = [false; 4];
        for (seat, lever, slot, account) in acts(report) {
            // Later acts of a seat within a month stand on what its first changed.
            if core::mem::replace(&mut acted[seat as usize], true) {
                continue;
            }
            let (month, act) = ((seed, before, drafts), (seat, lever, slot));
            let mut stays = |reasons: &[Reason]| stays_without(&mut without, month, act, reasons);
            let (first, margin) = (&account.reasons[..1], account.margin());
            // A reason that weighs more than the margin decided by itself; a lighter one did not.
            assert_eq!(
                stays(first),
                first[0].weight <= margin,
                "seed {seed}, turn {}: {lever:?}",
                before.turn()
            );
            let stated: f64 = account.reasons.iter().map(|reason| reason.weight).sum();
            all += 1;
            by_one += u32::from(first[0].weight > margin);
            by_few += u32::from(!stays(&account.reasons));
            by_mood += u32::from(stated <= margin && stated + account.mood > margin);
        }
    });
    assert!(all > 200, "{all} acts");
    assert!(
        f64::from(by_one) > 0.8 * f64::from(all),
        "the first reason alone decided {by_one} of {all} acts"
    );
    assert!(
        f64::from(by_few) > 0.95 * f64::from(all),
        "the stated reasons decided {by_few} of {all} acts"
    );
    assert!(
        f64::from(by_few + by_mood) > 0.99 * f64::from(all),
        "the account explains {by_few} and {by_mood} of {all} acts"
    );
}

fn terms(rules: &mut Rules, lever: LeverId) -> &mut Vec<Term> {
    let appeal = rules.content.levers[lever.index()].appeal.as_mut();
    &mut appeal.unwrap().terms
}

#[test]
fn reasons_stand_in_order_and_what_was_not_chosen_was_worth_less() {
    months(40, |seed, _, _, report| {
        for (_, lever, _, account) in acts(report) {
            let weights: Vec<f64> = account.reasons.iter().map(|reason| reason.weight).collect();
            assert!(weights.is_sorted_by(|a, b| a >= b), "seed {seed}");
            assert!(weights.iter().all(|weight| *weight > 0.0));
            assert!((1..=3).contains(&weights.len()) && account.rejected.len() <= 2);
            for other in &account.rejected {
                assert!(other.lever != lever && other.appeal <= account.appeal);
            }
            assert!(account.appeal > 0.0);
        }
    });
}

#[test]
fn a_seat_orders_the_same_when_only_what_it_cannot_see_changes() {
    let rules = campaign();
    let layout = &rules.layout;
    for seed in 0..60 {
        let mut state = rules.start(seed);
        for _ in 0..seed % 12 {
            let seen = rules.observe(&state, Seat::Astana);
            let draft = random_draft(&rules, &seen, Rules::policy_dice(seed), 120);
            let drafts = Drafts::astana(draft);
            (state, _) = rules.step(&state, seed, &drafts).unwrap();
        }
        for difficulty in [Difficulty::Usual, Difficulty::Searching] {
            state.poke(agenda::DIFFICULTY.metric(), difficulty.code().0);
            for seat in [Seat::Moscow, Seat::West, Seat::Beijing] {
                let mut other = state.clone();
                let dice = Dice::new(seed + 1);
                for metric in layout.metrics().filter(|m| !layout.sees(*m, seat)) {
                    let (min, max) = layout.bounds(metric);
                    let spread = (max.min(1_000_000) - min.max(0)) as u32;
                    let drawn = dice.below(0, Purpose::Policy, u32::from(metric.0), spread.max(1));
                    other.poke(metric, min.max(0) + i64::from(drawn));
                }
                assert_eq!(rules.observe(&state, seat), rules.observe(&other, seat));
                assert_eq!(
                    rules.program_choices(&state, seed, seat),
                    rules.program_choices(&other, seed, seat),
                    "seed {seed}, {seat:?}, {difficulty:?}"
                );
            }
        }
    }
}

#[test]
fn a_search_comes_to_the_same_with_the_ledger_off() {
    let rules = campaign();
    let mut state = rules.start_at(3, Difficulty::Searching);
    let mut quick = rules.start_at(3, Difficulty::Searching);
    let nothing = Drafts::astana(Draft::default());
    let mut scratch = Scratch::default();
    while !rules.is_played(&state) {
        (state, _) = rules.step(&state, 3, &nothing).unwrap();
        rules
            .advance(&mut quick, 3, &nothing, &mut scratch)
            .unwrap();
        assert_eq!(state.hash(), quick.hash());
    }
}

#[test]
fn reports_of_intents_are_right_as_often_as_they_say() {
    let rules = campaign();
    let mut oracle = fresh();
    let c = &mut oracle.coefficients.knowledge;
    (c.intent_rest.value, c.intent_best.value) = (1.0, 1.0);
    for quality in [0, 500_000, 1_000_000] {
        let (mut right, mut stated, mut all) = (0.0, 0.0, 0.0);
        for seed in 0..1500 {
            let mut state = rules.start(seed);
            state.poke(knowledge::INTELLIGENCE.metric(), quality);
            // Angers between the floor and the top, so that there is something to report.
            let anger = 200_000 + (seed as i64 * 401) % 500_000;
            state.poke(moscow::ANGER.metric(), anger);
            let nothing = Drafts::astana(Draft::default());
            let (told, _) = rules.step(&state, seed, &nothing).unwrap();
            let (truth, _) = oracle.step(&state, seed, &nothing).unwrap();
            stated += told.get(knowledge::MOSCOW_NEXT_TRUST).share();
            right += f64::from(u8::from(
                told.get(knowledge::MOSCOW_NEXT) == truth.get(knowledge::MOSCOW_NEXT),
            ));
            all += 1.0;
        }
        let (right, stated): (f64, f64) = (right / all, stated / all);
        // Three standard errors of a share over 1,500 reports are at most 0.039.
        assert!((right - stated).abs() < 0.039, "{right} against {stated}");
    }
}

fn two_persons() -> Setup {
    Setup {
        persons: [true, true, false, false],
        ..Setup::default()
    }
}

fn rebuff(rules: &Rules) -> Order {
    Order::Initiative {
        lever: lever(rules, "duma_doubts"),
        slot: Slot::Early,
        venue: None,
        loud: false,
    }
}

#[test]
fn a_person_in_moscows_chair_gives_its_orders_and_no_program_acts_there() {
    let rules = campaign();
    let mut game = Game::set_up(Arc::clone(&rules), 5, two_persons());
    let order = rebuff(&rules);
    for month in 0..6 {
        let mut drafts = <[Draft; 4]>::default();
        if month == 2 {
            drafts[1].put(order);
        }
        let report = game.commit_seats(drafts).unwrap();
        let moscows: Vec<bool> = report
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Act {
                    seat: Seat::Moscow,
                    account,
                    ..
                } => Some(account.is_none()),
                _ => None,
            })
            .collect();
        assert_eq!(moscows, vec![true; usize::from(month == 2)]);
    }
    // The chair stays a person's in a replay, in months without orders too.
    let verified = verify(&|_| Some(Arc::clone(&rules)), &game.code()).unwrap();
    assert_eq!(verified.game.hash(), game.hash());
}

#[test]
fn orders_for_a_seat_that_a_program_drives_are_refused() {
    let rules = campaign();
    let mut game = Game::new(Arc::clone(&rules), 5);
    let mut drafts = <[Draft; 4]>::default();
    drafts[1].put(rebuff(&rules));
    let refused = game.commit_seats(drafts);
    let expected = vec![(rebuff(&rules), vec![Illegal::NotYours])];
    assert_eq!(refused.err(), Some(CommitError::Illegal(expected)));
    assert_eq!(game.turn(), 0);
}

#[test]
fn difficulty_and_chairs_travel_with_the_record() {
    let rules = campaign();
    let setup = Setup {
        difficulty: Difficulty::Searching,
        ..two_persons()
    };
    let mut game = Game::set_up(Arc::clone(&rules), 9, setup);
    game.commit(&Draft::default()).unwrap();
    let rules_of = |_: &Record| Some(Arc::clone(&rules));
    let (loaded, _) = Game::load(&rules_of, &game.save(&Draft::default())).unwrap();
    assert_eq!(loaded.record().setup, setup);
    assert_eq!(loaded.hash(), game.hash());
    // A record that claims an easier game than was played does not verify.
    let mut record = game.record().clone();
    record.setup.difficulty = Difficulty::Patient;
    let error = verify(&rules_of, &record.code()).err();
    assert!(matches!(error, Some(VerifyError::Parted { turn: 0, .. })));
}

#[test]
fn the_readings_are_worse_at_the_highest_difficulty() {
    let rules = campaign();
    let error = |difficulty| {
        let games = 200;
        let sum: f64 = (0..games)
            .map(|seed| {
                let state = rules.start_at(seed, difficulty);
                let nothing = Drafts::astana(Draft::default());
                let (state, _) = rules.step(&state, seed, &nothing).unwrap();
                let read: Micro = state.get(knowledge::CAPACITY);
                (read.share() - state.get(moscow::CAPACITY).share()).abs()
            })
            .sum();
        sum / games as f64
    };
    assert!(error(Difficulty::Patient) < error(Difficulty::Usual));
    assert!(error(Difficulty::Usual) < error(Difficulty::Searching));
}
