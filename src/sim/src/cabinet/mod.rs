//! The cabinet that governs in the Reckoning: three years on the player's standing orders, in the player's own line. It
//! decides from what Astana sees and breaks no promise knowingly.
//!
//! - Policies, quotas, preferences and stations stand as they were ordered.
//! - A card is answered with the option nearest to the line ([`line`]), the first of equals.
//! - In a crisis the step of the best odds: Moscow's backing down counts for it, `climb` x its climbing and `force` x force
//!   against it. If the best step still risks more force than `bears`, less for a line that leans to Moscow, it yields.
//! - It renews at most one initiative a turn, and only one that the player used, that angers, owes and risks nothing and
//!   costs no more than `purse_kusd`: the one that has rested longest. In the weeks of a crisis none.

pub mod line;

use crate::content::condition::Numbers;
use crate::content::entities::{CardKind, ContentEffect, Deed};
use crate::ids::{CardId, LeverId, PromiseId, Slot, TableId};
use crate::metric::Metric;
use crate::order::{Draft, Order, Step};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::agenda::{card, lever, promise};
use crate::state::{Bases, State};
use crate::step::Drafts;
use crate::systems::security::crisis::Odds;
pub use line::LINE;

/// What the cabinet keeps from turn to turn, so that a warm one allocates nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cabinet {
    seen: Option<Seen>,
    drafts: Drafts,
}

impl Cabinet {
    /// Looks from Astana's chair and drafts the orders of the turn; every other seat is left to its program.
    pub(crate) fn decide(&mut self, rules: &Rules, state: &State) -> &Drafts {
        match &mut self.seen {
            Some(seen) => rules.observe_again(state, seen),
            none => *none = Some(rules.observe(state, crate::ids::Seat::Astana)),
        }
        let [astana, ..] = &mut self.drafts.by_seat;
        let draft = astana.get_or_insert_default();
        draft.orders.clear();
        if let Some(seen) = &self.seen {
            orders(rules, seen, draft);
        }
        &self.drafts
    }
}

impl Rules {
    /// What the cabinet would order in the turn that begins with what Astana sees here.
    pub fn cabinet_orders(&self, seen: &Seen) -> Draft {
        let mut draft = Draft::default();
        orders(self, seen, &mut draft);
        draft
    }
}

fn orders(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    answers(rules, seen, draft);
    if rules.crisis_seen(seen).is_some() {
        let step = step(rules, seen);
        draft.orders.push(Order::Crisis { step });
    } else if let Some(order) = renewal(rules, seen, draft) {
        draft.orders.push(order);
    }
}

fn answers(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    for (index, entry) in rules.content.cards.iter().enumerate() {
        let card = CardId::at(index);
        let open = entry.kind == CardKind::Ask
            && seen.of(card::STAGE, card).is_some_and(|stage| stage.0 == 1);
        if !open {
            continue;
        }
        let mut best: Option<(f64, Order)> = None;
        for (position, option) in entry.options.iter().enumerate() {
            let option_at = position as u8;
            let order = Order::Answer {
                card,
                option: option_at,
            };
            let after = After {
                seen,
                effects: &option.effects,
                answered: Some((card, option_at)),
            };
            let far = distance(rules, seen, card, option_at);
            if best.is_none_or(|(least, _)| far < least)
                && rules.would_allow(seen, draft, &order)
                && keeps_promises(rules, &after)
            {
                best = Some((far, order));
            }
        }
        draft.orders.extend(best.map(|(_, order)| order));
    }
}

/// How far an option lies from the line: the sum of the squares.
fn distance(rules: &Rules, seen: &Seen, card: CardId, option: u8) -> f64 {
    let Some(profile) = rules.profiles.option(card, option) else {
        return f64::INFINITY;
    };
    let parts = LINE.into_iter().zip(profile);
    parts
        .map(|(key, lean)| {
            let off = lean - seen.get(key).map_or(0.0, |share| share.share());
            off * off
        })
        .sum()
}

