//! The first state of a game: content's capacities and settings, the level's starting values, what the seed hides, and
//! everything that follows from them. A level that goes on from other play begins from that play's numbers.

use crate::dice::{Dice, Purpose};
use crate::ids::*;
use crate::ledger::{Ledger, Off, Rule, Why, Writer};
use crate::rules::Rules;
use crate::setup::Difficulty;
use crate::state::economy::MONTHS;
use crate::state::{State, agenda, calendar, economy, oil, security};
use crate::step::capital;
use crate::systems::{self, Scratch, Turn};
use crate::units::{Code, Count, Days, Micro, TonnesPerDay};

impl Rules {
    /// The first state of a game: content's capacities and settings, the level's starting values, what the seed hides.
    pub fn start(&self, seed: u64) -> State {
        self.start_at(seed, Difficulty::default())
    }

    /// As [`Rules::start`], at a difficulty.
    pub fn start_at(&self, seed: u64, difficulty: Difficulty) -> State {
        let opening = self.level.opening.as_ref();
        let mut state = State {
            values: opening.map_or_else(
                || vec![0; self.layout.len()],
                |opening| opening.values.clone(),
            ),
            bases: self.layout.bases(),
            outages: opening.map_or_else(Vec::new, |opening| opening.outages.clone()),
            delayed: opening.map_or_else(Vec::new, |opening| opening.delayed.clone()),
        };
        let mut scratch = Scratch::default();
        let mut ledger = Off;
        let writer = Writer::new(&mut state, &self.layout, &mut ledger);
        let day = self.level.start_day;
        // Flows of other play are those of its last turn.
        let days = match writer.now().get(calendar::SPAN).0 {
            0 => MONTH_BEFORE,
            played => played,
        };
        let mut turn = Turn {
            rules: self,
            writer,
            dice: Dice::new(seed),
            turn: 0,
            day,
            days,
            events: None,
            scratch: &mut scratch,
        };
        let why = Why::plain(Rule::Start);
        turn.writer.set(agenda::DIFFICULTY, difficulty.code(), why);
        match opening {
            Some(_) => go_on(&mut turn),
            None => begin(&mut turn),
        }
        state
    }
}

/// Days of the month before the first, whose flows a level opens with.
const MONTH_BEFORE: i64 = 31;

/// Sets up the first turn.
fn begin<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let why = Why::plain(Rule::Start);
    turn.writer
        .set(calendar::DAY, Days(rules.level.start_day), why);
    turn.writer.set(calendar::SPAN, Days(turn.days), why);
    network(turn, why);
    for (index, entry) in rules.content.policies.iter().enumerate() {
        let id = PolicyId::at(index);
        turn.writer.set_of(
            agenda::policy::SETTING,
            id,
            Count(i64::from(entry.start)),
            why,
        );
        let effect = Micro::from_share(f64::from(entry.start) / f64::from(entry.steps.max(1)));
        turn.writer.set_of(agenda::policy::EFFECT, id, effect, why);
    }
    for (index, entry) in rules.content.partners.iter().enumerate() {
        let warmth = Micro::from_share(entry.warmth.value);
        turn.writer.set_of(
            crate::state::relations::partner::WARMTH,
            PartnerId::at(index),
            warmth,
            why,
        );
        let pledge = Micro::from_share(entry.pledge.value);
        turn.writer.set_of(
            crate::state::relations::partner::PLEDGE,
            PartnerId::at(index),
            pledge,
            why,
        );
    }
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let cohesion = Micro::from_share(entry.cohesion.value);
        turn.writer.set_of(
            security::region::COHESION,
            RegionId::at(index),
            cohesion,
            why,
        );
    }
    for (index, entry) in rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        turn.writer.set_of(
            security::force::REGION,
            id,
            Code(i64::from(entry.region.0)),
            why,
        );
    }
    starting_values(turn, why);
    past_year(turn, why);
    systems::war::before_the_start(turn);
    systems::security::places(turn);
    systems::society::before_the_start(turn);
    systems::oil::before_the_start(turn);
    systems::oil::headlines(turn);
    systems::trade::before_the_start(turn);
    systems::corridor::before_the_start(turn);
    systems::economy::before_the_start(turn);
    systems::compliance::before_the_start(turn);
    systems::projects::before_the_start(turn);
    systems::moscow::before_the_start(turn);
    systems::security::before_the_start(turn);
    systems::fighting::before_the_start(turn);
    systems::knowledge::before_the_start(turn);
    systems::grading::run(turn);
    systems::agenda::next(turn);
    systems::society::close(turn);
}

