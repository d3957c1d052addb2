//! A game for every ending: those known, then the policies over many seeds, then a climb.
//!
//! The climb takes the games that came nearest to what is looked for, changes an order here and there or the dice, and keeps
//! whatever comes no less near. What it finds is stripped of every order that the ending does not need, so that what is left
//! says how one gets there. All of it counts games and draws from its own dice: the same content gives the same games.

use core::num::NonZeroUsize;

use multivector_sim::{Draft, EndingId, Fault, Rules, TableId};

use super::room::{Came, Draws, Room};
use super::{By, Ended, ending};
use crate::policy::Policy;
use crate::workers::{self, Watch};

/// How long is looked.
#[derive(Clone, Copy, Debug)]
pub struct Hunt {
    /// Games of each policy.
    pub games: u64,
    /// The seed of the first of them.
    pub seed: u64,
    /// Games of each climb, of which there are four for an ending.
    pub tries: u32,
}

impl Default for Hunt {
    fn default() -> Self {
        Self {
            games: 24,
            seed: 1,
            tries: 400,
        }
    }
}

impl Hunt {
    /// Games of the policies, of which progress is told.
    pub const fn policies(&self) -> usize {
        self.games as usize * POLICIES.len()
    }
}

/// The policies whose games are looked through, those that play a line first.
const POLICIES: [Policy; 8] = [
    Policy::Steady,
    Policy::Loyal,
    Policy::Atlantic,
    Policy::Beijing,
    Policy::Evade,
    Policy::Fortress,
    Policy::Idle,
    Policy::Random,
];
/// Climbs for each ending, from different games.
const CLIMBS: usize = 4;
/// Of so many changes one is a change of the dice.
const DICE_ONCE_IN: usize = 12;

/// A game of the policies.
struct Swept {
    policy: Policy,
    seed: u64,
    came: Came,
}

/// Looks for a game for each of some endings, and gives those found in the order of the level's endings; `None` if it was
/// cancelled. `known` games that still end as they should are kept, with those of their orders that are legal.
///
/// # Errors
/// The first fault of the rules.
pub fn hunt(
    rules: &Rules,
    asked: &[EndingId],
    known: &[Ended],
    plan: &Hunt,
    workers: NonZeroUsize,
    watch: Watch<'_>,
) -> Result<Option<Vec<Ended>>, Fault> {
    let all: Vec<EndingId> = (0..rules.content.endings.len()).map(EndingId::at).collect();
    let mut found: Vec<Option<Ended>> = vec![None; all.len()];
    let mut lost: Vec<(EndingId, u64, Vec<Draft>)> = Vec::new();
    let mut room = Room::new(rules);
    for game in known {
        let Some(id) = ending(rules, &game.ending).filter(|id| asked.contains(id)) else {
            continue;
        };
        let came = match &game.by {
            By::Policy(policy) => room.by(*policy, game.seed, &[])?,
            By::Orders(drafts) => room.with(drafts, game.seed, &[])?,
        };
        let Some(place) = found.get_mut(id.index()) else {
            continue;
        };
        if came.ending != Some(id) {
            lost.push((id, game.seed, came.drafts));
        } else if place.is_none() {
            let by = match &game.by {
                By::Policy(policy) => By::Policy(*policy),
                By::Orders(_) => By::Orders(trimmed(came.drafts)),
            };
            *place = Some(Ended { by, ..game.clone() });
        }
    }
    let left = |found: &[Option<Ended>]| -> Vec<EndingId> {
        let missing = found.iter().zip(&all);
        let missing = missing.filter(|(game, id)| game.is_none() && asked.contains(id));
        missing.map(|(_, id)| *id).collect()
    };
    let wanted = left(&found);
    if wanted.is_empty() {
        return Ok(Some(found.into_iter().flatten().collect()));
    }
    let Some(swept) = sweep(rules, plan, &wanted, workers, watch)? else {
        return Ok(None);
    };
    for game in &swept {
        let Some(place) = game.came.ending.and_then(|id| found.get_mut(id.index())) else {
            continue;
        };
        // What is found at random is stripped to what matters below, as what is climbed to.
        let asked = game.came.ending.is_some_and(|id| wanted.contains(&id));
        if asked && place.is_none() && game.policy != Policy::Random {
            let ending = game.came.ending.and_then(|id| rules.content.ending(id));
            *place = ending.map(|ending| Ended {
                ending: ending.id.clone(),
                after: None,
                seed: game.seed,
                by: By::Policy(game.policy),
            });
        }
    }
    let climbing = left(&found);
    let climbs: Vec<(EndingId, usize)> = climbing
        .iter()
        .flat_map(|id| (0..CLIMBS).map(move |nth| (*id, nth)))
        .collect();
    let unseen = Watch {
        progress: None,
        ..watch
    };
    let climbed = workers::run(
        workers,
        climbs.len(),
        unseen,
        || Room::new(rules),
        |room, job| {
            let Some((id, nth)) = climbs.get(job).copied() else {
                return Ok(None);
            };
            let at = wanted.iter().position(|other| *other == id);
            let near = |game: &Swept| {
                let near = at.and_then(|at| game.came.near.get(at));
                near.copied().unwrap_or(f64::INFINITY)
            };
            // The nearest game of every policy, so that climbs begin far from each other.
            let nearest = |policy: Policy| {
                let games = swept.iter().filter(|game| game.policy == policy);
                games.min_by(|a, b| near(a).total_cmp(&near(b)))
            };
            let mut starts: Vec<&Swept> = POLICIES.into_iter().filter_map(nearest).collect();
            starts.sort_by(|a, b| near(a).total_cmp(&near(b)));
            let known = lost.iter().filter(|(other, ..)| *other == id);
            let known = known.map(|(_, seed, drafts)| (*seed, drafts.as_slice()));
            let best = starts
                .iter()
                .map(|game| (game.seed, game.came.drafts.as_slice()));
            let start = known.chain(best).nth(nth);
            let Some((seed, drafts)) = start else {
                return Ok(None);
            };
            climb(rules, room, plan, id, (seed, drafts), job as u64)
        },
    );
    let Some(climbed) = climbed else {
        return Ok(None);
    };
    for game in climbed {
        let Some(game) = game? else {
            continue;
        };
        let place = ending(rules, &game.ending).and_then(|id| found.get_mut(id.index()));
        if let Some(place) = place {
            place.get_or_insert(game);
        }
    }
    Ok(Some(found.into_iter().flatten().collect()))
}

