//! Names and values in words, as `multivector_text::names` says them; what an effect does, whom it pleases.

use multivector_sim::content::{Account, ContentEffect, Deed, Lever, Policy};
use multivector_sim::ids::{CardId, LeverId, PartnerId, TableId, VenueId};
use multivector_sim::ledger::{BasisRef, Cause};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::rules::Rules;
use multivector_sim::state::{Target, moscow};
use multivector_sim::units::{Kusd, Unit};
use multivector_text::{Arg, Form, names};

use crate::cx::Cx;
use crate::view::Play;

/// The name of a number: "Support", "CPC: flow".
pub(crate) fn metric(cx: &Cx, rules: &Rules, m: Metric) -> String {
    names::metric(cx.texts, rules, m)
}

/// One line on what a number means, where there is one.
pub(crate) fn metric_note<'a>(cx: &Cx<'a>, rules: &Rules, m: Metric) -> Option<&'a str> {
    cx.texts.find(&format!("{}-note", rules.layout.text_key(m)))
}

/// The name of an entity that has numbers.
pub(crate) fn entity(cx: &Cx, rules: &Rules, family: Family, index: u16) -> String {
    names::entity(cx.texts, rules, family, index)
}

/// The name of a lever.
pub(crate) fn lever(cx: &Cx, rules: &Rules, id: LeverId) -> String {
    names::lever(cx.texts, rules, id)
}

/// Astana's headline of a card.
pub(crate) fn card(cx: &Cx, rules: &Rules, id: CardId) -> String {
    names::card(cx.texts, rules, id)
}

/// A value of a number, in words where it is a code.
pub(crate) fn value(cx: &Cx, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    names::value(cx.texts, rules, m, raw, form)
}

/// A change of a number with its sign.
pub(crate) fn change(cx: &Cx, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    names::change(cx.texts, rules, m, raw, form)
}

/// What a stoppage stops.
pub(crate) fn target(cx: &Cx, rules: &Rules, target: Target) -> String {
    names::target(cx.texts, rules, target)
}

/// The reason given for something, by its position in the table of pretexts.
pub(crate) fn pretext(cx: &Cx, rules: &Rules, index: u16) -> String {
    names::pretext(cx.texts, rules, index)
}

/// The cause of an effect.
pub(crate) fn cause(cx: &Cx, rules: &Rules, cause: Cause) -> String {
    names::cause(cx.texts, rules, cause)
}

/// On what a coefficient rests, in one sentence, and the facts behind it.
pub(crate) fn basis(cx: &Cx, rules: &Rules, basis: BasisRef) -> (String, Vec<String>) {
    names::basis(cx.texts, rules, basis)
}

/// By how much of what stands in the content an act works as it is chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// The share of what a policy does at its highest setting; additions and payments go by it.
    strength: f64,
    /// How well an act is heard: Moscow's anger goes by it.
    heard: f64,
}

impl Measure {
    /// As it stands in the content.
    const WHOLE: Measure = Measure {
        strength: 1.0,
        heard: 1.0,
    };

    /// Of a lever by its place and its loudness, as the rules take them.
    pub(crate) fn of_lever(
        rules: &Rules,
        lever: &Lever,
        venue: Option<VenueId>,
        loud: bool,
    ) -> Measure {
        Measure {
            heard: rules.visibility(lever, venue, loud),
            ..Measure::WHOLE
        }
    }

    /// Of a policy at a setting.
    pub(crate) fn of_policy(policy: &Policy, setting: u8) -> Measure {
        Measure {
            strength: f64::from(setting) / f64::from(policy.steps.max(1)),
            ..Measure::WHOLE
        }
    }

    /// Whole units, as the rules round them.
    fn amount(self, m: Metric, amount: i64) -> i64 {
        let heard = if m == moscow::ANGER.metric() && amount > 0 {
            self.heard
        } else {
            1.0
        };
        (amount as f64 * self.strength * heard).round() as i64
    }

    fn money(self, kusd: i64) -> i64 {
        (kusd as f64 * self.strength).round() as i64
    }
}

/// What of an act's effects is known beforehand, one line each.
pub(crate) fn known_effects(cx: &Cx, play: &Play, effects: &[ContentEffect]) -> Vec<String> {
    measured_effects(cx, play, effects, Measure::WHOLE)
}

