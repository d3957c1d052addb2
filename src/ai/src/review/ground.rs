//! What a finished game holds without playing anything again: what happened month by month, what was sealed, which facts
//! were met, and what the questions are asked about.

use std::collections::BTreeSet;

use multivector_sim::game::chronicle;
use multivector_sim::ids::{
    CardId, CrisisId, EndingId, HazardId, PromiseId, QuestionId, RegionId, TableId,
};
use multivector_sim::ledger::Cause;
use multivector_sim::report::{CrisisTurn, Event, Report};
use multivector_sim::state::{agenda, compliance, oil, relations, society};
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_sim::{Game, Grade, Order, Rules};

/// Lines of a month, at most.
pub const MOST_LINES: usize = 4;

/// A month, or a week of crisis, of the player's part.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// The turn, from 0.
    pub turn: u32,
    /// Its first day.
    pub day: i64,
    /// The question with which it opened.
    pub question: Option<QuestionId>,
    /// The weightiest of what happened, in order.
    pub events: Vec<Event>,
}

/// Something that Astana could not know.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A stoppage that somebody had ordered: the act, with the reasons of who did it.
    Ordered {
        /// The act.
        event: Event,
        /// The reason that was given.
        pretext: Option<u16>,
    },
    /// A stoppage that was what it was said to be.
    Genuine {
        /// The first day of the turn.
        day: i64,
        /// What it was.
        hazard: HazardId,
    },
}

/// What there is to ask about.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Matters {
    /// A reason that was given both for an order and in truth: how often each.
    pub(super) pretext: Option<(u16, u32, u32)>,
    pub(super) sealed: u32,
    pub(super) promises: Vec<(PromiseId, Grade)>,
    pub(super) silent: Vec<CardId>,
    pub(super) doubtful: Option<CardId>,
    pub(super) crisis: Option<(CrisisId, RegionId, i64)>,
    pub(super) fought: bool,
    pub(super) street: bool,
    pub(super) ladder: i64,
    pub(super) beijing_debt: i64,
    /// The share of the oil that leaves over Russia, in millionths: at the start, at the end.
    pub(super) russia: (i64, i64),
    /// The axis that moved most in the years behind the last turn: its position, then and at the end.
    pub(super) years: Option<(usize, i64, i64)>,
    pub(super) rewinds: u32,
    pub(super) ending: Option<EndingId>,
}

/// All of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ground {
    pub(super) months: Vec<Month>,
    pub(super) opened: Vec<Opened>,
    pub(super) facts: Vec<String>,
    pub(super) matters: Matters,
}

impl Ground {
    pub(super) fn of(game: &Game) -> Ground {
        let opened = opened(game);
        Ground {
            months: game
                .reports()
                .iter()
                .map(|report| month(game, report))
                .collect(),
            facts: facts(game),
            matters: matters(game, &opened),
            opened,
        }
    }
}

/// Every report of a game, the Reckoning's too.
fn reports(game: &Game) -> impl Iterator<Item = &Report> {
    let after = game.reckoning().map_or(&[][..], |years| years.reports());
    game.reports().iter().chain(after)
}

fn month(game: &Game, report: &Report) -> Month {
    // An event without a day of its own stays behind the one that led to it.
    let mut day = report.from_day;
    let mut weighed: Vec<(f64, i64, usize, &Event)> = Vec::new();
    for (place, event) in report.events.iter().enumerate() {
        day = event.day().unwrap_or(day);
        weighed.push((chronicle::weight(event), day, place, event));
    }
    weighed.retain(|(weight, ..)| *weight > 0.0);
    // The weightiest, and those in the order in which they came.
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
    weighed.truncate(MOST_LINES);
    weighed.sort_by_key(|(_, day, place, _)| (*day, *place));
    let events = weighed.into_iter().map(|(.., event)| event);
    let code = game
        .state_at(report.turn)
        .map(|state| state.get(agenda::QUESTION).0);
    let asked = code.and_then(|code| usize::try_from(code).ok()?.checked_sub(1));
    Month {
        turn: report.turn,
        day: report.from_day,
        question: asked.map(QuestionId::at),
        events: events.cloned().collect(),
    }
}

fn opened(game: &Game) -> Vec<Opened> {
    let mut all = Vec::new();
    for report in game.reports() {
        for event in &report.events {
            if let Event::Act {
                lever,
                sealed: true,
                ..
            } = event
            {
                all.push(Opened::Ordered {
                    event: event.clone(),
                    pretext: report.reason_given(*lever),
                });
            }
        }
        let causes = report.effects.iter().map(|effect| effect.cause);
        let hazards: BTreeSet<HazardId> = causes
            .filter_map(|cause| match cause {
                Cause::Hazard(id) => Some(id),
                _ => None,
            })
            .collect();
        all.extend(hazards.into_iter().map(|hazard| Opened::Genuine {
            day: report.from_day,
            hazard,
        }));
    }
    all
}

