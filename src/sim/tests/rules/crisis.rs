//! The ladder of a crisis: odds that come true, what yielding costs, weeks, mediators, and what a forecast imagines. Security in
//! peace stands in `security.rs`.

use crate::common;

use multivector_sim::content::entities::Deed;
use multivector_sim::ledger::Cause;
use multivector_sim::state::security::{self, Conflict};
use multivector_sim::state::{moscow, relations, society, war};
use multivector_sim::units::Quantity;
use multivector_sim::*;

use common::{campaign, lever, one};

/// A state in which a crisis about the north has just opened, by an act of a person in Moscow's seat.
fn in_crisis(rules: &Rules, seed: u64, binding: f64) -> State {
    let mut state = rules.start(seed);
    let act = Order::Initiative {
        lever: lever(rules, "ultimatum_north"),
        slot: Slot::Late,
        venue: None,
        loud: false,
    };
    state.poke(moscow::ANGER.metric(), 900_000);
    let drafts = Drafts {
        by_seat: [Some(Draft::default()), Some(one(act)), None, None],
    };
    let mut scratch = Scratch::default();
    rules
        .advance(&mut state, seed, &drafts, &mut scratch)
        .unwrap();
    assert_eq!(
        Conflict::of(state.get(security::CONFLICT)),
        Conflict::Crisis
    );
    state.poke(
        war::BINDING.metric(),
        units::Micro::from_share(binding).raw(),
    );
    state
}

fn step(rules: &Rules, state: &State, seed: u64, step: Step) -> (State, Report) {
    let orders = Drafts::astana(one(Order::Crisis { step }));
    rules.step(state, seed, &orders).unwrap()
}

fn turn_of(report: &Report) -> CrisisTurn {
    let mut turns = report.events.iter().filter_map(|event| match event {
        Event::Crisis { turn, step, .. } if step.is_some() => Some(*turn),
        _ => None,
    });
    turns.next().unwrap()
}

#[test]
fn the_odds_that_are_shown_come_true_at_their_rate() {
    let rules = campaign();
    let steps = [Step::Act, Step::Object, Step::Insist];
    // Expected number, its variance, and what came, of each of the four outcomes.
    let mut tally = [(0.0, 0.0, 0u32); 4];
    let mut scratch = Scratch::default();
    for seed in 0..1_500u64 {
        let binding = [0.1, 0.35, 0.6][(seed % 3) as usize];
        let mut state = in_crisis(&rules, seed, binding);
        for week in 0..5 {
            let seen = rules.observe(&state, Seat::Astana);
            if rules.crisis_seen(&seen).is_none() {
                break;
            }
            let step = steps[((seed / 3 + week) % 3) as usize];
            let odds = rules.crisis_odds(&seen);
            let (_, odds) = odds.into_iter().find(|(known, _)| *known == step).unwrap();
            let chances = [odds.backs_down, odds.holds, odds.climbs, odds.force];
            let whole: f64 = chances.iter().sum();
            assert!((whole - 1.0).abs() < 1e-9, "{odds:?}");
            assert!(chances.iter().all(|p| (0.0..=1.0).contains(p)), "{odds:?}");
            let rung = state.get(security::RUNG);
            let orders = Drafts::astana(one(Order::Crisis { step }));
            rules
                .advance(&mut state, seed, &orders, &mut scratch)
                .unwrap();
            let came = match Conflict::of(state.get(security::CONFLICT)) {
                Conflict::Calm => 0,
                Conflict::Fighting => 3,
                _ if state.get(security::RUNG) > rung => 2,
                _ => 1,
            };
            for (outcome, (expected, variance, count)) in tally.iter_mut().enumerate() {
                let p = chances[outcome];
                *expected += p;
                *variance += p * (1.0 - p);
                *count += u32::from(outcome == came);
            }
            state.poke(
                war::BINDING.metric(),
                units::Micro::from_share(binding).raw(),
            );
        }
    }
    for (expected, variance, count) in tally {
        let off = (f64::from(count) - expected).abs();
        assert!(
            off <= 3.5 * f64::sqrt(variance) + 1.0,
            "{count} came, {expected:.1} expected: {tally:?}"
        );
    }
    assert!(tally.iter().all(|(_, _, count)| *count > 10), "{tally:?}");
}

