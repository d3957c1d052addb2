//! What Astana's services report of Moscow's next act: right as often as their quality allows, and otherwise another act
//! that Moscow could take. The report states how often such reports are right; it does not say whether this one is.

use super::{patience, weigh};
use crate::dice::Purpose;
use crate::ids::Seat;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::knowledge;
use crate::systems::Turn;
use crate::units::{Code, Micro};

/// Dice of a report: whether it is right, and what it says if it is not.
const DICE: [u32; 2] = [0, 1];
/// Dice of the report with which a level opens; those of its first turn are for the turn behind it.
const FIRST_DICE: [u32; 2] = [2, 3];

/// Makes the report for the turn to come.
pub(crate) fn report<L: Ledger>(turn: &mut Turn<'_, L>) {
    reported(turn, DICE);
}

/// Makes the report with which a level opens.
pub(crate) fn first_report<L: Ledger>(turn: &mut Turn<'_, L>) {
    reported(turn, FIRST_DICE);
}

fn reported<L: Ledger>(turn: &mut Turn<'_, L>, [is_right, instead]: [u32; 2]) {
    let c = turn.rules.coefficients.knowledge;
    let quality = turn.writer.state.share(knowledge::INTELLIGENCE);
    let trust = c.intent_rest.value + (c.intent_best.value - c.intent_rest.value) * quality;
    let (mut weighed, _) = turn
        .scratch
        .weighing
        .take(Seat::Moscow, turn.writer.changes());
    let least = patience(turn.rules, turn.writer.state, Seat::Moscow);
    weigh::all(turn, Seat::Moscow, least, &mut weighed);
    // Unstable is stable here: no two have the same lever.
    weighed.sort_unstable_by(|a, b| {
        let order = b.appeal.total_cmp(&a.appeal);
        order.then(a.lever.cmp(&b.lever))
    });
    let likeliest = weighed.first().filter(|first| first.appeal > least);
    let truth = likeliest.map_or(0, |first| i64::from(first.lever.0) + 1);
    let right = turn.dice.unit(turn.turn, Purpose::Intent, is_right) < trust;
    let told = if right {
        truth
    } else {
        // Any other act that Moscow could take, or none: each as likely.
        let others = weighed.iter().map(|one| i64::from(one.lever.0) + 1);
        let others = others.chain([0]).filter(|other| *other != truth);
        let most = others.clone().count() as u32;
        let nth = turn.dice.below(turn.turn, Purpose::Intent, instead, most);
        others.clone().nth(nth as usize).unwrap_or(truth)
    };
    turn.scratch.weighing.keep(Seat::Moscow, weighed, None);
    let why = Why::rule(Rule::Reading, c.intent_best.basis);
    turn.writer.set(knowledge::MOSCOW_NEXT, Code(told), why);
    let trust = Micro::from_share(trust);
    turn.writer.set(knowledge::MOSCOW_NEXT_TRUST, trust, why);
}
