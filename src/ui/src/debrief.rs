//! The debrief: the ending, the axes with their parts, the promises graded, charts with what was hidden now open, the
//! result code, and the turns to go back to.

use egui::{ComboBox, RichText, TextEdit, Ui};
use multivector_sim::content::{Axis, Fact};
use multivector_sim::game::{Grade, Outcome};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::state::{compliance, economy, moscow, oil, society};
use multivector_sim::units::{Micro, Unit};
use multivector_text::codex::{Codex, Page, SOURCES};
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::advisers;
use crate::chart;
use crate::chronicle;
use crate::codex;
use crate::cx::Cx;
use crate::desk::{Desk, Origin, Screen};
use crate::keys::Command;
use crate::names;
use crate::number;
use crate::objectives;
use crate::opened;
use crate::predict;
use crate::review;
use crate::rewind;
use crate::view::{LevelInfo, Play};
use crate::widgets::{self, Kind};

/// Numbers to chart; the last three were hidden during play.
const CHARTS: [Metric; 12] = [
    oil::STAYING_POWER.metric(),
    oil::PRICE_OF_CLOSURE.metric(),
    oil::EXPORTS.metric(),
    economy::FUND.metric(),
    economy::BUDGET.metric(),
    economy::RATE.metric(),
    society::SUPPORT.metric(),
    society::COHESION.metric(),
    compliance::LADDER.metric(),
    moscow::ANGER.metric(),
    moscow::DANGER.metric(),
    compliance::LEAKAGE.metric(),
];

/// Shows the debrief.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some(outcome) = play.game.outcome() else {
        widgets::heading(
            ui,
            cx,
            cx.get("ui-debrief-title"),
            cx.get("ui-debrief-not-over"),
        );
        if widgets::button(
            ui,
            cx,
            cx.get("ui-debrief-back"),
            Some(Command::Back),
            Kind::Plain,
        )
        .clicked()
        {
            out.push(Action::Screen(Screen::Play));
        }
        return;
    };
    ending(ui, cx, play, desk, &outcome);
    widgets::section(ui, cx, cx.get("ui-debrief-axes"));
    widgets::words(ui, cx.t.note(cx.get("ui-debrief-axes-note")));
    for (axis, value) in play.rules.content.axes.iter().zip(outcome.axes) {
        self::axis(ui, cx, play, axis, value);
    }
    objectives::graded(ui, cx, play, &outcome.objectives);
    promises(ui, cx, play, &outcome);
    predict::debrief(ui, cx, play);
    advisers::debrief(ui, cx, play);
    chronicle::show(ui, cx, play, desk);
    review::show(ui, cx, play, desk);
    opened::turning_points(ui, cx, play);
    opened::behind_the_reasons(ui, cx, play);
    review::questions(ui, cx, play);
    charts(ui, cx, play, desk);
    code(ui, cx, play, desk);
    review::report(ui, cx, play, out);
    go_on(ui, cx, play, desk, out);
    widgets::section(ui, cx, cx.get("ui-rewind-title"));
    rewind::list(ui, cx, play, out);
    ui.add_space(cx.s(10.0));
    if widgets::button(ui, cx, cx.get("ui-leave-title-page"), None, Kind::Plain).clicked() {
        out.push(Action::Screen(Screen::Title));
    }
}

fn ending(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, outcome: &Outcome) {
    widgets::words(ui, cx.t.small(cx.get("ui-debrief-title")));
    let Some(ending) = play.rules.content.ending(outcome.ending) else {
        return;
    };
    let id = &ending.id;
    widgets::words(
        ui,
        RichText::new(cx.get(&format!("ending-{id}")))
            .font(cx.t.serif(32.0))
            .color(cx.t.c.ink),
    );
    widgets::rule(ui, cx);
    let shelf = codex::shelf(cx, play, desk);
    let text = cx.get(&format!("ending-{id}-text"));
    codex::linked(ui, cx, desk, &shelf, text, cx.t.body(15.0), cx.t.c.ink);
    if let Some(name) = cx.texts.find(&format!("dossier-{}", ending.scenario)) {
        let scenario = cx.say("ui-debrief-scenario", &[("name", name.into())]);
        widgets::words(ui, cx.t.note(scenario));
    }
    sources(ui, cx, play, desk, &ending.facts);
}

