//! Names of what the rules speak of: numbers and their values, entities, causes, bases. The window and the command
//! line both say them, so they are said in one place.

use multivector_sim::content::Basis;
use multivector_sim::ids::{CardId, CrisisId, IncidentId, LeverId, Seat, TableId};
use multivector_sim::ledger::{BasisRef, Cause};
use multivector_sim::metric::{Family, Metric};
use multivector_sim::report::Account;
use multivector_sim::rules::Rules;
use multivector_sim::state::{Target, knowledge, security, war};
use multivector_sim::units::{Days, Unit};

use crate::bundle::{Arg, Texts};
use crate::number::Form;

/// The name of a number: "Support", "CPC: flow".
pub fn metric(texts: &Texts, rules: &Rules, m: Metric) -> String {
    let key = rules.layout.text_key(m);
    match rules.layout.entity(m) {
        Some((family, index)) => {
            let name = entity(texts, rules, family, index);
            texts.format(&key, &[("name", name.into())])
        }
        None => texts.get(&key).to_owned(),
    }
}

/// The name of an entity that has numbers.
pub fn entity(texts: &Texts, rules: &Rules, family: Family, index: u16) -> String {
    let i = usize::from(index);
    let c = &rules.content;
    let named = |kind: &str, id: Option<&String>| {
        id.map_or(String::new(), |id| {
            texts.get(&format!("{kind}-{id}")).to_owned()
        })
    };
    match family {
        Family::Field => named("field", c.fields.get(i).map(|e| &e.id)),
        Family::Route => named("route", c.routes.get(i).map(|e| &e.id)),
        Family::Market => named("market", c.markets.get(i).map(|e| &e.id)),
        Family::Node => named("node", c.nodes.get(i).map(|e| &e.id)),
        Family::Mooring => named("mooring", c.moorings.get(i).map(|e| &e.id)),
        // Months by their place in the year; there are twelve.
        Family::Month => texts.month_name(i as u8 + 1).to_owned(),
        Family::Project => named("project", c.projects.get(i).map(|e| &e.id)),
        Family::Channel => named("channel", c.channels.get(i).map(|e| &e.id)),
        Family::Partner => named("partner", c.partners.get(i).map(|e| &e.id)),
        Family::Age => named("age", c.ages.get(i).map(|e| &e.id)),
        Family::Region | Family::Public => named("region", c.regions.get(i).map(|e| &e.id)),
        Family::Force => named("force", c.forces.get(i).map(|e| &e.id)),
        Family::Group => named("group", c.groups.get(i).map(|e| &e.id)),
        Family::Lever => named("lever", c.levers.get(i).map(|e| &e.id)),
        Family::Card => card(texts, rules, CardId(index)),
        Family::Promise => named("promise", c.promises.get(i).map(|e| &e.id)),
        Family::Reaction => named("reaction", c.reactions.get(i).map(|e| &e.id)),
        Family::Hazard => {
            let reason = c.hazards.get(i).map(|e| usize::from(e.pretext));
            named("pretext", reason.and_then(|at| c.pretexts.get(at)))
        }
        Family::Policy => named("policy", c.policies.get(i).map(|e| &e.id)),
    }
}

/// The name of a seat.
pub fn seat(texts: &Texts, seat: Seat) -> &str {
    texts.get(&format!("seat-{}", seat.name()))
}

/// The name of a lever.
pub fn lever(texts: &Texts, rules: &Rules, id: LeverId) -> String {
    entity(texts, rules, Family::Lever, id.0)
}

/// Astana's headline of a card.
pub fn card(texts: &Texts, rules: &Rules, id: CardId) -> String {
    rules.content.card(id).map_or(String::new(), |card| {
        texts.get(&format!("card-{}-astana", card.id)).to_owned()
    })
}

/// A card and the answer to it.
pub fn option(texts: &Texts, rules: &Rules, id: CardId, option: u8) -> String {
    let Some(card) = rules.content.card(id) else {
        return String::new();
    };
    let words = card.options.get(usize::from(option)).map_or("", |o| {
        texts.get(&format!("card-{}-option-{}", card.id, o.id))
    });
    let args = [
        ("card", self::card(texts, rules, id).into()),
        ("option", words.into()),
    ];
    texts.format("ledger-cause-option", &args)
}

