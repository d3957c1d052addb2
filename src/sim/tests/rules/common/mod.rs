//! Shared by the rules' tests: the shipped content read from the repository, and a policy that gives any legal orders.

#![allow(
    clippy::disallowed_methods,
    reason = "the tests read the shipped content from the repository"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use multivector_sim::{
    Dice, Draft, Drafts, LeverId, Order, PolicyId, ProjectId, Purpose, Report, RouteId, Rules,
    Seen, SourceFile, State, TableId, VenueId,
};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn gather(dir: &Path, name: &str, files: &mut Vec<SourceFile>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        let name = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            gather(&path, &name, files);
        } else if name.ends_with(".ron") {
            files.push(SourceFile {
                name,
                bytes: Cow::Owned(std::fs::read(&path).unwrap()),
            });
        }
    }
}

/// All shipped content and levels.
pub(crate) fn files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    gather(&top().join("assets/content"), "assets/content", &mut files);
    gather(&top().join("levels"), "levels", &mut files);
    files
}

/// The rules of the campaign, loaded once.
pub(crate) fn campaign() -> Arc<Rules> {
    static RULES: OnceLock<Arc<Rules>> = OnceLock::new();
    Arc::clone(RULES.get_or_init(|| match Rules::load(&files(), "2022") {
        Ok(rules) => Arc::new(rules),
        Err(findings) => {
            let shown = findings.list.iter().take(40).map(|finding| {
                let (line, column) = findings.files.position(finding.file, finding.span.start);
                format!(
                    "{}:{line}:{column} {:?}",
                    findings.files.name(finding.file),
                    finding.problem
                )
            });
            panic!(
                "the shipped content does not load:\n{}",
                shown.collect::<Vec<_>>().join("\n")
            );
        }
    }))
}

/// The rules of a shipped level; all are loaded once.
pub(crate) fn shipped(level: &str) -> Arc<Rules> {
    static LEVELS: OnceLock<BTreeMap<String, Arc<Rules>>> = OnceLock::new();
    let levels = LEVELS.get_or_init(|| {
        let files = files();
        let names = files.iter().filter_map(|file| {
            let name = file.name.strip_prefix("levels/")?.strip_suffix(".ron")?;
            (!name.contains('/')).then_some(name)
        });
        let loaded = Rules::load_all(&files, names).into_iter();
        let rules = loaded.map(|(level, rules)| match rules {
            Ok(rules) => (level.to_owned(), Arc::new(rules)),
            Err(found) => panic!("{level}: {:?}", found.list),
        });
        rules.collect()
    });
    Arc::clone(&levels[level])
}

/// Some legal orders: each template is taken with the given chance per mille, in an order drawn by the dice.
pub(crate) fn random_draft(rules: &Rules, seen: &Seen, dice: Dice, permille: u32) -> Draft {
    let mut draft = Draft::default();
    let templates = rules.legal_orders(seen, &draft);
    for (index, template) in templates.iter().enumerate() {
        let index = index as u32;
        if dice.below(seen.turn(), Purpose::Policy, index * 2, 1000) < permille {
            let order = rules.sample(
                template,
                dice.words(seen.turn(), Purpose::Policy, index * 2 + 1),
            );
            if rules.check(seen, &draft, &order).is_ok() {
                draft.put(order);
            }
        }
    }
    draft
}

/// Every change of a turn is accounted for: the sum of the effects on a number is its change. `turn` names it.
pub(crate) fn effects_are_the_changes(
    rules: &Rules,
    before: &State,
    after: &State,
    report: &Report,
    turn: &dyn Fn() -> String,
) {
    let mut sums = vec![0i64; rules.layout.len()];
    for effect in &report.effects {
        sums[effect.metric.0 as usize] += effect.amount;
    }
    for metric in rules.layout.metrics() {
        assert_eq!(
            sums[metric.0 as usize],
            after.raw(metric) - before.raw(metric),
            "{}: {}",
            turn(),
            rules.layout.name(metric)
        );
    }
}

/// Finds an entry of the content by its id.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident: $table:ident -> $id:ident;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(rules: &Rules, id: &str) -> $id {
            let position = rules.content.$table.iter().position(|entry| entry.id == id);
            $id::at(position.unwrap_or_else(|| panic!("the content has no {id}")))
        }
    )*};
}

named! {
    /// A lever.
    lever: levers -> LeverId;
    /// A link of the oil network.
    route_of: routes -> RouteId;
    /// A policy.
    policy: policies -> PolicyId;
    /// A venue.
    venue: venues -> VenueId;
    /// A project.
    project_of: projects -> ProjectId;
}

/// Plays so many months from a state, with orders in the first.
pub(crate) fn months(
    rules: &Rules,
    state: &State,
    seed: u64,
    draft: Draft,
    count: usize,
) -> (State, Vec<Report>) {
    let mut state = state.clone();
    let mut reports = Vec::new();
    for number in 0..count {
        let orders = if number == 0 {
            draft.clone()
        } else {
            Draft::default()
        };
        let (next, report) = rules.step(&state, seed, &Drafts::astana(orders)).unwrap();
        state = next;
        reports.push(report);
    }
    (state, reports)
}

/// A draft of one order.
pub(crate) fn one(order: Order) -> Draft {
    Draft {
        orders: vec![order],
    }
}
