//! Regions, forces, incidents and crises as authors write them.

use serde::{Deserialize, Serialize};

use super::{BasisRaw, CoefficientRaw, EffectRaw, ItemRaw};
use crate::content::ron::{Name, Spanned};

/// A region of Kazakhstan.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Region")]
pub struct RegionRaw {
    /// Its id, as on the map.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// The day on which it was founded, `"2022-06-08"`; it was always there if left out.
    pub founded: Option<Spanned<String>>,
    /// The region out of which it was founded.
    pub parent: Option<Name>,
    /// Days that a brigade needs from there to the northern border.
    pub march_days: CoefficientRaw,
    /// Whether it counts as the north.
    pub north: bool,
    /// Cohesion with the rest at the start.
    pub cohesion: CoefficientRaw,
    /// The share of Russians among the people.
    pub russians: CoefficientRaw,
    /// People who live there.
    pub people: CoefficientRaw,
    /// Reach of Russian state media there at the start.
    pub media: CoefficientRaw,
    /// The share of those who came from Russia that lives there; none if left out.
    pub arrivals: Option<CoefficientRaw>,
}

/// A brigade or the flotilla.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Force")]
pub struct ForceRaw {
    /// Its id.
    pub id: Name,
    /// Its kind.
    pub kind: ForceKindRaw,
    /// Where it stands at the start.
    pub region: Name,
    /// Its part of the strength against what a neighbour could send.
    pub strength: CoefficientRaw,
    /// What full alert costs in 30 days, thousands of dollars.
    pub alert_kusd: CoefficientRaw,
}

/// A kind of force, for the counter on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "ForceKind")]
pub enum ForceKindRaw {
    /// Tanks.
    Armour,
    /// Mechanised infantry.
    Mechanised,
    /// Air assault.
    AirAssault,
    /// Artillery and missiles.
    Artillery,
    /// Naval infantry.
    Marines,
    /// The flotilla; it stays on the coast.
    Flotilla,
}

/// A kind of incident: what is seen of it is the same whether it is crime, accident or somebody's work.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Incident")]
pub struct IncidentRaw {
    /// Its id; the text key `incident-<id>` says what happened.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// How often it happens in the country in a year with nobody's hand in it.
    pub genuine_per_year: CoefficientRaw,
    /// Of what Moscow's hand does, this kind's weight among all.
    pub hostile_weight: CoefficientRaw,
    /// Whether it can happen only in regions of the north.
    pub north_only: bool,
    /// What happens in the country.
    pub effects: Vec<EffectRaw>,
    /// Pressure that it adds in its region.
    pub pressure: CoefficientRaw,
    /// Cohesion that it costs in its region.
    pub cohesion: CoefficientRaw,
    /// The crisis that it can grow into.
    pub grows: Option<Name>,
}

/// The escalation ladder and what crises are about.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Crises")]
pub struct CrisesRaw {
    /// The rungs, from the lowest.
    pub rungs: Vec<RungRaw>,
    /// The kinds of crisis.
    pub kinds: Vec<CrisisRaw>,
    /// Who may mediate, in the order in which they offer.
    pub mediators: Vec<MediatorRaw>,
}

/// A rung of the ladder.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Rung")]
pub struct RungRaw {
    /// Its id; the text key `rung-<id>` names it, `rung-<id>-note` says what Moscow does there.
    pub id: Name,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// What happens as it is reached.
    pub reached: Vec<EffectRaw>,
    /// What it costs Astana to back down from there, besides what is granted.
    pub astana: Vec<EffectRaw>,
    /// What it costs Moscow to back down from there.
    pub moscow: Vec<EffectRaw>,
}

/// Where a crisis is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Theatre")]
pub enum TheatreRaw {
    /// On land: brigades count, those near the northern border most.
    Land,
    /// On the Caspian: the flotilla counts.
    Sea,
}

/// A kind of crisis.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Crisis")]
pub struct CrisisRaw {
    /// Its id; the text keys `crisis-<id>` and `crisis-<id>-demand` say what it is about.
    pub id: Name,
    /// What of the dossier it carries, such as levers of its section 6.
    pub items: Vec<ItemRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// Where it is decided.
    pub theatre: TheatreRaw,
    /// The region that it is about; if left out, the one of the north that is under the greatest pressure.
    pub region: Option<Name>,
    /// What the demand is worth to Moscow: taken off every pressure.
    pub stake: CoefficientRaw,
    /// What happens when Astana grants it.
    pub granted: Vec<EffectRaw>,
    /// What happens when Moscow backs down.
    pub withdrawn: Vec<EffectRaw>,
}

/// A capital that may mediate.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Mediator")]
pub struct MediatorRaw {
    /// Which.
    pub partner: Name,
    /// It offers only from this warmth on.
    pub warmth: Spanned<f64>,
    /// The chance that it offers in a week.
    pub chance: Spanned<f64>,
    /// What it adds to the pressure on Moscow.
    pub weight: Spanned<f64>,
    /// On what that rests.
    pub basis: BasisRaw,
}
