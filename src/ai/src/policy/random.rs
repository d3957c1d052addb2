//! Some legal orders. Subjects are drawn rather than gone through one by one, so that a turn costs a few dozen checks and
//! allocates nothing: the benchmark of the turn plays with this policy.

use multivector_sim::content::CardKind;
use multivector_sim::state::agenda;
use multivector_sim::{
    CardId, Counter, Dice, Draft, ForceId, LeverId, Order, PolicyId, PromiseId, Purpose, RegionId,
    RouteId, Rules, Seen, Slot, Step, TableId, Terms,
};

/// How many subjects besides promises and cards are drawn in a turn. Most levers that are drawn are not to be had.
const DRAWS: u32 = 14;
/// Answers in a thousand cards; the others take their course.
const ANSWERED_PERMILLE: u32 = 800;

/// Words of the turn's dice, each used once.
struct Draws {
    dice: Dice,
    turn: u32,
    next: u32,
}

impl Draws {
    fn words(&mut self) -> [u32; 4] {
        self.next += 1;
        self.dice.words(self.turn, Purpose::Policy, self.next)
    }
}

/// An even choice from 0 to `below` - 1 by a word (0 if `below` is 0).
fn pick(word: u32, below: usize) -> usize {
    ((u64::from(word) * below as u64) >> 32) as usize
}

pub(super) fn order(rules: &Rules, seen: &Seen, dice: Dice, draft: &mut Draft) {
    let mut draws = Draws {
        dice,
        turn: seen.turn(),
        next: 0,
    };
    if seen.turn() == 0 {
        promises(rules, seen, &mut draws, draft);
    }
    answers(rules, seen, &mut draws, draft);
    if rules.crisis_seen(seen).is_some() {
        let [step, ..] = draws.words();
        let step = Step::ALL.get(pick(step, 4)).copied();
        draft.orders.extend(step.map(|step| Order::Crisis { step }));
    }
    if rules.is_fighting(seen) {
        war(rules, seen, &mut draws, draft);
    }
    for _ in 0..DRAWS {
        let words = draws.words();
        if let Some(order) = drawn(rules, words)
            && draft.about(&order).is_none()
            && rules.allows(seen, draft, &order)
        {
            draft.orders.push(order);
        }
    }
}

/// As many promises as the level asks for.
fn promises(rules: &Rules, seen: &Seen, draws: &mut Draws, draft: &mut Draft) {
    let all = rules.content.promises.len();
    let [first, ..] = draws.words();
    let first = pick(first, all);
    for nth in 0..usize::from(rules.level.promises).min(all) {
        // Five apart and not side by side, so that neighbours in the table are not always promised together.
        let promise = PromiseId::at((first + nth * 5) % all.max(1));
        let order = Order::Promise { promise };
        if draft.about(&order).is_none() && rules.allows(seen, draft, &order) {
            draft.orders.push(order);
        }
    }
}

/// Any open option of most cards on the table.
fn answers(rules: &Rules, seen: &Seen, draws: &mut Draws, draft: &mut Draft) {
    for (index, entry) in rules.content.cards.iter().enumerate() {
        let card = CardId::at(index);
        if entry.kind != CardKind::Ask
            || seen
                .of(agenda::card::STAGE, card)
                .is_none_or(|stage| stage.0 != 1)
        {
            continue;
        }
        let [chance, option, ..] = draws.words();
        let order = Order::Answer {
            card,
            option: pick(option, entry.options.len()) as u8,
        };
        if pick(chance, 1000) < ANSWERED_PERMILLE as usize && rules.allows(seen, draft, &order) {
            draft.orders.push(order);
        }
    }
}

/// Any stance for half of the forces, and now and then an offer.
fn war(rules: &Rules, seen: &Seen, draws: &mut Draws, draft: &mut Draft) {
    for index in 0..rules.content.forces.len() {
        let counter = Counter::Force(ForceId::at(index));
        let [whether, first, second, _] = draws.words();
        let (stance, region) = rules.ways(seen, counter).pick(first, second);
        let order = Order::Stance {
            counter,
            stance,
            region,
        };
        if whether % 2 == 0 && rules.allows(seen, draft, &order) {
            draft.put(order);
        }
    }
    let [whether, terms, ..] = draws.words();
    if let (0, Some(terms)) = (whether % 4, Terms::ALL.get(pick(terms, 3)).copied()) {
        let order = Order::Offer { terms };
        if rules.allows(seen, draft, &order) {
            draft.put(order);
        }
    }
}

/// An order about a subject drawn from all tables, legal or not.
pub(crate) fn drawn(rules: &Rules, [subject, first, second, third]: [u32; 4]) -> Option<Order> {
    let content = &rules.content;
    let sizes = [
        content.levers.len(),
        content.policies.len(),
        content.routes.len(),
        content.forces.len(),
    ];
    let mut at = pick(subject, sizes.iter().sum());
    for (table, size) in sizes.into_iter().enumerate() {
        if at >= size {
            at -= size;
            continue;
        }
        return match table {
            0 => {
                let lever = LeverId::at(at);
                let entry = content.lever(lever)?;
                let slot = Slot::ALL.get(pick(first, 3)).copied()?;
                let venue = entry.venues.get(pick(second, entry.venues.len())).copied();
                Some(Order::Initiative {
                    lever,
                    slot,
                    venue,
                    loud: entry.may_be_loud && third % 2 == 1,
                })
            }
            1 => {
                let policy = PolicyId::at(at);
                let steps = content.policy(policy)?.steps;
                Some(Order::Policy {
                    policy,
                    setting: pick(first, usize::from(steps) + 1) as u8,
                })
            }
            2 if third % 2 == 1 => Some(Order::Prefer {
                route: RouteId::at(at),
                on: first % 2 == 1,
            }),
            2 => Some(Order::Quota {
                route: RouteId::at(at),
                permille: pick(first, 1001) as u16,
            }),
            _ => Some(Order::Station {
                force: ForceId::at(at),
                region: RegionId::at(pick(first, content.regions.len())),
            }),
        };
    }
    None
}
