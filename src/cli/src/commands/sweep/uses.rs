//! What was used of what was to be had: levers, and options of cards with what each policy takes. An option that is taken
//! too often or too seldom to be a choice is marked.

use multivector_ai::stats::{share, wilson};
use multivector_ai::sweep::{Tally, Uses};
use multivector_sim::Seat;
use multivector_sim::content::CardKind;

use super::Swept;
use super::table::{head, line, percent};
use crate::words::Words;

/// An option that is taken in a share of its offers between these is a choice.
const CHOICE: [f64; 2] = [0.05, 0.80];

/// The levers, the least used first, and those that nobody used.
pub(super) fn levers(swept: &Swept, all: &Tally, words: &Words) -> String {
    let columns = ["lever", "taken", "offered", "used"];
    let columns = columns.map(|key| words.say(&format!("cli-sweep-{key}"), &[]));
    let mut rows: Vec<(&String, &Uses)> = all.levers.iter().collect();
    rows.sort_by(|(a, x), (b, y)| {
        let rate = |uses: &Uses| share(uses.taken, uses.offered);
        rate(x).total_cmp(&rate(y)).then(a.cmp(b))
    });
    let cells = |(id, uses): (&String, &Uses)| {
        line(vec![
            format!("`{id}`"),
            uses.taken.to_string(),
            uses.offered.to_string(),
            percent(uses.taken, uses.offered, words),
        ])
    };
    let known = swept.rules.content.levers.iter();
    let known = known.filter(|lever| lever.seat == Seat::Astana);
    let of = |id: &str| all.levers.get(id).copied().unwrap_or_default();
    let (mut unused, mut unoffered) = (Vec::new(), Vec::new());
    for lever in known {
        match of(&lever.id) {
            Uses { offered: 0, .. } => unoffered.push(format!("`{}`", lever.id)),
            Uses { taken: 0, .. } => unused.push(format!("`{}`", lever.id)),
            Uses { .. } => {}
        }
    }
    let rows: String = rows.into_iter().map(cells).collect();
    head(columns.to_vec())
        + &rows
        + &listed("cli-sweep-unused", "levers", unused, words)
        + &listed("cli-sweep-unoffered-levers", "levers", unoffered, words)
}

/// The options of every card that asks, in the order of the content, with what each policy takes of them.
pub(super) fn options(swept: &Swept, all: &Tally, words: &Words) -> String {
    let policies = swept.policies();
    let columns = ["option", "offered", "default", "taken"];
    let columns = columns.map(|key| words.say(&format!("cli-sweep-{key}"), &[]));
    let names = policies.iter().map(|(name, _)| format!("`{name}`"));
    let mark = words.say("cli-sweep-mark", &[]);
    let mut text = head(columns.into_iter().chain(names).chain([mark]).collect());
    let (mut offered, mut outside, mut surely, mut unoffered) = (0, 0, 0, Vec::new());
    let cards = swept.rules.content.cards.iter();
    for card in cards.filter(|card| card.kind == CardKind::Ask) {
        for option in &card.options {
            let id = format!("{}.{}", card.id, option.id);
            let uses = all.options.get(&id).copied().unwrap_or_default();
            if uses.offered == 0 {
                unoffered.push(format!("`{id}`"));
                continue;
            }
            let mark = Mark::of(uses);
            offered += 1;
            outside += u32::from(mark != Mark::Choice);
            surely += u32::from(matches!(mark, Mark::Surely(_)));
            let of = |tally: &Tally| {
                let uses = tally.options.get(&id).copied().unwrap_or_default();
                match uses.offered {
                    0 => super::table::NONE.to_owned(),
                    _ => format!("{:.0}", share(uses.taken, uses.offered) * 100.0),
                }
            };
            let mut cells = vec![
                format!("`{id}`"),
                uses.offered.to_string(),
                uses.by_default.to_string(),
                percent(uses.taken, uses.offered, words),
            ];
            cells.extend(policies.iter().map(|(_, tally)| of(tally)));
            cells.push(mark.key().map_or(String::new(), |key| words.say(key, &[])));
            text += &line(cells);
        }
    }
    let counts = [
        ("offered", offered.to_string()),
        ("outside", outside.to_string()),
        ("surely", surely.to_string()),
    ];
    text += &format!("\n{}\n", words.say("cli-sweep-choices", &counts));
    text + &listed("cli-sweep-unoffered-options", "options", unoffered, words)
}

/// Whether an option is a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Choice,
    /// Its share lies outside, its interval does not.
    Perhaps(Side),
    /// Its whole interval lies outside.
    Surely(Side),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Seldom,
    Often,
}

impl Mark {
    fn of(uses: Uses) -> Mark {
        let [least, most] = CHOICE;
        let taken = share(uses.taken, uses.offered);
        let [low, high] = wilson(uses.taken, uses.offered);
        match () {
            () if high < least => Mark::Surely(Side::Seldom),
            () if low > most => Mark::Surely(Side::Often),
            () if taken < least => Mark::Perhaps(Side::Seldom),
            () if taken > most => Mark::Perhaps(Side::Often),
            () => Mark::Choice,
        }
    }

    const fn key(self) -> Option<&'static str> {
        match self {
            Mark::Choice => None,
            Mark::Perhaps(Side::Seldom) => Some("cli-sweep-perhaps-seldom"),
            Mark::Perhaps(Side::Often) => Some("cli-sweep-perhaps-often"),
            Mark::Surely(Side::Seldom) => Some("cli-sweep-seldom"),
            Mark::Surely(Side::Often) => Some("cli-sweep-often"),
        }
    }
}

/// A line that lists something, if there is any.
fn listed(key: &str, arg: &'static str, ids: Vec<String>, words: &Words) -> String {
    if ids.is_empty() {
        return String::new();
    }
    format!("\n{}\n", words.say(key, &[(arg, ids.join(", "))]))
}
