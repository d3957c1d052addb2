//! Every shipped language has the words for every shipped level.

mod support;

use multivector_data as data;
use multivector_sim::{BasisRef, Cause, Rule, Rules, Seat, TableId};
use multivector_text::{lint, names, needed};

use support::{english, rules};

#[test]
fn english_has_every_key_that_the_levels_need() {
    let texts = english();
    for level in data::levels() {
        let rules = rules(&level);
        let missing = lint::missing(&texts, &needed(&rules));
        assert!(
            missing.is_empty(),
            "{level} lacks {} keys: {missing:#?}",
            missing.len()
        );
    }
}

/// Every cause that an effect can have in a level.
fn causes(rules: &Rules) -> Vec<Cause> {
    fn all<I: TableId>(count: usize, cause: fn(I) -> Cause) -> impl Iterator<Item = Cause> {
        (0..count).map(move |index| cause(I::at(index)))
    }
    let c = &rules.content;
    let mut causes = vec![Cause::Clamp];
    causes.extend(all(c.levers.len(), Cause::Lever));
    causes.extend(all(c.cards.len(), Cause::Card));
    causes.extend(all(c.policies.len(), Cause::Policy));
    causes.extend(all(c.projects.len(), Cause::Project));
    causes.extend(all(c.hazards.len(), Cause::Hazard));
    causes.extend(all(c.promises.len(), Cause::Promise));
    causes.extend(all(c.crises.len(), Cause::Crisis));
    causes.extend(all(c.incidents.len(), Cause::Incident));
    causes.extend((0..rules.level.recorded_stops.len()).map(|i| Cause::Recorded(i as u16)));
    causes.extend((0..rules.level.shocks.len()).map(|i| Cause::Shock(i as u16)));
    causes.extend((0..rules.level.recorded_changes.len()).map(|i| Cause::Change(i as u16)));
    causes.extend(Seat::ALL.map(Cause::Order));
    causes.extend(Rule::ALL.iter().map(|rule| Cause::Rule(*rule)));
    for (index, card) in c.cards.iter().enumerate() {
        let options = 0..card.options.len();
        causes.extend(options.map(|option| Cause::Option(TableId::at(index), option as u8)));
    }
    causes
}

#[test]
fn every_cause_and_every_basis_has_words() {
    let texts = english();
    let said = |words: &str| !words.trim().is_empty() && !words.contains(['⟦', '{']);
    for level in data::levels() {
        let rules = rules(&level);
        for cause in causes(&rules) {
            let words = names::cause(&texts, &rules, cause);
            assert!(said(&words), "{level}: {cause:?}: {words}");
            assert!(rules.cause_id(cause).is_some(), "{level}: {cause:?}");
        }
        let bases = (0..rules.content.bases.len()).map(|index| BasisRef(index as u16));
        for basis in bases.chain([BasisRef::ARITHMETIC]) {
            let (words, facts) = names::basis(&texts, &rules, basis);
            assert!(said(&words), "{level}: {basis:?}: {words}");
            for id in facts {
                assert!(said(texts.get(&format!("fact-{id}"))), "{level}: {id}");
            }
        }
    }
}
