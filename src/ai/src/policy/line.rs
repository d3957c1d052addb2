//! A fixed line for Astana, as a table: promises, settings, works, words, and what each effect of a card's option is worth
//! to it. All lines are played by the one engine here; what makes them differ stands in `lines/`, a table a file.
//!
//! A turn by any line: in a crisis the step of the best odds, or yielding where force is likelier than the line bears; every
//! card answered by what its options are known to do; the settings; works, the most wanted first; then words.

use multivector_sim::content::{Account, CardKind, CardOption, ContentEffect, Deed, Hand};
use multivector_sim::state::{agenda, compliance, oil};
use multivector_sim::units::Micro;
use multivector_sim::{
    CardId, Draft, Family, Key, LeverId, Metric, Odds, Order, PartnerId, PolicyId, PromiseId,
    RouteId, Rules, Seen, Slot, Step, TableId, Target,
};

/// A line, by ids of the content. What a level does not have is passed over.
pub(super) struct Line {
    /// Promises made at the start, as many as the level asks for.
    pub(super) promises: &'static [&'static str],
    /// Standing policies and their settings.
    pub(super) settings: &'static [(&'static str, u8)],
    /// Works, contracts and other deeds, the most wanted first, and how many are begun in a turn.
    pub(super) works: (usize, &'static [&'static str]),
    /// Words, the most wanted first, and how many are said in a turn.
    pub(super) words: (usize, &'static [&'static str]),
    /// What the effects of a card's option are worth.
    pub(super) values: Values,
    /// The chance of force in a week that the line bears before it yields.
    pub(super) bears: f64,
    /// Whether oil goes round Russia while a link under Moscow's hand is disturbed.
    pub(super) detours: bool,
}

/// What a line thinks of numbers. Of those that Astana does not see only those count that are named here: the card of an
/// option that angers says so.
pub(super) struct Values {
    /// What a whole unit of a number is worth.
    pub(super) numbers: &'static [(Key<Micro>, f64)],
    /// Warmth of a capital and its pledge.
    pub(super) warmth: f64,
    /// Capitals that count otherwise.
    pub(super) capitals: &'static [(&'static str, f64)],
    /// Pressure in a region; calm and cohesion there count as much the other way.
    pub(super) pressure: f64,
    /// A billion dollars of the budget.
    pub(super) billion: f64,
    /// A month of a whole link stopped.
    pub(super) stopped_month: f64,
    /// A firm on Western lists.
    pub(super) listed: f64,
}

/// What Moscow's climbing a rung counts against its backing down.
const CLIMB: f64 = 0.5;
/// What force counts against it.
const FORCE: f64 = 4.0;

impl Line {
    /// The orders of a turn.
    pub(super) fn order(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) {
        self.order_but(rules, seen, draft, true);
    }

    /// The orders of a turn; where `settings` are not the line's matter, standing policies stay as they are.
    pub(super) fn order_but(&self, rules: &Rules, seen: &Seen, draft: &mut Draft, settings: bool) {
        self.promise(rules, seen, draft);
        self.crisis(rules, seen, draft);
        if rules.is_fighting(seen) {
            super::defence::order(rules, seen, draft);
        }
        self.answers(rules, seen, draft);
        if settings {
            self.set(rules, seen, draft, |_| true);
        }
        if self.detours {
            detours(rules, seen, draft);
        }
        self.initiatives(rules, seen, draft);
    }

    /// The promises, before the first turn.
    pub(super) fn promise(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) {
        if seen.turn() == 0 {
            for promise in self
                .promises
                .iter()
                .filter_map(|id| named::<PromiseId, _>(&rules.content.promises, |p| &p.id, id))
            {
                put(rules, seen, draft, Order::Promise { promise });
            }
        }
    }

    /// Every card on the table takes the legal option of the greatest worth, the first among equals.
    fn answers(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) {
        for (card, options) in asking(rules, seen) {
            let mut best: Option<(f64, Order)> = None;
            for (position, option) in options.iter().enumerate() {
                let order = Order::Answer {
                    card,
                    option: position as u8,
                };
                let worth = self.values.option(rules, option);
                if best.is_none_or(|(most, _)| worth > most) && rules.allows(seen, draft, &order) {
                    best = Some((worth, order));
                }
            }
            if let Some((_, order)) = best {
                draft.put(order);
            }
        }
    }

    /// In a crisis the step of the best odds: that Moscow backs down counts for it, that it climbs and that it uses force
    /// against it. If force is likelier than this line bears whatever is done, it yields.
    fn crisis(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) {
        if rules.crisis_seen(seen).is_none() {
            return;
        }
        let worth = |odds: Odds| odds.backs_down - CLIMB * odds.climbs - FORCE * odds.force;
        let odds = rules.crisis_odds(seen);
        let resisting = odds.into_iter().filter(|(step, _)| *step != Step::Yield);
        let best = resisting.max_by(|(_, a), (_, b)| worth(*a).total_cmp(&worth(*b)));
        let step = match best {
            Some((_, odds)) if odds.force > self.bears => Step::Yield,
            Some((step, _)) => step,
            None => Step::Object,
        };
        put(rules, seen, draft, Order::Crisis { step });
    }

    /// The line's settings of the standing policies of which `which` holds, by id.
    pub(super) fn set(
        &self,
        rules: &Rules,
        seen: &Seen,
        draft: &mut Draft,
        which: impl Fn(&str) -> bool,
    ) {
        for &(id, setting) in self.settings {
            if which(id)
                && let Some(policy) =
                    named::<PolicyId, _>(&rules.content.policies, |entry| &entry.id, id)
                && seen
                    .of(agenda::policy::SETTING, policy)
                    .is_none_or(|now| now.0 != i64::from(setting))
            {
                put(rules, seen, draft, Order::Policy { policy, setting });
            }
        }
    }

