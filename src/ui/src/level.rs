//! What is said of a level before it is begun, for choosing one. The list it is chosen from stands in `levels`.

use egui::Ui;
use multivector_sim::content::Span;
use multivector_sim::units::Days;
use multivector_text::{Arg, Form};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::levels::{length, own_start};
use crate::view::LevelInfo;
use crate::widgets::{self, Kind};

/// What a level deals with, its shape, what one may set out to reach in it, how it opens, what it rests on, notes for a
/// teacher, cards to switch off.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, desk: &mut Desk, level: &LevelInfo) {
    let title = cx.get(&format!("level-{}-title", level.id));
    widgets::words(ui, cx.t.title(title));
    if own_start(desk, level).is_some() {
        widgets::words(ui, cx.t.bold(cx.get("ui-levels-origin")));
        let drop = cx.get("ui-levels-origin-drop");
        if widgets::button(ui, cx, drop, None, Kind::Quiet).clicked() {
            desk.origin = None;
        }
    }
    if let Some(note) = cx.texts.find(&format!("level-{}-note", level.id)) {
        widgets::words(ui, cx.t.note(note));
    }
    if !level.deals_with.is_empty() {
        let deals = level.deals_with.iter();
        let deals: Vec<&str> = deals.map(|name| cx.get(&format!("deals-{name}"))).collect();
        let list = deals.join(", ");
        let deals = cx.say("ui-level-deals", &[("list", list.into())]);
        widgets::words(ui, cx.t.note(deals));
    }
    shape(ui, cx, level);
    if !level.objectives.is_empty() {
        widgets::section(ui, cx, cx.get("ui-objectives"));
        for id in &level.objectives {
            widgets::words(ui, cx.t.text(cx.get(&format!("objective-{id}"))));
            widgets::words(ui, cx.t.small(cx.get(&format!("objective-{id}-note"))));
        }
    }
    opens(ui, cx, desk, level);
    rests(ui, cx, level);
    if !level.lesson.is_empty() {
        egui::CollapsingHeader::new(cx.t.note(cx.get("ui-level-lesson")))
            .id_salt("lesson")
            .show(ui, |ui| {
                for note in &level.lesson {
                    widgets::words(ui, cx.t.note(cx.get(&format!("lesson-{note}"))));
                }
            });
    }
    if !level.cards.is_empty() {
        egui::CollapsingHeader::new(cx.t.note(cx.get("ui-level-cards")))
            .id_salt("cards")
            .show(ui, |ui| {
                widgets::words(ui, cx.t.small(cx.get("ui-level-cards-note")));
                for card in &level.cards {
                    let mut dealt = !desk.without.contains(card);
                    let title = cx.get(&format!("card-{card}-astana"));
                    if ui.checkbox(&mut dealt, cx.t.small(title)).changed() {
                        if dealt {
                            desk.without.remove(card);
                        } else {
                            desk.without.insert(card.clone());
                        }
                    }
                }
            });
    }
}

/// When it plays, in how many turns of what span, how long they take, and what there is to decide.
fn shape(ui: &mut Ui, cx: &Cx, level: &LevelInfo) {
    ui.add_space(cx.s(4.0));
    let (first, last) = level.days;
    let when = [
        ("from", cx.texts.date(Days(first)).into()),
        ("to", cx.texts.date(Days(last)).into()),
    ];
    let spans = level.spans.iter().map(|(span, turns)| {
        let key = match span {
            Span::Day => "ui-level-turns-of-day",
            Span::Week => "ui-level-turns-of-week",
            Span::Month => "ui-level-turns-of",
            Span::TwoMonths => "ui-level-turns-of-two-months",
            Span::Quarter => "ui-level-turns-of-quarter",
        };
        cx.say(key, &[("turns", Arg::Num(i64::from(*turns)))])
    });
    let spans: Vec<String> = spans.collect();
    let spans: Vec<&str> = spans.iter().map(String::as_str).collect();
    let decide = [
        ("cards", Arg::Num(i64::from(level.asks))),
        ("initiatives", Arg::Num(i64::from(level.initiatives))),
    ];
    let mut lines = vec![
        cx.say("ui-level-when", &when),
        format!("{}{}.", cx.texts.list(&spans), length(cx, level)),
        cx.say("ui-level-decide", &decide),
    ];
    if level.promises > 0 {
        let count = [("count", Arg::Num(i64::from(level.promises)))];
        lines.push(cx.say("ui-level-promises", &count));
    }
    for line in lines {
        widgets::words(ui, cx.t.text(line));
    }
}

/// Some numbers with which it opens, but for a game that goes on from one's own.
fn opens(ui: &mut Ui, cx: &Cx, desk: &Desk, level: &LevelInfo) {
    if level.opening.is_empty() || own_start(desk, level).is_some() {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-level-opens"));
    ui.scope(|ui| {
        // So near that the eye finds the value of a name.
        ui.set_max_width(cx.s(340.0).min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        for number in &level.opening {
            let value = cx.texts.number(number.unit, number.value, Form::Compact);
            let name = cx.t.text(cx.get(&number.name));
            widgets::pair(ui, cx, name, cx.t.bold(value));
        }
    });
}

/// What its cards rest on.
fn rests(ui: &mut Ui, cx: &Cx, level: &LevelInfo) {
    if level.cards.is_empty() || level.facts == 0 {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-level-rests"));
    let args = [
        ("cards", Arg::Num(level.cards.len() as i64)),
        ("facts", Arg::Num(level.facts as i64)),
    ];
    widgets::words(ui, cx.t.text(cx.say("ui-level-rests-on", &args)));
    for id in &level.articles {
        let title = cx.get(&format!("source-{id}-title"));
        let line = cx.say("ui-level-article", &[("title", title.into())]);
        widgets::words(ui, cx.t.note(line));
    }
}
