//! What stood behind a cause, for `explain`: acts with the reasons of who did them, answers, orders, work, stoppages with
//! the reason given and the true one, other numbers.

use multivector_sim::explain::{Behind, Stoppage};
use multivector_sim::ledger::Cause;
use multivector_sim::report::Account;
use multivector_sim::units::{Days, Unit};
use multivector_sim::{Event, Metric, Order, Target};
use multivector_text::{Arg, Form, events, names};
use serde_json::{Map, Value, json};

use super::explain::{About, Told, iso};
use super::result;
use crate::tree::Tree;

/// One thing behind a cause. As JSON: its kind, the turn (from 1) if it is of one, what it is about, its words.
pub(crate) fn told(about: &About<'_>, behind: &Behind<'_>) -> Told {
    match behind {
        Behind::Event { turn, event } => self::event(about, *turn, event),
        Behind::Ordered { turn, order } => ordered(about, *turn, order),
        Behind::Stoppage(stop) => stoppage(about, stop),
        Behind::Number {
            metric,
            before,
            after,
        } => number(about, *metric, *before, *after),
    }
}

/// Words and structure of something that happened in a turn.
fn of_turn(kind: &str, turn: u32, more: Value, tree: Tree) -> Told {
    let mut json = Map::new();
    json.insert("kind".to_owned(), json!(kind));
    json.insert("turn".to_owned(), json!(turn + 1));
    json.insert("text".to_owned(), json!(tree.line));
    if let Value::Object(more) = more {
        json.extend(more);
    }
    (Value::Object(json), tree)
}

fn event(about: &About<'_>, turn: u32, event: &Event) -> Told {
    let number = || ("turn", Arg::Text((turn + 1).to_string()));
    let plain = |kind: &str, key: &str| {
        let line = about.say(key, &[number()]);
        of_turn(kind, turn, Value::Null, Tree::leaf(line))
    };
    match event {
        Event::Act { .. } => act(about, turn, event),
        Event::Answered { by_default, .. } => {
            let key = if *by_default {
                "cli-explain-default"
            } else {
                "cli-explain-answered"
            };
            let more = json!({ "by_default": by_default });
            let line = about.say(key, &[number()]);
            of_turn("answered", turn, more, Tree::leaf(line))
        }
        Event::Came { .. } => plain("came", "cli-explain-came"),
        Event::Broken { .. } => plain("broken", "cli-explain-broken"),
        Event::Reacted { .. } => plain("reacted", "cli-explain-reacted"),
        Event::Begun { .. } => plain("begun", "cli-explain-begun"),
        Event::Finished { .. } => plain("finished", "cli-explain-finished"),
        Event::Slipped { days, .. } => {
            let line = about.say(
                "cli-explain-slipped",
                &[number(), ("days", Arg::Num(*days))],
            );
            of_turn("slipped", turn, json!({ "days": days }), Tree::leaf(line))
        }
        Event::Founded { .. }
        | Event::Incident { .. }
        | Event::Crisis { .. }
        | Event::Battle { .. }
        | Event::War { .. } => {
            let line = events::sentence(about.texts, about.rules, event, true);
            let tree = Tree::leaf(line.unwrap_or_default());
            of_turn("event", turn, Value::Null, tree)
        }
        // Stoppages have their own form, and rungs, the street and endings are behind nothing.
        Event::Stopped { .. }
        | Event::Withheld { .. }
        | Event::Rung { .. }
        | Event::Unrest { .. }
        | Event::Course { .. }
        | Event::Ended { .. } => of_turn("event", turn, Value::Null, Tree::default()),
    }
}

fn act(about: &About<'_>, turn: u32, event: &Event) -> Told {
    let Event::Act {
        seat,
        lever,
        venue,
        day,
        sealed,
        account: how,
        ..
    } = event
    else {
        return (Value::Null, Tree::default());
    };
    let (texts, rules) = (about.texts, about.rules);
    let venue = venue.and_then(|venue| rules.content.venue(venue));
    let key = match venue {
        _ if *sealed => "cli-explain-act-sealed",
        Some(_) => "cli-explain-act-at",
        None => "cli-explain-act",
    };
    let place = venue.map_or("", |venue| texts.get(&format!("venue-{}", venue.id)));
    let args = [
        ("date", texts.date(Days(*day)).into()),
        (
            "act",
            names::cause(texts, rules, Cause::Lever(*lever)).into(),
        ),
        ("venue", place.into()),
    ];
    let (told, under) = account(about, how.as_ref());
    let more = json!({
        "seat": seat.name(),
        "lever": rules.cause_id(Cause::Lever(*lever)),
        "venue": venue.map(|venue| &venue.id),
        "day": iso(*day),
        "sealed": sealed,
        "account": told,
    });
    of_turn("act", turn, more, Tree::with(about.say(key, &args), under))
}

