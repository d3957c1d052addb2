//! Names and values in words: numbers with their units, causes, bases, what an effect does, whom it pleases.

use multivector_sim::content::{Account, Basis, CardKind, ContentEffect, Deed};
use multivector_sim::ids::{CardId, LeverId, Seat, TableId};
use multivector_sim::ledger::{BasisRef, Cause};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::rules::Rules;
use multivector_sim::state::{Target, moscow};
use multivector_sim::units::{Kusd, Unit};
use multivector_text::{Arg, Form};

use crate::cx::Cx;

/// The name of a number: "Support", "CPC: flow".
pub(crate) fn metric(cx: &Cx, rules: &Rules, m: Metric) -> String {
    let key = rules.layout.text_key(m);
    match rules.layout.entity(m) {
        Some((family, index)) => cx.say(&key, &[("name", entity(cx, rules, family, index).into())]),
        None => cx.get(&key).to_owned(),
    }
}

/// One line on what a number means, where there is one.
pub(crate) fn metric_note<'a>(cx: &Cx<'a>, rules: &Rules, m: Metric) -> Option<&'a str> {
    cx.texts.find(&format!("{}-note", rules.layout.text_key(m)))
}

/// The name of an entity that has numbers.
pub(crate) fn entity(cx: &Cx, rules: &Rules, family: Family, index: u16) -> String {
    let i = usize::from(index);
    let c = &rules.content;
    let named = |kind: &str, id: Option<&String>| {
        id.map_or(String::new(), |id| {
            cx.get(&format!("{kind}-{id}")).to_owned()
        })
    };
    match family {
        Family::Field => named("field", c.fields.get(i).map(|e| &e.id)),
        Family::Route => named("route", c.routes.get(i).map(|e| &e.id)),
        Family::Market => named("market", c.markets.get(i).map(|e| &e.id)),
        Family::Node => named("node", c.nodes.get(i).map(|e| &e.id)),
        Family::Project => named("project", c.projects.get(i).map(|e| &e.id)),
        Family::Channel => named("channel", c.channels.get(i).map(|e| &e.id)),
        Family::Partner => named("partner", c.partners.get(i).map(|e| &e.id)),
        Family::Region => named("region", c.regions.get(i).map(|e| &e.id)),
        Family::Force => named("force", c.forces.get(i).map(|e| &e.id)),
        Family::Lever => named("lever", c.levers.get(i).map(|e| &e.id)),
        Family::Card => card(cx, rules, CardId(index)),
        Family::Promise => named("promise", c.promises.get(i).map(|e| &e.id)),
        Family::Policy => named("policy", c.policies.get(i).map(|e| &e.id)),
    }
}

/// The name of a lever.
pub(crate) fn lever(cx: &Cx, rules: &Rules, id: LeverId) -> String {
    entity(cx, rules, Family::Lever, id.0)
}

/// Astana's headline of a card.
pub(crate) fn card(cx: &Cx, rules: &Rules, id: CardId) -> String {
    rules.content.card(id).map_or(String::new(), |card| {
        cx.get(&format!("card-{}-astana", card.id)).to_owned()
    })
}

/// A value of a number, in words where it is a code.
pub(crate) fn value(cx: &Cx, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    let unit = rules.layout.unit(m);
    if unit == Unit::Code {
        let key = rules.layout.text_key(m).replacen("metric-", "code-", 1);
        if let Some(words) = cx.texts.find(&format!("{key}-{raw}")) {
            return words.to_owned();
        }
    }
    if unit == Unit::Days && rules.layout.name(m).ends_with("day") {
        return cx.texts.date(multivector_sim::units::Days(raw));
    }
    cx.texts.number(unit, raw, form)
}

/// A change of a number with its sign.
pub(crate) fn change(cx: &Cx, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    cx.texts.signed(rules.layout.unit(m), raw, form)
}

/// What a stoppage stops.
pub(crate) fn target(cx: &Cx, rules: &Rules, target: Target) -> String {
    match target {
        Target::Route(id) => entity(cx, rules, Family::Route, id.0),
        Target::Field(id) => entity(cx, rules, Family::Field, id.0),
    }
}

/// The reason given for something, by its position in the table of pretexts.
pub(crate) fn pretext(cx: &Cx, rules: &Rules, index: u16) -> String {
    let key = rules.content.pretexts.get(usize::from(index));
    key.map_or(String::new(), |key| {
        cx.get(&format!("pretext-{key}")).to_owned()
    })
}

