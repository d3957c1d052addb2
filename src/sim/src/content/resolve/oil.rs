//! Resolving the oil network and what stops it.

use super::{Kind, Resolver};
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Problem};
use crate::ids::{RouteId, TableId};
use crate::state::Target;

impl Resolver<'_> {
    pub(super) fn oil_field(&mut self, raw: &FieldRaw) -> OilField {
        OilField {
            id: raw.id.value.clone(),
            node: self.id(Kind::nodes, &raw.node),
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
        }
    }

    pub(super) fn route(&mut self, raw: &RouteRaw) -> Route {
        Route {
            id: raw.id.value.clone(),
            from: self.id(Kind::nodes, &raw.from),
            to: self.id(Kind::nodes, &raw.to),
            kind: raw.kind,
            hand: raw.hand,
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
            others_tonnes_per_year: self.optional(&raw.others_tonnes_per_year),
            dollars_per_tonne: self.coefficient(&raw.dollars_per_tonne),
            limits: self.limits(&raw.limits),
            days: raw.days,
            open: raw.open,
            player_sets: raw.player_sets,
        }
    }

    pub(super) fn market(&mut self, raw: &MarketRaw) -> Market {
        Market {
            id: raw.id.value.clone(),
            node: self.id(Kind::nodes, &raw.node),
            refinery: raw.refinery,
            tonnes_per_year: self.coefficient(&raw.tonnes_per_year),
            differential: self.coefficient(&raw.differential),
            stigma: raw.stigma,
        }
    }

    fn limits(&mut self, raw: &Option<Vec<LimitRaw>>) -> Limits {
        let mut limits = Limits::default();
        for limit in raw.iter().flatten() {
            match limit {
                LimitRaw::Contract {
                    tonnes_per_year,
                    growth_per_month,
                } => {
                    limits.contract = Some(Contract {
                        tonnes_per_year: self.coefficient(tonnes_per_year),
                        growth_per_month: self.coefficient(growth_per_month),
                    });
                }
                LimitRaw::Tankers => limits.tankers = true,
                LimitRaw::Cars {
                    trip_days,
                    load_tonnes,
                } => {
                    limits.cars = Some(Cars {
                        trip_days: self.coefficient(trip_days),
                        load_tonnes: self.coefficient(load_tonnes),
                    });
                }
                LimitRaw::Transneft => limits.transneft = true,
            }
        }
        limits
    }

    pub(super) fn terminal(&mut self, raw: &TerminalRaw) -> Terminal {
        Terminal {
            market: self.id(Kind::markets, &raw.market),
            shore_tonnes_per_year: self.coefficient(&raw.shore_tonnes_per_year),
            others_tonnes_per_year: self.coefficient(&raw.others_tonnes_per_year),
        }
    }

    pub(super) fn mooring(&mut self, raw: &MooringRaw) -> Mooring {
        Mooring {
            id: raw.id.value.clone(),
            tonnes_per_day: self.coefficient(&raw.tonnes_per_day),
        }
    }

    pub(super) fn station(&mut self, raw: &StationRaw) -> Station {
        Station {
            id: raw.id.value.clone(),
            route: self.id(Kind::routes, &raw.route),
            share: self.coefficient(&raw.share),
        }
    }

    /// What stops, and the share of it that a whole loss takes away: a pump station stops its share of its link.
    pub(super) fn target(&mut self, raw: &TargetRaw) -> (Target, f64) {
        match raw {
            TargetRaw::Route(name) => (Target::Route(self.id(Kind::routes, name)), 1.0),
            TargetRaw::Field(name) => (Target::Field(self.id(Kind::fields, name)), 1.0),
            TargetRaw::Mooring(name) => (Target::Mooring(self.id(Kind::moorings, name)), 1.0),
            TargetRaw::Station(name) => {
                let index = self.index(Kind::stations, name);
                self.stations
                    .get(index)
                    .map_or((Target::Route(RouteId(0)), 0.0), |station| {
                        (Target::Route(station.route), station.share.value)
                    })
            }
        }
    }

    pub(super) fn hazard(&mut self, raw: &HazardRaw) -> Hazard {
        if raw.days_least > raw.days_most || raw.days_least == 0 {
            self.report(
                &raw.id,
                "content-lint-hazard-days",
                vec![
                    ("least", raw.days_least.to_string()),
                    ("most", raw.days_most.to_string()),
                ],
            );
        }
        let months = match &raw.months {
            None => 0xfff,
            Some(months) => months
                .iter()
                .filter(|m| (1..=12).contains(*m))
                .fold(0, |bits, m| bits | 1 << (m - 1)),
        };
        let first = raw.target.as_ref().map(|target| self.target(target));
        let whole = first.map_or(1.0, |(_, whole)| whole);
        let mut targets: Vec<_> = first.into_iter().map(|(target, _)| target).collect();
        for also in raw.also.iter().flatten() {
            targets.push(self.target(also).0);
        }
        let share = self.coefficient(&raw.share);
        Hazard {
            id: raw.id.value.clone(),
            targets,
            effects: self.effects(raw.effects.as_deref().unwrap_or_default()),
            per_year: self.coefficient(&raw.per_year),
            share: Coefficient {
                value: share.value * whole,
                ..share
            },
            days_least: raw.days_least,
            days_most: raw.days_most,
            months,
            pretext: self.pretext(&raw.pretext),
            facts: self.facts(&raw.facts),
        }
    }

    /// Links must lead downstream: round a circle of them the allotment of oil would gain for ever.
    pub(super) fn circles(&mut self, raw: &OilRaw, routes: &[Route]) {
        let mut done = vec![false; raw.nodes.len()];
        for start in 0..raw.nodes.len() {
            let mut path = Vec::new();
            if let Some(first) = circle(start, routes, &mut path, &mut done) {
                let links = path.get(first..).unwrap_or_default();
                let entries = links.iter().filter_map(|link| raw.routes.get(*link));
                let names: Vec<String> = entries.map(|entry| entry.id.value.clone()).collect();
                let place = links.first().and_then(|link| raw.routes.get(*link));
                if let Some(entry) = place {
                    let problem = Problem::Cycle {
                        kind: Kind::routes.text(),
                        names,
                    };
                    let diagnostic = Diagnostic::error(entry.id.file, entry.id.span, problem);
                    self.findings.list.push(diagnostic);
                }
                return;
            }
        }
    }
}

/// Follows links from a node, depth first. On a circle: the position in `path` where it begins.
fn circle(
    node: usize,
    routes: &[Route],
    path: &mut Vec<usize>,
    done: &mut [bool],
) -> Option<usize> {
    let from = |link: &usize| routes.get(*link).map(|route| route.from.index());
    if let Some(first) = path.iter().position(|link| from(link) == Some(node)) {
        return Some(first);
    }
    if done.get(node).copied().unwrap_or(true) {
        return None;
    }
    for (link, _) in routes
        .iter()
        .enumerate()
        .filter(|(_, route)| route.from.index() == node)
    {
        path.push(link);
        let next = routes.get(link).map_or(node, |route| route.to.index());
        if let Some(first) = circle(next, routes, path, done) {
            return Some(first);
        }
        path.pop();
    }
    if let Some(flag) = done.get_mut(node) {
        *flag = true;
    }
    None
}
