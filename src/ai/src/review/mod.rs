//! The after-action review of a finished game, from the true states and the true dice.
//!
//! **Turning points.** Every choice ([`choices`]) is made otherwise, alone: the game is played on from its turn with the one
//! order replaced, the rest of the recorded orders kept where still legal, the true dice kept, to the end of the Reckoning
//! ([`replay`]). What it came to then is compared with what it came to. The size of a choice is the mean distance over the
//! four axes to its best alternative, the one with the greatest mean of axes; that mean picks an alternative and is no score.
//! The greatest are turning points.
//!
//! A small change can move a rival over a threshold, and all that follows is another story: the true dice alone do not tell
//! what a choice does as a rule. So each turning point is played both ways under other dice from its turn on too, and the mean
//! difference stands beside the true one, with its standard error.
//!
//! **Division** into own decisions, rivals and luck: [`division`].
//!
//! **Work** is counted in turns played, never in time, so that the same game has the same review everywhere. [`Reviewing`]
//! does it in slices. At most [`BRANCH_TURNS`] turns go into the choices; in a game with more of them the answers come first,
//! then initiatives, policies, the rest, and the review says how many were left out.
//!
//! What does not live here: words (`text`), drawing, threads.

pub mod choices;
pub mod division;
pub mod ground;
pub mod questions;
pub mod replay;

use std::collections::VecDeque;
use std::sync::Arc;

use multivector_sim::ids::{EndingId, Seat};
use multivector_sim::{Game, Order, Rules, State};

pub use choices::{Choice, Chosen};
pub use division::{Division, Mover, Part};
pub use ground::{Month, Opened};
pub use questions::Question;
pub use replay::Came;

use choices::Open;
use division::{LUCK, OWN, RIVALS, Throw};
use ground::Ground;
use replay::{Circumstances, Replay, Tape};

/// Turns that go into choices made otherwise, at most.
pub const BRANCH_TURNS: u32 = 16_000;
/// Turning points, at most.
pub const MOST_POINTS: usize = 6;
/// Other throws from the turn on, for each turning point.
pub const POINT_THROWS: u32 = 12;
/// Other throws of the whole game, for the division.
pub const THROWS: u32 = 32;

/// A choice that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    /// The choice.
    pub choice: Choice,
    /// The best alternative; nothing stands for leaving the order out.
    pub instead: Option<Order>,
    /// How many alternatives were compared.
    pub alternatives: u32,
    /// What the game would have come to with it.
    pub came: Came,
    /// By how much each axis would have ended higher, in shares.
    pub change: [f64; 4],
    /// The mean size of the four.
    pub size: f64,
    /// The same difference under other dice from the turn on, the mean of [`POINT_THROWS`].
    pub usual: [f64; 4],
    /// The standard error of each.
    pub usual_error: [f64; 4],
}

impl TurningPoint {
    /// Whether the choice works the same way under other dice: on the axis that it moved most, the mean has the same sign, is
    /// at least half as large and more than two standard errors from nought.
    pub fn holds(&self) -> bool {
        let all = self
            .change
            .iter()
            .zip(self.usual.iter().zip(&self.usual_error));
        let most = all.max_by(|(a, _), (b, _)| a.abs().total_cmp(&b.abs()));
        most.is_some_and(|(change, (usual, error))| {
            let same = change * usual > 0.0 && usual.abs() >= change.abs() / 2.0;
            same && usual.abs() > 2.0 * error
        })
    }
}

/// The review of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// What the game came to.
    pub came: Came,
    /// The turning points, the greatest first.
    pub points: Vec<TurningPoint>,
    /// Choices that were made otherwise.
    pub compared: u32,
    /// Choices for which there was no room.
    pub left_out: u32,
    /// Turns played for the review, months of the Reckoning included.
    pub turns: u32,
    /// Own decisions, rivals, luck.
    pub division: Division,
    /// The endings under other throws with the same orders, the most frequent first.
    pub endings: Vec<(Option<EndingId>, u32)>,
    /// What happened, month by month.
    pub months: Vec<Month>,
    /// What was sealed.
    pub opened: Vec<Opened>,
    /// The facts that were met, in the order of the dossier.
    pub facts: Vec<String>,
    /// Questions to discuss.
    pub questions: Vec<Question>,
}

/// Reviews a game at once; `None` if it is not over.
pub fn review(game: &Game) -> Option<Review> {
    let mut work = Reviewing::new(game)?;
    while !work.step(u32::MAX) {}
    Some(work.finish())
}

