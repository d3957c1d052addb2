//! `report`: the after-action review of a finished game: in short as text, in full as data (`--json`) or as one page of HTML.

use multivector_text::report::{Told, page, told};
use multivector_text::{Arg, Texts, review as said};
use serde_json::Value;

use super::verify;
use crate::args::ReportArgs;
use crate::output::{Answer, Status};
use crate::source;
use crate::words::Words;

pub(crate) fn run(args: &ReportArgs, words: &Words) -> Answer {
    reported(args, words).unwrap_or_else(|answer| answer)
}

fn reported(args: &ReportArgs, words: &Words) -> Result<Answer, Answer> {
    let verified = verify::replayed(&args.record, &args.shocks, &args.content, words)?;
    let game = &verified.game;
    let texts = words
        .texts()
        .map_err(|problems| Answer::failed(Status::Found, problems))?;
    let told = multivector_ai::review(game).and_then(|review| told(texts, game, &review));
    let told = told.ok_or_else(|| {
        let args = vec![("turns", game.turn().to_string())];
        let problem = words.problem("cli-not-over", args);
        Answer::failed(Status::Found, vec![problem])
    })?;
    let mut text = short(texts, &told);
    if let Some(path) = &args.html {
        source::write(path, &page(texts, &told), words)?;
        let args = [("file", path.display().to_string())];
        text.push_str(&words.say("cli-report-written", &args));
        text.push('\n');
    }
    let data = serde_json::to_value(&told).unwrap_or(Value::Null);
    Ok(Answer::done(data, text))
}

/// The report in short.
fn short(texts: &Texts, told: &Told) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    let ending = [
        ("name", told.ending.name.as_str().into()),
        ("date", told.ending.when.as_str().into()),
    ];
    line(&texts.format("report-ending-name", &ending));
    for axis in &told.axes {
        line(&format!("{}: {}", axis.name, axis.end_words));
    }
    for promise in &told.promises {
        line(&format!("{}: {}", promise.name, promise.words));
    }
    line("");
    line(texts.get("report-division"));
    for part in &told.division.parts {
        line(&format!("{}: {}", part.name, part.words));
    }
    line(&told.division.endings);
    line("");
    line(texts.get("report-points"));
    for (place, point) in told.turning_points.iter().enumerate() {
        let args = [
            ("place", Arg::Num(place as i64 + 1)),
            ("date", point.when.as_str().into()),
        ];
        line(&texts.format("report-point", &args));
        line(&format!("   {}", point.chosen));
        let changes = said::changes(texts, &point.change);
        line(&format!(
            "   {}. {changes}. {}",
            point.instead, point.ending_words
        ));
        line(&format!("   {}", point.usual_words));
    }
    line("");
    line(texts.get("report-questions"));
    for (place, question) in told.questions.iter().enumerate() {
        line(&format!("{}. {question}", place + 1));
    }
    line("");
    for words in &told.method {
        line(words);
    }
    text
}
