//! What a finished game came to, for `play` and `verify`.

use multivector_sim::content::AXES;
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_sim::{Date, Event, Game, Metric, Seat};
use multivector_text::{Texts, chronicle, events};
use serde_json::{Map, Value, json};

use crate::words::Words;

/// A hash as text: 16 hexadecimal digits.
pub(crate) fn hex(hash: u64) -> String {
    format!("{hash:016x}")
}

/// A stored number in plain units: shares and months as decimals, everything else whole.
pub(crate) fn plain(game: &Game, metric: Metric, raw: i64) -> Value {
    match game.rules().layout.unit(metric).scale() {
        1 => json!(raw),
        scale => json!(raw as f64 / scale as f64),
    }
}

/// Ending, axes and promises; without an ending the game is not over.
pub(crate) fn outcome(game: &Game) -> Map<String, Value> {
    let content = &game.rules().content;
    let outcome = game.outcome();
    let ending = outcome
        .as_ref()
        .and_then(|outcome| content.ending(outcome.ending))
        .map(|ending| ending.id.clone());
    let axes: Map<String, Value> = AXES
        .iter()
        .zip(AXIS_KEYS)
        .map(|(name, key)| ((*name).to_owned(), json!(game.end().get(key).share())))
        .collect();
    let promises: Map<String, Value> = outcome
        .iter()
        .flat_map(|outcome| &outcome.promises)
        .filter_map(|(id, grade)| Some((content.promise(*id)?.id.clone(), json!(grade.name()))))
        .collect();
    let met = outcome.iter().flat_map(|outcome| &outcome.objectives);
    let objectives: Map<String, Value> = game
        .rules()
        .level
        .objectives
        .iter()
        .zip(met)
        .map(|(objective, met)| (objective.id.clone(), json!(met)))
        .collect();
    let mut data = Map::new();
    data.insert("level".to_owned(), json!(game.rules().level.id));
    data.insert("seed".to_owned(), json!(game.seed()));
    data.insert("shocks".to_owned(), json!(game.rules().shock_ids()));
    data.insert("turns".to_owned(), json!(game.turn()));
    data.insert("ending".to_owned(), json!(ending));
    data.insert("axes".to_owned(), Value::Object(axes));
    data.insert("promises".to_owned(), Value::Object(promises));
    data.insert("objectives".to_owned(), Value::Object(objectives));
    data.insert("hash".to_owned(), json!(hex(game.hash())));
    data.insert(
        "reckoning_months".to_owned(),
        json!(game.reckoning().map_or(0, |years| years.reports().len())),
    );
    data
}

/// Every number that Astana sees, and the axes: at the start, after every turn, and then after every month of the Reckoning.
pub(crate) fn series(game: &Game) -> (Map<String, Value>, Map<String, Value>) {
    let layout = &game.rules().layout;
    let axes = AXIS_KEYS.map(|key| key.metric());
    let (mut start, mut series) = (Map::new(), Map::new());
    for metric in layout
        .metrics()
        .filter(|metric| layout.sees(*metric, Seat::Astana) || axes.contains(metric))
    {
        let name = layout.name(metric);
        let at = |turn: u32| {
            game.state_at(turn)
                .map(|state| plain(game, metric, state.raw(metric)))
        };
        start.insert(name.to_owned(), json!(at(0)));
        let after = game
            .reckoning()
            .map_or(Vec::new(), |years| years.series(metric));
        let after = after.into_iter().map(|raw| plain(game, metric, raw));
        let turns = (1..=game.turn()).map(|turn| json!(at(turn)));
        series.insert(name.to_owned(), turns.chain(after).collect());
    }
    (start, series)
}

/// The chronicle of the Reckoning: per line its date, its month among those years, and its sentence.
pub(crate) fn chronicle(game: &Game, texts: &Texts) -> Value {
    let lines = chronicle::told(texts, game).into_iter();
    let lines = lines.map(|(line, text)| {
        json!({
            "date": Date::from_day(line.day).to_string(),
            "month": line.month + 1,
            "text": text,
        })
    });
    lines.collect()
}

/// The same for people.
pub(crate) fn text(game: &Game, words: &Words) -> String {
    let content = &game.rules().content;
    let mut text = String::new();
    let mut line = |words: String| {
        text.push_str(&words);
        text.push('\n');
    };
    for shock in &game.rules().level.shocks {
        line(words.say("cli-shock", &[("id", shock.id.clone())]));
        let key = format!("shock-{}", shock.note);
        let note = words.say(&key, &[]);
        // A shock of the user's own may have a note that no text has.
        if note != key {
            line(note);
        }
    }
    for event in game.reports().iter().flat_map(|report| &report.events) {
        if let Event::Crisis { day, .. } | Event::Battle { day, .. } | Event::War { day, .. } =
            event
            && let Ok(texts) = words.texts()
            && let Some(event) = events::sentence(texts, game.rules(), event, true)
        {
            let date = Date::from_day(*day).to_string();
            line(words.say("cli-event", &[("date", date), ("event", event)]));
        }
    }
    let Some(outcome) = game.outcome() else {
        return text;
    };
    if let Ok(texts) = words.texts() {
        let told = chronicle::told(texts, game);
        if !told.is_empty() {
            line(words.say("cli-chronicle", &[]));
        }
        for (one, sentence) in told {
            let date = Date::from_day(one.day).to_string();
            line(words.say("cli-event", &[("date", date), ("event", sentence)]));
        }
    }
    if let Some(ending) = content.ending(outcome.ending) {
        line(words.say(&format!("ending-{}", ending.id), &[]));
        line(words.say(&format!("ending-{}-text", ending.id), &[]));
    }
    for (axis, grade) in content.axes.iter().zip(outcome.axes) {
        let name = words.say(&format!("axis-{}", axis.id), &[]);
        let percent = (grade.share() * 100.0).round();
        line(words.say(
            "cli-axis",
            &[("name", name), ("percent", percent.to_string())],
        ));
    }
    for (id, grade) in &outcome.promises {
        if let Some(promise) = content.promise(*id) {
            let name = words.say(&format!("promise-{}", promise.id), &[]);
            line(words.say(
                "cli-promise",
                &[("name", name), ("grade", grade.name().to_owned())],
            ));
        }
    }
    let objectives = game.rules().level.objectives.iter();
    for (objective, met) in objectives.zip(&outcome.objectives) {
        let name = words.say(&format!("objective-{}", objective.id), &[]);
        let met = if *met { "met" } else { "not" };
        line(words.say("cli-objective", &[("name", name), ("met", met.to_owned())]));
    }
    line(words.say("cli-hash", &[("hash", hex(game.hash()))]));
    text
}
