//! A week's moves and battles.
//!
//! Who withdraws goes first and fights nowhere. Then Moscow's groups attack, region by region; then Astana's forces
//! counter-attack from regions that still are its own. Every battle is reckoned with the numbers with which the week
//! opened. Who wins a region moves in with all that attacked it. Who is driven out goes to a neighbouring region of its own
//! side, in supply if there is one, the nearest to the capital of them (a group over the border, if it lies there); who
//! finds none is captured.

use super::super::Turn;
use super::deployment::{Deployment, MOST, Sight};
use super::graph::{bit, each};
use super::odds::{self, BattleOdds};
use crate::dice::Purpose;
use crate::ids::{ForceId, GroupId, RegionId, Seat, TableId};
use crate::ledger::{BasisRef, Cause, Ledger, Rule, Why};
use crate::metric::Key;
use crate::order::{Counter, Stance};
use crate::report::{BattleOutcome, Event, WarTurn};
use crate::seen::World;
use crate::state::fighting::{self, Held, group};
use crate::state::security::{force, region};
use crate::units::{Code, Micro, People, Quantity};

/// Dice of battles are numbered by the region; Astana's counter-attacks from here on.
const COUNTER_ATTACK: u32 = 64;

/// The week's moves; says whether a region changed hands.
pub(super) fn week<L: Ledger>(turn: &mut Turn<'_, L>, all: &mut Deployment) -> bool {
    withdraw(turn, all);
    let mut now = all.occupied;
    let own = all.graph.founded & !all.occupied;
    for place in each(own) {
        let attackers = all.attackers(place);
        if attackers != 0 {
            fight(turn, all, &mut now, place, attackers);
        }
    }
    // From a region that was lost this week nobody attacks.
    for piece in &mut all.forces {
        piece.fights &= piece.place.is_some_and(|at| now & bit(at) == 0);
    }
    for place in each(all.occupied) {
        let attackers = all.attackers(place);
        if attackers != 0 {
            fight(turn, all, &mut now, place, attackers);
        }
    }
    stranded(turn, all, now);
    now != all.occupied
}

/// Who withdraws is gone before the first shot.
fn withdraw<L: Ledger>(turn: &mut Turn<'_, L>, all: &Deployment) {
    for index in 0..MOST {
        for counter in [
            Counter::Force(ForceId::at(index)),
            Counter::Group(GroupId::at(index)),
        ] {
            let side = match counter {
                Counter::Force(_) => &all.forces,
                Counter::Group(_) => &all.groups,
            };
            let Some(piece) = side.get(index) else {
                continue;
            };
            let home = matches!(counter, Counter::Group(_)) && piece.place.is_some();
            if piece.stance() == Stance::Withdraw && (piece.towards.is_some() || home) {
                move_to(turn, counter, piece.towards);
            }
        }
    }
}

/// A counter goes to a region, or home over the border.
fn move_to<L: Ledger>(turn: &mut Turn<'_, L>, counter: Counter, to: Option<usize>) {
    let why = Why::plain(Rule::Battle);
    match (counter, to) {
        (Counter::Force(id), Some(to)) => {
            turn.writer.set_of(force::REGION, id, Code(to as i64), why)
        }
        (Counter::Group(id), to) => {
            let code = to.map_or(0, |to| to as i64 + 1);
            turn.writer.set_of(group::PLACE, id, Code(code), why);
        }
        (Counter::Force(_), None) => {}
    }
}

