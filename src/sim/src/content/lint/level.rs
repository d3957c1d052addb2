//! The level itself: its pace, an ending for whatever happens, lines of help for turns that exist.

use crate::content::condition::Condition;
use crate::content::load::Findings;
use crate::content::raw::LevelRaw;
use crate::content::ron::{Diagnostic, Problem, Severity, Spanned};
use crate::rules::Rules;

/// Reports what of a level cannot be right, and warns where it goes beyond its pace. How many words its cards have is asked
/// where the words are.
pub(crate) fn run(raw: &LevelRaw, rules: &Rules, findings: &mut Findings) {
    let level = &rules.level;
    let mut endings = rules.content.endings.iter();
    // Where a deck or an ending is misspelt, that is said and this follows.
    let misspelt = |found: &Diagnostic| match &found.problem {
        Problem::UnknownName { kind, .. } => {
            found.file == raw.id.file && matches!(*kind, "deck" | "ending")
        }
        _ => false,
    };
    if !endings.any(|ending| ending.when == Condition::Always)
        && !findings.list.iter().any(misspelt)
    {
        let args = vec![("level", level.id.clone())];
        report(
            findings,
            &raw.id,
            Severity::Error,
            "content-lint-level-ending",
            args,
        );
    }
    let coach = raw.coach.iter().flatten();
    if let Some(beyond) = coach.clone().nth(usize::from(level.turns)) {
        let args = vec![("turns", level.turns.to_string())];
        report(
            findings,
            beyond,
            Severity::Error,
            "content-lint-level-coach",
            args,
        );
    }
    let Some(pace) = &raw.pace else {
        return;
    };
    // Where the record lays the orders out, nobody has to decide.
    let free = if level.acts.is_empty() {
        level.initiatives
    } else {
        0
    };
    let asked = u16::from(level.asks) + u16::from(free);
    if asked > u16::from(pace.decisions.value) {
        let args = vec![
            ("asked", asked.to_string()),
            ("most", pace.decisions.value.to_string()),
        ];
        let code = "content-lint-pace-decisions";
        report(findings, &pace.decisions, Severity::Warning, code, args);
    }
}

fn report<T>(
    findings: &mut Findings,
    at: &Spanned<T>,
    severity: Severity,
    code: &'static str,
    args: Vec<(&'static str, String)>,
) {
    let finding = Diagnostic::lint_at(at.file, at.span, severity, code, args);
    findings.list.push(finding);
}
