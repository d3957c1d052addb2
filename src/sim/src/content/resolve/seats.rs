//! Resolving the tempers of seats and the difficulties.

use super::Resolver;
use crate::content::entities::*;
use crate::content::raw::{DifficultyRaw, SeatsRaw, TemperRaw, TermRaw};

impl Resolver<'_> {
    pub(super) fn seats(&mut self, raw: &SeatsRaw) -> Seats {
        let tempers = [&raw.moscow, &raw.west, &raw.beijing].map(|temper| self.temper(temper));
        let difficulties =
            [&raw.patient, &raw.usual, &raw.searching].map(|entry| self.latitude(entry));
        Seats::new(tempers, difficulties)
    }

    fn temper(&mut self, raw: &TemperRaw) -> Temper {
        let aims = raw.aims.iter();
        let temper = Temper {
            noise: self.coefficient(&raw.noise),
            acts_month: self.coefficient(&raw.acts_month),
            aims: aims.map(|aim| self.term(Motive::Wants, aim)).collect(),
        };
        // The aims' own basis is noted for its text; each of them rests on it.
        self.basis(&raw.basis);
        temper
    }

    fn latitude(&mut self, raw: &DifficultyRaw) -> Latitude {
        Latitude {
            patience: self.coefficient(&raw.patience),
            reading_error: self.coefficient(&raw.reading_error),
            look_ahead: raw.look_ahead.map(|raw| LookAhead {
                acts: raw.acts,
                states: raw.states,
                turns: raw.turns,
            }),
        }
    }

    pub(super) fn term(&mut self, motive: Motive, raw: &TermRaw) -> Term {
        let metric = self.metric(&raw.metric);
        let from = raw.from.as_ref().map_or(0.0, |from| from.value);
        Term::new(motive, metric, raw.weight.value, from, self.scale(metric))
    }
}
