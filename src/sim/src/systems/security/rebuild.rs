//! What a war took of the forces comes back when the guns are silent: recruits, weapons, barracks.
//!
//! - A force below the strength that it should have gains `rebuild_month` of that strength a month, until it has it. One that
//!   stands in an occupied region gains nothing, nor does anybody while the fighting lasts.
//! - Who comes is untrained: the force's readiness falls by their share of it, and training brings it back.
//! - The budget pays `rebuild_kusd` for each unit of strength.
//! - The share that is lost falls by what has come.
//!
//! Where nothing is lost it returns at once.

use super::super::Turn;
use crate::ids::{ForceId, RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::state::economy::{BUDGET, COMPANIES};
use crate::state::fighting::{self, Held};
use crate::state::security::{self, Conflict, force, region};
use crate::units::{Kusd, Micro, nearest};

/// A span of recruiting.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let lost = state.get(fighting::LOSSES).0;
    let fighting = Conflict::of(state.get(security::CONFLICT)) == Conflict::Fighting;
    if lost == 0 || fighting {
        return;
    }
    let c = &rules.coefficients.security;
    let pace = c.rebuild_month.value * turn.months();
    let (mut come, mut missing, mut book) = (0, 0, 0);
    for (index, entry) in rules.content.forces.iter().enumerate() {
        let id = ForceId::at(index);
        let state = &*turn.writer.state;
        let whole = Micro::from_share(entry.strength.value).0;
        let now = state.of(force::STRENGTH, id).0;
        let place = RegionId::at(state.of(force::REGION, id).0.max(0) as usize);
        let occupied = Held::of(state.of(region::HELD, place)) == Held::Occupied;
        let gain = if occupied || now >= whole {
            0
        } else {
            nearest(whole as f64 * pace).clamp(1, whole - now)
        };
        book += whole;
        missing += (whole - now - gain).max(0);
        if gain == 0 {
            continue;
        }
        come += gain;
        let raw = gain as f64 / (now + gain).max(1) as f64;
        let ready = state.of(force::READINESS, id).share();
        let why = Why::rule(Rule::Rebuild, c.rebuild_month.basis);
        turn.writer.add_of(force::STRENGTH, id, Micro(gain), why);
        let less = Micro::from_share(-ready * raw);
        turn.writer.add_of(force::READINESS, id, less, why);
    }
    let share = if book > 0 {
        missing as f64 / book as f64
    } else {
        0.0
    };
    let why = Why::rule(Rule::Rebuild, c.rebuild_month.basis);
    // The last grain of a share is no loss.
    let share = Micro::from_share(share).min(Micro(lost));
    turn.writer.set(fighting::LOSSES, share, why);
    let kusd = Kusd(nearest(come as f64 / 1e6 * c.rebuild_kusd.value));
    let why = Why::rule(Rule::Rebuild, c.rebuild_kusd.basis);
    turn.writer.pay(BUDGET, COMPANIES, kusd, why);
}
