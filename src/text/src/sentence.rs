//! Sentences for typed errors: each has a key and values as text (`key()` and `args()` all over `sim`).

use crate::bundle::{Arg, Texts};

/// Values that are counted, so that plural rules must see them as numbers. All others are written as they stand: the id
/// `2022` is no two thousand and twenty-two.
const COUNTED: [&str; 3] = ["days", "limit", "bytes"];

impl Texts {
    /// The sentence of an error. An attribute of the message that is called like one of the values is said after it if that
    /// value is there: `.nearest = Did you mean { $nearest }?` needs a nearest name.
    pub fn sentence(&self, key: &str, args: &[(&str, String)]) -> String {
        let mut sentence = self.statement(key, args);
        for hint in self.hints(key, args) {
            sentence.push(' ');
            sentence.push_str(&hint);
        }
        sentence
    }

    /// The sentence alone.
    pub(crate) fn statement(&self, key: &str, args: &[(&str, String)]) -> String {
        self.format(key, &arguments(args))
    }

    /// The hints alone: one for each value that is there and has an attribute, then the message's own.
    pub(crate) fn hints(&self, key: &str, args: &[(&str, String)]) -> Vec<String> {
        let values = arguments(args);
        let there = args.iter().filter(|(_, value)| !value.is_empty());
        let attributes = there.map(|(name, _)| format!("{key}.{name}"));
        attributes
            .chain([format!("{key}.hint")])
            .filter(|attribute| self.has(attribute))
            .map(|attribute| self.format(&attribute, &values))
            .collect()
    }
}

fn arguments<'a>(args: &'a [(&'a str, String)]) -> Vec<(&'a str, Arg<'a>)> {
    args.iter()
        .map(|(name, value)| (*name, argument(name, value)))
        .collect()
}

fn argument<'a>(name: &str, value: &'a str) -> Arg<'a> {
    match value.parse() {
        Ok(number) if COUNTED.contains(&name) => Arg::Num(number),
        _ => Arg::Str(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let file = "unknown = { $name } is unknown.\n    .nearest = Did you mean { $nearest }?\n\
                    wait = Wait { $days ->\n    [one] a day\n   *[other] { $days } days\n }.\n";
        Texts::new(
            "en",
            &[
                ("a.ftl", file),
                ("n.ftl", include_str!("../../../assets/text/en/numbers.ftl")),
            ],
        )
        .unwrap()
    }

    #[test]
    fn a_hint_is_said_where_there_is_one() {
        let say = |nearest: &str| {
            texts().sentence(
                "unknown",
                &[("name", "2022".into()), ("nearest", nearest.into())],
            )
        };
        assert_eq!(say("2023"), "2022 is unknown. Did you mean 2023?");
        assert_eq!(say(""), "2022 is unknown.");
    }

    #[test]
    fn what_is_counted_follows_the_plural() {
        assert_eq!(
            texts().sentence("wait", &[("days", "1".into())]),
            "Wait a day."
        );
        assert_eq!(
            texts().sentence("wait", &[("days", "5".into())]),
            "Wait 5 days."
        );
    }
}
