//! The weekly war on the graph of regions. It costs nothing where there is none.
//!
//! | file | what |
//! |---|---|
//! | `graph` | the regions on a day: borders, what is connected, how far |
//! | `deployment` | who stands where and is worth what, as it is or as a seat sees it; supply |
//! | `odds` | the odds of a battle |
//! | `moscow` | what Moscow's groups do where no person sits in its chair |
//! | `battle` | moves, battles, retreats, supply |
//! | `table` | offers, and the chance that they are accepted |
//! | `toll` | what partners send, what the war does to both countries, who is driven from home |
//! | `ends` | frozen, settled, lost |
//! | `legal` | which orders a counter can be given |
//!
//! A war begins when a crisis breaks into fighting, or a level or test says so. Moscow's groups then stand at the border,
//! each with its strength x what Moscow has free (the lesser of its capacity and what its other war does not bind); x `aside`
//! if the crisis was about land and it would come over the sea, or the other way round. From
//! the next turn on a week is: the table, then moves and battles, then supply. It is decided as the turn opens, from the
//! numbers that were shown when the orders were given. Turns end where months do: in a remnant of fewer than `least_days`
//! nothing moves.

mod battle;
mod deployment;
mod ends;
mod graph;
mod legal;
mod moscow;
mod odds;
mod table;
mod toll;

pub use legal::Ways;
pub use odds::BattleOdds;

use super::Turn;
use super::security::forces::march;
use crate::dice::Purpose;
use crate::ids::{ForceId, GroupId, RegionId, Seat, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::order::Draft;
use crate::report::{Event, WarTurn};
use crate::seen::World;
use crate::state::fighting::{self, Held, group};
use crate::state::security::{self, Conflict, force, region};
use crate::state::{Outage, State, Target, knowledge, moscow as kremlin, war};
use crate::units::{Code, Count, Micro};

use deployment::{Deployment, Sight};
use graph::bit;

/// Dice of the war by index: battles lie below; the answer at the table; readings are numbered from the last on.
const TABLE: u32 = 128;
const READING: u32 = 160;

/// Days of a week.
const WEEK: f64 = 7.0;

fn is_fighting(state: &State) -> bool {
    Conflict::of(state.get(security::CONFLICT)) == Conflict::Fighting
}

/// What Moscow's other war leaves free, 0 to 1.
fn free(state: &State) -> f64 {
    let capacity = state.share(kremlin::CAPACITY);
    capacity.min(1.0 - state.share(war::BINDING))
}

/// A week of the war as the turn opens, before anything else of the turn but the crisis.
pub(crate) fn week<L: Ledger>(
    turn: &mut Turn<'_, L>,
    astana: Option<&Draft>,
    moscow: Option<&Draft>,
) {
    let state = &*turn.writer.state;
    let rules = turn.rules;
    let begun = state.get(fighting::WEEKS).0 > 0;
    if !is_fighting(state) || !begun || rules.is_lull(turn.days) {
        return;
    }
    for index in 0..rules.content.regions.len() {
        let id = RegionId::at(index);
        if Held::of(turn.writer.state.of(region::HELD, id)) == Held::Contested {
            let why = Why::plain(Rule::Battle);
            turn.writer.set_of(region::HELD, id, Held::Own.code(), why);
        }
    }
    if table::week(turn, astana, moscow) {
        return;
    }
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let mut all = Deployment::of(rules, &world, Sight::True);
    match moscow {
        Some(draft) => all.order(Seat::Moscow, draft),
        None => moscow::choose(rules, &world, &mut all),
    }
    if let Some(draft) = astana {
        all.order(Seat::Astana, draft);
    }
    battle::note(turn, &all);
    let before = all;
    let moved = battle::week(turn, &mut all);
    battle::supply(turn, &before);
    count(turn);
    let why = Why::plain(Rule::Battle);
    let still = turn.writer.state.get(fighting::STILL).0;
    let still = if moved { 0 } else { still + 1 };
    turn.writer.set(fighting::STILL, Count(still), why);
    ends::seek(turn);
    if moscow.is_none() && is_fighting(turn.writer.state) {
        table::moscow_offers(turn);
    }
}

/// Regions lost, and what both sides have lost.
fn count<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let why = Why::plain(Rule::Battle);
    let state = &*turn.writer.state;
    let held =
        |index: &usize| Held::of(state.of(region::HELD, RegionId::at(*index))) == Held::Occupied;
    let lost = (0..rules.content.regions.len()).filter(held).count();
    let (mut book, mut own) = (0.0, 0.0);
    for (index, entry) in rules.content.forces.iter().enumerate() {
        book += entry.strength.value;
        own += state.of(force::STRENGTH, ForceId::at(index)).share();
    }
    let groups = 0..rules.content.groups.len();
    let theirs: f64 = groups
        .map(|index| state.of(group::STRENGTH, GroupId::at(index)).share())
        .sum();
    let sent = state.share(fighting::SENT);
    let gone = |now: f64, all: f64| {
        let share = if all > 0.0 { 1.0 - now / all } else { 0.0 };
        Micro::from_share(share.clamp(0.0, 1.0))
    };
    turn.writer.set(fighting::LOST, Count(lost as i64), why);
    turn.writer.set(fighting::LOSSES, gone(own, book), why);
    turn.writer
        .set(fighting::MOSCOW_LOSSES, gone(theirs, sent), why);
}

