//! The comparison as data, numbers in plain units: tonnes, dollars, percent, people.

use multivector_ai::history::behaviour::{Behaviour, RECORDED, RECORDED_DISTURBANCES};
use multivector_ai::history::{Comparison, Gauge, score};
use multivector_sim::Rules;
use multivector_sim::content::record::Period;
use serde_json::{Map, Value, json};

use crate::words::Words;

pub(super) fn data(
    rules: &Rules,
    comparison: &Comparison,
    through: i64,
    words: &Words,
) -> Map<String, Value> {
    let source = |key: &str| words.say(&format!("record-{key}"), &[]);
    let series: Map<String, Value> = comparison
        .series
        .iter()
        .map(|series| {
            let rows: Vec<Value> = series
                .rows
                .iter()
                .map(|row| {
                    json!({
                        "period": row.period.to_string(),
                        "simulated": row.simulated,
                        "recorded": row.recorded,
                        "source": row.source.as_deref().map(source),
                    })
                })
                .collect();
            let value = json!({
                "unit": series.unit.name(),
                "gauge": Gauge::of(series.unit).name(),
                "rows": rows,
                "error": series.error,
                "worst": series.worst,
                "left_out_error": series.left_out_error,
            });
            (series.id.clone(), value)
        })
        .collect();
    let windows: Vec<Value> = comparison
        .windows
        .iter()
        .map(|window| {
            json!({
                "series": window.series,
                "unit": window.unit.name(),
                "from": Period::Month(window.from).to_string(),
                "through": Period::Month(window.through).to_string(),
                "simulated": window.simulated,
                "recorded": window.recorded,
                "source": source(&window.source),
                "error": window.error,
            })
        })
        .collect();
    let fitted: Vec<Value> = rules
        .fitted
        .iter()
        .map(|fitted| json!({ "to": fitted.to, "value": fitted.value, "prior": fitted.prior }))
        .collect();
    let mut data = Map::new();
    data.insert("level".to_owned(), json!(rules.level.id));
    data.insert(
        "through".to_owned(),
        json!(Period::Month(through).to_string()),
    );
    data.insert("series".to_owned(), Value::Object(series));
    data.insert("windows".to_owned(), json!(windows));
    data.insert("summary".to_owned(), summary(comparison));
    data.insert("fitted".to_owned(), json!(fitted));
    data
}

fn summary(comparison: &Comparison) -> Value {
    let summary = &comparison.summary;
    json!({
        "volume_and_money_series": summary.volumes,
        "median_error": summary.median,
        "worst": summary.worst.as_ref().map(|(series, error)| json!({ "series": series, "error": error })),
        "recorded_series": summary.recorded,
        "within_aim": summary.within,
        "aim": { "median": score::AIM_MEDIAN, "worst": score::AIM_WORST, "points": score::AIM_POINTS },
        "fitted_coefficients": summary.fitted,
        "dropped_orders": comparison.dropped,
    })
}

/// A number of games as a share of all.
pub(super) fn share(part: u32, games: u32) -> f64 {
    f64::from(part) / f64::from(games.max(1))
}

/// The mean number of disturbances in a game.
pub(super) fn mean_disturbances(found: &Behaviour) -> f64 {
    let sum: f64 = found
        .disturbances
        .iter()
        .enumerate()
        .map(|(number, games)| number as f64 * f64::from(*games))
        .sum();
    sum / f64::from(found.games.max(1))
}

/// What the programs did. Shares are of games, except the causes', which are of stoppages. Months count from `first`.
pub(super) fn behaviour(found: &Behaviour, first: i64) -> Value {
    let games = found.games;
    let months: Vec<Value> = (first..)
        .zip(&found.months)
        .map(|(month, disturbed)| {
            json!({
                "period": Period::Month(month).to_string(),
                "disturbed": share(*disturbed, games),
                "recorded": recorded(month),
            })
        })
        .collect();
    let stops = found.by_hazard + found.by_lever;
    let acts: Vec<Value> = found
        .after_june
        .iter()
        .map(|(kind, acts, in_games)| {
            json!({
                "kind": format!("{kind:?}").to_lowercase(),
                "per_game": share(*acts, games),
                "games": share(*in_games, games),
            })
        })
        .collect();
    json!({
        "games": games,
        "dropped_orders_per_game": found.dropped as f64 / f64::from(games.max(1)),
        "months": months,
        "disturbances": {
            "mean": mean_disturbances(found),
            "games_by_number": found.disturbances,
            "recorded": RECORDED_DISTURBANCES,
        },
        "causes": {
            "hazard": share(found.by_hazard, stops),
            "lever": share(found.by_lever, stops),
        },
        "moscow_after_june": acts,
        "did_not_happen": {
            "early_ending": share(found.early_endings, games),
            "firms_listed_2022": share(found.listed, games),
            "stop_over_30_days": share(found.long_stops, games),
            "banks_or_sectors_under_sanctions": share(found.banks, games),
            "crisis_with_moscow": share(found.crises, games),
            "fighting": share(found.fighting, games),
        },
    })
}

/// Whether the line was disturbed in a month; nothing for months without a record.
pub(super) fn recorded(month: i64) -> Option<bool> {
    usize::try_from(month)
        .ok()
        .and_then(|month| RECORDED.get(month).copied())
}
