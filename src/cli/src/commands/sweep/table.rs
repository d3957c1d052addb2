//! A sweep as Markdown for people.

use multivector_ai::stats::{share, wilson};
use multivector_ai::sweep::{Kept, Sample, Tally};
use multivector_sim::content::AXES;

use super::{Swept, uses};
use crate::words::Words;

/// Where there is no figure.
pub(super) const NONE: &str = "–";

pub(super) fn text(swept: &Swept, with_uses: bool, words: &Words) -> String {
    let policies = swept.policies();
    let head = |key: &str| {
        let first = words.say(key, &[]);
        let names = policies.iter().map(|(name, _)| format!("`{name}`"));
        head(core::iter::once(first).chain(names).collect())
    };
    let title = |key: &str| format!("\n### {}\n\n", words.say(key, &[]));
    let mut text = summary(swept, words);
    text += &(title("cli-sweep-axes") + &head("cli-sweep-axis") + &axes(&policies, words));
    text += &(title("cli-sweep-endings") + &head("cli-sweep-ending") + &endings(&policies, words));
    text += &(title("cli-sweep-promises") + &head("cli-sweep-promise"));
    text += &promises(&policies, words);
    text += &(title("cli-sweep-length") + &head("cli-sweep-measure") + &length(&policies, words));
    text += &(title("cli-sweep-war") + &war(&swept.all(), words));
    if policies.iter().any(|(_, tally)| !tally.numbers.is_empty()) {
        text += &(title("cli-sweep-numbers") + &head("cli-sweep-number"));
        text += &numbers(swept, &policies, words);
    }
    if with_uses {
        let all = swept.all();
        text += &(title("cli-sweep-levers") + &uses::levers(swept, &all, words));
        text += &(title("cli-sweep-options") + &uses::options(swept, &all, words));
    }
    text
}

fn summary(swept: &Swept, words: &Words) -> String {
    let all = swept.all();
    let games = swept.tallies.values().map(Tally::games).max();
    let speed = swept
        .speed
        .map_or(NONE.to_owned(), |speed| format!("{speed:.0}"));
    let args = [
        ("level", swept.rules.level.id.clone()),
        ("games", games.unwrap_or(0).to_string()),
        ("seed", all.seeds.first().copied().unwrap_or(0).to_string()),
        ("difficulty", swept.difficulty.name().to_owned()),
        ("turns", all.turns.to_string()),
        ("speed", speed),
    ];
    words.say("cli-sweep-summary", &args) + "\n"
}

pub(super) fn line(cells: Vec<String>) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A table's head, the first column set left and the others right.
pub(super) fn head(cells: Vec<String>) -> String {
    let rule = (0..cells.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned());
    let rule = rule.collect();
    line(cells) + &line(rule)
}

/// A row of one figure a policy.
fn row(name: String, cells: impl Iterator<Item = String>) -> String {
    line(core::iter::once(name).chain(cells).collect())
}

/// Hundredths with their interval; nothing where none were counted.
pub(super) fn percent(part: u64, all: u64, words: &Words) -> String {
    if part == 0 || all == 0 {
        return NONE.to_owned();
    }
    let [low, high] = wilson(part, all).map(|end| format!("{:.0}", end * 100.0));
    let args = [
        ("share", format!("{:.0}", share(part, all) * 100.0)),
        ("low", low),
        ("high", high),
    ];
    words.say("cli-sweep-share", &args)
}

fn quantiles(sample: &Sample, scale: f64, words: &Words) -> String {
    let band = sample.band();
    let plain = |value: i64| match scale {
        // Shares and months have a point; money and tonnes do not.
        scale if scale > 1.0 => format!("{:.2}", value as f64 / scale),
        _ => value.to_string(),
    };
    let args = [
        ("low", plain(band.p10)),
        ("middle", plain(band.p50)),
        ("high", plain(band.p90)),
    ];
    words.say("cli-sweep-quantiles", &args)
}

fn axes(policies: &[(&str, &Tally)], words: &Words) -> String {
    let rows = AXES.into_iter().map(|axis| {
        let name = words.say(&format!("axis-{axis}"), &[]);
        let cells = policies
            .iter()
            .map(|(_, tally)| match tally.axes.get(axis) {
                Some(sample) => quantiles(sample, 1e6, words),
                None => NONE.to_owned(),
            });
        row(name, cells)
    });
    rows.collect()
}

