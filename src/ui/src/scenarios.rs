//! The scenario board: the chances of the answers to its questions and of the endings, from futures played to the end of the
//! level and its Reckoning. Words come first; the figures, with how far the count may be off, and what speaks for an answer and
//! against it unfold. It is counted as a turn opens and again when the player asks for a staff study, not with every order.

use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_ai::{Board, Chance, hundredths};
use multivector_sim::content::{BoardBranch, BoardQuestion, Condition};
use multivector_sim::units::Unit;
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::condition;
use crate::cx::Cx;
use crate::desk::{Desk, Panel};
use crate::figure;
use crate::keys::Command;
use crate::number::elided;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// An ending that comes more rarely is left out.
const WORTH_A_LINE: f64 = 0.01;

/// Shows the board.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(ui, cx, cx.get("ui-panel-board"), "");
    let scenarios = play.scenarios;
    let shown = scenarios.study.or(scenarios.brief);
    match shown {
        Some(board) => {
            let note = if play.rules.level.reckoning > 0 {
                "ui-board-note-reckoning"
            } else {
                "ui-board-note"
            };
            let count = Arg::Num(i64::from(board.samples));
            widgets::words(ui, cx.t.note(cx.say(note, &[("count", count)])));
            let of = match scenarios.study {
                Some(_) => "ui-board-study",
                None => "ui-board-brief",
            };
            widgets::words(ui, cx.t.bold(cx.get(of)));
        }
        None if scenarios.working.is_none() => {
            widgets::words(ui, cx.t.note(cx.get("ui-board-none")));
        }
        None => {}
    }
    progress(ui, cx, play);
    if let Some(board) = shown {
        let before = scenarios.brief.filter(|_| scenarios.study.is_some());
        questions(ui, cx, play, desk, board, before);
        endings(ui, cx, play, board, before);
        widgets::words(ui, cx.t.small(cx.get("ui-board-spread")));
    }
    study(ui, cx, play, out);
}

/// A few lines of the board for the brief, and the way to it.
pub(crate) fn brief(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let Some(board) = play.scenarios.brief else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-panel-board"));
    for (question, chances) in play.rules.content.board.iter().zip(&board.questions) {
        let answers = question.branches.iter().zip(whole(chances));
        // The first of equals.
        let likeliest = answers.rev().max_by_key(|(_, part)| *part);
        let Some((branch, part)) = likeliest else {
            continue;
        };
        let share = i64::from(part) * 10_000;
        let share = cx.texts.number(Unit::Share, share, Form::Compact);
        let args = [
            ("question", cx.get(&format!("board-{}", question.id)).into()),
            ("answer", cx.get(&key(question, branch)).into()),
            ("share", share.into()),
        ];
        widgets::words(ui, cx.t.text(cx.say("ui-board-likeliest", &args)));
    }
    let opens = Some(Command::Panel(Panel::Board));
    if widgets::button(ui, cx, cx.get("ui-board-open"), opens, Kind::Quiet).clicked() {
        desk.panel = Panel::Board;
    }
}

/// How far the count is.
fn progress(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Some(share) = play.scenarios.working else {
        return;
    };
    // Millionths of a share between nought and one.
    let said = cx.texts.number(
        Unit::Share,
        (f64::from(share) * 1e6).round() as i64,
        Form::Compact,
    );
    let words = cx.say("ui-board-working", &[("share", said.into())]);
    widgets::words(ui, cx.t.note(words));
    widgets::meter(ui, cx, share, ui.available_width(), cx.t.c.sky);
}

/// The button that asks for a staff study.
fn study(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    ui.add_space(cx.s(6.0));
    let left = play.scenarios.left;
    let may = left > 0 && play.scenarios.working.is_none();
    ui.add_enabled_ui(may, |ui| {
        if widgets::button(ui, cx, cx.get("ui-board-order"), None, Kind::Plain).clicked() {
            out.push(Action::StaffStudy);
        }
    });
    let left = Arg::Num(i64::from(left));
    let note = cx.say("ui-board-order-note", &[("left", left)]);
    widgets::words(ui, cx.t.small(note));
}

fn key(question: &BoardQuestion, branch: &BoardBranch) -> String {
    format!("board-{}-{}", question.id, branch.id)
}

fn questions(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    board: &Board,
    before: Option<&Board>,
) {
    for (at, question) in play.rules.content.board.iter().enumerate() {
        let Some(chances) = board.questions.get(at) else {
            continue;
        };
        widgets::section(ui, cx, cx.get(&format!("board-{}", question.id)));
        let parts = whole(chances);
        let earlier = before.and_then(|board| board.questions.get(at));
        let earlier = earlier.map(|chances| whole(chances));
        for (nth, branch) in question.branches.iter().enumerate() {
            let (Some(chance), Some(part)) = (chances.get(nth), parts.get(nth)) else {
                continue;
            };
            let name = cx.get(&key(question, branch));
            let was = earlier.as_ref().and_then(|parts| parts.get(nth)).copied();
            let figures = figures(cx, *part, chance, was);
            let open = desk.branch == Some((at, nth));
            if row(ui, cx, name, chance, &figures, open) {
                desk.branch = (!open).then_some((at, nth));
            }
            if open {
                unfolded(ui, cx, play, desk, (question, branch), &figures);
            }
        }
    }
}

/// Whole hundredths of the chances of answers that exclude one another.
fn whole(chances: &[Chance]) -> Vec<u8> {
    let shares: Vec<f64> = chances.iter().map(|chance| chance.share).collect();
    hundredths(&shares)
}

