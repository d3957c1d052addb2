//! Every shipped language has the words for every shipped level.

use multivector_data as data;
use multivector_sim::Rules;
use multivector_text::{Texts, lint, needed};

#[test]
fn english_has_every_key_that_the_levels_need() {
    let files = data::texts("en");
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let texts = Texts::new("en", &files).unwrap_or_else(|errors| panic!("{errors:?}"));
    for level in data::levels() {
        let rules = Rules::load(&data::files(), &level)
            .unwrap_or_else(|findings| panic!("{:?}", findings.list));
        let missing = lint::missing(&texts, &needed(&rules));
        assert!(
            missing.is_empty(),
            "{level} lacks {} keys: {missing:#?}",
            missing.len()
        );
    }
}
