//! What the calendar rules out: an ending, an objective or a card whose dates leave no day in any level that has it.

use std::collections::BTreeMap;

use crate::content::condition::Condition;
use crate::content::load::{Findings, RawContent};
use crate::content::ron::{Diagnostic, Name, Severity};
use crate::rules::Rules;

/// Days, both ends included.
type Days = (i64, i64);

/// Warns of what can come in no level that deals it. An objective belongs to one level.
pub(crate) fn run(raw: &RawContent, levels: &[Rules], findings: &mut Findings) {
    let mut endings: BTreeMap<&str, bool> = BTreeMap::new();
    let mut cards: BTreeMap<&str, bool> = BTreeMap::new();
    for rules in levels {
        let (whole, last) = days(rules);
        for ending in &rules.content.endings {
            let when = if ending.early { whole } else { last };
            *endings.entry(&ending.id).or_default() |= within(&ending.when, when).is_some();
        }
        for card in &rules.content.cards {
            let from = card.from_day.max(whole.0);
            let until = card.until_day.min(whole.1);
            let can = from <= until && within(&card.when, (from, until)).is_some();
            *cards.entry(&card.id).or_default() |= can;
        }
        let own = raw.level(&rules.level.id);
        let own = own.iter().flat_map(|level| &level.objectives).flatten();
        for (objective, entry) in rules.level.objectives.iter().zip(own) {
            if within(&objective.when, whole).is_none() {
                never(&entry.id, "objective", findings);
            }
        }
    }
    let never_in = |of: &BTreeMap<&str, bool>, id: &Name| of.get(id.value.as_str()) == Some(&false);
    for entry in raw.endings.iter().filter(|x| never_in(&endings, &x.id)) {
        never(&entry.id, "ending", findings);
    }
    for entry in raw.cards.iter().filter(|x| never_in(&cards, &x.id)) {
        never(&entry.id, "card", findings);
    }
}

fn never(at: &Name, kind: &str, findings: &mut Findings) {
    findings.list.push(Diagnostic::lint_at(
        at.file,
        at.span,
        Severity::Warning,
        "content-lint-never-by-date",
        vec![("kind", kind.to_owned()), ("name", at.value.clone())],
    ));
}

/// The days of a level with its Reckoning, and those of its last turn, at whose end a game is judged.
fn days(rules: &Rules) -> (Days, Days) {
    let boundaries = &rules.level.boundaries;
    let start = rules.level.start_day;
    let end = boundaries.last().copied().unwrap_or(start);
    let turns = boundaries.len().saturating_sub(2);
    let last = boundaries.get(turns).copied().unwrap_or(start);
    ((start, end), (last, end))
}

/// The days of a stretch on which a condition may hold, as far as its dates say: `None` if there is none.
fn within(when: &Condition, days: Days) -> Option<Days> {
    let stretch = |from: i64, until: i64| (from <= until).then_some((from, until));
    match when {
        Condition::From(day) => stretch(days.0.max(*day), days.1),
        Condition::Before(day) => stretch(days.0, days.1.min(day.saturating_sub(1))),
        Condition::All(parts) => parts.iter().try_fold(days, |days, part| within(part, days)),
        Condition::Any(parts) => {
            let held = parts.iter().filter_map(|part| within(part, days));
            held.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        }
        Condition::Not(part) => match part.as_ref() {
            Condition::From(day) => within(&Condition::Before(*day), days),
            Condition::Before(day) => within(&Condition::From(*day), days),
            _ => Some(days),
        },
        _ => Some(days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_leave_no_day_are_seen() {
        let all = |parts: Vec<Condition>| within(&Condition::All(parts), (10, 20));
        assert_eq!(all(vec![Condition::From(15)]), Some((15, 20)));
        assert_eq!(all(vec![Condition::From(21)]), None);
        assert_eq!(all(vec![Condition::Before(10)]), None);
        assert_eq!(all(vec![Condition::From(15), Condition::Before(15)]), None);
        let either = Condition::Any(vec![Condition::From(21), Condition::LastTurn]);
        assert_eq!(within(&either, (10, 20)), Some((10, 20)));
        let not = Condition::Not(Box::new(Condition::From(9)));
        assert_eq!(within(&not, (10, 20)), None);
    }
}
