//! One lever: folded to a line, or unfolded with its price, known effects, temper, legality and choices.

use egui::{Sense, Stroke, Ui, WidgetInfo, WidgetType};
use multivector_sim::check::Illegal;
use multivector_sim::content::{Condition, Lever};
use multivector_sim::ids::{LeverId, Slot, VenueId};
use multivector_sim::order::Order;
use multivector_sim::units::Kusd;
use multivector_text::Arg;

use crate::action::Action;
use crate::codex;
use crate::condition;
use crate::cx::Cx;
use crate::desk::{Desk, LeverChoice};
use crate::keys::Command;
use crate::names::{self, Measure};
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Why an order is refused, as one sentence: what is missing, where the rules say what.
pub(crate) fn refusal(cx: &Cx, play: &Play, reasons: &[Illegal], when: &Condition) -> String {
    let Some(first) = reasons.first() else {
        return String::new();
    };
    if matches!(first, Illegal::NotNow | Illegal::OptionClosed) {
        let needs = condition::missing(cx, play, when);
        if !needs.is_empty() {
            return needs.join(" ");
        }
    }
    let args = first.args();
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(k, v)| (*k, number_or_text(v))).collect();
    cx.say(first.key(), &args)
}

/// Numbers stay numbers, so that the language can bend the words beside them.
fn number_or_text(value: &str) -> Arg<'_> {
    value.parse::<i64>().map_or(Arg::Str(value), Arg::Num)
}

/// The choices for a lever: those staged, those made before, or the first legal ones.
fn choices(play: &Play, desk: &Desk, id: LeverId, lever: &Lever) -> LeverChoice {
    let probe = Order::Initiative {
        lever: id,
        slot: Slot::Early,
        venue: None,
        loud: false,
    };
    if let Some(Order::Initiative {
        slot, venue, loud, ..
    }) = play.draft.about(&probe)
    {
        return LeverChoice {
            slot: *slot,
            venue: *venue,
            loud: *loud,
        };
    }
    desk.choices.get(&id.0).copied().unwrap_or(LeverChoice {
        slot: Slot::Early,
        venue: lever.venues.first().copied(),
        loud: false,
    })
}

/// Shows a lever. With a digit it unfolds by that key.
pub(crate) fn show(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: LeverId,
    digit: Option<u8>,
    out: &mut Vec<Action>,
) {
    let Some(lever) = play.rules.content.lever(id) else {
        return;
    };
    let name = names::lever(cx, play.rules, id);
    let chosen = choices(play, desk, id, lever);
    let order = Order::Initiative {
        lever: id,
        slot: chosen.slot,
        venue: chosen.venue,
        loud: chosen.loud,
    };
    let staged = play.draft.about(&order).is_some();
    let refused = play
        .rules
        .check(play.seen, &play.draft.without_subject(&order), &order)
        .err();
    let open = desk.lever == Some(id);
    let c = &cx.t.c;
    let (fill, line) = match (staged, open) {
        (true, _) => (c.gold_soft, Stroke::new(1.5, c.ink)),
        (false, true) => (c.sheet, Stroke::new(1.5, c.ink)),
        (false, false) => (c.sheet, Stroke::new(1.0, c.rule)),
    };
    ui.push_id(("lever", id.0), |ui| {
        let frame =
            cx.t.sheet()
                .fill(fill)
                .stroke(line)
                .inner_margin(cx.t.margin(10.0, 6.0));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let head = ui
                .scope(|ui| {
                    header(
                        ui,
                        cx,
                        play,
                        lever,
                        &name,
                        digit,
                        staged,
                        refused.as_deref(),
                    )
                })
                .response;
            let response = ui.interact(head.rect, ui.id().with("head"), Sense::click());
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open, &name));
            widgets::focus_ring(ui, cx, &response);
            let key = digit.is_some_and(|d| cx.pressed(Command::Digit(d)));
            if response.clicked() || key {
                desk.lever = if open { None } else { Some(id) };
                desk.focus_lever = desk.lever.filter(|_| key);
            }
            if response.hovered() {
                ui.painter().rect_stroke(
                    head.rect.expand(3.0),
                    3.0,
                    Stroke::new(1.0, c.sky),
                    egui::StrokeKind::Outside,
                );
            }
            // What cannot be ordered keeps the keyboard, so that Enter closes it again and does not move the turn on.
            if refused.is_some() && !staged && desk.focus_lever == Some(id) {
                desk.focus_lever = None;
                response.request_focus();
            }
            if open {
                body(
                    ui,
                    cx,
                    play,
                    desk,
                    (id, lever),
                    chosen,
                    staged,
                    refused.as_deref(),
                    out,
                );
            }
        });
    });
}

