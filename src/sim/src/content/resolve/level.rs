//! Resolving a level: its starting values and which entries it uses.

use super::{Kind, Resolver};
use crate::content::Content;
use crate::content::condition::Condition;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::date::boundaries;
use crate::orders_file;

impl Resolver<'_> {
    pub(super) fn start(&mut self, raw: &StartRaw) -> Start {
        let metric = self.metric(&raw.metric);
        let value = self.stored(metric, &raw.value);
        let to = raw.to.as_ref().map_or(value, |to| self.stored(metric, to));
        let (min, max) = self
            .layout
            .as_ref()
            .map_or((0, 0), |layout| layout.bounds(metric));
        if value < min || to > max || to < value {
            self.report(
                &raw.value,
                "content-lint-start-out-of-range",
                vec![("metric", raw.metric.value.clone())],
            );
        }
        Start {
            metric,
            value,
            to,
            basis: self.basis(&raw.basis),
        }
    }

    pub(super) fn level(&mut self, raw: &LevelRaw, content: &mut Content) -> Level {
        if raw.format.value != 1 {
            self.report(
                &raw.format,
                "content-lint-unknown-format",
                vec![("format", raw.format.value.to_string())],
            );
        }
        if raw.turns.value == 0 || raw.turns.value > 400 {
            self.report(
                &raw.turns,
                "content-lint-level-turns",
                vec![("turns", raw.turns.value.to_string())],
            );
        }
        let cards = self.picked(&raw.cards, Kind::cards);
        let levers = self.picked(&raw.levers, Kind::levers);
        let endings = self.picked(&raw.endings, Kind::endings);
        let incidents = raw.incidents.as_ref().unwrap_or(&PickRaw::All);
        let incidents = self.picked(incidents, Kind::incidents);
        let hazards = self.picked(raw.hazards.as_ref().unwrap_or(&PickRaw::All), Kind::hazards);
        let mut recorded_changes: Vec<RecordedChange> = raw
            .recorded_changes
            .iter()
            .flatten()
            .map(|change| RecordedChange {
                id: change.id.value.clone(),
                day: self.date(&change.on),
                effects: self.effects(&change.effects),
            })
            .collect();
        recorded_changes.sort_by_key(|change| change.day);
        let acts = raw.acts.as_deref().unwrap_or_default();
        let acts = orders_file::drafts(content, acts, &mut self.findings.list);
        let never = || Condition::Not(Box::new(Condition::Always));
        for (card, picked) in content.cards.iter_mut().zip(cards) {
            if !picked {
                card.when = never();
            }
        }
        for (lever, picked) in content.levers.iter_mut().zip(levers) {
            if !picked {
                lever.when = never();
            }
        }
        for (ending, picked) in content.endings.iter_mut().zip(endings) {
            if !picked {
                ending.when = never();
            }
        }
        let start_day = self.date(&raw.start);
        let reckoning = self.reckoning(raw);
        let futures = self.weighed_futures(raw);
        let futures_from = raw.futures_from.as_ref().map(|date| self.date(date));
        Level {
            id: raw.id.value.clone(),
            start_day,
            span: raw.span,
            turns: raw.turns.value,
            reckoning,
            boundaries: boundaries(start_day, raw.span, raw.turns.value, reckoning),
            initiatives: raw.initiatives,
            asks: raw.asks,
            wires: raw.wires,
            promises: raw.promises,
            rewind: raw.rewind,
            starts: raw
                .start_values
                .iter()
                .map(|start| self.start(start))
                .collect(),
            hazards,
            incidents,
            shocks: Vec::new(),
            recorded_changes,
            futures,
            futures_from,
            acts,
            recorded_stops: raw
                .recorded_stops
                .iter()
                .flatten()
                .map(|stop| self.recorded_stop(stop))
                .collect(),
        }
    }

    fn reckoning(&mut self, raw: &LevelRaw) -> u16 {
        let Some(months) = &raw.reckoning else {
            return 0;
        };
        if months.value > 120 {
            self.report(
                months,
                "content-lint-level-reckoning",
                vec![("months", months.value.to_string())],
            );
        }
        months.value.min(120)
    }

    pub(super) fn recorded_stop(&mut self, raw: &RecordedStopRaw) -> RecordedStop {
        let (target, whole) = self.target(&raw.target);
        let share = self.coefficient(&raw.share);
        RecordedStop {
            target,
            from_day: self.date(&raw.from),
            days: raw.days,
            share: Coefficient {
                value: share.value * whole,
                ..share
            },
            pretext: self.pretext(&raw.pretext),
        }
    }

    pub(super) fn picked(&mut self, pick: &PickRaw, kind: Kind) -> Vec<bool> {
        let count = self.names.of(kind).len();
        let (names, inside) = match pick {
            PickRaw::All => return vec![true; count],
            PickRaw::Only(names) => (names, true),
            PickRaw::Without(names) => (names, false),
        };
        let mut picked = vec![!inside; count];
        for name in names {
            let index = self.index(kind, name);
            if let Some(flag) = picked.get_mut(index) {
                *flag = inside;
            }
        }
        picked
    }
}
