//! The Kremlin: what it wants (anger), what it can (capacity), what it holds (leverage). Danger is their product.

use serde::{Deserialize, Serialize};

use crate::ids::Seat;
use crate::metric::{Group, HIGH, LOW, ONE, Sees, scalars};

use crate::units::Code;

/// Where a journey of Astana's head of state goes, as far as its order is read in Moscow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Capital {
    /// Moscow, or a summit under its chair.
    Moscow = 1,
    /// Paris, Brussels, Washington.
    West = 2,
    /// Beijing.
    Beijing = 3,
    /// Any other.
    Other = 4,
}

impl Capital {
    /// No journey yet.
    pub const NONE: Code = Code(0);
    /// As the state stores it.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
}

const OWN: Sees = Sees::only(Seat::Moscow);

scalars! { Moscow from super::compliance::END;
    /// Stored anger, never fully forgotten.
    ANGER: Micro = "anger", OWN, 0, ONE;
    /// Below this anger does not fall.
    FLOOR: Micro = "floor", OWN, 0, ONE;
    /// Means that the war leaves free.
    CAPACITY: Micro = "capacity", OWN, 0, ONE;
    /// What it could stop: the sum of its parts below.
    LEVERAGE: Micro = "leverage", Sees::ALL, 0, ONE;
    /// Anger times capacity times leverage.
    DANGER: Micro = "danger", OWN, 0, ONE;
    /// Hawks against realists: 1 is hawks alone.
    HAWKS: Micro = "hawks", OWN, 0, ONE;
    /// What Moscow feels owed for January 2022.
    DEBT: Micro = "january_debt", Sees::ALL, 0, ONE;
    /// Where its red line lies, hidden per seed.
    RED_LINE: Micro = "red_line", OWN, 0, ONE;
    /// Slights that Astana has given in the last span.
    SLIGHTS: Count = "slights", Sees::ALL, 0, HIGH;
    /// Words of loyalty given so far; each is worth less than the one before.
    PAPER_LOYALTY: Count = "paper_loyalty", Sees::ALL, 0, HIGH;
    /// How far anger stands above the red line.
    OVER_LINE: Micro = "over_line", OWN, 0, ONE;
    /// The share of food, sugar above all, that comes from Russia with no other seller at hand.
    EXPOSURE_FOOD: Micro = "exposure_food", Sees::ALL, 0, ONE;
    /// How far gas hangs on Russia: the plant at Orenburg, the lines that cross the border.
    EXPOSURE_GAS: Micro = "exposure_gas", Sees::ALL, 0, ONE;
    /// How far the grid hangs on Russia's, which balances it.
    EXPOSURE_POWER: Micro = "exposure_power", Sees::ALL, 0, ONE;
    /// How far the Russians of the north are not at home in the country.
    EXPOSURE_PEOPLE: Micro = "exposure_people", Sees::ALL, 0, ONE;
    /// What of the hold is oil over Russia.
    HOLD_OIL: Micro = "hold_oil", Sees::ALL, 0, ONE;
    /// What of it is transit by the northern railway.
    HOLD_TRANSIT: Micro = "hold_transit", Sees::ALL, 0, ONE;
    /// What of it is food.
    HOLD_FOOD: Micro = "hold_food", Sees::ALL, 0, ONE;
    /// What of it is gas.
    HOLD_GAS: Micro = "hold_gas", Sees::ALL, 0, ONE;
    /// What of it is power.
    HOLD_POWER: Micro = "hold_power", Sees::ALL, 0, ONE;
    /// What of it are people.
    HOLD_PEOPLE: Micro = "hold_people", Sees::ALL, 0, ONE;
    /// What of it are Russian media in the north.
    HOLD_MEDIA: Micro = "hold_media", Sees::ALL, 0, ONE;
    /// The capital that Astana's head of state visited last: a [`Capital`].
    LAST_VISIT: Code = "last_visit", Sees::ALL, 0, 4;
    /// The day on which he arrived there.
    LAST_VISIT_DAY: Days = "last_visit_day", Sees::ALL, LOW, HIGH;
}
