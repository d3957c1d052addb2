//! Hybrid pressure by region, and the incidents in which it shows.
//!
//! - Agitation: `hybrid_month` x reach of Russian state media there x share of Russians x (1 - cohesion of the region) x
//!   drive.
//!   Drive = Moscow's anger x hawks x (1 - `hybrid_bound` x what the war binds of its means).
//! - Neglect: `hybrid_neglect` x (1 - support for the government there) x (1 - cohesion) x drive x share of Russians.
//! - What those who came add stands with the arrivals (`society/arrivals`).
//! - What is not fed fades, `hybrid_fade` a month; each force in the region takes `hybrid_garrison` more.
//! - What comes from Moscow is sealed; what fades and what soldiers calm is open.
//!
//! Incidents are fires, brawls, shots at a border post. Each kind happens in the country at its own rate with nobody's hand
//! in it, spread over the regions evenly. Where pressure stands above `incident_from`, Moscow's hand adds
//! `incident_per_year` a year for each share above it. Both kinds are worded alike and do the same; only the event says
//! whose hand it was, for the debrief. At most one comes in a span.
//! An incident of Moscow's in a region under great pressure can grow into a crisis, if Moscow is angrier than its red line
//! and has free means.

use super::super::Turn;
use super::super::deeds::{self, Manner};
use super::crisis;
use crate::dice::Purpose;
use crate::ids::{ForceId, IncidentId, RegionId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::report::Event;
use crate::state::security::{self, force, region};
use crate::state::{moscow, society::public};
use crate::units::{Micro, YEAR_DAYS};

/// Regions of which garrisons are counted: more than any country of the game has.
const REGIONS: usize = 64;

/// Pressure, and what comes of it.
pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    pressure(turn);
    if let Some(incident) = drawn(turn) {
        happen(turn, incident);
    }
    mean(turn);
}

fn pressure<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.security;
    let state = &*turn.writer.state;
    let drive = state.share(moscow::ANGER)
        * state.share(moscow::HAWKS)
        * (1.0 - c.hybrid_bound.value * (1.0 - state.share(moscow::CAPACITY)));
    let sealed = |rule, basis| Why {
        sealed: true,
        ..Why::rule(rule, basis)
    };
    let agitates = sealed(Rule::Hybrid, c.hybrid_month.basis);
    let neglected = sealed(Rule::Hybrid, c.hybrid_neglect.basis);
    let fades = Why::rule(Rule::HybridFade, c.hybrid_fade.basis);
    let calms = Why::rule(Rule::Garrison, c.hybrid_garrison.basis);
    let garrisons = garrisons(turn);
    let span = turn.months() * 1e6;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        if !entry.is_founded(turn.day) {
            continue;
        }
        let id = RegionId::at(index);
        let state = &*turn.writer.state;
        let now = state.of(region::PRESSURE, id).share();
        let apart = (1.0 - state.of(region::COHESION, id).share()) * entry.russians.value * drive;
        let media = state.of(public::MEDIA, id).share();
        let lost = 1.0 - state.of(public::SUPPORT, id).share();
        let here = f64::from(garrisons.get(index).copied().unwrap_or(0));
        // Fading and calming together never take more than there is.
        let fade = turn.way(c.hybrid_fade.value);
        let calm = turn.way(c.hybrid_garrison.value * here) * (1.0 - fade);
        let key = turn.writer.state.bases.key(region::PRESSURE, id);
        turn.terms(
            key,
            &[
                (c.hybrid_month.value * media * apart * span, agitates),
                (c.hybrid_neglect.value * lost * apart * span, neglected),
                (-now * fade * 1e6, fades),
                (-now * calm * 1e6, calms),
            ],
        );
    }
}

/// The mean over the regions of the north.
fn mean<L: Ledger>(turn: &mut Turn<'_, L>) {
    let (mut sum, mut north) = (0.0, 0.0);
    for (index, entry) in turn.rules.content.regions.iter().enumerate() {
        if entry.north {
            let id = RegionId::at(index);
            sum += turn.writer.state.of(region::PRESSURE, id).share();
            north += 1.0;
        }
    }
    let mean = if north > 0.0 { sum / north } else { 0.0 };
    turn.writer.set(
        security::HYBRID,
        Micro::from_share(mean),
        Why::plain(Rule::Hybrid),
    );
}

/// How many forces stand in each region.
fn garrisons<L: Ledger>(turn: &Turn<'_, L>) -> [u8; REGIONS] {
    let mut counts = [0u8; REGIONS];
    for index in 0..turn.rules.content.forces.len() {
        let region = turn.writer.state.of(force::REGION, ForceId::at(index)).0;
        if let Some(count) = counts.get_mut(region as usize) {
            *count += 1;
        }
    }
    counts
}

/// An incident that was drawn.
#[derive(Clone, Copy)]
struct Drawn {
    kind: IncidentId,
    region: RegionId,
    hostile: bool,
}

