//! `multivector-cli`: the rules on the command line. Arguments in, one result out, as text for people or as one JSON object
//! (`--json`). Exit status: 0 done, 1 something was found, 2 used wrongly.
//!
//! Nothing here knows a rule; the commands stand in `commands/`, one a file.

mod args;
mod commands;
mod output;
mod progress;
mod source;
mod tree;
mod words;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use output::{Answer, Problem, Status};
use words::Words;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    let words = Words::shipped();
    let answer = match &cli.command {
        Command::Check(args) => commands::check::run(args, &words),
        Command::Coverage(args) => commands::coverage::run(args, &words),
        Command::Fields => commands::fields::run(&words),
        Command::New(args) => commands::new::run(args, &words),
        Command::Play(args) => commands::play::run(args, &words),
        Command::Verify(args) => commands::verify::run(args, &words),
        Command::Explain(args) => commands::explain::run(args, &words),
        Command::Report(args) => commands::report::run(args, &words),
        Command::Record(args) => commands::record::run(args, &words),
        Command::History(args) => commands::history::run(args, &words),
        Command::Levels(args) => commands::levels::run(args, &words),
        Command::Sweep(args) => commands::sweep::run(args, &words),
        Command::Endings(args) => commands::endings::run(args, &words),
        Command::Calibrate(args) => commands::calibrate::run(args, &words),
        // It prints its own lines, and says at the end only what kept it from beginning.
        Command::Serve(args) => match commands::serve::run(args, &words) {
            answer if answer.status == Status::Done => return ExitCode::SUCCESS,
            answer => answer,
        },
    };
    output::print(cli.command.name(), cli.json, answer)
}

/// What clap refuses. Help and version are no mistakes; everything else is a wrong use, in the envelope if JSON was asked for.
fn usage(error: &clap::Error) -> ExitCode {
    let wrong = error.use_stderr();
    if wrong && std::env::args_os().any(|argument| argument == "--json") {
        let message = error.to_string();
        let problem = Problem::new("cli-usage", Vec::new(), message.trim_end().to_owned());
        let named = std::env::args()
            .skip(1)
            .find(|argument| Command::NAMES.contains(&argument.as_str()));
        return output::print(
            &named.unwrap_or_default(),
            true,
            Answer::failed(Status::Misused, vec![problem]),
        );
    }
    // Printing to a closed terminal fails; there is nobody left to tell.
    let _ = error.print();
    ExitCode::from(if wrong { Status::Misused } else { Status::Done } as u8)
}
