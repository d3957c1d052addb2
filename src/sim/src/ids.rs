//! Ids: positions in the resolved content's tables. They are stable for one content id and never shown to people.

use serde::{Deserialize, Serialize};

/// An id that is a position in a table of the content.
pub trait TableId: Copy {
    /// From the position.
    fn at(index: usize) -> Self;
    /// The position.
    fn index(self) -> usize;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);
        impl TableId for $name {
            fn at(index: usize) -> Self { Self(index as u16) }
            fn index(self) -> usize { self.0 as usize }
        }
    )*};
}

ids! {
    /// An oil field.
    FieldId;
    /// A junction, terminal or market place of the oil network.
    NodeId;
    /// A link of the oil network: pipeline, sea lane or rail line.
    RouteId;
    /// A sink for oil: a market or a refinery.
    MarketId;
    /// A mooring at the terminal where the main line ends.
    MooringId;
    /// One of the last twelve months, by its place in the year: 0 is January.
    MonthId;
    /// A compliance channel.
    ChannelId;
    /// A project.
    ProjectId;
    /// A standing policy.
    PolicyId;
    /// A lever of any seat.
    LeverId;
    /// A venue of a statement or visit.
    VenueId;
    /// A card: an event that asks, or a wire item.
    CardId;
    /// A hazard: a genuine stoppage.
    HazardId;
    /// A promise to the country.
    PromiseId;
    /// A reaction of a neighbour.
    ReactionId;
    /// An ending.
    EndingId;
    /// A question of the month.
    QuestionId;
    /// A region of Kazakhstan.
    RegionId;
    /// A group of the people by age.
    AgeId;
    /// A brigade or the flotilla (a counter on the map).
    ForceId;
    /// A foreign capital with a relation to Astana.
    PartnerId;
    /// A kind of crisis with Moscow.
    CrisisId;
    /// A group of forces that Moscow could send (a counter on the map).
    GroupId;
    /// A kind of incident in a region.
    IncidentId;
}

/// The chairs at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// The player's chair as a rule.
    Astana,
    /// The Kremlin.
    Moscow,
    /// Washington and Brussels, one seat with two voices.
    West,
    /// Beijing.
    Beijing,
}

impl Seat {
    /// All seats in the order in which they act.
    pub const ALL: [Seat; 4] = [Seat::Astana, Seat::Moscow, Seat::West, Seat::Beijing];
    /// The bit of the seat in a visibility mask.
    pub const fn bit(self) -> u8 {
        1 << (self as u8)
    }
    /// The name used in content and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Seat::Astana => "astana",
            Seat::Moscow => "moscow",
            Seat::West => "west",
            Seat::Beijing => "beijing",
        }
    }
}

/// When in the month an initiative falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// The first third of the span.
    Early,
    /// The second third.
    Middle,
    /// The last third.
    Late,
}

impl Slot {
    /// In order.
    pub const ALL: [Slot; 3] = [Slot::Early, Slot::Middle, Slot::Late];
    /// The name used in text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Slot::Early => "early",
            Slot::Middle => "middle",
            Slot::Late => "late",
        }
    }
}
