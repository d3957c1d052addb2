//! Resolving levers, cards, projects and the other tables.

use super::{Kind, Resolver};
use crate::content::condition::Condition;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::Diagnostic;
use crate::content::{AXES, Content};
use crate::date::Date;

/// The longest time in days that a date may lie from the start of 2022.
const FAR: i64 = i64::MAX / 8;

impl Resolver<'_> {
    pub(super) fn fact(&mut self, raw: &FactRaw) -> Fact {
        Fact {
            id: raw.id.value.clone(),
            sources: raw.sources.iter().map(|s| s.value.clone()).collect(),
            date: raw.date.clone(),
        }
    }

    pub(super) fn channel(&mut self, raw: &ChannelRaw) -> Channel {
        Channel {
            id: raw.id.value.clone(),
            policy: self.id(Kind::policies, &raw.policy),
            demand: self.coefficient(&raw.demand),
            weight: self.coefficient(&raw.weight),
            kusd_per_month: self.coefficient(&raw.kusd_per_month),
            facts: self.facts(&raw.facts),
        }
    }

    pub(super) fn project(&mut self, raw: &ProjectRaw) -> Project {
        Project {
            id: raw.id.value.clone(),
            facts: self.facts(&raw.facts),
            cost_kusd: self.coefficient(&raw.cost_kusd),
            days: self.coefficient(&raw.days),
            slip_chance: self.coefficient(&raw.slip_chance),
            slip_days: raw.slip_days,
            payer: raw.payer.unwrap_or(Account::Budget),
            needs: raw
                .needs
                .iter()
                .flatten()
                .map(|name| self.metric(name))
                .collect(),
            done: self.effects(&raw.done),
        }
    }

    pub(super) fn policy(&mut self, raw: &PolicyRaw) -> Policy {
        if raw.start > raw.steps || raw.steps == 0 {
            self.report(
                &raw.id,
                "content-lint-policy-steps",
                vec![
                    ("start", raw.start.to_string()),
                    ("steps", raw.steps.to_string()),
                ],
            );
        }
        Policy {
            id: raw.id.value.clone(),
            steps: raw.steps,
            start: raw.start,
            lag_days: self.coefficient(&raw.lag_days),
            monthly: self.effects(&raw.monthly),
            facts: self.facts(&raw.facts),
        }
    }

    pub(super) fn lever(&mut self, raw: &LeverRaw) -> Lever {
        Lever {
            id: raw.id.value.clone(),
            seat: raw.seat,
            kind: raw.kind,
            items: item_ids(&raw.items),
            facts: self.facts(&raw.facts),
            initiatives: raw.initiatives.unwrap_or(1),
            cost_kusd: raw.cost_kusd.unwrap_or(0),
            venues: raw
                .venues
                .iter()
                .flatten()
                .map(|name| self.id(Kind::venues, name))
                .collect(),
            may_be_loud: raw.may_be_loud.unwrap_or(false),
            visits: raw.visits,
            when: raw
                .when
                .as_ref()
                .map_or(Condition::Always, |when| self.condition(when)),
            cooldown_days: raw.cooldown_days.unwrap_or(0),
            uses: raw.uses.unwrap_or(u16::MAX),
            effects: self.effects(&raw.effects),
            pretexts: raw
                .pretexts
                .iter()
                .flatten()
                .map(|name| self.pretext(name))
                .collect(),
            appeal: raw.appeal.as_ref().map(|appeal| self.appeal(appeal)),
        }
    }

    pub(super) fn appeal(&mut self, raw: &AppealRaw) -> Appeal {
        let motives = [
            (Motive::Wants, &raw.wants),
            (Motive::Believes, &raw.believes),
            (Motive::Pays, &raw.pays),
        ];
        let terms = motives
            .into_iter()
            .flat_map(|(motive, terms)| terms.iter().flatten().map(move |term| (motive, term)))
            .map(|(motive, term)| self.term(motive, term))
            .collect();
        Appeal {
            base: raw.base.value,
            terms,
            basis: self.basis(&raw.basis),
        }
    }

    pub(super) fn reaction(&mut self, raw: &ReactionRaw) -> Reaction {
        Reaction {
            id: raw.id.value.clone(),
            partner: self.id(Kind::partners, &raw.partner),
            items: item_ids(&raw.items),
            facts: self.facts(&raw.facts),
            when: self.condition(&raw.when),
            chance_month: self.coefficient(&raw.chance_month),
            cooldown_days: raw.cooldown_days,
            uses: raw.uses,
            effects: self.effects(&raw.effects),
        }
    }

    pub(super) fn card(&mut self, raw: &CardRaw) -> Card {
        if raw.kind == CardKind::Ask && raw.options.len() < 2 {
            self.report(
                &raw.id,
                "content-lint-card-without-options",
                vec![("card", raw.id.value.clone())],
            );
        }
        Card {
            id: raw.id.value.clone(),
            kind: raw.kind,
            items: item_ids(&raw.items),
            facts: self.facts(&raw.facts),
            confidence_permille: raw.confidence.map(|share| (share * 1000.0).round() as u16),
            from_day: raw.from.as_ref().map_or(-FAR, |date| self.date(date)),
            until_day: raw.until.as_ref().map_or(FAR, |date| self.date(date)),
            when: raw
                .when
                .as_ref()
                .map_or(Condition::Always, |when| self.condition(when)),
            chance: raw
                .chance
                .as_ref()
                .map_or(1.0, |chance| self.coefficient(chance).value),
            priority: raw.priority.unwrap_or(0),
            arrives: raw
                .arrives
                .as_ref()
                .map_or_else(Vec::new, |effects| self.effects(effects)),
            options: raw
                .options
                .iter()
                .map(|option| self.option(option))
                .collect(),
        }
    }

    pub(super) fn option(&mut self, raw: &OptionRaw) -> CardOption {
        CardOption {
            id: raw.id.value.clone(),
            when: raw
                .when
                .as_ref()
                .map_or(Condition::Always, |when| self.condition(when)),
            cost_kusd: raw.cost_kusd.unwrap_or(0),
            visits: raw.visits,
            effects: self.effects(&raw.effects),
        }
    }

    pub(super) fn promise(&mut self, raw: &PromiseRaw) -> Promise {
        // One that nothing can break or keep cannot be graded, and what happens on a break needs a way to break.
        let graded = raw.broken_when.is_some() || raw.kept_when.is_some();
        if !graded || (raw.broken_when.is_none() && !raw.on_break.is_empty()) {
            self.report(
                &raw.id,
                "content-lint-promise-ungraded",
                vec![("promise", raw.id.value.clone())],
            );
        }
        Promise {
            id: raw.id.value.clone(),
            broken_when: raw.broken_when.as_ref().map(|when| self.condition(when)),
            kept_when: raw.kept_when.as_ref().map(|when| self.condition(when)),
            on_break: self.effects(&raw.on_break),
        }
    }

    pub(super) fn ending(&mut self, raw: &EndingRaw) -> Ending {
        Ending {
            id: raw.id.value.clone(),
            scenario: raw.scenario.clone(),
            facts: self.facts(&raw.facts),
            early: raw.early,
            priority: raw.priority,
            when: self.condition(&raw.when),
        }
    }

    pub(super) fn question(&mut self, raw: &QuestionRaw) -> Question {
        Question {
            id: raw.id.value.clone(),
            when: self.condition(&raw.when),
            priority: raw.priority,
            levers: raw
                .levers
                .iter()
                .map(|name| self.id(Kind::levers, name))
                .collect(),
            facts: self.facts(&raw.facts),
        }
    }

    pub(super) fn axis(&mut self, raw: &AxisRaw) -> Axis {
        if !AXES.contains(&raw.id.value.as_str()) {
            let diagnostic = Diagnostic::unknown_name(&raw.id, "axis", &AXES);
            self.findings.list.push(diagnostic);
        }
        let parts = raw
            .parts
            .iter()
            .map(|part| {
                let metric = self.metric(&part.metric);
                let scale = self.scale(metric);
                AxisPart {
                    metric,
                    worst: part.worst.value * scale,
                    best: part.best.value * scale,
                    weight: part.weight.value,
                    basis: self.basis(&part.basis),
                }
            })
            .collect();
        Axis {
            id: raw.id.value.clone(),
            parts,
        }
    }

    pub(super) fn age(&mut self, raw: &AgeRaw) -> Age {
        Age {
            id: raw.id.value.clone(),
            share: self.coefficient(&raw.share).value,
            russia: self.coefficient(&raw.russia),
            ukraine: self.coefficient(&raw.ukraine),
        }
    }

    /// Shares of the whole: people, arrivals and ages each add up to one, and leanings by age balance each other.
    pub(super) fn weigh(content: &mut Content) {
        let whole = |sum: f64| if sum > 0.0 { sum } else { 1.0 };
        let people = whole(content.regions.iter().map(|x| x.people.value).sum());
        let came = whole(content.regions.iter().map(|x| x.arrivals).sum());
        for region in &mut content.regions {
            region.weight = region.people.value / people;
            region.arrivals /= came;
        }
        let adults = whole(content.ages.iter().map(|x| x.share).sum());
        let mean = |of: fn(&Age) -> f64, ages: &[Age]| -> f64 {
            ages.iter().map(|x| x.share * of(x)).sum::<f64>() / adults
        };
        let russia = mean(|x| x.russia.value, &content.ages);
        let ukraine = mean(|x| x.ukraine.value, &content.ages);
        for age in &mut content.ages {
            age.share /= adults;
            age.russia.value -= russia;
            age.ukraine.value -= ukraine;
        }
    }

    pub(super) fn partner(&mut self, raw: &PartnerRaw) -> Partner {
        Partner {
            id: raw.id.value.clone(),
            warmth: self.coefficient(&raw.warmth),
            would_mind: self.coefficient(&raw.would_mind),
            habit: self.coefficient(&raw.habit),
            pledge: self.coefficient(&raw.pledge),
        }
    }

    pub(super) fn series(&mut self, raw: &SeriesRaw) -> Series {
        let first_month = self.date(&raw.first);
        if raw.values.is_empty() || raw.values.iter().any(|value| !value.is_finite()) {
            self.report(
                &raw.id,
                "content-lint-series-values",
                vec![("series", raw.id.value.clone())],
            );
        }
        Series {
            id: raw.id.value.clone(),
            first_month: Date::from_day(first_month).month_index(),
            values: raw.values.clone(),
            basis: self.basis(&raw.basis),
        }
    }
}
