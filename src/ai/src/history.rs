//! The rules against the record: the recorded acts are played, and what comes of them is measured as the record measures
//! the world. Two comparisons are kept apart.
//!
//! - *Physics*, here: the other three seats give no orders, so that the year's own stoppages and prices act alone. What is
//!   off is then off in the material model.
//! - *Behaviour*, in [`behaviour`]: the programs sit in their seats, over many seeds. What is off is then off in them.
//!
//! No clock and no file is read; the same rules give the same figures.

pub mod behaviour;
pub mod score;

use multivector_sim::content::record::{Measure, Period, RecordSeries, RecordUnit};
use multivector_sim::{Draft, Drafts, Fault, Metric, Rules, Scratch, Seat, SourceFile, State};

use crate::policy::history::legal;
pub use score::{Gauge, Summary};

/// The seed of the comparison. A level of the record draws no stoppages; the dice decide little else.
const SEED: u64 = 1;

/// The numbers as a turn left them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnValues {
    /// The turn's first day, counted from 1 January 2022.
    pub from_day: i64,
    /// Its length.
    pub days: i64,
    /// The stored numbers, by address.
    pub values: Vec<i64>,
}

impl TurnValues {
    fn of(&self, metric: Metric) -> f64 {
        self.values.get(metric.0 as usize).copied().unwrap_or(0) as f64
    }
    fn sum(&self, metrics: &[Metric]) -> f64 {
        metrics.iter().map(|metric| self.of(*metric)).sum()
    }
}

/// What a series comes to over months (both counted from January 2022, both in), in its own unit. `None` if the turns do
/// not cover these months exactly, or the rules have no such number.
pub fn measured(
    series: &RecordSeries,
    turns: &[TurnValues],
    from: i64,
    through: i64,
) -> Option<f64> {
    let days = Period::first_day(from)..Period::first_day(through + 1);
    let within = || turns.iter().filter(|turn| days.contains(&turn.from_day));
    if within().map(|turn| turn.days).sum::<i64>() != days.end - days.start {
        return None;
    }
    let value = match series.measure.as_ref()? {
        Measure::Sum(metrics) => within().map(|turn| turn.sum(metrics)).sum(),
        Measure::Mean(metric) => {
            within().map(|turn| turn.of(*metric)).sum::<f64>() / within().count() as f64
        }
        Measure::Last(metric) => within().next_back()?.of(*metric),
        Measure::Ratio { of, to } => {
            let whole: f64 = within().map(|turn| turn.sum(to)).sum();
            if whole == 0.0 {
                return None;
            }
            within().map(|turn| turn.sum(of)).sum::<f64>() / whole
        }
    };
    Some(value * series.scale)
}

/// The recorded acts played with nobody else at the table.
#[derive(Clone, Debug, Default)]
pub struct Physics {
    /// Every turn.
    pub turns: Vec<TurnValues>,
    /// Recorded acts that were not legal, and so not played.
    pub dropped: u32,
}

/// Plays the level's acts for Astana with empty drafts for the other seats.
///
/// # Errors
/// A fault of the rules; the acts played are legal.
pub fn physics(rules: &Rules) -> Result<Physics, Fault> {
    let mut state = rules.start(SEED);
    let mut scratch = Scratch::default();
    let mut played = Physics::default();
    let nothing = Draft::default();
    while !rules.is_played(&state) {
        let (turn, from_day) = (state.turn() as usize, state.day());
        let seen = rules.observe(&state, Seat::Astana);
        let mut draft = Draft::default();
        let acts = rules.level.acts.get(turn).unwrap_or(&nothing);
        played.dropped += legal(rules, &seen, acts, &mut draft);
        let drafts = Drafts {
            by_seat: [
                Some(draft),
                Some(nothing.clone()),
                Some(nothing.clone()),
                Some(nothing.clone()),
            ],
        };
        rules.advance(&mut state, SEED, &drafts, &mut scratch)?;
        played.turns.push(values(rules, &state, from_day));
    }
    Ok(played)
}

fn values(rules: &Rules, state: &State, from_day: i64) -> TurnValues {
    TurnValues {
        from_day,
        days: state.day() - from_day,
        values: rules
            .layout
            .metrics()
            .map(|metric| state.raw(metric))
            .collect(),
    }
}

/// A month or a year of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// When.
    pub period: Period,
    /// What the rules come to; `None` if the game did not get there or the rules have no such number.
    pub simulated: Option<f64>,
    /// What was recorded.
    pub recorded: Option<f64>,
    /// The text key of its source, without `record-`.
    pub source: Option<String>,
    /// Whether it counts for the error.
    pub scored: bool,
}

/// Several months of a series, which are compared but do not count for the error.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowRow {
    /// The series.
    pub series: String,
    /// Its unit.
    pub unit: RecordUnit,
    /// The first month, counted from January 2022.
    pub from: i64,
    /// The last month.
    pub through: i64,
    /// What the rules come to.
    pub simulated: Option<f64>,
    /// What was recorded.
    pub recorded: f64,
    /// The text key of its source, without `record-`.
    pub source: String,
    /// The error, as [`Gauge`] counts it.
    pub error: Option<f64>,
}

