//! The Reckoning: three years on standing orders, a cabinet in the player's line, the same in every replay.

use crate::common;

use std::sync::Arc;

use multivector_sim::cabinet::LINE;
use multivector_sim::content::entities::Deed;
use multivector_sim::game::chronicle::{MOST_LINES, What};
use multivector_sim::state::{agenda, calendar, moscow, oil};
use multivector_sim::units::Micro;
use multivector_sim::{
    CardId, Draft, Drafts, Event, Game, LeverId, Order, PromiseId, Rules, Scratch, Seat, Slot,
    State, TableId, verify,
};

use common::{campaign, random_draft, route_of};

/// A year played with random orders.
fn year(seed: u64) -> Game {
    let rules = campaign();
    let mut game = Game::new(Arc::clone(&rules), seed);
    while !game.is_over() {
        let draft = random_draft(&rules, &game.seen(), Rules::policy_dice(seed), 120);
        game.commit(&draft).unwrap();
    }
    game
}

/// Seeds whose random year does not end early.
fn whole_years(count: usize) -> Vec<Game> {
    let games = (1..).map(year).filter(|game| game.reckoning().is_some());
    games.take(count).collect()
}

#[test]
fn the_years_run_behind_the_last_turn_and_end_in_an_ending() {
    for game in whole_years(20) {
        let years = game.reckoning().unwrap();
        let end = years.end().unwrap();
        assert_ne!(end.get(agenda::ENDING).0, 0);
        assert!(game.outcome().is_some());
        // An early ending apart, they last to the last day.
        let last = years.reports().last().unwrap();
        let ended_early = end.day() < game.rules().final_day();
        assert!(ended_early || last.from_day + last.days == game.rules().final_day());
        assert_eq!(game.turn(), game.record().turns.len() as u32);
    }
}

#[test]
fn they_are_the_same_in_a_replay_after_undo_and_with_the_ledger_off() {
    for mut game in whole_years(12) {
        let rules = Arc::clone(game.rules());
        let (hash, code) = (game.hash(), game.code());
        let verified = verify(&|_| Some(Arc::clone(&rules)), &code).unwrap();
        assert_eq!(verified.game.hash(), hash);
        let mut quiet = State::clone(game.state());
        let mut scratch = Scratch::default();
        while !rules.is_over(&quiet) {
            let nobody = Drafts::default();
            rules
                .advance(&mut quiet, game.seed(), &nobody, &mut scratch)
                .unwrap();
        }
        assert_eq!(quiet.hash(), hash);
        let last = game.turn() - 1;
        let draft = game.undo_to(last).unwrap();
        assert!(game.reckoning().is_none() && game.outcome().is_none());
        game.commit(&draft).unwrap();
        assert_eq!(game.hash(), hash);
    }
}

/// The year without orders, but for the last turn.
fn idle_but(last: Draft) -> Game {
    let rules = campaign();
    let mut game = Game::new(rules, 4);
    while !game.is_over() {
        let is_last = game.turn() + 1 == u32::from(game.rules().level.turns);
        let draft = if is_last {
            last.clone()
        } else {
            Draft::default()
        };
        game.commit(&draft).unwrap();
    }
    game
}

#[test]
fn standing_orders_go_on_acting_in_them() {
    let rules = campaign();
    let quota = Order::Quota {
        route: route_of(&rules, "atasu_alashankou"),
        permille: 0,
    };
    let closed = idle_but(common::one(quota));
    let open = idle_but(Draft::default());
    let carried = |game: &Game| -> i64 {
        let field = oil::route::FLOW;
        let states = game.reckoning().unwrap().states().iter();
        states
            .map(|state| state.of(field, route_of(&rules, "atasu_alashankou")).0)
            .sum()
    };
    assert_eq!(carried(&closed), 0);
    assert!(carried(&open) > 0);
}

#[test]
fn the_line_follows_what_the_player_does() {
    let rules = campaign();
    let order = Order::Initiative {
        lever: common::lever(&rules, "refuse_recognition"),
        slot: multivector_sim::Slot::Early,
        venue: Some(common::venue(&rules, "un")),
        loud: true,
    };
    let mut game = Game::new(Arc::clone(&rules), 1);
    game.commit(&common::one(order)).unwrap();
    let state = game.state();
    assert!(state.get(agenda::LINE_MOSCOW).0 < 0);
    assert!(state.get(agenda::LINE_WEST).0 > 0);
    // What nobody chose says nothing about a line.
    let mut idle = Game::new(rules, 1);
    idle.commit(&Draft::default()).unwrap();
    assert!(LINE.iter().all(|key| idle.state().get(*key).0 == 0));
}

#[test]
fn the_chronicle_has_a_line_a_half_year_and_a_dozen_at_most_in_the_order_of_time() {
    for game in whole_years(40) {
        let years = game.reckoning().unwrap();
        let lines = game.chronicle();
        let half_years = years.reports().len().div_ceil(6).min(6);
        assert!(
            (half_years.min(6)..=MOST_LINES).contains(&lines.len()),
            "seed {}: {} lines for {} months",
            game.seed(),
            lines.len(),
            years.reports().len()
        );
        assert!(lines.is_sorted_by_key(|line| (line.month, line.day)));
        for line in &lines {
            let report = &years.reports()[line.month];
            assert!((report.from_day..report.from_day + report.days).contains(&line.day));
            if let What::Event(event) = &line.what {
                assert!(report.events.contains(event));
            }
        }
        let ended = |line: &multivector_sim::game::chronicle::Line| {
            matches!(line.what, What::Event(Event::Ended { .. }))
        };
        assert!(lines.last().is_some_and(ended), "it ends with the ending");
    }
}

