//! Where a fact acts in the model, in words.

use multivector_sim::content::{Carrier, Condition};
use multivector_sim::{Rules, Seat};

use crate::bundle::Texts;
use crate::names;

/// Kinds of entry in the order in which “acts here” lists them, with what names an entry of the kind.
const ACTING: [(&str, &str); 24] = [
    ("cards", "card"),
    ("questions", "question"),
    ("levers", "lever"),
    ("policies", "policy"),
    ("projects", "project"),
    ("promises", "promise"),
    ("reactions", "reaction"),
    ("hazards", "hazard"),
    ("incidents", "incident"),
    ("crises.kinds", "crisis"),
    ("crises.rungs", "rung"),
    ("futures.futures", "future"),
    ("futures.branches", "branch"),
    ("endings", "ending"),
    ("axes", "axis"),
    ("channels", "channel"),
    ("partners", "partner"),
    ("regions", "region"),
    ("forces", "force"),
    ("groups", "group"),
    ("venues", "venue"),
    ("oil.routes", "route"),
    ("oil.fields", "field"),
    ("levels", "level"),
];

/// Where any of these facts acts in the model, one line each, in the order of kinds: a card, an initiative, an ending, a part
/// of the model. What the level does not use is left out.
pub fn acts(texts: &Texts, rules: &Rules, facts: &[String]) -> Vec<String> {
    let rests = |carrier: &&Carrier| {
        carrier.acts() && carrier.facts.iter().any(|fact| facts.contains(fact))
    };
    let carriers = rules.content.carriers.iter().map(AsRef::as_ref);
    let carriers: Vec<&Carrier> = carriers.filter(rests).collect();
    let mut lines: Vec<String> = Vec::new();
    for (kind, word) in ACTING {
        let here = carriers.iter().filter(|carrier| carrier.kind == kind);
        for carrier in here.filter(|carrier| is_used(rules, carrier)) {
            if let Some(name) = name(texts, rules, word, &carrier.id) {
                lines.push(texts.format(&format!("codex-acts-{word}"), &[("name", name.into())]));
            }
        }
    }
    let mut parts: Vec<&str> = carriers
        .iter()
        .filter(|carrier| ACTING.iter().all(|(kind, _)| carrier.kind != *kind))
        .map(|carrier| carrier.kind.as_str())
        .collect();
    parts.sort_unstable();
    parts.dedup();
    for part in parts {
        let part = part.strip_prefix("coefficients.").unwrap_or(part);
        let part = part.split('.').next().unwrap_or(part);
        if let Some(name) = texts.find(&format!("codex-model-{part}")) {
            lines.push(texts.format("codex-acts-model", &[("name", name.into())]));
        }
    }
    // Two parts of one file have one name.
    lines.dedup();
    lines
}

/// Whether the level can show the entry at all.
fn is_used(rules: &Rules, carrier: &Carrier) -> bool {
    let never = |when: &Condition| matches!(when, Condition::Not(inner) if matches!(**inner, Condition::Always));
    let c = &rules.content;
    let when = match carrier.family() {
        "cards" => c.cards.iter().find(|x| x.id == carrier.id).map(|x| &x.when),
        "levers" => c
            .levers
            .iter()
            .find(|x| x.id == carrier.id)
            .map(|x| &x.when),
        "endings" => c
            .endings
            .iter()
            .find(|x| x.id == carrier.id)
            .map(|x| &x.when),
        _ => None,
    };
    when.is_none_or(|when| !never(when))
}

fn name(texts: &Texts, rules: &Rules, word: &str, id: &str) -> Option<String> {
    let c = &rules.content;
    let key = match word {
        "card" => format!("card-{id}-astana"),
        "branch" => format!("event-course-{id}"),
        "level" => format!("level-{id}-title"),
        "hazard" => {
            let hazard = c.hazards.iter().find(|hazard| hazard.id == id)?;
            return Some(names::pretext(texts, rules, hazard.pretext));
        }
        "lever" => {
            let lever = c.levers.iter().find(|lever| lever.id == id)?;
            let act = texts.get(&format!("lever-{id}"));
            if lever.seat == Seat::Astana {
                return Some(act.to_owned());
            }
            let args = [
                ("seat", names::seat(texts, lever.seat).into()),
                ("act", act.into()),
            ];
            return Some(texts.format("ledger-cause-act", &args));
        }
        _ => format!("{word}-{id}"),
    };
    let found = texts
        .find(&key)
        .or_else(|| texts.find(&format!("{word}-{id}")));
    found.map(str::to_owned)
}
