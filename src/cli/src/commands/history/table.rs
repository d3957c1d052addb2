//! The comparison as Markdown for people. Volumes are in millions of tonnes, money in billions of dollars.

use multivector_ai::history::behaviour::{Behaviour, LONG_DAYS, RECORDED_DISTURBANCES};
use multivector_ai::history::{Compared, Comparison, Gauge, Row};
use multivector_sim::content::record::{Period, RecordUnit};

use super::shown::{mean_disturbances, recorded, share};
use crate::words::Words;

/// Where there is no figure.
const NONE: &str = "–";

fn number(unit: RecordUnit, value: Option<f64>) -> String {
    let Some(value) = value else {
        return NONE.to_owned();
    };
    match unit {
        RecordUnit::Tonnes => format!("{:.3}", value / 1e6),
        RecordUnit::Dollars => format!("{:.3}", value / 1e9),
        RecordUnit::People | RecordUnit::Teu => format!("{:.1}", value / 1e3),
        RecordUnit::Percent => format!("{value:.2}"),
        RecordUnit::TengePerDollar => format!("{value:.1}"),
        RecordUnit::Count | RecordUnit::Outlook => format!("{value:.0}"),
    }
}

fn error(unit: RecordUnit, value: Option<f64>, words: &Words) -> String {
    let Some(value) = value else {
        return NONE.to_owned();
    };
    let gauge = Gauge::of(unit);
    let shown = match gauge {
        Gauge::Relative => format!("{:.1}", value * 100.0),
        Gauge::Points => format!("{value:.2}"),
        Gauge::Steps => format!("{value:.0}"),
    };
    words.say(
        &format!("cli-history-error-{}", gauge.name()),
        &[("value", shown)],
    )
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A table's head, the first `left` columns set left and the others right.
fn head(cells: &[String], left: usize) -> String {
    let rule: Vec<String> = (0..cells.len())
        .map(|column| if column < left { "---" } else { "---:" }.to_owned())
        .collect();
    line(cells) + &line(&rule)
}

/// Physics: what it comes to, the years, several months, the months.
pub(super) fn physics(comparison: &Comparison, words: &Words) -> String {
    [
        summary(comparison, words),
        years(comparison, words),
        windows(comparison, words),
        months(comparison, words),
    ]
    .join("\n")
}

fn summary(comparison: &Comparison, words: &Words) -> String {
    let summary = &comparison.summary;
    let percent = |value: Option<f64>| error(RecordUnit::Tonnes, value, words);
    let mut text = words.say(
        "cli-history-summary",
        &[
            ("volumes", summary.volumes.to_string()),
            ("median", percent(summary.median)),
            ("recorded", summary.recorded.to_string()),
            ("within", summary.within.to_string()),
            ("fitted", summary.fitted.to_string()),
        ],
    );
    text.push('\n');
    if let Some((series, worst)) = &summary.worst {
        let args = [("series", series.clone()), ("error", percent(Some(*worst)))];
        text.push_str(&words.say("cli-history-worst", &args));
        text.push('\n');
    }
    if comparison.dropped > 0 {
        let args = [("dropped", comparison.dropped.to_string())];
        text.push_str(&words.say("cli-history-dropped", &args));
        text.push('\n');
    }
    text
}

fn titled(key: &str, words: &Words) -> String {
    format!("### {}\n\n", words.say(key, &[]))
}

fn name(series: &str) -> String {
    format!("`{series}`")
}

fn unit(unit: RecordUnit, words: &Words) -> String {
    words.say(
        &format!("cli-history-unit-{}", unit.name().replace('_', "-")),
        &[],
    )
}

fn years(comparison: &Comparison, words: &Words) -> String {
    let of_year = |row: &&Row| matches!(row.period, Period::Year(_));
    let years: Vec<Period> = comparison
        .series
        .first()
        .map(|series| {
            series
                .rows
                .iter()
                .filter(of_year)
                .map(|row| row.period)
                .collect()
        })
        .unwrap_or_default();
    let mut columns = vec![
        words.say("cli-history-series", &[]),
        words.say("cli-history-unit", &[]),
    ];
    for year in &years {
        let year = ("period", year.to_string());
        columns.push(words.say("cli-history-simulated-in", std::slice::from_ref(&year)));
        columns.push(words.say("cli-history-recorded-in", &[year]));
    }
    columns.extend(
        [
            "cli-history-error",
            "cli-history-worst-point",
            "cli-history-left-out",
        ]
        .map(|key| words.say(key, &[])),
    );
    let mut text = titled("cli-history-years", words) + &head(&columns, 2);
    for series in &comparison.series {
        let mut cells = vec![name(&series.id), unit(series.unit, words)];
        for row in series.rows.iter().filter(of_year) {
            cells.push(number(series.unit, row.simulated));
            cells.push(number(series.unit, row.recorded));
        }
        for value in [series.error, series.worst, series.left_out_error] {
            cells.push(error(series.unit, value, words));
        }
        text.push_str(&line(&cells));
    }
    text
}

fn windows(comparison: &Comparison, words: &Words) -> String {
    let columns = [
        "cli-history-series",
        "cli-history-unit",
        "cli-history-months-of",
        "cli-history-simulated",
        "cli-history-recorded",
        "cli-history-window-error",
    ]
    .map(|key| words.say(key, &[]));
    let mut text = titled("cli-history-windows", words) + &head(&columns, 3);
    for window in &comparison.windows {
        let period = |month: i64| Period::Month(month).to_string();
        text.push_str(&line(&[
            name(&window.series),
            unit(window.unit, words),
            format!("{} – {}", period(window.from), period(window.through)),
            number(window.unit, window.simulated),
            number(window.unit, Some(window.recorded)),
            error(window.unit, window.error, words),
        ]));
    }
    text
}

fn months(comparison: &Comparison, words: &Words) -> String {
    let of_month = |row: &&Row| matches!(row.period, Period::Month(_));
    let mut columns = vec![
        words.say("cli-history-series", &[]),
        words.say("cli-history-unit", &[]),
        String::new(),
    ];
    if let Some(series) = comparison.series.first() {
        let periods = series.rows.iter().filter(of_month);
        columns.extend(periods.map(|row| row.period.to_string()));
    }
    let mut text = titled("cli-history-months", words) + &head(&columns, 3);
    let row = |series: &Compared, first: [String; 3], value: fn(&Row) -> Option<f64>| {
        let rows = series.rows.iter().filter(of_month);
        let cells = rows.map(|row| number(series.unit, value(row)));
        line(&first.into_iter().chain(cells).collect::<Vec<_>>())
    };
    for series in &comparison.series {
        let simulated = words.say("cli-history-simulated", &[]);
        let first = [name(&series.id), unit(series.unit, words), simulated];
        text.push_str(&row(series, first, |row| row.simulated));
        if series
            .rows
            .iter()
            .filter(of_month)
            .any(|row| row.recorded.is_some())
        {
            let recorded = words.say("cli-history-recorded", &[]);
            let first = [String::new(), String::new(), recorded];
            text.push_str(&row(series, first, |row| row.recorded));
        }
    }
    text
}

/// Behaviour: the disturbances by month, and the rest in sentences. Months count from `first`.
pub(super) fn behaviour(found: &Behaviour, first: i64, words: &Words) -> String {
    let percent = |part: u32, all: u32| format!("{:.0}", share(part, all) * 100.0);
    let columns = [
        "cli-history-month",
        "cli-history-disturbed",
        "cli-history-recorded",
    ]
    .map(|key| words.say(key, &[]));
    let of_games = |part: u32| {
        words.say(
            "cli-history-percent",
            &[("value", percent(part, found.games))],
        )
    };
    let mut text = titled("cli-history-behaviour", words) + &head(&columns, 1);
    for (month, disturbed) in (first..).zip(&found.months) {
        let recorded = match recorded(month) {
            Some(true) => words.say("cli-history-disturbed-then", &[]),
            Some(false) => String::new(),
            None => NONE.to_owned(),
        };
        text.push_str(&line(&[
            Period::Month(month).to_string(),
            of_games(*disturbed),
            recorded,
        ]));
    }
    text.push('\n');
    let stops = found.by_hazard + found.by_lever;
    let mut say = |key: &str, args: &[(&str, String)]| {
        text.push_str("- ");
        text.push_str(&words.say(key, args));
        text.push('\n');
    };
    say(
        "cli-history-disturbances",
        &[
            ("games", found.games.to_string()),
            ("mean", format!("{:.1}", mean_disturbances(found))),
            ("recorded", RECORDED_DISTURBANCES.to_string()),
        ],
    );
    say(
        "cli-history-causes",
        &[
            ("hazard", percent(found.by_hazard, stops)),
            ("lever", percent(found.by_lever, stops)),
        ],
    );
    for (kind, acts, in_games) in &found.after_june {
        say(
            "cli-history-after-june",
            &[
                ("kind", format!("{kind:?}").to_lowercase()),
                ("each", format!("{:.2}", share(*acts, found.games))),
                ("share", percent(*in_games, found.games)),
            ],
        );
    }
    say(
        "cli-history-did-not-happen",
        &[
            ("early", percent(found.early_endings, found.games)),
            ("listed", percent(found.listed, found.games)),
            ("stop", percent(found.long_stops, found.games)),
            ("banks", percent(found.banks, found.games)),
            ("crises", percent(found.crises, found.games)),
            ("fighting", percent(found.fighting, found.games)),
            ("days", LONG_DAYS.to_string()),
        ],
    );
    text
}
