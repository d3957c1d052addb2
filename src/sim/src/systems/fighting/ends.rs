//! How a war ends besides the table. It is lost when the capital is occupied or what is left of the forces falls below
//! `broken` of their strength. It freezes when no region has changed hands for `still_weeks`, or after `most_weeks`: the
//! lines stay where they are, and what is occupied stays so.

use super::super::Turn;
use super::super::deeds::{self, Manner};
use crate::content::entities::ContentEffect;
use crate::ids::{GroupId, RegionId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::report::{Event, WarTurn};
use crate::state::fighting::{self, Held, group};
use crate::state::security::{self, Conflict, region};
use crate::units::{Code, Count, Micro};

/// Whether the week's battles ended the war.
pub(super) fn seek<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = &rules.coefficients.fighting;
    let content = &rules.content.fighting;
    let state = &*turn.writer.state;
    let capital = Held::of(state.of(region::HELD, rules.known.capital)) == Held::Occupied;
    let left = 1.0 - state.share(fighting::LOSSES);
    let weeks = state.get(fighting::WEEKS).0 as f64;
    let still = state.get(fighting::STILL).0 as f64;
    if capital || left < c.broken.value {
        end(turn, Conflict::Lost, WarTurn::Lost, &content.lost);
    } else if still >= c.still_weeks.value || weeks >= c.most_weeks.value {
        end(turn, Conflict::Frozen, WarTurn::Frozen, &content.frozen);
    }
}

fn end<L: Ledger>(
    turn: &mut Turn<'_, L>,
    conflict: Conflict,
    how: WarTurn,
    effects: &[ContentEffect],
) {
    let day = turn.day;
    turn.tell(|| Event::War { turn: how, day });
    deeds::all(turn, effects, Manner::open(Cause::Rule(Rule::WarEnds), day));
    over(turn, conflict);
}

/// Moscow's groups go home, and what they held is Astana's again.
pub(super) fn go_home<L: Ledger>(turn: &mut Turn<'_, L>) {
    let why = Why::plain(Rule::WarTable);
    for index in 0..turn.rules.content.groups.len() {
        let id = GroupId::at(index);
        turn.writer.set_of(group::PLACE, id, Code(0), why);
        turn.writer.set_of(group::STRENGTH, id, Micro(0), why);
        turn.writer.set_of(group::READ, id, Micro(0), why);
    }
    for index in 0..turn.rules.content.regions.len() {
        turn.writer
            .set_of(region::HELD, RegionId::at(index), Held::Own.code(), why);
    }
    turn.writer.set(fighting::LOST, Count(0), why);
}

/// The fighting is over; so is the crisis out of which it came.
pub(super) fn over<L: Ledger>(turn: &mut Turn<'_, L>, conflict: Conflict) {
    let why = Why::plain(Rule::WarEnds);
    let hidden = Why {
        sealed: true,
        ..why
    };
    let writer = &mut turn.writer;
    writer.set(security::CONFLICT, conflict.code(), why);
    writer.set(security::CRISIS, Code(0), why);
    writer.set(security::CRISIS_REGION, Code(0), why);
    writer.set(security::RUNG, Count(0), why);
    writer.set(security::CRISIS_WEEKS, Count(0), why);
    writer.set(security::MEDIATORS, Code(0), why);
    writer.set(security::RESOLVE, Micro(0), hidden);
    for key in [
        security::WITHSTOOD,
        security::COMMITTED,
        security::MEDIATION,
    ] {
        writer.set(key, Micro(0), why);
    }
    writer.set(fighting::WEEKS, Count(0), why);
    writer.set(fighting::STILL, Count(0), why);
    writer.set(fighting::OFFER, Code(0), why);
    writer.set(fighting::MOSCOW_OFFER, Code(0), why);
    super::super::security::crisis::quiet(turn);
}
