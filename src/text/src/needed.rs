//! The keys that a level's content needs in every language.

use multivector_sim::content::Basis;
use multivector_sim::content::entities::{CardKind, CoveredKind, EntryKind, Motive};
use multivector_sim::state::war::Branch;
use multivector_sim::{BattleOutcome, Rule, Rules, Seat, Slot, Stance, Step, Terms};

/// Every key that the content of a level names, sorted, each once.
pub fn needed(rules: &Rules) -> Vec<String> {
    let mut keys = Vec::new();
    let level = &rules.level.id;
    keys.extend(["title", "blurb", "note"].map(|part| format!("level-{level}-{part}")));
    let notes = rules.level.shocks.iter().map(|shock| &shock.note);
    keys.extend(notes.map(|note| format!("shock-{note}")));
    level_words(rules, &mut keys);
    cards_and_levers(rules, &mut keys);
    places(rules, &mut keys);
    model(rules, &mut keys);
    dossier(rules, &mut keys);
    keys.extend(crate::review::needed());
    keys.sort();
    keys.dedup();
    keys
}

fn level_words(rules: &Rules, keys: &mut Vec<String>) {
    let level = &rules.level;
    for objective in &level.objectives {
        keys.extend([
            format!("objective-{}", objective.id),
            format!("objective-{}-note", objective.id),
        ]);
    }
    keys.extend(level.deals_with.iter().map(|name| format!("deals-{name}")));
    keys.extend(level.lesson.iter().map(|name| format!("lesson-{name}")));
    keys.extend(level.coach.iter().map(|name| format!("coach-{name}")));
}

fn cards_and_levers(rules: &Rules, keys: &mut Vec<String>) {
    let c = &rules.content;
    for card in &c.cards {
        let id = &card.id;
        keys.extend([format!("card-{id}-astana"), format!("card-{id}-moscow")]);
        if card.kind == CardKind::Ask {
            keys.push(format!("card-{id}-body"));
        }
        for option in &card.options {
            keys.push(format!("card-{id}-option-{}", option.id));
            keys.push(format!("card-{id}-option-{}-note", option.id));
        }
    }
    for lever in &c.levers {
        keys.push(format!("lever-{}", lever.id));
        if lever.seat == Seat::Astana {
            keys.push(format!("lever-{}-note", lever.id));
        }
        for term in lever.appeal.iter().flat_map(|appeal| &appeal.terms) {
            keys.push(format!(
                "reason-{}",
                rules.layout.name(term.metric).replace(['.', '_'], "-")
            ));
        }
    }
    let motives = [Motive::Wants, Motive::Believes, Motive::Pays];
    keys.extend(motives.map(|motive| format!("motive-{}", motive.name())));
    for question in &c.questions {
        keys.extend([
            format!("question-{}", question.id),
            format!("question-{}-text", question.id),
        ]);
    }
    for promise in &c.promises {
        keys.extend([
            format!("promise-{}", promise.id),
            format!("promise-{}-note", promise.id),
        ]);
    }
    for reaction in &c.reactions {
        keys.push(format!("reaction-{}", reaction.id));
    }
    for ending in &c.endings {
        keys.extend(["", "-text", "-sources"].map(|part| format!("ending-{}{part}", ending.id)));
    }
    for policy in &c.policies {
        keys.extend([
            format!("policy-{}", policy.id),
            format!("policy-{}-note", policy.id),
        ]);
        keys.extend((0..=policy.steps).map(|setting| format!("policy-{}-{setting}", policy.id)));
    }
}

