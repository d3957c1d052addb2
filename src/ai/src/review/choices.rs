//! The choices of a game and what could have been chosen in their place. A question left unanswered and a week of crisis
//! without a step are choices too.
//!
//! | choice | in its place |
//! |---|---|
//! | an answer, or none | every other option that was open |
//! | a step in a crisis, or none | every other step |
//! | an initiative, a promise, an offer | none |
//! | a policy, a link's quota or preference, a brigade's station | what stood before |
//!
//! What a brigade does in a week of fighting is not weighed: a stance is one of many that make a week together.

use multivector_sim::ids::{CardId, RegionId, TableId};
use multivector_sim::state::{agenda, oil, security};
use multivector_sim::{Draft, Game, Order, Rules, Seat, Seen, Step};

use super::replay::Change;

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// An order was given.
    Ordered(Order),
    /// No order was given, and this happened.
    Silent(Order),
}

impl Chosen {
    /// What was ordered or happened.
    pub const fn order(&self) -> &Order {
        match self {
            Chosen::Ordered(order) | Chosen::Silent(order) => order,
        }
    }
}

/// A choice of the player's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The turn, from 0.
    pub turn: u32,
    /// Its first day, counted from 1 January 2022.
    pub day: i64,
    /// What was chosen.
    pub chosen: Chosen,
}

impl Choice {
    /// The tape's change that makes it otherwise.
    pub(super) fn change(&self, instead: Option<Order>) -> Change {
        let given = match self.chosen {
            Chosen::Ordered(order) => Some(order),
            Chosen::Silent(_) => None,
        };
        Change {
            turn: self.turn,
            given,
            instead,
        }
    }

    /// Which choices are weighed first where not all can be: the lower.
    pub(super) fn class(&self) -> u8 {
        match self.chosen.order() {
            Order::Answer { .. } | Order::Crisis { .. } => 0,
            Order::Initiative { .. } | Order::Offer { .. } => 1,
            Order::Policy { .. } | Order::Promise { .. } => 2,
            _ => 3,
        }
    }
}

/// A choice with the orders that were open in its place; nothing stands for leaving it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) choice: Choice,
    pub(super) instead: Vec<Option<Order>>,
}

/// Every choice of a game that could have been made otherwise, in order.
pub(super) fn all(game: &Game) -> Vec<Open> {
    let rules = game.rules();
    let mut open = Vec::new();
    if !game.record().setup.is_person(Seat::Astana) {
        return open;
    }
    for (turn, seats) in game.record().turns.iter().enumerate() {
        let turn = turn as u32;
        let (Some(seen), Some(draft)) = (game.seen_at(turn), seats.first()) else {
            continue;
        };
        let choice = |chosen| Choice {
            turn,
            day: seen.day(),
            chosen,
        };
        for order in &draft.orders {
            open.push(Open {
                choice: choice(Chosen::Ordered(*order)),
                instead: instead(rules, &seen, draft, order),
            });
        }
        for silent in silences(rules, &seen, draft) {
            open.push(Open {
                choice: choice(Chosen::Silent(silent)),
                instead: instead(rules, &seen, draft, &silent),
            });
        }
    }
    open.retain(|one| !one.instead.is_empty());
    open
}

/// What happened because nothing was ordered: a card's first option, an objection in a crisis.
fn silences(rules: &Rules, seen: &Seen, draft: &Draft) -> Vec<Order> {
    let cards = (0..rules.content.cards.len()).map(CardId::at);
    let asked = cards.filter(|card| {
        seen.of(agenda::card::STAGE, *card)
            .is_some_and(|s| s.0 == 1)
    });
    let mut silences: Vec<Order> = asked
        .map(|card| Order::Answer { card, option: 0 })
        .collect();
    if rules.crisis_seen(seen).is_some() {
        silences.push(Order::Crisis { step: Step::Object });
    }
    silences.retain(|order| draft.about(order).is_none());
    silences
}

/// What could have been ordered in place of an order.
fn instead(rules: &Rules, seen: &Seen, draft: &Draft, order: &Order) -> Vec<Option<Order>> {
    let mut others: Vec<Order> = Vec::new();
    match *order {
        Order::Promise { .. } | Order::Initiative { .. } | Order::Offer { .. } => {
            return vec![None];
        }
        Order::Stance { .. } => {}
        Order::Answer { card, .. } => {
            let options = rules
                .content
                .card(card)
                .map_or(0, |card| card.options.len());
            others.extend((0..options).map(|option| Order::Answer {
                card,
                option: option as u8,
            }));
        }
        Order::Crisis { .. } => others.extend(Step::ALL.map(|step| Order::Crisis { step })),
        Order::Policy { policy, .. } => {
            let before = seen.of(agenda::policy::SETTING, policy);
            others.extend(before.map(|setting| Order::Policy {
                policy,
                setting: setting.0 as u8,
            }));
        }
        Order::Quota { route, .. } => {
            let before = seen.of(oil::route::QUOTA, route);
            others.extend(before.map(|share| Order::Quota {
                route,
                permille: (share.0 / 1000) as u16,
            }));
        }
        Order::Prefer { route, .. } => {
            let before = seen.of(oil::route::PREFERRED, route);
            others.extend(before.map(|code| Order::Prefer {
                route,
                on: code.0 == 1,
            }));
        }
        Order::Station { force, .. } => {
            let before = seen.of(security::force::REGION, force);
            others.extend(before.map(|code| Order::Station {
                force,
                region: RegionId::at(code.0 as usize),
            }));
        }
    }
    let beside = draft.without_subject(order);
    others.retain(|other| other != order && rules.allows(seen, &beside, other));
    others.into_iter().map(Some).collect()
}
