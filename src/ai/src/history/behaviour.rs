//! How the programs behave when Astana does what it did: whether Moscow leans on the main pipeline as often as it was
//! disturbed, and what happens that did not happen.
//!
//! The main pipeline is disturbed in a month in which, day by day, the lesser of what the link lets through and what the
//! moorings could load comes to less than [`WHOLE`] of the full. Months that follow one another are one disturbance.

use core::num::NonZeroUsize;

use multivector_sim::content::record::Period;
use multivector_sim::content::{ContentEffect, Deed, LeverKind};
use multivector_sim::state::compliance;
use multivector_sim::{
    Draft, Drafts, Event, Fault, MooringId, Report, RouteId, Rules, Seat, TableId, Target,
};

use crate::policy::history::legal;
use crate::workers::{self, Watch};

/// Less than this share of a month's capacity is a disturbance.
pub const WHOLE: f64 = 0.97;
/// On a day with less than this share the line stands still.
const STANDS: f64 = 0.1;
/// More days of standing still than this are a long stop.
pub const LONG_DAYS: u32 = 30;
/// The first month after the summit of June 2022, counted from January 2022.
const AFTER_JUNE: i64 = 6;
/// The months of 2022 in which the line was disturbed, January first: storm damage from March to April, the sweep for old
/// ordnance in June, cracked moorings from August to November.
pub const RECORDED: [bool; 12] = [
    false, false, true, true, false, true, false, true, true, true, true, false,
];
/// The disturbances of 2022 that these months are.
pub const RECORDED_DISTURBANCES: u32 = 3;

/// What the programs did over many games.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Behaviour {
    /// Games played.
    pub games: u32,
    /// Recorded acts that were not legal, over all games.
    pub dropped: u64,
    /// Games in which the line was disturbed in a month, by the level's months.
    pub months: Vec<u32>,
    /// Games by the number of disturbances: none, one, two and so on.
    pub disturbances: Vec<u32>,
    /// Disturbing stoppages by true cause: hazards.
    pub by_hazard: u32,
    /// Disturbing stoppages by true cause: levers.
    pub by_lever: u32,
    /// Moscow's acts from July on: the kind, how many over all games, and in how many games.
    pub after_june: Vec<(LeverKind, u32, u32)>,
    /// Games that ended early.
    pub early_endings: u32,
    /// Games with a Kazakh firm on a Western list in 2022.
    pub listed: u32,
    /// Games in which the line stood still for more than [`LONG_DAYS`] days on end.
    pub long_stops: u32,
}

/// Plays games with seeds from 1 upwards: Astana by the acts (what is not legal is dropped), the others by their programs.
/// `None` if it was cancelled.
///
/// # Errors
/// A fault of the rules.
pub fn behaviour(
    rules: &Rules,
    acts: &[Draft],
    games: u32,
    workers: NonZeroUsize,
    watch: Watch<'_>,
) -> Result<Option<Behaviour>, Fault> {
    let played = workers::run(
        workers,
        games as usize,
        watch,
        || (),
        |(), nth| {
            let mut game = Year::new(rules);
            game.play(rules, acts, nth as u64 + 1)?;
            Ok(game)
        },
    );
    let Some(played) = played else {
        return Ok(None);
    };
    let mut sum = Behaviour {
        games,
        ..Behaviour::default()
    };
    for game in played {
        game?.count(rules, &mut sum);
    }
    sum.after_june
        .sort_by_key(|(_, acts, _)| core::cmp::Reverse(*acts));
    Ok(Some(sum))
}

/// A share of the line or of a mooring out of service.
struct Stop {
    target: Target,
    lost: f64,
    from: i64,
    until: i64,
    pretext: u16,
    by_lever: bool,
}

/// One game.
struct Year {
    line: Option<RouteId>,
    stops: Vec<Stop>,
    /// First day and length of every turn.
    turns: Vec<(i64, i64)>,
    dropped: u32,
    acts: Vec<LeverKind>,
    listed: bool,
    early: bool,
}

impl Year {
    fn new(rules: &Rules) -> Year {
        let line = rules
            .content
            .routes
            .iter()
            .position(|route| route.id == "cpc");
        Year {
            line: line.map(RouteId::at),
            stops: Vec::new(),
            turns: Vec::new(),
            dropped: 0,
            acts: Vec::new(),
            listed: false,
            early: false,
        }
    }

    fn play(&mut self, rules: &Rules, acts: &[Draft], seed: u64) -> Result<(), Fault> {
        let mut state = rules.start(seed);
        let nothing = Draft::default();
        while !rules.is_played(&state) {
            let seen = rules.observe(&state, Seat::Astana);
            let mut draft = Draft::default();
            let turn = acts.get(state.turn() as usize).unwrap_or(&nothing);
            self.dropped += legal(rules, &seen, turn, &mut draft);
            let (next, report) = rules.step(&state, seed, &Drafts::astana(draft))?;
            self.note(rules, &report);
            state = next;
            self.listed |=
                report.from_day < Period::first_day(12) && state.get(compliance::LISTED).0 > 0;
        }
        self.early = state.day() < rules.end_day();
        Ok(())
    }

