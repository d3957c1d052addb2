//! Money. Five accounts hold all dollars: what one gains another loses; [`WORLD`] is the rest of the world.

use crate::metric::{Group, HIGH, LOW, ONE, Sees, family, scalars};

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
    /// Consumer prices against a year before: the sum of the last twelve months' rises, compounded.
    INFLATION: Micro = "inflation", Sees::ALL, -ONE, 4 * ONE;
    /// Consumer prices against January 2022.
    PRICES: Micro = "price_level", Sees::ALL, 0, 100 * ONE;
    /// What Russian goods cost in tenge against January 2022: Russian prices times tenge per rouble.
    RUSSIAN_GOODS: Micro = "russian_goods_cost", Sees::ALL, 0, 100 * ONE;
    /// How far the shops have still to catch up with what imports cost, a share of the price level.
    PIPELINE: Micro = "price_pressure", Sees::ALL, -ONE, 4 * ONE;
    /// A sudden shortage: how much prices rise in the coming month because of it.
    SHOCK: Micro = "price_shock", Sees::ALL, -ONE, ONE;
    /// Roubles to the dollar in a usual month of late, in hundredths.
    ROUBLE: Count = "usual_rouble_kopecks", Sees::ALL, 0, HIGH;
    /// Growth of output against a year before.
    GROWTH: Micro = "growth", Sees::ALL, -ONE, ONE;
    /// Output at current prices, thousands of dollars a year.
    OUTPUT: Kusd = "output_kusd_per_year", Sees::ALL, 0, HIGH;
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
    /// What worries those who rate the state's debt.
    RATING_STRAIN: Micro = "rating_strain", Sees::ALL, 0, ONE;
    /// The rating in the usual letters, a notch each, from 0 D, 1 SD and 2 C to 13 BBB minus and 22 AAA.
    RATING: Code = "rating", Sees::ALL, 0, 22;
    /// The outlook on the rating: 0 negative, 1 stable, 2 positive.
    OUTLOOK: Code = "rating_outlook", Sees::ALL, 0, 2;
}

family! { month, Month, MonthId;
    /// How much prices rose in this month, when it last came round.
    RISE: Micro = "price_rise", Sees::ALL, -ONE, 4 * ONE;
}

/// The months' names in addresses, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
