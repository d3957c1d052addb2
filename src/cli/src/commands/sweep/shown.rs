//! A sweep as data: shares with their 95 % intervals, quantiles in plain units, and the sums behind them.

use std::collections::BTreeMap;

use multivector_ai::forecast::Band;
use multivector_ai::stats::{share, wilson};
use multivector_ai::sweep::{Kept, Tally, Uses};
use serde_json::{Map, Value, json};

use super::super::result::hex;
use super::Swept;

/// Where the sums stand, from which shards add up.
pub(super) const TALLIES: &str = "tallies";

pub(super) fn data(swept: &Swept) -> Value {
    let rules = &swept.rules;
    let mut data = of(swept, &swept.all());
    let policies = swept.tallies.iter();
    let policies: Map<String, Value> = policies
        .map(|(name, tally)| (name.clone(), Value::Object(of(swept, tally))))
        .collect();
    data.insert("level".to_owned(), json!(rules.level.id));
    data.insert("content".to_owned(), json!(hex(rules.content_id)));
    data.insert("difficulty".to_owned(), json!(swept.difficulty.name()));
    data.insert("turns_per_second".to_owned(), json!(swept.speed));
    data.insert("policies".to_owned(), Value::Object(policies));
    data.insert(TALLIES.to_owned(), json!(swept.tallies));
    Value::Object(data)
}

/// What one policy's games come to, or all together.
fn of(swept: &Swept, tally: &Tally) -> Map<String, Value> {
    let games = tally.games();
    let axes = tally.axes.iter();
    let axes = axes.map(|(axis, sample)| (axis.clone(), band(sample.band(), 1e6)));
    let promises = tally.promises.iter().map(|(id, counts)| {
        let made: u64 = counts.values().sum();
        let of = |kept: Kept| counts.get(kept.name()).copied().unwrap_or(0);
        let mut entry = Map::new();
        entry.insert("made".to_owned(), json!(made));
        for kept in Kept::ALL {
            entry.insert(kept.name().to_owned(), json!(of(kept)));
        }
        entry.insert("interval".to_owned(), interval(of(Kept::Kept), made));
        (id.clone(), Value::Object(entry))
    });
    let levers = tally.levers.iter();
    let levers = levers.map(|(id, used)| (id.clone(), uses(*used)));
    let numbers = tally.numbers.iter().map(|(name, [played, ended])| {
        let layout = &swept.rules.layout;
        let scale = layout.find(name).map_or(1, |m| layout.unit(m).scale());
        let bands = json!({
            "played": band(played.band(), scale as f64),
            "ended": band(ended.band(), scale as f64),
        });
        (name.clone(), bands)
    });
    let value = json!({
        "games": games,
        "seed": tally.seeds.first(),
        "turns": tally.turns,
        "length": tally.length,
        "early": { "share": share(tally.early, games), "interval": interval(tally.early, games) },
        "endings": shares(&tally.endings, games),
        "endings_interval": intervals(&tally.endings, games),
        "axes": axes.collect::<Map<_, _>>(),
        "promises": promises.collect::<Map<_, _>>(),
        "options": options(tally),
        "levers": levers.collect::<Map<_, _>>(),
        "war": {
            "branches_by_ending": tally.branches,
            "branches_by_future": tally.futures,
            "conflicts": shares(&tally.conflicts, games),
        },
        "numbers": numbers.collect::<Map<_, _>>(),
    });
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn options(tally: &Tally) -> Map<String, Value> {
    let mut cards: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (id, used) in &tally.options {
        if let Some((card, option)) = id.split_once('.') {
            let card = cards.entry(card.to_owned()).or_default();
            card.insert(option.to_owned(), uses(*used));
        }
    }
    cards
        .into_iter()
        .map(|(card, options)| (card, Value::Object(options)))
        .collect()
}

fn uses(uses: Uses) -> Value {
    let Uses {
        taken,
        offered,
        by_default,
    } = uses;
    json!({
        "taken": taken,
        "offered": offered,
        "by_default": by_default,
        "share": share(taken, offered),
        "interval": interval(taken, offered),
    })
}

fn shares(counts: &BTreeMap<String, u64>, games: u64) -> Map<String, Value> {
    let shares = counts.iter();
    shares
        .map(|(id, count)| (id.clone(), json!(share(*count, games))))
        .collect()
}

fn intervals(counts: &BTreeMap<String, u64>, games: u64) -> Map<String, Value> {
    let counts = counts.iter();
    counts
        .map(|(id, count)| (id.clone(), interval(*count, games)))
        .collect()
}

fn interval(part: u64, all: u64) -> Value {
    json!(wilson(part, all))
}

fn band(band: Band, scale: f64) -> Value {
    let [p10, p50, p90] = [band.p10, band.p50, band.p90].map(|value| value as f64 / scale);
    json!({ "p10": p10, "p50": p50, "p90": p90 })
}
