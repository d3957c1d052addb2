//! What is legal: one typed list of refusals for the button, the bot, the level lint and the network reader. Reads [`Seen`]
//! alone.

use crate::content::condition::Numbers;
use crate::content::entities::{ContentEffect, Deed, ForceKind};
use crate::date::Date;
use crate::ids::*;
use crate::order::{Draft, Order};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::{agenda, calendar, projects};

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
    /// What it would begin is being built already.
    BeingBuilt,
    /// What it would begin stands already.
    Built,
    /// More of the president's attention is needed than is left.
    NoInitiatives {
        /// How many the turn has.
        limit: u8,
        /// How many the order takes.
        needed: u8,
        /// How many the rest of the draft leaves.
        left: u8,
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
            Illegal::BeingBuilt => "illegal-being-built",
            Illegal::Built => "illegal-built",
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
            Illegal::NoInitiatives {
                limit,
                needed,
                left,
            } => vec![
                ("limit", limit.to_string()),
                ("needed", needed.to_string()),
                ("left", left.to_string()),
            ],
            Illegal::PromisesFull { limit } => vec![("limit", limit.to_string())],
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

    pub(crate) fn over(&self, seen: &Seen) -> bool {
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
        let left = u32::from(limit).saturating_sub(spent);
        if u32::from(entry.initiatives) > left {
            out.push(Illegal::NoInitiatives {
                limit,
                needed: entry.initiatives,
                // No more than the limit.
                left: left as u8,
            });
        }
    }

    /// Whether a lever itself is to be had, whatever else is in the draft.
    fn refuse_lever(&self, seen: &Seen, lever: LeverId, out: &mut impl Refusals) {
        let Some(entry) = self.content.lever(lever) else {
            return;
        };
        let ready = seen.of(agenda::lever::READY, lever).map_or(0, |day| day.0);
        let used_up = seen
            .of(agenda::lever::USED, lever)
            .is_some_and(|used| used.0 >= i64::from(entry.uses));
        let holds = entry.when.holds(seen);
        if (used_up || !holds)
            && let Some(works) = works(seen, &entry.effects)
        {
            out.push(works);
            return;
        }
        if used_up {
            out.push(Illegal::UsedUp);
        } else if ready > seen.today() {
            out.push(Illegal::Cooling {
                days: ready - seen.today(),
            });
        }
        if !self.level.has_lever(lever) {
            out.push(Illegal::Unknown);
        } else if !holds {
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
}

/// What a lever would begin and what is begun already.
fn works(seen: &Seen, effects: &[ContentEffect]) -> Option<Illegal> {
    effects.iter().find_map(|effect| {
        let Deed::Begin { project } = effect.deed else {
            return None;
        };
        match seen.of(projects::project::STAGE, project)?.0 {
            1 => Some(Illegal::BeingBuilt),
            2 => Some(Illegal::Built),
            _ => None,
        }
    })
}
