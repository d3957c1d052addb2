//! Control of what passes on to Russia, and what the West makes of it.

group! {
    /// Sanctions compliance.
    ComplianceCoefficients / ComplianceCoefficientsRaw {
        /// Share of control that the line of evasion leaves.
        evade_control,
        /// Share of leakage that the line of imposing takes away.
        impose_cut,
        /// Control that customs tracking adds.
        tracking_gain,
        /// How fast leakage goes to its level, share a month.
        leak_month,
        /// How fast the West learns, share a month, with candid data.
        estimate_month,
        /// How much of that is left without candour.
        estimate_blind,
        /// Standard deviation of the West's noise in a month without candour.
        estimate_noise,
        /// Suspicion that withheld data add.
        suspicion,
        /// How much of its estimate the West lets Astana see, share of the way in a month.
        signal_month,
        /// Estimate over patience at which a rung is climbed.
        rung_up,
        /// By how much that rises with each rung, a share.
        rung_spacing,
        /// Estimate over patience at which a rung is left.
        rung_down,
        /// Firms listed in a month from the third rung on.
        listings_month,
        /// Strain on banks a rung.
        bank_per_rung,
        /// Share of the way of that strain in a month.
        bank_month,
        /// Warmth of the West lost in a month a rung.
        warmth_per_rung,
        /// Anger of Moscow in a month if Astana imposes sanctions of its own.
        impose_anger,
        /// Anger of Moscow that full control earns in a month.
        control_anger,
        /// Error of the customs service's reading.
        reading_error,
        /// Goodwill that tight controls earn in the end.
        goodwill_control,
        /// Goodwill that candid tables earn in the end.
        goodwill_candour,
        /// Goodwill that sanctions of one's own earn in the end.
        goodwill_impose,
        /// Share of the way to it in a month.
        goodwill_month,
        /// How much more full goodwill lets the West bear before a rung is climbed.
        goodwill_bears,
        /// How far foreign banks and firms draw back at the top rung.
        derisking_ladder,
        /// How far they draw back for what the West believes slips through, if it has no goodwill.
        derisking_estimate,
        /// Share of the way in a month.
        derisking_month,
        /// Share of goods passed on that traders keep.
        margin_share,
        /// Share of that margin which the line of evasion adds.
        margin_evade,
        /// What a million tonnes a year swapped with Iran add to what the West believes.
        swap_estimate,
        /// What sanctioned stakes left alone add to what the West believes.
        lukoil_estimate,
    }
}
