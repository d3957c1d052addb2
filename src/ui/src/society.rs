//! The people: what they think of the government and of the war, the street, who has come and what it brings, language and
//! media; by age and by region.

use egui::{ComboBox, Ui};
use multivector_sim::content::{Age, Region};
use multivector_sim::ids::{AgeId, RegionId};
use multivector_sim::metric::{Family, Field, Metric};
use multivector_sim::state::society::{self, age, public};
use multivector_sim::units::Micro;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus, Opinion};
use crate::figure;
use crate::names::{self, ids};
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

/// Shows the people.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    let title = cx.get("ui-panel-society");
    widgets::heading(ui, cx, title, cx.get("ui-society-note"));
    let mood = [
        society::SUPPORT,
        society::FEAR,
        society::COHESION,
        society::OPENNESS,
    ];
    section(ui, cx, play, desk, "ui-society-mood", &mood);
    boldness(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-society-street"));
    let street = [
        society::UNREST.metric(),
        society::PROTEST.metric(),
        society::GRIEVANCE.metric(),
        society::FUEL.metric(),
        society::RENTS.metric(),
        society::ELITE.metric(),
        society::NETWORK.metric(),
    ];
    numbers(ui, cx, play, desk, &street);
    let war = [
        society::FOR_RUSSIA,
        society::FOR_UKRAINE,
        society::NEITHER,
        society::WAR_SEEN,
        society::THREAT,
    ];
    section(ui, cx, play, desk, "ui-society-war", &war);
    ages(ui, cx, play, desk);
    section(
        ui,
        cx,
        play,
        desk,
        "ui-society-north",
        &[society::LANGUAGE, society::MEDIA],
    );
    widgets::section(ui, cx, cx.get("ui-society-arrivals"));
    let people = [
        society::WOULD_COME.metric(),
        society::ARRIVED.metric(),
        society::WENT_ON.metric(),
        society::ARRIVALS.metric(),
        society::SKILLED.metric(),
        society::FOUNDERS.metric(),
        society::RISK.metric(),
        society::LEAVING.metric(),
        society::LEFT.metric(),
    ];
    numbers(ui, cx, play, desk, &people);
    regions(ui, cx, play, desk, out);
}

fn section(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, key: &str, keys: &[SocietyKey]) {
    widgets::section(ui, cx, cx.get(key));
    let metrics: Vec<Metric> = keys.iter().map(|key| key.metric()).collect();
    numbers(ui, cx, play, desk, &metrics);
}

type SocietyKey = multivector_sim::metric::Key<Micro>;

/// What is said to Moscow, beside what a fearful public bears and what its sympathies ask for.
fn boldness(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-society-boldness"));
    for (key, name, ink) in [
        (society::WANTS, "ui-society-bold-wanted", cx.t.c.gold),
        (society::BOLDNESS, "ui-society-bold-now", cx.t.c.sky),
        (society::BEARS, "ui-society-bold-borne", cx.t.c.soft),
    ] {
        let m = key.metric();
        let share = share(play.seen.get(key));
        figure::bar(ui, cx, play, desk, m, cx.get(name), share, ink);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-society-boldness-note")));
}

/// Sides by age.
fn ages(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    for (field, key) in [
        (age::FOR_RUSSIA, "ui-society-ages-russia"),
        (age::FOR_UKRAINE, "ui-society-ages-ukraine"),
    ] {
        widgets::words(ui, cx.t.small(cx.get(key)));
        for (id, _) in ids::<AgeId, Age>(&play.rules.content.ages) {
            let name = names::entity(cx, play.rules, Family::Age, id.0);
            let m = play.seen.key(field, id).metric();
            let share = share(play.seen.of(field, id));
            figure::bar(ui, cx, play, desk, m, &name, share, cx.t.c.sky);
        }
    }
}

/// One number of every region, the greatest first.
fn regions(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::section(ui, cx, cx.get("ui-society-regions"));
    let words = |opinion: Opinion| cx.get(&format!("ui-opinion-{}", opinion.name()));
    let combo = ComboBox::from_id_salt("opinion")
        .width(cx.s(200.0))
        .selected_text(cx.t.text(words(desk.opinion)));
    let shown = combo.show_ui(ui, |ui| {
        for opinion in Opinion::ALL {
            let chosen = desk.opinion == opinion;
            if ui
                .selectable_label(chosen, cx.t.text(words(opinion)))
                .clicked()
            {
                desk.opinion = opinion;
            }
        }
    });
    let label = cx.get("ui-society-regions-choose");
    shown
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, label));
    let field = field(desk.opinion);
    let mut rows: Vec<(RegionId, Option<Micro>)> =
        ids::<RegionId, Region>(&play.rules.content.regions)
            .map(|(id, _)| (id, play.seen.of(field, id)))
            .collect();
    rows.sort_by_key(|(id, value)| (core::cmp::Reverse(value.map(|v| v.0)), id.0));
    for (id, value) in rows {
        let name = names::entity(cx, play.rules, Family::Region, id.0);
        let m = play.seen.key(field, id).metric();
        ui.horizontal(|ui| {
            let label = cx.say("ui-show-named-on-map", &[("name", name.as_str().into())]);
            let map = ui.button(cx.t.small("◇"));
            map.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &label));
            if map.on_hover_text(cx.get("ui-show-on-map")).clicked() {
                desk.marked = Some(MapFocus::Region(id));
                out.push(Action::Focus(MapFocus::Region(id)));
            }
            figure::bar(ui, cx, play, desk, m, &name, share(value), cx.t.c.sky);
        });
    }
}

fn field(opinion: Opinion) -> Field<RegionId, Micro> {
    match opinion {
        Opinion::Support => public::SUPPORT,
        Opinion::ForRussia => public::FOR_RUSSIA,
        Opinion::ForUkraine => public::FOR_UKRAINE,
        Opinion::Media => public::MEDIA,
    }
}

/// A share for drawing.
fn share(value: Option<Micro>) -> f32 {
    value.map_or(0.0, |value| value.share() as f32)
}
