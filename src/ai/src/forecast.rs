//! The forecast: the real rules played on from states that Astana cannot tell from the one it is in. It is made from what
//! Astana sees and a draft alone; its dice depend on the turn and not on the game's seed, and are the same for every
//! draft, so that two drafts differ by what they do and not by luck.
//!
//! The draft stands for the turn; after it the chair is taken by [`crate::Policy::Steady`].
//!
//! [`Futures`] collects futures slice by slice, for whoever wants to refine a forecast, to spread it over workers or to stop
//! half-way; [`forecast`] is all of it in one go. [`difference`] holds two drafts side by side.

mod difference;
mod futures;

use multivector_sim::state::{compliance, economy, knowledge, oil, relations, security, society};
use multivector_sim::{Draft, EndingId, LeverId, Metric, RouteId, Rules, Seen, TableId};

pub use difference::{Difference, difference};
pub use futures::{Course, Followed, Futures};

/// Where a number lies in nine of ten, five of ten and one of ten imagined futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// One future in ten is below.
    pub p10: i64,
    /// Half are below.
    pub p50: i64,
    /// One in ten is above.
    pub p90: i64,
}

impl Band {
    /// The band of a row of values, which it sorts. Nearest ranks, so that every value of a band was played.
    pub fn of(row: &mut [i64]) -> Band {
        row.sort_unstable();
        let last = row.len().saturating_sub(1);
        let at = |percent: usize| row.get((last * percent + 50) / 100).copied().unwrap_or(0);
        Band {
            p10: at(10),
            p50: at(50),
            p90: at(90),
        }
    }

    /// A number that is known.
    pub const fn known(value: i64) -> Band {
        Band {
            p10: value,
            p50: value,
            p90: value,
        }
    }
}

/// The bands of one number. Values are in the number's stored unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The number.
    pub metric: Metric,
    /// Now (all three alike), then after every turn.
    pub bands: Vec<Band>,
}

/// The risk of one link under Moscow's hand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouteRisk {
    /// The link.
    pub route: RouteId,
    /// The share of futures in which any part of it stands still at some time, whatever the cause.
    pub chance: f64,
    /// The share of its capacity that is lost over the horizon, the mean of all futures.
    pub loss: f64,
}

/// The risk of one kind of reprisal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReprisalRisk {
    /// Moscow's lever.
    pub lever: LeverId,
    /// The share of futures in which Moscow uses it within the horizon.
    pub chance: f64,
}

/// The risk of an early ending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndingRisk {
    /// The ending.
    pub ending: EndingId,
    /// The share of futures that come to it within the horizon.
    pub chance: f64,
}

/// What may come of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// The turn it was made in.
    pub turn: u32,
    /// Turns looked ahead.
    pub horizon: u32,
    /// Futures played.
    pub samples: u32,
    /// The headline numbers.
    pub headlines: Vec<Headline>,
    /// Every link under Moscow's hand, in the order of the table.
    pub risks: Vec<RouteRisk>,
    /// Every reprisal that Moscow has, in the order of the table.
    pub reprisals: Vec<ReprisalRisk>,
    /// Every ending that can come early, in the order of the table.
    pub early: Vec<EndingRisk>,
}

impl Forecast {
    /// The bands of a number, if it is among the headlines.
    pub fn of(&self, metric: Metric) -> Option<&[Band]> {
        self.headlines
            .iter()
            .find(|headline| headline.metric == metric)
            .map(|headline| headline.bands.as_slice())
    }
}

/// The numbers that a forecast follows: all of them are seen by Astana.
pub fn headlines(rules: &Rules, seen: &Seen) -> Vec<Metric> {
    let mut metrics = vec![
        oil::EXPORTS.metric(),
        oil::STAYING_POWER.metric(),
        oil::PRICE_OF_CLOSURE.metric(),
        oil::RUSSIA_SHARE.metric(),
        economy::BUDGET.metric(),
        economy::FUND.metric(),
        economy::RATE.metric(),
        economy::INFLATION.metric(),
        economy::CONFIDENCE.metric(),
        compliance::LADDER.metric(),
        compliance::LISTED.metric(),
        society::SUPPORT.metric(),
        society::PROTEST.metric(),
        society::COHESION.metric(),
        security::HYBRID.metric(),
        security::DETERRENCE.metric(),
        knowledge::ANGER.metric(),
    ];
    for id in ["west", "beijing"] {
        if let Some(index) = rules
            .content
            .partners
            .iter()
            .position(|partner| partner.id == id)
        {
            metrics.push(
                seen.key(relations::partner::WARMTH, TableId::at(index))
                    .metric(),
            );
        }
    }
    metrics.retain(|metric| seen.raw(*metric).is_some());
    metrics
}

/// Plays `samples` futures of a draft for `horizon` turns, or as many as the level still has. A future that comes to an
/// early ending keeps its last numbers.
pub fn forecast(rules: &Rules, seen: &Seen, draft: &Draft, horizon: u32, samples: u32) -> Forecast {
    let mut futures = Futures::new(rules, seen, draft, horizon);
    let slice = futures.play(rules, 0..samples);
    futures.add(slice);
    futures.forecast()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_taken_by_nearest_rank() {
        let mut row: Vec<i64> = (0..=100).rev().collect();
        assert_eq!(
            Band::of(&mut row),
            Band {
                p10: 10,
                p50: 50,
                p90: 90
            }
        );
        assert_eq!(Band::of(&mut [7]), Band::known(7));
    }
}
