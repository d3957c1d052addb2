//! The four advisers: in the brief what each says on the question of the month, with a figure; in the debrief how right each
//! was, with every line and what came of it.

use egui::Ui;
use multivector_sim::advice::{self, Judged};
use multivector_sim::content::entities::Adviser;
use multivector_sim::units::{Days, Unit};
use multivector_text::Form;

use crate::cx::Cx;
use crate::view::Play;
use crate::widgets;

/// What they say as the turn opens: the claim, then a line each.
pub(crate) fn brief(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Some(said) = play.rules.advice(play.seen) else {
        return;
    };
    let c = &play.rules.content;
    let claim = c.advisers.claims.get(said.claim);
    let (Some(claim), Some(question)) = (claim, c.question(said.question)) else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-advisers"));
    let args = [("claim", cx.get(&format!("claim-{}", claim.id)).into())];
    widgets::words(ui, cx.t.note(cx.say("ui-advisers-claim", &args)));
    for (adviser, percent) in c.advisers.list.iter().zip(&said.percents) {
        let args = [
            ("who", name(cx, adviser).into()),
            (
                "words",
                cx.get(&format!("adviser-{}-{}", adviser.id, question.id))
                    .into(),
            ),
        ];
        let line = cx.say("ui-advisers-line", &args);
        widgets::pair(
            ui,
            cx,
            cx.t.note(line),
            cx.t.bold(self::percent(cx, *percent)),
        );
    }
    ui.add_space(cx.s(8.0));
}

fn name<'a>(cx: &Cx<'a>, adviser: &Adviser) -> &'a str {
    cx.get(&format!("adviser-{}", adviser.id))
}

/// A figure in whole per cent.
fn percent(cx: &Cx, percent: u8) -> String {
    let millionths = i64::from(percent) * 10_000;
    cx.texts.number(Unit::Share, millionths, Form::Compact)
}

/// How right each was.
pub(crate) fn debrief(ui: &mut Ui, cx: &Cx, play: &Play) {
    let judged = advice::judged(play.game);
    let list = &play.rules.content.advisers.list;
    if judged.is_empty() || list.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-advisers-scores"));
    widgets::words(ui, cx.t.note(cx.get("ui-advisers-scores-note")));
    for (place, adviser) in list.iter().enumerate() {
        let Some(score) = advice::brier(&judged, place) else {
            continue;
        };
        // Two digits are enough for a dozen answers.
        let score = cx.texts.decimal((score * 100.0).round() as i64, 2);
        widgets::pair(ui, cx, cx.t.bold(name(cx, adviser)), cx.t.bold(score));
        let way = cx.get(&format!("adviser-{}-way", adviser.id));
        widgets::words(ui, cx.t.small(way));
    }
    egui::CollapsingHeader::new(cx.t.note(cx.get("ui-advisers-each")))
        .id_salt("advisers")
        .show(ui, |ui| {
            for one in &judged {
                turn(ui, cx, play, one);
            }
        });
}

/// What was said in a turn, and what came.
fn turn(ui: &mut Ui, cx: &Cx, play: &Play, judged: &Judged) {
    let advisers = &play.rules.content.advisers;
    let Some(claim) = advisers.claims.get(judged.advice.claim) else {
        return;
    };
    let Some(seen) = play.game.seen_at(judged.turn) else {
        return;
    };
    let date = cx.texts.month_and_year(Days(seen.day()));
    let args = [
        ("date", date.into()),
        ("claim", cx.get(&format!("claim-{}", claim.id)).into()),
    ];
    widgets::words(ui, cx.t.text(cx.say("ui-advisers-turn", &args)));
    let said = advisers.list.iter().zip(&judged.advice.percents);
    let said: Vec<String> = said
        .map(|(adviser, figure)| {
            let figure = percent(cx, *figure);
            let args = [("who", name(cx, adviser).into()), ("share", figure.into())];
            cx.say("ui-advisers-said", &args)
        })
        .collect();
    let came = if judged.came {
        "ui-advisers-came"
    } else {
        "ui-advisers-not"
    };
    let line = format!("{} · {}", cx.get(came), said.join(" · "));
    widgets::words(ui, cx.t.note(line));
}