/// The games of the policies, and how near each came to what is looked for.
fn sweep(
    rules: &Rules,
    plan: &Hunt,
    wanted: &[EndingId],
    workers: NonZeroUsize,
    watch: Watch<'_>,
) -> Result<Option<Vec<Swept>>, Fault> {
    let games = plan.games.max(1) as usize;
    let swept = workers::run(
        workers,
        games * POLICIES.len(),
        watch,
        || Room::new(rules),
        |room, job| {
            let policy = POLICIES.get(job / games).copied().unwrap_or(Policy::Idle);
            let seed = plan.seed.wrapping_add((job % games) as u64);
            let came = room.by(policy, seed, wanted)?;
            Ok(Swept { policy, seed, came })
        },
    );
    swept.map(|games| games.into_iter().collect()).transpose()
}

/// Climbs from a game towards an ending, and strips what it finds.
fn climb(
    rules: &Rules,
    room: &mut Room<'_>,
    plan: &Hunt,
    id: EndingId,
    (mut seed, drafts): (u64, &[Draft]),
    nth: u64,
) -> Result<Option<Ended>, Fault> {
    let asked = [id];
    let near = |came: &Came| came.near.first().copied().unwrap_or(f64::INFINITY);
    let mut draws = Draws::new(plan.seed.wrapping_add(nth << 32));
    let mut best = room.with(drafts, seed, &asked)?;
    for _ in 0..plan.tries {
        if best.ending == Some(id) {
            break;
        }
        let turns = best.drafts.len();
        let other_dice = draws.pick(DICE_ONCE_IN) == 0;
        let dice = if other_dice {
            plan.seed.wrapping_add(draws.pick(10_000) as u64)
        } else {
            seed
        };
        let changes = [1, 1, 2, 3, 6].get(draws.pick(5)).copied().unwrap_or(1);
        let at: Vec<usize> = (0..changes).map(|_| draws.pick(turns)).collect();
        let at = if other_dice { &[][..] } else { &at[..] };
        let came = room.changed(&best.drafts, dice, &asked, (at, &mut draws))?;
        if near(&came) <= near(&best) {
            (best, seed) = (came, dice);
        }
    }
    if best.ending != Some(id) {
        return Ok(None);
    }
    let drafts = stripped(room, id, seed, best.drafts)?;
    let ending = rules.content.ending(id);
    Ok(ending.map(|ending| Ended {
        ending: ending.id.clone(),
        after: None,
        seed,
        by: By::Orders(drafts),
    }))
}

/// Takes away what the ending does not need: the last turns, whole turns, then single orders.
fn stripped(
    room: &mut Room<'_>,
    id: EndingId,
    seed: u64,
    mut drafts: Vec<Draft>,
) -> Result<Vec<Draft>, Fault> {
    let mut ends = |drafts: &[Draft]| -> Result<bool, Fault> {
        Ok(room.with(drafts, seed, &[])?.ending == Some(id))
    };
    for turn in (0..drafts.len()).rev() {
        let mut fewer = drafts.clone();
        if let Some(draft) = fewer.get_mut(turn) {
            draft.orders.clear();
        }
        if ends(&fewer)? {
            drafts = fewer;
        }
    }
    for turn in (0..drafts.len()).rev() {
        let orders = drafts.get(turn).map_or(0, |draft| draft.orders.len());
        for order in (0..orders).rev() {
            let mut fewer = drafts.clone();
            if let Some(draft) = fewer.get_mut(turn) {
                draft.orders.remove(order);
            }
            if ends(&fewer)? {
                drafts = fewer;
            }
        }
    }
    // Orders that are not legal any more were passed over; what stands written must be what is played.
    Ok(trimmed(room.with(&drafts, seed, &[])?.drafts))
}

/// Without empty turns at the end.
fn trimmed(mut drafts: Vec<Draft>) -> Vec<Draft> {
    while drafts.last().is_some_and(|draft| draft.orders.is_empty()) {
        drafts.pop();
    }
    drafts
}
