//! The review of a game in words: what was chosen and what could have been, who moved the outcome, questions to discuss.
//! The debrief, the command line and the report say it alike.

use multivector_ai::Review;
use multivector_ai::review::{Choice, Chosen, Mover, Opened, Part, Question, TurningPoint};
use multivector_sim::content::AXES;
use multivector_sim::game::{Game, Grade};
use multivector_sim::ids::{EndingId, PromiseId};
use multivector_sim::ledger::Cause;
use multivector_sim::metric::Family;
use multivector_sim::report::Event;
use multivector_sim::rules::Rules;
use multivector_sim::setup::Difficulty;
use multivector_sim::state::compliance;
use multivector_sim::units::{Days, Unit};

use crate::bundle::{Arg, Texts};
use crate::number::Form;
use crate::{events, names, orders};

/// A fraction of one as the stored unit of shares.
fn micro(share: f64) -> i64 {
    (share * 1e6).round() as i64
}

/// A share in words: "45 %".
pub fn share(texts: &Texts, share: f64) -> String {
    texts.number(Unit::Share, micro(share), Form::Compact)
}

/// A change of a share in words, with its sign: "+3.1 pts". Below a hundredth of a point it is none.
pub fn points(texts: &Texts, by: f64) -> String {
    // Tenths are as fine as anybody reads.
    let tenths = (by * 1e3).round() as i64;
    texts.signed(Unit::Share, tenths * 1_000, Form::Compact)
}

/// A standard error in words, in points: "0.6".
pub fn error(texts: &Texts, error: f64) -> String {
    texts.decimal((error * 1e3).round() as i64, 1)
}

/// A change with its standard error: "+4.8 pts (± 1.7)".
pub fn points_within(texts: &Texts, by: f64, error: f64) -> String {
    let args = [
        ("by", points(texts, by).into()),
        ("error", self::error(texts, error).into()),
    ];
    texts.format("review-within", &args)
}

/// The name of an axis, by its position.
pub fn axis(texts: &Texts, position: usize) -> &str {
    let id = AXES.get(position).copied().unwrap_or_default();
    texts.get(&format!("axis-{id}"))
}

/// Changes of the axes in one line: those that are told, by name.
pub fn changes(texts: &Texts, by: &[f64; 4]) -> String {
    let told: Vec<String> = by
        .iter()
        .enumerate()
        .filter(|(_, by)| by.abs() >= 0.000_5)
        .map(|(position, by)| format!("{} {}", axis(texts, position), points(texts, *by)))
        .collect();
    if told.is_empty() {
        return texts.get("review-no-change").to_owned();
    }
    told.join(" · ")
}

/// What was chosen: "You chose: …", or that no answer was given and what then happened.
pub fn choice(texts: &Texts, rules: &Rules, choice: &Choice) -> String {
    let words = orders::describe(texts, rules, choice.chosen.order());
    let key = match choice.chosen {
        Chosen::Ordered(_) => "review-chose",
        Chosen::Silent(_) => "review-silent",
    };
    texts.format(key, &[("order", words.into())])
}

/// What could have been chosen in its place. Of a card only the other answer is said: its headline stands with the choice.
pub fn instead(texts: &Texts, rules: &Rules, point: &TurningPoint) -> String {
    use multivector_sim::order::Order;
    match point.instead {
        None => texts.get("review-without").to_owned(),
        Some(Order::Answer { card, option }) => {
            let entry = rules.content.card(card);
            let chosen =
                entry.and_then(|entry| Some((entry, entry.options.get(usize::from(option))?)));
            let words = chosen.map_or("", |(entry, option)| {
                texts.get(&format!("card-{}-option-{}", entry.id, option.id))
            });
            texts.format("review-instead", &[("order", words.into())])
        }
        Some(order) => {
            let words = orders::describe(texts, rules, &order);
            texts.format("review-instead", &[("order", words.into())])
        }
    }
}

/// The name of an ending.
pub fn ending(texts: &Texts, rules: &Rules, ending: Option<EndingId>) -> String {
    let entry = ending.and_then(|id| rules.content.ending(id));
    entry.map_or_else(
        || texts.get("review-no-ending").to_owned(),
        |entry| texts.get(&format!("ending-{}", entry.id)).to_owned(),
    )
}

/// How a game with the other choice would have ended, beside how it ended.
pub fn other_ending(texts: &Texts, rules: &Rules, review: &Review, point: &TurningPoint) -> String {
    if point.came.ending == review.came.ending {
        return texts.get("review-ending-same").to_owned();
    }
    let name = ending(texts, rules, point.came.ending);
    texts.format("review-ending-other", &[("ending", name.into())])
}

