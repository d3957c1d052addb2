//! Resolving: names to ids, people's units to stored units, dates to days. Every unknown or doubled name is reported.

mod deal;
mod deeds;
mod dossier;
mod entities;
mod fighting;
mod futures;
mod level;
mod names;
mod oil;
mod record;
mod seats;
mod security;
pub(crate) mod shock;

use std::collections::BTreeMap;

use deal::Dealt;
use names::{Kind, Names, unique};

use super::carriers::Carrier;
use super::coefficients::Coefficients;
use super::entities::*;
use super::load::{Findings, RawContent};
use super::raw::*;
use super::ron::{Diagnostic, Name, Severity, Spanned};
use super::shock::ShockRaw;
use super::{AXES, Content};
use crate::date::Date;
use crate::ids::*;
use crate::layout::Layout;
use crate::ledger::BasisRef;
use crate::metric::{Family, Metric, Sees};
use crate::state::economy::MONTHS;

/// The result of resolving: content, layout, coefficients and one level.
pub(crate) struct Resolved {
    pub(crate) content: Content,
    pub(crate) layout: Layout,
    pub(crate) coefficients: Coefficients,
    pub(crate) seats: Seats,
    pub(crate) level: Level,
    pub(crate) fitted: Vec<Fitted>,
}

/// What is imposed on a level from outside.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Imposed<'a> {
    /// Shocks.
    pub(crate) shocks: &'a [ShockRaw],
    /// Whether the shocks are to be played there, so that their days must fall in it; otherwise they are only checked.
    pub(crate) played: bool,
    /// The series that is left out of the fit: coefficients fitted to it alone take the value they would have without it.
    pub(crate) left_out: Option<&'a str>,
    /// Cards that were switched off, by id.
    pub(crate) without: &'a [String],
    /// Starting values that were chosen: the number's name and its value, as people write it.
    pub(crate) starts: &'a [(String, String)],
}

