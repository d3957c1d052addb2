//! Words for the pages: messages by key, names of things, sentences for typed errors.

use multivector_text::Arg;
use serde_json::Value;

use crate::envelope::Problem;
use crate::house;

/// A message by its key, with arguments given as a JSON object of texts and whole numbers. A key that does not exist comes
/// back as `⟦key⟧`, so that it is seen.
pub fn text(key: &str, args: &str) -> String {
    let args: serde_json::Map<String, Value> = serde_json::from_str(args).unwrap_or_default();
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| {
            let arg = match value {
                Value::Number(number) if number.is_i64() => {
                    Arg::Num(number.as_i64().unwrap_or_default())
                }
                Value::String(words) => Arg::Str(words),
                other => Arg::Text(other.to_string()),
            };
            (name.as_str(), arg)
        })
        .collect();
    house::texts().map_or_else(|| format!("⟦{key}⟧"), |texts| texts.format(key, &args))
}

/// The name of a thing of the content, such as an ending; its id where it has no name.
pub fn name(kind: &str, id: &str) -> String {
    let words = house::texts().and_then(|texts| texts.find(&format!("{kind}-{id}")));
    words.unwrap_or(id).to_owned()
}

/// A typed error as a problem with its sentence.
pub fn problem(key: &str, args: &[(&'static str, String)]) -> Problem {
    Problem::new(key, args, sentence(key, args))
}

/// The sentence of a typed error.
pub fn sentence(key: &str, args: &[(&'static str, String)]) -> String {
    house::texts().map_or_else(|| format!("⟦{key}⟧"), |texts| texts.sentence(key, args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_takes_numbers_and_texts_and_survives_nonsense() {
        assert_eq!(
            text("web-progress", r#"{"done": 3, "all": 30}"#),
            "3 of 30 replayed"
        );
        assert_eq!(text("no-such-key", "not json"), "⟦no-such-key⟧");
        assert_eq!(
            name("promise", "no_base"),
            "No foreign base, no second rescue"
        );
        assert_eq!(name("promise", "unheard_of"), "unheard_of");
    }
}
