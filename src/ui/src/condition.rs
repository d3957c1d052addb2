//! Conditions in words: what is still missing before something is legal.

use multivector_sim::content::Condition;
use multivector_sim::ids::{CardId, PolicyId};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::state::agenda;
use multivector_sim::units::Days;
use multivector_text::Form;

use crate::cx::Cx;
use crate::names;
use crate::view::Play;

/// What of a condition does not hold, one phrase each. Empty where it holds.
pub(crate) fn missing(cx: &Cx, play: &Play, condition: &Condition) -> Vec<String> {
    if condition.holds(play.seen) {
        return Vec::new();
    }
    match condition {
        Condition::All(parts) => parts
            .iter()
            .flat_map(|part| missing(cx, play, part))
            .collect(),
        Condition::Any(parts) => {
            let ways: Vec<String> = parts
                .iter()
                .map(|part| missing(cx, play, part).join(" "))
                .collect();
            let ways: Vec<&str> = ways
                .iter()
                .map(String::as_str)
                .filter(|w| !w.is_empty())
                .collect();
            if ways.is_empty() {
                Vec::new()
            } else {
                vec![ways.join(cx.get("ui-needs-or"))]
            }
        }
        other => vec![phrase(cx, play, other)],
    }
}

/// A condition as a sign that may hold or not.
pub(crate) fn sign(cx: &Cx, play: &Play, condition: &Condition) -> String {
    let rules = play.rules;
    let number = |key: &str, m: Metric, v: i64| {
        let args = [
            ("number", names::metric(cx, rules, m).into()),
            ("value", names::value(cx, rules, m, v, Form::Compact).into()),
        ];
        cx.say(key, &args)
    };
    match condition {
        Condition::AtLeast(m, v) => number("ui-sign-at-least", *m, *v),
        Condition::Below(m, v) => number("ui-sign-below", *m, *v),
        Condition::Used(id) => {
            let name = names::lever(cx, rules, *id);
            cx.say("ui-sign-used", &[("name", name.into())])
        }
        Condition::Begun(id) => {
            let name = names::entity(cx, rules, Family::Project, id.0);
            cx.say("ui-sign-begun", &[("name", name.into())])
        }
        other => phrase(cx, play, other),
    }
}

/// One condition as something that is needed.
fn phrase(cx: &Cx, play: &Play, condition: &Condition) -> String {
    let rules = play.rules;
    let named = |key: &str, name: String| cx.say(key, &[("name", name.into())]);
    match condition {
        Condition::AtLeast(m, v) | Condition::Below(m, v) => {
            if !rules.layout.sees(*m, play.seen.seat()) {
                return cx.get("ui-needs-unseen").to_owned();
            }
            if let Some(words) = setting(
                cx,
                play,
                *m,
                *v,
                matches!(condition, Condition::AtLeast(..)),
            ) {
                return words;
            }
            let args = [
                ("number", names::metric(cx, rules, *m).into()),
                (
                    "value",
                    names::value(cx, rules, *m, *v, Form::Compact).into(),
                ),
            ];
            cx.say(
                if matches!(condition, Condition::AtLeast(..)) {
                    "ui-needs-at-least"
                } else {
                    "ui-needs-below"
                },
                &args,
            )
        }
        Condition::Reaches(first, second) => {
            let name = |m: Metric| names::metric(cx, rules, m);
            let args = [
                ("number", name(*first).into()),
                ("value", name(*second).into()),
            ];
            cx.say("ui-needs-at-least", &args)
        }
        Condition::From(day) => cx.say(
            "ui-needs-from",
            &[("date", cx.texts.date(Days(*day)).into())],
        ),
        Condition::Before(day) => cx.say(
            "ui-needs-before",
            &[("date", cx.texts.date(Days(*day)).into())],
        ),
        Condition::Used(id) => named("ui-needs-used", names::lever(cx, rules, *id)),
        Condition::Answered(id, option) => answered(cx, play, "ui-needs-answered", *id, *option),
        Condition::Came(id) => named("ui-needs-came", names::card(cx, rules, *id)),
        Condition::Done(id) => named(
            "ui-needs-done",
            names::entity(cx, rules, Family::Project, id.0),
        ),
        Condition::Begun(id) => named(
            "ui-needs-begun",
            names::entity(cx, rules, Family::Project, id.0),
        ),
        Condition::Promised(id) => named(
            "ui-needs-promised",
            names::entity(cx, rules, Family::Promise, id.0),
        ),
        Condition::LastTurn => cx.get("ui-needs-last-turn").to_owned(),
        Condition::Not(inner) => not(cx, play, inner),
        Condition::Always | Condition::All(_) | Condition::Any(_) => String::new(),
    }
}

/// A condition on the answer that a card was given, by the player or, where nobody answered, by itself.
fn answered(cx: &Cx, play: &Play, key: &str, id: CardId, option: u8) -> String {
    let card = play.rules.content.card(id);
    let answer = card.and_then(|card| {
        let option = card.options.get(usize::from(option))?;
        Some(cx.get(&format!("card-{}-option-{}", card.id, option.id)))
    });
    let args = [
        ("answer", answer.unwrap_or_default().into()),
        ("card", names::card(cx, play.rules, id).into()),
    ];
    cx.say(key, &args)
}

/// A condition on a policy's setting, with the setting's own name.
fn setting(cx: &Cx, play: &Play, m: Metric, value: i64, at_least: bool) -> Option<String> {
    let (Family::Policy, index) = play.rules.layout.entity(m)? else {
        return None;
    };
    let id = PolicyId(index);
    if play.seen.key(agenda::policy::SETTING, id).metric() != m {
        return None;
    }
    let policy = play.rules.content.policy(id)?;
    let args = [
        (
            "policy",
            names::entity(cx, play.rules, Family::Policy, index).into(),
        ),
        (
            "setting",
            cx.get(&format!(
                "policy-{}-{}",
                policy.id,
                value.clamp(0, i64::from(policy.steps))
            ))
            .into(),
        ),
    ];
    Some(cx.say(
        if at_least {
            "ui-needs-setting"
        } else {
            "ui-needs-setting-below"
        },
        &args,
    ))
}

/// The opposite of a condition as something that is needed.
fn not(cx: &Cx, play: &Play, inner: &Condition) -> String {
    let rules = play.rules;
    let named = |key: &str, name: String| cx.say(key, &[("name", name.into())]);
    match inner {
        Condition::Used(id) => named("ui-needs-not-used", names::lever(cx, rules, *id)),
        Condition::Begun(id) | Condition::Done(id) => named(
            "ui-needs-not-begun",
            names::entity(cx, rules, Family::Project, id.0),
        ),
        Condition::Came(id) => named("ui-needs-not-came", names::card(cx, rules, *id)),
        Condition::Answered(id, option) => {
            answered(cx, play, "ui-needs-not-answered", *id, *option)
        }
        Condition::Promised(id) => named(
            "ui-needs-not-promised",
            names::entity(cx, rules, Family::Promise, id.0),
        ),
        Condition::AtLeast(m, v) => phrase(cx, play, &Condition::Below(*m, *v)),
        Condition::Below(m, v) => phrase(cx, play, &Condition::AtLeast(*m, *v)),
        Condition::From(day) => phrase(cx, play, &Condition::Before(*day)),
        Condition::Before(day) => phrase(cx, play, &Condition::From(*day)),
        _ => cx.get("illegal-not-now").to_owned(),
    }
}
