//! Reviews of games of the shipped campaign: a decisive choice is found, luck is luck, and the same game has the same review.

mod support;

use std::sync::{Arc, OnceLock};

use multivector_ai::review::{Chosen, Mover, POINT_THROWS, THROWS};
use multivector_ai::{Policy, Review, Reviewing, play, review};
use multivector_sim::content::{ContentEffect, Deed};
use multivector_sim::state::{compliance, society};
use multivector_sim::{BasisRef, CardId, Draft, Game, Order, TableId};

use support::campaign;

fn steady(seed: u64) -> Game {
    play(campaign(), seed, Policy::Steady).unwrap()
}

/// A steady game and its review, made once.
fn reviewed() -> &'static (Game, Review) {
    static MADE: OnceLock<(Game, Review)> = OnceLock::new();
    MADE.get_or_init(|| {
        let game = steady(5);
        let review = review(&game).unwrap();
        (game, review)
    })
}

/// The answers of a game, with their turns.
fn answers(game: &Game) -> Vec<(u32, CardId, u8)> {
    let turns = game.record().turns.iter().enumerate();
    let orders = turns.flat_map(|(turn, seats)| {
        let orders = seats.iter().flat_map(|draft| &draft.orders);
        orders.map(move |order| (turn as u32, *order))
    });
    orders
        .filter_map(|(turn, order)| match order {
            Order::Answer { card, option } => Some((turn, card, option)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_choice_that_is_planted_to_be_decisive_is_the_first_turning_point() {
    let plain = steady(5);
    let (turn, card, option) = *answers(&plain)
        .iter()
        .find(|(turn, card, _)| {
            *turn >= 4 && campaign().content.cards[card.index()].options.len() > 1
        })
        .expect("an answer in the middle of the game");
    // The answer that is given brings the country down at once; no other does.
    let mut rules = (*campaign()).clone();
    let set = |metric, value| ContentEffect {
        deed: Deed::Set { metric, value },
        basis: BasisRef::ARITHMETIC,
    };
    rules.content.cards[card.index()].options[usize::from(option)]
        .effects
        .extend([
            set(society::PROTEST.metric(), 1_000_000),
            set(society::SUPPORT.metric(), 0),
            set(compliance::LADDER.metric(), 6),
        ]);
    let game = play(Arc::new(rules), 5, Policy::Steady).unwrap();
    assert_eq!(game.turn(), turn + 1, "it ends the game");
    let review = review(&game).unwrap();
    let first = &review.points[0];
    assert_eq!(first.choice.turn, turn);
    let planted = Chosen::Ordered(Order::Answer { card, option });
    assert_eq!(first.choice.chosen, planted);
    assert_ne!(first.came.ending, review.came.ending);
    assert!(
        first.came.day > review.came.day,
        "without it the game goes on"
    );
    assert!(first.holds(), "it does so whatever the dice: {first:?}");
}

#[test]
fn the_same_game_has_the_same_review_live_and_from_its_code() {
    let (game, made) = reviewed();
    assert_eq!(review(game).as_ref(), Some(made));
    let rules = campaign();
    let (replayed, _) = Game::load(&|_| Some(Arc::clone(&rules)), &game.code()).unwrap();
    assert_eq!(review(&replayed).as_ref(), Some(made));
}

#[test]
fn a_review_in_slices_is_the_review_at_once_and_no_slice_is_longer_than_it_may_be() {
    let (game, made) = reviewed();
    let mut work = Reviewing::new(game).unwrap();
    let (mut slices, mut before) = (0, 0.0);
    while !work.step(97) {
        slices += 1;
        let now = work.progress();
        assert!(now >= before && now < 1.0, "{before} then {now}");
        before = now;
    }
    assert_eq!(work.progress(), 1.0);
    let sliced = work.finish();
    assert_eq!(&sliced, made);
    assert_eq!(
        slices,
        sliced.turns / 97,
        "every slice but the last is full"
    );
}

#[test]
fn shares_sum_to_one_and_the_parts_to_the_distance_from_the_reference() {
    let (game, review) = reviewed();
    let division = &review.division;
    assert_eq!(division.throws, THROWS);
    let sum: f64 = division.parts.iter().map(|part| part.share).sum();
    assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    let outcome = game.outcome().unwrap();
    for (axis, value) in outcome.axes.into_iter().enumerate() {
        let adds: f64 = division.parts.iter().map(|part| part.axes[axis]).sum();
        assert!((division.reference[axis] + adds - value.share()).abs() < 1e-9);
    }
    for part in &division.parts {
        assert!(
            (0.0..=1.0).contains(&part.share) && part.error < 0.25,
            "{part:?}"
        );
    }
    let games: u32 = review.endings.iter().map(|(_, count)| count).sum();
    assert_eq!(games, THROWS);
}

#[test]
fn who_orders_nothing_has_no_part_in_what_came() {
    let mut game = Game::new(campaign(), 9);
    while !game.is_over() {
        game.commit(&Draft::default()).unwrap();
    }
    let review = review(&game).unwrap();
    let own = &review.division.parts[0];
    assert_eq!((own.mover, own.share, own.error), (Mover::Own, 0.0, 0.0));
    // But every question that was left unanswered was a choice.
    assert!(!review.points.is_empty());
    assert!(
        review
            .points
            .iter()
            .all(|point| matches!(point.choice.chosen, Chosen::Silent(_)))
    );
    let asked = review.questions.iter().map(|question| question.name());
    assert!(
        asked.clone().any(|name| name == "silent"),
        "{:?}",
        asked.collect::<Vec<_>>()
    );
}

#[test]
fn turning_points_differ_from_the_game_and_are_ranked() {
    let (game, review) = reviewed();
    assert!(!review.points.is_empty() && review.left_out == 0);
    let sizes: Vec<f64> = review.points.iter().map(|point| point.size).collect();
    assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1]) && sizes.iter().all(|s| *s > 0.0));
    for point in &review.points {
        let given = &game.record().turns[point.choice.turn as usize][0].orders;
        let order = point.choice.chosen.order();
        let ordered = matches!(point.choice.chosen, Chosen::Ordered(_));
        assert_eq!(given.contains(order), ordered, "{point:?}");
        assert_ne!(point.instead.as_ref(), Some(order));
        assert!(POINT_THROWS > 1 && point.usual_error.iter().all(|error| error.is_finite()));
    }
    assert_eq!(review.months.len(), game.reports().len());
    assert!((4..=8).contains(&review.questions.len()));
    assert!(!review.facts.is_empty());
}

#[test]
fn a_game_that_goes_on_has_no_review() {
    assert!(Reviewing::new(&Game::new(campaign(), 1)).is_none());
}
