//! Sanctions compliance: the West's ladder drawn as rungs, what it believes and credits, the line with what each choice
//! does, the channels with their control and what the customs service reads, and what passing goods on earns.

use egui::{Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use multivector_sim::content::Channel;
use multivector_sim::ids::{ChannelId, PolicyId, TableId};
use multivector_sim::metric::Family;
use multivector_sim::state::{compliance, knowledge, trade};
use multivector_sim::units::Micro;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::names::{self, ids};
use crate::number;
use crate::policies;
use crate::routes::numbers;
use crate::view::Play;
use crate::widgets;

/// The rungs from trust to pariah.
const RUNGS: i64 = compliance::TOP_RUNG + 1;

/// Shows compliance.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-compliance"),
        cx.get("ui-compliance-note"),
    );
    widgets::section(ui, cx, cx.get("ui-compliance-ladder"));
    ladder(ui, cx, play, desk);
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            compliance::SIGNAL.metric(),
            compliance::GOODWILL.metric(),
            compliance::DERISKING.metric(),
            compliance::BANK_RISK.metric(),
            compliance::LISTED.metric(),
            compliance::LUKOIL.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-compliance-line"));
    line(ui, cx, play);
    numbers(ui, cx, play, desk, &[compliance::CANDOUR.metric()]);
    for (i, policy) in play.rules.content.policies.iter().enumerate() {
        if policy.id == LINE || policy.id == "candour" {
            policies::one(ui, cx, play, desk, PolicyId::at(i), policy, out);
        }
    }
    widgets::section(ui, cx, cx.get("ui-compliance-passed-on"));
    numbers(
        ui,
        cx,
        play,
        desk,
        &[
            knowledge::LEAKAGE.metric(),
            trade::ELECTRONICS.metric(),
            compliance::MARGIN.metric(),
        ],
    );
    widgets::section(ui, cx, cx.get("ui-compliance-channels"));
    for (id, channel) in ids::<ChannelId, Channel>(&play.rules.content.channels) {
        channel_row(ui, cx, play, desk, id, channel, out);
    }
}

/// The id of the policy that is the line.
const LINE: &str = "line";

/// The three lines, each with what it does; the one that stands is marked.
fn line(ui: &mut Ui, cx: &Cx, play: &Play) {
    let standing = play.seen.get(compliance::LINE).map_or(1, |code| code.0);
    let c = &play.rules.coefficients;
    let share = |value: f64| cx.texts.amount(Micro::from_share(value));
    let points = |value: f64| cx.texts.change(Micro::from_share(value));
    let evade = cx.say(
        "ui-line-evade",
        &[
            ("control", share(c.compliance.evade_control.value).into()),
            ("margin", points(c.compliance.margin_evade.value).into()),
        ],
    );
    let observe = cx.get("ui-line-observe").to_owned();
    let impose = cx.say(
        "ui-line-impose",
        &[
            ("cut", share(c.compliance.impose_cut.value).into()),
            ("trade", share(c.trade.impose_lost.value).into()),
        ],
    );
    for (setting, does) in [evade, observe, impose].into_iter().enumerate() {
        // Three settings.
        let here = setting as i64 == standing;
        let mark = if here { "▶" } else { "○" };
        let name = cx.get(&format!("policy-{LINE}-{setting}"));
        let head = cx.t.bold(format!("{mark} {name}"));
        widgets::words(ui, if here { head } else { head.color(cx.t.c.soft) });
        ui.indent(("line", setting), |ui| {
            widgets::words(ui, cx.t.note(does));
        });
    }
}

/// The ladder: seven rungs, the one reached filled and marked.
fn ladder(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk) {
    let rung = play.seen.get(compliance::LADDER).map_or(0, |l| l.0);
    let c = &cx.t.c;
    for i in (0..RUNGS).rev() {
        let words = cx.get(&format!("code-compliance-ladder-{i}"));
        let reached = i <= rung;
        let here = i == rung;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), cx.s(22.0)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, here, words));
        let ink = if i >= 3 { c.red } else { c.gold };
        let (left, right) = (rect.left() + cx.s(6.0), rect.left() + cx.s(54.0));
        let y = rect.center().y;
        for x in [left, right] {
            ui.painter().line_segment(
                [pos2(x, rect.top()), pos2(x, rect.bottom())],
                Stroke::new(2.0, c.rule),
            );
        }
        let stroke = if reached {
            Stroke::new(cx.s(4.0), ink)
        } else {
            Stroke::new(1.0, c.rule)
        };
        ui.painter()
            .line_segment([pos2(left, y), pos2(right, y)], stroke);
        let label = if here {
            format!("▶ {words}")
        } else {
            words.to_owned()
        };
        let font = if here {
            cx.t.strong(13.0)
        } else {
            cx.t.body(13.0)
        };
        let galley = number::elided(
            ui,
            &label,
            font,
            if here { c.ink } else { c.soft },
            rect.right() - right - cx.s(12.0),
        );
        let at = pos2(right + cx.s(12.0), y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, c.ink);
        widgets::focus_ring(ui, cx, &response);
        if response.clicked() {
            desk.open_ledger(compliance::LADDER.metric());
        }
    }
    ui.add_space(cx.s(4.0));
}

fn channel_row(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: ChannelId,
    channel: &Channel,
    out: &mut Vec<Action>,
) {
    widgets::words(
        ui,
        cx.t.bold(names::entity(cx, play.rules, Family::Channel, id.0)),
    );
    let seen = play.seen;
    let rows = [
        (
            seen.key(compliance::channel::DEMAND, id).metric(),
            "ui-channel-demand",
        ),
        (
            seen.key(compliance::channel::CONTROL, id).metric(),
            "ui-channel-control",
        ),
        (
            seen.key(compliance::channel::READ, id).metric(),
            "ui-channel-read",
        ),
    ];
    for (m, key) in rows {
        number::row_as(ui, cx, play, desk, m, cx.get(key));
    }
    if let Some(policy) = play.rules.content.policy(channel.policy) {
        policies::one(ui, cx, play, desk, channel.policy, policy, out);
    }
}
