//! Orders in JSON: the notation of order files in another dress, so that there is one list of orders and one reader.
//!
//! `{"order": "initiative", "lever": "even_rule", "slot": "early", "loud": true}` is
//! `Initiative(lever: "even_rule", slot: Early, loud: true)`.

use serde_json::{Map, Value};

/// The field that names the kind of order.
const KIND: &str = "order";
/// Fields whose words are no names of the content but one of a few words of the rules.
const WORDS: [&str; 1] = ["slot"];

/// An order in the notation of order files; an error says which part cannot be one.
pub(super) fn to_file(order: &Value) -> Result<String, String> {
    let fields = order.as_object().ok_or_else(|| order.to_string())?;
    let kind = fields.get(KIND).and_then(Value::as_str);
    let kind = kind
        .filter(|kind| is_name(kind))
        .ok_or_else(|| order.to_string())?;
    let mut parts = Vec::with_capacity(fields.len());
    for (name, value) in fields.iter().filter(|(name, _)| *name != KIND) {
        let wrong = || format!("{name}: {value}");
        if !is_name(name) {
            return Err(wrong());
        }
        let value = match value {
            Value::Null => continue,
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::String(word) if !is_name(word) => return Err(wrong()),
            Value::String(word) if WORDS.contains(&name.as_str()) => camel(word),
            Value::String(word) => format!("\"{word}\""),
            Value::Array(_) | Value::Object(_) => return Err(wrong()),
        };
        parts.push(format!("{name}: {value}"));
    }
    Ok(format!("{}({})", camel(kind), parts.join(", ")))
}

/// An order of the notation of order files in JSON.
pub(super) fn to_json(order: &str) -> Value {
    let (kind, rest) = order.split_once('(').unwrap_or((order, ""));
    let mut fields = Map::new();
    fields.insert(KIND.to_owned(), Value::String(snake(kind)));
    let inside = rest.strip_suffix(')').unwrap_or(rest);
    for part in inside.split(", ").filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once(": ").unwrap_or((part, ""));
        // A name in quotes, a number and a truth value read as JSON; any other word is one of the rules' own.
        let value = serde_json::from_str(value).unwrap_or_else(|_| Value::String(snake(value)));
        fields.insert(name.to_owned(), value);
    }
    Value::Object(fields)
}

/// Names of content and words of the rules hold nothing that would need an escape.
fn is_name(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    !text.is_empty() && text.chars().all(known)
}

fn camel(snake: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    snake.split('_').map(capital).collect()
}

fn snake(camel: &str) -> String {
    let mut text = String::with_capacity(camel.len() + 2);
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_order_goes_there_and_back() {
        let order =
            json!({"order": "initiative", "lever": "even_rule", "slot": "early", "loud": true});
        let file = to_file(&order).unwrap();
        assert!(file.starts_with("Initiative("), "{file}");
        for part in ["lever: \"even_rule\"", "slot: Early", "loud: true"] {
            assert!(file.contains(part), "{file}");
        }
        assert_eq!(to_json(&file), order);
    }

    #[test]
    fn what_would_break_out_of_a_name_is_refused() {
        for order in [
            json!({"order": "policy", "policy": "x\", setting: 1), Policy(policy: \"y", "setting": 1}),
            json!({"order": "policy", "policy": ["line"]}),
            json!({"order": "policy)", "policy": "line"}),
            json!({"policy": "line"}),
            json!("Policy"),
        ] {
            assert!(to_file(&order).is_err(), "{order}");
        }
    }
}
