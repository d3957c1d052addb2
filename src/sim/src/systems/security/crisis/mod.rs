//! A crisis with Moscow: a demand, a ladder of rungs, and a week at a time one step of each side.
//!
//! - It opens by a deed ([`open`]) of a lever of Moscow's or out of an incident. From the next turn on turns are weeks.
//! - Each week Astana acts, objects, insists or yields; who orders nothing objects. Then Moscow backs down, holds, climbs a
//!   rung or, on the top one, uses force: by the odds of [`odds`], or as a person in its seat orders (yield: it lets it
//!   lie; act: it climbs; else it holds).
//! - Acting costs `act_kusd` a week; acting and insisting bind Astana. Yielding grants the demand and costs what the rung
//!   says, the more the further it is bound; granting what a mere bluff demanded invites the next demand the more.
//! - When Moscow backs down it pays what the rung says.
//! - From `mediate_rung` on partners offer to mediate, each once, by the table in `crises.ron`; that adds to the pressure.
//! - For `quiet_days` after it neither side makes another: levers ask for that day (`security.quiet_until`), and no incident
//!   grows before it.
//! - Force hands over to the fighting: the conflict's code says so, and the crisis keeps its kind, region and rung.

mod odds;

pub use odds::Odds;

use super::super::Turn;
use super::super::deeds::{self, Manner};
use super::super::oil::warmth;
use crate::content::entities::ContentEffect;
use crate::dice::Purpose;
use crate::ids::{CrisisId, RegionId, Seat, TableId};
use crate::ledger::{BasisRef, Cause, Ledger, Rule, Why};
use crate::order::{Draft, Order, Step};
use crate::report::{CrisisTurn, Event};
use crate::seen::World;
use crate::state::security::{self, Conflict, region};
use crate::units::{Code, Count, Days, Micro, nearest};

/// Dice of a crisis, by index: Moscow's resolve, its answer; mediators are numbered from the last on.
const RESOLVE: u32 = 0;
const ANSWER: u32 = 1;
const MEDIATOR: u32 = 2;

/// Opens a crisis about a region, or where its kind says; nothing happens if one is open or there is fighting.
pub(crate) fn open<L: Ledger>(
    turn: &mut Turn<'_, L>,
    kind: CrisisId,
    place: Option<RegionId>,
    day: i64,
    why: Why,
) {
    let conflict = Conflict::of(turn.writer.state.get(security::CONFLICT));
    let Some(entry) = turn.rules.content.crisis(kind) else {
        return;
    };
    if conflict.by_weeks() || conflict == Conflict::Lost {
        return;
    }
    let about = place.or(entry.region).unwrap_or_else(|| hottest(turn));
    let resolve = turn.dice.unit(turn.turn, Purpose::Crisis, RESOLVE);
    let hidden = Why {
        sealed: true,
        ..why
    };
    let writer = &mut turn.writer;
    writer.set(security::CONFLICT, Conflict::Crisis.code(), why);
    writer.set(security::CRISIS, Code(i64::from(kind.0) + 1), why);
    writer.set(security::CRISIS_REGION, Code(i64::from(about.0)), why);
    writer.set(security::RUNG, Count(1), why);
    writer.set(security::RESOLVE, Micro::from_share(resolve), hidden);
    for key in [
        security::WITHSTOOD,
        security::COMMITTED,
        security::MEDIATION,
    ] {
        writer.set(key, Micro(0), why);
    }
    writer.set(security::CRISIS_WEEKS, Count(0), why);
    writer.set(security::CRISIS_STEP, Code(0), why);
    writer.set(security::MEDIATORS, Code(0), why);
    told(turn, kind, None, CrisisTurn::Opened, day);
    reached(turn, kind, day);
}

