//! What is embedded: the rules of the shipped levels, each loaded once when first asked for, and the words of one language.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use multivector_sim::{RULES_VERSION, Record, Rules};
use multivector_text::Texts;
use serde_json::{Value, json};

use crate::envelope::Envelope;

/// The language of the embedded words.
pub const LANGUAGE: &str = "en";

/// The rules of a shipped level; `None` where there is no such level or its content does not load.
pub fn rules(level: &str) -> Option<Arc<Rules>> {
    static LOADED: Mutex<BTreeMap<String, Option<Arc<Rules>>>> = Mutex::new(BTreeMap::new());
    let shipped = multivector_data::levels().iter().any(|id| id == level);
    // What panicked while it held the shelf put nothing on it by halves.
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if !shipped {
        return None;
    }
    let load = || Rules::load(&multivector_data::files(), level);
    let rules = loaded
        .entry(level.to_owned())
        .or_insert_with(|| load().ok().map(Arc::new));
    rules.clone()
}

/// The rules that a record was played by: those of its level, with what was chosen as it began.
pub fn rules_of(record: &Record) -> Option<Arc<Rules>> {
    if record.chosen().is_empty() {
        return rules(&record.level);
    }
    let files = multivector_data::files();
    Rules::of_record(&files, record, &[]).ok().map(Arc::new)
}

/// The embedded words; `None` where a file of them does not read.
pub fn texts() -> Option<&'static Texts> {
    static LOADED: OnceLock<Option<Texts>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let files = multivector_data::texts(LANGUAGE);
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Texts::new(LANGUAGE, &files).ok()
    });
    loaded.as_ref()
}

/// The version of the rules and the fingerprint of every level's content, in 16 hexadecimal digits.
pub fn version() -> Envelope {
    let levels = multivector_data::levels().into_iter().map(|level| {
        let id = rules(&level).map_or(Value::Null, |rules| hex(rules.content_id).into());
        (level, id)
    });
    let levels: serde_json::Map<String, Value> = levels.collect();
    let data = json!({ "rules_version": RULES_VERSION, "language": LANGUAGE, "levels": levels });
    Envelope::good("version", data)
}

/// A hash or fingerprint as it is written everywhere.
pub fn hex(hash: u64) -> String {
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_level_loads_and_has_a_fingerprint() {
        let version = version();
        let levels = version.data["levels"].as_object().unwrap();
        assert!(levels.contains_key("2022"));
        for (level, id) in levels {
            assert_eq!(id.as_str().map(str::len), Some(16), "{level}");
        }
        assert_eq!(version.data["rules_version"], RULES_VERSION);
        assert!(rules("no such level").is_none());
    }

    #[test]
    fn the_words_read() {
        assert!(texts().is_some());
    }
}
