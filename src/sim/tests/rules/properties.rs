//! Properties of the rules over random games: every seed printed by a failing assertion replays it.

use crate::common;

use std::sync::{Arc, OnceLock};

use multivector_sim::explain::{self, Behind};
use multivector_sim::state::{agenda, oil, projects};
use multivector_sim::{
    BasisRef, Cause, Draft, Drafts, Effect, Event, Game, Metric, Order, Record, Rules, Scratch,
    Seat, State,
};

use common::{effects_are_the_changes, files, random_draft};

const GAMES: u64 = 1000;
/// Games of which every number is explained, a dearer check.
const EXPLAINED: u64 = 200;

/// The campaign's thirteen months without the years behind them, which `reckoning.rs` holds to the same properties.
fn year() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    let rules = RULES.get_or_init(|| {
        let mut files = files();
        for file in &mut files {
            if file.name == "levels/2022.ron" {
                let text = String::from_utf8_lossy(&file.bytes);
                assert!(text.contains("reckoning: 36,"));
                file.bytes = text.replace("reckoning: 36,", "").into_bytes().into();
            }
        }
        match Rules::load(&files, "2022") {
            Ok(rules) => Arc::new(rules),
            Err(findings) => panic!("{:?}", findings.list.first().map(|found| &found.problem)),
        }
    });
    Arc::clone(rules)
}

/// The month of a game at which a dear check is made: each is, over the games.
fn is_checked(seed: u64, turn: u32) -> bool {
    u64::from(turn) == seed % 13
}

fn play(seed: u64, mut each: impl FnMut(&Rules, &State, &Game, &Draft)) -> Game {
    let mut game = Game::new(year(), seed);
    while !game.is_over() {
        let rules = game.rules().clone();
        let draft = random_draft(&rules, &game.seen(), Rules::policy_dice(seed), 120);
        let before = game.state().clone();
        game.commit(&draft)
            .unwrap_or_else(|error| panic!("seed {seed}, turn {}: {error:?}", before.turn()));
        each(&rules, &before, &game, &draft);
    }
    game
}

/// Plays random games and holds every property against each of their turns; what is dear, against one turn of each.
fn every_property_holds(seeds: impl Iterator<Item = u64>) {
    let rules = year();
    let mut scratch = Scratch::default();
    for seed in seeds {
        let mut without_ledger = rules.start(seed);
        let game = play(seed, |rules, before, game, draft| {
            sums_of_effects_are_the_changes(seed, rules, before, game);
            every_tonne_lifted_is_exported_refined_or_stored_and_no_link_carries_more_than_it_can(
                seed, rules, before, game,
            );
            what_legal_orders_offers_check_accepts_and_what_it_leaves_out_check_refuses(
                seed, rules, before, draft,
            );
            save_load_step_is_step(seed, game);
            changing_only_what_is_hidden_changes_nothing_seen_and_nothing_legal(
                seed, rules, before, draft,
            );
            a_question_gives_way_to_one_that_was_not_asked_of_late(seed, rules, before, game);
            let drafts = Drafts::astana(draft.clone());
            rules
                .advance(&mut without_ledger, seed, &drafts, &mut scratch)
                .unwrap();
            // The same hash comes out with the ledger off.
            let turn = game.turn();
            assert_eq!(
                without_ledger.hash(),
                game.state().hash(),
                "seed {seed}, turn {turn}"
            );
        });
        assert!(game.outcome().is_some(), "seed {seed} came to no ending");
        // In half of them, of both kinds.
        if seed % 4 < 2 {
            undo_keeps_the_dice(seed, &game);
        }
    }
}

// One test a core: the games are played once for all properties.
#[test]
fn random_legal_orders_never_fault_and_every_property_holds_in_even_games() {
    every_property_holds((0..GAMES).step_by(2));
}

#[test]
fn random_legal_orders_never_fault_and_every_property_holds_in_odd_games() {
    every_property_holds((1..GAMES).step_by(2));
}