/// What a crisis is about.
pub fn crisis(texts: &Texts, rules: &Rules, id: CrisisId) -> String {
    rules.content.crisis(id).map_or(String::new(), |crisis| {
        texts.get(&format!("crisis-{}", crisis.id)).to_owned()
    })
}

/// A kind of incident.
pub fn incident(texts: &Texts, rules: &Rules, id: IncidentId) -> String {
    rules
        .content
        .incident(id)
        .map_or(String::new(), |incident| {
            texts.get(&format!("incident-{}", incident.id)).to_owned()
        })
}

/// A rung of the escalation ladder, from 1.
pub fn rung(texts: &Texts, rules: &Rules, rung: u8) -> String {
    let at = usize::from(rung).checked_sub(1);
    let entry = at.and_then(|at| rules.content.rungs.get(at));
    entry.map_or(String::new(), |rung| {
        texts.get(&format!("rung-{}", rung.id)).to_owned()
    })
}

/// A value of a number, in words where it is a code.
pub fn value(texts: &Texts, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    let unit = rules.layout.unit(m);
    if m == security::CRISIS.metric() && raw > 0 {
        return crisis(texts, rules, CrisisId((raw - 1) as u16));
    }
    if m == war::FUTURE.metric() && raw > 0 {
        let future = rules.content.futures.list.get(raw as usize - 1);
        return future.map_or(String::new(), |future| {
            texts.get(&format!("future-{}", future.id)).to_owned()
        });
    }
    if m == security::CRISIS_REGION.metric() {
        return entity(texts, rules, Family::Region, raw as u16);
    }
    let named = rules.layout.name(m);
    if raw > 0 && (named.ends_with(".place") || named.ends_with(".towards")) {
        return entity(texts, rules, Family::Region, (raw - 1) as u16);
    }
    if unit == Unit::Code {
        let key = rules.layout.text_key(m).replacen("metric-", "code-", 1);
        if let Some(words) = texts.find(&format!("{key}-{raw}")) {
            return words.to_owned();
        }
        // A report names a lever by its place in the table, counted from one.
        if m == knowledge::MOSCOW_NEXT.metric() {
            return lever(texts, rules, LeverId::at((raw.max(1) - 1) as usize));
        }
    }
    if unit == Unit::Days && rules.layout.name(m).ends_with("day") {
        return texts.date(Days(raw));
    }
    texts.number(unit, raw, form)
}

/// A change of a number with its sign.
pub fn change(texts: &Texts, rules: &Rules, m: Metric, raw: i64, form: Form) -> String {
    texts.signed(rules.layout.unit(m), raw, form)
}

/// What a stoppage stops.
pub fn target(texts: &Texts, rules: &Rules, target: Target) -> String {
    match target {
        Target::Route(id) => entity(texts, rules, Family::Route, id.0),
        Target::Field(id) => entity(texts, rules, Family::Field, id.0),
        Target::Mooring(id) => entity(texts, rules, Family::Mooring, id.0),
    }
}

/// The reason given for something, by its position in the table of pretexts.
pub fn pretext(texts: &Texts, rules: &Rules, index: u16) -> String {
    let key = rules.content.pretexts.get(usize::from(index));
    key.map_or(String::new(), |key| {
        texts.get(&format!("pretext-{key}")).to_owned()
    })
}

/// A reason of another seat, where the texts have one for the number; else the number's name.
pub fn reason(texts: &Texts, rules: &Rules, m: Metric) -> String {
    let key = format!("reason-{}", rules.layout.name(m).replace(['.', '_'], "-"));
    texts
        .find(&key)
        .map_or_else(|| metric(texts, rules, m), str::to_owned)
}