/// A state of the first month of the years with one card on the table and a line: to Moscow, to the West, at home, stir.
fn asked(rules: &Rules, card: &str, line: [f64; 4]) -> (State, CardId) {
    let mut state = rules.start(1);
    let id = rules.content.cards.iter().position(|x| x.id == card);
    let id = CardId::at(id.unwrap());
    let seen = rules.observe(&state, Seat::Astana);
    for index in 0..rules.content.cards.len() {
        let key = seen.key(agenda::card::STAGE, CardId::at(index));
        state.poke(key.metric(), i64::from(CardId::at(index) == id));
    }
    state.poke(calendar::DAY.metric(), rules.end_day());
    let [to_moscow, west, _, home, stir, _] = LINE;
    for (key, value) in [to_moscow, west, home, stir].into_iter().zip(line) {
        state.poke(key.metric(), Micro::from_share(value).0);
    }
    (state, id)
}

/// The option that the cabinet takes.
fn answered(rules: &Rules, state: &State, card: CardId) -> String {
    let (after, _) = rules.step(state, 1, &Drafts::default()).unwrap();
    let option = after.of(agenda::card::ANSWER, card).0 as usize - 1;
    rules.content.card(card).unwrap().options[option].id.clone()
}

#[test]
fn the_cabinet_answers_in_the_players_line() {
    let rules = campaign();
    // Of the gas union: who leaned to Moscow all along accepts it, who leaned to the West declines, others study it.
    let answer = |line| {
        let (state, card) = asked(&rules, "gas_union", line);
        answered(&rules, &state, card)
    };
    assert_eq!(answer([1.0, -0.8, 0.0, 1.0]), "accept");
    assert_eq!(answer([-0.8, 0.3, 0.0, 1.0]), "decline");
    assert_eq!(answer([0.4, 0.0, 0.0, 0.3]), "study");
}

#[test]
fn the_cabinet_breaks_no_promise_knowingly() {
    let rules = campaign();
    // A line that calls the pact in as long as nothing was promised.
    let (mut state, card) = asked(&rules, "protest_again", [1.0, -0.6, -1.0, 1.0]);
    assert_eq!(answered(&rules, &state, card), "pact");
    let promise = rules
        .content
        .promises
        .iter()
        .position(|x| x.id == "no_base");
    let seen = rules.observe(&state, Seat::Astana);
    let stage = seen.key(agenda::promise::STAGE, PromiseId::at(promise.unwrap()));
    state.poke(stage.metric(), 1);
    assert_ne!(answered(&rules, &state, card), "pact");
}

#[test]
fn louder_words_make_more_stir_and_lean_as_far() {
    let rules = campaign();
    let statement = common::lever(&rules, "crimea_statement");
    let said = |loud: bool| {
        let mut state = rules.start(4);
        state.poke(calendar::DAY.metric(), 90);
        let venues = &rules.content.lever(statement).unwrap().venues;
        let order = Order::Initiative {
            lever: statement,
            slot: Slot::Early,
            venue: venues.first().copied(),
            loud,
        };
        let orders = Drafts::astana(common::one(order));
        let after = rules.step(&state, 4, &orders).unwrap().0;
        LINE.map(|key| after.get(key).0)
    };
    let ([to_moscow, west, .., stir, _], [loud_moscow, .., louder, _]) = (said(false), said(true));
    // Anger of three points and a slight that counts two: five points, a whole unit against Moscow.
    let step = rules.coefficients.seats.line_step.value;
    assert_eq!(to_moscow, Micro::from_share(-step).0);
    assert_eq!(loud_moscow, to_moscow);
    assert!(west > 0 && louder > stir);
}

#[test]
fn the_cabinet_renews_only_what_the_player_did_and_what_angers_nobody() {
    let mut renewed = 0;
    for game in whole_years(12) {
        let seed = game.seed();
        for report in game.reckoning().unwrap().reports() {
            let own = report.events.iter().filter_map(|event| match event {
                Event::Act {
                    seat: Seat::Astana,
                    lever,
                    ..
                } => Some(*lever),
                _ => None,
            });
            let own: Vec<LeverId> = own.collect();
            assert!(own.len() <= 1, "seed {seed}: one a turn at most");
            for lever in own {
                renewed += 1;
                let entry = game.rules().content.lever(lever).unwrap();
                let used = game.state().of(agenda::lever::USED, lever).0;
                assert!(used > 0, "seed {seed}: {}", entry.id);
                let angers = |deed: &Deed| {
                    matches!(deed, Deed::Add { metric, amount, .. }
                        if *metric == moscow::ANGER.metric() && *amount > 0)
                };
                assert!(!entry.effects.iter().any(|effect| angers(&effect.deed)));
            }
        }
    }
    assert!(renewed > 12, "{renewed}");
}

#[test]
fn the_cabinet_decides_from_what_astana_sees() {
    let rules = campaign();
    for game in whole_years(8) {
        for state in game.reckoning().unwrap().states() {
            let mut other = state.clone();
            let hidden = rules.layout.metrics();
            for metric in hidden.filter(|metric| !rules.layout.sees(*metric, Seat::Astana)) {
                let (min, max) = rules.layout.bounds(metric);
                other.poke(metric, (state.raw(metric) + 1).min(max).max(min));
            }
            let orders = |state: &State| rules.cabinet_orders(&rules.observe(state, Seat::Astana));
            assert_eq!(orders(state), orders(&other), "seed {}", game.seed());
        }
    }
}
