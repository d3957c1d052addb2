//! Goods: the Middle Corridor over the Caspian, the northern railway over Russia, the line to Iran.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};

scalars! { Corridor from super::oil::END;
    /// Goods on the Middle Corridor in the last span.
    TITR: Tonnes = "titr_tonnes", Sees::ALL, 0, HIGH;
    /// Containers among them.
    TITR_BOXES: Teu = "titr_teu", Sees::ALL, 0, HIGH;
    /// What the Middle Corridor can carry in a year.
    TITR_CAPACITY: TonnesPerYear = "titr_capacity_tonnes_per_year", Sees::ALL, 0, HIGH;
    /// What shippers would send by it in a year at its old speed and price.
    TITR_DEMAND: TonnesPerYear = "titr_demand_tonnes_per_year", Sees::ALL, 0, HIGH;
    /// How much its ports, ferries and crews can handle now, a share of its capacity: they learn as traffic comes.
    TITR_HANDLING: Micro = "titr_handling", Sees::ALL, 0, ONE;
    /// How crowded it is: what is sent against what is handled; above 1 goods wait.
    TITR_CONGESTION: Micro = "titr_congestion", Sees::ALL, 0, 10 * ONE;
    /// Days that a container needs from border to border of the corridor.
    TITR_DAYS: Days = "titr_days", Sees::ALL, 0, HIGH;
    /// What a forty-foot container costs on it.
    TITR_PRICE: Usd = "titr_dollars_per_container", Sees::ALL, 0, HIGH;
    /// What a forty-foot container costs on the northern line.
    NORTH_PRICE: Usd = "north_dollars_per_container", Sees::ALL, 0, HIGH;
    /// Containers on the northern railway in the last span.
    NORTH: Teu = "north_teu", Sees::ALL, 0, HIGH;
    /// The share of the northern traffic of 2021 that still runs.
    NORTH_LEVEL: Micro = "north_level", Sees::ALL, 0, ONE;
    /// Goods on the line to Iran in the last span.
    IRAN: Tonnes = "iran_tonnes", Sees::ALL, 0, HIGH;
    /// Transit income of the last span, counted from traffic.
    INCOME: Kusd = "income_kusd", Sees::ALL, 0, HIGH;
    /// What the same traffic would have earned by the sum that one article names (dossier D55): a claim, not in any account.
    CLAIMED: Kusd = "income_claimed_kusd", Sees::ALL, 0, HIGH;
}