/// The same for an act as it is chosen. What then comes to nought is left out.
pub(crate) fn measured_effects(
    cx: &Cx,
    play: &Play,
    effects: &[ContentEffect],
    measure: Measure,
) -> Vec<String> {
    let (rules, seat) = (play.rules, play.seen.seat());
    let mut lines = Vec::new();
    let mut unseen = false;
    for effect in effects {
        match effect.deed {
            Deed::Add {
                metric: m,
                amount,
                after_days,
            } => {
                let amount = measure.amount(m, amount);
                if amount == 0 {
                    continue;
                }
                if m == moscow::ANGER.metric() {
                    lines.push(anger(cx, amount).to_owned());
                } else if !rules.layout.sees(m, seat) {
                    unseen = true;
                } else {
                    let args = [
                        ("number", metric(cx, rules, m).into()),
                        ("amount", change(cx, rules, m, amount, Form::Compact).into()),
                        ("days", Arg::Num(i64::from(after_days))),
                    ];
                    let key = if after_days > 0 {
                        "ui-effect-add-later"
                    } else {
                        "ui-effect-add"
                    };
                    lines.push(cx.say(key, &args));
                }
            }
            Deed::Set {
                metric: m,
                value: v,
            } => {
                if rules.layout.sees(m, seat) {
                    let args = [
                        ("number", metric(cx, rules, m).into()),
                        ("value", value(cx, rules, m, v, Form::Compact).into()),
                    ];
                    lines.push(cx.say("ui-effect-set", &args));
                } else {
                    unseen = true;
                }
            }
            Deed::Pay { from, to, kusd } => {
                let kusd = measure.money(kusd);
                if kusd == 0 {
                    continue;
                }
                let money = cx.texts.amount(Kusd(kusd));
                let args = [
                    ("amount", money.into()),
                    ("from", account(cx, from).into()),
                    ("to", account(cx, to).into()),
                ];
                lines.push(cx.say("ui-effect-pay", &args));
            }
            Deed::Stop {
                target: stopped,
                share,
                days,
            } => {
                let args = [
                    ("route", target(cx, rules, stopped).into()),
                    (
                        "share",
                        cx.texts.number(Unit::Share, share, Form::Compact).into(),
                    ),
                    ("days", Arg::Num(i64::from(days))),
                ];
                lines.push(cx.say("ui-effect-stop", &args));
            }
            Deed::Open { crisis } => {
                let about = multivector_text::names::crisis(cx.texts, rules, crisis);
                lines.push(cx.say("ui-effect-open", &[("crisis", about.into())]));
            }
            Deed::Begin { project } => {
                let Some(p) = rules.content.project(project) else {
                    continue;
                };
                let args = [
                    (
                        "project",
                        entity(cx, rules, Family::Project, project.0).into(),
                    ),
                    // Whole thousands of dollars and whole days: what the panel of projects shows too.
                    (
                        "price",
                        cx.texts
                            .amount(Kusd(p.cost_kusd.value.round() as i64))
                            .into(),
                    ),
                    ("days", Arg::Num(p.days.value.round() as i64)),
                ];
                lines.push(cx.say("ui-effect-begin", &args));
            }
        }
    }
    if unseen {
        lines.push(cx.get("ui-effect-unseen").to_owned());
    }
    lines
}

/// Who pays or is paid.
pub(crate) fn account<'a>(cx: &Cx<'a>, account: Account) -> &'a str {
    cx.get(match account {
        Account::Budget => "ui-account-budget",
        Account::Fund => "ui-account-fund",
        Account::Reserves => "ui-account-reserves",
        Account::Companies => "ui-account-companies",
        Account::World => "ui-account-world",
    })
}

/// How an act bears on the Kremlin's anger: in words, because the number is Moscow's own.
fn anger<'a>(cx: &Cx<'a>, amount: i64) -> &'a str {
    cx.get(match amount {
        i64::MIN..=-1 => "ui-effect-anger-down",
        0..=14_999 => "ui-effect-anger-small",
        15_000..=39_999 => "ui-effect-anger-medium",
        _ => "ui-effect-anger-large",
    })
}

/// Whom an act pleases and whom it angers, by name.
pub(crate) fn temper(
    cx: &Cx,
    rules: &Rules,
    effects: &[ContentEffect],
) -> (Vec<String>, Vec<String>) {
    let (mut pleased, mut angered) = (Vec::new(), Vec::new());
    for effect in effects {
        let Deed::Add {
            metric: m, amount, ..
        } = effect.deed
        else {
            continue;
        };
        let (name, good) = if m == moscow::ANGER.metric() {
            (cx.get("seat-moscow").to_owned(), amount < 0)
        } else if let Some((Family::Partner, index)) = rules.layout.entity(m) {
            let name = entity(cx, rules, Family::Partner, index);
            let partner = rules.content.partner(PartnerId(index));
            // Some are called otherwise within a sentence.
            let within = partner
                .and_then(|partner| cx.texts.find(&format!("partner-{}-within", partner.id)));
            (within.map_or(name, str::to_owned), amount > 0)
        } else if m == multivector_sim::state::society::SUPPORT.metric() {
            (cx.get("ui-temper-public").to_owned(), amount > 0)
        } else {
            continue;
        };
        let list = if good { &mut pleased } else { &mut angered };
        if !list.contains(&name) {
            list.push(name);
        }
    }
    (pleased, angered)
}

/// Positions of all entries of a table, as ids.
pub(crate) fn ids<I: TableId, T>(table: &[T]) -> impl Iterator<Item = (I, &T)> {
    table.iter().enumerate().map(|(i, entry)| (I::at(i), entry))
}