/// A battle for a region.
fn fight<L: Ledger>(
    turn: &mut Turn<'_, L>,
    all: &mut Deployment,
    now: &mut u64,
    place: usize,
    attackers: u64,
) {
    let rules = turn.rules;
    let by_moscow = all.occupied & bit(place) == 0;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let odds = odds::odds(rules, &world, Sight::True, all, place, attackers);
    let die = place as u32 + if by_moscow { 0 } else { COUNTER_ATTACK };
    let outcome = odds.at(turn.dice.unit(turn.turn, Purpose::Fighting, die));
    let id = RegionId::at(place);
    let (attacker, defended) = if by_moscow {
        (
            Seat::Moscow,
            all.forces
                .iter()
                .any(|p| p.fights && p.place == Some(place)),
        )
    } else {
        (
            Seat::Astana,
            all.groups
                .iter()
                .any(|p| p.fights && p.place == Some(place)),
        )
    };
    let day = turn.day;
    turn.tell(|| Event::Battle {
        region: id,
        attacker,
        outcome,
        defended,
        chances: odds.chances,
        day,
    });
    if defended || by_moscow {
        bleed(turn, all, &odds, outcome, place, attackers);
    }
    if outcome.takes() {
        take(turn, all, now, place, attackers);
    } else if by_moscow {
        let why = Why::plain(Rule::Battle);
        turn.writer
            .set_of(region::HELD, id, Held::Contested.code(), why);
    }
}

/// Losses and fatigue of both sides.
fn bleed<L: Ledger>(
    turn: &mut Turn<'_, L>,
    all: &Deployment,
    odds: &BattleOdds,
    outcome: BattleOutcome,
    place: usize,
    attackers: u64,
) {
    let rules = turn.rules;
    let by_moscow = all.occupied & bit(place) == 0;
    let (attacking, defending) = odds.lost(outcome);
    for index in 0..MOST {
        let pair = all.forces.get(index).zip(all.groups.get(index));
        let Some((of_force, of_group)) = pair else {
            continue;
        };
        let (own, other) = (
            Counter::Force(ForceId::at(index)),
            Counter::Group(GroupId::at(index)),
        );
        let (attacker, defender, defends) = if by_moscow {
            (other, own, of_force)
        } else {
            (own, other, of_group)
        };
        if attackers & bit(index) != 0 {
            lose(turn, attacker, attacking);
        }
        if defends.fights && defends.place == Some(place) {
            let stance = rules
                .content
                .fighting
                .stances
                .get(defends.stance() as usize);
            let loses = stance.map_or(1.0, |stance| stance.loses.value);
            lose(turn, defender, (defending * loses).min(1.0));
        }
    }
}

/// The numbers of a counter's strength and readiness, and whether their causes are sealed to Astana.
fn numbers<L: Ledger>(turn: &Turn<'_, L>, counter: Counter) -> (Key<Micro>, Key<Micro>) {
    let bases = &turn.writer.state.bases;
    match counter {
        Counter::Force(id) => (
            bases.key(force::STRENGTH, id),
            bases.key(force::READINESS, id),
        ),
        Counter::Group(id) => (
            bases.key(group::STRENGTH, id),
            bases.key(group::READINESS, id),
        ),
    }
}

fn lose<L: Ledger>(turn: &mut Turn<'_, L>, counter: Counter, share: f64) {
    let rules = turn.rules;
    let (strength, _) = numbers(turn, counter);
    let outcomes = rules.content.fighting.outcomes.first();
    let basis = outcomes.map_or(BasisRef::ARITHMETIC, |entry| entry.attacker.basis);
    let lost = turn.writer.state.share(strength) * share;
    turn.writer.add(
        strength,
        Micro::from_share(-lost),
        Why::rule(Rule::Battle, basis),
    );
    tire(turn, counter);
}

/// A battle, or an advance, tires.
fn tire<L: Ledger>(turn: &mut Turn<'_, L>, counter: Counter) {
    let c = &turn.rules.coefficients.fighting;
    let (_, readiness) = numbers(turn, counter);
    let tired = turn.writer.state.share(readiness) * c.tires.value;
    turn.writer.add(
        readiness,
        Micro::from_share(-tired),
        Why::rule(Rule::Battle, c.tires.basis),
    );
}

