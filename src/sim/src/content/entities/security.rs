//! Regions, forces, incidents and crises, as the rules use them.

use serde::Serialize;

use super::{Coefficient, ContentEffect};
pub use crate::content::raw::{ForceKindRaw as ForceKind, TheatreRaw as Theatre};
use crate::ids::{CrisisId, PartnerId, RegionId};
use crate::ledger::BasisRef;

/// A region.
#[derive(Clone, Debug, Serialize)]
pub struct Region {
    /// Its id, as on the map.
    pub id: String,
    /// The day on which it was founded and the region out of which; `None` if it was always there.
    pub founded: Option<(i64, RegionId)>,
    /// Days that a brigade needs from there to the northern border.
    pub march_days: Coefficient,
    /// Whether it counts as the north.
    pub north: bool,
    /// Cohesion at the start.
    pub cohesion: Coefficient,
    /// The share of Russians among the people.
    pub russians: Coefficient,
    /// People who live there.
    pub people: Coefficient,
    /// Reach of Russian state media there at the start.
    pub media: Coefficient,
    /// The share of those who came from Russia that lives there.
    pub arrivals: f64,
    /// Its share of the population: what it weighs in national means. Leaving changes no weight, so that no mean rises
    /// because somebody has gone.
    pub weight: f64,
}

impl Region {
    /// Whether it is a place of its own on a day.
    pub fn is_founded(&self, day: i64) -> bool {
        self.founded.is_none_or(|(first, _)| first <= day)
    }
}

/// A force.
#[derive(Clone, Debug, Serialize)]
pub struct Force {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: ForceKind,
    /// Where it stands at the start.
    pub region: RegionId,
    /// Its part of the strength against what a neighbour could send.
    pub strength: Coefficient,
    /// What full alert costs in 30 days, thousands of dollars.
    pub alert_kusd: Coefficient,
}

/// A kind of incident.
#[derive(Clone, Debug, Serialize)]
pub struct Incident {
    /// Its id.
    pub id: String,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// How often it happens in the country in a year with nobody's hand in it.
    pub genuine_per_year: Coefficient,
    /// Of what Moscow's hand does, this kind's weight among all.
    pub hostile_weight: Coefficient,
    /// Whether it can happen only in regions of the north.
    pub north_only: bool,
    /// What happens in the country.
    pub effects: Vec<ContentEffect>,
    /// Pressure that it adds in its region.
    pub pressure: Coefficient,
    /// Cohesion that it costs in its region.
    pub cohesion: Coefficient,
    /// The crisis that it can grow into.
    pub grows: Option<CrisisId>,
}

/// A rung of the ladder.
#[derive(Clone, Debug, Serialize)]
pub struct Rung {
    /// Its id.
    pub id: String,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// What happens as it is reached.
    pub reached: Vec<ContentEffect>,
    /// What it costs Astana to back down from there, besides what is granted; more, the further it has bound itself.
    pub astana: Vec<ContentEffect>,
    /// What it costs Moscow to back down from there.
    pub moscow: Vec<ContentEffect>,
}

/// A kind of crisis.
#[derive(Clone, Debug, Serialize)]
pub struct Crisis {
    /// Its id.
    pub id: String,
    /// Items of the dossier.
    #[serde(skip)]
    pub items: Vec<String>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// Where it is decided.
    pub theatre: Theatre,
    /// The region that it is about; `None` for the one of the north that is under the greatest pressure.
    pub region: Option<RegionId>,
    /// What the demand is worth to Moscow: taken off every pressure.
    pub stake: Coefficient,
    /// What happens when Astana grants it.
    pub granted: Vec<ContentEffect>,
    /// What happens when Moscow backs down.
    pub withdrawn: Vec<ContentEffect>,
}

/// A capital that may mediate.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Mediator {
    /// Which.
    pub partner: PartnerId,
    /// It offers only from this warmth on.
    pub warmth: f64,
    /// The chance that it offers in a week.
    pub chance: f64,
    /// What it adds to the pressure on Moscow.
    pub weight: f64,
    /// On what that rests.
    pub basis: BasisRef,
}