/// The region of the north that is under the greatest pressure; the first of them if none is.
fn hottest<L: Ledger>(turn: &Turn<'_, L>) -> RegionId {
    let regions = turn.rules.content.regions.iter().enumerate();
    let mut best: Option<(i64, RegionId)> = None;
    for (index, entry) in regions {
        let id = RegionId::at(index);
        let pressure = turn.writer.state.of(region::PRESSURE, id).0;
        if entry.north && best.is_none_or(|(most, _)| pressure > most) {
            best = Some((pressure, id));
        }
    }
    best.map_or(RegionId(0), |(_, id)| id)
}

/// A week of the crisis that is open as the turn opens, before anything else of the turn.
pub(crate) fn week<L: Ledger>(
    turn: &mut Turn<'_, L>,
    astana: Option<&Draft>,
    moscow: Option<&Draft>,
) {
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let Some(kind) = odds::open_kind(&world) else {
        return;
    };
    let step = ordered(astana).unwrap_or(Step::Object);
    let why = Why {
        cause: Cause::Order(Seat::Astana),
        basis: BasisRef::ARITHMETIC,
        sealed: false,
    };
    let code = Step::ALL.iter().position(|known| *known == step);
    turn.writer.set(
        security::CRISIS_STEP,
        Code(code.map_or(0, |code| code as i64 + 1)),
        why,
    );
    if step == Step::Yield {
        yielded(turn, kind);
        return;
    }
    let answer = match moscow {
        None => by_dice(turn, kind, step),
        Some(draft) => by_person(turn, ordered(Some(draft)).unwrap_or(Step::Insist)),
    };
    bind(turn, kind, step);
    match answer {
        CrisisTurn::BackedDown => backed_down(turn, kind, step),
        CrisisTurn::Force => {
            let why = caused(kind, BasisRef::ARITHMETIC);
            turn.writer
                .set(security::CONFLICT, Conflict::Fighting.code(), why);
            told(turn, kind, Some(step), CrisisTurn::Force, turn.day);
        }
        CrisisTurn::Climbed => {
            let why = caused(kind, BasisRef::ARITHMETIC);
            turn.writer.add(security::RUNG, Count(1), why);
            told(turn, kind, Some(step), CrisisTurn::Climbed, turn.day);
            reached(turn, kind, turn.day);
            on(turn, kind);
        }
        _ => {
            told(turn, kind, Some(step), CrisisTurn::Held, turn.day);
            on(turn, kind);
        }
    }
}

/// The step that a draft orders.
fn ordered(draft: Option<&Draft>) -> Option<Step> {
    draft?.orders.iter().find_map(|order| match order {
        Order::Crisis { step } => Some(*step),
        _ => None,
    })
}

/// Moscow's answer by the odds; what it withstands is kept.
fn by_dice<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId, step: Step) -> CrisisTurn {
    let rules = turn.rules;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let odds = odds::odds(rules, &world, step);
    let press = rules
        .content
        .crisis(kind)
        .map_or(0.0, |entry| odds::pressure(rules, &world, entry, step));
    let state = &*turn.writer.state;
    if state.share(security::RESOLVE) < press {
        return CrisisTurn::BackedDown;
    }
    let press = Micro::from_share(press);
    if press.0 > state.get(security::WITHSTOOD).0 {
        let why = caused(kind, rules.coefficients.crisis.press_base.basis);
        turn.writer.set(security::WITHSTOOD, press, why);
    }
    // Resolve has decided that it does not back down: what is left is shared out among the rest.
    let stays = 1.0 - odds.backs_down;
    let draw = turn.dice.unit(turn.turn, Purpose::Crisis, ANSWER) * stays;
    if draw < odds.force {
        CrisisTurn::Force
    } else if draw < odds.force + odds.climbs {
        CrisisTurn::Climbed
    } else {
        CrisisTurn::Held
    }
}

/// The answer of a person in Moscow's seat.
fn by_person<L: Ledger>(turn: &Turn<'_, L>, step: Step) -> CrisisTurn {
    let top = turn.writer.state.get(security::RUNG).0 >= turn.rules.content.rungs.len() as i64;
    match step {
        Step::Yield => CrisisTurn::BackedDown,
        Step::Act if top => CrisisTurn::Force,
        Step::Act => CrisisTurn::Climbed,
        Step::Object | Step::Insist => CrisisTurn::Held,
    }
}

