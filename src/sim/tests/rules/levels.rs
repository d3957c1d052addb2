//! What makes a level: decks of its own, the play it starts from, what a person chooses as it begins, objectives, pace.

use std::borrow::Cow;
use std::sync::Arc;

use multivector_sim::content::Condition;
use multivector_sim::content::ron::Problem;
use multivector_sim::state::{agenda, calendar, economy, moscow, society};
use multivector_sim::*;

use crate::common::{campaign, files, shipped};

fn choose(level: &str, chosen: &Chosen) -> Result<Rules, Vec<&'static str>> {
    let rules = Rules::with_choice(&files(), level, chosen, &[]);
    rules.map_err(|found| found.list.iter().map(|one| one.problem.key()).collect())
}

fn with_file(name: &str, text: &str) -> Vec<SourceFile> {
    let mut files = files();
    files.push(SourceFile {
        name: name.to_owned(),
        bytes: Cow::Owned(text.as_bytes().to_vec()),
    });
    files
}

/// The shipped level with some of its text replaced.
fn changed(level: &str, replace: &[(&str, &str)]) -> Vec<SourceFile> {
    let mut files = files();
    let name = format!("levels/{level}.ron");
    let file = files.iter_mut().find(|file| file.name == name).unwrap();
    let mut text = String::from_utf8(file.bytes.to_vec()).unwrap();
    for (from, to) in replace {
        assert!(text.contains(from), "{level} has no {from}");
        text = text.replacen(from, to, 1);
    }
    file.bytes = Cow::Owned(text.into_bytes());
    files
}

fn keys(findings: &Findings) -> Vec<&'static str> {
    findings.list.iter().map(|one| one.problem.key()).collect()
}

fn idle(rules: &Arc<Rules>, seed: u64, turns: u32) -> Game {
    let mut game = Game::new(Arc::clone(rules), seed);
    for _ in 0..turns {
        game.commit(&Draft::default()).unwrap();
    }
    game
}

const ELSEWHERE: &str = r#"[
    (
        id: "elsewhere", kind: Ask, priority: 999, items: [], facts: ["F001"],
        options: [(id: "a", effects: []), (id: "b", effects: [])],
    ),
]"#;

#[test]
fn a_card_of_another_deck_changes_nothing_in_a_level() {
    let plain = campaign();
    let files = with_file("assets/content/cards/elsewhere.ron", ELSEWHERE);
    let rules = Rules::load(&files, "2022").unwrap();
    assert_eq!(rules.content_id, plain.content_id);
    assert_eq!(rules.layout.len(), plain.layout.len());
    // A card that nobody deals is told of.
    let found = Rules::check_all(&files);
    assert_eq!(keys(&found), ["content-lint-card-in-no-level"]);
}

#[test]
fn what_asks_for_a_card_that_is_not_dealt_does_not_hold() {
    let rules = shipped("first-steps");
    let promise = rules
        .content
        .promises
        .iter()
        .find(|one| one.id == "door_open");
    let Some(Condition::Any(parts)) = &promise.unwrap().broken_when else {
        panic!("the promise asks for two things");
    };
    let never = Condition::Not(Box::new(Condition::Always));
    assert!(
        parts.contains(&never),
        "mobilisation is not dealt here: {parts:?}"
    );
    let files = changed(
        "2022",
        &[(
            r#"Decks(decks: ["questions"])"#,
            r#"Only(["no_such_question"])"#,
        )],
    );
    let found = Rules::load(&files, "2022").unwrap_err();
    assert!(matches!(
        &found.list[0].problem,
        Problem::UnknownName {
            kind: "question",
            ..
        }
    ));
}

#[test]
fn a_level_opens_with_what_the_record_has_come_to() {
    let history = shipped("history");
    let nobody = || Some(Draft::default());
    let mut state = history.start(0);
    while state.day() < Date::parse("2022-06-01").unwrap().to_day() {
        let acts = history.level.acts[state.turn() as usize].clone();
        let by_seat = [Some(acts), nobody(), nobody(), nobody()];
        state = history.step(&state, 0, &Drafts { by_seat }).unwrap().0;
    }
    let cpc = shipped("cpc");
    let start = cpc.start(7);
    assert_eq!(start.turn(), 0);
    assert_eq!(start.day(), state.day());
    for number in [economy::FUND, economy::RESERVES, economy::COMPANIES] {
        assert_eq!(start.get(number), state.get(number));
    }
    assert_eq!(start.get(society::SUPPORT), state.get(society::SUPPORT));
    // Its own starting values stand above those: anger is drawn from a range.
    let anger = start.get(moscow::ANGER).share();
    assert!((0.26..=0.34).contains(&anger), "{anger}");
    assert_ne!(cpc.start(8).get(moscow::ANGER), start.get(moscow::ANGER));
    // What the record did stays done.
    let visited = cpc
        .content
        .levers
        .iter()
        .position(|one| one.id == "visit_moscow");
    let visited = start.of(agenda::lever::USED, TableId::at(visited.unwrap()));
    assert_eq!(visited.0, 1);
}

