//! The scenario board over the shipped campaign: odds that add up, from what Astana sees alone, the same by any slicing.

mod support;

use std::num::NonZeroUsize;

use multivector_ai::{Study, Watch, board};
use multivector_sim::state::{agenda, security};
use multivector_sim::{Draft, LeverId, Seat, TableId};

use support::{campaign, midway, with_other_secrets};

#[test]
fn answers_exclude_one_another_and_add_up_and_every_future_ends_somehow() {
    let game = midway(2, 6);
    let rules = game.rules();
    let made = board(rules, &game.seen(), &Draft::default(), 40);
    assert_eq!((made.turn, made.samples), (6, 40));
    assert_eq!(
        rules.content.board.len(),
        3,
        "the tree asks three questions"
    );
    for (question, chances) in rules.content.board.iter().zip(&made.questions) {
        assert_eq!(chances.len(), question.branches.len());
        let sum: f64 = chances.iter().map(|chance| chance.share).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{}: {sum}", question.id);
    }
    let ends: f64 = made.endings.iter().map(|(_, chance)| chance.share).sum();
    assert!((ends - 1.0).abs() < 1e-9, "{ends}");
    let all = made.questions.iter().flatten();
    for chance in all.chain(made.endings.iter().map(|(_, chance)| chance)) {
        let [low, high] = chance.spread;
        assert!(low <= chance.share && chance.share <= high && high - low < 0.35);
    }
    // The seed draws the war's future and nobody sees it: more than one must be on the board.
    let war = &made.questions[0];
    assert!(war.iter().filter(|chance| chance.share > 0.0).count() > 2);
}

#[test]
fn changing_only_what_is_hidden_changes_no_odds() {
    for seed in 0..3 {
        let game = midway(seed, 6);
        let rules = game.rules();
        let other = with_other_secrets(rules, game.state());
        assert_ne!(other.hash(), game.hash());
        let draft = Draft::default();
        let seen = rules.observe(&other, Seat::Astana);
        assert_eq!(
            board(rules, &seen, &draft, 6),
            board(rules, &game.seen(), &draft, 6),
            "seed {seed}"
        );
    }
}

#[test]
fn slices_in_any_order_and_any_number_of_workers_come_to_the_same() {
    let game = midway(4, 6);
    let rules = game.rules();
    let draft = Draft::default();
    let whole = board(rules, &game.seen(), &draft, 24);
    let mut study = Study::new(rules, &game.seen(), &draft);
    for numbers in [16..24, 0..7, 7..16, 3..9] {
        let ends = study.play(rules, numbers);
        study.add(ends);
    }
    assert_eq!(study.board(rules), whole);
    for workers in [1, 3] {
        let mut study = Study::new(rules, &game.seen(), &draft);
        let workers = NonZeroUsize::new(workers).unwrap();
        assert!(study.refine(rules, 0..24, workers, Watch::default()));
        assert_eq!(study.board(rules), whole, "{workers} workers");
    }
}

#[test]
fn what_moscow_did_before_is_no_answer_to_what_it_does_from_here_on() {
    let rules = campaign();
    let question = rules.content.board.iter().find(|q| q.from_now).unwrap();
    let id = |name: &str| question.branches.iter().position(|b| b.id == name);
    let mut then = rules.start(1);
    let mines = rules
        .content
        .levers
        .iter()
        .position(|x| x.id == "cpc_mines");
    let used = rules
        .layout
        .bases()
        .key(agenda::lever::USED, LeverId::at(mines.unwrap()))
        .metric();
    then.poke(used, 1);
    let mut now = then.clone();
    now.poke(security::HYBRID.metric(), 0);
    assert_ne!(rules.answer_of(question, &now, &then), id("energy"));
    now.poke(used, 2);
    assert_eq!(rules.answer_of(question, &now, &then), id("energy"));
    now.poke(multivector_sim::state::fighting::WARS.metric(), 1);
    assert_eq!(rules.answer_of(question, &now, &then), id("force"));
}
