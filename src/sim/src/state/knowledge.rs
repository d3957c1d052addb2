//! What Astana believes about what it cannot see. The other seats' beliefs stand with their subjects.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, scalars};

const OWN: Sees = Sees::only(Seat::Astana);

scalars! { Knowledge from super::fighting::END;
    /// Astana's reading of Moscow's anger.
    ANGER: Micro = "moscow_anger", OWN, 0, ONE;
    /// Astana's reading of the means that the war leaves Moscow.
    CAPACITY: Micro = "moscow_capacity", OWN, 0, ONE;
    /// Astana's reading of the danger from Moscow.
    DANGER: Micro = "moscow_danger", OWN, 0, ONE;
    /// Astana's reading of what slips through its own customs.
    LEAKAGE: Micro = "leakage", OWN, 0, ONE;
    /// Quality of Astana's intelligence.
    INTELLIGENCE: Micro = "intelligence", OWN, 0, ONE;
    /// What Astana's services say that Moscow will do next (a lever's position, plus one; 0 is nothing). It may be wrong.
    MOSCOW_NEXT: Code = "moscow_next", OWN, 0, HIGH;
    /// How often such reports are right.
    MOSCOW_NEXT_TRUST: Micro = "moscow_next_trust", OWN, 0, ONE;
    /// Moscow's reading of what would deter it.
    MOSCOW_DETERRENCE: Micro = "moscow_reads_deterrence", Sees::only(Seat::Moscow), 0, ONE;
    /// Moscow's reading of Astana's drift away from it.
    DRIFT: Micro = "moscow_reads_drift", Sees::only(Seat::Moscow), 0, ONE;
}
