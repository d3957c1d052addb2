//! Resolving the record: names of numbers to addresses, periods to months, and whether the units go together.

use super::Resolver;
use crate::content::raw::*;
use crate::content::record::{
    Measure, Period, RecordPoint, RecordSeries, RecordUnit, RecordWindow,
};
use crate::content::ron::{Name, Spanned};
use crate::metric::Metric;

impl Resolver<'_> {
    pub(super) fn record_series(&mut self, raw: &RecordSeriesRaw) -> RecordSeries {
        let measure = raw.measure.as_ref().map(|measure| match measure {
            MeasureRaw::Sum(names) => Measure::Sum(self.metrics(names)),
            MeasureRaw::Mean(name) => Measure::Mean(self.metric(name)),
            MeasureRaw::Last(name) => Measure::Last(self.metric(name)),
            MeasureRaw::Ratio { of, to } => Measure::Ratio {
                of: self.metrics(of),
                to: self.metrics(to),
            },
        });
        let scale = measure
            .as_ref()
            .map_or(1.0, |measure| self.record_scale(&raw.unit, measure));
        RecordSeries {
            id: raw.id.value.clone(),
            unit: raw.unit.value,
            measure,
            scale,
            points: raw
                .points
                .iter()
                .filter_map(|point| self.record_point(point))
                .collect(),
            windows: raw
                .windows
                .iter()
                .filter_map(|window| self.record_window(window))
                .collect(),
        }
    }

    fn metrics(&mut self, names: &[Name]) -> Vec<Metric> {
        names.iter().map(|name| self.metric(name)).collect()
    }

    /// What one stored unit of the numbers is in the unit of the series; 1 and a finding if they do not go together.
    fn record_scale(&mut self, unit: &Spanned<RecordUnit>, measure: &Measure) -> f64 {
        let numbers = match measure {
            Measure::Sum(metrics) => metrics.clone(),
            Measure::Mean(metric) | Measure::Last(metric) => vec![*metric],
            Measure::Ratio { of, to } => of.iter().chain(to).copied().collect(),
        };
        let Some(layout) = self.layout.as_ref() else {
            return 1.0;
        };
        let mut units = numbers.iter().map(|metric| layout.unit(*metric));
        let first = units.next();
        let alike = units.all(|other| Some(other) == first);
        let scale = first.filter(|_| alike).and_then(|stored| match measure {
            Measure::Ratio { .. } => (unit.value == RecordUnit::Percent).then_some(100.0),
            _ => unit.value.of_stored(stored),
        });
        if scale.is_none() {
            self.report(
                unit,
                "content-lint-record-unit",
                vec![("unit", unit.value.name().to_owned())],
            );
        }
        scale.unwrap_or(1.0)
    }

    fn record_point(&mut self, raw: &PointRaw) -> Option<RecordPoint> {
        let period = Period::parse(&raw.period.value);
        if period.is_none() {
            self.bad_period(&raw.period);
        }
        let value = self.figure(&raw.value);
        Some(RecordPoint {
            period: period?,
            value,
            source: raw.source.value.clone(),
            scored: raw.scored.unwrap_or(true),
        })
    }

    fn record_window(&mut self, raw: &WindowRaw) -> Option<RecordWindow> {
        let mut month = |text: &Spanned<String>| match Period::parse(&text.value) {
            Some(Period::Month(month)) => Some(month),
            _ => {
                self.bad_period(text);
                None
            }
        };
        let (from, through) = (month(&raw.from), month(&raw.through));
        let value = self.figure(&raw.value);
        Some(RecordWindow {
            from: from?,
            through: through?,
            value,
            source: raw.source.value.clone(),
        })
    }

    fn bad_period(&mut self, text: &Spanned<String>) {
        self.report(
            text,
            "content-lint-record-period",
            vec![("text", text.value.clone())],
        );
    }

    fn figure(&mut self, value: &Spanned<f64>) -> f64 {
        if !value.value.is_finite() {
            self.report(
                value,
                "content-lint-number-too-large",
                vec![("value", value.value.to_string())],
            );
        }
        value.value
    }
}
