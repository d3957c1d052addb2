//! The game in progress. One resource owns it, and one system changes it: [`apply`], which reads the intents that panels
//! and map write, checks and stages orders, plays the turn, rewinds and opens games. What came of it is told in
//! [`Happened`] messages; saving, playback and screens follow those.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use bevy::prelude::*;
use multivector_sim::content::Content;
use multivector_sim::game::{Round, Sealed};
use multivector_sim::state::calendar;
use multivector_sim::{
    Chosen, CommitError, Draft, Findings, Game, Illegal, Order, Record, RecordError, RewindRefused,
    Rules, Seat, Seen, Setup, SourceFile,
};
use multivector_ui::{Action, LevelInfo, Predictions};

use crate::own::{self, OwnLevels};
use crate::platform;
use crate::sets::GameSystems;

/// What the player wants. Panels and map write it; nobody else changes a game.
#[derive(Message, Clone, Debug)]
pub struct Intent(pub Action);

/// The text of a save or a result code to be opened.
#[derive(Message, Clone, Debug)]
pub struct Open(pub String);

/// What became of an intent.
#[derive(Message, Clone, Debug)]
pub enum Happened {
    /// A game was begun.
    Begun,
    /// A game was opened.
    Opened {
        /// Whether its result compares with that of other games.
        comparable: bool,
        /// What became of its level since it was saved.
        level: Since,
    },
    /// The draft changed.
    Drafted,
    /// A person in another chair was called, sat down, or Astana took its orders up again.
    Called,
    /// An order was refused, for these reasons.
    Refused(Vec<Illegal>),
    /// The turn was played; its number, from 0.
    Committed(u32),
    /// The turn was not played.
    NotCommitted(CommitError),
    /// The game went back to the beginning of a turn.
    Rewound(u32),
    /// It did not.
    NotRewound(RewindRefused),
    /// The level to be begun does not exist.
    NoSuchLevel,
    /// The level cannot begin with the game that was named.
    NoSuchOrigin,
    /// A text could not be opened.
    NotOpened(RecordError),
}

/// What became of a level since a game in it was saved. A save of a level of the player's own holds the level too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// It ships, or is as it was.
    Same,
    /// Its file was changed; the game goes on in the level as it was.
    Changed,
    /// Its file is gone or has mistakes; the game goes on in the level as it was.
    Gone,
}

/// The levels that can be played, each with its rules.
#[derive(Resource, Default)]
pub struct Shelf {
    /// In order, as the panels list them.
    pub infos: Vec<LevelInfo>,
    /// The player's own.
    pub own: OwnLevels,
    rules: Vec<Arc<Rules>>,
    pub(crate) files: Vec<SourceFile>,
    /// Levels that could not be read, each with what is wrong.
    pub broken: Vec<(String, Findings)>,
}

