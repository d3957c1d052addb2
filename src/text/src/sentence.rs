//! Sentences for typed errors: each has a key and values as text (`key()` and `args()` all over `sim`).

use crate::bundle::{Arg, Texts};

/// Values that are counted, so that plural rules must see them as numbers. All others are written as they stand: the id
/// `2022` is no two thousand and twenty-two.
const COUNTED: [&str; 3] = ["days", "limit", "bytes"];

impl Texts {
    /// The sentence of an error. An attribute of the message that is called like one of the values is said after it if that
    /// value is there: `.nearest = Did you mean { $nearest }?` needs a nearest name.
    pub fn sentence(&self, key: &str, args: &[(&str, String)]) -> String {
        let values: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, value)| (*name, argument(name, value)))
            .collect();
        let mut sentence = self.format(key, &values);
        for (name, value) in args {
            let attribute = format!("{key}.{name}");
            if !value.is_empty() && self.has(&attribute) {
                sentence.push(' ');
                sentence.push_str(&self.format(&attribute, &values));
            }
        }
        sentence
    }
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
