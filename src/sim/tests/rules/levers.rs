//! The levers of the great seats and the reactions of the neighbours: nothing of the dossier is left out, the hold follows
//! exposure, the order of journeys is read, and the court's order is older than the speech.

use crate::common;

use multivector_sim::content::{Condition, ContentEffect, Deed};
use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::{agenda, moscow};
use multivector_sim::*;

use common::{campaign, files, lever, months};

/// Not acts on Astana: weapons for Ukraine, NATO's posture, the Taliban, Egypt, India and Pakistan at forums, Belarus and its
/// route, emigrants. A card or an ending carries a fact of each.
const ELSEWHERE: [(&str, &str); 7] = [
    ("W06", "F238"),
    ("W11", "F235"),
    ("O09", "F072"),
    ("O10", "F073"),
    ("O11", "F184"),
    ("O12", "F154"),
    ("O17", "F214"),
];

#[test]
fn every_act_of_the_dossiers_other_actors_is_carried_by_something() {
    let rules = campaign();
    let levers = rules.content.levers.iter().flat_map(|entry| &entry.items);
    let reactions = rules
        .content
        .reactions
        .iter()
        .flat_map(|entry| &entry.items);
    let carried: Vec<&String> = levers.chain(reactions).collect();
    let cards = rules.content.cards.iter().flat_map(|card| &card.facts);
    let endings = rules.content.endings.iter().flat_map(|entry| &entry.facts);
    let told: Vec<&String> = cards.chain(endings).collect();
    let all = [("M", 26), ("W", 11), ("B", 9), ("O", 18)];
    for item in all
        .iter()
        .flat_map(|(letter, count)| (1..=*count).map(move |nth| format!("{letter}{nth:02}")))
    {
        let elsewhere = ELSEWHERE.iter().find(|(listed, _)| *listed == item);
        assert!(
            carried.contains(&&item) != elsewhere.is_some(),
            "{item}: carried by a lever or reaction, or else listed here"
        );
        if let Some((_, fact)) = elsewhere {
            assert!(told.iter().any(|told| told == fact), "{item}: {fact}");
        }
    }
}

fn give(rules: &Rules, name: &str, slot: Slot) -> Order {
    let id = lever(rules, name);
    let entry = rules.content.lever(id).unwrap();
    Order::Initiative {
        lever: id,
        slot,
        venue: entry.venues.first().copied(),
        loud: false,
    }
}

/// A quiet state in March: no program acts, so that only orders and rules move Moscow.
fn alone() -> (Rules, State) {
    let mut rules = Rules::load(&files(), "2022").unwrap_or_else(|_| panic!("content loads"));
    for entry in &mut rules.content.levers {
        if entry.seat != Seat::Astana {
            entry.uses = 0;
        }
    }
    rules.content.reactions.clear();
    rules.level.hazards.fill(false);
    let state = rules.start(7);
    let state = months(&rules, &state, 7, Draft::default(), 2).0;
    (rules, state)
}

fn anger(rules: &Rules, state: &State, orders: &[Order]) -> i64 {
    let mut draft = Draft::default();
    for order in orders {
        draft.put(*order);
    }
    let (next, _) = rules.step(state, 7, &Drafts::astana(draft)).unwrap();
    next.get(moscow::ANGER).0
}

