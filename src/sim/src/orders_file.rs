//! Orders as people write them: a RON list with one list of orders a turn, everything by name. Read with every mistake at
//! once; written back so that reading gives the same drafts. Whether an order is legal is not asked here.
//!
//! ```ron
//! [
//!     [Promise(promise: "no_shot"), Policy(policy: "candour", setting: 2)],
//!     [Initiative(lever: "visit_paris", slot: Late, venue: "paris", loud: true), Quota(route: "cpc", permille: 800)],
//!     [Answer(card: "january_bill", option: "thanks"), Prefer(route: "btc", on: true)],
//!     [Station(force: "first_brigade", region: "mangystau"), Crisis(step: "insist")],
//!     [Stance(counter: "first_brigade", stance: "attack", region: "atyrau"), Offer(terms: "status_quo")],
//! ]
//! ```

use core::fmt::Write;

use serde::Deserialize;

use crate::content::Content;
use crate::content::ron::{self, Diagnostic, FileId, Name, Problem, Spanned};
use crate::ids::{Slot, TableId};
use crate::order::{Counter, Draft, Order, Stance, Step, Terms};
use crate::rules::Rules;

/// A slot, as written.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename = "Slot")]
pub enum SlotRaw {
    /// The first third of the turn.
    #[default]
    Early,
    /// The second third.
    Middle,
    /// The last third.
    Late,
}

/// An order, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Order")]
pub enum OrderRaw {
    /// A promise to the country.
    Promise {
        /// Which.
        promise: Name,
    },
    /// An answer to a card.
    Answer {
        /// The card.
        card: Name,
        /// The option.
        option: Name,
    },
    /// A setting of a standing policy.
    Policy {
        /// Which.
        policy: Name,
        /// Its setting.
        setting: Spanned<u8>,
    },
    /// A ceiling for a link.
    Quota {
        /// The link.
        route: Name,
        /// Thousandths of its capacity.
        permille: Spanned<u16>,
    },
    /// A preference for a link.
    Prefer {
        /// The link.
        route: Name,
        /// Whether it is preferred.
        on: bool,
    },
    /// A lever.
    Initiative {
        /// Which.
        lever: Name,
        /// When in the turn.
        #[serde(default)]
        slot: SlotRaw,
        /// Where.
        venue: Option<Name>,
        /// Whether it is said loud.
        #[serde(default)]
        loud: bool,
    },
    /// A station for a force.
    Station {
        /// Which.
        force: Name,
        /// Where.
        region: Name,
    },
    /// A step in a crisis.
    Crisis {
        /// `act`, `object`, `insist` or `yield`.
        step: Name,
    },
    /// What a counter does in the fighting.
    Stance {
        /// A force, or a group.
        counter: Name,
        /// `hold`, `delay`, `withdraw` or `attack`.
        stance: Name,
        /// Where.
        region: Option<Name>,
    },
    /// Terms for the other side.
    Offer {
        /// `status_quo`, `neutrality` or `region`.
        terms: Name,
    },
}

impl OrderRaw {
    /// The name of what the order is about.
    fn subject(&self) -> &Name {
        match self {
            OrderRaw::Promise { promise: name }
            | OrderRaw::Answer { card: name, .. }
            | OrderRaw::Policy { policy: name, .. }
            | OrderRaw::Quota { route: name, .. }
            | OrderRaw::Prefer { route: name, .. }
            | OrderRaw::Initiative { lever: name, .. }
            | OrderRaw::Station { force: name, .. }
            | OrderRaw::Crisis { step: name }
            | OrderRaw::Stance { counter: name, .. }
            | OrderRaw::Offer { terms: name } => name,
        }
    }
}

/// Reads a file of orders: one draft a turn. `None` if there was a mistake; every mistake is added to `sink`.
pub fn read(
    rules: &Rules,
    file: FileId,
    bytes: &[u8],
    sink: &mut Vec<Diagnostic>,
) -> Option<Vec<Draft>> {
    let raw: Vec<Vec<OrderRaw>> = ron::read(file, bytes, sink)?;
    let before = sink.len();
    let drafts = drafts(&rules.content, &raw, sink);
    (sink.len() == before).then_some(drafts)
}

