//! What is legal: one typed list of refusals for the button, the bot, the level lint and the network reader, and the
//! templates from which legal orders are made. Both read [`Seen`] alone.

use crate::content::condition::Numbers;
use crate::content::entities::{CardKind, ForceKind};
use crate::date::Date;
use crate::dice::Dice;
use crate::ids::*;
use crate::order::{Counter, Draft, Order, Stance, Step, Terms};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::{agenda, calendar};
use crate::systems::fighting::Ways;

/// Why an order is not legal. `text` makes one sentence of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Illegal {
    /// No such thing in this level.
    Unknown,
    /// It belongs to another seat.
    NotYours,
    /// The lever's condition does not hold.
    NotNow,
    /// It may be used again only later.
    Cooling {
        /// Days from the start of the turn.
        days: i64,
    },
    /// It has been used as often as it can be.
    UsedUp,
    /// The president's attention is spent.
    NoInitiatives {
        /// How many the turn has.
        limit: u8,
    },
    /// The venue is none of the lever's.
    WrongVenue,
    /// A venue must be named.
    VenueNeeded,
    /// Loud or quiet is no choice here.
    NoLoudness,
    /// The card is not on the table.
    CardNotOpen,
    /// The card has no such option, or its condition does not hold.
    OptionClosed,
    /// The setting is beyond the policy's range.
    OutOfRange,
    /// Promises are made before the first turn.
    PromisesClosed,
    /// So many promises have been made.
    PromisesFull {
        /// How many the level has.
        limit: u8,
    },
    /// This link takes no such order.
    LinkNotYours,
    /// The flotilla stays on the coast.
    NotByLand,
    /// The region is no place of its own yet.
    NotYetFounded {
        /// The day on which it is founded.
        day: i64,
    },
    /// No crisis is open.
    NoCrisis,
    /// There is no fighting.
    NoFighting,
    /// The turn is too short for anything to move.
    Lull,
    /// The counter cannot go there this week.
    NoSuchWay,
    /// No own region leads there by rail.
    WayCut,
    /// Moscow holds no region that it could keep.
    NothingHeld,
    /// The game is over.
    Over,
}

impl Illegal {
    /// The text key.
    pub const fn key(self) -> &'static str {
        match self {
            Illegal::Unknown => "illegal-unknown",
            Illegal::NotYours => "illegal-not-yours",
            Illegal::NotNow => "illegal-not-now",
            Illegal::Cooling { .. } => "illegal-cooling",
            Illegal::UsedUp => "illegal-used-up",
            Illegal::NoInitiatives { .. } => "illegal-no-initiatives",
            Illegal::WrongVenue => "illegal-wrong-venue",
            Illegal::VenueNeeded => "illegal-venue-needed",
            Illegal::NoLoudness => "illegal-no-loudness",
            Illegal::CardNotOpen => "illegal-card-not-open",
            Illegal::OptionClosed => "illegal-option-closed",
            Illegal::OutOfRange => "illegal-out-of-range",
            Illegal::PromisesClosed => "illegal-promises-closed",
            Illegal::PromisesFull { .. } => "illegal-promises-full",
            Illegal::LinkNotYours => "illegal-link-not-yours",
            Illegal::NotByLand => "illegal-not-by-land",
            Illegal::NotYetFounded { .. } => "illegal-not-yet-founded",
            Illegal::NoCrisis => "illegal-no-crisis",
            Illegal::NoFighting => "illegal-no-fighting",
            Illegal::Lull => "illegal-lull",
            Illegal::NoSuchWay => "illegal-no-such-way",
            Illegal::WayCut => "illegal-way-cut",
            Illegal::NothingHeld => "illegal-nothing-held",
            Illegal::Over => "illegal-over",
        }
    }
    /// The values of the text.
    pub fn args(self) -> Vec<(&'static str, String)> {
        match self {
            Illegal::Cooling { days } => vec![("days", days.to_string())],
            Illegal::NotYetFounded { day } => vec![("date", Date::from_day(day).to_string())],
            Illegal::NoInitiatives { limit } | Illegal::PromisesFull { limit } => {
                vec![("limit", limit.to_string())]
            }
            _ => Vec::new(),
        }
    }
}

