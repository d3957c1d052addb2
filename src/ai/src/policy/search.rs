//! Lookahead to the end by rollouts, within a budget of turns.
//!
//! 1. The fixed lines compete, each with its own draft and itself in the chair ever after: all are played to the end in a
//!    future, the better half in more, until a share of the budget is spent. The best sits in the chair after this turn, but
//!    standing policies stay as they were ordered, as they do in the Reckoning.
//! 2. That line's draft challenges what `greedy` would order. Cards are answered to begin with as one turn speaks for it, and by
//!    the dice where one turn shows no difference.
//! 3. Single changes challenge the draft one after another: answers and steps of a crisis first, then what the draft that lost
//!    would have ordered, then the others, each in an order drawn by the dice. Both are played in one future after another,
//!    with the same dice in each: a challenger that falls behind is dropped at once, and one that is still ahead after the
//!    last, beyond the noise, takes the draft's place. What is ordered this turn stands in the next, so that what was
//!    not tried in one turn is tried in another.
//!
//! Of answers between which the futures show no difference beyond their noise the dice choose. A setting stands for years,
//! and so few futures seldom show the rare harm that it may do, so it must gain an allowance for that as well. The budget
//! counts turns, never time, so that a game is a function of its seed.

use multivector_sim::{Dice, Draft, Order, PromiseId, Purpose, Rules, Seen, TableId};

use super::Aim;
use super::line::{Line, asking};
use super::lines::{ATLANTIC, FORTRESS, STEADY};
use super::lookahead::{Lookahead, Reach, Then, orders};

/// The lines that compete: those that look after the country.
static LINES: [&Line; 3] = [&STEADY, &ATLANTIC, &FORTRESS];
/// The share of the budget that goes to comparing them.
const FOR_LINES: f64 = 0.1;
/// Futures in which a challenger must hold its own.
const FUTURES: usize = 4;
/// Standard errors by which it must be ahead in the end.
const BEYOND: f64 = 0.5;
/// What a setting must gain for the harm that so few futures do not show.
const ALLOWANCE: f64 = 0.003;
/// Gains within a turn that differ by less say nothing.
const SAME: f64 = 0.0005;
/// Where the dice of answers begin; those of changes lie below.
const ANSWERS: u32 = 1 << 12;

pub(super) fn order(
    rules: &Rules,
    seen: &Seen,
    dice: Dice,
    aim: Aim,
    budget: u32,
    draft: &mut Draft,
) {
    let mut ahead = Lookahead::new(rules, seen, dice, aim);
    let for_lines = (f64::from(budget) * FOR_LINES) as u32;
    let (line, mut first) = best_line(rules, seen, &mut ahead, for_lines);
    let then = Then::Standing(line);
    let month = super::greedy::order(rules, seen, dice, aim, draft);
    ahead.played += month.played;
    let drawn = |index| dice.words(seen.turn(), Purpose::Policy, index)[0];
    for draft in [&mut first, &mut *draft] {
        answer_by(rules, seen, drawn, &month.gains, draft);
    }
    let mut champion = Contender::new(draft.clone());
    let mut challenger = Contender::new(first);
    let mut lost = challenger.draft.clone();
    if challenger.beats(&mut champion, 0.0, &mut ahead, then) {
        lost = core::mem::replace(&mut champion, challenger).draft;
    }
    for change in changes(rules, seen, &champion.draft, &lost, drawn) {
        if ahead.played >= budget {
            break;
        }
        let mut draft = champion.draft.clone();
        if change.make(rules, seen, &mut draft) {
            let mut challenger = Contender::new(draft);
            let least = match change {
                Change::Put(Order::Policy { .. }) => ALLOWANCE,
                _ => 0.0,
            };
            if challenger.beats(&mut champion, least, &mut ahead, then) {
                champion = challenger;
            }
        }
    }
    draft.orders = champion.draft.orders;
}

/// A change of a draft.
#[derive(Clone, Copy)]
enum Change {
    Put(Order),
    Drop(Order),
}

