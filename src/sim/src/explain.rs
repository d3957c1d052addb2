//! Why a number changed in a turn: the effects on it, those of one cause together, and what stood behind each cause
//! ([`behind`]). Reads the ledger and the record; changes nothing.

mod behind;

pub use behind::{Behind, Stoppage, behind};

use crate::game::Game;
use crate::ledger::{BasisRef, Cause, Effect};
use crate::metric::Metric;
use crate::report::Report;
use crate::rules::Rules;

/// The effects of one cause on one basis, added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Why.
    pub cause: Cause,
    /// On what it rests.
    pub basis: BasisRef,
    /// Whether Astana could not know the cause.
    pub sealed: bool,
    /// By how much, in the stored unit; never nought.
    pub amount: i64,
}

/// The effects on a number, those of one cause on one basis together, the greatest first. Their sum is that of the effects.
pub fn lines(effects: &[Effect], metric: Metric) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for e in effects.iter().filter(|e| e.metric == metric) {
        match lines
            .iter_mut()
            .find(|l| l.cause == e.cause && l.basis == e.basis && l.sealed == e.sealed)
        {
            Some(line) => line.amount += e.amount,
            None => lines.push(Line {
                cause: e.cause,
                basis: e.basis,
                sealed: e.sealed,
                amount: e.amount,
            }),
        }
    }
    lines.retain(|l| l.amount != 0);
    lines.sort_by_key(|l| core::cmp::Reverse(l.amount.unsigned_abs()));
    lines
}

/// Why a number changed in a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// First day of the turn.
    pub from_day: i64,
    /// The day on which it is over.
    pub until_day: i64,
    /// The stored value with which it began.
    pub before: i64,
    /// The stored value with which it ended.
    pub after: i64,
    /// What made the difference; the amounts add up to it exactly.
    pub lines: Vec<Line>,
}

/// Why a number changed in a turn that has been played here (from 0); `None` for any other.
pub fn explain(game: &Game, metric: Metric, turn: u32) -> Option<Explanation> {
    let report = report(game, turn)?;
    Some(Explanation {
        from_day: report.from_day,
        until_day: report.from_day + report.days,
        before: game.state_at(turn)?.raw(metric),
        after: game.state_at(turn + 1)?.raw(metric),
        lines: lines(&report.effects, metric),
    })
}

fn report(game: &Game, turn: u32) -> Option<&Report> {
    game.reports().iter().find(|report| report.turn == turn)
}

impl Rules {
    /// The id of a cause within its kind ([`Cause::kind`]), as content spells it; `None` where there is no such thing.
    /// A recorded stoppage is called by the reason given for it.
    pub fn cause_id(&self, cause: Cause) -> Option<&str> {
        let content = &self.content;
        Some(match cause {
            Cause::Lever(id) => &content.lever(id)?.id,
            Cause::Option(id, option) => {
                let card = content.card(id)?;
                card.options.get(usize::from(option))?;
                &card.id
            }
            Cause::Card(id) => &content.card(id)?.id,
            Cause::Policy(id) => &content.policy(id)?.id,
            Cause::Project(id) => &content.project(id)?.id,
            Cause::Hazard(id) => &content.hazard(id)?.id,
            Cause::Recorded(position) => {
                let stop = self.level.recorded_stops.get(usize::from(position))?;
                content.pretexts.get(usize::from(stop.pretext))?
            }
            Cause::Shock(position) => &self.level.shocks.get(usize::from(position))?.id,
            Cause::Change(position) => &self.level.recorded_changes.get(usize::from(position))?.id,
            Cause::Promise(id) => &content.promise(id)?.id,
            Cause::Reaction(id) => &content.reaction(id)?.id,
            Cause::Crisis(id) => &content.crisis(id)?.id,
            Cause::Incident(id) => &content.incident(id)?.id,
            Cause::Order(seat) => seat.name(),
            Cause::Rule(rule) => rule.key(),
            Cause::Clamp => cause.kind(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Rule;

    #[test]
    fn effects_of_one_cause_are_one_line_and_the_sum_stays() {
        let effect = |amount, rule| Effect {
            metric: Metric(1),
            amount,
            cause: Cause::Rule(rule),
            basis: BasisRef::ARITHMETIC,
            sealed: false,
        };
        let other = Effect {
            metric: Metric(2),
            ..effect(50, Rule::Fear)
        };
        let effects = [
            effect(3, Rule::Habit),
            effect(-9, Rule::Fear),
            other,
            effect(4, Rule::Habit),
        ];
        let lines = lines(&effects, Metric(1));
        assert_eq!(lines.iter().map(|l| l.amount).collect::<Vec<_>>(), [-9, 7]);
    }
}
