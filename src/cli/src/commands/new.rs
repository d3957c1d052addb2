//! `new`: a commented file to begin with. The words stand in `assets/templates`; the starting values are those of the campaign,
//! so that the file never falls behind the rules.

use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};
use serde_json::json;

use crate::args::{NewArgs, NewWhat};
use crate::output::{Answer, Problem, Status};
use crate::source;
use crate::words::Words;

/// The level whose starting values are taken.
const CAMPAIGN: &str = "levels/2022.ron";

pub(crate) fn run(args: &NewArgs, words: &Words) -> Answer {
    match &args.what {
        NewWhat::Level { name, out, mine } => {
            let out = if *mine {
                match own_folder(words) {
                    Ok(folder) => Some(folder.join(format!("{name}.ron"))),
                    Err(answer) => return answer,
                }
            } else {
                out.clone()
            };
            level(name, out.as_deref(), words).unwrap_or_else(|answer| answer)
        }
    }
}

fn level(name: &str, out: Option<&Path>, words: &Words) -> Result<Answer, Answer> {
    let misused = |problem: Problem| Answer::failed(Status::Misused, vec![problem]);
    let sound = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if name.is_empty() || !name.chars().all(sound) {
        let args = vec![("name", name.to_owned())];
        return Err(misused(words.problem("cli-new-name", args)));
    }
    let path = out.map_or_else(|| default_path(name), Path::to_owned);
    let beside = path.with_extension("ftl");
    for path in [&path, &beside] {
        if path.exists() {
            let args = vec![("file", path.display().to_string())];
            return Err(misused(words.problem("cli-new-exists", args)));
        }
    }
    let text = multivector_data::level_template()
        .replace("LEVEL_ID", name)
        .replace("START_VALUES", &start_values());
    source::write(&path, &text, words)?;
    let text = multivector_data::level_words_template().replace("LEVEL_ID", name);
    source::write(&beside, &text, words)?;
    let (file, beside) = (path.display().to_string(), beside.display().to_string());
    let args = [("file", file.clone()), ("words", beside.clone())];
    let shown = words.say("cli-new-written", &args);
    Ok(Answer::done(
        json!({ "file": file, "words": beside }),
        shown,
    ))
}

/// The folder of the player's own levels, made if it is not there.
fn own_folder(words: &Words) -> Result<PathBuf, Answer> {
    let names = AppStrategyArgs {
        top_level_domain: multivector_data::TOP_LEVEL.to_owned(),
        author: multivector_data::NAME.to_owned(),
        app_name: multivector_data::NAME.to_owned(),
    };
    let failed = |file: String, error: String| {
        let args = vec![("file", file), ("error", error)];
        let problem = words.problem("cli-cannot-write", args);
        Answer::failed(Status::Misused, vec![problem])
    };
    let strategy = choose_app_strategy(names)
        .map_err(|error| failed(multivector_data::OWN_LEVELS.to_owned(), error.to_string()))?;
    let folder = strategy.data_dir().join(multivector_data::OWN_LEVELS);
    std::fs::create_dir_all(&folder)
        .map_err(|error| failed(folder.display().to_string(), error.to_string()))?;
    Ok(folder)
}

/// Beside the other levels where there is such a folder, else here.
fn default_path(name: &str) -> PathBuf {
    let file = format!("{name}.ron");
    let folder = Path::new("levels");
    if folder.is_dir() {
        folder.join(file)
    } else {
        PathBuf::from(file)
    }
}

/// The starting values of the campaign, as they are written.
fn start_values() -> String {
    let files = multivector_data::files();
    let campaign = files.iter().find(|file| file.name == CAMPAIGN);
    let text = campaign.map_or(String::new(), |file| {
        String::from_utf8_lossy(&file.bytes).into_owned()
    });
    let lines = text.lines();
    let mut kept: Vec<&str> = Vec::new();
    for line in lines.skip_while(|line| !line.starts_with("    start_values: [")) {
        kept.push(line);
        if line == "    ]," {
            break;
        }
    }
    kept.iter().map(|line| format!("{line}\n")).collect()
}
