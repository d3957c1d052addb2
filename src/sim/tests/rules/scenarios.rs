//! Months that a person can check by hand: one rule each, in the campaign's own content.

use crate::common;

use multivector_sim::ledger::{Cause, Rule};
use multivector_sim::state::{agenda, compliance, economy, knowledge, moscow, oil, society};
use multivector_sim::*;

use common::{campaign, lever, months, one, policy, route_of as route, shipped, venue};

/// What a lever itself added to Moscow's anger in a report.
fn anger_by(report: &Report, lever: LeverId) -> i64 {
    let by = |effect: &&Effect| {
        effect.metric == moscow::ANGER.metric() && effect.cause == Cause::Lever(lever)
    };
    report
        .effects
        .iter()
        .filter(by)
        .map(|effect| effect.amount)
        .sum()
}

#[test]
fn with_the_main_line_shut_oil_goes_where_there_is_room_and_the_rest_stays_in_the_ground() {
    let rules = campaign();
    let cpc = route(&rules, "cpc");
    let month = |seed: u64, draft: Draft| months(&rules, &rules.start(seed), seed, draft, 1).0;
    let calm = |seed: &u64| {
        month(*seed, Draft::default())
            .of(oil::route::AVAILABLE, cpc)
            .0
            == 1_000_000
    };
    let seed = (0..100).find(calm).unwrap();
    let open = month(seed, Draft::default());
    let shut = month(
        seed,
        one(Order::Quota {
            route: cpc,
            permille: 0,
        }),
    );
    assert!(
        open.of(oil::route::FLOW, cpc).0 > 3_500_000,
        "the CPC carries most of a month's exports"
    );
    assert_eq!(shut.of(oil::route::FLOW, cpc).0, 0);
    // Samara carries what was nominated before; a month later, what papers and pumps could add in one month.
    let samara = route(&rules, "atyrau_samara");
    let nominated = |state: &State| state.of(oil::route::NOMINATED, samara).0;
    assert_eq!(nominated(&shut), nominated(&open));
    let next = |state: &State| months(&rules, state, seed, Draft::default(), 1).0;
    let added = nominated(&next(&shut)) - nominated(&next(&open));
    let contract = rules
        .content
        .route(samara)
        .unwrap()
        .limits
        .contract
        .unwrap();
    let most = contract.growth_per_month.value / 365.0 * 28.0 / 30.0;
    assert!(added > 0 && added as f64 <= most + 1.0, "{added}");
    assert!(
        shut.get(oil::SHUT_IN).0 > 2_000_000,
        "most of it has no other way out: {:?}",
        shut.get(oil::SHUT_IN)
    );
    assert!(shut.get(oil::STORED).0 > 0, "the tanks fill first");
    assert!(shut.get(oil::SALES) < open.get(oil::SALES));
}

#[test]
fn visibility_sets_the_anger_not_the_content() {
    let rules = campaign();
    let mut state = rules.start(5);
    state.poke(state::calendar::DAY.metric(), 90);
    let statement = lever(&rules, "crimea_statement");
    let said = |place: &str, loud: bool| {
        let order = Order::Initiative {
            lever: statement,
            slot: Slot::Early,
            venue: Some(venue(&rules, place)),
            loud,
        };
        let (_, report) = rules.step(&state, 5, &Drafts::astana(one(order))).unwrap();
        anger_by(&report, statement)
    };
    let quiet_note = said("note", false);
    assert_eq!(
        said("brussels", false),
        2 * quiet_note,
        "Brussels is seen twice as well as a note"
    );
    assert_eq!(said("note", true), 2 * quiet_note, "loud is 1.4, quiet 0.7");
}

#[test]
fn words_of_loyalty_are_worth_less_each_time() {
    let rules = campaign();
    let mut state = rules.start(5);
    let communique = lever(&rules, "long_communique");
    let order = Order::Initiative {
        lever: communique,
        slot: Slot::Early,
        venue: None,
        loud: false,
    };
    state.poke(moscow::ANGER.metric(), 600_000);
    let fresh = anger_by(
        &rules
            .step(&state, 5, &Drafts::astana(one(order)))
            .unwrap()
            .1,
        communique,
    );
    state.poke(moscow::PAPER_LOYALTY.metric(), 2);
    let worn = anger_by(
        &rules
            .step(&state, 5, &Drafts::astana(one(order)))
            .unwrap()
            .1,
        communique,
    );
    assert!(fresh < 0 && worn < 0, "both calm");
    let kept = rules.coefficients.moscow.paper_yield.value;
    assert_eq!(worn, (fresh as f64 * kept * kept).round() as i64);
}