impl Shelf {
    /// Reads levels from their files. One that is broken is left out and reported.
    pub fn read(files: &[SourceFile], levels: &[String]) -> Self {
        let mut shelf = Self::default();
        for (level, rules) in Rules::load_all(files, levels.iter().map(String::as_str)) {
            match rules {
                Ok(rules) => shelf.rules.push(Arc::new(rules)),
                Err(findings) => shelf.broken.push((level.to_owned(), findings)),
            }
        }
        shelf.rules.sort_by(|a, b| {
            let place = |rules: &Rules| (rules.level.place, rules.level.id.clone());
            place(a).cmp(&place(b))
        });
        shelf.infos = shelf
            .rules
            .iter()
            .map(|rules| LevelInfo::of(rules))
            .collect();
        shelf.files = files.to_vec();
        shelf
    }
    /// The rules of a level with what was chosen as it began.
    pub fn dealt(&self, level: &str, chosen: &Chosen) -> Option<Arc<Rules>> {
        if chosen.is_empty() {
            return self.rules(level);
        }
        let text = self.own.text(level).map(AsRef::as_ref);
        let rules = Rules::with_choice(&self.sources(level, text), level, chosen, &[]);
        rules.ok().map(Arc::new)
    }
    /// The rules that a record was played by: those of its level, with what was chosen as it began.
    pub fn rules_of(&self, record: &Record) -> Option<Arc<Rules>> {
        if record.chosen().is_empty() {
            return self.rules(&record.level);
        }
        let text = self.own.text(&record.level).map(AsRef::as_ref);
        self.rules_in(record, text)
    }
    /// The rules that a record was played by, in a level of the player's own with this text.
    fn rules_in(&self, record: &Record, text: Option<&str>) -> Option<Arc<Rules>> {
        let rules = Rules::of_record(&self.sources(&record.level, text), record, &[]);
        rules.ok().map(Arc::new)
    }
    /// The files of a level: what ships, and its own text if it is the player's.
    fn sources(&self, level: &str, text: Option<&str>) -> Cow<'_, [SourceFile]> {
        match text {
            Some(text) if !self.ships(level) => {
                let mut files = self.files.clone();
                files.push(own::source(level, text));
                Cow::Owned(files)
            }
            _ => Cow::Borrowed(&self.files),
        }
    }
    fn ships(&self, level: &str) -> bool {
        self.infos.iter().any(|info| info.id == level)
    }
    /// The rules of a level.
    pub fn rules(&self, level: &str) -> Option<Arc<Rules>> {
        match self.infos.iter().position(|info| info.id == level) {
            Some(index) => self.rules.get(index).cloned(),
            None => self.own.rules(level).cloned(),
        }
    }
}

/// The game in progress, if there is one.
#[derive(Resource, Default)]
pub struct Session {
    table: Option<Table>,
    generation: u32,
    revision: u64,
    place: u64,
}

/// A game on the table.
struct Table {
    game: Game,
    draft: Draft,
    seen: Seen,
    /// While persons in other chairs give their orders.
    round: Option<Round>,
    /// The text of its level, if that is the player's own.
    own: Option<Arc<str>>,
    /// What the player has predicted: it acts on nothing.
    predictions: Predictions,
}

static NO_ORDERS: Draft = Draft { orders: Vec::new() };
static NO_PREDICTIONS: Predictions = Predictions::NONE;

impl Session {
    /// The game.
    pub fn game(&self) -> Option<&Game> {
        self.table.as_ref().map(|table| &table.game)
    }
    /// Its rules.
    pub fn rules(&self) -> Option<&Arc<Rules>> {
        self.game().map(Game::rules)
    }
    /// Its content.
    pub fn content(&self) -> Option<&Content> {
        self.rules().map(|rules| &rules.content)
    }
    /// What Astana knows at the beginning of the turn.
    pub fn seen(&self) -> Option<&Seen> {
        self.table.as_ref().map(|table| &table.seen)
    }
    /// The orders so far.
    pub fn draft(&self) -> &Draft {
        self.table.as_ref().map_or(&NO_ORDERS, |table| &table.draft)
    }
    /// The person who gives orders after Astana, while there is one.
    pub fn round(&self) -> Option<&Round> {
        self.table.as_ref()?.round.as_ref()
    }
    /// What the player has predicted.
    pub fn predictions(&self) -> &Predictions {
        let table = self.table.as_ref();
        table.map_or(&NO_PREDICTIONS, |table| &table.predictions)
    }
    /// Rises with every game that is begun or opened.
    pub fn generation(&self) -> u32 {
        self.generation
    }
    /// Rises with every change of the game or the draft.
    pub fn revision(&self) -> u64 {
        self.revision
    }
    /// Rises whenever the game moves: it is begun or opened, a turn is played, or it goes back. Orders do not move it.
    pub fn place(&self) -> u64 {
        self.place
    }
    /// Length of the last turn, days; before the first one, of the span whose flows the level opens with.
    pub fn last_span_days(&self) -> i64 {
        let span = self.game().map(|game| game.state().get(calendar::SPAN));
        span.map_or(1, |days| days.0.max(1))
    }

    /// The text of the level, if that is the player's own: as it was when the game was begun.
    pub fn own_level(&self) -> Option<&str> {
        self.table.as_ref().and_then(|table| table.own.as_deref())
    }

