//! The futures of the war as authors write them: `futures.ron`.

use serde::Deserialize;

use super::{BasisRaw, CoefficientRaw, ConditionRaw, ItemRaw};
use crate::content::ron::{Name, Spanned};

/// The file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Futures")]
pub struct FuturesRaw {
    /// How cold a month of the year is for Europe's energy: twelve shares, January first.
    pub season: SeasonRaw,
    /// How the branch is told from what everybody sees: the first that holds. The last holds always.
    pub branches: Vec<BranchRaw>,
    /// The futures.
    pub futures: Vec<FutureRaw>,
}

/// The year's cold.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Season")]
pub struct SeasonRaw {
    /// Twelve shares, January first.
    pub months: Spanned<Vec<f64>>,
    /// On what they rest.
    pub basis: BasisRaw,
}

/// A branch of the dossier's tree, and how it is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Branch")]
pub struct BranchRaw {
    /// Its id: `before`, `long_war`, `partial_defeat`, `decisive_defeat`, `truce`, `extricated` or `victory`.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// When the war comes to it.
    pub when: ConditionRaw,
    /// While this holds it stays there, once come to it; no longer than `when` if left out.
    pub stays: Option<ConditionRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// On what the thresholds rest.
    pub basis: BasisRaw,
}

/// A documented future of the war: what drives it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Future")]
pub struct FutureRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// Its place in the tree: the id of a branch.
    pub place: Name,
    /// The scenario of the dossier.
    pub scenario: String,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// The day from which it drives the war, unless the level says otherwise.
    pub from: Spanned<String>,
    /// Aid at full resolve.
    pub aid: DriverRaw,
    /// The mood to which resolve drifts.
    pub resolve: DriverRaw,
    /// Sanctions while resolve holds them.
    pub sanctions: DriverRaw,
    /// Mobilisation while the front stands still.
    pub mobilisation: DriverRaw,
    /// What moves the front besides aid and mobilisation, a month; above zero Russia advances.
    pub front: CoefficientRaw,
    /// Energy stress in the depth of the first winter.
    pub winter: CoefficientRaw,
    /// The share of it that a year takes away.
    pub winter_fades: CoefficientRaw,
    /// How the guns fall silent; never if left out.
    pub ceasefire: Option<CeasefireRaw>,
}

/// Where a number goes, and how fast.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Driver")]
pub struct DriverRaw {
    /// The share to which it goes.
    pub goal: Spanned<f64>,
    /// Share of the way in a month.
    pub month: Spanned<f64>,
    /// On what both rest.
    pub basis: BasisRaw,
}

/// How the guns fall silent.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Ceasefire")]
pub struct CeasefireRaw {
    /// Not before this day.
    pub from: Spanned<String>,
    /// Over what everybody sees.
    pub when: ConditionRaw,
    /// The chance in a month in which both hold.
    pub chance_month: CoefficientRaw,
}