/// One replay to be made.
#[derive(Clone, Copy, Debug)]
enum Job {
    /// A choice by its position, made otherwise by the alternative of this position.
    Branch(usize, usize),
    /// The turning points are picked.
    Pick,
    /// A turning point under other dice: as chosen, or otherwise.
    Point {
        point: usize,
        throw: u32,
        otherwise: bool,
    },
    /// A set of parts under the true dice or a throw.
    Divide { set: usize, throw: Option<u32> },
}

/// A review being made.
#[derive(Debug)]
pub struct Reviewing {
    rules: Arc<Rules>,
    /// The same rules without the rivals' levers.
    still: Arc<Rules>,
    seed: u64,
    tape: Tape,
    states: Vec<State>,
    came: Came,
    ground: Ground,
    open: Vec<Open>,
    left_out: u32,
    branches: Vec<Vec<Option<Came>>>,
    points: Vec<TurningPoint>,
    /// The axes of each turning point by throw: as chosen, otherwise.
    point_throws: Vec<Vec<[Option<[f64; 4]>; 2]>>,
    truth: Throw,
    throws: Vec<[Option<Came>; 4]>,
    jobs: VecDeque<Job>,
    running: Option<Job>,
    replay: Replay,
    turns: u32,
    planned: u32,
}

impl Reviewing {
    /// Lays out the work; `None` if the game is not over.
    pub fn new(game: &Game) -> Option<Reviewing> {
        game.outcome()?;
        let rules = Arc::clone(game.rules());
        let first = game.turn().saturating_sub(game.reports().len() as u32);
        let states = (first..=game.turn()).filter_map(|turn| game.state_at(turn).cloned());
        let came = Came::of(&rules, game.end());
        let mut work = Reviewing {
            still: Arc::new(stilled(&rules)),
            seed: game.seed(),
            tape: Tape::of(game),
            states: states.collect(),
            truth: [axes(&came); 4],
            came,
            ground: Ground::of(game),
            open: choices::all(game),
            left_out: 0,
            branches: Vec::new(),
            points: Vec::new(),
            point_throws: Vec::new(),
            throws: vec![[const { None }; 4]; THROWS as usize],
            jobs: VecDeque::new(),
            running: None,
            replay: Replay::new(&rules),
            turns: 0,
            planned: 0,
            rules,
        };
        work.plan();
        Some(work)
    }

    fn plan(&mut self) {
        // The weightier kinds first; the sort keeps the order of turns within a kind.
        self.open.sort_by_key(|one| one.choice.class());
        let mut room = BRANCH_TURNS;
        let mut kept = 0;
        for (index, one) in self.open.iter().enumerate() {
            let price = self.months_from(one.choice.day) * one.instead.len() as u32;
            let Some(rest) = room.checked_sub(price) else {
                break;
            };
            room = rest;
            kept = index + 1;
            let branches = (0..one.instead.len()).map(|other| Job::Branch(index, other));
            self.jobs.extend(branches);
        }
        self.left_out = (self.open.len() - kept) as u32;
        self.open.truncate(kept);
        self.branches = self
            .open
            .iter()
            .map(|one| vec![None; one.instead.len()])
            .collect();
        self.jobs.push_back(Job::Pick);
        // The game itself is the set of all three.
        for set in [0, OWN, RIVALS] {
            self.jobs.push_back(Job::Divide { set, throw: None });
        }
        for throw in 0..THROWS {
            for set in [0, OWN, RIVALS, OWN | RIVALS] {
                let throw = Some(throw);
                self.jobs.push_back(Job::Divide { set, throw });
            }
        }
        let whole = self
            .states
            .first()
            .map_or(0, |state| self.months_from(state.day()));
        let points = MOST_POINTS as u32 * POINT_THROWS * 2;
        self.planned = (BRANCH_TURNS - room) + whole * (3 + 4 * THROWS) + whole * points * 3 / 4;
    }

    /// How many turns a replay from a day takes, if nothing cuts them into weeks.
    fn months_from(&self, day: i64) -> u32 {
        let boundaries = &self.rules.level.boundaries;
        let begun = boundaries.partition_point(|boundary| *boundary <= day);
        (boundaries.len() + 1).saturating_sub(begun + 1) as u32
    }

