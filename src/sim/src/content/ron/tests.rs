//! The reader as its users see it: what it accepts, what it finds, that it never falls over.

mod good;
mod mistakes;
mod notation;
mod random;

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use serde::{Deserialize, de::DeserializeOwned};

use super::{Diagnostic, FileId, Files, Name, read};

/// Reads a text and shows each mistake as `line:column key args`.
fn mistakes_in<T: DeserializeOwned>(text: impl AsRef<[u8]>) -> Vec<String> {
    let mut files = Files::new();
    let file = files.add("levels/test.ron", text);
    let mut sink = Vec::new();
    let value: Option<T> = read(file, files.bytes(file), &mut sink);
    assert_eq!(
        value.is_none(),
        sink.iter().any(Diagnostic::is_error),
        "a value exactly when there is no mistake"
    );
    sink.iter()
        .map(|found| {
            let (line, column) = files.position(found.file, found.span.start);
            format!("{line}:{column} {}", found.problem)
        })
        .collect()
}

/// Reads a text without mistakes.
#[track_caller]
fn good<T: DeserializeOwned>(text: &str) -> T {
    let mut sink = Vec::new();
    let value = read(FileId(0), text.as_bytes(), &mut sink);
    assert_eq!(sink, [], "{text}");
    value.unwrap()
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    title: String,
    months: u8,
    share: f64,
    open: bool,
    grade: char,
    note: Option<String>,
    pair: (i32, i32),
    cards: Vec<Card>,
    weights: BTreeMap<String, u16>,
    #[serde(default = "seven")]
    lucky: u32,
    route: Option<Route>,
}

fn seven() -> u32 {
    7
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Card {
    id: CardId,
    when: When,
    effects: Vec<Effect>,
    owner: Option<Name>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct CardId(String);

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Route {
    capacity_tonnes: u32,
    tariff_cents: i64,
    hand: Hand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
enum Hand {
    Moscow,
    Astana,
    Beijing,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
enum When {
    Not(Box<When>),
    All(Vec<When>),
    Always,
    Month(u8),
    Between(u8, u8),
    Price { above: i64, below: Option<i64> },
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
enum Effect {
    Fine(Fine),
    Close(Hand, u32),
    Nothing,
    Share(Share),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Fine {
    amount: NonZeroU32,
    hand: Hand,
}

/// A share per mille, which refuses more than a thousand.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "u16")]
struct Share(u16);

impl TryFrom<u16> for Share {
    type Error = String;

    fn try_from(per_mille: u16) -> Result<Self, String> {
        if per_mille <= 1000 {
            Ok(Self(per_mille))
        } else {
            Err(format!("{per_mille} is more than the whole"))
        }
    }
}
