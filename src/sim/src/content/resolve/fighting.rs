//! Resolving the ground, Moscow's groups and the weekly war.

use super::{Kind, Resolver};
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, Name};
use crate::ids::{RegionId, TableId};
use crate::order::{Stance, Terms};
use crate::report::BattleOutcome;

impl Resolver<'_> {
    /// The ground of every region, in the order of the regions; a region that is not there once is reported.
    pub(super) fn terrain(&mut self, raw: &TerrainRaw) -> Vec<Ground> {
        let mut table: Vec<Option<Ground>> = vec![None; self.names.of(Kind::regions).len()];
        let mut seen = 0u64;
        for entry in &raw.regions {
            let id: RegionId = self.id(Kind::regions, &entry.region);
            let bit = bit(id);
            if seen & bit != 0 {
                self.report_named(&entry.region, "content-lint-ground-twice");
            }
            seen |= bit;
            let ground = self.ground(raw, entry);
            if let Some(slot) = table.get_mut(id.index()) {
                *slot = Some(ground);
            }
        }
        if let (Some(first), true) = (
            raw.regions.first(),
            seen.count_ones() as usize != table.len(),
        ) {
            let missing = (0..table.len()).find(|index| seen & bit(RegionId::at(*index)) == 0);
            let names = self.names.of(Kind::regions);
            let name = missing.and_then(|index| names.get(index)).cloned();
            let args = vec![("region", name.unwrap_or_default())];
            self.report(&first.region, "content-lint-ground-missing", args);
        }
        table.into_iter().flatten().collect()
    }

    fn ground(&mut self, raw: &TerrainRaw, entry: &GroundRaw) -> Ground {
        let kind = raw
            .kinds
            .iter()
            .find(|kind| kind.id.value == entry.ground.value);
        if kind.is_none() {
            let known: Vec<&str> = raw
                .kinds
                .iter()
                .map(|kind| kind.id.value.as_str())
                .collect();
            let unknown = Diagnostic::unknown_name(&entry.ground, "ground", &known);
            self.findings.list.push(unknown);
        }
        let defends = kind.map(|kind| self.coefficient(&kind.defends));
        let people = self.coefficient(&entry.people);
        let basis = self.basis(&entry.basis);
        Ground {
            near: self.region_bits(&entry.near),
            border: entry.border,
            kind: entry.ground.value.clone(),
            defends: defends.map_or(1.0, |defends| defends.value),
            defends_basis: defends.map_or(basis, |defends| defends.basis),
            depot: entry.depot,
            people: people.value,
            people_basis: people.basis,
            routes: entry
                .routes
                .iter()
                .map(|name| self.id(Kind::routes, name))
                .collect(),
            fields: entry
                .fields
                .iter()
                .map(|name| self.id(Kind::fields, name))
                .collect(),
            basis,
        }
    }

    pub(super) fn group(&mut self, raw: &GroupRaw) -> Group {
        Group {
            id: raw.id.value.clone(),
            theatre: raw.theatre,
            opposite: self.region_bits(&raw.opposite),
            strength: self.coefficient(&raw.strength),
            readiness: self.coefficient(&raw.readiness),
            aims: raw
                .aims
                .iter()
                .map(|aim| (self.id(Kind::regions, &aim.region), aim.worth.value))
                .collect(),
            basis: self.basis(&raw.basis),
        }
    }

    pub(super) fn fighting(&mut self, raw: &FightingRaw) -> Fighting {
        let stances: Vec<&Name> = raw.stances.iter().map(|x| &x.id).collect();
        self.in_order(&stances, "stance", &Stance::ALL.map(Stance::name));
        let outcomes: Vec<&Name> = raw.outcomes.iter().map(|x| &x.id).collect();
        self.in_order(
            &outcomes,
            "outcome",
            &BattleOutcome::ALL.map(BattleOutcome::name),
        );
        let terms: Vec<&Name> = raw.terms.iter().map(|x| &x.id).collect();
        self.in_order(&terms, "terms", &Terms::ALL.map(Terms::name));
        Fighting {
            stances: raw
                .stances
                .iter()
                .map(|x| StanceRule {
                    defends: self.coefficient(&x.defends),
                    loses: self.coefficient(&x.loses),
                    costs: self.coefficient(&x.costs),
                })
                .collect(),
            outcomes: raw
                .outcomes
                .iter()
                .map(|x| OutcomeRule {
                    ratio: self.coefficient(&x.ratio),
                    attacker: self.coefficient(&x.attacker),
                    defender: self.coefficient(&x.defender),
                })
                .collect(),
            terms: raw
                .terms
                .iter()
                .map(|x| TermsRule {
                    worth: self.coefficient(&x.worth),
                    withdraws: x.withdraws,
                    effects: self.effects(&x.effects),
                })
                .collect(),
            help: raw.help.iter().map(|x| self.help(x)).collect(),
            pretext: self.pretext(&raw.pretext),
            opened: self.effects(&raw.opened),
            weekly: self.effects(&raw.weekly),
            occupied: self.effects(&raw.occupied),
            frozen: self.effects(&raw.frozen),
            lost: self.effects(&raw.lost),
        }
    }

    fn help(&mut self, raw: &HelpRaw) -> Help {
        self.share(&raw.warmth);
        Help {
            partner: self.id(Kind::partners, &raw.partner),
            kind: raw.kind,
            warmth: raw.warmth.value,
            amount: self.coefficient(&raw.amount),
            lag_weeks: raw.lag_weeks,
            shared: raw.shared,
        }
    }

    /// The table must have just these entries, in this order: the rules know them by their place.
    fn in_order(&mut self, names: &[&Name], kind: &'static str, wanted: &[&'static str]) {
        for (index, name) in names.iter().enumerate() {
            if wanted.get(index).is_none_or(|known| *known != name.value) {
                let unknown = Diagnostic::unknown_name(name, kind, wanted);
                self.findings.list.push(unknown);
            }
        }
        if let (Some(last), true) = (names.last(), names.len() < wanted.len()) {
            let next = wanted.get(names.len()).copied().unwrap_or_default();
            let args = vec![("kind", kind.to_owned()), ("name", next.to_owned())];
            self.report(last, "content-lint-fighting-missing", args);
        } else if names.is_empty() {
            let next = wanted.first().copied().unwrap_or_default();
            self.findings.list.push(Diagnostic::required(kind, next));
        }
    }

    fn region_bits(&mut self, names: &[Name]) -> u64 {
        names
            .iter()
            .fold(0, |bits, name| bits | bit(self.id(Kind::regions, name)))
    }

    fn report_named(&mut self, name: &Name, code: &'static str) {
        self.report(name, code, vec![("region", name.value.clone())]);
    }
}

/// The bit of a region in a set of them; nought for one beyond the 64th, which lint refuses.
fn bit(region: RegionId) -> u64 {
    1u64.checked_shl(u32::from(region.0)).unwrap_or(0)
}
