//! What a week of war brings and takes.
//!
//! - Help. A partner sends what the table says x how far its warmth lies above the least at which it sends anything x
//!   (`partners_word` + (1 - `partners_word`) x its pledge), the West's x its resolve; the first after so many weeks. Arms
//!   raise the readiness of every force in supply, money goes to the budget, a word adds to the pressure on Moscow. Nobody
//!   fights for Astana.
//! - Toll. A week of fighting, and each region under occupation, do what content says.
//! - Moscow pays: by the strength of its groups, a week takes from its free means, its front in Ukraine and what it binds
//!   there; sanctions on Russia rise by the West's resolve.
//! - The displaced weigh on support and cohesion while there are any. They go home when nothing is occupied. Nothing
//!   improves because they left.

use super::super::Turn;
use super::super::deeds;
use super::super::oil::warmth;
use super::WEEK;
use super::deployment::{Deployment, Sight};
use crate::content::entities::{Help, HelpKind};
use crate::ids::{ForceId, GroupId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::report::{Event, WarTurn};
use crate::seen::World;
use crate::state::fighting::{self, group};
use crate::state::relations::partner;
use crate::state::security::force;
use crate::state::{economy, moscow, society, war};
use crate::units::{Kusd, Micro, People, Quantity, nearest};

/// What partners send this week.
pub(super) fn help<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for entry in &rules.content.fighting.help {
        let week = turn.writer.state.get(fighting::WEEKS).0;
        let lag = i64::from(entry.lag_weeks);
        let will = will(turn, entry);
        if week <= lag || will <= 0.0 {
            continue;
        }
        if week == lag + 1 && !rules.is_lull(turn.days) {
            let day = turn.day;
            turn.tell(|| Event::War {
                turn: WarTurn::Help(entry.partner, entry.kind),
                day,
            });
        }
        let comes = entry.amount.value * will * turn.days as f64 / WEEK;
        let why = Why::rule(Rule::WarHelp, entry.amount.basis);
        match entry.kind {
            HelpKind::Money => {
                let kusd = Kusd(nearest(comes));
                turn.writer.pay(economy::WORLD, economy::BUDGET, kusd, why);
            }
            HelpKind::Word => turn
                .writer
                .add(fighting::OUTSIDE, Micro::from_share(comes), why),
            HelpKind::Arms => arms(turn, comes, why),
        }
    }
}

/// How much of what it could a partner sends, 0 to 1.
fn will<L: Ledger>(turn: &Turn<'_, L>, entry: &Help) -> f64 {
    let state = &*turn.writer.state;
    let word = turn.rules.coefficients.security.partners_word.value;
    let room = (1.0 - entry.warmth).max(f64::EPSILON);
    let warm = ((warmth(state, entry.partner) - entry.warmth) / room).clamp(0.0, 1.0);
    let pledge = state.of(partner::PLEDGE, entry.partner).share();
    let resolve = if entry.shared {
        state.share(war::RESOLVE)
    } else {
        1.0
    };
    warm * (word + (1.0 - word) * pledge) * resolve
}

/// Arms reach who is in supply.
fn arms<L: Ledger>(turn: &mut Turn<'_, L>, comes: f64, why: Why) {
    let rules = turn.rules;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let all = Deployment::of(rules, &world, Sight::True);
    let comes = Micro::from_share(comes);
    for (index, piece) in all
        .forces
        .iter()
        .enumerate()
        .take(rules.content.forces.len())
    {
        if piece.supplied {
            turn.writer
                .add_of(force::READINESS, ForceId::at(index), comes, why);
        }
    }
    turn.writer.add(fighting::HELP, comes, why);
}

/// What a week does to both countries.
pub(super) fn week<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let weeks = turn.days as f64 / WEEK;
    let cause = Cause::Rule(Rule::WarToll);
    for effect in &rules.content.fighting.weekly {
        deeds::scaled(turn, effect, weeks, cause);
    }
    let held = turn.writer.state.get(fighting::LOST).0 as f64;
    for effect in &rules.content.fighting.occupied {
        deeds::scaled(turn, effect, weeks * held, cause);
    }
    let c = &rules.coefficients.fighting;
    let state = &*turn.writer.state;
    let groups = 0..rules.content.groups.len();
    let sent: f64 = groups
        .map(|index| state.of(group::STRENGTH, GroupId::at(index)).share())
        .sum();
    let resolve = state.share(war::RESOLVE);
    let costs = [
        (moscow::CAPACITY, c.costs_capacity, -sent, true),
        (war::FRONT, c.costs_front, -sent, false),
        (war::BINDING, c.costs_binding, -sent, false),
        (war::SANCTIONS, c.costs_sanctions, resolve, false),
    ];
    for (key, cost, by, sealed) in costs {
        let why = Why {
            sealed,
            ..Why::rule(Rule::WarCost, cost.basis)
        };
        turn.writer
            .add(key, Micro::from_share(cost.value * by * weeks), why);
    }
}

/// The displaced: what they bear, and their way home.
pub(super) fn displaced<L: Ledger>(turn: &mut Turn<'_, L>) {
    let people = turn.writer.state.get(fighting::DISPLACED).float();
    if people <= 0.0 {
        return;
    }
    let c = &turn.rules.coefficients.fighting;
    let months = turn.months();
    for (key, costs) in [
        (society::SUPPORT, c.displaced_support),
        (society::COHESION, c.displaced_cohesion),
    ] {
        let by = Micro::from_share(-costs.value * people / 1e6 * months);
        turn.writer
            .add(key, by, Why::rule(Rule::Displaced, costs.basis));
    }
    let state = &*turn.writer.state;
    if !super::is_fighting(state) && state.get(fighting::LOST).0 == 0 {
        let left = people * libm::pow(1.0 - c.displaced_home.value.clamp(0.0, 1.0), months);
        let home = People(nearest(left) - nearest(people));
        let why = Why::rule(Rule::Displaced, c.displaced_home.basis);
        turn.writer.add(fighting::DISPLACED, home, why);
    }
}
