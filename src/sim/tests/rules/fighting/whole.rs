//! Whole wars: who orders what, what is conserved, the notation of orders, a level that begins in one.

use super::*;

#[test]
fn each_seat_orders_its_own_counters_and_moscow_decides_from_what_it_sees() {
    let rules = campaign();
    let state = at_war(&rules);
    let (brigade, attacker) = (
        force_of(&rules, "assault_36"),
        group_of(&rules, "kurgan_group"),
    );
    let (own, theirs) = (Counter::Force(brigade), Counter::Group(attacker));
    let plain = Draft::default();
    for (seat, mine, other) in [(Seat::Astana, own, theirs), (Seat::Moscow, theirs, own)] {
        let seen = rules.observe(&state, seat);
        let hold = |counter| rules.check(&seen, &plain, &stance(counter, Stance::Hold, None));
        assert_eq!(hold(mine), Ok(()));
        assert_eq!(hold(other), Err(vec![Illegal::NotYours]));
        for (index, template) in rules.legal_orders(&seen, &plain).iter().enumerate() {
            let words = Rules::policy_dice(5).words(1, Purpose::Policy, index as u32);
            let order = rules.sample(template, words);
            assert_eq!(
                rules.check(&seen, &plain, &order),
                Ok(()),
                "{template:?} {order:?}"
            );
        }
    }
    // What is hidden from Moscow changes nothing of what its groups are told.
    let told = |state: &State| {
        let (next, _) = rules.step(state, 5, &Drafts::default()).unwrap();
        let groups = (0..rules.content.groups.len()).map(GroupId::at);
        groups
            .map(|id| (next.of(group::STANCE, id), next.of(group::TOWARDS, id)))
            .collect::<Vec<_>>()
    };
    let mut other = state.clone();
    for metric in rules.layout.metrics() {
        let (min, max) = rules.layout.bounds(metric);
        let family = rules.layout.entity(metric).map(|(family, _)| family);
        if !rules.layout.sees(metric, Seat::Moscow)
            && matches!(family, Some(Family::Force | Family::Group))
        {
            other.poke(metric, (state.raw(metric) / 2).clamp(min, max));
        }
    }
    assert_ne!(other.hash(), state.hash());
    assert_eq!(told(&other), told(&state));
    let attacks = |(stance, _): &(units::Code, units::Code)| Stance::of(*stance) == Stance::Attack;
    assert!(
        told(&state).iter().any(attacks),
        "a Moscow with free means advances"
    );
}

/// Random games in a level that begins in a war, with random orders of both sides in every other game: nothing faults, oil
/// and money are conserved (the step checks them), every effect is accounted for, the ledger off gives the same hash, and
/// undoing keeps the dice.
#[test]
fn random_wars_conserve_what_is_to_be_conserved() {
    const GAMES: u64 = 100;
    const TURNS: u32 = 18;
    let rules = campaign();
    let mut ends = [0; 6];
    let mut scratch = Scratch::default();
    for seed in 0..GAMES {
        let mut state = at_war(&rules);
        set(&mut state, moscow::CAPACITY, 300_000 + 6_000 * seed as i64);
        let mut quiet = state.clone();
        for _ in 0..TURNS {
            // An ending may come before the war does.
            if rules.is_over(&state) {
                break;
            }
            let dice = Rules::policy_dice(seed);
            let of = |seat| random_draft(&rules, &rules.observe(&state, seat), dice, 250);
            let moscow = (seed % 2 == 0).then(|| of(Seat::Moscow));
            let drafts = Drafts {
                by_seat: [Some(of(Seat::Astana)), moscow, None, None],
            };
            let (next, report) = rules
                .step(&state, seed, &drafts)
                .unwrap_or_else(|fault| panic!("seed {seed}, turn {}: {fault:?}", state.turn()));
            let turn = || format!("seed {seed}, turn {}", state.turn());
            effects_are_the_changes(&rules, &state, &next, &report, &turn);
            rules
                .advance(&mut quiet, seed, &drafts, &mut scratch)
                .unwrap();
            assert_eq!(quiet.hash(), next.hash(), "seed {seed}");
            for index in 0..rules.content.forces.len() {
                let id = ForceId::at(index);
                let at = RegionId(next.of(force::REGION, id).0 as u16);
                let alive = next.of(force::STRENGTH, id).0 > 0;
                assert!(
                    !alive || held(&next, at) != Held::Occupied,
                    "seed {seed}: {id:?} in {at:?}"
                );
            }
            state = next;
        }
        let end = Conflict::of(state.get(security::CONFLICT));
        // An early ending of the game may cut a war short; nothing else does.
        let by_ending = state.get(state::agenda::ENDING).0 != 0;
        assert!(end != Conflict::Fighting || by_ending, "seed {seed}");
        ends[end as usize] += 1;
    }
    let of = |end: Conflict| ends[end as usize];
    let over = [Conflict::Frozen, Conflict::Settled, Conflict::Lost].map(of);
    assert!(over.iter().sum::<i32>() > 50, "{ends:?}");
    assert!(
        over.iter().filter(|count| **count > 0).count() >= 2,
        "{ends:?}"
    );
}

