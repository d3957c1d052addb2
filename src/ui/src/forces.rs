//! Security: what deters, the forces with their stations, the regions with their cohesion and pressure.

use egui::{ComboBox, Ui};
use multivector_sim::content::{Force, ForceKind, Region};
use multivector_sim::ids::{ForceId, RegionId};
use multivector_sim::metric::Family;
use multivector_sim::order::Order;
use multivector_sim::state::security;

use crate::action::Action;
use crate::crisis;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::fighting;
use crate::figure;
use crate::names::{self, ids};
use crate::number;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Shows security.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-security"),
        cx.get("ui-security-note"),
    );
    crisis::show(ui, cx, play, desk, out);
    fighting::show(ui, cx, play, desk, out);
    deterrence(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-security-state"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            security::CONFLICT.metric(),
            security::STRENGTH.metric(),
            security::READINESS.metric(),
            security::ARMS.metric(),
            security::DRILL.metric(),
            security::FATIGUE.metric(),
            security::NAVY.metric(),
            security::PARTNERS.metric(),
            security::HYBRID.metric(),
            security::CONCEDED.metric(),
            security::BASES.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-security-forces"));
    for (id, force) in ids::<ForceId, Force>(&play.rules.content.forces) {
        force_row(ui, cx, play, desk, id, force, out);
    }
    widgets::section(ui, cx, cx.get("ui-security-regions"));
    for (id, region) in ids::<RegionId, Region>(&play.rules.content.regions) {
        // Until it is founded a region is part of another.
        if !region.is_founded(play.seen.day()) {
            continue;
        }
        region_row(ui, cx, play, desk, id, region, out);
    }
}

/// What deters, and the four parts that add up to it.
fn deterrence(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-security-deterrence"));
    numbers(ui, cx, play, desk, &[security::DETERRENCE.metric()]);
    for (key, name) in [
        (security::DETER_OWN, "ui-deterrence-own"),
        (security::DETER_PARTNERS, "ui-deterrence-partners"),
        (security::DETER_WAR, "ui-deterrence-war"),
        (security::DETER_PRICE, "ui-deterrence-price"),
    ] {
        let share = play.seen.get(key).map_or(0.0, |part| part.share() as f32);
        let m = key.metric();
        figure::bar(ui, cx, play, desk, m, cx.get(name), share, cx.t.c.sky);
    }
    widgets::words(ui, cx.t.small(cx.get("ui-deterrence-note")));
}

/// The kind of a force in words.
fn kind<'a>(cx: &Cx<'a>, force: &Force) -> &'a str {
    cx.get(match force.kind {
        ForceKind::Armour => "ui-force-armour",
        ForceKind::Mechanised => "ui-force-mechanised",
        ForceKind::AirAssault => "ui-force-air-assault",
        ForceKind::Artillery => "ui-force-artillery",
        ForceKind::Marines => "ui-force-marines",
        ForceKind::Flotilla => "ui-force-flotilla",
    })
}

fn force_row(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: ForceId,
    force: &Force,
    out: &mut Vec<Action>,
) {
    let name = names::entity(cx, play.rules, Family::Force, id.0);
    let region_name = |r: RegionId| names::entity(cx, play.rules, Family::Region, r.0);
    cx.t.row().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.t.bold(&name));
            ui.label(cx.t.small(kind(cx, force)));
        });
        let standing = play
            .rules
            .force_region(play.seen, id)
            .unwrap_or(force.region);
        let staged = match play.draft.about(&Order::Station {
            force: id,
            region: standing,
        }) {
            Some(Order::Station { region, .. }) => Some(*region),
            _ => None,
        };
        ui.horizontal_wrapped(|ui| {
            if force.kind == ForceKind::Flotilla {
                ui.label(cx.t.note(region_name(standing)));
                return;
            }
            let shown = staged.unwrap_or(standing);
            let combo = ComboBox::from_id_salt(("station", id.0))
                .width(cx.s(170.0))
                .selected_text(cx.t.text(region_name(shown)));
            let response = combo.show_ui(ui, |ui| {
                for (region, entry) in ids::<RegionId, Region>(&play.rules.content.regions) {
                    if !entry.is_founded(play.seen.day()) {
                        continue;
                    }
                    if ui
                        .selectable_label(region == shown, cx.t.text(region_name(region)))
                        .clicked()
                    {
                        let order = Order::Station { force: id, region };
                        out.push(if region == standing {
                            Action::Unstage(order)
                        } else {
                            Action::Stage(order)
                        });
                    }
                }
            });
            let label = cx.say("ui-force-station", &[("force", name.as_str().into())]);
            response.response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &label)
            });
            if staged.is_some() {
                ui.label(
                    cx.t.note(cx.say("ui-force-moves", &[("from", region_name(standing).into())]))
                        .color(cx.t.c.gold),
                );
            }
        });
        for (field, name) in [
            (security::force::READINESS, "ui-force-readiness"),
            (security::force::STRENGTH, "ui-force-strength"),
            (security::force::WEAR, "ui-force-wear"),
        ] {
            let m = play.seen.key(field, id).metric();
            number::row_as(ui, cx, play, desk, m, cx.get(name));
        }
    });
}

fn region_row(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: RegionId,
    region: &Region,
    out: &mut Vec<Action>,
) {
    let name = names::entity(cx, play.rules, Family::Region, id.0);
    let marked = desk.marked == Some(MapFocus::Region(id));
    let frame = if marked {
        cx.t.row().stroke(egui::Stroke::new(1.5, cx.t.c.ink))
    } else {
        cx.t.row()
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            if widgets::button(ui, cx, &name, None, Kind::Quiet)
                .on_hover_text(cx.get("ui-show-on-map"))
                .clicked()
            {
                desk.marked = Some(MapFocus::Region(id));
                out.push(Action::Focus(MapFocus::Region(id)));
            }
            if region.north {
                widgets::tag(ui, cx, cx.get("ui-region-north"), cx.t.c.soft);
            }
        });
        ui.spacing_mut().item_spacing.y = cx.s(1.0);
        let rows = [
            (
                play.seen.key(security::region::COHESION, id).metric(),
                "ui-region-cohesion",
            ),
            (
                play.seen.key(security::region::PRESSURE, id).metric(),
                "ui-region-pressure",
            ),
        ];
        for (m, key) in rows {
            number::row_as(ui, cx, play, desk, m, cx.get(key));
        }
    });
    let key = egui::Id::new("region-in-sight");
    if marked && ui.ctx().data(|d| d.get_temp::<RegionId>(key)) != Some(id) {
        ui.ctx().data_mut(|d| d.insert_temp(key, id));
        shown.response.scroll_to_me(Some(egui::Align::Center));
    }
}