/// The region changes hands.
fn take<L: Ledger>(
    turn: &mut Turn<'_, L>,
    all: &mut Deployment,
    now: &mut u64,
    place: usize,
    attackers: u64,
) {
    let rules = turn.rules;
    let id = RegionId::at(place);
    let by_moscow = all.occupied & bit(place) == 0;
    let why = Why::plain(Rule::Battle);
    if by_moscow {
        *now |= bit(place);
        turn.writer
            .set_of(region::HELD, id, Held::Occupied.code(), why);
        if let Some(ground) = rules.content.ground.get(place) {
            let c = &rules.coefficients.fighting;
            let out = People::round(ground.people * c.displaced.value);
            turn.writer.add(
                fighting::DISPLACED,
                out,
                Why::rule(Rule::Displaced, c.displaced.basis),
            );
        }
    } else {
        *now &= !bit(place);
        turn.writer.set_of(region::HELD, id, Held::Own.code(), why);
    }
    for index in 0..MOST {
        let (moves, leaves) = if by_moscow {
            (
                Counter::Group(GroupId::at(index)),
                Counter::Force(ForceId::at(index)),
            )
        } else {
            (
                Counter::Force(ForceId::at(index)),
                Counter::Group(GroupId::at(index)),
            )
        };
        if all
            .piece(leaves)
            .is_some_and(|p| p.fights && p.place == Some(place))
        {
            retreat(turn, all, *now, leaves, place);
        }
        if attackers & bit(index) != 0 {
            move_to(turn, moves, Some(place));
            tire(turn, moves);
            // It no longer defends where it came from.
            if let Some(piece) = all.piece(moves) {
                piece.fights = false;
            }
        }
    }
}

/// A counter that is driven out goes where its own side is, or is captured.
fn retreat<L: Ledger>(
    turn: &mut Turn<'_, L>,
    all: &mut Deployment,
    now: u64,
    counter: Counter,
    from: usize,
) {
    if let Some(piece) = all.piece(counter) {
        piece.fights = false;
    }
    let near = all.graph.near(from);
    let far = all.graph.distances(turn.rules.known.capital.index());
    let ways = match counter {
        Counter::Force(_) => {
            let own = all.graph.founded & !now;
            let supplied = near & all.graph.connected(all.graph.depots, own);
            if supplied != 0 { supplied } else { near & own }
        }
        Counter::Group(_) => near & now,
    };
    let home = matches!(counter, Counter::Group(_)) && all.graph.gates & bit(from) != 0;
    let nearest = each(ways).min_by_key(|at| far.get(*at).copied().unwrap_or(u8::MAX));
    match (home, nearest) {
        (true, _) => move_to(turn, counter, None),
        (false, Some(to)) => move_to(turn, counter, Some(to)),
        (false, None) => captured(turn, counter),
    }
}

/// Who withdrew or fell back into a region that was lost after all goes on. Who is on the rails is taken care of there.
fn stranded<L: Ledger>(turn: &mut Turn<'_, L>, all: &mut Deployment, now: u64) {
    for index in 0..MOST {
        let (own, other) = (ForceId::at(index), GroupId::at(index));
        let state = &*turn.writer.state;
        let at = all
            .forces
            .get(index)
            .filter(|piece| piece.strength > 0.0 && !piece.rails);
        let at = at.map(|_| state.of(force::REGION, own).0.max(0) as usize);
        if let Some(at) = at.filter(|at| now & bit(*at) != 0)
            && state.of(force::STRENGTH, own).0 > 0
        {
            retreat(turn, all, now, Counter::Force(own), at);
        }
        let state = &*turn.writer.state;
        let at = all.groups.get(index).filter(|piece| piece.strength > 0.0);
        let at = at.and_then(|_| usize::try_from(state.of(group::PLACE, other).0 - 1).ok());
        if let Some(at) = at.filter(|at| now & bit(*at) == 0)
            && state.of(group::STRENGTH, other).0 > 0
        {
            retreat(turn, all, now, Counter::Group(other), at);
        }
    }
}

/// A counter without a way out is lost.
pub(super) fn captured<L: Ledger>(turn: &mut Turn<'_, L>, counter: Counter) {
    let c = &turn.rules.coefficients.fighting;
    let (strength, _) = numbers(turn, counter);
    let lost = turn.writer.state.share(strength) * c.captured.value;
    let why = Why::rule(Rule::Battle, c.captured.basis);
    turn.writer.add(strength, Micro::from_share(-lost), why);
    let day = turn.day;
    turn.tell(|| Event::War {
        turn: WarTurn::Captured(counter),
        day,
    });
}

