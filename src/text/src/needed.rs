//! The keys that a level's content needs in every language.

use multivector_sim::content::Basis;
use multivector_sim::content::entities::{CardKind, CoveredKind, EntryKind, Motive};
use multivector_sim::state::war::Branch;
use multivector_sim::{BattleOutcome, Rule, Rules, Seat, Slot, Stance, Step, Terms};

/// Every key that the content of a level names, sorted, each once.
pub fn needed(rules: &Rules) -> Vec<String> {
    let mut keys = Vec::with_capacity(8192);
    asked(rules, &mut |key| keys.push(key.to_owned()));
    keys.sort();
    keys.dedup();
    keys
}

/// Tells every key that the content of a level names, in no order, some more than once.
pub(crate) fn asked(rules: &Rules, take: &mut dyn FnMut(&str)) {
    let mut keys = Keys {
        key: String::new(),
        take,
    };
    let level = &rules.level.id;
    for part in ["title", "blurb", "note"] {
        keys.put(&["level", level, part]);
    }
    for shock in &rules.level.shocks {
        keys.put(&["shock", &shock.note]);
    }
    level_words(rules, &mut keys);
    cards_and_levers(rules, &mut keys);
    places(rules, &mut keys);
    model(rules, &mut keys);
    dossier(rules, &mut keys);
    crate::review::needed()
        .iter()
        .for_each(|key| (keys.take)(key));
}

/// Hands keys on, each written into the same room.
struct Keys<'a> {
    key: String,
    take: &'a mut dyn FnMut(&str),
}

impl Keys<'_> {
    /// The parts joined by hyphens.
    fn put(&mut self, parts: &[&str]) {
        self.key.clear();
        for (nth, part) in parts.iter().enumerate() {
            if nth > 0 {
                self.key.push('-');
            }
            self.key.push_str(part);
        }
        (self.take)(&self.key);
    }

    /// A key by itself and with each of these endings.
    fn with(&mut self, parts: &[&str], endings: &[&str]) {
        self.put(parts);
        let length = self.key.len();
        for ending in endings {
            self.key.truncate(length);
            self.key.push('-');
            self.key.push_str(ending);
            (self.take)(&self.key);
        }
    }
}

fn level_words(rules: &Rules, keys: &mut Keys<'_>) {
    let level = &rules.level;
    for objective in &level.objectives {
        keys.with(&["objective", &objective.id], &["note"]);
    }
    let lists = [
        ("deals", &level.deals_with),
        ("lesson", &level.lesson),
        ("coach", &level.coach),
    ];
    for (kind, names) in lists {
        names.iter().for_each(|name| keys.put(&[kind, name]));
    }
}

fn cards_and_levers(rules: &Rules, keys: &mut Keys<'_>) {
    let c = &rules.content;
    for card in &c.cards {
        let id = &card.id;
        keys.put(&["card", id, "astana"]);
        keys.put(&["card", id, "moscow"]);
        if card.kind == CardKind::Ask {
            keys.put(&["card", id, "body"]);
        }
        for option in &card.options {
            keys.with(&["card", id, "option", &option.id], &["note"]);
        }
    }
    for lever in &c.levers {
        keys.put(&["lever", &lever.id]);
        if lever.seat == Seat::Astana {
            keys.put(&["lever", &lever.id, "note"]);
        }
        for term in lever.appeal.iter().flat_map(|appeal| &appeal.terms) {
            let name = rules.layout.name(term.metric).replace(['.', '_'], "-");
            keys.put(&["reason", &name]);
        }
    }
    for motive in [Motive::Wants, Motive::Believes, Motive::Pays] {
        keys.put(&["motive", motive.name()]);
    }
    for question in &c.questions {
        keys.with(&["question", &question.id], &["text"]);
    }
    for promise in &c.promises {
        keys.with(&["promise", &promise.id], &["note"]);
    }
    for reaction in &c.reactions {
        keys.put(&["reaction", &reaction.id]);
    }
    for ending in &c.endings {
        keys.with(&["ending", &ending.id], &["text", "sources"]);
    }
    for policy in &c.policies {
        keys.with(&["policy", &policy.id], &["note"]);
        for setting in 0..=policy.steps {
            keys.put(&["policy", &policy.id, &setting.to_string()]);
        }
    }
}