/// Promises that would have been graded otherwise, a sentence each.
pub fn other_promises(
    texts: &Texts,
    rules: &Rules,
    review: &Review,
    point: &TurningPoint,
) -> Vec<String> {
    let before = |id: PromiseId| {
        let known = review.came.promises.iter().find(|(known, _)| *known == id);
        known.map(|(_, grade)| *grade)
    };
    let other = point.came.promises.iter();
    let other = other.filter(|(id, grade)| before(*id).is_some_and(|before| before != *grade));
    other
        .map(|(id, then)| {
            let args = [
                (
                    "promise",
                    names::entity(texts, rules, Family::Promise, id.0).into(),
                ),
                ("grade", grade(texts, *then).into()),
            ];
            texts.format("review-promise-other", &args)
        })
        .collect()
}

/// A grade in a word or two.
pub fn grade(texts: &Texts, grade: Grade) -> &str {
    texts.get(&format!("review-grade-{}", grade.name()))
}

/// What the choice does under other dice, and whether they bear it out.
pub fn usual(texts: &Texts, point: &TurningPoint) -> String {
    let args = [
        (
            "throws",
            Arg::Num(i64::from(multivector_ai::review::POINT_THROWS)),
        ),
        ("changes", changes(texts, &point.usual).into()),
    ];
    let words = texts.format("review-usual", &args);
    let key = if point.holds() {
        "review-holds"
    } else {
        "review-fluke"
    };
    format!("{words} {}", texts.get(key))
}

/// The name of who moved the outcome.
pub fn mover(texts: &Texts, mover: Mover) -> &str {
    texts.get(&format!("review-mover-{}", mover.name()))
}

/// Against what a part is measured.
pub fn mover_note(texts: &Texts, review: &Review, mover: Mover) -> String {
    let throws = Arg::Num(i64::from(review.division.throws));
    let key = format!("review-mover-{}-note", mover.name());
    texts.format(&key, &[("throws", throws)])
}

/// The share of a part with its standard error in points: "45 % (± 6.0)".
pub fn part(texts: &Texts, part: &Part) -> String {
    let args = [
        ("by", share(texts, part.share).into()),
        ("error", error(texts, part.error).into()),
    ];
    texts.format("review-within", &args)
}

/// In how many other throws the same orders led to the same ending, and where else they led.
pub fn endings(texts: &Texts, rules: &Rules, review: &Review) -> String {
    let same = review
        .endings
        .iter()
        .find(|(id, _)| *id == review.came.ending);
    let others = review
        .endings
        .iter()
        .filter(|(id, _)| *id != review.came.ending);
    let others: Vec<String> = others
        .take(3)
        .map(|(id, count)| {
            let args = [
                ("ending", ending(texts, rules, *id).into()),
                ("count", Arg::Num(i64::from(*count))),
            ];
            texts.format("review-ending-count", &args)
        })
        .collect();
    let args = [
        ("throws", Arg::Num(i64::from(review.division.throws))),
        (
            "same",
            Arg::Num(same.map_or(0, |(_, count)| i64::from(*count))),
        ),
        ("others", others.join(", ").into()),
    ];
    let words = texts.format("review-endings", &args);
    if others.is_empty() {
        return words;
    }
    format!("{words} {}", texts.format("review-endings-others", &args))
}

/// How the review was made: what was compared, what was left out, how much was played.
pub fn method(texts: &Texts, review: &Review) -> Vec<String> {
    let args = [
        ("compared", Arg::Num(i64::from(review.compared))),
        ("left", Arg::Num(i64::from(review.left_out))),
        ("turns", Arg::Num(i64::from(review.turns))),
        ("throws", Arg::Num(i64::from(review.division.throws))),
    ];
    let mut lines = vec![
        texts.format("review-method-points", &args),
        texts.format("review-method-division", &args),
    ];
    if review.left_out > 0 {
        lines.push(texts.format("review-method-left", &args));
    }
    lines.push(texts.format("review-method-work", &args));
    lines
}

