//! What readings leave open: the hidden numbers behind them are drawn, as far off as readings are at the seat's intelligence.
//!
//! A reading follows its number late and with errors that partly even out (`systems/knowledge`). Astana knows this, and with what
//! its number opened: taken to have moved evenly since, by so much a month as hidden numbers commonly do, a number is likeliest
//! where what is read of it would have come about, and open by what the errors leave (a normal prior and a normal likelihood).
//! Others take a reading for the number itself, give or take the error of one month.

use super::Draw;
use crate::ids::{ChannelId, GroupId, Seat, TableId};
use crate::metric::{Key, Metric};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::setup::Difficulty;
use crate::state::compliance::channel;
use crate::state::fighting::{self, group};
use crate::state::{State, agenda, compliance, knowledge, moscow, security};
use crate::units::Micro;

/// A hidden number, what is read of it, and how the reading goes after it.
struct Reading {
    truth: Key<Micro>,
    read: Key<Micro>,
    pace: Pace,
}

/// How a reading goes after its number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// As Astana's services do, so much of the way a month.
    Services,
    /// In a way of its own.
    Other,
}

const fn reading(truth: Key<Micro>, read: Key<Micro>, pace: Pace) -> Reading {
    Reading { truth, read, pace }
}

/// Hidden numbers and what is read of them.
const READINGS: [Reading; 5] = [
    reading(moscow::ANGER, knowledge::ANGER, Pace::Services),
    reading(moscow::CAPACITY, knowledge::CAPACITY, Pace::Services),
    reading(compliance::LEAKAGE, knowledge::LEAKAGE, Pace::Services),
    reading(compliance::ESTIMATE, compliance::SIGNAL, Pace::Other),
    reading(
        security::DETERRENCE,
        knowledge::MOSCOW_DETERRENCE,
        Pace::Other,
    ),
];

/// Whether there is a reading of the number.
pub(super) fn is_read(metric: Metric) -> bool {
    READINGS
        .iter()
        .any(|reading| reading.truth.metric() == metric)
}

impl Rules {
    /// Draws the truth about the readings into a state that stands as the level opened, `months` later.
    pub(super) fn read_back(&self, seen: &Seen, draw: Draw, months: f64, state: &mut State) {
        let c = &self.coefficients;
        let blur = self.blur(seen);
        let error = c.knowledge.error.value * blur;
        for Reading { truth, read, pace } in READINGS {
            let Some(now) = seen.get(read) else {
                continue;
            };
            let (now, die) = (now.share(), draw.normal(truth.metric()));
            let value = if pace == Pace::Services {
                let opened = [truth, read].map(|key| state.share(key));
                self.behind(opened, now, months, error, die)
            } else {
                now + error * die
            };
            state.poke(truth.metric(), Micro::from_share(value.clamp(0.0, 1.0)).0);
        }
        self.groups(seen, draw, blur, state);
        let error = c.compliance.reading_error.value * blur;
        for index in 0..self.content.channels.len() {
            let id = ChannelId::at(index);
            let truth = seen.key(channel::LEAK, id).metric();
            if let Some(read) = seen.of(channel::READ, id) {
                let value = (read.share() * (1.0 + error * draw.normal(truth))).clamp(0.0, 1.0);
                state.poke(truth, Micro::from_share(value).0);
            }
        }
    }

    /// A number that its services read as `now`, from what it and its reading opened with, so many months ago. `error` is the
    /// deviation of a month's reading, `die` a draw with deviation 1.
    fn behind(&self, [truth, read]: [f64; 2], now: f64, months: f64, error: f64, die: f64) -> f64 {
        let c = &self.coefficients.knowledge;
        let whole = months.round().max(0.0) as u32;
        // What a month's number weighs in the reading, by the months that have passed since: so much of the way each month.
        let (mut weight, mut lag, mut spread) = (0.0, 0.0, 0.0);
        let mut left = 1.0;
        for age in 0..whole {
            let share = c.month.value * left;
            weight += share;
            lag += share * f64::from(age);
            spread += share * share;
            left *= 1.0 - c.month.value;
        }
        // The reading is its opening's rest, the number's opening, its change a month times `reach`, and the errors.
        let reach = weight * f64::from(whole) - lag;
        let moved = now - left * read - weight * truth;
        let spread = spread * error * error;
        let prior = c.hidden_month.value * c.hidden_month.value;
        // The change a month given the reading: both parts by how sure they are. Without errors the reading alone speaks.
        let open = reach * reach * prior + spread;
        let (change, off) = if open > 0.0 {
            let off = (prior * spread / open).sqrt();
            (moved * reach * prior / open, off)
        } else {
            (0.0, 0.0)
        };
        truth + f64::from(whole) * (change + off * die)
    }

    /// Moscow's groups as they may be behind their readings; what has been sent in all, by what everybody counts as lost.
    fn groups(&self, seen: &Seen, draw: Draw, blur: f64, state: &mut State) {
        let error = self.coefficients.fighting.reading_error.value * blur;
        let mut all = 0.0;
        for (index, entry) in self.content.groups.iter().enumerate() {
            let id = GroupId::at(index);
            let Some(read) = seen.of(group::READ, id) else {
                return;
            };
            let ready = entry.readiness.value.clamp(0.1, 1.0);
            let [strength, readiness] =
                [group::STRENGTH, group::READINESS].map(|field| seen.key(field, id).metric());
            let off = 1.0 + error * draw.normal(strength);
            let value = (read.share() * off / ready).clamp(0.0, 1.0);
            state.poke(strength, Micro::from_share(value).0);
            state.poke(readiness, Micro::from_share(ready).0);
            all += value;
        }
        let lost = seen.get(fighting::MOSCOW_LOSSES).map_or(0.0, Micro::share);
        let sent = if lost < 1.0 { all / (1.0 - lost) } else { all };
        state.poke(fighting::SENT.metric(), Micro::from_share(sent.min(10.0)).0);
    }

    /// The share of a reading's error that is left to the seat, as `systems::knowledge` has it.
    fn blur(&self, seen: &Seen) -> f64 {
        let c = &self.coefficients.knowledge;
        let insight = match seen.seat() {
            Seat::Moscow => return 1.0 - c.moscow_insight.value,
            _ => seen.get(knowledge::INTELLIGENCE),
        };
        let insight = insight.map_or(0.0, |quality| quality.share() * c.insight.value);
        let difficulty = seen.get(agenda::DIFFICULTY);
        let difficulty = difficulty.map_or(Difficulty::default(), Difficulty::of);
        (1.0 - insight) * self.seats.latitude(difficulty).reading_error.value
    }
}
