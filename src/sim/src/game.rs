//! A game in progress: the record and the states it leads through. Undo, save, load and verification stand on replay.

pub mod chronicle;
mod reckoning;
mod round;
mod verify;

pub use reckoning::Reckoning;
pub use round::{Round, Sealed};
pub use verify::{Verified, VerifyError, verify};

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;

use verify::replay;

use crate::check::Illegal;
use crate::fault::Fault;
use crate::ids::{EndingId, PromiseId, Seat, TableId};
use crate::metric::Metric;
use crate::order::{Draft, Order};
use crate::record::{Annotation, Record, RecordError};
use crate::report::Report;
use crate::rules::{RULES_VERSION, Rules};
use crate::seen::{Seen, World};
use crate::setup::Setup;
use crate::state::{State, agenda};
use crate::step::Drafts;
use crate::systems::grading::AXIS_KEYS;
use crate::units::Micro;

/// Why a turn was not played. The draft stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitError {
    /// Orders that are not legal, each with its refusals.
    Illegal(Vec<(Order, Vec<Illegal>)>),
    /// The rules found something wrong with themselves.
    Fault(Fault),
    /// The game is over.
    Over,
}

impl CommitError {
    /// The text key.
    pub const fn key(&self) -> &'static str {
        match self {
            CommitError::Illegal(_) => "commit-illegal",
            CommitError::Fault(fault) => fault.key(),
            CommitError::Over => "commit-over",
        }
    }
}

/// Why one cannot go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RewindRefused {
    /// The level forbids it.
    Forbidden,
    /// That turn has not been played.
    NotPlayed,
}

impl RewindRefused {
    /// The text key.
    pub const fn key(self) -> &'static str {
        match self {
            RewindRefused::Forbidden => "rewind-forbidden",
            RewindRefused::NotPlayed => "rewind-not-played",
        }
    }
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Kept.
    Kept,
    /// Not broken, but what was promised has not come.
    Unfulfilled,
    /// Broken.
    Broken,
}

impl Grade {
    /// The name used in text keys and output.
    pub const fn name(self) -> &'static str {
        match self {
            Grade::Kept => "kept",
            Grade::Unfulfilled => "unfulfilled",
            Grade::Broken => "broken",
        }
    }
}

/// What a finished game came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The ending.
    pub ending: EndingId,
    /// Sovereignty, prosperity, cohesion, standing.
    pub axes: [Micro; 4],
    /// The promises made, each with its grade.
    pub promises: Vec<(PromiseId, Grade)>,
    /// The level's objectives in order: whether each was met.
    pub objectives: Vec<bool>,
}

/// A game in progress or finished.
#[derive(Clone, Debug)]
pub struct Game {
    rules: Arc<Rules>,
    record: Record,
    states: Vec<State>,
    reports: Vec<Report>,
    /// The years behind the last turn, once it has been played.
    reckoning: Option<Reckoning>,
    /// Whether it goes on from a saved state of other rules, so that its results compare with nobody's.
    comparable: bool,
}

impl Game {
    /// A new game at the usual difficulty, with a person in Astana alone.
    pub fn new(rules: Arc<Rules>, seed: u64) -> Game {
        Game::set_up(rules, seed, Setup::default())
    }

    /// A new game.
    pub fn set_up(rules: Arc<Rules>, seed: u64, setup: Setup) -> Game {
        let states = vec![rules.start_at(seed, setup.difficulty)];
        let mut record = Record::new(&rules.level.id, seed, setup, rules.content_id);
        let shocks = rules.shock_ids();
        if !shocks.is_empty() {
            record.annotations.push(Annotation::Shocks(shocks));
        }
        if !rules.level.chosen.is_empty() {
            let chosen = rules.level.chosen.clone();
            record.annotations.push(Annotation::Chosen(chosen));
        }
        Game {
            rules,
            record,
            states,
            reports: Vec::new(),
            reckoning: None,
            comparable: true,
        }
    }

