//! What the player predicted before the turns were committed, and what came. It acts on nothing, is in no record and in no
//! hash: the game keeps it in lines of its own beside the record in a save. How it is asked for and shown stands in
//! `predict`.

use std::fmt::Write;

use multivector_sim::layout::Layout;
use multivector_sim::metric::Metric;
use multivector_sim::seen::Seen;
use multivector_sim::state::{economy, oil, society};

/// The numbers of which a player may say how likely it is that they rise in the turn.
pub const ASKED: [Metric; 3] = [
    society::SUPPORT.metric(),
    oil::STAYING_POWER.metric(),
    economy::RATE.metric(),
];

/// The chances that can be stated, per cent. Nobody is certain.
pub const CHANCES: [u8; 5] = [10, 30, 50, 70, 90];

/// How the line about turns begins.
const BEGUN: &str = "predicted ";
/// How the line of a prediction begins.
const LINE: &str = "prediction ";

/// That a number rises in a turn, with so much chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// The turn, from 0.
    pub turn: u32,
    /// The number.
    pub metric: Metric,
    /// The chance that it is higher at the end of the turn, per cent.
    pub percent: u8,
    /// Whether it was, at the turn's first commit.
    pub rose: Option<bool>,
}

/// The predictions of a game.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Predictions {
    made: Vec<Prediction>,
    /// Turns before this one have been committed once; what was predicted for them stands, whoever goes back.
    begun: u32,
}

impl Predictions {
    /// None yet.
    pub const NONE: Predictions = Predictions {
        made: Vec::new(),
        begun: 0,
    };

    /// Whether a turn may still be predicted: nobody has seen how it ends.
    pub fn is_open(&self, turn: u32) -> bool {
        turn >= self.begun
    }

    /// What was said of a number in a turn.
    pub fn of(&self, turn: u32, metric: Metric) -> Option<&Prediction> {
        let mut made = self.made.iter();
        made.find(|one| one.turn == turn && one.metric == metric)
    }

    /// What was said of a turn, in the order in which it is asked.
    pub fn of_turn(&self, turn: u32) -> impl Iterator<Item = &Prediction> {
        let asked = ASKED.iter();
        asked.filter_map(move |metric| self.of(turn, *metric))
    }

    /// Says the chance that a number rises, or takes it back. Nothing happens to a turn that has been committed once, nor to
    /// a number that is not asked for.
    pub fn put(&mut self, turn: u32, metric: Metric, percent: Option<u8>) {
        if !self.is_open(turn) || !ASKED.contains(&metric) {
            return;
        }
        self.made
            .retain(|one| one.turn != turn || one.metric != metric);
        self.made.extend(percent.map(|percent| Prediction {
            turn,
            metric,
            percent: percent.min(100),
            rose: None,
        }));
    }

    /// A turn has been committed: at its first commit what was predicted is held against what Astana saw before and after.
    pub fn settle(&mut self, turn: u32, before: &Seen, after: &Seen) {
        if !self.is_open(turn) {
            return;
        }
        self.begun = turn + 1;
        for one in self.made.iter_mut().filter(|one| one.turn == turn) {
            let values = before.raw(one.metric).zip(after.raw(one.metric));
            one.rose = values.map(|(before, after)| after > before);
        }
    }

    /// Those of which it is known what came, by turn.
    pub fn settled(&self) -> Vec<(Prediction, bool)> {
        let mut settled: Vec<_> = self
            .made
            .iter()
            .filter_map(|one| Some((*one, one.rose?)))
            .collect();
        settled.sort_by_key(|(one, _)| one.turn);
        settled
    }

    /// The Brier score of those, in hundredths: the mean square of what was said beside what came. Nothing without any.
    pub fn brier_hundredths(&self) -> Option<i64> {
        let settled = self.settled();
        let count = i64::try_from(settled.len()).ok().filter(|n| *n > 0)?;
        let error = |(one, rose): &(Prediction, bool)| {
            let off = i64::from(one.percent) - if *rose { 100 } else { 0 };
            off * off
        };
        let sum: i64 = settled.iter().map(error).sum();
        // Squares of per cent are ten-thousandths.
        Some((sum + 50 * count) / (100 * count))
    }

    /// As lines of a save.
    pub fn lines(&self, layout: &Layout) -> String {
        let mut lines = String::new();
        if self.made.is_empty() {
            return lines;
        }
        let _ = writeln!(lines, "{BEGUN}{}", self.begun);
        for one in &self.made {
            let rose = match one.rose {
                None => "-",
                Some(false) => "0",
                Some(true) => "1",
            };
            let name = layout.name(one.metric);
            let _ = writeln!(lines, "{LINE}{} {name} {} {rose}", one.turn, one.percent);
        }
        lines
    }

    /// Those that a save holds. A line that cannot be read, or whose number there is no more, is passed over.
    pub fn read(save: &str, layout: &Layout) -> Predictions {
        let begun = save.lines().find_map(|line| line.strip_prefix(BEGUN));
        let line = |line: &str| {
            let [turn, name, percent, rose] = line.split(' ').collect::<Vec<_>>()[..] else {
                return None;
            };
            let rose = match rose {
                "-" => None,
                "0" => Some(false),
                "1" => Some(true),
                _ => return None,
            };
            Some(Prediction {
                turn: turn.parse().ok()?,
                metric: layout.find(name).filter(|m| ASKED.contains(m))?,
                percent: percent.parse().ok().filter(|percent| *percent <= 100)?,
                rose,
            })
        };
        let lines = save.lines().filter_map(|line| line.strip_prefix(LINE));
        Predictions {
            made: lines.filter_map(line).collect(),
            begun: begun.and_then(|turn| turn.parse().ok()).unwrap_or(0),
        }
    }
}
