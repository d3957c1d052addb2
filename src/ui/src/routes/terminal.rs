//! The terminal where the main line ends: its moorings as buoys on the water, what they loaded and for whom, the tanks.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, FontId, Galley, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};
use multivector_sim::content::{Mooring, Node, Terminal};
use multivector_sim::ids::{MooringId, NodeId};
use multivector_sim::metric::Family;
use multivector_sim::state::{Target, oil};
use multivector_sim::units::Tonnes;
use multivector_text::Arg;

use super::{markable, place_name, stoppage, stopped_share};
use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::figure;
use crate::names::{self, ids};
use crate::number;
use crate::view::Play;
use crate::widgets;

/// Whether a mooring works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Condition {
    Working,
    Part,
    Out,
}

impl Condition {
    /// Of a mooring of which so much stands still.
    fn of(stopped: f64) -> Self {
        match stopped {
            s if s >= 0.95 => Condition::Out,
            s if s > 0.005 => Condition::Part,
            _ => Condition::Working,
        }
    }
    const fn key(self) -> &'static str {
        match self {
            Condition::Working => "ui-mooring-working",
            Condition::Part => "ui-mooring-part",
            Condition::Out => "ui-mooring-out",
        }
    }
}

/// Shows the terminal and the tanks.
pub(super) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    if let Some(terminal) = &play.rules.content.terminal {
        widgets::section(ui, cx, cx.get("ui-routes-terminal"));
        markable(ui, cx, desk, MapFocus::Terminal, |ui, desk| {
            let market = play.rules.content.market(terminal.market);
            let node = market.map_or(String::new(), |market| {
                names::entity(cx, play.rules, Family::Node, market.node.0)
            });
            place_name(ui, cx, desk, &node, MapFocus::Terminal, out);
            moorings(ui, cx, play, desk);
            for outage in play.seen.outages() {
                if matches!(outage.target, Target::Mooring(_)) {
                    stoppage(ui, cx, play, outage);
                }
            }
            loading(ui, cx, play, desk, terminal);
        });
    }
    tanks(ui, cx, play, desk);
}

/// The moorings side by side, as wide as there is room.
fn moorings(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let count = play.rules.content.moorings.len().max(1);
    let gap = cx.s(6.0);
    // A terminal has a handful of moorings.
    let width = (ui.available_width() - gap * (count - 1) as f32) / count as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (id, _) in ids::<MooringId, Mooring>(&play.rules.content.moorings) {
            mooring(ui, cx, play, desk, id, width);
        }
    });
}

/// One mooring: its buoy, its condition in a word, and what it loaded. Pressing it opens the sum of what it loaded.
fn mooring(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, id: MooringId, width: f32) {
    let condition = Condition::of(stopped_share(play, Target::Mooring(id)));
    let name = names::entity(cx, play.rules, Family::Mooring, id.0);
    let word = cx.get(condition.key());
    let loaded = play.seen.key(oil::mooring::LOADED, id).metric();
    let available = play
        .seen
        .of(oil::mooring::AVAILABLE, id)
        .unwrap_or_default();
    let amount = play.seen.of(oil::mooring::LOADED, id).unwrap_or_default();
    let in_service = cx.texts.amount(available);
    let (rect, response) = ui.allocate_exact_size(vec2(width, cx.s(114.0)), Sense::click());
    response.widget_info(|| {
        let args = [
            ("name", name.as_str().into()),
            ("condition", word.into()),
            ("share", in_service.as_str().into()),
            ("loaded", cx.texts.amount(amount).into()),
        ];
        WidgetInfo::labeled(WidgetType::Button, true, cx.say("ui-mooring", &args))
    });
    if ui.is_rect_visible(rect) {
        let c = &cx.t.c;
        let (fill, line) = match condition {
            Condition::Working => (c.paper, Stroke::new(1.0, c.rule)),
            Condition::Part => (c.paper, Stroke::new(1.5, c.gold)),
            Condition::Out => (c.red_soft, Stroke::new(2.0, c.red)),
        };
        let fill = if response.hovered() { c.sky_soft } else { fill };
        ui.painter().rect(rect, 3.0, fill, line, StrokeKind::Inside);
        buoy(ui, cx, rect, condition);
        let room = rect.width() - cx.s(8.0);
        let painter = ui.painter_at(rect);
        let figure = format!("{} · {in_service}", cx.texts.amount(amount));
        let lines = [
            (word, cx.t.strong(12.5), c.ink, 1),
            (figure.as_str(), cx.t.body(11.5), c.ink, 1),
            (name.as_str(), cx.t.body(11.0), c.soft, 3),
        ];
        let mut y = rect.top() + cx.s(38.0);
        for (words, font, ink, rows) in lines {
            let galley = centred(ui, words, font, ink, room, rows);
            let step = galley.size().y;
            painter.galley(pos2(rect.center().x, y), galley, ink);
            y += step;
        }
        widgets::focus_ring(ui, cx, &response);
    }
    if response.clicked() {
        desk.open_ledger(loaded);
    }
    response.on_hover_text(cx.get("ui-mooring-note"));
}

