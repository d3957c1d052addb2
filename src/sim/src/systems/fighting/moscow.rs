//! Moscow's program: what its groups do in a week, by the same odds, as Moscow sees them.
//!
//! Group by group, in the order of the table:
//!
//! - one that is less ready than `rest_below`, or was told otherwise by nobody and can go nowhere, holds;
//! - else it looks at every region of Astana's that it could attack. A region's worth is the greatest over the group's aims
//!   that are not yet occupied of the aim's worth x `on_the_way` for each border between the two, if that brings the group
//!   nearer to it, + `crisis_aim` if the crisis was about it. Attacking is worth that x what the group adds to the chance that the region is taken, beside the
//!   groups that attack it already, less `repulse` x the chance of being thrown back. It attacks where that is worth most,
//!   if it is worth `attack_from`;
//! - else, if Astana's regions are out of its reach, it moves through occupied ones towards its worthiest aim.
//!
//! It decides from what Moscow sees alone: what is hidden from Moscow changes no choice.

use super::deployment::{Deployment, Piece, Sight};
use super::graph::{bit, each};
use super::odds;
use crate::content::condition::Numbers;
use crate::content::entities::Group;
use crate::ids::{GroupId, RegionId, TableId};
use crate::order::{Counter, Stance};
use crate::report::BattleOutcome;
use crate::rules::Rules;
use crate::state::fighting::group;
use crate::state::security;

/// What every group does.
pub(super) fn choose(rules: &Rules, numbers: &impl Numbers, all: &mut Deployment) {
    let mut seen = Deployment::of(rules, numbers, Sight::Moscow);
    for (index, entry) in rules.content.groups.iter().enumerate() {
        let id = GroupId::at(index);
        let (stance, towards) = of_group(rules, numbers, &seen, id, entry);
        for one in [&mut seen, &mut *all] {
            if let Some(piece) = one.piece(Counter::Group(id)) {
                piece.stance = Some(stance);
                piece.towards = towards;
                piece.fights &= stance != Stance::Withdraw;
            }
        }
    }
}

fn of_group(
    rules: &Rules,
    numbers: &impl Numbers,
    seen: &Deployment,
    id: GroupId,
    entry: &Group,
) -> (Stance, Option<usize>) {
    let c = &rules.coefficients.fighting;
    let hold = (Stance::Hold, None);
    let Some(piece) = seen.groups.get(id.index()).copied() else {
        return hold;
    };
    if !piece.fights || numbers.read_of(group::READINESS, id).share() < c.rest_below.value {
        return hold;
    }
    let worth = worths(rules, numbers, seen, entry, &piece);
    let at = |region: usize| worth.get(region).copied().unwrap_or(0.0);
    let reach = seen.can_attack(rules, numbers.today(), Counter::Group(id));
    let mut best = (c.attack_from.value, None);
    for region in each(reach) {
        let before = seen.attackers(region);
        let chance = |attackers: u64| {
            if attackers == 0 {
                return (0.0, 0.0);
            }
            let odds = odds::odds(rules, numbers, Sight::Moscow, seen, region, attackers);
            let repulsed = odds.chances.get(BattleOutcome::Repulsed as usize);
            (odds.taken(), repulsed.copied().unwrap_or(0.0))
        };
        let (taken, _) = chance(before);
        let (with, repulsed) = chance(before | bit(id.index()));
        let gain = at(region) * (with - taken) - c.repulse.value * repulsed;
        if gain > best.0 {
            best = (gain, Some(region));
        }
    }
    match best.1 {
        Some(region) => (Stance::Attack, Some(region)),
        None if reach == 0 => onwards(seen, &piece, id, at),
        None => hold,
    }
}

/// A step through occupied regions to where the worth is greater; it stays if there is none.
fn onwards(
    seen: &Deployment,
    piece: &Piece,
    id: GroupId,
    worth: impl Fn(usize) -> f64,
) -> (Stance, Option<usize>) {
    let (ways, _) = seen.can_withdraw(Counter::Group(id));
    let mut best = (piece.place.map_or(0.0, &worth), None);
    for region in each(ways) {
        if worth(region) > best.0 {
            best = (worth(region), Some(region));
        }
    }
    match best.1 {
        Some(region) => (Stance::Withdraw, Some(region)),
        None => (Stance::Hold, None),
    }
}

/// What each region is worth to a group.
fn worths(
    rules: &Rules,
    numbers: &impl Numbers,
    seen: &Deployment,
    entry: &Group,
    piece: &Piece,
) -> [f64; super::graph::MOST] {
    let c = &rules.coefficients.fighting;
    let mut worth = [0.0; super::graph::MOST];
    let day = numbers.today();
    for (aim, own) in &entry.aims {
        let aim = super::graph::place(rules, day, aim.index());
        if seen.occupied & bit(aim) != 0 {
            continue;
        }
        let far = seen.graph.distances(aim);
        let steps = |at: usize| far.get(at).copied().unwrap_or(u8::MAX);
        let here = match piece.place {
            Some(at) => steps(at),
            // Across the border it is a step from the nearest region that it can enter.
            None => each(super::graph::fold(rules, day, entry.opposite))
                .map(steps)
                .min()
                .map_or(u8::MAX, |steps| steps.saturating_add(1)),
        };
        for (worth, steps) in worth.iter_mut().zip(far).filter(|(_, steps)| *steps < here) {
            let mut there = *own;
            for _ in 0..steps {
                there *= c.on_the_way.value;
            }
            *worth = f64::max(*worth, there);
        }
    }
    if numbers.read(security::CRISIS).0 > 0 {
        let about = RegionId(numbers.read(security::CRISIS_REGION).0 as u16);
        let about = super::graph::place(rules, day, about.index());
        if let Some(worth) = worth.get_mut(about) {
            *worth += c.crisis_aim.value;
        }
    }
    worth
}
