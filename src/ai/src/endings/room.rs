//! Games played for the sake of their end: by a policy, by given orders of which those that are legal are taken, or by such
//! orders changed here and there. Everything a game comes to is noted as it goes: its ending, and how near it came to each.

use multivector_sim::state::agenda;
use multivector_sim::{
    Dice, Draft, EndingId, Fault, Order, PromiseId, Purpose, Rules, Seen, State, Step, TableId,
};

use super::near::distance;
use crate::play::Rollout;
use crate::policy::{Policy, asking, drawn};

/// What counts as the distance of a game that another ending cut short.
const CUT_SHORT: f64 = 1.0;
/// What counts for each ending of greater priority that holds too.
const HIDDEN: f64 = 0.1;

/// Words of one search's dice, each used once.
pub(super) struct Draws {
    dice: Dice,
    next: u32,
}

impl Draws {
    pub(super) fn new(seed: u64) -> Draws {
        Draws {
            dice: Dice::new(seed),
            next: 0,
        }
    }
    pub(super) fn words(&mut self) -> [u32; 4] {
        self.next = self.next.wrapping_add(1);
        self.dice.words(0, Purpose::Policy, self.next)
    }
    /// An even choice from 0 to `below` - 1; 0 of none.
    pub(super) fn pick(&mut self, below: usize) -> usize {
        let [word, ..] = self.words();
        ((u64::from(word) * below as u64) >> 32) as usize
    }
}

/// What a game came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Came {
    pub(super) ending: Option<EndingId>,
    /// How near it came to every ending that was asked for, in the order of asking; 0 only for the one that it ended with.
    pub(super) near: Vec<f64>,
    /// What was ordered.
    pub(super) drafts: Vec<Draft>,
}

/// Where games are played one after another.
pub(super) struct Room<'a> {
    rules: &'a Rules,
    rollout: Rollout,
}

