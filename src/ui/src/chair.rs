//! The room of a person in another chair, while they give orders: first the call, which shows nothing of the game, then what
//! their seat sees and can do. The map and the panels are Astana's and stay shut.

use egui::Ui;
use multivector_sim::content::Lever;
use multivector_sim::ids::{LeverId, Seat, Slot};
use multivector_sim::metric::Metric;
use multivector_sim::order::Order;
use multivector_sim::report::Event;
use multivector_sim::units::Days;
use multivector_text::{Arg, Form, events, names};

use crate::action::Action;
use crate::chrome;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::initiatives::KINDS;
use crate::keys::Command;
use crate::lever;
use crate::names::ids;
use crate::view::{Chair, Play};
use crate::widgets::{self, Kind};

/// So many numbers are shown: those that most of the seat's programs would look at.
const NUMBERS: usize = 14;

/// The person in the chair, and the game as panels read it from there.
fn seated<'a>(cx: &Cx<'a>) -> Option<(Chair<'a>, Play<'a>)> {
    let play = cx.view.play?;
    let chair = play.chair?;
    let (seen, draft) = (chair.seen, chair.draft);
    Some((
        chair,
        Play {
            seen,
            draft,
            forecast: None,
            difference: None,
            ..play
        },
    ))
}

fn name<'a>(cx: &Cx<'a>, seat: Seat) -> &'a str {
    names::seat(cx.texts, seat)
}

/// The call, or what the seat sees and can do.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some((chair, play)) = seated(cx) else {
        return;
    };
    let seat = chair.seen.seat();
    if !chair.seated {
        let who = [("seat", name(cx, seat).into())];
        widgets::heading(ui, cx, &cx.say("ui-chair-call", &who), "");
        widgets::words(ui, cx.t.text(cx.say("ui-chair-call-note", &who)));
        return;
    }
    let date = cx.texts.date(Days(chair.seen.day()));
    let args = [("seat", name(cx, seat).into()), ("date", date.into())];
    let note = cx.get(match seat {
        Seat::Moscow => "ui-chair-moscow-note",
        Seat::West => "ui-chair-west-note",
        // Astana is never called.
        Seat::Beijing | Seat::Astana => "ui-chair-beijing-note",
    });
    widgets::heading(ui, cx, &cx.say("ui-chair-title", &args), note);
    news(ui, cx, &play);
    numbers(ui, cx, &play);
    levers(ui, cx, &play, desk, out);
}

/// What moves on: the person sits down, or seals.
pub(crate) fn foot(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some((chair, play)) = seated(cx) else {
        return;
    };
    let free = desk.overlay.is_none();
    if free
        && cx.pressed(Command::TakeBack)
        && let Some(order) = chair.draft.orders.last()
    {
        out.push(Action::Unstage(*order));
    }
    ui.horizontal(|ui| {
        let (key, action) = if chair.seated {
            ("ui-chair-seal", Action::Commit)
        } else {
            ("ui-chair-sit", Action::Sit)
        };
        let who = [("seat", name(cx, chair.seen.seat()).into())];
        let words = cx.say(key, &who);
        let primary = Some(Command::Primary);
        let clicked = widgets::button(ui, cx, &words, primary, Kind::Primary).clicked();
        if clicked || free && cx.pressed(Command::Primary) {
            desk.lever = None;
            out.push(action);
        }
        let leave = cx.get("ui-chair-leave");
        if widgets::button(ui, cx, leave, None, Kind::Plain).clicked() {
            desk.lever = None;
            out.push(Action::LeaveChair);
        }
        if chair.seated {
            let (price, used) = chrome::totals(&play);
            let limit = play.rules.initiatives(play.seen);
            let args = [
                ("used", Arg::Num(i64::from(used))),
                ("limit", Arg::Num(i64::from(limit))),
                ("price", cx.texts.amount(price).into()),
            ];
            ui.add(egui::Label::new(cx.t.note(cx.say("ui-chair-summary", &args))).truncate());
        }
    });
}

/// What all the world saw of the last turn, and what the seat itself did unseen.
fn news(ui: &mut Ui, cx: &Cx, play: &Play) {
    widgets::section(ui, cx, cx.get("ui-chair-news"));
    let seat = play.seen.seat();
    let report = play.game.reports().last();
    let mut none = true;
    for event in report.iter().flat_map(|report| &report.events) {
        let Some(words) = told(cx, play, seat, event) else {
            continue;
        };
        none = false;
        let date = event.day().map(|day| cx.texts.date_short(Days(day)));
        ui.horizontal_top(|ui| {
            let date = cx.t.small(date.unwrap_or_default());
            ui.add_sized([cx.s(46.0), cx.s(17.0)], egui::Label::new(date));
            ui.label(cx.t.bold(events::mark(event)));
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                widgets::words(ui, cx.t.text(words));
            });
        });
    }
    if none {
        widgets::words(ui, cx.t.note(cx.get("ui-chair-news-none")));
    }
}

