//! `sweep`: many games by policies and what becomes of them. Text is Markdown, the same that stands in `docs/balance.md`.
//! Shards of one sweep, played on several machines, add up to what one run gives.

mod merge;
mod rows;
mod shown;
mod table;
mod uses;

use std::collections::BTreeMap;
use std::sync::Arc;

use multivector_ai::sweep::{Plan, Row, Tally, sweep};
use multivector_ai::{Policy, workers};
use multivector_sim::{Difficulty, Metric, Rules};

use super::play;
use crate::args::SweepArgs;
use crate::output::{Answer, Status};
use crate::progress::Progress;
use crate::source::{self, Source};
use crate::words::Words;

pub(crate) fn run(args: &SweepArgs, words: &Words) -> Answer {
    swept(args, words).unwrap_or_else(|answer| answer)
}

/// What was swept: by policy, as its name is written.
pub(super) struct Swept {
    rules: Arc<Rules>,
    difficulty: Difficulty,
    tallies: BTreeMap<String, Tally>,
    /// Turns a second, the Reckoning's among them. Of shards their sum, as if they had been played side by side.
    speed: Option<f64>,
}

impl Swept {
    fn new(rules: &Arc<Rules>, difficulty: Difficulty) -> Swept {
        Swept {
            rules: Arc::clone(rules),
            difficulty,
            tallies: BTreeMap::new(),
            speed: None,
        }
    }

    /// Adds a game.
    fn add(&mut self, row: &Row) {
        self.tally(&row.policy).add(row);
    }

    /// The tally of a policy; a new one if it is not there.
    fn tally(&mut self, policy: &str) -> &mut Tally {
        let rules = &self.rules;
        let all = &mut self.tallies;
        all.entry(policy.to_owned())
            .or_insert_with(|| Tally::new(rules))
    }

    /// The policies, those of one table in its order.
    fn policies(&self) -> Vec<(&str, &Tally)> {
        let mut all: Vec<(&str, &Tally)> = self
            .tallies
            .iter()
            .map(|(name, tally)| (name.as_str(), tally))
            .collect();
        let place = |name: &str| {
            let base = name.split(':').next().unwrap_or_default();
            Policy::NAMES.iter().position(|known| *known == base)
        };
        all.sort_by_key(|(name, _)| (place(name), *name));
        all
    }

    /// All policies together.
    fn all(&self) -> Tally {
        let mut all = Tally::new(&self.rules);
        self.tallies.values().for_each(|tally| all.merge(tally));
        all
    }
}

fn swept(args: &SweepArgs, words: &Words) -> Result<Answer, Answer> {
    let source = Source::of(&args.content.paths, words)?;
    let (swept, rows) = match &args.level {
        Some(level) => played(args, level, &source, words)?,
        None => merge::merged(&args.merge, &source, words)?,
    };
    if let Some(path) = &args.csv {
        let Some(rows) = rows else {
            let problem = words.problem("cli-sweep-no-rows", Vec::new());
            return Err(Answer::failed(Status::Misused, vec![problem]));
        };
        source::write(path, &rows::written(&swept, &rows), words)?;
    }
    Ok(Answer::done(
        shown::data(&swept),
        table::text(&swept, args.uses, words),
    ))
}

/// Plays the games.
fn played(
    args: &SweepArgs,
    level: &str,
    source: &Source,
    words: &Words,
) -> Result<(Swept, Option<Vec<Row>>), Answer> {
    let mut policies: Vec<Policy> = Vec::new();
    for name in &args.policy {
        let policy = play::policy(name, words)?;
        if !policies.contains(&policy) {
            policies.push(policy);
        }
    }
    let rules = source.rules(level, words)?;
    let numbers: Result<Vec<Metric>, Answer> = args
        .numbers
        .iter()
        .map(|name| super::explain::number(&rules, name, words))
        .collect();
    let plan = Plan {
        policies,
        seed: args.seed,
        games: args.games,
        shard: args.shard.unwrap_or((0, 1)),
        difficulty: args.difficulty,
        numbers: numbers?,
    };
    let progress = Progress::new(words, plan.seeds().len() * plan.policies.len());
    let told = |done| progress.told(done);
    let workers = args.workers.unwrap_or_else(workers::all);
    let rows = sweep(&rules, &plan, workers, Progress::watch(&told)).map_err(|fault| {
        let problem = words.problem(fault.key(), fault.args());
        Answer::failed(Status::Found, vec![problem])
    })?;
    // Nobody cancels it.
    let rows = rows.unwrap_or_default();
    let seconds = progress.passed().as_secs_f64();
    drop(progress);
    let mut swept = Swept::new(&rules, args.difficulty);
    rows.iter().for_each(|row| swept.add(row));
    swept.speed = Some(swept.all().turns as f64 / seconds.max(1e-9));
    Ok((swept, Some(rows)))
}
