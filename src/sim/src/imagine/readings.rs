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
                let months = months.round().max(0.0) as u32;
                let late = Late {
                    month: c.knowledge.month.value,
                    error,
                    moves: c.knowledge.hidden_month.value,
                };
                let (likeliest, off) = late.truth(opened, now, months);
                likeliest + off * die
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

/// A reading that runs late.
struct Late {
    /// The share of the way that it goes in a month.
    month: f64,
    /// The deviation of what it goes to from the truth.
    error: f64,
    /// The deviation of the truth's change in a month.
    moves: f64,
}

impl Late {
    /// Where a number most likely stands that is read as `now`, and the deviation that is left, from what the number and its
    /// reading were so many months ago.
    fn truth(&self, [truth, read]: [f64; 2], now: f64, months: u32) -> (f64, f64) {
        // What a month's number weighs in the reading falls with the months that have passed since.
        let (mut weight, mut lag, mut squares) = (0.0, 0.0, 0.0);
        let mut left = 1.0;
        for age in 0..months {
            let share = self.month * left;
            weight += share;
            lag += share * f64::from(age);
            squares += share * share;
            left *= 1.0 - self.month;
        }
        // The reading is the rest of its opening, the number's opening, its change a month times `reach`, and the errors.
        let months = f64::from(months);
        let reach = weight * months - lag;
        let moved = now - left * read - weight * truth;
        let errors = squares * self.error * self.error;
        let moves = self.moves * self.moves;
        // Both what is known beforehand and what is read speak for a change by how sure they are.
        let open = reach * reach * moves + errors;
        if open > 0.0 {
            let change = moved * reach * moves / open;
            let off = (moves * errors / open).sqrt();
            (truth + months * change, months * off)
        } else {
            (truth, 0.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::{Dice, Purpose};

    /// What the services read of a number that goes evenly, by the rule of `systems/knowledge`.
    fn read(late: &Late, [truth, mut read]: [f64; 2], change: f64, errors: &[f64]) -> f64 {
        for (month, error) in (1..).zip(errors) {
            let goal = truth + change * f64::from(month) + late.error * error;
            read += late.month * (goal - read);
        }
        read
    }

    #[test]
    fn without_errors_a_late_reading_gives_the_truth_back() {
        let late = Late {
            month: 0.6,
            error: 0.0,
            moves: 0.05,
        };
        for change in [-0.04, 0.0, 0.01, 0.07] {
            for months in 1..14 {
                let now = read(&late, [0.2, 0.3], change, &vec![0.0; months]);
                let (likeliest, off) = late.truth([0.2, 0.3], now, months as u32);
                assert!((likeliest - (0.2 + change * months as f64)).abs() < 1e-9);
                assert_eq!(off, 0.0);
            }
        }
        assert_eq!(late.truth([0.2, 0.3], 0.3, 0), (0.2, 0.0));
    }

    #[test]
    fn what_is_left_open_is_as_wide_as_the_truth_lies_apart() {
        let late = Late {
            month: 0.6,
            error: 0.08,
            moves: 0.05,
        };
        let dice = Dice::new(5);
        for months in [1, 3, 9] {
            let (mut sum, mut squares) = (0.0, 0.0);
            let games = 4_000;
            for game in 0..games {
                let draw = |nth| dice.normal(game, Purpose::Imagine, nth);
                let change = late.moves * draw(0);
                let errors: Vec<f64> = (1..=months).map(draw).collect();
                let now = read(&late, [0.2, 0.3], change, &errors);
                let (likeliest, off) = late.truth([0.2, 0.3], now, months);
                let apart = (0.2 + change * f64::from(months) - likeliest) / off;
                sum += apart;
                squares += apart * apart;
            }
            let games = f64::from(games);
            assert!((sum / games).abs() < 0.05, "{months}: {}", sum / games);
            assert!(
                (squares / games - 1.0).abs() < 0.08,
                "{months}: {}",
                squares / games
            );
        }
    }
}