/// Sets up the first turn of a level that opens with the numbers of other play: what follows from others is reckoned anew,
/// since starting values may replace some.
fn go_on<L: Ledger>(turn: &mut Turn<'_, L>) {
    let why = Why::plain(Rule::Start);
    turn.writer.set(calendar::DAY, Days(turn.day), why);
    capital(turn, turn.day, why);
    starting_values(turn, why);
    systems::war::before_the_start(turn);
    systems::oil::headlines(turn);
    systems::moscow::before_the_start(turn);
    systems::security::reckon_at_the_start(turn);
    systems::fighting::before_the_start(turn);
    systems::knowledge::before_the_start(turn);
    systems::grading::run(turn);
    systems::agenda::next(turn);
    systems::society::close(turn);
}

fn starting_values<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    for (index, start) in turn.rules.level.starts.iter().enumerate() {
        let share = turn.dice.unit(0, Purpose::Start, index as u32);
        let spread = (start.to - start.value) as f64 * share;
        turn.writer
            .set_raw(start.metric, start.value + spread.round() as i64, why);
    }
}

/// The year before the level, as twelve months whose rises compound to the inflation it starts with.
fn past_year<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    let months = MONTHS.len();
    let year = turn.writer.state.share(economy::INFLATION);
    let mut month = year / months as f64;
    // Newton's rule, by the slope at the start; a few steps bring it far below a millionth.
    for _ in 0..12 {
        let compounded = (0..months).fold(1.0, |product, _| product * (1.0 + month)) - 1.0;
        month -= (compounded - year) / months as f64;
    }
    for index in 0..months {
        let id = MonthId::at(index);
        turn.writer
            .set_of(economy::month::RISE, id, Micro::from_share(month), why);
    }
}

/// Fields, links and moorings as the content has them.
fn network<L: Ledger>(turn: &mut Turn<'_, L>, why: Why) {
    let rules = turn.rules;
    for (index, entry) in rules.content.fields.iter().enumerate() {
        let id = FieldId::at(index);
        let daily = TonnesPerDay::of_year(entry.tonnes_per_year.value);
        turn.writer.set_of(oil::field::CAPACITY, id, daily, why);
        turn.writer
            .set_of(oil::field::AVAILABLE, id, Micro::ONE, why);
    }
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let id = RouteId::at(index);
        let own = (entry.tonnes_per_year.value - entry.others_tonnes_per_year).max(0.0);
        let writer = &mut turn.writer;
        writer.set_of(oil::route::CAPACITY, id, TonnesPerDay::of_year(own), why);
        writer.set_of(oil::route::AVAILABLE, id, Micro::ONE, why);
        writer.set_of(oil::route::QUOTA, id, Micro::ONE, why);
        writer.set_of(oil::route::OPEN, id, Code(i64::from(entry.open)), why);
        if let Some(contract) = &entry.limits.contract {
            let daily = TonnesPerDay::of_year(contract.tonnes_per_year.value);
            let why = Why::rule(Rule::Start, contract.tonnes_per_year.basis);
            writer.set_of(oil::route::CONTRACT, id, daily, why);
            if entry.open {
                writer.set_of(oil::route::NOMINATED, id, daily, why);
            }
        }
    }
    if let Some(terminal) = &rules.content.terminal {
        let shore = TonnesPerDay::of_year(terminal.shore_tonnes_per_year.value);
        let why = Why::rule(Rule::Start, terminal.shore_tonnes_per_year.basis);
        turn.writer.set(oil::TERMINAL, shore, why);
    }
    for index in 0..rules.content.moorings.len() {
        let id = MooringId::at(index);
        turn.writer
            .set_of(oil::mooring::AVAILABLE, id, Micro::ONE, why);
    }
}
