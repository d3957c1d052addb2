//! Oil: its price and sale, what keeps a link from being filled, what a closure would cost.

group! {
    /// Oil.
    OilCoefficients / OilCoefficientsRaw {
        /// Barrels in a tonne of the export mix.
        barrels_per_tonne,
        /// Discount for stigma when sanctions on Russia are full, a share of the price.
        stigma_full,
        /// Share of the way that stigma goes to its level in a month.
        stigma_month,
        /// Dollars a tonne that shippers bear to fill a preferred link.
        preference_dollars,
        /// Dollars a tonne that shippers bear rather than leave a contract unfilled.
        contract_dollars,
        /// How far above its nominations a contracted link can be filled, a share of them.
        contract_flexibility,
        /// Share of what could be lifted that must be shut in before shippers look for other outlets.
        pressure,
        /// Dollars a tonne by which supplying the refineries at home comes first.
        refinery_priority_dollars,
        /// Dollars a tonne that oil in a tank is worth against oil in the ground.
        storing_dollars,
        /// Days of a tanker's round trip from Aktau, loading and waiting in them.
        tanker_trip_days,
        /// Share of the deadweight that falling water takes away in a month.
        draught_month,
        /// Anger of Moscow above which nominations at Samara are cut.
        will_anger,
        /// Share of nominations refused for each share of anger above that.
        will_cut,
        /// Share of the way of that will to its level in a month.
        will_month,
        /// Share of the way of usual production to the present one in a month.
        usual_month,
        /// Share of oil income, after carriage, that the budget takes.
        budget_share,
        /// Share of oil income, after carriage, that the National Fund takes.
        fund_share,
        /// Share of the National Fund that can be spent in a crisis.
        usable_fund,
        /// Share of the reserves that can be spent in a crisis.
        usable_reserves,
        /// Credit that full confidence in new outlets can raise, thousands of dollars.
        credit_kusd,
        /// Patience of society that support does not move.
        patience_base,
        /// Patience that full support adds.
        patience_support,
        /// Price of closure: Moscow's own crude and share in the consortium.
        closure_own,
        /// Price of closure: weight of partners who would mind.
        closure_partners,
        /// Price of closure: weight of Beijing's warmth.
        closure_beijing,
        /// Price of closure: weight of confidence in other outlets.
        closure_outlets,
    }
}
