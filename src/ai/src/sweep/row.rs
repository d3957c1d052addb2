//! One game as a row: by ids of the content, so that rows of many runs add up without the rules.

use multivector_sim::content::CardKind;
use multivector_sim::state::security::Conflict;
use multivector_sim::state::{agenda, security, war};
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_sim::{
    CardId, Draft, EndingId, Fault, Grade, LeverId, Order, PromiseId, Rules, Seat, Slot, State,
    TableId,
};
use serde::{Deserialize, Serialize};

use super::Plan;
use crate::play::Rollout;
use crate::policy::Policy;
use multivector_sim::state::war::Branch;

/// How often something was used of how often it was to be had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uses {
    /// Times that it was chosen.
    pub taken: u64,
    /// Times that it could be: turns in which a lever was legal as they opened, cards on the table whose option was open.
    pub offered: u64,
    /// Times that an option happened because nobody answered.
    pub by_default: u64,
}

impl Uses {
    /// Adds more.
    pub fn add(&mut self, more: Uses) {
        self.taken += more.taken;
        self.offered += more.offered;
        self.by_default += more.by_default;
    }
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Kept.
    Kept,
    /// Not broken, and what it asks for has not come.
    Unfulfilled,
    /// Broken while the player commanded.
    Broken,
    /// Broken in the Reckoning.
    BrokenLater,
}

impl Kept {
    /// All, in order.
    pub const ALL: [Kept; 4] = [
        Kept::Kept,
        Kept::Unfulfilled,
        Kept::Broken,
        Kept::BrokenLater,
    ];
    /// The name used in output.
    pub const fn name(self) -> &'static str {
        match self {
            Kept::Kept => "kept",
            Kept::Unfulfilled => "unfulfilled",
            Kept::Broken => "broken",
            Kept::BrokenLater => "broken_later",
        }
    }
    /// The grade of a name.
    pub fn named(name: &str) -> Option<Kept> {
        Kept::ALL.into_iter().find(|kept| kept.name() == name)
    }
}

/// One game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The policy, as [`Policy::named`] reads it.
    pub policy: String,
    /// The seed.
    pub seed: u64,
    /// The ending.
    pub ending: String,
    /// Whether it came before the last day.
    pub early: bool,
    /// Turns that the player commanded.
    pub turns: u64,
    /// Turns of the Reckoning.
    pub reckoning: u64,
    /// The axes, in millionths.
    pub axes: [i64; 4],
    /// The promises made.
    pub promises: Vec<(String, Kept)>,
    /// The future of the war that the seed drew, and the branch that it came to.
    pub war: (String, String),
    /// How things stood at arms at the end.
    pub conflict: String,
    /// Options of cards that came: `card.option`.
    pub options: Vec<(String, Uses)>,
    /// Levers that could be used or were.
    pub levers: Vec<(String, Uses)>,
    /// Numbers as the player's part ended and at the end, in stored units.
    pub numbers: Vec<(String, i64, i64)>,
    /// The hash of the last state.
    pub hash: u64,
}

/// Plays games one after another in the same room.
pub(super) struct Player<'a> {
    rules: &'a Rules,
    rollout: Rollout,
    options: Vec<Vec<Uses>>,
    levers: Vec<Uses>,
}

