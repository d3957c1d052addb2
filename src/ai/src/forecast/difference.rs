//! Two drafts side by side, future by future under common dice: by how much more one does than the other, and how surely.

use multivector_sim::{LeverId, Metric, RouteId};

use super::futures::Course;
use super::{Band, Futures, Headline, ReprisalRisk, RouteRisk};

/// What one draft makes of the futures against another. Every figure is that of the first less that of the second.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Futures that were played of both.
    pub samples: u32,
    /// The headline numbers: bands of the differences, nought before the first turn. A band that lies wholly on one side of
    /// nought says that the draft moves the number whatever the luck.
    pub headlines: Vec<Headline>,
    /// Every link under Moscow's hand.
    pub risks: Vec<RouteRisk>,
    /// Every reprisal that Moscow has.
    pub reprisals: Vec<ReprisalRisk>,
}

/// The difference that a draft makes against another, such as doing nothing, from futures of both at the same moment and over
/// the same horizon. Futures that were played of one alone are left out.
pub fn difference(with: &Futures, without: &Futures) -> Difference {
    let pairs: Vec<(&Course, &Course)> = with.pairs(without).collect();
    let samples = pairs.len().max(1) as f64;
    let turns = samples * f64::from(with.horizon().max(1));
    let sum = |of: &dyn Fn(&Course) -> f64| -> f64 {
        pairs
            .iter()
            .map(|(with, without)| of(with) - of(without))
            .sum()
    };
    let risk = |(at, route): (usize, &RouteId)| {
        let lost = |future: &Course| future.lost.get(at).copied().unwrap_or(0);
        RouteRisk {
            route: *route,
            chance: sum(&|future| f64::from(u8::from(lost(future) > 0))) / samples,
            loss: sum(&|future| lost(future) as f64 / 1e6) / turns,
        }
    };
    let reprisal = |(at, lever): (usize, &LeverId)| {
        let used = |future: &Course| future.reprisals.get(at).copied().unwrap_or(false);
        ReprisalRisk {
            lever: *lever,
            chance: sum(&|future| f64::from(u8::from(used(future)))) / samples,
        }
    };
    let headline = |(number, metric): (usize, &Metric)| {
        let horizon = with.horizon() as usize;
        let values = number * horizon..(number + 1) * horizon;
        let band = |at: usize| {
            let of = |future: &Course| future.values.get(at).copied().unwrap_or(0);
            let mut row: Vec<i64> = pairs.iter().map(|(a, b)| of(a) - of(b)).collect();
            Band::of(&mut row)
        };
        Headline {
            metric: *metric,
            bands: core::iter::once(Band::known(0))
                .chain(values.map(band))
                .collect(),
        }
    };
    Difference {
        samples: pairs.len() as u32,
        headlines: with.metrics().iter().enumerate().map(headline).collect(),
        risks: with.routes().iter().enumerate().map(risk).collect(),
        reprisals: with.reprisals().iter().enumerate().map(reprisal).collect(),
    }
}