/// A region's rate a year of incidents with Moscow's hand in them.
fn hostile_rate<L: Ledger>(turn: &Turn<'_, L>, id: RegionId) -> f64 {
    let c = turn.rules.coefficients.security;
    let pressure = turn.writer.state.of(region::PRESSURE, id).share();
    c.incident_per_year.value * (pressure - c.incident_from.value).max(0.0)
}

/// Draws whether something happens in the span, whose hand it is, of what kind and where.
fn drawn<L: Ledger>(turn: &Turn<'_, L>) -> Option<Drawn> {
    let content = &turn.rules.content;
    let founded = |id: &RegionId| {
        let entry = content.region(*id);
        entry.is_some_and(|entry| entry.is_founded(turn.day))
    };
    let regions = || (0..content.regions.len()).map(RegionId::at).filter(founded);
    let kinds = &content.incidents;
    let here = kinds.iter().zip(&turn.rules.level.incidents);
    let here = || {
        here.clone()
            .filter(|(_, here)| **here)
            .map(|(kind, _)| kind)
    };
    let genuine: f64 = here().map(|kind| kind.genuine_per_year.value).sum();
    let hostile: f64 = match here().any(|kind| kind.hostile_weight.value > 0.0) {
        true => regions().map(|id| hostile_rate(turn, id)).sum(),
        false => 0.0,
    };
    let rate = genuine + hostile;
    if rate <= 0.0 {
        return None;
    }
    let chance = 1.0 - libm::exp(-rate * turn.days as f64 / YEAR_DAYS);
    if turn.dice.unit(turn.turn, Purpose::Incident, 0) >= chance {
        return None;
    }
    let hand = turn.dice.unit(turn.turn, Purpose::Incident, 1) * rate < hostile;
    let picked = &turn.rules.level.incidents;
    let weight = |index: usize| match (kinds.get(index), picked.get(index)) {
        (Some(kind), Some(true)) if hand => kind.hostile_weight.value,
        (Some(kind), Some(true)) => kind.genuine_per_year.value,
        _ => 0.0,
    };
    let kind = pick(
        turn.dice.unit(turn.turn, Purpose::Incident, 2),
        kinds.len(),
        weight,
    )?;
    let north_only = kinds.get(kind).is_some_and(|kind| kind.north_only);
    let place =
        |index: usize| {
            let id = RegionId::at(index);
            let entry = content.region(id);
            match entry {
                Some(entry) if entry.is_founded(turn.day) && (entry.north || !north_only) => {
                    if hand { hostile_rate(turn, id) } else { 1.0 }
                }
                _ => 0.0,
            }
        };
    let region = pick(
        turn.dice.unit(turn.turn, Purpose::Incident, 3),
        content.regions.len(),
        place,
    )?;
    Some(Drawn {
        kind: IncidentId::at(kind),
        region: RegionId::at(region),
        hostile: hand,
    })
}

/// A position by its weight; `None` if all weights are nought.
fn pick(share: f64, count: usize, weight: impl Fn(usize) -> f64) -> Option<usize> {
    let sum: f64 = (0..count).map(&weight).sum();
    let mut left = share * sum;
    let mut last = None;
    for index in 0..count {
        let own = weight(index);
        if own > 0.0 {
            last = Some(index);
            if left < own {
                return last;
            }
            left -= own;
        }
    }
    last
}

/// An incident happens, and may grow into a crisis.
fn happen<L: Ledger>(turn: &mut Turn<'_, L>, drawn: Drawn) {
    let rules = turn.rules;
    let Some(entry) = rules.content.incident(drawn.kind) else {
        return;
    };
    let within = turn
        .dice
        .below(turn.turn, Purpose::Incident, 4, turn.days as u32);
    let day = turn.day + i64::from(within);
    let Drawn {
        kind: incident,
        region,
        hostile,
    } = drawn;
    turn.tell(|| Event::Incident {
        incident,
        region,
        day,
        hostile,
    });
    let cause = Cause::Incident(incident);
    deeds::all(turn, &entry.effects, Manner::open(cause, day));
    let why = |basis| Why {
        cause,
        basis,
        sealed: false,
    };
    turn.writer.add_of(
        region::PRESSURE,
        region,
        Micro::from_share(entry.pressure.value),
        why(entry.pressure.basis),
    );
    turn.writer.add_of(
        region::COHESION,
        region,
        Micro::from_share(-entry.cohesion.value),
        why(entry.cohesion.basis),
    );
    let c = rules.coefficients.security;
    let state = &*turn.writer.state;
    let grows = hostile
        && crisis::is_ripe(turn, day)
        && state.of(region::PRESSURE, region).share() >= c.incident_grows_from.value
        && state.get(moscow::ANGER).0 >= state.get(moscow::RED_LINE).0
        && state.share(moscow::CAPACITY) >= c.incident_grows_capacity.value
        && turn.dice.unit(turn.turn, Purpose::Incident, 5) < c.incident_grows.value;
    if let (true, Some(kind)) = (grows, entry.grows) {
        let why = Why {
            sealed: true,
            ..why(c.incident_grows.basis)
        };
        crisis::open(turn, kind, Some(region), day, why);
    }
}
