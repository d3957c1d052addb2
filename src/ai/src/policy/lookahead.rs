//! Looking ahead: drafts played on in states that Astana cannot tell from the one it is in, and graded by the axes. States
//! are imagined from what is seen alone; every draft meets the same states and the same dice.

use multivector_sim::state::agenda;
use multivector_sim::{
    Dice, Draft, LeverId, Order, PolicyId, Purpose, RouteId, Rules, Seat, Seen, Slot, State, Step,
    TableId,
};

use super::Aim;
use super::line::{Line, asking, quietly};
use crate::ahead::imagined;
use crate::play::Rollout;

/// Dice of a policy's imagined futures begin here; the other policies draw far fewer.
const FUTURES: u32 = 1 << 16;

/// How far a future is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// So many turns.
    Turns(u32),
    /// To the end of everything, the Reckoning in it.
    End,
}

/// Who sits in the chair after the first turn.
#[derive(Clone, Copy)]
pub(super) enum Then {
    /// Nobody: every card takes its course.
    Nobody,
    /// A line.
    Line(&'static Line),
    /// A line that leaves standing policies as the first turn left them.
    Standing(&'static Line),
}

/// Futures of one moment. Each is imagined once and played as often as drafts are compared in it.
pub(super) struct Lookahead<'a> {
    rules: &'a Rules,
    seen: &'a Seen,
    dice: Dice,
    aim: Aim,
    futures: Vec<(u64, State)>,
    rollout: Rollout,
    /// Turns played so far.
    pub(super) played: u32,
    /// Turns played in the last future.
    pub(super) played_in_last: u32,
}

impl<'a> Lookahead<'a> {
    pub(super) fn new(rules: &'a Rules, seen: &'a Seen, dice: Dice, aim: Aim) -> Lookahead<'a> {
        let mut ahead = Lookahead {
            rules,
            seen,
            dice,
            aim,
            futures: Vec::new(),
            rollout: Rollout::new(rules, State::default()),
            played: 0,
            played_in_last: 0,
        };
        ahead.imagine(0);
        ahead
    }

    /// What comes of a draft in the `nth` future, 0 to 1: the axes where it is left, with somebody in the chair after the first
    /// turn. A future with a fault is worth nothing.
    pub(super) fn worth(&mut self, draft: &Draft, nth: usize, reach: Reach, then: Then) -> f64 {
        self.imagine(nth);
        let Some((seed, start)) = self.futures.get(nth) else {
            return 0.0;
        };
        let (rules, seed) = (self.rules, *seed);
        let most = match reach {
            Reach::Turns(turns) => turns,
            Reach::End => u32::MAX,
        };
        self.rollout.begin(start);
        let mut turns = 0;
        while turns < most && !rules.is_over(self.rollout.state()) {
            let played = if turns == 0 {
                self.rollout.turn_with(rules, seed, draft)
            } else if self.rollout.is_over(rules) {
                self.rollout.advance(rules, seed)
            } else {
                self.rollout.decide_by(rules, |seen, draft| match then {
                    Then::Nobody => {}
                    Then::Line(line) => line.order(rules, seen, draft),
                    Then::Standing(line) => line.order_but(rules, seen, draft, false),
                });
                self.rollout.advance(rules, seed)
            };
            if played.is_err() {
                return 0.0;
            }
            turns += 1;
        }
        self.played += turns;
        self.played_in_last = turns;
        self.aim.of(self.rollout.state())
    }

    /// Imagines futures up to the `nth`.
    fn imagine(&mut self, nth: usize) {
        while self.futures.len() <= nth {
            let index = self.futures.len() as u32;
            let [low, high, ..] = self.dice.words(
                self.seen.turn(),
                Purpose::Policy,
                FUTURES.wrapping_add(index),
            );
            let seed = u64::from(low) | u64::from(high) << 32;
            let state = imagined(self.rules, self.seen, Dice::new(seed), index);
            self.futures.push((seed, state));
        }
    }
}

/// Every single order worth a thought beside nothing else: each option of each card, each other setting, each lever once and
/// quietly, each preference turned, each step of a crisis. All are legal by themselves.
pub(super) fn orders(rules: &Rules, seen: &Seen) -> Vec<Order> {
    let content = &rules.content;
    let mut orders = Vec::new();
    for (card, options) in asking(rules, seen) {
        let options = 0..options.len() as u8;
        orders.extend(options.map(|option| Order::Answer { card, option }));
    }
    if rules.crisis_seen(seen).is_some() {
        orders.extend(Step::ALL.map(|step| Order::Crisis { step }));
    }
    for (index, entry) in content.policies.iter().enumerate() {
        let policy = PolicyId::at(index);
        let now = seen.of(agenda::policy::SETTING, policy).map(|now| now.0);
        let others = (0..=entry.steps).filter(|setting| now != Some(i64::from(*setting)));
        orders.extend(others.map(|setting| Order::Policy { policy, setting }));
    }
    for (index, entry) in content.levers.iter().enumerate() {
        if entry.seat == Seat::Astana {
            orders.push(quietly(rules, LeverId::at(index), Slot::Early));
        }
    }
    for (index, entry) in content.routes.iter().enumerate() {
        let route = RouteId::at(index);
        let preferred = seen.of(multivector_sim::state::oil::route::PREFERRED, route);
        let on = preferred.is_some_and(|code| code.0 != 1);
        if entry.player_sets {
            orders.push(Order::Prefer { route, on });
        }
    }
    let nothing = Draft::default();
    orders.retain(|order| rules.allows(seen, &nothing, order));
    orders
}
