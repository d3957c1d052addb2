//! Sanctions compliance: what slips through, what the West believes slips through, and how far it has gone about it.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};

/// The highest rung of the ladder: a pariah.
pub const TOP_RUNG: i64 = 6;

scalars! { Compliance from super::trade::END;
    /// What truly slips through, over all channels weighted by what they matter.
    LEAKAGE: Micro = "leakage", Sees::NOBODY, 0, ONE;
    /// What the West believes slips through: late and noisy.
    ESTIMATE: Micro = "west_estimate", Sees::only(Seat::West), 0, ONE;
    /// What the West lets Astana know of its estimate.
    SIGNAL: Micro = "west_signal", Sees::ALL, 0, ONE;
    /// The rung: 0 trust, 1 warning, 2 envoy, 3 firms listed, 4 banks at risk, 5 sectoral measures, 6 pariah.
    LADDER: Code = "ladder", Sees::ALL, 0, TOP_RUNG;
    /// Kazakh firms on Western lists.
    LISTED: Count = "listed_firms", Sees::ALL, 0, HIGH;
    /// The line: 0 evade, 1 observe, 2 impose.
    LINE: Code = "line", Sees::ALL, 0, 2;
    /// How candid the published trade data are in effect.
    CANDOUR: Micro = "candour", Sees::ALL, 0, ONE;
    /// How strained the banks' foreign links are.
    BANK_RISK: Micro = "bank_risk", Sees::ALL, 0, ONE;
    /// How far foreign banks and firms have drawn back of their own accord, ahead of any measure.
    DERISKING: Micro = "derisking", Sees::ALL, 0, ONE;
    /// The West's goodwill: what controls, candour and the line have earned. It makes the ladder steeper.
    GOODWILL: Micro = "goodwill", Sees::ALL, 0, ONE;
    /// What traders earned by passing goods on to Russia in the last span.
    MARGIN: Kusd = "margin_kusd", Sees::ALL, 0, HIGH;
    /// What sanctioned Lukoil still holds of its stakes in Kazakh projects, a share of what it held in 2022.
    LUKOIL: Micro = "lukoil_stakes", Sees::ALL, 0, ONE;
}

family! { channel, Channel, ChannelId;
    /// How tight control is in effect.
    CONTROL: Micro = "control", Sees(Seat::Astana.bit() | Seat::West.bit()), 0, ONE;
    /// What Russia would buy through it.
    DEMAND: Micro = "demand", Sees::ALL, 0, ONE;
    /// What truly slips through.
    LEAK: Micro = "leak", Sees::NOBODY, 0, ONE;
    /// What the customs service believes slips through.
    READ: Micro = "read", Sees::only(Seat::Astana), 0, ONE;
}
