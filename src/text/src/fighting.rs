//! The words of the weekly war: counters, stances, terms, orders, and what came of a week.

use multivector_sim::metric::Family;
use multivector_sim::order::{Counter, Order, Stance, Terms};
use multivector_sim::report::{Event, WarTurn};
use multivector_sim::rules::Rules;
use multivector_sim::units::Unit;

use crate::bundle::Texts;
use crate::names::{self, entity};
use crate::number::Form;

/// A counter of either side.
pub fn counter(texts: &Texts, rules: &Rules, counter: Counter) -> String {
    match counter {
        Counter::Force(id) => entity(texts, rules, Family::Force, id.0),
        Counter::Group(id) => entity(texts, rules, Family::Group, id.0),
    }
}

/// What a counter is told to do: Moscow’s groups advance where Astana’s forces counter-attack.
pub fn stance(texts: &Texts, counter: Counter, stance: Stance) -> &str {
    match (counter, stance) {
        (Counter::Group(_), Stance::Attack) => texts.get("stance-advance"),
        _ => texts.get(&format!("stance-{}", stance.name())),
    }
}

/// Terms of the table.
pub fn terms(texts: &Texts, terms: Terms) -> &str {
    texts.get(&format!("terms-{}", terms.name()))
}

/// An order of the fighting in words; `None` for any other.
pub fn order(texts: &Texts, rules: &Rules, order: &Order) -> Option<String> {
    match *order {
        Order::Stance {
            counter,
            stance,
            region,
        } => {
            let place = region.map(|region| entity(texts, rules, Family::Region, region.0));
            let key = match &place {
                Some(_) => "order-stance-to",
                None if stance.moves() => "order-stance-home",
                None => "order-stance",
            };
            let args = [
                ("counter", self::counter(texts, rules, counter).into()),
                ("stance", self::stance(texts, counter, stance).into()),
                ("region", place.unwrap_or_default().into()),
            ];
            Some(texts.format(key, &args))
        }
        Order::Offer { terms } => {
            let args = [("terms", self::terms(texts, terms).into())];
            Some(texts.format("order-offer", &args))
        }
        _ => None,
    }
}

/// What happened in the fighting, in one sentence; `None` for any other event. The chances of a battle are said only if
/// they are `opened`, as in the debrief: Astana did not know them just so.
pub(crate) fn sentence(
    texts: &Texts,
    rules: &Rules,
    event: &Event,
    opened: bool,
) -> Option<String> {
    match *event {
        Event::Battle {
            region,
            attacker,
            outcome,
            defended,
            chances,
            ..
        } => {
            let how = if outcome.takes() && !defended {
                "undefended"
            } else {
                outcome.name()
            };
            let key = format!("event-battle-{}-{how}", attacker.name());
            let place = entity(texts, rules, Family::Region, region.0);
            let words = texts.format(&key, &[("region", place.into())]);
            if !opened {
                return Some(words);
            }
            let chance = |share: f64| {
                let micro = (share * 1e6).round() as i64;
                texts.number(Unit::Share, micro, Form::Compact)
            };
            let [repulsed, stalemate, gives_way, breaks] = chances.map(chance);
            let args = [
                ("event", words.into()),
                ("repulsed", repulsed.into()),
                ("stalemate", stalemate.into()),
                ("gives_way", gives_way.into()),
                ("breaks", breaks.into()),
            ];
            Some(texts.format("event-battle-odds", &args))
        }
        Event::War { turn, .. } => {
            let partner = match turn {
                WarTurn::Help(id, _) => entity(texts, rules, Family::Partner, id.0),
                _ => String::new(),
            };
            let counter = match turn {
                WarTurn::CutOff(one) | WarTurn::Captured(one) => counter(texts, rules, one),
                _ => String::new(),
            };
            let (who, what) = match turn {
                WarTurn::Offered(who, what) => (names::seat(texts, who), terms(texts, what)),
                WarTurn::Refused(what) | WarTurn::Settled(what) => ("", terms(texts, what)),
                _ => ("", ""),
            };
            let args = [
                ("partner", partner.into()),
                ("counter", counter.into()),
                ("seat", who.into()),
                ("terms", what.into()),
            ];
            Some(texts.format(&format!("event-war-{}", turn.name()), &args))
        }
        _ => None,
    }
}
