//! Names of levels: each once, and each that of its file; and each number begun with once.

use std::collections::BTreeMap;

use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};

/// Reports doubled levels, levels under another name than their file's, and numbers that a level begins with twice.
pub(crate) fn run(raw: &RawContent, findings: &mut Findings) {
    let mut first: BTreeMap<&str, &Name> = BTreeMap::new();
    for (file, level) in &raw.levels {
        let id = &level.id;
        if let Some(first) = first.get(id.value.as_str()) {
            let doubled = Diagnostic::duplicate_id(id, "level", first);
            findings.list.push(doubled);
        } else {
            first.insert(&id.value, id);
            // It becomes part of text keys and of the names of saves.
            let sound = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            if id.value.is_empty() || !id.value.chars().all(sound) {
                let args = vec![("id", id.value.clone())];
                error(id, "content-lint-id-form", args, findings);
            }
            let name = findings.files.name(*file);
            let name = name.rsplit('/').next().unwrap_or(name);
            let name = name.strip_suffix(".ron").unwrap_or(name);
            if name != id.value {
                let args = vec![("id", id.value.clone()), ("file", name.to_owned())];
                error(id, "content-lint-level-file", args, findings);
            }
        }
        let mut begun: BTreeMap<&str, ()> = BTreeMap::new();
        for start in &level.start_values {
            let metric = &start.metric;
            if begun.insert(&metric.value, ()).is_some() {
                let args = vec![("metric", metric.value.clone())];
                error(metric, "content-lint-start-twice", args, findings);
            }
        }
    }
}

fn error(
    at: &Name,
    code: &'static str,
    args: Vec<(&'static str, String)>,
    findings: &mut Findings,
) {
    let found = Diagnostic::lint_at(at.file, at.span, Severity::Error, code, args);
    findings.list.push(found);
}
