//! The people: what they think of the government and of the war, what they fear, who has come, who has left. What differs
//! from region to region and from age to age stands in two families beside the national numbers; those of the nation are
//! their means, weighed by population.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};
use crate::units::Code;

/// What Astana's services and Moscow's know, and others do not.
const SERVICES: Sees = Sees(Seat::Astana.bit() | Seat::Moscow.bit());

scalars! { Society from super::relations::END;
    /// Support for the government.
    SUPPORT: Micro = "support", Sees::ALL, 0, ONE;
    /// Fear of being next.
    FEAR: Micro = "fear", Sees::ALL, 0, ONE;
    /// Cohesion of the country.
    COHESION: Micro = "cohesion", Sees::ALL, 0, ONE;
    /// Unity of the elite.
    ELITE: Micro = "elite", Sees::ALL, 0, ONE;
    /// Pressure of protest.
    PROTEST: Micro = "protest", Sees::ALL, 0, ONE;
    /// People from Russia who have come and stayed.
    ARRIVALS: People = "arrivals_stock", Sees::ALL, 0, HIGH;
    /// Who came in the last span.
    ARRIVED: People = "arrived", Sees::ALL, 0, HIGH;
    /// Reach of Kazakh in schools and offices.
    LANGUAGE: Micro = "language", Sees::ALL, 0, ONE;
    /// Reach of Russian state media in the north.
    MEDIA: Micro = "russian_media", Sees::ALL, 0, ONE;
    /// Price of motor fuel against January 2022.
    FUEL: Micro = "fuel_price", Sees::ALL, 0, 10 * ONE;
    /// The rule of law and an open public sphere.
    OPENNESS: Micro = "openness", Sees::ALL, 0, ONE;
    /// Who side with Russia in the war.
    FOR_RUSSIA: Micro = "for_russia", Sees::ALL, 0, ONE;
    /// Who side with Ukraine.
    FOR_UKRAINE: Micro = "for_ukraine", Sees::ALL, 0, ONE;
    /// Who side with neither.
    NEITHER: Micro = "for_neither", Sees::ALL, 0, ONE;
    /// How much of the war has been seen for what it is.
    WAR_SEEN: Micro = "war_seen", Sees::ALL, 0, ONE;
    /// Moscow's threats, as far as they are remembered.
    THREAT: Micro = "threat", Sees::ALL, 0, ONE;
    /// How boldly the government speaks to Moscow.
    BOLDNESS: Micro = "boldness", Sees::ALL, 0, ONE;
    /// The boldness that a fearful public bears.
    BEARS: Micro = "boldness_borne", Sees::ALL, 0, ONE;
    /// The boldness that the public's sympathies ask for.
    WANTS: Micro = "boldness_wanted", Sees::ALL, 0, ONE;
    /// What the street is up to: an [`Unrest`].
    UNREST: Code = "unrest", Sees::ALL, 0, 3;
    /// The memory of those who were shot.
    GRIEVANCE: Micro = "grievance", Sees::ALL, 0, ONE;
    /// Strength of the old network: offices and firms that answer to those who ruled before.
    NETWORK: Micro = "old_network", Sees::ALL, 0, ONE;
    /// People in Russia who mean to leave for Kazakhstan and have not set out.
    WOULD_COME: People = "would_come", Sees::ALL, 0, HIGH;
    /// The mobilisation to which people have already answered by leaving or staying.
    ANSWERED: Micro = "mobilisation_answered", Sees::ALL, 0, ONE;
    /// Those among the arrivals who have skills that are wanted.
    SKILLED: People = "arrivals_skilled", Sees::ALL, 0, HIGH;
    /// Those among them who have opened a firm.
    FOUNDERS: People = "arrivals_founders", Sees::ALL, 0, HIGH;
    /// Who went on to other countries, or back, in the last span.
    WENT_ON: People = "went_on", Sees::ALL, 0, HIGH;
    /// Rents against January 2022, other prices being equal.
    RENTS: Micro = "rents", Sees::ALL, 0, 10 * ONE;
    /// How far Moscow could use some of those who came.
    RISK: Micro = "arrivals_risk", SERVICES, 0, ONE;
    /// Russian speakers who left for good in the last span.
    LEAVING: People = "speakers_leaving", Sees::ALL, 0, HIGH;
    /// Russian speakers who have left for good since January 2022.
    LEFT: People = "speakers_left", Sees::ALL, 0, HIGH;
    /// National cohesion as last reckoned from the regions.
    RECKONED: Micro = "cohesion_reckoned", Sees::ALL, 0, ONE;
}

/// What the street is up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unrest {
    /// Nothing beyond the usual.
    Quiet,
    /// Rallies in some towns.
    Rallies,
    /// Unrest: strikes, blocked roads, broken windows.
    Unrest,
    /// An uprising.
    Uprising,
}

impl Unrest {
    /// All, in order of their codes.
    pub const ALL: [Unrest; 4] = [
        Unrest::Quiet,
        Unrest::Rallies,
        Unrest::Unrest,
        Unrest::Uprising,
    ];
    /// From the stored code.
    pub fn of(code: Code) -> Unrest {
        let known = Unrest::ALL.get(code.0.max(0) as usize);
        known.copied().unwrap_or(Unrest::Quiet)
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
}

family! { public, Public, RegionId;
    /// Support for the government in the region.
    SUPPORT: Micro = "support", Sees::ALL, 0, ONE;
    /// Who side with Russia there.
    FOR_RUSSIA: Micro = "for_russia", Sees::ALL, 0, ONE;
    /// Who side with Ukraine there.
    FOR_UKRAINE: Micro = "for_ukraine", Sees::ALL, 0, ONE;
    /// Reach of Russian state media there.
    MEDIA: Micro = "russian_media", Sees::ALL, 0, ONE;
}

family! { age, Age, AgeId;
    /// Who side with Russia at that age.
    FOR_RUSSIA: Micro = "for_russia", Sees::ALL, 0, ONE;
    /// Who side with Ukraine at that age.
    FOR_UKRAINE: Micro = "for_ukraine", Sees::ALL, 0, ONE;
}
