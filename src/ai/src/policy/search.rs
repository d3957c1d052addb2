//! Lookahead to the end by rollouts, within a budget of turns.
//!
//! 1. The fixed lines compete, each with its own draft and itself in the chair ever after: all are played to the end in a
//!    future, the better half in more, until a share of the budget is spent.
//! 2. What `greedy` would order competes with the best line's draft. From here on that line is in the chair afterwards, but
//!    standing policies stay as they were ordered, as they do in the Reckoning.
//! 3. Every single change of the better draft is played a few turns on, and the most promising compete to the end. A change
//!    is made if the futures in which it was compared speak for it beyond their own noise.
//!
//! The budget counts turns, never time, so that a game is a function of its seed.

use multivector_sim::{Dice, Draft, Order, Rules, Seen};

use super::Aim;
use super::line::Line;
use super::lines::{ATLANTIC, BEIJING, EVADE, FORTRESS, LOYAL, STEADY};
use super::lookahead::{Lookahead, Reach, Then, orders};

/// The lines that compete.
static LINES: [&Line; 6] = [&STEADY, &ATLANTIC, &BEIJING, &FORTRESS, &LOYAL, &EVADE];
/// The share of the budget that goes to comparing them.
const FOR_LINES: f64 = 0.3;
/// The share that is spent once a draft to change has been chosen.
const FOR_DRAFT: f64 = 0.5;
/// Futures that each change is played in to the end before any is dropped.
const FIRST: usize = 2;
/// How many turns a change is played on before it may compete.
const GLANCE: Reach = Reach::Turns(4);
/// Standard errors by which a change must be better.
const BEYOND: f64 = 1.0;

pub(super) fn order(
    rules: &Rules,
    seen: &Seen,
    dice: Dice,
    aim: Aim,
    budget: u32,
    draft: &mut Draft,
) {
    let mut ahead = Lookahead::new(rules, seen, dice, aim);
    let share = |part: f64| (f64::from(budget) * part) as u32;
    let mut lines: Vec<Contender> = LINES
        .into_iter()
        .map(|line| {
            draft.orders.clear();
            line.order(rules, seen, draft);
            Contender::new(draft.clone(), Then::Line(line), None)
        })
        .collect();
    compete(&mut ahead, &mut lines, 1, share(FOR_LINES));
    let cost = ahead.played_in_last;
    let Some((Then::Line(line), first)) = lines.into_iter().next().map(|one| (one.then, one.draft))
    else {
        return;
    };
    ahead.played += super::greedy::order(rules, seen, dice, aim, draft);
    let mut drafts = [first, draft.clone()].map(|draft| {
        // What is ordered now stands: a line that set its own policies again would undo it.
        Contender::new(draft, Then::Standing(line), None)
    });
    compete(&mut ahead, &mut drafts, FIRST, share(FOR_DRAFT));
    let [best, _] = drafts;
    draft.orders.clone_from(&best.draft.orders);
    let mut changes = promising(rules, seen, &mut ahead, &best);
    let left = budget.saturating_sub(ahead.played) as usize;
    changes.truncate(left / (2 * FIRST * cost.max(1) as usize));
    changes.push(Contender::new(best.draft, best.then, None));
    compete(&mut ahead, &mut changes, FIRST, budget);
    let Some(unchanged) = changes.iter().find(|one| one.change.is_none()) else {
        return;
    };
    let mut changed: Vec<Order> = Vec::new();
    for contender in &changes {
        if let Some(change) = contender.change
            && speaks_for(contender, unchanged)
            // What was changed about the subject before was better.
            && !changed.iter().any(|order| order.same_subject(change.order()))
            && change.make(rules, seen, draft)
        {
            changed.push(*change.order());
        }
    }
}

/// A change of a draft.
#[derive(Clone, Copy)]
enum Change {
    Put(Order),
    Drop(Order),
}

impl Change {
    const fn order(&self) -> &Order {
        match self {
            Change::Put(order) | Change::Drop(order) => order,
        }
    }

