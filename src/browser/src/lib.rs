//! The one WebAssembly module without Bevy: what the pages ask of the rules. The teacher's page has codes replayed by it,
//! the parity tests compare its hashes, a page asks it for words.
//!
//! What lives here: the functions that JavaScript calls, each text in and text out, and each a plain Rust function too, so
//! that the same tests run natively. What does not: rules (`sim`), words (Fluent files, through `text`), anything drawn.
//!
//! Answers are JSON in the envelope of the command line: `{format, command, ok, data, errors}`; see [`envelope`].

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod check;
pub mod envelope;
pub mod foresee;
pub mod house;
pub mod judge;
pub mod play;
pub mod report;
pub mod split;
pub mod words;

use multivector_ai::errand::Kind;
use wasm_bindgen::prelude::wasm_bindgen;

/// Replays a result code, a link with one, or a save. `data` holds the game's result; if it does not replay, `errors` holds
/// exactly one entry. With `hashes`, `data.hashes` lists the hash after every turn.
#[wasm_bindgen]
pub fn verify(code: &str, hashes: bool) -> String {
    judge::verify(code, hashes).to_json()
}

/// Plays a level from a seed with a policy (`idle`, `random`, `steady`). `data` is as for [`verify`], with `code`. The seed
/// is a decimal number as text, because JavaScript's numbers do not hold all of them.
#[wasm_bindgen]
pub fn play(level: &str, seed: &str, policy: &str) -> String {
    play::play(level, seed, policy).to_json()
}

/// Replays a finished game and reviews it: turning points, own decisions against rivals and luck, timeline, facts, questions.
/// `data` is the report, or with `html` `{name, html}`: a file's name and the page in it. It takes about a second.
#[wasm_bindgen]
pub fn report(code: &str, html: bool) -> String {
    report::report(code, html).to_json()
}

/// The version of the rules, and each level with the fingerprint of its content.
#[wasm_bindgen]
pub fn version() -> String {
    house::version().to_json()
}

/// Checks content. `files` is a JSON list of `{name, text}` or `{name, bytes}`; each takes the place of the shipped file of
/// that name or stands beside the others. `errors` lists every mistake with file, line and column.
#[wasm_bindgen]
pub fn check(files: &str) -> String {
    check::check(files).to_json()
}

/// Finds the codes and saves in whatever somebody pasted. `data.entries` lists `{label, code}`; `data.ignored` lists lines
/// that hold none.
#[wasm_bindgen]
pub fn split(text: &str) -> String {
    split::split(text).to_json()
}

/// The words of a message by its key; `args` is a JSON object of texts and whole numbers, or empty.
#[wasm_bindgen]
pub fn text(key: &str, args: &str) -> String {
    words::text(key, args)
}

/// An errand for [`Foresight`], a forecast of `horizon` turns, for the game of a code or save: its draft (of a code the orders of the
/// policy `steady`), and with `beside` giving no orders too. Nothing for a text that cannot be opened.
#[wasm_bindgen]
pub fn errand(text: &str, horizon: u32, beside: bool) -> Option<Vec<u8>> {
    foresee::errand(text, Kind::Forecast { horizon }, beside)
}

/// The same for the scenario board.
#[wasm_bindgen]
pub fn board_errand(text: &str, beside: bool) -> Option<Vec<u8>> {
    foresee::errand(text, Kind::Board, beside)
}

/// The code of a game after so many turns by the policy `steady`. `without` is a JSON list of ids of cards that are switched
/// off, or empty; `from` the code of the game that the level goes on from, or empty.
#[wasm_bindgen]
pub fn begun(level: &str, seed: u32, turns: u32, without: &str, from: &str) -> Option<String> {
    let chosen = multivector_sim::Chosen {
        without: serde_json::from_str(without).unwrap_or_default(),
        origin: (!from.is_empty()).then(|| from.to_owned()),
        ..Default::default()
    };
    foresee::begun(level, u64::from(seed), turns, &chosen)
}

/// Plays so many whole games by the policy `steady`, to be timed; gives their turns.
#[wasm_bindgen]
pub fn rollouts(level: &str, games: u32) -> Option<u32> {
    foresee::rollouts(level, games)
}

/// The futures of an errand, as a worker plays them and a page gathers them.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Foresight(foresee::Work);

#[wasm_bindgen]
impl Foresight {
    /// Reads an errand and loads its rules.
    ///
    /// # Errors
    /// An answer of [`envelope`] as JSON: the errand was written by other rules or content, or is none.
    #[wasm_bindgen(constructor)]
    pub fn new(errand: &[u8]) -> Result<Foresight, String> {
        foresee::Work::of(errand)
            .map(Foresight)
            .map_err(|mismatch| foresee::refused(mismatch).to_json())
    }

    /// Plays `count` futures of each draft, numbered `from`, `from + stride` and so on, and gives them in bytes.
    pub fn play(&self, from: u32, stride: u32, count: u32) -> Vec<u8> {
        self.0.play(from, stride, count)
    }

    /// Adds the bytes of [`Foresight::play`], of this worker or another.
    ///
    /// # Errors
    /// As [`Foresight::new`].
    pub fn add(&mut self, slice: &[u8]) -> Result<(), String> {
        self.0
            .add(slice)
            .map_err(|mismatch| foresee::refused(mismatch).to_json())
    }

    /// The forecast or the board of every draft, as JSON.
    pub fn outcome(&self) -> String {
        self.0.outcome().to_string()
    }
}
