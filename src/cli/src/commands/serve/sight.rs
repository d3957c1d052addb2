//! What a seat sees, and what it may order, in JSON.

use multivector_sim::ids::{CardId, TableId};
use multivector_sim::order::{Step, Terms};
use multivector_sim::state::agenda;
use multivector_sim::{Game, Order, Rules, Seat, Seen, Slot, Target, Template, orders_file};
use serde_json::{Map, Value, json};

use super::super::result;
use super::notation;

/// A day as `2022-01-31`.
pub(super) fn date(day: i64) -> String {
    multivector_sim::Date::from_day(day).to_string()
}

/// What a seat sees; the name of a number that there is none of is an error.
pub(super) fn seen(game: &Game, seat: Seat, numbers: Option<&[String]>) -> Result<Value, String> {
    let rules = game.rules();
    let layout = &rules.layout;
    let seen = rules.observe(game.state(), seat);
    let mut values = Map::new();
    let mut put = |metric| {
        if let Some(raw) = seen.raw(metric) {
            let name = layout.name(metric).to_owned();
            values.insert(name, result::plain(game, metric, raw));
        }
    };
    match numbers {
        Some(names) => {
            for name in names {
                put(layout.find(name).ok_or_else(|| name.clone())?);
            }
        }
        None => layout.metrics().for_each(put),
    }
    let outages = seen.outages().iter().map(|outage| {
        json!({
            "target": target(rules, outage.target),
            "share": outage.share as f64 / 1e6,
            "from": date(outage.from_day),
            "until": date(outage.until_day),
            "reason": rules.content.pretexts.get(usize::from(outage.pretext)),
        })
    });
    let question = seen.get(agenda::QUESTION).map_or(0, |code| code.0);
    let question = usize::try_from(question - 1).ok();
    let question = question.and_then(|index| rules.content.questions.get(index));
    Ok(json!({
        "seat": seat.name(),
        "turn": seen.turn(),
        "day": date(seen.day()),
        "over": game.is_over(),
        "initiatives": rules.initiatives(&seen),
        "question": question.map(|question| &question.id),
        "cards": cards(rules, &seen),
        "stoppages": outages.collect::<Vec<_>>(),
        "numbers": values,
    }))
}

/// The cards on the table with their options.
fn cards(rules: &Rules, seen: &Seen) -> Vec<Value> {
    let open = rules.content.cards.iter().enumerate().filter(|(index, _)| {
        let stage = seen.of(agenda::card::STAGE, CardId::at(*index));
        stage.is_some_and(|stage| stage.0 == 1)
    });
    open.map(|(_, card)| {
        let options = card.options.iter().map(|option| &option.id);
        json!({ "card": card.id, "options": options.collect::<Vec<_>>() })
    })
    .collect()
}

pub(super) fn target(rules: &Rules, target: Target) -> Value {
    let content = &rules.content;
    let id = match target {
        Target::Route(id) => content.route(id).map(|entry| ("route", &entry.id)),
        Target::Field(id) => content.field(id).map(|entry| ("field", &entry.id)),
        Target::Mooring(id) => content.mooring(id).map(|entry| ("mooring", &entry.id)),
    };
    id.map_or(Value::Null, |(kind, id)| json!({ kind: id }))
}

/// A template: an order in which what may be chosen is a list, or `{"from", "to"}` for whole numbers.
pub(super) fn template(rules: &Rules, template: &Template) -> Value {
    let content = &rules.content;
    let written =
        |order: &Order| orders_file::words(content, order).map(|text| notation::to_json(&text));
    let fill = |order: Order, choices: Vec<(&str, Value)>| {
        let mut value = written(&order).unwrap_or(Value::Null);
        if let Some(fields) = value.as_object_mut() {
            for (name, choice) in choices {
                fields.insert(name.to_owned(), choice);
            }
        }
        value
    };
    match *template {
        Template::Promise(promise) => fill(Order::Promise { promise }, Vec::new()),
        Template::Answer(card, bits) => {
            let entry = content.card(card);
            let options = entry
                .into_iter()
                .flat_map(|entry| entry.options.iter().enumerate());
            let legal: Vec<&String> = options
                .filter(|(index, _)| bits & (1 << index) != 0)
                .map(|(_, option)| &option.id)
                .collect();
            let order = Order::Answer { card, option: 0 };
            fill(order, vec![("option", json!(legal))])
        }
        Template::Policy(policy, most) => fill(
            Order::Policy { policy, setting: 0 },
            vec![("setting", range(0, most.into()))],
        ),
        Template::Quota(route) => fill(
            Order::Quota { route, permille: 0 },
            vec![("permille", range(0, 1000))],
        ),
        Template::Prefer(route) => fill(
            Order::Prefer { route, on: true },
            vec![("on", json!([false, true]))],
        ),
        Template::Initiative(lever, may_be_loud) => {
            let slots = Slot::ALL.map(Slot::name);
            let mut choices = vec![("slot", json!(slots))];
            let entry = content.lever(lever);
            let venues = entry.into_iter().flat_map(|entry| &entry.venues);
            let venues: Vec<&String> = venues
                .filter_map(|venue| content.venue(*venue))
                .map(|venue| &venue.id)
                .collect();
            if !venues.is_empty() {
                choices.push(("venue", json!(venues)));
            }
            if may_be_loud {
                choices.push(("loud", json!([false, true])));
            }
            let order = Order::Initiative {
                lever,
                slot: Slot::Early,
                venue: None,
                loud: false,
            };
            fill(order, choices)
        }
        Template::Station(force, regions) => {
            let legal = of_bits(rules, regions);
            let order = Order::Station {
                force,
                region: multivector_sim::RegionId::at(0),
            };
            fill(order, vec![("region", json!(legal))])
        }
        Template::Stance(counter, stance, regions) => {
            let legal = of_bits(rules, regions);
            let first = legal.first().map(|_| multivector_sim::RegionId::at(0));
            let order = Order::Stance {
                counter,
                stance,
                region: first,
            };
            let choices = first.map(|_| ("region", json!(legal)));
            fill(order, choices.into_iter().collect())
        }
        Template::Offer(bits) => {
            let terms = Terms::ALL.iter().enumerate();
            let legal = terms.filter(|(index, _)| bits & (1 << index) != 0);
            let legal: Vec<&str> = legal.map(|(_, terms)| terms.name()).collect();
            let order = Order::Offer {
                terms: Terms::StatusQuo,
            };
            fill(order, vec![("terms", json!(legal))])
        }
        Template::Crisis => {
            let order = Order::Crisis { step: Step::Object };
            fill(order, vec![("step", json!(Step::ALL.map(Step::name)))])
        }
    }
}

/// The regions of a set of bits, by name.
fn of_bits(rules: &Rules, regions: u64) -> Vec<&String> {
    let table = rules.content.regions.iter().enumerate();
    table
        .filter(|(index, _)| regions & (1 << index) != 0)
        .map(|(_, region)| &region.id)
        .collect()
}

fn range(from: i64, to: i64) -> Value {
    json!({ "from": from, "to": to })
}
