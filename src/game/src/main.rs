//! The game's program.

use std::process::ExitCode;

use bevy::app::AppExit;

fn main() -> ExitCode {
    match multivector_game::app() {
        Ok(mut app) => match app.run() {
            AppExit::Success => ExitCode::SUCCESS,
            AppExit::Error(code) => ExitCode::from(code.get()),
        },
        Err(mistakes) => {
            for mistake in mistakes {
                eprintln!(
                    "{}:{}:{}: {:?}",
                    mistake.file, mistake.line, mistake.column, mistake.problem
                );
            }
            ExitCode::from(1)
        }
    }
}