    /// The rules.
    pub fn rules(&self) -> &Arc<Rules> {
        &self.rules
    }
    /// The seed.
    pub fn seed(&self) -> u64 {
        self.record.seed
    }
    /// The record so far.
    pub fn record(&self) -> &Record {
        &self.record
    }
    /// Whether the result compares with that of other games.
    pub fn is_comparable(&self) -> bool {
        self.comparable
    }
    /// The number of turns played.
    pub fn turn(&self) -> u32 {
        self.state().turn()
    }
    /// The state as it stands.
    pub fn state(&self) -> &State {
        // `states` begins with the start and never becomes empty.
        self.states.last().unwrap_or(&EMPTY)
    }
    /// The years behind the last turn, once it has been played; `None` before, and in a level without them.
    pub fn reckoning(&self) -> Option<&Reckoning> {
        self.reckoning.as_ref()
    }
    /// The weightiest happenings of those years, in the order of time; none before they have run.
    pub fn chronicle(&self) -> Vec<chronicle::Line> {
        let years = self.reckoning.as_ref();
        years.map_or(Vec::new(), |years| years.chronicle(self.state()))
    }
    /// The state in which everything has ended, or as it stands: at the end of the Reckoning, if there is one.
    pub fn end(&self) -> &State {
        let end = self.reckoning.as_ref().and_then(Reckoning::end);
        end.unwrap_or_else(|| self.state())
    }
    /// The state with which a turn began.
    pub fn state_at(&self, turn: u32) -> Option<&State> {
        self.states
            .get((turn as usize).checked_sub(self.first_turn())?)
    }
    /// What Astana sees.
    pub fn seen(&self) -> Seen {
        self.rules.observe(self.state(), Seat::Astana)
    }
    /// What Astana saw as a turn began.
    pub fn seen_at(&self, turn: u32) -> Option<Seen> {
        self.state_at(turn)
            .map(|state| self.rules.observe(state, Seat::Astana))
    }
    /// The reports of the turns played here.
    pub fn reports(&self) -> &[Report] {
        &self.reports
    }
    /// A number as Astana saw it at the start and after every turn.
    pub fn series(&self, metric: Metric) -> Vec<Option<i64>> {
        let seen = self.rules.layout.sees(metric, Seat::Astana);
        self.states
            .iter()
            .map(|state| seen.then(|| state.raw(metric)))
            .collect()
    }
    /// The hash of the state in which it has ended, or as it stands.
    pub fn hash(&self) -> u64 {
        self.end().hash()
    }

    fn first_turn(&self) -> usize {
        self.states.first().map_or(0, |state| state.turn() as usize)
    }

    /// Plays a turn with Astana's orders; persons in other seats give none.
    ///
    /// # Errors
    /// Nothing changes if an order is not legal, the game is over or the rules find a fault.
    pub fn commit(&mut self, draft: &Draft) -> Result<&Report, CommitError> {
        self.commit_seats([
            draft.clone(),
            Draft::default(),
            Draft::default(),
            Draft::default(),
        ])
    }

    /// Plays a turn with the orders of the persons in their seats, in the order of [`Seat::ALL`]. Orders for a seat that a
    /// program drives are refused.
    ///
    /// # Errors
    /// As [`Game::commit`].
    pub fn commit_seats(&mut self, drafts: [Draft; 4]) -> Result<&Report, CommitError> {
        let persons = self.record.setup.persons;
        if self.is_over() {
            return Err(CommitError::Over);
        }
        let illegal: Vec<_> = Seat::ALL
            .into_iter()
            .zip(&drafts)
            .zip(persons)
            .flat_map(|((seat, draft), person)| match person {
                true => self.illegal(seat, draft),
                false => not_yours(draft),
            })
            .collect();
        if !illegal.is_empty() {
            return Err(CommitError::Illegal(illegal));
        }
        let mut by_person = drafts
            .iter()
            .zip(persons)
            .map(|(draft, person)| person.then(|| draft.clone()));
        let orders = Drafts {
            by_seat: core::array::from_fn(|_| by_person.next().flatten()),
        };
        let (state, report) = self
            .rules
            .step(self.state(), self.record.seed, &orders)
            .map_err(CommitError::Fault)?;
        self.reckoning =
            Reckoning::run(&self.rules, &state, self.record.seed).map_err(CommitError::Fault)?;
        let hash = state.hash();
        self.record.checks.push(hash as u16);
        let end = self.reckoning.as_ref().and_then(Reckoning::end);
        self.record.hash = end.map_or(hash, State::hash);
        let last = persons
            .iter()
            .rposition(|person| *person)
            .map_or(0, |last| last + 1);
        self.record
            .turns
            .push(drafts.into_iter().take(last).collect());
        self.states.push(state);
        self.reports.push(report);
        self.reports.last().ok_or(CommitError::Over)
    }