#[test]
fn yielding_ends_the_crisis_and_grants_what_was_demanded_and_a_bluff_invites_more() {
    let rules = campaign();
    let mut state = in_crisis(&rules, 11, 0.1);
    let yielded = |state: &State| step(&rules, state, 11, Step::Yield);
    let (after, report) = yielded(&state);
    assert_eq!(turn_of(&report), CrisisTurn::Yielded);
    assert_eq!(Conflict::of(after.get(security::CONFLICT)), Conflict::Calm);
    assert_eq!(after.get(security::CONCEDED).0, 1);
    let kind = rules
        .content
        .crises
        .iter()
        .position(|kind| kind.id == "minority");
    let kind = CrisisId::at(kind.unwrap());
    // Every number that the demand takes changes by what the content says.
    for effect in &rules.content.crisis(kind).unwrap().granted {
        let Deed::Add { metric, amount, .. } = effect.deed else {
            continue;
        };
        let by = report.effects.iter().any(|done| {
            done.metric == metric && done.cause == Cause::Crisis(kind) && done.amount == amount
        });
        assert!(by, "{}", rules.layout.name(metric));
    }
    let change = |metric| {
        let by = report
            .effects
            .iter()
            .filter(|effect| effect.metric == metric && effect.cause == Cause::Crisis(kind));
        by.map(|effect| effect.amount).sum::<i64>()
    };
    assert!(change(relations::DOCTRINE.metric()) < 0);
    assert!(change(society::SUPPORT.metric()) < 0);
    // A bluff: Moscow would have given way at the least pressure.
    let invites = |state: &State| yielded(state).0.get(security::INVITATION).0;
    state.poke(security::RESOLVE.metric(), 0);
    let bluff = invites(&state);
    state.poke(security::RESOLVE.metric(), 999_999);
    let earnest = invites(&state);
    assert!(bluff > earnest && earnest > 0, "{bluff} {earnest}");
}

#[test]
fn yielding_from_a_higher_rung_and_after_insisting_costs_more() {
    let rules = campaign();
    let mut state = in_crisis(&rules, 12, 0.1);
    let support = |state: &State| {
        let (_, report) = step(&rules, state, 12, Step::Yield);
        let by = report.effects.iter().filter(|effect| {
            effect.metric == society::SUPPORT.metric() && matches!(effect.cause, Cause::Crisis(_))
        });
        by.map(|effect| effect.amount).sum::<i64>()
    };
    let low = support(&state);
    state.poke(security::RUNG.metric(), 4);
    let high = support(&state);
    state.poke(security::COMMITTED.metric(), 600_000);
    let bound = support(&state);
    assert!(low > high && high > bound, "{low} {high} {bound}");
}

#[test]
fn a_crisis_cuts_turns_into_weeks_and_months_go_on_aligned_after_it() {
    let rules = campaign();
    // It opened in January; the campaign's second turn would be February.
    let mut state = in_crisis(&rules, 13, 0.1);
    assert_eq!(state.day(), 31);
    state.poke(security::RESOLVE.metric(), 999_999);
    state.poke(war::BINDING.metric(), 1_000_000);
    let (state, report) = step(&rules, &state, 13, Step::Object);
    assert_eq!((report.days, turn_of(&report)), (7, CrisisTurn::Held));
    let (state, report) = step(&rules, &state, 13, Step::Yield);
    assert_eq!(report.days, 7, "the week in which it ends is a week");
    let (state, report) = rules
        .step(&state, 13, &Drafts::astana(Draft::default()))
        .unwrap();
    assert_eq!(report.days, 14, "the rest of February");
    let (_, report) = rules
        .step(&state, 13, &Drafts::astana(Draft::default()))
        .unwrap();
    assert_eq!(report.days, 31, "March");
}

