//! Windows: a sheet over the map that leaves the panels usable, and a sheet over everything that does not.

use egui::{Align, Color32, Id, Layout, Order, Rect, ScrollArea, Ui, UiBuilder, vec2};

use crate::cx::{Cx, Top};
use crate::keys::Command;
use crate::widgets::{self, Kind};

/// A sheet over the map's rectangle. Says whether it was closed.
pub(crate) fn over_map(
    ui: &mut Ui,
    cx: &Cx,
    name: &str,
    title: &str,
    map: Rect,
    contents: impl FnOnce(&mut Ui),
) -> bool {
    let room = map.shrink(cx.s(10.0));
    let size = vec2(room.width().min(cx.s(460.0)), room.height());
    let mut close = false;
    egui::Area::new(Id::new(("sheet", name)))
        .order(Order::Middle)
        .fixed_pos(room.right_top() - vec2(size.x, 0.0))
        .constrain_to(room)
        .default_size(size)
        .fade_in(cx.t.motion)
        .show(ui.ctx(), |ui| {
            cx.t.sheet()
                .shadow(ui.style().visuals.window_shadow)
                .show(ui, |ui| {
                    let inner = size - vec2(cx.s(26.0), cx.s(22.0));
                    ui.set_width(inner.x);
                    close = header(ui, cx, title);
                    // An area remembers its height; without a least height it would never grow.
                    let height = (inner.y - cx.s(44.0)).max(cx.s(80.0));
                    ScrollArea::vertical()
                        .id_salt((name, title))
                        .max_height(height)
                        .min_scrolled_height(height)
                        .auto_shrink([false, true])
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width());
                            cx.page_keys(ui, Top::Sheet);
                            contents(ui);
                        });
                });
        });
    close
}

/// A sheet over everything, with a shade behind it. Says whether it was closed.
pub(crate) fn over_all(
    ui: &mut Ui,
    cx: &Cx,
    name: &str,
    title: &str,
    width: f32,
    contents: impl FnOnce(&mut Ui),
) -> bool {
    let screen = ui.ctx().content_rect();
    let width = cx.s(width).min(screen.width() - cx.s(40.0));
    let height = (screen.height() - cx.s(120.0)).max(cx.s(120.0));
    let mut close = false;
    let id = Id::new(("over", name));
    // Without a size of its own an area is at most as high as egui's default.
    let area = egui::Modal::default_area(id).default_size(vec2(width, screen.height()));
    let response = egui::Modal::new(id)
        .area(area)
        .backdrop_color(Color32::from_black_alpha(if cx.t.dark { 150 } else { 90 }))
        .frame(
            cx.t.sheet()
                .inner_margin(cx.t.margin(18.0, 14.0))
                .shadow(ui.style().visuals.window_shadow),
        )
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            close = header(ui, cx, title);
            ScrollArea::vertical()
                .id_salt(name)
                .max_height(height)
                .min_scrolled_height(height)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    cx.page_keys(ui, Top::Overlay);
                    contents(ui);
                });
        });
    close || response.backdrop_response.clicked()
}

fn header(ui: &mut Ui, cx: &Cx, title: &str) -> bool {
    let mut close = false;
    // The button first, so that a long title gives way and not the button.
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        close =
            widgets::button(ui, cx, cx.get("ui-close"), Some(Command::Back), Kind::Plain).clicked();
        let rest = ui.available_rect_before_wrap();
        ui.scope_builder(
            UiBuilder::new()
                .max_rect(rest)
                .layout(Layout::top_down(Align::Min)),
            |ui| {
                widgets::words(ui, cx.t.title(title));
            },
        );
    });
    ui.add_space(cx.s(2.0));
    widgets::rule(ui, cx);
    close
}