    /// Every order of a draft that is not legal, checked in order, each beside those before it.
    pub fn illegal(&self, seat: Seat, draft: &Draft) -> Vec<(Order, Vec<Illegal>)> {
        let seen = self.rules.observe(self.state(), seat);
        let mut so_far = Draft::default();
        let mut illegal = Vec::new();
        for order in &draft.orders {
            if let Err(refusals) = self.rules.check(&seen, &so_far, order) {
                illegal.push((*order, refusals));
            }
            so_far.put(*order);
        }
        if so_far.orders.len() != draft.orders.len()
            && let Some(order) = draft.orders.first()
        {
            illegal.push((*order, vec![Illegal::Unknown]));
        }
        illegal
    }

    /// Whether the last turn has been played or an early ending reached. The Reckoning has then run.
    pub fn is_over(&self) -> bool {
        self.rules.is_played(self.state())
    }

    /// Goes back to the start of a turn and returns what was ordered in it. The dice stay.
    ///
    /// # Errors
    /// If the level forbids it or the turn has not been played here.
    pub fn undo_to(&mut self, turn: u32) -> Result<Draft, RewindRefused> {
        if !self.rules.level.rewind {
            return Err(RewindRefused::Forbidden);
        }
        let position = (turn as usize)
            .checked_sub(self.first_turn())
            .ok_or(RewindRefused::NotPlayed)?;
        if position >= self.reports.len() {
            return Err(RewindRefused::NotPlayed);
        }
        let from = self.turn() as u16;
        let draft = self
            .record
            .turns
            .get(turn as usize)
            .and_then(|seats| seats.first())
            .cloned()
            .unwrap_or_default();
        self.reckoning = None;
        self.states.truncate(position + 1);
        self.reports.truncate(position);
        self.record.turns.truncate(turn as usize);
        self.record.checks.truncate(turn as usize);
        self.record.hash = if turn == 0 { 0 } else { self.state().hash() };
        self.record.annotations.push(Annotation::Rewound {
            from,
            to: turn as u16,
        });
        Ok(draft)
    }

    /// How often the player went back.
    pub fn rewinds(&self) -> usize {
        self.record
            .annotations
            .iter()
            .filter(|note| matches!(note, Annotation::Rewound { .. }))
            .count()
    }

    /// What the game came to; `None` while it goes on.
    pub fn outcome(&self) -> Option<Outcome> {
        let state = self.end();
        let ending = EndingId::at((state.get(agenda::ENDING).0 as usize).checked_sub(1)?);
        let promises = (0..self.rules.content.promises.len())
            .map(PromiseId::at)
            .filter_map(|id| Some((id, self.rules.grade(state, id)?)));
        Some(Outcome {
            ending,
            axes: AXIS_KEYS.map(|key| state.get(key)),
            promises: promises.collect(),
            objectives: self.rules.objectives(state),
        })
    }

    /// The result code.
    pub fn code(&self) -> String {
        self.record.code()
    }

    /// Names the team in the record. It acts on nothing.
    pub fn set_team(&mut self, team: &str) {
        self.record
            .annotations
            .retain(|note| !matches!(note, Annotation::Team(_)));
        if !team.is_empty() {
            self.record
                .annotations
                .push(Annotation::Team(team.to_owned()));
        }
    }

