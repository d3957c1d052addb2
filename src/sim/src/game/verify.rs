//! Verification: a record is played again from its orders, and exactly one thing is said of one that fails.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;

use super::{Game, Reckoning};
use crate::metric::Group;
use crate::record::{Record, RecordError};
use crate::rules::{RULES_VERSION, Rules};
use crate::state::State;

/// Why a record does not verify. Exactly one is true of a record that fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyError {
    /// It is no record.
    BadFile(RecordError),
    /// It was made by other rules.
    WrongVersion {
        /// Theirs.
        found: u16,
        /// Ours.
        expected: u16,
    },
    /// It was made with other content.
    OtherContent,
    /// It was made with other content: under other shocks.
    OtherShocks {
        /// Under which it was made.
        made: Vec<String>,
        /// Under which it was to be verified.
        here: Vec<String>,
    },
    /// An order is not legal.
    IllegalOrder {
        /// The turn, from 0.
        turn: u32,
    },
    /// The states part.
    Parted {
        /// The turn, from 0.
        turn: u32,
        /// The part of the state, if a saved state shows it.
        part: Option<Group>,
    },
}

impl VerifyError {
    /// The text key.
    pub const fn key(&self) -> &'static str {
        match self {
            VerifyError::BadFile(_) => "verify-bad-file",
            VerifyError::WrongVersion { .. } => "verify-wrong-version",
            VerifyError::OtherContent => "verify-other-content",
            VerifyError::OtherShocks { .. } => "verify-other-shocks",
            VerifyError::IllegalOrder { .. } => "verify-illegal-order",
            VerifyError::Parted { part: Some(_), .. } => "verify-parted-in",
            VerifyError::Parted { part: None, .. } => "verify-parted",
        }
    }
    /// The values of the text. Turns are counted from 1 for people.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            VerifyError::BadFile(error) => error.args(),
            VerifyError::WrongVersion { found, expected } => {
                vec![
                    ("found", found.to_string()),
                    ("expected", expected.to_string()),
                ]
            }
            VerifyError::OtherContent => Vec::new(),
            VerifyError::OtherShocks { made, here } => {
                let named = |ids: &[String]| match ids {
                    [] => "none".to_owned(),
                    ids => ids.join(", "),
                };
                vec![("made", named(made)), ("here", named(here))]
            }
            VerifyError::IllegalOrder { turn } => vec![("turn", (turn + 1).to_string())],
            VerifyError::Parted { turn, part } => {
                let part = part.map_or("", Group::name);
                vec![("turn", (turn + 1).to_string()), ("part", part.to_owned())]
            }
        }
    }
}

/// A record that has been played again and came to the same.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The game.
    pub game: Game,
    /// The hash after every turn, and after every month of the Reckoning.
    pub hashes: Vec<u64>,
}

/// Plays a code or save again and compares.
///
/// # Errors
/// The one thing that is wrong with it.
pub fn verify(
    rules_of: &dyn Fn(&Record) -> Option<Arc<Rules>>,
    text: &str,
) -> Result<Verified, VerifyError> {
    let code = if text.starts_with("multivector-save ") {
        text.lines().nth(1).unwrap_or_default()
    } else {
        text
    };
    let record = Record::read(code).map_err(VerifyError::BadFile)?;
    let rules = rules_of(&record).ok_or(VerifyError::BadFile(RecordError::UnknownLevel))?;
    let game = replay(&rules, &record)?;
    if let Some(part) = parted_state(&game, text) {
        return Err(VerifyError::Parted {
            turn: game.turn().saturating_sub(1),
            part,
        });
    }
    let after = game.reckoning.iter().flat_map(Reckoning::states);
    let hashes = game.states.iter().skip(1).chain(after);
    let hashes = hashes.map(State::hash).collect();
    Ok(Verified { game, hashes })
}

/// Compares the state that a save carries with the replayed one: the first part in which they differ.
fn parted_state(game: &Game, text: &str) -> Option<Option<Group>> {
    let line = text.lines().find_map(|line| line.strip_prefix("state "))?;
    let layout = &game.rules.layout;
    let saved = BASE64URL_NOPAD
        .decode(line.trim().as_bytes())
        .ok()
        .and_then(|bytes| State::from_bytes(&bytes, layout));
    match saved {
        // By hash: the bases of delayed effects, which are sources and no rules, are not saved.
        Some(saved) if saved.hash() == game.state().hash() => None,
        Some(saved) => {
            let parts = Group::ALL.iter().copied();
            let differs = |part: &Group| {
                saved.hash_part(*part, layout.groups())
                    != game.state().hash_part(*part, layout.groups())
            };
            Some(parts.into_iter().find(differs))
        }
        None => Some(None),
    }
}

pub(super) fn replay(rules: &Arc<Rules>, record: &Record) -> Result<Game, VerifyError> {
    if record.rules_version != RULES_VERSION {
        return Err(VerifyError::WrongVersion {
            found: record.rules_version,
            expected: RULES_VERSION,
        });
    }
    if record.content_id != rules.content_id {
        let (made, here) = (record.shocks().to_vec(), rules.shock_ids());
        return Err(if made == here {
            VerifyError::OtherContent
        } else {
            VerifyError::OtherShocks { made, here }
        });
    }
    let mut game = Game::set_up(Arc::clone(rules), record.seed, record.setup);
    for (turn, seats) in record.turns.iter().enumerate() {
        let turn = turn as u32;
        let drafts = core::array::from_fn(|seat| seats.get(seat).cloned().unwrap_or_default());
        game.commit_seats(drafts)
            .map_err(|_| VerifyError::IllegalOrder { turn })?;
        if record.checks.get(turn as usize).copied() != Some(game.state().hash() as u16) {
            return Err(VerifyError::Parted { turn, part: None });
        }
    }
    if !record.turns.is_empty() && record.hash != game.hash() {
        return Err(VerifyError::Parted {
            turn: game.turn().saturating_sub(1),
            part: None,
        });
    }
    game.record.annotations.clone_from(&record.annotations);
    Ok(game)
}
