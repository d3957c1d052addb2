//! The recorded acts of Astana, as the level lists them. What is not legal as things have come to stand is dropped: a card
//! that did not come cannot be answered.

use multivector_sim::{Draft, Rules, Seen};

pub(super) fn order(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    if let Some(acts) = rules.level.acts.get(seen.turn() as usize) {
        legal(rules, seen, acts, draft);
    }
}

/// Adds those of the acts that are legal, each beside those before it; returns how many are not.
pub(crate) fn legal(rules: &Rules, seen: &Seen, acts: &Draft, draft: &mut Draft) -> u32 {
    let mut dropped = 0;
    for order in &acts.orders {
        if draft.about(order).is_none() && rules.allows(seen, draft, order) {
            draft.orders.push(*order);
        } else {
            dropped += 1;
        }
    }
    dropped
}
