//! The Kremlin: what it wants (anger), what it can (capacity), what it holds (leverage). Danger is their product.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, scalars};

const OWN: Sees = Sees::only(Seat::Moscow);

scalars! { Moscow from super::compliance::END;
    /// Stored anger, never fully forgotten.
    ANGER: Micro = "anger", OWN, 0, ONE;
    /// Below this anger does not fall.
    FLOOR: Micro = "floor", OWN, 0, ONE;
    /// Means that the war leaves free.
    CAPACITY: Micro = "capacity", OWN, 0, ONE;
    /// What it could stop: oil, transit, food, trust of the north.
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
}
