//! `play`: a level from its first turn to its end, by orders from a file or by a policy.

use std::path::Path;
use std::sync::Arc;

use multivector_ai::Policy;
use multivector_sim::content::ron::Files;
use multivector_sim::record::PREFIX;
use multivector_sim::{Chosen, CommitError, Draft, Game, Rules, Seat, Setup, orders_file};
use serde_json::{Value, json};

use super::verify::text_of;
use super::{aloud, result};
use crate::args::{ChoiceArgs, PlayArgs, SetupArgs};
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
    let rules = source.chosen(&args.level, &chosen(&args.choice, words)?, words)?;
    let astana = match &args.orders {
        Some(path) => Astana::ByOrders(path),
        None => Astana::ByPolicy(policy),
    };
    let game = by(&rules, args.seed, &args.setup, astana, u32::MAX, words)?;
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
    if let Ok(texts) = words.texts() {
        data.insert("chronicle".to_owned(), result::chronicle(&game, texts));
    }
    data.insert("code".to_owned(), json!(game.code()));
    let aloud = if args.aloud {
        aloud::told(&game, words)
    } else {
        String::new()
    };
    let text = format!(
        "{aloud}{}{}",
        result::text(&game, words),
        words.say("cli-code", &[("code", game.code())])
    );
    Ok(Answer::done(Value::Object(data), text))
}

/// What was chosen as the level begins.
fn chosen(args: &ChoiceArgs, words: &Words) -> Result<Chosen, Answer> {
    let origin = match &args.from {
        Some(record) => {
            let text = text_of(record, words)?;
            // Of a save the second line is the code.
            let mut lines = text.lines();
            let code = lines.find(|line| line.contains(PREFIX));
            Some(code.unwrap_or(&text).trim().to_owned())
        }
        None => None,
    };
    Ok(Chosen {
        without: args.without.clone(),
        starts: args.begin.clone(),
        origin,
    })
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

/// Who orders for Astana.
pub(crate) enum Astana<'a> {
    /// A file of orders.
    ByOrders(&'a Path),
    /// A policy.
    ByPolicy(Policy),
}

/// The orders of one chair from a file, a draft a turn, and the file's name.
struct Orders<'a> {
    path: &'a Path,
    drafts: Vec<Draft>,
}

impl<'a> Orders<'a> {
    fn read(rules: &Rules, path: &'a Path, words: &Words) -> Result<Orders<'a>, Answer> {
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
        Ok(Orders { path, drafts })
    }

    fn of(&self, turn: u32) -> Option<&Draft> {
        self.drafts.get(turn as usize)
    }
}

/// A game by whoever sits in the chairs, played no further than so many turns.
pub(crate) fn by(
    rules: &Arc<Rules>,
    seed: u64,
    setup: &SetupArgs,
    astana: Astana<'_>,
    most: u32,
    words: &Words,
) -> Result<Game, Answer> {
    let own = match astana {
        Astana::ByOrders(path) => Some(Orders::read(rules, path, words)?),
        Astana::ByPolicy(_) => None,
    };
    let mut chairs = Vec::with_capacity(setup.chairs.len());
    for (seat, path) in &setup.chairs {
        chairs.push((*seat, Orders::read(rules, path, words)?));
    }
    let persons = Seat::ALL
        .map(|seat| seat == Seat::Astana || setup.chairs.iter().any(|(taken, _)| *taken == seat));
    let difficulty = setup.difficulty;
    let mut game = Game::set_up(
        Arc::clone(rules),
        seed,
        Setup {
            difficulty,
            persons,
        },
    );
    loop {
        let turn = game.turn();
        // Orders beyond the end are refused as such, rather than dropped.
        let more = own.as_ref().is_some_and(|orders| orders.of(turn).is_some());
        if turn >= most || (game.is_over() && !more) {
            return Ok(game);
        }
        let mut drafts = <[Draft; 4]>::default();
        let [first, ..] = &mut drafts;
        match (&own, &astana) {
            (Some(orders), _) => *first = orders.of(turn).cloned().unwrap_or_default(),
            (None, Astana::ByPolicy(policy)) => {
                policy.order(rules, &game.seen(), Rules::policy_dice(seed), first);
            }
            (None, Astana::ByOrders(_)) => {}
        }
        for (seat, orders) in &chairs {
            if let (Some(draft), Some(ordered)) = (drafts.get_mut(*seat as usize), orders.of(turn))
            {
                draft.clone_from(ordered);
            }
        }
        let files = own.iter().chain(chairs.iter().map(|(_, orders)| orders));
        let file = files.map(|orders| orders.path.display().to_string());
        let files: Vec<String> = file.collect();
        if let Err(error) = game.commit_seats(drafts) {
            let mut problems = stopped(rules, turn, &error, words);
            // With several files the order itself says which chair it is of.
            if let [file] = &files[..] {
                for problem in &mut problems {
                    problem.file = Some(file.clone());
                }
            }
            return Err(Answer::failed(Status::Found, problems));
        }
    }
}

/// Why a turn was not played: for orders that are not legal one problem a refusal, with the turn (from 1) and the order.
pub(crate) fn stopped(
    rules: &Rules,
    turn: u32,
    error: &CommitError,
    words: &Words,
) -> Vec<Problem> {
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
