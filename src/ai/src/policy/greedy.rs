//! One turn of lookahead: every single order is played for a turn by itself, and those that better the axes are given, the
//! best first, as far as they are legal together. It sees no further than the month, and so it builds nothing; what only later
//! months show, such as broken sanctions, it leaves to the steady line.

use multivector_sim::{Dice, Draft, Order, Rules, Seen};

use super::lookahead::{Lookahead, Reach, Then, orders};
use super::{Aim, defence, lines::STEADY};

/// Futures in which an order is tried.
const FUTURES: usize = 2;

/// Policies towards the sanctions of others: who lets them be broken pleases some within the month, and is punished by the West
/// many months later.
pub(super) const SANCTIONS: [&str; 6] = [
    "control_dual_use",
    "control_electronics",
    "control_banks",
    "control_transport",
    "line",
    "candour",
];

/// What one turn shows.
pub(super) struct Month {
    /// The turns that were played for it.
    pub(super) played: u32,
    /// What each single order gains within the turn, in the mean of the futures, the best first.
    pub(super) gains: Vec<(f64, Order)>,
}

/// Fills a draft, which it empties first.
pub(super) fn order(rules: &Rules, seen: &Seen, dice: Dice, aim: Aim, draft: &mut Draft) -> Month {
    draft.orders.clear();
    // What one turn says nothing about is done as the steady line does it: promises, sanctions, and where soldiers stand.
    STEADY.promise(rules, seen, draft);
    STEADY.set(rules, seen, draft, |id| SANCTIONS.contains(&id));
    if rules.is_fighting(seen) {
        defence::order(rules, seen, draft);
    }
    let mut ahead = Lookahead::new(rules, seen, dice, aim);
    let nothing = worth(&mut ahead, draft);
    let mut gains: Vec<(f64, Order)> = Vec::new();
    for order in orders(rules, seen) {
        if draft.about(&order).is_some() || on_sanctions(rules, &order) {
            continue;
        }
        let mut tried = draft.clone();
        tried.put(order);
        gains.push((worth(&mut ahead, &tried) - nothing, order));
    }
    // A stable sort: of equals the first in the tables.
    gains.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    for (gain, order) in &gains {
        if *gain > 0.0 && draft.about(order).is_none() && rules.allows(seen, draft, order) {
            draft.put(*order);
        }
    }
    Month {
        played: ahead.played,
        gains,
    }
}

/// Whether an order sets a policy towards the sanctions of others.
fn on_sanctions(rules: &Rules, order: &Order) -> bool {
    let Order::Policy { policy, .. } = *order else {
        return false;
    };
    let entry = rules.content.policy(policy);
    entry.is_some_and(|entry| SANCTIONS.contains(&entry.id.as_str()))
}

/// What a draft is worth after the turn, in the mean of the futures.
fn worth(ahead: &mut Lookahead<'_>, draft: &Draft) -> f64 {
    let futures = 0..FUTURES;
    let sum: f64 = futures
        .map(|nth| ahead.worth(draft, nth, Reach::Turns(1), Then::Nobody))
        .sum();
    sum / FUTURES as f64
}
