//! How well the advisers' expert fits, and how each adviser errs, over many games that programs play:
//! `cargo run --release -p multivector-ai --example advisers [GAMES]`. For each claim: how often it was asked, how often it came
//! true, what the expert said on the mean, and the Brier scores of the expert, of the claim's own frequency, and of each adviser.

use std::collections::BTreeMap;
use std::sync::Arc;

use multivector_ai::{Policy, play};
use multivector_sim::Rules;
use multivector_sim::advice::{self, Judged};

#[allow(clippy::print_stdout, reason = "an example is there to print")]
fn main() {
    let games: u64 = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(200);
    let rules = Rules::load(&multivector_data::files(), "2022");
    let rules = Arc::new(rules.unwrap_or_else(|findings| panic!("{:?}", findings.list)));
    let policies = [Policy::Steady, Policy::Random, Policy::Random, Policy::Idle];
    let mut judged: Vec<Judged> = Vec::new();
    for (seed, policy) in (1..=games).zip(policies.into_iter().cycle()) {
        // Seeds of their own, so that none is one that the expert was fitted to.
        let game = play(Arc::clone(&rules), 500_000 + seed, policy);
        let game = game.unwrap_or_else(|error| panic!("{error:?}"));
        judged.extend(advice::judged(&game));
    }
    let advisers = &rules.content.advisers;
    let mut claims: BTreeMap<usize, Vec<Judged>> = BTreeMap::new();
    for one in judged.iter().cloned() {
        claims.entry(one.advice.claim).or_default().push(one);
    }
    let names: Vec<&str> = advisers.list.iter().map(|one| one.id.as_str()).collect();
    println!(
        "claim                asked  came  said  expert  rate  {}",
        names.join("  ")
    );
    for (claim, list) in &claims {
        row(&advisers.claims[*claim].id, list, names.len());
    }
    row("all", &judged, names.len());
}

#[allow(clippy::print_stdout, reason = "an example is there to print")]
fn row(name: &str, list: &[Judged], advisers: usize) {
    let count = list.len() as f64;
    let rate = list.iter().filter(|one| one.came).count() as f64 / count;
    let said = list.iter().map(|one| one.advice.expert).sum::<f64>() / count;
    let off = |one: &Judged| one.advice.expert - f64::from(u8::from(one.came));
    let expert = list.iter().map(|one| off(one) * off(one)).sum::<f64>() / count;
    let scores: Vec<String> = (0..advisers)
        .map(|place| format!("{:7.3}", advice::brier(list, place).unwrap_or(f64::NAN)))
        .collect();
    println!(
        "{name:20} {:5}  {rate:4.2}  {said:4.2}  {expert:6.3}  {:5.3} {}",
        list.len(),
        rate * (1.0 - rate),
        scores.join(" ")
    );
}
