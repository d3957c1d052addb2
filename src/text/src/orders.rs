//! Orders in words, as the list of a draft, the debrief and reports say them.

use multivector_sim::metric::Family;
use multivector_sim::order::Order;
use multivector_sim::rules::Rules;
use multivector_sim::units::Unit;

use crate::bundle::Texts;
use crate::fighting;
use crate::names::{self, entity};
use crate::number::Form;

/// An order in words.
pub fn describe(texts: &Texts, rules: &Rules, order: &Order) -> String {
    let named = |family: Family, index: u16| entity(texts, rules, family, index);
    match *order {
        Order::Promise { promise } => {
            let promise = named(Family::Promise, promise.0);
            texts.format("order-promise", &[("promise", promise.into())])
        }
        Order::Answer { card, option } => names::option(texts, rules, card, option),
        Order::Policy { policy, setting } => {
            let entry = rules.content.policy(policy);
            let words = entry.map_or("", |p| texts.get(&format!("policy-{}-{setting}", p.id)));
            let args = [
                ("policy", named(Family::Policy, policy.0).into()),
                ("setting", words.into()),
            ];
            texts.format("order-policy", &args)
        }
        Order::Quota { route, permille } => {
            let share = texts.number(Unit::Share, i64::from(permille) * 1_000, Form::Compact);
            let args = [
                ("route", named(Family::Route, route.0).into()),
                ("share", share.into()),
            ];
            texts.format("order-quota", &args)
        }
        Order::Prefer { route, on } => {
            let key = if on {
                "order-prefer"
            } else {
                "order-prefer-off"
            };
            texts.format(key, &[("route", named(Family::Route, route.0).into())])
        }
        Order::Initiative {
            lever, venue, loud, ..
        } => {
            let mut words = named(Family::Lever, lever.0);
            if let Some(venue) = venue.and_then(|venue| rules.content.venue(venue)) {
                let venue = texts.get(&format!("venue-{}", venue.id));
                let args = [("act", words.into()), ("venue", venue.into())];
                words = texts.format("act-at", &args);
            }
            if loud {
                texts.format("order-loud", &[("act", words.into())])
            } else {
                words
            }
        }
        Order::Station { force, region } => {
            let args = [
                ("force", named(Family::Force, force.0).into()),
                ("region", named(Family::Region, region.0).into()),
            ];
            texts.format("order-station", &args)
        }
        Order::Stance { .. } | Order::Offer { .. } => {
            fighting::order(texts, rules, order).unwrap_or_default()
        }
        Order::Crisis { step } => {
            let step = texts.get(&format!("step-{}", step.name()));
            texts.format("order-crisis", &[("step", step.into())])
        }
    }
}
