//! Numbers that a formula works out anew each turn from others: an effect on one would be gone by the month's end, so it
//! belongs on what the formula reads.

use crate::content::entities::{ContentEffect, Deed};
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};
use crate::metric::{Family, Metric};
use crate::rules::Rules;
use crate::state::{
    agenda, compliance, corridor, economy, knowledge, moscow, oil, relations, security, society,
    trade, war,
};

/// Reports every effect on such a number.
pub(crate) fn run(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    let c = &rules.content;
    for (lever, entry) in c.levers.iter().zip(&raw.levers) {
        effects(rules, &lever.effects, &entry.id, findings);
    }
    for card in &c.cards {
        let Some(entry) = raw.card(&card.id) else {
            continue;
        };
        effects(rules, &card.arrives, &entry.id, findings);
        for (option, raw_option) in card.options.iter().zip(&entry.options) {
            effects(rules, &option.effects, &raw_option.id, findings);
        }
    }
    for (project, entry) in c.projects.iter().zip(&raw.projects) {
        effects(rules, &project.done, &entry.id, findings);
    }
    for (hazard, entry) in c.hazards.iter().zip(&raw.hazards) {
        effects(rules, &hazard.effects, &entry.id, findings);
    }
    for (reaction, entry) in c.reactions.iter().zip(&raw.reactions) {
        effects(rules, &reaction.effects, &entry.id, findings);
    }
    for change in &rules.level.recorded_changes {
        let raw_changes = raw.levels.iter().map(|(_, level)| &level.recorded_changes);
        let named = raw_changes
            .flatten()
            .flatten()
            .find(|raw| raw.id.value == change.id);
        if let Some(entry) = named {
            effects(rules, &change.effects, &entry.id, findings);
        }
    }
    for (policy, entry) in c.policies.iter().zip(&raw.policies) {
        effects(rules, &policy.monthly, &entry.id, findings);
    }
}

fn effects(rules: &Rules, effects: &[ContentEffect], at: &Name, findings: &mut Findings) {
    for effect in effects {
        let (Deed::Add { metric, .. } | Deed::Set { metric, .. }) = effect.deed else {
            continue;
        };
        let entity = rules.layout.entity(metric);
        let of_people = matches!(entity, Some((Family::Public | Family::Age, _)));
        if of_people || worked_out_anew(metric) {
            let args = vec![
                ("name", at.value.clone()),
                ("metric", rules.layout.name(metric).to_owned()),
            ];
            let code = "content-lint-overwritten";
            findings.list.push(Diagnostic::lint_at(
                at.file,
                at.span,
                Severity::Error,
                code,
                args,
            ));
        }
    }
}

fn worked_out_anew(metric: Metric) -> bool {
    let numbers = [
        oil::BRENT.metric(),
        oil::PRODUCTION.metric(),
        oil::EXPORTS.metric(),
        oil::EXPORTS_RUSSIA.metric(),
        oil::EXPORTS_BYPASS.metric(),
        oil::BYPASS_DAILY.metric(),
        oil::REFINED.metric(),
        oil::SHUT_IN.metric(),
        oil::STORED.metric(),
        oil::SALES.metric(),
        oil::CARRIAGE.metric(),
        oil::RUSSIA_SHARE.metric(),
        oil::CONCENTRATION.metric(),
        oil::STAYING_POWER.metric(),
        oil::PRICE_OF_CLOSURE.metric(),
        oil::STAYING_FUND.metric(),
        oil::STAYING_RESERVES.metric(),
        oil::STAYING_CREDIT.metric(),
        oil::STAYING_LOST.metric(),
        oil::STAYING_LOSS.metric(),
        oil::STAYING_PATIENCE.metric(),
        oil::CLOSURE_PARTNERS.metric(),
        oil::CLOSURE_BEIJING.metric(),
        oil::CLOSURE_OUTLETS.metric(),
        corridor::TITR.metric(),
        corridor::NORTH.metric(),
        corridor::IRAN.metric(),
        corridor::INCOME.metric(),
        corridor::TITR_BOXES.metric(),
        corridor::TITR_CONGESTION.metric(),
        corridor::TITR_DAYS.metric(),
        corridor::TITR_PRICE.metric(),
        corridor::NORTH_PRICE.metric(),
        corridor::CLAIMED.metric(),
        oil::CPC_TOTAL.metric(),
        oil::MAIN_LINE.metric(),
        economy::INFLATION.metric(),
        economy::PRICES.metric(),
        economy::RUSSIAN_GOODS.metric(),
        economy::OUTLOOK.metric(),
        trade::EXPORTS.metric(),
        trade::IMPORTS.metric(),
        trade::RUSSIA_EXPORTS.metric(),
        trade::RUSSIA_IMPORTS.metric(),
        trade::CHINA_EXPORTS.metric(),
        trade::CHINA_IMPORTS.metric(),
        trade::EU.metric(),
        trade::ELECTRONICS.metric(),
        trade::RUSSIA_SHARE.metric(),
        trade::CHINA_SHARE.metric(),
        compliance::MARGIN.metric(),
        economy::REVENUE.metric(),
        economy::SPENDING.metric(),
        compliance::LEAKAGE.metric(),
        compliance::CANDOUR.metric(),
        compliance::LINE.metric(),
        relations::ENERGY_NEED.metric(),
        moscow::LEVERAGE.metric(),
        moscow::EXPOSURE_PEOPLE.metric(),
        moscow::OVER_LINE.metric(),
        moscow::DANGER.metric(),
        knowledge::DANGER.metric(),
        security::STRENGTH.metric(),
        security::READINESS.metric(),
        security::DETER_OWN.metric(),
        security::DETER_PARTNERS.metric(),
        security::DETER_WAR.metric(),
        security::DETER_PRICE.metric(),
        security::DETERRENCE.metric(),
        security::HYBRID.metric(),
        society::ARRIVED.metric(),
        society::ANSWERED.metric(),
        society::WENT_ON.metric(),
        society::LEAVING.metric(),
        society::FOR_RUSSIA.metric(),
        society::FOR_UKRAINE.metric(),
        society::NEITHER.metric(),
        society::BEARS.metric(),
        society::WANTS.metric(),
        society::UNREST.metric(),
        society::RECKONED.metric(),
        agenda::INITIATIVES.metric(),
        war::FREE.metric(),
        war::BRANCH.metric(),
    ];
    numbers.contains(&metric)
}