/// What the battles left behind: who is out of supply wears down, groups in supply rest and are made up.
pub(super) fn supply<L: Ledger>(turn: &mut Turn<'_, L>, before: &Deployment) {
    let rules = turn.rules;
    let c = &rules.coefficients.fighting;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let after = Deployment::of(rules, &world, Sight::True);
    let weeks = turn.days as f64 / 7.0;
    for index in 0..MOST {
        let pieces = [
            (
                Counter::Force(ForceId::at(index)),
                after.forces.get(index),
                before.forces.get(index),
            ),
            (
                Counter::Group(GroupId::at(index)),
                after.groups.get(index),
                before.groups.get(index),
            ),
        ];
        for (counter, now, then) in pieces {
            let Some((now, then)) = now.zip(then).filter(|(now, _)| now.strength > 0.0) else {
                continue;
            };
            if now.supplied {
                if let Counter::Group(id) = counter {
                    made_up(turn, id, weeks);
                }
                continue;
            }
            let (_, readiness) = numbers(turn, counter);
            let lost = turn.writer.state.share(readiness) * (c.cut_week.value * weeks).min(1.0);
            let why = Why::rule(Rule::WarSupply, c.cut_week.basis);
            turn.writer.add(readiness, Micro::from_share(-lost), why);
            if then.supplied {
                let day = turn.day;
                turn.tell(|| Event::War {
                    turn: WarTurn::CutOff(counter),
                    day,
                });
            }
        }
    }
}

/// A group in supply rests, and is made up from what Moscow's other war leaves free.
fn made_up<L: Ledger>(turn: &mut Turn<'_, L>, id: GroupId, weeks: f64) {
    let rules = turn.rules;
    let c = &rules.coefficients.fighting;
    let Some(entry) = rules.content.group(id) else {
        return;
    };
    let sealed = |basis| Why {
        sealed: true,
        ..Why::rule(Rule::WarSupply, basis)
    };
    let state = &*turn.writer.state;
    let tired = entry.readiness.value - state.of(group::READINESS, id).share();
    let rested = Micro::from_share(tired * (c.rest_week.value * weeks).min(1.0));
    let missing = entry.strength.value * super::free(state) - state.of(group::STRENGTH, id).share();
    let sent = missing.max(0.0) * (c.reinforce_week.value * weeks).min(1.0);
    let sent = Micro::from_share(sent);
    turn.writer
        .add_of(group::READINESS, id, rested, sealed(c.rest_week.basis));
    turn.writer
        .add_of(group::STRENGTH, id, sent, sealed(c.reinforce_week.basis));
    turn.writer
        .add(fighting::SENT, sent, sealed(c.reinforce_week.basis));
}

/// Writes down what every counter was told.
pub(super) fn note<L: Ledger>(turn: &mut Turn<'_, L>, all: &Deployment) {
    let code = |to: Option<usize>| Code(to.map_or(0, |to| to as i64 + 1));
    for (index, piece) in all
        .forces
        .iter()
        .enumerate()
        .take(turn.rules.content.forces.len())
    {
        let why = Why {
            cause: Cause::Order(Seat::Astana),
            basis: BasisRef::ARITHMETIC,
            sealed: false,
        };
        let id = ForceId::at(index);
        turn.writer
            .set_of(force::STANCE, id, piece.stance().code(), why);
        turn.writer
            .set_of(force::TOWARDS, id, code(piece.towards), why);
    }
    for (index, piece) in all
        .groups
        .iter()
        .enumerate()
        .take(turn.rules.content.groups.len())
    {
        let why = Why {
            cause: Cause::Order(Seat::Moscow),
            basis: BasisRef::ARITHMETIC,
            sealed: true,
        };
        let id = GroupId::at(index);
        turn.writer
            .set_of(group::STANCE, id, piece.stance().code(), why);
        turn.writer
            .set_of(group::TOWARDS, id, code(piece.towards), why);
    }
}
