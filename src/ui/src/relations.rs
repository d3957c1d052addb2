//! Foreign capitals: how warm each is, what Moscow is thought to feel, what is owed.

use egui::Ui;
use multivector_sim::content::Partner;
use multivector_sim::ids::PartnerId;
use multivector_sim::metric::Family;
use multivector_sim::state::{compliance, knowledge, moscow, relations, war};

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, MapFocus};
use crate::hold;
use crate::names::{self, ids};
use crate::number;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Shows the relations.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-relations"),
        cx.get("ui-relations-note"),
    );
    widgets::section(ui, cx, cx.get("ui-relations-moscow"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            knowledge::DANGER.metric(),
            knowledge::ANGER.metric(),
            knowledge::CAPACITY.metric(),
            moscow::DEBT.metric(),
            moscow::PAPER_LOYALTY.metric(),
            knowledge::INTELLIGENCE.metric(),
        ],
    );
    widgets::words(ui, cx.t.small(cx.get("ui-relations-reading")));
    hold::show(ui, cx, play, desk);
    widgets::section(ui, cx, cx.get("ui-relations-capitals"));
    for (id, _) in ids::<PartnerId, Partner>(&play.rules.content.partners) {
        capital(ui, cx, play, desk, id, out);
    }
    widgets::section(ui, cx, cx.get("ui-relations-owed"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            relations::ENERGY_NEED.metric(),
            relations::DOCTRINE.metric(),
            relations::BEIJING_DEBT.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-relations-hidden"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            moscow::RED_LINE.metric(),
            relations::WEST_PATIENCE.metric(),
            relations::BEIJING_PRICE.metric(),
            compliance::LEAKAGE.metric(),
        ],
    );
    widgets::words(ui, cx.t.small(cx.get("ui-relations-hidden-note")));
    widgets::section(ui, cx, cx.get("ui-relations-war"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            war::BRANCH.metric(),
            war::FRONT.metric(),
            war::AID.metric(),
            war::RESOLVE.metric(),
            war::WINTER.metric(),
            war::BINDING.metric(),
            war::WEAR.metric(),
            war::FREE.metric(),
            war::SANCTIONS.metric(),
            war::MOBILISATION.metric(),
        ],
    );
}

fn capital(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: PartnerId,
    out: &mut Vec<Action>,
) {
    let name = names::entity(cx, play.rules, Family::Partner, id.0);
    let warmth = play.seen.of(relations::partner::WARMTH, id);
    let m = play.seen.key(relations::partner::WARMTH, id).metric();
    let wide = ui.available_width() > cx.s(380.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = cx.s(6.0);
        let map = ui.button(cx.t.small("◇"));
        let label = cx.say("ui-show-named-on-map", &[("name", name.as_str().into())]);
        map.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &label));
        if map.on_hover_text(cx.get("ui-show-on-map")).clicked() {
            desk.marked = Some(MapFocus::Partner(id));
            out.push(Action::Focus(MapFocus::Partner(id)));
        }
        if let (true, Some(warmth)) = (wide, warmth) {
            // Millionths to a share for drawing only.
            widgets::meter(ui, cx, warmth.0 as f32 / 1e6, cx.s(56.0), cx.t.c.sky);
        }
        number::row_as(ui, cx, play, desk, m, &name);
    });
    if desk.marked == Some(MapFocus::Partner(id)) {
        levers_of(ui, cx, play, desk, m);
    }
}

/// Levers that would warm a capital, by name, so that the way there is one click long.
fn levers_of(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    m: multivector_sim::metric::Metric,
) {
    use multivector_sim::content::{Deed, Lever};
    use multivector_sim::ids::{LeverId, Seat};
    let warms = |lever: &Lever| {
        lever.seat == Seat::Astana
            && lever.effects.iter().any(
                |e| matches!(e.deed, Deed::Add { metric, amount, .. } if metric == m && amount > 0),
            )
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t.small(cx.get("ui-relations-warmed-by")));
        for (id, lever) in ids::<LeverId, Lever>(&play.rules.content.levers) {
            if warms(lever)
                && widgets::button(ui, cx, &names::lever(cx, play.rules, id), None, Kind::Quiet)
                    .clicked()
            {
                desk.panel = crate::desk::Panel::Initiatives;
                desk.lever_search = names::lever(cx, play.rules, id);
                desk.lever = Some(id);
            }
        }
    });
}
