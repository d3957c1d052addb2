//! What stood behind a cause: the act and its reasons, the answer, the standing order, the work, the stoppage and who ordered
//! it, the numbers that a formula reckons with. What no record tells, this infers from what in the content does just that.

use super::report;
use crate::content::entities::{ContentEffect, Deed};
use crate::game::Game;
use crate::ids::{ProjectId, TableId};
use crate::ledger::{Cause, Rule};
use crate::metric::{Family, Metric};
use crate::order::Order;
use crate::report::{Event, Report};
use crate::rules::Rules;
use crate::state::{Outage, Target, calendar, economy};

/// What stood behind a cause.
#[derive(Clone, Debug, PartialEq)]
pub enum Behind<'a> {
    /// Something that happened.
    Event {
        /// In this turn, from 0.
        turn: u32,
        /// What.
        event: &'a Event,
    },
    /// A standing order of Astana.
    Ordered {
        /// In this turn, from 0.
        turn: u32,
        /// What.
        order: &'a Order,
    },
    /// Something was out of service in the turn or in the one before it.
    Stoppage(Stoppage<'a>),
    /// Another number that goes into the reckoning and changed in the turn.
    Number {
        /// Which.
        metric: Metric,
        /// Its stored value before the turn.
        before: i64,
        /// Its stored value after the turn.
        after: i64,
    },
}

/// A share of something out of service.
#[derive(Clone, Debug, PartialEq)]
pub struct Stoppage<'a> {
    /// What.
    pub target: Target,
    /// The share that is lost, in millionths.
    pub share: i64,
    /// First day.
    pub from_day: i64,
    /// The day on which it is over.
    pub until_day: i64,
    /// The reason given: a position in the table of pretexts.
    pub pretext: u16,
    /// The true cause; nothing where the record does not tell.
    pub cause: Option<Cause>,
    /// The act that was the cause, if it was one: [`Event::Act`].
    pub act: Option<&'a Event>,
}

/// What stood behind a cause that changed a number in a turn (from 0), in order. Empty for a formula that has nothing but
/// numbers behind it.
pub fn behind(game: &Game, metric: Metric, turn: u32, cause: Cause) -> Vec<Behind<'_>> {
    let Some(report) = report(game, turn) else {
        return Vec::new();
    };
    let content = &game.rules().content;
    let here = At {
        game,
        report,
        metric,
    };
    let none: &[ContentEffect] = &[];
    match cause {
        Cause::Lever(id) => here.led_to(
            content.lever(id).map_or(none, |lever| &lever.effects),
            |event| matches!(event, Event::Act { lever, .. } if *lever == id),
        ),
        Cause::Option(id, position) => here.led_to(
            content
                .card(id)
                .and_then(|card| card.options.get(usize::from(position)))
                .map_or(none, |option| &option.effects),
            |event| matches!(event, Event::Answered { card, option, .. } if (*card, *option) == (id, position)),
        ),
        Cause::Card(id) => here.led_to(
            content.card(id).map_or(none, |card| &card.arrives),
            |event| matches!(event, Event::Came { card } if *card == id),
        ),
        Cause::Promise(id) => here.led_to(
            content.promise(id).map_or(none, |promise| &promise.on_break),
            |event| matches!(event, Event::Broken { promise } if *promise == id),
        ),
        Cause::Reaction(id) => here.led_to(
            content.reaction(id).map_or(none, |entry| &entry.effects),
            |event| matches!(event, Event::Reacted { reaction, .. } if *reaction == id),
        ),
        Cause::Project(id) => here.work_on(id),
        Cause::Policy(id) => here.ordered(
            |order| matches!(order, Order::Policy { policy, .. } if *policy == id),
        ),
        Cause::Hazard(_) | Cause::Recorded(_) | Cause::Shock(_) => here.stopped(|stop| stop.cause == Some(cause)),
        Cause::Crisis(id) => here.happened(
            |event| matches!(event, Event::Crisis { crisis, .. } if *crisis == id),
        ),
        Cause::Incident(id) => here.led_to(
            content.incident(id).map_or(none, |incident| &incident.effects),
            |event| matches!(event, Event::Incident { incident, .. } if *incident == id),
        ),
        Cause::Rule(rule) => here.formula(rule),
        Cause::Change(_) | Cause::Order(_) | Cause::Clamp => Vec::new(),
    }
}

/// A number in a turn.
struct At<'a> {
    game: &'a Game,
    report: &'a Report,
    metric: Metric,
}

impl<'a> At<'a> {
    /// Reports up to this turn's.
    fn so_far(&self) -> impl DoubleEndedIterator<Item = &'a Report> + use<'a> {
        let last = self.report.turn;
        let reports = self.game.reports().iter();
        reports.filter(move |report| report.turn <= last)
    }

