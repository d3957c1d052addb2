//! The brief: the question of the month, the cards with their two headlines, the wire.

use egui::{Frame, RichText, Stroke, Ui, vec2};
use multivector_sim::content::{Card, CardKind};
use multivector_sim::ids::{CardId, QuestionId, TableId};
use multivector_sim::order::Order;
use multivector_sim::state::agenda;
use multivector_sim::units::{Kusd, Unit};
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::advisers;
use crate::codex;
use crate::crisis;
use crate::cx::Cx;
use crate::desk::{Desk, Panel};
use crate::fighting;
use crate::keys::Command;
use crate::names::{self, ids};
use crate::scenarios;
use crate::view::Play;
use crate::widgets::{self, Choice, Kind};

/// Cards on the table that ask, in the order of the content.
pub(crate) fn asking(play: &Play) -> Vec<CardId> {
    let on_table = |id: &CardId| {
        play.seen
            .of(agenda::card::STAGE, *id)
            .is_some_and(|stage| stage.0 == 1)
    };
    let cards = ids::<CardId, Card>(&play.rules.content.cards);
    cards
        .filter(|(_, card)| card.kind == CardKind::Ask)
        .map(|(id, _)| id)
        .filter(on_table)
        .collect()
}

/// Cards on the table that the draft does not answer.
pub(crate) fn unanswered(play: &Play) -> Vec<CardId> {
    let answered = |id: &CardId| {
        play.draft
            .about(&Order::Answer {
                card: *id,
                option: 0,
            })
            .is_some()
    };
    asking(play)
        .into_iter()
        .filter(|id| !answered(id))
        .collect()
}

/// One-line items that came with this turn.
fn wire(play: &Play) -> Vec<CardId> {
    let today = play.seen.day();
    let came = |id: &CardId| {
        play.seen
            .of(agenda::card::STAGE, *id)
            .is_some_and(|stage| stage.0 > 0)
            && play
                .seen
                .of(agenda::card::DAY, *id)
                .is_some_and(|day| day.0 == today)
    };
    let cards = ids::<CardId, Card>(&play.rules.content.cards);
    cards
        .filter(|(_, card)| card.kind == CardKind::Wire)
        .map(|(id, _)| id)
        .filter(came)
        .collect()
}

/// The question of the month.
pub(crate) fn question(play: &Play) -> Option<QuestionId> {
    let code = play.seen.get(agenda::QUESTION)?.0;
    usize::try_from(code - 1).ok().map(QuestionId::at)
}

/// Shows the brief.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    crisis::show(ui, cx, play, desk, out);
    fighting::show(ui, cx, play, desk, out);
    headline(ui, cx, play, desk);
    coach(ui, cx, play);
    promises_first(ui, cx, play, desk);
    let cards = asking(play);
    step_through(cx, desk, &cards);
    let current = desk
        .card
        .filter(|c| cards.contains(c))
        .or_else(|| unanswered(play).first().copied())
        .or(cards.first().copied());
    for id in &cards {
        clipping(ui, cx, play, desk, *id, current == Some(*id), out);
        ui.add_space(cx.s(6.0));
    }
    if cards.is_empty() {
        widgets::words(ui, cx.t.note(cx.get("ui-brief-no-cards")));
    } else if cards.len() > 1 {
        let args = [
            ("next", cx.hint(Command::NextCard).into()),
            ("previous", cx.hint(Command::PreviousCard).into()),
        ];
        widgets::words(ui, cx.t.small(cx.say("ui-brief-keys", &args)));
    }
    advisers::brief(ui, cx, play);
    let wires = wire(play);
    if !wires.is_empty() {
        widgets::section(ui, cx, cx.get("ui-brief-wire"));
        for id in wires {
            wire_item(ui, cx, play, desk, id);
        }
    }
    scenarios::brief(ui, cx, play, desk);
}

/// The question that sets two systems against each other.
pub(crate) fn headline(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let Some(question) = question(play).and_then(|id| play.rules.content.question(id)) else {
        widgets::heading(ui, cx, cx.get("ui-brief-title"), "");
        return;
    };
    let asked = crate::chrome::by_span(play, "ui-brief-question");
    widgets::words(ui, cx.t.small(cx.get(&asked)));
    widgets::words(ui, cx.t.title(cx.get(&format!("question-{}", question.id))));
    if let Some(text) = cx.texts.find(&format!("question-{}-text", question.id)) {
        codex::prose(ui, cx, play, desk, text);
    }
    ui.add_space(cx.s(8.0));
}

