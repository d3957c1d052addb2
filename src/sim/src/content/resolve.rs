//! Resolving: names to ids, people's units to stored units, dates to days. Every unknown or doubled name is reported.

use super::coefficients::Coefficients;
use super::condition::Condition;
use super::entities::*;
use super::load::{Findings, RawContent};
use super::raw::*;
use super::ron::{Diagnostic, Name, Severity, Spanned};
use super::{AXES, Content};
use crate::date::Date;
use crate::ids::*;
use crate::layout::Layout;
use crate::ledger::BasisRef;
use crate::metric::{Family, Metric, Sees};
use crate::state::Target;

/// The longest time in days that a date may lie from the start of 2022.
const FAR: i64 = i64::MAX / 8;

/// Kinds of names, for messages.
macro_rules! name_tables {
    ($($field:ident: $kind:literal,)*) => {
        /// The known names of each kind.
        #[derive(Default)]
        struct Names { $($field: Vec<String>,)* options: Vec<Vec<String>> }
        /// A kind of name.
        #[allow(non_camel_case_types, reason = "variants named like the tables they stand for")]
        #[derive(Clone, Copy, PartialEq, Eq)]
        enum Kind { $($field,)* metric }
        impl Kind {
            const fn text(self) -> &'static str { match self { $(Kind::$field => $kind,)* Kind::metric => "metric" } }
        }
        impl Names {
            fn options_of(&self, card: usize) -> &[String] { self.options.get(card).map_or(&[], Vec::as_slice) }
            fn of(&self, kind: Kind) -> &[String] { match kind { $(Kind::$field => &self.$field,)* Kind::metric => &[] } }
        }
    };
}

name_tables! {
    facts: "fact", series: "series", nodes: "node", fields: "field", routes: "route", markets: "market", partners: "partner",
    regions: "region", forces: "force", channels: "channel", venues: "venue", policies: "policy", projects: "project",
    hazards: "hazard", promises: "promise", endings: "ending", questions: "question", levers: "lever", cards: "card",
}

/// The result of resolving: content, layout, coefficients and one level.
pub(crate) struct Resolved {
    pub(crate) content: Content,
    pub(crate) layout: Layout,
    pub(crate) coefficients: Coefficients,
    pub(crate) level: Level,
}

/// Resolves everything for one level. `None` if anything is wrong; what is wrong is in `findings`.
pub(crate) fn resolve(raw: &RawContent, level: &LevelRaw, findings: &mut Findings) -> Option<Resolved> {
    let oil = raw.oil.as_ref()?;
    let coefficients_raw = raw.coefficients.as_ref()?;
    let mut r = Resolver { names: Names::default(), layout: None, bases: Vec::new(), pretexts: Vec::new(), findings };
    r.collect(raw, oil);
    let layout = Layout::new(&r.members(), lever_visibility(raw));
    r.layout = Some(layout);

    let mut content = Content {
        facts: raw.facts.iter().map(|f| r.fact(f)).collect(),
        nodes: oil.nodes.iter().map(|n| Node { id: n.id.value.clone(), tank_tonnes: r.optional(&n.tank_tonnes) as i64 }).collect(),
        fields: oil.fields.iter().map(|f| r.oil_field(f)).collect(),
        routes: oil.routes.iter().map(|x| r.route(x)).collect(),
        markets: oil.markets.iter().map(|m| r.market(m)).collect(),
        channels: raw.channels.iter().map(|c| r.channel(c)).collect(),
        projects: raw.projects.iter().map(|p| r.project(p)).collect(),
        policies: raw.policies.iter().map(|p| r.policy(p)).collect(),
        levers: raw.levers.iter().map(|l| r.lever(l)).collect(),
        venues: raw.venues.iter().map(|v| Venue { id: v.id.value.clone(), visibility: r.coefficient(&v.visibility) }).collect(),
        cards: raw.cards.iter().map(|c| r.card(c)).collect(),
        hazards: raw.hazards.iter().map(|h| r.hazard(h)).collect(),
        promises: raw.promises.iter().map(|p| r.promise(p)).collect(),
        endings: raw.endings.iter().map(|e| r.ending(e)).collect(),
        questions: raw.questions.iter().map(|q| r.question(q)).collect(),
        axes: raw.axes.iter().map(|a| r.axis(a)).collect(),
        regions: raw.regions.iter().map(|x| r.region(x)).collect(),
        forces: raw.forces.iter().map(|f| r.force(f)).collect(),
        partners: raw.partners.iter().map(|p| r.partner(p)).collect(),
        series: raw.series.iter().map(|s| r.series(s)).collect(),
        ..Content::default()
    };
    content.axes.sort_by_key(|axis| AXES.iter().position(|name| *name == axis.id));
    let coefficients = coefficients_raw.resolve(|c| r.coefficient(c));
    let resolved_level = r.level(level, &mut content);
    content.bases = core::mem::take(&mut r.bases);
    content.pretexts = core::mem::take(&mut r.pretexts);
    let layout = r.layout.take()?;
    (!findings.has_errors()).then_some(Resolved { content, layout, coefficients, level: resolved_level })
}

