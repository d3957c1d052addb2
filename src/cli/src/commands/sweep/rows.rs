//! Games as rows of a CSV file, for spreadsheets and for merging. No field holds a comma, so none is quoted: lists are set
//! off by semicolons.

use multivector_ai::sweep::{Kept, Row, Uses};

use super::super::result::hex;
use super::Swept;

/// The columns.
const HEAD: &str = "level,content,difficulty,policy,seed,ending,early,turns,reckoning,sovereignty,prosperity,cohesion,\
standing,promises,future,branch,conflict,options,levers,numbers,hash";

/// What stands at the head of every row: where its game was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Played {
    pub(super) level: String,
    pub(super) content: String,
    pub(super) difficulty: String,
}

impl Played {
    pub(super) fn of(swept: &Swept) -> Played {
        Played {
            level: swept.rules.level.id.clone(),
            content: hex(swept.rules.content_id),
            difficulty: swept.difficulty.name().to_owned(),
        }
    }
}

/// The whole file.
pub(super) fn written(swept: &Swept, rows: &[Row]) -> String {
    let played = Played::of(swept);
    let mut text = format!("{HEAD}\n");
    for row in rows {
        let list = |cells: Vec<String>| cells.join(";");
        let uses = |all: &[(String, Uses)]| {
            let cell = |(id, uses): &(String, Uses)| {
                let Uses {
                    taken,
                    offered,
                    by_default,
                } = uses;
                format!("{id}={taken}/{offered}/{by_default}")
            };
            list(all.iter().map(cell).collect())
        };
        let promise = |(id, kept): &(String, Kept)| format!("{id}={}", kept.name());
        let number = |(name, then, now): &(String, i64, i64)| format!("{name}={then}/{now}");
        let mut cells = vec![
            played.level.clone(),
            played.content.clone(),
            played.difficulty.clone(),
            row.policy.clone(),
            row.seed.to_string(),
            row.ending.clone(),
            u8::from(row.early).to_string(),
            row.turns.to_string(),
            row.reckoning.to_string(),
        ];
        cells.extend(row.axes.map(|axis| format!("{:.6}", axis as f64 / 1e6)));
        cells.extend([
            list(row.promises.iter().map(promise).collect()),
            row.war.0.clone(),
            row.war.1.clone(),
            row.conflict.clone(),
            uses(&row.options),
            uses(&row.levers),
            list(row.numbers.iter().map(number).collect()),
            hex(row.hash),
        ]);
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

/// Reads the file back.
///
/// # Errors
/// The number of the first line that is none of these, from 1.
pub(super) fn read(text: &str) -> Result<Vec<(Played, Row)>, u32> {
    let mut lines = (1..).zip(text.lines());
    if lines.next().is_none_or(|(_, head)| head.trim_end() != HEAD) {
        return Err(1);
    }
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| row(line.trim_end()).ok_or(number))
        .collect()
}

fn row(line: &str) -> Option<(Played, Row)> {
    let mut cells = line.split(',');
    let mut next = || cells.next();
    let played = Played {
        level: next()?.to_owned(),
        content: next()?.to_owned(),
        difficulty: next()?.to_owned(),
    };
    let row = Row {
        policy: next()?.to_owned(),
        seed: next()?.parse().ok()?,
        ending: next()?.to_owned(),
        early: match next()? {
            "0" => false,
            "1" => true,
            _ => return None,
        },
        turns: next()?.parse().ok()?,
        reckoning: next()?.parse().ok()?,
        axes: [
            axis(next()?)?,
            axis(next()?)?,
            axis(next()?)?,
            axis(next()?)?,
        ],
        promises: list(next()?, |id, kept| Some((id, Kept::named(kept)?)))?,
        war: (next()?.to_owned(), next()?.to_owned()),
        conflict: next()?.to_owned(),
        options: list(next()?, uses)?,
        levers: list(next()?, uses)?,
        numbers: list(next()?, |name, values| {
            let (then, now) = values.split_once('/')?;
            Some((name, then.parse().ok()?, now.parse().ok()?))
        })?,
        hash: u64::from_str_radix(next()?, 16).ok()?,
    };
    next().is_none().then_some((played, row))
}

/// A share with six places, in millionths.
fn axis(cell: &str) -> Option<i64> {
    let value: f64 = cell.parse().ok()?;
    let in_range = (0.0..=1.0).contains(&value);
    in_range.then(|| (value * 1e6).round() as i64)
}

/// A list of `id=value`.
fn list<T>(cell: &str, of: impl Fn(String, &str) -> Option<T>) -> Option<Vec<T>> {
    let entries = cell.split(';').filter(|entry| !entry.is_empty());
    entries
        .map(|entry| {
            let (id, value) = entry.split_once('=')?;
            of(id.to_owned(), value)
        })
        .collect()
}

fn uses(id: String, value: &str) -> Option<(String, Uses)> {
    let mut counts = value.split('/').map(|count| count.parse().ok());
    let uses = Uses {
        taken: counts.next()??,
        offered: counts.next()??,
        by_default: counts.next()??,
    };
    counts.next().is_none().then_some((id, uses))
}
