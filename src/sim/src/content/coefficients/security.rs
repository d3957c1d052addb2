//! Forces, hybrid pressure and deterrence; the escalation ladder of a crisis.

group! {
    /// Security.
    SecurityCoefficients / SecurityCoefficientsRaw {
        /// Readiness of full alert.
        readiness_alert,
        /// Readiness without.
        readiness_rest,
        /// Share of the way in a month.
        readiness_month,
        /// Readiness that a force worn out by alert has lost.
        wear_readiness,
        /// Share of the way of wear to the alert kept, in a month.
        wear_month,
        /// Share of what exercises gave that fades in a month.
        drill_month,
        /// Share of the fatigue of exercises that fades in a month.
        fatigue_month,
        /// Share of the strength that it should have by which a force that lost some grows in a month.
        rebuild_month,
        /// Price of a whole unit of strength, thousands of dollars.
        rebuild_kusd,
        /// Price of moving a force to another region, thousands of dollars.
        march_kusd,
        /// Share of its readiness that a force loses on the march.
        march_readiness,
        /// Days of march after which a force counts for half at the northern border.
        march_half_days,
        /// Hybrid pressure in a month from a free and angry Moscow where media reach and cohesion is low.
        hybrid_month,
        /// Hybrid pressure in a month where the government has lost its people.
        hybrid_neglect,
        /// Share of the pressure that a Moscow without free means cannot bring.
        hybrid_bound,
        /// Share that fades in a month.
        hybrid_fade,
        /// Share that a brigade in the region takes away in a month.
        hybrid_garrison,
        /// Pressure above which a hand behind incidents shows in their number.
        incident_from,
        /// Incidents in a year in a region for each share of pressure above that.
        incident_per_year,
        /// Pressure from which an incident can grow into a crisis.
        incident_grows_from,
        /// Free means of Moscow from which it can.
        incident_grows_capacity,
        /// The chance that it then does.
        incident_grows,
        /// Share of the way of the partners' minding to their warmth in a month.
        partners_month,
        /// What warmth counts without a pledge.
        partners_word,
        /// Share of the way of a pledge back to what is usual in a month.
        pledge_month,
        /// Weight of own force in deterrence.
        deter_force,
        /// Weight of partners.
        deter_partners,
        /// Weight of the war's binding.
        deter_binding,
        /// Weight of what it would cost Moscow.
        deter_price,
        /// Share of sanctions in that cost; the rest is the price of closure.
        price_sanctions,
    }
}

group! {
    /// Crises with Moscow.
    CrisisCoefficients / CrisisCoefficientsRaw {
        /// Pressure on Moscow with no deterrence at all on the first rung.
        press_base,
        /// Pressure that full deterrence adds.
        press_deterrence,
        /// Pressure that a rung adds: going on gets dearer for Moscow too.
        press_rung,
        /// Pressure that each turn of crisis adds.
        press_week,
        /// Pressure that acting adds to objecting.
        press_act,
        /// Pressure that insisting adds to objecting.
        press_insist,
        /// The chance in a week that a wholly free Moscow which does not back down climbs, after an objection.
        climb,
        /// The chance in a week that a wholly free Moscow which does not back down uses force on the top rung, after an objection.
        force,
        /// By how much acting multiplies both.
        provoke_act,
        /// By how much insisting multiplies both.
        provoke_insist,
        /// How far acting binds Astana.
        commit_act,
        /// How far insisting binds Astana.
        commit_insist,
        /// Price of a week of acting, thousands of dollars.
        act_kusd,
        /// The rung from which others mediate.
        mediate_rung,
        /// Days after a crisis or a war before there can be another.
        quiet_days,
        /// What granting a demand invites.
        invite_yield,
        /// What granting it to a bluff invites besides.
        invite_bluff,
        /// By how much that falls when Moscow backs down.
        invite_withdrawn,
        /// Share of it that is forgotten in a month.
        invite_month,
    }
}