/// An event in words, if the seat can know of it. A card is known by the headline that is read there.
fn told(cx: &Cx, play: &Play, seat: Seat, event: &Event) -> Option<String> {
    let rules = play.rules;
    match event {
        Event::Came { card } => {
            let id = &rules.content.card(*card)?.id;
            let moscow = cx.texts.find(&format!("card-{id}-moscow"));
            let headline = moscow.filter(|_| seat == Seat::Moscow);
            let headline = headline.unwrap_or_else(|| cx.get(&format!("card-{id}-astana")));
            Some(headline.to_owned())
        }
        Event::Act { seat: whose, .. } => events::sentence(cx.texts, rules, event, *whose == seat),
        Event::Answered { .. } | Event::Broken { .. } => None,
        _ => events::sentence(cx.texts, rules, event, false),
    }
}

/// The numbers by which a program in this seat would choose, as the seat knows them.
fn numbers(ui: &mut Ui, cx: &Cx, play: &Play) {
    widgets::section(ui, cx, cx.get("ui-chair-numbers"));
    widgets::words(ui, cx.t.small(cx.get("ui-chair-numbers-note")));
    for m in weighed(play) {
        let Some(raw) = play.seen.raw(m) else {
            continue;
        };
        widgets::pair(
            ui,
            cx,
            cx.t.text(names::metric(cx.texts, play.rules, m)),
            cx.t.bold(names::value(cx.texts, play.rules, m, raw, Form::Compact)),
        );
    }
}

/// The numbers that most of the seat's levers are weighed by, in the order of the state.
fn weighed(play: &Play) -> Vec<Metric> {
    let seat = play.seen.seat();
    let levers = play.rules.content.levers.iter();
    let appeals = levers
        .filter(|lever| lever.seat == seat)
        .filter_map(|lever| lever.appeal.as_ref());
    let mut counts = std::collections::BTreeMap::<Metric, usize>::new();
    for term in appeals.flat_map(|appeal| &appeal.terms) {
        if play.seen.raw(term.metric).is_some() {
            *counts.entry(term.metric).or_default() += 1;
        }
    }
    let mut ranked: Vec<(Metric, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(m, count)| (core::cmp::Reverse(*count), *m));
    ranked.truncate(NUMBERS);
    let mut shown: Vec<Metric> = ranked.into_iter().map(|(m, _)| m).collect();
    shown.sort();
    shown
}

/// The seat's levers: what is legal now by kind, and below, folded, the rest with what is missing.
fn levers(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let seat = play.seen.seat();
    let own = ids::<LeverId, Lever>(&play.rules.content.levers)
        .filter(|(id, lever)| lever.seat == seat && play.rules.level.has_lever(*id));
    let (open, shut): (Vec<_>, Vec<_>) = own.partition(|(id, lever)| {
        let order = Order::Initiative {
            lever: *id,
            slot: Slot::Early,
            venue: lever.venues.first().copied(),
            loud: false,
        };
        let others = play.draft.without_subject(&order);
        play.draft.about(&order).is_some() || play.rules.check(play.seen, &others, &order).is_ok()
    });
    widgets::section(ui, cx, cx.get("ui-chair-levers"));
    if open.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-chair-none")));
    }
    let mut digit = 0;
    for kind in KINDS {
        for (id, _) in open.iter().filter(|(_, lever)| lever.kind == kind) {
            digit += 1;
            let key = (digit <= 9).then_some(digit);
            lever::show(ui, cx, play, desk, *id, key, out);
        }
    }
    if shut.is_empty() {
        return;
    }
    let count = [("count", Arg::Num(shut.len() as i64))];
    egui::CollapsingHeader::new(cx.t.note(cx.say("ui-chair-shut", &count)))
        .id_salt(("shut", seat.name()))
        .show(ui, |ui| {
            for kind in KINDS {
                for (id, _) in shut.iter().filter(|(_, lever)| lever.kind == kind) {
                    lever::show(ui, cx, play, desk, *id, None, out);
                }
            }
        });
}
