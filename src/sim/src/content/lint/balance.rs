//! No free lunch: a lever or option of Astana's that costs nothing, angers nobody and takes nothing away is suspect.

use crate::content::entities::{ContentEffect, Deed};
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Severity};
use crate::ids::Seat;
use crate::metric::Metric;
use crate::rules::Rules;
use crate::state::{compliance, economy, moscow, society};

/// Warns of levers of Astana's without any price.
pub(crate) fn run(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    for (lever, entry) in rules.content.levers.iter().zip(&raw.levers) {
        let priced = lever.cost_kusd > 0 || lever.effects.iter().any(costs);
        if lever.seat == Seat::Astana && !priced {
            let args = vec![("name", lever.id.clone())];
            findings.list.push(Diagnostic::lint_at(
                entry.id.file,
                entry.id.span,
                Severity::Warning,
                "content-lint-free-lunch",
                args,
            ));
        }
    }
}

/// Numbers of which more is worse.
fn worse_when_more(metric: Metric) -> bool {
    let bad = [
        moscow::ANGER.metric(),
        moscow::HAWKS.metric(),
        moscow::SLIGHTS.metric(),
        moscow::DEBT.metric(),
        moscow::PAPER_LOYALTY.metric(),
        society::FEAR.metric(),
        society::PROTEST.metric(),
        society::FUEL.metric(),
        society::GRIEVANCE.metric(),
        society::NETWORK.metric(),
        society::THREAT.metric(),
        society::RENTS.metric(),
        society::RISK.metric(),
        economy::INFLATION.metric(),
        compliance::BANK_RISK.metric(),
        compliance::LISTED.metric(),
        crate::state::relations::BEIJING_DEBT.metric(),
    ];
    bad.contains(&metric)
}

fn costs(effect: &ContentEffect) -> bool {
    match effect.deed {
        Deed::Add { metric, amount, .. } => (amount > 0) == worse_when_more(metric) && amount != 0,
        Deed::Pay { .. } | Deed::Stop { .. } | Deed::Begin { .. } | Deed::Open { .. } => true,
        Deed::Set { .. } => false,
    }
}