    fn seat(&mut self, game: Game, draft: Draft, own: Option<Arc<str>>, predictions: Predictions) {
        let seen = game.seen();
        self.table = Some(Table {
            game,
            draft,
            seen,
            round: None,
            own,
            predictions,
        });
        self.generation += 1;
        self.place += 1;
    }
}

/// The one system that changes the session.
pub fn apply(
    mut session: ResMut<Session>,
    shelf: Res<Shelf>,
    mut intents: MessageReader<Intent>,
    mut texts: MessageReader<Open>,
    mut happened: MessageWriter<Happened>,
) {
    for Intent(action) in intents.read() {
        let outcome = match action {
            Action::NewGame {
                level,
                seed,
                difficulty,
                without,
                persons,
                origin,
            } => {
                let setup = Setup::with_persons(*difficulty, persons);
                let own = shelf.own.text(level).cloned();
                let chosen = Chosen {
                    without: without.clone(),
                    origin: origin.clone(),
                    ..Chosen::default()
                };
                match shelf.dealt(level, &chosen) {
                    None if origin.is_some() => Some(Happened::NoSuchOrigin),
                    rules => begin(&mut session, rules, own, *seed, setup),
                }
            }
            Action::ImportCode(text) => open(&mut session, &shelf, text),
            _ => match session.table.as_ref() {
                Some(_) => play(&mut session, action),
                None => None,
            },
        };
        happened.write_batch(outcome);
    }
    for Open(text) in texts.read() {
        happened.write_batch(open(&mut session, &shelf, text));
    }
}

fn begin(
    session: &mut Session,
    rules: Option<Arc<Rules>>,
    own: Option<Arc<str>>,
    seed: Option<u64>,
    setup: Setup,
) -> Option<Happened> {
    let Some(rules) = rules else {
        return Some(Happened::NoSuchLevel);
    };
    let seed = seed.unwrap_or_else(platform::fresh_seed);
    let game = Game::set_up(rules, seed, setup);
    let draft = laid_out(&game);
    session.seat(game, draft, own, Predictions::default());
    session.revision += 1;
    Some(Happened::Begun)
}

fn open(session: &mut Session, shelf: &Shelf, text: &str) -> Option<Happened> {
    let since = Cell::new(Since::Same);
    let kept = kept_level(text);
    let rules_of = |record: &Record| {
        let now = shelf.rules_of(record);
        let same = now
            .as_ref()
            .is_some_and(|now| now.content_id == record.content_id);
        if same || shelf.ships(&record.level) {
            return now;
        }
        // Another version of the level than the one that was played: that one came with the save.
        let then = shelf.rules_in(record, kept.as_deref());
        match then.filter(|then| then.content_id == record.content_id) {
            Some(then) => {
                since.set(now.map_or(Since::Gone, |_| Since::Changed));
                Some(then)
            }
            None => now,
        }
    };
    match Game::load(&rules_of, text.trim()) {
        Ok((game, draft)) => {
            let comparable = game.is_comparable();
            let level = since.get();
            let id = &game.rules().level.id;
            let own = match level {
                Since::Same => shelf.own.text(id).cloned(),
                Since::Changed | Since::Gone => kept.map(Into::into),
            };
            let own = own.filter(|_| !shelf.ships(id));
            let predictions = Predictions::read(text, &game.rules().layout);
            session.seat(game, draft, own, predictions);
            session.revision += 1;
            Some(Happened::Opened { comparable, level })
        }
        Err(error) => Some(Happened::NotOpened(error)),
    }
}

/// How a line of the level that a save holds begins. The reader of saves passes over lines that it does not know.
const KEPT: &str = "level ";

/// A level of the player's own as lines of a save.
pub(crate) fn keep_level(text: &str) -> String {
    let lines = text.lines();
    lines.map(|line| format!("{KEPT}{line}\n")).collect()
}

/// The level that a save holds, if it holds one.
fn kept_level(save: &str) -> Option<String> {
    let lines = save.lines().filter_map(|line| line.strip_prefix(KEPT));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    (!text.is_empty()).then_some(text)
}

