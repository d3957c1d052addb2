//! `play`: a level from its first turn to its end, by orders from a file or by a policy.

use std::path::Path;
use std::sync::Arc;

use multivector_ai::Policy;
use multivector_sim::content::ron::Files;
use multivector_sim::{CommitError, Draft, Game, Rules, orders_file};
use serde_json::{Value, json};

use super::result;
use crate::args::PlayArgs;
use crate::output::{Answer, Problem, Status};
use crate::source::{self, Source};
use crate::words::Words;

pub(crate) fn run(args: &PlayArgs, words: &Words) -> Answer {
    played(args, words).unwrap_or_else(|answer| answer)
}

fn played(args: &PlayArgs, words: &Words) -> Result<Answer, Answer> {
    let policy = policy_or_idle(args.policy.as_deref(), words)?;
    let source = Source::of(&args.content.paths, words)?;
    let source = source.with_shocks(&args.shocks.files, words)?;
    let rules = source.rules(&args.level, words)?;
    let game = match &args.orders {
        Some(path) => by_orders(&rules, args.seed, path, u32::MAX, words)?,
        None => by_policy(&rules, args.seed, policy, words)?,
    };
    if let Some(path) = &args.save {
        source::write(path, &game.save(&Draft::default()), words)?;
    }
    if args.code {
        return Ok(Answer::done(Value::Null, game.code()));
    }
    let mut data = result::outcome(&game);
    let (start, series) = result::series(&game);
    data.insert("start".to_owned(), Value::Object(start));
    data.insert("series".to_owned(), Value::Object(series));
    data.insert("code".to_owned(), json!(game.code()));
    let text = format!(
        "{}{}",
        result::text(&game, words),
        words.say("cli-code", &[("code", game.code())])
    );
    Ok(Answer::done(Value::Object(data), text))
}

/// The policy of a name, or the one that gives no orders.
pub(crate) fn policy_or_idle(name: Option<&str>, words: &Words) -> Result<Policy, Answer> {
    policy(name.unwrap_or(Policy::Idle.name()), words)
}

/// The policy of a name; an unknown one is a wrong use.
pub(crate) fn policy(name: &str, words: &Words) -> Result<Policy, Answer> {
    Policy::named(name).ok_or_else(|| {
        let args = vec![
            ("name", name.to_owned()),
            ("known", Policy::NAMES.join(", ")),
        ];
        Answer::failed(
            Status::Misused,
            vec![words.problem("cli-unknown-policy", args)],
        )
    })
}

/// A game by a policy.
pub(crate) fn by_policy(
    rules: &Arc<Rules>,
    seed: u64,
    policy: Policy,
    words: &Words,
) -> Result<Game, Answer> {
    multivector_ai::play(Arc::clone(rules), seed, policy)
        .map_err(|error| Answer::failed(Status::Found, stopped(rules, 0, &error, words)))
}

/// A game by a file of orders, played no further than so many turns.
pub(crate) fn by_orders(
    rules: &Arc<Rules>,
    seed: u64,
    path: &Path,
    turns: u32,
    words: &Words,
) -> Result<Game, Answer> {
    let bytes = source::read(path).map_err(|error| {
        Answer::failed(
            Status::Misused,
            vec![source::unreadable(path, &error, words)],
        )
    })?;
    let mut files = Files::new();
    let file = files.add(path.display().to_string(), &bytes);
    let mut found = Vec::new();
    let drafts = orders_file::read(rules, file, &bytes, &mut found).ok_or_else(|| {
        let problems = found
            .iter()
            .map(|finding| words.finding(&files, finding, &str::to_owned));
        Answer::failed(Status::Found, problems.collect())
    })?;
    let mut game = Game::new(Arc::clone(rules), seed);
    let mut drafts = drafts.into_iter();
    let nothing = Draft::default();
    loop {
        let draft = drafts.next();
        if game.turn() >= turns || (draft.is_none() && game.is_over()) {
            return Ok(game);
        }
        let turn = game.turn();
        if let Err(error) = game.commit(draft.as_ref().unwrap_or(&nothing)) {
            let mut problems = stopped(rules, turn, &error, words);
            problems
                .iter_mut()
                .for_each(|problem| problem.file = Some(path.display().to_string()));
            return Err(Answer::failed(Status::Found, problems));
        }
    }
}

/// Why a turn was not played: for orders that are not legal one problem a refusal, with the turn (from 1) and the order.
fn stopped(rules: &Rules, turn: u32, error: &CommitError, words: &Words) -> Vec<Problem> {
    let turn = ("turn", (turn + 1).to_string());
    let CommitError::Illegal(orders) = error else {
        let mut args = vec![turn];
        if let CommitError::Fault(fault) = error {
            args.extend(fault.args());
        }
        let mut problem = words.problem(error.key(), args.clone());
        problem.message = words.say(
            "cli-at-turn",
            &[
                ("turn", args.remove(0).1),
                ("message", problem.message.clone()),
            ],
        );
        return vec![problem];
    };
    let refusals = orders
        .iter()
        .flat_map(|(order, refusals)| refusals.iter().map(move |refusal| (order, refusal)));
    refusals
        .map(|(order, refusal)| {
            let order =
                orders_file::words(&rules.content, order).unwrap_or_else(|| format!("{order:?}"));
            let reason = words.say(refusal.key(), &refusal.args());
            let sentence = [turn.clone(), ("order", order.clone()), ("reason", reason)];
            let mut args = vec![turn.clone(), ("order", order)];
            args.extend(refusal.args());
            Problem::new(
                refusal.key(),
                args,
                words.say("cli-illegal-order", &sentence),
            )
        })
        .collect()
}