fn sums_of_effects_are_the_changes(seed: u64, rules: &Rules, before: &State, game: &Game) {
    let report = game.reports().last().unwrap();
    let turn = || format!("seed {seed}, turn {}", before.turn());
    effects_are_the_changes(rules, before, game.state(), report, &turn);
    for metric in rules.layout.metrics() {
        let (min, max) = rules.layout.bounds(metric);
        assert!(
            (min..=max).contains(&game.state().raw(metric)),
            "seed {seed}: {}",
            rules.layout.name(metric)
        );
    }
}

/// No question is asked twice running, nor one of the last three turns, where another applies.
fn a_question_gives_way_to_one_that_was_not_asked_of_late(
    seed: u64,
    rules: &Rules,
    before: &State,
    game: &Game,
) {
    let now = game.state();
    if rules.is_over(now) {
        return;
    }
    let [last, earlier, first] = [
        agenda::QUESTION,
        agenda::QUESTION_BEFORE,
        agenda::QUESTION_EARLIER,
    ]
    .map(|asked| before.get(asked).0);
    let world = rules.world(now);
    let mut applying = Vec::new();
    for (index, entry) in rules.content.questions.iter().enumerate() {
        if entry.when.holds(&world) {
            applying.push(index as i64 + 1);
        }
    }
    let asked = now.get(agenda::QUESTION).0;
    let of_late = |code: i64| [last, earlier, first].contains(&code);
    let turn = now.turn();
    if asked == last {
        assert!(
            applying.iter().all(|code| *code == last),
            "seed {seed}, turn {turn}: asked again, and {applying:?} apply"
        );
    } else if of_late(asked) {
        assert!(
            applying.iter().all(|code| of_late(*code)),
            "seed {seed}, turn {turn}: asked of late, and {applying:?} apply"
        );
    }
}

#[test]
fn every_number_of_random_games_is_explained() {
    for seed in 0..EXPLAINED {
        play(seed, |rules, before, game, _| {
            let turn = before.turn();
            let report = game.reports().last().unwrap();
            let mut by_number: Vec<Vec<Effect>> = vec![Vec::new(); rules.layout.len()];
            for effect in &report.effects {
                by_number[effect.metric.0 as usize].push(*effect);
            }
            for metric in rules.layout.metrics() {
                let name = rules.layout.name(metric);
                let lines = explain::lines(&by_number[metric.0 as usize], metric);
                let sum: i64 = lines.iter().map(|line| line.amount).sum();
                let change = game.state().raw(metric) - before.raw(metric);
                assert_eq!(sum, change, "seed {seed}, turn {turn}: {name}");
                for line in &lines {
                    assert_ne!(line.amount, 0, "seed {seed}, turn {turn}: {name}");
                    assert!(
                        rules.cause_id(line.cause).is_some(),
                        "seed {seed}, turn {turn}: {name}: {:?}",
                        line.cause
                    );
                    assert!(
                        line.basis == BasisRef::ARITHMETIC || rules.basis(line.basis).is_some(),
                        "seed {seed}, turn {turn}: {name}: {:?} rests on nothing",
                        line.cause
                    );
                }
                if is_checked(seed, turn) {
                    let whole = explain::explain(game, metric, turn).unwrap();
                    assert_eq!(whole.lines, lines, "seed {seed}: {name}");
                    assert_eq!(whole.after - whole.before, sum, "seed {seed}: {name}");
                    for line in &lines {
                        something_is_behind(seed, game, metric, line.cause);
                    }
                }
            }
        });
    }
}