    /// The events that do these deeds, so far as the deeds bear on the number in this turn: at once in this turn, or later
    /// than they were done and now.
    fn led_to(&self, deeds: &[ContentEffect], is_it: impl Fn(&Event) -> bool) -> Vec<Behind<'a>> {
        let delays: Vec<i64> = deeds
            .iter()
            .filter_map(|effect| match effect.deed {
                Deed::Add {
                    metric, after_days, ..
                } if metric == self.metric => Some(i64::from(after_days)),
                _ => None,
            })
            .collect();
        // The price of an act is no deed of it.
        let accounts = [economy::BUDGET.metric(), economy::COMPANIES.metric()];
        let at_once = delays.is_empty() || delays.contains(&0) || accounts.contains(&self.metric);
        let span = self.report.from_day..self.report.from_day + self.report.days;
        let bears = |report: &Report, event: &Event| {
            let day = day_of(report, event);
            let due = |delay: &i64| *delay > 0 && span.contains(&(day + delay));
            (at_once && report.turn == self.report.turn) || delays.iter().any(due)
        };
        self.so_far()
            .flat_map(|report| report.events.iter().map(move |event| (report, event)))
            .filter(|(report, event)| is_it(event) && bears(report, event))
            .map(|(report, event)| Behind::Event {
                turn: report.turn,
                event,
            })
            .collect()
    }

    /// The events of this turn that are meant.
    fn happened(&self, is_it: impl Fn(&Event) -> bool) -> Vec<Behind<'a>> {
        let turn = self.report.turn;
        let events = self.report.events.iter().filter(|event| is_it(event));
        events.map(|event| Behind::Event { turn, event }).collect()
    }

    /// How a project came to be where it is: that it was begun and finished, and a slip in this turn.
    fn work_on(&self, id: ProjectId) -> Vec<Behind<'a>> {
        let now = self.report.turn;
        self.so_far()
            .flat_map(|report| report.events.iter().map(|event| (report.turn, event)))
            .filter(|(turn, event)| match event {
                Event::Begun { project } | Event::Finished { project } => *project == id,
                Event::Slipped { project, .. } => *project == id && *turn == now,
                _ => false,
            })
            .map(|(turn, event)| Behind::Event { turn, event })
            .collect()
    }

    /// The last order of its kind so far.
    fn ordered(&self, is_it: impl Fn(&Order) -> bool) -> Vec<Behind<'a>> {
        let turns = self.game.record().turns.iter().enumerate();
        let turns = turns.take(self.report.turn as usize + 1).rev();
        turns
            .filter_map(|(turn, seats)| {
                let order = seats.first()?.orders.iter().find(|order| is_it(order))?;
                Some(Behind::Ordered {
                    turn: turn as u32,
                    order,
                })
            })
            .take(1)
            .collect()
    }

    /// What stands behind a formula, where content does not say it: the days of the turn, other numbers of the link, field
    /// or market, and stoppages of it (of any, where the number is the whole network's); work on the project.
    fn formula(&self, rule: Rule) -> Vec<Behind<'a>> {
        let entity = self.game.rules().layout.entity(self.metric);
        match (rule, entity) {
            (Rule::Outage, Some((family, id))) => self.stopped(|stop| stops(stop, family, id)),
            (Rule::Allocation, Some((family @ (Family::Route | Family::Field), id))) => {
                let mut behind = self.numbers();
                behind.extend(self.stopped(|stop| stops(stop, family, id)));
                behind
            }
            (Rule::Allocation, _) => {
                let mut behind = self.numbers();
                behind.extend(self.stopped(|_| true));
                behind
            }
            (
                Rule::Battle
                | Rule::WarSupply
                | Rule::WarHelp
                | Rule::WarTable
                | Rule::WarEnds
                | Rule::Displaced,
                _,
            ) => self.happened(|event| matches!(event, Event::Battle { .. } | Event::War { .. })),
            (Rule::Work, Some((Family::Project, id))) => self.work_on(TableId::at(usize::from(id))),
            _ => Vec::new(),
        }
    }

    /// The length of the turn and the other numbers of the same entity, so far as they changed.
    fn numbers(&self) -> Vec<Behind<'a>> {
        let layout = &self.game.rules().layout;
        let (Some(before), Some(after)) = (
            self.game.state_at(self.report.turn),
            self.game.state_at(self.report.turn + 1),
        ) else {
            return Vec::new();
        };
        let entity = layout.entity(self.metric);
        let others = layout
            .metrics()
            .filter(|other| entity.is_some() && layout.entity(*other) == entity);
        core::iter::once(calendar::SPAN.metric())
            .chain(others)
            .filter(|other| *other != self.metric && before.raw(*other) != after.raw(*other))
            .map(|metric| Behind::Number {
                metric,
                before: before.raw(metric),
                after: after.raw(metric),
            })
            .collect()
    }

    /// What was out of service in this turn or the one before it (its end is a change too).
    fn stopped(&self, is_it: impl Fn(&Stoppage<'_>) -> bool) -> Vec<Behind<'a>> {
        let mut stops: Vec<Stoppage<'a>> = Vec::new();
        let since = self.report.turn.saturating_sub(1);
        for report in self.so_far().filter(|report| report.turn >= since) {
            let standing = self.game.state_at(report.turn);
            let standing = standing.map_or(&[][..], |state| state.outages());
            let told = report
                .events
                .iter()
                .enumerate()
                .filter_map(|(at, event)| self.told(report, at, event));
            for stop in standing.iter().map(of_outage).chain(told) {
                if !stops.iter().any(|known| is_same(known, &stop)) {
                    stops.push(stop);
                }
            }
        }
        let stops = stops.into_iter().map(|stop| Stoppage {
            act: self.act_of(&stop),
            ..stop
        });
        stops
            .filter(|stop| is_it(stop))
            .map(Behind::Stoppage)
            .collect()
    }

    /// A stoppage as it was told, and its cause: that of the outage if it is still listed after the turn, else of what in
    /// the content does just this.
    fn told(&self, report: &Report, at: usize, event: &Event) -> Option<Stoppage<'a>> {
        let Event::Stopped {
            target,
            share,
            day,
            days,
            pretext,
        } = *event
        else {
            return None;
        };
        let stop = Stoppage {
            target,
            share,
            from_day: day,
            until_day: day + days,
            pretext,
            cause: None,
            act: None,
        };
        let after = self.game.state_at(report.turn + 1);
        let listed = after.and_then(|state| {
            let outages = state.outages().iter().map(of_outage);
            outages.into_iter().find(|outage| is_same(outage, &stop))
        });
        let cause = listed
            .and_then(|outage| outage.cause)
            .or_else(|| cause_of(self.game.rules(), report, at, &stop));
        Some(Stoppage { cause, ..stop })
    }

    fn act_of(&self, stop: &Stoppage<'_>) -> Option<&'a Event> {
        let Some(Cause::Lever(id)) = stop.cause else {
            return None;
        };
        self.so_far().flat_map(|report| &report.events).find(
            |event| matches!(event, Event::Act { lever, day, .. } if *lever == id && *day == stop.from_day),
        )
    }
}

/// Whether it is a stoppage of this link, field or mooring.
fn stops(stop: &Stoppage<'_>, family: Family, id: u16) -> bool {
    match stop.target {
        Target::Route(route) => (family, id) == (Family::Route, route.0),
        Target::Field(field) => (family, id) == (Family::Field, field.0),
        Target::Mooring(mooring) => (family, id) == (Family::Mooring, mooring.0),
    }
}

/// The day from which an event's deeds count.
fn day_of(report: &Report, event: &Event) -> i64 {
    match event {
        // Cards are laid out for the turn that follows.
        Event::Came { .. } => report.from_day + report.days,
        // An answer acts from the turn's first day, whatever day its card speaks of.
        Event::Answered { .. } => report.from_day,
        _ => event.day().unwrap_or(report.from_day),
    }
}

fn of_outage<'a>(outage: &Outage) -> Stoppage<'a> {
    Stoppage {
        target: outage.target,
        share: outage.share,
        from_day: outage.from_day,
        until_day: outage.until_day,
        pretext: outage.pretext,
        cause: Some(outage.cause),
        act: None,
    }
}

fn is_same(a: &Stoppage<'_>, b: &Stoppage<'_>) -> bool {
    (a.target, a.share, a.from_day, a.until_day, a.pretext)
        == (b.target, b.share, b.from_day, b.until_day, b.pretext)
}

/// The cause of a stoppage that was told at a place in a report: the act or answer told last before it if that stops just
/// this; else the recorded stoppage or the hazard that fits.
fn cause_of(rules: &Rules, report: &Report, at: usize, stop: &Stoppage<'_>) -> Option<Cause> {
    let days = stop.until_day - stop.from_day;
    let does = |effects: &[ContentEffect]| {
        effects.iter().any(|effect| {
            matches!(effect.deed, Deed::Stop { target, share, days: announced }
                if target == stop.target && share == stop.share && i64::from(announced) == days)
        })
    };
    let before = report.events.get(..at).unwrap_or_default();
    let done = before.iter().rev().find_map(|event| match *event {
        Event::Act { lever, day, .. } => Some((day, Cause::Lever(lever))),
        Event::Answered { card, option, .. } => {
            Some((report.from_day, Cause::Option(card, option)))
        }
        _ => None,
    });
    let content = &rules.content;
    if let Some((day, cause)) = done
        && day == stop.from_day
        && match cause {
            Cause::Lever(id) => content.lever(id).is_some_and(|lever| does(&lever.effects)),
            Cause::Option(id, position) => content
                .card(id)
                .and_then(|card| card.options.get(usize::from(position)))
                .is_some_and(|option| does(&option.effects)),
            _ => false,
        }
    {
        return Some(cause);
    }
    if stop.pretext == content.fighting.pretext {
        return Some(Cause::Rule(Rule::Occupation));
    }
    let recorded = rules.level.recorded_stops.iter().position(|recorded| {
        recorded.target == stop.target
            && recorded.from_day == stop.from_day
            && i64::from(recorded.days) == days
            && recorded.pretext == stop.pretext
    });
    if let Some(position) = recorded {
        return Some(Cause::Recorded(position as u16));
    }
    let hazard = content.hazards.iter().position(|hazard| {
        hazard.targets.contains(&stop.target)
            && hazard.pretext == stop.pretext
            && (i64::from(hazard.days_least)..=i64::from(hazard.days_most)).contains(&days)
    });
    hazard.map(|position| Cause::Hazard(TableId::at(position)))
}
