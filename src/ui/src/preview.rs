//! The preview: the forecast where there is one, what the draft is known to do, and what its orders share.

use egui::Ui;
use multivector_sim::metric::Family;
use multivector_sim::order::Order;
use multivector_sim::units::Kusd;
use multivector_text::Arg;

use crate::action::Action;
use crate::brief;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::draft;
use crate::forecast;
use crate::names::{self, Measure};
use crate::policies;
use crate::predict;
use crate::view::Play;
use crate::widgets;

/// Shows the preview.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-preview-title"),
        cx.get("ui-preview-note"),
    );
    for id in brief::unanswered(play) {
        let Some(card) = play.rules.content.card(id) else {
            continue;
        };
        let option = card
            .options
            .first()
            .map_or("", |o| cx.get(&format!("card-{}-option-{}", card.id, o.id)));
        let args = [
            ("card", names::card(cx, play.rules, id).into()),
            ("option", option.into()),
        ];
        widgets::words(
            ui,
            cx.t.text(format!("⚠ {}", cx.say("ui-preview-default", &args)))
                .color(cx.t.c.gold),
        );
    }
    predict::preview(ui, cx, play, out);
    forecast::show(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-preview-known"));
    let mut any = false;
    for order in &play.draft.orders {
        let lines = known(cx, play, order);
        if lines.is_empty() {
            continue;
        }
        any = true;
        widgets::words(ui, cx.t.bold(draft::describe(cx, play, order)));
        widgets::words(ui, cx.t.note(lines.join(" · ")));
    }
    if !any {
        widgets::words(ui, cx.t.note(cx.get("ui-preview-nothing")));
    }
    limits(ui, cx, play);
    widgets::section(ui, cx, cx.get("ui-draft-title"));
    draft::list(ui, cx, play, out);
}

/// What an order as it is chosen does by the letter of the content.
fn known(cx: &Cx, play: &Play, order: &Order) -> Vec<String> {
    let content = &play.rules.content;
    match *order {
        Order::Initiative {
            lever, venue, loud, ..
        } => content.lever(lever).map_or(Vec::new(), |lever| {
            let measure = Measure::of_lever(play.rules, lever, venue, loud);
            names::measured_effects(cx, play, &lever.effects, measure)
        }),
        Order::Answer { card, option } => content
            .card(card)
            .and_then(|card| card.options.get(usize::from(option)))
            .map_or(Vec::new(), |option| {
                names::known_effects(cx, play, &option.effects)
            }),
        Order::Policy { policy, setting } => content
            .policy(policy)
            .and_then(|policy| policies::monthly(cx, play, policy, setting))
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// What the orders share: initiatives, money, promises.
fn limits(ui: &mut Ui, cx: &Cx, play: &Play) {
    widgets::section(ui, cx, cx.get("ui-preview-limits"));
    let (price, used) = crate::chrome::totals(play);
    let limit = play.rules.initiatives(play.seen);
    let left = |key: &str| cx.t.text(cx.get(key));
    let of = cx.say(
        "ui-preview-of",
        &[
            ("used", Arg::Num(i64::from(used))),
            ("limit", Arg::Num(i64::from(limit))),
        ],
    );
    widgets::pair(ui, cx, left("ui-preview-initiatives"), cx.t.bold(of));
    widgets::pair(
        ui,
        cx,
        left("ui-preview-price"),
        cx.t.bold(cx.texts.amount(Kusd(price.0))),
    );
    if play.game.turn() == 0 && play.rules.level.promises > 0 {
        let made: Vec<String> = play
            .draft
            .orders
            .iter()
            .filter_map(|o| match o {
                Order::Promise { promise } => {
                    Some(names::entity(cx, play.rules, Family::Promise, promise.0))
                }
                _ => None,
            })
            .collect();
        let args = [
            ("used", Arg::Num(made.len() as i64)),
            ("limit", Arg::Num(i64::from(play.rules.level.promises))),
        ];
        widgets::pair(
            ui,
            cx,
            left("ui-panel-promises"),
            cx.t.bold(cx.say("ui-preview-of", &args)),
        );
    }
}
