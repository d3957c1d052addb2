//! Small things that all panels are made of: buttons with their keys, tags, meters, rules, lists of facts.

use egui::{
    Align, Color32, Layout, Response, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetText,
    WidgetType, pos2, vec2,
};
use multivector_sim::rules::Rules;

use crate::cx::Cx;
use crate::keys::Command;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The one that moves on.
    Primary,
    /// Any other.
    Plain,
    /// One that is chosen among several.
    Chosen,
    /// One that cannot be taken back.
    Danger,
    /// Text alone, like a link.
    Quiet,
}

/// A button whose key, if it has one, stands beside its words.
pub(crate) fn button(
    ui: &mut Ui,
    cx: &Cx,
    words: &str,
    key: Option<Command>,
    kind: Kind,
) -> Response {
    let hint = key.map(|k| cx.hint(k)).unwrap_or_default();
    button_hinted(ui, cx, words, &hint, kind)
}

/// A button with a hint that is already written.
pub(crate) fn button_hinted(ui: &mut Ui, cx: &Cx, words: &str, hint: &str, kind: Kind) -> Response {
    let c = &cx.t.c;
    let (fill, ink, line) = match kind {
        Kind::Primary => (c.primary, c.on_primary, c.primary),
        Kind::Plain => (c.tint, c.ink, c.rule),
        Kind::Chosen => (c.gold_soft, c.ink, c.ink),
        Kind::Danger => (c.sheet, c.red, c.red),
        Kind::Quiet => (Color32::TRANSPARENT, c.sky, Color32::TRANSPARENT),
    };
    let text = RichText::new(words).font(if kind == Kind::Plain || kind == Kind::Quiet {
        cx.t.body(13.5)
    } else {
        cx.t.strong(13.5)
    });
    let mut atoms = egui::Atoms::new(text.color(ink));
    if !hint.is_empty() {
        let faint = if kind == Kind::Primary {
            ink.gamma_multiply(0.85)
        } else {
            c.soft
        };
        atoms.push_right(RichText::new(hint).font(cx.t.body(11.0)).color(faint));
    }
    let mut button = egui::Button::new(atoms).wrap();
    // Focus and hover keep egui's own ring and ground; only the resting state is coloured here.
    if kind == Kind::Primary || kind == Kind::Chosen {
        button = button.fill(fill).stroke(Stroke::new(1.0, line));
    } else if kind == Kind::Danger {
        button = button.stroke(Stroke::new(1.0, line));
    } else if kind == Kind::Quiet {
        button = button.frame_when_inactive(false);
    }
    let response = ui.add(button);
    response.widget_info(|| {
        WidgetInfo::selected(
            WidgetType::Button,
            ui.is_enabled(),
            kind == Kind::Chosen,
            words,
        )
    });
    focus_ring(ui, cx, &response);
    response
}

/// A ring round what has the keyboard's focus, for widgets that colour themselves.
pub(crate) fn focus_ring(ui: &Ui, cx: &Cx, response: &Response) {
    if response.has_focus() {
        let ring = response.rect.expand(1.5);
        ui.painter().rect_stroke(
            ring,
            4.0,
            Stroke::new(2.0, cx.t.c.ink),
            egui::StrokeKind::Outside,
        );
    }
    // Once, so that the wheel can leave it again.
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// One of a few numbered choices, as wide as the panel: number key, words, a line below.
pub(crate) struct Choice<'a> {
    /// The key, from 1; nothing beyond 9 or where another list has the digits.
    pub(crate) digit: Option<u8>,
    /// The words.
    pub(crate) words: &'a str,
    /// A line below.
    pub(crate) note: &'a str,
    /// Whether it is taken.
    pub(crate) chosen: bool,
    /// Whether it can be taken.
    pub(crate) enabled: bool,
}

/// Draws a choice. Says whether it was clicked or its key was pressed.
pub(crate) fn choice(ui: &mut Ui, cx: &Cx, choice: &Choice<'_>) -> bool {
    let c = &cx.t.c;
    let (fill, line) = if choice.chosen {
        (c.gold_soft, c.ink)
    } else {
        (c.paper, c.rule)
    };
    let frame = egui::Frame::NONE
        .fill(fill)
        .stroke(Stroke::new(if choice.chosen { 1.5 } else { 1.0 }, line))
        .corner_radius(3)
        .inner_margin(cx.t.margin(9.0, 6.0));
    let inner = frame.show(ui, |ui| {
        if !choice.enabled {
            ui.multiply_opacity(0.62);
        }
        ui.horizontal_top(|ui| {
            // A mark, so that the choice is not told by colour alone.
            let mark = if choice.chosen {
                "●".to_owned()
            } else {
                choice.digit.map_or("○".to_owned(), |d| d.to_string())
            };
            ui.add_sized([cx.s(14.0), cx.s(17.0)], egui::Label::new(cx.t.bold(mark)));
            ui.vertical(|ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = cx.s(2.0);
                ui.add(egui::Label::new(cx.t.bold(choice.words)).wrap());
                if !choice.note.is_empty() {
                    ui.add(egui::Label::new(cx.t.note(choice.note)).wrap());
                }
            });
        });
    });
    let sense = if choice.enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let response = ui.interact(inner.response.rect, inner.response.id.with("choice"), sense);
    response.widget_info(|| {
        WidgetInfo::selected(
            WidgetType::RadioButton,
            choice.enabled,
            choice.chosen,
            choice.words,
        )
    });
    if response.hovered() && choice.enabled {
        ui.painter().rect_stroke(
            response.rect,
            3.0,
            Stroke::new(1.5, c.sky),
            egui::StrokeKind::Inside,
        );
    }
    focus_ring(ui, cx, &response);
    let by_key = choice.digit.is_some_and(|d| cx.pressed(Command::Digit(d)));
    choice.enabled && (response.clicked() || by_key)
}

