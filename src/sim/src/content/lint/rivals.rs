//! Rivals and neighbours act for a reason that can be read and looked up: a lever of a seat that a program may drive says
//! why it would be used, and every lever and reaction names its items and facts. A reason given for a stoppage is one that
//! a genuine stoppage gives too, of the same thing, by as much, for as long.

use crate::content::entities::{Deed, Hazard, Lever};
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};
use crate::ids::Seat;
use crate::rules::Rules;
use crate::state::Target;

/// Reports levers without reasons, items or facts, reactions without items or facts, and pretexts that give themselves away.
pub(crate) fn run(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    let content = &rules.content;
    let rivals = content.levers.iter().zip(&raw.levers).enumerate();
    for (at, (lever, entry)) in rivals.filter(|(_, (lever, _))| lever.seat != Seat::Astana) {
        // What a lever with a mistake in it stops is not known.
        let next = raw.levers.get(at + 1).map(|next| &next.id);
        let end = next.filter(|next| next.file == entry.id.file);
        let end = end.map_or(u32::MAX, |next| next.span.start);
        let damaged = findings.list.iter().any(|found| {
            let within = entry.id.span.start..end;
            found.is_error() && found.file == entry.id.file && within.contains(&found.span.start)
        });
        let names = || vec![("name", lever.id.clone())];
        if lever.appeal.is_none() {
            report(
                &entry.id,
                "content-lint-lever-without-appeal",
                names(),
                findings,
            );
        }
        if lever.items.is_empty() || lever.facts.is_empty() {
            report(&entry.id, "content-lint-without-sources", names(), findings);
        }
        for pretext in lever.pretexts.iter().filter(|_| !damaged) {
            let twin = |hazard: &&Hazard| hazard.pretext == *pretext && alike(lever, hazard);
            if !content.hazards.iter().any(|hazard| twin(&hazard)) {
                let reason = content.pretexts.get(usize::from(*pretext));
                let mut args = names();
                args.push(("pretext", reason.cloned().unwrap_or_default()));
                report(&entry.id, "content-lint-pretext-alone", args, findings);
            }
        }
    }
    for (reaction, entry) in content.reactions.iter().zip(&raw.reactions) {
        if reaction.items.is_empty() || reaction.facts.is_empty() {
            let args = vec![("name", reaction.id.clone())];
            report(&entry.id, "content-lint-without-sources", args, findings);
        }
    }
}

/// Whether a genuine stoppage can stop what a lever stops, by as much and for as long.
fn alike(lever: &Lever, hazard: &Hazard) -> bool {
    let share = (hazard.share.value * 1e6).round() as i64;
    let days = hazard.days_least..=hazard.days_most;
    let stops = lever.effects.iter().filter_map(|effect| match effect.deed {
        Deed::Stop {
            target,
            share,
            days,
        } => Some((target, share, days)),
        _ => None,
    });
    let mut stopped: Vec<Target> = Vec::new();
    for (target, lost, length) in stops {
        if lost != share || !days.contains(&length) || !hazard.targets.contains(&target) {
            return false;
        }
        stopped.push(target);
    }
    stopped.len() == hazard.targets.len()
}

fn report(
    at: &Name,
    code: &'static str,
    args: Vec<(&'static str, String)>,
    findings: &mut Findings,
) {
    findings.list.push(Diagnostic::lint_at(
        at.file,
        at.span,
        Severity::Error,
        code,
        args,
    ));
}