#[test]
fn several_slights_in_a_month_weigh_more_than_their_sum() {
    let rules = campaign();
    let mut state = rules.start(5);
    state.poke(state::calendar::DAY.metric(), 90);
    let venue = Some(venue(&rules, "note"));
    let one_slight = Order::Initiative {
        lever: lever(&rules, "crimea_statement"),
        slot: Slot::Early,
        venue,
        loud: false,
    };
    let cumulated = |draft: Draft| {
        let (_, report) = rules.step(&state, 5, &Drafts::astana(draft)).unwrap();
        let by = |effect: &&Effect| effect.cause == Cause::Rule(Rule::Cumulation);
        report
            .effects
            .iter()
            .filter(by)
            .map(|effect| effect.amount)
            .sum::<i64>()
    };
    assert_eq!(cumulated(one(one_slight)), 0);
    let wagons = Order::Initiative {
        lever: lever(&rules, "hold_coal_wagons"),
        slot: Slot::Late,
        venue: None,
        loud: false,
    };
    let both = cumulated(Draft {
        orders: vec![one_slight, wagons],
    });
    assert_eq!(
        both,
        (rules.coefficients.moscow.cumulation.value * 1e6).round() as i64
    );
}

#[test]
fn looking_away_leaks_more_and_the_west_finds_out_late() {
    let rules = campaign();
    let line = policy(&rules, "line");
    let run = |setting: u8| {
        months(
            &rules,
            &rules.start(9),
            9,
            one(Order::Policy {
                policy: line,
                setting,
            }),
            12,
        )
        .0
    };
    let (evaded, observed) = (run(0), run(1));
    let leak = |state: &State| state.get(compliance::LEAKAGE);
    assert!(leak(&evaded) > leak(&observed));
    assert!(evaded.get(compliance::ESTIMATE) > observed.get(compliance::ESTIMATE));
    assert!(
        evaded.get(compliance::ESTIMATE) < leak(&evaded),
        "the West still believes less than is true"
    );
}

#[test]
fn candid_tables_bring_the_wests_estimate_nearer_to_the_truth() {
    let rules = campaign();
    let candour = policy(&rules, "candour");
    let gap = |setting: u8| {
        let total: i64 = (0..40)
            .map(|seed| {
                let draft = one(Order::Policy {
                    policy: candour,
                    setting,
                });
                let (state, _) = months(&rules, &rules.start(seed), seed, draft, 9);
                (state.get(compliance::ESTIMATE).0 - state.get(compliance::LEAKAGE).0).abs()
            })
            .sum();
        total / 40
    };
    assert!(
        gap(2) < gap(0),
        "candid {} against withheld {}",
        gap(2),
        gap(0)
    );
}

#[test]
fn what_nobody_answers_takes_its_first_option_and_says_so() {
    let rules = campaign();
    let start = rules.start(1);
    let open: Vec<CardId> = (0..rules.content.cards.len())
        .map(CardId::at)
        .filter(|id| start.of(agenda::card::STAGE, *id).0 == 1)
        .collect();
    assert_eq!(open.len(), 2, "January has two cards that ask");
    let (state, report) = rules
        .step(&start, 1, &Drafts::astana(Draft::default()))
        .unwrap();
    for card in open {
        assert_eq!(state.of(agenda::card::ANSWER, card).0, 1);
        let first = rules.content.card(card).unwrap().from_day;
        assert!(report.events.contains(&Event::Answered {
            card,
            option: 0,
            day: first.max(report.from_day),
            by_default: true
        }));
    }
}

#[test]
fn a_broken_promise_stays_broken() {
    let rules = campaign();
    let promise = PromiseId::at(
        rules
            .content
            .promises
            .iter()
            .position(|p| p.id == "no_firm_listed")
            .unwrap(),
    );
    let (mut state, _) = months(
        &rules,
        &rules.start(2),
        2,
        one(Order::Promise { promise }),
        1,
    );
    assert_eq!(state.of(agenda::promise::STAGE, promise).0, 1);
    state.poke(compliance::LISTED.metric(), 1);
    let (mut state, reports) = months(&rules, &state, 2, Draft::default(), 1);
    assert!(reports[0].events.contains(&Event::Broken { promise }));
    state.poke(compliance::LISTED.metric(), 0);
    let (state, _) = months(&rules, &state, 2, Draft::default(), 1);
    assert_eq!(state.of(agenda::promise::STAGE, promise).0, 2);
}