/// A short word in a box.
pub(crate) fn tag(ui: &mut Ui, cx: &Cx, words: &str, ink: Color32) {
    egui::Frame::NONE
        .stroke(Stroke::new(1.0, ink))
        .corner_radius(2)
        .inner_margin(cx.t.margin(4.0, 0.0))
        .show(ui, |ui| {
            ui.add(
                egui::Label::new(RichText::new(words).font(cx.t.body(11.0)).color(ink)).extend(),
            );
        });
}

/// A date that opens what happened then, in a column of its own, so that what stands beside dates begins at one edge. Says
/// whether it was pressed.
pub(crate) fn date_button(ui: &mut Ui, cx: &Cx, date: &str, open: bool) -> bool {
    let label = cx.say("ui-chronicle-open", &[("date", date.into())]);
    let column = vec2(cx.s(122.0), cx.s(24.0));
    let layout = Layout::left_to_right(Align::TOP);
    let inner = ui.allocate_ui_with_layout(column, layout, |ui| {
        ui.set_min_width(column.x);
        button(ui, cx, date, None, Kind::Quiet)
    });
    let pressed = inner.inner;
    pressed.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open, &label));
    pressed.clicked()
}

/// A share as a bar with its figure said by the caller.
pub(crate) fn meter(ui: &mut Ui, cx: &Cx, share: f32, width: f32, ink: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, cx.s(8.0)), Sense::hover());
    let c = &cx.t.c;
    ui.painter().rect(
        rect,
        1.0,
        c.sheet,
        Stroke::new(1.0, c.rule),
        egui::StrokeKind::Inside,
    );
    let mut full = rect.shrink(1.5);
    full.set_width(full.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(full, 0.0, ink);
    response
}

/// A thin line across.
pub(crate) fn rule(ui: &mut Ui, cx: &Cx) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), cx.s(9.0)), Sense::hover());
    let y = rect.center().y.round() + 0.5;
    ui.painter().line_segment(
        [pos2(rect.left(), y), pos2(rect.right(), y)],
        Stroke::new(1.0, cx.t.c.rule),
    );
}

/// The heading of a part of a panel, over a thin line.
pub(crate) fn section(ui: &mut Ui, cx: &Cx, words: &str) {
    ui.add_space(cx.s(8.0));
    ui.add(egui::Label::new(cx.t.section(words)).wrap());
    let y = ui.cursor().top() - cx.s(2.0);
    let x = ui.max_rect().x_range();
    ui.painter().hline(x, y, Stroke::new(1.0, cx.t.c.rule));
    ui.add_space(cx.s(2.0));
}

/// The title of a panel and one line below it.
pub(crate) fn heading(ui: &mut Ui, cx: &Cx, title: &str, note: &str) {
    ui.add(egui::Label::new(cx.t.title(title)).wrap());
    if !note.is_empty() {
        ui.add(egui::Label::new(cx.t.note(note)).wrap());
    }
    ui.add_space(cx.s(4.0));
}

/// Words that wrap.
pub(crate) fn words(ui: &mut Ui, text: impl Into<WidgetText>) -> Response {
    ui.add(egui::Label::new(text).wrap())
}

/// Words at the left and words at the right of one row; the left one gives way.
pub(crate) fn pair(ui: &mut Ui, cx: &Cx, left: RichText, right: RichText) {
    ui.horizontal(|ui| {
        let galley = WidgetText::from(right.clone()).into_galley(
            ui,
            Some(egui::TextWrapMode::Extend),
            f32::INFINITY,
            egui::TextStyle::Body,
        );
        let room = (ui.available_width() - galley.size().x - cx.s(8.0)).max(cx.s(60.0));
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(left).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(egui::Label::new(right))
        });
    });
}

/// Facts with their sources, one below the other.
pub(crate) fn facts(ui: &mut Ui, cx: &Cx, rules: &Rules, ids: &[String]) {
    for id in ids {
        let Some(fact) = rules.content.facts.iter().find(|f| f.id == *id) else {
            continue;
        };
        ui.add_space(cx.s(2.0));
        words(ui, cx.t.text(cx.get(&format!("fact-{id}"))));
        words(ui, cx.t.small(fact_source(cx, fact)));
    }
}

/// Where a fact comes from: "F102, 5 July 2022. The Diplomat, …".
pub(crate) fn fact_source(cx: &Cx, fact: &multivector_sim::content::Fact) -> String {
    let sources: Vec<&str> = fact
        .sources
        .iter()
        .map(|s| cx.get(&format!("source-{s}")))
        .collect();
    let args = [
        ("id", fact.id.as_str().into()),
        ("date", fact.date.as_str().into()),
        ("sources", cx.texts.list(&sources).into()),
    ];
    cx.say("ui-fact-source", &args)
}
