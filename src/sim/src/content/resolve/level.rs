//! Resolving a level: its spans, its starting values and which entries it uses. Which cards, questions and endings it deals stands in
//! `deal.rs`.

use super::deeds::never;
use super::{Imposed, Kind, Resolver};
use crate::content::Content;
use crate::content::entities::*;
use crate::content::raw::*;
use crate::content::ron::{Diagnostic, FileId, Name, Severity};
use crate::date::{MOST_TURNS, boundaries};
use crate::ids::{PromiseId, Seat, TableId};
use crate::layout::Layout;
use crate::ledger::BasisRef;
use crate::opening::Chosen;
use crate::orders_file;

impl LevelRaw {
    /// The spans of its turns, in order.
    pub(crate) fn spans(&self) -> Vec<(SpanRaw, u16)> {
        let later = self.then.iter().flatten();
        let later = later.map(|spans| (spans.span, spans.turns.value));
        core::iter::once((self.span, self.turns.value))
            .chain(later)
            .collect()
    }
}

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

    pub(super) fn level(
        &mut self,
        raw: &LevelRaw,
        inherited: &[StartRaw],
        content: &mut Content,
    ) -> Level {
        if raw.format.value != 1 {
            self.report(
                &raw.format,
                "content-lint-unknown-format",
                vec![("format", raw.format.value.to_string())],
            );
        }
        let later = raw.then.iter().flatten().map(|spans| &spans.turns);
        for turns in core::iter::once(&raw.turns).chain(later) {
            if turns.value == 0 || turns.value > MOST_TURNS {
                self.report(
                    turns,
                    "content-lint-level-turns",
                    vec![("turns", turns.value.to_string())],
                );
            }
        }
        let levers = self.levers(raw, content);
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
        for (lever, picked) in content.levers.iter_mut().zip(&levers) {
            if !picked {
                lever.when = never();
            }
        }
        let start_day = self.date(&raw.start);
        let reckoning = self.reckoning(raw);
        let futures = self.weighed_futures(raw);
        let futures_from = raw.futures_from.as_ref().map(|date| self.date(date));
        let spans = raw.spans();
        let turns = spans.iter().fold(0u16, |sum, (_, turns)| {
            sum.saturating_add((*turns).min(MOST_TURNS))
        });
        let names = |names: &Option<Vec<_>>| -> Vec<String> {
            let names = names.iter().flatten();
            names.map(|name: &Name| name.value.clone()).collect()
        };
        Level {
            id: raw.id.value.clone(),
            place: raw.place.unwrap_or(u16::MAX),
            start_day,
            span: raw.span,
            turns,
            later: spans.iter().skip(1).copied().collect(),
            reckoning,
            not_offered: self.not_offered(raw),
            levers,
            objectives: self.objectives(raw),
            pace: raw.pace.as_ref().map(|pace| Pace {
                minutes: pace.minutes.value,
                words: pace.words.value,
                decisions: pace.decisions.value,
            }),
            deals_with: names(&raw.deals_with),
            lesson: names(&raw.lesson),
            coach: names(&raw.coach),
            opening: None,
            chosen: Chosen::default(),
            boundaries: boundaries(start_day, spans, reckoning),
            initiatives: raw.initiatives,
            asks: raw.asks,
            wires: raw.wires,
            promises: raw.promises,
            rewind: raw.rewind,
            starts: self.starts(raw, inherited),
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

    /// Its own starting values and, before them, those that it takes over and does not replace.
    fn starts(&mut self, raw: &LevelRaw, inherited: &[StartRaw]) -> Vec<Start> {
        let own = |start: &&StartRaw| {
            let mut own = raw.start_values.iter();
            own.all(|other| other.metric.value != start.metric.value)
        };
        let starts = inherited.iter().filter(own).chain(&raw.start_values);
        starts.map(|start| self.start(start)).collect()
    }

    /// Which levers are to be had: Astana's by one list, the other seats' by another.
    fn levers(&mut self, raw: &LevelRaw, content: &Content) -> Vec<bool> {
        let own = self.picked(&raw.levers, Kind::levers);
        let rivals = raw.rivals.as_ref().unwrap_or(&PickRaw::All);
        let rivals = self.picked(rivals, Kind::levers);
        let both = own.into_iter().zip(rivals).zip(&content.levers);
        both.map(|((own, rival), lever)| match lever.seat {
            Seat::Astana => own,
            _ => rival,
        })
        .collect()
    }

    fn not_offered(&mut self, raw: &LevelRaw) -> Vec<PromiseId> {
        let offered = raw.offered.as_ref().unwrap_or(&PickRaw::All);
        let offered = self.picked(offered, Kind::promises).into_iter().enumerate();
        let not = offered.filter(|(_, offered)| !offered);
        not.map(|(index, _)| PromiseId::at(index)).collect()
    }

    fn objectives(&mut self, raw: &LevelRaw) -> Vec<Objective> {
        let ids = raw.objectives.iter().flatten().map(|x| &x.id);
        super::unique(&mut self.findings.list, "objective", ids);
        let objectives = raw.objectives.iter().flatten();
        objectives
            .map(|objective| Objective {
                id: objective.id.value.clone(),
                when: self.condition(&objective.when),
            })
            .collect()
    }

    /// What a person chose: starting values of their own replace the level's.
    pub(super) fn chosen(&mut self, imposed: &Imposed<'_>, level: &mut Level) {
        for (name, text) in imposed.starts {
            let layout = self.layout.as_ref();
            let Some(metric) = layout.and_then(|layout| layout.find(name)) else {
                let known: Vec<&str> = layout.iter().copied().flat_map(Layout::names).collect();
                let unknown = Diagnostic::unknown_choice(Kind::metric.text(), name, &known);
                self.findings.list.push(unknown);
                continue;
            };
            let (min, max) = layout.map_or((0, 0), |layout| layout.bounds(metric));
            let number = text.trim().parse::<f64>().unwrap_or(f64::NAN);
            let stored = (number * self.scale(metric)).round();
            if !(min as f64..=max as f64).contains(&stored) || stored.abs() > 1e15 {
                self.findings.list.push(Diagnostic::lint(
                    FileId::NONE,
                    Severity::Error,
                    "content-lint-start-chosen",
                    vec![("metric", name.clone()), ("value", text.clone())],
                ));
                continue;
            }
            let start = Start {
                metric,
                value: stored as i64,
                to: stored as i64,
                basis: BasisRef::ARITHMETIC,
            };
            // In its place, so that what the seed draws for others stays as it is.
            match level.starts.iter_mut().find(|own| own.metric == metric) {
                Some(own) => *own = start,
                None => level.starts.push(start),
            }
        }
        level.chosen.without = imposed.without.to_vec();
        level.chosen.starts = imposed.starts.to_vec();
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
