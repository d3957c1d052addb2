//! `record`: games by policies, written as one line each: code and final hash. Other builds of the rules play them again and
//! must come to the same hashes.

use multivector_ai::Policy;
use serde_json::json;

use super::{play, result};
use crate::args::RecordArgs;
use crate::output::Answer;
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
    let mut text = String::new();
    for (nth, policy) in (0..args.games).zip(policies.iter().cycle()) {
        let game = play::by_policy(&rules, args.seed.wrapping_add(nth), *policy, words)?;
        text.push_str(&format!("{} {}\n", game.code(), result::hex(game.hash())));
    }
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