/// One draft a turn from orders as written; what is wrong is added to `sink` and left out.
pub fn drafts(content: &Content, raw: &[Vec<OrderRaw>], sink: &mut Vec<Diagnostic>) -> Vec<Draft> {
    let mut drafts = Vec::with_capacity(raw.len());
    for turn in raw {
        let mut draft = Draft::default();
        let mut read: Vec<(&OrderRaw, Order)> = Vec::with_capacity(turn.len());
        for written in turn {
            let Some(order) = resolve(content, written, sink) else {
                continue;
            };
            if let Some((first, _)) = read.iter().find(|(_, other)| other.same_subject(&order)) {
                sink.push(Diagnostic::duplicate_id(
                    written.subject(),
                    "order",
                    first.subject(),
                ));
            }
            read.push((written, order));
            draft.put(order);
        }
        drafts.push(draft);
    }
    drafts
}

/// Writes drafts as a file of orders. An order about something that the content does not have is left out.
pub fn write(rules: &Rules, drafts: &[Draft]) -> String {
    let mut text = String::from("[\n");
    for draft in drafts {
        text.push_str("    [\n");
        for words in draft
            .orders
            .iter()
            .filter_map(|order| words(&rules.content, order))
        {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "        {words},");
        }
        text.push_str("    ],\n");
    }
    text.push_str("]\n");
    text
}

/// The position of a name in a table, or a finding with the nearest known name.
fn find<I: TableId, T>(
    table: &[T],
    id: impl Fn(&T) -> &str,
    name: &Name,
    kind: &'static str,
    sink: &mut Vec<Diagnostic>,
) -> Option<I> {
    let found = table.iter().position(|entry| id(entry) == name.value);
    if found.is_none() {
        let known: Vec<&str> = table.iter().map(id).collect();
        sink.push(Diagnostic::unknown_name(name, kind, &known));
    }
    found.map(I::at)
}

/// Whether a number is at most so much; a finding if not.
fn at_most<T: Copy + Into<i128>>(
    number: &Spanned<T>,
    most: i128,
    sink: &mut Vec<Diagnostic>,
) -> bool {
    let value: i128 = number.value.into();
    if value > most {
        let problem = Problem::NumberOutOfRange {
            value: value.to_string(),
            min: 0,
            max: most,
        };
        sink.push(Diagnostic::error(number.file, number.span, problem));
    }
    value <= most
}

fn resolve(content: &Content, written: &OrderRaw, sink: &mut Vec<Diagnostic>) -> Option<Order> {
    match written {
        OrderRaw::Promise { promise } => {
            let promise = find(
                &content.promises,
                |entry| &entry.id,
                promise,
                "promise",
                sink,
            )?;
            Some(Order::Promise { promise })
        }
        OrderRaw::Answer { card, option } => {
            let card = find(&content.cards, |entry| &entry.id, card, "card", sink)?;
            let options = content
                .card(card)
                .map_or(&[][..], |entry| &entry.options[..]);
            let option: crate::ids::CardId =
                find(options, |entry| &entry.id, option, "option", sink)?;
            Some(Order::Answer {
                card,
                option: option.0 as u8,
            })
        }
        OrderRaw::Policy { policy, setting } => {
            let policy = find(&content.policies, |entry| &entry.id, policy, "policy", sink)?;
            let steps = content.policy(policy).map_or(0, |entry| entry.steps);
            at_most(setting, i128::from(steps), sink).then_some(Order::Policy {
                policy,
                setting: setting.value,
            })
        }
        OrderRaw::Quota { route, permille } => {
            let route = find(&content.routes, |entry| &entry.id, route, "route", sink);
            let fits = at_most(permille, 1000, sink);
            route.filter(|_| fits).map(|route| Order::Quota {
                route,
                permille: permille.value,
            })
        }
        OrderRaw::Prefer { route, on } => {
            let route = find(&content.routes, |entry| &entry.id, route, "route", sink)?;
            Some(Order::Prefer { route, on: *on })
        }
        OrderRaw::Initiative {
            lever,
            slot,
            venue,
            loud,
        } => {
            let lever = find(&content.levers, |entry| &entry.id, lever, "lever", sink);
            let venue = match venue {
                Some(name) => Some(find(
                    &content.venues,
                    |entry| &entry.id,
                    name,
                    "venue",
                    sink,
                )?),
                None => None,
            };
            let slot = match slot {
                SlotRaw::Early => Slot::Early,
                SlotRaw::Middle => Slot::Middle,
                SlotRaw::Late => Slot::Late,
            };
            lever.map(|lever| Order::Initiative {
                lever,
                slot,
                venue,
                loud: *loud,
            })
        }
        OrderRaw::Station { force, region } => {
            let force = find(&content.forces, |entry| &entry.id, force, "force", sink);
            let region = find(&content.regions, |entry| &entry.id, region, "region", sink);
            Some(Order::Station {
                force: force?,
                region: region?,
            })
        }
        OrderRaw::Crisis { step } => {
            let found = Step::named(&step.value);
            if found.is_none() {
                let known = Step::ALL.map(Step::name);
                sink.push(Diagnostic::unknown_name(step, "step", &known));
            }
            found.map(|step| Order::Crisis { step })
        }
        OrderRaw::Stance {
            counter,
            stance,
            region,
        } => {
            let counter = self::counter(content, counter, sink);
            let known = Stance::ALL.map(Stance::name);
            let stance = one_of(Stance::ALL, known, stance, "stance", sink);
            let region = match region {
                Some(name) => Some(find(
                    &content.regions,
                    |entry| &entry.id,
                    name,
                    "region",
                    sink,
                )?),
                None => None,
            };
            Some(Order::Stance {
                counter: counter?,
                stance: stance?,
                region,
            })
        }
        OrderRaw::Offer { terms } => {
            let known = Terms::ALL.map(Terms::name);
            let terms = one_of(Terms::ALL, known, terms, "terms", sink)?;
            Some(Order::Offer { terms })
        }
    }
}

