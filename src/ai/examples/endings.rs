//! How games of the campaign end: endings by policy, beside the branch of the war; promises by grade; what the Reckoning
//! does to them.
//!
//! `cargo run --release -p multivector-ai --example endings`; with an argument, so many games a policy.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

use multivector_ai::{Policy, play};
use multivector_sim::state::security::{self, Conflict};
use multivector_sim::state::war::{self, Branch};
use multivector_sim::{Game, Grade, Rules};

/// Games of each policy, unless an argument says otherwise.
const GAMES: u64 = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let games = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .next()
        .unwrap_or(GAMES);
    let rules = Rules::load(&multivector_data::files(), "2022")
        .map_err(|findings| format!("{:?}", findings.list))?;
    let rules = Arc::new(rules);
    for policy in [Policy::Steady, Policy::Random, Policy::Idle] {
        let mut table = Table::default();
        for seed in 0..games {
            let game = play(Arc::clone(&rules), seed, policy)
                .map_err(|error| format!("{policy:?}, seed {seed}: {error:?}"))?;
            table.count(&game);
        }
        table.print(policy.name(), games);
    }
    Ok(())
}

/// Numbers that the endings ask for: their quantiles as the player's part ends and at the end.
const NUMBERS: [&str; 30] = [
    "war.front",
    "war.resolve",
    "war.binding",
    "war.free",
    "moscow.anger",
    "moscow.floor",
    "moscow.leverage",
    "moscow.hawks",
    "moscow.january_debt",
    "moscow.paper_loyalty",
    "oil.russia_share",
    "oil.price_of_closure",
    "oil.staying_power_months",
    "relations.doctrine",
    "relations.beijing_debt",
    "relations.beijing.warmth",
    "relations.west.warmth",
    "relations.ankara.warmth",
    "relations.baku.warmth",
    "relations.tashkent.warmth",
    "relations.bishkek.warmth",
    "society.cohesion",
    "society.openness",
    "society.support",
    "security.navy",
    "security.deterrence",
    "corridor.titr_capacity_tonnes_per_year",
    "corridor.titr_demand_tonnes_per_year",
    "economy.relocated_firms",
    "compliance.ladder",
];

/// The tenth, the middle and the ninetieth of a hundred, in thousandths.
fn quantiles(values: &[i64]) -> String {
    let mut values = values.to_vec();
    values.sort_unstable();
    let at = |percent: usize| values.get((values.len().saturating_sub(1)) * percent / 100);
    let shown = [10, 50, 90].map(|percent| at(percent).map_or(0.0, |v| *v as f64 / 1000.0));
    format!("{:.2} {:.2} {:.2}", shown[0], shown[1], shown[2])
}

#[derive(Default)]
struct Table {
    endings: BTreeMap<(String, &'static str), u32>,
    promises: BTreeMap<(String, &'static str), u32>,
    futures: BTreeMap<(String, &'static str), u32>,
    conflicts: BTreeMap<&'static str, u32>,
    numbers: BTreeMap<&'static str, (Vec<i64>, Vec<i64>)>,
    early: u32,
}

impl Table {
    fn count(&mut self, game: &Game) {
        let Some(outcome) = game.outcome() else {
            return;
        };
        let content = &game.rules().content;
        let state = game.end();
        let branch = Branch::of(state.get(war::BRANCH)).name();
        let ending = content.ending(outcome.ending);
        let ending = ending.map_or(String::new(), |ending| ending.id.clone());
        *self.endings.entry((ending, branch)).or_default() += 1;
        for (id, grade) in outcome.promises {
            let promise = content.promise(id).map_or("", |promise| &promise.id);
            // A promise that held while the player commanded and broke later is told apart.
            let held = game.rules().grade(game.state(), id);
            let grade = match (grade, held) {
                (Grade::Broken, Some(Grade::Broken)) => "broken",
                (Grade::Broken, _) => "broken in the Reckoning",
                (grade, _) => grade.name(),
            };
            *self
                .promises
                .entry((promise.to_owned(), grade))
                .or_default() += 1;
        }
        for name in NUMBERS {
            let layout = &game.rules().layout;
            let Some(metric) = layout.find(name) else {
                continue;
            };
            let scale = layout.unit(metric).scale();
            let (then, now) = self.numbers.entry(name).or_default();
            then.push(game.state().raw(metric) * 1000 / scale);
            now.push(state.raw(metric) * 1000 / scale);
        }
        let future = usize::try_from(state.get(war::FUTURE).0 - 1).ok();
        let future = future.and_then(|index| content.futures.list.get(index));
        let future = future.map_or(String::new(), |future| future.id.clone());
        *self.futures.entry((future, branch)).or_default() += 1;
        let conflict = Conflict::of(state.get(security::CONFLICT)).name();
        *self.conflicts.entry(conflict).or_default() += 1;
        self.early += u32::from(state.day() < game.rules().final_day());
    }

    #[allow(clippy::print_stdout, reason = "an example is there to print")]
    fn print(&self, policy: &str, games: u64) {
        println!("== {policy}: {games} games, {} end early", self.early);
        let mut sums: BTreeMap<&str, (u32, Vec<String>)> = BTreeMap::new();
        for ((ending, branch), count) in &self.endings {
            let (sum, parts) = sums.entry(ending).or_default();
            *sum += count;
            parts.push(format!("{branch} {count}"));
        }
        let mut sums: Vec<_> = sums.into_iter().collect();
        sums.sort_by_key(|(_, (sum, _))| std::cmp::Reverse(*sum));
        for (ending, (sum, parts)) in sums {
            println!("{sum:>5} {ending:<24} {}", parts.join(", "));
        }
        println!("conflicts {:?}", self.conflicts);
        for (name, (then, now)) in &self.numbers {
            println!("      {name:<44} {} -> {}", quantiles(then), quantiles(now));
        }
        for ((future, branch), count) in &self.futures {
            println!("      {future:<20} {branch:<16} {count}");
        }
        for ((promise, grade), count) in &self.promises {
            println!("      {promise:<20} {grade:<24} {count}");
        }
    }
}
