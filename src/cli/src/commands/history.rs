//! `history`: the rules against the record. Text is Markdown, the same that stands in `docs/history.md`.

mod errors;
mod shown;
mod table;

use multivector_ai::history::Comparison;
use multivector_ai::history::behaviour::behaviour;
use multivector_ai::workers;
use multivector_sim::content::record::Period;
use multivector_sim::{Date, Fault, Rules};
use serde_json::Value;

use crate::args::HistoryArgs;
use crate::output::{Answer, Status};
use crate::progress::Progress;
use crate::source::{self, Source};
use crate::words::Words;

/// The level in which the programs sit in the other seats.
const CAMPAIGN: &str = "2022";
/// The last month compared if none is asked for: December 2022.
const DECEMBER_2022: i64 = 11;

pub(crate) fn run(args: &HistoryArgs, words: &Words) -> Answer {
    compared(args, words).unwrap_or_else(|answer| answer)
}

fn compared(args: &HistoryArgs, words: &Words) -> Result<Answer, Answer> {
    let source = Source::of(&args.content.paths, words)?;
    let rules = source.rules(&args.level, words)?;
    let through = through(args, &rules, words)?;
    let fault = |fault: Fault| {
        let problem = words.problem(fault.key(), fault.args());
        Answer::failed(Status::Found, vec![problem])
    };
    let mut comparison = Comparison::of(&rules, through).map_err(fault)?;
    comparison
        .leave_each_out(&source.files, &rules, through)
        .map_err(fault)?;
    let mut data = shown::data(&rules, &comparison, through, words);
    if let Some(path) = &args.check {
        let problems = errors::worse(path, &comparison, words)?;
        let file = ("file", path.display().to_string());
        let (status, text) = if problems.is_empty() {
            (Status::Done, words.say("cli-history-no-worse", &[file]))
        } else {
            (Status::Found, String::new())
        };
        return Ok(Answer {
            status,
            data: Value::Object(data),
            problems,
            text,
        });
    }
    let mut text = if args.behaviour {
        let campaign = source.rules(CAMPAIGN, words)?;
        let progress = Progress::new(words, args.games as usize);
        let told = |done| progress.told(done);
        let acts = &rules.level.acts;
        let played = behaviour(
            &campaign,
            acts,
            args.games,
            workers::all(),
            Progress::watch(&told),
        );
        // Nobody cancels it.
        let games = played.map_err(fault)?.unwrap_or_default();
        drop(progress);
        let first = Date::from_day(campaign.level.start_day).month_index();
        data.insert("behaviour".to_owned(), shown::behaviour(&games, first));
        table::behaviour(&games, first, words)
    } else {
        table::physics(&comparison, words)
    };
    if let Some(path) = &args.write {
        source::write(path, &errors::written(&comparison), words)?;
        let file = ("file", path.display().to_string());
        text = words.say("cli-history-written", &[file]);
    }
    Ok(Answer::done(Value::Object(data), text))
}

/// The last month compared, counted from January 2022: the one asked for, or December 2022 where the level gets so far.
fn through(args: &HistoryArgs, rules: &Rules, words: &Words) -> Result<i64, Answer> {
    let misused = |key: &str, args: Vec<(&str, String)>| {
        Answer::failed(Status::Misused, vec![words.problem(key, args)])
    };
    let level = &rules.level;
    let day = rules.end_day();
    let first = Date::from_day(level.start_day).month_index();
    let last = Date::from_day(day).month_index() - 1;
    let Some(text) = &args.through else {
        return Ok(DECEMBER_2022.min(last));
    };
    match Period::parse(text) {
        Some(Period::Month(month)) if (first..=last).contains(&month) => Ok(month),
        Some(Period::Month(_)) => Err(misused(
            "cli-month-outside",
            vec![
                ("month", text.clone()),
                ("level", level.id.clone()),
                ("first", Period::Month(first).to_string()),
                ("last", Period::Month(last).to_string()),
            ],
        )),
        _ => Err(misused("cli-bad-month", vec![("month", text.clone())])),
    }
}