/// Resolves everything for one level. `None` if anything is wrong; what is wrong is in `findings`.
pub(crate) fn resolve(
    raw: &RawContent,
    level: &LevelRaw,
    imposed: &Imposed<'_>,
    findings: &mut Findings,
) -> Option<Resolved> {
    let oil = raw.oil.as_ref()?;
    let coefficients_raw = raw.coefficients.as_ref()?;
    let crises = raw.crises.as_ref()?;
    let seats = raw.seats.as_ref()?;
    let futures = raw.futures.as_ref()?;
    let (terrain, fighting) = (raw.terrain.as_ref()?, raw.fighting.as_ref()?);
    let dealt = Dealt::of(raw, level, imposed, findings);
    let mut r = Resolver {
        names: Names::default(),
        dealt: &dealt,
        layout: None,
        bases: Vec::new(),
        places: BTreeMap::new(),
        known_bases: BTreeMap::new(),
        pretexts: Vec::new(),
        stations: Vec::new(),
        fitted: Vec::new(),
        left_out: imposed.left_out,
        findings,
    };
    r.collect(raw, oil, crises, futures);
    let layout = Layout::new(&r.members(), lever_visibility(raw));
    r.layout = Some(layout);

    r.stations = oil.stations.iter().map(|s| r.station(s)).collect();
    let mut content = Content {
        facts: raw.facts.iter().map(|f| r.fact(f)).collect(),
        terminal: Some(r.terminal(&oil.terminal)),
        moorings: oil.terminal.moorings.iter().map(|m| r.mooring(m)).collect(),
        stations: r.stations.clone(),
        nodes: oil
            .nodes
            .iter()
            .map(|n| Node {
                id: n.id.value.clone(),
                tank_tonnes: r.optional(&n.tank_tonnes) as i64,
            })
            .collect(),
        fields: oil.fields.iter().map(|f| r.oil_field(f)).collect(),
        routes: oil.routes.iter().map(|x| r.route(x)).collect(),
        markets: oil.markets.iter().map(|m| r.market(m)).collect(),
        channels: raw.channels.iter().map(|c| r.channel(c)).collect(),
        projects: raw.projects.iter().map(|p| r.project(p)).collect(),
        policies: raw.policies.iter().map(|p| r.policy(p)).collect(),
        levers: raw.levers.iter().map(|l| r.lever(l)).collect(),
        venues: raw
            .venues
            .iter()
            .map(|v| Venue {
                id: v.id.value.clone(),
                visibility: r.coefficient(&v.visibility),
            })
            .collect(),
        cards: dealt.cards.iter().map(|c| r.card(c)).collect(),
        hazards: raw.hazards.iter().map(|h| r.hazard(h)).collect(),
        promises: raw.promises.iter().map(|p| r.promise(p)).collect(),
        reactions: raw.reactions.iter().map(|x| r.reaction(x)).collect(),
        endings: dealt.endings.iter().map(|e| r.ending(e)).collect(),
        questions: dealt.questions.iter().map(|q| r.question(q)).collect(),
        axes: raw.axes.iter().map(|a| r.axis(a)).collect(),
        regions: raw.regions.iter().map(|x| r.region(x)).collect(),
        ages: raw.ages.iter().map(|a| r.age(a)).collect(),
        forces: raw.forces.iter().map(|f| r.force(f)).collect(),
        partners: raw.partners.iter().map(|p| r.partner(p)).collect(),
        crises: crises.kinds.iter().map(|c| r.crisis(c)).collect(),
        rungs: crises.rungs.iter().map(|x| r.rung(x)).collect(),
        mediators: crises.mediators.iter().map(|m| r.mediator(m)).collect(),
        incidents: raw.incidents.iter().map(|i| r.incident(i)).collect(),
        futures: r.futures(futures),
        ground: r.terrain(terrain),
        groups: raw.groups.iter().map(|g| r.group(g)).collect(),
        fighting: r.fighting(fighting),
        series: raw.series.iter().map(|s| r.series(s)).collect(),
        record: raw.record.iter().map(|s| r.record_series(s)).collect(),
        coverage: raw
            .coverage
            .as_ref()
            .map_or_else(Coverage::default, |x| r.coverage(x)),
        disagreements: raw
            .disagreements
            .iter()
            .map(|d| r.disagreement(d))
            .collect(),
        codex: raw.codex.iter().map(|e| r.entry(e)).collect(),
        advisers: raw
            .advisers
            .as_ref()
            .map_or_else(Advisers::default, |x| r.advisers(x, &raw.questions)),
        board: raw.board.iter().map(|q| r.board_question(q)).collect(),
        carriers: carriers_of(raw, level),
        ..Content::default()
    };
    r.circles(oil, &content.routes);
    Resolver::weigh(&mut content);
    content
        .axes
        .sort_by_key(|axis| AXES.iter().position(|name| *name == axis.id));
    let seats = r.seats(seats);
    let coefficients = coefficients_raw.resolve(|c| r.coefficient(c));
    let inherited = inherited(raw, level);
    let mut resolved_level = r.level(level, inherited, &mut content);
    r.chosen(imposed, &mut resolved_level);
    resolved_level.shocks = r.shocks(imposed, level);
    content.bases = core::mem::take(&mut r.bases);
    content.pretexts = core::mem::take(&mut r.pretexts);
    let fitted = core::mem::take(&mut r.fitted);
    let layout = r.layout.take()?;
    (!findings.has_errors()).then_some(Resolved {
        content,
        layout,
        coefficients,
        seats,
        level: resolved_level,
        fitted,
    })
}

/// What rests on facts in this level: other levels act elsewhere.
fn carriers_of(raw: &RawContent, level: &LevelRaw) -> Vec<Carrier> {
    let here = |carrier: &&Carrier| carrier.kind != "levels" || carrier.id == level.id.value;
    raw.carriers.iter().filter(here).cloned().collect()
}

/// A lever with a pretext is seen by its own seat alone.
fn lever_visibility(raw: &RawContent) -> impl Fn(Family, usize) -> Option<Sees> {
    let hidden: Vec<Option<Seat>> = raw
        .levers
        .iter()
        .map(|lever| lever.pretexts.as_ref().map(|_| lever.seat))
        .collect();
    move |family, index| {
        (family == Family::Lever)
            .then(|| hidden.get(index).copied().flatten().map(Sees::only))
            .flatten()
    }
}

