//! Resolving shocks: targets to ids, dates to days of the level.

use super::names::unique;
use super::{Imposed, Resolver};
use crate::content::raw::LevelRaw;
use crate::content::ron::{Diagnostic, Severity, Spanned};
use crate::content::shock::{PRETEXT, Shock, ShockRaw, ShockStop, ShockStopRaw};
use crate::date::{Date, boundaries};

/// The days of a level: its first, and the first behind its last turn. `None` if its start is no date.
pub(crate) fn days_of(level: &LevelRaw) -> Option<(i64, i64)> {
    let start = Date::parse(&level.start.value)?.to_day();
    let days = boundaries(start, level.spans(), 0);
    Some((start, days.last().copied().unwrap_or(start)))
}

/// First day of a stop and the first day on which it works again, if both are dates.
fn days_between(stop: &ShockStopRaw) -> Option<(i64, i64)> {
    let day = |text: &Spanned<String>| Date::parse(&text.value).map(Date::to_day);
    Some((day(&stop.from)?, day(&stop.until)?))
}

/// Whether a stop has a day in a level.
fn falls(stop: (i64, i64), level: (i64, i64)) -> bool {
    stop.0 < level.1 && stop.1 > level.0
}

/// Stops that fall in none of these levels: a warning each, since the file may be meant for another level.
pub(crate) fn unmet<'a>(
    shocks: &[ShockRaw],
    levels: impl Iterator<Item = &'a LevelRaw>,
    list: &mut Vec<Diagnostic>,
) {
    let levels: Vec<(i64, i64)> = levels.filter_map(days_of).collect();
    if levels.is_empty() {
        return;
    }
    for stop in shocks.iter().flat_map(|shock| &shock.stops.value) {
        let met = |days| levels.iter().any(|level| falls(days, *level));
        if days_between(stop).is_some_and(|days| days.0 < days.1 && !met(days)) {
            list.push(Diagnostic::lint_at(
                stop.from.file,
                stop.from.span,
                Severity::Warning,
                "content-lint-shock-in-no-level",
                vec![
                    ("from", stop.from.value.clone()),
                    ("until", stop.until.value.clone()),
                ],
            ));
        }
    }
}

impl Resolver<'_> {
    /// The shocks imposed on a level. If they are to be played there, every stop must have a day in it.
    pub(super) fn shocks(&mut self, imposed: &Imposed<'_>, level: &LevelRaw) -> Vec<Shock> {
        let ids = imposed.shocks.iter().map(|shock| &shock.id);
        unique(&mut self.findings.list, "shock", ids);
        imposed
            .shocks
            .iter()
            .map(|raw| {
                if raw.format.value != 1 {
                    let format = raw.format.value.to_string();
                    self.report(
                        &raw.format,
                        "content-lint-unknown-format",
                        vec![("format", format)],
                    );
                }
                if raw.stops.value.is_empty() {
                    self.report(&raw.stops, "content-lint-shock-empty", Vec::new());
                }
                let stops = raw.stops.value.iter();
                Shock {
                    id: raw.id.value.clone(),
                    note: raw.note.value.clone(),
                    stops: stops
                        .map(|stop| self.shock_stop(stop, level, imposed.played))
                        .collect(),
                    pretext: self.pretext_of(PRETEXT),
                }
            })
            .collect()
    }

    fn shock_stop(&mut self, raw: &ShockStopRaw, level: &LevelRaw, played: bool) -> ShockStop {
        let (target, whole) = self.target(&raw.target);
        let share = self.share(&raw.share);
        let (from, until) = (self.date(&raw.from), self.date(&raw.until));
        let within = days_of(level);
        if days_between(raw).is_some() {
            let dates = || {
                vec![
                    ("from", raw.from.value.clone()),
                    ("until", raw.until.value.clone()),
                ]
            };
            if until <= from {
                self.report(&raw.until, "content-lint-shock-until", dates());
            } else if played && within.is_some_and(|days| !falls((from, until), days)) {
                let mut args = dates();
                args.push(("level", level.id.value.clone()));
                self.report(&raw.from, "content-lint-shock-not-in-level", args);
            }
        }
        ShockStop {
            target,
            from_day: within.map_or(from, |days| from.max(days.0)),
            until_day: until,
            share: (share as f64 * whole).round() as i64,
        }
    }
}
