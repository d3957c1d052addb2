//! The war in Ukraine.

group! {
    /// The war's track.
    WarCoefficients / WarCoefficientsRaw {
        /// Share of the way to the recorded track in a month.
        month,
        /// Standard deviation of a month's surprise at the front and in resolve while the record leads.
        surprise,
        /// Resolve that a month of full energy stress takes.
        resolve_winter,
        /// Resolve that a month of fighting takes.
        resolve_fatigue,
        /// Resolve that a month gives in which full aid shows in a full retreat.
        resolve_results,
        /// Resolve at which sanctions stand in full.
        sanctions_hold,
        /// Share of aid that goes on when the guns are silent.
        aid_truce,
        /// Mobilisation that a full retreat calls for.
        mobilised_need,
        /// How far Russia advances in a month of full mobilisation.
        front_men,
        /// How far it is driven back in a month of full aid.
        front_arms,
        /// Share of Russia's drive that wear takes away.
        front_wear,
        /// Standard deviation of a month's surprise at the front once no record holds it.
        front_surprise,
        /// Means that any fighting binds.
        bound_war,
        /// Means that full mobilisation binds besides.
        bound_men,
        /// Means that a full retreat binds.
        bound_retreat,
        /// Means that full aid to the other side binds.
        bound_arms,
        /// Means that a line without fighting binds.
        bound_truce,
        /// Share of the way of binding in a month.
        bound_month,
        /// Wear of a month of fighting against full aid, a share of what is not yet worn.
        wear_month,
        /// Wear that a month mends without sanctions, a share of it.
        wear_mend,
        /// Share of the mending that full sanctions prevent.
        wear_choke,
        /// Share of what is not bound that full wear takes away.
        wear_free,
    }
}
