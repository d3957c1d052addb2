//! How seats feel, know and choose: Moscow, what a seat reads of what it does not see, the cabinet, rivals.

group! {
    /// The Kremlin.
    MoscowCoefficients / MoscowCoefficientsRaw {
        /// Share of the anger above the floor that fades in a month.
        forgetting_month,
        /// Share of the anger above the floor that becomes memory in a month.
        memory_month,
        /// Anger of the second slight in a turn; each further one counts as much again.
        cumulation,
        /// Weight of exports over Russia in leverage; the weights are of what could be stopped at once.
        hold_oil,
        /// Weight of the northern railway.
        hold_transit,
        /// Weight of food.
        hold_food,
        /// Weight of gas.
        hold_gas,
        /// Weight of power.
        hold_power,
        /// Weight of the Russians of the north who are not at home in the country.
        hold_people,
        /// Weight of Russian media in the north.
        hold_media,
        /// Anger that a first journey to Moscow takes away besides.
        first_visit,
        /// Anger besides, if a Western capital follows on Moscow.
        visit_snub,
        /// Within how many days it counts as following.
        visit_days,
        /// Share of the way of capacity to what the war leaves, in a month.
        capacity_month,
        /// Hawks a slight.
        hawks_slight,
        /// Hawks gained or lost with the front, a month.
        hawks_front,
        /// Share of the way of the schools to balance in a month.
        hawks_month,
        /// Share of the January debt that fades in a month.
        debt_month,
        /// How much of a word of loyalty is believed after the first (each further one as much of the one before).
        paper_yield,
        /// Loudness: anger of a loud act.
        loud,
        /// Loudness: anger of a quiet act.
        quiet,
    }
}

group! {
    /// Knowledge.
    KnowledgeCoefficients / KnowledgeCoefficientsRaw {
        /// Standard deviation of a reading without intelligence.
        error,
        /// Share of that which the best intelligence takes away.
        insight,
        /// Share of the way of a reading to the truth in a month.
        month,
        /// By how much a hidden number that is read commonly moves in a month (the deviation of its change), for those who
        /// reckon back from a reading.
        hidden_month,
        /// Quality of intelligence without spending.
        rest,
        /// Quality that full spending adds.
        spending,
        /// Share of the way to it in a month.
        build_month,
        /// How often a report of Moscow's next act is right without intelligence.
        intent_rest,
        /// And with the best.
        intent_best,
        /// Share of the error of a reading that Moscow's own services take away.
        moscow_insight,
        /// By how much Moscow's reading of deterrence falls short when its hawks are alone, from the middle.
        hawks_contempt,
        /// Moscow's reading of drift: weight of the warmth of the West and of Beijing.
        drift_partners,
        /// Moscow's reading of drift: weight of oil that goes round Russia.
        drift_bypass,
        /// Moscow's reading of drift: weight of the doctrine of even-handedness.
        drift_doctrine,
    }
}

group! {
    /// The cabinet of the Reckoning and the line that it follows.
    CabinetCoefficients / CabinetCoefficientsRaw {
        /// Effects of so much, as a share, lean as far as one can.
        unit_share,
        /// Spending of so much leans as far as one can, thousands of dollars.
        unit_kusd,
        /// What a word of loyalty or a slight counts, as a share.
        word,
        /// The dearest initiative that the cabinet renews, thousands of dollars.
        purse_kusd,
        /// What Moscow's climbing a rung counts against its backing down.
        climb,
        /// What force counts against it.
        force,
        /// The chance of force in a week that a line without leaning bears.
        bears,
    }
}

group! {
    /// Seats driven by a program.
    SeatCoefficients / SeatCoefficientsRaw {
        /// Share of the way of the player's line to the lean of an act.
        line_step,
        /// Intelligence from which the reasons for an open act are known at once.
        reveal_insight,
        /// Days after which they are known anyway.
        reveal_days,
        /// Warmth at which a partner does all it can.
        full_will,
        /// Availability of the CPC below which a month counts as a crisis.
        crisis_stop,
        /// Protest above which a month counts as a crisis.
        crisis_street,
        /// Share of the way of relations to habit in a month.
        habit_month,
    }
}