#[test]
fn paris_after_moscow_angers_more_than_moscow_after_paris() {
    let (rules, state) = alone();
    let c = &rules.coefficients.moscow;
    let days = c.visit_days.value;
    let visits = |state: &State, last: i64, since: i64, name: &str| {
        let mut state = state.clone();
        state.poke(moscow::LAST_VISIT.metric(), last);
        state.poke(moscow::LAST_VISIT_DAY.metric(), state.day() - since);
        anger(&rules, &state, &[give(&rules, name, Slot::Early)])
    };
    let fresh = visits(&state, 4, 0, "visit_paris");
    // Straight from Moscow: the third of the month in which he flies has ten days.
    let straight = visits(&state, 1, 0, "visit_paris");
    let late = visits(&state, 1, days as i64 + 1, "visit_paris");
    assert!(
        straight > fresh,
        "{straight} after Moscow, {fresh} from home"
    );
    assert_eq!(late, fresh);
    // The other way round nothing is read into it, and a first journey to Moscow soothes besides.
    let after_paris = visits(&state, 2, 0, "visit_moscow");
    let first = visits(&state, 0, 0, "visit_moscow");
    assert_eq!(after_paris, visits(&state, 4, 0, "visit_moscow"));
    assert!(first < after_paris);
    let both = |one, other| {
        let orders = [
            give(&rules, one, Slot::Early),
            give(&rules, other, Slot::Middle),
        ];
        anger(&rules, &state, &orders)
    };
    assert!(both("visit_moscow", "visit_paris") != both("visit_paris", "visit_moscow"));
}

#[test]
fn the_order_of_two_journeys_in_a_month_decides_what_is_read_into_them() {
    let (rules, state) = alone();
    let by = |one, other| {
        let mut draft = Draft::default();
        draft.put(give(&rules, one, Slot::Early));
        draft.put(give(&rules, other, Slot::Middle));
        let (_, report) = rules.step(&state, 7, &Drafts::astana(draft)).unwrap();
        let visits = report.effects.iter().filter(|effect| {
            effect.metric == moscow::ANGER.metric() && effect.cause == Cause::Rule(Rule::Visits)
        });
        visits.map(|effect| effect.amount).collect::<Vec<_>>()
    };
    let first = -(rules.coefficients.moscow.first_visit.value * 1e6) as i64;
    let moscow_first = by("visit_moscow", "visit_paris");
    assert_eq!(moscow_first.first(), Some(&first));
    assert!(by("visit_paris", "visit_moscow").is_empty());
}

#[test]
fn a_journey_that_a_card_makes_counts_in_the_order_of_visits() {
    let (rules, state) = alone();
    let at = |id: &str| {
        let mut cards = rules.content.cards.iter();
        cards.position(|card| card.id == id).unwrap()
    };
    let answered = |card: &str, option: u8, others: &[Order]| {
        let card = CardId::at(at(card));
        let mut state = state.clone();
        // A span in which the card's first day lies.
        let day = rules.content.card(card).unwrap().from_day - 10;
        state.poke(state::calendar::DAY.metric(), day);
        let stage = rules.layout.bases().key(agenda::card::STAGE, card);
        state.poke(stage.metric(), 1);
        let mut draft = Draft::default();
        draft.put(Order::Answer { card, option });
        for order in others {
            draft.put(*order);
        }
        let (next, report) = rules.step(&state, 7, &Drafts::astana(draft)).unwrap();
        let by_rule = report.effects.iter().filter(|effect| {
            effect.metric == moscow::ANGER.metric() && effect.cause == Cause::Rule(Rule::Visits)
        });
        let read: i64 = by_rule.map(|effect| effect.amount).sum();
        (next, read, day + 10)
    };
    // St Petersburg: the first journey, under Moscow's chair, on the card's own day.
    let (next, read, day) = answered("spief", 0, &[]);
    assert_eq!(next.get(moscow::LAST_VISIT), moscow::Capital::Moscow.code());
    assert_eq!(next.get(moscow::LAST_VISIT_DAY).0, day);
    assert!(read < 0, "a first journey to Moscow soothes");
    // Whoever sends the prime minister has not been there.
    let (next, read, _) = answered("spief", 3, &[]);
    assert_eq!(next.get(moscow::LAST_VISIT), moscow::Capital::NONE);
    assert_eq!(read, 0);
    // Paris before it in the month is no flight from that table, though the answer is given first.
    let early = give(&rules, "visit_paris", Slot::Early);
    let (next, read, _) = answered("spief", 0, &[early]);
    assert!(read <= 0, "{read}");
    assert_eq!(next.get(moscow::LAST_VISIT), moscow::Capital::Moscow.code());
    // Straight on to Paris is.
    let late = give(&rules, "visit_paris", Slot::Late);
    let (next, read, _) = answered("spief", 0, &[late]);
    assert!(read > 0, "{read}");
    assert_eq!(next.get(moscow::LAST_VISIT), moscow::Capital::West.code());
}

