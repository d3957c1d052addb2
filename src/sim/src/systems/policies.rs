//! Standing policies: a setting works with a lag, longer where the elite is divided, and what it does in a month it does in proportion to what is in effect.

use super::{Turn, deeds, society};
use crate::ids::{PolicyId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::state::{agenda::policy, compliance};
use crate::units::{Code, Micro};

/// Moves every policy towards its setting and lets it work.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let people = &rules.coefficients.society;
    for (index, entry) in rules.content.policies.iter().enumerate() {
        let id = PolicyId::at(index);
        let goal =
            turn.writer.state.of(policy::SETTING, id).0 as f64 / f64::from(entry.steps.max(1));
        let now = turn.writer.state.policy(id);
        if goal != now {
            let pace = turn.days as f64 * society::drag(turn.writer.state, people);
            let way = (pace / entry.lag_days.value.max(1.0)).min(1.0);
            let step = Micro::from_share((goal - now) * way);
            turn.writer.add_of(
                policy::EFFECT,
                id,
                step,
                Why::rule(Rule::Lag, entry.lag_days.basis),
            );
        }
        let strength = turn.writer.state.policy(id) * turn.months();
        if strength > 0.0 {
            for effect in &entry.monthly {
                deeds::scaled(turn, effect, strength, Cause::Policy(id));
            }
        }
    }
    let line = turn.writer.state.of(policy::SETTING, rules.known.line).0;
    turn.writer
        .set(compliance::LINE, Code(line), Why::plain(Rule::Agenda));
}