/// What Astana's step costs and how far it binds.
fn bind<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId, step: Step) {
    let c = turn.rules.coefficients.crisis;
    let binds = match step {
        Step::Act => c.commit_act,
        Step::Insist => c.commit_insist,
        Step::Object | Step::Yield => return,
    };
    if step == Step::Act {
        let kusd = nearest(c.act_kusd.value);
        deeds::price(turn, kusd, Cause::Crisis(kind));
    }
    turn.writer.add(
        security::COMMITTED,
        Micro::from_share(binds.value),
        caused(kind, binds.basis),
    );
}

/// The crisis goes on: a week more, and perhaps a mediator.
fn on<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId) {
    let rules = turn.rules;
    let why = caused(kind, BasisRef::ARITHMETIC);
    turn.writer.add(security::CRISIS_WEEKS, Count(1), why);
    if (turn.writer.state.get(security::RUNG).0 as f64)
        < rules.coefficients.crisis.mediate_rung.value
    {
        return;
    }
    for (index, mediator) in rules.content.mediators.iter().enumerate().take(62) {
        let bit = 1i64 << index;
        let offered = turn.writer.state.get(security::MEDIATORS).0;
        let warm = warmth(turn.writer.state, mediator.partner);
        let die = MEDIATOR + index as u32;
        if offered & bit != 0
            || warm < mediator.warmth
            || turn.dice.unit(turn.turn, Purpose::Crisis, die) >= mediator.chance
        {
            continue;
        }
        turn.writer
            .set(security::MEDIATORS, Code(offered | bit), why);
        turn.writer.add(
            security::MEDIATION,
            Micro::from_share(mediator.weight),
            caused(kind, mediator.basis),
        );
        let what = CrisisTurn::Mediated(mediator.partner);
        told(turn, kind, None, what, turn.day);
    }
}

/// Moscow backs down and pays for it.
fn backed_down<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId, step: Step) {
    let rules = turn.rules;
    told(turn, kind, Some(step), CrisisTurn::BackedDown, turn.day);
    let manner = Manner::open(Cause::Crisis(kind), turn.day);
    if let Some(entry) = rules.content.crisis(kind) {
        deeds::all(turn, &entry.withdrawn, manner);
    }
    if let Some(rung) = rung(turn) {
        deeds::all(turn, rung, manner);
    }
    let c = rules.coefficients.crisis;
    turn.writer.add(
        security::INVITATION,
        Micro::from_share(-c.invite_withdrawn.value),
        caused(kind, c.invite_withdrawn.basis),
    );
    over(turn, kind);
}

/// What it costs Moscow to leave the rung on which things stand.
fn rung<'a, L: Ledger>(turn: &Turn<'a, L>) -> Option<&'a [ContentEffect]> {
    let rung = turn.writer.state.get(security::RUNG).0;
    let position = usize::try_from(rung.checked_sub(1)?).ok()?;
    let entry = turn.rules.content.rungs.get(position)?;
    Some(&entry.moscow)
}

