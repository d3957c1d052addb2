//! The oil network and what stops it, as the rules use them.

use serde::Serialize;

use super::{Coefficient, Hand, RouteKind};
use crate::ids::{MarketId, NodeId, RouteId};
use crate::state::Target;

/// A genuine stoppage.
#[derive(Clone, Debug, Serialize)]
pub struct Hazard {
    /// Its id.
    pub id: String,
    /// What it stops, all at once.
    pub targets: Vec<Target>,
    /// What else it does.
    pub effects: Vec<super::ContentEffect>,
    /// How often in a year.
    pub per_year: Coefficient,
    /// The share that is lost.
    pub share: Coefficient,
    /// Fewest days.
    pub days_least: u16,
    /// Most days.
    pub days_most: u16,
    /// Months in which it happens: bit 0 is January.
    pub months: u16,
    /// The reason given.
    pub pretext: u16,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
}

/// A node of the oil network.
#[derive(Clone, Debug, Serialize)]
pub struct Node {
    /// Its id, as on the map.
    pub id: String,
    /// Room in tanks above the working stock, tonnes.
    pub tank_tonnes: i64,
}

/// The terminal where the main line ends.
#[derive(Clone, Debug, Serialize)]
pub struct Terminal {
    /// The market that it serves.
    pub market: MarketId,
    /// What pumps and meters ashore let through, tonnes a year.
    pub shore_tonnes_per_year: Coefficient,
    /// What others ship through it, tonnes a year.
    pub others_tonnes_per_year: Coefficient,
}

/// A single-point mooring of the terminal.
#[derive(Clone, Debug, Serialize)]
pub struct Mooring {
    /// Its id.
    pub id: String,
    /// What it can load, tonnes a day.
    pub tonnes_per_day: Coefficient,
}

/// A pump station.
#[derive(Clone, Debug, Serialize)]
pub struct Station {
    /// Its id.
    pub id: String,
    /// The link that it pumps.
    pub route: RouteId,
    /// The share of the link's capacity that its loss takes away.
    pub share: Coefficient,
}

/// A contract for a link.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Contract {
    /// Tonnes a year.
    pub tonnes_per_year: Coefficient,
    /// By how many tonnes a year nominations can grow or shrink within a month.
    pub growth_per_month: Coefficient,
}

/// Tank cars on a link.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Cars {
    /// Days of a round trip.
    pub trip_days: Coefficient,
    /// Tonnes in a car.
    pub load_tonnes: Coefficient,
}

/// What bounds a link besides its pipe, rails or lane.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Limits {
    /// A contract.
    pub contract: Option<Contract>,
    /// The shared tankers of the Caspian.
    pub tankers: bool,
    /// Tank cars.
    pub cars: Option<Cars>,
    /// The will of the Russian pipeline company.
    pub transneft: bool,
}

/// An oil field.
#[derive(Clone, Debug, Serialize)]
pub struct OilField {
    /// Its id, as on the map where it is one place.
    pub id: String,
    /// Where its oil enters the network.
    pub node: NodeId,
    /// Tonnes a year when nothing is wrong.
    pub tonnes_per_year: Coefficient,
}

/// A link of the oil network.
#[derive(Clone, Debug, Serialize)]
pub struct Route {
    /// Its id, as on the map.
    pub id: String,
    /// From this node.
    pub from: NodeId,
    /// To this node.
    pub to: NodeId,
    /// Its kind.
    pub kind: RouteKind,
    /// Whose hand lies on the tap.
    pub hand: Hand,
    /// Tonnes a year for all shippers.
    pub tonnes_per_year: Coefficient,
    /// Tonnes a year that others ship through it.
    pub others_tonnes_per_year: f64,
    /// Dollars a tonne.
    pub dollars_per_tonne: Coefficient,
    /// What else bounds it.
    pub limits: Limits,
    /// Days on the way.
    pub days: u16,
    /// Whether it is open at the start.
    pub open: bool,
    /// Whether the player may set a ceiling and a preference for it.
    pub player_sets: bool,
}

/// A market or a refinery.
#[derive(Clone, Debug, Serialize)]
pub struct Market {
    /// Its id.
    pub id: String,
    /// Where.
    pub node: NodeId,
    /// Whether it refines at home.
    pub refinery: bool,
    /// Tonnes a year that it takes.
    pub tonnes_per_year: Coefficient,
    /// Dollars a barrel above Brent.
    pub differential: Coefficient,
    /// Whether stigma lowers the price.
    pub stigma: bool,
}
