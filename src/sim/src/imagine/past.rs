//! What a seat may have done under a pretext, and so is resting from: such acts are not seen, and an imagined Moscow that had
//! done nothing so far would do everything now.
//!
//! The seat's program is let choose again, month by month, along an even path from the numbers with which the level opened to
//! those that are imagined: by its own weights, with the noise of its temper, as many acts as it has. What it then took in
//! secret stands as taken; what it took openly is known as it was, and left alone.

use super::Draw;
use crate::content::condition::Numbers;
use crate::content::entities::Appeal;
use crate::dice::Purpose;
use crate::ids::{LeverId, Seat};
use crate::metric::Metric;
use crate::rules::Rules;
use crate::seats;
use crate::seen::Seen;
use crate::state::agenda::lever;
use crate::state::{Bases, State};

/// Dice of the past are numbered from here within those of one imagined state; no level has as many numbers.
const PAST: u32 = 1 << 12;
/// Months and levers beyond these are left out, so that the dice of one imagined state end before those of the next.
const MONTHS: u32 = 21;
const LEVERS: usize = 64;
/// Slots in a month, and days of one.
const SLOTS: u32 = 3;
const SLOT_DAYS: i64 = 10;

/// A lever of the seat as it stood in the past.
struct Used<'a> {
    id: LeverId,
    appeal: &'a Appeal,
    used: i64,
    ready: i64,
    sealed: bool,
}

impl Rules {
    /// Draws what a seat has done in secret, and writes it into the imagined state.
    pub(super) fn secret_past(
        &self,
        seen: &Seen,
        seat: Seat,
        draw: Draw,
        months: f64,
        state: &mut State,
    ) {
        let programs = self.programs.get(seat as usize);
        let levers = programs.into_iter().flatten().take(LEVERS);
        let mut levers: Vec<Used<'_>> = levers
            .filter_map(|id| {
                Some(Used {
                    id: *id,
                    appeal: self.content.lever(*id)?.appeal.as_ref()?,
                    used: 0,
                    ready: 0,
                    sealed: seen.of(lever::USED, *id).is_none(),
                })
            })
            .collect();
        if !levers.iter().any(|lever| lever.sealed) {
            return;
        }
        let temper = self.seats.temper(seat);
        let most = temper.acts_month.value.round().max(1.0) as u32;
        let least = seats::patience(self, state, seat);
        let whole = (months.round() as u32).min(MONTHS);
        let opened = self.level.start_day;
        for month in 0..whole {
            let share = f64::from(month) / f64::from(whole);
            let along = Along {
                opening: &self.opening,
                now: state,
                share,
                day: opened + ((seen.day() - opened) as f64 * share) as i64,
            };
            let appeals = levers.iter().map(|lever| self.appeal(lever, &along));
            let appeals: Vec<Option<f64>> = appeals.collect();
            let mut taken = 0;
            for slot in 0..SLOTS {
                let day = along.day + i64::from(slot) * SLOT_DAYS;
                let mut best: Option<(f64, usize)> = None;
                for (place, (lever, appeal)) in levers.iter().zip(&appeals).enumerate() {
                    let Some(appeal) = appeal.filter(|_| self.rested(lever, day)) else {
                        continue;
                    };
                    let die = PAST + (month * SLOTS + slot) * LEVERS as u32 + place as u32;
                    let mood =
                        draw.dice
                            .normal(draw.turn, Purpose::Imagine, draw.first.wrapping_add(die));
                    let appeal = appeal + temper.noise.value * mood;
                    if appeal > best.map_or(least, |(most, _)| most) {
                        best = Some((appeal, place));
                    }
                }
                let chosen = best.filter(|_| taken < most);
                if let Some(lever) = chosen.and_then(|(_, place)| levers.get_mut(place)) {
                    taken += 1;
                    lever.used += 1;
                    let cooldown = self.content.lever(lever.id).map_or(0, |l| l.cooldown_days);
                    lever.ready = day + i64::from(cooldown);
                }
            }
        }
        for past in levers.iter().filter(|lever| lever.sealed) {
            let at = |field| seen.key(field, past.id).metric();
            state.poke(at(lever::USED), past.used);
            let ready = seen.key(lever::READY, past.id).metric();
            state.poke(ready, past.ready);
        }
    }

    /// What a lever was worth to its seat, without the mood; nothing if it could not be used.
    fn appeal(&self, lever: &Used<'_>, along: &Along<'_>) -> Option<f64> {
        let entry = self.content.lever(lever.id)?;
        let terms = lever.appeal.terms.iter();
        entry.when.holds(along).then(|| {
            terms.fold(lever.appeal.base, |sum, term| {
                sum + term.at(along.number(term.metric))
            })
        })
    }

    fn rested(&self, lever: &Used<'_>, day: i64) -> bool {
        let uses = self.content.lever(lever.id).map_or(0, |entry| entry.uses);
        lever.ready <= day && lever.used < i64::from(uses)
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
