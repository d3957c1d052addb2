//! The army, the flotilla, hybrid pressure in the regions, and what deters.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};

scalars! { Security from super::society::END;
    /// Readiness of the forces.
    READINESS: Micro = "readiness", Sees::ALL, 0, ONE;
    /// Strength against what a neighbour could send.
    STRENGTH: Micro = "strength", Sees::ALL, 0, ONE;
    /// The Caspian flotilla.
    NAVY: Micro = "navy", Sees::ALL, 0, ONE;
    /// Partners who would mind.
    PARTNERS: Micro = "partners", Sees::ALL, 0, ONE;
    /// What deters, all told.
    DETERRENCE: Micro = "deterrence", Sees::ALL, 0, ONE;
    /// Hybrid pressure, the mean over the northern regions.
    HYBRID: Micro = "hybrid", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, ONE;
}

family! { region, Region, RegionId;
    /// Cohesion with the rest of the country.
    COHESION: Micro = "cohesion", Sees::ALL, 0, ONE;
    /// Hybrid pressure: agitation, sabotage, border incidents.
    PRESSURE: Micro = "pressure", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, ONE;
}

family! { force, Force, ForceId;
    /// The region where it stands (position in the table of regions).
    REGION: Code = "region", Sees::ALL, 0, HIGH;
    /// Its readiness.
    READINESS: Micro = "readiness", Sees(Seat::Astana.bit()), 0, ONE;
}