#[test]
fn two_slights_in_a_month_anger_more_than_in_two_months() {
    let (rules, state) = alone();
    let orders = ["crimea_statement", "deny_debt"].map(|name| give(&rules, name, Slot::Early));
    let [one, other] = orders;
    let mut both = Draft::default();
    both.put(one);
    both.put(other);
    let together = months(&rules, &state, 7, both, 2).0;
    let mut first = Draft::default();
    first.put(one);
    let apart = months(&rules, &state, 7, first, 1).0;
    let mut second = Draft::default();
    second.put(other);
    let apart = months(&rules, &apart, 7, second, 1).0;
    assert!(together.get(moscow::ANGER) > apart.get(moscow::ANGER));
}

#[test]
fn an_exposure_that_is_lowered_lowers_the_hold_by_its_weight() {
    let (rules, state) = alone();
    let c = &rules.coefficients.moscow;
    for (exposure, part, weight) in [
        (moscow::EXPOSURE_FOOD, moscow::HOLD_FOOD, c.hold_food.value),
        (moscow::EXPOSURE_GAS, moscow::HOLD_GAS, c.hold_gas.value),
        (
            moscow::EXPOSURE_POWER,
            moscow::HOLD_POWER,
            c.hold_power.value,
        ),
    ] {
        let mut less = state.clone();
        less.poke(exposure.metric(), state.get(exposure).0 - 100_000);
        let step = |state: &State| rules.step(state, 7, &Drafts::astana(Draft::default()));
        let (usual, _) = step(&state).unwrap();
        let (lower, report) = step(&less).unwrap();
        let fell = usual.get(moscow::LEVERAGE).0 - lower.get(moscow::LEVERAGE).0;
        let expected = (weight * 100_000.0) as i64;
        assert!((fell - expected).abs() <= 1, "{fell}, not {expected}");
        assert_eq!(report.change(part.metric()), -(expected));
    }
    // The hold is the sum of its parts.
    let parts = [
        moscow::HOLD_OIL,
        moscow::HOLD_TRANSIT,
        moscow::HOLD_FOOD,
        moscow::HOLD_GAS,
        moscow::HOLD_POWER,
        moscow::HOLD_PEOPLE,
        moscow::HOLD_MEDIA,
    ];
    let sum: i64 = parts.iter().map(|part| state.get(*part).0).sum();
    assert_eq!(state.get(moscow::LEVERAGE).0, sum);
}

#[test]
fn each_word_of_loyalty_soothes_less_than_the_one_before() {
    let (rules, state) = alone();
    let order = give(&rules, "long_communique", Slot::Early);
    let id = lever(&rules, "long_communique");
    let mut soothed = Vec::new();
    for given in 0..4 {
        let mut state = state.clone();
        state.poke(moscow::PAPER_LOYALTY.metric(), given);
        let mut draft = Draft::default();
        draft.put(order);
        let (_, report) = rules.step(&state, 7, &Drafts::astana(draft)).unwrap();
        let by: i64 = report
            .effects
            .iter()
            .filter(|e| e.metric == moscow::ANGER.metric() && e.cause == Cause::Lever(id))
            .map(|e| e.amount)
            .sum();
        soothed.push(-by);
    }
    assert!(soothed.is_sorted_by(|a, b| a > b), "{soothed:?}");
}

