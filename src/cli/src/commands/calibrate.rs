//! `calibrate`: what is foretold beside what comes, over fresh seeds. It finds something where the chances come true at
//! another rate than is stated, or say no more than a base rate would.

use multivector_ai::calibrate::{Calibration, MOST_ERROR, Plan, calibrate};
use multivector_ai::stats::{Bin, Reliability, share};
use multivector_ai::workers;
use multivector_sim::Rules;
use serde_json::{Map, Value, json};

use crate::args::CalibrateArgs;
use crate::output::{Answer, Problem, Status};
use crate::progress::Progress;
use crate::source::Source;
use crate::words::Words;

pub(crate) fn run(args: &CalibrateArgs, words: &Words) -> Answer {
    calibrated(args, words).unwrap_or_else(|answer| answer)
}

fn calibrated(args: &CalibrateArgs, words: &Words) -> Result<Answer, Answer> {
    let rules = Source::of(&args.content.paths, words)?.rules(&args.level, words)?;
    let plan = Plan {
        games: args.games,
        seed: args.seed,
        samples: args.samples,
        horizon: args.horizon,
        every: args.every,
    };
    let progress = Progress::new(words, args.games as usize);
    let told = |done| progress.told(done);
    let workers = args.workers.unwrap_or_else(workers::all);
    let found = calibrate(&rules, &plan, workers, Progress::watch(&told)).map_err(|fault| {
        let problem = words.problem(fault.key(), fault.args());
        Answer::failed(Status::Found, vec![problem])
    })?;
    drop(progress);
    // Nobody cancels it.
    let found = found.unwrap_or_default();
    let problems = problems(&found, words);
    let status = if problems.is_empty() {
        Status::Done
    } else {
        Status::Found
    };
    Ok(Answer {
        status,
        data: data(&rules, args, &found),
        problems,
        text: text(&rules, args, &found, words),
    })
}

/// What is not good enough. A forecast of something that never came and was never expected has nothing to be good at.
fn problems(found: &Calibration, words: &Words) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, table) in found.tables() {
        let named = ("table", words.say(&format!("cli-calibrate-{name}"), &[]));
        let error = table.calibration_error();
        if error > MOST_ERROR {
            let args = vec![
                named.clone(),
                ("error", format!("{error:.3}")),
                ("most", format!("{MOST_ERROR}")),
            ];
            problems.push(words.problem("cli-calibrate-too-far", args));
        }
        if table.skill() <= 0.0
            && (0.0..1.0).contains(&table.base_rate())
            && table.base_rate() > 0.0
        {
            let args = vec![named, ("skill", format!("{:.3}", table.skill()))];
            problems.push(words.problem("cli-calibrate-no-skill", args));
        }
    }
    problems
}

fn data(rules: &Rules, args: &CalibrateArgs, found: &Calibration) -> Value {
    let tables = found.tables().into_iter();
    let tables: Map<String, Value> = tables
        .map(|(name, table)| (name.to_owned(), reliability(table)))
        .collect();
    let bands = found.bands.iter().map(|(metric, coverage)| {
        let of = |part: u64| share(part, coverage.cases);
        let value = json!({
            "cases": coverage.cases,
            "inside": of(coverage.inside),
            "below": of(coverage.below),
            "above": of(coverage.above),
            "under_middle": of(coverage.twice_under_middle) / 2.0,
        });
        (rules.layout.name(*metric).to_owned(), value)
    });
    json!({
        "level": rules.level.id,
        "games": args.games,
        "seed": args.seed,
        "samples": args.samples,
        "horizon": args.horizon,
        "every": args.every,
        "forecasts": found.forecasts,
        "most_error": MOST_ERROR,
        "tables": tables,
        "bands": bands.collect::<Map<_, _>>(),
    })
}

fn reliability(table: &Reliability) -> Value {
    let cases =
        |bin: &Bin| json!({ "cases": bin.cases, "stated": bin.mean(), "came": bin.share() });
    let kinds = table
        .kinds()
        .map(|(kind, all)| (kind.to_owned(), cases(&all)));
    json!({
        "cases": table.cases(),
        "base_rate": table.base_rate(),
        "calibration_error": table.calibration_error(),
        "brier": table.brier(),
        "brier_base_rate": table.brier_of_base_rate(),
        "skill": table.skill(),
        "skill_over_kinds": table.skill_over_kinds(),
        "bins": table.bins.iter().map(cases).collect::<Vec<_>>(),
        "kinds": kinds.collect::<Map<_, _>>(),
    })
}

fn text(rules: &Rules, args: &CalibrateArgs, found: &Calibration, words: &Words) -> String {
    let say = |key: &str| words.say(&format!("cli-calibrate-{key}"), &[]);
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = |keys: &[&str]| {
        let rule = (0..keys.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned());
        let rule = rule.collect();
        line(keys.iter().map(|key| say(key)).collect()) + &line(rule)
    };
    let percent = |share: f64| format!("{:.0}", share * 100.0);
    let counts = [
        ("level", rules.level.id.clone()),
        ("forecasts", found.forecasts.to_string()),
        ("games", args.games.to_string()),
        ("samples", args.samples.to_string()),
        ("horizon", args.horizon.to_string()),
        ("seed", args.seed.to_string()),
    ];
    let mut text = words.say("cli-calibrate-summary", &counts) + "\n";
    text += &format!("\n### {}\n\n", say("scores"));
    text += &head(&[
        "table",
        "cases",
        "came",
        "error",
        "brier",
        "skill",
        "skill-kinds",
    ]);
    for (name, table) in found.tables() {
        text += &line(vec![
            say(name),
            table.cases().to_string(),
            percent(table.base_rate()),
            format!("{:.3}", table.calibration_error()),
            format!("{:.3}", table.brier()),
            format!("{:.2}", table.skill()),
            format!("{:.2}", table.skill_over_kinds()),
        ]);
    }
    text += &format!("\n### {}\n\n", say("bins"));
    let tables = found.tables().map(|(name, _)| name);
    text += &head(&[&["bin"][..], &tables[..]].concat());
    for tenth in 0..10 {
        let cells = found
            .tables()
            .map(|(_, table)| match table.bins.get(tenth) {
                Some(bin) if bin.cases > 0 => {
                    let args = [
                        ("stated", percent(bin.mean())),
                        ("came", percent(bin.share())),
                        ("cases", bin.cases.to_string()),
                    ];
                    words.say("cli-calibrate-cell", &args)
                }
                _ => String::new(),
            });
        let bin = format!("{}–{}", tenth * 10, tenth * 10 + 10);
        text += &line(core::iter::once(bin).chain(cells).collect());
    }
    text += &format!("\n### {}\n\n", say("bands"));
    text += &head(&["number", "cases", "inside", "below", "above", "middle"]);
    for (metric, coverage) in &found.bands {
        let of = |part: u64| percent(share(part, coverage.cases));
        text += &line(vec![
            format!("`{}`", rules.layout.name(*metric)),
            coverage.cases.to_string(),
            of(coverage.inside),
            of(coverage.below),
            of(coverage.above),
            percent(share(coverage.twice_under_middle, coverage.cases) / 2.0),
        ]);
    }
    text
}