/// Where refusals go: a list for those who want to know why, a flag for those who try many orders.
trait Refusals {
    fn push(&mut self, refusal: Illegal);
}

impl Refusals for Vec<Illegal> {
    fn push(&mut self, refusal: Illegal) {
        self.push(refusal);
    }
}

/// Whether anything was refused.
struct Refused(bool);

impl Refusals for Refused {
    fn push(&mut self, _: Illegal) {
        self.0 = true;
    }
}

/// Legal orders about one subject, with integer ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template {
    /// A promise.
    Promise(PromiseId),
    /// An answer: bit n is option n.
    Answer(CardId, u16),
    /// A policy's setting from 0 to this.
    Policy(PolicyId, u8),
    /// A ceiling from 0 to 1000 per mille.
    Quota(RouteId),
    /// A preference.
    Prefer(RouteId),
    /// An initiative in any slot; at any of its venues (none if it has none), loud or quiet if the flag is set.
    Initiative(LeverId, bool),
    /// A force to any of these regions: bit n is region n.
    Station(ForceId, u64),
    /// Any step in the crisis that is open.
    Crisis,
    /// What a counter does, in any of these regions: bit n is region n; in none if there is no bit.
    Stance(Counter, Stance, u64),
    /// Any of these terms: bit n is the n-th.
    Offer(u8),
}

impl Rules {
    /// Whether an order is legal beside the draft so far. An order replaces one about the same subject.
    pub fn check(&self, seen: &Seen, draft: &Draft, order: &Order) -> Result<(), Vec<Illegal>> {
        let mut refusals = Vec::new();
        self.refusals(seen, draft, order, &mut refusals);
        if refusals.is_empty() {
            Ok(())
        } else {
            Err(refusals)
        }
    }

    /// Whether an order is legal beside the draft so far: [`Rules::check`] without the reasons, and without allocating.
    pub fn allows(&self, seen: &Seen, draft: &Draft, order: &Order) -> bool {
        let mut refused = Refused(false);
        self.refusals(seen, draft, order, &mut refused);
        !refused.0
    }

    /// As [`Rules::allows`], whoever governs: in the Reckoning it is the cabinet.
    pub(crate) fn would_allow(&self, seen: &Seen, draft: &Draft, order: &Order) -> bool {
        let mut refused = Refused(false);
        self.refusals_of(seen, draft, order, &mut refused);
        !refused.0
    }

    fn refusals(&self, seen: &Seen, draft: &Draft, order: &Order, out: &mut impl Refusals) {
        if self.over(seen) {
            out.push(Illegal::Over);
            return;
        }
        self.refusals_of(seen, draft, order, out);
    }

    fn refusals_of(&self, seen: &Seen, draft: &Draft, order: &Order, out: &mut impl Refusals) {
        let astana = seen.seat() == Seat::Astana;
        let moscows = seen.seat() == Seat::Moscow
            && matches!(
                order,
                Order::Crisis { .. } | Order::Stance { .. } | Order::Offer { .. }
            );
        if !astana && !moscows && !matches!(order, Order::Initiative { .. }) {
            out.push(Illegal::NotYours);
            return;
        }
        match *order {
            Order::Promise { promise } => self.refuse_promise(seen, draft, order, promise, out),
            Order::Answer { card, option } => self.refuse_answer(seen, card, option, out),
            Order::Policy { policy, setting } => match self.content.policy(policy) {
                None => out.push(Illegal::Unknown),
                Some(entry) if setting > entry.steps => out.push(Illegal::OutOfRange),
                Some(_) => {}
            },
            Order::Quota { route, permille } => {
                self.refuse_route(route, out);
                if permille > 1000 {
                    out.push(Illegal::OutOfRange);
                }
            }
            Order::Prefer { route, .. } => self.refuse_route(route, out),
            Order::Initiative {
                lever, venue, loud, ..
            } => self.refuse_initiative(seen, draft, order, lever, venue, loud, out),
            Order::Station { force, region } => {
                match (self.content.force(force), self.content.region(region)) {
                    (Some(entry), Some(_)) if entry.kind == ForceKind::Flotilla => {
                        out.push(Illegal::NotByLand)
                    }
                    (Some(_), Some(entry)) => {
                        if let Some((day, _)) = entry.founded
                            && day > seen.today()
                        {
                            out.push(Illegal::NotYetFounded { day });
                        } else if !self.is_railed(seen, force, region) {
                            out.push(Illegal::WayCut);
                        }
                    }
                    _ => out.push(Illegal::Unknown),
                }
            }
            Order::Stance {
                counter,
                stance,
                region,
            } => {
                if let Some(refusal) = self.refuse_stance(seen, counter, stance, region) {
                    out.push(refusal);
                }
            }
            Order::Offer { terms } => {
                if let Some(refusal) = self.refuse_offer(seen, terms) {
                    out.push(refusal);
                }
            }
            Order::Crisis { .. } => {
                if self.crisis_seen(seen).is_none() {
                    out.push(Illegal::NoCrisis);
                }
            }
        }
    }

