//! Messages at the foot of the screen. They stay until they are read away, because not everybody reads fast.

use egui::{Align2, Area, Context, Id, Order, RichText, Stroke, vec2};

use crate::cx::Cx;
use crate::desk::{Desk, Tone};
use crate::widgets::{self, Kind};

/// Shows the messages, newest below.
pub(crate) fn show(ctx: &Context, cx: &Cx, desk: &mut Desk) {
    if desk.toasts.is_empty() {
        return;
    }
    let mut gone = None;
    let area = Area::new(Id::new("toasts"))
        .order(Order::Foreground)
        .fade_in(cx.t.motion);
    area.anchor(Align2::RIGHT_BOTTOM, vec2(-cx.s(12.0), -cx.s(56.0)))
        .show(ctx, |ui| {
            let width = cx.s(340.0).min(ctx.content_rect().width() - cx.s(40.0));
            for (i, toast) in desk.toasts.iter().enumerate() {
                let (ink, mark) = match toast.tone {
                    Tone::Note => (cx.t.c.sky, "✓"),
                    Tone::Warning => (cx.t.c.red, "⚠"),
                };
                cx.t.sheet()
                    .stroke(Stroke::new(1.5, ink))
                    .shadow(ui.style().visuals.popup_shadow)
                    .show(ui, |ui| {
                        ui.set_width(width);
                        ui.horizontal_top(|ui| {
                            ui.label(RichText::new(mark).font(cx.t.strong(14.0)).color(ink));
                            ui.vertical(|ui| {
                                widgets::words(ui, cx.t.text(&toast.text));
                                if widgets::button(
                                    ui,
                                    cx,
                                    cx.get("ui-toast-read"),
                                    None,
                                    Kind::Quiet,
                                )
                                .clicked()
                                {
                                    gone = Some(i);
                                }
                            });
                        });
                    });
            }
        });
    if let Some(i) = gone.filter(|i| *i < desk.toasts.len()) {
        desk.toasts.remove(i);
    }
}
