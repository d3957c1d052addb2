//! Predicting before committing: how likely the player thinks it that a number rises, asked in the preview, answered in the
//! report and scored in the debrief. What was said is kept by `predictions`.

use egui::{Ui, WidgetInfo, WidgetType};
use multivector_sim::units::{Days, Unit};
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Predict;
use crate::names;
use crate::predictions::{ASKED, CHANCES, Prediction};
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Whether the player is asked: by the settings, which leave it to the level if nothing else is said.
fn asks(cx: &Cx, play: &Play) -> bool {
    match cx.view.settings.predict {
        Predict::Always => true,
        Predict::Never => false,
        // Where turns cannot be taken back, a class is at work.
        Predict::Lessons => !play.rules.level.rewind,
    }
}

/// Asks for the chances, before the forecast is read.
pub(crate) fn preview(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    let turn = play.game.turn();
    if !asks(cx, play) && play.predictions.of_turn(turn).next().is_none() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-predict-title"));
    let open = play.predictions.is_open(turn);
    let note = if open {
        "ui-predict-note"
    } else {
        "ui-predict-locked"
    };
    widgets::words(ui, cx.t.note(cx.get(note)));
    for metric in ASKED {
        let name = names::metric(cx, play.rules, metric);
        let said = play.predictions.of(turn, metric).map(|one| one.percent);
        if !open {
            if let Some(one) = play.predictions.of(turn, metric) {
                widgets::words(ui, cx.t.text(sentence(cx, play, one)));
            }
            continue;
        }
        widgets::words(
            ui,
            cx.t.text(cx.say("ui-predict-rises", &[("number", name.as_str().into())])),
        );
        ui.horizontal_wrapped(|ui| {
            for percent in CHANCES {
                let chosen = said == Some(percent);
                let kind = if chosen { Kind::Chosen } else { Kind::Plain };
                let words = chance(cx, percent);
                let button = widgets::button(ui, cx, &words, None, kind);
                // The same chances stand below several numbers: who cannot see them needs the number's name with them.
                button.widget_info(|| {
                    let args = [
                        ("number", name.as_str().into()),
                        ("chance", words.as_str().into()),
                    ];
                    let label = cx.say("ui-predict-said", &args);
                    WidgetInfo::selected(WidgetType::Button, true, chosen, label)
                });
                if button.clicked() {
                    out.push(Action::Predict {
                        metric,
                        percent: (!chosen).then_some(percent),
                    });
                }
            }
        });
    }
}

/// What became of the predictions of the turn that is reported.
pub(crate) fn report(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Some(turn) = play.game.turn().checked_sub(1) else {
        return;
    };
    let mut said = play.predictions.of_turn(turn).peekable();
    if said.peek().is_none() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-predict-came"));
    for one in said {
        widgets::words(ui, cx.t.text(sentence(cx, play, one)));
    }
}

/// All of them with what came, and how good they were together.
pub(crate) fn debrief(ui: &mut Ui, cx: &Cx, play: &Play) {
    let settled = play.predictions.settled();
    let Some(score) = play.predictions.brier_hundredths() else {
        return;
    };
    widgets::section(ui, cx, cx.get("ui-predict-scores"));
    // Whoever says 50 per cent leans to neither side.
    let leaning = settled.iter().filter(|(one, _)| one.percent != 50);
    let right = leaning
        .clone()
        .filter(|(one, rose)| (one.percent > 50) == *rose);
    let args = [
        ("count", Arg::Num(settled.len() as i64)),
        ("leaning", Arg::Num(leaning.count() as i64)),
        ("right", Arg::Num(right.count() as i64)),
        ("score", cx.texts.decimal(score, 2).into()),
    ];
    widgets::words(ui, cx.t.text(cx.say("ui-predict-score", &args)));
    widgets::words(ui, cx.t.note(cx.get("ui-predict-score-note")));
    egui::CollapsingHeader::new(cx.t.note(cx.get("ui-predict-each")))
        .id_salt("predictions")
        .show(ui, |ui| {
            for (one, _) in &settled {
                let day = play.game.seen_at(one.turn).map(|seen| seen.day());
                let date = day.map_or(String::new(), |day| cx.texts.date(Days(day)));
                let args = [
                    ("date", date.into()),
                    ("line", sentence(cx, play, one).into()),
                ];
                widgets::words(ui, cx.t.text(cx.say("ui-predict-turn", &args)));
            }
        });
}

/// A prediction, and what came where that is known.
fn sentence(cx: &Cx, play: &Play, one: &Prediction) -> String {
    let key = match one.rose {
        None => "ui-predict-said",
        Some(true) => "ui-predict-rose",
        Some(false) => "ui-predict-not",
    };
    let args = [
        ("number", names::metric(cx, play.rules, one.metric).into()),
        ("chance", chance(cx, one.percent).into()),
    ];
    cx.say(key, &args)
}

fn chance(cx: &Cx, percent: u8) -> String {
    let millionths = i64::from(percent) * 10_000;
    cx.texts.number(Unit::Share, millionths, Form::Compact)
}