#[test]
fn a_level_may_start_within_a_month_of_the_record() {
    let start = shipped("order-of-visits").start(1);
    assert_eq!(Date::from_day(start.day()).to_string(), "2022-11-26");
    assert_eq!(start.get(calendar::CAPITAL).0, 1, "renamed in September");
    // The journeys of that November are the player's to make.
    let rules = shipped("order-of-visits");
    let paris = rules
        .content
        .levers
        .iter()
        .position(|one| one.id == "visit_paris");
    assert_eq!(
        start.of(agenda::lever::USED, TableId::at(paris.unwrap())).0,
        0
    );
}

#[test]
fn weeks_and_pairs_of_months_stand_in_one_level() {
    let rules = shipped("mobilisation");
    let game = idle(&rules, 3, 6);
    let days: Vec<i64> = game.reports().iter().map(|report| report.days).collect();
    assert_eq!(days, [7, 7, 7, 7, 61, 62]);
    assert!(game.is_over());
    let spans = |day: &str| rules.level.span_on(Date::parse(day).unwrap().to_day());
    assert_ne!(spans("2022-10-03"), spans("2022-10-10"));
    assert_eq!(spans("2022-10-10"), spans("2023-01-31"));
}

#[test]
fn a_card_that_is_switched_off_does_not_come_and_the_code_says_so() {
    let off = Chosen {
        without: vec!["order_to_fire".to_owned()],
        ..Chosen::default()
    };
    let rules = Arc::new(choose("january", &off).unwrap());
    let plain = shipped("january");
    assert_ne!(rules.content_id, plain.content_id);
    let game = idle(&rules, 5, 4);
    let code = game.code();
    let record = Record::read(&code).unwrap();
    assert_eq!(record.chosen(), &off);
    let again = Arc::new(Rules::of_record(&files(), &record, &[]).unwrap());
    assert_eq!(again.content_id, rules.content_id);
    let verified = verify(&|_| Some(Arc::clone(&again)), &code).unwrap();
    assert_eq!(verified.game.hash(), game.hash());
    let error = verify(&|_| Some(Arc::clone(&plain)), &code).unwrap_err();
    assert_eq!(error, VerifyError::OtherContent);
    let wrong = Chosen {
        without: vec!["order_to_fir".to_owned()],
        ..Chosen::default()
    };
    assert_eq!(
        choose("january", &wrong).unwrap_err(),
        ["content-unknown-name"]
    );
}

#[test]
fn any_number_may_be_chosen_as_a_level_begins() {
    let begin = |name: &str, value: &str| Chosen {
        starts: vec![(name.to_owned(), value.to_owned())],
        ..Chosen::default()
    };
    let rules = choose("sandbox", &begin("economy.national_fund_kusd", "40000000")).unwrap();
    assert_eq!(rules.start(1).get(economy::FUND).0, 40_000_000);
    // Nothing else moves: what the seed draws for other numbers stays.
    let plain = shipped("sandbox");
    assert_eq!(
        rules.start(1).get(moscow::RED_LINE),
        plain.start(1).get(moscow::RED_LINE)
    );
    for (name, value) in [("moscow.anger", "1.5"), ("moscow.anger", "much")] {
        let refused = choose("sandbox", &begin(name, value)).unwrap_err();
        assert_eq!(refused, ["content-lint-start-chosen"], "{name} {value}");
    }
    let refused = choose("sandbox", &begin("moscow.angr", "0.5")).unwrap_err();
    assert_eq!(refused, ["content-unknown-name"]);
}

