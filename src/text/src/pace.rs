//! How many words a card has: what a class can read in a level's time is counted where the words are.

use multivector_sim::Rules;
use multivector_sim::content::Card;

use crate::Texts;

/// A card that is longer than its level's pace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Long {
    /// The card's id.
    pub card: String,
    /// How many words it has.
    pub words: usize,
}

/// The words of a card: both headlines, the body, every option with its note.
pub fn words(texts: &Texts, card: &Card) -> usize {
    let part = |name: &str| {
        let key = format!("card-{}-{name}", card.id);
        let text = texts.find(&key).unwrap_or_default();
        text.split_whitespace().count()
    };
    let options = card.options.iter().map(|option| {
        let key = format!("option-{}", option.id);
        part(&key) + part(&format!("{key}-note"))
    });
    part("astana") + part("moscow") + part("body") + options.sum::<usize>()
}

/// The cards of a level that have more words than its pace allows, in order.
pub fn long_cards(texts: &Texts, rules: &Rules) -> Vec<Long> {
    let Some(pace) = rules.level.pace else {
        return Vec::new();
    };
    let cards = rules.content.cards.iter().map(|card| Long {
        card: card.id.clone(),
        words: words(texts, card),
    });
    let most = usize::from(pace.words);
    cards.filter(|card| card.words > most).collect()
}
