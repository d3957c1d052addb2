//! Goods: the Middle Corridor over the Caspian, the northern railway over Russia, the line to Iran.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};

scalars! { Corridor from super::oil::END;
    /// Goods on the Middle Corridor in the last span.
    TITR: Tonnes = "titr_tonnes", Sees::ALL, 0, HIGH;
    /// What the Middle Corridor can carry in a year.
    TITR_CAPACITY: Tonnes = "titr_capacity_tonnes_per_year", Sees::ALL, 0, HIGH;
    /// What shippers would send by it in a year.
    TITR_DEMAND: Tonnes = "titr_demand_tonnes_per_year", Sees::ALL, 0, HIGH;
    /// Containers on the northern railway in the last span.
    NORTH: Teu = "north_teu", Sees::ALL, 0, HIGH;
    /// The share of the northern traffic of 2021 that still runs.
    NORTH_LEVEL: Micro = "north_level", Sees::ALL, 0, ONE;
    /// Goods on the line to Iran in the last span.
    IRAN: Tonnes = "iran_tonnes", Sees::ALL, 0, HIGH;
    /// Transit income of the last span.
    INCOME: Kusd = "income_kusd", Sees::ALL, 0, HIGH;
}