/// A force goes by rail. In a war it takes no part in the week's battles and gets there if the region still is Astana's; it
/// stays where it was if not, or goes to the nearest region of its own if that is lost too.
pub(crate) fn rail<L: Ledger>(turn: &mut Turn<'_, L>, id: ForceId, to: RegionId, why: Why) {
    if turn.writer.state.get(fighting::LOST).0 == 0 {
        march(turn, id, to, why);
        return;
    }
    let rules = turn.rules;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let all = Deployment::of(rules, &world, Sight::True);
    let own = all.graph.founded & !all.occupied;
    let from = turn.writer.state.of(force::REGION, id).0.max(0) as usize;
    if own & bit(to.index()) != 0 {
        march(turn, id, to, why);
    } else if own & bit(from) == 0 {
        let far = all.graph.distances(from);
        let nearest = graph::each(own).min_by_key(|at| far.get(*at).copied());
        match nearest {
            Some(at) => march(turn, id, RegionId::at(at), why),
            None => battle::captured(turn, crate::order::Counter::Force(id)),
        }
    }
}

/// Links and fields in regions that are occupied or fought over stand still for the span.
pub(crate) fn stoppages<L: Ledger>(turn: &mut Turn<'_, L>) {
    let state = &*turn.writer.state;
    if state.get(fighting::LOST).0 == 0 && !is_fighting(state) {
        return;
    }
    let rules = turn.rules;
    for (index, ground) in rules.content.ground.iter().enumerate() {
        let place = graph::place(rules, turn.day, index);
        let held = turn.writer.state.of(region::HELD, RegionId::at(place));
        let share = match Held::of(held) {
            Held::Own => continue,
            Held::Contested => rules.coefficients.fighting.contested_stop.value,
            Held::Occupied => 1.0,
        };
        let routes = ground.routes.iter().map(|id| Target::Route(*id));
        let fields = ground.fields.iter().map(|id| Target::Field(*id));
        for target in routes.chain(fields) {
            turn.writer.outage(Outage {
                target,
                share: Micro::from_share(share).0,
                from_day: turn.day,
                until_day: turn.day + turn.days,
                cause: Cause::Rule(Rule::Occupation),
                pretext: rules.content.fighting.pretext,
            });
        }
    }
}

/// The end of a span: groups at the border as a war begins; in one, help, toll and readings.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    found(turn);
    if is_fighting(turn.writer.state) {
        if turn.writer.state.get(fighting::WEEKS).0 == 0 {
            begin(turn);
        } else {
            toll::help(turn);
            toll::week(turn);
            if !turn.rules.is_lull(turn.days) {
                let why = Why::plain(Rule::Battle);
                turn.writer.add(fighting::WEEKS, Count(1), why);
            }
        }
        read(turn);
    }
    toll::displaced(turn);
}

