//! Adding up shards: files that `--json` or `--csv` wrote, of one level, content and difficulty, no game twice.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use multivector_ai::sweep::{Row, Tally};
use multivector_sim::Difficulty;
use serde_json::Value;

use super::rows::{self, Played};
use super::{Swept, shown};
use crate::output::{Answer, Problem, Status};
use crate::source::{self, Source};
use crate::words::Words;

/// One file.
struct Shard {
    played: Played,
    tallies: BTreeMap<String, Tally>,
    /// None if the file holds the sums alone.
    rows: Option<Vec<Row>>,
    speed: Option<f64>,
}

/// Reads the files and adds them up; the games too, if every file has them.
pub(super) fn merged(
    paths: &[PathBuf],
    source: &Source,
    words: &Words,
) -> Result<(Swept, Option<Vec<Row>>), Answer> {
    let mut swept: Option<Swept> = None;
    let mut rows = Some(Vec::new());
    for path in paths {
        let shard = read(path, words)?;
        let sum = match swept.take() {
            Some(swept) => swept,
            None => begun(path, &shard.played, source, words)?,
        };
        let sum = swept.insert(sum);
        let expected = Played::of(sum);
        if shard.played != expected {
            let args = vec![
                ("file", path.display().to_string()),
                ("found", shown_of(&shard.played)),
                ("expected", shown_of(&expected)),
            ];
            return Err(bad(path, "cli-sweep-other", args, words));
        }
        for (policy, tally) in &shard.tallies {
            let own = sum.tally(policy);
            own.merge(tally);
            if let Some(seed) = own.twice() {
                let args = vec![
                    ("file", path.display().to_string()),
                    ("policy", policy.clone()),
                    ("seed", seed.to_string()),
                ];
                return Err(bad(path, "cli-sweep-twice", args, words));
            }
        }
        sum.speed = shard.speed.map_or(sum.speed, |speed| {
            Some(sum.speed.unwrap_or_default() + speed)
        });
        rows = rows.zip(shard.rows).map(|(mut all, more): (Vec<Row>, _)| {
            all.extend(more);
            all
        });
    }
    let Some(swept) = swept else {
        let problem = words.problem("cli-usage", Vec::new());
        return Err(Answer::failed(Status::Misused, vec![problem]));
    };
    // In the order of one run: policy by policy, seed by seed.
    if let Some(rows) = &mut rows {
        let mut order: Vec<String> = Vec::new();
        for row in &*rows {
            if !order.contains(&row.policy) {
                order.push(row.policy.clone());
            }
        }
        rows.sort_by_key(|row| (order.iter().position(|name| *name == row.policy), row.seed));
    }
    Ok((swept, rows))
}

fn shown_of(played: &Played) -> String {
    let Played {
        level,
        content,
        difficulty,
    } = played;
    format!("{level} {content} {difficulty}")
}

/// The sum before anything is added: of the level that the first file was played on, by the same content.
fn begun(path: &Path, played: &Played, source: &Source, words: &Words) -> Result<Swept, Answer> {
    let rules = source.rules(&played.level, words)?;
    let difficulty = Difficulty::ALL
        .into_iter()
        .find(|known| known.name() == played.difficulty);
    let Some(difficulty) = difficulty else {
        return Err(unread(path, 1, words));
    };
    Ok(Swept::new(&rules, difficulty))
}

fn read(path: &Path, words: &Words) -> Result<Shard, Answer> {
    let bytes = source::read(path).map_err(|error| {
        let problem = source::unreadable(path, &error, words);
        Answer::failed(Status::Misused, vec![problem])
    })?;
    let text = String::from_utf8_lossy(&bytes);
    if text.trim_start().starts_with('{') {
        return json(&text).ok_or_else(|| unread(path, 1, words));
    }
    let found = rows::read(&text).map_err(|line| unread(path, line, words))?;
    let Some((played, _)) = found.first().cloned() else {
        return Err(unread(path, 1, words));
    };
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (line, (of, row)) in (2..).zip(&found) {
        if *of != played {
            return Err(unread(path, line, words));
        }
        tallies.entry(row.policy.clone()).or_default().add(row);
    }
    Ok(Shard {
        played,
        tallies,
        rows: Some(found.into_iter().map(|(_, row)| row).collect()),
        speed: None,
    })
}

/// The answer of a sweep as `--json` prints it.
fn json(text: &str) -> Option<Shard> {
    let value: Value = serde_json::from_str(text).ok()?;
    if value.get("command")? != "sweep" {
        return None;
    }
    let data = value.get("data")?;
    let text = |key: &str| Some(data.get(key)?.as_str()?.to_owned());
    let tallies = data.get(shown::TALLIES)?.clone();
    Some(Shard {
        played: Played {
            level: text("level")?,
            content: text("content")?,
            difficulty: text("difficulty")?,
        },
        tallies: serde_json::from_value(tallies).ok()?,
        rows: None,
        speed: data.get("turns_per_second").and_then(Value::as_f64),
    })
}

fn unread(path: &Path, line: u32, words: &Words) -> Answer {
    let mut answer = bad(path, "cli-sweep-bad-line", Vec::new(), words);
    for problem in &mut answer.problems {
        (problem.line, problem.column) = (Some(line), Some(1));
    }
    answer
}

fn bad(path: &Path, key: &str, args: Vec<(&str, String)>, words: &Words) -> Answer {
    let mut problem: Problem = words.problem(key, args);
    problem.file = Some(path.display().to_string());
    Answer::failed(Status::Misused, vec![problem])
}
