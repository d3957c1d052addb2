//! The codex as it is read: its pages, what a search finds, where a text speaks of what an entry explains, and where a fact
//! acts. The words are Fluent's; which entries rest on which facts is read off the content.

mod acts;

use std::collections::BTreeMap;

use multivector_sim::Rules;
use multivector_sim::content::entities::EntryKind;

use crate::bundle::Texts;

pub use acts::acts;

/// The articles.
pub const SOURCES: [&str; 5] = ["S1", "S2", "S3", "S4", "S5"];

/// A page of the codex: its place in the table of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// An entry.
    Entry(u16),
    /// A point on which the sources disagree.
    Disagreement(u16),
    /// A fact.
    Fact(u16),
    /// An article: its place in [`SOURCES`].
    Source(u16),
}

/// A section of the codex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Entries of one kind.
    Entries(EntryKind),
    /// Disagreements.
    Disagreements,
    /// Facts.
    Facts,
    /// Articles.
    Sources,
}

impl Section {
    /// All, in order.
    pub fn all() -> impl Iterator<Item = Section> {
        let rest = [Section::Disagreements, Section::Facts, Section::Sources];
        EntryKind::ALL.into_iter().map(Section::Entries).chain(rest)
    }

    /// The text key of its name.
    pub fn key(self) -> String {
        match self {
            Section::Entries(kind) => format!("codex-kind-{}", kind.name()),
            Section::Disagreements => "codex-kind-disagreement".to_owned(),
            Section::Facts => "codex-kind-fact".to_owned(),
            Section::Sources => "codex-kind-source".to_owned(),
        }
    }
}

/// A stretch of a text that an entry explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The page.
    pub page: Page,
}

/// A page as it is sought: folded, so that neither case nor accents matter.
#[derive(Clone, Debug)]
struct Indexed {
    page: Page,
    section: Section,
    title: String,
    body: String,
}

/// Words that lead to an entry.
#[derive(Clone, Debug)]
struct Term {
    folded: Vec<char>,
    /// What must stand there letter by letter: abbreviations such as EU would else be found in other words.
    exact: Option<String>,
    page: Page,
}

/// The codex of a level in a language.
#[derive(Clone, Debug)]
pub struct Codex {
    pages: Vec<Indexed>,
    /// Terms by their first word, the longest first.
    terms: BTreeMap<String, Vec<Term>>,
}

impl Codex {
    /// Reads the words of all pages once.
    pub fn new(texts: &Texts, rules: &Rules) -> Codex {
        let c = &rules.content;
        let mut codex = Codex {
            pages: Vec::new(),
            terms: BTreeMap::new(),
        };
        // By kind, whatever files they come from.
        let mut entries: Vec<_> = c.codex.iter().enumerate().collect();
        entries.sort_by_key(|(_, entry)| entry.kind);
        for (index, entry) in entries {
            let page = Page::Entry(index as u16);
            let title = texts.get(&format!("codex-{}", entry.id));
            let body = texts.get(&format!("codex-{}-text", entry.id));
            let terms = texts.find(&format!("codex-{}-terms", entry.id));
            let terms = terms.unwrap_or_default();
            codex.add(page, Section::Entries(entry.kind), title, &[body, terms]);
            if entry.linked {
                for term in terms.split(';').chain([title]) {
                    codex.lead(term.trim(), page);
                }
            }
        }
        for (index, point) in c.disagreements.iter().enumerate() {
            let page = Page::Disagreement(index as u16);
            let title = texts.get(&format!("disagreement-{}", point.id));
            let part = |part: &str| texts.find(&format!("disagreement-{}-{part}", point.id));
            let positions = (1..=point.positions.len()).map(|nth| nth.to_string());
            let mut body: Vec<&str> = positions.filter_map(|nth| part(&nth)).collect();
            body.extend(
                ["why", "game", "task", "record"]
                    .iter()
                    .filter_map(|x| part(x)),
            );
            body.push(&point.id);
            codex.add(page, Section::Disagreements, title, &body);
        }
        for (index, fact) in c.facts.iter().enumerate() {
            let page = Page::Fact(index as u16);
            let text = texts.get(&format!("fact-{}", fact.id));
            codex.add(page, Section::Facts, text, &[&fact.id, &fact.date]);
        }
        for (index, source) in SOURCES.iter().enumerate() {
            let page = Page::Source(index as u16);
            let title = texts.get(&format!("source-{source}-title"));
            let whole = texts.get(&format!("source-{source}"));
            codex.add(page, Section::Sources, title, &[source, whole]);
        }
        for terms in codex.terms.values_mut() {
            terms.sort_by_key(|term| std::cmp::Reverse(term.folded.len()));
        }
        codex
    }

    fn add(&mut self, page: Page, section: Section, title: &str, body: &[&str]) {
        self.pages.push(Indexed {
            page,
            section,
            title: fold(title),
            body: fold(&body.join(" ")),
        });
    }