/// On which articles and facts the ending rests; each leads to its page of the codex.
fn sources(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, ids: &[String]) {
    if ids.is_empty() {
        return;
    }
    let facts = play.rules.content.facts.iter();
    let facts: Vec<&Fact> = facts.filter(|fact| ids.contains(&fact.id)).collect();
    widgets::words(ui, cx.t.note(cx.get("ui-codex-sources")));
    for (place, article) in SOURCES.iter().enumerate() {
        let told = |fact: &&Fact| fact.sources.iter().any(|id| id == article);
        if !facts.iter().any(told) {
            continue;
        }
        let words = cx.get(&format!("source-{article}-title"));
        if widgets::button(ui, cx, words, None, Kind::Quiet).clicked() {
            desk.follow(Page::Source(place as u16));
        }
    }
    let title = cx.say(
        "ui-sources-show",
        &[("count", Arg::Num(facts.len() as i64))],
    );
    egui::CollapsingHeader::new(cx.t.note(title))
        .id_salt("ending-facts")
        .show(ui, |ui| {
            let pages = ids.iter().filter_map(|id| Codex::page_of(play.rules, id));
            pages.for_each(|page| codex::row(ui, cx, play, desk, page));
        });
}

/// One axis as a bar between worst and best, with its parts unfolded on demand.
fn axis(ui: &mut Ui, cx: &Cx, play: &Play, axis: &Axis, value: Micro) {
    let name = cx.get(&format!("axis-{}", axis.id));
    let figure = cx.texts.number(Unit::Share, value.0, Form::Compact);
    widgets::pair(ui, cx, cx.t.bold(name), cx.t.bold(figure));
    let width = ui.available_width();
    // For drawing only: millionths as a share.
    widgets::meter(ui, cx, value.0 as f32 / 1e6, width, cx.t.c.sky);
    if let Some(note) = cx.texts.find(&format!("axis-{}-note", axis.id)) {
        widgets::words(ui, cx.t.small(note));
    }
    egui::CollapsingHeader::new(cx.t.note(cx.get("ui-debrief-parts")))
        .id_salt(("axis", &axis.id))
        .show(ui, |ui| {
            let weights: f64 = axis.parts.iter().map(|p| p.weight).sum();
            for part in &axis.parts {
                let raw = play.game.end().raw(part.metric);
                let span = part.best - part.worst;
                let share = if span == 0.0 {
                    0.0
                } else {
                    ((raw as f64 - part.worst) / span).clamp(0.0, 1.0)
                };
                let weight = if weights > 0.0 {
                    part.weight / weights
                } else {
                    0.0
                };
                let value = names::value(cx, play.rules, part.metric, raw, Form::Compact);
                let args = [
                    ("number", names::metric(cx, play.rules, part.metric).into()),
                    (
                        "weight",
                        cx.texts
                            .number(Unit::Share, (weight * 1e6) as i64, Form::Compact)
                            .into(),
                    ),
                ];
                widgets::pair(
                    ui,
                    cx,
                    cx.t.note(cx.say("ui-debrief-part", &args)),
                    cx.t.note(value),
                );
                widgets::meter(ui, cx, share as f32, cx.s(180.0), cx.t.c.gold);
                widgets::words(ui, cx.t.small(names::basis(cx, play.rules, part.basis).0));
            }
        });
    ui.add_space(cx.s(4.0));
}

