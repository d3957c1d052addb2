//! What deters Moscow from force, in four parts. Each is a number of its own, and they add up to deterrence exactly.
//!
//! - Own force: `deter_force` x own force near the northern border (`forces`).
//! - Partners who would mind: `deter_partners` x the mean, weighed by how much each would mind, of its warmth x (`partners_word`
//!   + (1 - `partners_word`) x its pledge). It goes there `partners_month` of the way a month.
//! - Moscow's hands tied: `deter_binding` x the share of its means that its war binds.
//! - Moscow's price: `deter_price` x (price of closure and sanctions on Russia, weighed by `price_sanctions`): who has more
//!   to lose by a breach thinks longer.
//!
//! The four weights add up to one, so that no bound acts on the sum.

use super::super::{Turn, oil::warmth};
use super::forces;
use crate::ids::{PartnerId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::Key;
use crate::seen::World;
use crate::state::relations::partner;
use crate::state::{oil, security, war};
use crate::units::Micro;

/// The four parts and their whys.
type Parts = [(Key<Micro>, f64, Why); 4];

fn parts<L: Ledger>(turn: &Turn<'_, L>) -> Parts {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let state = &*turn.writer.state;
    let world = World {
        state,
        last_turn: false,
    };
    let sanctions = c.price_sanctions.value;
    let price = (1.0 - sanctions) * state.share(oil::PRICE_OF_CLOSURE)
        + sanctions * state.share(war::SANCTIONS);
    [
        (
            security::DETER_OWN,
            c.deter_force.value * forces::own_force(rules, &world),
            Why::rule(Rule::DeterOwn, c.deter_force.basis),
        ),
        (
            security::DETER_PARTNERS,
            c.deter_partners.value * state.share(security::PARTNERS),
            Why::rule(Rule::DeterPartners, c.deter_partners.basis),
        ),
        (
            security::DETER_WAR,
            c.deter_binding.value * state.share(war::BINDING),
            Why::rule(Rule::DeterWar, c.deter_binding.basis),
        ),
        (
            security::DETER_PRICE,
            c.deter_price.value * price,
            Why::rule(Rule::DeterPrice, c.deter_price.basis),
        ),
    ]
}

/// Works out the parts anew; deterrence changes by what each of them changed, an effect a part.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let parts = parts(turn);
    let terms = parts.map(|(key, value, why)| {
        let change = Micro::from_share(value).0 - turn.writer.state.get(key).0;
        (change as f64, why)
    });
    for (key, value, why) in parts {
        turn.writer.set(key, Micro::from_share(value), why);
    }
    turn.terms(security::DETERRENCE, &terms);
}

/// The parts as the level opens, and deterrence as their sum.
pub(super) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    let why = Why::plain(Rule::Start);
    let mut sum = 0;
    for (key, value, _) in parts(turn) {
        let value = Micro::from_share(value);
        sum += value.0;
        turn.writer.set(key, value, why);
    }
    turn.writer.set(security::DETERRENCE, Micro(sum), why);
}

/// Partners who would mind follow their warmth and pledges; pledges go slowly back to what is usual.
pub(super) fn partners<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let word = c.partners_word.value;
    let (mut minded, mut weights) = (0.0, 0.0);
    for (index, entry) in rules.content.partners.iter().enumerate() {
        let id = PartnerId::at(index);
        turn.toward_of(
            partner::PLEDGE,
            id,
            entry.pledge.value,
            c.pledge_month.value,
            Why::rule(Rule::Habit, entry.pledge.basis),
        );
        let state = &*turn.writer.state;
        let pledge = state.of(partner::PLEDGE, id).share();
        let counts = word + (1.0 - word) * pledge;
        minded += entry.would_mind.value * warmth(state, id) * counts;
        weights += entry.would_mind.value;
    }
    let mean = if weights > 0.0 { minded / weights } else { 0.0 };
    turn.toward(
        security::PARTNERS,
        mean,
        c.partners_month.value,
        Why::rule(Rule::Deterrence, c.partners_month.basis),
    );
}