/// Behind every deed stands what was done, and behind every stoppage its true cause; if that is an act, the act.
fn something_is_behind(seed: u64, game: &Game, metric: Metric, cause: Cause) {
    let turn = game.turn() - 1;
    let name = game.rules().layout.name(metric);
    let behind = explain::behind(game, metric, turn, cause);
    let done = matches!(
        cause,
        Cause::Lever(_)
            | Cause::Option(..)
            | Cause::Card(_)
            | Cause::Promise(_)
            | Cause::Project(_)
    );
    // A work that the level finds under way was begun by nobody in it.
    let found = matches!(cause, Cause::Project(id)
        if game.state_at(0).unwrap().of(projects::project::STAGE, id).0 == 1);
    assert!(
        !done || found || !behind.is_empty(),
        "seed {seed}, turn {turn}: {name}: nobody did {cause:?}"
    );
    for stop in behind {
        let Behind::Stoppage(stop) = stop else {
            continue;
        };
        assert!(stop.cause.is_some(), "seed {seed}, turn {turn}: {stop:?}");
        let by_act = matches!(stop.cause, Some(Cause::Lever(_)));
        let act = matches!(stop.act, Some(Event::Act { .. }));
        assert_eq!(by_act, act, "seed {seed}, turn {turn}: {stop:?}");
    }
}

fn every_tonne_lifted_is_exported_refined_or_stored_and_no_link_carries_more_than_it_can(
    seed: u64,
    rules: &Rules,
    before: &State,
    game: &Game,
) {
    let state = game.state();
    let gone = state.get(oil::EXPORTS).0 + state.get(oil::REFINED).0 + state.get(oil::STORED).0;
    assert_eq!(state.get(oil::PRODUCTION).0, gone, "seed {seed}");
    for index in 0..rules.content.routes.len() {
        let id = multivector_sim::RouteId(index as u16);
        let days = state.day() - before.day();
        let most = state.of(oil::route::CAPACITY, id).0 * days + 1;
        assert!(
            state.of(oil::route::FLOW, id).0 <= most,
            "seed {seed}: {}",
            rules.content.routes[index].id
        );
        let nominated = state.of(oil::route::NOMINATED, id).0;
        let contract = rules.content.routes[index].limits.contract;
        if let Some(contract) = contract {
            assert!(
                state.of(oil::route::FLOW, id).0 <= nominated * days,
                "seed {seed}"
            );
            let grown = nominated - before.of(oil::route::NOMINATED, id).0;
            let month = contract.growth_per_month.value / 365.0;
            assert!(
                grown as f64 <= month * days as f64 / 30.0 + 1.0,
                "seed {seed}"
            );
        }
    }
    for (index, node) in rules.content.nodes.iter().enumerate() {
        let stock = state
            .of(oil::node::STOCK, multivector_sim::NodeId(index as u16))
            .0;
        assert!(
            (0..=node.tank_tonnes).contains(&stock),
            "seed {seed}: {}",
            node.id
        );
    }
    for (index, mooring) in rules.content.moorings.iter().enumerate() {
        let id = multivector_sim::MooringId(index as u16);
        let days = (state.day() - before.day()) as f64;
        let could = mooring.tonnes_per_day.value * state.of(oil::mooring::AVAILABLE, id).share();
        let loaded = state.of(oil::mooring::LOADED, id).0 as f64;
        assert!(
            loaded <= (could + 1.0) * days,
            "seed {seed}: {}",
            mooring.id
        );
    }
}

