//! Where everything goes: bars above and below, the rail and the side panel at the left, the map in what is left.

use egui::{Frame, Panel, Rect, ScrollArea, Stroke, Ui};
use multivector_sim::order::Order;

use crate::action::Action;
use crate::cx::{Cx, Top};
use crate::desk::{self, Desk, Overlay, Phase, Screen};
use crate::keys::{self, Command, Pressed};
use crate::theme::{self, Theme};
use crate::view::{Play, View};
use crate::{
    brief, chair, chrome, codex, compliance, debrief, decide, draft, economy, forces, help,
    initiatives, ledger, levels, policies, preview, projects, promises, relations, report, rewind,
    routes, saves, scenarios, seats, settings, society, title, toast,
};

/// Draws all panels and windows; returns the rectangle that is left for the map (`Rect::NOTHING`
/// where a page takes everything).
///
/// egui may run a pass twice in a frame: intents are only added on real clicks and keys, so collect them into `out` and
/// apply them after the frame.
pub fn show(ui: &mut Ui, desk: &mut Desk, view: &View<'_>, out: &mut Vec<Action>) -> Rect {
    let theme = Theme::new(ui.ctx(), view.settings);
    theme::apply(ui.ctx(), &theme);
    let style = ui.ctx().global_style();
    ui.set_style(style);
    let pressed = Pressed::read(ui.ctx());
    let top = match (desk.overlay, desk.ledger.is_empty()) {
        (Some(_), _) => Top::Overlay,
        (None, false) => Top::Sheet,
        (None, true) => Top::Page,
    };
    let over = Cx {
        view,
        texts: view.texts,
        t: &theme,
        keys: &pressed,
        top,
    };
    commands(&over, desk, out);
    // The keys are the topmost sheet's: a digit there must not answer a card behind it.
    let below = pressed.under_a_sheet();
    let cx = Cx {
        keys: if top == Top::Overlay {
            &below
        } else {
            &pressed
        },
        ..over
    };

    let map = match (desk.screen, &view.play) {
        (Screen::Play, Some(Play { chair: Some(_), .. })) => {
            foot(ui, &cx, desk, out, chair::foot, (16.0, 8.0));
            page(ui, &cx, 720.0, |ui| chair::show(ui, &cx, desk, out));
            Rect::NOTHING
        }
        (Screen::Play, Some(play)) => room(ui, &cx, play, desk, out),
        (Screen::Debrief, Some(play)) => {
            page(ui, &cx, 860.0, |ui| debrief::show(ui, &cx, play, desk, out));
            if !desk.ledger.is_empty() {
                let all = ui.ctx().content_rect();
                ledger::show(ui, &cx, play, desk, all);
            }
            Rect::NOTHING
        }
        (Screen::Levels, _) => choosing(ui, &cx, desk, out),
        _ => beside_map(ui, &cx, desk, out, title::show),
    };
    overlays(ui, &over, desk, out);
    toast::show(ui.ctx(), &over, desk);
    // The search of the codex has the keyboard from the beginning: nobody went there, so nobody need leave it first.
    keys::remember_typing(ui.ctx(), desk.overlay == Some(Overlay::Codex));
    map
}

/// Commands that mean the same everywhere.
fn commands(cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    for command in cx.keys.iter() {
        // The panels are Astana's: they stay shut while somebody else gives orders.
        let astana = cx.view.play.is_some_and(|play| play.chair.is_none());
        let playing = desk.screen == Screen::Play && astana;
        match command {
            Command::Back => back(desk),
            Command::Settings => desk.overlay = Some(Overlay::Settings),
            Command::Help => desk.overlay = Some(Overlay::Help),
            Command::Codex if cx.view.play.is_some() => desk.overlay = Some(Overlay::Codex),
            Command::Rewind if playing => desk.overlay = Some(Overlay::Rewind),
            Command::Save if playing => out.push(Action::Save),
            Command::Search if playing || desk.overlay == Some(Overlay::Codex) => {
                if desk.overlay.is_none() {
                    desk.panel = desk::Panel::Initiatives;
                }
                // The search of the codex stands over its list.
                desk.close_codex();
                desk.focus_search = true;
            }
            Command::Panel(panel) if playing && desk.overlay.is_none() => desk.panel = panel,
            Command::Larger | Command::Smaller => {
                let old = cx.view.settings.text_percent;
                let new = if command == Command::Larger {
                    old + 10
                } else {
                    old.saturating_sub(10)
                }
                .clamp(80, 200);
                out.push(Action::Settings(desk::Settings {
                    text_percent: new,
                    ..cx.view.settings.clone()
                }));
            }
            Command::TakeBack if playing => take_back(cx, desk, out),
            _ => {}
        }
    }
}

