//! Whether what is foretold comes true at the rate that is stated: games are played, forecasts made in them from what Astana
//! sees, and held against how the same games went on. The forecast knows nothing of a game's seed.
//!
//! The chair is Steady's throughout, as the forecast assumes, so that the base rates are Steady's too. What a forecast gives
//! no chance and what then does not come stands in no bin of the calibration error, which it would flatter; the scores, which
//! are differences of a forecast and a base rate over the same cases, count it.

use core::num::NonZeroUsize;

use multivector_sim::state::agenda;
use multivector_sim::{Draft, EndingId, Fault, Metric, Rules, Seat, Seen, State, TableId};

use crate::board::board;
use crate::forecast::{Band, Futures};
use crate::play::Rollout;
use crate::policy::Policy;
use crate::stats::Reliability;
use crate::workers::{self, Watch};

/// What is played and foretold.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Games.
    pub games: u64,
    /// The seed of the first.
    pub seed: u64,
    /// Futures of each forecast.
    pub samples: u32,
    /// Turns that a forecast looks ahead.
    pub horizon: u32,
    /// A forecast is made every so many turns, and with it a scenario board.
    pub every: u32,
}

/// The calibration error above which a forecast is not good enough.
pub const MOST_ERROR: f64 = 0.05;

/// How the outcomes of one number lay to its bands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Outcomes.
    pub cases: u64,
    /// Within the tenth and the ninetieth of a hundred.
    pub inside: u64,
    /// Below the tenth.
    pub below: u64,
    /// Above the ninetieth.
    pub above: u64,
    /// Below the middle, those on it by half: twice their number.
    pub twice_under_middle: u64,
}

impl Coverage {
    fn add(&mut self, band: Band, value: i64) {
        self.cases += 1;
        self.below += u64::from(value < band.p10);
        self.above += u64::from(value > band.p90);
        self.inside += u64::from((band.p10..=band.p90).contains(&value));
        self.twice_under_middle += u64::from(value <= band.p50) + u64::from(value < band.p50);
    }
    fn merge(&mut self, other: Coverage) {
        self.cases += other.cases;
        self.inside += other.inside;
        self.below += other.below;
        self.above += other.above;
        self.twice_under_middle += other.twice_under_middle;
    }
}

/// How forecasts did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    /// Forecasts made.
    pub forecasts: u64,
    /// That any part of a link under Moscow's hand stands still within the horizon.
    pub stoppages: Reliability,
    /// That Moscow uses a reprisal within the horizon.
    pub reprisals: Reliability,
    /// That the game comes to an early ending at some time.
    pub early: Reliability,
    /// Each ending.
    pub endings: Reliability,
    /// Each answer to the questions of the scenario board.
    pub answers: Reliability,
    /// Headline numbers after every turn of the horizon.
    pub bands: Vec<(Metric, Coverage)>,
}

