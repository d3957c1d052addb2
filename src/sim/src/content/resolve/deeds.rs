//! Resolving conditions and effects.

use super::{Kind, Resolver};
use crate::content::condition::Condition;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Name};
use crate::ids::*;

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
                Condition::AtLeast(metric, self.stored(metric, value))
            }
            ConditionRaw::Below(name, value) => {
                let metric = self.metric(name);
                Condition::Below(metric, self.stored(metric, value))
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

    /// An option of a card that the level does not deal: it must exist all the same.
    fn absent_option(&mut self, card: &Name, option: &Name) {
        let mut absent = self.dealt.absent.iter();
        let options = absent.find(|(id, _)| *id == card.value);
        let known = options.map_or(&[][..], |(_, options)| options);
        if known.iter().all(|name| *name != option.value) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let diagnostic = Diagnostic::unknown_name(option, "option", &known);
            self.findings.list.push(diagnostic);
        }
    }

    pub(super) fn option_position(&mut self, card: CardId, option: &Name) -> u8 {
        let known = self.names.options_of(card.index());
        match known.iter().position(|name| *name == option.value) {
            Some(position) => position as u8,
            None => {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
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
                let metric = self.metric(metric);
                let amount = self.stored(metric, by);
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
                let metric = self.metric(metric);
                (
                    Deed::Set {
                        metric,
                        value: self.stored(metric, to),
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