/// Closes the innermost thing; in a game with nothing open, the menu opens.
fn back(desk: &mut Desk) {
    if !desk.back() && matches!(desk.screen, Screen::Play | Screen::Debrief) {
        desk.overlay = Some(Overlay::Leave);
    }
}

/// Takes the last order out of the draft; without one, offers earlier turns.
pub(crate) fn take_back(cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some(play) = &cx.view.play else { return };
    if desk.phase >= Phase::Commit {
        desk.overlay = Some(Overlay::Rewind);
        return;
    }
    let last: Option<&Order> = play.draft.orders.last();
    match last {
        Some(order) => out.push(Action::Unstage(*order)),
        None => desk.overlay = Some(Overlay::Rewind),
    }
}

/// A page without a map: a column in the middle of the paper.
fn page(ui: &mut Ui, cx: &Cx, width: f32, contents: impl FnOnce(&mut Ui)) {
    egui::CentralPanel::default()
        .frame(Frame::NONE.fill(cx.t.c.paper))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("page")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    let column = cx.s(width).min(ui.available_width() - cx.s(32.0));
                    let margin = ((ui.available_width() - column) / 2.0).max(0.0);
                    ui.horizontal_top(|ui| {
                        ui.add_space(margin);
                        ui.vertical(|ui| {
                            ui.set_width(column);
                            cx.page_keys(ui, Top::Page);
                            ui.add_space(cx.s(20.0));
                            contents(ui);
                            ui.add_space(cx.s(20.0));
                        });
                    });
                });
        });
}

/// A part of a page.
type Part = fn(&mut Ui, &Cx, &mut Desk, &mut Vec<Action>);

/// What stays in sight below a page while it scrolls.
fn foot(
    ui: &mut Ui,
    cx: &Cx,
    desk: &mut Desk,
    out: &mut Vec<Action>,
    part: Part,
    margin: (f32, f32),
) {
    let frame = Frame::NONE
        .fill(cx.t.c.paper)
        .inner_margin(cx.t.margin(margin.0, margin.1));
    Panel::bottom("foot")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| part(ui, cx, desk, out));
}

/// From this width on a page stands beside something else.
const BESIDE: f32 = 980.0;

/// A page that leaves the map in sight where there is room for both.
fn beside_map(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>, part: Part) -> Rect {
    if ui.available_width() < cx.s(BESIDE) {
        page(ui, cx, 620.0, |ui| part(ui, cx, desk, out));
        return Rect::NOTHING;
    }
    let frame = Frame::NONE
        .fill(cx.t.c.paper)
        .inner_margin(cx.t.margin(36.0, 20.0));
    Panel::left("page")
        .resizable(false)
        .exact_size(cx.s(560.0))
        .frame(frame)
        .show(ui, |ui| {
            column(ui, cx, ("page", true), |ui| part(ui, cx, desk, out))
        });
    ui.available_rect_before_wrap()
}

/// A column that scrolls, by its page keys too where it has them.
fn column(ui: &mut Ui, cx: &Cx, (name, keys): (&str, bool), contents: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if keys {
                cx.page_keys(ui, Top::Page);
            }
            contents(ui);
        });
}