#[test]
fn orders_of_the_fighting_are_read_as_they_are_written() {
    let rules = campaign();
    let counter = Counter::Group(group_of(&rules, "omsk_group"));
    let orders = vec![
        attack(
            group_of(&rules, "kurgan_group"),
            region_of(&rules, "north_kazakhstan"),
        ),
        stance(counter, Stance::Withdraw, None),
        stance(
            Counter::Force(force_of(&rules, "mech_semey")),
            Stance::Delay,
            None,
        ),
        Order::Offer {
            terms: Terms::Neutrality,
        },
    ];
    let drafts = vec![Draft { orders }];
    let text = orders_file::write(&rules, &drafts);
    let mut sink = Vec::new();
    let file = content::ron::FileId::NONE;
    let read = orders_file::read(&rules, file, text.as_bytes(), &mut sink);
    assert_eq!(read, Some(drafts), "{text}\n{sink:?}");
}

/// The campaign's level, but from August 2022 on and in the middle of a war.
fn war_level() -> std::sync::Arc<Rules> {
    let mut files = common::files();
    let campaign = files
        .iter()
        .find(|file| file.name == "levels/2022.ron")
        .unwrap();
    let text = String::from_utf8(campaign.bytes.to_vec()).unwrap();
    let begins = "start_values: [
        (metric: \"security.conflict\", value: 2, basis: Judgement(\"crisis\")),";
    let text = text
        .replace("id: \"2022\"", "id: \"war\"")
        .replace("start: \"2022-01-01\"", "start: \"2022-08-01\"")
        .replace("turns: 13", "turns: 6")
        .replace("start_values: [", begins);
    files.push(SourceFile {
        name: "levels/war.ron".to_owned(),
        bytes: text.into_bytes().into(),
    });
    Rules::load(&files, "war")
        .unwrap_or_else(|found| panic!("{:?}", found.list))
        .into()
}

#[test]
fn a_level_can_begin_in_a_war_and_undo_save_and_explain_keep_to_it() {
    let rules = war_level();
    for seed in 0..6 {
        let mut game = Game::new(rules.clone(), seed);
        let start = game.state();
        assert_eq!(
            start.get(fighting::WEEKS).0,
            1,
            "the groups stand at the border from the start"
        );
        let odds = |game: &Game, region: &str| {
            let place = region_of(&rules, region);
            rules.battle_odds(&game.seen(), &Draft::default(), place, &[])
        };
        assert!(odds(&game, "north_kazakhstan").is_some());
        assert!(
            odds(&game, "turkistan").is_none(),
            "nobody could attack there"
        );
        while !game.is_over() {
            let draft = random_draft(&rules, &game.seen(), Rules::policy_dice(seed), 150);
            game.commit(&draft).unwrap();
            let report = game.reports().last().unwrap();
            for effect in &report.effects {
                let behind = explain::behind(&game, effect.metric, report.turn, effect.cause);
                let told = matches!(effect.cause, Cause::Rule(Rule::WarTable | Rule::WarEnds));
                assert!(!told || !behind.is_empty(), "{effect:?}");
            }
        }
        let hash = game.hash();
        let record = game.record().clone();
        game.undo_to(2).unwrap();
        for turn in record.turns.iter().skip(2) {
            game.commit(&turn[0]).unwrap();
        }
        assert_eq!(game.hash(), hash, "seed {seed}: the dice are the same");
        let rules_of = |_: &Record| Some(rules.clone());
        let (loaded, _) = Game::load(&rules_of, &game.save(&Draft::default())).unwrap();
        assert_eq!(loaded.hash(), hash, "seed {seed}");
    }
}