    fn lead(&mut self, term: &str, page: Page) {
        let folded: Vec<char> = fold(term).chars().collect();
        let first: String = folded.iter().take_while(|c| c.is_alphanumeric()).collect();
        if first.is_empty() {
            return;
        }
        let shout = term.chars().any(char::is_uppercase) && !term.chars().any(char::is_lowercase);
        self.terms.entry(first).or_default().push(Term {
            folded,
            exact: shout.then(|| term.to_owned()),
            page,
        });
    }

    /// The pages in which every word that is sought stands, in all sections or in one. Pages whose title holds the words
    /// come first, entries before disagreements, facts and articles.
    pub fn search(&self, section: Option<Section>, sought: &str) -> Vec<Page> {
        let sought = fold(sought);
        let words: Vec<&str> = sought.split_whitespace().collect();
        let holds = |text: &str| words.iter().all(|word| text.contains(word));
        let mut found: Vec<(bool, Page)> = Vec::new();
        for indexed in &self.pages {
            if section.is_some_and(|section| section != indexed.section) {
                continue;
            }
            let in_title = holds(&indexed.title);
            let there = in_title
                || words
                    .iter()
                    .all(|word| indexed.title.contains(word) || indexed.body.contains(word));
            if there {
                // A fact has no title but its text.
                let first = in_title && indexed.section != Section::Facts;
                found.push((!first, indexed.page));
            }
        }
        // Stable: within each half the order of the sections stays.
        found.sort_by_key(|(later, _)| *later);
        found.into_iter().map(|(_, page)| page).collect()
    }

    /// Where a text speaks of what entries explain: each entry once, at its first mention, in the order of the text. Of
    /// several terms that begin at one place the longest counts.
    pub fn links(&self, text: &str) -> Vec<Link> {
        let folded = folded_with_places(text);
        let mut links: Vec<Link> = Vec::new();
        let mut at = 0;
        while let Some((c, start)) = folded.get(at).copied() {
            let begins = c.is_alphanumeric()
                && at
                    .checked_sub(1)
                    .and_then(|before| folded.get(before))
                    .is_none_or(|(c, _)| !c.is_alphanumeric());
            if !begins {
                at += 1;
                continue;
            }
            let rest = folded.get(at..).unwrap_or_default();
            let word: String = rest
                .iter()
                .map(|(c, _)| *c)
                .take_while(|c| c.is_alphanumeric())
                .collect();
            let terms = self.terms.get(&word).map_or(&[][..], Vec::as_slice);
            let fits = |term: &&Term| {
                let end = term.folded.len();
                let same = rest.iter().map(|(c, _)| c).take(end).eq(term.folded.iter());
                let ends = rest.get(end).is_none_or(|(c, _)| !c.is_alphanumeric());
                let spelt = term.exact.as_ref().is_none_or(|exact| {
                    text.get(start..)
                        .is_some_and(|rest| rest.starts_with(exact))
                });
                same && ends && spelt
            };
            let Some(term) = terms.iter().find(fits) else {
                at += word.chars().count().max(1);
                continue;
            };
            let end = rest
                .get(term.folded.len())
                .map_or(text.len(), |(_, byte)| *byte);
            if links.iter().all(|link| link.page != term.page) {
                links.push(Link {
                    start,
                    end,
                    page: term.page,
                });
            }
            at += term.folded.len();
        }
        links
    }

    /// The page of a fact, a disagreement or an entry by its id.
    pub fn page_of(rules: &Rules, id: &str) -> Option<Page> {
        let c = &rules.content;
        let facts = c.facts.iter().position(|fact| fact.id == id);
        let points = c.disagreements.iter().position(|point| point.id == id);
        let entries = c.codex.iter().position(|entry| entry.id == id);
        facts
            .map(|index| Page::Fact(index as u16))
            .or(points.map(|index| Page::Disagreement(index as u16)))
            .or(entries.map(|index| Page::Entry(index as u16)))
    }
}

/// Small letters without accents, curly marks made straight.
pub fn fold(text: &str) -> String {
    folded_with_places(text).iter().map(|(c, _)| *c).collect()
}

/// The same with the byte at which each letter stood.
fn folded_with_places(text: &str) -> Vec<(char, usize)> {
    let mut folded = Vec::with_capacity(text.len());
    for (byte, c) in text.char_indices() {
        for small in c.to_lowercase() {
            match small {
                // Marks that stand for themselves in a decomposed text.
                '\u{300}'..='\u{36f}' => {}
                'æ' => folded.extend([('a', byte), ('e', byte)]),
                'œ' => folded.extend([('o', byte), ('e', byte)]),
                'ß' => folded.extend([('s', byte), ('s', byte)]),
                other => folded.push((plain(other), byte)),
            }
        }
    }
    folded
}

/// A letter without its accent.
fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ł' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' => '"',
        '–' | '—' | '‑' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_case_accents_and_curls_away() {
        assert_eq!(fold("Erdoğan’s “İzmir” ÅÉ"), "erdogan's \"izmir\" ae");
    }

    #[test]
    fn places_are_those_of_the_text_before_folding() {
        let text = "Él ß x";
        let folded = folded_with_places(text);
        let (_, byte) = folded.iter().find(|(c, _)| *c == 'x').copied().unwrap();
        assert_eq!(text.get(byte..), Some("x"));
    }
}