#[test]
fn a_person_in_moscows_seat_answers_in_the_place_of_the_dice() {
    let rules = campaign();
    let state = in_crisis(&rules, 14, 0.1);
    let answered = |moscow: Draft| {
        let drafts = Drafts {
            by_seat: [Some(Draft::default()), Some(moscow), None, None],
        };
        let (_, report) = rules.step(&state, 14, &drafts).unwrap();
        turn_of(&report)
    };
    let order = |step| one(Order::Crisis { step });
    assert_eq!(answered(order(Step::Yield)), CrisisTurn::BackedDown);
    assert_eq!(answered(order(Step::Act)), CrisisTurn::Climbed);
    assert_eq!(answered(Draft::default()), CrisisTurn::Held);
    let seen = rules.observe(&state, Seat::Moscow);
    let legal = |order: &Order| rules.check(&seen, &Draft::default(), order).is_ok();
    assert!(legal(&Order::Crisis { step: Step::Act }));
    let west = rules.observe(&state, Seat::West);
    let order = Order::Crisis { step: Step::Act };
    assert!(rules.check(&west, &Draft::default(), &order).is_err());
}

#[test]
fn without_a_crisis_there_is_no_step_to_take_and_the_odds_are_nought() {
    let rules = campaign();
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let order = Order::Crisis { step: Step::Act };
    let refused = rules.check(&seen, &Draft::default(), &order);
    assert_eq!(refused, Err(vec![Illegal::NoCrisis]));
    let templates = rules.legal_orders(&seen, &Draft::default());
    assert!(!templates.contains(&Template::Crisis));
    let odds = rules.crisis_odds(&seen);
    assert!(odds.iter().all(|(_, odds)| *odds == Odds::default()));
}

#[test]
fn a_lever_of_force_needs_a_crossed_line_and_free_means() {
    let rules = campaign();
    let order = Order::Initiative {
        lever: lever(&rules, "ultimatum_north"),
        slot: Slot::Late,
        venue: None,
        loud: false,
    };
    let legal = |anger: i64, capacity: i64| {
        let mut state = rules.start(2);
        state.poke(moscow::RED_LINE.metric(), 600_000);
        state.poke(moscow::ANGER.metric(), anger);
        state.poke(moscow::CAPACITY.metric(), capacity);
        let seen = rules.observe(&state, Seat::Moscow);
        rules.check(&seen, &Draft::default(), &order).is_ok()
    };
    assert!(legal(600_000, 700_000));
    assert!(!legal(599_999, 700_000), "the red line is not crossed");
    assert!(!legal(900_000, 200_000), "the war binds it");
}

#[test]
fn every_kind_of_crisis_has_a_lever_of_moscows_that_opens_it_and_needs_a_crossed_line() {
    let rules = campaign();
    let prepared = |anger: i64| {
        let mut state = rules.start(2);
        state.poke(moscow::RED_LINE.metric(), 600_000);
        state.poke(moscow::ANGER.metric(), anger);
        state.poke(moscow::CAPACITY.metric(), 700_000);
        state.poke(security::NAVY.metric(), 400_000);
        let doubts = lever(&rules, "duma_doubts");
        let used = rules.layout.bases();
        let used = used.key(state::agenda::lever::USED, doubts).metric();
        state.poke(used, 1);
        state
    };
    for (kind, crisis) in rules.content.crises.iter().enumerate() {
        let opens = |entry: &&content::Lever| {
            entry.seat == Seat::Moscow
                && entry.effects.iter().any(|effect| {
                    matches!(effect.deed, content::Deed::Open { crisis } if crisis.index() == kind)
                })
        };
        let entry = rules.content.levers.iter().find(opens);
        let entry = entry.unwrap_or_else(|| panic!("nothing opens {}", crisis.id));
        assert!(entry.appeal.is_some() && entry.cooldown_days > 0);
        let order = Order::Initiative {
            lever: lever(&rules, &entry.id),
            slot: Slot::Late,
            venue: None,
            loud: false,
        };
        let legal = |state: &State| {
            let seen = rules.observe(state, Seat::Moscow);
            rules.check(&seen, &Draft::default(), &order).is_ok()
        };
        assert!(legal(&prepared(600_000)), "{}", entry.id);
        assert!(!legal(&prepared(599_999)), "{}", entry.id);
        let draft = Draft {
            orders: vec![order],
        };
        let drafts = Drafts {
            by_seat: [Some(Draft::default()), Some(draft), None, None],
        };
        let (next, _) = rules.step(&prepared(600_000), 3, &drafts).unwrap();
        assert_eq!(
            next.get(security::CRISIS).0,
            kind as i64 + 1,
            "{}",
            entry.id
        );
    }
}

