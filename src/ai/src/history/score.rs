//! How far off a figure is, and what all of them come to. The aim, set before anything was fitted: the median error of the
//! series of volumes and money below 5 percent and none above 15; series in percent within one point.

use multivector_sim::content::record::RecordUnit;

use super::Compared;

/// The aim for the median error of volumes and money.
pub const AIM_MEDIAN: f64 = 0.05;
/// The aim for the greatest of them.
pub const AIM_WORST: f64 = 0.15;
/// The aim for series in percent, in points.
pub const AIM_POINTS: f64 = 1.0;

/// How the error of a unit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gauge {
    /// Volumes, people and money: |simulated - recorded| / recorded.
    Relative,
    /// Series in percent: the difference in points.
    Points,
    /// Counts of firms and the outlook: the plain difference.
    Steps,
}

impl Gauge {
    /// How a unit is counted.
    pub const fn of(unit: RecordUnit) -> Gauge {
        match unit {
            RecordUnit::Tonnes
            | RecordUnit::Dollars
            | RecordUnit::People
            | RecordUnit::Teu
            | RecordUnit::TengePerDollar => Gauge::Relative,
            RecordUnit::Percent => Gauge::Points,
            RecordUnit::Count | RecordUnit::Outlook => Gauge::Steps,
        }
    }

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Gauge::Relative => "relative",
            Gauge::Points => "points",
            Gauge::Steps => "steps",
        }
    }
}

/// The error of one figure. Where nought was recorded a volume is right if it rounds to nought, and wholly wrong if not.
pub fn error(unit: RecordUnit, simulated: f64, recorded: f64) -> f64 {
    let off = (simulated - recorded).abs();
    match Gauge::of(unit) {
        Gauge::Relative if recorded == 0.0 => f64::from(u8::from(simulated.round() != 0.0)),
        Gauge::Relative => off / recorded.abs(),
        Gauge::Points | Gauge::Steps => off,
    }
}

/// The median of a sorted list.
pub fn median(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    match middle.checked_sub(1).and_then(|below| sorted.get(below)) {
        Some(lower) if sorted.len().is_multiple_of(2) => Some((lower + upper) / 2.0),
        _ => Some(upper),
    }
}

/// What the comparison comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Series of volumes and money with a record.
    pub volumes: usize,
    /// The median of their errors.
    pub median: Option<f64>,
    /// The series among them with the greatest error of a point, and that error.
    pub worst: Option<(String, f64)>,
    /// Series with a record.
    pub recorded: usize,
    /// How many of them meet the aim by themselves.
    pub within: usize,
    /// Coefficients that were fitted to the record.
    pub fitted: usize,
}

impl Summary {
    /// Sums up.
    pub fn of(series: &[Compared], fitted: usize) -> Summary {
        let volumes = || {
            series
                .iter()
                .filter(|series| Gauge::of(series.unit) == Gauge::Relative)
        };
        let mut errors: Vec<f64> = volumes().filter_map(|series| series.error).collect();
        errors.sort_by(f64::total_cmp);
        let worst = volumes()
            .filter_map(|series| Some((series.id.clone(), series.worst?)))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        Summary {
            volumes: errors.len(),
            median: median(&errors),
            worst,
            recorded: series
                .iter()
                .filter(|series| series.error.is_some())
                .count(),
            within: series.iter().filter(|series| within(series)).count(),
            fitted,
        }
    }
}

/// Whether a series meets the aim by itself.
pub fn within(series: &Compared) -> bool {
    let (Some(error), Some(worst)) = (series.error, series.worst) else {
        return false;
    };
    match Gauge::of(series.unit) {
        Gauge::Relative => error < AIM_MEDIAN && worst <= AIM_WORST,
        Gauge::Points => worst <= AIM_POINTS,
        Gauge::Steps => worst < 0.5,
    }
}
