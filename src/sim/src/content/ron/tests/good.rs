//! Good files read as `ron` reads them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::{Deserialize, de::DeserializeOwned};

use super::super::{FileId, Files, Name, Span, Spanned, read};
use super::{Card, Effect, Hand, Level, Route, Share, When, good, mistakes_in};

pub(super) const LEVEL: &str = r##"#![enable(implicit_some)]
// A level with one of everything.
Level(
    title: "Қаңтар \"2022\"\n",
    months: 0x0C,
    share: -2.5e-1,
    open: true, /* a comment /* in a comment */ */
    grade: 'a',
    note: r#"raw "text" \ here"#,
    pair: (1, -2),
    cards: [
        (
            id: ("first"),
            when: All([Not(Month(3)), Between(1, 2), Always, Price(above: 7_000, below: 9000)]),
            effects: [Fine((amount: 5, hand: Moscow)), Close(Beijing, 1_000_000), Nothing, Share(1000)],
            owner: None,
        ),
        Card(id: CardId("second"), when: Price(above: -1), effects: [],),
    ],
    weights: { "a": 1, "b": 0b10 },
    route: Some((capacity_tonnes: 1, tariff_cents: -3, hand: Astana)),
)
"##;

/// What `ron` makes of a text. Newtypes may be wrapped or bare in this reader; `ron` knows only one or the other.
pub(super) fn oracle<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    use ron::extensions::Extensions;
    let read = |extensions| {
        ron::Options::default()
            .with_default_extension(extensions)
            .from_str(text)
    };
    let bare = Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES;
    read(Extensions::IMPLICIT_SOME).or_else(|_| read(Extensions::IMPLICIT_SOME | bare))
}

#[track_caller]
fn same<T: DeserializeOwned + PartialEq + Debug>(text: &str) {
    assert_eq!(good::<T>(text), oracle::<T>(text).unwrap(), "{text}");
}

#[track_caller]
fn neither<T: DeserializeOwned + Debug>(text: &str) {
    assert_ne!(mistakes_in::<T>(text), [""; 0], "{text}");
    assert!(oracle::<T>(text).is_err(), "{text}");
}

#[test]
fn a_level_reads_in_full() {
    let level: Level = good(LEVEL);
    assert_eq!(level.title, "Қаңтар \"2022\"\n");
    assert_eq!((level.months, level.pair, level.lucky), (12, (1, -2), 7));
    assert_eq!(level.note.as_deref(), Some("raw \"text\" \\ here"));
    assert_eq!(
        level.weights,
        BTreeMap::from([("a".into(), 1), ("b".into(), 2)])
    );
    assert_eq!(
        level.route,
        Some(Route {
            capacity_tonnes: 1,
            tariff_cents: -3,
            hand: Hand::Astana
        })
    );
    let [first, second] = level.cards.as_slice() else {
        panic!("two cards")
    };
    assert_eq!(first.effects.last(), Some(&Effect::Share(Share(1000))));
    assert_eq!(
        second.when,
        When::Price {
            above: -1,
            below: None
        }
    );
}

