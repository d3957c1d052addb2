//! The weekly war.

group! {
    /// The weekly war.
    FightingCoefficients / FightingCoefficientsRaw {
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
}