#[test]
fn an_uprising_ends_the_game_in_the_month_it_comes() {
    let rules = campaign();
    let mut state = rules.start(2);
    state.poke(society::PROTEST.metric(), 980_000);
    state.poke(society::SUPPORT.metric(), 100_000);
    let (state, report) = rules
        .step(&state, 2, &Drafts::astana(Draft::default()))
        .unwrap();
    let ending = EndingId::at(state.get(agenda::ENDING).0 as usize - 1);
    assert_eq!(rules.content.ending(ending).unwrap().id, "january_again");
    assert!(report.events.contains(&Event::Ended { ending }));
    assert_eq!(
        rules
            .step(&state, 2, &Drafts::astana(Draft::default()))
            .unwrap_err(),
        Fault::Over
    );
}

/// Lets the country fall in the month that comes; gives every axis as it stood and as it was judged.
fn fall(rules: &Rules, state: &State, seed: u64) -> (State, [(i64, i64); 4]) {
    let mut state = state.clone();
    state.poke(society::PROTEST.metric(), 980_000);
    state.poke(society::SUPPORT.metric(), 100_000);
    let (fallen, report) = rules
        .step(&state, seed, &Drafts::astana(Draft::default()))
        .unwrap();
    let ending = EndingId::at(fallen.get(agenda::ENDING).0 as usize - 1);
    assert!(rules.content.ending(ending).unwrap().early);
    let axes = [
        agenda::SOVEREIGNTY,
        agenda::PROSPERITY,
        agenda::COHESION,
        agenda::STANDING,
    ];
    let axes = axes.map(|key| {
        let cut = |effect: &&Effect| {
            effect.metric == key.metric() && effect.cause == Cause::Rule(Rule::CutShort)
        };
        let cut: i64 = report.effects.iter().filter(cut).map(|e| e.amount).sum();
        (fallen.get(key).0 - cut, fallen.get(key).0)
    });
    (fallen, axes)
}

#[test]
fn who_falls_has_the_share_of_every_axis_that_came_before_the_fall_in_the_reckoning_too() {
    let rules = campaign();
    // From 1 January 2022 to the end of January 2026, with a leap year between.
    let whole_span = 365 + 365 + 366 + 365 + 31;
    // In January 2022, in the last month that is commanded, and in the second year of the Reckoning.
    for (before, served) in [(0, Some(31)), (12, Some(365 + 31)), (26, None)] {
        let (state, _) = months(&rules, &rules.start(1), 1, Draft::default(), before);
        let (fallen, axes) = fall(&rules, &state, 1);
        let served = served.unwrap_or(fallen.day() - rules.level.start_day);
        assert_eq!(rules.in_reckoning(&fallen), before >= 12);
        for (stood, judged) in axes {
            assert!(stood > 0);
            assert_eq!(judged, stood * served / whole_span, "after {before} months");
        }
    }
}

#[test]
fn a_level_without_a_reckoning_counts_to_its_last_turn() {
    let rules = shipped("what-if-long-war");
    let (state, axes) = fall(&rules, &rules.start(2), 2);
    let first = rules.level.start_day;
    let (served, term) = (state.day() - first, rules.end_day() - first);
    assert!(served < term);
    for (stood, judged) in axes {
        assert_eq!(judged, stood * served / term);
    }
}

#[test]
fn the_budget_gains_its_share_of_oil_income_and_no_more() {
    let rules = campaign();
    let (state, reports) = months(&rules, &rules.start(4), 4, Draft::default(), 1);
    let net = (state.get(oil::SALES).0 - state.get(oil::CARRIAGE).0) as f64;
    let share = rules.coefficients.oil.budget_share.value;
    let tax: i64 = reports[0]
        .effects
        .iter()
        .filter(|effect| {
            effect.metric == economy::BUDGET.metric() && effect.cause == Cause::Rule(Rule::OilTax)
        })
        .map(|effect| effect.amount)
        .sum();
    assert_eq!(tax, (net * share).round() as i64);
}

