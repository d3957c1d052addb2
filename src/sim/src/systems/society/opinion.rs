//! Who sides with Russia, with Ukraine, with neither, as margins by region and by age.
//!
//! A region's share for Russia goes by `opinion_month` to
//!
//!   (`russia_base` + `russia_media` x reach of Russian media + `russia_speakers` x share of Russians)
//!   x (1 - `russia_seen` x what has been seen of the war) - `russia_threat` x threats - `russia_words` x words,
//!
//! its share for Ukraine to `ukraine_base` - `ukraine_media` x reach - `ukraine_speakers` x share of Russians + `ukraine_seen`
//! x what has been seen + `ukraine_threat` x threats + `ukraine_words` x words. Words are the government's boldness above `boldness_habit`. What
//! has been seen of the war goes to 1 while it lasts, faster where the public sphere is open: by `seen_month` x (1/2 +
//! openness). The nation is the regions' mean; its terms in the ledger are the means of theirs.
//!
//! An age's share = p + p (1 - p) x leaning, p the nation's and leanings of mean nought: so that ages add up to the nation,
//! nobody passes nought or all, and the old and the young differ most where the country is most divided.
//!
//! Two polls fix the numbers (March and November 2022); both asked three quarters of their people in Russian.

use super::super::Turn;
use crate::content::coefficients::SocietyCoefficients;
use crate::content::entities::Region;
use crate::ids::{AgeId, RegionId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::metric::{Field, Key};
use crate::state::society::{self, age, public};
use crate::state::{State, war};
use crate::units::{Micro, nearest};

/// Drift, media and language, the war as seen, threats, words.
const TERMS: usize = 5;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let at_war = f64::from(u8::from(state.get(war::BRANCH).0 != 0));
    let pace = c.seen_month.value * (0.5 + state.share(society::OPENNESS));
    let why = Why::rule(Rule::WarSeen, c.seen_month.basis);
    turn.toward(society::WAR_SEEN, at_war, pace, why);
    let way = turn.way(c.opinion_month.value);
    move_all(turn, way);
}

/// Opinion as it would be if nothing had moved for long: how a level begins.
pub(super) fn at_rest<L: Ledger>(turn: &mut Turn<'_, L>) {
    move_all(turn, 1.0);
}

fn move_all<L: Ledger>(turn: &mut Turn<'_, L>, way: f64) {
    let now = Drivers::of(turn.writer.state, &turn.rules.coefficients.society);
    side(
        turn,
        way,
        &now,
        public::FOR_RUSSIA,
        society::FOR_RUSSIA,
        1.0,
    );
    side(
        turn,
        way,
        &now,
        public::FOR_UKRAINE,
        society::FOR_UKRAINE,
        -1.0,
    );
    let state = &*turn.writer.state;
    let sides = state.get(society::FOR_RUSSIA).0 + state.get(society::FOR_UKRAINE).0;
    let rest = Micro((Micro::ONE.0 - sides).max(0));
    turn.writer
        .set(society::NEITHER, rest, Why::plain(Rule::Opinion));
    ages(turn);
}

/// What moves opinion everywhere alike.
struct Drivers {
    seen: f64,
    threat: f64,
    words: f64,
}

impl Drivers {
    fn of(state: &State, c: &SocietyCoefficients) -> Drivers {
        Drivers {
            seen: state.share(society::WAR_SEEN),
            threat: state.share(society::THREAT),
            words: state.share(society::BOLDNESS) - c.boldness_habit.value,
        }
    }
}

/// The parts of the level to which a region's share goes: base and language, media, the war, threats, words.
fn level(
    c: &SocietyCoefficients,
    entry: &Region,
    reach: f64,
    now: &Drivers,
    for_russia: bool,
) -> [f64; TERMS] {
    let speakers = entry.russians.value;
    if for_russia {
        let base = c.russia_base.value + c.russia_speakers.value * speakers;
        let media = c.russia_media.value * reach;
        [
            base,
            media,
            -c.russia_seen.value * now.seen * (base + media),
            -c.russia_threat.value * now.threat,
            -c.russia_words.value * now.words,
        ]
    } else {
        [
            c.ukraine_base.value - c.ukraine_speakers.value * speakers,
            -c.ukraine_media.value * reach,
            c.ukraine_seen.value * now.seen,
            c.ukraine_threat.value * now.threat,
            c.ukraine_words.value * now.words,
        ]
    }
}

/// One side, region by region, and the nation as their mean.
fn side<L: Ledger>(
    turn: &mut Turn<'_, L>,
    way: f64,
    now: &Drivers,
    field: Field<RegionId, Micro>,
    nation: Key<Micro>,
    sign: f64,
) {
    let rules = turn.rules;
    let c = &rules.coefficients.society;
    let for_russia = sign > 0.0;
    let bases = if for_russia {
        [
            c.russia_base.basis,
            c.russia_media.basis,
            c.russia_seen.basis,
            c.russia_threat.basis,
            c.russia_words.basis,
        ]
    } else {
        [
            c.ukraine_base.basis,
            c.ukraine_media.basis,
            c.ukraine_seen.basis,
            c.ukraine_threat.basis,
            c.ukraine_words.basis,
        ]
    };
    let why = bases.map(|basis| Why::rule(Rule::Opinion, basis));
    let mut sums = [0.0; TERMS];
    let mut mean = 0.0;
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let id = RegionId::at(index);
        let state = &*turn.writer.state;
        let reach = state.of(public::MEDIA, id).share();
        let here = state.of(field, id).share();
        let parts = level(c, entry, reach, now, for_russia);
        let goal = parts.iter().sum::<f64>().clamp(0.0, 1.0);
        for (sum, part) in sums.iter_mut().zip(parts) {
            *sum += entry.weight * part * way;
        }
        let [first, ..] = why;
        let step = Micro::from_share((goal - here) * way);
        turn.writer.add_of(field, id, step, first);
        mean += entry.weight * turn.writer.state.of(field, id).0 as f64;
    }
    // The drift back to the base is what is left of the change when the other parts are told.
    let change = nearest(mean) - turn.writer.state.get(nation).0;
    let mut terms = [(0.0, Why::plain(Rule::Opinion)); TERMS];
    let mut told = 0.0;
    for ((term, sum), why) in terms.iter_mut().zip(sums).zip(why).skip(1) {
        *term = (sum * 1e6, why);
        told += sum * 1e6;
    }
    if let (Some(term), [first, ..]) = (terms.first_mut(), why) {
        *term = (change as f64 - told, first);
    }
    turn.terms(nation, &terms);
}

/// The ages about the nation.
fn ages<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let russia = turn.writer.state.share(society::FOR_RUSSIA);
    let ukraine = turn.writer.state.share(society::FOR_UKRAINE);
    for (index, entry) in rules.content.ages.iter().enumerate() {
        let id = AgeId::at(index);
        let at = |p: f64, leaning: f64| Micro::from_share(p + p * (1.0 - p) * leaning);
        let (r, u) = (&entry.russia, &entry.ukraine);
        turn.writer.set_of(
            age::FOR_RUSSIA,
            id,
            at(russia, r.value),
            Why::rule(Rule::Opinion, r.basis),
        );
        turn.writer.set_of(
            age::FOR_UKRAINE,
            id,
            at(ukraine, u.value),
            Why::rule(Rule::Opinion, u.basis),
        );
    }
}
