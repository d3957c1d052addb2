//! The bars: date and phases above, orders and the button that moves on below, the rail of panels at the left.

use egui::{
    Align, Layout, RichText, ScrollArea, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use multivector_sim::content::{Deed, Span};
use multivector_sim::ids::Seat;
use multivector_sim::order::Order;
use multivector_sim::state::calendar;
use multivector_sim::units::{Days, Kusd};
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, Overlay, Panel, Phase, Screen};
use crate::headline;
use crate::keys::Command;
use crate::number;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// The bar above: date, capital, phases, help; below them the headline numbers.
pub(crate) fn top(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let narrow = ui.available_width() < cx.s(940.0);
    ui.horizontal(|ui| {
        // While a turn is played back and reported, its own date stands; then the next one's.
        let told = play
            .game
            .reports()
            .last()
            .filter(|_| desk.phase >= Phase::Commit);
        let day = told.map_or_else(|| play.seen.day(), |report| report.from_day);
        let date = match play.rules.level.span_on(day) {
            Span::Day | Span::Week => cx.texts.date(Days(day)),
            Span::Month | Span::TwoMonths | Span::Quarter => cx.texts.month_and_year(Days(day)),
        };
        ui.label(RichText::new(date).font(cx.t.serif(18.0)));
        let code = play.seen.get(calendar::CAPITAL).map_or(0, |c| c.0);
        let capital = cx.get(if code == 0 {
            "code-calendar-capital-0"
        } else {
            "code-calendar-capital-1"
        });
        if !narrow {
            ui.label(cx.t.note(capital));
            let turns = [
                (
                    "turn",
                    Arg::Num(
                        i64::from(
                            play.rules
                                .nth_span(told.map_or(play.seen.day(), |r| r.from_day)),
                        ) + 1,
                    ),
                ),
                ("turns", Arg::Num(i64::from(play.rules.level.turns))),
            ];
            ui.label(cx.t.small(cx.say("ui-turn-of", &turns)));
        }
        ui.add_space(cx.s(6.0));
        stepper(ui, cx, desk, narrow, out);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            tools(ui, cx, desk, narrow)
        });
    });
    ui.add_space(cx.s(2.0));
    headline::strip(ui, cx, play, desk);
}

