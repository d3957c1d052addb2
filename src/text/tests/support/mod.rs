//! What the tests of several programs need: the shipped texts and levels.

use multivector_data as data;
use multivector_sim::Rules;
use multivector_text::Texts;

/// The shipped English.
pub(crate) fn english() -> Texts {
    let files = data::texts("en");
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Texts::new("en", &files).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A shipped level.
pub(crate) fn rules(level: &str) -> Rules {
    Rules::load(&data::files(), level).unwrap_or_else(|findings| panic!("{:?}", findings.list))
}