/// The list of levels and, beside it or below it, what is said of the marked one; the button that begins it stays in sight.
fn choosing(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) -> Rect {
    let whole = ui.available_width();
    if whole < cx.s(BESIDE) {
        foot(ui, cx, desk, out, levels::foot, (16.0, 8.0));
        page(ui, cx, 620.0, |ui| {
            levels::show(ui, cx, desk, out);
            ui.add_space(cx.s(8.0));
            levels::about(ui, cx, desk, out);
        });
        return Rect::NOTHING;
    }
    let c = &cx.t.c;
    foot(ui, cx, desk, out, levels::foot, (36.0, 8.0));
    let list = cx.s(520.0).min(whole / 2.0);
    // The page keys are those of the column under the pointer.
    let pointer = ui.input(|input| input.pointer.latest_pos());
    let pointed = pointer.is_some_and(|at| at.x > ui.max_rect().left() + list);
    Panel::left("page")
        .resizable(false)
        .exact_size(list)
        .frame(
            Frame::NONE
                .fill(c.paper)
                .inner_margin(cx.t.margin(36.0, 20.0)),
        )
        .show(ui, |ui| {
            column(ui, cx, ("page", !pointed), |ui| {
                levels::show(ui, cx, desk, out)
            })
        });
    // The map has what is left over, where that is enough to be one.
    let most = cx.s(620.0);
    let rest = whole - list;
    let about = if rest - most < cx.s(320.0) {
        rest
    } else {
        most
    };
    let read = (about - cx.s(72.0)).min(most);
    // Each level is read from its beginning.
    let name = format!("about-{}", desk.level.as_deref().unwrap_or_default());
    Panel::left("about")
        .resizable(false)
        .exact_size(about)
        .frame(
            Frame::NONE
                .fill(c.paper)
                .inner_margin(cx.t.margin(36.0, 20.0)),
        )
        .show(ui, |ui| {
            column(ui, cx, (&name, pointed), |ui| {
                ui.set_width(read);
                levels::about(ui, cx, desk, out);
            })
        });
    if about < rest {
        ui.available_rect_before_wrap()
    } else {
        Rect::NOTHING
    }
}

/// The map room.
fn room(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) -> Rect {
    tab_into_side(ui, desk);
    let c = &cx.t.c;
    let line = Stroke::new(1.0, c.rule);
    let paper = |x, y| Frame::NONE.fill(c.paper).inner_margin(cx.t.margin(x, y));
    Panel::top("top")
        .resizable(false)
        .frame(paper(10.0, 6.0))
        .show(ui, |ui| chrome::top(ui, cx, play, desk, out));
    Panel::bottom("bottom")
        .resizable(false)
        .frame(paper(10.0, 7.0))
        .show(ui, |ui| chrome::bottom(ui, cx, play, desk, out));
    let whole = ui.available_width();
    let narrow = whole < cx.s(960.0);
    let rail = cx.s(if narrow { 46.0 } else { 128.0 });
    Panel::left("rail")
        .resizable(false)
        .exact_size(rail)
        .frame(Frame::NONE.fill(c.tint).inner_margin(cx.t.margin(4.0, 6.0)))
        .show(ui, |ui| chrome::rail(ui, cx, play, desk, narrow));
    // The map keeps at least 45 per cent of the width, whatever the text scale.
    let most = (whole * 0.55 - rail).max(240.0);
    let least = cx.s(300.0).min(most);
    let id = format!("side-{}", cx.view.settings.text_percent);
    Panel::left(egui::Id::new(id))
        .resizable(true)
        .default_size(cx.s(430.0).clamp(least, most))
        .size_range(least..=most)
        .frame(Frame::NONE.fill(c.paper))
        .show(ui, |ui| side(ui, cx, play, desk, out));
    let map = ui.available_rect_before_wrap();
    ui.painter()
        .rect_stroke(map, 0.0, line, egui::StrokeKind::Inside);
    ledger::show(ui, cx, play, desk, map);
    map
}

