//! A seat decides only from what it sees: conditions of levers, options and questions, and the terms of appeals, must not
//! read what is hidden from the seat.

use crate::content::condition::Condition;
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};
use crate::ids::Seat;
use crate::rules::Rules;

/// Reports every hidden number that a seat would decide from.
pub(crate) fn run(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    for (lever, entry) in rules.content.levers.iter().zip(&raw.levers) {
        condition(rules, &lever.when, lever.seat, &entry.id, findings);
        for term in lever.appeal.iter().flat_map(|appeal| &appeal.terms) {
            if !rules.layout.sees(term.metric, lever.seat) {
                hidden(rules, term.metric, lever.seat, &entry.id, findings);
            }
        }
    }
    for card in &rules.content.cards {
        let Some(entry) = raw.card(&card.id) else {
            continue;
        };
        for (option, raw_option) in card.options.iter().zip(&entry.options) {
            condition(rules, &option.when, Seat::Astana, &raw_option.id, findings);
        }
    }
    let futures = raw.futures.iter();
    let branches = futures.clone().flat_map(|futures| &futures.branches);
    for (branch, entry) in rules.content.futures.branches.iter().zip(branches) {
        condition(rules, &branch.when, Seat::Astana, &entry.id, findings);
        condition(rules, &branch.stays, Seat::Astana, &entry.id, findings);
    }
    let list = futures.flat_map(|futures| &futures.futures);
    for (future, entry) in rules.content.futures.list.iter().zip(list) {
        if let Some(ceasefire) = &future.ceasefire {
            condition(rules, &ceasefire.when, Seat::Astana, &entry.id, findings);
        }
    }
    let claims = raw.advisers.iter().flat_map(|advisers| &advisers.claims);
    for (claim, entry) in rules.content.advisers.claims.iter().zip(claims) {
        let terms = claim.terms.iter().map(|term| term.metric);
        for metric in terms.chain([claim.comes.metric()]) {
            if !rules.layout.sees(metric, Seat::Astana) {
                hidden(rules, metric, Seat::Astana, &entry.id, findings);
            }
        }
    }
    let asked = raw.board.iter().flat_map(|question| &question.branches);
    let branches = rules.content.board.iter();
    for (branch, entry) in branches.flat_map(|question| &question.branches).zip(asked) {
        for sign in &branch.signs {
            condition(rules, sign, Seat::Astana, &entry.id, findings);
        }
    }
    for question in &rules.content.questions {
        if let Some(entry) = raw.question(&question.id) {
            condition(rules, &question.when, Seat::Astana, &entry.id, findings);
        }
    }
    let level = raw.level(&rules.level.id);
    let objectives = level.iter().flat_map(|level| &level.objectives).flatten();
    for (objective, entry) in rules.level.objectives.iter().zip(objectives) {
        condition(rules, &objective.when, Seat::Astana, &entry.id, findings);
    }
}

fn condition(rules: &Rules, when: &Condition, seat: Seat, at: &Name, findings: &mut Findings) {
    when.each_metric(&mut |metric| {
        if !rules.layout.sees(metric, seat) {
            hidden(rules, metric, seat, at, findings);
        }
    });
}

fn hidden(
    rules: &Rules,
    metric: crate::metric::Metric,
    seat: Seat,
    at: &Name,
    findings: &mut Findings,
) {
    let args = vec![
        ("name", at.value.clone()),
        ("metric", rules.layout.name(metric).to_owned()),
        ("seat", seat.name().to_owned()),
    ];
    findings.list.push(Diagnostic::lint_at(
        at.file,
        at.span,
        Severity::Error,
        "content-lint-hidden-from-seat",
        args,
    ));
}
