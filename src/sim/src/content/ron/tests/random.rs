//! Whatever the bytes, an answer: never a panic, a hang, or a failure without a reason.

use proptest::prelude::*;

use super::super::{FileId, MAX_BYTES, Problem, read};
use super::good::{LEVEL, oracle};
use super::{Level, When};

/// Reads bytes as several types and checks the promises of `read`.
fn holds(bytes: &[u8]) {
    promise::<Level>(bytes);
    promise::<Vec<When>>(bytes);
}

fn promise<T: serde::de::DeserializeOwned>(bytes: &[u8]) {
    let mut sink = Vec::new();
    let value: Option<T> = read(FileId(3), bytes, &mut sink);
    assert_eq!(value.is_none(), !sink.is_empty());
    assert!(sink.is_sorted());
    let end = u32::try_from(bytes.len().min(MAX_BYTES)).unwrap();
    for found in &sink {
        assert!(
            found.file == FileId(3)
                && found.span.start <= found.span.end
                && found.span.start <= end,
            "{found:?}"
        );
    }
}

/// Pieces of notation, so that random files get past the first word.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "(", ")", "[", "]", "{", "}", ",", ":", "=", ";", "#", "!", "\"", "\\", "'", "r#\"", "\"#",
        "//", "/*", "*/", "\n", "-", "1", "0x", "1e9", "1_0", "inf", "true", "None", "Some(",
        "Not(", "All([", "Always", "Month(1)", "Price(", "above:", "title:", "cards:", "id:",
        "when:", "effects:", "Level(", "\"a\"", "қ", " ", "\u{feff}",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

/// A good file with a few pieces cut out, doubled or replaced.
fn wounds() -> impl Strategy<Value = Vec<u8>> {
    let wound = (0..LEVEL.len(), 0..12_usize, words());
    prop::collection::vec(wound, 1..5).prop_map(|wounds| {
        let mut bytes = LEVEL.as_bytes().to_vec();
        for (at, len, put) in wounds {
            let at = at.min(bytes.len());
            let to = (at + len).min(bytes.len());
            let put: Vec<u8> = put.into_bytes().into_iter().take(len).collect();
            bytes.splice(at..to, put);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        holds(&bytes);
    }

    #[test]
    fn any_words(text in words()) {
        holds(text.as_bytes());
    }

    #[test]
    fn any_wounded_level(bytes in wounds()) {
        holds(&bytes);
    }

    /// Where both this reader and `ron` take a file they read the same, and what `ron` alone takes has one of the
    /// mistakes that it forgives.
    #[test]
    fn a_wounded_level_reads_as_ron_reads_it(bytes in wounds()) {
        let Ok(text) = std::str::from_utf8(&bytes) else { return Ok(()) };
        let mut sink = Vec::new();
        let ours: Option<Level> = read(FileId(0), &bytes, &mut sink);
        match (ours, oracle::<Level>(text)) {
            (Some(ours), Ok(theirs)) => prop_assert_eq!(ours, theirs),
            (None, Ok(_)) => {
                // A misspelt field is read as the nearest one, so that others may follow from it.
                let strict = |problem: &Problem| matches!(
                    problem,
                    Problem::UnknownField { .. } | Problem::DuplicateField { .. } | Problem::NotFinite { .. }
                );
                prop_assert!(sink.iter().any(|found| strict(&found.problem)), "{:?} in {}", sink, text);
            }
            _ => {}
        }
    }
}

#[test]
fn every_prefix_and_every_dropped_byte_is_survived() {
    let bytes = LEVEL.as_bytes();
    for at in 0..bytes.len() {
        holds(&bytes[..at]);
        let mut without = bytes.to_vec();
        without.remove(at);
        holds(&without);
    }
}

/// Pieces that a careless reader goes back over again and again.
const HOSTILE: [&str; 23] = [
    "[",
    "(",
    "[)(]",
    "r#\"x\n",
    "r#\"x",
    "\"\n\"x",
    "\"\\\"\n",
    "\"\n\\\"",
    "/*",
    "a ",
    "a:1,",
    "(a 1,",
    "titel:1,",
    "Share(2000),",
    "[Not(",
    "\"\n",
    "'",
    "-",
    "[a:",
    "(a,b:",
    ",",
    "1e9",
    "Not(Month(300)),",
];

/// Reads files of nothing but one piece, in four wrappings.
fn cost_no_more_than_their_length(pieces: &[&str]) {
    // The square of this is minutes of work.
    let size = 20_000;
    for piece in pieces {
        let body = piece.repeat(size / piece.len());
        for text in [
            body.clone(),
            format!("[{body}]"),
            format!("({body})"),
            format!("(cards: [{body}])"),
        ] {
            holds(text.as_bytes());
        }
    }
}

#[test]
fn hostile_files_cost_no_more_than_their_length() {
    cost_no_more_than_their_length(&HOSTILE[..12]);
}

#[test]
fn other_hostile_files_cost_no_more_than_their_length() {
    cost_no_more_than_their_length(&HOSTILE[12..]);
}