fn step(rules: &Rules, seen: &Seen) -> Step {
    let c = &rules.coefficients.cabinet;
    let worth =
        |odds: Odds| odds.backs_down - c.climb.value * odds.climbs - c.force.value * odds.force;
    let [to_moscow, ..] = LINE;
    let leans = seen.get(to_moscow).map_or(0.0, |share| share.share());
    let bears = c.bears.value * (1.0 - leans.max(0.0));
    let mut best: Option<(f64, Step, Odds)> = None;
    for (step, odds) in rules.crisis_odds(seen) {
        let value = worth(odds);
        if step != Step::Yield && best.is_none_or(|(most, ..)| value > most) {
            best = Some((value, step, odds));
        }
    }
    match best {
        Some((_, _, odds)) if odds.force > bears => Step::Yield,
        Some((_, step, _)) => step,
        None => Step::Object,
    }
}

/// The safe initiative of the player's that has rested longest, if one may be taken.
fn renewal(rules: &Rules, seen: &Seen, draft: &Draft) -> Option<Order> {
    let mut best: Option<(i64, Order)> = None;
    for id in rules.profiles.safe.iter().copied() {
        let used = seen.of(lever::USED, id).is_some_and(|count| count.0 > 0);
        let ready = seen.of(lever::READY, id).map_or(0, |day| day.0);
        if !used || best.is_some_and(|(least, _)| ready >= least) {
            continue;
        }
        let Some(entry) = rules.content.lever(id) else {
            continue;
        };
        let order = Order::Initiative {
            lever: id,
            slot: Slot::Middle,
            venue: quietest(rules, id),
            loud: false,
        };
        let after = After {
            seen,
            effects: &entry.effects,
            answered: None,
        };
        if rules.would_allow(seen, draft, &order) && keeps_promises(rules, &after) {
            best = Some((ready, order));
        }
    }
    best.map(|(_, order)| order)
}

/// The venue of a lever that is seen least, the first of equals.
fn quietest(rules: &Rules, id: LeverId) -> Option<crate::ids::VenueId> {
    let venues = &rules.content.lever(id)?.venues;
    let seen_there = |id| {
        rules
            .content
            .venue(id)
            .map_or(1.0, |venue| venue.visibility.value)
    };
    let mut best: Option<(f64, crate::ids::VenueId)> = None;
    for venue in venues.iter().copied() {
        let visible = seen_there(venue);
        if best.is_none_or(|(least, _)| visible < least) {
            best = Some((visible, venue));
        }
    }
    best.map(|(_, venue)| venue)
}

/// Whether no promise that stands would break by what an act is known to do at once.
fn keeps_promises(rules: &Rules, after: &After<'_>) -> bool {
    let promises = rules.content.promises.iter().enumerate();
    !promises.into_iter().any(|(index, entry)| {
        let stands = after
            .seen
            .of(promise::STAGE, PromiseId::at(index))
            .is_some_and(|stage| stage.0 == 1);
        stands
            && entry
                .broken_when
                .as_ref()
                .is_some_and(|when| when.holds(after) && !when.holds(after.seen))
    })
}

/// What Astana would see right after an act, as far as the act itself says.
struct After<'a> {
    seen: &'a Seen,
    effects: &'a [ContentEffect],
    answered: Option<(CardId, u8)>,
}

impl Numbers for After<'_> {
    fn number(&self, metric: Metric) -> i64 {
        if let Some((card, option)) = self.answered
            && self.seen.key(card::ANSWER, card).metric() == metric
        {
            return i64::from(option) + 1;
        }
        let effects = self.effects.iter();
        effects.fold(self.seen.number(metric), |now, effect| match effect.deed {
            Deed::Add {
                metric: changed,
                amount,
                ..
            } if changed == metric => now.saturating_add(amount),
            Deed::Set {
                metric: changed,
                value,
            } if changed == metric => value,
            _ => now,
        })
    }
    fn bases(&self) -> &Bases {
        self.seen.bases()
    }
    fn today(&self) -> i64 {
        self.seen.today()
    }
    fn last_turn(&self) -> bool {
        self.seen.last_turn()
    }
}
