//! Errands over the shipped campaign, of either kind: what another program plays of one is what is played here, nothing hidden
//! travels, and what is of other rules, of another kind or damaged is refused.

mod support;

use std::num::NonZeroUsize;

use multivector_ai::errand::{Kind, Work};
use multivector_ai::{Errand, Mismatch, board, difference, forecast};
use multivector_sim::{Draft, Game, RULES_VERSION, Rules, Seat, State};

use support::{midway, with_other_secrets};

/// A forecast over three turns, and the scenario board.
const KINDS: [Kind; 2] = [Kind::Forecast { horizon: 3 }, Kind::Board];

fn errand(game: &Game, drafts: Vec<Draft>, kind: Kind) -> Errand {
    let chosen = game.record().chosen();
    Errand::new(game.rules(), chosen, &game.seen(), drafts, kind)
}

/// As another program reads it.
fn elsewhere(bytes: &[u8], rules: &Rules) -> Work {
    let (mark, errand) = Errand::read(bytes).unwrap();
    errand.work(mark, rules).unwrap()
}

/// What the rules come to in one go, for the first draft.
fn check(work: &Work, game: &Game, draft: &Draft, samples: u32) {
    let (rules, seen) = (game.rules(), game.seen());
    match work {
        Work::Forecast(drafts) => {
            let here = forecast(rules, &seen, draft, 3, samples);
            assert_eq!(drafts[0].forecast(), here);
        }
        Work::Board(drafts) => {
            let here = board(rules, &seen, draft, samples);
            assert_eq!(drafts[0].board(rules), here);
        }
    }
}

#[test]
fn an_errand_holds_nothing_hidden_and_comes_to_the_same_futures_elsewhere() {
    let game = midway(3, 5);
    let rules = game.rules();
    let draft = Draft::default();
    for kind in KINDS {
        let bytes = |state: &State| {
            let seen = rules.observe(state, Seat::Astana);
            let chosen = game.record().chosen();
            Errand::new(rules, chosen, &seen, vec![draft.clone()], kind).to_bytes(rules)
        };
        let written = bytes(game.state());
        assert_eq!(
            written,
            bytes(&with_other_secrets(rules, game.state())),
            "what Astana does not see leaves no trace"
        );
        let mut here = elsewhere(&written, rules);
        assert_eq!((here.samples(), here.first_missing()), (0, 0));
        // Two helpers, the second one first; then the rest here.
        for (first, missing) in [(1, 0), (0, 6)] {
            let numbers = (first..6).step_by(2);
            let reply = elsewhere(&written, rules).play(rules, numbers);
            here.add(rules, &reply).unwrap();
            assert_eq!(here.first_missing(), missing);
        }
        check(&here, &game, &draft, 6);
        here.refine(rules, 6..9, NonZeroUsize::new(2).unwrap());
        check(&here, &game, &draft, 9);
    }
}

#[test]
fn all_drafts_of_an_errand_meet_the_same_numbers() {
    let game = midway(3, 5);
    let rules = game.rules();
    let drafts = vec![Draft::default(), Draft::default()];
    let bytes = errand(&game, drafts, KINDS[0]).to_bytes(rules);
    let mut work = elsewhere(&bytes, rules);
    let reply = work.play(rules, [4, 0, 2].into_iter());
    work.add(rules, &reply).unwrap();
    let Work::Forecast(drafts) = work else {
        panic!("an errand of a forecast")
    };
    assert_eq!(difference(&drafts[0], &drafts[1]).samples, 3);
}

#[test]
fn an_errand_of_other_content_is_refused_before_it_is_read() {
    let game = midway(3, 5);
    let rules = game.rules();
    let other = Rules::load(&multivector_data::files(), "january").unwrap();
    for kind in KINDS {
        let bytes = errand(&game, Vec::new(), kind).to_bytes(rules);
        let (mark, read) = Errand::read(&bytes).unwrap();
        assert_eq!(read.level, "2022");
        assert!(matches!(
            read.work(mark, &other),
            Err(Mismatch::Content { .. })
        ));
    }
    assert!(other.recognise(game.seen()).is_none(), "another layout");
}

#[test]
fn other_rules_another_kind_and_damage_are_refused_and_add_nothing() {
    let game = midway(3, 5);
    let rules = game.rules();
    // The version of the rules is the first number and smaller than 128; the content's fingerprint follows.
    let other = |bytes: &[u8], at: usize| {
        let mut other = bytes.to_vec();
        other[at] ^= 1;
        other
    };
    let works = KINDS.map(|kind| {
        let bytes = errand(&game, vec![Draft::default()], kind).to_bytes(rules);
        let found = RULES_VERSION ^ 1;
        assert!(matches!(
            Errand::read(&other(&bytes, 0)),
            Err(Mismatch::Rules { found: of, .. }) if of == found
        ));
        for damaged in [&bytes[..bytes.len() / 2], &[]] {
            assert_eq!(Errand::read(damaged), Err(Mismatch::Damaged));
        }
        elsewhere(&bytes, rules)
    });
    let replies = works.each_ref().map(|work| work.play(rules, 0..2));
    for (mut work, (mine, theirs)) in works.into_iter().zip([(0, 1), (1, 0)]) {
        let mine = &replies[mine];
        for (reply, why) in [
            (other(mine, 0), "foresight-other-rules"),
            (other(mine, 1), "foresight-other-content"),
            (replies[theirs].clone(), "foresight-damaged"),
            (mine[..mine.len() / 2].to_vec(), "foresight-damaged"),
            (Vec::new(), "foresight-damaged"),
        ] {
            assert_eq!(work.add(rules, &reply).unwrap_err().key(), why);
        }
        assert_eq!(work.samples(), 0);
        work.add(rules, mine).unwrap();
        assert_eq!(work.samples(), 2);
    }
}
