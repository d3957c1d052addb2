//! How the steady line fights, by rules that can be read aloud: who would be broken withdraws towards the capital, who
//! would lose the region delays, who is not threatened and likely to win counter-attacks, who stands far from everything
//! goes by rail to the gate of the capital; all others hold. Every week it offers to go back to where things stood; from the middle of
//! the war on neutrality, if that is likelier to be accepted. It never offers a region.

use multivector_sim::content::ForceKind;
use multivector_sim::state::fighting;
use multivector_sim::state::security::force;
use multivector_sim::{
    Counter, Draft, ForceId, Order, RegionId, Rules, Seen, Stance, TableId, Terms,
};

/// The chance of being broken at which a force leaves.
const LEAVES: f64 = 0.4;
/// The chance of losing the region at which it delays.
const DELAYS: f64 = 0.5;
/// The chance of losing its own region that it bears while it counter-attacks.
const BEARS: f64 = 0.1;
/// The chance of success at which it does.
const ATTACKS: f64 = 0.65;
/// The week from which on neutrality is offered.
const NEUTRAL_FROM: i64 = 6;

pub(super) fn order(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    for index in 0..rules.content.forces.len() {
        let id = ForceId::at(index);
        let fights = rules.content.force(id);
        if fights.is_some_and(|entry| entry.kind != ForceKind::Flotilla)
            && let Some(order) = of_force(rules, seen, id)
            && rules.allows(seen, draft, &order)
        {
            draft.put(order);
        }
    }
    let order = Order::Offer {
        terms: offer(rules, seen),
    };
    if rules.allows(seen, draft, &order) {
        draft.put(order);
    }
}

fn of_force(rules: &Rules, seen: &Seen, id: ForceId) -> Option<Order> {
    let counter = Counter::Force(id);
    let here = RegionId::at(usize::try_from(seen.of(force::REGION, id)?.0).ok()?);
    let plain = Draft::default();
    let stance = |stance, region| {
        Some(Order::Stance {
            counter,
            stance,
            region,
        })
    };
    let steps = |region| {
        rules
            .steps_to_capital(region, seen.day())
            .unwrap_or(u8::MAX)
    };
    let ways = rules.ways(seen, counter);
    let regions = |set: u64| {
        (0..64)
            .filter(move |at| set & (1 << at) != 0)
            .map(RegionId::at)
    };
    let threat = rules.battle_odds(seen, &plain, here, &[]);
    let [.., breaks] = threat.map_or([0.0; 4], |odds| odds.chances);
    let taken = threat.map_or(0.0, |odds| odds.taken());
    if breaks > LEAVES
        && let Some(to) = regions(ways.withdraw).min_by_key(|at| steps(*at))
    {
        return stance(Stance::Withdraw, Some(to));
    }
    if taken > DELAYS {
        return stance(Stance::Delay, None);
    }
    if taken <= BEARS {
        for region in regions(ways.attack) {
            let odds = rules.battle_odds(seen, &plain, region, &[counter]);
            if odds.is_some_and(|odds| odds.taken() >= ATTACKS) {
                return stance(Stance::Attack, Some(region));
            }
        }
    }
    let regions = (0..rules.content.regions.len()).map(RegionId::at);
    // The capital itself would be a trap if its gate were lost.
    let gate = regions.into_iter().find(|at| steps(*at) == 1);
    match gate {
        Some(region) if threat.is_none() && ways.attack == 0 && steps(here) != 1 => {
            Some(Order::Station { force: id, region })
        }
        _ => stance(Stance::Hold, None),
    }
}

fn offer(rules: &Rules, seen: &Seen) -> Terms {
    let odds = rules.table_odds(seen);
    let chance = |wanted| {
        let found = odds.iter().find(|(terms, _)| *terms == wanted);
        found.map_or(0.0, |(_, chance)| *chance)
    };
    let late = seen
        .get(fighting::WEEKS)
        .is_some_and(|week| week.0 >= NEUTRAL_FROM);
    if late && chance(Terms::Neutrality) > chance(Terms::StatusQuo) {
        Terms::Neutrality
    } else {
        Terms::StatusQuo
    }
}