/// How a program came to an act, line by line: what spoke for it with its weight in hundredths, then what it did not choose,
/// then how far it looked ahead. Nothing where nothing is known.
pub fn account(texts: &Texts, rules: &Rules, account: &Account) -> Vec<String> {
    let hundredths = |weight: f64| Arg::Text(format!("{:+.0}", weight * 100.0));
    let reasons: Vec<String> = account
        .reasons
        .iter()
        .map(|reason| {
            let args = [
                ("reason", self::reason(texts, rules, reason.metric).into()),
                ("weight", hundredths(reason.weight)),
            ];
            texts.format(&format!("motive-{}", reason.motive.name()), &args)
        })
        .collect();
    let mut lines = Vec::new();
    if !reasons.is_empty() {
        let args = [
            ("reasons", reasons.join("; ").into()),
            ("mood", hundredths(account.mood)),
        ];
        lines.push(texts.format("ledger-reasons", &args));
    }
    let rejected: Vec<String> = account
        .rejected
        .iter()
        .map(|other| {
            let args = [
                ("act", lever(texts, rules, other.lever).into()),
                ("weight", hundredths(other.appeal)),
            ];
            texts.format("ledger-rejected-act", &args)
        })
        .collect();
    if !rejected.is_empty() {
        let args = [
            ("acts", rejected.join("; ").into()),
            ("weight", hundredths(account.appeal)),
        ];
        lines.push(texts.format("ledger-rejected", &args));
    }
    if account.searched > 0 {
        let args = [("turns", Arg::Num(i64::from(account.searched)))];
        lines.push(texts.format("ledger-searched", &args));
    }
    lines
}

/// The cause of an effect.
pub fn cause(texts: &Texts, rules: &Rules, cause: Cause) -> String {
    let c = &rules.content;
    match cause {
        Cause::Lever(id) => match c.lever(id).map(|l| l.seat) {
            Some(seat) if seat != Seat::Astana => {
                let args = [
                    ("seat", self::seat(texts, seat).into()),
                    ("act", lever(texts, rules, id).into()),
                ];
                texts.format("ledger-cause-act", &args)
            }
            _ => lever(texts, rules, id),
        },
        Cause::Option(id, position) => option(texts, rules, id, position),
        Cause::Card(id) => card(texts, rules, id),
        Cause::Policy(id) => entity(texts, rules, Family::Policy, id.0),
        Cause::Project(id) => entity(texts, rules, Family::Project, id.0),
        Cause::Hazard(id) => c
            .hazard(id)
            .map_or(String::new(), |h| pretext(texts, rules, h.pretext)),
        Cause::Recorded(index) => {
            let stop = rules.level.recorded_stops.get(usize::from(index));
            stop.map_or(String::new(), |stop| pretext(texts, rules, stop.pretext))
        }
        Cause::Shock(index) => {
            let shock = rules.level.shocks.get(usize::from(index));
            let note = shock.map_or(String::new(), |shock| {
                texts.get(&format!("shock-{}", shock.note)).to_owned()
            });
            texts.format("cause-shock", &[("note", note.into())])
        }
        Cause::Change(index) => {
            let change = rules.level.recorded_changes.get(usize::from(index));
            change.map_or(String::new(), |change| {
                texts.get(&format!("change-{}", change.id)).to_owned()
            })
        }
        Cause::Promise(id) => entity(texts, rules, Family::Promise, id.0),
        Cause::Reaction(id) => entity(texts, rules, Family::Reaction, id.0),
        Cause::Crisis(id) => crisis(texts, rules, id),
        Cause::Incident(id) => incident(texts, rules, id),
        Cause::Order(seat) => {
            let args = [("seat", self::seat(texts, seat).into())];
            texts.format("ledger-cause-order", &args)
        }
        Cause::Rule(rule) => texts.get(&format!("rule-{}", rule.key())).to_owned(),
        Cause::Clamp => texts.get("rule-clamp").to_owned(),
    }
}

/// On what a coefficient rests, in one sentence, and the facts behind it.
pub fn basis(texts: &Texts, rules: &Rules, basis: BasisRef) -> (String, Vec<String>) {
    let named = |kind: &str, key: &str| {
        let words = texts.get(&format!("basis-{key}"));
        (texts.format(kind, &[("text", words.into())]), Vec::new())
    };
    match rules.basis(basis) {
        Some(Basis::Sourced(facts)) => {
            let list: Vec<&str> = facts.iter().map(String::as_str).collect();
            let args = [("facts", texts.list(&list).into())];
            (texts.format("ledger-basis-sourced", &args), facts.clone())
        }
        Some(Basis::Record(key)) => named("ledger-basis-record", key),
        Some(Basis::Inferred(key)) => named("ledger-basis-inferred", key),
        Some(Basis::Judgement(key)) => named("ledger-basis-judgement", key),
        None => (texts.get("ledger-basis-arithmetic").to_owned(), Vec::new()),
    }
}
