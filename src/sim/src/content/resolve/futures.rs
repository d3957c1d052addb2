//! Resolving the futures of the war, and the weights that a level gives them.

use super::{Kind, Resolver};
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Name};
use crate::ids::FutureId;
use crate::state::war::Branch;

impl Resolver<'_> {
    pub(super) fn futures(&mut self, raw: &FuturesRaw) -> Futures {
        let mut season = [0.0; 12];
        if raw.season.months.value.len() != season.len() {
            let found = raw.season.months.value.len().to_string();
            self.report(
                &raw.season.months,
                "content-lint-season",
                vec![("found", found)],
            );
        }
        for (slot, share) in season.iter_mut().zip(&raw.season.months.value) {
            *slot = *share;
        }
        self.basis(&raw.season.basis);
        Futures {
            season,
            branches: raw.branches.iter().map(|x| self.branch(x)).collect(),
            list: raw.futures.iter().map(|x| self.future(x)).collect(),
        }
    }

    fn branch(&mut self, raw: &BranchRaw) -> BranchRule {
        let when = self.condition(&raw.when);
        BranchRule {
            code: self.branch_named(&raw.id),
            stays: raw
                .stays
                .as_ref()
                .map_or_else(|| when.clone(), |stays| self.condition(stays)),
            when,
            facts: self.facts(&raw.facts),
            basis: self.basis(&raw.basis),
        }
    }

    fn branch_named(&mut self, name: &Name) -> i64 {
        let known = Branch::ALL.map(Branch::name);
        match known.iter().position(|known| *known == name.value) {
            Some(code) => code as i64,
            None => {
                let diagnostic = Diagnostic::unknown_name(name, "branch", &known);
                self.findings.list.push(diagnostic);
                0
            }
        }
    }

    fn future(&mut self, raw: &FutureRaw) -> Future {
        Future {
            id: raw.id.value.clone(),
            place: self.branch_named(&raw.place),
            scenario: raw.scenario.clone(),
            facts: self.facts(&raw.facts),
            from_day: self.date(&raw.from),
            aid: self.driver(&raw.aid),
            resolve: self.driver(&raw.resolve),
            sanctions: self.driver(&raw.sanctions),
            mobilisation: self.driver(&raw.mobilisation),
            front: self.coefficient(&raw.front),
            winter: self.coefficient(&raw.winter),
            winter_fades: self.coefficient(&raw.winter_fades),
            ceasefire: raw.ceasefire.as_ref().map(|raw| Ceasefire {
                from_day: self.date(&raw.from),
                when: self.condition(&raw.when),
                chance_month: self.coefficient(&raw.chance_month),
            }),
        }
    }

    fn driver(&mut self, raw: &DriverRaw) -> Driver {
        self.share(&raw.goal);
        self.share(&raw.month);
        Driver {
            goal: raw.goal.value,
            month: raw.month.value,
            basis: self.basis(&raw.basis),
        }
    }

    /// The weights that a level gives the futures.
    pub(super) fn weighed_futures(&mut self, raw: &LevelRaw) -> Vec<WeighedFuture> {
        let weighed = raw.futures.iter().flatten().map(|raw| {
            if !(raw.weight.value > 0.0 && raw.weight.value.is_finite()) {
                self.report(
                    &raw.weight,
                    "content-lint-future-weight",
                    vec![("weight", raw.weight.value.to_string())],
                );
            }
            WeighedFuture {
                future: self.id::<FutureId>(Kind::futures, &raw.id),
                weight: raw.weight.value,
                basis: self.basis(&raw.basis),
            }
        });
        weighed.collect()
    }
}