/// The orders with which a turn begins: what the level's record says that Astana did in it, as far as it is legal here. The
/// player may change them. Without a record, none.
fn laid_out(game: &Game) -> Draft {
    let rules = game.rules();
    let recorded = usize::try_from(game.turn())
        .ok()
        .and_then(|turn| rules.level.acts.get(turn));
    let mut draft = Draft::default();
    if let (Some(recorded), false) = (recorded, game.is_over()) {
        let seen = game.seen();
        for order in &recorded.orders {
            if rules
                .check(&seen, &draft.without_subject(order), order)
                .is_ok()
            {
                draft.put(*order);
            }
        }
    }
    draft
}

/// Intents about the game on the table.
fn play(session: &mut Session, action: &Action) -> Option<Happened> {
    let table = session.table.as_mut()?;
    let outcome = match action {
        Action::Stage(order) => table.stage(*order),
        Action::Unstage(order) => {
            match &mut table.round {
                Some(round) => round.unstage(order),
                None => table.draft.remove(order),
            }
            Happened::Drafted
        }
        Action::Earlier(order) => {
            table.draft.earlier(order);
            Happened::Drafted
        }
        Action::ClearDraft => {
            table.draft = Draft::default();
            Happened::Drafted
        }
        // It changes neither the game nor the draft.
        Action::Predict { metric, percent } => {
            let turn = table.game.turn();
            table.predictions.put(turn, *metric, *percent);
            return None;
        }
        Action::Commit => table.seal(),
        Action::Sit => {
            table.round.as_mut()?.sit();
            Happened::Called
        }
        Action::LeaveChair => {
            table.round.take()?;
            Happened::Called
        }
        Action::UndoTo(turn) => table.rewind(*turn),
        _ => return None,
    };
    session.revision += 1;
    if matches!(outcome, Happened::Committed(_) | Happened::Rewound(_)) {
        session.place += 1;
    }
    Some(outcome)
}

impl Table {
    /// Stages an order of whoever gives orders now.
    fn stage(&mut self, order: Order) -> Happened {
        let rules = self.game.rules();
        let staged = match &mut self.round {
            Some(round) => round.stage(rules, order),
            None => {
                let others = self.draft.without_subject(&order);
                let legal = rules.check(&self.seen, &others, &order);
                legal.map(|()| self.draft.put(order))
            }
        };
        match staged {
            Ok(()) => Happened::Drafted,
            Err(refusals) => Happened::Refused(refusals),
        }
    }

    /// Seals the orders of whoever gives orders now: the next person is called, or the turn is played.
    fn seal(&mut self) -> Happened {
        let sealed = match self.round.take() {
            Some(round) => round.seal(&self.game),
            None => {
                let illegal = self.game.illegal(Seat::Astana, &self.draft);
                if !illegal.is_empty() {
                    return Happened::NotCommitted(CommitError::Illegal(illegal));
                }
                Round::open(&self.game, self.draft.clone())
            }
        };
        match sealed {
            Sealed::Next(round) => {
                self.round = Some(round);
                Happened::Called
            }
            Sealed::All(drafts) => self.commit(drafts),
        }
    }

    fn commit(&mut self, drafts: [Draft; Seat::ALL.len()]) -> Happened {
        let played = self.game.turn();
        match self.game.commit_seats(drafts) {
            Ok(report) => {
                let turn = report.turn;
                self.draft = laid_out(&self.game);
                let before = std::mem::replace(&mut self.seen, self.game.seen());
                self.predictions.settle(played, &before, &self.seen);
                Happened::Committed(turn)
            }
            Err(error) => Happened::NotCommitted(error),
        }
    }

    fn rewind(&mut self, turn: u32) -> Happened {
        match self.game.undo_to(turn) {
            Ok(draft) => {
                self.draft = draft;
                self.round = None;
                self.seen = self.game.seen();
                Happened::Rewound(turn)
            }
            Err(refused) => Happened::NotRewound(refused),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Session>()
        .init_resource::<Shelf>()
        .add_message::<Intent>()
        .add_message::<Open>()
        .add_message::<Happened>()
        .add_systems(
            Update,
            apply
                .run_if(on_message::<Intent>.or_else(on_message::<Open>))
                .in_set(GameSystems::Intent),
        );
}