    fn note(&mut self, rules: &Rules, report: &Report) {
        self.turns.push((report.from_day, report.days));
        for event in &report.events {
            match event {
                Event::Stopped {
                    target,
                    share,
                    day,
                    days,
                    pretext,
                } if self.is_line(*target) => self.stops.push(Stop {
                    target: *target,
                    lost: *share as f64 / 1e6,
                    from: *day,
                    until: day + days,
                    pretext: *pretext,
                    by_lever: ordered(rules, report, *target, *day),
                }),
                Event::Act {
                    seat: Seat::Moscow,
                    lever,
                    day,
                    ..
                } if *day >= Period::first_day(AFTER_JUNE) => {
                    self.acts
                        .extend(rules.content.lever(*lever).map(|entry| entry.kind));
                }
                _ => {}
            }
        }
    }

    fn is_line(&self, target: Target) -> bool {
        match target {
            Target::Route(route) => Some(route) == self.line,
            Target::Mooring(_) => true,
            Target::Field(_) => false,
        }
    }

    /// The share of the line's and the moorings' full capacity that is there on a day.
    fn there(&self, rules: &Rules, day: i64) -> f64 {
        let on = |wanted: Target| {
            self.stops
                .iter()
                .filter(|stop| stop.target == wanted && (stop.from..stop.until).contains(&day))
                .fold(1.0, |share, stop| share * (1.0 - stop.lost))
        };
        let line = self.line.map_or(1.0, |line| on(Target::Route(line)));
        let Some(terminal) = &rules.content.terminal else {
            return line;
        };
        let moorings = rules.content.moorings.iter().enumerate();
        let loading: f64 = moorings
            .map(|(index, entry)| {
                entry.tonnes_per_day.value * on(Target::Mooring(MooringId::at(index)))
            })
            .sum();
        let shore = terminal.shore_tonnes_per_year.value / multivector_sim::units::YEAR_DAYS;
        line.min(loading / shore.max(1.0)).min(1.0)
    }

    fn count(&self, rules: &Rules, sum: &mut Behaviour) {
        sum.dropped += u64::from(self.dropped);
        sum.months.resize(sum.months.len().max(self.turns.len()), 0);
        let disturbed: Vec<bool> = self
            .turns
            .iter()
            .map(|&(from, days)| {
                let there: f64 = (from..from + days).map(|day| self.there(rules, day)).sum();
                there < WHOLE * days as f64
            })
            .collect();
        for (games, disturbed) in sum.months.iter_mut().zip(&disturbed) {
            *games += u32::from(*disturbed);
        }
        let spells = disturbances(&disturbed);
        sum.disturbances
            .resize(sum.disturbances.len().max(spells + 1), 0);
        if let Some(games) = sum.disturbances.get_mut(spells) {
            *games += 1;
        }
        self.causes(rules, sum);
        self.moscow(sum);
        sum.early_endings += u32::from(self.early);
        sum.listed += u32::from(self.listed);
        let days = self
            .turns
            .iter()
            .flat_map(|&(from, days)| from..from + days);
        let stands = longest(days.map(|day| self.there(rules, day) < STANDS));
        sum.long_stops += u32::from(stands > LONG_DAYS);
    }

    /// A stoppage of several moorings at once is one.
    fn causes(&self, rules: &Rules, sum: &mut Behaviour) {
        let mut seen = Vec::new();
        for stop in &self.stops {
            let one = (stop.from, stop.pretext);
            let felt = (stop.from..stop.until).any(|day| self.there(rules, day) < WHOLE);
            if felt && !seen.contains(&one) {
                seen.push(one);
                if stop.by_lever {
                    sum.by_lever += 1;
                } else {
                    sum.by_hazard += 1;
                }
            }
        }
    }

    fn moscow(&self, sum: &mut Behaviour) {
        let mut seen: Vec<LeverKind> = Vec::new();
        for kind in &self.acts {
            let first = !seen.contains(kind);
            if first {
                seen.push(*kind);
            }
            match sum.after_june.iter_mut().find(|(known, ..)| known == kind) {
                Some((_, acts, games)) => {
                    *acts += 1;
                    *games += u32::from(first);
                }
                None => sum.after_june.push((*kind, 1, 1)),
            }
        }
    }
}

/// Whether an act of the turn stopped the target on the day.
fn ordered(rules: &Rules, report: &Report, target: Target, on: i64) -> bool {
    let stops = |effect: &ContentEffect| matches!(effect.deed, Deed::Stop { target: stopped, .. } if stopped == target);
    report.events.iter().any(|event| match event {
        Event::Act { lever, day, .. } if *day == on => {
            let entry = rules.content.lever(*lever);
            entry.is_some_and(|entry| entry.effects.iter().any(stops))
        }
        _ => false,
    })
}

/// How many runs of disturbed months there are.
fn disturbances(months: &[bool]) -> usize {
    let before = core::iter::once(&false).chain(months);
    months
        .iter()
        .zip(before)
        .filter(|(now, before)| **now && !**before)
        .count()
}

/// The longest run.
fn longest(days: impl Iterator<Item = bool>) -> u32 {
    let (mut most, mut run) = (0, 0);
    for there in days {
        run = if there { run + 1 } else { 0 };
        most = most.max(run);
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_a_row_are_one_disturbance() {
        assert_eq!(disturbances(&[]), 0);
        assert_eq!(disturbances(&[true, true, false, true]), 2);
        assert_eq!(disturbances(&RECORDED) as u32, RECORDED_DISTURBANCES);
    }

    #[test]
    fn the_longest_run_is_of_days_on_end() {
        assert_eq!(longest([true, false, true, true].into_iter()), 2);
        assert_eq!(longest([false].into_iter()), 0);
    }
}
