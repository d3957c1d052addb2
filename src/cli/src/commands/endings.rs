//! `endings`: for every ending of a level a game that ends there. The games that are known are played again; with `--find`
//! those that are missing, or end otherwise by now, are looked for, and the files are written anew.

use std::path::Path;
use std::sync::Arc;

use multivector_ai::endings::{self, After, By, Ended, Hunt};
use multivector_ai::workers;
use multivector_sim::content::ron::Files;
use multivector_sim::{EndingId, Rules, TableId};
use serde_json::{Map, Value, json};

use super::play;
use crate::args::EndingsArgs;
use crate::output::{Answer, Problem, Status};
use crate::progress::Progress;
use crate::source::{self, Source};
use crate::words::Words;

/// It plays the recorded acts, so that its ending is no matter of play.
const RECORD: &str = "history";

pub(crate) fn run(args: &EndingsArgs, words: &Words) -> Answer {
    shown(args, words).unwrap_or_else(|answer| answer)
}

fn shown(args: &EndingsArgs, words: &Words) -> Result<Answer, Answer> {
    let source = Source::of(&args.content.paths, words)?;
    let mut levels = args.levels.clone();
    if levels.is_empty() {
        levels = source.levels();
        levels.retain(|level| level != RECORD);
    }
    let (mut data, mut text, mut problems) = (Map::new(), String::new(), Vec::new());
    for level in &levels {
        let rules = source.rules(level, words)?;
        let path = args.games.join(format!("{level}.ron"));
        let mut games = known(&rules, &path, args.find, words)?;
        if args.find {
            games = found(&source, &rules, &games, args, words)?;
            source::write(&path, &endings::write(&rules, &games), words)?;
        }
        let before = problems.len();
        for game in &games {
            let rules = opened(&source, level, game.after, words)?;
            problems.extend(wrong(&rules, game, words));
        }
        problems.extend(lacking(&rules, &games, words));
        text += &told(&rules, &games, words);
        let games: Map<String, Value> = games.iter().map(one).collect();
        data.insert(
            level.clone(),
            json!({ "endings": rules.content.endings.len(), "games": games, "whole": problems.len() == before }),
        );
    }
    let mut answer = Answer::done(Value::Object(data), text);
    if !problems.is_empty() {
        answer.status = Status::Found;
        answer.problems = problems;
    }
    Ok(answer)
}

/// The games of a file. Where games are looked for, it may be missing, and what it has wrong is as good as missing.
fn known(rules: &Rules, path: &Path, find: bool, words: &Words) -> Result<Vec<Ended>, Answer> {
    let bytes = match source::read(path) {
        Ok(bytes) => bytes,
        Err(_) if find => return Ok(Vec::new()),
        Err(error) => {
            let problem = source::unreadable(path, &error, words);
            return Err(Answer::failed(Status::Misused, vec![problem]));
        }
    };
    let mut files = Files::new();
    let file = files.add(path.display().to_string(), &bytes);
    let mut mistakes = Vec::new();
    let games = endings::read(rules, file, &bytes, &mut mistakes);
    if !mistakes.is_empty() && !find {
        let problems = mistakes
            .iter()
            .map(|finding| words.finding(&files, finding, &str::to_owned));
        return Err(Answer::failed(Status::Found, problems.collect()));
    }
    Ok(games.unwrap_or_default())
}

/// The rules of a level, opened with a game of the campaign if one is named.
fn opened(
    source: &Source,
    level: &str,
    after: Option<After>,
    words: &Words,
) -> Result<Arc<Rules>, Answer> {
    endings::rules(&source.files, level, after).map_err(|findings| source.refused(&findings, words))
}

