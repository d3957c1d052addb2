//! Deeds: what levers, options, cards, policies and projects do, as content says, and effects that act later.

use super::oil::account;
use super::{Turn, society};
use crate::content::entities::{ContentEffect, Deed, Lever};
use crate::ids::{HazardId, ProjectId, Seat, TableId, VenueId};
use crate::ledger::{BasisRef, Cause, Ledger, Rule, Why};
use crate::metric::Metric;
use crate::report::Event;
use crate::rules::Rules;
use crate::state::{Delayed, Outage, agenda, moscow, projects::project, security};
use crate::units::{Code, Days, Kusd, nearest};

/// How one act of a seat is done: its cause, the day, and how loudly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    pub(crate) cause: Cause,
    pub(crate) day: i64,
    /// By how much anger is multiplied ([`Rules::visibility`]).
    pub(crate) visibility: f64,
    /// Whether Astana cannot know the cause.
    pub(crate) sealed: bool,
    /// The reason given for what stops: a position in the table of pretexts.
    pub(crate) pretext: Option<u16>,
}

impl Manner {
    /// Openly, on a day.
    pub(crate) const fn open(cause: Cause, day: i64) -> Manner {
        Manner {
            cause,
            day,
            visibility: 1.0,
            sealed: false,
            pretext: None,
        }
    }
}

impl Rules {
    /// How well an act by a lever is heard at a place, aloud or quietly: 1 is as content states it. Moscow's anger at it goes by
    /// this.
    pub fn visibility(&self, lever: &Lever, venue: Option<VenueId>, loud: bool) -> f64 {
        let place = venue
            .and_then(|venue| self.content.venue(venue))
            .map_or(1.0, |venue| venue.visibility.value);
        let c = &self.coefficients.moscow;
        let loudness = match (lever.may_be_loud, loud) {
            (false, _) => 1.0,
            (true, true) => c.loud.value,
            (true, false) => c.quiet.value,
        };
        place * loudness
    }
}

/// Does a list of deeds.
pub(crate) fn all<L: Ledger>(turn: &mut Turn<'_, L>, effects: &[ContentEffect], manner: Manner) {
    for effect in effects {
        one(turn, effect, manner);
    }
}

fn one<L: Ledger>(turn: &mut Turn<'_, L>, effect: &ContentEffect, manner: Manner) {
    let why = Why {
        cause: manner.cause,
        basis: effect.basis,
        sealed: manner.sealed,
    };
    match effect.deed {
        Deed::Add {
            metric,
            amount,
            after_days,
        } => {
            if after_days == 0 {
                society::heard(turn, metric, amount, manner.visibility, why);
            }
            let amount = tuned(turn, metric, amount, &manner);
            if after_days == 0 {
                turn.writer.add_raw(metric, amount, why);
            } else {
                let day = manner.day + i64::from(after_days);
                turn.writer.delay(Delayed {
                    day,
                    metric,
                    amount,
                    cause: manner.cause,
                    basis: effect.basis,
                });
            }
        }
        Deed::Set { metric, value } => turn.writer.set_raw(metric, value, why),
        Deed::Pay { from, to, kusd } => {
            turn.writer.pay(account(from), account(to), Kusd(kusd), why)
        }
        Deed::Stop {
            target,
            share,
            days,
        } => {
            let outage = Outage {
                target,
                share,
                from_day: manner.day,
                until_day: manner.day + i64::from(days),
                cause: manner.cause,
                pretext: manner.pretext.unwrap_or(u16::MAX),
            };
            stop(turn, outage);
        }
        Deed::Begin { project } => begin(turn, project, why),
        Deed::Open { crisis } => super::security::crisis::open(turn, crisis, None, manner.day, why),
    }
}

/// Tells the reason given for what was done under a pretext and stops no part of the network: goods that do not come.
pub(crate) fn withheld<L: Ledger>(
    turn: &mut Turn<'_, L>,
    effects: &[ContentEffect],
    manner: Manner,
) {
    let stops = effects
        .iter()
        .any(|effect| matches!(effect.deed, Deed::Stop { .. }));
    if let (Some(pretext), false) = (manner.pretext, stops) {
        let day = manner.day;
        told(turn, pretext, day);
        turn.tell(|| Event::Withheld { pretext, day });
    }
}

/// Notes the day on which a reason was given, true or not: whoever looks back tells by it what may have been a reprisal.
fn told<L: Ledger>(turn: &mut Turn<'_, L>, pretext: u16, day: i64) {
    for (index, hazard) in turn.rules.content.hazards.iter().enumerate() {
        let id = HazardId::at(index);
        let last = turn.writer.state.of(agenda::hazard::TOLD, id).0;
        if hazard.pretext == pretext && day > last {
            let why = Why::plain(Rule::Outage);
            turn.writer.set_of(agenda::hazard::TOLD, id, Days(day), why);
        }
    }
}