#[allow(clippy::too_many_arguments, reason = "one line and what it is made of")]
fn header(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    lever: &Lever,
    name: &str,
    digit: Option<u8>,
    staged: bool,
    refused: Option<&[Illegal]>,
) {
    ui.horizontal_top(|ui| {
        let mark = match (staged, digit) {
            (true, _) => "●".to_owned(),
            (false, Some(d)) => d.to_string(),
            (false, None) => "○".to_owned(),
        };
        ui.add_sized([cx.s(14.0), cx.s(17.0)], egui::Label::new(cx.t.bold(mark)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = cx.s(1.0);
            ui.set_width(ui.available_width());
            let words = if refused.is_some() {
                cx.t.bold(name).color(cx.t.c.soft)
            } else {
                cx.t.bold(name)
            };
            widgets::words(ui, words);
            let mut parts: Vec<String> = vec![kind(cx, lever).to_owned()];
            if lever.cost_kusd != 0 {
                parts.push(cx.say(
                    "ui-price",
                    &[("amount", cx.texts.amount(Kusd(lever.cost_kusd)).into())],
                ));
            }
            if lever.initiatives != 1 {
                parts.push(cx.say(
                    "ui-initiatives-taken",
                    &[("count", Arg::Num(i64::from(lever.initiatives)))],
                ));
            }
            let (pleased, angered) = names::temper(cx, play.rules, &lever.effects);
            if !pleased.is_empty() {
                parts.push(cx.say("ui-pleases", &[("names", list(cx, &pleased).into())]));
            }
            if !angered.is_empty() {
                parts.push(cx.say("ui-angers", &[("names", list(cx, &angered).into())]));
            }
            widgets::words(ui, cx.t.note(parts.join(" · ")));
            if let Some(reasons) = refused {
                let why = format!("✗ {}", refusal(cx, play, reasons, &lever.when));
                widgets::words(ui, cx.t.note(why).color(cx.t.c.red));
            }
        });
    });
}

fn list(cx: &Cx, names: &[String]) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    cx.texts.list(&names)
}

/// The kind of a lever in one word.
pub(crate) fn kind<'a>(cx: &Cx<'a>, lever: &Lever) -> &'a str {
    use multivector_sim::content::LeverKind as K;
    cx.get(match lever.kind {
        K::Statement => "ui-kind-statement",
        K::Visit => "ui-kind-visit",
        K::Treaty => "ui-kind-treaty",
        K::Build => "ui-kind-build",
        K::Domestic => "ui-kind-domestic",
        K::Military => "ui-kind-military",
        K::Quiet => "ui-kind-quiet",
        K::Reprisal => "ui-kind-reprisal",
        K::Pressure => "ui-kind-pressure",
        K::Favour => "ui-kind-favour",
    })
}

