//! Resolving conditions and effects.

use super::{Kind, Resolver};
use crate::content::condition::Condition;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Name, Spanned};
use crate::ids::*;
use crate::metric::Metric;

/// What never holds.
pub(super) fn never() -> Condition {
    Condition::Not(Box::new(Condition::Always))
}

impl Resolver<'_> {
    pub(super) fn condition(&mut self, raw: &ConditionRaw) -> Condition {
        match raw {
            ConditionRaw::Always => Condition::Always,
            ConditionRaw::All(parts) => {
                Condition::All(parts.iter().map(|p| self.condition(p)).collect())
            }
            ConditionRaw::Any(parts) => {
                Condition::Any(parts.iter().map(|p| self.condition(p)).collect())
            }
            ConditionRaw::Not(part) => Condition::Not(Box::new(self.condition(part))),
            ConditionRaw::AtLeast(name, value) => {
                let metric = self.metric(name);
                Condition::AtLeast(metric, self.within(metric, name, value))
            }
            ConditionRaw::Below(name, value) => {
                let metric = self.metric(name);
                Condition::Below(metric, self.within(metric, name, value))
            }
            ConditionRaw::Reaches(first, second) => {
                let (a, b) = (self.metric(first), self.metric(second));
                if self.scale(a) != self.scale(b) {
                    self.report(
                        second,
                        "content-lint-units-differ",
                        vec![
                            ("first", first.value.clone()),
                            ("second", second.value.clone()),
                        ],
                    );
                }
                Condition::Reaches(a, b)
            }
            ConditionRaw::From(date) => Condition::From(self.date(date)),
            ConditionRaw::Before(date) => Condition::Before(self.date(date)),
            ConditionRaw::Used(name) => Condition::Used(self.id(Kind::levers, name)),
            ConditionRaw::Answered(card, option) if self.dealt.is_absent(&card.value) => {
                self.absent_option(card, option);
                never()
            }
            ConditionRaw::Came(name) if self.dealt.is_absent(&name.value) => never(),
            ConditionRaw::Answered(card, option) => {
                let id: CardId = self.id(Kind::cards, card);
                Condition::Answered(id, self.option_position(id, option))
            }
            ConditionRaw::Came(name) => Condition::Came(self.id(Kind::cards, name)),
            ConditionRaw::Done(name) => Condition::Done(self.id(Kind::projects, name)),
            ConditionRaw::Begun(name) => Condition::Begun(self.id(Kind::projects, name)),
            ConditionRaw::Promised(name) => Condition::Promised(self.id(Kind::promises, name)),
            ConditionRaw::LastTurn => Condition::LastTurn,
        }
    }

    /// A value that a number can have; one that it cannot is reported.
    fn within(&mut self, metric: Metric, name: &Name, value: &Spanned<f64>) -> i64 {
        let stored = self.stored(metric, value);
        let (min, max) = self.range(metric);
        if !(min..=max).contains(&stored) {
            self.outside(metric, name, value);
        }
        stored
    }

    fn range(&self, metric: Metric) -> (i64, i64) {
        self.layout
            .as_ref()
            .map_or((i64::MIN, i64::MAX), |layout| layout.bounds(metric))
    }

    fn outside(&mut self, metric: Metric, name: &Name, value: &Spanned<f64>) {
        // Of a name that is unknown nothing is known.
        let known = self
            .layout
            .as_ref()
            .is_some_and(|x| x.name(metric) == name.value);
        if !known {
            return;
        }
        let ((min, max), scale) = (self.range(metric), self.scale(metric));
        let args = vec![
            ("metric", name.value.clone()),
            ("value", value.value.to_string()),
            ("least", (min as f64 / scale).to_string()),
            ("most", (max as f64 / scale).to_string()),
        ];
        self.report(value, "content-lint-out-of-range", args);
    }

    /// An option of a card that the level does not deal: it must exist all the same.
    fn absent_option(&mut self, card: &Name, option: &Name) {
        let absent = self.dealt.absent.get(card.value.as_str());
        let options = absent.into_iter().flat_map(|card| &card.options);
        let known: Vec<&str> = options.map(|option| option.id.value.as_str()).collect();
        if !known.contains(&option.value.as_str()) {
            let diagnostic = Diagnostic::unknown_name(option, "option", &known);
            self.findings.list.push(diagnostic);
        }
    }

    pub(super) fn option_position(&mut self, card: CardId, option: &Name) -> u8 {
        let card = self.dealt.cards.get(card.index());
        let options = card.into_iter().flat_map(|card| &card.options);
        let mut known = options.map(|option| option.id.value.as_str());
        match known.clone().position(|name| name == option.value) {
            Some(position) => position as u8,
            None => {
                let known: Vec<&str> = known.by_ref().collect();
                let diagnostic = Diagnostic::unknown_name(option, "option", &known);
                self.findings.list.push(diagnostic);
                0
            }
        }
    }

    pub(super) fn effects(&mut self, raw: &[EffectRaw]) -> Vec<ContentEffect> {
        raw.iter().map(|effect| self.effect(effect)).collect()
    }

    pub(super) fn effect(&mut self, raw: &EffectRaw) -> ContentEffect {
        let (deed, basis) = match raw {
            EffectRaw::Add {
                metric,
                by,
                after_days,
                basis,
            } => {
                let (name, metric) = (metric, self.metric(metric));
                let amount = self.stored(metric, by);
                let (min, max) = self.range(metric);
                if amount.unsigned_abs() > max.abs_diff(min) {
                    self.outside(metric, name, by);
                }
                (
                    Deed::Add {
                        metric,
                        amount,
                        after_days: after_days.unwrap_or(0),
                    },
                    basis,
                )
            }
            EffectRaw::Set { metric, to, basis } => {
                let (name, metric) = (metric, self.metric(metric));
                (
                    Deed::Set {
                        metric,
                        value: self.within(metric, name, to),
                    },
                    basis,
                )
            }
            EffectRaw::Pay {
                from,
                to,
                kusd,
                basis,
            } => (
                Deed::Pay {
                    from: *from,
                    to: *to,
                    kusd: kusd.value.round() as i64,
                },
                basis,
            ),
            EffectRaw::Stop {
                what,
                share,
                days,
                basis,
            } => {
                let (target, whole) = self.target(what);
                let share = self.share(share) as f64 * whole;
                (
                    Deed::Stop {
                        target,
                        share: share.round() as i64,
                        days: *days,
                    },
                    basis,
                )
            }
            EffectRaw::Begin { project, basis } => (
                Deed::Begin {
                    project: self.id(Kind::projects, project),
                },
                basis,
            ),
            EffectRaw::Open { crisis, basis } => (
                Deed::Open {
                    crisis: self.id(Kind::crises, crisis),
                },
                basis,
            ),
        };
        ContentEffect {
            deed,
            basis: self.basis(basis),
        }
    }
}