/// The place in the order of focus before the side panel's first widget.
fn side_door() -> egui::Id {
    egui::Id::new("side-door")
}

/// With nothing focused, Tab goes to the side panel's first widget and not through the bars to it.
fn tab_into_side(ui: &Ui, desk: &Desk) {
    let free = ui.ctx().memory(|m| m.focused()).is_none()
        && desk.overlay.is_none()
        && desk.ledger.is_empty();
    if free
        && ui
            .ctx()
            .input(|i| i.key_pressed(egui::Key::Tab) && !i.modifiers.shift)
    {
        ui.ctx().memory_mut(|m| m.request_focus(side_door()));
    }
}

/// What the side panel shows.
fn side(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let place = (
        desk.panel,
        (desk.panel == desk::Panel::Turn).then_some(desk.phase),
        play.game.turn(),
    );
    ScrollArea::vertical()
        .id_salt(("side", place))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::NONE
                .inner_margin(cx.t.margin(14.0, 10.0))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    // The first stop of the Tab key: see `tab_into_side`.
                    ui.interact(
                        egui::Rect::from_min_size(ui.cursor().min, egui::Vec2::ZERO),
                        side_door(),
                        egui::Sense::focusable_noninteractive(),
                    );
                    cx.page_keys(ui, Top::Page);
                    match desk.panel {
                        desk::Panel::Turn => match desk.phase {
                            Phase::Brief => brief::show(ui, cx, play, desk, out),
                            Phase::Decide => decide::show(ui, cx, play, desk, out),
                            Phase::Preview => preview::show(ui, cx, play, desk, out),
                            Phase::Commit | Phase::Report => report::show(ui, cx, play, desk),
                        },
                        desk::Panel::Initiatives => initiatives::show(ui, cx, play, desk, out),
                        desk::Panel::Policies => policies::show(ui, cx, play, desk, out),
                        desk::Panel::Routes => routes::show(ui, cx, play, desk, out),
                        desk::Panel::Compliance => compliance::show(ui, cx, play, desk, out),
                        desk::Panel::Relations => relations::show(ui, cx, play, desk, out),
                        desk::Panel::Seats => seats::show(ui, cx, play, desk),
                        desk::Panel::Economy => economy::show(ui, cx, play, desk),
                        desk::Panel::Society => society::show(ui, cx, play, desk, out),
                        desk::Panel::Security => forces::show(ui, cx, play, desk, out),
                        desk::Panel::Projects => projects::show(ui, cx, play, desk, out),
                        desk::Panel::Promises => promises::show(ui, cx, play, desk, out),
                        desk::Panel::Board => scenarios::show(ui, cx, play, desk, out),
                        desk::Panel::Draft => draft::show(ui, cx, play, desk, out),
                    }
                });
        });
}

/// The sheets over everything. The keyboard goes back to where it was when the last of them closes.
fn overlays(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    if desk.overlay.is_some() && desk.focus_before.is_none() {
        desk.focus_before = Some(ui.ctx().memory(|memory| memory.focused()));
    }
    overlay(ui, cx, desk, out);
    if desk.overlay.is_none()
        && let Some(Some(before)) = desk.focus_before.take()
    {
        ui.ctx().memory_mut(|memory| memory.request_focus(before));
    }
}

fn overlay(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some(overlay) = desk.overlay else { return };
    let close = match overlay {
        Overlay::Settings => settings::show(ui, cx, out),
        Overlay::Help => help::show(ui, cx),
        Overlay::Saves => saves::show(ui, cx, desk, out),
        Overlay::Leave => saves::leave(ui, cx, desk, out),
        Overlay::Codex => cx
            .view
            .play
            .as_ref()
            .is_none_or(|play| codex::show(ui, cx, play, desk)),
        Overlay::Rewind => cx
            .view
            .play
            .as_ref()
            .is_none_or(|play| rewind::show(ui, cx, play, out)),
    };
    if close && desk.overlay == Some(overlay) {
        desk.close_codex();
        desk.overlay = None;
    }
}
