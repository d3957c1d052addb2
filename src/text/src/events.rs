//! What happened, in one sentence each. Window, command line and chronicle say it alike.

use multivector_sim::ids::{RegionId, Seat};
use multivector_sim::metric::Family;
use multivector_sim::order::Step;
use multivector_sim::report::{CrisisTurn, Event};
use multivector_sim::rules::Rules;
use multivector_sim::units::Unit;

use crate::bundle::{Arg, Texts};
use crate::fighting;
use crate::names::{self, entity};
use crate::number::Form;

/// An event in a sentence; `None` for what has no words of its own, and, unless everything is `opened` (in the debrief), for
/// what Astana cannot know.
pub fn sentence(texts: &Texts, rules: &Rules, event: &Event, opened: bool) -> Option<String> {
    let content = &rules.content;
    let named = |family: Family, index: u16| entity(texts, rules, family, index);
    let place = |id: RegionId| named(Family::Region, id.0);
    Some(match *event {
        Event::Act { sealed: true, .. } if !opened => return None,
        Event::Act {
            seat,
            lever,
            venue,
            sealed,
            ..
        } => {
            let mut act = names::lever(texts, rules, lever);
            if let Some(venue) = venue.and_then(|venue| content.venue(venue)) {
                let venue = texts.get(&format!("venue-{}", venue.id));
                let args = [("act", act.into()), ("venue", venue.into())];
                act = texts.format("act-at", &args);
            }
            let seat = texts.get(&format!("seat-{}", seat.name()));
            let key = if sealed {
                "event-act-sealed"
            } else {
                "event-act"
            };
            texts.format(key, &[("seat", seat.into()), ("act", act.into())])
        }
        Event::Stopped {
            target,
            share,
            days,
            pretext,
            ..
        } => {
            let share = texts.number(Unit::Share, share, Form::Compact);
            let args = [
                ("target", names::target(texts, rules, target).into()),
                ("share", share.into()),
                ("days", Arg::Num(days)),
                ("reason", names::pretext(texts, rules, pretext).into()),
            ];
            texts.format("event-stopped", &args)
        }
        Event::Came { .. } => return None,
        Event::Answered {
            card,
            option,
            by_default,
            ..
        } => {
            let entry = content.card(card)?;
            let chosen = entry.options.get(usize::from(option))?;
            let words = texts.get(&format!("card-{}-option-{}", entry.id, chosen.id));
            let card = names::card(texts, rules, card);
            let key = if by_default {
                "event-default"
            } else {
                "event-answered"
            };
            texts.format(key, &[("card", card.into()), ("option", words.into())])
        }
        Event::Begun { project } => {
            let name = named(Family::Project, project.0);
            texts.format("event-begun", &[("name", name.into())])
        }
        Event::Slipped { project, days } => {
            let name = named(Family::Project, project.0);
            let args = [("name", name.into()), ("days", Arg::Num(days))];
            texts.format("event-slipped", &args)
        }
        Event::Finished { project } => {
            let name = named(Family::Project, project.0);
            texts.format("event-finished", &[("name", name.into())])
        }
        Event::Rung { from, to } => between(texts, "event-rung", "compliance-ladder", from, to),
        Event::Unrest { from, to } => between(texts, "event-unrest", "society-unrest", from, to),
        Event::Founded { region, .. } => {
            texts.format("event-founded", &[("region", place(region).into())])
        }
        Event::Incident {
            incident,
            region,
            hostile,
            ..
        } => {
            let key = match (opened, hostile) {
                (false, _) => "event-incident",
                (true, true) => "event-incident-hostile",
                (true, false) => "event-incident-genuine",
            };
            let args = [
                ("region", place(region).into()),
                ("incident", names::incident(texts, rules, incident).into()),
            ];
            texts.format(key, &args)
        }
        Event::Crisis {
            crisis,
            region,
            rung,
            step,
            turn,
            ..
        } => {
            let done = step.and_then(|step| Step::ALL.iter().position(|known| *known == step));
            let done = done.map_or("", |at| {
                texts.get(&format!("code-security-crisis-step-{}", at + 1))
            });
            let partner = match turn {
                CrisisTurn::Mediated(partner) => named(Family::Partner, partner.0),
                _ => String::new(),
            };
            let args = [
                ("crisis", names::crisis(texts, rules, crisis).into()),
                ("region", place(region).into()),
                ("rung", names::rung(texts, rules, rung).into()),
                ("step", done.into()),
                ("partner", partner.into()),
            ];
            texts.format(&format!("event-crisis-{}", turn.name()), &args)
        }
        Event::Battle { .. } | Event::War { .. } => {
            return fighting::sentence(texts, rules, event, opened);
        }
        Event::Reacted { reaction, .. } => named(Family::Reaction, reaction.0),
        Event::Withheld { pretext, .. } => names::pretext(texts, rules, pretext),
        Event::Course { to, .. } => texts.get(&format!("event-course-{}", to.name())).to_owned(),
        Event::Broken { promise } => {
            let name = named(Family::Promise, promise.0);
            texts.format("event-broken", &[("name", name.into())])
        }
        Event::Ended { ending } => {
            let ending = content.ending(ending)?;
            let name = texts.get(&format!("ending-{}", ending.id));
            texts.format("event-ended", &[("name", name.into())])
        }
    })
}

/// A stage of several that was left for another, up or down.
fn between(texts: &Texts, key: &str, codes: &str, from: i64, to: i64) -> String {
    let stage = |code: i64| texts.get(&format!("code-{codes}-{code}"));
    let args = [("from", stage(from).into()), ("to", stage(to).into())];
    let way = if to > from { "up" } else { "down" };
    texts.format(&format!("{key}-{way}"), &args)
}

/// A mark that goes before the sentence, so that kinds of events are told at a glance and not by colour alone.
pub const fn mark(event: &Event) -> &'static str {
    match event {
        Event::Act {
            seat: Seat::Astana, ..
        }
        | Event::Answered { .. }
        | Event::Came { .. }
        | Event::Founded { .. } => "●",
        Event::Act { .. } => "◆",
        Event::Reacted { .. } => "◇",
        Event::Stopped { .. } | Event::Withheld { .. } => "■",
        Event::Begun { .. } => "△",
        Event::Slipped { .. } => "▽",
        Event::Finished { .. } => "▲",
        Event::Rung { .. }
        | Event::Unrest { .. }
        | Event::Incident { .. }
        | Event::Crisis { .. }
        | Event::Battle { .. }
        | Event::War { .. } => "⚠",
        Event::Course { .. } => "○",
        Event::Broken { .. } => "✗",
        Event::Ended { .. } => "★",
    }
}

/// Whether it is a reason for alarm.
pub const fn alarms(event: &Event) -> bool {
    match event {
        Event::Act { sealed, .. } => *sealed,
        // That Moscow backs down, or that somebody mediates, is good news.
        Event::Crisis { turn, .. } => {
            !matches!(turn, CrisisTurn::BackedDown | CrisisTurn::Mediated(_))
        }
        Event::Stopped { .. }
        | Event::Withheld { .. }
        | Event::Battle { .. }
        | Event::War { .. }
        | Event::Broken { .. } => true,
        Event::Rung { from, to } | Event::Unrest { from, to } => *to > *from,
        _ => false,
    }
}
