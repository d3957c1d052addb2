//! A shock: outages that a person imposes on a level, to ask what would follow. Here are its file and what it becomes.
//! How names and dates are resolved stands in `resolve/shock.rs`; that its stops act stands in `systems/recorded.rs`.

use serde::{Deserialize, Serialize};

use super::raw::TargetRaw;
use super::ron::{Name, Spanned};
use crate::state::Target;

/// The reason given for a stop of a shock (text key `pretext-shock`): nobody hides behind it.
pub const PRETEXT: &str = "shock";

/// A shock as authors write it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Shock")]
pub struct ShockRaw {
    /// Format of the file: 1.
    pub format: Spanned<u16>,
    /// Its id: the file's name without `.ron`.
    pub id: Name,
    /// What it asks; the text key `shock-<note>` says it.
    pub note: Name,
    /// What stops, and when.
    pub stops: Spanned<Vec<ShockStopRaw>>,
}

/// One stop of a shock as authors write it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "ShockStop")]
pub struct ShockStopRaw {
    /// What stops.
    pub target: TargetRaw,
    /// First day, `"2022-06-10"`.
    pub from: Spanned<String>,
    /// The first day on which it works again.
    pub until: Spanned<String>,
    /// The share that is lost, 0 to 1.
    pub share: Spanned<f64>,
}

/// A shock, resolved for a level.
#[derive(Clone, Debug, Serialize)]
pub struct Shock {
    /// Its id.
    pub id: String,
    /// The end of its text key. It acts on nothing.
    #[serde(skip)]
    pub note: String,
    /// Its stops, as written.
    pub stops: Vec<ShockStop>,
    /// The reason given.
    pub pretext: u16,
}

/// One stop of a shock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShockStop {
    /// What stops. A pump station stands as its share of its link.
    pub target: Target,
    /// First day; not before the level's own.
    pub from_day: i64,
    /// The first day on which it works again.
    pub until_day: i64,
    /// The share that is lost, in millionths.
    pub share: i64,
}