    /// How far the work is, 0 to 1: by turns, of which some are estimated.
    pub fn progress(&self) -> f32 {
        if self.jobs.is_empty() && self.running.is_none() {
            return 1.0;
        }
        // For drawing only; never quite done before it is.
        (self.turns as f32 / self.planned.max(1) as f32).min(0.99)
    }

    /// Plays at most so many turns. Says whether the work is done.
    pub fn step(&mut self, turns: u32) -> bool {
        let mut left = turns;
        loop {
            let Some(job) = self.running else {
                match self.jobs.pop_front() {
                    None => return true,
                    Some(Job::Pick) => self.pick(),
                    Some(job) => {
                        if self.begin(job) {
                            self.running = Some(job);
                        }
                    }
                }
                continue;
            };
            while !self.replay.is_over() {
                let Some(rest) = left.checked_sub(1) else {
                    return false;
                };
                left = rest;
                self.turns += 1;
                if self.replay.advance(&self.tape).is_err() {
                    // A fault of the rules in a game that was not played: what it would have come to is not known.
                    self.running = None;
                    break;
                }
            }
            if self.running.take().is_some() {
                self.note(job);
            }
        }
    }

    /// Sets a replay up; says whether there is one.
    fn begin(&mut self, job: Job) -> bool {
        let first = self.states.first().map_or(0, State::turn);
        let mut here = Circumstances {
            seed: self.seed,
            from: first,
            own: true,
            change: None,
        };
        let mut rules = &self.rules;
        let mut start = None;
        match job {
            Job::Pick => return false,
            Job::Branch(index, other) => {
                let Some(one) = self.open.get(index) else {
                    return false;
                };
                let instead = one.instead.get(other).copied().flatten();
                here.from = one.choice.turn;
                here.change = Some(one.choice.change(instead));
            }
            Job::Point {
                point,
                throw,
                otherwise,
            } => {
                let Some(point) = self.points.get(point) else {
                    return false;
                };
                here.from = point.choice.turn;
                here.seed = seed_of(self.seed, throw);
                here.change = otherwise.then(|| point.choice.change(point.instead));
            }
            Job::Divide { set, throw } => {
                here.own = set & OWN != 0;
                if set & RIVALS == 0 {
                    rules = &self.still;
                }
                if let Some(throw) = throw {
                    here.seed = seed_of(self.seed, throw);
                    // A game that goes on from a saved state keeps what its seed hid before.
                    start = (first == 0).then(|| self.start(here.seed));
                }
            }
        }
        // Not by `state_of`, which would borrow more than the states.
        let place = here.from.checked_sub(first).map(|turn| turn as usize);
        let played = place.and_then(|place| self.states.get(place));
        let Some(state) = start.as_ref().or(played) else {
            return false;
        };
        self.replay.begin(rules, &self.tape, state, here);
        true
    }

    /// The first state under another seed, at the game's difficulty.
    fn start(&self, seed: u64) -> State {
        let difficulty = self.states.first().map_or_else(Default::default, |state| {
            multivector_sim::Difficulty::of(state.get(multivector_sim::state::agenda::DIFFICULTY))
        });
        self.rules.start_at(seed, difficulty)
    }

    /// Notes what a replay came to.
    fn note(&mut self, job: Job) {
        let came = self.replay.came();
        match job {
            Job::Pick => {}
            Job::Branch(index, other) => {
                let place = self
                    .branches
                    .get_mut(index)
                    .and_then(|all| all.get_mut(other));
                if let Some(place) = place {
                    *place = Some(came);
                }
            }
            Job::Point {
                point,
                throw,
                otherwise,
            } => {
                let throws = self.point_throws.get_mut(point);
                let [chosen, other] = match throws.and_then(|all| all.get_mut(throw as usize)) {
                    Some(pair) => pair,
                    None => return,
                };
                let place = if otherwise { other } else { chosen };
                *place = Some(axes(&came));
            }
            Job::Divide { set, throw: None } => {
                if let Some(place) = self.truth.get_mut(set & !LUCK) {
                    *place = axes(&came);
                }
            }
            Job::Divide {
                set,
                throw: Some(throw),
            } => {
                let sets = self.throws.get_mut(throw as usize);
                if let Some(place) = sets.and_then(|sets| sets.get_mut(set)) {
                    *place = Some(came);
                }
            }
        }
    }