/// The starting values that a level takes over: those of the level that it starts from on the same day.
fn inherited<'a>(raw: &'a RawContent, level: &LevelRaw) -> &'a [StartRaw] {
    let from = level.from.as_ref().and_then(|from| raw.level(&from.value));
    match from {
        Some(base) if base.start.value == level.start.value => &base.start_values,
        _ => &[],
    }
}

struct Resolver<'a> {
    names: Names,
    /// What the level deals.
    dealt: &'a Dealt<'a>,
    layout: Option<Layout>,
    bases: Vec<Basis>,
    /// Where each name stands in its table, for the kinds that have been asked for.
    places: BTreeMap<u8, BTreeMap<String, usize>>,
    /// Where each basis stands.
    known_bases: BTreeMap<Basis, BasisRef>,
    pretexts: Vec<String>,
    stations: Vec<Station>,
    fitted: Vec<Fitted>,
    /// The series that is left out of the fit.
    left_out: Option<&'a str>,
    findings: &'a mut Findings,
}

impl Resolver<'_> {
    pub(super) fn collect(
        &mut self,
        raw: &RawContent,
        oil: &OilRaw,
        crises: &CrisesRaw,
        futures: &FuturesRaw,
    ) {
        let record = self.record_names(&raw.record);
        let findings = &mut *self.findings;
        let mut table = |kind: Kind, names: Vec<&Name>| unique(findings, kind.text(), &names);
        self.names = Names {
            facts: table(Kind::facts, raw.facts.iter().map(|x| &x.id).collect()),
            series: table(Kind::series, raw.series.iter().map(|x| &x.id).collect()),
            nodes: table(Kind::nodes, oil.nodes.iter().map(|x| &x.id).collect()),
            fields: table(Kind::fields, oil.fields.iter().map(|x| &x.id).collect()),
            routes: table(Kind::routes, oil.routes.iter().map(|x| &x.id).collect()),
            markets: table(Kind::markets, oil.markets.iter().map(|x| &x.id).collect()),
            moorings: table(
                Kind::moorings,
                oil.terminal.moorings.iter().map(|x| &x.id).collect(),
            ),
            stations: table(Kind::stations, oil.stations.iter().map(|x| &x.id).collect()),
            partners: table(Kind::partners, raw.partners.iter().map(|x| &x.id).collect()),
            regions: table(Kind::regions, raw.regions.iter().map(|x| &x.id).collect()),
            ages: table(Kind::ages, raw.ages.iter().map(|x| &x.id).collect()),
            forces: table(Kind::forces, raw.forces.iter().map(|x| &x.id).collect()),
            channels: table(Kind::channels, raw.channels.iter().map(|x| &x.id).collect()),
            venues: table(Kind::venues, raw.venues.iter().map(|x| &x.id).collect()),
            policies: table(Kind::policies, raw.policies.iter().map(|x| &x.id).collect()),
            projects: table(Kind::projects, raw.projects.iter().map(|x| &x.id).collect()),
            hazards: table(Kind::hazards, raw.hazards.iter().map(|x| &x.id).collect()),
            promises: table(Kind::promises, raw.promises.iter().map(|x| &x.id).collect()),
            reactions: table(
                Kind::reactions,
                raw.reactions.iter().map(|x| &x.id).collect(),
            ),
            levers: table(Kind::levers, raw.levers.iter().map(|x| &x.id).collect()),
            cards: self
                .dealt
                .cards
                .iter()
                .map(|x| x.id.value.clone())
                .collect(),
            crises: table(Kind::crises, crises.kinds.iter().map(|x| &x.id).collect()),
            futures: table(
                Kind::futures,
                futures.futures.iter().map(|x| &x.id).collect(),
            ),
            incidents: table(
                Kind::incidents,
                raw.incidents.iter().map(|x| &x.id).collect(),
            ),
            claims: table(
                Kind::claims,
                raw.advisers
                    .iter()
                    .flat_map(|a| &a.claims)
                    .map(|x| &x.id)
                    .collect(),
            ),
            disagreements: table(
                Kind::disagreements,
                raw.disagreements.iter().map(|x| &x.id).collect(),
            ),
            groups: table(Kind::groups, raw.groups.iter().map(|x| &x.id).collect()),
            record,
            options: self
                .dealt
                .cards
                .iter()
                .map(|x| x.options.iter().map(|o| o.id.value.clone()).collect())
                .collect(),
        };
        let asked: Vec<&Name> = raw.board.iter().map(|x| &x.id).collect();
        unique(self.findings, "question of the board", &asked);
        let entries: Vec<&Name> = raw.codex.iter().map(|x| &x.id).collect();
        unique(self.findings, "entry", &entries);
        let advisers = raw.advisers.iter().flat_map(|a| &a.advisers);
        unique(
            self.findings,
            "adviser",
            &advisers.map(|x| &x.id).collect::<Vec<_>>(),
        );
        let lists = raw.coverage.iter();
        let listed = lists.flat_map(|c| c.scenarios.iter().chain(&c.levers));
        unique(
            self.findings,
            "item",
            &listed.map(|x| &x.id).collect::<Vec<_>>(),
        );
        let cards: Vec<&Name> = raw.cards.iter().map(|x| &x.id).collect();
        unique(self.findings, Kind::cards.text(), &cards);
        let questions: Vec<&Name> = raw.questions.iter().map(|x| &x.id).collect();
        unique(self.findings, "question", &questions);
        let endings: Vec<&Name> = raw.endings.iter().map(|x| &x.id).collect();
        unique(self.findings, "ending", &endings);
        let rungs: Vec<&Name> = crises.rungs.iter().map(|x| &x.id).collect();
        unique(self.findings, "rung", &rungs);
        for card in &raw.cards {
            unique(
                self.findings,
                "option",
                &card.options.iter().map(|o| &o.id).collect::<Vec<_>>(),
            );
        }
    }

    pub(super) fn members(&self) -> Vec<(Family, Vec<String>)> {
        let n = &self.names;
        vec![
            (Family::Field, n.fields.clone()),
            (Family::Route, n.routes.clone()),
            (Family::Market, n.markets.clone()),
            (Family::Node, n.nodes.clone()),
            (Family::Mooring, n.moorings.clone()),
            (Family::Month, MONTHS.map(str::to_owned).to_vec()),
            (Family::Project, n.projects.clone()),
            (Family::Channel, n.channels.clone()),
            (Family::Partner, n.partners.clone()),
            (Family::Region, n.regions.clone()),
            (Family::Public, n.regions.clone()),
            (Family::Age, n.ages.clone()),
            (Family::Force, n.forces.clone()),
            (Family::Group, n.groups.clone()),
            (Family::Lever, n.levers.clone()),
            (Family::Card, n.cards.clone()),
            (Family::Promise, n.promises.clone()),
            (Family::Reaction, n.reactions.clone()),
            (Family::Hazard, n.hazards.clone()),
            (Family::Policy, n.policies.clone()),
        ]
    }

    pub(super) fn report<T>(
        &mut self,
        at: &Spanned<T>,
        code: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        self.findings.list.push(Diagnostic::lint_at(
            at.file,
            at.span,
            Severity::Error,
            code,
            args,
        ));
    }

    pub(super) fn index(&mut self, kind: Kind, name: &Name) -> usize {
        let names = &self.names;
        let places = self.places.entry(kind as u8).or_insert_with(|| {
            let known = names.of(kind).iter().enumerate().rev();
            // Of two of one name the first stands.
            known.map(|(index, known)| (known.clone(), index)).collect()
        });
        match places.get(&name.value) {
            Some(index) => *index,
            None => {
                let known: Vec<&str> = self.names.of(kind).iter().map(String::as_str).collect();
                self.findings
                    .list
                    .push(Diagnostic::unknown_name(name, kind.text(), &known));
                0
            }
        }
    }

    pub(super) fn id<I: TableId>(&mut self, kind: Kind, name: &Name) -> I {
        I::at(self.index(kind, name))
    }

    pub(super) fn metric(&mut self, name: &Name) -> Metric {
        let found = self
            .layout
            .as_ref()
            .and_then(|layout| layout.find(&name.value));
        if found.is_none() {
            let names: Vec<&str> = self.layout.iter().flat_map(Layout::names).collect();
            let diagnostic = Diagnostic::unknown_name(name, Kind::metric.text(), &names);
            self.findings.list.push(diagnostic);
        }
        found.unwrap_or(Metric(0))
    }

    pub(super) fn scale(&self, metric: Metric) -> f64 {
        self.layout
            .as_ref()
            .map_or(1, |layout| layout.unit(metric).scale()) as f64
    }

    pub(super) fn stored(&mut self, metric: Metric, value: &Spanned<f64>) -> i64 {
        let scaled = value.value * self.scale(metric);
        if !scaled.is_finite() || scaled.abs() > 1e15 {
            self.report(
                value,
                "content-lint-number-too-large",
                vec![("value", value.value.to_string())],
            );
            return 0;
        }
        scaled.round() as i64
    }

    pub(super) fn date(&mut self, text: &Spanned<String>) -> i64 {
        match Date::parse(&text.value) {
            Some(date) => date.to_day(),
            None => {
                self.report(
                    text,
                    "content-lint-not-a-date",
                    vec![("text", text.value.clone())],
                );
                0
            }
        }
    }

    pub(super) fn facts(&mut self, names: &[Name]) -> Vec<String> {
        for name in names {
            self.index(Kind::facts, name);
        }
        names.iter().map(|name| name.value.clone()).collect()
    }

    pub(super) fn basis(&mut self, raw: &BasisRaw) -> BasisRef {
        let basis = match raw {
            BasisRaw::Sourced(facts) => Basis::Sourced(self.facts(facts)),
            BasisRaw::Record(key) => Basis::Record(key.value.clone()),
            BasisRaw::Inferred(key) => Basis::Inferred(key.value.clone()),
            BasisRaw::Judgement(key) => Basis::Judgement(key.value.clone()),
        };
        if let Some(known) = self.known_bases.get(&basis) {
            return *known;
        }
        let new = BasisRef(self.bases.len() as u16);
        self.known_bases.insert(basis.clone(), new);
        self.bases.push(basis);
        new
    }

    pub(super) fn coefficient(&mut self, raw: &CoefficientRaw) -> Coefficient {
        if !raw.value.value.is_finite() {
            self.report(
                &raw.value,
                "content-lint-number-too-large",
                vec![("value", raw.value.value.to_string())],
            );
        }
        let mut value = raw.value.value;
        if let Some(fitted) = &raw.fitted {
            for name in &fitted.to {
                self.index(Kind::record, name);
            }
            let to: Vec<String> = fitted.to.iter().map(|name| name.value.clone()).collect();
            if self
                .left_out
                .is_some_and(|left| to.iter().all(|name| name == left))
            {
                value = fitted.prior.value;
            }
            self.fitted.push(Fitted {
                to,
                value: raw.value.value,
                prior: fitted.prior.value,
            });
        }
        Coefficient {
            value,
            basis: self.basis(&raw.basis),
        }
    }

    pub(super) fn optional(&mut self, raw: &Option<CoefficientRaw>) -> f64 {
        raw.as_ref().map_or(0.0, |raw| self.coefficient(raw).value)
    }

    pub(super) fn pretext(&mut self, name: &Name) -> u16 {
        self.pretext_of(&name.value)
    }

    pub(super) fn pretext_of(&mut self, key: &str) -> u16 {
        let position = self
            .pretexts
            .iter()
            .position(|known| known == key)
            .unwrap_or_else(|| {
                self.pretexts.push(key.to_owned());
                self.pretexts.len() - 1
            });
        position as u16
    }

    pub(super) fn share(&mut self, value: &Spanned<f64>) -> i64 {
        if !(0.0..=1.0).contains(&value.value) {
            self.report(
                value,
                "content-lint-not-a-share",
                vec![("value", value.value.to_string())],
            );
        }
        (value.value * 1e6).round() as i64
    }
}