/// A line of help, in a level that has one for the turn.
fn coach(ui: &mut Ui, cx: &Cx, play: &Play) {
    let Some(line) = play.rules.level.coached(play.game.turn()) else {
        return;
    };
    Frame::NONE
        .fill(cx.t.c.sky_soft)
        .corner_radius(3)
        .inner_margin(cx.t.margin(12.0, 8.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::words(ui, cx.t.text(cx.get(&format!("coach-{line}"))));
        });
    ui.add_space(cx.s(8.0));
}

/// On the first turn promises come first.
fn promises_first(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let limit = usize::from(play.rules.level.promises);
    let made = play
        .draft
        .orders
        .iter()
        .filter(|o| matches!(o, Order::Promise { .. }))
        .count();
    if play.game.turn() > 0 || limit == 0 || made >= limit {
        return;
    }
    Frame::NONE
        .fill(cx.t.c.gold_soft)
        .corner_radius(3)
        .inner_margin(cx.t.margin(12.0, 8.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let args = [
                ("made", Arg::Num(made as i64)),
                ("limit", Arg::Num(limit as i64)),
            ];
            widgets::words(ui, cx.t.text(cx.say("ui-promises-due", &args)));
            if widgets::button(
                ui,
                cx,
                cx.get("ui-promises-open"),
                Some(Command::Panel(Panel::Promises)),
                Kind::Plain,
            )
            .clicked()
            {
                desk.panel = Panel::Promises;
            }
        });
    ui.add_space(cx.s(8.0));
}

/// N and B walk through the cards.
fn step_through(cx: &Cx, desk: &mut Desk, cards: &[CardId]) {
    let step =
        i64::from(cx.pressed(Command::NextCard)) - i64::from(cx.pressed(Command::PreviousCard));
    if step == 0 || cards.is_empty() {
        return;
    }
    let now = desk
        .card
        .and_then(|c| cards.iter().position(|x| *x == c))
        .unwrap_or(0) as i64;
    let next = (now + step).rem_euclid(cards.len() as i64);
    desk.card = usize::try_from(next)
        .ok()
        .and_then(|i| cards.get(i))
        .copied();
}

/// A card like a newspaper clipping: Moscow's claim and Astana's headline side by side, the question, the options.
fn clipping(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: CardId,
    current: bool,
    out: &mut Vec<Action>,
) {
    let Some(card) = play.rules.content.card(id) else {
        return;
    };
    let line = if current {
        Stroke::new(1.5, cx.t.c.ink)
    } else {
        Stroke::new(1.0, cx.t.c.rule)
    };
    cx.t.sheet().stroke(line).show(ui, |ui| {
        ui.set_width(ui.available_width());
        headlines(ui, cx, card);
        widgets::rule(ui, cx);
        if let Some(permille) = card.confidence_permille {
            let share = cx
                .texts
                .number(Unit::Share, i64::from(permille) * 1_000, Form::Compact);
            widgets::words(
                ui,
                cx.t.note(cx.say("ui-card-doubt", &[("share", share.into())]))
                    .color(cx.t.c.gold),
            );
        }
        if let Some(body) = cx.texts.find(&format!("card-{}-body", card.id)) {
            codex::prose(ui, cx, play, desk, body);
        }
        ui.add_space(cx.s(4.0));
        for (i, _) in card.options.iter().enumerate() {
            option(ui, cx, play, desk, (id, card), i, current, out);
        }
        sources_button(ui, cx, play, desk, id, card);
    });
}

/// Two headlines; Moscow's is a claim and says so.
pub(crate) fn headlines(ui: &mut Ui, cx: &Cx, card: &Card) {
    let moscow = cx.texts.find(&format!("card-{}-moscow", card.id));
    let astana = cx.get(&format!("card-{}-astana", card.id));
    let side = |ui: &mut Ui, who: &str, words: &str, ink| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = cx.s(2.0);
            widgets::words(ui, RichText::new(who).font(cx.t.strong(10.5)).color(ink));
            widgets::words(ui, cx.t.headline(words));
        });
    };
    let Some(moscow) = moscow else {
        side(ui, cx.get("ui-card-astana"), astana, cx.t.c.sky);
        return;
    };
    let (who, moscow) = claim(cx, moscow);
    let (left, moscow, right) = (who.as_str(), moscow.as_str(), cx.get("ui-card-astana"));
    if ui.available_width() < cx.s(280.0) {
        side(ui, right, astana, cx.t.c.sky);
        side(ui, left, moscow, cx.t.c.gold);
        return;
    }
    let top = ui.cursor().top();
    let middle = ui.cursor().left() + ui.available_width() / 2.0;
    let bottom = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = cx.s(24.0);
        ui.columns(2, |columns| {
            side(&mut columns[0], left, moscow, cx.t.c.gold);
            side(&mut columns[1], right, astana, cx.t.c.sky);
        });
    });
    let bottom = bottom.response.rect.bottom();
    ui.painter()
        .vline(middle, top..=bottom, Stroke::new(1.0, cx.t.c.rule));
}