    /// Picks the turning points and lays out how each fares under other dice.
    fn pick(&mut self) {
        let actual = axes(&self.came);
        let mut points: Vec<TurningPoint> = Vec::new();
        for (one, branches) in self.open.iter().zip(&self.branches) {
            let mut best: Option<(f64, TurningPoint)> = None;
            for (instead, came) in one.instead.iter().zip(branches) {
                let Some(came) = came else { continue };
                let reached = axes(came);
                let mean: f64 = reached.iter().sum();
                if best.as_ref().is_some_and(|(most, _)| mean <= *most) {
                    continue;
                }
                let mut change = [0.0; 4];
                for (change, (then, now)) in change.iter_mut().zip(reached.iter().zip(actual)) {
                    *change = then - now;
                }
                let point = TurningPoint {
                    choice: one.choice,
                    instead: *instead,
                    alternatives: one.instead.len() as u32,
                    came: came.clone(),
                    change,
                    size: change.iter().map(|by| by.abs()).sum::<f64>() / 4.0,
                    usual: [0.0; 4],
                    usual_error: [0.0; 4],
                };
                best = Some((mean, point));
            }
            points.extend(best.map(|(_, point)| point));
        }
        points.retain(|point| point.size > 0.0);
        // The greatest first; of equals the earlier.
        points.sort_by(|a, b| {
            let size = b.size.total_cmp(&a.size);
            size.then(a.choice.turn.cmp(&b.choice.turn))
        });
        points.truncate(MOST_POINTS);
        for point in 0..points.len() {
            for throw in 0..POINT_THROWS {
                for otherwise in [false, true] {
                    self.jobs.push_back(Job::Point {
                        point,
                        throw,
                        otherwise,
                    });
                }
            }
        }
        self.point_throws = vec![vec![[None; 2]; POINT_THROWS as usize]; points.len()];
        self.points = points;
    }

    /// The review. Work that is not done yet is missing from it.
    pub fn finish(mut self) -> Review {
        for (point, throws) in self.points.iter_mut().zip(&self.point_throws) {
            let pairs = throws
                .iter()
                .filter_map(|[chosen, other]| chosen.zip(*other));
            let differences: Vec<[f64; 4]> = pairs
                .map(|(chosen, other)| {
                    let mut by = other;
                    for (by, chosen) in by.iter_mut().zip(chosen) {
                        *by -= chosen;
                    }
                    by
                })
                .collect();
            let both = point.usual.iter_mut().zip(&mut point.usual_error);
            for (axis, (usual, error)) in both.enumerate() {
                let values = differences.iter().filter_map(|by| by.get(axis)).copied();
                *usual = values.clone().sum::<f64>() / (differences.len().max(1)) as f64;
                *error = division::standard_error(values);
            }
        }
        let mut whole: Vec<Throw> = Vec::new();
        let mut endings: Vec<(Option<EndingId>, u32)> = Vec::new();
        for sets in &self.throws {
            if let [Some(nobody), Some(own), Some(rivals), Some(both)] = sets {
                whole.push([nobody, own, rivals, both].map(axes));
                match endings
                    .iter_mut()
                    .find(|(ending, _)| *ending == both.ending)
                {
                    Some((_, count)) => *count += 1,
                    None => endings.push((both.ending, 1)),
                }
            }
        }
        endings.sort_by_key(|(ending, count)| (core::cmp::Reverse(*count), *ending));
        let division = division::divide(&self.truth, &whole);
        let questions = questions::choose(&self.ground, &self.points, &division, &self.came);
        Review {
            came: self.came,
            points: self.points,
            compared: self.open.len() as u32,
            left_out: self.left_out,
            turns: self.turns,
            division,
            endings,
            months: self.ground.months,
            opened: self.ground.opened,
            facts: self.ground.facts,
            questions,
        }
    }
}

/// The rules with no lever left to the rivals, in the Reckoning neither.
fn stilled(rules: &Rules) -> Rules {
    let mut still = rules.clone();
    for lever in &mut still.content.levers {
        if lever.seat != Seat::Astana {
            lever.uses = 0;
        }
    }
    still
}

/// The axes as shares.
fn axes(came: &Came) -> [f64; 4] {
    came.axes.map(|axis| axis.share())
}

/// The seed of another throw. Any constant will do that is not a seed people type.
fn seed_of(seed: u64, throw: u32) -> u64 {
    const OTHER: u64 = 0x0a5e_71e5_d1ce_0b5d;
    (seed ^ OTHER).wrapping_add(u64::from(throw + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}
