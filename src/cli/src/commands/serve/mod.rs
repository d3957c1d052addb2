//! `serve`: a door for outside programs. A line of JSON in, a line of JSON out, in the envelope of every command; see
//! `docs/serve.md`. A line that cannot be understood is answered as such and ends nothing.

mod events;
mod notation;
mod sight;

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use multivector_sim::content::ron::Files;
use multivector_sim::{Difficulty, Draft, Game, Rules, Seat, Setup, orders_file};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{play, result};
use crate::args::ServeArgs;
use crate::output::{self, Answer, Problem, Status};
use crate::source::Source;
use crate::words::Words;

/// A longer line is answered as too long and skipped: no request comes near it.
const MOST_BYTES: usize = 1 << 20;
/// More open games than this are refused, so that a client that forgets to close them learns it before memory does.
const MOST_GAMES: usize = 1000;

/// A request, by its `cmd`.
#[derive(Debug, Deserialize)]
#[serde(tag = "cmd", rename_all = "snake_case", deny_unknown_fields)]
enum Request {
    /// Begins a game.
    New {
        level: String,
        #[serde(default = "first_seed")]
        seed: u64,
        #[serde(default)]
        difficulty: Option<String>,
        /// By seat, `"person"` for one whose orders come from here; Astana's always do.
        #[serde(default)]
        seats: BTreeMap<String, String>,
    },
    /// What a seat sees.
    Observe {
        game: u64,
        #[serde(default)]
        seat: Option<String>,
        /// Names of numbers; all that the seat sees if left out.
        #[serde(default)]
        numbers: Option<Vec<String>>,
    },
    /// What a seat may order beside a draft.
    Legal {
        game: u64,
        #[serde(default)]
        seat: Option<String>,
        #[serde(default)]
        draft: Vec<Value>,
    },
    /// Plays a turn.
    Step {
        game: u64,
        /// Orders of Astana, or orders by seat.
        #[serde(default)]
        orders: Orders,
    },
    /// Goes back to the beginning of a turn, counted from 0.
    Undo { game: u64, turn: u32 },
    /// The game as a result code.
    Save { game: u64 },
    /// Forgets a game.
    Close { game: u64 },
}

impl Request {
    /// The open game that it is about.
    const fn game(&self) -> Option<u64> {
        match self {
            Request::New { .. } => None,
            Request::Observe { game, .. }
            | Request::Legal { game, .. }
            | Request::Step { game, .. }
            | Request::Undo { game, .. }
            | Request::Save { game }
            | Request::Close { game } => Some(*game),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Orders {
    OfAstana(Vec<Value>),
    BySeat(BTreeMap<String, Vec<Value>>),
}

impl Default for Orders {
    fn default() -> Self {
        Orders::OfAstana(Vec::new())
    }
}

const fn first_seed() -> u64 {
    1
}

/// Serves until the input ends.
pub(crate) fn run(args: &ServeArgs, words: &Words) -> Answer {
    let source = match Source::of(&args.content.paths, words) {
        Ok(source) => source,
        Err(answer) => return answer,
    };
    let mut server = Server {
        words,
        source,
        levels: BTreeMap::new(),
        games: BTreeMap::new(),
        begun: 0,
        spent: BTreeMap::new(),
        about: None,
    };
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    loop {
        let read = read_line(&mut input, &mut line);
        let began = Instant::now();
        let answer = match read {
            Ok(Line::End) => return Answer::done(Value::Null, String::new()),
            // The other side is gone: there is nobody left to tell.
            Err(_) => return Answer::done(Value::Null, String::new()),
            Ok(Line::TooLong) => server.wrong(
                "serve-line-too-long",
                vec![("most", MOST_BYTES.to_string())],
            ),
            Ok(Line::Whole) if line.iter().all(u8::is_ascii_whitespace) => continue,
            Ok(Line::Whole) => server.answer(&line),
        };
        let text = output::envelope("serve", &answer);
        server.book(began.elapsed());
        let mut out = std::io::stdout().lock();
        if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
            return Answer::done(Value::Null, String::new());
        }
    }
}

enum Line {
    Whole,
    TooLong,
    End,
}

/// Reads a line without its break. Of one that is too long the rest is skipped, and none of it kept.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<Line> {
    line.clear();
    let (mut any, mut too_long) = (false, false);
    loop {
        let piece = input.fill_buf()?;
        if piece.is_empty() {
            return Ok(match (any, too_long) {
                (false, _) => Line::End,
                (true, false) => Line::Whole,
                (true, true) => Line::TooLong,
            });
        }
        any = true;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(piece.len());
        if line.len() + taken > MOST_BYTES {
            too_long = true;
            line.clear();
        }
        if !too_long {
            line.extend_from_slice(piece.get(..taken).unwrap_or_default());
        }
        input.consume(taken + usize::from(end.is_some()));
        if end.is_some() {
            return Ok(if too_long { Line::TooLong } else { Line::Whole });
        }
    }
}

struct Server<'a> {
    words: &'a Words,
    source: Source,
    levels: BTreeMap<String, Arc<Rules>>,
    games: BTreeMap<u64, Game>,
    begun: u64,
    /// What was spent on each open game, without waiting for its client.
    spent: BTreeMap<u64, Duration>,
    /// The game that the request in hand is about.
    about: Option<u64>,
}