    /// Changes the draft if it then is another and legal, and says whether it did. Initiatives make room for an initiative,
    /// the last first.
    fn make(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) -> bool {
        let order = match *self {
            Change::Drop(order) => {
                let there = draft.orders.contains(&order);
                draft.remove(&order);
                return there;
            }
            Change::Put(order) => order,
        };
        let initiative = |order: &Order| matches!(order, Order::Initiative { .. });
        let mut changed = draft.clone();
        changed.remove(&order);
        while !rules.allows(seen, &changed, &order) {
            match changed.orders.iter().rposition(initiative) {
                Some(last) if initiative(&order) => changed.orders.remove(last),
                _ => return false,
            };
        }
        changed.put(order);
        let differs = !draft.orders.contains(&order);
        if differs {
            *draft = changed;
        }
        differs
    }
}

/// A draft that competes, and what came of it in each future so far.
struct Contender {
    draft: Draft,
    then: Then,
    change: Option<Change>,
    worth: Vec<f64>,
}

impl Contender {
    const fn new(draft: Draft, then: Then, change: Option<Change>) -> Contender {
        Contender {
            draft,
            then,
            change,
            worth: Vec::new(),
        }
    }
    fn mean(&self) -> f64 {
        self.worth.iter().sum::<f64>() / self.worth.len().max(1) as f64
    }
}

/// The changes of a draft, those first that have done most good after a few turns.
fn promising(
    rules: &Rules,
    seen: &Seen,
    ahead: &mut Lookahead<'_>,
    base: &Contender,
) -> Vec<Contender> {
    let puts = orders(rules, seen).into_iter().map(Change::Put);
    let initiative = |order: &&Order| matches!(order, Order::Initiative { .. });
    let drops = base.draft.orders.iter().filter(initiative);
    let changes = puts.chain(drops.copied().map(Change::Drop));
    let mut found: Vec<(f64, Contender)> = changes
        .filter_map(|change| {
            let mut draft = base.draft.clone();
            change.make(rules, seen, &mut draft).then(|| {
                let worth = ahead.worth(&draft, 0, GLANCE, base.then);
                (worth, Contender::new(draft, base.then, Some(change)))
            })
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().map(|(_, contender)| contender).collect()
}

/// Plays contenders to the end in more and more futures, dropping the worse half of those that stand again and again, until
/// the budget is spent; leaves the best first. None is dropped before it has been played in so many futures.
fn compete(ahead: &mut Lookahead<'_>, all: &mut [Contender], first: usize, budget: u32) {
    let (mut standing, mut most) = (all.len(), first);
    while standing > 0 {
        let Some(rank) = all.get_mut(..standing) else {
            return;
        };
        for contender in rank.iter_mut() {
            while contender.worth.len() < most
                && (ahead.played < budget || contender.worth.len() < first)
            {
                let nth = contender.worth.len();
                let worth = ahead.worth(&contender.draft, nth, Reach::End, contender.then);
                contender.worth.push(worth);
            }
        }
        rank.sort_by(|a, b| b.mean().total_cmp(&a.mean()));
        if ahead.played >= budget || standing == 1 {
            return;
        }
        standing = standing.div_ceil(2);
        most *= 2;
    }
}

/// Whether the futures in which two were both played speak for the first beyond their own noise.
fn speaks_for(change: &Contender, unchanged: &Contender) -> bool {
    let pairs = change.worth.iter().zip(&unchanged.worth);
    let gains: Vec<f64> = pairs.map(|(a, b)| a - b).collect();
    let n = gains.len() as f64;
    if n < 2.0 {
        return false;
    }
    let mean = gains.iter().sum::<f64>() / n;
    let spread = gains
        .iter()
        .map(|gain| (gain - mean) * (gain - mean))
        .sum::<f64>()
        / (n - 1.0);
    mean > BEYOND * (spread / n).sqrt()
}
