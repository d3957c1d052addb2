//! The weekly war: battles whose odds come true, stances, supply, help, the table, the ends, and what is conserved in it.

mod common;

use std::sync::OnceLock;

use multivector_sim::content::HelpKind;
use multivector_sim::ledger::Rule;
use multivector_sim::state::fighting::{self, Held, group};
use multivector_sim::state::relations::partner;
use multivector_sim::state::security::{self, Conflict, force, region};
use multivector_sim::state::{knowledge, moscow, oil, society, war};
use multivector_sim::*;

use common::{campaign, random_draft};

fn named<'a, I: TableId>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> I {
    I::at(ids.position(|known| known == id).unwrap())
}
fn region_of(rules: &Rules, id: &str) -> RegionId {
    named(rules.content.regions.iter().map(|x| &x.id), id)
}
fn force_of(rules: &Rules, id: &str) -> ForceId {
    named(rules.content.forces.iter().map(|x| &x.id), id)
}
fn group_of(rules: &Rules, id: &str) -> GroupId {
    named(rules.content.groups.iter().map(|x| &x.id), id)
}
fn partner_of(rules: &Rules, id: &str) -> PartnerId {
    named(rules.content.partners.iter().map(|x| &x.id), id)
}

/// The day in August 2022 on which the wars of these tests begin: all regions are founded.
const DAY: i64 = 212;

/// A state in which the groups stand at the border, nothing of Russia's means bound, no surprise, no weather in the readings.
fn at_war(rules: &Rules) -> State {
    static STATE: OnceLock<State> = OnceLock::new();
    let begun = STATE.get_or_init(|| {
        let mut state = rules.start(1);
        state.poke(state::calendar::DAY.metric(), DAY);
        state.poke(security::CONFLICT.metric(), Conflict::Fighting.code().0);
        state.poke(war::BINDING.metric(), 450_000);
        state.poke(moscow::CAPACITY.metric(), 700_000);
        state.poke(war::SANCTIONS.metric(), 700_000);
        let (next, report) = rules.step(&state, 1, &Drafts::default()).unwrap();
        let began = |event: &Event| {
            matches!(
                event,
                Event::War {
                    turn: WarTurn::Begun,
                    ..
                }
            )
        };
        assert!(report.events.iter().any(began), "the first week draws up");
        assert_eq!(next.day(), DAY + 7, "a turn is a week");
        next
    });
    let mut state = begun.clone();
    // Warned in full: no surprise in the first week.
    set(&mut state, knowledge::INTELLIGENCE, 1_000_000);
    for index in 0..rules.content.groups.len() {
        read_exactly(&mut state, GroupId::at(index));
    }
    state
}

fn set<Q: units::Quantity>(state: &mut State, key: Key<Q>, value: i64) {
    state.poke(key.metric(), value);
}
fn set_of<I: TableId, Q: units::Quantity>(
    state: &mut State,
    field: Field<I, Q>,
    id: I,
    value: i64,
) {
    let key = campaign().layout.bases().key(field, id);
    state.poke(key.metric(), value);
}
/// Makes Astana's reading of a group the truth.
fn read_exactly(state: &mut State, id: GroupId) {
    let truth = state.of(group::STRENGTH, id).share() * state.of(group::READINESS, id).share();
    set_of(state, group::READ, id, (truth * 1e6).round() as i64);
}
fn group_with(state: &mut State, id: GroupId, strength: f64, readiness: f64) {
    set_of(state, group::STRENGTH, id, (strength * 1e6) as i64);
    set_of(state, group::READINESS, id, (readiness * 1e6) as i64);
    read_exactly(state, id);
}
fn force_in(state: &mut State, id: ForceId, place: RegionId, strength: f64, readiness: f64) {
    set_of(state, force::REGION, id, i64::from(place.0));
    set_of(state, force::STRENGTH, id, (strength * 1e6) as i64);
    set_of(state, force::READINESS, id, (readiness * 1e6) as i64);
}

/// Everybody on both sides holds, Moscow by a person, but for these orders.
fn drafts(astana: &[Order], moscow: &[Order]) -> Drafts {
    let draft = |orders: &[Order]| Draft {
        orders: orders.to_vec(),
    };
    Drafts {
        by_seat: [Some(draft(astana)), Some(draft(moscow)), None, None],
    }
}
const fn stance(counter: Counter, stance: Stance, region: Option<RegionId>) -> Order {
    Order::Stance {
        counter,
        stance,
        region,
    }
}
fn attack(id: GroupId, place: RegionId) -> Order {
    stance(Counter::Group(id), Stance::Attack, Some(place))
}
fn held(state: &State, place: RegionId) -> Held {
    Held::of(state.of(region::HELD, place))
}
fn occupy(rules: &Rules, state: &mut State, ids: &[&str]) {
    for id in ids {
        set_of(
            state,
            region::HELD,
            region_of(rules, id),
            Held::Occupied.code().0,
        );
    }
    let lost = state.get(fighting::LOST).0 + ids.len() as i64;
    set(state, fighting::LOST, lost);
}
fn outcome_of(report: &Report, place: RegionId) -> Option<BattleOutcome> {
    report.events.iter().find_map(|event| match event {
        Event::Battle {
            region, outcome, ..
        } if *region == place => Some(*outcome),
        _ => None,
    })
}

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
            for metric in rules.layout.metrics() {
                let change = next.raw(metric) - state.raw(metric);
                assert_eq!(
                    report.change(metric),
                    change,
                    "seed {seed}: {}",
                    rules.layout.name(metric)
                );
            }
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
