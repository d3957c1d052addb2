//! Questions to discuss, chosen by what happened. The words are Fluent texts `review-question-<name>`.

use multivector_sim::Grade;
use multivector_sim::ids::{CardId, CrisisId, EndingId, PromiseId, RegionId};

use super::TurningPoint;
use super::division::{Division, Mover};
use super::ground::Ground;
use super::replay::Came;

/// Questions of a review, at most.
pub const MOST: usize = 8;

/// Axes that lie so far apart are asked about, in millionths.
const APART: i64 = 200_000;
/// An axis that moved so far in the years behind is asked about.
const MOVED: i64 = 80_000;
/// A debt to Beijing that is asked about.
const OWED: i64 = 400_000;
/// A change of the share of oil over Russia that is asked about.
const REROUTED: i64 = 50_000;

/// A question, with what it is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Question {
    /// The greatest turning point: what did you know then?
    TurningPoint,
    /// A turning point, by its position, that other dice do not bear out.
    Fluke(usize),
    /// The player's own decisions moved most.
    Own(f64),
    /// The rivals did.
    Rivals(f64),
    /// Luck did.
    Luck(f64),
    /// A reason that was given both for an order and in truth.
    Pretext {
        /// The reason.
        reason: u16,
        /// How often it was a pretext.
        ordered: u32,
        /// How often it was true.
        genuine: u32,
    },
    /// Stoppages were ordered under pretexts, none of which was also true.
    Sealed(u32),
    /// A promise was broken.
    Broken(PromiseId),
    /// Every promise was kept.
    Kept(u32),
    /// Questions of others were left unanswered: how many, and the first.
    Silent(u32, CardId),
    /// A report of doubtful truth was answered.
    Doubtful(CardId),
    /// Two axes ended far apart: the positions of the highest and the lowest.
    Apart(usize, usize),
    /// An axis moved in the years behind the last turn: its position, then and at the end, in millionths.
    Years(usize, i64, i64),
    /// A crisis opened.
    Crisis(CrisisId, RegionId, i64),
    /// There was fighting.
    Fought,
    /// The street rose, or was cowed.
    Street,
    /// The West stands on a rung of its ladder.
    Ladder(i64),
    /// Beijing is owed much.
    Beijing(i64),
    /// The share of the oil over Russia changed: at the start, at the end, in millionths.
    Rerouted(i64, i64),
    /// The player went back.
    Rewound(u32),
    /// The ending and the scenario that it documents.
    Ending(EndingId),
}

impl Question {
    /// The name in text keys.
    pub const fn name(&self) -> &'static str {
        match self {
            Question::TurningPoint => "turning-point",
            Question::Fluke(_) => "fluke",
            Question::Own(_) => "own",
            Question::Rivals(_) => "rivals",
            Question::Luck(_) => "luck",
            Question::Pretext { .. } => "pretext",
            Question::Sealed(_) => "sealed",
            Question::Broken(_) => "broken",
            Question::Kept(_) => "kept",
            Question::Silent(..) => "silent",
            Question::Doubtful(_) => "doubtful",
            Question::Apart(..) => "apart",
            Question::Years(..) => "years",
            Question::Crisis(..) => "crisis",
            Question::Fought => "fought",
            Question::Street => "street",
            Question::Ladder(_) => "ladder",
            Question::Beijing(_) => "beijing",
            Question::Rerouted(..) => "rerouted",
            Question::Rewound(_) => "rewound",
            Question::Ending(_) => "ending",
        }
    }

    /// The names of all, for the check that each has its words.
    pub const NAMES: [&'static str; 21] = [
        "turning-point",
        "fluke",
        "own",
        "rivals",
        "luck",
        "pretext",
        "sealed",
        "broken",
        "kept",
        "silent",
        "doubtful",
        "apart",
        "years",
        "crisis",
        "fought",
        "street",
        "ladder",
        "beijing",
        "rerouted",
        "rewound",
        "ending",
    ];
}

/// The questions that this game raises, the weightiest first; the one about its ending comes last and always.
pub(super) fn choose(
    ground: &Ground,
    points: &[TurningPoint],
    division: &Division,
    came: &Came,
) -> Vec<Question> {
    let matters = &ground.matters;
    let mut raised = Vec::new();
    raised.extend((!points.is_empty()).then_some(Question::TurningPoint));
    let greatest = division.greatest();
    raised.push(match greatest.mover {
        Mover::Own => Question::Own(greatest.share),
        Mover::Rivals => Question::Rivals(greatest.share),
        Mover::Luck => Question::Luck(greatest.share),
    });
    raised.extend(matters.fought.then_some(Question::Fought));
    let crisis = matters.crisis.filter(|_| !matters.fought);
    raised.extend(crisis.map(|(crisis, region, day)| Question::Crisis(crisis, region, day)));
    raised.extend(match matters.pretext {
        Some((reason, ordered, genuine)) => Some(Question::Pretext {
            reason,
            ordered,
            genuine,
        }),
        None => (matters.sealed > 0).then_some(Question::Sealed(matters.sealed)),
    });
    raised.extend(promises(&matters.promises));
    let silent = matters.silent.first();
    raised.extend(silent.map(|card| Question::Silent(matters.silent.len() as u32, *card)));
    raised.extend(matters.doubtful.map(Question::Doubtful));
    raised.extend(matters.street.then_some(Question::Street));
    raised.extend(apart(came));
    let years = matters
        .years
        .filter(|(_, then, now)| (now - then).abs() >= MOVED);
    raised.extend(years.map(|(axis, then, now)| Question::Years(axis, then, now)));
    let fluke = points.iter().position(|point| !point.holds());
    raised.extend(fluke.map(Question::Fluke));
    raised.extend((matters.ladder > 0).then_some(Question::Ladder(matters.ladder)));
    let owed = matters.beijing_debt;
    raised.extend((owed >= OWED).then_some(Question::Beijing(owed)));
    let (then, now) = matters.russia;
    raised.extend(((now - then).abs() >= REROUTED).then_some(Question::Rerouted(then, now)));
    raised.extend((matters.rewinds > 0).then_some(Question::Rewound(matters.rewinds)));
    raised.truncate(MOST - usize::from(matters.ending.is_some()));
    raised.extend(matters.ending.map(Question::Ending));
    raised
}

fn promises(graded: &[(PromiseId, Grade)]) -> Option<Question> {
    let broken = graded.iter().find(|(_, grade)| *grade == Grade::Broken);
    if let Some((promise, _)) = broken {
        return Some(Question::Broken(*promise));
    }
    let kept = graded.iter().all(|(_, grade)| *grade == Grade::Kept);
    (kept && !graded.is_empty()).then_some(Question::Kept(graded.len() as u32))
}

fn apart(came: &Came) -> Option<Question> {
    let axes = || came.axes.iter().map(|axis| axis.0).enumerate();
    let (high, most) = axes().max_by_key(|(_, value)| *value)?;
    let (low, least) = axes().min_by_key(|(_, value)| *value)?;
    (most - least >= APART).then_some(Question::Apart(high, low))
}
