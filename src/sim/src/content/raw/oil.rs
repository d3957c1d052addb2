//! The oil network as authors write it, and what stops it.

use serde::{Deserialize, Serialize};

use super::{CoefficientRaw, ItemRaw};
use crate::content::ron::{Name, Spanned};

/// A genuine stoppage.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Hazard")]
pub struct HazardRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// What it stops, if it stops a part of the network.
    pub target: Option<TargetRaw>,
    /// What it stops along with that.
    pub also: Option<Vec<TargetRaw>>,
    /// How often in a year.
    pub per_year: CoefficientRaw,
    /// The share that is lost.
    pub share: CoefficientRaw,
    /// Fewest days.
    pub days_least: u16,
    /// Most days.
    pub days_most: u16,
    /// Months (1 to 12) in which it happens; any if left out.
    pub months: Option<Vec<u8>>,
    /// What else it does, as the reprisal with the same reason does it.
    pub effects: Option<Vec<super::EffectRaw>>,
    /// The reason given (text key `pretext-<key>`), worded as a reprisal would be.
    pub pretext: Name,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}

/// What can stop.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Target")]
pub enum TargetRaw {
    /// A link.
    Route(Name),
    /// A field.
    Field(Name),
    /// A mooring of the terminal.
    Mooring(Name),
    /// A pump station: it takes its share of its link along.
    Station(Name),
}

/// A recorded stoppage: an outage on known dates.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "RecordedStop")]
pub struct RecordedStopRaw {
    /// What it stops.
    pub target: TargetRaw,
    /// First day.
    pub from: Spanned<String>,
    /// Days.
    pub days: u16,
    /// The share that is lost.
    pub share: CoefficientRaw,
    /// The reason given.
    pub pretext: Name,
}

/// The oil network.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Oil")]
pub struct OilRaw {
    /// Junctions, terminals and market places.
    pub nodes: Vec<NodeRaw>,
    /// Fields.
    pub fields: Vec<FieldRaw>,
    /// Links.
    pub routes: Vec<RouteRaw>,
    /// Markets and refineries.
    pub markets: Vec<MarketRaw>,
    /// The terminal where the main line ends.
    pub terminal: TerminalRaw,
    /// Pump stations whose loss is felt.
    pub stations: Vec<StationRaw>,
}

/// The terminal where the main line ends: what moorings and shore can load, for all shippers.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Terminal")]
pub struct TerminalRaw {
    /// The market that it serves.
    pub market: Name,
    /// What pumps and meters ashore let through, tonnes a year.
    pub shore_tonnes_per_year: CoefficientRaw,
    /// What others ship through it, tonnes a year; cut like everybody's when loading is cut.
    pub others_tonnes_per_year: CoefficientRaw,
    /// Its moorings.
    pub moorings: Vec<MooringRaw>,
}

/// A single-point mooring.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Mooring")]
pub struct MooringRaw {
    /// Its id.
    pub id: Name,
    /// What it can load, tonnes a day.
    pub tonnes_per_day: CoefficientRaw,
}

/// A pump station.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Station")]
pub struct StationRaw {
    /// Its id.
    pub id: Name,
    /// The link that it pumps.
    pub route: Name,
    /// The share of the link's capacity that its loss takes away.
    pub share: CoefficientRaw,
}

/// What bounds a link besides its pipe, rails or lane.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Limit")]
pub enum LimitRaw {
    /// A contract: nominations stand at it and grow beyond it only so fast.
    Contract {
        /// Tonnes a year.
        tonnes_per_year: CoefficientRaw,
        /// By how many tonnes a year nominations can grow or shrink within a month.
        growth_per_month: CoefficientRaw,
    },
    /// The tankers of the Caspian, shared with every link that has this limit.
    Tankers,
    /// Tank cars.
    Cars {
        /// Days of a round trip.
        trip_days: CoefficientRaw,
        /// Tonnes in a car.
        load_tonnes: CoefficientRaw,
    },
    /// The will of the Russian pipeline company to accept nominations.
    Transneft,
}

/// A node of the oil network.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Node")]
pub struct NodeRaw {
    /// Its id.
    pub id: Name,
    /// Room in tanks above the working stock, tonnes.
    pub tank_tonnes: Option<CoefficientRaw>,
}

/// An oil field or a group of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Field")]
pub struct FieldRaw {
    /// Its id.
    pub id: Name,
    /// Where its oil enters the network.
    pub node: Name,
    /// Tonnes a year when nothing is wrong.
    pub tonnes_per_year: CoefficientRaw,
}

/// Kinds of link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "RouteKind")]
pub enum RouteKindRaw {
    /// Pipeline.
    Pipe,
    /// Tankers.
    Sea,
    /// Tank cars.
    Rail,
}

/// Whose hand lies on a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Hand")]
pub enum HandRaw {
    /// Astana's own.
    Kazakhstan,
    /// Moscow's.
    Russia,
    /// Beijing's.
    China,
    /// Baku's (and Tbilisi's and Ankara's).
    Azerbaijan,
    /// Tehran's.
    Iran,
}

/// A link of the oil network.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Route")]
pub struct RouteRaw {
    /// Its id, as on the map.
    pub id: Name,
    /// From this node.
    pub from: Name,
    /// To this node.
    pub to: Name,
    /// Its kind.
    pub kind: RouteKindRaw,
    /// Whose hand lies on the tap.
    pub hand: HandRaw,
    /// Tonnes a year, all shippers.
    pub tonnes_per_year: CoefficientRaw,
    /// Tonnes a year that others ship through it.
    pub others_tonnes_per_year: Option<CoefficientRaw>,
    /// Dollars a tonne.
    pub dollars_per_tonne: CoefficientRaw,
    /// What else bounds it.
    pub limits: Option<Vec<LimitRaw>>,
    /// Days on the way.
    pub days: u16,
    /// Whether it is open at the start.
    pub open: bool,
    /// Whether the player may set a ceiling and a preference for it.
    pub player_sets: bool,
}

/// A market or a refinery.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Market")]
pub struct MarketRaw {
    /// Its id.
    pub id: Name,
    /// Where.
    pub node: Name,
    /// Whether it refines at home.
    pub refinery: bool,
    /// Tonnes a year that it takes.
    pub tonnes_per_year: CoefficientRaw,
    /// Dollars a barrel above (below if negative) Brent.
    pub differential: CoefficientRaw,
    /// Whether buyers there hold the neighbourhood of Russian oil against it.
    pub stigma: bool,
}
