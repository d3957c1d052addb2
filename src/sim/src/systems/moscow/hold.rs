//! What Moscow holds of Astana: leverage is the sum of seven parts, each an exposure (0 to 1) times its weight.
//!
//! - Oil: the share of exports over Russian soil. Transit: what still runs on the northern railway, against 2021.
//! - Food, gas, power: what Astana draws from Russia with no other seller at hand; levers and projects lower them.
//! - People: of the Russians in the north, how many are not at home in the country: the mean of 1 - cohesion there, each
//!   region weighed by its share of Russians.
//! - Media: the reach of Russian state media in the north.
//!
//! Each part keeps what it was, so that leverage changes by an effect a part and the ledger tells which one moved.

use super::Turn;
use crate::content::entities::Coefficient;
use crate::ids::{RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::security::region;
use crate::state::{corridor, moscow, oil, society};
use crate::units::Micro;

/// Reckons every part anew and moves leverage by what they moved.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.moscow;
    let people = Micro::from_share(estranged(turn));
    turn.writer.set(
        moscow::EXPOSURE_PEOPLE,
        people,
        Why::rule(Rule::Leverage, c.hold_people.basis),
    );
    let parts: [(Key<Micro>, Key<Micro>, Coefficient); 7] = [
        (moscow::HOLD_OIL, oil::RUSSIA_SHARE, c.hold_oil),
        (moscow::HOLD_TRANSIT, corridor::NORTH_LEVEL, c.hold_transit),
        (moscow::HOLD_FOOD, moscow::EXPOSURE_FOOD, c.hold_food),
        (moscow::HOLD_GAS, moscow::EXPOSURE_GAS, c.hold_gas),
        (moscow::HOLD_POWER, moscow::EXPOSURE_POWER, c.hold_power),
        (moscow::HOLD_PEOPLE, moscow::EXPOSURE_PEOPLE, c.hold_people),
        (moscow::HOLD_MEDIA, society::MEDIA, c.hold_media),
    ];
    for (part, exposure, weight) in parts {
        let state = &*turn.writer.state;
        let held = Micro::from_share(weight.value * state.share(exposure));
        let moved = held.0 - state.get(part).0;
        let why = Why::rule(Rule::Leverage, weight.basis);
        turn.writer.set(part, held, why);
        turn.writer.add(moscow::LEVERAGE, Micro(moved), why);
    }
}

fn estranged<L: Ledger>(turn: &Turn<'_, L>) -> f64 {
    let state = &*turn.writer.state;
    let (mut sum, mut weights) = (0.0, 0.0);
    for (index, entry) in turn.rules.content.regions.iter().enumerate() {
        if entry.north {
            let cohesion = state.of(region::COHESION, RegionId::at(index)).share();
            sum += entry.russians.value * (1.0 - cohesion);
            weights += entry.russians.value;
        }
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}
