//! The graph of regions must be one: neighbours on both sides, all connected, and every group able to come in by its own way.

use crate::content::entities::Theatre;
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};
use crate::rules::Rules;

/// The most counters of a side, and the most regions, that the war knows.
const COUNTERS: usize = 32;
const REGIONS: usize = 64;

/// Every mistake of the ground and of the groups.
pub(crate) fn run(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    let Some(terrain) = &raw.terrain else {
        return;
    };
    let mut report = |name: &Name, code: &'static str, args: Vec<(&'static str, String)>| {
        let error = Severity::Error;
        let found = Diagnostic::lint_at(name.file, name.span, error, code, args);
        findings.list.push(found);
    };
    for entry in &terrain.regions {
        let own = &entry.region.value;
        for near in &entry.near {
            let other = terrain
                .regions
                .iter()
                .find(|other| other.region.value == near.value);
            let back = other.is_some_and(|other| other.near.iter().any(|name| name.value == *own));
            if !back || near.value == *own {
                let args = vec![("region", own.clone()), ("near", near.value.clone())];
                report(near, "content-lint-ground-one-sided", args);
            }
        }
    }
    let reached = rules.steps_from_capital();
    for entry in &terrain.regions {
        let at = rules
            .content
            .regions
            .iter()
            .position(|x| x.id == entry.region.value);
        if at.is_some_and(|at| reached.get(at).is_some_and(|steps| *steps == u8::MAX)) {
            let args = vec![("region", entry.region.value.clone())];
            report(&entry.region, "content-lint-ground-apart", args);
        }
    }
    for entry in &raw.groups {
        for name in &entry.opposite {
            let ground = terrain
                .regions
                .iter()
                .find(|x| x.region.value == name.value);
            let lies = ground.is_some_and(|ground| ground.border);
            if entry.theatre == Theatre::Land && !lies {
                let args = vec![
                    ("group", entry.id.value.clone()),
                    ("region", name.value.clone()),
                ];
                report(name, "content-lint-group-opposite", args);
            }
        }
        if raw
            .forces
            .iter()
            .any(|force| force.id.value == entry.id.value)
        {
            let args = vec![("id", entry.id.value.clone())];
            report(&entry.id, "content-lint-group-named-force", args);
        }
    }
    let counts = [
        (raw.groups.iter().map(|x| &x.id).nth(COUNTERS), COUNTERS),
        (raw.forces.iter().map(|x| &x.id).nth(COUNTERS), COUNTERS),
        (raw.regions.iter().map(|x| &x.id).nth(REGIONS), REGIONS),
    ];
    for (beyond, most) in counts {
        if let Some(name) = beyond {
            report(
                name,
                "content-lint-too-many-counters",
                vec![("most", most.to_string())],
            );
        }
    }
}
