//! The codex holds what the articles say: it is found by any spelling, terms lead to it, and it shows where a fact acts.

mod support;

use multivector_sim::Rules;
use multivector_sim::content::entities::EntryKind;
use multivector_text::codex::{Codex, Page, Section, acts};

use support::{english, rules};

fn id(rules: &Rules, page: Page) -> &str {
    let c = &rules.content;
    match page {
        Page::Entry(index) => &c.codex[usize::from(index)].id,
        Page::Disagreement(index) => &c.disagreements[usize::from(index)].id,
        Page::Fact(index) => &c.facts[usize::from(index)].id,
        Page::Source(_) => "source",
    }
}

fn found<'a>(rules: &'a Rules, codex: &Codex, sought: &str) -> Vec<&'a str> {
    let pages = codex.search(None, sought).into_iter();
    pages.map(|page| id(rules, page)).collect()
}

#[test]
fn a_search_finds_by_any_case_and_without_accents_title_first() {
    let (texts, rules) = (english(), rules("2022"));
    let codex = Codex::new(&texts, &rules);
    assert_eq!(found(&rules, &codex, "Erdoğan")[0], "erdogan");
    assert_eq!(found(&rules, &codex, "ERDOGAN")[0], "erdogan");
    assert_eq!(
        found(&rules, &codex, "middle CORRIDOR")[0],
        "middle_corridor"
    );
    // By words of the text, by number, by a word of another language's alphabet that is not there.
    assert!(found(&rules, &codex, "marakanda").contains(&"F001"));
    assert!(found(&rules, &codex, "f102").contains(&"F102"));
    assert!(found(&rules, &codex, "d29").contains(&"D29"));
    assert!(found(&rules, &codex, "ғарыш").is_empty());
    // Nothing sought is everything: all facts, disagreements and articles besides the entries.
    let all = codex.search(None, "  ").len();
    assert_eq!(all, rules.content.codex.len() + 57 + 246 + 5);
    assert_eq!(codex.search(Some(Section::Facts), "").len(), 246);
}

#[test]
fn terms_in_a_text_lead_to_their_entries_once_each() {
    let (texts, rules) = (english(), rules("2022"));
    let codex = Codex::new(&texts, &rules);
    let text = "The CPC stops at Novorossiysk; the cpc’s moorings, Novorossiysk again, Timur Suleimenov, and none of us.";
    let links = codex.links(text);
    let shown: Vec<(&str, &str)> = links
        .iter()
        .map(|link| (&text[link.start..link.end], id(&rules, link.page)))
        .collect();
    assert_eq!(
        shown,
        [
            ("CPC", "cpc"),
            ("Novorossiysk", "novorossiysk"),
            ("moorings", "mooring"),
            // The longest term counts: not the Timur who built a mosque.
            ("Timur Suleimenov", "suleimenov"),
        ],
        "an abbreviation is found in capitals alone, and US is not us"
    );
}

#[test]
fn every_entry_has_a_few_sentences_and_something_to_rest_on() {
    let (texts, rules) = (english(), rules("2022"));
    let c = &rules.content;
    assert!(c.codex.len() >= 70);
    for entry in &c.codex {
        let text = texts.get(&format!("codex-{}-text", entry.id));
        let sentences = text.matches(['.', ';', ':']).count();
        assert!((1..=8).contains(&sentences), "{}: {text}", entry.id);
        // A word of the game may rest on no fact; everything else is there because an article speaks of it.
        let rests = !entry.facts.is_empty() || entry.kind == EntryKind::Term;
        assert!(rests, "{}", entry.id);
        for mark in ['—', '"', '\''] {
            assert!(!text.contains(mark), "{}: {mark}", entry.id);
        }
    }
    assert_eq!(c.disagreements.len(), 57);
    for point in &c.disagreements {
        let told = point.positions.len() + usize::from(point.record);
        assert!(told >= 1 && !point.facts.is_empty(), "{}", point.id);
    }
}

#[test]
fn a_fact_shows_where_it_acts_in_words() {
    let (texts, rules) = (english(), rules("2022"));
    let lines = acts(&texts, &rules, &["F109".to_owned()]);
    let wagons = texts.get("lever-hold_coal_wagons");
    let card = texts.get("card-coal_wagons-astana");
    assert!(lines.iter().any(|line| line.ends_with(wagons)), "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with(card)), "{lines:?}");
    // A piece of history is told, and nothing rests on it.
    assert!(acts(&texts, &rules, &["F022".to_owned()]).is_empty());
}

#[test]
fn every_part_of_the_content_that_acts_has_a_name() {
    let (texts, rules) = (english(), rules("2022"));
    for fact in &rules.content.facts {
        let one = [fact.id.clone()];
        let carriers = rules.content.carriers.iter();
        let acting = carriers.filter(|carrier| carrier.acts() && carrier.facts.contains(&fact.id));
        if acting.count() > 0 {
            let lines = acts(&texts, &rules, &one);
            assert!(!lines.is_empty(), "{} acts and nothing says where", fact.id);
        }
        for line in acts(&texts, &rules, &one) {
            assert!(!line.contains(['⟦', '{', '_']), "{}: {line}", fact.id);
        }
    }
}

#[test]
fn no_words_are_left_over_from_entries_that_are_gone() {
    let (texts, levels) = (english(), multivector_data::levels());
    let files = multivector_data::files();
    let rules = Rules::load_all(&files, levels.iter().map(String::as_str)).into_iter();
    let needed = rules.flat_map(|(_, rules)| multivector_text::needed(&rules.unwrap()));
    let needed: Vec<String> = needed.collect();
    let prefixes = ["disagreement-", "dossier-", "adviser-", "claim-"];
    let unused = multivector_text::lint::unused(&texts, &prefixes, &needed);
    assert!(unused.is_empty(), "{unused:?}");
}
