//! The odds of a battle. What acts is what is shown: the week is decided by the same function.
//!
//! Ratio R = attack / defence.
//!
//! - Attack = the attackers' fighting strength, each x `cut_strength` if out of supply; in the first week Moscow's is
//!   multiplied by 1 + `surprise` x (1 - warning). Warning = 1 - (1 - intelligence) x (1 - rungs climbed / all rungs).
//! - Defence = ground x (the defenders' fighting strength x their stance, each x `cut_strength` if out of supply and x
//!   `turned` if it attacks elsewhere; for Astana + `home_guard` x the region's cohesion). Against who comes over the sea
//!   to where the flotilla lies, + `flotilla` x its means x readiness.
//! - The battle comes at least as far as an outcome with ratio T with the chance R^k / (R^k + T^k), k = `steep`: at R = T
//!   half of the time. So the staff rule of three to one is a likely success, no certainty.
//! - Losses are the table's; the attacker's x the defenders' stance, and both by how unequal the fight is: the attacker's
//!   x min(1, T / R), the defender's x min(1, R / T), T that of giving way. Who is much the stronger loses less.
//! - A region that nobody defends is taken without a fight.

use super::deployment::{Deployment, Piece, Sight};
use super::graph::{bit, each};
use crate::content::condition::Numbers;
use crate::content::entities::{ForceKind, Theatre};
use crate::ids::{ForceId, RegionId, TableId};
use crate::order::{Counter, Draft, Stance};
use crate::report::BattleOutcome;
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::fighting;
use crate::state::knowledge;
use crate::state::security::{self, Conflict, force, region};

/// The odds of a battle, and what they are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BattleOdds {
    /// The attackers' strength in it, surprise included.
    pub attack: f64,
    /// The defenders' strength in it, ground and stances included.
    pub defence: f64,
    /// By how much the ground multiplies the defence.
    pub ground: f64,
    /// By how much surprise multiplies the attack; 1 where there is none.
    pub surprise: f64,
    /// The chances of the outcomes, in their order; they add up to one.
    pub chances: [f64; 4],
    /// For each outcome the shares of their strength that attacker and defender lose, a defender that holds.
    pub losses: [(f64, f64); 4],
}

impl BattleOdds {
    /// The chance that the region changes hands.
    pub fn taken(&self) -> f64 {
        let [_, _, gives_way, breaks] = self.chances;
        gives_way + breaks
    }

    /// The outcome at a place of the scale from 0 to 1.
    pub(crate) fn at(&self, place: f64) -> BattleOutcome {
        let mut sum = 0.0;
        for (chance, outcome) in self.chances.iter().zip(BattleOutcome::ALL) {
            sum += chance;
            if place < sum {
                return outcome;
            }
        }
        BattleOutcome::Breaks
    }

    /// What attacker and defender lose by an outcome.
    pub(crate) fn lost(&self, outcome: BattleOutcome) -> (f64, f64) {
        self.losses
            .get(outcome as usize)
            .copied()
            .unwrap_or_default()
    }
}

/// The odds if these of the other side, or of one's own, attack a region.
pub(crate) fn odds(
    rules: &Rules,
    numbers: &impl Numbers,
    sight: Sight,
    all: &Deployment,
    place: usize,
    attackers: u64,
) -> BattleOdds {
    let c = &rules.coefficients.fighting;
    let by_moscow = all.occupied & bit(place) == 0;
    let (attacking, defending) = if by_moscow {
        (&all.groups, &all.forces)
    } else {
        (&all.forces, &all.groups)
    };
    let supply = |piece: &Piece| {
        if piece.supplied {
            1.0
        } else {
            c.cut_strength.value
        }
    };
    let surprise = if by_moscow {
        1.0 + c.surprise.value * unwarned(rules, numbers, sight)
    } else {
        1.0
    };
    let sent = attacking.iter().enumerate();
    let sent = sent.filter(|(index, piece)| attackers & bit(*index) != 0 && piece.fights);
    let attack = sent
        .map(|(_, piece)| piece.strength * supply(piece))
        .sum::<f64>()
        * surprise;

    let (mut defence, mut weighed, mut costs) = (0.0, 0.0, 0.0);
    for piece in defending
        .iter()
        .filter(|piece| piece.fights && piece.place == Some(place))
    {
        let turned = if piece.stance() == Stance::Attack {
            c.turned.value
        } else {
            1.0
        };
        let stance = rules.content.fighting.stances.get(piece.stance() as usize);
        let own = piece.strength * supply(piece) * turned;
        defence += own * stance.map_or(1.0, |stance| stance.defends.value);
        weighed += own;
        costs += own * stance.map_or(1.0, |stance| stance.costs.value);
    }
    if by_moscow {
        let cohesion = numbers
            .read_of(region::COHESION, RegionId::at(place))
            .share();
        defence += c.home_guard.value * cohesion + coast(rules, numbers, all, place, attackers);
    }
    let ground = rules
        .content
        .ground
        .get(place)
        .map_or(1.0, |ground| ground.defends);
    defence *= ground;
    let costs = if weighed > 0.0 { costs / weighed } else { 1.0 };
    BattleOdds {
        attack,
        defence,
        ground,
        surprise,
        chances: chances(rules, attack, defence),
        losses: losses(rules, attack, defence, costs),
    }
}

