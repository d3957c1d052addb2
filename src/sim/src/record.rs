//! The record of a game, version 1: everything needed to play it again. A save, a replay, a link and a result code are
//! this in different wrappers. It holds what persons ordered; seats driven by programs are computed anew.
//!
//! A code is `MV1.` and base64url of: the postcard form of [`Record`], then xxh3 of it (8 bytes, little-endian).
//! A save is lines of text: the code, and the last state so that play can go on after a change of rules.

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::opening::Chosen;
use crate::order::Draft;
use crate::rules::RULES_VERSION;
use crate::setup::Setup;

/// The start of every code.
pub const PREFIX: &str = "MV1.";
/// The format of the record.
pub const FORMAT: u8 = 1;
/// A code longer than this is no code: it guards the reader's memory.
pub const MOST_CHARACTERS: usize = 256 * 1024;

/// What does not act: it travels with the record and enters no hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Annotation {
    /// The player went back to a turn.
    Rewound {
        /// From this turn.
        from: u16,
        /// To this one.
        to: u16,
    },
    /// The name of the team.
    Team(String),
    /// The ids of the shocks under which it was played: it says what is missing when they are. The content id covers them.
    Shocks(Vec<String>),
    /// What was chosen as the level was loaded: without it the record cannot be played again. The content id covers what
    /// follows from it.
    Chosen(Chosen),
}

static NOTHING_CHOSEN: Chosen = Chosen {
    without: Vec::new(),
    starts: Vec::new(),
    origin: None,
};

/// A game as it was ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The format: 1.
    pub format: u8,
    /// The version of the rules.
    pub rules_version: u16,
    /// The fingerprint of the resolved content.
    pub content_id: u64,
    /// The level's id.
    pub level: String,
    /// The seed.
    pub seed: u64,
    /// The difficulty, and who sits where.
    pub setup: Setup,
    /// Orders of every turn, by seat in the order of [`crate::ids::Seat::ALL`]; a seat without orders of a person is empty.
    pub turns: Vec<Vec<Draft>>,
    /// The lower 16 bits of the state's hash after every turn.
    pub checks: Vec<u16>,
    /// The hash of the last state.
    pub hash: u64,
    /// What does not act.
    pub annotations: Vec<Annotation>,
}

/// Why a text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It does not begin as a code does.
    NotACode,
    /// It holds a character that codes do not have.
    Character {
        /// Its position, from 1.
        position: usize,
    },
    /// It was cut or altered: the checksum does not fit.
    Damaged,
    /// It is longer than any code.
    TooLong,
    /// It is of another format.
    Format {
        /// The format found.
        found: u8,
    },
    /// The level is not known here.
    UnknownLevel,
    /// It was made under rules whose state has other numbers, so that play cannot go on from it here.
    OtherRules {
        /// Theirs.
        found: u16,
        /// Ours.
        expected: u16,
    },
}

impl RecordError {
    /// The text key.
    pub const fn key(self) -> &'static str {
        match self {
            RecordError::NotACode => "record-not-a-code",
            RecordError::Character { .. } => "record-character",
            RecordError::Damaged => "record-damaged",
            RecordError::TooLong => "record-too-long",
            RecordError::Format { .. } => "record-format",
            RecordError::UnknownLevel => "record-unknown-level",
            RecordError::OtherRules { .. } => "record-other-rules",
        }
    }
    /// The values of the text.
    pub fn args(self) -> Vec<(&'static str, String)> {
        match self {
            RecordError::Character { position } => vec![("position", position.to_string())],
            RecordError::Format { found } => vec![("found", found.to_string())],
            RecordError::OtherRules { found, expected } => vec![
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            _ => Vec::new(),
        }
    }
}

impl Record {
    /// An empty record of a game.
    pub fn new(level: &str, seed: u64, setup: Setup, content_id: u64) -> Record {
        Record {
            format: FORMAT,
            rules_version: RULES_VERSION,
            content_id,
            level: level.to_owned(),
            seed,
            setup,
            turns: Vec::new(),
            checks: Vec::new(),
            hash: 0,
            annotations: Vec::new(),
        }
    }

