//! `levels`: what there is to play, and for a teacher what a level deals with, asks for and is good for.

use multivector_sim::{Date, Rules};
use serde_json::{Value, json};

use crate::args::LevelsArgs;
use crate::output::Answer;
use crate::source::Source;
use crate::words::Words;

pub(crate) fn run(args: &LevelsArgs, words: &Words) -> Answer {
    listed(args, words).unwrap_or_else(|answer| answer)
}

fn listed(args: &LevelsArgs, words: &Words) -> Result<Answer, Answer> {
    let source = Source::of(&args.content.paths, words)?;
    if let Some(level) = &args.level {
        let rules = source.rules(level, words)?;
        return Ok(Answer::done(data(&rules), told(&rules, words)));
    }
    let mut all = Vec::new();
    for level in source.levels() {
        all.push(source.rules(&level, words)?);
    }
    all.sort_by(|a, b| (a.level.place, &a.level.id).cmp(&(b.level.place, &b.level.id)));
    let lines = all.iter().map(|rules| line(rules, words) + "\n");
    Ok(Answer::done(
        all.iter().map(|rules| data(rules)).collect(),
        lines.collect(),
    ))
}

fn line(rules: &Rules, words: &Words) -> String {
    let level = &rules.level;
    let minutes = level.pace.map_or(0.0, |pace| pace.minutes);
    let whole = (minutes * f64::from(level.turns)).round();
    words.say(
        "cli-level",
        &[
            ("id", level.id.clone()),
            (
                "title",
                words.say(&format!("level-{}-title", level.id), &[]),
            ),
            ("turns", level.turns.to_string()),
            ("minutes", whole.to_string()),
        ],
    )
}

fn told(rules: &Rules, words: &Words) -> String {
    let level = &rules.level;
    let mut lines = vec![line(rules, words)];
    for part in ["blurb", "note"] {
        lines.push(words.say(&format!("level-{}-{part}", level.id), &[]));
    }
    if !level.deals_with.is_empty() {
        let deals = level.deals_with.iter();
        let deals: Vec<String> = deals
            .map(|name| words.say(&format!("deals-{name}"), &[]))
            .collect();
        lines.push(words.say("cli-level-deals", &[("list", deals.join("; "))]));
    }
    for objective in &level.objectives {
        let name = words.say(&format!("objective-{}", objective.id), &[]);
        let note = words.say(&format!("objective-{}-note", objective.id), &[]);
        lines.push(words.say("cli-level-objective", &[("name", name), ("note", note)]));
    }
    for note in &level.lesson {
        lines.push(words.say(&format!("lesson-{note}"), &[]));
    }
    lines.join("\n") + "\n"
}

fn data(rules: &Rules) -> Value {
    let level = &rules.level;
    let pace = level.pace.map(
        |pace| json!({ "minutes": pace.minutes, "words": pace.words, "decisions": pace.decisions }),
    );
    let objectives: Vec<&str> = level.objectives.iter().map(|one| one.id.as_str()).collect();
    let cards: Vec<&str> = rules
        .content
        .cards
        .iter()
        .map(|card| card.id.as_str())
        .collect();
    json!({
        "id": level.id,
        "start": Date::from_day(level.start_day).to_string(),
        "end": Date::from_day(rules.end_day()).to_string(),
        "turns": level.turns,
        "reckoning_months": level.reckoning,
        "pace": pace,
        "deals_with": level.deals_with,
        "objectives": objectives,
        "lesson": level.lesson,
        "cards": cards,
    })
}
