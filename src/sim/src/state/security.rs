//! The army, the flotilla, hybrid pressure in the regions, and what deters.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};
use crate::units::Code;

const OWN: Sees = Sees::only(Seat::Astana);

scalars! { Security from super::society::END;
    /// Readiness of the forces.
    READINESS: Micro = "readiness", OWN, 0, ONE;
    /// Strength against what a neighbour could send.
    STRENGTH: Micro = "strength", OWN, 0, ONE;
    /// The Caspian flotilla.
    NAVY: Micro = "navy", Sees::ALL, 0, ONE;
    /// Partners who would mind.
    PARTNERS: Micro = "partners", Sees::ALL, 0, ONE;
    /// What deters, all told.
    DETERRENCE: Micro = "deterrence", OWN, 0, ONE;
    /// How things stand between Moscow and Astana at arms: a [`Conflict`].
    CONFLICT: Code = "conflict", Sees::ALL, 0, HIGH;
    /// Hybrid pressure, the mean over the northern regions.
    HYBRID: Micro = "hybrid", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, ONE;
    /// What was bought and built besides the strength of the counters.
    ARMS: Micro = "arms", OWN, -ONE, ONE;
    /// What exercises and musters of late add to readiness.
    DRILL: Micro = "drill", OWN, -ONE, ONE;
    /// Fatigue of exercises: the next one gains less.
    FATIGUE: Micro = "fatigue", OWN, 0, ONE;
    /// Deterrence: own force.
    DETER_OWN: Micro = "deterrence_own", OWN, 0, ONE;
    /// Deterrence: partners who would mind.
    DETER_PARTNERS: Micro = "deterrence_partners", Sees::ALL, 0, ONE;
    /// Deterrence: Moscow's hands tied by its war.
    DETER_WAR: Micro = "deterrence_war", Sees::ALL, 0, ONE;
    /// Deterrence: what it would cost Moscow.
    DETER_PRICE: Micro = "deterrence_price", Sees::ALL, 0, ONE;
    /// The crisis that is open, or that broke into fighting: 0 none, else its kind from 1.
    CRISIS: Code = "crisis", Sees::ALL, 0, HIGH;
    /// The region that it is about (position in the table of regions).
    CRISIS_REGION: Code = "crisis_region", Sees::ALL, 0, HIGH;
    /// Its rung, from 1; 0 outside a crisis.
    RUNG: Count = "rung", Sees::ALL, 0, HIGH;
    /// Turns that it has lasted.
    CRISIS_WEEKS: Count = "crisis_weeks", Sees::ALL, 0, HIGH;
    /// Astana's last step in it: 0 none, else a [`crate::order::Step`] from 1.
    CRISIS_STEP: Code = "crisis_step", Sees::ALL, 0, HIGH;
    /// The strongest pressure that Moscow has withstood in it.
    WITHSTOOD: Micro = "withstood", Sees::ALL, 0, ONE;
    /// The pressure at which Moscow backs down: drawn by the seed as it opens.
    RESOLVE: Micro = "resolve", Sees::only(Seat::Moscow), 0, ONE;
    /// How far Astana has bound itself in public.
    COMMITTED: Micro = "committed", Sees::ALL, 0, ONE;
    /// What mediators add to the pressure on Moscow.
    MEDIATION: Micro = "mediation", Sees::ALL, 0, ONE;
    /// Which mediators have offered: a bit for each of the table.
    MEDIATORS: Code = "mediators", Sees::ALL, 0, HIGH;
    /// Demands granted so far.
    CONCEDED: Count = "conceded", Sees::ALL, 0, HIGH;
    /// Russian bases conceded.
    BASES: Count = "bases", Sees::ALL, 0, HIGH;
    /// What granted demands invite.
    INVITATION: Micro = "invitation", Sees::only(Seat::Moscow), 0, ONE;
    /// The day until which nobody makes another crisis after the last one.
    QUIET_UNTIL: Days = "quiet_until", Sees::ALL, 0, HIGH;
}

/// How things stand between Moscow and Astana at arms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// Nothing beyond the usual pressure.
    Calm,
    /// A crisis: both sides climb the ladder or step off it.
    Crisis,
    /// Fighting.
    Fighting,
    /// The fighting stopped where it stood.
    Frozen,
    /// It ended at the table.
    Settled,
    /// It ended in defeat.
    Lost,
}

impl Conflict {
    /// All, in order of their codes.
    pub const ALL: [Conflict; 6] = [
        Conflict::Calm,
        Conflict::Crisis,
        Conflict::Fighting,
        Conflict::Frozen,
        Conflict::Settled,
        Conflict::Lost,
    ];
    /// From the stored code.
    pub fn of(code: Code) -> Conflict {
        let known = Conflict::ALL.get(code.0.max(0) as usize);
        known.copied().unwrap_or(Conflict::Calm)
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
    /// Whether turns are weeks.
    pub const fn by_weeks(self) -> bool {
        matches!(self, Conflict::Crisis | Conflict::Fighting)
    }
    /// The name used in text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Conflict::Calm => "calm",
            Conflict::Crisis => "crisis",
            Conflict::Fighting => "fighting",
            Conflict::Frozen => "frozen",
            Conflict::Settled => "settled",
            Conflict::Lost => "lost",
        }
    }
}

family! { region, Region, RegionId;
    /// Cohesion with the rest of the country.
    COHESION: Micro = "cohesion", Sees::ALL, 0, ONE;
    /// Hybrid pressure: agitation, sabotage, border incidents.
    PRESSURE: Micro = "pressure", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, ONE;
    /// Whose it is: a [`super::fighting::Held`].
    HELD: Code = "held", Sees::ALL, 0, HIGH;
}

family! { force, Force, ForceId;
    /// The region where it stands (position in the table of regions).
    REGION: Code = "region", Sees::ALL, 0, HIGH;
    /// Its readiness.
    READINESS: Micro = "readiness", Sees(Seat::Astana.bit()), 0, ONE;
    /// Its part of the strength against what a neighbour could send.
    STRENGTH: Micro = "strength", OWN, 0, ONE;
    /// How worn it is by alert.
    WEAR: Micro = "wear", Sees(Seat::Astana.bit()), 0, ONE;
    /// Its stance in the fighting: a [`crate::order::Stance`] by its place.
    STANCE: Code = "stance", OWN, 0, HIGH;
    /// Where it withdraws or attacks this week: the region's position from 1; 0 nowhere.
    TOWARDS: Code = "towards", OWN, 0, HIGH;
}