/// A force or a group by its name.
fn counter(content: &Content, name: &Name, sink: &mut Vec<Diagnostic>) -> Option<Counter> {
    let named = |id: &str| id == name.value;
    let force = content.forces.iter().position(|entry| named(&entry.id));
    let group = content.groups.iter().position(|entry| named(&entry.id));
    match (force, group) {
        (Some(at), _) => Some(Counter::Force(TableId::at(at))),
        (None, Some(at)) => Some(Counter::Group(TableId::at(at))),
        (None, None) => {
            let forces = content.forces.iter().map(|entry| entry.id.as_str());
            let groups = content.groups.iter().map(|entry| entry.id.as_str());
            let known: Vec<&str> = forces.chain(groups).collect();
            sink.push(Diagnostic::unknown_name(name, "force", &known));
            None
        }
    }
}

/// The value of a name among a few.
fn one_of<T, const N: usize>(
    values: [T; N],
    known: [&'static str; N],
    name: &Name,
    kind: &'static str,
    sink: &mut Vec<Diagnostic>,
) -> Option<T> {
    let at = known.iter().position(|known| *known == name.value);
    if at.is_none() {
        sink.push(Diagnostic::unknown_name(name, kind, &known));
    }
    values.into_iter().nth(at?)
}

/// One order in the words of the file, by names; `None` if it is about something that the content does not have.
pub fn words(content: &Content, order: &Order) -> Option<String> {
    Some(match *order {
        Order::Promise { promise } => {
            format!("Promise(promise: \"{}\")", content.promise(promise)?.id)
        }
        Order::Answer { card, option } => {
            let card = content.card(card)?;
            format!(
                "Answer(card: \"{}\", option: \"{}\")",
                card.id,
                card.options.get(usize::from(option))?.id
            )
        }
        Order::Policy { policy, setting } => {
            format!(
                "Policy(policy: \"{}\", setting: {setting})",
                content.policy(policy)?.id
            )
        }
        Order::Quota { route, permille } => format!(
            "Quota(route: \"{}\", permille: {permille})",
            content.route(route)?.id
        ),
        Order::Prefer { route, on } => {
            format!("Prefer(route: \"{}\", on: {on})", content.route(route)?.id)
        }
        Order::Initiative {
            lever,
            slot,
            venue,
            loud,
        } => {
            let venue = match venue {
                Some(venue) => format!(", venue: \"{}\"", content.venue(venue)?.id),
                None => String::new(),
            };
            let loud = if loud { ", loud: true" } else { "" };
            format!(
                "Initiative(lever: \"{}\", slot: {slot:?}{venue}{loud})",
                content.lever(lever)?.id
            )
        }
        Order::Station { force, region } => {
            format!(
                "Station(force: \"{}\", region: \"{}\")",
                content.force(force)?.id,
                content.region(region)?.id
            )
        }
        Order::Crisis { step } => format!("Crisis(step: \"{}\")", step.name()),
        Order::Stance {
            counter,
            stance,
            region,
        } => {
            let id = match counter {
                Counter::Force(id) => &content.force(id)?.id,
                Counter::Group(id) => &content.group(id)?.id,
            };
            let region = match region {
                Some(region) => format!(", region: \"{}\"", content.region(region)?.id),
                None => String::new(),
            };
            let stance = stance.name();
            format!("Stance(counter: \"{id}\", stance: \"{stance}\"{region})")
        }
        Order::Offer { terms } => format!("Offer(terms: \"{}\")", terms.name()),
    })
}
