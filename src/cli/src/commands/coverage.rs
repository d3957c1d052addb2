//! `coverage`: what of the articles is in the game, and where. Text is Markdown, the whole of `docs/coverage.md`.

use std::collections::BTreeMap;

use multivector_sim::content::CoverageReport;
use multivector_sim::content::coverage::{Carried, Place, Told, coverage};
use serde_json::{Value, json};

use crate::args::CoverageArgs;
use crate::output::{Answer, Problem, Status};
use crate::source::Source;
use crate::words::Words;

pub(crate) fn run(args: &CoverageArgs, words: &Words) -> Answer {
    reported(args, words).unwrap_or_else(|answer| answer)
}

fn reported(args: &CoverageArgs, words: &Words) -> Result<Answer, Answer> {
    let source = Source::of(&args.content.paths, words)?;
    let report = coverage(&source.files)
        .map_err(|findings| Answer::failed(Status::Found, source.problems(&findings, words)))?;
    let problems = missing(&report, words);
    Ok(Answer {
        status: if report.is_whole() && problems.is_empty() {
            Status::Done
        } else {
            Status::Found
        },
        data: data(&report, words),
        problems,
        text: table(&report, words),
    })
}

fn lists(report: &CoverageReport) -> [(&'static str, &[Carried]); 3] {
    [
        ("items", &report.items),
        ("scenarios", &report.scenarios),
        ("levers", &report.levers),
    ]
}

fn title(entry: &Carried, words: &Words) -> String {
    words.plain(&format!("dossier-{}", entry.id))
}

/// A sentence for everything that is not there, or not there with all that it rests on.
fn missing(report: &CoverageReport, words: &Words) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (list, entries) in lists(report) {
        if entries.is_empty() {
            let args = vec![("list", list.to_owned())];
            problems.push(words.problem("cli-coverage-no-list", args));
        }
        for entry in entries.iter().filter(|entry| !entry.is_whole()) {
            let mut args = vec![("id", entry.id.clone()), ("item", title(entry, words))];
            let key = if entry.missing.is_empty() {
                "cli-coverage-nowhere"
            } else {
                args.push(("facts", entry.missing.join(", ")));
                "cli-coverage-without-facts"
            };
            problems.push(words.problem(key, args));
        }
    }
    for fact in report.facts.iter().filter(|fact| !fact.is_there()) {
        let text = words.plain(&format!("fact-{}", fact.id));
        let args = vec![("id", fact.id.clone()), ("fact", text)];
        problems.push(words.problem("cli-coverage-fact-nowhere", args));
    }
    problems
}

fn data(report: &CoverageReport, words: &Words) -> Value {
    let places = |places: &[Place]| -> Vec<Value> {
        let place =
            |place: &Place| json!({ "file": place.file, "kind": place.kind, "id": place.id });
        places.iter().map(place).collect()
    };
    let carried = |entry: &Carried| {
        json!({
            "id": entry.id,
            "kind": entry.kind.map(|kind| kind.name()),
            "item": title(entry, words),
            "whole": entry.is_whole(),
            "missing_facts": entry.missing,
            "places": places(&entry.places),
        })
    };
    let told = |fact: &Told| json!({ "id": fact.id, "acts": places(&fact.acts), "told": places(&fact.told) });
    let mut data = serde_json::Map::new();
    for (name, entries) in lists(report) {
        data.insert(name.to_owned(), entries.iter().map(carried).collect());
    }
    let facts = report.facts.iter().map(told).collect();
    data.insert("facts".to_owned(), facts);
    Value::Object(data)
}

/// Kinds of entry with their ids: `cards: spief, russia24; levers: stage_refusal`.
fn shown(places: &[Place]) -> String {
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for place in places {
        kinds.entry(&place.kind).or_default().push(&place.id);
    }
    let kinds = kinds
        .into_iter()
        .map(|(kind, ids)| format!("{kind}: {}", ids.join(", ")));
    kinds.collect::<Vec<_>>().join("; ")
}

fn table(report: &CoverageReport, words: &Words) -> String {
    let mut text = format!("{}\n\n", words.say("cli-coverage-intro", &[]));
    text.push_str(&format!(
        "{}\n",
        words.say("cli-coverage-head-summary", &[])
    ));
    text.push_str("|---|---|---|\n");
    for (list, entries) in lists(report) {
        let whole = entries.iter().filter(|entry| entry.is_whole()).count();
        let name = words.say(&format!("cli-coverage-{list}"), &[]);
        text.push_str(&format!("| {name} | {} | {whole} |\n", entries.len()));
    }
    let there = report.facts.iter().filter(|fact| fact.is_there()).count();
    let name = words.say("cli-coverage-facts", &[]);
    text.push_str(&format!("| {name} | {} | {there} |\n", report.facts.len()));
    for (list, entries) in lists(report) {
        let name = words.say(&format!("cli-coverage-{list}"), &[]);
        let head = words.say("cli-coverage-head-list", &[]);
        text.push_str(&format!("\n## {name}\n\n{head}\n|---|---|---|---|\n"));
        for entry in entries {
            let kind = entry.kind.map_or(String::new(), |kind| {
                words.plain(&format!("dossier-kind-{}", kind.name()))
            });
            let places = shown(&entry.places);
            let title = title(entry, words);
            text.push_str(&format!("| {} | {title} | {kind} | {places} |\n", entry.id));
        }
    }
    let name = words.say("cli-coverage-facts", &[]);
    let head = words.say("cli-coverage-head-facts", &[]);
    text.push_str(&format!("\n## {name}\n\n{head}\n|---|---|---|\n"));
    for fact in &report.facts {
        let (acts, told) = (shown(&fact.acts), shown(&fact.told));
        text.push_str(&format!("| {} | {acts} | {told} |\n", fact.id));
    }
    text.truncate(text.trim_end().len());
    text
}