/// Words in the middle of a box, in at most so many rows; the last ends in "…" where there is no room.
fn centred(
    ui: &Ui,
    words: &str,
    font: FontId,
    ink: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(words.to_owned(), TextFormat::simple(font, ink));
    job.halign = Align::Center;
    job.wrap = TextWrapping {
        max_width: width.max(1.0),
        max_rows: rows,
        break_anywhere: rows == 1,
        overflow_character: Some('…'),
    };
    ui.painter().layout_job(job)
}

/// A buoy on the water: full, half full, or crossed out.
fn buoy(ui: &Ui, cx: &Cx, rect: Rect, condition: Condition) {
    let c = &cx.t.c;
    let painter = ui.painter_at(rect);
    let centre = pos2(rect.center().x, rect.top() + cx.s(18.0));
    let radius = cx.s(9.0);
    let line = Stroke::new(1.5, c.ink);
    let water = centre.y + radius + cx.s(3.0);
    let wave: Vec<_> = (-6..=6)
        .map(|i| {
            let x = centre.x + cx.s(4.0) * i as f32;
            let y = water + if i % 2 == 0 { cx.s(2.0) } else { 0.0 };
            pos2(x, y)
        })
        .collect();
    painter.add(Shape::line(wave, Stroke::new(1.2, c.sky)));
    match condition {
        Condition::Working => {
            painter.circle(centre, radius, c.sky, line);
        }
        Condition::Part => {
            painter.circle(centre, radius, c.sheet, line);
            let lower = Rect::from_min_max(
                pos2(centre.x - radius, centre.y),
                pos2(centre.x + radius, centre.y + radius),
            );
            painter
                .with_clip_rect(lower.intersect(rect))
                .circle(centre, radius, c.gold, line);
        }
        Condition::Out => {
            painter.circle(centre, radius, c.sheet, Stroke::new(1.5, c.red));
            let arm = radius * 0.62;
            let cross = Stroke::new(2.0, c.red);
            for side in [-1.0, 1.0] {
                painter.line_segment(
                    [
                        pos2(centre.x - arm, centre.y - arm * side),
                        pos2(centre.x + arm, centre.y + arm * side),
                    ],
                    cross,
                );
            }
        }
    }
}

/// What was loaded for all shippers, and whose it was.
fn loading(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, terminal: &Terminal) {
    let all = play.seen.get(oil::CPC_TOTAL).unwrap_or_default();
    let own = play
        .seen
        .of(oil::market::SOLD, terminal.market)
        .unwrap_or_default();
    let sold = play.seen.key(oil::market::SOLD, terminal.market).metric();
    number::row_as(
        ui,
        cx,
        play,
        desk,
        oil::CPC_TOTAL.metric(),
        cx.get("ui-terminal-all"),
    );
    number::row_as(ui, cx, play, desk, sold, cx.get("ui-terminal-own"));
    // What is loaded and not ours is others'.
    let others = Tonnes((all.0 - own.0).max(0));
    let args = [("amount", cx.texts.amount(others).into())];
    widgets::words(ui, cx.t.small(cx.say("ui-terminal-others", &args)));
}

/// Every tank farm: how full it is.
fn tanks(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-routes-tanks"));
    for (id, node) in ids::<NodeId, Node>(&play.rules.content.nodes) {
        if node.tank_tonnes <= 0 {
            continue;
        }
        let stock = play.seen.of(oil::node::STOCK, id).unwrap_or_default();
        let name = names::entity(cx, play.rules, Family::Node, id.0);
        let share = figure::share(stock.0, node.tank_tonnes);
        let m = play.seen.key(oil::node::STOCK, id).metric();
        let bar = figure::bar(ui, cx, play, desk, m, &name, share, cx.t.c.gold);
        let args = [
            ("room", cx.texts.amount(Tonnes(node.tank_tonnes)).into()),
            // Whole per cent are fine enough to say.
            ("share", Arg::Num((share * 100.0).round() as i64)),
        ];
        bar.on_hover_text(cx.say("ui-tank-room", &args));
    }
    number::row(ui, cx, play, desk, oil::STORED.metric());
}

#[cfg(test)]
mod tests {
    use super::Condition;

    #[test]
    fn a_mooring_works_in_part_until_nearly_all_of_it_stands_still() {
        let conditions = [0.0, 0.3, 0.94, 1.0].map(Condition::of);
        let expected = [
            Condition::Working,
            Condition::Part,
            Condition::Part,
            Condition::Out,
        ];
        assert_eq!(conditions, expected);
    }
}