#[allow(
    clippy::too_many_arguments,
    reason = "the unfolded lever, its choices, and where to put what is clicked"
)]
fn body(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    (id, lever): (LeverId, &Lever),
    mut chosen: LeverChoice,
    staged: bool,
    refused: Option<&[Illegal]>,
    out: &mut Vec<Action>,
) {
    let before = chosen;
    widgets::rule(ui, cx);
    if let Some(note) = cx.texts.find(&format!("lever-{}-note", lever.id)) {
        codex::prose(ui, cx, play, desk, note);
    }
    let measure = Measure::of_lever(play.rules, lever, chosen.venue, chosen.loud);
    for line in names::measured_effects(cx, play, &lever.effects, measure) {
        widgets::words(ui, cx.t.note(format!("• {line}")));
    }
    limits(ui, cx, lever);
    slots(ui, cx, &mut chosen.slot);
    venues(ui, cx, play, lever, &mut chosen.venue);
    if lever.may_be_loud {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.t.note(cx.get("ui-loudness")));
            for (loud, key) in [(false, "ui-quiet"), (true, "ui-loud")] {
                let kind = if chosen.loud == loud {
                    Kind::Chosen
                } else {
                    Kind::Plain
                };
                if widgets::button(ui, cx, cx.get(key), None, kind).clicked() {
                    chosen.loud = loud;
                }
            }
        });
    }
    let order = Order::Initiative {
        lever: id,
        slot: chosen.slot,
        venue: chosen.venue,
        loud: chosen.loud,
    };
    if chosen != before {
        desk.choices.insert(id.0, chosen);
        if staged {
            out.push(Action::Stage(order));
        }
    }
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(staged || refused.is_none(), |ui| {
            let (key, kind) = if staged {
                ("ui-unstage", Kind::Plain)
            } else {
                ("ui-stage", Kind::Primary)
            };
            let response = widgets::button(ui, cx, cx.get(key), None, kind);
            if desk.focus_lever == Some(id) {
                desk.focus_lever = None;
                response.request_focus();
            }
            if response.clicked() {
                // Enter then moves on, instead of taking back what it has just done.
                response.surrender_focus();
                out.push(if staged {
                    Action::Unstage(order)
                } else {
                    Action::Stage(order)
                });
            }
        });
    });
    if !lever.facts.is_empty() {
        let title = cx.say(
            "ui-sources-show",
            &[("count", Arg::Num(lever.facts.len() as i64))],
        );
        egui::CollapsingHeader::new(cx.t.note(title))
            .id_salt(("facts", id.0))
            .show(ui, |ui| {
                widgets::facts(ui, cx, play.rules, &lever.facts);
            });
    }
}

/// How often, and how soon again.
fn limits(ui: &mut Ui, cx: &Cx, lever: &Lever) {
    let mut parts = Vec::new();
    if lever.uses < 100 {
        parts.push(cx.say("ui-uses", &[("count", Arg::Num(i64::from(lever.uses)))]));
    }
    if lever.cooldown_days > 0 && lever.uses != 1 {
        parts.push(cx.say(
            "ui-cooldown",
            &[("days", Arg::Num(i64::from(lever.cooldown_days)))],
        ));
    }
    if !parts.is_empty() {
        widgets::words(ui, cx.t.small(parts.join(" ")));
    }
}

/// Early, in the middle or late: the order of what is said matters.
pub(crate) fn slots(ui: &mut Ui, cx: &Cx, slot: &mut Slot) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t.note(cx.get("ui-slot")));
        for option in Slot::ALL {
            let kind = if *slot == option {
                Kind::Chosen
            } else {
                Kind::Plain
            };
            let words = cx.get(match option {
                Slot::Early => "ui-slot-early",
                Slot::Middle => "ui-slot-middle",
                Slot::Late => "ui-slot-late",
            });
            let response = widgets::button(ui, cx, words, None, kind);
            let whole = cx.get(&format!("slot-{}", option.name()));
            if response.on_hover_text(whole).clicked() {
                *slot = option;
            }
        }
    });
}

/// Where: visibility, not content, sets most of the anger.
fn venues(ui: &mut Ui, cx: &Cx, play: &Play, lever: &Lever, venue: &mut Option<VenueId>) {
    if lever.venues.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t.note(cx.get("ui-venue")));
        for option in &lever.venues {
            let Some(entry) = play.rules.content.venue(*option) else {
                continue;
            };
            let kind = if *venue == Some(*option) {
                Kind::Chosen
            } else {
                Kind::Plain
            };
            // Tenths are enough for a factor that people compare by eye.
            let factor = cx
                .texts
                .decimal((entry.visibility.value * 10.0).round() as i64, 1);
            let response =
                widgets::button(ui, cx, cx.get(&format!("venue-{}", entry.id)), None, kind);
            if response
                .on_hover_text(cx.say("ui-venue-factor", &[("factor", factor.into())]))
                .clicked()
            {
                *venue = Some(*option);
            }
        }
    });
}