fn promises(ui: &mut Ui, cx: &Cx, play: &Play, outcome: &Outcome) {
    if outcome.promises.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-panel-promises"));
    for (id, grade) in &outcome.promises {
        let (mark, key, ink) = match grade {
            Grade::Kept => ("✓", "ui-promise-kept", cx.t.c.sky),
            Grade::Broken => ("✗", "ui-promise-broken", cx.t.c.red),
            Grade::Unfulfilled => ("○", "ui-promise-missed", cx.t.c.gold),
        };
        let name = names::entity(cx, play.rules, Family::Promise, id.0);
        widgets::pair(
            ui,
            cx,
            cx.t.bold(format!("{mark} {name}")).color(ink),
            cx.t.note(cx.get(key)),
        );
    }
}

/// One chart at a time: what Astana saw as a line, what was so as a dashed one.
fn charts(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-debrief-charts"));
    let chosen = desk.charted.unwrap_or(CHARTS[0]);
    let response = ComboBox::from_id_salt("charted")
        .width(cx.s(260.0).min(ui.available_width()))
        .selected_text(cx.t.text(names::metric(cx, play.rules, chosen)))
        .show_ui(ui, |ui| {
            for m in CHARTS {
                if ui
                    .selectable_label(m == chosen, cx.t.text(names::metric(cx, play.rules, m)))
                    .clicked()
                {
                    desk.charted = Some(m);
                }
            }
        });
    response.response.widget_info(|| {
        egui::WidgetInfo::labeled(
            egui::WidgetType::ComboBox,
            true,
            cx.get("ui-debrief-charts"),
        )
    });
    let seen = number::series(play, desk, chosen);
    let truth: Vec<Option<i64>> = (0..=play.game.turn())
        .filter_map(|t| play.game.state_at(t).map(|s| Some(s.raw(chosen))))
        .collect();
    let hidden = seen.iter().all(Option::is_none);
    if hidden {
        widgets::words(ui, cx.t.note(cx.get("ui-debrief-hidden")));
    }
    chart::line(ui, cx, play, chosen, &seen, hidden.then_some(&truth));
    if widgets::button(ui, cx, cx.get("ui-ledger-open"), None, Kind::Quiet).clicked() {
        desk.open_ledger(chosen);
    }
}

/// The result code, to be copied.
fn code(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-debrief-code"));
    let note = widgets::words(ui, cx.t.note(cx.get("ui-debrief-code-note")));
    let mut text = play.game.code();
    ui.add(
        TextEdit::multiline(&mut text)
            .desired_rows(3)
            .desired_width(f32::INFINITY),
    )
    .labelled_by(note.id);
    if widgets::button(ui, cx, cx.get("ui-debrief-copy"), None, Kind::Plain).clicked() {
        ui.ctx().copy_text(play.game.code());
        desk.tell(crate::desk::Tone::Note, cx.get("ui-debrief-copied"));
    }
}

/// Levels that can begin with the end of this game.
fn go_on(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let turns = (0..=play.game.turn()).filter_map(|turn| play.game.state_at(turn));
    let days: Vec<i64> = turns.map(|state| state.day()).collect();
    let fits = |level: &&LevelInfo| level.opens_on.is_some_and(|day| days.contains(&day));
    let levels: Vec<&LevelInfo> = cx.view.levels.iter().filter(fits).collect();
    if levels.is_empty() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-debrief-on"));
    widgets::words(ui, cx.t.note(cx.get("ui-debrief-on-note")));
    ui.horizontal_wrapped(|ui| {
        for level in levels {
            let title = cx.get(&format!("level-{}-title", level.id));
            if widgets::button(ui, cx, title, None, Kind::Plain).clicked() {
                desk.level = Some(level.id.clone());
                desk.origin = Some(Origin {
                    code: play.game.code(),
                    days: days.clone(),
                });
                out.push(Action::Screen(Screen::Levels));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_chart_is_listed_twice_and_none_shows_an_axis() {
        for (i, m) in CHARTS.iter().enumerate() {
            assert!(!CHARTS[i + 1..].contains(m));
            assert_ne!(*m, multivector_sim::state::agenda::SOVEREIGNTY.metric());
        }
    }
}