impl Change {
    /// Changes the draft if it then is another and legal, and says whether it did. Initiatives make room for an initiative and
    /// promises for a promise, the last first.
    fn make(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) -> bool {
        let order = match *self {
            Change::Drop(order) => {
                let there = draft.orders.contains(&order);
                draft.remove(&order);
                return there;
            }
            Change::Put(order) => order,
        };
        let alike = |other: &Order| match order {
            Order::Initiative { .. } => matches!(other, Order::Initiative { .. }),
            Order::Promise { .. } => matches!(other, Order::Promise { .. }),
            _ => false,
        };
        let mut changed = draft.clone();
        changed.remove(&order);
        while !rules.allows(seen, &changed, &order) {
            match changed.orders.iter().rposition(alike) {
                Some(last) => changed.orders.remove(last),
                None => return false,
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
    worth: Vec<f64>,
}

impl Contender {
    const fn new(draft: Draft) -> Contender {
        Contender {
            draft,
            worth: Vec::new(),
        }
    }

    /// What comes of it in a future; futures are played in order, each once.
    fn worth(&mut self, ahead: &mut Lookahead<'_>, nth: usize, then: Then) -> f64 {
        while self.worth.len() <= nth {
            let next = ahead.worth(&self.draft, self.worth.len(), Reach::End, then);
            self.worth.push(next);
        }
        self.worth.get(nth).copied().unwrap_or_default()
    }

    fn mean(&self) -> f64 {
        self.worth.iter().sum::<f64>() / self.worth.len().max(1) as f64
    }

    /// Whether it is ahead of another by more than `least` in the mean of one future, of two and so on, and of all of them
    /// beyond their noise.
    fn beats(
        &mut self,
        other: &mut Contender,
        least: f64,
        ahead: &mut Lookahead<'_>,
        then: Then,
    ) -> bool {
        let (mut sum, mut squares) = (0.0, 0.0);
        for nth in 0..FUTURES {
            let gain = self.worth(ahead, nth, then) - other.worth(ahead, nth, then) - least;
            sum += gain;
            squares += gain * gain;
            if sum <= 0.0 {
                return false;
            }
        }
        let n = FUTURES as f64;
        let spread = (squares - sum * sum / n).max(0.0) / (n - 1.0);
        sum / n > BEYOND * (spread / n).sqrt()
    }
}

/// The line that comes to most when it is in the chair for good, and its draft: all are played in a future, the better half
/// in twice as many, until the budget is spent.
fn best_line(
    rules: &Rules,
    seen: &Seen,
    ahead: &mut Lookahead<'_>,
    budget: u32,
) -> (&'static Line, Draft) {
    let mut rank: Vec<(&'static Line, Contender)> = LINES
        .into_iter()
        .map(|line| {
            let mut draft = Draft::default();
            line.order(rules, seen, &mut draft);
            (line, Contender::new(draft))
        })
        .collect();
    let mut futures = 1;
    while rank.len() > 1 && (futures == 1 || ahead.played < budget) {
        for (line, contender) in &mut rank {
            contender.worth(ahead, futures - 1, Then::Line(line));
        }
        rank.sort_by(|(_, a), (_, b)| b.mean().total_cmp(&a.mean()));
        rank.truncate(rank.len().div_ceil(2));
        futures *= 2;
    }
    let best = rank.into_iter().next();
    best.map_or((&STEADY, Draft::default()), |(line, one)| (line, one.draft))
}

/// Answers every card on the table: of the options between which one turn shows no difference from the best, one by words of
/// the dice.
fn answer_by(
    rules: &Rules,
    seen: &Seen,
    drawn: impl Fn(u32) -> u32,
    gains: &[(f64, Order)],
    draft: &mut Draft,
) {
    let gain = |order: &Order| {
        let found = gains.iter().find(|(_, other)| other == order);
        found.map_or(0.0, |(gain, _)| *gain)
    };
    for (card, options) in asking(rules, seen) {
        let mut open: Vec<Order> = Vec::new();
        draft.remove(&Order::Answer { card, option: 0 });
        for option in 0..options.len() as u8 {
            let order = Order::Answer { card, option };
            if rules.allows(seen, draft, &order) {
                open.push(order);
            }
        }
        let most = open.iter().map(gain).fold(f64::MIN, f64::max);
        open.retain(|order| gain(order) >= most - SAME);
        let word = drawn(ANSWERS + card.index() as u32);
        let at = (u64::from(word) * open.len() as u64) >> 32;
        draft.orders.extend(open.get(at as usize));
    }
}

/// Every change worth a thought: answers and steps of a crisis first, then the orders of the draft that lost, then the others,
/// each in an order drawn by the dice.
fn changes(
    rules: &Rules,
    seen: &Seen,
    draft: &Draft,
    lost: &Draft,
    drawn: impl Fn(u32) -> u32,
) -> Vec<Change> {
    let promises = (0..rules.content.promises.len()).map(|index| Order::Promise {
        promise: PromiseId::at(index),
    });
    let promises = promises.filter(|_| seen.turn() == 0);
    let puts = orders(rules, seen).into_iter().chain(promises);
    let initiative = |order: &&Order| matches!(order, Order::Initiative { .. });
    let drops = draft.orders.iter().filter(initiative).copied();
    let all = puts.map(Change::Put).chain(drops.map(Change::Drop));
    let mut all: Vec<(u8, u32, Change)> = (0..)
        .zip(all)
        .map(|(nth, change)| {
            let rank = match change {
                Change::Put(Order::Answer { .. } | Order::Crisis { .. }) => 0,
                Change::Put(order) if lost.orders.contains(&order) => 1,
                Change::Put(_) | Change::Drop(_) => 2,
            };
            (rank, drawn(nth), change)
        })
        .collect();
    all.sort_by_key(|(rank, word, _)| (*rank, *word));
    all.into_iter().map(|(.., change)| change).collect()
}
