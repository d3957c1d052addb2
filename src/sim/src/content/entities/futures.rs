//! The futures of the war, as the rules use them.

use serde::Serialize;

use super::Coefficient;
use crate::content::condition::Condition;
use crate::ledger::BasisRef;
use crate::state::war::Branch;

/// What `futures.ron` holds.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Futures {
    /// How cold each month of the year is for Europe's energy, January first.
    pub season: [f64; 12],
    /// How the branch is told, in order: the first that holds.
    pub branches: Vec<BranchRule>,
    /// The futures.
    pub list: Vec<Future>,
}

/// How a branch is told from what everybody sees.
#[derive(Clone, Debug, Serialize)]
pub struct BranchRule {
    /// Its code ([`Branch::code`]).
    pub code: i64,
    /// When the war comes to it.
    pub when: Condition,
    /// While this holds it stays there.
    pub stays: Condition,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// On what the thresholds rest.
    pub basis: BasisRef,
}

/// A documented future of the war.
#[derive(Clone, Debug, Serialize)]
pub struct Future {
    /// Its id.
    pub id: String,
    /// The code of its place in the tree ([`Branch::code`]).
    pub place: i64,
    /// The scenario of the dossier.
    pub scenario: String,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// The day from which it drives the war, unless the level says otherwise.
    pub from_day: i64,
    /// Aid at full resolve.
    pub aid: Driver,
    /// The mood to which resolve drifts.
    pub resolve: Driver,
    /// Sanctions while resolve holds them.
    pub sanctions: Driver,
    /// Mobilisation while the front stands still.
    pub mobilisation: Driver,
    /// What moves the front besides, a month.
    pub front: Coefficient,
    /// Energy stress in the depth of the first winter.
    pub winter: Coefficient,
    /// The share of it that a year takes away.
    pub winter_fades: Coefficient,
    /// How the guns fall silent; never without.
    pub ceasefire: Option<Ceasefire>,
}

impl Future {
    /// Its place in the tree.
    pub fn branch(&self) -> Branch {
        Branch::of(crate::units::Code(self.place))
    }
}

/// Where a number goes, and how fast.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Driver {
    /// The share to which it goes.
    pub goal: f64,
    /// Share of the way in a month.
    pub month: f64,
    /// On what both rest.
    pub basis: BasisRef,
}

/// How the guns fall silent.
#[derive(Clone, Debug, Serialize)]
pub struct Ceasefire {
    /// Not before this day.
    pub from_day: i64,
    /// Over what everybody sees.
    pub when: Condition,
    /// The chance in a month in which both hold.
    pub chance_month: Coefficient,
}