impl<'a> Player<'a> {
    pub(super) fn new(rules: &'a Rules) -> Player<'a> {
        let cards = rules.content.cards.iter();
        Player {
            rules,
            rollout: Rollout::new(rules, rules.start(0)),
            options: cards
                .map(|card| vec![Uses::default(); card.options.len()])
                .collect(),
            levers: vec![Uses::default(); rules.content.levers.len()],
        }
    }

    /// Plays a game to the end of everything.
    pub(super) fn play(&mut self, plan: &Plan, policy: Policy, seed: u64) -> Result<Row, Fault> {
        let rules = self.rules;
        self.options
            .iter_mut()
            .for_each(|card| card.fill(Uses::default()));
        self.levers.fill(Uses::default());
        self.rollout.begin(&rules.start_at(seed, plan.difficulty));
        let (mut turns, mut reckoning) = (0, 0);
        while !self.rollout.is_over(rules) {
            self.rollout.decide(rules, seed, policy);
            self.note();
            self.rollout.advance(rules, seed)?;
            turns += 1;
        }
        let played = self.rollout.state().clone();
        while !rules.is_over(self.rollout.state()) {
            self.rollout.advance(rules, seed)?;
            reckoning += 1;
        }
        Ok(self.row(plan, policy, seed, &played, (turns, reckoning)))
    }

    /// Counts what the turn offered and what its draft takes.
    fn note(&mut self) {
        let (rules, seen, draft) = (self.rules, self.rollout.seen(), self.rollout.draft());
        let nothing = Draft::default();
        for (index, uses) in self.levers.iter_mut().enumerate() {
            let lever = LeverId::at(index);
            let Some(entry) = rules.content.lever(lever) else {
                continue;
            };
            if entry.seat != Seat::Astana {
                continue;
            }
            let order = Order::Initiative {
                lever,
                slot: Slot::Early,
                venue: entry.venues.first().copied(),
                loud: false,
            };
            uses.offered += u64::from(rules.allows(seen, &nothing, &order));
            uses.taken += u64::from(draft.about(&order).is_some());
        }
        for (index, (uses, entry)) in self
            .options
            .iter_mut()
            .zip(&rules.content.cards)
            .enumerate()
        {
            let card = CardId::at(index);
            let stage = seen.of(agenda::card::STAGE, card);
            if entry.kind != CardKind::Ask || stage.is_none_or(|stage| stage.0 != 1) {
                continue;
            }
            let answer = draft.about(&Order::Answer { card, option: 0 });
            for (at, uses) in uses.iter_mut().enumerate() {
                let order = Order::Answer {
                    card,
                    option: at as u8,
                };
                uses.offered += u64::from(rules.allows(seen, &nothing, &order));
                uses.taken += u64::from(answer == Some(&order));
                uses.by_default += u64::from(answer.is_none() && at == 0);
            }
        }
    }

    fn row(
        &self,
        plan: &Plan,
        policy: Policy,
        seed: u64,
        played: &State,
        (turns, reckoning): (u64, u64),
    ) -> Row {
        let (rules, state) = (self.rules, self.rollout.state());
        let content = &rules.content;
        let ending = usize::try_from(state.get(agenda::ENDING).0 - 1).ok();
        let ending = ending.and_then(|at| content.ending(EndingId::at(at)));
        let promises = content.promises.iter().enumerate();
        let promises = promises.filter_map(|(index, promise)| {
            let id = PromiseId::at(index);
            let kept = match rules.grade(state, id)? {
                Grade::Kept => Kept::Kept,
                Grade::Unfulfilled => Kept::Unfulfilled,
                Grade::Broken if rules.grade(played, id) == Some(Grade::Broken) => Kept::Broken,
                Grade::Broken => Kept::BrokenLater,
            };
            Some((promise.id.clone(), kept))
        });
        let future = usize::try_from(state.get(war::FUTURE).0 - 1).ok();
        let future = future.and_then(|at| content.futures.list.get(at));
        let options = content.cards.iter().zip(&self.options);
        let options = options.flat_map(|(card, uses)| {
            let options = card.options.iter().zip(uses);
            options.map(|(option, uses)| (format!("{}.{}", card.id, option.id), *uses))
        });
        let levers = content.levers.iter().zip(&self.levers);
        let levers = levers.map(|(lever, uses)| (lever.id.clone(), *uses));
        let met = |uses: &Uses| *uses != Uses::default();
        Row {
            policy: policy.to_string(),
            seed,
            ending: ending.map_or(String::new(), |ending| ending.id.clone()),
            early: state.day() < rules.final_day(),
            turns,
            reckoning,
            axes: AXIS_KEYS.map(|key| state.get(key).0),
            promises: promises.collect(),
            war: (
                future.map_or(String::new(), |future| future.id.clone()),
                Branch::of(state.get(war::BRANCH)).name().to_owned(),
            ),
            conflict: Conflict::of(state.get(security::CONFLICT))
                .name()
                .to_owned(),
            options: options.filter(|(_, uses)| met(uses)).collect(),
            levers: levers.filter(|(_, uses)| met(uses)).collect(),
            numbers: plan
                .numbers
                .iter()
                .map(|metric| {
                    let name = rules.layout.name(*metric).to_owned();
                    (name, played.raw(*metric), state.raw(*metric))
                })
                .collect(),
            hash: state.hash(),
        }
    }
}
