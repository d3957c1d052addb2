//! Resolving the oil network and what stops it.

use super::{Kind, Resolver};
use crate::content::entities::*;
use crate::content::raw::*;
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

    pub(super) fn target(&mut self, raw: &HazardTargetRaw) -> Target {
        match raw {
            HazardTargetRaw::Route(name) => Target::Route(self.id(Kind::routes, name)),
            HazardTargetRaw::Field(name) => Target::Field(self.id(Kind::fields, name)),
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
}
