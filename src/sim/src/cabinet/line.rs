//! The player's own line: how far its answers and initiatives leaned to Moscow, to the West, to Beijing and to the people at
//! home, how much stir they made abroad, and what they spent. Each is a share from -1 to 1.
//!
//! - The profile of an option or lever adds up its effects at load: to Moscow go anger (less), debt and words of loyalty
//!   (more) and slights (less), each word or slight as `word`; to the West the warmth of the West and of Kyiv; to Beijing
//!   its warmth and what Astana owes it; home are support, cohesion and elites less protest and fear. Stir is the sum of
//!   what it moves abroad, either way. `unit_share` counts as a whole; of spending `unit_kusd`.
//! - An answer or initiative of the player brings each part `line_step` of the way to its profile; a visible act makes the more
//!   stir. What nobody answered, and what the cabinet does, moves nothing.

use crate::content::Content;
use crate::content::coefficients::CabinetCoefficients;
use crate::content::entities::{Account, ContentEffect, Deed};
use crate::ids::{CardId, LeverId, PartnerId, Seat, TableId};
use crate::layout::Layout;
use crate::ledger::{Cause, Ledger, Why};
use crate::metric::{Family, Key, Metric};
use crate::state::{agenda, moscow, relations, society};
use crate::systems::Turn;
use crate::units::Micro;

/// How many parts a line has.
pub const PARTS: usize = 6;
/// The part that says how much stir an act makes abroad.
const STIR: usize = 4;

/// The keys of the player's line, in order: Moscow, the West, Beijing, home, stir, spending.
pub const LINE: [Key<Micro>; PARTS] = [
    agenda::LINE_MOSCOW,
    agenda::LINE_WEST,
    agenda::LINE_BEIJING,
    agenda::LINE_HOME,
    agenda::LINE_STIR,
    agenda::LINE_SPENDING,
];

/// Which way an option or lever leans, in the order of [`LINE`].
pub type Profile = [f64; PARTS];

/// The profiles of every option and lever, and the levers that a cabinet may renew.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profiles {
    options: Vec<Vec<Profile>>,
    levers: Vec<Profile>,
    /// Astana's levers that anger, owe and risk nothing.
    pub(super) safe: Vec<LeverId>,
}

impl Profiles {
    pub(crate) fn new(content: &Content, layout: &Layout, c: &CabinetCoefficients) -> Profiles {
        let weigh = Weigh { content, layout, c };
        let cards = content.cards.iter();
        let options = cards.map(|card| {
            let options = card.options.iter();
            let profiles = options.map(|option| weigh.profile(&option.effects, option.cost_kusd));
            profiles.collect()
        });
        let levers = content.levers.iter();
        let safe = levers.clone().enumerate().filter(|(_, lever)| {
            lever.seat == Seat::Astana
                && lever.cost_kusd <= c.purse_kusd.value as i64
                && lever.effects.iter().all(is_safe)
        });
        Profiles {
            options: options.collect(),
            safe: safe.map(|(index, _)| LeverId::at(index)).collect(),
            levers: levers
                .map(|lever| weigh.profile(&lever.effects, lever.cost_kusd))
                .collect(),
        }
    }

    /// The profile of a card's option.
    pub(crate) fn option(&self, card: CardId, option: u8) -> Option<&Profile> {
        self.options.get(card.index())?.get(usize::from(option))
    }
    /// The profile of a lever.
    pub(crate) fn lever(&self, lever: LeverId) -> Option<&Profile> {
        self.levers.get(lever.index())
    }
}

/// What a cautious cabinet shrinks from: anger, slights, hawks, debts, fear, protest; stoppages, works, a crisis.
fn is_safe(effect: &ContentEffect) -> bool {
    let worse = [
        moscow::ANGER.metric(),
        moscow::SLIGHTS.metric(),
        moscow::HAWKS.metric(),
        moscow::DEBT.metric(),
        relations::BEIJING_DEBT.metric(),
        society::FEAR.metric(),
        society::PROTEST.metric(),
    ];
    match effect.deed {
        Deed::Add { metric, amount, .. } => amount <= 0 || !worse.contains(&metric),
        Deed::Pay { .. } => true,
        Deed::Set { .. } | Deed::Stop { .. } | Deed::Begin { .. } | Deed::Open { .. } => false,
    }
}

