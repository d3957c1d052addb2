//! Which cards, questions and endings a level deals. The others are left out before anything is resolved, so that they take up no
//! number of its state and move none of its dice; their names stay known, so that a condition may ask for them and does not
//! hold. What acts on a card's coming or answer in a level that has it is thus silent in one that has not.

use std::collections::BTreeMap;

use super::super::load::{Findings, RawContent};
use super::super::raw::{CardRaw, DealRaw, EndingRaw, LevelRaw, QuestionRaw};
use super::super::ron::{Diagnostic, FileId, Files, Name};
use super::Imposed;
use crate::places::Places;

/// What a level deals, in the order of the files.
pub(crate) struct Dealt<'a> {
    /// Its cards.
    pub(crate) cards: Vec<&'a CardRaw>,
    /// Its questions.
    pub(crate) questions: Vec<&'a QuestionRaw>,
    /// Its endings.
    pub(crate) endings: Vec<&'a EndingRaw>,
    /// Where each of its cards stands, by id.
    places: Places,
    /// Cards that others have, by id.
    pub(super) absent: BTreeMap<&'a str, &'a CardRaw>,
}

impl<'a> Dealt<'a> {
    /// What a level deals, less the cards that were switched off.
    pub(crate) fn of(
        raw: &'a RawContent,
        level: &LevelRaw,
        imposed: &Imposed<'_>,
        findings: &mut Findings,
    ) -> Dealt<'a> {
        let mut dealer = Dealer {
            files: &findings.files,
            list: Vec::new(),
        };
        let all = DealRaw::All;
        let mut cards = dealer.deal(&level.cards, &raw.cards, |card| &card.id, "card");
        let questions = level.questions.as_ref().unwrap_or(&all);
        let questions = dealer.deal(questions, &raw.questions, |x| &x.id, "question");
        let endings = dealer.deal(&level.endings, &raw.endings, |x| &x.id, "ending");
        let mut found = dealer.list;
        for off in imposed.without {
            let mut named = false;
            for (card, dealt) in raw.cards.iter().zip(&mut cards) {
                if card.id.value == *off && *dealt {
                    *dealt = false;
                    named = true;
                }
            }
            if !named {
                let known = raw.cards.iter().zip(&cards).filter(|(_, dealt)| **dealt);
                let known: Vec<&str> = known.map(|(card, _)| card.id.value.as_str()).collect();
                found.push(Diagnostic::unknown_choice("card", off, &known));
            }
        }
        findings.list.append(&mut found);
        let absent = raw.cards.iter().zip(&cards).filter(|(_, dealt)| !**dealt);
        let absent = absent.map(|(card, _)| (card.id.value.as_str(), card));
        let cards_dealt = taken(&raw.cards, &cards);
        Dealt {
            absent: absent.collect(),
            places: Places::of(cards_dealt.iter().map(|card| card.id.value.as_str())),
            cards: cards_dealt,
            questions: taken(&raw.questions, &questions),
            endings: taken(&raw.endings, &endings),
        }
    }

    /// The ids of its cards, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.cards.iter().map(|card| card.id.value.as_str())
    }

    /// Where one of its cards stands, by id.
    pub(super) fn find(&self, card: &str) -> Option<usize> {
        let at = |at: usize| self.cards.get(at).map(|card| card.id.value.as_str());
        self.places.find(card, at)
    }

    /// Whether a card exists in the content and not in this level.
    pub(super) fn is_absent(&self, card: &str) -> bool {
        self.absent.contains_key(card)
    }
}

fn taken<'a, T>(entries: &'a [T], taken: &[bool]) -> Vec<&'a T> {
    let both = entries.iter().zip(taken);
    both.filter(|(_, taken)| **taken)
        .map(|(entry, _)| entry)
        .collect()
}

/// The name of a file without folder and ending.
fn deck(files: &Files, file: FileId) -> &str {
    let name = files.name(file);
    let name = name.rsplit('/').next().unwrap_or(name);
    name.strip_suffix(".ron").unwrap_or(name)
}

struct Dealer<'a> {
    files: &'a Files,
    list: Vec<Diagnostic>,
}

impl Dealer<'_> {
    fn deal<T>(
        &mut self,
        deal: &DealRaw,
        entries: &[T],
        id: fn(&T) -> &Name,
        kind: &'static str,
    ) -> Vec<bool> {
        let names: Vec<&Name> = entries.iter().map(id).collect();
        match deal {
            DealRaw::All => vec![true; entries.len()],
            DealRaw::Only(only) => self.marked(vec![false; entries.len()], &names, only, kind),
            DealRaw::Without(but) => self.unmarked(vec![true; entries.len()], &names, but, kind),
            DealRaw::Decks {
                decks,
                also,
                without,
            } => {
                let files = self.files;
                let of: Vec<&str> = names.iter().map(|name| deck(files, name.file)).collect();
                for deck in decks {
                    if !of.contains(&deck.value.as_str()) {
                        let mut known = of.clone();
                        known.dedup();
                        self.list
                            .push(Diagnostic::unknown_name(deck, "deck", &known));
                    }
                }
                let among = |name: &&str| decks.iter().any(|deck| deck.value == **name);
                let dealt = of.iter().map(among).collect();
                let also = also.as_deref().unwrap_or_default();
                let dealt = self.marked(dealt, &names, also, kind);
                let without = without.as_deref().unwrap_or_default();
                self.unmarked(dealt, &names, without, kind)
            }
        }
    }

    fn marked(
        &mut self,
        dealt: Vec<bool>,
        names: &[&Name],
        these: &[Name],
        kind: &'static str,
    ) -> Vec<bool> {
        self.set(dealt, names, these, kind, true)
    }

    fn unmarked(
        &mut self,
        dealt: Vec<bool>,
        names: &[&Name],
        these: &[Name],
        kind: &'static str,
    ) -> Vec<bool> {
        self.set(dealt, names, these, kind, false)
    }

    fn set(
        &mut self,
        mut dealt: Vec<bool>,
        names: &[&Name],
        these: &[Name],
        kind: &'static str,
        to: bool,
    ) -> Vec<bool> {
        for this in these {
            let at = names.iter().position(|name| name.value == this.value);
            match at.and_then(|at| dealt.get_mut(at)) {
                Some(flag) => *flag = to,
                None => {
                    let known: Vec<&str> = names.iter().map(|name| name.value.as_str()).collect();
                    self.list.push(Diagnostic::unknown_name(this, kind, &known));
                }
            }
        }
        dealt
    }
}