fn places(rules: &Rules, keys: &mut Keys<'_>) {
    let c = &rules.content;
    c.nodes.iter().for_each(|x| keys.put(&["node", &x.id]));
    c.moorings
        .iter()
        .for_each(|x| keys.put(&["mooring", &x.id]));
    c.stations
        .iter()
        .for_each(|x| keys.put(&["station", &x.id]));
    c.fields.iter().for_each(|x| keys.put(&["field", &x.id]));
    c.routes.iter().for_each(|x| keys.put(&["route", &x.id]));
    c.markets.iter().for_each(|x| keys.put(&["market", &x.id]));
    c.channels
        .iter()
        .for_each(|x| keys.put(&["channel", &x.id]));
    c.projects
        .iter()
        .for_each(|x| keys.put(&["project", &x.id]));
    c.venues.iter().for_each(|x| keys.put(&["venue", &x.id]));
    c.regions.iter().for_each(|x| keys.put(&["region", &x.id]));
    c.ages.iter().for_each(|x| keys.put(&["age", &x.id]));
    c.forces.iter().for_each(|x| keys.put(&["force", &x.id]));
    c.groups.iter().for_each(|x| keys.put(&["group", &x.id]));
    c.ground.iter().for_each(|x| keys.put(&["ground", &x.kind]));
    c.partners
        .iter()
        .for_each(|x| keys.put(&["partner", &x.id]));
    c.incidents
        .iter()
        .for_each(|x| keys.put(&["incident", &x.id]));
    for crisis in &c.crises {
        keys.with(&["crisis", &crisis.id], &["demand"]);
    }
    for rung in &c.rungs {
        keys.with(&["rung", &rung.id], &["note"]);
    }
    for future in &c.futures.list {
        keys.put(&["future", &future.id]);
    }
    for branch in Branch::ALL {
        keys.put(&["event-course", branch.name()]);
    }
    for step in Step::ALL {
        keys.with(&["step", step.name()], &["note"]);
    }
    for stance in Stance::ALL {
        keys.with(&["stance", stance.name()], &["note"]);
    }
    for terms in Terms::ALL {
        keys.with(&["terms", terms.name()], &["note"]);
    }
    BattleOutcome::ALL
        .iter()
        .for_each(|x| keys.put(&["outcome", x.name()]));
    c.pretexts.iter().for_each(|x| keys.put(&["pretext", x]));
    Seat::ALL.iter().for_each(|x| keys.put(&["seat", x.name()]));
    Slot::ALL.iter().for_each(|x| keys.put(&["slot", x.name()]));
    (1..=12).for_each(|month| keys.put(&["month", &month.to_string()]));
    let changes = rules.level.recorded_changes.iter();
    changes.for_each(|x| keys.put(&["change", &x.id]));
}

/// The dossier's lists, the codex, the advisers.
fn dossier(rules: &Rules, keys: &mut Keys<'_>) {
    let c = &rules.content;
    for item in &c.coverage.items {
        keys.put(&["dossier", &item.number.to_string()]);
    }
    for entry in c.coverage.scenarios.iter().chain(&c.coverage.levers) {
        keys.put(&["dossier", &entry.id]);
    }
    for point in &c.disagreements {
        let id = &point.id;
        keys.with(&["disagreement", id], &["why", "game", "task"]);
        for nth in 1..=point.positions.len() {
            keys.put(&["disagreement", id, &nth.to_string()]);
        }
        if point.record {
            keys.put(&["disagreement", id, "record"]);
        }
    }
    for entry in &c.codex {
        keys.with(&["codex", &entry.id], &["text"]);
    }
    for kind in EntryKind::ALL {
        keys.put(&["codex-kind", kind.name()]);
    }
    for kind in CoveredKind::ALL {
        keys.put(&["dossier-kind", kind.name()]);
    }
    for claim in &c.advisers.claims {
        keys.put(&["claim", &claim.id]);
    }
    for question in &c.board {
        keys.put(&["board", &question.id]);
        for branch in &question.branches {
            keys.with(&["board", &question.id, &branch.id], &["text"]);
        }
    }
    for adviser in &c.advisers.list {
        let id = &adviser.id;
        keys.with(&["adviser", id], &["way"]);
        let questions = c.questions.iter().zip(&c.advisers.of_question);
        for (question, _) in questions.filter(|(_, claim)| claim.is_some()) {
            keys.put(&["adviser", id, &question.id]);
        }
    }
}

fn model(rules: &Rules, keys: &mut Keys<'_>) {
    let c = &rules.content;
    for fact in &c.facts {
        keys.put(&["fact", &fact.id]);
        fact.sources
            .iter()
            .for_each(|source| keys.put(&["source", source]));
    }
    for basis in &c.bases {
        if let Basis::Record(key) | Basis::Inferred(key) | Basis::Judgement(key) = basis {
            keys.put(&["basis", key]);
        }
    }
    for series in &c.record {
        let points = series.points.iter().map(|point| &point.source);
        let windows = series.windows.iter().map(|window| &window.source);
        points
            .chain(windows)
            .for_each(|key| keys.put(&["record", key]));
    }
    for axis in &c.axes {
        keys.with(&["axis", &axis.id], &["note"]);
    }
    Rule::ALL
        .iter()
        .for_each(|rule| keys.put(&["rule", rule.key()]));
    rules.layout.text_keys().for_each(|key| (keys.take)(&key));
}
