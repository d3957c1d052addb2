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
pub mod house;
pub mod judge;
pub mod play;
pub mod report;
pub mod split;
pub mod words;

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