/// A lever with a pretext is seen by its own seat alone.
fn lever_visibility(raw: &RawContent) -> impl Fn(Family, usize) -> Option<Sees> {
    let hidden: Vec<Option<Seat>> =
        raw.levers.iter().map(|lever| lever.pretexts.as_ref().map(|_| lever.seat)).collect();
    move |family, index| {
        (family == Family::Lever).then(|| hidden.get(index).copied().flatten().map(Sees::only)).flatten()
    }
}

struct Resolver<'a> {
    names: Names,
    layout: Option<Layout>,
    bases: Vec<Basis>,
    pretexts: Vec<String>,
    findings: &'a mut Findings,
}

impl Resolver<'_> {
    fn collect(&mut self, raw: &RawContent, oil: &OilRaw) {
        let findings = &mut *self.findings;
        let mut table = |kind: Kind, names: Vec<&Name>| unique(findings, kind.text(), &names);
        self.names = Names {
            facts: table(Kind::facts, raw.facts.iter().map(|x| &x.id).collect()),
            series: table(Kind::series, raw.series.iter().map(|x| &x.id).collect()),
            nodes: table(Kind::nodes, oil.nodes.iter().map(|x| &x.id).collect()),
            fields: table(Kind::fields, oil.fields.iter().map(|x| &x.id).collect()),
            routes: table(Kind::routes, oil.routes.iter().map(|x| &x.id).collect()),
            markets: table(Kind::markets, oil.markets.iter().map(|x| &x.id).collect()),
            partners: table(Kind::partners, raw.partners.iter().map(|x| &x.id).collect()),
            regions: table(Kind::regions, raw.regions.iter().map(|x| &x.id).collect()),
            forces: table(Kind::forces, raw.forces.iter().map(|x| &x.id).collect()),
            channels: table(Kind::channels, raw.channels.iter().map(|x| &x.id).collect()),
            venues: table(Kind::venues, raw.venues.iter().map(|x| &x.id).collect()),
            policies: table(Kind::policies, raw.policies.iter().map(|x| &x.id).collect()),
            projects: table(Kind::projects, raw.projects.iter().map(|x| &x.id).collect()),
            hazards: table(Kind::hazards, raw.hazards.iter().map(|x| &x.id).collect()),
            promises: table(Kind::promises, raw.promises.iter().map(|x| &x.id).collect()),
            endings: table(Kind::endings, raw.endings.iter().map(|x| &x.id).collect()),
            questions: table(Kind::questions, raw.questions.iter().map(|x| &x.id).collect()),
            levers: table(Kind::levers, raw.levers.iter().map(|x| &x.id).collect()),
            cards: table(Kind::cards, raw.cards.iter().map(|x| &x.id).collect()),
            options: raw.cards.iter().map(|x| x.options.iter().map(|o| o.id.value.clone()).collect()).collect(),
        };
        for card in &raw.cards {
            unique(self.findings, "option", &card.options.iter().map(|o| &o.id).collect::<Vec<_>>());
        }
    }

    fn members(&self) -> Vec<(Family, Vec<String>)> {
        let n = &self.names;
        vec![
            (Family::Field, n.fields.clone()),
            (Family::Route, n.routes.clone()),
            (Family::Market, n.markets.clone()),
            (Family::Node, n.nodes.clone()),
            (Family::Project, n.projects.clone()),
            (Family::Channel, n.channels.clone()),
            (Family::Partner, n.partners.clone()),
            (Family::Region, n.regions.clone()),
            (Family::Force, n.forces.clone()),
            (Family::Lever, n.levers.clone()),
            (Family::Card, n.cards.clone()),
            (Family::Promise, n.promises.clone()),
            (Family::Policy, n.policies.clone()),
        ]
    }

    fn report<T>(&mut self, at: &Spanned<T>, code: &'static str, args: Vec<(&'static str, String)>) {
        self.findings.list.push(Diagnostic::lint_at(at.file, at.span, Severity::Error, code, args));
    }

    fn index(&mut self, kind: Kind, name: &Name) -> usize {
        match self.names.of(kind).iter().position(|known| *known == name.value) {
            Some(index) => index,
            None => {
                let known: Vec<&str> = self.names.of(kind).iter().map(String::as_str).collect();
                self.findings.list.push(Diagnostic::unknown_name(name, kind.text(), &known));
                0
            }
        }
    }

    fn id<I: TableId>(&mut self, kind: Kind, name: &Name) -> I {
        I::at(self.index(kind, name))
    }

    fn metric(&mut self, name: &Name) -> Metric {
        let found = self.layout.as_ref().and_then(|layout| layout.find(&name.value));
        if found.is_none() {
            let names: Vec<&str> = self.layout.iter().flat_map(Layout::names).collect();
            let diagnostic = Diagnostic::unknown_name(name, Kind::metric.text(), &names);
            self.findings.list.push(diagnostic);
        }
        found.unwrap_or(Metric(0))
    }

    fn scale(&self, metric: Metric) -> f64 {
        self.layout.as_ref().map_or(1, |layout| layout.unit(metric).scale()) as f64
    }

    fn stored(&mut self, metric: Metric, value: &Spanned<f64>) -> i64 {
        let scaled = value.value * self.scale(metric);
        if !scaled.is_finite() || scaled.abs() > 1e15 {
            self.report(value, "content-lint-number-too-large", vec![("value", value.value.to_string())]);
            return 0;
        }
        scaled.round() as i64
    }

    fn date(&mut self, text: &Spanned<String>) -> i64 {
        match Date::parse(&text.value) {
            Some(date) => date.to_day(),
            None => {
                self.report(text, "content-lint-not-a-date", vec![("text", text.value.clone())]);
                0
            }
        }
    }

    fn facts(&mut self, names: &[Name]) -> Vec<String> {
        for name in names {
            self.index(Kind::facts, name);
        }
        names.iter().map(|name| name.value.clone()).collect()
    }

    fn basis(&mut self, raw: &BasisRaw) -> BasisRef {
        let basis = match raw {
            BasisRaw::Sourced(facts) => Basis::Sourced(self.facts(facts)),
            BasisRaw::Record(key) => Basis::Record(key.value.clone()),
            BasisRaw::Inferred(key) => Basis::Inferred(key.value.clone()),
            BasisRaw::Judgement(key) => Basis::Judgement(key.value.clone()),
        };
        let position = self.bases.iter().position(|known| *known == basis).unwrap_or_else(|| {
            self.bases.push(basis);
            self.bases.len() - 1
        });
        BasisRef(position as u16)
    }

    fn coefficient(&mut self, raw: &CoefficientRaw) -> Coefficient {
        if !raw.value.value.is_finite() {
            self.report(&raw.value, "content-lint-number-too-large", vec![("value", raw.value.value.to_string())]);
        }
        Coefficient { value: raw.value.value, basis: self.basis(&raw.basis) }
    }

    fn optional(&mut self, raw: &Option<CoefficientRaw>) -> f64 {
        raw.as_ref().map_or(0.0, |raw| self.coefficient(raw).value)
    }

    fn pretext(&mut self, name: &Name) -> u16 {
        let position = self.pretexts.iter().position(|known| *known == name.value).unwrap_or_else(|| {
            self.pretexts.push(name.value.clone());
            self.pretexts.len() - 1
        });
        position as u16
    }

    fn share(&mut self, value: &Spanned<f64>) -> i64 {
        if !(0.0..=1.0).contains(&value.value) {
            self.report(value, "content-lint-not-a-share", vec![("value", value.value.to_string())]);
        }
        (value.value * 1e6).round() as i64
    }

    fn condition(&mut self, raw: &ConditionRaw) -> Condition {
        match raw {
            ConditionRaw::Always => Condition::Always,
            ConditionRaw::All(parts) => Condition::All(parts.iter().map(|p| self.condition(p)).collect()),
            ConditionRaw::Any(parts) => Condition::Any(parts.iter().map(|p| self.condition(p)).collect()),
            ConditionRaw::Not(part) => Condition::Not(Box::new(self.condition(part))),
            ConditionRaw::AtLeast(name, value) => {
                let metric = self.metric(name);
                Condition::AtLeast(metric, self.stored(metric, value))
            }
            ConditionRaw::Below(name, value) => {
                let metric = self.metric(name);
                Condition::Below(metric, self.stored(metric, value))
            }
            ConditionRaw::From(date) => Condition::From(self.date(date)),
            ConditionRaw::Before(date) => Condition::Before(self.date(date)),
            ConditionRaw::Used(name) => Condition::Used(self.id(Kind::levers, name)),
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

    fn option_position(&mut self, card: CardId, option: &Name) -> u8 {
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

    fn effects(&mut self, raw: &[EffectRaw]) -> Vec<ContentEffect> {
        raw.iter().map(|effect| self.effect(effect)).collect()
    }

    fn effect(&mut self, raw: &EffectRaw) -> ContentEffect {
        let (deed, basis) = match raw {
            EffectRaw::Add { metric, by, after_days, basis } => {
                let metric = self.metric(metric);
                let amount = self.stored(metric, by);
                (Deed::Add { metric, amount, after_days: after_days.unwrap_or(0) }, basis)
            }
            EffectRaw::Set { metric, to, basis } => {
                let metric = self.metric(metric);
                (Deed::Set { metric, value: self.stored(metric, to) }, basis)
            }
            EffectRaw::Pay { from, to, kusd, basis } => {
                (Deed::Pay { from: *from, to: *to, kusd: kusd.value.round() as i64 }, basis)
            }
            EffectRaw::Stop { route, share, days, basis } => {
                let route = self.id(Kind::routes, route);
                (Deed::Stop { route, share: self.share(share), days: *days }, basis)
            }
            EffectRaw::Begin { project, basis } => (Deed::Begin { project: self.id(Kind::projects, project) }, basis),
        };
        ContentEffect { deed, basis: self.basis(basis) }
    }

    fn fact(&mut self, raw: &FactRaw) -> Fact {
        Fact { id: raw.id.value.clone(), sources: raw.sources.iter().map(|s| s.value.clone()).collect(), date: raw.date.clone() }
    }

    fn oil_field(&mut self, raw: &FieldRaw) -> OilField {
        OilField {
            id: raw.id.value.clone(),
            node: self.id(Kind::nodes, &raw.node),
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
        }
    }

    fn route(&mut self, raw: &RouteRaw) -> Route {
        Route {
            id: raw.id.value.clone(),
            from: self.id(Kind::nodes, &raw.from),
            to: self.id(Kind::nodes, &raw.to),
            kind: raw.kind,
            hand: raw.hand,
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
            others_tonnes_per_year: self.optional(&raw.others_tonnes_per_year),
            dollars_per_tonne: self.coefficient(&raw.dollars_per_tonne),
            days: raw.days,
            open: raw.open,
            player_sets: raw.player_sets,
        }
    }

    fn market(&mut self, raw: &MarketRaw) -> Market {
        Market {
            id: raw.id.value.clone(),
            node: self.id(Kind::nodes, &raw.node),
            refinery: raw.refinery,
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
            differential: self.coefficient(&raw.differential),
            stigma: raw.stigma,
        }
    }

    fn channel(&mut self, raw: &ChannelRaw) -> Channel {
        Channel {
            id: raw.id.value.clone(),
            policy: self.id(Kind::policies, &raw.policy),
            demand: self.coefficient(&raw.demand),
            weight: self.coefficient(&raw.weight),
            facts: self.facts(&raw.facts),
        }
    }

    fn project(&mut self, raw: &ProjectRaw) -> Project {
        Project {
            id: raw.id.value.clone(),
            facts: self.facts(&raw.facts),
            cost_kusd: self.coefficient(&raw.cost_kusd),
            days: self.coefficient(&raw.days),
            slip_chance: self.coefficient(&raw.slip_chance),
            slip_days: raw.slip_days,
            partner: raw.partner.as_ref().map(|name| self.id(Kind::partners, name)),
            done: self.effects(&raw.done),
        }
    }

    fn policy(&mut self, raw: &PolicyRaw) -> Policy {
        if raw.start > raw.steps || raw.steps == 0 {
            self.report(&raw.id, "content-lint-policy-steps", vec![("start", raw.start.to_string()), ("steps", raw.steps.to_string())]);
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

    fn lever(&mut self, raw: &LeverRaw) -> Lever {
        Lever {
            id: raw.id.value.clone(),
            seat: raw.seat,
            kind: raw.kind,
            items: raw.items.clone(),
            facts: self.facts(&raw.facts),
            initiatives: raw.initiatives.unwrap_or(1),
            cost_kusd: raw.cost_kusd.unwrap_or(0),
            venues: raw.venues.iter().flatten().map(|name| self.id(Kind::venues, name)).collect(),
            may_be_loud: raw.may_be_loud.unwrap_or(false),
            when: raw.when.as_ref().map_or(Condition::Always, |when| self.condition(when)),
            cooldown_days: raw.cooldown_days.unwrap_or(0),
            uses: raw.uses.unwrap_or(u16::MAX),
            effects: self.effects(&raw.effects),
            pretexts: raw.pretexts.iter().flatten().map(|name| self.pretext(name)).collect(),
            appeal: raw.appeal.as_ref().map(|appeal| self.appeal(appeal)),
        }
    }

    fn appeal(&mut self, raw: &AppealRaw) -> Appeal {
        let terms = raw
            .terms
            .iter()
            .map(|term| {
                let metric = self.metric(&term.metric);
                let from = term.from.as_ref().map_or(0.0, |from| from.value);
                Term { metric, weight: term.weight.value, from, scale: self.scale(metric) }
            })
            .collect();
        Appeal { base: raw.base.value, terms, basis: self.basis(&raw.basis) }
    }

    fn card(&mut self, raw: &CardRaw) -> Card {
        if raw.kind == CardKind::Ask && raw.options.len() < 2 {
            self.report(&raw.id, "content-lint-card-without-options", vec![("card", raw.id.value.clone())]);
        }
        Card {
            id: raw.id.value.clone(),
            kind: raw.kind,
            items: raw.items.clone(),
            facts: self.facts(&raw.facts),
            confidence_permille: raw.confidence.map(|share| (share * 1000.0).round() as u16),
            from_day: raw.from.as_ref().map_or(-FAR, |date| self.date(date)),
            until_day: raw.until.as_ref().map_or(FAR, |date| self.date(date)),
            when: raw.when.as_ref().map_or(Condition::Always, |when| self.condition(when)),
            chance: raw.chance.as_ref().map_or(1.0, |chance| self.coefficient(chance).value),
            priority: raw.priority.unwrap_or(0),
            arrives: raw.arrives.as_ref().map_or_else(Vec::new, |effects| self.effects(effects)),
            options: raw.options.iter().map(|option| self.option(option)).collect(),
        }
    }

    fn option(&mut self, raw: &OptionRaw) -> CardOption {
        CardOption {
            id: raw.id.value.clone(),
            when: raw.when.as_ref().map_or(Condition::Always, |when| self.condition(when)),
            cost_kusd: raw.cost_kusd.unwrap_or(0),
            effects: self.effects(&raw.effects),
        }
    }

    fn target(&mut self, raw: &HazardTargetRaw) -> Target {
        match raw {
            HazardTargetRaw::Route(name) => Target::Route(self.id(Kind::routes, name)),
            HazardTargetRaw::Field(name) => Target::Field(self.id(Kind::fields, name)),
        }
    }

    fn hazard(&mut self, raw: &HazardRaw) -> Hazard {
        if raw.days_least > raw.days_most || raw.days_least == 0 {
            self.report(&raw.id, "content-lint-hazard-days", vec![("least", raw.days_least.to_string()), ("most", raw.days_most.to_string())]);
        }
        let months = match &raw.months {
            None => 0xfff,
            Some(months) => months.iter().filter(|m| (1..=12).contains(*m)).fold(0, |bits, m| bits | 1 << (m - 1)),
        };
        Hazard {
            id: raw.id.value.clone(),
            target: self.target(&raw.target),
            per_year: self.coefficient(&raw.per_year),
            share: self.coefficient(&raw.share),
            days_least: raw.days_least,
            days_most: raw.days_most,
            months,
            pretext: self.pretext(&raw.pretext),
            facts: self.facts(&raw.facts),
        }
    }

    fn promise(&mut self, raw: &PromiseRaw) -> Promise {
        Promise {
            id: raw.id.value.clone(),
            broken_when: raw.broken_when.as_ref().map(|when| self.condition(when)),
            kept_when: raw.kept_when.as_ref().map(|when| self.condition(when)),
            on_break: self.effects(&raw.on_break),
        }
    }

    fn ending(&mut self, raw: &EndingRaw) -> Ending {
        Ending {
            id: raw.id.value.clone(),
            scenario: raw.scenario.clone(),
            facts: self.facts(&raw.facts),
            early: raw.early,
            priority: raw.priority,
            when: self.condition(&raw.when),
        }
    }

    fn question(&mut self, raw: &QuestionRaw) -> Question {
        Question {
            id: raw.id.value.clone(),
            when: self.condition(&raw.when),
            priority: raw.priority,
            levers: raw.levers.iter().map(|name| self.id(Kind::levers, name)).collect(),
            facts: self.facts(&raw.facts),
        }
    }

    fn axis(&mut self, raw: &AxisRaw) -> Axis {
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
        Axis { id: raw.id.value.clone(), parts }
    }

    fn region(&mut self, raw: &RegionRaw) -> Region {
        Region {
            id: raw.id.value.clone(),
            north: raw.north,
            cohesion: self.coefficient(&raw.cohesion),
            russians: self.coefficient(&raw.russians),
        }
    }

    fn force(&mut self, raw: &ForceRaw) -> Force {
        Force { id: raw.id.value.clone(), kind: raw.kind, region: self.id(Kind::regions, &raw.region) }
    }

    fn partner(&mut self, raw: &PartnerRaw) -> Partner {
        Partner {
            id: raw.id.value.clone(),
            warmth: self.coefficient(&raw.warmth),
            would_mind: self.coefficient(&raw.would_mind),
            habit: self.coefficient(&raw.habit),
        }
    }

    fn series(&mut self, raw: &SeriesRaw) -> Series {
        let first_month = self.date(&raw.first);
        if raw.values.is_empty() || raw.values.iter().any(|value| !value.is_finite()) {
            self.report(&raw.id, "content-lint-series-values", vec![("series", raw.id.value.clone())]);
        }
        Series {
            id: raw.id.value.clone(),
            first_month: Date::from_day(first_month).month_index(),
            values: raw.values.clone(),
            basis: self.basis(&raw.basis),
        }
    }

    fn start(&mut self, raw: &StartRaw) -> Start {
        let metric = self.metric(&raw.metric);
        let value = self.stored(metric, &raw.value);
        let to = raw.to.as_ref().map_or(value, |to| self.stored(metric, to));
        let (min, max) = self.layout.as_ref().map_or((0, 0), |layout| layout.bounds(metric));
        if value < min || to > max || to < value {
            self.report(&raw.value, "content-lint-start-out-of-range", vec![("metric", raw.metric.value.clone())]);
        }
        Start { metric, value, to, basis: self.basis(&raw.basis) }
    }

    fn level(&mut self, raw: &LevelRaw, content: &mut Content) -> Level {
        if raw.format.value != 1 {
            self.report(&raw.format, "content-lint-unknown-format", vec![("format", raw.format.value.to_string())]);
        }
        if raw.turns.value == 0 || raw.turns.value > 400 {
            self.report(&raw.turns, "content-lint-level-turns", vec![("turns", raw.turns.value.to_string())]);
        }
        let cards = self.picked(&raw.cards, Kind::cards);
        let levers = self.picked(&raw.levers, Kind::levers);
        let endings = self.picked(&raw.endings, Kind::endings);
        let never = || Condition::Not(Box::new(Condition::Always));
        for (card, picked) in content.cards.iter_mut().zip(cards) {
            if !picked {
                card.when = never();
            }
        }
        for (lever, picked) in content.levers.iter_mut().zip(levers) {
            if !picked {
                lever.when = never();
            }
        }
        for (ending, picked) in content.endings.iter_mut().zip(endings) {
            if !picked {
                ending.when = never();
            }
        }
        Level {
            id: raw.id.value.clone(),
            start_day: self.date(&raw.start),
            span: raw.span,
            turns: raw.turns.value,
            initiatives: raw.initiatives,
            asks: raw.asks,
            wires: raw.wires,
            promises: raw.promises,
            rewind: raw.rewind,
            starts: raw.start_values.iter().map(|start| self.start(start)).collect(),
            recorded_stops: raw.recorded_stops.iter().flatten().map(|stop| self.recorded_stop(stop)).collect(),
        }
    }

    fn recorded_stop(&mut self, raw: &RecordedStopRaw) -> RecordedStop {
        RecordedStop {
            target: self.target(&raw.target),
            from_day: self.date(&raw.from),
            days: raw.days,
            share: self.coefficient(&raw.share),
            pretext: self.pretext(&raw.pretext),
        }
    }

    fn picked(&mut self, pick: &PickRaw, kind: Kind) -> Vec<bool> {
        let count = self.names.of(kind).len();
        let (names, inside) = match pick {
            PickRaw::All => return vec![true; count],
            PickRaw::Only(names) => (names, true),
            PickRaw::Without(names) => (names, false),
        };
        let mut picked = vec![!inside; count];
        for name in names {
            let index = self.index(kind, name);
            if let Some(flag) = picked.get_mut(index) {
                *flag = inside;
            }
        }
        picked
    }
}

/// The names in order; each doubled one is reported with the place of the first.
fn unique(findings: &mut Findings, kind: &'static str, names: &[&Name]) -> Vec<String> {
    let mut first_of: Vec<&Name> = Vec::with_capacity(names.len());
    for name in names {
        if let Some(first) = first_of.iter().find(|known| known.value == name.value) {
            findings.list.push(Diagnostic::duplicate_id(name, kind, first));
        } else if !well_formed(&name.value) {
            findings.list.push(Diagnostic::lint_at(
                name.file,
                name.span,
                Severity::Error,
                "content-lint-id-form",
                vec![("id", name.value.clone())],
            ));
        }
        first_of.push(name);
    }
    names.iter().map(|name| name.value.clone()).collect()
}

/// Ids are letters, digits and underscores: they become parts of metric names and of text keys.
fn well_formed(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
