//! What happened in a turn, as Astana learns it, in JSON. What is sealed is left out until the game is over.

use multivector_sim::content::Content;
use multivector_sim::order::{Counter, Step};
use multivector_sim::{Event, Report, Rules, WarTurn};
use serde_json::{Value, json};

use super::sight::{date, target};

/// The events of a report that Astana knows of, in their order.
pub(super) fn told(rules: &Rules, report: &Report, over: bool) -> Vec<Value> {
    let known = report
        .events
        .iter()
        .filter(|event| over || !is_sealed(event));
    known.map(|event| event_json(rules, event, over)).collect()
}

const fn is_sealed(event: &Event) -> bool {
    matches!(event, Event::Act { sealed: true, .. })
}

fn event_json(rules: &Rules, event: &Event, over: bool) -> Value {
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
            day,
            by_default,
        } => {
            let card = content.card(*card);
            let option = card.and_then(|card| card.options.get(usize::from(*option)));
            json!({
                "event": "answered",
                "card": card.map(|card| &card.id),
                "option": option.map(|option| &option.id),
                "day": date(*day),
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
        Event::Founded { region, day } => {
            let region = content.region(*region).map(|entry| &entry.id);
            json!({ "event": "founded", "region": region, "day": date(*day) })
        }
        Event::Incident {
            incident,
            region,
            day,
            hostile,
        } => json!({
            "event": "incident",
            "incident": content.incident(*incident).map(|entry| &entry.id),
            "region": content.region(*region).map(|entry| &entry.id),
            "day": date(*day),
            // Whose hand was in it opens with the rest.
            "hostile": over.then_some(hostile),
        }),
        Event::Crisis {
            crisis,
            region,
            rung,
            step,
            turn,
            day,
        } => json!({
            "event": "crisis",
            "crisis": content.crisis(*crisis).map(|entry| &entry.id),
            "region": content.region(*region).map(|entry| &entry.id),
            "rung": rung,
            "step": step.map(Step::name),
            "turn": turn.name(),
            "day": date(*day),
        }),
        Event::Battle {
            region,
            attacker,
            outcome,
            defended,
            chances,
            day,
        } => json!({
            "event": "battle",
            "region": content.region(*region).map(|entry| &entry.id),
            "attacker": attacker.name(),
            "outcome": outcome.name(),
            "defended": defended,
            // The true chances open with the rest.
            "chances": over.then_some(chances),
            "day": date(*day),
        }),
        Event::War { turn, day } => json!({
            "event": "war",
            "turn": turn.name(),
            "about": about(content, *turn),
            "day": date(*day),
        }),
        Event::Course { from, to, day } => json!({
            "event": "course",
            "from": from.name(),
            "to": to.name(),
            "day": date(*day),
        }),
        Event::Unrest { from, to } => json!({ "event": "unrest", "from": from, "to": to }),
        Event::Reacted { reaction, day } => json!({
            "event": "reacted",
            "reaction": content.reaction(*reaction).map(|entry| &entry.id),
            "day": date(*day),
        }),
        Event::Withheld { pretext, day } => json!({
            "event": "withheld",
            "reason": content.pretexts.get(usize::from(*pretext)),
            "day": date(*day),
        }),
        Event::Broken { promise } => {
            json!({ "event": "broken", "promise": content.promise(*promise).map(|entry| &entry.id) })
        }
        Event::Ended { ending } => {
            json!({ "event": "ended", "ending": content.ending(*ending).map(|entry| &entry.id) })
        }
    }
}

/// Who or what a turn of the war is about.
fn about(content: &Content, turn: WarTurn) -> Option<&str> {
    let counter = |counter| match counter {
        Counter::Force(id) => content.force(id).map(|entry| entry.id.as_str()),
        Counter::Group(id) => content.group(id).map(|entry| entry.id.as_str()),
    };
    match turn {
        WarTurn::Help(id, _) => content.partner(id).map(|entry| entry.id.as_str()),
        WarTurn::CutOff(one) | WarTurn::Captured(one) => counter(one),
        WarTurn::Offered(_, terms) | WarTurn::Refused(terms) | WarTurn::Settled(terms) => {
            Some(terms.name())
        }
        WarTurn::Begun | WarTurn::Frozen | WarTurn::Lost => None,
    }
}
