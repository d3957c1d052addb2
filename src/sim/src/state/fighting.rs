//! The weekly war: how long it lasts, what is lost, who leans on whom, what lies on the table; Moscow's groups.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};
use crate::units::Code;

const OWN: Sees = Sees::only(Seat::Astana);
const MOSCOW: Sees = Sees::only(Seat::Moscow);

scalars! { Security from super::security::END;
    /// The week of the fighting, from 1; 0 outside a war.
    WEEKS: Count = "war_weeks", Sees::ALL, 0, HIGH;
    /// Weeks in a row in which no region changed hands.
    STILL: Count = "war_still_weeks", Sees::ALL, 0, HIGH;
    /// Wars fought so far.
    WARS: Count = "wars", Sees::ALL, 0, HIGH;
    /// Regions under occupation.
    LOST: Count = "regions_lost", Sees::ALL, 0, HIGH;
    /// The share of its forces' strength that Astana has lost.
    LOSSES: Micro = "losses", Sees::ALL, 0, ONE;
    /// The share of its groups' strength that Moscow has lost: counted from open sources by everybody.
    MOSCOW_LOSSES: Micro = "moscow_losses", Sees::ALL, 0, ONE;
    /// What has been sent in all, in strength: by that Moscow's losses are reckoned.
    SENT: Micro = "moscow_sent", MOSCOW, 0, 10 * ONE;
    /// What other capitals say in Moscow.
    OUTSIDE: Micro = "outside_pressure", Sees::ALL, 0, ONE;
    /// What arms from partners have added to readiness in all.
    HELP: Micro = "war_help", OWN, 0, HIGH;
    /// What Astana offers: 0 nothing, else [`crate::order::Terms`] from 1.
    OFFER: Code = "war_offer", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, HIGH;
    /// What Moscow offers: 0 nothing, else [`crate::order::Terms`] from 1.
    MOSCOW_OFFER: Code = "war_moscow_offer", Sees(Seat::Astana.bit() | Seat::Moscow.bit()), 0, HIGH;
    /// People driven from home inside the country.
    DISPLACED: People = "displaced", Sees::ALL, 0, HIGH;
}

family! { group, Group, GroupId;
    /// Where it stands: 0 across the border, else the region's position from 1.
    PLACE: Code = "place", Sees::ALL, 0, HIGH;
    /// Its strength, on the scale of Astana's forces.
    STRENGTH: Micro = "strength", MOSCOW, 0, ONE;
    /// Its readiness.
    READINESS: Micro = "readiness", MOSCOW, 0, ONE;
    /// Its stance: a [`crate::order::Stance`] by its place.
    STANCE: Code = "stance", MOSCOW, 0, HIGH;
    /// Where it withdraws or attacks this week: the region's position from 1; 0 nowhere or home.
    TOWARDS: Code = "towards", MOSCOW, 0, HIGH;
    /// Astana's reading of its fighting strength: strength times readiness.
    READ: Micro = "read", OWN, 0, ONE;
}

/// Whose a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// Astana's.
    Own,
    /// Astana's, and fought over this week.
    Contested,
    /// Occupied by Moscow's forces.
    Occupied,
}

impl Held {
    /// From the stored code.
    pub const fn of(code: Code) -> Held {
        match code.0 {
            1 => Held::Contested,
            2 => Held::Occupied,
            _ => Held::Own,
        }
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
}
