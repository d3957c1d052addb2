//! A week of the war: Moscow's groups as the services read them, what would come of an attack on each region, a stance for each
//! brigade, and the table.

use egui::{ComboBox, Ui};
use multivector_sim::content::{Force, ForceKind, Region};
use multivector_sim::ids::{ForceId, GroupId, RegionId, TableId};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::order::{Counter, Order, Stance, Terms};
use multivector_sim::report::BattleOutcome;
use multivector_sim::state::{fighting, security};
use multivector_sim::units::{Micro, Unit};
use multivector_text::Form;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::names::{self, ids};
use crate::number;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets::{self, Choice};

/// Shows the week; nothing where nobody fights.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    if !play.rules.is_fighting(play.seen) {
        return;
    }
    widgets::section(ui, cx, cx.get("ui-war-title"));
    widgets::words(ui, cx.t.note(cx.get("ui-war-note")));
    let state: [Metric; 7] = [
        fighting::WEEKS.metric(),
        fighting::STILL.metric(),
        fighting::LOST.metric(),
        fighting::LOSSES.metric(),
        fighting::MOSCOW_LOSSES.metric(),
        fighting::OUTSIDE.metric(),
        fighting::DISPLACED.metric(),
    ];
    numbers(ui, cx, play, desk, &state);
    groups(ui, cx, play, desk);
    battles(ui, cx, play);
    stances(ui, cx, play, out);
    table(ui, cx, play, out);
}

fn percent(cx: &Cx, share: f64) -> String {
    cx.texts
        .number(Unit::Share, Micro::from_share(share).0, Form::Compact)
}

fn region(cx: &Cx, play: &Play, id: RegionId) -> String {
    names::entity(cx, play.rules, Family::Region, id.0)
}

/// Where Moscow's groups stand, and how strong they are read to be.
fn groups(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-war-groups"));
    for index in 0..play.rules.content.groups.len() {
        let id = GroupId::at(index);
        let place = play.seen.of(fighting::group::PLACE, id);
        let place = match place.map_or(0, |code| code.0) {
            0 => cx.get("code-security-group-place-0").to_owned(),
            code => region(cx, play, RegionId::at((code - 1) as usize)),
        };
        let name = names::entity(cx, play.rules, Family::Group, id.0);
        let m = play.seen.key(fighting::group::READ, id).metric();
        number::row_as(ui, cx, play, desk, m, &format!("{name} · {place}"));
    }
    widgets::words(ui, cx.t.small(cx.get("battle-odds-reading")));
}

/// What would come of an attack on each region, if every counter that could attack did.
fn battles(ui: &mut Ui, cx: &Cx, play: &Play) {
    widgets::section(ui, cx, cx.get("ui-war-battles"));
    let mut none = true;
    for (id, _) in ids::<RegionId, Region>(&play.rules.content.regions) {
        let Some(odds) = play.rules.battle_odds(play.seen, play.draft, id, &[]) else {
            continue;
        };
        none = false;
        widgets::words(ui, cx.t.bold(region(cx, play, id)));
        let chances = BattleOutcome::ALL.iter().zip(odds.chances);
        let chances = chances.map(|(outcome, chance)| {
            let words = cx.get(&format!("outcome-{}", outcome.name()));
            format!("{words} {}", percent(cx, chance))
        });
        let chances: Vec<String> = chances.collect();
        widgets::words(ui, cx.t.note(chances.join(" · ")));
    }
    if none {
        widgets::words(ui, cx.t.note(cx.get("ui-war-quiet")));
    }
}

/// A stance for each brigade.
fn stances(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    widgets::section(ui, cx, cx.get("ui-war-stances"));
    for (id, force) in ids::<ForceId, Force>(&play.rules.content.forces) {
        if force.kind != ForceKind::Flotilla {
            stance(ui, cx, play, id, out);
        }
    }
}

/// What a brigade could be told: each stance that is open, with each place that it leads to.
fn open(play: &Play, counter: Counter) -> Vec<(Stance, Option<RegionId>)> {
    let ways = play.rules.ways(play.seen, counter);
    let places = |set: u64| (0..64).filter(move |at| set & (1 << at) != 0);
    let to = |stance: Stance, set: u64| {
        places(set).map(move |at| (stance, Some(RegionId::at(at as usize))))
    };
    let mut open = vec![(Stance::Hold, None), (Stance::Delay, None)];
    open.extend(to(Stance::Withdraw, ways.withdraw));
    open.extend(to(Stance::Attack, ways.attack));
    open
}

fn stance(ui: &mut Ui, cx: &Cx, play: &Play, id: ForceId, out: &mut Vec<Action>) {
    let counter = Counter::Force(id);
    let name = names::entity(cx, play.rules, Family::Force, id.0);
    let words = |(stance, to): (Stance, Option<RegionId>)| {
        let stance = cx.get(&format!("stance-{}", stance.name())).to_owned();
        to.map_or(stance.clone(), |to| {
            format!("{stance}: {}", region(cx, play, to))
        })
    };
    let order = |(stance, region)| Order::Stance {
        counter,
        stance,
        region,
    };
    let stands = play.seen.of(security::force::STANCE, id);
    let now = (stands.map_or(Stance::Hold, Stance::of), None);
    let chosen = match play.draft.about(&order(now)) {
        Some(Order::Stance { stance, region, .. }) => (*stance, *region),
        _ => now,
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t.bold(&name));
        ui.label(
            cx.t.small(
                play.rules
                    .force_region(play.seen, id)
                    .map_or(String::new(), |at| region(cx, play, at)),
            ),
        );
        let combo = ComboBox::from_id_salt(("stance", id.0))
            .width(cx.s(220.0))
            .selected_text(cx.t.text(words(chosen)));
        let shown = combo.show_ui(ui, |ui| {
            for way in open(play, counter) {
                let label = ui.selectable_label(way == chosen, cx.t.text(words(way)));
                if label.clicked() {
                    out.push(Action::Stage(order(way)));
                }
            }
        });
        let label = cx.say("ui-war-stance", &[("force", name.as_str().into())]);
        shown
            .response
            .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &label));
    });
}

/// The terms on which it could end, each with the chance that Moscow accepts.
fn table(ui: &mut Ui, cx: &Cx, play: &Play, out: &mut Vec<Action>) {
    widgets::section(ui, cx, cx.get("ui-war-table"));
    let offer = |terms: Terms| Order::Offer { terms };
    let chosen = match play.draft.about(&offer(Terms::StatusQuo)) {
        Some(Order::Offer { terms }) => Some(*terms),
        _ => None,
    };
    for (terms, chance) in play.rules.table_odds(play.seen) {
        let key = format!("terms-{}", terms.name());
        let note = format!(
            "{}\n{} {}",
            cx.get(&format!("{key}-note")),
            cx.get("terms-chance"),
            percent(cx, chance)
        );
        let choice = Choice {
            digit: None,
            words: cx.get(&key),
            note: &note,
            chosen: chosen == Some(terms),
            enabled: play.rules.allows(play.seen, play.draft, &offer(terms)),
        };
        if widgets::choice(ui, cx, &choice) {
            out.push(if chosen == Some(terms) {
                Action::Unstage(offer(terms))
            } else {
                Action::Stage(offer(terms))
            });
        }
        ui.add_space(cx.s(3.0));
    }
}
