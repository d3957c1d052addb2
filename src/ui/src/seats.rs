//! The others at the table: what each has done openly and why, as far as it is known, and what the services expect of
//! Moscow. After the game every act lies open, with its reasons and with what was weighed and not chosen.

use egui::Ui;
use multivector_sim::ids::Seat;
use multivector_sim::report::Event;
use multivector_sim::state::{agenda, knowledge, moscow};
use multivector_sim::units::Days;
use multivector_text::{Arg, Form};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::names;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

/// How many acts of a seat are shown before the rest is counted.
const SHOWN: usize = 8;

/// Shows the other seats.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::heading(ui, cx, cx.get("ui-panel-seats"), cx.get("ui-seats-note"));
    widgets::section(ui, cx, cx.get("ui-seats-expected"));
    expected(ui, cx, play);
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            knowledge::MOSCOW_NEXT_TRUST.metric(),
            knowledge::INTELLIGENCE.metric(),
            moscow::SLIGHTS.metric(),
            agenda::DIFFICULTY.metric(),
        ],
    );
    widgets::words(ui, cx.t.small(cx.get("ui-seats-expected-note")));
    for seat in [Seat::Moscow, Seat::West, Seat::Beijing] {
        acts(ui, cx, play, seat);
    }
}

/// The report in a sentence.
fn expected(ui: &mut Ui, cx: &Cx, play: &Play) {
    let m = knowledge::MOSCOW_NEXT.metric();
    let Some(raw) = play.seen.raw(m) else {
        return;
    };
    let act = multivector_text::names::value(cx.texts, play.rules, m, raw, Form::Full);
    let args = [("act", act.into())];
    widgets::words(ui, cx.t.text(cx.say("ui-seats-expect", &args)));
}

/// An act that Astana knows of: its day, its words, and how the seat came to it, line by line; `None` if that is not known.
struct Known {
    day: i64,
    words: String,
    sealed: bool,
    account: Option<Vec<String>>,
}

fn acts(ui: &mut Ui, cx: &Cx, play: &Play, seat: Seat) {
    widgets::section(ui, cx, cx.get(&format!("seat-{}", seat.name())));
    let mut known: Vec<Known> = play
        .game
        .reports()
        .iter()
        .flat_map(|report| &report.events)
        .filter_map(|event| act(cx, play, seat, event))
        .collect();
    known.sort_by_key(|act| core::cmp::Reverse(act.day));
    if known.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-seats-nothing")));
    }
    for act in known.iter().take(SHOWN) {
        let date = cx.texts.date(Days(act.day));
        let args = [("date", date.into()), ("act", act.words.as_str().into())];
        let key = if act.sealed {
            "ui-seats-act-sealed"
        } else {
            "ui-seats-act"
        };
        widgets::words(ui, cx.t.text(cx.say(key, &args)));
        for line in act.account.iter().flatten() {
            widgets::words(ui, cx.t.note(line));
        }
        ui.add_space(cx.s(3.0));
    }
    if known.iter().take(SHOWN).any(|act| act.account.is_none()) {
        widgets::words(ui, cx.t.small(cx.get("ui-seats-reasons-unknown")));
    }
    let rest = known.len().saturating_sub(SHOWN);
    if rest > 0 {
        let args = [("count", Arg::Num(rest as i64))];
        widgets::words(ui, cx.t.note(cx.say("ui-seats-earlier", &args)));
    }
}

fn act(cx: &Cx, play: &Play, whose: Seat, event: &Event) -> Option<Known> {
    let over = play.game.is_over();
    let Event::Act {
        seat,
        lever,
        day,
        sealed,
        account,
        ..
    } = event
    else {
        return None;
    };
    if *seat != whose || (*sealed && !over) {
        return None;
    }
    let is_known = over || play.rules.reasons_are_known(play.seen, *day);
    let account = account
        .as_ref()
        .filter(|_| is_known)
        .map(|account| multivector_text::names::account(cx.texts, play.rules, account));
    Some(Known {
        day: *day,
        words: names::lever(cx, play.rules, *lever),
        sealed: *sealed,
        account,
    })
}
