//! The cabinet of the Reckoning: it answers cards in the line that the player took, and orders nothing else. Policies, quotas
//! and works stand as they were left.
//!
//! Every answer and initiative of the player leans somewhere: towards Moscow, the West, Beijing, the people at home. The lean
//! is read from its effects; what it adds to anger leans away from Moscow. The player's line goes `line_step` of the way to
//! the lean of each. Of the answers that are open the cabinet gives the one whose lean lies nearest to the line.

use crate::content::Content;
use crate::content::entities::{ContentEffect, Deed};
use crate::ids::{CardId, PartnerId, TableId};
use crate::ledger::{Cause, Ledger, Why};
use crate::metric::{Key, Metric};
use crate::rules::{Known, Rules};
use crate::seen::World;
use crate::state::{Bases, agenda, moscow, relations::partner, society};
use crate::systems::Turn;
use crate::units::Micro;

/// The line's numbers, in the order of a lean.
pub const LINE: [Key<Micro>; 4] = [
    agenda::LINE_MOSCOW,
    agenda::LINE_WEST,
    agenda::LINE_BEIJING,
    agenda::LINE_HOME,
];

/// How far an act leans to Moscow, the West, Beijing and the people at home, each from -1 to 1.
pub(crate) type Lean = [f64; 4];

/// The lean of every lever and of every option of every card.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leans {
    levers: Vec<Lean>,
    options: Vec<Vec<Lean>>,
}

/// The amount of a share at which a lean is whole.
const WHOLE: f64 = 50_000.0;

impl Leans {
    /// Reads the leans from what acts do.
    pub(crate) fn of(content: &Content, bases: &Bases, known: &Known) -> Leans {
        let warmth = |id: PartnerId| bases.key(partner::WARMTH, id).metric();
        let axes = [
            moscow::ANGER.metric(),
            warmth(known.west),
            warmth(known.beijing),
            society::SUPPORT.metric(),
        ];
        let lean = |effects: &[ContentEffect]| lean(effects, axes);
        Leans {
            levers: content
                .levers
                .iter()
                .map(|entry| lean(&entry.effects))
                .collect(),
            options: content
                .cards
                .iter()
                .map(|card| {
                    card.options
                        .iter()
                        .map(|option| lean(&option.effects))
                        .collect()
                })
                .collect(),
        }
    }

    /// Of what an act of Astana caused; nothing of what is none.
    fn of_cause(&self, cause: Cause) -> Option<Lean> {
        match cause {
            Cause::Lever(id) => self.levers.get(id.index()).copied(),
            Cause::Option(card, option) => {
                let options = self.options.get(card.index())?;
                options.get(usize::from(option)).copied()
            }
            _ => None,
        }
    }
}

fn lean(effects: &[ContentEffect], axes: [Metric; 4]) -> Lean {
    let mut sums = [0.0; 4];
    for effect in effects {
        let Deed::Add { metric, amount, .. } = effect.deed else {
            continue;
        };
        for (sum, axis) in sums.iter_mut().zip(axes) {
            if metric == axis {
                *sum += amount as f64 / WHOLE;
            }
        }
    }
    let [anger, west, beijing, home] = sums.map(|sum: f64| sum.clamp(-1.0, 1.0));
    [-anger, west, beijing, home]
}

/// The player's line takes note of an act of Astana's.
pub(crate) fn note<L: Ledger>(turn: &mut Turn<'_, L>, cause: Cause) {
    let Some(lean) = turn.rules.leans.of_cause(cause) else {
        return;
    };
    let step = turn.rules.coefficients.seats.line_step;
    for (key, goal) in LINE.into_iter().zip(lean) {
        let by = (goal - turn.writer.state.share(key)) * step.value;
        let why = Why {
            cause,
            basis: step.basis,
            sealed: false,
        };
        turn.writer.add(key, Micro::from_share(by), why);
    }
}

/// The cabinet's answer to a card: the open option that lies nearest to the player's line, of equals the first.
pub(crate) fn answer(rules: &Rules, world: &World<'_>, card: CardId) -> u8 {
    let line = LINE.map(|key| world.state.share(key));
    let far = |lean: &Lean| -> f64 {
        let parts = lean.iter().zip(line);
        parts
            .map(|(lean, line)| (lean - line) * (lean - line))
            .sum()
    };
    let options = rules
        .content
        .card(card)
        .map_or(&[][..], |entry| &entry.options);
    let leans = rules.leans.options.get(card.index());
    let mut best: Option<(f64, usize)> = None;
    for (index, (option, lean)) in options.iter().zip(leans.into_iter().flatten()).enumerate() {
        let distance = far(lean);
        if option.when.holds(world) && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, index));
        }
    }
    best.map_or(0, |(_, index)| index as u8)
}
