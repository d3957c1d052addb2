//! `explain`: why a number changed in a turn, as a tree: the effects, the cause of each with what stood behind it, the
//! basis of each with its facts. It opens what is sealed during play, and says so.

use std::collections::BTreeSet;

use multivector_sim::content::ron::nearest;
use multivector_sim::content::{Basis, Fact};
use multivector_sim::explain::{self, Explanation, Line};
use multivector_sim::ledger::{BasisRef, Cause};
use multivector_sim::units::Days;
use multivector_sim::{Date, Game, Layout, Metric, Rules};
use multivector_text::{Arg, Form, Texts, names};
use serde_json::{Value, json};

use super::{behind, play, result};
use crate::args::ExplainArgs;
use crate::output::{Answer, Problem, Status};
use crate::source::Source;
use crate::tree::Tree;
use crate::words::Words;

/// At most so many names are offered for an unknown one.
const OFFERED: usize = 5;

/// What is said of one thing: as JSON, and as a branch of the tree.
pub(crate) type Told = (Value, Tree);

/// The game whose number is explained, the number and the turn (from 0).
pub(crate) struct About<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) game: &'a Game,
    pub(crate) rules: &'a Rules,
    pub(crate) metric: Metric,
    pub(crate) turn: u32,
}

pub(crate) fn run(args: &ExplainArgs, words: &Words) -> Answer {
    explained(args, words).unwrap_or_else(|answer| answer)
}

fn explained(args: &ExplainArgs, words: &Words) -> Result<Answer, Answer> {
    let policy = play::policy_or_idle(args.policy.as_deref(), words)?;
    let rules = Source::of(&args.content.paths, words)?.rules(&args.level, words)?;
    let metric = number(&rules, &args.metric, words)?;
    let astana = match &args.orders {
        Some(path) => play::Astana::ByOrders(path),
        None => play::Astana::ByPolicy(policy),
    };
    let game = play::by(&rules, args.seed, &args.setup, astana, args.turn, words)?;
    let turn = args.turn - 1;
    let why = explain::explain(&game, metric, turn).ok_or_else(|| {
        let args = vec![
            ("turn", args.turn.to_string()),
            ("turns", game.turn().to_string()),
        ];
        let problem = words.problem("cli-no-such-turn", args);
        Answer::failed(Status::Misused, vec![problem])
    })?;
    let texts = words
        .texts()
        .map_err(|problems| Answer::failed(Status::Found, problems))?;
    let about = About {
        texts,
        game: &game,
        rules: &rules,
        metric,
        turn,
    };
    Ok(about.answer(&why))
}

/// The number of a name; an unknown one is a wrong use.
pub(super) fn number(rules: &Rules, name: &str, words: &Words) -> Result<Metric, Answer> {
    rules.layout.find(name).ok_or_else(|| {
        let problem = unknown(&rules.layout, name, words);
        Answer::failed(Status::Misused, vec![problem])
    })
}

/// There is no number of this name. The nearest are named, then those in whose names it stands.
fn unknown(layout: &Layout, name: &str, words: &Words) -> Problem {
    let mut offered: Vec<&str> = Vec::new();
    while offered.len() < OFFERED
        && let Some(next) = nearest(
            name,
            layout.names().filter(|known| !offered.contains(known)),
        )
    {
        offered.push(next);
    }
    let holding = layout
        .names()
        .filter(|known| !name.is_empty() && known.contains(name));
    for known in holding {
        if offered.len() < OFFERED && !offered.contains(&known) {
            offered.push(known);
        }
    }
    let args = vec![("name", name.to_owned()), ("nearest", offered.join(", "))];
    let mut problem = words.problem("cli-unknown-number", args.clone());
    if !offered.is_empty() {
        problem.message.push(' ');
        problem
            .message
            .push_str(&words.say("cli-unknown-number.nearest", &args));
    }
    problem
}

/// A day as JSON writes it.
pub(crate) fn iso(day: i64) -> String {
    Date::from_day(day).to_string()
}

