//! What a seat may have done under a pretext, and so is resting from: such acts are not seen, and an imagined Moscow that had
//! done nothing so far would do everything now.
//!
//! What is seen is that something stood still and which reason was given for it. An act of which no reason was ever given has
//! not been done. Where one was, the last time is judged by what each side makes likely: how readily the seat's program would
//! have taken the act then, by its own weights and the noise of its temper, over numbers on an even path from those with
//! which the level opened to those that are imagined; against how often the same happens by itself.

use super::Draw;
use crate::content::condition::Numbers;
use crate::content::entities::{Appeal, Lever};
use crate::date::Date;
use crate::dice::{Dice, Purpose};
use crate::ids::{HazardId, Seat, TableId};
use crate::metric::Metric;
use crate::rules::Rules;
use crate::seats;
use crate::seen::Seen;
use crate::state::agenda::{hazard, lever};
use crate::state::{Bases, State};

/// Dice of the past are numbered from here within those of one imagined state; no level has as many numbers.
const PAST: u32 = 1 << 12;
/// Slots in a month.
const SLOTS: u32 = 3;
const MONTHS_A_YEAR: f64 = 12.0;

impl Rules {
    /// Draws what a seat has done in secret, and writes it into the imagined state.
    pub(super) fn secret_past(&self, seen: &Seen, seat: Seat, draw: Draw, state: &mut State) {
        let programs = self.programs.get(seat as usize);
        let levers = programs.into_iter().flatten();
        for (place, id) in levers.enumerate() {
            let Some(entry) = self.content.lever(*id) else {
                continue;
            };
            if seen.of(lever::USED, *id).is_some() {
                continue;
            }
            let mut past = (0, 0);
            if let (Some(appeal), Some(day)) = (&entry.appeal, self.looked_like(seen, entry)) {
                let act = Act { entry, appeal, day };
                let chance = self.was_it(seen, seat, &act, state);
                let die = draw.first.wrapping_add(PAST + place as u32);
                if draw.dice.unit(draw.turn, Purpose::Imagine, die) < chance {
                    past = (1, day + i64::from(entry.cooldown_days));
                }
            }
            let at = |field| seen.key(field, *id).metric();
            state.poke(at(lever::USED), past.0);
            let ready = seen.key(lever::READY, *id).metric();
            state.poke(ready, past.1);
        }
    }

    /// The last day on which a reason was given that could have covered the act; nothing if none ever was.
    fn looked_like(&self, seen: &Seen, entry: &Lever) -> Option<i64> {
        let hazards = self.content.hazards.iter().enumerate();
        let told = hazards
            .filter(|(_, hazard)| entry.pretexts.contains(&hazard.pretext))
            .filter_map(|(index, _)| seen.of(hazard::TOLD, HazardId::at(index)))
            .map(|day| day.0)
            .max();
        told.filter(|day| *day > 0)
    }

    /// The chance that what was told on that day was the seat's act, by how likely either was in that month: the act and no
    /// such thing by itself, or the other way round.
    fn was_it(&self, seen: &Seen, seat: Seat, act: &Act<'_>, state: &State) -> f64 {
        let opened = self.level.start_day;
        let passed = (seen.day() - opened).max(1) as f64;
        let along = Along {
            opening: &self.opening,
            now: state,
            share: ((act.day - opened) as f64 / passed).clamp(0.0, 1.0),
            day: act.day,
        };
        let Some(appeal) = act.worth(&along) else {
            return 0.0;
        };
        let temper = self.seats.temper(seat);
        let least = seats::patience(self, state, seat);
        let by_itself = self.by_itself(seen, act);
        let mood = (least - appeal) / temper.noise.value;
        let passed_over = 1.0 - Dice::normal_above(mood);
        let taken = 1.0 - (0..SLOTS).fold(1.0, |never, _| never * passed_over);
        let (act, chance) = (taken * (1.0 - by_itself), by_itself * (1.0 - taken));
        if act > 0.0 { act / (act + chance) } else { 0.0 }
    }

    /// The chance that the same came by itself in the month of that day, by the reasons that were given on it.
    fn by_itself(&self, seen: &Seen, act: &Act<'_>) -> f64 {
        let month = Date::from_day(act.day).month;
        let hazards = self.content.hazards.iter().enumerate();
        let rates = hazards
            .filter(|(index, _)| {
                let told = seen.of(hazard::TOLD, HazardId::at(*index));
                told.is_some_and(|day| day.0 == act.day)
            })
            .filter(|(_, hazard)| act.entry.pretexts.contains(&hazard.pretext))
            .filter(|(_, hazard)| hazard.months & (1 << (month - 1)) != 0)
            .map(|(_, hazard)| hazard.per_year.value / MONTHS_A_YEAR);
        rates.sum::<f64>().min(1.0)
    }
}

/// A lever that something looked like, and when.
struct Act<'a> {
    entry: &'a Lever,
    appeal: &'a Appeal,
    day: i64,
}

impl Act<'_> {
    /// What it was worth to its seat, without the mood; nothing if it could not be used.
    fn worth(&self, along: &Along<'_>) -> Option<f64> {
        let terms = self.appeal.terms.iter();
        self.entry.when.holds(along).then(|| {
            terms.fold(self.appeal.base, |sum, term| {
                sum + term.at(along.number(term.metric))
            })
        })
    }
}

/// The numbers at a moment of the past, as if each had gone evenly from its opening.
struct Along<'a> {
    opening: &'a [i64],
    now: &'a State,
    share: f64,
    day: i64,
}

impl Numbers for Along<'_> {
    fn number(&self, metric: Metric) -> i64 {
        let opening = self.opening.get(usize::from(metric.0)).copied();
        let (from, to) = (opening.unwrap_or(0), self.now.raw(metric));
        from + ((to - from) as f64 * self.share) as i64
    }
    fn bases(&self) -> &Bases {
        &self.now.bases
    }
    fn today(&self) -> i64 {
        self.day
    }
    fn last_turn(&self) -> bool {
        false
    }
}