#[test]
fn over_the_red_line_moscows_hard_levers_come_more_often() {
    let rules = campaign();
    let hard = ["border_exercise", "passports_north", "compatriots_law"].map(|n| lever(&rules, n));
    let count = |line: i64| {
        let mut count = 0;
        for seed in 0..60 {
            let mut state = rules.start(seed);
            for _ in 0..3 {
                state.poke(moscow::RED_LINE.metric(), line);
                state.poke(moscow::ANGER.metric(), 700_000);
                state.poke(moscow::CAPACITY.metric(), 800_000);
                let nothing = Drafts::astana(Draft::default());
                let (next, report) = rules.step(&state, seed, &nothing).unwrap();
                let acts = report.events.iter();
                count += acts
                    .filter(|e| matches!(e, Event::Act { lever, .. } if hard.contains(lever)))
                    .count();
                state = next;
            }
        }
        count
    };
    let (below, above) = (count(950_000), count(300_000));
    assert_eq!(below, 0);
    assert!(above > 10, "{above} hard acts in 180 months over the line");
}

#[test]
fn reactions_keep_to_their_uses_and_rest_between_them() {
    let rules = campaign();
    let mut seen = 0;
    for seed in 0..40 {
        let mut state = rules.start(seed);
        let mut last = vec![None::<i64>; rules.content.reactions.len()];
        let mut times = vec![0; rules.content.reactions.len()];
        while !rules.is_over(&state) && !rules.in_reckoning(&state) {
            let seat = rules.observe(&state, Seat::Astana);
            let draft = common::random_draft(&rules, &seat, Rules::policy_dice(seed), 120);
            let (next, report) = rules.step(&state, seed, &Drafts::astana(draft)).unwrap();
            for event in &report.events {
                let Event::Reacted { reaction, day } = event else {
                    continue;
                };
                let (place, entry) = (reaction.index(), rules.content.reaction(*reaction).unwrap());
                assert!((report.from_day..report.from_day + report.days).contains(day));
                if let Some(before) = last[place].replace(*day) {
                    assert!(
                        day - before >= i64::from(entry.cooldown_days),
                        "{}",
                        entry.id
                    );
                }
                times[place] += 1;
                assert!(times[place] <= entry.uses, "{}", entry.id);
                assert_eq!(
                    next.of(agenda::reaction::USED, *reaction).0,
                    i64::from(times[place])
                );
                seen += 1;
            }
            state = next;
        }
    }
    assert!(seen > 40, "{seen} reactions in 40 years");
}

/// What Astana sees of a report: what stopped or did not come, and the reason given.
fn told(report: &Report) -> Vec<(Option<Target>, u16)> {
    let told = report.events.iter().filter_map(|event| match event {
        Event::Stopped {
            target, pretext, ..
        } => Some((Some(*target), *pretext)),
        Event::Withheld { pretext, .. } => Some((None, *pretext)),
        _ => None,
    });
    told.collect()
}

#[test]
fn a_reprisal_and_a_genuine_stoppage_with_the_same_reason_are_told_alike() {
    let (rules, _) = alone();
    let shipped = campaign();
    let content = &rules.content;
    let seen_effects = |effects: &[ContentEffect]| {
        let sees = |metric| rules.layout.sees(metric, Seat::Astana);
        let seen = effects.iter().filter(|effect| match effect.deed {
            Deed::Add { metric, .. } | Deed::Set { metric, .. } => sees(metric),
            Deed::Stop { .. } => false,
            _ => true,
        });
        // By the number and the amount: the order of writing does not show.
        let mut seen: Vec<String> = seen.map(|effect| format!("{:?}", effect.deed)).collect();
        seen.sort();
        seen
    };
    for entry in content.levers.iter().filter(|l| l.seat != Seat::Astana) {
        let stops = entry
            .effects
            .iter()
            .any(|effect| matches!(effect.deed, Deed::Stop { .. }));
        for pretext in &entry.pretexts {
            let reason = &content.pretexts[usize::from(*pretext)];
            let twins = shipped.content.hazards.iter();
            let twins = twins.filter(|h| h.pretext == *pretext && h.targets.is_empty() != stops);
            let same = twins.filter(|h| seen_effects(&h.effects) == seen_effects(&entry.effects));
            assert!(same.count() > 0, "{}: {reason}", entry.id);
        }
    }
    // An order that stops goods: Astana's side of the act says the reason and seals the effects.
    let mut drafts = Drafts::astana(Draft::default());
    let id = lever(&rules, "food_ban");
    let mut rules = rules;
    rules.content.levers[id.index()].uses = 1;
    let mut state = rules.start(3);
    state.poke(moscow::ANGER.metric(), 500_000);
    let mut draft = Draft::default();
    draft.put(Order::Initiative {
        lever: id,
        slot: Slot::Early,
        venue: None,
        loud: false,
    });
    drafts.by_seat[1] = Some(draft);
    let (next, report) = rules.step(&state, 3, &drafts).unwrap();
    assert_eq!(told(&report).len(), 1);
    let seen = rules.observe(&next, Seat::Astana);
    assert_eq!(seen.of(agenda::lever::USED, id), None);
    let mine = report
        .effects
        .iter()
        .filter(|e| e.cause == Cause::Lever(id));
    assert!(mine.clone().count() > 0 && mine.into_iter().all(|e| e.sealed));
}

