//! What a language lacks: keys that are needed and missing, keys that nobody needs, and messages that take other
//! arguments than those of the language they are compared with. Which keys the content needs, the content says.

use std::collections::{BTreeSet, HashSet};

use crate::bundle::Texts;

/// The keys of `needed` that the language does not have, sorted, each once.
pub fn missing(texts: &Texts, needed: &[String]) -> Vec<String> {
    let missing: BTreeSet<&String> = needed.iter().filter(|key| !texts.has(key)).collect();
    missing.into_iter().cloned().collect()
}

/// The keys under one of `prefixes` that `needed` does not name, sorted: words for content that is gone. An attribute
/// belongs to its message and is not listed.
pub fn unused(texts: &Texts, prefixes: &[&str], needed: &[String]) -> Vec<String> {
    let needed: HashSet<&str> = needed.iter().map(String::as_str).collect();
    let unused = unused_among(texts, prefixes, &|key| needed.contains(key));
    unused.into_iter().map(str::to_owned).collect()
}

/// As [`unused`].
pub(crate) fn unused_among<'a>(
    texts: &'a Texts,
    prefixes: &[&str],
    needed: &dyn Fn(&str) -> bool,
) -> Vec<&'a str> {
    let ours =
        |key: &&str| !key.contains('.') && prefixes.iter().any(|prefix| key.starts_with(prefix));
    texts
        .keys()
        .into_iter()
        .filter(ours)
        .filter(|key| !needed(key))
        .collect()
}

/// A message of a language that does not fit the one it is a translation of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The language has no such message.
    Missing(String),
    /// The original has no such message.
    Surplus(String),
    /// The message uses an argument that the program does not give it.
    Argument {
        /// The message.
        key: String,
        /// The argument.
        variable: String,
    },
}

/// Compares a language with the one the texts are written in first. Attributes may differ: languages bend words
/// differently. A translation may use fewer arguments, never more.
pub fn compare(original: &Texts, translation: &Texts) -> Vec<Misfit> {
    let messages = |texts: &Texts| -> BTreeSet<String> {
        texts
            .keys()
            .into_iter()
            .filter(|key| !key.contains('.'))
            .map(str::to_owned)
            .collect()
    };
    let (ours, theirs) = (messages(original), messages(translation));
    let missing = ours.difference(&theirs).cloned().map(Misfit::Missing);
    let surplus = theirs.difference(&ours).cloned().map(Misfit::Surplus);
    let arguments = ours.intersection(&theirs).flat_map(|key| {
        let given = original.variables(key);
        let extra = translation
            .variables(key)
            .iter()
            .filter(|variable| !given.contains(variable));
        extra.map(|variable| Misfit::Argument {
            key: key.clone(),
            variable: variable.clone(),
        })
    });
    missing.chain(surplus).chain(arguments).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(file: &str) -> Texts {
        Texts::new("en", &[("a.ftl", file)]).unwrap()
    }

    #[test]
    fn needed_keys_that_are_missing_are_named_once() {
        let texts = texts("card-frost-body = Cold.\n");
        let needed =
            ["card-frost-body", "card-frost-astana", "card-frost-astana"].map(str::to_owned);
        assert_eq!(missing(&texts, &needed), ["card-frost-astana"]);
    }

    #[test]
    fn words_for_content_that_is_gone_are_found() {
        let texts =
            texts("card-frost-body = Cold.\n    .tip = Mind.\ncard-old = Old.\nmenu = Menu\n");
        assert_eq!(
            unused(
                &texts,
                &["card-", "lever-"],
                &["card-frost-body".to_owned()]
            ),
            ["card-old"]
        );
    }

    #[test]
    fn a_translation_may_not_ask_for_more_than_the_original() {
        let original = texts("a = A { $n }\nb = B\n");
        let translation = texts("a = А { $n } { $m }\nc = В\n");
        assert_eq!(
            compare(&original, &translation),
            [
                Misfit::Missing("b".to_owned()),
                Misfit::Surplus("c".to_owned()),
                Misfit::Argument {
                    key: "a".to_owned(),
                    variable: "m".to_owned()
                },
            ]
        );
    }
}
