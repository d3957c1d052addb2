//! `record`: games by policies, written as one line each: code and final hash. Other builds of the rules play them again and
//! must come to the same hashes.

use std::sync::Arc;

use multivector_ai::{Policy, workers};
use multivector_sim::CommitError;
use serde_json::json;

use super::{play, result};
use crate::args::RecordArgs;
use crate::output::{Answer, Status};
use crate::progress::Progress;
use crate::source::{self, Source};
use crate::words::Words;

pub(crate) fn run(args: &RecordArgs, words: &Words) -> Answer {
    recorded(args, words).unwrap_or_else(|answer| answer)
}

fn recorded(args: &RecordArgs, words: &Words) -> Result<Answer, Answer> {
    let policies: Vec<Policy> = args
        .policy
        .iter()
        .map(|name| play::policy(name, words))
        .collect::<Result<_, _>>()?;
    let rules = Source::of(&args.content.paths, words)?.rules(&args.level, words)?;
    let games = args.games as usize;
    let progress = Progress::new(words, games);
    let told = |done| progress.told(done);
    let lines = workers::run(
        workers::all(),
        games,
        Progress::watch(&told),
        || (),
        |(), nth| {
            let policy = policies.get(nth % policies.len().max(1));
            let policy = policy.copied().unwrap_or(Policy::Idle);
            let seed = args.seed.wrapping_add(nth as u64);
            let game = multivector_ai::play(Arc::clone(&rules), seed, policy)?;
            Ok(format!("{} {}\n", game.code(), result::hex(game.hash())))
        },
    );
    drop(progress);
    // Nobody cancels it.
    let lines: Result<String, CommitError> = lines.unwrap_or_default().into_iter().collect();
    let text = lines
        .map_err(|error| Answer::failed(Status::Found, play::stopped(&rules, 0, &error, words)))?;
    source::write(&args.out, &text, words)?;
    let shown = [
        ("games", args.games.to_string()),
        ("file", args.out.display().to_string()),
    ];
    Ok(Answer::done(
        json!({ "games": args.games, "file": args.out }),
        words.say("cli-recorded", &shown),
    ))
}
