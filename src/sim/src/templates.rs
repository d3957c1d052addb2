//! Templates: everything that is legal, by subject, from which policies and other programs draw orders. What makes an order
//! legal stands in `check`; both read [`Seen`] alone.

use crate::content::entities::{CardKind, ForceKind};
use crate::dice::Dice;
use crate::ids::*;
use crate::order::{Counter, Draft, Order, Stance, Step, Terms};
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::agenda;
use crate::systems::fighting::Ways;

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
