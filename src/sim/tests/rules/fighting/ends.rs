//! What others send, the ends of a war and the table at which it can end, and what it costs Moscow elsewhere.

use super::*;

#[test]
fn help_comes_only_from_the_warm_and_the_pledged() {
    let rules = campaign();
    let weeks = |warmth: i64, pledge: i64| {
        let mut state = at_war(&rules);
        for index in 0..rules.content.partners.len() {
            set_of(&mut state, partner::WARMTH, PartnerId::at(index), 200_000);
        }
        let tashkent = partner_of(&rules, "tashkent");
        let mut come = Vec::new();
        for seed in 0..4 {
            set_of(&mut state, partner::WARMTH, tashkent, warmth);
            set_of(&mut state, partner::PLEDGE, tashkent, pledge);
            let (next, report) = rules.step(&state, seed, &drafts(&[], &[])).unwrap();
            come.extend(report.events.iter().filter_map(|event| match event {
                Event::War {
                    turn: WarTurn::Help(who, what),
                    ..
                } => Some((*who, *what)),
                _ => None,
            }));
            state = next;
            for index in 0..rules.content.partners.len() {
                set_of(&mut state, partner::WARMTH, PartnerId::at(index), 200_000);
            }
        }
        (
            come,
            state.get(fighting::HELP).0,
            state.get(fighting::OUTSIDE).0,
        )
    };
    let (come, arms, word) = weeks(200_000, 1_000_000);
    assert!(
        come.is_empty(),
        "the cold send nothing, whatever they signed: {come:?}"
    );
    assert_eq!((arms, word), (0, 0));
    let tashkent = partner_of(&rules, "tashkent");
    let (come, warm, _) = weeks(700_000, 0);
    assert_eq!(
        come,
        [(tashkent, HelpKind::Arms), (tashkent, HelpKind::Word)]
    );
    let (_, pledged, spoken) = weeks(700_000, 1_000_000);
    assert!(
        pledged > warm && warm > 0 && spoken > 0,
        "{pledged} {warm} {spoken}"
    );
}

/// Plays on with nobody moving until the fighting ends; how many weeks it took.
fn until_it_ends(rules: &Rules, mut state: State, orders: &Drafts) -> (State, i64) {
    let mut week = 0;
    for _ in 1..=20 {
        let (next, report) = rules.step(&state, 9, orders).unwrap();
        state = next;
        week += i64::from(!rules.is_lull(report.days));
        if Conflict::of(state.get(security::CONFLICT)) != Conflict::Fighting {
            return (state, week);
        }
    }
    panic!("the war does not end");
}

#[test]
fn what_does_not_move_freezes_and_what_moves_is_over_after_twelve_weeks() {
    let rules = campaign();
    let (still, weeks) = until_it_ends(&rules, at_war(&rules), &drafts(&[], &[]));
    assert_eq!(
        Conflict::of(still.get(security::CONFLICT)),
        Conflict::Frozen
    );
    let least = rules.coefficients.fighting.still_weeks.value as i64;
    assert_eq!(weeks, least);
    let mut state = at_war(&rules);
    occupy(&rules, &mut state, &["pavlodar"]);
    let mut weeks = 0;
    while Conflict::of(state.get(security::CONFLICT)) == Conflict::Fighting {
        // Something moves every week.
        set(&mut state, fighting::STILL, 0);
        let (next, report) = rules.step(&state, 9, &drafts(&[], &[])).unwrap();
        state = next;
        weeks += i64::from(!rules.is_lull(report.days));
        assert!(weeks <= 12);
    }
    assert_eq!(weeks, 12);
    assert_eq!(
        Conflict::of(state.get(security::CONFLICT)),
        Conflict::Frozen
    );
    let pavlodar = region_of(&rules, "pavlodar");
    assert_eq!(
        held(&state, pavlodar),
        Held::Occupied,
        "the lines stay where they are"
    );
    assert_eq!(state.get(fighting::LOST).0, 1);
    // What is occupied stands still in the months to come, and a turn is a month again.
    let (next, report) = rules.step(&state, 9, &Drafts::default()).unwrap();
    assert!(report.days > 7);
    let pipe = common::route_of(&rules, "atasu_pavlodar");
    assert_eq!(next.of(oil::route::AVAILABLE, pipe).0, 0);
}

#[test]
fn the_capital_lost_is_the_war_lost() {
    let rules = campaign();
    let mut state = at_war(&rules);
    let capital = region_of(&rules, "astana");
    occupy(&rules, &mut state, &["akmola", "north_kazakhstan"]);
    let attacker = group_of(&rules, "kurgan_group");
    set_of(
        &mut state,
        group::PLACE,
        attacker,
        i64::from(region_of(&rules, "akmola").0) + 1,
    );
    group_with(&mut state, attacker, 0.9, 0.9);
    let before = state.get(society::SUPPORT);
    let (next, _) = rules
        .step(&state, 3, &drafts(&[], &[attack(attacker, capital)]))
        .unwrap();
    assert_eq!(Conflict::of(next.get(security::CONFLICT)), Conflict::Lost);
    assert!(next.get(society::SUPPORT) < before);
    assert!(
        next.get(fighting::LOST).0 >= 3,
        "endings read how much is lost"
    );
    assert_eq!(ending(&rules, &next), Some("capitulation"));
}