/// The figures of a chance: hundredths, where the share would lie in nineteen of twenty counts, and what it was before.
fn figures(cx: &Cx, part: u8, chance: &Chance, was: Option<u8>) -> String {
    let say = |hundredths: i64| {
        cx.texts
            .number(Unit::Share, hundredths * 10_000, Form::Compact)
    };
    let [low, high] = chance.spread;
    let mut args = vec![
        ("share", say(i64::from(part)).into()),
        ("low", say((low * 100.0).floor() as i64).into()),
        ("high", say((high * 100.0).ceil() as i64).into()),
    ];
    match was {
        Some(was) => {
            args.push(("before", say(i64::from(was)).into()));
            cx.say("ui-board-moved", &args)
        }
        None => cx.say("ui-board-line", &args),
    }
}

/// A chance in words, by the ranges that climate science uses for its verdicts.
fn in_words<'a>(cx: &Cx<'a>, share: f64) -> &'a str {
    cx.get(match share {
        share if share < 0.01 => "ui-odds-hardly",
        share if share < 0.10 => "ui-odds-very-unlikely",
        share if share < 0.33 => "ui-odds-unlikely",
        share if share < 0.66 => "ui-odds-open",
        share if share < 0.90 => "ui-odds-likely",
        _ => "ui-odds-very-likely",
    })
}

/// A row: its name, the chance in words, and a bar with the spread across its end. Says whether it was clicked.
fn row(ui: &mut Ui, cx: &Cx, name: &str, chance: &Chance, figures: &str, open: bool) -> bool {
    let size = vec2(ui.available_width(), cx.s(34.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let args = [("name", name.into()), ("figures", figures.into())];
        let label = cx.say("ui-board-label", &args);
        WidgetInfo::selected(WidgetType::Button, true, open, label)
    });
    if ui.is_rect_visible(rect) {
        let c = &cx.t.c;
        if response.hovered() {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let inner = rect.shrink2(vec2(cx.s(4.0), cx.s(3.0)));
        let words = in_words(cx, chance.share);
        let words = elided(ui, words, cx.t.body(12.0), c.soft, inner.width() * 0.4);
        let room = inner.width() - words.size().x - cx.s(8.0);
        let name = elided(ui, name, cx.t.strong(12.5), c.ink, room);
        let right = pos2(inner.right() - words.size().x, inner.top());
        ui.painter().galley(inner.left_top(), name, c.ink);
        ui.painter().galley(right, words, c.soft);
        let top = inner.bottom() - cx.s(8.0);
        let track = Rect::from_min_max(pos2(inner.left(), top), inner.right_bottom());
        spread(ui, cx, track, chance);
        widgets::focus_ring(ui, cx, &response);
    }
    response.clicked()
}

/// The share as a bar, and its spread as a whisker over it.
fn spread(ui: &Ui, cx: &Cx, track: Rect, chance: &Chance) {
    figure::filled(ui, cx, track, chance.share as f32, cx.t.c.sky);
    let [low, high] = chance
        .spread
        .map(|end| track.left() + track.width() * end as f32);
    let ink = Stroke::new(1.0, cx.t.c.ink);
    let y = track.center().y;
    ui.painter().hline(low..=high, y, ink);
    for x in [low, high] {
        ui.painter()
            .vline(x, (y - cx.s(3.0))..=(y + cx.s(3.0)), ink);
    }
}

/// The figures of an answer, what it would mean, what speaks for it and against it, and on what it rests.
fn unfolded(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    (question, branch): (&BoardQuestion, &BoardBranch),
    figures: &str,
) {
    widgets::words(ui, cx.t.bold(figures));
    let text = format!("{}-text", key(question, branch));
    widgets::words(ui, cx.t.text(cx.get(&text)));
    for (holds, title) in [(true, "ui-board-for"), (false, "ui-board-against")] {
        let signs: Vec<&Condition> = branch
            .signs
            .iter()
            .filter(|sign| sign.holds(play.seen) == holds)
            .collect();
        if signs.is_empty() {
            continue;
        }
        widgets::words(ui, cx.t.note(cx.get(title)));
        for sign in signs {
            let words = condition::sign(cx, play, sign);
            match sign {
                Condition::AtLeast(m, _) | Condition::Below(m, _) => {
                    figure::chip(ui, cx, play, desk, *m, &words);
                }
                _ => {
                    widgets::words(ui, cx.t.text(words));
                }
            }
        }
    }
    widgets::facts(ui, cx, play.rules, &branch.facts);
    ui.add_space(cx.s(4.0));
}

fn endings(ui: &mut Ui, cx: &Cx, play: &Play, board: &Board, before: Option<&Board>) {
    widgets::section(ui, cx, cx.get("ui-board-endings"));
    let endings = board.endings.iter();
    for (id, chance) in endings.filter(|(_, chance)| chance.share >= WORTH_A_LINE) {
        let Some(ending) = play.rules.content.ending(*id) else {
            continue;
        };
        let part = |share: f64| (share * 100.0).round().clamp(0.0, 100.0) as u8;
        let was = before.map(|board| {
            let mut known = board.endings.iter();
            let known = known.find(|(other, _)| other == id);
            part(known.map_or(0.0, |(_, chance)| chance.share))
        });
        let figures = figures(cx, part(chance.share), chance, was);
        let name = cx.t.bold(cx.get(&format!("ending-{}", ending.id)));
        widgets::pair(ui, cx, name, cx.t.note(figures));
        let size = vec2(ui.available_width(), cx.s(9.0));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        spread(ui, cx, rect, chance);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-board-endings-note")));
}