/// The facts behind what happened: cards that came, levers used by anybody, policies ordered, works begun, neighbours'
/// acts, the questions of the months, the ending.
fn facts(game: &Game) -> Vec<String> {
    let content = &game.rules().content;
    let mut met: BTreeSet<String> = BTreeSet::new();
    let mut meet = |facts: Option<&Vec<String>>| met.extend(facts.into_iter().flatten().cloned());
    for event in reports(game).flat_map(|report| &report.events) {
        meet(match event {
            Event::Came { card } => content.card(*card).map(|card| &card.facts),
            Event::Act { lever, .. } => content.lever(*lever).map(|lever| &lever.facts),
            Event::Begun { project } => content.project(*project).map(|entry| &entry.facts),
            Event::Reacted { reaction, .. } => {
                content.reaction(*reaction).map(|entry| &entry.facts)
            }
            Event::Ended { ending } => content.ending(*ending).map(|entry| &entry.facts),
            _ => None,
        });
    }
    for (turn, seats) in game.record().turns.iter().enumerate() {
        for order in seats.first().iter().flat_map(|draft| &draft.orders) {
            if let Order::Policy { policy, .. } = order {
                meet(content.policy(*policy).map(|policy| &policy.facts));
            }
        }
        let Some(state) = game.state_at(turn as u32) else {
            continue;
        };
        let asked = usize::try_from(state.get(agenda::QUESTION).0 - 1).ok();
        let asked = asked.and_then(|index| content.question(QuestionId::at(index)));
        meet(asked.map(|question| &question.facts));
        // The cards with which the first turn opens came before any report.
        if turn == 0 {
            for (index, card) in content.cards.iter().enumerate() {
                if state.of(agenda::card::STAGE, CardId::at(index)).0 != 0 {
                    meet(Some(&card.facts));
                }
            }
        }
    }
    let all = content.facts.iter().map(|fact| &fact.id);
    all.filter(|id| met.contains(*id)).cloned().collect()
}

fn matters(game: &Game, opened: &[Opened]) -> Matters {
    let content = &game.rules().content;
    let (end, begin) = (game.end(), game.state_at(0).unwrap_or(game.end()));
    let mut matters = Matters {
        pretext: twice_given(game.rules(), opened),
        rewinds: game.rewinds() as u32,
        ladder: end.get(compliance::LADDER).0,
        beijing_debt: end.get(relations::BEIJING_DEBT).0,
        russia: (begin.get(oil::RUSSIA_SHARE).0, end.get(oil::RUSSIA_SHARE).0),
        ..Matters::default()
    };
    if let Some(outcome) = game.outcome() {
        matters.ending = Some(outcome.ending);
        matters.promises = outcome.promises;
    }
    let sealed = opened
        .iter()
        .filter(|one| matches!(one, Opened::Ordered { .. }));
    matters.sealed = sealed.count() as u32;
    for event in game.reports().iter().flat_map(|report| &report.events) {
        match event {
            Event::Answered {
                card,
                by_default: true,
                ..
            } => matters.silent.push(*card),
            Event::Answered { card, .. } if matters.doubtful.is_none() => {
                let entry = content.card(*card);
                let doubtful = entry.is_some_and(|card| card.confidence_permille.is_some());
                matters.doubtful = doubtful.then_some(*card);
            }
            Event::Crisis {
                crisis,
                region,
                turn: CrisisTurn::Opened,
                day,
                ..
            } if matters.crisis.is_none() => matters.crisis = Some((*crisis, *region, *day)),
            Event::War { .. } => matters.fought = true,
            Event::Unrest { from, to } if to > from => matters.street = true,
            _ => {}
        }
    }
    if game.reckoning().is_some() {
        let moved = AXIS_KEYS.iter().enumerate().map(|(axis, key)| {
            let (then, now) = (game.state().get(*key).0, end.get(*key).0);
            (axis, then, now)
        });
        matters.years = moved.max_by_key(|(_, then, now)| (now - then).abs());
    }
    // Fear is no calm: a street that was emptied counts as one that rose.
    matters.street |= end.get(society::FEAR).0 > 500_000;
    matters
}

/// The reason that was most often both a pretext and the truth.
fn twice_given(rules: &Rules, opened: &[Opened]) -> Option<(u16, u32, u32)> {
    let mut counts: Vec<(u16, u32, u32)> = Vec::new();
    for one in opened {
        let (reason, ordered) = match one {
            Opened::Ordered { pretext, .. } => (*pretext, true),
            Opened::Genuine { hazard, .. } => {
                let hazard = rules.content.hazard(*hazard);
                (hazard.map(|hazard| hazard.pretext), false)
            }
        };
        let Some(reason) = reason else { continue };
        let by = (u32::from(ordered), u32::from(!ordered));
        match counts.iter_mut().find(|(known, ..)| *known == reason) {
            Some((_, ordered, genuine)) => {
                (*ordered, *genuine) = (*ordered + by.0, *genuine + by.1)
            }
            None => counts.push((reason, by.0, by.1)),
        }
    }
    counts.retain(|(_, ordered, genuine)| *ordered > 0 && *genuine > 0);
    counts
        .into_iter()
        .max_by_key(|(reason, ordered, genuine)| (ordered + genuine, core::cmp::Reverse(*reason)))
}
