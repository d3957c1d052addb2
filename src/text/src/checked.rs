//! What a check of content finds in the words: keys that are asked for and missing, words that nothing asks for, cards that are
//! longer than their level's pace. Each with the place in the content or the texts. What is wrong with the content itself,
//! `sim` finds; what is wrong with Fluent, [`crate::TextError`] says.

use std::collections::BTreeSet;

use multivector_ai::workers::{self, Watch};
use multivector_sim::content::WordPlaces;
use multivector_sim::content::ron::{Diagnostic, FileId, Files, Severity, Span};
use multivector_sim::{Checked, Findings, Rules, SourceFile};

use crate::bundle::{Met, Texts};
use crate::needed::asked;
use crate::{lint, pace};

/// Beginnings of the keys that entries of content ask for. Words under others are the program's own.
const OF_CONTENT: [&str; 13] = [
    "card-",
    "lever-",
    "level-",
    "question-",
    "ending-",
    "objective-",
    "lesson-",
    "coach-",
    "deals-",
    "promise-",
    "change-",
    "shock-",
    "reaction-",
];

/// The words that were checked.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The Fluent files, name and text.
    pub files: &'a [(&'a str, &'a str)],
    /// Of these the first so many ship; what nothing asks for is told of the others, or of all if there are no others.
    pub shipped: usize,
    /// How bad a missing key is. The game shows the key in its place.
    pub missing: Severity,
}

/// Which messages levels ask for, and the keys that they ask for in vain. The levels are asked on all cores.
fn asked_by<'a>(levels: &[Rules], texts: &'a Texts) -> (Met<'a>, BTreeSet<String>) {
    let ask = |nth: usize| {
        let (mut met, mut missing) = (texts.none_met(), BTreeSet::new());
        if let Some(rules) = levels.get(nth) {
            asked(rules, &mut |key| {
                if !met.meet(key) && !missing.contains(key) {
                    missing.insert(key.to_owned());
                }
            });
        }
        (met, missing)
    };
    let (all, watch) = (workers::all(), Watch::default());
    let each = workers::run(all, levels.len(), watch, || (), |(), nth| ask(nth));
    let (mut met, mut missing) = (texts.none_met(), BTreeSet::new());
    for (own, mut lacking) in each.into_iter().flatten() {
        met.add(&own);
        missing.append(&mut lacking);
    }
    (met, missing)
}

/// What is found in the words of the levels that were checked. `sources` are the files that were, and `texts` is what was
/// read of the words.
pub fn words(
    checked: &Checked,
    sources: &[SourceFile],
    texts: &Texts,
    words: Words<'_>,
) -> Findings {
    let (met, missing) = asked_by(&checked.rules, texts);
    let mut long = BTreeSet::new();
    for rules in &checked.rules {
        let most = rules.level.pace.map_or(0, |pace| pace.words);
        for card in pace::long_cards(texts, rules) {
            long.insert((card.card, card.words, rules.level.id.clone(), most));
        }
    }
    let needed = |key: &str| met.has(key) || missing.contains(key);
    let mut unused = lint::unused_among(texts, &OF_CONTENT, &needed);
    // Notes on what other seats do are read where there are any.
    unused.retain(|key| key.strip_suffix("-note").is_none_or(|key| !needed(key)));
    let of_others = |key: &&str| {
        let all = words.files.len() == words.shipped;
        all || texts
            .place(key)
            .is_some_and(|(file, _)| file >= words.shipped)
    };
    // With mistakes in the content what asks for them may only be unreadable.
    let whole = !checked.findings.has_errors();
    let unused: Vec<&str> = unused.into_iter().filter(of_others).collect();
    let unused = if whole || words.files.len() > words.shipped {
        unused
    } else {
        Vec::new()
    };
    if missing.is_empty() && long.is_empty() && unused.is_empty() {
        return Findings::default();
    }
    let places = WordPlaces::of(sources);
    let mut list = Vec::new();
    let nowhere = (FileId::NONE, Span::default());
    let lint_at = |place: (FileId, Span), severity, code, args| {
        Diagnostic::lint_at(place.0, place.1, severity, code, args)
    };
    for key in &missing {
        let place = places.find(key).unwrap_or(nowhere);
        let args = vec![("key", key.clone())];
        let code = "content-lint-missing-words";
        list.push(lint_at(place, words.missing, code, args));
    }
    for (card, count, level, most) in long {
        let place = places.find(&format!("card-{card}")).unwrap_or(nowhere);
        let args = vec![
            ("card", card),
            ("words", count.to_string()),
            ("level", level),
            ("most", most.to_string()),
        ];
        let code = "content-lint-pace-words";
        list.push(lint_at(place, Severity::Warning, code, args));
    }
    let mut files: Files = places.files;
    let ids: Vec<FileId> = words
        .files
        .iter()
        .map(|(name, text)| files.add(*name, text))
        .collect();
    for key in unused {
        let Some((file, at)) = texts.place(key) else {
            continue;
        };
        let file = ids.get(file).copied().unwrap_or(FileId::NONE);
        let place = (file, Span::new(at, at + key.len()));
        let args = vec![("key", key.to_owned())];
        let code = "content-lint-unused-words";
        list.push(lint_at(place, Severity::Warning, code, args));
    }
    Findings { files, list }
}
