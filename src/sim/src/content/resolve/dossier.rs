//! Resolving what stands beside the rules: the dossier's lists, the codex, disagreements, advisers, the
//! scenario board.

use super::names::unique;
use super::{Kind, Resolver};
use crate::content::Condition;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Name};

/// The articles.
const SOURCES: [&str; 5] = ["S1", "S2", "S3", "S4", "S5"];

impl Resolver<'_> {
    pub(super) fn coverage(&mut self, raw: &CoverageRaw) -> Coverage {
        let mut seen: Vec<u16> = Vec::new();
        for item in &raw.items {
            if seen.contains(&item.number.value) {
                let args = vec![("number", item.number.value.to_string())];
                self.report(&item.number, "content-lint-item-doubled", args);
            }
            seen.push(item.number.value);
        }
        Coverage {
            items: raw
                .items
                .iter()
                .map(|item| Covered {
                    number: item.number.value,
                    kind: item.kind,
                    facts: self.facts(&item.facts),
                })
                .collect(),
            scenarios: raw.scenarios.iter().map(|x| self.listed(x)).collect(),
            levers: raw.levers.iter().map(|x| self.listed(x)).collect(),
        }
    }

    fn listed(&mut self, raw: &ListedRaw) -> Listed {
        Listed {
            id: raw.id.value.clone(),
            facts: self.facts(&raw.facts),
        }
    }

    pub(super) fn board_question(&mut self, raw: &BoardQuestionRaw) -> BoardQuestion {
        let ids = raw.branches.iter().map(|branch| &branch.id);
        unique(&mut self.findings.list, "branch", ids);
        let branches: Vec<BoardBranch> =
            raw.branches.iter().map(|x| self.board_branch(x)).collect();
        let last = branches.last().map(|branch| &branch.when);
        if last != Some(&Condition::Always) {
            let args = vec![("name", raw.id.value.clone())];
            self.report(&raw.id, "content-lint-board-open", args);
        }
        BoardQuestion {
            id: raw.id.value.clone(),
            from_now: raw.from_now,
            branches,
        }
    }

    fn board_branch(&mut self, raw: &BoardBranchRaw) -> BoardBranch {
        BoardBranch {
            id: raw.id.value.clone(),
            scenario: raw.scenario.clone(),
            facts: self.facts(&raw.facts),
            when: self.condition(&raw.when),
            signs: raw.signs.iter().map(|sign| self.condition(sign)).collect(),
        }
    }

    pub(super) fn disagreement(&mut self, raw: &DisagreementRaw) -> Disagreement {
        let positions = raw.positions.iter().map(|position| {
            for name in &position.sources {
                self.source(name);
            }
            let sources = position.sources.iter();
            sources.map(|name| name.value.clone()).collect()
        });
        let positions = positions.collect();
        Disagreement {
            id: raw.id.value.clone(),
            positions,
            record: raw.record.unwrap_or(false),
            facts: self.facts(&raw.facts),
        }
    }

    fn source(&mut self, name: &Name) {
        if !SOURCES.contains(&name.value.as_str()) {
            let diagnostic = Diagnostic::unknown_name(name, "source", &SOURCES);
            self.findings.list.push(diagnostic);
        }
    }

    pub(super) fn entry(&mut self, raw: &EntryRaw) -> Entry {
        let disagreements = raw.disagreements.as_deref().unwrap_or_default();
        for name in disagreements {
            self.index(Kind::disagreements, name);
        }
        Entry {
            id: raw.id.value.clone(),
            kind: raw.kind,
            linked: raw.linked.unwrap_or(true),
            facts: self.facts(raw.facts.as_deref().unwrap_or_default()),
            disagreements: disagreements.iter().map(|x| x.value.clone()).collect(),
        }
    }

    /// The advisers. On a question without a claim they say nothing.
    pub(super) fn advisers(&mut self, raw: &AdvisersRaw, questions: &[QuestionRaw]) -> Advisers {
        let list = raw.advisers.iter().map(|one| {
            let sound = one.stretch.value > 0.0 && one.stretch.value.is_finite();
            if !sound || !one.shift.value.is_finite() {
                let args = vec![("adviser", one.id.value.clone())];
                self.report(&one.id, "content-lint-adviser", args);
            }
            Adviser {
                id: one.id.value.clone(),
                stretch: one.stretch.value,
                shift: one.shift.value,
                basis: self.basis(&one.basis),
            }
        });
        let list = list.collect();
        let claims = raw.claims.iter().map(|claim| {
            let terms = claim.terms.iter();
            Claim {
                id: claim.id.value.clone(),
                comes: self.comes(&claim.comes),
                base: claim.base.value,
                terms: terms
                    .map(|term| self.term(Motive::Believes, term))
                    .collect(),
                basis: self.basis(&claim.basis),
            }
        });
        let claims: Vec<Claim> = claims.collect();
        let known: Vec<&str> = questions.iter().map(|x| x.id.value.as_str()).collect();
        let mut asked = Vec::new();
        for entry in &raw.questions {
            let claim = self.index(Kind::claims, &entry.claim);
            if known.contains(&entry.question.value.as_str()) {
                asked.push((entry.question.value.as_str(), claim));
            } else {
                let unknown = Diagnostic::unknown_name(&entry.question, "question", &known);
                self.findings.list.push(unknown);
            }
        }
        let dealt = self.dealt.questions.iter().map(|question| {
            let mut asked = asked.iter();
            let found = asked.find(|(id, _)| *id == question.id.value);
            found.map(|(_, claim)| *claim)
        });
        let of_question = dealt.collect();
        Advisers {
            list,
            claims,
            of_question,
        }
    }

    fn comes(&mut self, raw: &ComesRaw) -> Comes {
        let (name, value, comes): (_, _, fn(_, _) -> Comes) = match raw {
            ComesRaw::Rises(name, by) => (name, by, Comes::Rises),
            ComesRaw::Falls(name, by) => (name, by, Comes::Falls),
            ComesRaw::AtLeast(name, value) => (name, value, Comes::AtLeast),
            ComesRaw::Below(name, value) => (name, value, Comes::Below),
        };
        let metric = self.metric(name);
        comes(metric, self.stored(metric, value))
    }
}