impl Server<'_> {
    fn wrong(&self, key: &str, args: Vec<(&str, String)>) -> Answer {
        Answer::failed(Status::Misused, vec![self.words.problem(key, args)])
    }

    /// Books time on the game that it was spent for, as long as that is open.
    fn book(&mut self, time: Duration) {
        if let Some(game) = self.about.take()
            && self.games.contains_key(&game)
        {
            *self.spent.entry(game).or_default() += time;
        }
    }

    fn answer(&mut self, line: &[u8]) -> Answer {
        let request: Request = match serde_json::from_slice(line) {
            Ok(request) => request,
            Err(error) => {
                let args = vec![
                    ("column", error.column().to_string()),
                    ("error", error.to_string()),
                ];
                return self.wrong("serve-not-understood", args);
            }
        };
        self.about = request.game();
        self.done(request).unwrap_or_else(|answer| answer)
    }

    fn done(&mut self, request: Request) -> Result<Answer, Answer> {
        let data = match request {
            Request::New {
                level,
                seed,
                difficulty,
                seats,
            } => self.begin(&level, seed, difficulty.as_deref(), &seats)?,
            Request::Observe {
                game,
                seat,
                numbers,
            } => {
                let seat = self.seat(seat.as_deref())?;
                let game = self.game(game)?;
                sight::seen(game, seat, numbers.as_deref())
                    .map_err(|name| self.wrong("serve-unknown-number", vec![("name", name)]))?
            }
            Request::Legal { game, seat, draft } => {
                let seat = self.seat(seat.as_deref())?;
                let game = self.game(game)?;
                let draft = self.draft(game, &draft)?;
                let seen = game.rules().observe(game.state(), seat);
                let templates = game.rules().legal_orders(&seen, &draft);
                let templates = templates
                    .iter()
                    .map(|one| sight::template(game.rules(), one));
                json!({ "orders": templates.collect::<Vec<_>>() })
            }
            Request::Step { game, orders } => self.step(game, &orders)?,
            Request::Undo { game, turn } => {
                let words = self.words;
                let found = self.open(game)?;
                found.undo_to(turn).map_err(|refused| {
                    let problem = words.problem(refused.key(), Vec::new());
                    Answer::failed(Status::Found, vec![problem])
                })?;
                now(found)
            }
            Request::Save { game } => {
                let game = self.game(game)?;
                json!({ "code": game.code(), "hash": result::hex(game.hash()) })
            }
            Request::Close { game } => {
                self.game(game)?;
                self.games.remove(&game);
                let spent = self.spent.remove(&game).unwrap_or_default();
                let milliseconds = (spent.as_secs_f64() * 1e5).round() / 1e2;
                json!({ "games": self.games.len(), "own_ms": milliseconds })
            }
        };
        Ok(Answer::done(data, String::new()))
    }

    fn begin(
        &mut self,
        level: &str,
        seed: u64,
        difficulty: Option<&str>,
        seats: &BTreeMap<String, String>,
    ) -> Result<Value, Answer> {
        if self.games.len() >= MOST_GAMES {
            let args = vec![("most", MOST_GAMES.to_string())];
            return Err(self.wrong("serve-too-many-games", args));
        }
        let mut setup = Setup::default();
        if let Some(name) = difficulty {
            let known = Difficulty::ALL.into_iter().find(|one| one.name() == name);
            setup.difficulty = known.ok_or_else(|| {
                let known = Difficulty::ALL.map(Difficulty::name).join(", ");
                let args = vec![("name", name.to_owned()), ("known", known)];
                self.wrong("serve-unknown-difficulty", args)
            })?;
        }
        for (name, who) in seats {
            let seat = self.seat(Some(name))?;
            let person = match who.as_str() {
                "person" => true,
                "program" if seat != Seat::Astana => false,
                _ => {
                    let args = vec![("seat", name.clone()), ("name", who.clone())];
                    return Err(self.wrong("serve-unknown-player", args));
                }
            };
            if let Some(slot) = setup.persons.get_mut(seat as usize) {
                *slot = person;
            }
        }
        let rules = match self.levels.get(level) {
            Some(rules) => Arc::clone(rules),
            None => {
                let rules = self.source.rules(level, self.words)?;
                self.levels.insert(level.to_owned(), Arc::clone(&rules));
                rules
            }
        };
        self.begun += 1;
        let game = Game::set_up(rules, seed, setup);
        let mut data = Map::new();
        data.insert("game".to_owned(), json!(self.begun));
        if let Value::Object(more) = now(&game) {
            data.extend(more);
        }
        self.games.insert(self.begun, game);
        self.about = Some(self.begun);
        Ok(Value::Object(data))
    }

    fn step(&mut self, number: u64, orders: &Orders) -> Result<Value, Answer> {
        let mut drafts = <[Draft; 4]>::default();
        let game = self.game(number)?;
        let mut put = |seat: Seat, orders: &[Value]| -> Result<(), Answer> {
            if let Some(draft) = drafts.get_mut(seat as usize) {
                *draft = self.draft(game, orders)?;
            }
            Ok(())
        };
        match orders {
            Orders::OfAstana(orders) => put(Seat::Astana, orders)?,
            Orders::BySeat(seats) => {
                for (name, orders) in seats {
                    put(self.seat(Some(name))?, orders)?;
                }
            }
        }
        let words = self.words;
        let game = self.open(number)?;
        let turn = game.turn();
        let from = game.reports().len();
        if let Err(error) = game.commit_seats(drafts) {
            let problems = play::stopped(game.rules(), turn, &error, words);
            return Err(Answer::failed(Status::Found, problems));
        }
        let over = game.is_over();
        let reports = game.reports().get(from..).unwrap_or_default();
        let told: Vec<Value> = reports
            .iter()
            .flat_map(|report| events::told(game.rules(), report, over))
            .collect();
        let Value::Object(mut data) = now(game) else {
            return Ok(Value::Null);
        };
        data.insert("events".to_owned(), Value::Array(told));
        if over {
            data.insert("outcome".to_owned(), Value::Object(result::outcome(game)));
        }
        Ok(Value::Object(data))
    }

    fn game(&self, number: u64) -> Result<&Game, Answer> {
        self.games.get(&number).ok_or_else(|| {
            let args = vec![("game", number.to_string())];
            self.wrong("serve-no-such-game", args)
        })
    }

    fn open(&mut self, number: u64) -> Result<&mut Game, Answer> {
        self.game(number)?;
        self.games
            .get_mut(&number)
            .ok_or_else(|| Answer::failed(Status::Misused, Vec::new()))
    }

    fn seat(&self, name: Option<&str>) -> Result<Seat, Answer> {
        let name = name.unwrap_or(Seat::Astana.name());
        let known = Seat::ALL.into_iter().find(|seat| seat.name() == name);
        known.ok_or_else(|| {
            let known = Seat::ALL.map(Seat::name).join(", ");
            let args = vec![("name", name.to_owned()), ("known", known)];
            self.wrong("serve-unknown-seat", args)
        })
    }

    /// Orders as a draft, read by the reader of order files.
    fn draft(&self, game: &Game, orders: &[Value]) -> Result<Draft, Answer> {
        let mut written = Vec::with_capacity(orders.len());
        for order in orders {
            let order = notation::to_file(order)
                .map_err(|part| self.wrong("serve-no-order", vec![("part", part)]))?;
            written.push(order);
        }
        let text = format!("[[{}]]", written.join(", "));
        let mut files = Files::new();
        let file = files.add("orders".to_owned(), text.as_bytes());
        let mut found = Vec::new();
        let drafts = orders_file::read(game.rules(), file, text.as_bytes(), &mut found);
        match drafts {
            Some(drafts) => Ok(drafts.into_iter().next().unwrap_or_default()),
            None => {
                // The place would be one in a text that nobody wrote; key, values and sentence say what is wrong.
                let problem = found
                    .iter()
                    .map(|one| self.words.problem(one.problem.key(), one.problem.args()));
                let problems: Vec<Problem> = problem.collect();
                Err(Answer::failed(Status::Found, problems))
            }
        }
    }
}

/// Where a game stands.
fn now(game: &Game) -> Value {
    json!({
        "turn": game.turn(),
        "day": sight::date(game.state().day()),
        "days": game.rules().span_of(game.state()),
        "over": game.is_over(),
        "hash": result::hex(game.hash()),
    })
}
