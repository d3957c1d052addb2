//! Broken notation: every break is found, and none looks like more than it is.

use std::collections::BTreeMap;

use super::super::{MAX_BYTES, MAX_DEPTH, MAX_NOTED};
use super::{Hand, Level, Route, When, mistakes_in};

type Numbers = Vec<i64>;

#[test]
fn several_breaks_in_one_file_are_all_found() {
    let text = "(\n  capacity_tonnes 1,\n  tariff_cents: ;,\n  hand: Moscow Astana,\n)";
    assert_eq!(
        mistakes_in::<Route>(text),
        [
            r#"2:19 content-syntax expected="colon" found="1""#,
            r#"3:17 content-syntax expected="value" found=";""#,
            r#"4:16 content-syntax expected="comma-or-parenthesis" found="Astana""#,
        ]
    );
}

#[test]
fn one_break_is_one_mistake() {
    for (text, expected) in [
        (
            "[1 2]",
            r#"1:4 content-syntax expected="comma-or-bracket" found="2""#,
        ),
        (
            "[1,, 2]",
            r#"1:4 content-syntax expected="value" found=",""#,
        ),
        (
            "[1; 2]",
            r#"1:3 content-syntax expected="comma-or-bracket" found=";""#,
        ),
        ("[1, 2", r#"1:1 content-unclosed what="bracket""#),
        (
            "[1, 2)",
            r#"1:6 content-syntax expected="comma-or-bracket" found=")""#,
        ),
        ("[1, 2]]", r#"1:7 content-syntax expected="end" found="]""#),
        (
            "[1, = 2, 3]",
            r#"1:5 content-syntax expected="value" found="=""#,
        ),
        ("[1, (2 = [(]) 3, 4]", ""),
        ("[0xg, 2]", r#"1:2 content-bad-number text="0xg""#),
        (
            "[1, 12monkeys]",
            r#"1:5 content-bad-number text="12monkeys""#,
        ),
        ("[1, /* 2]", r#"1:5 content-unclosed what="comment""#),
        ("", r#"1:1 content-syntax expected="value" found="""#),
        (
            "#![enable(implicit_sum)] []",
            r#"1:11 content-unknown-name kind="extension" name="implicit_sum" nearest="implicit_some""#,
        ),
        (
            "#![disable(x)] []",
            r#"1:4 content-syntax expected="header" found="disable""#,
        ),
    ] {
        let found = mistakes_in::<Numbers>(text);
        if expected.is_empty() {
            assert!(!found.is_empty(), "{text}");
        } else {
            assert_eq!(found, [expected], "{text}");
        }
    }
}

#[test]
fn a_text_without_an_end_costs_one_line() {
    let text = "{\n  \"a\": \"one\",\n  \"b\": \"two,\n  \"c\": \"three\",\n  \"d\": 4,\n}";
    assert_eq!(
        mistakes_in::<BTreeMap<String, String>>(text),
        [
            r#"3:8 content-unclosed what="text""#,
            r#"5:8 content-wrong-type expected="text" found="integer""#
        ]
    );
    assert_eq!(
        mistakes_in::<Vec<String>>("[\"a\", \"b\n]"),
        [r#"1:7 content-unclosed what="text""#]
    );
    assert_eq!(
        mistakes_in::<Vec<String>>("[\"a\", \"b]"),
        [r#"1:7 content-unclosed what="text""#]
    );
    assert_eq!(
        mistakes_in::<Vec<String>>("['one', 'two]"),
        [
            r#"1:2 content-bad-character text="'one'""#,
            r#"1:9 content-bad-character text="'two""#,
        ]
    );
}

#[test]
fn a_forgotten_bracket_is_found_where_it_was_opened() {
    let head = "(title: \"t\", months: 1, share: 1, open: true, grade: 'a', pair: (1, 2), cards: [(id: \"x\", when: ";
    assert_eq!(
        mistakes_in::<Level>(format!("{head}Always, effects: [])])")),
        [""; 0]
    );
    // The `^` marks the bracket that is never closed.
    for (what, rest) in [
        ("bracket", "All(^[Always), effects: [])])"),
        ("bracket", "Always, effects: ^[Nothing, owner: \"y\")])"),
        ("parenthesis", "All^([Always], effects: [])])"),
        ("brace", "Always, effects: [])], weights: ^{\"a\": 1)"),
    ] {
        let text = format!("{head}{rest}");
        let column = text.find('^').unwrap() + 1;
        let found = mistakes_in::<Level>(text.replace('^', ""));
        assert_eq!(
            found,
            [format!("1:{column} content-unclosed what=\"{what}\"")],
            "{text}"
        );
    }
    let found = mistakes_in::<Level>(format!("{head}Always, effects: []], weights: {{}})"));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn equals_signs_and_quoted_names_are_read_on() {
    let found = mistakes_in::<Route>("(capacity_tonnes = 1, \"tariff_cents\": -2, hand: Mosco)");
    assert_eq!(
        found,
        [
            r#"1:18 content-syntax expected="colon" found="=""#,
            r#"1:23 content-syntax expected="field-name" found="\"tariff_cents\"""#,
            r#"1:49 content-unknown-variant variant="Mosco" owner="Hand" nearest="Moscow" known="Moscow, Astana, Beijing""#,
        ]
    );
}

#[test]
fn bytes_that_are_no_text_are_placed() {
    assert_eq!(
        mistakes_in::<Hand>(b"Mos\n\xFFcow"),
        ["2:1 content-not-text"]
    );
}

#[test]
fn depth_and_size_are_bounded() {
    let deep = format!(
        "{}Always{}",
        "Not(".repeat(MAX_DEPTH),
        ")".repeat(MAX_DEPTH)
    );
    assert_eq!(mistakes_in::<When>(deep.as_str()), [""; 0]);
    let deeper = format!("Not({deep})");
    assert_eq!(
        mistakes_in::<When>(deeper.as_str()),
        [r#"1:260 content-too-deep limit="64""#]
    );
    assert_eq!(mistakes_in::<When>("(".repeat(MAX_BYTES / 8)).len(), 1);
    assert_eq!(mistakes_in::<When>(" ".repeat(MAX_BYTES + 1)).len(), 1);
    assert_eq!(
        mistakes_in::<When>(format!("[{}]", ",".repeat(9_999))).len(),
        MAX_NOTED
    );
}
