//! Battles: odds that come true, stances, retreats, supply, rails.

use super::*;

#[test]
fn groups_are_what_the_other_war_leaves_free() {
    let rules = campaign();
    let strength = |binding: i64| {
        let mut state = rules.start(1);
        set(&mut state, state::calendar::DAY, DAY);
        set(&mut state, security::CONFLICT, Conflict::Fighting.code().0);
        set(&mut state, war::BINDING, binding);
        set(&mut state, moscow::CAPACITY, 900_000);
        let (next, _) = rules.step(&state, 1, &Drafts::default()).unwrap();
        let groups = (0..rules.content.groups.len()).map(GroupId::at);
        groups
            .map(|id| next.of(group::STRENGTH, id).share())
            .sum::<f64>()
    };
    let (bound, free) = (strength(900_000), strength(150_000));
    assert!(
        bound < 0.15,
        "bound in Ukraine Moscow has next to nothing: {bound}"
    );
    assert!(free > 4.0 * bound, "free it has: {free}");
}

#[test]
fn what_is_no_war_costs_nothing_and_changes_nothing() {
    let rules = campaign();
    let state = rules.start(1);
    let (next, _) = rules.step(&state, 1, &Drafts::default()).unwrap();
    for key in [
        fighting::WEEKS,
        fighting::STILL,
        fighting::WARS,
        fighting::LOST,
    ] {
        assert_eq!(next.get(key).0, 0);
    }
    let ready = force_of(&rules, "assault_36");
    let seen = rules.observe(&state, Seat::Astana);
    let order = stance(Counter::Force(ready), Stance::Delay, None);
    let refused = rules.check(&seen, &Draft::default(), &order);
    assert_eq!(refused, Err(vec![Illegal::NoFighting]));
}

/// Where a brigade stands and from where it is attacked: a city, and open ground with room to fall back.
const CITY: [&str; 2] = ["astana", "akmola"];
const OPEN: [&str; 2] = ["karaganda", "pavlodar"];

/// One group against one brigade, and how often each outcome comes over so many seeds.
fn often(
    [place, gate]: [&str; 2],
    strength: f64,
    of_brigade: Stance,
    seeds: u64,
) -> ([f64; 4], BattleOdds, f64) {
    let rules = campaign();
    let mut state = at_war(&rules);
    let (capital, gate) = (region_of(&rules, place), region_of(&rules, gate));
    occupy(
        &rules,
        &mut state,
        &["akmola", "north_kazakhstan", "pavlodar"],
    );
    let (attacker, brigade) = (
        group_of(&rules, "kurgan_group"),
        force_of(&rules, "assault_36"),
    );
    set_of(&mut state, group::PLACE, attacker, i64::from(gate.0) + 1);
    group_with(&mut state, attacker, strength, 0.8);
    force_in(&mut state, brigade, capital, 0.05, 0.8);
    let holds = stance(Counter::Force(brigade), of_brigade, None);
    let draft = Draft {
        orders: vec![holds],
    };
    let seen = rules.observe(&state, Seat::Astana);
    assert_eq!(rules.check(&seen, &Draft::default(), &holds), Ok(()));
    let odds = rules.battle_odds(&seen, &draft, capital, &[]).unwrap();
    let orders = drafts(&[holds], &[attack(attacker, capital)]);
    let (mut counts, mut lost) = ([0.0; 4], 0.0);
    for seed in 0..seeds {
        let (next, report) = rules.step(&state, seed, &orders).unwrap();
        counts[outcome_of(&report, capital).unwrap() as usize] += 1.0;
        lost += 0.05 - next.of(force::STRENGTH, brigade).share();
    }
    (
        counts.map(|count| count / seeds as f64),
        odds,
        lost / seeds as f64,
    )
}

