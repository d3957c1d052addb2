//! A crisis with Moscow: the demand, the ladder, the odds of each step before it is taken, and what it costs to yield.

use egui::Ui;
use multivector_sim::ids::CrisisId;
use multivector_sim::order::{Order, Step};
use multivector_sim::state::security;
use multivector_sim::systems::security::crisis::Odds;
use multivector_sim::units::{Micro, Unit};
use multivector_text::{Arg, Form};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::figure;
use crate::names;
use crate::view::Play;
use crate::widgets::{self, Choice};

/// Shows the crisis that is open; nothing where none is.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let Some(id) = play.rules.crisis_seen(play.seen) else {
        return;
    };
    cx.t.row()
        .stroke(egui::Stroke::new(1.5, cx.t.c.red))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            demand(ui, cx, play, id);
            ladder(ui, cx, play);
            pressure(ui, cx, play, desk);
            steps(ui, cx, play, id, out);
        });
    ui.add_space(cx.s(8.0));
}

fn demand(ui: &mut Ui, cx: &Cx, play: &Play, id: CrisisId) {
    let Some(kind) = play.rules.content.crisis(id) else {
        return;
    };
    let region = play
        .seen
        .get(security::CRISIS_REGION)
        .map_or(0, |code| code.0);
    let region = names::entity(
        cx,
        play.rules,
        multivector_sim::metric::Family::Region,
        region as u16,
    );
    let name = cx.get(&format!("crisis-{}", kind.id));
    let args = [("crisis", name.into()), ("region", region.into())];
    let title = cx.say("event-crisis-opened", &args);
    widgets::words(ui, cx.t.bold(format!("⚠ {title}")).color(cx.t.c.red));
    let demand = cx.get(&format!("crisis-{}-demand", kind.id));
    widgets::words(ui, cx.t.text(demand));
    let weeks = play.seen.get(security::CRISIS_WEEKS).map_or(0, |n| n.0);
    let args = [("week", Arg::Num(weeks + 1))];
    widgets::words(ui, cx.t.small(cx.say("ui-crisis-week", &args)));
}

/// The rungs, from below: those that have been climbed are marked, and the one where it stands is told.
fn ladder(ui: &mut Ui, cx: &Cx, play: &Play) {
    let stands = play.seen.get(security::RUNG).map_or(0, |rung| rung.0);
    for (index, rung) in play.rules.content.rungs.iter().enumerate().rev() {
        let number = index as i64 + 1;
        let mark = match number.cmp(&stands) {
            core::cmp::Ordering::Less => "■",
            core::cmp::Ordering::Equal => "▶",
            core::cmp::Ordering::Greater => "□",
        };
        let name = cx.get(&format!("rung-{}", rung.id));
        let line = format!("{mark} {number}  {name}");
        if number == stands {
            let note = cx.get(&format!("rung-{}-note", rung.id));
            widgets::words(ui, cx.t.bold(line));
            widgets::words(ui, cx.t.note(note));
        } else {
            widgets::words(ui, cx.t.note(line));
        }
    }
}

/// The strongest pressure that Moscow has withstood.
fn pressure(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let share = |key| play.seen.get(key).map_or(0.0, |s: Micro| s.share() as f32);
    for (key, name, ink) in [
        (security::DETERRENCE, "ui-crisis-deterrence", cx.t.c.sky),
        (security::MEDIATION, "ui-crisis-mediation", cx.t.c.gold),
        (security::WITHSTOOD, "ui-crisis-withstood", cx.t.c.soft),
    ] {
        let m = key.metric();
        figure::bar(ui, cx, play, desk, m, cx.get(name), share(key), ink);
    }
}

/// What Astana can do this week, each step with its odds.
fn steps(ui: &mut Ui, cx: &Cx, play: &Play, id: CrisisId, out: &mut Vec<Action>) {
    widgets::section(ui, cx, cx.get("ui-crisis-steps"));
    let ordered = match play.draft.about(&Order::Crisis { step: Step::Object }) {
        Some(Order::Crisis { step }) => *step,
        // What happens if nothing is ordered.
        _ => Step::Object,
    };
    for (step, odds) in play.rules.crisis_odds(play.seen) {
        let key = format!("step-{}", step.name());
        let note = match step {
            Step::Yield => yielding(cx, play, id),
            _ => chances(cx, &odds),
        };
        let note = format!("{}\n{note}", cx.get(&format!("{key}-note")));
        let choice = Choice {
            digit: None,
            words: cx.get(&key),
            note: &note,
            chosen: step == ordered,
            enabled: true,
        };
        if widgets::choice(ui, cx, &choice) {
            out.push(Action::Stage(Order::Crisis { step }));
        }
        ui.add_space(cx.s(3.0));
    }
    widgets::words(ui, cx.t.small(cx.get("ui-crisis-odds-note")));
}

/// The odds in words, the likeliest first; what cannot happen is left out.
fn chances(cx: &Cx, odds: &Odds) -> String {
    let mut parts = [
        ("crisis-odds-backs-down", odds.backs_down),
        ("crisis-odds-holds", odds.holds),
        ("crisis-odds-climbs", odds.climbs),
        ("crisis-odds-force", odds.force),
    ];
    parts.sort_by(|a, b| b.1.total_cmp(&a.1));
    let parts = parts.iter().filter(|(_, chance)| *chance > 0.0);
    let words = parts.map(|(key, chance)| {
        let share = Micro::from_share(*chance).0;
        let share = cx.texts.number(Unit::Share, share, Form::Compact);
        format!("{} {share}", cx.get(key))
    });
    words.collect::<Vec<_>>().join(" · ")
}

/// What yielding grants, and what it costs on top at this rung.
fn yielding(cx: &Cx, play: &Play, id: CrisisId) -> String {
    let content = &play.rules.content;
    let granted = content.crisis(id).map_or(&[][..], |kind| &kind.granted);
    let rung = play.seen.get(security::RUNG).map_or(0, |rung| rung.0);
    let rung = usize::try_from(rung - 1)
        .ok()
        .and_then(|at| content.rungs.get(at));
    let costs = rung.map_or(&[][..], |rung| &rung.astana);
    let mut lines = names::known_effects(cx, play, granted);
    lines.extend(names::known_effects(cx, play, costs));
    lines.join(" · ")
}
