//! What Moscow holds of Astana: seven parts stacked into leverage, each with its number, and each opening its sum.

use egui::{Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::metric::Key;
use multivector_sim::state::moscow;
use multivector_sim::units::{Micro, Unit};
use multivector_text::Form;

use crate::cx::Cx;
use crate::desk::Desk;
use crate::figure;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

/// The parts in the order of the stack.
const PARTS: [(Key<Micro>, &str); 7] = [
    (moscow::HOLD_OIL, "ui-hold-oil"),
    (moscow::HOLD_TRANSIT, "ui-hold-transit"),
    (moscow::HOLD_FOOD, "ui-hold-food"),
    (moscow::HOLD_GAS, "ui-hold-gas"),
    (moscow::HOLD_POWER, "ui-hold-power"),
    (moscow::HOLD_PEOPLE, "ui-hold-people"),
    (moscow::HOLD_MEDIA, "ui-hold-media"),
];

/// Shows the hold: the whole, the stack, and a row a part.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-hold-title"));
    numbers(ui, cx, play, desk, &[moscow::LEVERAGE.metric()]);
    stack(ui, cx, play);
    let whole = share(play, moscow::LEVERAGE);
    for (nth, (key, name)) in PARTS.into_iter().enumerate() {
        let named = [
            ("nth", (nth as i64 + 1).into()),
            ("name", cx.get(name).into()),
        ];
        let name = cx.say("ui-hold-part", &named);
        let part = if whole > 0.0 {
            share(play, key) / whole
        } else {
            0.0
        };
        figure::bar(ui, cx, play, desk, key.metric(), &name, part, cx.t.c.sky);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-hold-note")));
}

/// A share as it is known, for drawing; nought where it is not.
fn share(play: &Play, key: Key<Micro>) -> f32 {
    play.seen.get(key).map_or(0.0, |part| part.share() as f32)
}

/// The parts side by side in a bar whose full length is a hold of one. Each carries its number from the rows below, so that
/// shade alone says nothing.
fn stack(ui: &mut Ui, cx: &Cx, play: &Play) {
    let size = vec2(ui.available_width(), cx.s(22.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let parts = PARTS.map(|(key, name)| {
            let raw = play.seen.get(key).map_or(0, |part| part.0);
            let value = cx.texts.number(Unit::Share, raw, Form::Compact);
            let args = [("name", cx.get(name).into()), ("value", value.into())];
            cx.say("ui-hold-said", &args)
        });
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let label = cx.say("ui-hold-label", &[("parts", cx.texts.list(&parts).into())]);
        WidgetInfo::labeled(WidgetType::Label, true, label)
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let c = &cx.t.c;
    let painter = ui.painter_at(rect);
    painter.rect(
        rect,
        2.0,
        c.sheet,
        Stroke::new(1.0, c.rule),
        StrokeKind::Inside,
    );
    let mut left = rect.left();
    for (nth, (key, _)) in PARTS.into_iter().enumerate() {
        let width = rect.width() * share(play, key).clamp(0.0, 1.0);
        let right = (left + width).min(rect.right());
        let part = egui::Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        let fill = if nth % 2 == 0 {
            c.sky_soft
        } else {
            c.gold_soft
        };
        let edge = Stroke::new(1.0, c.rule);
        painter.rect(
            part.shrink2(vec2(0.0, 1.0)),
            0.0,
            fill,
            edge,
            StrokeKind::Inside,
        );
        let number = painter.layout_no_wrap((nth + 1).to_string(), cx.t.strong(11.0), c.ink);
        if number.size().x + 2.0 < part.width() {
            painter.galley(part.center() - number.size() / 2.0, number, c.ink);
        }
        left = right;
    }
}
