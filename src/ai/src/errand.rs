//! Futures of drafts as work, and that work as an errand for another program of the same rules, such as a worker beside a page:
//! what it must know, written in bytes, and what it sends back. Nothing is in it that Astana does not see, but for the game that a
//! level goes on from, whose code the player has.
//!
//! Both sides compare rules version and fingerprint of the content before anything else is read, so that what another build
//! wrote is refused and never misread. What does not live here: threads, messages, clocks; whoever has them brings them.

use core::num::NonZeroUsize;
use core::ops::Range;

use multivector_sim::{Chosen, Draft, RULES_VERSION, Rules, Seen};
use serde::{Deserialize, Serialize};

use crate::ahead::{Ahead, Kept, Slice};
use crate::board::{End, Study};
use crate::forecast::{Course, Futures};
use crate::workers::Watch;

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

/// Until when futures are played, and so what is kept of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// For the forecast, over so many turns.
    Forecast {
        /// Turns looked ahead.
        horizon: u32,
    },
    /// For the scenario board, to the end of the level and of its Reckoning.
    Board,
}

/// What is to be played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Errand {
    /// The level.
    pub level: String,
    /// What was chosen as it began.
    pub chosen: Chosen,
    /// Until when its futures are played.
    pub kind: Kind,
    seen: Seen,
    drafts: Vec<Draft>,
}

impl Errand {
    /// The futures of each of these drafts, as they look from `seen`.
    pub fn new(
        rules: &Rules,
        chosen: &Chosen,
        seen: &Seen,
        drafts: Vec<Draft>,
        kind: Kind,
    ) -> Errand {
        Errand {
            level: rules.level.id.clone(),
            chosen: chosen.clone(),
            kind,
            seen: seen.clone(),
            drafts,
        }
    }

    /// In bytes, marked by its rules.
    pub fn to_bytes(&self, rules: &Rules) -> Vec<u8> {
        written(rules, self)
    }

    /// From bytes, with their mark, which [`Errand::work`] compares.
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

    /// The work, none of it done so far.
    ///
    /// # Errors
    /// These are not the rules that it was written by.
    pub fn work(&self, mark: Mark, rules: &Rules) -> Result<Work, Mismatch> {
        mark.check(rules)?;
        let seen = rules.recognise(self.seen.clone());
        let seen = seen.ok_or(Mismatch::Damaged)?;
        let drafts = self.drafts.iter();
        Ok(match self.kind {
            Kind::Forecast { horizon } => {
                let futures = |draft| Futures::new(rules, &seen, draft, horizon);
                Work::Forecast(drafts.map(futures).collect())
            }
            Kind::Board => {
                let study = |draft| Study::new(rules, &seen, draft);
                Work::Board(drafts.map(study).collect())
            }
        })
    }
}

/// The futures of an errand's drafts, one of each draft and in their order, as many as have been played here or elsewhere. All
/// drafts meet the same numbers, and so the same luck.
#[derive(Clone, Debug)]
pub enum Work {
    /// Their courses, for the forecast.
    Forecast(Vec<Futures>),
    /// Their ends, for the scenario board.
    Board(Vec<Study>),
}

/// What was played of an errand, a slice of each draft.
#[derive(Debug, Serialize, Deserialize)]
enum Played {
    Forecast(Vec<Slice<Course>>),
    Board(Vec<Slice<End>>),
}

impl Work {
    /// Plays the futures of these numbers for whoever set the errand, and adds none: the bytes of a reply.
    pub fn play(&self, rules: &Rules, numbers: impl Iterator<Item = u32> + Clone) -> Vec<u8> {
        let played = match self {
            Work::Forecast(drafts) => Played::Forecast(slices(drafts, rules, numbers)),
            Work::Board(drafts) => Played::Board(slices(drafts, rules, numbers)),
        };
        written(rules, &played)
    }

    /// Adds a reply.
    ///
    /// # Errors
    /// It comes from other rules, answers another kind of errand, or its bytes are no reply. Nothing is added then.
    pub fn add(&mut self, rules: &Rules, reply: &[u8]) -> Result<(), Mismatch> {
        let (mark, rest) =
            postcard::take_from_bytes::<Mark>(reply).map_err(|_| Mismatch::Damaged)?;
        mark.check(rules)?;
        let played = postcard::from_bytes(rest).map_err(|_| Mismatch::Damaged)?;
        match (self, played) {
            (Work::Forecast(drafts), Played::Forecast(slices)) => add(drafts, slices),
            (Work::Board(drafts), Played::Board(slices)) => add(drafts, slices),
            _ => Err(Mismatch::Damaged),
        }
    }

    /// Plays the futures of these numbers here, on so many workers, and adds them.
    pub fn refine(&mut self, rules: &Rules, numbers: Range<u32>, workers: NonZeroUsize) {
        match self {
            Work::Forecast(drafts) => refine(drafts, rules, numbers, workers),
            Work::Board(drafts) => refine(drafts, rules, numbers, workers),
        }
    }

    /// How many futures have been played of the first draft.
    pub fn samples(&self) -> u32 {
        match self {
            Work::Forecast(drafts) => drafts.first().map_or(0, Ahead::samples),
            Work::Board(drafts) => drafts.first().map_or(0, Ahead::samples),
        }
    }

    /// The smallest number that has not been played of every draft.
    pub fn first_missing(&self) -> u32 {
        match self {
            Work::Forecast(drafts) => first_missing(drafts),
            Work::Board(drafts) => first_missing(drafts),
        }
    }
}

fn slices<K: Kept>(
    drafts: &[Ahead<K>],
    rules: &Rules,
    numbers: impl Iterator<Item = u32> + Clone,
) -> Vec<Slice<K>> {
    let drafts = drafts.iter();
    drafts
        .map(|ahead| ahead.play(rules, numbers.clone()))
        .collect()
}

fn add<K: Kept>(drafts: &mut [Ahead<K>], slices: Vec<Slice<K>>) -> Result<(), Mismatch> {
    if drafts.len() != slices.len() {
        return Err(Mismatch::Damaged);
    }
    for (ahead, slice) in drafts.iter_mut().zip(slices) {
        ahead.add(slice);
    }
    Ok(())
}

fn refine<K: Kept>(
    drafts: &mut [Ahead<K>],
    rules: &Rules,
    numbers: Range<u32>,
    workers: NonZeroUsize,
) {
    for ahead in drafts {
        ahead.refine(rules, numbers.clone(), workers, Watch::default());
    }
}

fn first_missing<K: Kept>(drafts: &[Ahead<K>]) -> u32 {
    let all = drafts.iter().map(Ahead::first_missing);
    all.min().unwrap_or(0)
}

fn written(rules: &Rules, value: &impl Serialize) -> Vec<u8> {
    // postcard to memory fails for no value of these types; were it to, the bytes would be refused when read.
    postcard::to_allocvec(&(Mark::of(rules), value)).unwrap_or_default()
}
