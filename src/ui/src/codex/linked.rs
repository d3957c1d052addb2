//! A text in which the terms that the codex explains can be clicked. The text stays one label, so that it reads and is read
//! aloud as a whole; each term has a place of its own over it.

use egui::text::{CCursor, LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Label, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2};
use multivector_text::codex::{Codex, Link};

use crate::cx::Cx;
use crate::desk::Desk;
use crate::widgets;

/// Shows a text with its terms underlined; a click on one opens its page.
pub(crate) fn linked(
    ui: &mut Ui,
    cx: &Cx,
    desk: &mut Desk,
    codex: &Codex,
    text: &str,
    font: FontId,
    ink: Color32,
) {
    let open = desk.codex_pages.last().copied();
    let links: Vec<Link> = codex
        .links(text)
        .into_iter()
        // A page does not lead to itself.
        .filter(|link| desk.overlay.is_none() || Some(link.page) != open)
        .collect();
    let underline = Stroke::new(1.0, cx.t.c.sky);
    let mut job = job(text, &links, font, ink, underline);
    job.wrap = TextWrapping::wrap_at_width(ui.available_width());
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let label = ui.add(Label::new(std::sync::Arc::clone(&galley)));
    for (nth, link) in links.iter().enumerate() {
        let term = text.get(link.start..link.end).unwrap_or_default();
        let chars = |byte: usize| text.get(..byte).map_or(0, |before| before.chars().count());
        let places = places(&galley, chars(link.start), chars(link.end));
        for (part, place) in places.into_iter().enumerate() {
            let place = place.translate(label.rect.min.to_vec2());
            let id = label.id.with((nth, part));
            let response = ui.interact(place, id, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, term));
            widgets::focus_ring(ui, cx, &response);
            if response.hovered() {
                ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
            }
            if response.clicked() {
                desk.follow(link.page);
            }
        }
    }
}

/// The text with the terms underlined.
fn job(text: &str, links: &[Link], font: FontId, ink: Color32, underline: Stroke) -> LayoutJob {
    let plain = TextFormat::simple(font, ink);
    let marked = TextFormat {
        underline,
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for link in links {
        job.append(
            text.get(at..link.start).unwrap_or_default(),
            0.0,
            plain.clone(),
        );
        job.append(
            text.get(link.start..link.end).unwrap_or_default(),
            0.0,
            marked.clone(),
        );
        at = link.end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, plain);
    job
}

/// Where a stretch of characters lies: one place, or two where the line breaks within it.
fn places(galley: &Galley, start: usize, end: usize) -> Vec<Rect> {
    let first = galley.pos_from_cursor(CCursor::new(start));
    let last = galley.pos_from_cursor(CCursor::new(end));
    if (first.top() - last.top()).abs() < 1.0 {
        return vec![Rect::from_min_max(first.min, last.max)];
    }
    vec![
        Rect::from_min_max(first.min, pos2(galley.rect.right(), first.bottom())),
        Rect::from_min_max(pos2(galley.rect.left(), last.top()), last.max),
    ]
}