/// Games for the endings of a level: from its own opening, and for what is left then from games of the campaign, if it goes
/// on from such.
fn found(
    source: &Source,
    rules: &Rules,
    known: &[Ended],
    args: &EndingsArgs,
    words: &Words,
) -> Result<Vec<Ended>, Answer> {
    let plan = Hunt {
        games: args.sweep,
        seed: args.seed,
        tries: args.climb,
    };
    let endings = 0..rules.content.endings.len();
    let mut left: Vec<EndingId> = endings.map(EndingId::at).collect();
    let mut games: Vec<Ended> = Vec::new();
    for after in core::iter::once(None).chain(After::ALL.map(Some)) {
        if left.is_empty() {
            break;
        }
        // A level that goes on from no game of the campaign refuses one.
        let Ok(rules) = endings::rules(&source.files, &rules.level.id, after) else {
            break;
        };
        let known: Vec<Ended> = known
            .iter()
            .filter(|game| game.after == after)
            .cloned()
            .collect();
        let progress = Progress::new(words, plan.policies());
        let told = |done| progress.told(done);
        let workers = args.workers.unwrap_or_else(workers::all);
        let more = endings::hunt(
            &rules,
            &left,
            &known,
            &plan,
            workers,
            Progress::watch(&told),
        );
        let more = more.map_err(|fault| {
            let problem = words.problem(fault.key(), fault.args());
            Answer::failed(Status::Found, vec![problem])
        })?;
        // Nobody cancels it.
        for game in more.unwrap_or_default() {
            left.retain(|id| Some(*id) != endings::ending(&rules, &game.ending));
            games.push(Ended { after, ..game });
        }
    }
    games.sort_by_key(|game| endings::ending(rules, &game.ending).map(TableId::index));
    Ok(games)
}

/// What is wrong with a game: it ends otherwise, or cannot be played.
fn wrong(rules: &Arc<Rules>, game: &Ended, words: &Words) -> Option<Problem> {
    let mut args = vec![
        ("level", rules.level.id.clone()),
        ("id", game.ending.clone()),
        ("seed", game.seed.to_string()),
    ];
    match game.play(rules) {
        Ok(played) => {
            let came = played.outcome().map(|outcome| outcome.ending);
            let other = came.and_then(|id| rules.content.ending(id));
            let other = other.map_or(String::new(), |ending| ending.id.clone());
            let otherwise = other != game.ending;
            args.push(("other", other));
            otherwise.then(|| words.problem("cli-endings-other", args))
        }
        Err(error) => {
            let reasons = play::stopped(rules, 0, &error, words);
            let reason = reasons.first().map(|problem| problem.message.clone());
            args.push(("reason", reason.unwrap_or_default()));
            Some(words.problem("cli-endings-illegal", args))
        }
    }
}

/// The endings without a game.
fn lacking(rules: &Rules, games: &[Ended], words: &Words) -> Vec<Problem> {
    let endings = rules.content.endings.iter();
    endings
        .filter(|ending| games.iter().all(|game| game.ending != ending.id))
        .map(|ending| {
            let args = vec![("level", rules.level.id.clone()), ("id", ending.id.clone())];
            words.problem("cli-endings-lacks", args)
        })
        .collect()
}

fn told(rules: &Rules, games: &[Ended], words: &Words) -> String {
    let level = &rules.level.id;
    let head = [
        ("level", level.clone()),
        ("title", words.say(&format!("level-{level}-title"), &[])),
        ("found", games.len().to_string()),
        ("all", rules.content.endings.len().to_string()),
    ];
    let mut text = words.say("cli-endings-level", &head) + "\n";
    for ending in &rules.content.endings {
        let name = words.say(&format!("ending-{}", ending.id), &[]);
        let mut args = vec![("ending", name), ("id", ending.id.clone())];
        let game = games.iter().find(|game| game.ending == ending.id);
        if let Some(After { policy, seed }) = game.and_then(|game| game.after) {
            let after = [("policy", policy.to_string()), ("seed", seed.to_string())];
            text += &format!("  {}\n", words.say("cli-endings-after", &after));
        }
        let key = match game.map(|game| (game.seed, &game.by)) {
            None => "cli-endings-none",
            Some((seed, By::Policy(policy))) => {
                args.extend([("seed", seed.to_string()), ("policy", policy.to_string())]);
                "cli-endings-by-policy"
            }
            Some((seed, By::Orders(drafts))) => {
                let orders: usize = drafts.iter().map(|draft| draft.orders.len()).sum();
                args.extend([("seed", seed.to_string()), ("orders", orders.to_string())]);
                "cli-endings-by-orders"
            }
        };
        text += &format!("  {}\n", words.say(key, &args));
    }
    text
}

fn one(game: &Ended) -> (String, Value) {
    let by = match &game.by {
        By::Policy(policy) => json!({ "seed": game.seed, "policy": policy.to_string() }),
        By::Orders(drafts) => {
            let orders: usize = drafts.iter().map(|draft| draft.orders.len()).sum();
            json!({ "seed": game.seed, "orders": orders })
        }
    };
    (game.ending.clone(), by)
}