/// How a program came to an act: its reasons with their numbers and weights, what it did not choose, and all in words.
fn account(about: &About<'_>, account: Option<&Account>) -> (Value, Vec<Tree>) {
    let Some(account) = account else {
        return (Value::Null, Vec::new());
    };
    let reasons = account.reasons.iter().map(|reason| {
        json!({
            "motive": reason.motive.name(),
            "metric": about.rules.layout.name(reason.metric),
            "weight": reason.weight,
            "text": names::reason(about.texts, about.rules, reason.metric),
        })
    });
    let rejected = account.rejected.iter().map(|other| {
        json!({
            "lever": about.rules.cause_id(Cause::Lever(other.lever)),
            "appeal": other.appeal,
        })
    });
    let json = json!({
        "appeal": account.appeal,
        "mood": account.mood,
        "margin": account.margin(),
        "reasons": reasons.collect::<Vec<_>>(),
        "rejected": rejected.collect::<Vec<_>>(),
        "searched_turns": account.searched,
    });
    let lines = names::account(about.texts, about.rules, account);
    (json, lines.into_iter().map(Tree::leaf).collect())
}

fn ordered(about: &About<'_>, turn: u32, order: &Order) -> Told {
    let Order::Policy { policy, setting } = order else {
        return of_turn("ordered", turn, Value::Null, Tree::default());
    };
    let id = about.rules.cause_id(Cause::Policy(*policy));
    let words = id.map_or("", |id| about.texts.get(&format!("policy-{id}-{setting}")));
    let args = [
        ("turn", Arg::Text((turn + 1).to_string())),
        ("setting", words.into()),
    ];
    let line = about.say("cli-explain-setting", &args);
    let more = json!({ "policy": id, "setting": setting });
    of_turn("ordered", turn, more, Tree::leaf(line))
}

fn stoppage(about: &About<'_>, stop: &Stoppage<'_>) -> Told {
    let (texts, rules) = (about.texts, about.rules);
    let reason = names::pretext(texts, rules, stop.pretext);
    let key = if reason.is_empty() {
        "cli-explain-stopped-silently"
    } else {
        "cli-explain-stopped"
    };
    let target = names::target(texts, rules, stop.target);
    let share = texts.number(Unit::Share, stop.share, Form::Compact);
    let args = [
        ("target", target.as_str().into()),
        ("share", share.into()),
        ("from", texts.date(Days(stop.from_day)).into()),
        ("until", texts.date(Days(stop.until_day)).into()),
        ("reason", reason.as_str().into()),
    ];
    let line = about.say(key, &args);
    let (sealed, why) = match stop.act {
        Some(Event::Act {
            sealed,
            account: how,
            ..
        }) => (*sealed, how.as_ref()),
        _ => (false, None),
    };
    let (told, under) = account(about, why);
    let truth = match stop.cause {
        None => Vec::new(),
        Some(Cause::Hazard(_) | Cause::Recorded(_) | Cause::Shock(_)) => {
            vec![Tree::leaf(about.say("cli-explain-genuine", &[]))]
        }
        Some(cause) => {
            let key = if sealed {
                "cli-explain-ordered-sealed"
            } else {
                "cli-explain-ordered"
            };
            let cause = names::cause(texts, rules, cause);
            let line = about.say(key, &[("cause", cause.into())]);
            vec![Tree::with(line, under)]
        }
    };
    let pretext = rules.content.pretexts.get(usize::from(stop.pretext));
    let json = json!({
        "kind": "stoppage",
        "target": target_id(about, stop),
        "share": stop.share as f64 / Unit::Share.scale() as f64,
        "from": iso(stop.from_day),
        "until": iso(stop.until_day),
        "pretext": pretext.map(|id| json!({ "id": id, "text": reason })),
        "cause": stop.cause.map(|cause| about.cause(cause)),
        "sealed": sealed,
        "account": told,
        "text": line,
    });
    (json, Tree::with(line, truth))
}

/// Another number of the reckoning, from which value to which.
fn number(about: &About<'_>, metric: Metric, before: i64, after: i64) -> Told {
    let (texts, rules) = (about.texts, about.rules);
    let value = |raw| names::value(texts, rules, metric, raw, Form::Full);
    let args = [
        ("number", names::metric(texts, rules, metric).into()),
        ("before", value(before).into()),
        ("after", value(after).into()),
    ];
    let line = about.say("cli-explain-number", &args);
    let json = json!({
        "kind": "number",
        "metric": rules.layout.name(metric),
        "before": result::plain(about.game, metric, before),
        "after": result::plain(about.game, metric, after),
        "text": line,
    });
    (json, Tree::leaf(line))
}

fn target_id<'a>(about: &About<'a>, stop: &Stoppage<'_>) -> Option<&'a str> {
    let content = &about.rules.content;
    match stop.target {
        Target::Route(id) => content.route(id).map(|route| route.id.as_str()),
        Target::Field(id) => content.field(id).map(|field| field.id.as_str()),
        Target::Mooring(id) => content.mooring(id).map(|mooring| mooring.id.as_str()),
    }
}
