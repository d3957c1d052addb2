//! What happened in a turn, as Astana learns it, in JSON. What is sealed is left out until the game is over.

use multivector_sim::{Event, Report, Rules};
use serde_json::{Value, json};

use super::sight::{date, target};

/// The events of a report that Astana knows of, in their order.
pub(super) fn told(rules: &Rules, report: &Report, over: bool) -> Vec<Value> {
    let known = report
        .events
        .iter()
        .filter(|event| over || !is_sealed(event));
    known.map(|event| event_json(rules, event)).collect()
}

const fn is_sealed(event: &Event) -> bool {
    matches!(event, Event::Act { sealed: true, .. })
}

fn event_json(rules: &Rules, event: &Event) -> Value {
    let content = &rules.content;
    match event {
        Event::Act {
            seat,
            lever,
            venue,
            day,
            sealed,
            ..
        } => json!({
            "event": "act",
            "seat": seat.name(),
            "lever": content.lever(*lever).map(|lever| &lever.id),
            "venue": venue.and_then(|venue| content.venue(venue)).map(|venue| &venue.id),
            "day": date(*day),
            "sealed": sealed,
        }),
        Event::Stopped {
            target: what,
            share,
            day,
            days,
            pretext,
        } => json!({
            "event": "stopped",
            "target": target(rules, *what),
            "share": *share as f64 / 1e6,
            "day": date(*day),
            "days": days,
            "reason": content.pretexts.get(usize::from(*pretext)),
        }),
        Event::Came { card } => {
            json!({ "event": "came", "card": content.card(*card).map(|card| &card.id) })
        }
        Event::Answered {
            card,
            option,
            by_default,
        } => {
            let card = content.card(*card);
            let option = card.and_then(|card| card.options.get(usize::from(*option)));
            json!({
                "event": "answered",
                "card": card.map(|card| &card.id),
                "option": option.map(|option| &option.id),
                "by_default": by_default,
            })
        }
        Event::Begun { project } => {
            json!({ "event": "begun", "project": content.project(*project).map(|entry| &entry.id) })
        }
        Event::Slipped { project, days } => {
            let project = content.project(*project).map(|entry| &entry.id);
            json!({ "event": "slipped", "project": project, "days": days })
        }
        Event::Finished { project } => {
            let project = content.project(*project).map(|entry| &entry.id);
            json!({ "event": "finished", "project": project })
        }
        Event::Rung { from, to } => json!({ "event": "rung", "from": from, "to": to }),
        Event::Unrest { from, to } => json!({ "event": "unrest", "from": from, "to": to }),
        Event::Broken { promise } => {
            json!({ "event": "broken", "promise": content.promise(*promise).map(|entry| &entry.id) })
        }
        Event::Ended { ending } => {
            json!({ "event": "ended", "ending": content.ending(*ending).map(|entry| &entry.id) })
        }
    }
}