    /// Works early in the turn, words late.
    fn initiatives(&self, rules: &Rules, seen: &Seen, draft: &mut Draft) {
        for ((most, ids), slot) in [(self.works, Slot::Early), (self.words, Slot::Late)] {
            let mut taken = 0;
            for id in ids {
                if taken == most {
                    break;
                }
                if let Some(lever) =
                    named::<LeverId, _>(&rules.content.levers, |entry| &entry.id, id)
                    && put(rules, seen, draft, quietly(rules, lever, slot))
                {
                    taken += 1;
                }
            }
        }
    }
}

impl Values {
    /// What an option of a card is worth.
    fn option(&self, rules: &Rules, option: &CardOption) -> f64 {
        let price = option.cost_kusd as f64 / 1e6 * self.billion;
        option
            .effects
            .iter()
            .fold(price, |sum, effect| sum + self.effect(rules, effect))
    }

    /// What one effect is worth.
    fn effect(&self, rules: &Rules, effect: &ContentEffect) -> f64 {
        match effect.deed {
            Deed::Add { metric, amount, .. } => amount as f64 * self.unit(rules, metric),
            Deed::Pay {
                from: Account::Budget,
                kusd,
                ..
            } => kusd as f64 / 1e6 * self.billion,
            Deed::Pay {
                to: Account::Budget,
                kusd,
                ..
            } => -(kusd as f64) / 1e6 * self.billion,
            Deed::Stop { share, days, .. } => {
                share as f64 / 1e6 * f64::from(days) / 30.0 * self.stopped_month
            }
            Deed::Pay { .. } | Deed::Set { .. } | Deed::Begin { .. } | Deed::Open { .. } => 0.0,
        }
    }

    /// What one stored unit of a number is worth.
    fn unit(&self, rules: &Rules, metric: Metric) -> f64 {
        if let Some((_, weight)) = self.numbers.iter().find(|(key, _)| key.metric() == metric) {
            return weight / 1e6;
        }
        if metric == compliance::LISTED.metric() {
            return self.listed;
        }
        match rules.layout.entity(metric) {
            Some((Family::Partner, index)) => self.capital(rules, index) / 1e6,
            Some((Family::Region, _)) if rules.layout.name(metric).ends_with(".pressure") => {
                self.pressure / 1e6
            }
            Some((Family::Region, _)) => -self.pressure / 1e6,
            _ => 0.0,
        }
    }

    fn capital(&self, rules: &Rules, index: u16) -> f64 {
        let partner = rules.content.partner(PartnerId(index));
        let own = |id: &str| self.capitals.iter().find(|(other, _)| *other == id);
        let own = partner.and_then(|partner| own(&partner.id));
        own.map_or(self.warmth, |(_, weight)| *weight)
    }
}

/// The position of an id in a table.
pub(super) fn named<I: TableId, T>(
    table: &[T],
    id: impl Fn(&T) -> &str,
    wanted: &str,
) -> Option<I> {
    table
        .iter()
        .position(|entry| id(entry) == wanted)
        .map(I::at)
}

/// Adds an order if it is legal; says whether it was.
pub(super) fn put(rules: &Rules, seen: &Seen, draft: &mut Draft, order: Order) -> bool {
    let legal = rules.allows(seen, draft, &order);
    if legal {
        draft.put(order);
    }
    legal
}

/// The cards on the table that ask, with their options.
pub(crate) fn asking<'a>(
    rules: &'a Rules,
    seen: &Seen,
) -> impl Iterator<Item = (CardId, &'a [CardOption])> {
    let open = |card| {
        let stage = seen.of(agenda::card::STAGE, card);
        stage.is_some_and(|stage| stage.0 == 1)
    };
    let cards = rules.content.cards.iter().enumerate();
    cards
        .map(|(index, entry)| (CardId::at(index), entry))
        .filter(move |(card, entry)| entry.kind == CardKind::Ask && open(*card))
        .map(|(card, entry)| (card, entry.options.as_slice()))
}

/// The order to use a lever quietly and at its least visible venue.
pub(super) fn quietly(rules: &Rules, lever: LeverId, slot: Slot) -> Order {
    let venues = rules
        .content
        .lever(lever)
        .map_or(&[][..], |entry| &entry.venues[..]);
    let visibility = |venue| {
        rules
            .content
            .venue(venue)
            .map_or(1.0, |entry| entry.visibility.value)
    };
    let venue = venues
        .iter()
        .copied()
        .min_by(|a, b| visibility(*a).total_cmp(&visibility(*b)));
    Order::Initiative {
        lever,
        slot,
        venue,
        loud: false,
    }
}

/// Links that lead round Russia are preferred while a link under Moscow's hand is disturbed, and no longer.
fn detours(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    let russian = |route: RouteId| {
        rules
            .content
            .route(route)
            .is_some_and(|entry| entry.hand == Hand::Russia)
    };
    let stopped = seen.outages().iter().any(|outage| match outage.target {
        Target::Route(route) => russian(route) && outage.until_day > seen.day(),
        // The moorings lie in a Russian port.
        Target::Mooring(_) => outage.until_day > seen.day(),
        Target::Field(_) => false,
    });
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let route = RouteId::at(index);
        let now = seen
            .of(oil::route::PREFERRED, route)
            .is_some_and(|code| code.0 == 1);
        if entry.player_sets && entry.hand != Hand::Russia && now != stopped {
            put(rules, seen, draft, Order::Prefer { route, on: stopped });
        }
    }
}
