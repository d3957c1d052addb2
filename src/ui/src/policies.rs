//! Standing policies: the setting ordered, the setting in effect, the lag between them.

use egui::Ui;
use multivector_sim::content::Policy;
use multivector_sim::ids::PolicyId;
use multivector_sim::metric::Family;
use multivector_sim::order::Order;
use multivector_sim::state::agenda;
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::Desk;
use crate::draft;
use crate::names::{self, Measure, ids};
use crate::number;
use crate::view::Play;
use crate::widgets::{self, Kind};

/// Shows all policies.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, play: &Play, desk: &mut Desk, out: &mut Vec<Action>) {
    widgets::heading(
        ui,
        cx,
        cx.get("ui-panel-policies"),
        cx.get("ui-policies-note"),
    );
    for (id, policy) in ids::<PolicyId, Policy>(&play.rules.content.policies) {
        one(ui, cx, play, desk, id, policy, out);
    }
}

/// One policy with its steps as buttons. The compliance panel shows its own through this too.
pub(crate) fn one(
    ui: &mut Ui,
    cx: &Cx,
    play: &Play,
    desk: &mut Desk,
    id: PolicyId,
    policy: &Policy,
    out: &mut Vec<Action>,
) {
    cx.t.sheet().show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::words(
            ui,
            cx.t.bold(names::entity(cx, play.rules, Family::Policy, id.0)),
        );
        if let Some(note) = cx.texts.find(&format!("policy-{}-note", policy.id)) {
            widgets::words(ui, cx.t.note(note));
        }
        // Settings start at nought and are at most the policy's own count of steps.
        let standing = play
            .seen
            .of(agenda::policy::SETTING, id)
            .map_or(policy.start, |s| s.0.clamp(0, 255) as u8);
        let staged = match play.draft.about(&Order::Policy {
            policy: id,
            setting: 0,
        }) {
            Some(Order::Policy { setting, .. }) => Some(*setting),
            _ => None,
        };
        ui.horizontal_wrapped(|ui| {
            for setting in 0..=policy.steps {
                let chosen = staged.unwrap_or(standing) == setting;
                let kind = if chosen { Kind::Chosen } else { Kind::Plain };
                let words = cx.get(&format!("policy-{}-{setting}", policy.id));
                let response = widgets::button(ui, cx, words, None, kind);
                // The same steps stand below several policies: who cannot see them needs the policy's name with them.
                response.widget_info(|| {
                    let order = Order::Policy {
                        policy: id,
                        setting,
                    };
                    egui::WidgetInfo::selected(
                        egui::WidgetType::Button,
                        true,
                        chosen,
                        draft::describe(cx, play, &order),
                    )
                });
                if response.clicked() {
                    let order = Order::Policy {
                        policy: id,
                        setting,
                    };
                    out.push(if setting == standing {
                        Action::Unstage(order)
                    } else {
                        Action::Stage(order)
                    });
                }
            }
        });
        if let Some(setting) = staged.filter(|s| *s != standing) {
            let args = [
                (
                    "from",
                    cx.get(&format!("policy-{}-{standing}", policy.id)).into(),
                ),
                (
                    "to",
                    cx.get(&format!("policy-{}-{setting}", policy.id)).into(),
                ),
                ("days", Arg::Num(policy.lag_days.value.round() as i64)),
            ];
            widgets::words(
                ui,
                cx.t.note(cx.say("ui-policy-change", &args))
                    .color(cx.t.c.gold),
            );
        }
        let effect = play.seen.key(agenda::policy::EFFECT, id).metric();
        number::row_as(ui, cx, play, desk, effect, cx.get("ui-policy-effect"));
        if let Some(line) = monthly(cx, play, policy, staged.unwrap_or(standing)) {
            widgets::words(ui, cx.t.small(line));
        }
    });
    ui.add_space(cx.s(4.0));
}

/// What a policy does each month at a setting, once it is wholly at work; nothing where it does so at none.
pub(crate) fn monthly(cx: &Cx, play: &Play, policy: &Policy, setting: u8) -> Option<String> {
    if policy.monthly.is_empty() {
        return None;
    }
    let measure = Measure::of_policy(policy, setting);
    let known = names::measured_effects(cx, play, &policy.monthly, measure);
    let words = cx.get(&format!("policy-{}-{setting}", policy.id));
    let args = [
        ("setting", words.into()),
        ("effects", known.join(" · ").into()),
    ];
    let key = if known.is_empty() {
        "ui-policy-monthly-none"
    } else {
        "ui-policy-monthly"
    };
    Some(cx.say(key, &args))
}
