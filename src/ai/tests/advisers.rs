//! The advisers' expert says what comes as often as it comes, and each adviser errs in the way that the debrief says.

mod support;

use std::sync::Arc;

use multivector_ai::{Policy, play};
use multivector_sim::advice::{self, Judged};
use multivector_sim::{Game, Rules};

use support::campaign;

fn games(rules: &Arc<Rules>, count: u64) -> Vec<Game> {
    let policies = [Policy::Steady, Policy::Random, Policy::Random, Policy::Idle];
    (1..=count)
        .zip(policies.into_iter().cycle())
        .map(|(seed, policy)| play(Arc::clone(rules), seed, policy).unwrap())
        .collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    sum / f64::from(count)
}

#[test]
fn the_expert_is_right_on_the_mean_and_every_adviser_errs_in_a_way_of_their_own() {
    let rules = campaign();
    let games = games(&rules, 48);
    let judged: Vec<Judged> = games.iter().flat_map(advice::judged).collect();
    assert!(judged.len() > 400, "{}", judged.len());
    let came = |one: &Judged| f64::from(u8::from(one.came));
    let expert = |one: &Judged| one.advice.expert;
    let drift = mean(judged.iter().map(expert)) - mean(judged.iter().map(came));
    // Some five hundred answers: a mean lies within two hundredths of its expectation, and games hang together.
    assert!(drift.abs() < 0.06, "{drift}");

    let advisers = &rules.content.advisers.list;
    let place = |id: &str| advisers.iter().position(|one| one.id == id).unwrap();
    let said = |id: &str| {
        let place = place(id);
        let said = judged
            .iter()
            .map(move |one| f64::from(one.advice.percents[place]) / 100.0);
        said.collect::<Vec<f64>>()
    };
    let from_half = |values: &[f64]| mean(values.iter().map(|value| (value - 0.5).abs()));
    let experts: Vec<f64> = judged.iter().map(expert).collect();
    assert!(
        from_half(&said("energy")) > from_half(&experts) + 0.05,
        "surer"
    );
    assert!(
        from_half(&said("finance")) < from_half(&experts) - 0.05,
        "hedges"
    );
    let average = |values: &[f64]| mean(values.iter().copied());
    assert!(
        average(&said("foreign")) < average(&experts) - 0.05,
        "hopes"
    );
    assert!(
        average(&said("security")) > average(&experts) + 0.05,
        "fears"
    );

    let off = |one: &Judged| expert(one) - came(one);
    let score = mean(judged.iter().map(|one| off(one) * off(one)));
    for adviser in advisers {
        let theirs = advice::brier(&judged, place(&adviser.id)).unwrap();
        assert!(theirs > score, "{}: {theirs} against {score}", adviser.id);
    }
}

#[test]
fn what_is_said_depends_on_what_is_seen_alone_and_changes_no_hash() {
    let rules = campaign();
    let game = play(Arc::clone(&rules), 7, Policy::Steady).unwrap();
    let hash = game.hash();
    let before = advice::judged(&game);
    assert_eq!(before, advice::judged(&game));
    assert_eq!(game.hash(), hash);
    for one in &before {
        assert!(
            one.advice
                .percents
                .iter()
                .all(|figure| (1..=99).contains(figure))
        );
        assert_eq!(one.advice.percents.len(), rules.content.advisers.list.len());
        let seen = game.seen_at(one.turn).unwrap();
        assert_eq!(rules.advice(&seen).unwrap(), one.advice);
    }
}
