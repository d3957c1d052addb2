//! The record: one figure a period, and windows that end after they begin. That a period is well formed, that a number is
//! known and that a coefficient is fitted to a series which the record has, is found while names are resolved.

use crate::content::load::{Findings, RawContent};
use crate::content::record::Period;
use crate::content::ron::{Diagnostic, Severity, Spanned};

/// Reports every doubled period and every window that ends before it begins.
pub(crate) fn run(raw: &RawContent, findings: &mut Findings) {
    for series in &raw.record {
        let points = series.points.iter().map(|point| (&point.period, None));
        let windows = series
            .windows
            .iter()
            .map(|window| (&window.from, Some(&window.through)));
        let mut seen = Vec::new();
        for (from, through) in points.chain(windows) {
            let period = (
                Period::parse(&from.value),
                through.map(|text| Period::parse(&text.value)),
            );
            if seen.contains(&period) {
                report(
                    from,
                    "content-lint-record-doubled",
                    &series.id.value,
                    findings,
                );
            }
            if period.1.is_some_and(|through| through < period.0) {
                report(
                    from,
                    "content-lint-record-window",
                    &series.id.value,
                    findings,
                );
            }
            seen.push(period);
        }
    }
}

fn report(at: &Spanned<String>, code: &'static str, series: &str, findings: &mut Findings) {
    findings.list.push(Diagnostic::lint_at(
        at.file,
        at.span,
        Severity::Error,
        code,
        vec![("series", series.to_owned()), ("period", at.value.clone())],
    ));
}