    fn over(&self, seen: &Seen) -> bool {
        self.is_over(seen) || self.in_reckoning(seen)
    }

    fn refuse_promise(
        &self,
        seen: &Seen,
        draft: &Draft,
        order: &Order,
        promise: PromiseId,
        out: &mut impl Refusals,
    ) {
        if self.content.promise(promise).is_none() || !self.level.offers(promise) {
            out.push(Illegal::Unknown);
        }
        if seen.get(calendar::TURN).is_some_and(|turn| turn.0 > 0) {
            out.push(Illegal::PromisesClosed);
        }
        let others = draft
            .orders
            .iter()
            .filter(|o| matches!(o, Order::Promise { .. }) && !o.same_subject(order))
            .count();
        if others >= usize::from(self.level.promises) {
            out.push(Illegal::PromisesFull {
                limit: self.level.promises,
            });
        }
    }

    fn refuse_answer(&self, seen: &Seen, card: CardId, option: u8, out: &mut impl Refusals) {
        let Some(entry) = self.content.card(card) else {
            out.push(Illegal::Unknown);
            return;
        };
        if seen
            .of(agenda::card::STAGE, card)
            .is_none_or(|stage| stage.0 != 1)
        {
            out.push(Illegal::CardNotOpen);
        }
        match entry.options.get(usize::from(option)) {
            Some(chosen) if chosen.when.holds(seen) => {}
            _ => out.push(Illegal::OptionClosed),
        }
    }

