//! A review being made: which replays it takes, in which order, slice by slice, and what is read from each.

use std::collections::VecDeque;
use std::sync::Arc;

use multivector_sim::ids::{EndingId, Seat, Slot};
use multivector_sim::{Game, Rules, State};

use super::choices::{self, Open};
use super::division::{self, LUCK, OWN, RIVALS, Throw};
use super::ground::Ground;
use super::replay::{Came, Circumstances, Replay, Tape};
use super::{
    BRANCH_TURNS, LOOKING_TURNS, MOST_POINTS, POINT_THROWS, Review, THROWS, TurningPoint, questions,
};

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
    /// The same rules with nobody looking ahead.
    swift: Arc<Rules>,
    /// And without the rivals' levers.
    still: Arc<Rules>,
    /// What a turn costs where Moscow looks ahead, in turns.
    look: u32,
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
    /// What a turn of the replay costs.
    price: u32,
    turns: u32,
    worked: u32,
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
        let swift = swift(&rules);
        let mut work = Reviewing {
            look: look_ahead(game),
            still: Arc::new(stilled(&swift)),
            swift: Arc::new(swift),
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
            price: 1,
            turns: 0,
            worked: 0,
            planned: 0,
            rules,
        };
        work.plan();
        Some(work)
    }

    fn plan(&mut self) {
        // The weightier kinds first; the sort keeps the order of turns within a kind.
        self.open.sort_by_key(|one| one.choice.class());
        let most = if self.look > 1 {
            LOOKING_TURNS
        } else {
            BRANCH_TURNS
        };
        let mut room = most;
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
        // The game without the rivals' levers costs no search; the one without orders does.
        self.planned = (most - room + whole) * self.look;
        self.planned += whole * (2 + 4 * THROWS) + whole * points * 3 / 4;
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
        (self.worked as f32 / self.planned.max(1) as f32).min(0.99)
    }

    /// Plays at most so many turns (fewer where Moscow looks ahead, at least one). Says whether the work is done.
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
                if left == 0 {
                    return false;
                }
                left = left.saturating_sub(self.price);
                self.worked += self.price;
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
        let mut price = self.look;
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
                (rules, price) = (&self.swift, 1);
                here.change = otherwise.then(|| point.choice.change(point.instead));
            }
            Job::Divide { set, throw } => {
                here.own = set & OWN != 0;
                if throw.is_some() {
                    (rules, price) = (&self.swift, 1);
                }
                if set & RIVALS == 0 {
                    (rules, price) = (&self.still, 1);
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
        self.price = price;
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

/// What a turn of a game costs, in turns: more where Moscow looks ahead.
fn look_ahead(game: &Game) -> u32 {
    let difficulty = game.record().setup.difficulty;
    let look_ahead = game.rules().seats.latitude(difficulty).look_ahead;
    look_ahead.map_or(1, |look| 1 + look.most() * Slot::ALL.len() as u32)
}

/// The rules with nobody looking ahead.
fn swift(rules: &Rules) -> Rules {
    let mut swift = rules.clone();
    swift.seats = swift.seats.nearsighted();
    swift
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
