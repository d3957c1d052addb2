//! The chronicle of the Reckoning: its weightiest happenings, at least one a half-year, at most a dozen in all, in the order of
//! time. Each points to the month whose report it opens. What repeats
//! weighs less each time.

use super::Reckoning;
use crate::date::Date;
use crate::metric::{Key, Metric};
use crate::report::{CrisisTurn, Event, Report, WarTurn};
use crate::state::{State, Target, economy, moscow, oil, society};
use crate::units::Micro;

/// Lines at most.
pub const MOST_LINES: usize = 12;
/// Months of a part of the chronicle that has a line in any case.
const PART: i64 = 6;
/// Numbers of which a part without happenings tells the one that moved most.
const TOLD: [Key<Micro>; 5] = [
    society::SUPPORT,
    society::COHESION,
    moscow::LEVERAGE,
    economy::INFLATION,
    oil::RUSSIA_SHARE,
];

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The month: a position in [`Reckoning::reports`].
    pub month: usize,
    /// The day, counted from 1 January 2022.
    pub day: i64,
    /// What happened.
    pub what: What,
}

/// What a line tells.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// An event.
    Event(Event),
    /// A part of the years in which nothing weighty happened: how far a number moved.
    Moved {
        /// The number.
        metric: Metric,
        /// Its value as the part began.
        from: i64,
        /// And as it ended.
        to: i64,
    },
}

impl Reckoning {
    /// The weightiest happenings, in the order of time; `begin` is the state in which the player's part ended.
    pub fn chronicle(&self, begin: &State) -> Vec<Line> {
        let mut told: Vec<(f64, Line)> = Vec::new();
        for (month, report) in self.reports().iter().enumerate() {
            for event in &report.events {
                // What repeats tells less each time.
                let again = told.iter().filter(|(_, line)| repeats(&line.what, event));
                let weight = weight(event) / (again.count() + 1) as f64;
                if weight > 0.0 {
                    let day = day_of(event, report);
                    let what = What::Event(event.clone());
                    told.push((weight, Line { month, day, what }));
                }
            }
        }
        // The weightiest first; of equals the earlier.
        told.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.month.cmp(&b.1.month)));
        let (mut lines, mut rest) = (Vec::new(), Vec::new());
        let mut have = Vec::new();
        for (_, line) in told {
            let part = self.part(line.month);
            if have.contains(&part) {
                rest.push(line);
            } else {
                have.push(part);
                lines.push(line);
            }
        }
        for part in 0..=self.part(self.reports().len().saturating_sub(1)) {
            if !have.contains(&part) {
                lines.extend(self.quiet(begin, part));
            }
        }
        let room = MOST_LINES.saturating_sub(lines.len());
        lines.extend(rest.into_iter().take(room));
        // The ending is the last thing that is told, of whatever else fell on its day.
        let ends = |line: &Line| matches!(line.what, What::Event(Event::Ended { .. }));
        lines.sort_by_key(|line| (line.month, line.day, ends(line)));
        lines
    }

    /// The part of the years in which a month lies: half-years from the first month on.
    fn part(&self, month: usize) -> i64 {
        let index = |month: usize| {
            let report = self.reports().get(month);
            report.map_or(0, |report| Date::from_day(report.from_day).month_index())
        };
        (index(month) - index(0)).div_euclid(PART)
    }

    /// What a quiet part tells.
    fn quiet(&self, begin: &State, part: i64) -> Option<Line> {
        let months = || (0..self.reports().len()).filter(|month| self.part(*month) == part);
        let (first, last) = (months().next()?, months().next_back()?);
        let before = match first.checked_sub(1) {
            Some(month) => self.states().get(month)?,
            None => begin,
        };
        let after = self.states().get(last)?;
        let moved = |key: &Key<Micro>| (after.get(*key).0 - before.get(*key).0).abs();
        let key = TOLD.into_iter().max_by_key(moved)?;
        let report = self.reports().get(last)?;
        Some(Line {
            month: last,
            day: report.from_day,
            what: What::Moved {
                metric: key.metric(),
                from: before.get(key).0,
                to: after.get(key).0,
            },
        })
    }
}

fn day_of(event: &Event, report: &Report) -> i64 {
    match event {
        // Judged when the month is over.
        Event::Ended { .. } | Event::Broken { .. } => report.from_day + report.days - 1,
        _ => event.day().unwrap_or(report.from_day),
    }
}

/// Whether an event is the same thing happening again. Moorings are alike.
fn repeats(earlier: &What, event: &Event) -> bool {
    let What::Event(earlier) = earlier else {
        return false;
    };
    match (earlier, event) {
        (Event::Stopped { target: a, .. }, Event::Stopped { target: b, .. }) => {
            a == b || matches!((a, b), (Target::Mooring(_), Target::Mooring(_)))
        }
        (Event::Act { lever: a, .. }, Event::Act { lever: b, .. }) => a == b,
        (Event::Reacted { reaction: a, .. }, Event::Reacted { reaction: b, .. }) => a == b,
        (Event::Withheld { .. }, Event::Withheld { .. })
        | (Event::Unrest { .. }, Event::Unrest { .. }) => true,
        (Event::Course { to: a, .. }, Event::Course { to: b, .. }) => a == b,
        _ => false,
    }
}

/// How much an event belongs into a chronicle. Nought for what does not: it stands in the month's report.
pub fn weight(event: &Event) -> f64 {
    match event {
        Event::Ended { .. } => 100.0,
        Event::Crisis { turn, .. } => match turn {
            CrisisTurn::Force => 95.0,
            CrisisTurn::Opened | CrisisTurn::BackedDown | CrisisTurn::Yielded => 70.0,
            _ => 20.0,
        },
        Event::War { turn, .. } => match turn {
            WarTurn::Frozen | WarTurn::Settled(_) | WarTurn::Lost => 96.0,
            WarTurn::Begun => 90.0,
            WarTurn::Captured(_) => 30.0,
            _ => 15.0,
        },
        Event::Course { .. } => 85.0,
        Event::Battle { outcome, .. } if outcome.takes() => 40.0,
        Event::Battle { .. } => 18.0,
        Event::Unrest { from, to } if to > from => 50.0 + 10.0 * *to as f64,
        Event::Unrest { .. } => 20.0,
        Event::Broken { .. } => 60.0,
        Event::Rung { from, to } => {
            if to > from {
                50.0
            } else {
                30.0
            }
        }
        Event::Finished { .. } => 45.0,
        // Ten days without a line weigh as much as a work that is finished, of a mooring, one of three, a month; none weighs
        // as much as the war's turns or an ending.
        Event::Stopped {
            target,
            share,
            days,
            ..
        } => {
            let day = match target {
                Target::Route(_) => 4.5,
                Target::Mooring(_) | Target::Field(_) => 1.5,
            };
            ((*share as f64 / 1e6) * *days as f64 * day).min(80.0)
        }
        Event::Withheld { .. } => 22.0,
        Event::Answered { .. } => 15.0,
        Event::Reacted { .. } => 10.0,
        Event::Act { sealed: false, .. } => 12.0,
        Event::Slipped { .. } => 8.0,
        // Sealed acts are told by what they stopped.
        Event::Act { .. }
        | Event::Begun { .. }
        | Event::Came { .. }
        | Event::Founded { .. }
        | Event::Incident { .. } => 0.0,
    }
}
