//! Content: everything a designer may change, resolved to ids and stored units. The path of a file is
//! text -> tree -> raw types -> names resolved -> lint -> [`Content`].

pub mod carriers;
pub mod coefficients;
pub mod condition;
pub mod coverage;
pub mod entities;
pub mod fields;
pub mod lint;
pub mod load;
pub mod raw;
pub mod record;
pub(crate) mod resolve;
pub mod ron;
pub mod shock;
pub mod words;

pub use carriers::Carrier;
pub use condition::Condition;
pub use coverage::{CoverageReport, coverage};
pub use entities::*;
pub use load::{Findings, SourceFile};
pub use record::RecordSeries;
pub use words::WordPlaces;

use std::sync::Arc;

use crate::ids::*;

/// All resolved content of one level.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Facts of the dossier.
    pub facts: Vec<Fact>,
    /// Bases of numbers, once each.
    pub bases: Vec<Basis>,
    /// Pretexts, by the key of their text.
    pub pretexts: Vec<String>,
    /// Nodes of the oil network.
    pub nodes: Vec<Node>,
    /// Oil fields.
    pub fields: Vec<OilField>,
    /// Links of the oil network.
    pub routes: Vec<Route>,
    /// Markets and refineries.
    pub markets: Vec<Market>,
    /// The terminal where the main line ends.
    pub terminal: Option<Terminal>,
    /// Its moorings.
    pub moorings: Vec<Mooring>,
    /// Pump stations.
    pub stations: Vec<Station>,
    /// Compliance channels.
    pub channels: Vec<Channel>,
    /// Projects.
    pub projects: Vec<Project>,
    /// Standing policies.
    pub policies: Vec<Policy>,
    /// Levers of all seats.
    pub levers: Vec<Lever>,
    /// Venues.
    pub venues: Vec<Venue>,
    /// Cards.
    pub cards: Vec<Card>,
    /// Genuine stoppages.
    pub hazards: Vec<Hazard>,
    /// Promises.
    pub promises: Vec<Promise>,
    /// Reactions of the neighbours.
    pub reactions: Vec<Reaction>,
    /// Endings.
    pub endings: Vec<Ending>,
    /// Questions of the month.
    pub questions: Vec<Question>,
    /// The four axes, in the order of [`AXES`].
    pub axes: Vec<Axis>,
    /// Regions.
    pub regions: Vec<Region>,
    /// Groups of the people by age.
    pub ages: Vec<Age>,
    /// Forces.
    pub forces: Vec<Force>,
    /// Foreign capitals.
    pub partners: Vec<Partner>,
    /// Kinds of crisis.
    pub crises: Vec<Crisis>,
    /// The rungs of the escalation ladder, from the lowest.
    pub rungs: Vec<Rung>,
    /// Who may mediate, in the order in which they offer.
    pub mediators: Vec<Mediator>,
    /// Kinds of incident.
    pub incidents: Vec<Incident>,
    /// What each region is to an army, in the order of the regions.
    pub ground: Vec<Ground>,
    /// Groups of forces that Moscow could send.
    pub groups: Vec<Group>,
    /// The weekly war.
    pub fighting: Fighting,
    /// The futures of the war.
    pub futures: Futures,
    /// The outside world month by month.
    pub series: Vec<Series>,
    /// What was measured in the world, for comparison. It acts on nothing.
    pub record: Vec<RecordSeries>,
    /// What of the dossier must be in the game.
    pub coverage: Coverage,
    /// Points on which the sources disagree.
    pub disagreements: Vec<Disagreement>,
    /// The codex.
    pub codex: Vec<Entry>,
    /// The advisers.
    pub advisers: Advisers,
    /// The questions of the scenario board.
    pub board: Vec<BoardQuestion>,
    /// Which entries rest on which facts. Levels read together share them.
    pub carriers: Vec<Arc<Carrier>>,
}

/// The axes of the debrief, in order.
pub const AXES: [&str; 4] = ["sovereignty", "prosperity", "cohesion", "standing"];

impl Content {
    /// Whether a genuine stoppage gives this reason in a month (1 to 12). A reason that none gives holds all the year.
    pub fn in_season(&self, pretext: u16, month: u8) -> bool {
        let mut months = self
            .hazards
            .iter()
            .filter(|hazard| hazard.pretext == pretext)
            .map(|hazard| hazard.months);
        let first = months.next().unwrap_or(0xfff);
        months.fold(first, |all, months| all | months) & (1 << (month - 1)) != 0
    }
}

macro_rules! tables {
    ($($(#[$doc:meta])* $single:ident $many:ident: $id:ident -> $entity:ident;)*) => {
        impl Content {
            $($(#[$doc])*
            pub fn $single(&self, id: $id) -> Option<&$entity> {
                self.$many.get(id.index())
            })*
        }
    };
}

tables! {
    /// A field.
    field fields: FieldId -> OilField;
    /// A node.
    node nodes: NodeId -> Node;
    /// A link.
    route routes: RouteId -> Route;
    /// A market.
    market markets: MarketId -> Market;
    /// A mooring.
    mooring moorings: MooringId -> Mooring;
    /// A channel.
    channel channels: ChannelId -> Channel;
    /// A project.
    project projects: ProjectId -> Project;
    /// A policy.
    policy policies: PolicyId -> Policy;
    /// A lever.
    lever levers: LeverId -> Lever;
    /// A venue.
    venue venues: VenueId -> Venue;
    /// A card.
    card cards: CardId -> Card;
    /// A hazard.
    hazard hazards: HazardId -> Hazard;
    /// A promise.
    promise promises: PromiseId -> Promise;
    /// A reaction.
    reaction reactions: ReactionId -> Reaction;
    /// An ending.
    ending endings: EndingId -> Ending;
    /// A question.
    question questions: QuestionId -> Question;
    /// A region.
    region regions: RegionId -> Region;
    /// A group by age.
    age ages: AgeId -> Age;
    /// A force.
    force forces: ForceId -> Force;
    /// A partner.
    partner partners: PartnerId -> Partner;
    /// A kind of crisis.
    crisis crises: CrisisId -> Crisis;
    /// A kind of incident.
    incident incidents: IncidentId -> Incident;
    /// A group that Moscow could send.
    group groups: GroupId -> Group;
}
