//! A forecast as work for another program of the same rules, such as a worker beside a page: what it must know, written in
//! bytes, and what it sends back. Nothing is in it that Astana does not see, but for the game that a level goes on from,
//! whose code the player has.
//!
//! Both sides compare rules version and fingerprint of the content before anything else is read, so that what another build
//! wrote is refused and never misread. What does not live here: threads, messages, clocks; whoever has them brings them.

use multivector_sim::{Chosen, Draft, RULES_VERSION, Rules, Seen};
use serde::{Deserialize, Serialize};

use super::Futures;
use super::futures::Slice;

/// Which rules something was written by. It opens everything that is sent either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The version of the rules.
    pub rules_version: u16,
    /// The fingerprint of the content.
    pub content_id: u64,
}

impl Mark {
    /// Of some rules.
    pub const fn of(rules: &Rules) -> Mark {
        Mark {
            rules_version: RULES_VERSION,
            content_id: rules.content_id,
        }
    }

    /// Whether something so marked may be read here.
    ///
    /// # Errors
    /// It was written by other rules or other content.
    pub fn check(self, rules: &Rules) -> Result<(), Mismatch> {
        let here = Mark::of(rules);
        if self.rules_version != here.rules_version {
            return Err(Mismatch::Rules {
                found: self.rules_version,
                expected: here.rules_version,
            });
        }
        if self.content_id != here.content_id {
            return Err(Mismatch::Content {
                found: self.content_id,
                expected: here.content_id,
            });
        }
        Ok(())
    }
}

/// Why work or its result is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// It is of another version of the rules.
    Rules {
        /// The version that it names.
        found: u16,
        /// The version here.
        expected: u16,
    },
    /// It is of other content.
    Content {
        /// The fingerprint that it names.
        found: u64,
        /// The fingerprint here.
        expected: u64,
    },
    /// It names a level that cannot be loaded here.
    Level,
    /// Its bytes cannot be read.
    Damaged,
}

impl Mismatch {
    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Mismatch::Rules { .. } => "foresight-other-rules",
            Mismatch::Content { .. } => "foresight-other-content",
            Mismatch::Level => "foresight-no-level",
            Mismatch::Damaged => "foresight-damaged",
        }
    }

    /// The values of its sentence.
    pub fn args(self) -> Vec<(&'static str, String)> {
        match self {
            Mismatch::Rules { found, expected } => vec![
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            Mismatch::Content { found, expected } => vec![
                ("found", format!("{found:016x}")),
                ("expected", format!("{expected:016x}")),
            ],
            Mismatch::Level | Mismatch::Damaged => Vec::new(),
        }
    }
}

/// What is to be foretold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Errand {
    /// The level.
    pub level: String,
    /// What was chosen as it began.
    pub chosen: Chosen,
    seen: Seen,
    drafts: Vec<Draft>,
    horizon: u32,
}

impl Errand {
    /// The futures of each of these drafts over `horizon` turns, as they look from `seen`.
    pub fn new(
        rules: &Rules,
        chosen: &Chosen,
        seen: &Seen,
        drafts: Vec<Draft>,
        horizon: u32,
    ) -> Errand {
        Errand {
            level: rules.level.id.clone(),
            chosen: chosen.clone(),
            seen: seen.clone(),
            drafts,
            horizon,
        }
    }

    /// In bytes, marked by its rules.
    pub fn to_bytes(&self, rules: &Rules) -> Vec<u8> {
        written(Mark::of(rules), self)
    }

    /// From bytes, with their mark, which [`Errand::futures`] compares.
    ///
    /// # Errors
    /// Another version of the rules, or bytes that are no errand.
    pub fn read(bytes: &[u8]) -> Result<(Mark, Errand), Mismatch> {
        let (mark, rest) =
            postcard::take_from_bytes::<Mark>(bytes).map_err(|_| Mismatch::Damaged)?;
        if mark.rules_version != RULES_VERSION {
            return Err(Mismatch::Rules {
                found: mark.rules_version,
                expected: RULES_VERSION,
            });
        }
        let errand = postcard::from_bytes(rest).map_err(|_| Mismatch::Damaged)?;
        Ok((mark, errand))
    }

    /// The futures to be played, none played so far, one of each draft and in their order.
    ///
    /// # Errors
    /// These are not the rules that it was written by.
    pub fn futures(&self, mark: Mark, rules: &Rules) -> Result<Vec<Futures>, Mismatch> {
        mark.check(rules)?;
        let seen = rules.recognise(self.seen.clone());
        let seen = seen.ok_or(Mismatch::Damaged)?;
        let drafts = self.drafts.iter();
        Ok(drafts
            .map(|draft| Futures::new(rules, &seen, draft, self.horizon))
            .collect())
    }
}

/// Slices of an errand's futures, one of each draft, as they are sent back.
pub fn reply(rules: &Rules, slices: &[Slice]) -> Vec<u8> {
    written(Mark::of(rules), &slices)
}

/// The slices of a reply.
///
/// # Errors
/// It comes from other rules, or its bytes are none.
pub fn read_reply(rules: &Rules, bytes: &[u8]) -> Result<Vec<Slice>, Mismatch> {
    let (mark, rest) = postcard::take_from_bytes::<Mark>(bytes).map_err(|_| Mismatch::Damaged)?;
    mark.check(rules)?;
    postcard::from_bytes(rest).map_err(|_| Mismatch::Damaged)
}

fn written(mark: Mark, value: &impl Serialize) -> Vec<u8> {
    // postcard to memory fails for no value of these types; were it to, the bytes would be refused when read.
    postcard::to_allocvec(&(mark, value)).unwrap_or_default()
}