/// A claim parted into who makes it and what is claimed: texts write "Russian television: no evidence".
fn claim(cx: &Cx, text: &str) -> (String, String) {
    let Some((who, what)) = text.split_once(": ") else {
        return (cx.get("ui-card-moscow").to_owned(), text.to_owned());
    };
    let mut letters = what.chars();
    let first: String = letters
        .next()
        .map(|c| c.to_uppercase().collect())
        .unwrap_or_default();
    let header = cx
        .say("ui-card-claims", &[("who", who.into())])
        .to_uppercase();
    (header, format!("{first}{}", letters.as_str()))
}

#[allow(
    clippy::too_many_arguments,
    reason = "a card, its option, and where to put what is clicked"
)]
fn option(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    (id, card): (CardId, &Card),
    i: usize,
    current: bool,
    out: &mut Vec<Action>,
) {
    let Some(option) = card.options.get(i) else {
        return;
    };
    // A card has at most four options; the position always fits.
    let position = i as u8;
    let order = Order::Answer {
        card: id,
        option: position,
    };
    let chosen = play.draft.about(&order) == Some(&order);
    let refusal = play
        .rules
        .check(play.seen, &play.draft.without_subject(&order), &order)
        .err();
    let mut notes: Vec<String> = Vec::new();
    let key = format!("card-{}-option-{}", card.id, option.id);
    notes.extend(cx.texts.find(&format!("{key}-note")).map(str::to_owned));
    let mut known = names::known_effects(cx, play, &option.effects);
    if option.cost_kusd != 0 {
        known.insert(
            0,
            cx.say(
                "ui-option-price",
                &[("amount", cx.texts.amount(Kusd(option.cost_kusd)).into())],
            ),
        );
    }
    if !known.is_empty() {
        notes.push(known.join(" · "));
    }
    if i == 0 && !chosen {
        notes.push(cx.get("ui-card-default").to_owned());
    }
    if let Some(reasons) = &refusal {
        notes.push(crate::lever::refusal(cx, play, reasons, &option.when));
    }
    let choice = Choice {
        digit: current.then_some(position + 1),
        words: cx.get(&key),
        note: &notes.join("\n"),
        chosen,
        enabled: refusal.is_none(),
    };
    if widgets::choice(ui, cx, &choice) {
        out.push(if chosen {
            Action::Unstage(order)
        } else {
            Action::Stage(order)
        });
        // The digits stay with this card, so that a slip can be mended by the next key.
        desk.card = Some(id);
    }
}

fn sources_button(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, id: CardId, card: &Card) {
    if card.facts.is_empty() {
        return;
    }
    let open = desk.card_sources == Some(id);
    let args = [("count", Arg::Num(card.facts.len() as i64))];
    let words = if open {
        cx.get("ui-sources-hide").to_owned()
    } else {
        cx.say("ui-sources-show", &args)
    };
    if widgets::button(ui, cx, &words, None, Kind::Quiet).clicked() {
        desk.card_sources = if open { None } else { Some(id) };
    }
    if open {
        widgets::facts(ui, cx, play.rules, &card.facts);
    }
}

/// A line of the wire: Astana's headline, Moscow's claim below it where there is one.
pub(crate) fn wire_item(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, id: CardId) {
    let Some(card) = play.rules.content.card(id) else {
        return;
    };
    Frame::NONE
        .inner_margin(vec2(0.0, cx.s(2.0)))
        .show(ui, |ui| {
            let words = cx.get(&format!("card-{}-astana", card.id));
            codex::prose(ui, cx, play, desk, words);
            if let Some(claim) = cx.texts.find(&format!("card-{}-moscow", card.id)) {
                widgets::words(
                    ui,
                    cx.t.note(cx.say("ui-card-claim", &[("claim", claim.into())])),
                );
            }
            sources_button(ui, cx, play, desk, id, card);
        });
}