#[test]
fn a_what_if_goes_on_from_ones_own_year() {
    let own = idle(&campaign(), 11, 12);
    let chosen = Chosen {
        origin: Some(own.code()),
        ..Chosen::default()
    };
    let rules = Arc::new(choose("what-if-long-war", &chosen).unwrap());
    let start = rules.start(2);
    for number in [economy::FUND, economy::BUDGET, economy::RESERVES] {
        assert_eq!(start.get(number), own.state().get(number));
    }
    assert_ne!(
        start.get(economy::FUND),
        shipped("what-if-long-war").start(2).get(economy::FUND),
        "the standard year was another"
    );
    let game = idle(&rules, 2, 3);
    let record = Record::read(&game.code()).unwrap();
    let again = Arc::new(Rules::of_record(&files(), &record, &[]).unwrap());
    let verified = verify(&|_| Some(Arc::clone(&again)), &game.code()).unwrap();
    assert_eq!(verified.game.hash(), game.hash());
    // A year that does not reach the level's first day, and a level that starts from nothing.
    let short = Chosen {
        origin: Some(idle(&campaign(), 11, 3).code()),
        ..Chosen::default()
    };
    let refused = choose("what-if-long-war", &short).unwrap_err();
    assert_eq!(refused, ["content-lint-origin-elsewhere"]);
    assert_eq!(
        choose("2022", &chosen).unwrap_err(),
        ["content-lint-origin-not-here"]
    );
    let damaged = Chosen {
        origin: Some("MV1.nothing".to_owned()),
        ..Chosen::default()
    };
    assert_eq!(
        choose("what-if-long-war", &damaged).unwrap_err(),
        ["content-lint-origin"]
    );
}

#[test]
fn objectives_are_judged_where_the_level_ends() {
    let rules = shipped("first-steps");
    let mut game = Game::new(Arc::clone(&rules), 1);
    let answer = |game: &Game, option: &str| {
        let card = game
            .rules()
            .content
            .cards
            .iter()
            .enumerate()
            .find(|(index, _)| {
                let id: CardId = TableId::at(*index);
                game.state().of(agenda::card::STAGE, id).0 == 1
            });
        let (index, card) = card.unwrap();
        let option = card
            .options
            .iter()
            .position(|one| one.id == option)
            .unwrap();
        let card = TableId::at(index);
        Draft {
            orders: vec![Order::Answer {
                card,
                option: option as u8,
            }],
        }
    };
    for option in ["stage", "accuse", "army"] {
        game.commit(&answer(&game, option)).unwrap();
    }
    let outcome = game.outcome().unwrap();
    assert_eq!(outcome.objectives, [true, true]);
    assert_eq!(
        idle(&rules, 1, 3).outcome().unwrap().objectives,
        [false, false]
    );
}

#[test]
fn what_cannot_be_right_in_a_level_is_told() {
    type Case = (
        &'static str,
        &'static [(&'static str, &'static str)],
        &'static str,
    );
    let cases: [Case; 5] = [
        (
            "first-steps",
            &[(r#", "fs_careful""#, "")],
            "content-lint-level-ending",
        ),
        (
            "first-steps",
            &[(
                r#""fs_road"],
    start"#,
                r#""fs_road", "fs_word"],
    start"#,
            )],
            "content-lint-level-coach",
        ),
        (
            "cpc",
            &[("initiatives: 1", "initiatives: 2")],
            "content-lint-pace-decisions",
        ),
        (
            "cpc",
            &[(r#"start: "2022-06-01""#, r#"start: "2021-06-01""#)],
            "content-lint-level-from-day",
        ),
        (
            "mobilisation",
            &[(r#"from: "history""#, r#"from: "cpc""#)],
            "content-lint-level-from-chain",
        ),
    ];
    for (level, replace, key) in cases {
        // The level by itself, with those that it starts from.
        let mut files = changed(level, replace);
        let own = ["cpc", "history", level].map(|id| format!("levels/{id}.ron"));
        files.retain(|file| !file.name.starts_with("levels/") || own.contains(&file.name));
        let found = keys(&Rules::check_all(&files));
        assert!(found.contains(&key), "{level}: {found:?} lacks {key}");
    }
}

#[test]
fn levers_and_promises_that_a_level_has_not_are_unknown_there() {
    let rules = shipped("january");
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let lever = rules
        .content
        .levers
        .iter()
        .position(|one| one.id == "enlarge_aktau");
    let lever: LeverId = TableId::at(lever.unwrap());
    let order = Order::Initiative {
        lever,
        slot: Slot::Early,
        venue: None,
        loud: false,
    };
    let refused = rules.check(&seen, &Draft::default(), &order).unwrap_err();
    assert!(refused.contains(&Illegal::Unknown), "{refused:?}");
    let rules = shipped("what-if-long-war");
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let promise = rules
        .content
        .promises
        .iter()
        .position(|one| one.id == "door_open");
    let promise: PromiseId = TableId::at(promise.unwrap());
    let refused = rules.check(&seen, &Draft::default(), &Order::Promise { promise });
    assert_eq!(refused, Err(vec![Illegal::Unknown]));
}