/// The cause of an effect.
pub(crate) fn cause(cx: &Cx, rules: &Rules, cause: Cause) -> String {
    let c = &rules.content;
    match cause {
        Cause::Lever(id) => match c.lever(id).map(|l| l.seat) {
            Some(seat) if seat != Seat::Astana => {
                let args = [
                    ("seat", cx.get(&format!("seat-{}", seat.name())).into()),
                    ("act", lever(cx, rules, id).into()),
                ];
                cx.say("ui-event-act", &args)
            }
            _ => lever(cx, rules, id),
        },
        Cause::Option(id, option) => {
            let Some(card) = c.card(id) else {
                return String::new();
            };
            let words = card
                .options
                .get(usize::from(option))
                .map_or("", |o| cx.get(&format!("card-{}-option-{}", card.id, o.id)));
            cx.say(
                "ui-cause-option",
                &[
                    ("card", self::card(cx, rules, id).into()),
                    ("option", words.into()),
                ],
            )
        }
        Cause::Card(id) => match c.card(id).map(|card| card.kind) {
            Some(CardKind::Ask | CardKind::Wire) => card(cx, rules, id),
            None => String::new(),
        },
        Cause::Policy(id) => entity(cx, rules, Family::Policy, id.0),
        Cause::Project(id) => entity(cx, rules, Family::Project, id.0),
        Cause::Hazard(id) => c
            .hazard(id)
            .map_or(String::new(), |hazard| pretext(cx, rules, hazard.pretext)),
        Cause::Recorded(index) => {
            let stop = rules.level.recorded_stops.get(usize::from(index));
            stop.map_or(String::new(), |stop| pretext(cx, rules, stop.pretext))
        }
        Cause::Shock(index) => {
            let shock = rules.level.shocks.get(usize::from(index));
            let note = shock.map_or(String::new(), |shock| {
                cx.get(&format!("shock-{}", shock.note)).to_owned()
            });
            cx.say("cause-shock", &[("note", note.into())])
        }
        Cause::Promise(id) => entity(cx, rules, Family::Promise, id.0),
        Cause::Order(seat) => cx.say(
            "ui-cause-order",
            &[("seat", cx.get(&format!("seat-{}", seat.name())).into())],
        ),
        Cause::Rule(rule) => cx.get(&format!("rule-{}", rule.key())).to_owned(),
        Cause::Clamp => cx.get("rule-clamp").to_owned(),
    }
}

/// On what a coefficient rests, in one sentence, and the facts behind it.
pub(crate) fn basis(cx: &Cx, rules: &Rules, basis: BasisRef) -> (String, Vec<String>) {
    if basis == BasisRef::ARITHMETIC {
        return (cx.get("ui-basis-arithmetic").to_owned(), Vec::new());
    }
    let named =
        |kind: &str, key: &str| cx.say(kind, &[("text", cx.get(&format!("basis-{key}")).into())]);
    match rules.content.bases.get(usize::from(basis.0)) {
        Some(Basis::Sourced(facts)) => {
            let list: Vec<&str> = facts.iter().map(String::as_str).collect();
            (
                cx.say(
                    "ui-basis-sourced",
                    &[("facts", cx.texts.list(&list).into())],
                ),
                facts.clone(),
            )
        }
        Some(Basis::Record(key)) => (named("ui-basis-record", key), Vec::new()),
        Some(Basis::Inferred(key)) => (named("ui-basis-inferred", key), Vec::new()),
        Some(Basis::Judgement(key)) => (named("ui-basis-judgement", key), Vec::new()),
        None => (cx.get("ui-basis-arithmetic").to_owned(), Vec::new()),
    }
}

/// What of an act's effects is known beforehand, one line each.
pub(crate) fn known_effects(cx: &Cx, rules: &Rules, effects: &[ContentEffect]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut unseen = false;
    for effect in effects {
        match effect.deed {
            Deed::Add {
                metric: m,
                amount,
                after_days,
            } => {
                if m == moscow::ANGER.metric() {
                    lines.push(anger(cx, amount).to_owned());
                } else if !rules.layout.sees(m, Seat::Astana) {
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
                if rules.layout.sees(m, Seat::Astana) {
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
                let money = cx.texts.amount(Kusd(kusd));
                let args = [
                    ("amount", money.into()),
                    ("from", account(cx, from).into()),
                    ("to", account(cx, to).into()),
                ];
                lines.push(cx.say("ui-effect-pay", &args));
            }
            Deed::Stop { route, share, days } => {
                let args = [
                    ("route", entity(cx, rules, Family::Route, route.0).into()),
                    (
                        "share",
                        cx.texts.number(Unit::Share, share, Form::Compact).into(),
                    ),
                    ("days", Arg::Num(i64::from(days))),
                ];
                lines.push(cx.say("ui-effect-stop", &args));
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

fn account<'a>(cx: &Cx<'a>, account: Account) -> &'a str {
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
            (entity(cx, rules, Family::Partner, index), amount > 0)
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