    fn refuse_route(&self, route: RouteId, out: &mut impl Refusals) {
        match self.content.route(route) {
            None => out.push(Illegal::Unknown),
            Some(entry) if !entry.player_sets => out.push(Illegal::LinkNotYours),
            Some(_) => {}
        }
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "the parts of one order and what it is checked against"
    )]
    fn refuse_initiative(
        &self,
        seen: &Seen,
        draft: &Draft,
        order: &Order,
        lever: LeverId,
        venue: Option<VenueId>,
        loud: bool,
        out: &mut impl Refusals,
    ) {
        let Some(entry) = self.content.lever(lever) else {
            out.push(Illegal::Unknown);
            return;
        };
        if entry.seat != seen.seat() {
            out.push(Illegal::NotYours);
            return;
        }
        match venue {
            None if !entry.venues.is_empty() => out.push(Illegal::VenueNeeded),
            Some(venue) if !entry.venues.contains(&venue) => out.push(Illegal::WrongVenue),
            _ => {}
        }
        if loud && !entry.may_be_loud {
            out.push(Illegal::NoLoudness);
        }
        self.refuse_lever(seen, lever, out);
        let limit = self.initiatives(seen);
        let spent: u32 = draft
            .orders
            .iter()
            .filter(|o| !o.same_subject(order))
            .filter_map(|o| match o {
                Order::Initiative { lever, .. } => {
                    self.content.lever(*lever).map(|l| u32::from(l.initiatives))
                }
                _ => None,
            })
            .sum();
        if spent + u32::from(entry.initiatives) > u32::from(limit) {
            out.push(Illegal::NoInitiatives { limit });
        }
    }

    /// Whether a lever itself is to be had, whatever else is in the draft.
    fn refuse_lever(&self, seen: &Seen, lever: LeverId, out: &mut impl Refusals) {
        let Some(entry) = self.content.lever(lever) else {
            return;
        };
        let ready = seen.of(agenda::lever::READY, lever).map_or(0, |day| day.0);
        if seen
            .of(agenda::lever::USED, lever)
            .is_some_and(|used| used.0 >= i64::from(entry.uses))
        {
            out.push(Illegal::UsedUp);
        } else if ready > seen.today() {
            out.push(Illegal::Cooling {
                days: ready - seen.today(),
            });
        }
        if !self.level.has_lever(lever) {
            out.push(Illegal::Unknown);
        } else if !entry.when.holds(seen) {
            out.push(Illegal::NotNow);
        }
    }

    /// How many initiatives the seat has this turn.
    pub fn initiatives(&self, seen: &Seen) -> u8 {
        match seen.seat() {
            Seat::Astana => seen
                .get(agenda::INITIATIVES)
                .map_or(0, |count| count.0 as u8),
            seat => self.seats.temper(seat).acts_month.value as u8,
        }
    }

    /// Templates of everything that is legal beside the draft so far. Agrees with [`Rules::check`].
    pub fn legal_orders(&self, seen: &Seen, draft: &Draft) -> Vec<Template> {
        let mut templates = Vec::new();
        if self.over(seen) {
            return templates;
        }
        if seen.seat() == Seat::Astana {
            self.templates_of_astana(seen, draft, &mut templates);
        }
        if matches!(seen.seat(), Seat::Astana | Seat::Moscow) && self.crisis_seen(seen).is_some() {
            templates.push(Template::Crisis);
        }
        if self.is_fighting(seen) {
            self.templates_of_war(seen, &mut templates);
        }
        for (index, lever) in self.content.levers.iter().enumerate() {
            let id = LeverId::at(index);
            if lever.seat != seen.seat() {
                continue;
            }
            let order = Order::Initiative {
                lever: id,
                slot: Slot::Early,
                venue: lever.venues.first().copied(),
                loud: false,
            };
            if self.allows(seen, draft, &order) {
                templates.push(Template::Initiative(id, lever.may_be_loud));
            }
        }
        templates
    }

    fn templates_of_astana(&self, seen: &Seen, draft: &Draft, templates: &mut Vec<Template>) {
        for index in 0..self.content.promises.len() {
            let promise = PromiseId::at(index);
            if self.allows(seen, draft, &Order::Promise { promise }) {
                templates.push(Template::Promise(promise));
            }
        }
        for (index, entry) in self.content.cards.iter().enumerate() {
            let card = CardId::at(index);
            if entry.kind != CardKind::Ask
                || seen
                    .of(agenda::card::STAGE, card)
                    .is_none_or(|stage| stage.0 != 1)
            {
                continue;
            }
            let bits = (0..entry.options.len() as u8)
                .filter(|option| {
                    self.check(
                        seen,
                        draft,
                        &Order::Answer {
                            card,
                            option: *option,
                        },
                    )
                    .is_ok()
                })
                .fold(0u16, |bits, option| bits | 1 << option);
            if bits != 0 {
                templates.push(Template::Answer(card, bits));
            }
        }
        for (index, policy) in self.content.policies.iter().enumerate() {
            templates.push(Template::Policy(PolicyId::at(index), policy.steps));
        }
        for (index, route) in self.content.routes.iter().enumerate() {
            if route.player_sets {
                templates.push(Template::Quota(RouteId::at(index)));
                templates.push(Template::Prefer(RouteId::at(index)));
            }
        }
        for (index, force) in self.content.forces.iter().enumerate() {
            let id = ForceId::at(index);
            if force.kind != ForceKind::Flotilla {
                let regions = self.railed(seen, id);
                if regions != 0 {
                    templates.push(Template::Station(id, regions));
                }
            }
        }
    }

    /// Stances of the seat's counters and what it can offer.
    fn templates_of_war(&self, seen: &Seen, templates: &mut Vec<Template>) {
        let counters: Vec<Counter> = match seen.seat() {
            Seat::Astana => (0..self.content.forces.len())
                .map(|index| Counter::Force(ForceId::at(index)))
                .collect(),
            Seat::Moscow => (0..self.content.groups.len())
                .map(|index| Counter::Group(GroupId::at(index)))
                .collect(),
            Seat::West | Seat::Beijing => return,
        };
        for counter in counters {
            if self
                .refuse_stance(seen, counter, Stance::Hold, None)
                .is_some()
            {
                continue;
            }
            let Ways {
                withdraw,
                home,
                attack,
            } = self.ways(seen, counter);
            templates.push(Template::Stance(counter, Stance::Hold, 0));
            templates.push(Template::Stance(counter, Stance::Delay, 0));
            if withdraw != 0 {
                templates.push(Template::Stance(counter, Stance::Withdraw, withdraw));
            }
            if home {
                templates.push(Template::Stance(counter, Stance::Withdraw, 0));
            }
            if attack != 0 {
                templates.push(Template::Stance(counter, Stance::Attack, attack));
            }
        }
        let terms = Terms::ALL.into_iter().enumerate();
        let bits = terms
            .filter(|(_, terms)| self.refuse_offer(seen, *terms).is_none())
            .fold(0, |bits, (index, _)| bits | 1 << index);
        if bits != 0 {
            templates.push(Template::Offer(bits));
        }
    }

    /// One order of a template, chosen by four words of dice.
    pub fn sample(&self, template: &Template, words: [u32; 4]) -> Order {
        let [first, second, third, _] = words;
        let pick = |word: u32, below: u32| ((u64::from(word) * u64::from(below)) >> 32) as u32;
        match *template {
            Template::Promise(promise) => Order::Promise { promise },
            Template::Answer(card, bits) => {
                let nth = pick(first, bits.count_ones());
                let option = (0..16u8)
                    .filter(|bit| bits & (1 << bit) != 0)
                    .nth(nth as usize)
                    .unwrap_or(0);
                Order::Answer { card, option }
            }
            Template::Policy(policy, steps) => Order::Policy {
                policy,
                setting: pick(first, u32::from(steps) + 1) as u8,
            },
            Template::Quota(route) => Order::Quota {
                route,
                permille: pick(first, 1001) as u16,
            },
            Template::Prefer(route) => Order::Prefer {
                route,
                on: pick(first, 2) == 1,
            },
            Template::Initiative(lever, loudness) => {
                let venues = self
                    .content
                    .lever(lever)
                    .map_or(&[][..], |entry| &entry.venues[..]);
                let slot = Slot::ALL
                    .get(pick(first, 3) as usize)
                    .copied()
                    .unwrap_or(Slot::Early);
                let venue = venues
                    .get(pick(second, venues.len() as u32) as usize)
                    .copied();
                Order::Initiative {
                    lever,
                    slot,
                    venue,
                    loud: loudness && pick(third, 2) == 1,
                }
            }
            Template::Station(force, regions) => {
                let nth = pick(first, regions.count_ones());
                let region = (0..64u16)
                    .filter(|bit| regions & (1 << bit) != 0)
                    .nth(nth as usize)
                    .unwrap_or(0);
                Order::Station {
                    force,
                    region: RegionId(region),
                }
            }
            Template::Stance(counter, stance, regions) => {
                let nth = pick(first, regions.count_ones()) as usize;
                let mut open = (0..64u16).filter(|bit| regions & (1 << bit) != 0);
                Order::Stance {
                    counter,
                    stance,
                    region: open.nth(nth).map(RegionId),
                }
            }
            Template::Offer(bits) => {
                let nth = pick(first, bits.count_ones()) as usize;
                let mut offered = Terms::ALL
                    .into_iter()
                    .enumerate()
                    .filter(|(index, _)| bits & (1 << index) != 0);
                let terms = offered
                    .nth(nth)
                    .map_or(Terms::StatusQuo, |(_, terms)| terms);
                Order::Offer { terms }
            }
            Template::Crisis => Order::Crisis {
                step: Step::ALL
                    .get(pick(first, 4) as usize)
                    .copied()
                    .unwrap_or(Step::Object),
            },
        }
    }

    /// The dice for a player policy's own choices in a game: never those of the rules.
    pub fn policy_dice(seed: u64) -> Dice {
        Dice::new(seed ^ 0x5bd1_e995_9d1b_58d5)
    }
}