/// Astana grants what is demanded.
fn yielded<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId) {
    let rules = turn.rules;
    let c = rules.coefficients.crisis;
    let world = World {
        state: turn.writer.state,
        last_turn: false,
    };
    let insisting = rules.content.crisis(kind).map_or(0.0, |entry| {
        odds::pressure(rules, &world, entry, Step::Insist)
    });
    // It was a bluff if Moscow would have backed down before Astana's insisting.
    let bluff = turn.writer.state.share(security::RESOLVE) < insisting;
    told(turn, kind, Some(Step::Yield), CrisisTurn::Yielded, turn.day);
    let cause = Cause::Crisis(kind);
    if let Some(entry) = rules.content.crisis(kind) {
        deeds::all(turn, &entry.granted, Manner::open(cause, turn.day));
    }
    let bound = 1.0 + turn.writer.state.share(security::COMMITTED);
    let stands = turn.writer.state.get(security::RUNG).0 - 1;
    let entry = usize::try_from(stands).ok();
    if let Some(entry) = entry.and_then(|at| rules.content.rungs.get(at)) {
        for effect in &entry.astana {
            deeds::scaled(turn, effect, bound, cause);
        }
    }
    turn.writer.add(
        security::CONCEDED,
        Count(1),
        caused(kind, BasisRef::ARITHMETIC),
    );
    turn.writer.add(
        security::INVITATION,
        Micro::from_share(c.invite_yield.value),
        caused(kind, c.invite_yield.basis),
    );
    if bluff {
        let why = Why {
            sealed: true,
            ..caused(kind, c.invite_bluff.basis)
        };
        let invites = Micro::from_share(c.invite_bluff.value);
        turn.writer.add(security::INVITATION, invites, why);
    }
    over(turn, kind);
}

/// The crisis is over without fighting.
fn over<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId) {
    let why = caused(kind, BasisRef::ARITHMETIC);
    let hidden = Why {
        sealed: true,
        ..why
    };
    let writer = &mut turn.writer;
    writer.set(security::CONFLICT, Conflict::Calm.code(), why);
    writer.set(security::CRISIS, Code(0), why);
    writer.set(security::CRISIS_REGION, Code(0), why);
    writer.set(security::RUNG, Count(0), why);
    writer.set(security::CRISIS_WEEKS, Count(0), why);
    writer.set(security::MEDIATORS, Code(0), why);
    writer.set(security::RESOLVE, Micro(0), hidden);
    for key in [
        security::WITHSTOOD,
        security::COMMITTED,
        security::MEDIATION,
    ] {
        writer.set(key, Micro(0), why);
    }
    quiet(turn);
}

/// After a crisis, or a war, both sides need some time before there can be another.
pub(crate) fn quiet<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rest = turn.rules.coefficients.crisis.quiet_days;
    let until = Days(turn.day + nearest(rest.value));
    let why = Why::rule(Rule::Quiet, rest.basis);
    turn.writer.set(security::QUIET_UNTIL, until, why);
}

/// Whether that time is over on a day.
pub(super) fn is_ripe<L: Ledger>(turn: &Turn<'_, L>, day: i64) -> bool {
    day >= turn.writer.state.get(security::QUIET_UNTIL).0
}

/// A rung is reached: what it brings.
fn reached<L: Ledger>(turn: &mut Turn<'_, L>, kind: CrisisId, day: i64) {
    let rules = turn.rules;
    let position = turn.writer.state.get(security::RUNG).0 - 1;
    let entry = usize::try_from(position).ok();
    if let Some(entry) = entry.and_then(|at| rules.content.rungs.get(at)) {
        deeds::all(turn, &entry.reached, Manner::open(Cause::Crisis(kind), day));
    }
}

/// What yielding invited is forgotten by and by.
pub(super) fn forget<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.crisis;
    let why = Why {
        sealed: true,
        ..Why::rule(Rule::Invitation, c.invite_month.basis)
    };
    turn.toward(security::INVITATION, 0.0, c.invite_month.value, why);
}

fn told<L: Ledger>(
    turn: &mut Turn<'_, L>,
    crisis: CrisisId,
    step: Option<Step>,
    what: CrisisTurn,
    day: i64,
) {
    let state = &*turn.writer.state;
    let region = RegionId(state.get(security::CRISIS_REGION).0 as u16);
    let rung = state.get(security::RUNG).0 as u8;
    turn.tell(|| Event::Crisis {
        crisis,
        region,
        rung,
        step,
        turn: what,
        day,
    });
}

const fn caused(kind: CrisisId, basis: BasisRef) -> Why {
    Why {
        cause: Cause::Crisis(kind),
        basis,
        sealed: false,
    }
}
