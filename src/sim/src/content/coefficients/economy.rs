//! The state's accounts, the tenge, prices, growth, confidence.

group! {
    /// Money.
    EconomyCoefficients / EconomyCoefficientsRaw {
        /// Taxes that do not come from oil, thousands of dollars a day.
        other_tax_kusd,
        /// How growth moves those taxes.
        tax_growth,
        /// The state's running costs, thousands of dollars a day.
        upkeep_kusd,
        /// Transfer from the National Fund, thousands of dollars a day.
        transfer_kusd,
        /// Tiyn per dollar at the reference of rouble and oil.
        rate_reference,
        /// Roubles per dollar of the reference.
        rouble_reference,
        /// How much of a sudden fall of the rouble the tenge follows.
        rate_rouble,
        /// How far back the rouble's usual level looks: share of the way to the present one in a month.
        rouble_memory,
        /// How much a rouble dear against the reference weakens the tenge, through what Russian goods then cost.
        rate_dear_rouble,
        /// How much of prices' rise above that of partners weakens the tenge.
        rate_prices,
        /// Inflation of the partners' currencies, a year.
        partner_inflation,
        /// Brent of the reference, dollars.
        brent_reference,
        /// How much of a rise of oil strengthens the tenge.
        rate_oil,
        /// How much of a base rate above its neutral one strengthens the tenge.
        rate_carry,
        /// How lost confidence weakens it.
        rate_confidence,
        /// How strained banks weaken it.
        rate_banks,
        /// Share of the way of the tenge to its level in a month.
        rate_month,
        /// Reserves sold for each share of a month's fall, thousands of dollars for the whole.
        intervention_kusd,
        /// A month's fall that the central bank lets pass.
        intervention_from,
        /// Gold in the reserves, a share.
        gold_share,
        /// Rise of prices a year when nothing presses.
        inflation_base,
        /// Share of past inflation above the base that is expected to go on.
        inflation_habit,
        /// Share of a month's fall of the tenge that shops pass on at once.
        inflation_rate,
        /// Share of the cost of Russian goods that prices follow in the end.
        inflation_russia,
        /// Share of that which is still followed when those goods become cheaper.
        inflation_russia_cheaper,
        /// Share of the way that shops go to it in a month.
        inflation_month,
        /// Rise of prices in a month for each share of motor fuel's.
        inflation_fuel,
        /// Rise of prices a year for a budget deficit as large as its spending.
        inflation_fiscal,
        /// Share of a sudden shortage that lasts into the next month.
        shock_memory,
        /// Base rate when inflation is at its base.
        policy_neutral,
        /// Rise of the base rate for each share of inflation above its base.
        policy_inflation,
        /// Rise of the base rate for each share of a month's fall of the tenge.
        policy_fall,
        /// Share of the way up to it in a month.
        policy_up,
        /// Share of the way down to it in a month.
        policy_down,
        /// Rise of motor fuel with a doubling of crude.
        fuel_crude,
        /// Rise of motor fuel a share of inflation above the base.
        fuel_prices,
        /// Share of its rise that full support of its price takes away.
        fuel_support,
        /// Share of the way to it in a month.
        fuel_month,
        /// Growth without shocks.
        growth_base,
        /// Growth for each share by which oil production exceeds its usual level.
        growth_oil,
        /// Growth from full confidence against none.
        growth_confidence,
        /// Growth lost to a base rate for each share above its neutral one.
        growth_rate,
        /// Growth lost when banks are cut off.
        growth_banks,
        /// Growth that a hundred relocated firms add.
        growth_relocated,
        /// Share of the way to it in a month.
        growth_month,
        /// Share of a rise of consumer prices by which the price of all output rises.
        deflator,
        /// Firms that come from Russia in a month at full confidence and compliance.
        relocation_month,
        /// Confidence lost at the top rung of the ladder.
        confidence_ladder,
        /// Share of the way of confidence to its level in a month.
        confidence_month,
        /// Confidence of a country at rest.
        confidence_base,
        /// Confidence that full confidence in new outlets adds.
        confidence_outlets,
        /// Confidence that a street in revolt takes away.
        confidence_protest,
        /// Confidence that foreign banks and firms take away when they have wholly drawn back.
        confidence_derisking,
        /// Strain on the rating of a main line that stands still.
        rating_outlet,
        /// Strain on it of banks cut off.
        rating_banks,
        /// Strain on it of a National Fund that has lost half of what it held.
        rating_fund,
        /// Share of the way of that strain to its level in a month.
        rating_month,
        /// Strain above which the outlook is negative.
        rating_negative,
        /// Strain below which it is stable again.
        rating_stable,
        /// Strain below which it is positive.
        rating_positive,
    }
}