struct Weigh<'a> {
    content: &'a Content,
    layout: &'a Layout,
    c: &'a CabinetCoefficients,
}

impl Weigh<'_> {
    fn profile(&self, effects: &[ContentEffect], cost_kusd: i64) -> Profile {
        let mut sums: Profile = [0.0; PARTS];
        let [moscow, west, beijing, home, stir, spending] = &mut sums;
        *spending = cost_kusd as f64;
        for effect in effects {
            match effect.deed {
                Deed::Add { metric, amount, .. } => {
                    let Some((part, by)) = self.leans(metric, amount) else {
                        continue;
                    };
                    let sum = match part {
                        Part::Moscow => &mut *moscow,
                        Part::West => &mut *west,
                        Part::Beijing => &mut *beijing,
                        Part::Home => &mut *home,
                    };
                    *sum += by;
                    if !matches!(part, Part::Home) {
                        *stir += by.abs();
                    }
                }
                Deed::Pay {
                    from: Account::Budget,
                    kusd,
                    ..
                } => *spending += kusd as f64,
                Deed::Pay {
                    to: Account::Budget,
                    kusd,
                    ..
                } => *spending -= kusd as f64,
                _ => {}
            }
        }
        *spending *= self.c.unit_share.value / self.c.unit_kusd.value;
        sums.map(|sum| (sum / self.c.unit_share.value).clamp(-1.0, 1.0))
    }

    /// To whom an effect leans, and how far.
    fn leans(&self, metric: Metric, amount: i64) -> Option<(Part, f64)> {
        let share = amount as f64 / Micro::ONE.0 as f64;
        let word = amount as f64 * self.c.word.value;
        let is = |key: Key<Micro>| key.metric() == metric;
        if is(moscow::ANGER) {
            return Some((Part::Moscow, -share));
        }
        if is(moscow::DEBT) {
            return Some((Part::Moscow, share));
        }
        if moscow::PAPER_LOYALTY.metric() == metric {
            return Some((Part::Moscow, word));
        }
        if moscow::SLIGHTS.metric() == metric {
            return Some((Part::Moscow, -word));
        }
        if is(relations::BEIJING_DEBT) {
            return Some((Part::Beijing, share));
        }
        if is(society::SUPPORT) || is(society::COHESION) || is(society::ELITE) {
            return Some((Part::Home, share));
        }
        if is(society::PROTEST) || is(society::FEAR) {
            return Some((Part::Home, -share));
        }
        let Some((Family::Partner, index)) = self.layout.entity(metric) else {
            return None;
        };
        let partner = self.content.partner(PartnerId(index))?;
        match partner.id.as_str() {
            "west" | "kyiv" => Some((Part::West, share)),
            "beijing" => Some((Part::Beijing, share)),
            _ => None,
        }
    }
}

#[derive(Clone, Copy)]
enum Part {
    Moscow,
    West,
    Beijing,
    Home,
}

/// An answer or initiative of the player moves the line towards its profile.
pub(crate) fn moved<L: Ledger>(
    turn: &mut Turn<'_, L>,
    profile: &Profile,
    visibility: f64,
    cause: Cause,
) {
    let rules = turn.rules;
    if rules.in_reckoning(turn.writer.state) {
        return;
    }
    let pace = rules.coefficients.seats.line_step;
    let why = Why {
        cause,
        basis: pace.basis,
        sealed: false,
    };
    for (part, (key, lean)) in LINE.into_iter().zip(profile).enumerate() {
        let goal = if part == STIR {
            (lean * visibility).min(1.0)
        } else {
            *lean
        };
        let by = (goal - turn.writer.state.share(key)) * pace.value;
        turn.writer.add(key, Micro::from_share(by), why);
    }
}