/// The five phases; the current one is marked, those before it are ticked.
fn stepper(ui: &mut Ui, cx: &Cx, desk: &Desk, narrow: bool, out: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.x = cx.s(3.0);
    for (i, phase) in Phase::ALL.into_iter().enumerate() {
        let name = cx.get(match phase {
            Phase::Brief => "ui-phase-brief",
            Phase::Decide => "ui-phase-decide",
            Phase::Preview => "ui-phase-preview",
            Phase::Commit => "ui-phase-commit",
            Phase::Report => "ui-phase-report",
        });
        let current = phase == desk.phase;
        let open = desk.phase < Phase::Commit && phase < Phase::Commit;
        let mark = if phase < desk.phase {
            "✓".to_owned()
        } else {
            (i + 1).to_string()
        };
        let words = if narrow && !current {
            mark
        } else {
            format!("{mark} {name}")
        };
        let c = &cx.t.c;
        let font = if current {
            cx.t.strong(12.5)
        } else {
            cx.t.body(12.5)
        };
        let ink = if current { c.ink } else { c.soft };
        let galley = ui.painter().layout_no_wrap(words, font, ink);
        let size = galley.size() + vec2(cx.s(14.0), cx.s(7.0));
        let sense = if open && !current {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| {
            let label = cx.say(
                "ui-phase-label",
                &[("name", name.into()), ("number", Arg::Num(i as i64 + 1))],
            );
            WidgetInfo::selected(WidgetType::Button, open, current, label)
        });
        if current {
            ui.painter().rect(
                rect,
                3.0,
                c.gold_soft,
                Stroke::new(1.0, c.ink),
                egui::StrokeKind::Inside,
            );
        } else if response.hovered() && open {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
        widgets::focus_ring(ui, cx, &response);
        if response.clicked() {
            out.push(Action::Phase(phase));
        }
        if i + 1 < Phase::ALL.len() {
            let (rect, _) = ui.allocate_exact_size(vec2(cx.s(6.0), cx.s(10.0)), Sense::hover());
            let y = rect.center().y;
            ui.painter().line_segment(
                [pos2(rect.left(), y), pos2(rect.right(), y)],
                Stroke::new(1.0, c.rule),
            );
        }
    }
}

/// Codex, settings, help and the way out.
fn tools(ui: &mut Ui, cx: &Cx, desk: &mut Desk, narrow: bool) {
    let tools = [
        ("ui-tool-menu", Command::Back, Overlay::Leave),
        ("ui-tool-help", Command::Help, Overlay::Help),
        ("ui-tool-settings", Command::Settings, Overlay::Settings),
        ("ui-tool-codex", Command::Codex, Overlay::Codex),
    ];
    for (key, command, overlay) in tools {
        let name = cx.get(key);
        let hint = cx.hint(command);
        let response = if narrow {
            let response = ui.button(cx.t.small(hint));
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
            response.on_hover_text(name)
        } else {
            widgets::button_hinted(ui, cx, name, &hint, Kind::Quiet)
        };
        if response.clicked() {
            desk.overlay = Some(overlay);
        }
    }
}

/// The rail of panels with their keys. Where the window is too low for all of them it scrolls.
pub(crate) fn rail(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, narrow: bool) {
    let count = Panel::ALL.len() as f32;
    let room = ui.available_height() / count;
    // Where room is short the rows stand without gaps first, and only then scroll.
    let gap = if room < cx.s(21.0) { 0.0 } else { cx.s(2.0) };
    ui.spacing_mut().item_spacing.y = gap;
    let height = (room - gap).clamp(cx.s(17.0), cx.s(30.0)).floor();
    ScrollArea::vertical()
        .id_salt("rail")
        .auto_shrink([false, false])
        .show(ui, |ui| places(ui, cx, play, desk, narrow, height));
}

/// The panels of the rail, each as high as given.
fn places(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, narrow: bool, height: f32) {
    let width = ui.available_width();
    for panel in Panel::ALL {
        let name = cx.get(&format!("ui-panel-{}", panel.name()));
        let hint = cx.hint(Command::Panel(panel));
        let chosen = desk.panel == panel;
        let c = &cx.t.c;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, name));
        if chosen {
            ui.painter().rect_filled(rect, 3.0, c.sheet);
            // A bar at the edge, so that the open panel is not told by a shade alone.
            let bar = egui::Rect::from_min_size(rect.min, vec2(cx.s(3.0), rect.height()));
            ui.painter().rect_filled(bar, 0.0, c.gold);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 3.0, c.sky_soft);
        }
        let font = if chosen {
            cx.t.strong(12.5)
        } else {
            cx.t.body(12.5)
        };
        if narrow {
            let galley = ui.painter().layout_no_wrap(hint, font, c.ink);
            // To the left, because a badge may stand at the right.
            let at = pos2(rect.left() + cx.s(14.0), rect.center().y) - galley.size() / 2.0;
            ui.painter().galley(at, galley, c.ink);
        } else {
            let room = rect.width() - cx.s(30.0);
            let galley = number::elided(ui, name, font, c.ink, room);
            ui.painter().galley(
                pos2(
                    rect.left() + cx.s(9.0),
                    rect.center().y - galley.size().y / 2.0,
                ),
                galley,
                c.ink,
            );
            let galley = ui.painter().layout_no_wrap(hint, cx.t.body(10.5), c.soft);
            let at = pos2(
                rect.right() - cx.s(6.0) - galley.size().x,
                rect.center().y - galley.size().y / 2.0,
            );
            ui.painter().galley(at, galley, c.soft);
        }
        if let Some(mark) = badge(play, panel) {
            let galley = ui
                .painter()
                .layout_no_wrap(mark, cx.t.strong(10.0), c.on_primary);
            let x = rect.right() - cx.s(if narrow { 3.0 } else { 22.0 });
            let center = pos2(x - galley.size().x / 2.0 - cx.s(1.0), rect.center().y);
            ui.painter().circle_filled(center, cx.s(7.0), c.primary);
            ui.painter()
                .galley(center - galley.size() / 2.0, galley, c.on_primary);
        }
        widgets::focus_ring(ui, cx, &response);
        let response = if narrow {
            response.on_hover_text(name)
        } else {
            response
        };
        if response.clicked() {
            desk.panel = panel;
        }
    }
}

/// How many orders of a panel's kind are in the draft.
fn badge(play: &Play, panel: Panel) -> Option<String> {
    let of_kind = |order: &&Order| match panel {
        Panel::Initiatives => matches!(order, Order::Initiative { .. }),
        Panel::Policies => matches!(order, Order::Policy { .. }),
        Panel::Routes => matches!(order, Order::Quota { .. } | Order::Prefer { .. }),
        Panel::Security => matches!(
            order,
            Order::Station { .. }
                | Order::Crisis { .. }
                | Order::Stance { .. }
                | Order::Offer { .. }
        ),
        Panel::Promises => matches!(order, Order::Promise { .. }),
        Panel::Draft => true,
        _ => false,
    };
    let count = play.draft.orders.iter().filter(of_kind).count();
    (count > 0).then(|| count.to_string())
}

/// What the draft costs the budget, and how many initiatives it takes.
pub(crate) fn totals(play: &Play) -> (Kusd, u32) {
    let content = &play.rules.content;
    let (mut kusd, mut initiatives) = (0, 0);
    for order in &play.draft.orders {
        match order {
            Order::Initiative { lever, .. } => {
                if let Some(lever) = content.lever(*lever) {
                    kusd += lever.cost_kusd;
                    initiatives += u32::from(lever.initiatives);
                }
            }
            Order::Answer { card, option } => {
                let option = content
                    .card(*card)
                    .and_then(|c| c.options.get(usize::from(*option)));
                kusd += option.map_or(0, |o| o.cost_kusd);
            }
            _ => {}
        }
    }
    (Kusd(kusd), initiatives)
}

