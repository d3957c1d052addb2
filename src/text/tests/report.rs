//! The report of a game: well-formed, complete, readable by everybody, and true to the game.

mod support;

use std::sync::{Arc, OnceLock};

use multivector_ai::{Policy, Review, play, review};
use multivector_sim::Game;
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_text::report::{Told, page, told};
use multivector_text::{Texts, lint, review as words};
use quick_xml::Reader;
use quick_xml::events::Event;

use support::{english, rules};

/// A game with its review, made once.
fn reviewed() -> &'static (Game, Review) {
    static MADE: OnceLock<(Game, Review)> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut game = play(Arc::new(rules("2022")), 3, Policy::Random).unwrap();
        game.set_team("Team <One> & \"Two\"");
        let review = review(&game).unwrap();
        (game, review)
    })
}

fn whole() -> (Texts, Told, String) {
    let texts = english();
    let (game, review) = reviewed();
    let told = told(&texts, game, review).unwrap();
    let page = page(&texts, &told);
    (texts, told, page)
}

/// One element or text of a page, in order.
enum Piece {
    Begins(String, Vec<(String, String)>),
    Says,
    Ends,
}

/// Reads a page as XML; panics where it is not well-formed.
fn pieces(page: &str) -> Vec<Piece> {
    let body = page.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
    let mut reader = Reader::from_str(body);
    reader.config_mut().expand_empty_elements = true;
    let mut pieces = Vec::new();
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{error}"))
        {
            Event::Start(start) => {
                let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
                let attributes = start.attributes().map(|one| {
                    let one = one.unwrap_or_else(|error| panic!("{name}: {error}"));
                    let key = String::from_utf8(one.key.as_ref().to_vec()).unwrap();
                    (key, String::from_utf8(one.value.to_vec()).unwrap())
                });
                let attributes = attributes.collect();
                open.push(name.clone());
                pieces.push(Piece::Begins(name, attributes));
            }
            Event::End(end) => {
                let name = String::from_utf8(end.name().as_ref().to_vec()).unwrap();
                assert_eq!(open.pop().as_deref(), Some(name.as_str()));
                pieces.push(Piece::Ends);
            }
            Event::Text(text) => {
                let text = String::from_utf8(text.to_vec()).unwrap();
                if !text.trim().is_empty() {
                    pieces.push(Piece::Says);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    pieces
}

fn count(pieces: &[Piece], wanted: &str) -> usize {
    let is = |piece: &&Piece| matches!(piece, Piece::Begins(name, _) if name == wanted);
    pieces.iter().filter(is).count()
}

#[test]
fn a_report_is_well_formed_and_asks_nothing_of_the_world() {
    let (_, _, page) = whole();
    let pieces = pieces(&page);
    let Some(Piece::Begins(root, attributes)) = pieces.first() else {
        panic!("no root");
    };
    assert_eq!(root, "html");
    assert_eq!(attributes, &[("lang".to_owned(), "en".to_owned())]);
    for piece in &pieces {
        if let Piece::Begins(name, attributes) = piece {
            assert!(
                !["script", "link", "img", "iframe"].contains(&name.as_str()),
                "{name}"
            );
            for (attribute, value) in attributes {
                assert!(!attribute.starts_with("on"), "{attribute}");
                let outside = value.contains("://") && attribute != "xmlns";
                assert!(!outside, "{attribute} = {value}");
            }
        }
    }
    assert!(!page.contains("@import") && !page.contains("url(http"));
    assert!(page.contains("@media print") && page.contains("prefers-color-scheme: dark"));
    assert!(!page.contains('⟦'), "a text is missing");
}

#[test]
fn headings_stand_in_order_tables_have_captions_and_charts_a_text() {
    let (_, told, page) = whole();
    let pieces = pieces(&page);
    let mut level = 0;
    for piece in &pieces {
        if let Piece::Begins(name, _) = piece
            && let Some(found) = name
                .strip_prefix('h')
                .and_then(|level| level.parse::<u8>().ok())
        {
            assert!(found <= level + 1, "h{found} after h{level}");
            level = found;
        }
    }
    assert_eq!(count(&pieces, "h1"), 1);
    assert!(count(&pieces, "table") >= 4);
    assert_eq!(count(&pieces, "table"), count(&pieces, "caption"));
    assert_eq!(count(&pieces, "table"), count(&pieces, "thead"));
    // The axes, the division, and one for each number.
    assert_eq!(count(&pieces, "svg"), 2 + told.charts.len());
    let mut ids: Vec<&String> = Vec::new();
    let mut named = 0;
    let mut previous = "";
    for piece in &pieces {
        match piece {
            Piece::Begins(name, attributes) => {
                previous = name;
                let value = |wanted: &str| {
                    let found = attributes.iter().find(|(name, _)| name == wanted);
                    found.map(|(_, value)| value)
                };
                ids.extend(value("id"));
                if name == "svg" {
                    assert_eq!(value("role").map(String::as_str), Some("img"));
                    assert!(value("aria-labelledby").is_some());
                }
            }
            Piece::Says if previous == "desc" => named += 1,
            Piece::Says | Piece::Ends => {}
        }
    }
    assert_eq!(
        named,
        2 + told.charts.len(),
        "every chart says what it shows"
    );
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "no id stands twice");
}

#[test]
fn what_a_report_says_is_what_the_game_holds() {
    let (texts, told, page) = whole();
    let (game, review) = reviewed();
    let outcome = game.outcome().unwrap();
    for (axis, (value, key)) in told
        .axes
        .iter()
        .zip(outcome.axes.into_iter().zip(AXIS_KEYS))
    {
        assert_eq!(axis.end, value.share());
        assert_eq!(axis.left, game.state().get(key).share());
        let cell = format!("<td>{}</td>", texts.amount(value));
        assert!(page.contains(&cell), "{cell}");
    }
    assert_eq!(told.promises.len(), outcome.promises.len());
    assert_eq!(told.timeline.len(), game.reports().len());
    assert!(told.timeline.iter().all(|month| month.lines.len() <= 4));
    assert_eq!(told.years.len(), game.chronicle().len());
    for chart in &told.charts {
        let metric = game.rules().layout.find(&chart.metric).unwrap();
        let scale = game.rules().layout.unit(metric).scale() as f64;
        let first = game.state_at(0).unwrap().raw(metric) as f64 / scale;
        let last = game.end().raw(metric) as f64 / scale;
        assert_eq!(chart.values.first(), Some(&first), "{}", chart.metric);
        assert_eq!(chart.values.last(), Some(&last), "{}", chart.metric);
        assert_eq!(chart.played, game.turn() as usize + 1);
        assert_eq!(chart.dates.len(), chart.values.len());
    }
    for (point, known) in told.turning_points.iter().zip(&review.points) {
        assert_eq!(
            (point.turn, point.change),
            (known.choice.turn + 1, known.change)
        );
    }
    // The team's name is text, whatever is in it.
    assert!(page.contains("<dd>Team &lt;One&gt; &amp; &quot;Two&quot;</dd>"));
    assert!(page.contains(&game.code()));
}

#[test]
fn every_word_of_a_review_is_there_and_every_question_of_this_game_is_a_sentence() {
    let (texts, told, _) = whole();
    let missing = lint::missing(&texts, &words::needed());
    assert!(missing.is_empty(), "{missing:?}");
    assert!(
        (5..=8).contains(&told.questions.len()),
        "{:?}",
        told.questions
    );
    for words in told.questions.iter().chain(&told.method) {
        assert!(!words.contains(['⟦', '{']), "{words}");
        assert!(words.ends_with(['.', '?']), "{words}");
    }
}

#[test]
fn no_word_of_the_report_is_there_in_vain() {
    let texts = english();
    let source = concat!(
        include_str!("../src/report/page.rs"),
        include_str!("../src/report/gather.rs"),
        include_str!("../src/review.rs"),
    );
    let made = [
        "report-difficulty-",
        "review-mover-",
        "review-grade-",
        "review-question-",
    ];
    let in_vain: Vec<&str> = texts
        .keys()
        .into_iter()
        .filter(|key| key.starts_with("report-") || key.starts_with("review-"))
        .filter(|key| !made.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !source.contains(&format!("\"{key}\"")))
        .collect();
    assert!(in_vain.is_empty(), "{in_vain:?}");
    for piece in source.split('"').skip(1).step_by(2) {
        let shaped = piece.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        let key = piece.starts_with("report-") || piece.starts_with("review-");
        if shaped && key && !piece.ends_with('-') {
            assert!(texts.has(piece), "{piece}");
        }
    }
}
