//! `verify`: plays a code or a save again and compares; one line of what is true of it.

use std::cell::RefCell;
use std::io::Read;
use std::path::Path;

use multivector_sim::record::PREFIX;
use multivector_sim::{Game, Group, Record, Verified, VerifyError, verify};
use serde_json::{Map, Value, json};

use super::result::{self, hex};
use crate::args::{ContentArgs, ShockArgs, VerifyArgs};
use crate::output::{Answer, Problem, Status};
use crate::source::{self, Source};
use crate::words::Words;

pub(crate) fn run(args: &VerifyArgs, words: &Words) -> Answer {
    verified(args, words).unwrap_or_else(|answer| answer)
}

fn verified(args: &VerifyArgs, words: &Words) -> Result<Answer, Answer> {
    let verified = replayed(&args.record, &args.shocks, &args.content, words)?;
    let game = &verified.game;
    let mut data = result::outcome(game);
    let mut shown = words.say("cli-verified", &[]);
    shown.push('\n');
    shown.push_str(&result::text(game, words));
    if args.hashes {
        data.insert(
            "hashes".to_owned(),
            verified
                .hashes
                .iter()
                .map(|hash| Value::String(hex(*hash)))
                .collect(),
        );
        data.insert("parts".to_owned(), Value::Object(parts(game)));
        for (turn, hash) in verified.hashes.iter().enumerate() {
            shown.push_str(&words.say(
                "cli-hash-of-turn",
                &[("turn", (turn + 1).to_string()), ("hash", hex(*hash))],
            ));
            shown.push('\n');
        }
    }
    Ok(Answer::done(Value::Object(data), shown))
}

/// A code or a save played again; what is wrong with it if it does not come to the same.
pub(crate) fn replayed(
    record: &str,
    shocks: &ShockArgs,
    content: &ContentArgs,
    words: &Words,
) -> Result<Verified, Answer> {
    let text = text_of(record, words)?;
    let source = Source::of(&content.paths, words)?;
    let source = source.with_shocks(&shocks.files, words)?;
    let refused = RefCell::new(None);
    let rules_of = |record: &Record| {
        let rules = source.rules_of(record, words);
        rules.map_err(|answer| refused.replace(Some(answer))).ok()
    };
    verify(&rules_of, &text).map_err(|error| match refused.take() {
        // What is wrong with content or a shock says more than that the level cannot be had.
        Some(answer) if answer.status == Status::Found => answer,
        _ => Answer::failed(Status::Found, vec![problem(&error, words)]),
    })
}

/// The text of a record: the argument itself if it holds a code, otherwise the file that it names.
pub(crate) fn text_of(record: &str, words: &Words) -> Result<String, Answer> {
    if record.contains(PREFIX) && !Path::new(record).is_file() {
        return Ok(record.to_owned());
    }
    let bytes = if record == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map(|_| bytes)
    } else {
        source::read(Path::new(record))
    };
    let bytes = bytes.map_err(|error| {
        Answer::failed(
            Status::Misused,
            vec![source::unreadable(Path::new(record), &error, words)],
        )
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The one thing that is wrong; of a bad file also in what way.
fn problem(error: &VerifyError, words: &Words) -> Problem {
    let mut problem = words.problem(error.key(), error.args());
    if let VerifyError::BadFile(reason) = error {
        let why = words.say(reason.key(), &reason.args());
        problem.message = words.say("cli-bad-record", &[("reason", why)]);
        problem
            .args
            .insert("reason".to_owned(), reason.key().to_owned());
    }
    problem
}

/// The hash of every part of the last state.
fn parts(game: &Game) -> Map<String, Value> {
    let layout = &game.rules().layout;
    let hash = |part: &Group| game.state().hash_part(*part, layout.groups());
    Group::ALL
        .iter()
        .map(|part| (part.name().to_owned(), json!(hex(hash(part)))))
        .collect()
}