#[test]
fn a_weak_group_before_a_ready_brigade_in_a_city_is_thrown_back_as_the_odds_say() {
    let (came, odds, _) = often(CITY, 0.04, Stance::Hold, 300);
    assert!(odds.chances[0] > 0.8, "{odds:?}");
    assert!(came[0] > 0.75, "{came:?}");
    assert!((odds.chances.iter().sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn shown_odds_come_true_where_the_readings_are_exact() {
    const SEEDS: u64 = 1500;
    let (came, odds, _) = often(OPEN, 0.12, Stance::Hold, SEEDS);
    for (came, shown) in came.into_iter().zip(odds.chances) {
        // Three standard deviations of a share.
        let room = 3.0 * (shown * (1.0 - shown) / SEEDS as f64).sqrt();
        assert!((came - shown).abs() <= room, "came {came}, shown {shown}");
    }
    let spread = odds.chances.iter().filter(|chance| **chance > 0.1).count();
    assert!(
        spread >= 3,
        "the test is about odds that are open: {odds:?}"
    );
}

#[test]
fn delay_trades_space_for_losses() {
    let (held, odds_held, lost_held) = often(OPEN, 0.12, Stance::Hold, 300);
    let (delayed, odds_delayed, lost_delayed) = often(OPEN, 0.12, Stance::Delay, 300);
    assert!(odds_delayed.taken() > odds_held.taken());
    assert!(
        delayed[2] + delayed[3] > held[2] + held[3],
        "{delayed:?} {held:?}"
    );
    assert!(lost_delayed < 0.7 * lost_held, "{lost_delayed} {lost_held}");
}

#[test]
fn three_to_one_on_open_ground_mostly_succeeds() {
    let rules = campaign();
    let mut state = at_war(&rules);
    let (place, brigade) = (
        region_of(&rules, "kostanay"),
        force_of(&rules, "tank_karaganda"),
    );
    let attacker = group_of(&rules, "chelyabinsk_group");
    force_in(&mut state, brigade, place, 0.05, 0.8);
    let seen = rules.observe(&state, Seat::Astana);
    let plain = Draft::default();
    let defence = rules
        .battle_odds(&seen, &plain, place, &[])
        .unwrap()
        .defence;
    group_with(&mut state, attacker, 3.0 * defence / 0.8, 0.8);
    let seen = rules.observe(&state, Seat::Astana);
    let by = [Counter::Group(attacker)];
    let odds = rules.battle_odds(&seen, &plain, place, &by).unwrap();
    assert!((odds.attack / odds.defence - 3.0).abs() < 0.01, "{odds:?}");
    assert!((0.6..0.85).contains(&odds.taken()), "{odds:?}");
}

#[test]
fn who_withdraws_is_not_there_when_the_attack_comes() {
    let rules = campaign();
    let mut state = at_war(&rules);
    let (place, back) = (
        region_of(&rules, "pavlodar"),
        region_of(&rules, "karaganda"),
    );
    let (brigade, attacker) = (
        force_of(&rules, "mech_semey"),
        group_of(&rules, "omsk_group"),
    );
    force_in(&mut state, brigade, place, 0.03, 0.6);
    let goes = stance(Counter::Force(brigade), Stance::Withdraw, Some(back));
    let orders = drafts(&[goes], &[attack(attacker, place)]);
    let (next, report) = rules.step(&state, 3, &orders).unwrap();
    assert_eq!(next.of(force::STRENGTH, brigade).0, 30_000, "no losses");
    assert_eq!(next.of(force::REGION, brigade).0, i64::from(back.0));
    let undefended = |event: &Event| matches!(event, Event::Battle { region, defended: false, .. } if *region == place);
    assert!(report.events.iter().any(undefended));
    assert_eq!(
        held(&next, place),
        Held::Occupied,
        "the home guard alone does not hold"
    );
    assert_eq!(next.get(fighting::LOST).0, 1);
    assert!(
        next.get(fighting::DISPLACED).0 > 100_000,
        "people are driven out"
    );
    // The group moved in, and what crosses the region stands still from the same week on.
    assert_eq!(next.of(group::PLACE, attacker).0, i64::from(place.0) + 1);
    let pipe = common::route_of(&rules, "atasu_pavlodar");
    assert_eq!(next.of(oil::route::AVAILABLE, pipe).0, 0);
}

#[test]
fn a_brigade_that_is_cut_off_is_out_of_supply_and_wears_down() {
    let rules = campaign();
    let readiness = |around: &[&str]| {
        let mut state = at_war(&rules);
        occupy(&rules, &mut state, around);
        let (place, brigade) = (
            region_of(&rules, "north_kazakhstan"),
            force_of(&rules, "assault_37"),
        );
        force_in(&mut state, brigade, place, 0.02, 0.6);
        let (next, _) = rules.step(&state, 3, &drafts(&[], &[])).unwrap();
        next.of(force::READINESS, brigade).share()
    };
    let open = readiness(&["kostanay", "pavlodar"]);
    let cut = readiness(&["kostanay", "pavlodar", "akmola"]);
    assert!(open > 0.55, "through Akmola it is supplied: {open}");
    assert!(cut < 0.5, "encircled it is not: {cut}");
}

#[test]
fn an_encircled_brigade_that_is_driven_out_finds_no_way() {
    let rules = campaign();
    let mut state = at_war(&rules);
    occupy(&rules, &mut state, &["kostanay", "pavlodar", "akmola"]);
    let (place, brigade) = (
        region_of(&rules, "north_kazakhstan"),
        force_of(&rules, "assault_37"),
    );
    force_in(&mut state, brigade, place, 0.004, 0.4);
    let attacker = group_of(&rules, "kurgan_group");
    let (next, report) = rules
        .step(&state, 3, &drafts(&[], &[attack(attacker, place)]))
        .unwrap();
    let captured = |event: &Event| matches!(event, Event::War { turn: WarTurn::Captured(Counter::Force(id)), .. } if *id == brigade);
    assert!(report.events.iter().any(captured));
    assert_eq!(next.of(force::STRENGTH, brigade).0, 0);
}

#[test]
fn an_occupied_region_that_nobody_holds_is_retaken_without_a_fight() {
    let rules = campaign();
    let mut state = at_war(&rules);
    occupy(&rules, &mut state, &["akmola"]);
    let (place, brigade) = (region_of(&rules, "akmola"), force_of(&rules, "assault_36"));
    let seen = rules.observe(&state, Seat::Astana);
    let goes = stance(Counter::Force(brigade), Stance::Attack, Some(place));
    assert_eq!(rules.check(&seen, &Draft::default(), &goes), Ok(()));
    let odds = rules.battle_odds(&seen, &Draft::default(), place, &[Counter::Force(brigade)]);
    assert_eq!(odds.unwrap().chances, [0.0, 0.0, 0.0, 1.0]);
    let before = state.of(force::STRENGTH, brigade);
    let (next, _) = rules.step(&state, 3, &drafts(&[goes], &[])).unwrap();
    assert_eq!(held(&next, place), Held::Own);
    assert_eq!(
        next.of(force::REGION, brigade).0,
        i64::from(place.0),
        "it moves in"
    );
    assert_eq!(next.of(force::STRENGTH, brigade), before);
    assert_eq!(next.get(fighting::LOST).0, 0);
}

#[test]
fn a_counter_attack_comes_true_at_its_odds() {
    const SEEDS: u64 = 800;
    let rules = campaign();
    let mut state = at_war(&rules);
    occupy(&rules, &mut state, &["pavlodar"]);
    let (place, from) = (
        region_of(&rules, "pavlodar"),
        region_of(&rules, "karaganda"),
    );
    let (brigade, holder) = (
        force_of(&rules, "tank_karaganda"),
        group_of(&rules, "omsk_group"),
    );
    set_of(&mut state, group::PLACE, holder, i64::from(place.0) + 1);
    group_with(&mut state, holder, 0.02, 0.8);
    force_in(&mut state, brigade, from, 0.06, 0.8);
    let seen = rules.observe(&state, Seat::Astana);
    let by = [Counter::Force(brigade)];
    let odds = rules
        .battle_odds(&seen, &Draft::default(), place, &by)
        .unwrap();
    let goes = stance(by[0], Stance::Attack, Some(place));
    let orders = drafts(&[goes], &[]);
    let mut taken = 0.0;
    for seed in 0..SEEDS {
        let (next, _) = rules.step(&state, seed, &orders).unwrap();
        if held(&next, place) == Held::Own {
            taken += 1.0;
            assert_eq!(
                next.of(group::PLACE, holder).0,
                0,
                "it goes back over the border"
            );
        }
    }
    let (taken, shown) = (taken / SEEDS as f64, odds.taken());
    let room = 3.0 * (shown * (1.0 - shown) / SEEDS as f64).sqrt();
    assert!((taken - shown).abs() <= room, "came {taken}, shown {shown}");
    assert!((0.1..0.9).contains(&shown), "{odds:?}");
}

#[test]
fn rails_lead_through_own_regions_only_and_who_is_on_them_does_not_fight() {
    let rules = campaign();
    let mut state = at_war(&rules);
    let (place, brigade) = (
        region_of(&rules, "astana"),
        force_of(&rules, "tank_karaganda"),
    );
    let goes = Order::Station {
        force: brigade,
        region: place,
    };
    let seen = rules.observe(&state, Seat::Astana);
    assert_eq!(rules.check(&seen, &Draft::default(), &goes), Ok(()));
    // On the rails it is not in the odds of the region that it left.
    let here = region_of(&rules, "kostanay");
    force_in(&mut state, brigade, here, 0.05, 0.8);
    let seen = rules.observe(&state, Seat::Astana);
    let defence = |orders: Vec<Order>| {
        let odds = rules.battle_odds(&seen, &Draft { orders }, here, &[]);
        odds.unwrap().defence
    };
    assert!(defence(vec![goes]) < defence(Vec::new()) / 2.0);
    let (next, _) = rules.step(&state, 3, &drafts(&[goes], &[])).unwrap();
    assert_eq!(
        next.of(force::REGION, brigade).0,
        i64::from(place.0),
        "next week it is there"
    );
    // Not into an occupied region, and not through one.
    occupy(&rules, &mut state, &["akmola"]);
    let seen = rules.observe(&state, Seat::Astana);
    let refused = Err(vec![Illegal::WayCut]);
    assert_eq!(rules.check(&seen, &Draft::default(), &goes), refused);
    let into = Order::Station {
        force: brigade,
        region: region_of(&rules, "akmola"),
    };
    assert_eq!(rules.check(&seen, &Draft::default(), &into), refused);
}
