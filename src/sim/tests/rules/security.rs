//! Security: regions founded, forces and what they cost, pressure, deterrence by its parts, and the ladder of a crisis with
//! odds that come true.

use crate::common;

use multivector_sim::content::entities::Deed;
use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::security::{self, Conflict, force, region};
use multivector_sim::state::{economy, moscow, relations, society, war};
use multivector_sim::units::Quantity;
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
