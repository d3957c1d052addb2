//! Resolving regions, forces, incidents and crises.

use super::{Kind, Resolver};
use crate::content::entities::*;
use crate::content::raw::*;
use crate::ids::RegionId;

impl Resolver<'_> {
    pub(super) fn region(&mut self, raw: &RegionRaw) -> Region {
        let day = raw.founded.as_ref().map(|day| self.date(day));
        let parent: Option<RegionId> = raw.parent.as_ref().map(|name| self.id(Kind::regions, name));
        if day.is_some() != parent.is_some() {
            self.report(
                &raw.id,
                "content-lint-region-parent",
                vec![("region", raw.id.value.clone())],
            );
        }
        Region {
            id: raw.id.value.clone(),
            founded: day.zip(parent),
            march_days: self.coefficient(&raw.march_days),
            north: raw.north,
            cohesion: self.coefficient(&raw.cohesion),
            russians: self.coefficient(&raw.russians),
            people: self.coefficient(&raw.people),
            media: self.coefficient(&raw.media),
            arrivals: self.optional(&raw.arrivals),
            weight: 0.0,
        }
    }

    pub(super) fn force(&mut self, raw: &ForceRaw) -> Force {
        Force {
            id: raw.id.value.clone(),
            kind: raw.kind,
            region: self.id(Kind::regions, &raw.region),
            strength: self.coefficient(&raw.strength),
            alert_kusd: self.coefficient(&raw.alert_kusd),
        }
    }

    pub(super) fn incident(&mut self, raw: &IncidentRaw) -> Incident {
        Incident {
            id: raw.id.value.clone(),
            facts: self.facts(&raw.facts),
            genuine_per_year: self.coefficient(&raw.genuine_per_year),
            hostile_weight: self.coefficient(&raw.hostile_weight),
            north_only: raw.north_only,
            effects: self.effects(&raw.effects),
            pressure: self.coefficient(&raw.pressure),
            cohesion: self.coefficient(&raw.cohesion),
            grows: raw.grows.as_ref().map(|name| self.id(Kind::crises, name)),
        }
    }

    pub(super) fn rung(&mut self, raw: &RungRaw) -> Rung {
        Rung {
            id: raw.id.value.clone(),
            facts: self.facts(&raw.facts),
            reached: self.effects(&raw.reached),
            astana: self.effects(&raw.astana),
            moscow: self.effects(&raw.moscow),
        }
    }

    pub(super) fn crisis(&mut self, raw: &CrisisRaw) -> Crisis {
        Crisis {
            id: raw.id.value.clone(),
            items: item_ids(&raw.items),
            facts: self.facts(&raw.facts),
            theatre: raw.theatre,
            region: raw.region.as_ref().map(|name| self.id(Kind::regions, name)),
            stake: self.coefficient(&raw.stake),
            granted: self.effects(&raw.granted),
            withdrawn: self.effects(&raw.withdrawn),
        }
    }

    pub(super) fn mediator(&mut self, raw: &MediatorRaw) -> Mediator {
        self.share(&raw.warmth);
        self.share(&raw.chance);
        self.share(&raw.weight);
        Mediator {
            partner: self.id(Kind::partners, &raw.partner),
            warmth: raw.warmth.value,
            chance: raw.chance.value,
            weight: raw.weight.value,
            basis: self.basis(&raw.basis),
        }
    }
}
