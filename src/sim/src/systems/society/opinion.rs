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
use crate::ids::{AgeId, TableId};
use crate::ledger::{BasisRef, Ledger, Rule, Why};
use crate::metric::Key;
use crate::state::society::{self, age, public};
use crate::state::{Column, State, war};
use crate::units::{Micro, nearest};

/// Drift, media, the war as seen, threats, words.
const TERMS: usize = 5;

pub(super) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.society;
    let state = &*turn.writer.state;
    let at_war = f64::from(u8::from(state.get(war::BRANCH).0 != 0));
    let open = state.share(society::OPENNESS);
    let now = state.share(society::WAR_SEEN);
    let step = (at_war - now) * turn.way(c.seen_month.value * (0.5 + open));
    let seen = Micro::from_share(now + step);
    turn.writer.set_in_parts(society::WAR_SEEN, seen, || {
        let anyhow = step * 0.5 / (0.5 + open);
        [
            (anyhow * 1e6, Why::rule(Rule::WarSeen, c.seen_month.basis)),
            (
                (step - anyhow) * 1e6,
                Why::rule(Rule::WarSpoken, c.seen_month.basis),
            ),
        ]
    });
    let way = turn.way(c.opinion_month.value);
    move_all(turn, way);
}

/// Opinion as it would be if nothing had moved for long: how a level begins.
pub(super) fn at_rest<L: Ledger>(turn: &mut Turn<'_, L>) {
    move_all(turn, 1.0);
}

/// Both sides, region by region, and the nation as their mean.
fn move_all<L: Ledger>(turn: &mut Turn<'_, L>, way: f64) {
    let rules = turn.rules;
    let c = &rules.coefficients.society;
    let now = Drivers::of(turn.writer.state, c);
    let bases = &turn.writer.state.bases;
    let reaches = bases.column(public::MEDIA);
    let mut russia = Side::of(bases.column(public::FOR_RUSSIA), Side::russia(c));
    let mut ukraine = Side::of(bases.column(public::FOR_UKRAINE), Side::ukraine(c));
    // What acts everywhere alike is taken out of the loop.
    let doubt = c.russia_seen.value * now.seen;
    let shift = [
        c.russia_threat.value * now.threat,
        c.russia_words.value * now.words,
    ]
    .map(|part| -part);
    let lift = [
        c.ukraine_seen.value * now.seen,
        c.ukraine_threat.value * now.threat,
        c.ukraine_words.value * now.words,
    ];
    let (away, toward) = (shift.iter().sum::<f64>(), lift.iter().sum::<f64>());
    let (mut reached, mut spoken) = (0.0, 0.0);
    for (index, entry) in rules.content.regions.iter().enumerate() {
        let reach = turn.writer.state.raw(reaches.at(index)) as f64 / 1e6;
        let speakers = entry.russians.value;
        let level =
            c.russia_base.value + c.russia_speakers.value * speakers + c.russia_media.value * reach;
        russia.go(turn, index, entry.weight, way, level * (1.0 - doubt) + away);
        let level = c.ukraine_base.value
            - c.ukraine_speakers.value * speakers
            - c.ukraine_media.value * reach;
        ukraine.go(turn, index, entry.weight, way, level + toward);
        reached += entry.weight * reach;
        spoken += entry.weight * speakers;
    }
    let media = c.russia_media.value * reached;
    let level = c.russia_base.value + c.russia_speakers.value * spoken + media;
    let [threat, words] = shift;
    let told = [media, -doubt * level, threat, words];
    russia.nation(turn, society::FOR_RUSSIA, told.map(|part| part * way));
    let [seen, threat, words] = lift;
    let told = [-c.ukraine_media.value * reached, seen, threat, words];
    ukraine.nation(turn, society::FOR_UKRAINE, told.map(|part| part * way));
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

/// One side: where its regions stand, why each part moves, the regions' mean.
struct Side {
    regions: Column,
    why: [Why; TERMS],
    mean: f64,
}

impl Side {
    fn of(regions: Column, bases: [BasisRef; TERMS]) -> Side {
        Side {
            regions,
            why: {
                let [drift, media, seen, threat, words] = bases;
                [
                    Why::rule(Rule::Opinion, drift),
                    Why::rule(Rule::OpinionMedia, media),
                    Why::rule(Rule::OpinionSeen, seen),
                    Why::rule(Rule::OpinionThreat, threat),
                    Why::rule(Rule::OpinionWords, words),
                ]
            },
            mean: 0.0,
        }
    }
    fn russia(c: &SocietyCoefficients) -> [BasisRef; TERMS] {
        [
            c.russia_base.basis,
            c.russia_media.basis,
            c.russia_seen.basis,
            c.russia_threat.basis,
            c.russia_words.basis,
        ]
    }
    fn ukraine(c: &SocietyCoefficients) -> [BasisRef; TERMS] {
        [
            c.ukraine_base.basis,
            c.ukraine_media.basis,
            c.ukraine_seen.basis,
            c.ukraine_threat.basis,
            c.ukraine_words.basis,
        ]
    }

    /// Moves a region towards a level, so much of the way.
    fn go<L: Ledger>(
        &mut self,
        turn: &mut Turn<'_, L>,
        index: usize,
        weight: f64,
        way: f64,
        level: f64,
    ) {
        let metric = self.regions.at(index);
        let here = turn.writer.state.raw(metric);
        let goal = level.clamp(0.0, 1.0) * 1e6;
        let step = nearest((goal - here as f64) * way);
        let [first, ..] = self.why;
        turn.writer.add_raw(metric, step, first);
        self.mean += weight * (here + step) as f64;
    }

    /// The nation is the mean. The drift back to the base is what is left of its change when the other parts are told.
    fn nation<L: Ledger>(self, turn: &mut Turn<'_, L>, nation: Key<Micro>, told: [f64; 4]) {
        let change = nearest(self.mean) - turn.writer.state.get(nation).0;
        let [a, b, c, d] = told.map(|part| part * 1e6);
        let rest = change as f64 - (a + b + c + d);
        let [drift, media, seen, threat, words] = self.why;
        turn.terms(
            nation,
            &[
                (rest, drift),
                (a, media),
                (b, seen),
                (c, threat),
                (d, words),
            ],
        );
    }
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