/// How far the first week finds Astana unwarned, 0 to 1.
fn unwarned(rules: &Rules, numbers: &impl Numbers, sight: Sight) -> f64 {
    if numbers.read(fighting::WEEKS).0 > 1 {
        return 0.0;
    }
    let rungs = rules.content.rungs.len().max(1) as f64;
    let climbed = numbers.read(security::RUNG).0 as f64 / rungs;
    // Moscow does not know what Astana's services know.
    let knows = match sight {
        Sight::Moscow => 0.0,
        Sight::True | Sight::Astana => numbers.read(knowledge::INTELLIGENCE).share(),
    };
    ((1.0 - knows) * (1.0 - climbed)).clamp(0.0, 1.0)
}

/// What the flotilla adds where it lies, against who comes over the sea.
fn coast(
    rules: &Rules,
    numbers: &impl Numbers,
    all: &Deployment,
    place: usize,
    attackers: u64,
) -> f64 {
    let groups = all.groups.iter().zip(&rules.content.groups).enumerate();
    let mut by_sea = groups.filter(|(index, (piece, entry))| {
        attackers & bit(*index) != 0 && piece.place.is_none() && entry.theatre == Theatre::Sea
    });
    let lies = |(index, entry): (usize, &crate::content::entities::Force)| {
        entry.kind == ForceKind::Flotilla
            && numbers.read_of(force::REGION, ForceId::at(index)).0 == place as i64
    };
    if by_sea.next().is_none() || !rules.content.forces.iter().enumerate().any(lies) {
        return 0.0;
    }
    rules.coefficients.fighting.flotilla.value
        * numbers.read(security::NAVY).share()
        * numbers.read(security::READINESS).share()
}

fn chances(rules: &Rules, attack: f64, defence: f64) -> [f64; 4] {
    if attack <= 0.0 {
        return [1.0, 0.0, 0.0, 0.0];
    }
    if defence <= 0.0 {
        return [0.0, 0.0, 0.0, 1.0];
    }
    let steep = rules.coefficients.fighting.steep.value;
    let power = libm::pow(attack / defence, steep);
    let mut chances = [0.0; 4];
    let mut so_far = 1.0;
    let outcomes = &rules.content.fighting.outcomes;
    for (index, chance) in chances.iter_mut().enumerate() {
        let further = outcomes.get(index + 1).map_or(0.0, |next| {
            power / (power + libm::pow(next.ratio.value, steep))
        });
        *chance = so_far - further;
        so_far = further;
    }
    chances
}

fn losses(rules: &Rules, attack: f64, defence: f64, costs: f64) -> [(f64, f64); 4] {
    let outcomes = &rules.content.fighting.outcomes;
    let even = outcomes.get(BattleOutcome::GivesWay as usize);
    let even = even.map_or(1.0, |even| even.ratio.value);
    // The ratio against that at which the defender gives way half of the time.
    let uneven = if defence > 0.0 {
        attack / (defence * even)
    } else {
        f64::INFINITY
    };
    let attacker = if uneven > 1.0 { 1.0 / uneven } else { 1.0 };
    let defender = uneven.min(1.0);
    let mut losses = [(0.0, 0.0); 4];
    for (lost, outcome) in losses.iter_mut().zip(outcomes) {
        *lost = (
            (outcome.attacker.value * attacker * costs).clamp(0.0, 1.0),
            (outcome.defender.value * defender).clamp(0.0, 1.0),
        );
    }
    losses
}

impl Rules {
    /// The odds of a battle for a region this week, as the seat sees them, with what its draft orders: for a region of
    /// Astana's if the groups among `by` attack it, for an occupied one if the forces among them do. Without any named,
    /// every counter that could. The other side is taken to stand where it stands. `None` outside fighting, in a turn too short for it, for who has no
    /// part in it, and where nobody could attack.
    pub fn battle_odds(
        &self,
        seen: &Seen,
        draft: &Draft,
        place: RegionId,
        by: &[Counter],
    ) -> Option<BattleOdds> {
        let code = seen.get(security::CONFLICT)?;
        let sight = Sight::of(seen.seat())?;
        if Conflict::of(code) != Conflict::Fighting || self.is_lull(self.span_of(seen)) {
            return None;
        }
        let mut all = Deployment::of(self, seen, sight);
        all.order(seen.seat(), draft);
        let day = seen.day();
        let by_moscow = all.occupied & bit(place.index()) == 0;
        let count = if by_moscow {
            self.content.groups.len()
        } else {
            self.content.forces.len()
        };
        let mut attackers = 0;
        for index in 0..count {
            let counter = if by_moscow {
                Counter::Group(TableId::at(index))
            } else {
                Counter::Force(TableId::at(index))
            };
            let can = all.can_attack(self, day, counter) & bit(place.index()) != 0;
            let fights = all.piece(counter).is_some_and(|piece| piece.fights);
            if can && fights && (by.is_empty() || by.contains(&counter)) {
                attackers |= bit(index);
            }
        }
        (attackers != 0).then(|| odds(self, seen, sight, &all, place.index(), attackers))
    }

    /// The regions that a counter could attack this week, as the seat sees it.
    pub fn can_attack(
        &self,
        seen: &Seen,
        counter: Counter,
    ) -> impl Iterator<Item = RegionId> + use<> {
        let sight = Sight::of(seen.seat()).unwrap_or(Sight::Moscow);
        let all = Deployment::of(self, seen, sight);
        each(all.can_attack(self, seen.day(), counter)).map(RegionId::at)
    }
}