    /// The text of a save: the code, the draft of the turn, and the last state.
    pub fn save(&self, draft: &Draft) -> String {
        let draft = postcard::to_allocvec(draft)
            .map(|bytes| BASE64URL_NOPAD.encode(&bytes))
            .unwrap_or_default();
        let state = BASE64URL_NOPAD.encode(&self.state().to_bytes());
        format!(
            "multivector-save 1\n{}\ndraft {draft}\nstate {state}\n",
            self.code()
        )
    }

    /// Reads a save or a code. The game is played again from its orders; if the rules or the content have changed since,
    /// play goes on from the saved state, marked as not comparable.
    ///
    /// # Errors
    /// What is wrong with the text; a code without a state that does not replay here is
    /// [`RecordError::Damaged`], or [`RecordError::OtherRules`] if other rules made it.
    pub fn load(
        rules_of: &dyn Fn(&Record) -> Option<Arc<Rules>>,
        text: &str,
    ) -> Result<(Game, Draft), RecordError> {
        let mut lines = text.lines();
        let is_save = text.starts_with("multivector-save ");
        let code = if is_save {
            lines.nth(1).unwrap_or_default()
        } else {
            text
        };
        let record = Record::read(code)?;
        let rules = rules_of(&record).ok_or(RecordError::UnknownLevel)?;
        let field = |name: &str| -> Option<Vec<u8>> {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            BASE64URL_NOPAD.decode(line.trim().as_bytes()).ok()
        };
        let draft: Draft = field("draft ")
            .and_then(|bytes| postcard::from_bytes(&bytes).ok())
            .unwrap_or_default();
        // Of a game of other rules that cannot be opened here it would be wrong to say that it was damaged.
        let unfit = match record.rules_version {
            RULES_VERSION => RecordError::Damaged,
            found => RecordError::OtherRules {
                found,
                expected: RULES_VERSION,
            },
        };
        match replay(&rules, &record) {
            Ok(game) => Ok((game, draft)),
            Err(_) if is_save => {
                let state =
                    field("state ").and_then(|bytes| State::from_bytes(&bytes, &rules.layout));
                let state = state.ok_or(unfit)?;
                let reckoning = Reckoning::run(&rules, &state, record.seed).map_err(|_| unfit)?;
                Ok((
                    Game {
                        rules,
                        record,
                        states: vec![state],
                        reports: Vec::new(),
                        reckoning,
                        comparable: false,
                    },
                    Draft::default(),
                ))
            }
            Err(_) => Err(unfit),
        }
    }
}

impl Rules {
    /// Whether each of the level's objectives would be met if the game ended with this state.
    pub fn objectives(&self, state: &State) -> Vec<bool> {
        let world = World {
            state,
            last_turn: true,
        };
        let objectives = self.level.objectives.iter();
        objectives
            .map(|objective| objective.when.holds(&world))
            .collect()
    }

    /// How a promise would be graded if the game ended with this state; `None` if it was not made. Total: what was made is
    /// broken, or kept, or else unfulfilled (not broken, and what it asks for at the end is not there).
    pub fn grade(&self, state: &State, promise: PromiseId) -> Option<Grade> {
        let entry = self.content.promises.get(promise.index())?;
        let world = World {
            state,
            last_turn: true,
        };
        let kept = entry.kept_when.as_ref();
        match state.of(agenda::promise::STAGE, promise).0 {
            0 => None,
            2 => Some(Grade::Broken),
            _ if kept.is_none_or(|when| when.holds(&world)) => Some(Grade::Kept),
            _ => Some(Grade::Unfulfilled),
        }
    }
}

/// Orders for a seat that a program drives: each is refused.
fn not_yours(draft: &Draft) -> Vec<(Order, Vec<Illegal>)> {
    let orders = draft.orders.iter();
    orders
        .map(|order| (*order, vec![Illegal::NotYours]))
        .collect()
}

/// A state for the case that cannot be: a game without states.
static EMPTY: State = State::EMPTY;
