//! The committed file of errors: one line a recorded series, so that a change which makes one worse is seen.

use std::collections::BTreeMap;
use std::path::Path;

use multivector_ai::history::Comparison;

use crate::output::{Answer, Problem, Status};
use crate::source;
use crate::words::Words;

/// The first line.
const HEAD: &str = "series,error";
/// What is no worse: the file rounds, and so may another processor's last digit.
const HAIR: f64 = 1e-6;

/// The file's text.
pub(super) fn written(comparison: &Comparison) -> String {
    let mut text = format!("{HEAD}\n");
    for series in &comparison.series {
        if let Some(error) = series.error {
            text.push_str(&format!("{},{error:.9}\n", series.id));
        }
    }
    text
}

/// A problem for every recorded series that is worse than in the file, or not in it.
pub(super) fn worse(
    path: &Path,
    comparison: &Comparison,
    words: &Words,
) -> Result<Vec<Problem>, Answer> {
    let bytes = source::read(path).map_err(|error| {
        let problem = source::unreadable(path, &error, words);
        Answer::failed(Status::Misused, vec![problem])
    })?;
    let committed = read(path, &String::from_utf8_lossy(&bytes), words)?;
    let mut problems = Vec::new();
    for series in &comparison.series {
        let Some(error) = series.error else {
            continue;
        };
        let (key, then) = match committed.get(&series.id) {
            Some(then) if error <= then + HAIR => continue,
            Some(then) => ("cli-history-worse", *then),
            None => ("cli-history-unlisted", f64::NAN),
        };
        let mut args = vec![
            ("series", series.id.clone()),
            ("error", format!("{error:.6}")),
        ];
        if then.is_finite() {
            args.push(("then", format!("{then:.6}")));
        }
        let mut problem = words.problem(key, args);
        problem.file = Some(path.display().to_string());
        problems.push(problem);
    }
    Ok(problems)
}

fn read(path: &Path, text: &str, words: &Words) -> Result<BTreeMap<String, f64>, Answer> {
    let mut errors = BTreeMap::new();
    let lines = text.lines().enumerate().skip(1);
    for (index, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let parsed = line
            .split_once(',')
            .and_then(|(series, error)| Some((series, error.trim().parse::<f64>().ok()?)));
        let Some((series, error)) = parsed.filter(|(_, error)| error.is_finite()) else {
            let mut problem = words.problem("cli-history-bad-line", Vec::new());
            problem.file = Some(path.display().to_string());
            problem.line = u32::try_from(index + 1).ok();
            problem.column = Some(1);
            return Err(Answer::failed(Status::Misused, vec![problem]));
        };
        errors.insert(series.trim().to_owned(), error);
    }
    Ok(errors)
}