/// What was sealed, with its date; and the reasons of who did it.
pub fn opened(texts: &Texts, rules: &Rules, opened: &Opened) -> (i64, String, Vec<String>) {
    match opened {
        Opened::Ordered { event, pretext } => {
            let Event::Act {
                seat,
                lever,
                day,
                account,
                ..
            } = event
            else {
                return (
                    0,
                    events::sentence(texts, rules, event, true).unwrap_or_default(),
                    Vec::new(),
                );
            };
            let mut args = vec![
                ("date", texts.date(Days(*day)).into()),
                ("seat", names::seat(texts, *seat).into()),
                ("act", names::lever(texts, rules, *lever).into()),
            ];
            let mut key = "review-ordered";
            if let Some(pretext) = pretext {
                key = "review-ordered-under";
                args.push(("reason", names::pretext(texts, rules, *pretext).into()));
            }
            let why = account.iter();
            let why = why.flat_map(|how| names::account(texts, rules, how));
            (*day, texts.format(key, &args), why.collect())
        }
        Opened::Genuine { day, hazard } => {
            let reason = names::cause(texts, rules, Cause::Hazard(*hazard));
            let args = [
                ("date", texts.month_and_year(Days(*day)).into()),
                ("reason", reason.into()),
            ];
            (*day, texts.format("review-genuine", &args), Vec::new())
        }
    }
}

/// A question to discuss.
pub fn question(texts: &Texts, game: &Game, review: &Review, question: &Question) -> String {
    let rules = game.rules();
    let named = |family: Family, index: u16| names::entity(texts, rules, family, index);
    let number = |count: u32| Arg::Num(i64::from(count));
    let percent = |raw: i64| Arg::Text(texts.number(Unit::Share, raw, Form::Compact));
    let point = |index: usize| -> Vec<(&str, Arg<'_>)> {
        let Some(point) = review.points.get(index) else {
            return Vec::new();
        };
        vec![
            ("date", texts.month_and_year(Days(point.choice.day)).into()),
            ("choice", choice(texts, rules, &point.choice).into()),
            ("changes", changes(texts, &point.change).into()),
        ]
    };
    let args: Vec<(&str, Arg<'_>)> = match *question {
        Question::TurningPoint => point(0),
        Question::Fluke(index) => point(index),
        Question::Own(part) | Question::Rivals(part) | Question::Luck(part) => {
            vec![("share", share(texts, part).into())]
        }
        Question::Pretext {
            reason,
            ordered,
            genuine,
        } => vec![
            ("reason", names::pretext(texts, rules, reason).into()),
            ("ordered", number(ordered)),
            ("genuine", number(genuine)),
        ],
        Question::Sealed(count) | Question::Kept(count) | Question::Rewound(count) => {
            vec![("count", number(count))]
        }
        Question::Broken(promise) => {
            vec![("promise", named(Family::Promise, promise.0).into())]
        }
        Question::Silent(count, card) => vec![
            ("count", number(count)),
            ("card", names::card(texts, rules, card).into()),
        ],
        Question::Doubtful(card) => vec![("card", names::card(texts, rules, card).into())],
        Question::Apart(high, low) => {
            let value = |at: usize| review.came.axes.get(at).map_or(0, |axis| axis.0);
            vec![
                ("high", axis(texts, high).into()),
                ("most", percent(value(high))),
                ("low", axis(texts, low).into()),
                ("least", percent(value(low))),
            ]
        }
        Question::Years(at, then, now) => vec![
            ("axis", axis(texts, at).into()),
            ("then", percent(then)),
            ("now", percent(now)),
        ],
        Question::Crisis(crisis, region, day) => vec![
            ("crisis", names::crisis(texts, rules, crisis).into()),
            ("region", named(Family::Region, region.0).into()),
            ("date", texts.month_and_year(Days(day)).into()),
        ],
        Question::Fought | Question::Street => Vec::new(),
        Question::Ladder(rung) => {
            let rung = names::value(
                texts,
                rules,
                compliance::LADDER.metric(),
                rung,
                Form::Compact,
            );
            vec![("rung", rung.into())]
        }
        Question::Beijing(owed) => vec![("debt", percent(owed))],
        Question::Rerouted(then, now) => vec![("then", percent(then)), ("now", percent(now))],
        Question::Ending(id) => vec![("ending", ending(texts, rules, Some(id)).into())],
    };
    texts.format(&format!("review-question-{}", question.name()), &args)
}

/// Every key that the words of a review need, whatever happened.
pub fn needed() -> Vec<String> {
    let questions = Question::NAMES.iter();
    let mut keys: Vec<String> = questions
        .map(|name| format!("review-question-{name}"))
        .collect();
    for mover in Mover::ALL {
        keys.push(format!("review-mover-{}", mover.name()));
        keys.push(format!("review-mover-{}-note", mover.name()));
    }
    let difficulties = Difficulty::ALL.iter();
    keys.extend(difficulties.map(|one| format!("report-difficulty-{}", one.name())));
    for grade in [Grade::Kept, Grade::Unfulfilled, Grade::Broken] {
        keys.push(format!("review-grade-{}", grade.name()));
    }
    keys
}
