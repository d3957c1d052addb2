//! Arrivals, media, opinion, fear, the elite, the street.

group! {
    /// Society.
    SocietyCoefficients / SocietyCoefficientsRaw {
        /// Support lost in a month a share of inflation above the norm.
        support_inflation,
        /// The norm of inflation.
        inflation_norm,
        /// Support gained in a month a share of growth.
        support_growth,
        /// The growth that people take for granted.
        growth_norm,
        /// Share of the way of support to its habit in a month.
        support_month,
        /// Support of a quiet year.
        support_habit,
        /// Support lost in a month a share by which rents exceed those of January 2022.
        support_rents,
        /// Support lost in a month a stage of the street above rallies.
        support_unrest,
        /// Support lost in a month a rung of the West's ladder above the second.
        support_listed,
        /// Support in a region for each share of its cohesion above the mean.
        support_cohesion,
        /// Support lost in a region a share of rents above January, where as many again have come as its people are of the country.
        support_rents_here,
        /// Fear a reprisal or threat a share of Moscow's anger and capacity, a month.
        fear_danger,
        /// Share of the danger that a Moscow without free means does not have.
        fear_bound,
        /// Fear that fades in a month.
        fear_month,
        /// Protest a month a share of inflation above the norm.
        protest_inflation,
        /// Protest a month a share of fuel price above that of January 2022.
        protest_fuel,
        /// Protest a month a share of rents above January 2022.
        protest_rents,
        /// Protest a month a share of growth below what is taken for granted.
        protest_hope,
        /// Protest a month with the main line at a standstill.
        protest_stop,
        /// Protest a month with ten firms on Western lists.
        protest_listed,
        /// Protest a month that a wholly divided elite pays for.
        protest_sponsors,
        /// Protest a month from a full memory of those who were shot.
        protest_grievance,
        /// Protest that fades in a month at full support.
        protest_month,
        /// Share of the grievance that fades in a month.
        grievance_month,
        /// Pressure from which there are rallies.
        street_rallies,
        /// Pressure from which there is unrest.
        street_unrest,
        /// Pressure from which there is an uprising.
        street_uprising,
        /// How far pressure must fall below a threshold before the street goes down a stage.
        street_calms,
        /// Cohesion lost in a month at full reach of Russian media and with hawks alone in Moscow.
        cohesion_media,
        /// Cohesion gained in a month under full threat.
        cohesion_threat,
        /// Cohesion moved in a month by a full reach of Kazakh above its rest, where nobody is Russian.
        cohesion_language,
        /// Share of Russians at which the reach of Kazakh neither binds nor estranges.
        language_turns,
        /// Share of the way of cohesion to that of a quiet year in a month.
        cohesion_month,
        /// Reach of Kazakh that opinion, media and departures take for granted.
        language_rest,
        /// Reach of Kazakh gained in a month without any measure.
        language_month,
        /// Reach of Kazakh gained in a month while the script is being changed.
        language_script,
        /// Reach of Russian media in the north without limits.
        media_habit,
        /// Share of the way back to it in a month.
        media_month,
        /// Reach of Russian media lost outside the north for each share of the reach of Kazakh.
        media_language,
        /// Russian speakers who leave for good in a usual month, people.
        speakers_leave,
        /// Departures added for each share of the reach of Kazakh above its rest.
        leave_language,
        /// Departures that full limits on media in the north add, a share.
        leave_limits,
        /// Departures that full hybrid pressure adds, a share.
        leave_pressure,
        /// Growth lost for a million a year who leave beyond the usual.
        speakers_growth,
        /// Share of the way of opinion to where it is driven in a month.
        opinion_month,
        /// Share of the way in which a war is seen for what it is in a month, at half of openness.
        seen_month,
        /// For Russia where nothing else acts.
        russia_base,
        /// For Russia at full reach of Russian media.
        russia_media,
        /// For Russia for a full share of Russians.
        russia_speakers,
        /// Share of those for Russia lost once the war has been seen.
        russia_seen,
        /// Lost for Russia under full threat.
        russia_threat,
        /// Lost for Russia for each share of boldness above habit.
        russia_words,
        /// For Ukraine where nothing else acts.
        ukraine_base,
        /// Lost for Ukraine at full reach of Russian media.
        ukraine_media,
        /// Lost for Ukraine for a full share of Russians.
        ukraine_speakers,
        /// For Ukraine once the war has been seen.
        ukraine_seen,
        /// For Ukraine under full threat.
        ukraine_threat,
        /// For Ukraine for each share of boldness above habit.
        ukraine_words,
        /// Threat remembered for each share of fear that Moscow's open words spread.
        threat_fear,
        /// Share of a threat's memory that fades in a month.
        threat_month,
        /// Boldness of a word for each share of anger as it is heard.
        boldness_anger,
        /// Boldness of a usual year.
        boldness_habit,
        /// Share of the way back to it in a month.
        boldness_month,
        /// Boldness that an unfrightened public bears.
        bears_base,
        /// How much of that full fear takes away.
        bears_fear,
        /// Boldness wanted when as many side with Russia as with Ukraine.
        wants_base,
        /// Boldness wanted for each share by which those for Ukraine exceed those for Russia.
        wants_sympathy,
        /// Support lost in a month for each share of boldness beyond what is borne.
        boldness_over,
        /// Support lost in a month for each share of boldness short of what is wanted.
        boldness_under,
        /// Unity of an elite that nothing divides.
        elite_habit,
        /// Share of the way of unity to that in a month.
        elite_month,
        /// Unity lost in a month to a full old network.
        elite_network,
        /// Unity lost in a month to a full debt for January.
        elite_debt,
        /// Unity lost in a month when foreign banks have wholly drawn back.
        elite_derisking,
        /// Unity gained in a month for each share of growth above what is taken for granted.
        elite_money,
        /// Unity below which disunity shows.
        elite_norm,
        /// Intelligence lost in a month to a wholly divided elite.
        elite_leaks,
        /// Support lost in a month to a wholly divided elite.
        elite_feuds,
        /// How far a wholly divided elite slows policies and works.
        elite_drag,
        /// Share of the old network that fades in a month.
        network_month,
        /// People who mean to come after a full mobilisation at home.
        flight_people,
        /// Rate a day at which they set out.
        flight_day,
        /// Share of those who come that stays beyond the first days.
        arrivals_stay,
        /// Share of those who stay, without wanted skills, that goes on in a month.
        arrivals_leave,
        /// Share of those who stay that has skills which are wanted.
        arrivals_skilled,
        /// Share of these that goes on in a month.
        skilled_leave,
        /// Share of these that opens a firm in a month at full confidence.
        arrivals_found,
        /// Share of the founders that goes on in a month.
        founders_leave,
        /// Growth that a million who stay add.
        arrivals_growth,
        /// Growth that a million with wanted skills add.
        skilled_growth,
        /// Growth that a million founders add.
        founders_growth,
        /// People who find a room in a month without a rise of rents.
        rents_room,
        /// Rise of rents for each 100,000 who stay beyond those, a share.
        rents_rise,
        /// Share of the way of rents back to usual in a month.
        rents_month,
        /// Part of a rise of rents that other prices follow at once.
        rents_prices,
        /// Risk from each 100,000 who come unasked and unseen.
        risk_share,
        /// Share of the risk that fades in a month.
        risk_month,
        /// Pressure in a region of the north in a month from a full risk, full reach and neglect, an angry Moscow of hawks.
        risk_pressure,
    }
}