/// A series beside its record.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Its id.
    pub id: String,
    /// Its unit.
    pub unit: RecordUnit,
    /// Months, then whole years.
    pub rows: Vec<Row>,
    /// The median error of its scored points, as [`Gauge`] counts it; `None` where nothing is recorded.
    pub error: Option<f64>,
    /// The greatest error of a point.
    pub worst: Option<f64>,
    /// The error when coefficients fitted to it alone take the value that they would have without it.
    pub left_out_error: Option<f64>,
}

/// The whole comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The series, in the order of the record.
    pub series: Vec<Compared>,
    /// The windows that end by the last month.
    pub windows: Vec<WindowRow>,
    /// What it comes to.
    pub summary: Summary,
    /// Recorded acts that were not legal, and so not played.
    pub dropped: u32,
}

impl Comparison {
    /// Plays the level's acts and compares through a month, counted from January 2022.
    ///
    /// # Errors
    /// As [`physics`].
    pub fn of(rules: &Rules, through: i64) -> Result<Comparison, Fault> {
        let played = physics(rules)?;
        let first = played.turns.first().map_or(0, |turn| turn.from_day);
        let first = multivector_sim::Date::from_day(first).month_index();
        let record = &rules.content.record;
        let series: Vec<Compared> = record
            .iter()
            .map(|series| compared(series, &played.turns, first, through))
            .collect();
        let windows = record
            .iter()
            .flat_map(|series| windows(series, &played.turns, through))
            .collect();
        let summary = Summary::of(&series, rules.fitted.len());
        Ok(Comparison {
            series,
            windows,
            summary,
            dropped: played.dropped,
        })
    }

    /// Works out the error of every series when it is left out of the fit. Only coefficients fitted to one series alone
    /// change with it; where there is none, the error is the same.
    ///
    /// # Errors
    /// As [`physics`].
    pub fn leave_each_out(
        &mut self,
        sources: &[SourceFile],
        rules: &Rules,
        through: i64,
    ) -> Result<(), Fault> {
        for series in &mut self.series {
            let alone = |to: &[String]| !to.is_empty() && to.iter().all(|name| *name == series.id);
            series.left_out_error = series.error;
            if series.error.is_none() || !rules.fitted.iter().any(|fitted| alone(&fitted.to)) {
                continue;
            }
            let without = Rules::load_without(sources, &rules.level.id, Some(&series.id));
            series.left_out_error = match without {
                Ok(without) => Comparison::of(&without, through)?.error_of(&series.id),
                Err(_) => None,
            };
        }
        Ok(())
    }

    /// The error of a series.
    pub fn error_of(&self, id: &str) -> Option<f64> {
        self.series.iter().find(|series| series.id == id)?.error
    }
}

fn compared(series: &RecordSeries, turns: &[TurnValues], first: i64, through: i64) -> Compared {
    let years = (first.div_euclid(12)..=through.div_euclid(12))
        .filter(|year| year * 12 >= first && year * 12 + 11 <= through)
        .map(|year| Period::Year(2022 + year as i32));
    let rows: Vec<Row> = (first..=through)
        .map(Period::Month)
        .chain(years)
        .map(|period| row(series, turns, period))
        .collect();
    let mut errors: Vec<f64> = rows
        .iter()
        .filter(|row| row.scored)
        .filter_map(|row| Some(score::error(series.unit, row.simulated?, row.recorded?)))
        .collect();
    errors.sort_by(f64::total_cmp);
    Compared {
        id: series.id.clone(),
        unit: series.unit,
        rows,
        error: score::median(&errors),
        worst: errors.last().copied(),
        left_out_error: None,
    }
}

fn row(series: &RecordSeries, turns: &[TurnValues], period: Period) -> Row {
    let (from, through) = period.months();
    let at = |period: Period| series.points.iter().find(|point| point.period == period);
    // A stock at the end of a year is that of its December; it is shown again, and counted once.
    let december = || match (period, &series.measure) {
        (Period::Year(_), Some(Measure::Last(_))) => at(Period::Month(through)),
        _ => None,
    };
    let own = at(period);
    let point = own.or_else(december);
    Row {
        period,
        simulated: measured(series, turns, from, through),
        recorded: point.map(|point| point.value),
        source: point.map(|point| point.source.clone()),
        scored: own.is_some_and(|point| point.scored),
    }
}

fn windows(series: &RecordSeries, turns: &[TurnValues], through: i64) -> Vec<WindowRow> {
    let ended = series
        .windows
        .iter()
        .filter(|window| window.through <= through);
    ended
        .map(|window| {
            let simulated = measured(series, turns, window.from, window.through);
            WindowRow {
                series: series.id.clone(),
                unit: series.unit,
                from: window.from,
                through: window.through,
                simulated,
                recorded: window.value,
                source: window.source.clone(),
                error: simulated.map(|value| score::error(series.unit, value, window.value)),
            }
        })
        .collect()
}