/// What the works that the draft begins will cost whoever pays for them, over their time.
pub(crate) fn works(play: &Play) -> Kusd {
    let content = &play.rules.content;
    let levers = play.draft.orders.iter().filter_map(|order| match order {
        Order::Initiative { lever, .. } => content.lever(*lever),
        _ => None,
    });
    let begun = levers.flat_map(|lever| &lever.effects);
    let begun = begun.filter_map(|effect| match effect.deed {
        Deed::Begin { project } => content.project(project),
        _ => None,
    });
    // Whole thousands of dollars, as the panel of projects shows them.
    Kusd(
        begun
            .map(|entry| entry.cost_kusd.value.round() as i64)
            .sum(),
    )
}

/// The draft in a line: initiatives, orders, price, and the works that it begins.
pub(crate) fn draft_line(cx: &Cx, play: &Play) -> String {
    let (price, used) = totals(play);
    let args = [
        ("used", Arg::Num(i64::from(used))),
        (
            "limit",
            Arg::Num(i64::from(play.rules.initiatives(play.seen))),
        ),
        ("orders", Arg::Num(play.draft.orders.len() as i64)),
        ("price", cx.texts.amount(price).into()),
    ];
    let line = cx.say("ui-draft-summary", &args);
    let works = works(play);
    if works == Kusd(0) {
        return line;
    }
    let works = [
        ("line", line.into()),
        ("works", cx.texts.amount(works).into()),
    ];
    cx.say("ui-draft-works", &works)
}

/// The bar below: taking back, the state of the draft, the button that moves on.
pub(crate) fn bottom(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let narrow = ui.available_width() < cx.s(860.0);
    ui.horizontal(|ui| {
        if desk.phase != Phase::Commit {
            let (key, hint) = if play.draft.orders.is_empty() || desk.phase == Phase::Report {
                ("ui-rewind", Command::Rewind)
            } else {
                ("ui-take-back", Command::TakeBack)
            };
            if widgets::button(ui, cx, cx.get(key), Some(hint), Kind::Plain).clicked() {
                crate::layout::take_back(cx, desk, out);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            primary(ui, cx, play, desk, out);
            if !narrow {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    summary(ui, cx, play, desk)
                });
            }
        });
    });
}

fn summary(ui: &mut Ui, cx: &Cx, play: &Play, desk: &Desk) {
    if desk.phase >= Phase::Commit {
        return;
    }
    let open = crate::brief::unanswered(play).len();
    ui.add(egui::Label::new(cx.t.note(draft_line(cx, play))).truncate());
    if open > 0 {
        ui.add(
            egui::Label::new(
                cx.t.note(cx.say("ui-unanswered", &[("count", Arg::Num(open as i64))])),
            )
            .truncate(),
        );
    }
}

/// The key of a message that names the turn's span: as it is for a month, with the span's name behind it for any other.
pub(crate) fn by_span(play: &Play, key: &str) -> String {
    let span = match play.rules.called(play.seen) {
        Span::Month => return key.to_owned(),
        Span::Day => "day",
        Span::Week => "week",
        Span::TwoMonths => "two-months",
        Span::Quarter => "quarter",
    };
    format!("{key}-{span}")
}

/// Whether persons in other chairs give orders after Astana.
fn others(play: &Play) -> bool {
    let setup = play.game.record().setup;
    let mut seats = Seat::ALL.into_iter().skip(1);
    seats.any(|seat| setup.is_person(seat))
}

/// The button that moves the turn on; Enter presses it.
fn primary(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let over = play.game.outcome().is_some();
    let key = match desk.phase {
        Phase::Brief if over => "ui-next-debrief",
        Phase::Brief => "ui-next-decide",
        Phase::Decide => "ui-next-preview",
        Phase::Preview if others(play) => "ui-next-seal",
        Phase::Preview => "ui-next-commit",
        Phase::Commit => "ui-next-skip",
        Phase::Report if over => "ui-next-debrief",
        Phase::Report => "ui-next-brief",
    };
    let key = match desk.phase {
        Phase::Preview if others(play) => key.to_owned(),
        Phase::Decide | Phase::Preview => by_span(play, key),
        Phase::Report if !over => by_span(play, key),
        _ => key.to_owned(),
    };
    let words = cx.get(&key);
    let clicked = widgets::button(ui, cx, words, Some(Command::Primary), Kind::Primary).clicked();
    let by_key = cx.pressed(Command::Primary) && desk.overlay.is_none();
    if !clicked && !by_key {
        return;
    }
    out.push(match desk.phase {
        Phase::Brief | Phase::Report if over => Action::Screen(Screen::Debrief),
        Phase::Brief => Action::Phase(Phase::Decide),
        Phase::Decide => Action::Phase(Phase::Preview),
        Phase::Preview => Action::Commit,
        Phase::Commit => Action::SkipPlayback,
        Phase::Report => Action::Phase(Phase::Brief),
    });
}