#[test]
fn what_a_forecast_imagines_of_moscows_resolve_lies_above_what_it_has_withstood() {
    let rules = campaign();
    let mut state = in_crisis(&rules, 15, 0.1);
    state.poke(security::WITHSTOOD.metric(), 400_000);
    state.poke(security::RESOLVE.metric(), 0);
    let seen = rules.observe(&state, Seat::Astana);
    let resolves: Vec<f64> = (0..400)
        .map(|index| {
            let imagined = rules.imagine(&seen, Dice::new(5), index);
            imagined.get(security::RESOLVE).share()
        })
        .collect();
    assert!(resolves.iter().all(|resolve| *resolve >= 0.4));
    let mean = resolves.iter().sum::<f64>() / 400.0;
    assert!((mean - 0.7).abs() < 0.04, "{mean}");
}

#[test]
fn mediators_offer_once_the_second_rung_is_reached_and_add_to_the_pressure() {
    let rules = campaign();
    let mut state = in_crisis(&rules, 16, 0.1);
    state.poke(security::RESOLVE.metric(), 999_999);
    state.poke(war::BINDING.metric(), 1_000_000);
    let seen = rules.observe(&state, Seat::Astana);
    for mediator in &rules.content.mediators {
        let warmth = seen.key(relations::partner::WARMTH, mediator.partner);
        state.poke(warmth.metric(), 900_000);
    }
    let press = |state: &State| {
        let seen = rules.observe(state, Seat::Astana);
        rules.crisis_pressure(&seen, Step::Object)
    };
    // On the first rung nobody steps in, however long it lasts.
    let mut low = state.clone();
    let mut high = state.clone();
    high.poke(security::RUNG.metric(), 2);
    let mut offered = 0;
    let mut pressed = press(&high);
    for _ in 0..12 {
        low = step(&rules, &low, 16, Step::Object).0;
        low.poke(security::WITHSTOOD.metric(), 0);
        let (next, report) = step(&rules, &high, 16, Step::Object);
        let mediates = |event: &&Event| {
            matches!(
                event,
                Event::Crisis {
                    turn: CrisisTurn::Mediated(_),
                    ..
                }
            )
        };
        let now = report.events.iter().filter(mediates).count();
        if now > 0 && next.get(security::CRISIS).0 > 0 {
            assert!(press(&next) > pressed);
        }
        offered += now;
        pressed = press(&next);
        high = next;
        for state in [&mut low, &mut high] {
            state.poke(security::RESOLVE.metric(), 1_000_000);
            state.poke(war::BINDING.metric(), 1_000_000);
        }
    }
    assert_eq!(low.get(security::MEDIATION).0, 0);
    assert!(
        (1..=rules.content.mediators.len()).contains(&offered),
        "{offered}"
    );
}

#[test]
fn in_a_crisis_random_legal_orders_never_fault_and_effects_add_up() {
    let rules = campaign();
    for seed in 0..40 {
        let mut state = in_crisis(&rules, seed, 0.1);
        for _ in 0..6 {
            if rules.is_over(&state) {
                break;
            }
            let seen = rules.observe(&state, Seat::Astana);
            let dice = Rules::policy_dice(seed);
            let draft = common::random_draft(&rules, &seen, dice, 300);
            let (next, report) = rules.step(&state, seed, &Drafts::astana(draft)).unwrap();
            let turn = || format!("seed {seed}, turn {}", state.turn());
            common::effects_are_the_changes(&rules, &state, &next, &report, &turn);
            state = next;
        }
    }
}