/// The ending that was reached, by id.
fn ending<'a>(rules: &'a Rules, state: &State) -> Option<&'a str> {
    let at = usize::try_from(state.get(state::agenda::ENDING).0 - 1).ok()?;
    rules
        .content
        .endings
        .get(at)
        .map(|ending| ending.id.as_str())
}

#[test]
fn a_region_that_stays_occupied_is_not_forgotten_at_the_end() {
    let rules = campaign();
    let at_the_end = |occupied: &[&str]| {
        let mut state = rules.start(1);
        let last = rules.final_day() - 20;
        set(&mut state, state::calendar::DAY, last);
        occupy(&rules, &mut state, occupied);
        if !occupied.is_empty() {
            set(&mut state, security::CONFLICT, Conflict::Frozen.code().0);
        }
        while !rules.is_over(&state) {
            state = rules.step(&state, 1, &Drafts::default()).unwrap().0;
        }
        ending(&rules, &state).unwrap().to_owned()
    };
    assert_ne!(at_the_end(&[]), "second_ukraine");
    assert_eq!(at_the_end(&["north_kazakhstan"]), "second_ukraine");
}

#[test]
fn the_table_ends_it_at_the_odds_that_it_shows() {
    const SEEDS: u64 = 800;
    let rules = campaign();
    let mut state = at_war(&rules);
    set(&mut state, fighting::WEEKS, 8);
    set(&mut state, fighting::MOSCOW_LOSSES, 250_000);
    set(&mut state, fighting::OUTSIDE, 300_000);
    set(&mut state, fighting::MOSCOW_OFFER, 0);
    let terms = Terms::StatusQuo;
    let seen = rules.observe(&state, Seat::Astana);
    let shown = rules.table_odds(&seen)[0].1;
    assert!((0.2..0.8).contains(&shown), "{shown}");
    let orders = Drafts::astana(Draft {
        orders: vec![Order::Offer { terms }],
    });
    let mut settled = 0.0;
    for seed in 0..SEEDS {
        let (next, _) = rules.step(&state, seed, &orders).unwrap();
        if Conflict::of(next.get(security::CONFLICT)) == Conflict::Settled {
            settled += 1.0;
            assert_eq!(next.get(fighting::LOST).0, 0, "everybody goes home");
        }
    }
    let came = settled / SEEDS as f64;
    let room = 3.0 * (shown * (1.0 - shown) / SEEDS as f64).sqrt();
    assert!((came - shown).abs() <= room, "came {came}, shown {shown}");
}

#[test]
fn what_moscow_offers_is_accepted_by_offering_it() {
    let rules = campaign();
    let mut state = at_war(&rules);
    occupy(&rules, &mut state, &["pavlodar", "north_kazakhstan"]);
    set(&mut state, fighting::MOSCOW_OFFER, Terms::Region.code().0);
    let seen = rules.observe(&state, Seat::Astana);
    assert_eq!(rules.table_odds(&seen)[2], (Terms::Region, 1.0));
    let orders = Drafts::astana(Draft {
        orders: vec![Order::Offer {
            terms: Terms::Region,
        }],
    });
    let (next, _) = rules.step(&state, 5, &orders).unwrap();
    assert_eq!(
        Conflict::of(next.get(security::CONFLICT)),
        Conflict::Settled
    );
    assert_eq!(next.get(fighting::LOST).0, 2, "what is given stays given");
    // Two persons agree in the week in which both say the same.
    let offer = |terms| vec![Order::Offer { terms }];
    let state = at_war(&rules);
    let both = drafts(&offer(Terms::Neutrality), &offer(Terms::Neutrality));
    let (next, _) = rules.step(&state, 5, &both).unwrap();
    assert_eq!(
        Conflict::of(next.get(security::CONFLICT)),
        Conflict::Settled
    );
    let apart = drafts(&offer(Terms::StatusQuo), &offer(Terms::Neutrality));
    let (next, _) = rules.step(&state, 5, &apart).unwrap();
    assert_eq!(
        Conflict::of(next.get(security::CONFLICT)),
        Conflict::Fighting
    );
    let accepts = drafts(&offer(Terms::Neutrality), &[]);
    let (next, _) = rules.step(&next, 5, &accepts).unwrap();
    assert_eq!(
        Conflict::of(next.get(security::CONFLICT)),
        Conflict::Settled
    );
}

#[test]
fn aggression_costs_moscow_elsewhere() {
    let rules = campaign();
    let state = at_war(&rules);
    let (_, report) = rules.step(&state, 3, &drafts(&[], &[])).unwrap();
    let by_war = |key: Key<units::Micro>| -> i64 {
        let effects = report.effects.iter().filter(|effect| {
            effect.metric == key.metric() && effect.cause == Cause::Rule(Rule::WarCost)
        });
        effects.map(|effect| effect.amount).sum()
    };
    assert!(by_war(moscow::CAPACITY) < 0 && by_war(war::FRONT) < 0 && by_war(war::BINDING) < 0);
    assert!(by_war(war::SANCTIONS) > 0);
}