fn places(rules: &Rules, keys: &mut Vec<String>) {
    let c = &rules.content;
    let mut add = |kind: &str, id: &str| keys.push(format!("{kind}-{id}"));
    c.nodes.iter().for_each(|x| add("node", &x.id));
    c.moorings.iter().for_each(|x| add("mooring", &x.id));
    c.stations.iter().for_each(|x| add("station", &x.id));
    c.fields.iter().for_each(|x| add("field", &x.id));
    c.routes.iter().for_each(|x| add("route", &x.id));
    c.markets.iter().for_each(|x| add("market", &x.id));
    c.channels.iter().for_each(|x| add("channel", &x.id));
    c.projects.iter().for_each(|x| add("project", &x.id));
    c.venues.iter().for_each(|x| add("venue", &x.id));
    c.regions.iter().for_each(|x| add("region", &x.id));
    c.ages.iter().for_each(|x| add("age", &x.id));
    c.forces.iter().for_each(|x| add("force", &x.id));
    c.groups.iter().for_each(|x| add("group", &x.id));
    c.ground.iter().for_each(|x| add("ground", &x.kind));
    c.partners.iter().for_each(|x| add("partner", &x.id));
    c.incidents.iter().for_each(|x| add("incident", &x.id));
    for crisis in &c.crises {
        add("crisis", &crisis.id);
        add("crisis", &format!("{}-demand", crisis.id));
    }
    for rung in &c.rungs {
        add("rung", &rung.id);
        add("rung", &format!("{}-note", rung.id));
    }
    for future in &c.futures.list {
        add("future", &future.id);
    }
    for branch in Branch::ALL {
        add("event-course", branch.name());
    }
    for step in Step::ALL {
        add("step", step.name());
        add("step", &format!("{}-note", step.name()));
    }
    for stance in Stance::ALL {
        add("stance", stance.name());
        add("stance", &format!("{}-note", stance.name()));
    }
    for terms in Terms::ALL {
        add("terms", terms.name());
        add("terms", &format!("{}-note", terms.name()));
    }
    BattleOutcome::ALL
        .iter()
        .for_each(|x| add("outcome", x.name()));
    c.pretexts.iter().for_each(|x| add("pretext", x));
    Seat::ALL.iter().for_each(|x| add("seat", x.name()));
    Slot::ALL.iter().for_each(|x| add("slot", x.name()));
    (1..=12).for_each(|month| add("month", &month.to_string()));
    let changes = rules.level.recorded_changes.iter();
    changes.for_each(|x| add("change", &x.id));
}

/// The dossier's lists, the codex, the advisers.
fn dossier(rules: &Rules, keys: &mut Vec<String>) {
    let c = &rules.content;
    let items = c.coverage.items.iter().map(|item| item.number.to_string());
    let listed = c.coverage.scenarios.iter().chain(&c.coverage.levers);
    let ids = items.chain(listed.map(|entry| entry.id.clone()));
    keys.extend(ids.map(|id| format!("dossier-{id}")));
    for point in &c.disagreements {
        let id = &point.id;
        keys.push(format!("disagreement-{id}"));
        keys.extend(["why", "game", "task"].map(|part| format!("disagreement-{id}-{part}")));
        keys.extend((1..=point.positions.len()).map(|nth| format!("disagreement-{id}-{nth}")));
        if point.record {
            keys.push(format!("disagreement-{id}-record"));
        }
    }
    for entry in &c.codex {
        keys.extend([
            format!("codex-{}", entry.id),
            format!("codex-{}-text", entry.id),
        ]);
    }
    for kind in EntryKind::ALL {
        keys.push(format!("codex-kind-{}", kind.name()));
    }
    for kind in CoveredKind::ALL {
        keys.push(format!("dossier-kind-{}", kind.name()));
    }
    for claim in &c.advisers.claims {
        keys.push(format!("claim-{}", claim.id));
    }
    for question in &c.board {
        let id = &question.id;
        keys.push(format!("board-{id}"));
        for branch in &question.branches {
            keys.extend(["", "-text"].map(|part| format!("board-{id}-{}{part}", branch.id)));
        }
    }
    for adviser in &c.advisers.list {
        let id = &adviser.id;
        keys.extend([format!("adviser-{id}"), format!("adviser-{id}-way")]);
        let questions = c.questions.iter().zip(&c.advisers.of_question);
        let spoken = questions.filter(|(_, claim)| claim.is_some());
        keys.extend(spoken.map(|(question, _)| format!("adviser-{id}-{}", question.id)));
    }
}

fn model(rules: &Rules, keys: &mut Vec<String>) {
    let c = &rules.content;
    for fact in &c.facts {
        keys.push(format!("fact-{}", fact.id));
        keys.extend(fact.sources.iter().map(|source| format!("source-{source}")));
    }
    for basis in &c.bases {
        if let Basis::Record(key) | Basis::Inferred(key) | Basis::Judgement(key) = basis {
            keys.push(format!("basis-{key}"));
        }
    }
    for series in &c.record {
        let points = series.points.iter().map(|point| &point.source);
        let windows = series.windows.iter().map(|window| &window.source);
        keys.extend(points.chain(windows).map(|key| format!("record-{key}")));
    }
    for axis in &c.axes {
        keys.extend([
            format!("axis-{}", axis.id),
            format!("axis-{}-note", axis.id),
        ]);
    }
    keys.extend(Rule::ALL.iter().map(|rule| format!("rule-{}", rule.key())));
    keys.extend(
        rules
            .layout
            .metrics()
            .map(|metric| rules.layout.text_key(metric)),
    );
}
