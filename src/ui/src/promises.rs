//! The promises to the country: chosen on the first turn, watched after.

use egui::Ui;
use multivector_sim::content::Promise;
use multivector_sim::ids::PromiseId;
use multivector_sim::metric::Family;
use multivector_sim::order::Order;
use multivector_sim::state::agenda;
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::names::{self, ids};
use crate::objectives;
use crate::view::Play;
use crate::widgets::{self, Choice};

/// Shows the promises.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, _desk: &mut Desk, out: &mut Vec<Action>) {
    let limit = i64::from(play.rules.level.promises);
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-promises"),
        &cx.say("ui-promises-note", &[("limit", Arg::Num(limit))]),
    );
    if play.game.turn() == 0 && limit > 0 {
        choose(ui, cx, play, out);
    } else {
        watch(ui, cx, play);
    }
    objectives::standing(ui, cx, play);
}

fn choose(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    let offered = ids::<PromiseId, Promise>(&play.rules.content.promises)
        .filter(|(id, _)| play.rules.level.offers(*id));
    for (i, (id, promise)) in offered.enumerate() {
        let order = Order::Promise { promise: id };
        let chosen = play.draft.about(&order).is_some();
        let refused = play
            .rules
            .check(play.seen, &play.draft.without_subject(&order), &order)
            .err();
        let mut note = cx
            .texts
            .find(&format!("promise-{}-note", promise.id))
            .unwrap_or_default()
            .to_owned();
        if let (false, Some(reasons)) = (chosen, &refused) {
            note = format!(
                "{note}\n{}",
                crate::lever::refusal(
                    cx,
                    play,
                    reasons,
                    &multivector_sim::content::Condition::Always
                )
            );
        }
        let choice = Choice {
            digit: u8::try_from(i + 1).ok().filter(|d| *d <= 9),
            words: &names::entity(cx, play.rules, Family::Promise, id.0),
            note: &note,
            chosen,
            enabled: chosen || refused.is_none(),
        };
        if widgets::choice(ui, cx, &choice) {
            out.push(if chosen {
                Action::Unstage(order)
            } else {
                Action::Stage(order)
            });
        }
        ui.add_space(cx.s(2.0));
    }
}

fn watch(ui: &mut Ui, cx: &Cx, play: &Play) {
    let mut any = false;
    for (id, promise) in ids::<PromiseId, Promise>(&play.rules.content.promises) {
        let stage = play.seen.of(agenda::promise::STAGE, id).map_or(0, |s| s.0);
        if stage == 0 {
            continue;
        }
        any = true;
        cx.t.sheet().show(ui, |ui| {
            ui.set_width(ui.available_width());
            let (mark, key, ink) = if stage == 1 {
                ("✓", "ui-promise-stands", cx.t.c.sky)
            } else {
                ("✗", "ui-promise-broken", cx.t.c.red)
            };
            let name = names::entity(cx, play.rules, Family::Promise, id.0);
            widgets::words(ui, cx.t.bold(format!("{mark} {name}")).color(ink));
            widgets::words(ui, cx.t.note(cx.get(key)));
            if let Some(note) = cx.texts.find(&format!("promise-{}-note", promise.id)) {
                widgets::words(ui, cx.t.note(note));
            }
        });
        ui.add_space(cx.s(4.0));
    }
    if !any {
        widgets::words(ui, cx.t.note(cx.get("ui-promises-none")));
    }
}