#[test]
fn a_reprisal_gives_a_reason_of_the_season() {
    let (rules, _) = alone();
    let mut rules = rules;
    let id = lever(&rules, "cpc_mines");
    rules.content.levers[id.index()].uses = 1;
    let reason = |state: &State, seed: u64| {
        let mut state = state.clone();
        state.poke(moscow::ANGER.metric(), 500_000);
        let mut drafts = Drafts::astana(Draft::default());
        let mut draft = Draft::default();
        draft.put(give(&rules, "cpc_mines", Slot::Early));
        drafts.by_seat[1] = Some(draft);
        let (_, report) = rules.step(&state, seed, &drafts).unwrap();
        let (_, pretext) = told(&report)[0];
        assert_eq!(report.reason_given(id), Some(pretext));
        rules.content.pretexts[usize::from(pretext)].clone()
    };
    let january = rules.start(1);
    let june = months(&rules, &january, 1, Draft::default(), 5).0;
    let (mut cold, mut warm) = (Vec::new(), Vec::new());
    for seed in 0..30 {
        cold.push(reason(&january, seed));
        warm.push(reason(&june, seed));
    }
    assert!(
        cold.iter().all(|given| given == "mooring_inspection"),
        "{cold:?}"
    );
    assert!(warm.iter().any(|given| given == "mines"));
}

#[test]
fn the_court_case_is_older_than_the_june_speech_and_nothing_derives_it_from_the_speech() {
    let rules = campaign();
    let card = |id: &str| {
        let found = rules.content.cards.iter().find(|card| card.id == id);
        found.unwrap_or_else(|| panic!("no card {id}"))
    };
    let day = |text: &str| Date::parse(text).unwrap().to_day();
    let speech = day("2022-06-17");
    // The ruling on the spill of August 2021, the regulator's citation, and only then the order.
    assert_eq!(card("pipeline_fine").from_day, day("2022-04-27"));
    assert_eq!(card("regulator_cited").from_day, day("2022-06-06"));
    assert!(card("regulator_cited").from_day < speech);
    assert_eq!(card("court_order").from_day, day("2022-07-05"));
    // Neither the card of the order nor the lever of the court asks whether the speech was given.
    let court = rules.content.lever(lever(&rules, "cpc_court")).unwrap();
    for when in [&card("court_order").when, &court.when] {
        assert!(!asks_of_deeds(when), "{when:?}");
    }
}

/// Whether a condition asks what Astana did or answered.
fn asks_of_deeds(when: &Condition) -> bool {
    match when {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(asks_of_deeds),
        Condition::Not(part) => asks_of_deeds(part),
        Condition::Used(_) | Condition::Answered(..) | Condition::Came(_) => true,
        _ => false,
    }
}