#[test]
fn what_ron_reads_is_read_alike() {
    same::<Vec<i64>>("[1, -2, 0x1F, 0b1_1, 0o17, +4, 1_000,]");
    same::<Vec<f64>>("[1.5, -0.25, 1e3, 2.5E-2, 1, .5, 3., 1_0.5]");
    same::<Vec<char>>(r"['a', '\n', '\'', '\u{41}', '\x41', 'қ']");
    same::<Vec<String>>(
        "[\"\", \"a\\tb\\\\\", r\"c\\d\", r#\"e\"f\"#, \"two\nlines\", \"\\u{41f}\"]",
    );
    same::<Vec<String>>("[\"one \\\n   line\", \"one\\\r\n\r\n\tline\\\n\"]");
    same::<BTreeMap<i32, Vec<bool>>>("{1: [true], -2: [],}");
    same::<(i32, (String, ()), [u8; 2])>(r#"(1, ("a", ()), (1, 2))"#);
    same::<Option<Option<i32>>>("Some(Some(3))");
    same::<Option<i32>>("3");
    same::<Option<i32>>("None");
    same::<Option<Hand>>("Astana");
    same::<Card>(r#"(id: "x", when: Always, effects: [])"#);
    same::<Card>(
        r#"Card(id: CardId("x"), when: Always, effects: [Fine((amount: 1, hand: Moscow))])"#,
    );
    same::<Card>(r#"Card(id: "x", when: Always, effects: [Fine(amount: 1, hand: Moscow)])"#);
    same::<When>("Price(above: 1)");
    same::<When>("Not(Not(Between(1, 2)))");
    same::<When>("/* a /* b */ c */ Always // end");
    same::<Hand>(
        "#![enable(implicit_some)]\n#![enable(unwrap_newtypes, unwrap_variant_newtypes)]\nMoscow",
    );
}

#[test]
fn the_whole_level_reads_alike_where_lists_are_written_out() {
    // `ron` knows nothing of lists that may be left out and of places; this level leaves out no list.
    assert_eq!(oracle::<Level>(LEVEL).unwrap(), good::<Level>(LEVEL));
}

#[test]
fn what_ron_refuses_is_refused() {
    for text in [
        "", "[1, 2", "[1 2]", "(1, 2)", "[1,, 2]", "[1, 2]]", "[1; 2]", "[\"a\"]", "[0x]",
        "[1, 2)", "[- 1]",
    ] {
        neither::<Vec<i64>>(text);
    }
    for text in [
        "300",
        "-1",
        "1.0",
        "\"1\"",
        "one",
        "'1'",
        "1_a",
        "99999999999999999999999999999999999999999",
    ] {
        neither::<u8>(text);
    }
    for text in [
        r#""\q""#,
        "\"a",
        r##"r#"a""##,
        "'ab'",
        "\"\\u{110000}\"",
        "\"\\u{}\"",
        "a",
        "/* \"a\"",
        r#""\xZZ""#,
    ] {
        neither::<String>(text);
    }
    for text in [
        "Moskow",
        "Moscow()",
        "Moscow(1)",
        "\"Moscow\"",
        "(Moscow)",
        "#![enable(warp)] Moscow",
        "Hand::Moscow",
    ] {
        neither::<Hand>(text);
    }
    for text in [
        "Month",
        "Month()",
        "Month(1, 2)",
        "Between(1)",
        "Between(1, 2, 3)",
        "Price(1)",
        "Always(1)",
        "Not()",
    ] {
        neither::<When>(text);
    }
    for text in [
        "(capacity_tonnes: 1, tariff_cents: 2)",
        "(capacity_tonnes: 1, tariff_cents: 2, hand: Moscow, hand: Moscow)",
        "(capacity_tonnes = 1, tariff_cents: 2, hand: Moscow)",
        "Rout(capacity_tonnes: 1, tariff_cents: 2, hand: Moscow)",
        "{capacity_tonnes: 1, tariff_cents: 2, hand: Moscow}",
        "(1, 2, Moscow)",
    ] {
        neither::<Route>(text);
    }
}

#[test]
fn stricter_than_ron_where_ron_forgives_a_mistake() {
    assert_eq!(
        mistakes_in::<f64>("inf"),
        [r#"1:1 content-not-finite text="inf""#]
    );
    assert_eq!(mistakes_in::<Vec<f64>>("[NaN, -inf, 1e999]").len(), 3);
    // One byte of several: `ron` puts them together, other languages do not.
    assert_eq!(
        mistakes_in::<String>(r#""\xD2\x9B""#)[0],
        r#"1:2 content-bad-escape text="\\xD2""#
    );
    assert_eq!(
        mistakes_in::<BTreeMap<i32, i32>>("{1: 2, 1: 3}"),
        [r#"1:8 content-duplicate-field field="1""#]
    );
    assert_eq!(
        mistakes_in::<Spanned<Card>>(r#"(id: "x", when: Always, colour: 3)"#),
        [
            r#"1:25 content-unknown-field field="colour" owner="Card" nearest="" known="id, when, effects, owner""#
        ],
    );
}

#[test]
fn lists_maps_options_and_defaults_may_be_left_out() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Loose {
        list: Vec<Spanned<u8>>,
        map: BTreeMap<String, u8>,
        maybe: Option<Spanned<u8>>,
        wrapped: Spanned<Vec<u8>>,
        #[serde(default)]
        number: u32,
        #[serde(default = "super::seven")]
        other: u32,
    }
    #[derive(Debug, PartialEq, Default, Deserialize)]
    #[serde(default)]
    struct Whole {
        a: u8,
        b: String,
        c: Option<u8>,
    }
    for text in ["()", "Loose()", "( /* nothing */ )"] {
        let loose: Loose = good(text);
        assert_eq!(
            (
                loose.list.len(),
                loose.map.len(),
                loose.maybe,
                loose.wrapped.len()
            ),
            (0, 0, None, 0)
        );
        assert_eq!((loose.number, loose.other), (0, 7));
    }
    assert_eq!(
        good::<Whole>("(a: 3)"),
        Whole {
            a: 3,
            ..Whole::default()
        }
    );
}

#[test]
fn places_are_those_of_the_file() {
    let mut files = Files::new();
    files.add("other.ron", "");
    let file = files.add("a.ron", "(id: \"x\",\n when: Always, owner: \"kaz\")");
    let card: Card = read(file, files.bytes(file), &mut Vec::new()).unwrap();
    let owner: Name = card.owner.unwrap();
    assert_eq!((owner.as_str(), owner.file), ("kaz", FileId(1)));
    assert_eq!(owner.span, Span { start: 32, end: 37 });
    assert_eq!(files.position(owner.file, owner.span.start), (2, 23));
    let list: Vec<Spanned<When>> = good("[Always, Between(1, 2)]");
    assert_eq!(
        list.iter()
            .map(|item| (item.span.start, item.span.end))
            .collect::<Vec<_>>(),
        [(1, 7), (9, 22)]
    );
}

#[test]
fn places_are_optional_to_other_readers() {
    let name: Spanned<u8> = ron::from_str("3")
        .or_else(|_| ron::from_str("(3)"))
        .unwrap();
    assert_eq!(name, Spanned::new(3, FileId(0), Span::default()));
}

#[test]
fn untagged_and_tagged_enums_work() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Amount {
        Plain(i64),
        Range { from: i64, to: i64 },
        Name(String),
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        One { a: u8 },
        Two,
    }
    let amounts: Vec<Amount> = good("[3, (from: 1, to: 2), \"x\"]");
    assert_eq!(
        amounts,
        [
            Amount::Plain(3),
            Amount::Range { from: 1, to: 2 },
            Amount::Name("x".into())
        ]
    );
    assert_eq!(
        mistakes_in::<Vec<Amount>>("[3, (from: 1), true, 4]").len(),
        2
    );
    assert_eq!(
        good::<Vec<Tagged>>("[(kind: \"One\", a: 3), (kind: \"Two\")]"),
        [Tagged::One { a: 3 }, Tagged::Two]
    );
    let wrong = mistakes_in::<Vec<Tagged>>("[(kind: \"Tow\"), (kind: \"One\", a: 300)]");
    assert_eq!(wrong.len(), 2, "{wrong:?}");
}
