//! Levels that open with the numbers of other play: the record played up to a day, or a person's own game. What is carried
//! from one level's state into another's stands here, and what a person chose as a level was loaded. That such a level
//! begins with these numbers stands in `step.rs`.

use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::fault::Fault;
use crate::ids::{CardId, PromiseId, Seat, TableId};
use crate::layout::Layout;
use crate::ledger::{BasisRef, Cause, Rule};
use crate::metric::{Family, Metric};
use crate::order::Draft;
use crate::rules::Rules;
use crate::state::{Delayed, Outage, State, agenda, calendar};
use crate::step::Drafts;
use crate::systems::Scratch;

/// What a person chose as a level was loaded, besides shocks. It is part of what the record needs to be played again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Ids of cards that were switched off.
    pub without: Vec<String>,
    /// Starting values that replace the level's: the number's name and its value, as people write it.
    pub starts: Vec<(String, String)>,
    /// The code of the game whose state the level opens with.
    pub origin: Option<String>,
}

impl Chosen {
    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        *self == Chosen::default()
    }
}

/// Numbers with which a level opens, by address in its own layout, and what was still to come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Opening {
    pub(crate) values: Vec<i64>,
    pub(crate) outages: Vec<Outage>,
    pub(crate) delayed: Vec<Delayed>,
}

impl Opening {
    /// Carries a state into another level's layout: every number by its name. Turns, promises and the ending begin anew, and
    /// a card that lay open is settled.
    pub(crate) fn carry(
        from: &Rules,
        state: &State,
        layout: &Layout,
        content: &Content,
    ) -> Opening {
        let mut values: Vec<i64> = layout
            .metrics()
            .map(|metric| {
                let there = from.layout.find(layout.name(metric));
                there.map_or(0, |there| state.raw(there))
            })
            .collect();
        let bases = layout.bases();
        let mut set = |metric: Metric, to: fn(i64) -> i64| {
            if let Some(value) = values.get_mut(usize::from(metric.0)) {
                *value = to(*value);
            }
        };
        for anew in [
            calendar::TURN.metric(),
            agenda::ENDING.metric(),
            agenda::QUESTION.metric(),
            agenda::QUESTION_BEFORE.metric(),
            agenda::QUESTION_EARLIER.metric(),
        ] {
            set(anew, |_| 0);
        }
        for index in 0..content.promises.len() {
            let promise = PromiseId::at(index);
            set(bases.key(agenda::promise::STAGE, promise).metric(), |_| 0);
        }
        for index in 0..content.cards.len() {
            let card = CardId::at(index);
            set(bases.key(agenda::card::STAGE, card).metric(), |stage| {
                if stage > 0 { 2 } else { 0 }
            });
        }
        Opening {
            values,
            outages: state
                .outages
                .iter()
                .map(|outage| outage_of(from, outage, content))
                .collect(),
            delayed: state
                .delayed
                .iter()
                .filter_map(|delayed| delayed_of(from, delayed, layout))
                .collect(),
        }
    }
}

/// A stoppage, with the reason's place in the other table of reasons.
fn outage_of(from: &Rules, outage: &Outage, content: &Content) -> Outage {
    let reason = from.content.pretexts.get(usize::from(outage.pretext));
    let pretext = content
        .pretexts
        .iter()
        .position(|known| Some(known) == reason);
    Outage {
        cause: carried(outage.cause, Rule::Outage),
        pretext: pretext.map_or(outage.pretext, |position| position as u16),
        ..*outage
    }
}

fn delayed_of(from: &Rules, delayed: &Delayed, layout: &Layout) -> Option<Delayed> {
    let metric = layout.find(from.layout.name(delayed.metric))?;
    // Of a card that the level does not deal nothing can be pending.
    if matches!(layout.entity(metric), Some((Family::Card, _))) {
        return None;
    }
    Some(Delayed {
        metric,
        cause: carried(delayed.cause, Rule::Start),
        basis: BasisRef::ARITHMETIC,
        ..*delayed
    })
}

/// A cause, unless it is one by its position in the level that it comes from.
fn carried(cause: Cause, otherwise: Rule) -> Cause {
    match cause {
        Cause::Option(..)
        | Cause::Card(_)
        | Cause::Recorded(_)
        | Cause::Change(_)
        | Cause::Shock(_) => Cause::Rule(otherwise),
        kept => kept,
    }
}

/// Dice of the play that a level starts from: one course for everybody.
const SEED: u64 = 0;

/// Plays a level to a day by its recorded acts, with nobody else at the table. A turn that the day cuts short is played
/// without orders.
///
/// # Errors
/// As [`Rules::step`].
pub(crate) fn play_to(rules: &mut Rules, day: i64) -> Result<State, Fault> {
    let boundaries = &mut rules.level.boundaries;
    let at = boundaries.partition_point(|boundary| *boundary < day);
    let cut = boundaries.get(at) != Some(&day);
    if cut {
        boundaries.insert(at, day);
    }
    let nobody = || Some(Draft::default());
    let mut drafts = Drafts {
        by_seat: [nobody(), nobody(), nobody(), nobody()],
    };
    let mut scratch = Scratch::default();
    let mut state = rules.start(SEED);
    while state.day() < day {
        let short = cut && state.day() + rules.span_of(&state) == day;
        let acts = usize::try_from(state.turn()).unwrap_or(usize::MAX);
        let acts = rules.level.acts.get(acts).filter(|_| !short);
        let [astana, ..] = &mut drafts.by_seat;
        *astana = Some(acts.map_or_else(Draft::default, |acts| legal(rules, &state, acts)));
        rules.advance(&mut state, SEED, &drafts, &mut scratch)?;
    }
    Ok(state)
}

/// Those of the acts that are legal, each beside those before it.
fn legal(rules: &Rules, state: &State, acts: &Draft) -> Draft {
    let seen = rules.observe(state, Seat::Astana);
    let mut draft = Draft::default();
    for order in &acts.orders {
        if draft.about(order).is_none() && rules.allows(&seen, &draft, order) {
            draft.orders.push(*order);
        }
    }
    draft
}
