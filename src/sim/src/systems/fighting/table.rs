//! The table. Each week either side may lay terms on it; what both have laid there ends the war, and what the other side
//! has offered is accepted by offering it oneself.
//!
//! Where Moscow is a program it accepts Astana's terms with the chance
//!
//! `table_base` + what the terms are worth to it + `table_losses` x the share of its strength that it has lost
//! + `table_weeks` x weeks / `most_weeks` + `table_outside` x outside pressure + `table_sanctions` x sanctions on Russia
//! - `table_gives_back` x regions held (+ `table_keeps` x them, if it keeps them), held to 0..1.
//!
//! It offers the first of: what it holds, neutrality, the status quo, whose chance is `table_offers_from` or more. Every
//! term is a number that both sides see, so that the chance that is shown is the chance that acts.

use super::super::Turn;
use super::super::deeds::{self, Manner};
use super::TABLE;
use crate::content::condition::Numbers;
use crate::dice::Purpose;
use crate::ids::Seat;
use crate::ledger::{BasisRef, Cause, Ledger, Rule, Why};
use crate::order::{Draft, Order, Terms};
use crate::report::{Event, WarTurn};
use crate::rules::Rules;
use crate::seen::{Seen, World};
use crate::state::fighting;
use crate::state::security::{self, Conflict};
use crate::state::war;
use crate::units::{Code, Micro};

/// In the order in which Moscow would rather have them.
const RATHER: [Terms; 3] = [Terms::Region, Terms::Neutrality, Terms::StatusQuo];

impl Rules {
    /// The chance that Moscow accepts each of the terms this week, if a program sits there; 1 for what it offers itself.
    /// All nought outside fighting.
    pub fn table_odds(&self, seen: &Seen) -> [(Terms, f64); 3] {
        let code = seen.get(security::CONFLICT).unwrap_or_default();
        let fighting =
            Conflict::of(code) == Conflict::Fighting && !self.is_lull(self.span_of(seen));
        Terms::ALL.map(|terms| {
            (
                terms,
                if fighting {
                    accepts(self, seen, terms)
                } else {
                    0.0
                },
            )
        })
    }
}

/// The chance that Moscow's program accepts.
fn accepts(rules: &Rules, numbers: &impl Numbers, terms: Terms) -> f64 {
    if terms == Terms::Region && numbers.read(fighting::LOST).0 == 0 {
        return 0.0;
    }
    if Terms::of(numbers.read(fighting::MOSCOW_OFFER)) == Some(terms) {
        return 1.0;
    }
    chance(rules, numbers, terms)
}

fn chance(rules: &Rules, numbers: &impl Numbers, terms: Terms) -> f64 {
    let c = &rules.coefficients.fighting;
    let share = |key| numbers.read::<Micro>(key).share();
    let entry = rules.content.fighting.terms.get(terms as usize);
    let worth = entry.map_or(0.0, |entry| entry.worth.value);
    let held = numbers.read(fighting::LOST).0 as f64;
    let keeps = entry.is_some_and(|entry| !entry.withdraws);
    let holds = if keeps {
        c.table_keeps.value
    } else {
        -c.table_gives_back.value
    };
    let weeks = numbers.read(fighting::WEEKS).0 as f64 / c.most_weeks.value.max(1.0);
    let sum = c.table_base.value
        + worth
        + c.table_losses.value * share(fighting::MOSCOW_LOSSES)
        + c.table_weeks.value * weeks
        + c.table_outside.value * share(fighting::OUTSIDE)
        + c.table_sanctions.value * share(war::SANCTIONS)
        + holds * held;
    sum.clamp(0.0, 1.0)
}

/// The terms that a draft offers.
fn offered(draft: Option<&Draft>) -> Option<Terms> {
    draft?.orders.iter().find_map(|order| match order {
        Order::Offer { terms } => Some(*terms),
        _ => None,
    })
}

/// The week at the table; says whether it ended the war.
pub(super) fn week<L: Ledger>(
    turn: &mut Turn<'_, L>,
    astana: Option<&Draft>,
    moscow: Option<&Draft>,
) -> bool {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let (own, theirs) = (offered(astana), offered(moscow));
    let lay_there = Terms::of(state.get(fighting::OFFER));
    let (mut settled, mut refused) = (None, None);
    if let Some(terms) = own {
        let world = World {
            state,
            last_turn: false,
        };
        let lies_there = Terms::of(state.get(fighting::MOSCOW_OFFER)) == Some(terms);
        let accepted = match moscow {
            Some(_) => theirs == Some(terms) || lies_there,
            None => {
                let chance = accepts(rules, &world, terms);
                turn.dice.unit(turn.turn, Purpose::Fighting, TABLE) < chance
            }
        };
        if accepted {
            settled = Some(terms);
        } else if moscow.is_none() {
            refused = Some(terms);
        }
    }
    if settled.is_none() && theirs.is_some() && theirs == lay_there {
        settled = theirs;
    }
    let day = turn.day;
    if let Some(terms) = own {
        turn.tell(|| Event::War {
            turn: WarTurn::Offered(Seat::Astana, terms),
            day,
        });
    }
    if let Some(terms) = refused {
        turn.tell(|| Event::War {
            turn: WarTurn::Refused(terms),
            day,
        });
    }
    lay(turn, Seat::Astana, own);
    if moscow.is_some() {
        lay(turn, Seat::Moscow, theirs);
        if let Some(terms) = theirs {
            turn.tell(|| Event::War {
                turn: WarTurn::Offered(Seat::Moscow, terms),
                day,
            });
        }
    }
    if let Some(terms) = settled {
        settle(turn, terms);
    }
    settled.is_some()
}

/// Lays terms on the table, or takes them off.
fn lay<L: Ledger>(turn: &mut Turn<'_, L>, seat: Seat, terms: Option<Terms>) {
    let key = match seat {
        Seat::Astana => fighting::OFFER,
        _ => fighting::MOSCOW_OFFER,
    };
    let why = Why {
        cause: Cause::Order(seat),
        basis: BasisRef::ARITHMETIC,
        sealed: false,
    };
    turn.writer
        .set(key, terms.map_or(Code(0), Terms::code), why);
}

/// What Moscow's program offers for the week to come.
pub(super) fn moscow_offers<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = &rules.coefficients.fighting;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let held = turn.writer.state.get(fighting::LOST).0 > 0;
    let would = |terms: &Terms| {
        (held || *terms != Terms::Region)
            && chance(rules, &world, *terms) >= c.table_offers_from.value
    };
    let terms = RATHER.into_iter().find(would);
    let before = Terms::of(turn.writer.state.get(fighting::MOSCOW_OFFER));
    lay(turn, Seat::Moscow, terms);
    if let Some(terms) = terms.filter(|terms| before != Some(*terms)) {
        let day = turn.day + turn.days;
        turn.tell(|| Event::War {
            turn: WarTurn::Offered(Seat::Moscow, terms),
            day,
        });
    }
}

/// The war ends on terms.
fn settle<L: Ledger>(turn: &mut Turn<'_, L>, terms: Terms) {
    let day = turn.day;
    turn.tell(|| Event::War {
        turn: WarTurn::Settled(terms),
        day,
    });
    let rules = turn.rules;
    if let Some(entry) = rules.content.fighting.terms.get(terms as usize) {
        if entry.withdraws {
            super::ends::go_home(turn);
        }
        deeds::all(
            turn,
            &entry.effects,
            Manner::open(Cause::Rule(Rule::WarTable), day),
        );
    }
    super::ends::over(turn, Conflict::Settled);
}