    /// The ids of the shocks under which it was played.
    pub fn shocks(&self) -> &[String] {
        let shocks = self.annotations.iter().find_map(|note| match note {
            Annotation::Shocks(ids) => Some(&ids[..]),
            _ => None,
        });
        shocks.unwrap_or_default()
    }

    /// What was chosen as the level was loaded.
    pub fn chosen(&self) -> &Chosen {
        let chosen = self.annotations.iter().find_map(|note| match note {
            Annotation::Chosen(chosen) => Some(chosen),
            _ => None,
        });
        chosen.unwrap_or(&NOTHING_CHOSEN)
    }

    /// The code: one line of text.
    pub fn code(&self) -> String {
        // postcard to memory fails for no value of this type; were it to, the code would be refused when read.
        let mut bytes = postcard::to_allocvec(self).unwrap_or_default();
        let sum = xxh3_64(&bytes);
        bytes.extend_from_slice(&sum.to_le_bytes());
        format!("{PREFIX}{}", BASE64URL_NOPAD.encode(&bytes))
    }

    /// Reads a code, alone or at the end of a link; surrounding white space and line breaks inside do not matter.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Record, RecordError> {
        if text.len() > MOST_CHARACTERS {
            return Err(RecordError::TooLong);
        }
        let start = text.find(PREFIX).ok_or(RecordError::NotACode)? + PREFIX.len();
        let body: String = text
            .get(start..)
            .unwrap_or_default()
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        let mut bytes =
            BASE64URL_NOPAD
                .decode(body.as_bytes())
                .map_err(|error| match error.kind {
                    data_encoding::DecodeKind::Symbol => RecordError::Character {
                        position: PREFIX.len() + error.position + 1,
                    },
                    _ => RecordError::Damaged,
                })?;
        let Some(cut) = bytes.len().checked_sub(8) else {
            return Err(RecordError::Damaged);
        };
        let sum = bytes.split_off(cut);
        if xxh3_64(&bytes).to_le_bytes()[..] != sum[..] {
            return Err(RecordError::Damaged);
        }
        match bytes.first() {
            Some(&FORMAT) => {}
            found => {
                return Err(RecordError::Format {
                    found: found.copied().unwrap_or(0),
                });
            }
        }
        postcard::from_bytes(&bytes).map_err(|_| RecordError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{CardId, LeverId, Slot};
    use crate::order::Order;

    fn record() -> Record {
        let mut record = Record::new("2022", 42, Setup::default(), 0x1234_5678_9abc_def0);
        let orders = vec![
            Order::Answer {
                card: CardId(3),
                option: 1,
            },
            Order::Initiative {
                lever: LeverId(7),
                slot: Slot::Late,
                venue: None,
                loud: true,
            },
        ];
        record.turns.push(vec![Draft { orders }]);
        record.checks.push(0xbeef);
        record
    }

    #[test]
    fn a_code_reads_back_as_what_it_was() {
        assert_eq!(Record::read(&record().code()), Ok(record()));
    }

    #[test]
    fn a_code_in_a_link_and_folded_by_mail_reads_too() {
        let code = record().code();
        let (first, second) = code.split_at(20);
        assert_eq!(
            Record::read(&format!("https://example.org/play#{first}\r\n  {second} ")),
            Ok(record())
        );
    }

    #[test]
    fn a_cut_code_and_an_altered_one_are_damaged() {
        let code = record().code();
        for length in PREFIX.len()..code.len() {
            let cut = code.get(..length).unwrap();
            assert!(Record::read(cut).is_err(), "{cut}");
        }
        let mut altered = code.into_bytes();
        altered[12] = if altered[12] == b'A' { b'B' } else { b'A' };
        assert_eq!(
            Record::read(&String::from_utf8(altered).unwrap()),
            Err(RecordError::Damaged)
        );
    }

    #[test]
    fn what_is_no_code_is_called_so() {
        assert_eq!(Record::read("hello"), Err(RecordError::NotACode));
        assert_eq!(
            Record::read("MV1.a!b"),
            Err(RecordError::Character { position: 6 })
        );
        assert_eq!(
            Record::read(&"x".repeat(MOST_CHARACTERS + 1)),
            Err(RecordError::TooLong)
        );
    }
}