impl<'a> Room<'a> {
    pub(super) fn new(rules: &'a Rules) -> Room<'a> {
        Room {
            rules,
            rollout: Rollout::new(rules, State::default()),
        }
    }

    /// By a policy.
    pub(super) fn by(
        &mut self,
        policy: Policy,
        seed: u64,
        asked: &[EndingId],
    ) -> Result<Came, Fault> {
        let (rules, dice) = (self.rules, Rules::policy_dice(seed));
        self.play(seed, asked, |seen, draft| {
            policy.order(rules, seen, dice, draft);
        })
    }

    /// By orders, of which those that are legal are taken.
    pub(super) fn with(
        &mut self,
        drafts: &[Draft],
        seed: u64,
        asked: &[EndingId],
    ) -> Result<Came, Fault> {
        let rules = self.rules;
        self.play(seed, asked, |seen, draft| {
            legal(rules, seen, drafts, draft);
        })
    }

    /// By orders changed at some turns, as often as the list names a turn.
    pub(super) fn changed(
        &mut self,
        drafts: &[Draft],
        seed: u64,
        asked: &[EndingId],
        (turns, draws): (&[usize], &mut Draws),
    ) -> Result<Came, Fault> {
        let rules = self.rules;
        self.play(seed, asked, |seen, draft| {
            legal(rules, seen, drafts, draft);
            let now = seen.turn() as usize;
            for _ in turns.iter().filter(|turn| **turn == now) {
                change(rules, seen, draws, draft);
            }
        })
    }

    fn play(
        &mut self,
        seed: u64,
        asked: &[EndingId],
        mut order: impl FnMut(&Seen, &mut Draft),
    ) -> Result<Came, Fault> {
        let rules = self.rules;
        let mut came = Came {
            near: vec![f64::INFINITY; asked.len()],
            ..Came::default()
        };
        self.rollout.begin(&rules.start(seed));
        while !rules.is_over(self.rollout.state()) {
            if self.rollout.is_over(rules) {
                self.rollout.decide_by(rules, |_, _| {});
            } else {
                self.rollout.decide_by(rules, &mut order);
                came.drafts.push(self.rollout.draft().clone());
            }
            self.rollout.advance(rules, seed)?;
            let state = self.rollout.state();
            let over = rules.is_over(state);
            for (near, id) in came.near.iter_mut().zip(asked) {
                if over || rules.content.ending(*id).is_some_and(|ending| ending.early) {
                    *near = near.min(self::near(rules, state, *id));
                }
            }
        }
        let code = self.rollout.state().get(agenda::ENDING).0 - 1;
        came.ending = usize::try_from(code).ok().map(EndingId::at);
        for (near, id) in came.near.iter_mut().zip(asked) {
            if came.ending == Some(*id) {
                *near = 0.0;
            }
        }
        Ok(came)
    }
}

/// How far a state is from an ending, those that would take its place counted in.
fn near(rules: &Rules, state: &State, id: EndingId) -> f64 {
    let Some(wanted) = rules.content.ending(id) else {
        return f64::INFINITY;
    };
    let world = rules.world(state);
    let over = state.day() >= rules.final_day();
    let mut far = distance(&wanted.when, &world, true) + HIDDEN;
    if !wanted.early && !over {
        far += CUT_SHORT;
    }
    for other in &rules.content.endings {
        let before = other.priority > wanted.priority && (other.early || over);
        if before && other.when.holds(&world) {
            far += HIDDEN + distance(&other.when, &world, false);
        }
    }
    far
}

/// Those orders of the turn that are legal, each beside those before it.
fn legal(rules: &Rules, seen: &Seen, drafts: &[Draft], draft: &mut Draft) {
    let orders = drafts.get(seen.turn() as usize);
    for order in orders.map_or(&[][..], |draft| &draft.orders) {
        if draft.about(order).is_none() && rules.allows(seen, draft, order) {
            draft.put(*order);
        }
    }
}

/// One change of a turn's orders: one fewer, or one more or otherwise.
fn change(rules: &Rules, seen: &Seen, draws: &mut Draws, draft: &mut Draft) {
    const REMOVE_PERCENT: usize = 30;
    /// Most levers that are drawn are not to be had.
    const TRIES: usize = 16;
    if draws.pick(100) < REMOVE_PERCENT && !draft.orders.is_empty() {
        draft.orders.remove(draws.pick(draft.orders.len()));
        return;
    }
    for _ in 0..TRIES {
        let Some(order) = any(rules, seen, draws) else {
            continue;
        };
        if draft.about(&order) == Some(&order) {
            continue;
        }
        // The president's attention is spent soon: something makes room.
        let mut roomier = draft.clone();
        let initiatives = |order: &Order| matches!(order, Order::Initiative { .. });
        if initiatives(&order) && !rules.allows(seen, &roomier, &order) {
            let others: Vec<usize> = roomier
                .orders
                .iter()
                .enumerate()
                .filter(|(_, other)| initiatives(other))
                .map(|(at, _)| at)
                .collect();
            if let Some(at) = others.get(draws.pick(others.len())) {
                roomier.orders.remove(*at);
            }
        }
        if rules.allows(seen, &roomier, &order) {
            roomier.put(order);
            *draft = roomier;
            return;
        }
    }
}

/// An order about anything: a card on the table, a crisis, a promise where promises are made, else a subject of any table.
fn any(rules: &Rules, seen: &Seen, draws: &mut Draws) -> Option<Order> {
    let kind = draws.pick(10);
    if kind < 3 {
        let cards: Vec<_> = asking(rules, seen).collect();
        let (card, options) = cards.get(draws.pick(cards.len()))?;
        let option = draws.pick(options.len()) as u8;
        return Some(Order::Answer {
            card: *card,
            option,
        });
    }
    if kind == 3 && rules.crisis_seen(seen).is_some() {
        let step = Step::ALL.get(draws.pick(Step::ALL.len()))?;
        return Some(Order::Crisis { step: *step });
    }
    if kind == 4 && seen.turn() == 0 && !rules.content.promises.is_empty() {
        let promise = PromiseId::at(draws.pick(rules.content.promises.len()));
        return Some(Order::Promise { promise });
    }
    drawn(rules, draws.words())
}