/// Lists an outage and tells it under the reason given.
pub(crate) fn stop<L: Ledger>(turn: &mut Turn<'_, L>, outage: Outage) {
    turn.writer.outage(outage);
    told(turn, outage.pretext, outage.from_day);
    turn.tell(|| Event::Stopped {
        target: outage.target,
        share: outage.share,
        day: outage.from_day,
        days: outage.until_day - outage.from_day,
        pretext: outage.pretext,
    });
}

/// Anger is multiplied by visibility. Astana's words of loyalty, which lower it, are worth less each time they are given.
/// Exercises give tired troops less.
fn tuned<L: Ledger>(turn: &Turn<'_, L>, metric: Metric, amount: i64, manner: &Manner) -> i64 {
    if metric == security::DRILL.metric() && amount > 0 {
        let rested = 1.0 - turn.writer.state.share(security::FATIGUE);
        return nearest(amount as f64 * rested);
    }
    if metric != moscow::ANGER.metric() {
        return amount;
    }
    if amount > 0 {
        return nearest(amount as f64 * manner.visibility);
    }
    if !by_astana(turn.rules, manner.cause) {
        return amount;
    }
    let given = turn.writer.state.get(moscow::PAPER_LOYALTY).0.clamp(0, 40);
    let yield_each = turn.rules.coefficients.moscow.paper_yield.value;
    let mut worth = amount as f64;
    for _ in 0..given {
        worth *= yield_each;
    }
    nearest(worth)
}

fn by_astana(rules: &Rules, cause: Cause) -> bool {
    match cause {
        Cause::Option(..) => true,
        Cause::Lever(lever) => rules
            .content
            .lever(lever)
            .is_some_and(|entry| entry.seat == Seat::Astana),
        _ => false,
    }
}

fn begin<L: Ledger>(turn: &mut Turn<'_, L>, id: ProjectId, why: Why) {
    if turn.writer.state.of(project::STAGE, id).0 != 0 {
        return;
    }
    let days = turn
        .rules
        .content
        .project(id)
        .map_or(0.0, |entry| entry.days.value);
    turn.writer.set_of(project::STAGE, id, Code(1), why);
    turn.writer
        .set_of(project::DAYS_LEFT, id, Days(nearest(days)), why);
    turn.tell(|| Event::Begun { project: id });
}

/// A deed scaled by a strength, as standing policies do it: additions and payments alone.
pub(crate) fn scaled<L: Ledger>(
    turn: &mut Turn<'_, L>,
    effect: &ContentEffect,
    strength: f64,
    cause: Cause,
) {
    let why = Why {
        cause,
        basis: effect.basis,
        sealed: false,
    };
    match effect.deed {
        Deed::Add { metric, amount, .. } => {
            turn.writer
                .add_raw(metric, nearest(amount as f64 * strength), why);
        }
        Deed::Pay { from, to, kusd } => {
            let amount = Kusd(nearest(kusd as f64 * strength));
            turn.writer.pay(account(from), account(to), amount, why);
        }
        Deed::Set { .. } | Deed::Stop { .. } | Deed::Begin { .. } | Deed::Open { .. } => {}
    }
}

/// Effects whose day falls into this span act now.
pub(crate) fn delayed<L: Ledger>(turn: &mut Turn<'_, L>) {
    let over = turn.day + turn.days;
    let mut index = 0;
    while let Some(due) = turn.writer.state.delayed.get(index).copied() {
        if due.day < over {
            turn.writer.state.delayed.remove(index);
            let why = Why {
                cause: due.cause,
                basis: due.basis,
                sealed: false,
            };
            turn.writer.add_raw(due.metric, due.amount, why);
        } else {
            index += 1;
        }
    }
}

/// Why an order of a seat changes what it sets.
pub(crate) const fn ordered(cause: Cause) -> Why {
    Why {
        cause,
        basis: BasisRef::ARITHMETIC,
        sealed: false,
    }
}

/// The price of an act: the budget pays, the home economy is paid.
pub(crate) fn price<L: Ledger>(turn: &mut Turn<'_, L>, kusd: i64, cause: Cause) {
    let why = Why {
        cause,
        basis: BasisRef::ARITHMETIC,
        sealed: false,
    };
    turn.writer.pay(
        crate::state::economy::BUDGET,
        crate::state::economy::COMPANIES,
        Kusd(kusd),
        why,
    );
}