/// As a level opens that begins in a war.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    if is_fighting(turn.writer.state) {
        begin(turn);
        read(turn);
    }
}

/// What is founded while its parent is occupied is occupied.
fn found<L: Ledger>(turn: &mut Turn<'_, L>) {
    if turn.writer.state.get(fighting::LOST).0 == 0 {
        return;
    }
    let rules = turn.rules;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        if let Some((first, parent)) = entry.founded
            && (turn.day + 1..=turn.day + turn.days).contains(&first)
        {
            let held = turn.writer.state.of(region::HELD, parent);
            let why = Why::plain(Rule::Founding);
            turn.writer
                .set_of(region::HELD, RegionId::at(index), held, why);
        }
    }
}

/// Moscow's groups stand at the border.
fn begin<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let free = free(turn.writer.state);
    let kind = turn.writer.state.get(security::CRISIS).0.checked_sub(1);
    let kind = kind.and_then(|at| usize::try_from(at).ok());
    let kind = kind.and_then(|at| rules.content.crises.get(at));
    let sealed = |basis| Why {
        sealed: true,
        ..Why::rule(Rule::Battle, basis)
    };
    let mut sent = 0;
    for (index, entry) in rules.content.groups.iter().enumerate() {
        let id = GroupId::at(index);
        let aside = if kind.is_some_and(|kind| kind.theatre != entry.theatre) {
            rules.coefficients.fighting.aside.value
        } else {
            1.0
        };
        let comes = Micro::from_share(entry.strength.value * free * aside);
        let strength = comes.max(turn.writer.state.of(group::STRENGTH, id));
        let ready = Micro::from_share(entry.readiness.value);
        let writer = &mut turn.writer;
        writer.set_of(group::STRENGTH, id, strength, sealed(entry.strength.basis));
        writer.set_of(group::READINESS, id, ready, sealed(entry.readiness.basis));
        sent += strength.0;
    }
    let why = Why::plain(Rule::Battle);
    turn.writer.set(
        fighting::SENT,
        Micro(sent),
        sealed(crate::ledger::BasisRef::ARITHMETIC),
    );
    turn.writer.set(fighting::WEEKS, Count(1), why);
    turn.writer.set(fighting::STILL, Count(0), why);
    turn.writer.add(fighting::WARS, Count(1), why);
    turn.writer.set(fighting::OFFER, Code(0), why);
    turn.writer.set(fighting::MOSCOW_OFFER, Code(0), why);
    turn.writer.set(fighting::OUTSIDE, Micro(0), why);
    turn.writer.set(fighting::HELP, Micro(0), why);
    count(turn);
    let opened = &rules.content.fighting.opened;
    let manner = super::deeds::Manner::open(Cause::Rule(Rule::WarToll), turn.day);
    super::deeds::all(turn, opened, manner);
    let day = turn.day;
    turn.tell(|| Event::War {
        turn: WarTurn::Begun,
        day,
    });
}

/// Astana reads the groups: off by a draw that intelligence makes smaller.
fn read<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = &rules.coefficients.fighting;
    let knows = rules.coefficients.knowledge.insight.value
        * turn.writer.state.share(knowledge::INTELLIGENCE);
    let latitude = crate::seats::latitude(rules, turn.writer.state);
    let error = c.reading_error.value * (1.0 - knows) * latitude.reading_error.value;
    for index in 0..rules.content.groups.len() {
        let id = GroupId::at(index);
        let state = &*turn.writer.state;
        let truth = state.of(group::STRENGTH, id).share() * state.of(group::READINESS, id).share();
        let off = turn
            .dice
            .normal(turn.turn, Purpose::Fighting, READING + index as u32);
        let read = Micro::from_share((truth * (1.0 + error * off)).clamp(0.0, 1.0));
        let why = Why::rule(Rule::Reading, c.reading_error.basis);
        turn.writer.set_of(group::READ, id, read, why);
    }
}
