//! Resolving: names to ids, people's units to stored units, dates to days. Every unknown or doubled name is reported.

mod bases;
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
use std::sync::Arc;

use deal::Dealt;
pub(super) use names::Known;
use names::{Kind, unique};

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

/// Resolves everything for one level. What is wrong is in `findings`, with the first entry of its kind, nought or `Always` in its
/// place: with errors among them the result is fit to be linted and not to be played. `None` if a whole file is missing.
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
    let known = || Known::new(raw, oil, crises, futures);
    let names = raw.known.get_or_init(known);
    findings.list.extend(names.found.iter().cloned());
    let mut r = Resolver {
        names,
        dealt: &dealt,
        layout: None,
        bases: Vec::new(),
        known_bases: BTreeMap::new(),
        pretexts: Vec::new(),
        stations: Vec::new(),
        fitted: Vec::new(),
        left_out: imposed.left_out,
        findings,
    };
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
    Some(Resolved {
        content,
        layout,
        coefficients,
        seats,
        level: resolved_level,
        fitted,
    })
}

/// What rests on facts in this level: other levels act elsewhere.
fn carriers_of(raw: &RawContent, level: &LevelRaw) -> Vec<Arc<Carrier>> {
    let here = |carrier: &&Arc<Carrier>| carrier.kind != "levels" || carrier.id == level.id.value;
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
    /// The names that are the same in every level.
    names: &'a Known,
    /// What the level deals.
    dealt: &'a Dealt<'a>,
    layout: Option<Layout>,
    bases: Vec<Basis>,
    /// Where each basis stands, and whether all its facts are known.
    known_bases: BTreeMap<u64, (BasisRef, bool)>,
    pretexts: Vec<String>,
    stations: Vec<Station>,
    fitted: Vec<Fitted>,
    /// The series that is left out of the fit.
    left_out: Option<&'a str>,
    findings: &'a mut Findings,
}

impl Resolver<'_> {
    /// The entities of every family with numbers of their own, by name.
    pub(super) fn members(&self) -> Vec<(Family, Vec<&str>)> {
        let of = |kind: Kind| self.names.of(kind).iter().map(String::as_str).collect();
        vec![
            (Family::Field, of(Kind::fields)),
            (Family::Route, of(Kind::routes)),
            (Family::Market, of(Kind::markets)),
            (Family::Node, of(Kind::nodes)),
            (Family::Mooring, of(Kind::moorings)),
            (Family::Month, MONTHS.to_vec()),
            (Family::Project, of(Kind::projects)),
            (Family::Channel, of(Kind::channels)),
            (Family::Partner, of(Kind::partners)),
            (Family::Region, of(Kind::regions)),
            (Family::Public, of(Kind::regions)),
            (Family::Age, of(Kind::ages)),
            (Family::Force, of(Kind::forces)),
            (Family::Group, of(Kind::groups)),
            (Family::Lever, of(Kind::levers)),
            (Family::Card, self.dealt.names().collect()),
            (Family::Promise, of(Kind::promises)),
            (Family::Reaction, of(Kind::reactions)),
            (Family::Hazard, of(Kind::hazards)),
            (Family::Policy, of(Kind::policies)),
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
        let found = match kind {
            Kind::cards => self.dealt.find(&name.value),
            _ => self.names.find(kind, &name.value),
        };
        found.unwrap_or_else(|| {
            let known: Vec<&str> = match kind {
                Kind::cards => self.dealt.names().collect(),
                _ => self.names.of(kind).iter().map(String::as_str).collect(),
            };
            let unknown = Diagnostic::unknown_name(name, kind.text(), &known);
            self.findings.list.push(unknown);
            0
        })
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
        self.known_facts(names);
        names.iter().map(|name| name.value.clone()).collect()
    }

    fn known_facts(&mut self, names: &[Name]) {
        for name in names {
            self.index(Kind::facts, name);
        }
    }

    pub(super) fn basis(&mut self, raw: &BasisRaw) -> BasisRef {
        let mut key = bases::key(raw);
        // Of two bases of one key the second stands under the next.
        while let Some((at, sound)) = self.known_bases.get(&key).copied() {
            let known = self.bases.get(usize::from(at.0));
            if known.is_some_and(|known| bases::same(raw, known)) {
                if let (false, BasisRaw::Sourced(facts)) = (sound, raw) {
                    self.known_facts(facts);
                }
                return at;
            }
            key = key.wrapping_add(1);
        }
        let before = self.findings.list.len();
        if let BasisRaw::Sourced(facts) = raw {
            self.known_facts(facts);
        }
        let sound = self.findings.list.len() == before;
        let new = BasisRef(self.bases.len() as u16);
        self.known_bases.insert(key, (new, sound));
        self.bases.push(bases::resolved(raw));
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
