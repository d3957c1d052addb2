//! The coefficients of the formulas, by system. Values and bases stand in `assets/content/coefficients.ron`; nothing of
//! the kind stands in code. Rates are per day unless the name says otherwise.

use serde::{Deserialize, Serialize};

use super::entities::Coefficient;
use super::raw::CoefficientRaw;

macro_rules! coefficients {
    ($($(#[$gdoc:meta])* $group:ident: $Group:ident / $Raw:ident { $($(#[$doc:meta])* $name:ident,)* })*) => {
        $(
            $(#[$gdoc])*
            #[derive(Clone, Copy, Debug, Serialize)]
            pub struct $Group { $($(#[$doc])* pub $name: Coefficient,)* }
            /// As written.
            #[derive(Clone, Debug, Deserialize)]
            pub struct $Raw { $($(#[$doc])* pub $name: CoefficientRaw,)* }
            impl $Raw {
                fn resolve(&self, coefficient: &mut impl FnMut(&CoefficientRaw) -> Coefficient) -> $Group {
                    $Group { $($name: coefficient(&self.$name),)* }
                }
            }
        )*
        /// All coefficients.
        #[derive(Clone, Copy, Debug, Serialize)]
        pub struct Coefficients { $($(#[$gdoc])* pub $group: $Group,)* }
        /// All coefficients as written.
        #[derive(Clone, Debug, Deserialize)]
        pub struct CoefficientsRaw { $($(#[$gdoc])* pub $group: $Raw,)* }
        impl CoefficientsRaw {
            /// Resolves every coefficient.
            pub fn resolve(&self, mut coefficient: impl FnMut(&CoefficientRaw) -> Coefficient) -> Coefficients {
                Coefficients { $($group: self.$group.resolve(&mut coefficient),)* }
            }
        }
    };
}

coefficients! {
    /// Oil.
    oil: OilCoefficients / OilCoefficientsRaw {
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
    /// Goods.
    corridor: CorridorCoefficients / CorridorCoefficientsRaw {
        /// What shippers would send by the Middle Corridor if the northern line were empty, tonnes a year.
        titr_shift,
        /// Share of the way to that demand in a month.
        titr_month,
        /// Share of what it cannot yet handle that ports, ferries and crews learn to handle in a crowded month.
        titr_learning,
        /// Share of the demand that goes elsewhere for each share by which it exceeds what is handled.
        titr_impatience,
        /// Days from border to border of the corridor when nothing waits.
        titr_days,
        /// Days more for each share by which demand exceeds what is handled.
        titr_waiting_days,
        /// Price of a forty-foot container on it when nothing waits, dollars.
        titr_container_dollars,
        /// Rise of that price for each share by which demand exceeds what is handled.
        titr_container_rise,
        /// Containers on it in a year before the war, twenty-foot units.
        titr_boxes,
        /// Twenty-foot units in each tonne above the traffic before the war.
        titr_boxes_per_tonne,
        /// Traffic before the war, tonnes a year.
        titr_before,
        /// Income from a tonne on the Middle Corridor, dollars.
        titr_dollars,
        /// Containers on the northern line in a year at its level of 2021.
        north_teu,
        /// Income from a container on the northern line, dollars.
        north_dollars,
        /// Price of a forty-foot container on the northern line, dollars.
        north_container_dollars,
        /// Rise of that price when full sanctions make insurers and carriers shy.
        north_container_rise,
        /// Share of the way that the northern line goes to its level in a month.
        north_month,
        /// The sum a year that one article names for all transit at the level of 2021, thousands of dollars.
        claimed_kusd,
        /// Goods on the line to Iran in a year at full warmth, tonnes.
        iran_tonnes,
        /// Share that a cold Beijing keeps off the northern line.
        beijing_cold,
    }
    /// Money.
    economy: EconomyCoefficients / EconomyCoefficientsRaw {
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
    /// Trade.
    trade: TradeCoefficients / TradeCoefficientsRaw {
        /// Exports other than oil in a year at the reference price, thousands of dollars.
        other_exports_kusd,
        /// How much of a rise of oil the prices of metals and grain share.
        other_price,
        /// Brent of 2021, dollars.
        brent_2021,
        /// Imports, a share of output.
        imports_share,
        /// Russia's share of imports before the sanctions.
        russia_imports,
        /// Share of that which full sanctions on Russia take away.
        russia_imports_lost,
        /// Exports to Russia in a year before the war, without what is passed on, thousands of dollars.
        russia_exports_kusd,
        /// How much of a rise of oil the price of those goods shares.
        russia_price,
        /// Share of trade with Russia lost if Astana imposes sanctions of its own.
        impose_lost,
        /// China's share of imports before the sanctions.
        china_imports,
        /// Share of all imports that full sanctions bring to China.
        china_gain,
        /// Share of other exports that China takes.
        china_exports,
        /// Share of oil sales that the European Union takes.
        eu_oil,
        /// Share of other exports that it takes.
        eu_exports,
        /// Share of imports that come from it.
        eu_imports,
    }
    /// Sanctions compliance.
    compliance: ComplianceCoefficients / ComplianceCoefficientsRaw {
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
    /// The Kremlin.
    moscow: MoscowCoefficients / MoscowCoefficientsRaw {
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
    /// Society.
    society: SocietyCoefficients / SocietyCoefficientsRaw {
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
    /// Security.
    security: SecurityCoefficients / SecurityCoefficientsRaw {
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
    /// Crises with Moscow.
    crisis: CrisisCoefficients / CrisisCoefficientsRaw {
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
    /// The weekly war.
    fighting: FightingCoefficients / FightingCoefficientsRaw {
        /// How steeply the outcome of a battle follows the ratio of strengths: the power of the ratio.
        steep,
        /// Share of their strength with which groups come that are not of the crisis's own theatre.
        aside,
        /// What complete surprise adds to the attacker's strength in the first week.
        surprise,
        /// Strength of a region's own people under arms at full cohesion.
        home_guard,
        /// Strength of the flotilla and its coast at full means, against who comes over the sea.
        flotilla,
        /// Share of its strength that a counter out of supply has.
        cut_strength,
        /// Share of its readiness that it loses in a week.
        cut_week,
        /// Share of its strength that a counter has in defence while it attacks elsewhere.
        turned,
        /// Share of its readiness that a battle takes; moving into a region as much again.
        tires,
        /// Share of its strength that a counter loses that finds no way out.
        captured,
        /// Share of the way of a group's readiness to that with which it came, in a week in supply.
        rest_week,
        /// Share of the way of a group's strength to what Russia's free means would give it, in a week in supply.
        reinforce_week,
        /// Readiness that Moscow believes Astana's forces to have.
        assumed_readiness,
        /// Share of that which full hawks leave out of account.
        contempt,
        /// Standard deviation of Astana's reading of a group, a share of its strength, without intelligence.
        reading_error,
        /// Worth from which Moscow's program attacks.
        attack_from,
        /// What being thrown back counts against a region taken.
        repulse,
        /// What being the region of the crisis adds to a region's worth.
        crisis_aim,
        /// Worth of a region that lies on the way to an aim, a share of the aim's for each step.
        on_the_way,
        /// Readiness below which a group rests.
        rest_below,
        /// Share of its strength below which the army is broken.
        broken,
        /// Days that a turn must have for battles in it; in fewer, before a month ends, nothing moves.
        least_days,
        /// Weeks without movement after which the fighting freezes.
        still_weeks,
        /// Weeks that it lasts at most.
        most_weeks,
        /// Chance that Moscow accepts terms of no worth, all else nought.
        table_base,
        /// What its losses add, by their share.
        table_losses,
        /// What a whole war's weeks add.
        table_weeks,
        /// What outside pressure adds.
        table_outside,
        /// What sanctions on Russia add.
        table_sanctions,
        /// What each region that it would give back takes away.
        table_gives_back,
        /// What each region that it would keep adds.
        table_keeps,
        /// Chance from which Moscow offers terms itself.
        table_offers_from,
        /// Share of a region's people who are driven out as it is occupied.
        displaced,
        /// Share of the displaced who go home in a month when nothing is occupied.
        displaced_home,
        /// Support that a million displaced cost in a month.
        displaced_support,
        /// Cohesion that they cost.
        displaced_cohesion,
        /// Share of its links and fields that stand still in a region that is fought over.
        contested_stop,
        /// How much of Moscow's free means a week of its groups at full strength takes.
        costs_capacity,
        /// How far its front in Ukraine goes back.
        costs_front,
        /// How much less of its means is bound there.
        costs_binding,
        /// How much sanctions on Russia rise in a week at the West's full resolve.
        costs_sanctions,
    }
    /// Knowledge.
    knowledge: KnowledgeCoefficients / KnowledgeCoefficientsRaw {
        /// Standard deviation of a reading without intelligence.
        error,
        /// Share of that which the best intelligence takes away.
        insight,
        /// Share of the way of a reading to the truth in a month.
        month,
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
    /// The war's track.
    war: WarCoefficients / WarCoefficientsRaw {
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
    /// The cabinet of the Reckoning and the line that it follows.
    cabinet: CabinetCoefficients / CabinetCoefficientsRaw {
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
    /// Seats driven by a program.
    seats: SeatCoefficients / SeatCoefficientsRaw {
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
