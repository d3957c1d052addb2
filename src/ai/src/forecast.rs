//! The forecast: the real rules played on from states that Astana cannot tell from the one it is in. It is made from what
//! Astana sees and a draft alone; its dice depend on the turn and not on the game's seed, and are the same for every
//! draft, so that two drafts differ by what they do and not by luck.
//!
//! The draft stands for the turn; after it the chair is taken by [`Policy::Steady`].

use multivector_sim::content::Hand;
use multivector_sim::state::{compliance, economy, knowledge, oil, relations, security, society};
use multivector_sim::{Dice, Draft, Metric, RouteId, Rules, Seen, TableId};

use crate::play::Rollout;
use crate::policy::Policy;

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

/// The seed of a forecast's `sample`-th future in a turn.
fn seed_of(turn: u32, sample: u32) -> u64 {
    // Any constant will do that is not a seed people type.
    const FORECAST: u64 = 0x9e37_79b9_7f4a_7c15;
    (FORECAST ^ (u64::from(turn) << 32))
        .wrapping_add(u64::from(sample).wrapping_mul(0xd134_2543_de82_ef95))
}

/// Plays `samples` futures of a draft for `horizon` turns, or as many as the level still has. A future that comes to an
/// early ending keeps its last numbers.
pub fn forecast(rules: &Rules, seen: &Seen, draft: &Draft, horizon: u32, samples: u32) -> Forecast {
    let horizon = horizon.min(rules.turns_left(seen));
    let metrics = headlines(rules, seen);
    let routes: Vec<RouteId> = rules
        .content
        .routes
        .iter()
        .enumerate()
        .filter(|(_, route)| route.hand == Hand::Russia)
        .map(|(index, _)| RouteId::at(index))
        .collect();
    // One row a number and turn, one value a future.
    let mut values = vec![Vec::with_capacity(samples as usize); metrics.len() * horizon as usize];
    let mut risks: Vec<RouteRisk> = routes
        .iter()
        .map(|route| RouteRisk {
            route: *route,
            chance: 0.0,
            loss: 0.0,
        })
        .collect();
    let mut played = 0;
    for sample in 0..samples {
        let seed = seed_of(seen.turn(), sample);
        let start = rules.imagine(seen, Dice::new(seed), sample);
        if let Some(future) = play_on(rules, start, seed, draft, horizon, &metrics, &routes) {
            played += 1;
            for (row, value) in values.iter_mut().zip(future.values) {
                row.push(value);
            }
            for (risk, lost) in risks.iter_mut().zip(future.lost) {
                risk.chance += f64::from(u8::from(lost > 0.0));
                risk.loss += lost;
            }
        }
    }
    for risk in &mut risks {
        risk.chance /= f64::from(played.max(1));
        risk.loss /= f64::from(played.max(1)) * f64::from(horizon.max(1));
    }
    let headlines = metrics.iter().enumerate().map(|(number, metric)| {
        let now = seen.raw(*metric).unwrap_or(0);
        let mut bands = vec![Band {
            p10: now,
            p50: now,
            p90: now,
        }];
        let rows = values
            .iter_mut()
            .skip(number * horizon as usize)
            .take(horizon as usize);
        bands.extend(rows.map(|row| band(row)));
        Headline {
            metric: *metric,
            bands,
        }
    });
    Forecast {
        turn: seen.turn(),
        horizon,
        samples: played,
        headlines: headlines.collect(),
        risks,
    }
}

/// One future: every number turn by turn, and the capacity lost on every link, in turns.
struct Future {
    values: Vec<i64>,
    lost: Vec<f64>,
}

/// Plays one future; `None` if the rules find a fault with it.
fn play_on(
    rules: &Rules,
    start: multivector_sim::State,
    seed: u64,
    draft: &Draft,
    horizon: u32,
    metrics: &[Metric],
    routes: &[RouteId],
) -> Option<Future> {
    let mut rollout = Rollout::new(rules, start);
    let turns = horizon as usize;
    let mut future = Future {
        values: vec![0; metrics.len() * turns],
        lost: vec![0.0; routes.len()],
    };
    for turn in 0..turns {
        let over = rollout.is_over(rules);
        if !over && turn == 0 {
            rollout.turn_with(rules, seed, draft).ok()?;
        } else if !over {
            rollout.turn(rules, seed, Policy::Steady).ok()?;
        }
        let state = rollout.state();
        for (number, metric) in metrics.iter().enumerate() {
            if let Some(value) = future.values.get_mut(number * turns + turn) {
                *value = state.raw(*metric);
            }
        }
        if !over {
            for (lost, route) in future.lost.iter_mut().zip(routes) {
                *lost += 1.0 - state.of(oil::route::AVAILABLE, *route).share();
            }
        }
    }
    Some(future)
}

/// The band of a row of values, which it sorts. Nearest ranks, so that every value of a band was played.
fn band(row: &mut [i64]) -> Band {
    row.sort_unstable();
    let last = row.len().saturating_sub(1);
    let at = |percent: usize| row.get((last * percent + 50) / 100).copied().unwrap_or(0);
    Band {
        p10: at(10),
        p50: at(50),
        p90: at(90),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_taken_by_nearest_rank() {
        let mut row: Vec<i64> = (0..=100).rev().collect();
        assert_eq!(
            band(&mut row),
            Band {
                p10: 10,
                p50: 50,
                p90: 90
            }
        );
        assert_eq!(
            band(&mut [7]),
            Band {
                p10: 7,
                p50: 7,
                p90: 7
            }
        );
    }

    #[test]
    fn futures_of_a_turn_have_seeds_of_their_own() {
        let mut seeds: Vec<u64> = (0..13)
            .flat_map(|turn| (0..200).map(move |sample| seed_of(turn, sample)))
            .collect();
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), 13 * 200);
    }
}