impl About<'_> {
    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.format(key, args)
    }

    fn answer(&self, why: &Explanation) -> Answer {
        let amounts: Vec<String> = why.lines.iter().map(|l| self.change(l.amount)).collect();
        let width = amounts.iter().map(|a| a.chars().count()).max().unwrap_or(0);
        let told: Vec<Told> = why
            .lines
            .iter()
            .zip(&amounts)
            .map(|(line, amount)| self.effect(line, &format!("{amount:>width$}")))
            .collect();
        let (effects, branches): (Vec<Value>, Vec<Tree>) = told.into_iter().unzip();
        let plain = |raw| result::plain(self.game, self.metric, raw);
        let data = json!({
            "level": self.rules.level.id,
            "seed": self.game.seed(),
            "turn": self.turn + 1,
            "from": iso(why.from_day),
            "until": iso(why.until_day),
            "metric": self.rules.layout.name(self.metric),
            "unit": self.rules.layout.unit(self.metric).name(),
            "before": plain(why.before),
            "after": plain(why.after),
            "change": plain(why.after - why.before),
            "effects": effects,
        });
        Answer::done(data, self.text(why, branches))
    }

    fn text(&self, why: &Explanation, branches: Vec<Tree>) -> String {
        let title = [
            (
                "number",
                names::metric(self.texts, self.rules, self.metric).into(),
            ),
            ("name", self.rules.layout.name(self.metric).into()),
            ("turn", Arg::Text((self.turn + 1).to_string())),
            ("from", self.texts.date(Days(why.from_day)).into()),
            ("until", self.texts.date(Days(why.until_day - 1)).into()),
        ];
        let value = |raw| {
            let words = names::value(self.texts, self.rules, self.metric, raw, Form::Full);
            [("value", words.into())]
        };
        let change = self.change(why.after - why.before);
        let unchanged = branches.is_empty();
        let sum = Tree::with(
            self.say("cli-explain-change", &[("amount", change.into())]),
            branches,
        );
        let mut text = format!(
            "{}\n{}\n{}\n{}",
            self.say("cli-explain-title", &title),
            self.say("cli-explain-before", &value(why.before)),
            self.say("cli-explain-after", &value(why.after)),
            sum.draw(),
        );
        if unchanged {
            text.push_str(self.texts.get("cli-explain-unchanged"));
        }
        for source in self.sources(why) {
            let args = [
                ("id", source.into()),
                ("source", self.texts.get(&format!("source-{source}")).into()),
            ];
            text.push_str(&self.say("cli-explain-source", &args));
            text.push('\n');
        }
        text
    }

    /// The articles of all facts named, each once.
    fn sources(&self, why: &Explanation) -> BTreeSet<&str> {
        let facts = why.lines.iter().flat_map(|line| self.facts(line.basis));
        facts
            .flat_map(|fact| fact.sources.iter().map(String::as_str))
            .collect()
    }

    fn change(&self, raw: i64) -> String {
        names::change(self.texts, self.rules, self.metric, raw, Form::Full)
    }

    fn effect(&self, line: &Line, amount: &str) -> Told {
        let (basis, mut under) = self.basis(line);
        let behind = explain::behind(self.game, self.metric, self.turn, line.cause);
        let told = behind.iter().map(|behind| behind::told(self, behind));
        let (by, branches): (Vec<Value>, Vec<Tree>) = told.unzip();
        under.splice(0..0, branches);
        let key = if line.sealed {
            "cli-explain-effect-sealed"
        } else {
            "cli-explain-effect"
        };
        let cause = names::cause(self.texts, self.rules, line.cause);
        let words = self.say(key, &[("amount", amount.into()), ("cause", cause.into())]);
        let json = json!({
            "cause": self.cause(line.cause),
            "amount": result::plain(self.game, self.metric, line.amount),
            "basis": basis,
            "sealed": line.sealed,
            "by": by,
        });
        (json, Tree::with(words, under))
    }

    /// A cause: its kind, its id as content spells it, its words; the option of an answer, the seat of a lever.
    pub(crate) fn cause(&self, cause: Cause) -> Value {
        let mut json = json!({
            "kind": cause.kind(),
            "id": self.rules.cause_id(cause),
            "text": names::cause(self.texts, self.rules, cause),
        });
        let content = &self.rules.content;
        match cause {
            Cause::Option(id, position) => {
                let card = content.card(id);
                let option = card.and_then(|card| card.options.get(usize::from(position)));
                json["option"] = json!(option.map(|option| &option.id));
            }
            Cause::Lever(id) => {
                json["seat"] = json!(content.lever(id).map(|lever| lever.seat.name()));
            }
            _ => {}
        }
        json
    }

    /// The basis of an effect: null for plain arithmetic, which needs none.
    fn basis(&self, line: &Line) -> (Value, Vec<Tree>) {
        let (words, _) = names::basis(self.texts, self.rules, line.basis);
        let kind = match self.rules.basis(line.basis) {
            None => return (Value::Null, vec![Tree::leaf(words)]),
            Some(Basis::Sourced(_)) => "sourced",
            Some(Basis::Record(_)) => "record",
            Some(Basis::Inferred(_)) => "inferred",
            Some(Basis::Judgement(_)) => "judgement",
        };
        let (facts, branches): (Vec<Value>, Vec<Tree>) =
            self.facts(line.basis).map(|fact| self.fact(fact)).unzip();
        let json = json!({ "kind": kind, "text": words, "facts": facts });
        (json, vec![Tree::with(words, branches)])
    }

    /// The facts of the dossier on which a coefficient rests.
    fn facts(&self, basis: BasisRef) -> impl Iterator<Item = &Fact> {
        let ids = match self.rules.basis(basis) {
            Some(Basis::Sourced(ids)) => ids.as_slice(),
            _ => &[],
        };
        let all = &self.rules.content.facts;
        ids.iter()
            .filter_map(move |id| all.iter().find(|fact| fact.id == *id))
    }

    fn fact(&self, fact: &Fact) -> Told {
        let text = self.texts.get(&format!("fact-{}", fact.id));
        let sources: Vec<&str> = fact.sources.iter().map(String::as_str).collect();
        let args = [
            ("id", fact.id.as_str().into()),
            ("sources", self.texts.list(&sources).into()),
            ("date", fact.date.as_str().into()),
            ("text", text.into()),
        ];
        let json = json!({
            "id": fact.id,
            "sources": sources,
            "date": fact.date,
            "text": text,
        });
        (json, Tree::leaf(self.say("cli-explain-fact", &args)))
    }
}
