//! Good notation, wrong content: everything is found in one run, at its place, once.

use super::{Card, Effect, Level, Route, When, mistakes_in};

#[test]
fn thirty_mistakes_in_one_file_are_found_in_one_run() {
    let text = r#"// Every kind of mistake once.
Levle(
    title: 2022,
    months: 400,
    share: "half",
    open: yes,
    grade: 'ab',
    note: 5,
    pair: (1, 2, 3),
    titel: "again",
    title: "twice",
    cards: [
        (id: "a", when: Alwys, effects: []),
        (id: "b", when: Month("May"), effects: [Fine(amount: 0, hand: Moscow), Fine((amount: 1, hand: London))]),
        (id: "c", when: Between(1), effects: {}),
        (id: 4, when: Price(abov: 1, below: high), effects: [Share(1001), Share(70000), Nothing(1)]),
        (id: "e", wen: Not(Month(-1)), effects: [Close(Astana)]),
        (when: Month, effects: ["Nothing"]),
        Crd(id: "g", when: Always, effects: [Fine(amount: 3)], owner: 7),
        [1, 2],
        (id: "h", when Always, effects: [Share(1.5)]),
        (id: "i", when: All([Always, Never, Month(1 2)]), effects: [Close(Moscow, 1e999)]),
        (id: "j\q", when: Always, effects: [Nothing,, Nothing]),
    ],
    weights: { "a": 1, "b": true, "a": 3, 5: 6 },
    lucky: 99999999999,
    route: (capacity_tonnes: -5, tariff_cents: 9223372036854775808),
)
"#;
    let variants = r#"known="Not, All, Always, Month, Between, Price""#;
    let hands = r#"known="Moscow, Astana, Beijing""#;
    let fields =
        r#"known="title, months, share, open, grade, note, pair, cards, weights, lucky, route""#;
    let expected = [
        r#"2:1 content-wrong-name expected="Level" found="Levle""#.to_owned(),
        r#"3:12 content-wrong-type expected="text" found="integer""#.into(),
        r#"4:13 content-number-out-of-range value="400" min="0" max="255""#.into(),
        r#"5:12 content-wrong-type expected="number" found="text""#.into(),
        r#"6:11 content-wrong-type expected="bool" found="name""#.into(),
        r#"7:12 content-bad-character text="'ab'""#.into(),
        r#"8:11 content-wrong-type expected="text" found="integer""#.into(),
        r#"9:11 content-wrong-length expected="2" found="3""#.into(),
        format!(r#"10:5 content-unknown-field field="titel" owner="Level" nearest="title" {fields}"#),
        r#"11:5 content-duplicate-field field="title""#.into(),
        format!(r#"13:25 content-unknown-variant variant="Alwys" owner="When" nearest="Always" {variants}"#),
        r#"14:31 content-wrong-type expected="integer" found="text""#.into(),
        r#"14:62 content-rejected message="invalid value: integer `0`, expected a nonzero u32""#.into(),
        format!(r#"14:103 content-unknown-variant variant="London" owner="Hand" nearest="" {hands}"#),
        r#"15:25 content-wrong-length expected="2" found="1""#.into(),
        r#"15:46 content-wrong-type expected="list" found="map""#.into(),
        r#"16:14 content-wrong-type expected="text" found="integer""#.into(),
        r#"16:29 content-unknown-field field="abov" owner="Price" nearest="above" known="above, below""#.into(),
        r#"16:45 content-wrong-type expected="integer" found="name""#.into(),
        r#"16:68 content-rejected message="1001 is more than the whole""#.into(),
        r#"16:81 content-number-out-of-range value="70000" min="0" max="65535""#.into(),
        r#"16:89 content-wrong-type expected="name" found="tuple""#.into(),
        r#"17:19 content-unknown-field field="wen" owner="Card" nearest="when" known="id, when, effects, owner""#.into(),
        r#"17:34 content-number-out-of-range value="-1" min="0" max="255""#.into(),
        r#"17:50 content-wrong-length expected="2" found="1""#.into(),
        r#"18:9 content-missing-field field="id" owner="Card""#.into(),
        r#"18:16 content-wrong-type expected="tuple" found="name""#.into(),
        r#"18:33 content-wrong-type expected="variant" found="text""#.into(),
        r#"19:9 content-wrong-name expected="Card" found="Crd""#.into(),
        r#"19:46 content-missing-field field="hand" owner="Fine""#.into(),
        r#"19:71 content-wrong-type expected="text" found="integer""#.into(),
        r#"20:9 content-wrong-type expected="struct" found="list""#.into(),
        r#"21:24 content-syntax expected="colon" found="Always""#.into(),
        r#"21:48 content-wrong-type expected="integer" found="number""#.into(),
        format!(r#"22:38 content-unknown-variant variant="Never" owner="When" nearest="" {variants}"#),
        r#"22:53 content-syntax expected="comma-or-parenthesis" found="2""#.into(),
        r#"22:83 content-not-finite text="1e999""#.into(),
        r#"23:16 content-bad-escape text="\\q""#.into(),
        r#"23:53 content-syntax expected="value" found=",""#.into(),
        r#"25:29 content-wrong-type expected="integer" found="bool""#.into(),
        r#"25:35 content-duplicate-field field="a""#.into(),
        r#"25:43 content-wrong-type expected="text" found="integer""#.into(),
        r#"26:12 content-number-out-of-range value="99999999999" min="0" max="4294967295""#.into(),
        r#"27:12 content-missing-field field="hand" owner="Route""#.into(),
        r#"27:30 content-number-out-of-range value="-5" min="0" max="4294967295""#.into(),
        r#"27:48 content-number-out-of-range value="9223372036854775808" min="-9223372036854775808" max="9223372036854775807""#.into(),
    ];
    let found = mistakes_in::<Level>(text);
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
}

#[test]
fn every_missing_field_is_named_and_no_optional_one() {
    let found = mistakes_in::<Level>("Level(cards: [()])");
    let missing = |place: &str, field: &str, owner: &str| {
        format!("{place} content-missing-field field=\"{field}\" owner=\"{owner}\"")
    };
    assert_eq!(
        found,
        [
            missing("1:1", "grade", "Level"),
            missing("1:1", "months", "Level"),
            missing("1:1", "open", "Level"),
            missing("1:1", "pair", "Level"),
            missing("1:1", "share", "Level"),
            missing("1:1", "title", "Level"),
            missing("1:15", "id", "Card"),
            missing("1:15", "when", "Card"),
        ]
    );
}

#[test]
fn one_slip_is_one_mistake() {
    for (count, text) in [
        (1, "(capacity_tonnes: 1, tarif_cents: 2, hand: Moscow)"),
        (1, "(capacity_tonnes: 1, tariff_cents: 2, hnd: Moscow)"),
        (1, "{capacity_tonnes: 1, tariff_cents: 2, hand: Moscow}"),
        (
            1,
            "(capacity_tonnes: 1, tariff_cents: 2, hand: Moscow, hand: London)",
        ),
        (1, "(capacity_tonnes 1, tariff_cents: 2, hand: Moscow)"),
        (1, "(capacity_tonnes: 1 tariff_cents: 2, hand: Moscow)"),
        (1, "(capacity_tonnes: 1, tariff_cents: , hand: Moscow)"),
        (1, "(capacity_tonnes: 1, @ tariff_cents: 2, hand: Moscow)"),
        (1, "[]"),
        (1, "Hand"),
        (2, "(capacity_tonnes: x, tarif_cents: 2, hand: Moscow)"),
    ] {
        let found = mistakes_in::<Route>(text);
        assert_eq!(found.len(), count, "{text}: {found:?}");
    }
}

#[test]
fn a_guessed_variant_is_read_on_but_not_held_to_its_shape() {
    assert_eq!(mistakes_in::<When>("Betwen(1, 300)").len(), 2);
    assert_eq!(mistakes_in::<When>("Betwen(1)").len(), 1);
    assert_eq!(mistakes_in::<When>("Alway(1)").len(), 1);
    assert_eq!(mistakes_in::<When>("Mnth").len(), 1);
    assert_eq!(mistakes_in::<When>("Prize(1)").len(), 1);
    assert_eq!(mistakes_in::<When>("Unheard(of: [1, 2])").len(), 1);
}

#[test]
fn what_a_type_refuses_hides_no_sibling() {
    let text = "[Share(1001), Fine(amount: 0, hand: Nowhere), Share(2000), Share(1), Fine(hand: Moscow, amount: 0), Clos]";
    let places: Vec<String> = mistakes_in::<Vec<Effect>>(text)
        .iter()
        .map(|found| found.split(' ').take(2).collect())
        .collect();
    assert_eq!(
        places,
        [
            "1:8content-rejected",
            "1:28content-rejected",
            "1:37content-unknown-variant",
            "1:53content-rejected",
            "1:97content-rejected",
            "1:101content-unknown-variant",
        ]
    );
}

#[test]
fn a_thousand_refusals_are_found_within_the_bound() {
    let text = format!(
        "[{}]",
        "Share(5000), Fine(amount: 0, hand: Moscow),\n".repeat(400)
    );
    assert_eq!(mistakes_in::<Vec<Effect>>(text).len(), 800);
}

#[test]
fn a_mistake_inside_does_not_become_one_of_the_whole() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(try_from = "Vec<Card>")]
    struct Deck;
    impl TryFrom<Vec<Card>> for Deck {
        type Error = &'static str;
        fn try_from(cards: Vec<Card>) -> Result<Self, Self::Error> {
            if cards.is_empty() {
                Err("a deck needs cards")
            } else {
                Ok(Self)
            }
        }
    }
    assert_eq!(
        mistakes_in::<Deck>("[]"),
        [r#"1:1 content-rejected message="a deck needs cards""#]
    );
    assert_eq!(mistakes_in::<Deck>("[(id: 3, when: Always)]").len(), 1);
    assert_eq!(
        mistakes_in::<Deck>("[(id: \"x\", when: Always, effects: [Share(3000)])]").len(),
        1
    );
    assert_eq!(
        mistakes_in::<(Deck, u8)>("([], 300)").len(),
        1,
        "a tuple stops at what is refused"
    );
}