impl Calibration {
    /// The tables, with the names used in output.
    pub fn tables(&self) -> [(&'static str, &Reliability); 5] {
        [
            ("stoppages", &self.stoppages),
            ("reprisals", &self.reprisals),
            ("early", &self.early),
            ("endings", &self.endings),
            ("answers", &self.answers),
        ]
    }

    fn merge(&mut self, other: &Calibration) {
        self.forecasts += other.forecasts;
        self.stoppages.merge(&other.stoppages);
        self.reprisals.merge(&other.reprisals);
        self.early.merge(&other.early);
        self.endings.merge(&other.endings);
        self.answers.merge(&other.answers);
        for (metric, more) in &other.bands {
            self.cover(*metric, *more);
        }
    }

    fn cover(&mut self, metric: Metric, more: Coverage) {
        let known = self.bands.iter_mut().find(|(known, _)| *known == metric);
        match known {
            Some((_, coverage)) => coverage.merge(more),
            None => self.bands.push((metric, more)),
        }
    }
}

/// Plays the games and holds the forecasts against them; `None` if it was cancelled.
///
/// # Errors
/// A fault of the rules in a game itself.
pub fn calibrate(
    rules: &Rules,
    plan: &Plan,
    workers: NonZeroUsize,
    watch: Watch<'_>,
) -> Result<Option<Calibration>, Fault> {
    let games = workers::run(
        workers,
        plan.games as usize,
        watch,
        || (),
        |(), nth| one(rules, plan, plan.seed.wrapping_add(nth as u64)),
    );
    let Some(games) = games else {
        return Ok(None);
    };
    let mut sum = Calibration::default();
    for game in games {
        sum.merge(&game?);
    }
    Ok(Some(sum))
}

/// One game and the forecasts made in it.
fn one(rules: &Rules, plan: &Plan, seed: u64) -> Result<Calibration, Fault> {
    let mut rollout = Rollout::new(rules, rules.start(seed));
    let mut states = vec![rollout.state().clone()];
    let mut drafts = Vec::new();
    while !rollout.is_over(rules) {
        rollout.decide(rules, seed, Policy::Steady);
        drafts.push(rollout.draft().clone());
        rollout.advance(rules, seed)?;
        states.push(rollout.state().clone());
    }
    while !rules.is_over(rollout.state()) {
        rollout.advance(rules, seed)?;
    }
    let mut found = Calibration::default();
    let moments = states.iter().zip(&drafts).enumerate();
    for (turn, (state, draft)) in moments.step_by(plan.every.max(1) as usize) {
        let seen = rules.observe(state, Seat::Astana);
        found.forecasts += 1;
        let after = states.get(turn + 1..).unwrap_or_default();
        near(rules, plan, &seen, draft, (state, after), &mut found);
        far(
            rules,
            plan,
            &seen,
            draft,
            (state, rollout.state()),
            &mut found,
        );
    }
    Ok(found)
}

/// What is foretold within the horizon.
fn near(
    rules: &Rules,
    plan: &Plan,
    seen: &Seen,
    draft: &Draft,
    (now, after): (&State, &[State]),
    found: &mut Calibration,
) {
    let mut futures = Futures::new(rules, seen, draft, plan.horizon);
    let slice = futures.play(rules, 0..plan.samples);
    futures.add(slice);
    let made = futures.forecast();
    let after = after.get(..after.len().min(made.horizon as usize));
    let after = after.unwrap_or_default();
    for risk in &made.risks {
        let stood = |state: &State| {
            let available = state.of(multivector_sim::state::oil::route::AVAILABLE, risk.route);
            available.share() < 1.0
        };
        let name = rules
            .content
            .route(risk.route)
            .map_or("", |route| &route.id);
        let came = after.iter().any(stood);
        found.stoppages.add(name, risk.chance, made.samples, came);
    }
    for risk in &made.reprisals {
        let used = |state: &State| state.of(agenda::lever::USED, risk.lever).0;
        let came = after.last().is_some_and(|last| used(last) > used(now));
        let name = rules
            .content
            .lever(risk.lever)
            .map_or("", |lever| &lever.id);
        found.reprisals.add(name, risk.chance, made.samples, came);
    }
    for headline in &made.headlines {
        let mut coverage = Coverage::default();
        for (band, state) in headline.bands.iter().skip(1).zip(after) {
            coverage.add(*band, state.raw(headline.metric));
        }
        found.cover(headline.metric, coverage);
    }
}

/// What the scenario board foretells: the ending, and the answers to its questions.
fn far(
    rules: &Rules,
    plan: &Plan,
    seen: &Seen,
    draft: &Draft,
    (now, end): (&State, &State),
    found: &mut Calibration,
) {
    let made = board(rules, seen, draft, plan.samples);
    let code = usize::try_from(end.get(agenda::ENDING).0 - 1);
    let ended = code.ok().map(EndingId::at);
    let mut ends_early = 0.0;
    for (index, entry) in rules.content.endings.iter().enumerate() {
        let id = EndingId::at(index);
        let stated = made.endings.iter().find(|(known, _)| *known == id);
        let chance = stated.map_or(0.0, |(_, chance)| chance.share);
        let came = ended == Some(id);
        found.endings.add(&entry.id, chance, made.samples, came);
        ends_early += if entry.early { chance } else { 0.0 };
    }
    let early = |id| rules.content.ending(id).is_some_and(|ending| ending.early);
    let (chance, came) = (ends_early.min(1.0), ended.is_some_and(early));
    found.early.add("early", chance, made.samples, came);
    for (question, chances) in rules.content.board.iter().zip(&made.questions) {
        let answer = rules.answer_of(question, end, now);
        for (at, (branch, chance)) in question.branches.iter().zip(chances).enumerate() {
            let kind = format!("{}.{}", question.id, branch.id);
            let came = answer == Some(at);
            found.answers.add(&kind, chance.share, made.samples, came);
        }
    }
}