#[test]
fn better_intelligence_reads_moscow_better() {
    let rules = campaign();
    let intelligence = policy(&rules, "intelligence");
    let error = |setting: u8| -> i64 {
        (0..60)
            .map(|seed| {
                let draft = one(Order::Policy {
                    policy: intelligence,
                    setting,
                });
                let (state, _) = months(&rules, &rules.start(seed), seed, draft, 8);
                (state.get(knowledge::ANGER).0 - state.get(moscow::ANGER).0).abs()
            })
            .sum()
    };
    assert!(
        error(2) < error(0),
        "with {} against without {}",
        error(2),
        error(0)
    );
}

#[test]
fn an_illegal_draft_changes_nothing() {
    let rules = campaign();
    let mut game = Game::new(rules.clone(), 1);
    let before = game.state().clone();
    let stage = lever(&rules, "stage_refusal");
    let venue = rules.content.lever(stage).unwrap().venues.first().copied();
    let order = Order::Initiative {
        lever: stage,
        slot: Slot::Early,
        venue,
        loud: false,
    };
    let error = game.commit(&one(order)).unwrap_err();
    assert_eq!(
        error,
        CommitError::Illegal(vec![(order, vec![Illegal::NotNow])]),
        "June is not January"
    );
    assert_eq!(*game.state(), before);
    assert!(game.reports().is_empty());
}

#[test]
fn a_reprisal_and_a_genuine_stoppage_look_alike() {
    let rules = campaign();
    let stops = |l: &&content::Lever| {
        l.effects
            .iter()
            .any(|e| matches!(e.deed, content::Deed::Stop { .. }))
    };
    let moscow = rules
        .content
        .levers
        .iter()
        .filter(|lever| lever.seat == Seat::Moscow);
    let reprisal_pretexts: Vec<u16> = moscow
        .filter(stops)
        .flat_map(|lever| lever.pretexts.clone())
        .collect();
    assert!(!reprisal_pretexts.is_empty());
    for pretext in reprisal_pretexts {
        let genuine = rules
            .content
            .hazards
            .iter()
            .any(|hazard| hazard.pretext == pretext);
        let name = &rules.content.pretexts[usize::from(pretext)];
        assert!(
            genuine,
            "the pretext {name} is used by reprisals alone and would give them away"
        );
    }
}

#[test]
fn the_capital_is_renamed_in_september() {
    let rules = campaign();
    let (august, _) = months(&rules, &rules.start(1), 1, Draft::default(), 8);
    assert_eq!(august.get(state::calendar::CAPITAL).0, 0);
    let (october, _) = months(&rules, &august, 1, Draft::default(), 1);
    assert_eq!(october.get(state::calendar::CAPITAL).0, 1);
}

#[test]
fn a_save_of_other_content_goes_on_from_its_state_and_compares_with_nothing() {
    let rules = campaign();
    let rules_of = |_: &Record| Some(rules.clone());
    let mut game = Game::new(rules.clone(), 6);
    game.commit(&Draft::default()).unwrap();
    let save = game.save(&Draft::default());
    let (same, _) = Game::load(&rules_of, &save).unwrap();
    assert!(same.is_comparable());
    let mut record = game.record().clone();
    record.content_id ^= 1;
    let foreign = save.replace(&game.code(), &record.code());
    let (mut loaded, _) = Game::load(&rules_of, &foreign).unwrap();
    assert!(!loaded.is_comparable());
    // Effects still to come lose their basis in a save, which no rule reads; the hash leaves it out.
    assert_eq!(loaded.state().hash(), game.state().hash());
    loaded.commit(&Draft::default()).unwrap();
    assert_eq!(loaded.turn(), 2);
}

#[test]
fn a_save_of_older_rules_whose_numbers_are_others_says_so_and_is_not_called_damaged() {
    let rules = campaign();
    let rules_of = |_: &Record| Some(rules.clone());
    let mut game = Game::new(rules.clone(), 9);
    game.commit(&Draft::default()).unwrap();
    let mut record = game.record().clone();
    record.rules_version = 1;
    record.content_id ^= 1;
    let save = game.save(&Draft::default());
    let (head, _) = save.rsplit_once("state ").unwrap();
    let older = head.replace(&game.code(), &record.code()) + "state AAAA\n";
    let found = Game::load(&rules_of, &older).unwrap_err();
    let expected = multivector_sim::rules::RULES_VERSION;
    assert_eq!(found, RecordError::OtherRules { found: 1, expected });
}
