//! Money. Five accounts hold all dollars: what one gains another loses; [`WORLD`] is the rest of the world.

use crate::metric::{Group, HIGH, LOW, ONE, Sees, scalars};

scalars! { Economy from super::corridor::END;
    /// The republican budget's balance since the start (negative: a deficit to be financed).
    BUDGET: Kusd = "budget_kusd", Sees::ALL, LOW, HIGH;
    /// The National Fund's foreign assets.
    FUND: Kusd = "national_fund_kusd", Sees::ALL, LOW, HIGH;
    /// Gold and currency of the central bank.
    RESERVES: Kusd = "reserves_kusd", Sees::ALL, LOW, HIGH;
    /// Earnings of the producers and carriers since the start.
    COMPANIES: Kusd = "companies_kusd", Sees::ALL, LOW, HIGH;
    /// The rest of the world's side of every payment since the start.
    WORLD: Kusd = "world_kusd", Sees::ALL, LOW, HIGH;
    /// Exchange rate, mean of the last span.
    RATE: TiynPerDollar = "kzt_per_usd", Sees::ALL, 1, HIGH;
    /// Consumer prices against a year before.
    INFLATION: Micro = "inflation", Sees::ALL, -ONE, 4 * ONE;
    /// Growth of output against a year before.
    GROWTH: Micro = "growth", Sees::ALL, -ONE, ONE;
    /// The central bank's base rate.
    BASE_RATE: Micro = "base_rate", Sees::ALL, 0, ONE;
    /// State revenue of the last span.
    REVENUE: Kusd = "revenue_kusd", Sees::ALL, 0, HIGH;
    /// State spending of the last span.
    SPENDING: Kusd = "spending_kusd", Sees::ALL, 0, HIGH;
    /// Firms that have moved from Russia.
    RELOCATED: Count = "relocated_firms", Sees::ALL, 0, HIGH;
    /// Confidence of investors.
    CONFIDENCE: Micro = "investor_confidence", Sees::ALL, 0, ONE;
}