fn what_legal_orders_offers_check_accepts_and_what_it_leaves_out_check_refuses(
    seed: u64,
    rules: &Rules,
    before: &State,
    draft: &Draft,
) {
    if !is_checked(seed, before.turn()) {
        return;
    }
    let seen = rules.observe(before, Seat::Astana);
    for so_far in [Draft::default(), draft.clone()] {
        let templates = rules.legal_orders(&seen, &so_far);
        for (index, template) in templates.iter().enumerate() {
            let dice = Rules::policy_dice(seed ^ 0xabcd);
            let order = rules.sample(
                template,
                dice.words(
                    before.turn(),
                    multivector_sim::Purpose::Policy,
                    index as u32,
                ),
            );
            assert_eq!(
                rules.check(&seen, &so_far, &order),
                Ok(()),
                "seed {seed}: {template:?} {order:?}"
            );
        }
        for (index, lever) in rules.content.levers.iter().enumerate() {
            let id = multivector_sim::LeverId(index as u16);
            let offered = templates
                .iter()
                .any(|t| matches!(t, multivector_sim::Template::Initiative(l, _) if *l == id));
            let venue = lever.venues.first().copied();
            let order = Order::Initiative {
                lever: id,
                slot: multivector_sim::Slot::Late,
                venue,
                loud: false,
            };
            assert_eq!(
                rules.check(&seen, &so_far, &order).is_ok(),
                offered,
                "seed {seed}: {}",
                lever.id
            );
        }
    }
}

fn save_load_step_is_step(seed: u64, game: &Game) {
    let rules = year();
    let rules_of = |_: &Record| Some(rules.clone());
    if !is_checked(seed, game.turn() - 1) {
        return;
    }
    let draft = Draft::default();
    let (loaded, _) = Game::load(&rules_of, &game.save(&draft)).unwrap();
    assert_eq!(loaded.state(), game.state(), "seed {seed}");
    if !game.is_over() {
        let (mut a, mut b) = (game.clone(), loaded);
        a.commit(&draft).unwrap();
        b.commit(&draft).unwrap();
        assert_eq!(a.hash(), b.hash(), "seed {seed}");
    }
}

fn undo_keeps_the_dice(seed: u64, game: &Game) {
    let mut back = game.clone();
    let turn = (seed % u64::from(game.turn())) as u32;
    back.undo_to(turn).unwrap();
    for number in turn..game.turn() {
        let draft = game.record().turns[number as usize][0].clone();
        back.commit(&draft).unwrap();
    }
    assert_eq!(back.hash(), game.hash(), "seed {seed} from turn {turn}");
    assert_eq!(back.rewinds(), 1);
}

/// Changes every number that a seat does not see and returns the state so changed.
fn with_other_secrets(rules: &Rules, state: &State, seat: Seat) -> State {
    let mut other = state.clone();
    for metric in rules
        .layout
        .metrics()
        .filter(|metric| !rules.layout.sees(*metric, seat))
    {
        let (min, max) = rules.layout.bounds(metric);
        let value = state.raw(metric);
        other.poke(
            metric,
            if value < max {
                value + 1
            } else {
                (value - 1).max(min)
            },
        );
    }
    other
}

fn changing_only_what_is_hidden_changes_nothing_seen_and_nothing_legal(
    seed: u64,
    rules: &Rules,
    before: &State,
    draft: &Draft,
) {
    if !is_checked(seed, before.turn()) {
        return;
    }
    for seat in Seat::ALL {
        let other = with_other_secrets(rules, before, seat);
        assert_ne!(other.hash(), before.hash());
        let (seen, seen_other) = (rules.observe(before, seat), rules.observe(&other, seat));
        assert_eq!(seen, seen_other, "seed {seed}, {}", seat.name());
        assert_eq!(
            rules.legal_orders(&seen, draft),
            rules.legal_orders(&seen_other, draft)
        );
        assert_eq!(
            rules.program_choices(before, seed, seat),
            rules.program_choices(&other, seed, seat),
            "{}",
            seat.name()
        );
    }
}

#[test]
fn a_number_is_unknown_exactly_where_the_layout_hides_it() {
    let rules = year();
    let state = rules.start(1);
    for seat in Seat::ALL {
        let seen = rules.observe(&state, seat);
        for metric in rules.layout.metrics() {
            assert_eq!(
                seen.raw(metric).is_some(),
                rules.layout.sees(metric, seat),
                "{}",
                rules.layout.name(metric)
            );
        }
        assert_eq!(seen.raw(Metric(u16::MAX)), None);
    }
}