/// The endings, the commonest of all policies first; those that never came in one line.
fn endings(policies: &[(&str, &Tally)], words: &Words) -> String {
    let title = |id: &str| words.say(&format!("ending-{id}"), &[]);
    let count = |tally: &Tally, id: &str| tally.endings.get(id).copied().unwrap_or(0);
    let ids = policies
        .first()
        .into_iter()
        .flat_map(|(_, tally)| tally.endings.keys());
    let mut ids: Vec<(u64, &String)> = ids
        .map(|id| (policies.iter().map(|(_, tally)| count(tally, id)).sum(), id))
        .collect();
    ids.sort_by_key(|(sum, id)| (core::cmp::Reverse(*sum), *id));
    let came = ids.iter().filter(|(sum, _)| *sum > 0).map(|(_, id)| {
        let cells = policies
            .iter()
            .map(|(_, tally)| percent(count(tally, id), tally.games(), words));
        row(title(id), cells)
    });
    let mut text: String = came.collect();
    let never: Vec<String> = ids
        .iter()
        .filter(|(sum, _)| *sum == 0)
        .map(|(_, id)| title(id))
        .collect();
    if !never.is_empty() {
        let args = [("endings", never.join("; "))];
        text.push_str(&format!("\n{}\n", words.say("cli-sweep-never", &args)));
    }
    text
}

fn promises(policies: &[(&str, &Tally)], words: &Words) -> String {
    let ids = policies
        .first()
        .into_iter()
        .flat_map(|(_, tally)| tally.promises.keys());
    let rows = ids.filter_map(|id| {
        let counts = |tally: &Tally| {
            let counts = tally.promises.get(id);
            let made: u64 = counts.map_or(0, |counts| counts.values().sum());
            let kept = counts.and_then(|counts| counts.get(Kept::Kept.name()));
            (kept.copied().unwrap_or(0), made)
        };
        let made: u64 = policies.iter().map(|(_, tally)| counts(tally).1).sum();
        let cells = policies.iter().map(|(_, tally)| match counts(tally) {
            (_, 0) => NONE.to_owned(),
            (0, _) => "0".to_owned(),
            (kept, made) => percent(kept, made, words),
        });
        let name = words.say(&format!("promise-{id}"), &[]);
        (made > 0).then(|| row(name, cells))
    });
    rows.collect()
}

fn length(policies: &[(&str, &Tally)], words: &Words) -> String {
    let early = policies
        .iter()
        .map(|(_, tally)| percent(tally.early, tally.games(), words));
    let turns = policies.iter().map(|(_, tally)| {
        let sum: u64 = tally
            .length
            .iter()
            .map(|(turns, games)| turns * games)
            .sum();
        format!("{:.1}", share(sum, tally.games()))
    });
    row(words.say("cli-sweep-early", &[]), early) + &row(words.say("cli-sweep-turns", &[]), turns)
}

/// The futures that the seeds drew, and the branches that they came to, over all policies.
fn war(all: &Tally, words: &Words) -> String {
    let mut branches: Vec<&String> = all
        .futures
        .values()
        .flat_map(|counts| counts.keys())
        .collect();
    branches.sort();
    branches.dedup();
    let names = branches.iter().map(|branch| format!("`{branch}`"));
    let first = words.say("cli-sweep-future", &[]);
    let mut text = head(core::iter::once(first).chain(names).collect());
    for (future, counts) in &all.futures {
        let drawn: u64 = counts.values().sum();
        let cells = branches.iter().map(|branch| {
            let count = counts.get(*branch).copied().unwrap_or(0);
            percent(count, drawn, words)
        });
        text.push_str(&row(format!("`{future}`"), cells));
    }
    let conflicts = all.conflicts.iter().map(|(conflict, count)| {
        let args = [
            ("conflict", conflict.clone()),
            ("share", percent(*count, all.games(), words)),
        ];
        words.say("cli-sweep-conflict", &args)
    });
    let conflicts: Vec<String> = conflicts.collect();
    let args = [("conflicts", conflicts.join("; "))];
    text + &format!("\n{}\n", words.say("cli-sweep-conflicts", &args))
}

fn numbers(swept: &Swept, policies: &[(&str, &Tally)], words: &Words) -> String {
    let layout = &swept.rules.layout;
    let names = policies
        .first()
        .into_iter()
        .flat_map(|(_, tally)| tally.numbers.keys());
    let rows = names.map(|name| {
        let scale = layout
            .find(name)
            .map_or(1, |metric| layout.unit(metric).scale());
        let cells = policies
            .iter()
            .map(|(_, tally)| match tally.numbers.get(name) {
                Some([played, ended]) => {
                    let then = quantiles(played, scale as f64, words);
                    let now = quantiles(ended, scale as f64, words);
                    words.say("cli-sweep-then-now", &[("then", then), ("now", now)])
                }
                None => NONE.to_owned(),
            });
        row(format!("`{name}`"), cells)
    });
    rows.collect()
}
