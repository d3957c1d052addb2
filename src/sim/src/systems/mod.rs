//! The systems: what a span of days does to each part of the state. [`run`] is the list that can be read aloud.

pub mod agenda;
pub mod compliance;
pub mod corridor;
pub mod deeds;
pub mod economy;
pub mod fighting;
pub mod grading;
pub mod hazards;
pub mod knowledge;
pub mod moscow;
pub mod network;
pub mod oil;
pub mod policies;
pub mod projects;
pub mod reactions;
pub mod recorded;
pub mod relations;
pub mod security;
pub mod society;
pub mod trade;
pub mod war;

use crate::dice::Dice;
use crate::ids::TableId;
use crate::ledger::{Ledger, Why, Writer};
use crate::metric::{Field, Key};
use crate::report::Event;
use crate::rules::Rules;
use crate::units::{Micro, Quantity, nearest};

/// Days of the month to which monthly rates refer.
pub const MONTH_DAYS: f64 = 30.0;

/// What a rollout keeps from turn to turn, so that a warm turn allocates nothing.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    pub(crate) flow: network::FlowScratch,
    pub(crate) oil: oil::OilScratch,
    pub(crate) cabinet: crate::cabinet::Cabinet,
    pub(crate) cards: Vec<(i16, u16)>,
    pub(crate) acts: Vec<crate::seats::Choice>,
    /// Days of one seat's acts in a slot.
    pub(crate) days: Vec<i64>,
    pub(crate) weighing: crate::seats::Weighing,
}

/// One turn being played: the writer on the state and everything a system may read.
pub(crate) struct Turn<'a, L: Ledger> {
    pub(crate) rules: &'a Rules,
    pub(crate) writer: Writer<'a, L>,
    pub(crate) dice: Dice,
    /// The turn's number, from 0.
    pub(crate) turn: u32,
    /// Its first day.
    pub(crate) day: i64,
    /// Its length.
    pub(crate) days: i64,
    /// What happened; `None` in rollouts.
    pub(crate) events: Option<&'a mut Vec<Event>>,
    pub(crate) scratch: &'a mut Scratch,
}

impl<L: Ledger> Turn<'_, L> {
    /// The share of the way that a rate per month goes in this span: compounded linearly, never beyond the whole.
    pub(crate) fn way(&self, month: f64) -> f64 {
        (month * self.days as f64 / MONTH_DAYS).min(1.0)
    }
    /// Moves a share towards a goal, so much of the way a month.
    pub(crate) fn toward(&mut self, key: Key<Micro>, goal: f64, month: f64, why: Why) {
        let step = (goal - self.writer.state.share(key)) * self.way(month);
        self.writer.add(key, Micro::from_share(step), why);
    }
    /// Moves an entity's share towards a goal, so much of the way a month.
    pub(crate) fn toward_of<I: TableId>(
        &mut self,
        field: Field<I, Micro>,
        id: I,
        goal: f64,
        month: f64,
        why: Why,
    ) {
        let key = self.writer.state.bases.key(field, id);
        self.toward(key, goal, month, why);
    }
    /// Adds several terms to a number, each an effect of its own; what rounding leaves over goes to the last ones, so that
    /// their sum is the sum of the terms rounded once.
    pub(crate) fn terms<Q: Quantity>(&mut self, key: Key<Q>, terms: &[(f64, Why)]) {
        let (mut sum, mut given) = (0.0, 0);
        for (term, why) in terms {
            sum += term;
            let so_far = nearest(sum);
            self.writer.add_raw(key.metric(), so_far - given, *why);
            given = so_far;
        }
    }
    /// The span in months.
    pub(crate) fn months(&self) -> f64 {
        self.days as f64 / MONTH_DAYS
    }
    /// Takes down something that happened. The event is built only where somebody reads it.
    pub(crate) fn tell(&mut self, event: impl FnOnce() -> Event) {
        if let Some(events) = self.events.as_deref_mut() {
            events.push(event());
        }
    }
}

/// The part of the change of a product, from `was` to `is`, that one of its factors made by going from `from` to `to`: its
/// share of the change of the logarithm, times the logarithmic mean of both. The parts of all factors add up to the change.
pub(crate) fn factor_part(was: f64, is: f64, from: f64, to: f64) -> f64 {
    // Far below the last place of any stored number; it keeps logarithms finite.
    const LEAST: f64 = 1e-9;
    let [was, is, from, to] = [was, is, from, to].map(|value| value.max(LEAST));
    log_mean(was, is) * libm::log(to / from)
}

/// The logarithmic mean of two positive numbers.
pub(crate) fn log_mean(a: f64, b: f64) -> f64 {
    let ratio = libm::log(b / a);
    if ratio.abs() < 1e-9 {
        a
    } else {
        (b - a) / ratio
    }
}

/// All systems in order.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    policies::run(turn);
    war::run(turn);
    hazards::run(turn);
    recorded::run(turn);
    deeds::delayed(turn);
    projects::run(turn);
    fighting::stoppages(turn);
    oil::run(turn);
    corridor::run(turn);
    trade::run(turn);
    economy::run(turn);
    compliance::run(turn);
    relations::run(turn);
    reactions::run(turn);
    society::run(turn);
    moscow::run(turn);
    security::run(turn);
    fighting::run(turn);
    oil::headlines(turn);
    knowledge::run(turn);
    agenda::promises(turn);
    grading::run(turn);
}
