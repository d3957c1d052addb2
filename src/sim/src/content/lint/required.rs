//! Entities and series that formulas ask for by name must exist.

use crate::content::Content;
use crate::content::entities::Series;
use crate::content::load::Findings;
use crate::content::ron::Diagnostic;
use crate::ids::TableId;
use crate::rules::{Known, KnownSeries};

/// Finds the entities.
pub(crate) fn known(content: &Content, findings: &mut Findings) -> Option<Known> {
    Some(Known {
        line: find(
            "policy",
            "line",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        border: find(
            "policy",
            "border",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        candour: find(
            "policy",
            "candour",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        readiness: find(
            "policy",
            "readiness",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        intelligence: find(
            "policy",
            "intelligence",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        fuel: find(
            "policy",
            "fuel_support",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        media_north: find(
            "policy",
            "media_north",
            content.policies.iter().map(|x| &x.id),
            findings,
        )?,
        west: find(
            "partner",
            "west",
            content.partners.iter().map(|x| &x.id),
            findings,
        )?,
        beijing: find(
            "partner",
            "beijing",
            content.partners.iter().map(|x| &x.id),
            findings,
        )?,
        tehran: find(
            "partner",
            "tehran",
            content.partners.iter().map(|x| &x.id),
            findings,
        )?,
        tracking: find(
            "project",
            "customs_tracking",
            content.projects.iter().map(|x| &x.id),
            findings,
        )?,
        script: find(
            "project",
            "latin_script",
            content.projects.iter().map(|x| &x.id),
            findings,
        )?,
        cpc: find(
            "route",
            "cpc",
            content.routes.iter().map(|x| &x.id),
            findings,
        )?,
        swap: find(
            "route",
            "aktau_neka",
            content.routes.iter().map(|x| &x.id),
            findings,
        )?,
        china: find(
            "market",
            "china",
            content.markets.iter().map(|x| &x.id),
            findings,
        )?,
        electronics: find(
            "channel",
            "electronics",
            content.channels.iter().map(|x| &x.id),
            findings,
        )?,
        capital: find(
            "region",
            "astana",
            content.regions.iter().map(|x| &x.id),
            findings,
        )?,
    })
}

fn find<'a, I: TableId>(
    kind: &'static str,
    name: &str,
    mut ids: impl Iterator<Item = &'a String>,
    findings: &mut Findings,
) -> Option<I> {
    let position = ids.position(|id| id == name);
    if position.is_none() {
        findings.list.push(Diagnostic::required(kind, name));
    }
    position.map(I::at)
}

/// Finds the series.
pub(crate) fn series(content: &Content, findings: &mut Findings) -> Option<KnownSeries> {
    let mut find = |name: &str| -> Option<Series> {
        let found = content.series.iter().find(|series| series.id == name);
        if found.is_none() {
            findings.list.push(Diagnostic::required("series", name));
        }
        found.cloned()
    };
    Some(KnownSeries {
        brent: find("brent")?,
        rouble: find("rouble")?,
        russian_prices: find("russian_prices")?,
        markets: find("markets")?,
        gold: find("gold")?,
        front: find("front")?,
        resolve: find("resolve")?,
        binding: find("binding")?,
        sanctions: find("sanctions")?,
        mobilisation: find("mobilisation")?,
        aid: find("aid")?,
        winter: find("winter")?,
        north_level: find("north_level")?,
        energy_need: find("energy_need")?,
    })
}
