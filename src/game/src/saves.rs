//! Saved games: one by the game itself after each turn, others by the player. The file is the record of the game with its
//! last state, as the rules write it, and one line more about what is in it, so that a list needs no replay.

use bevy::prelude::*;
use multivector_sim::Game;
use multivector_ui::{Action, SaveInfo};

use crate::notices::Notices;
use crate::platform;
use crate::session::{Happened, Intent, Open, Session, keep_level};
use crate::sets::GameSystems;
use crate::store::Store;

/// The folder of the saves.
const FOLDER: &str = "saves";
/// How a save's name ends.
const ENDING: &str = ".save";
/// How the line about a save begins. The reader of saves passes over lines that it does not know.
const ABOUT: &str = "about ";

/// The saves that there are, newest first.
#[derive(Resource, Debug, Default)]
pub struct Saves(pub Vec<SaveInfo>);

/// What the line about a save says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct About {
    level: String,
    day: i64,
    turn: u32,
    automatic: bool,
    saved_ms: u64,
}

impl About {
    fn line(&self) -> String {
        let kind = if self.automatic { "auto" } else { "hand" };
        format!(
            "{ABOUT}{kind} {} {} {} {}\n",
            self.level, self.day, self.turn, self.saved_ms
        )
    }
    fn read(text: &str) -> Option<Self> {
        let line = text.lines().find_map(|line| line.strip_prefix(ABOUT))?;
        let [kind, level, day, turn, saved] = line.split(' ').collect::<Vec<_>>()[..] else {
            return None;
        };
        Some(Self {
            level: level.to_owned(),
            day: day.parse().ok()?,
            turn: turn.parse().ok()?,
            automatic: kind == "auto",
            saved_ms: saved.parse().ok()?,
        })
    }
}

/// The name of a game's save. The game itself keeps one a game; the player one a turn.
fn name(game: &Game, automatic: bool) -> String {
    let (level, seed) = (&game.rules().level.id, game.seed());
    if automatic {
        format!("{FOLDER}/auto-{level}-{seed}{ENDING}")
    } else {
        format!("{FOLDER}/hand-{level}-{seed}-{}{ENDING}", game.turn())
    }
}

fn keep(store: &Store, session: &Session, automatic: bool, notices: &mut Notices) {
    let Some(game) = session.game() else { return };
    let about = About {
        level: game.rules().level.id.clone(),
        day: session.seen().map_or(0, |seen| seen.day()),
        turn: game.turn(),
        automatic,
        saved_ms: platform::now_ms(),
    };
    let level = session.own_level().map_or(String::new(), keep_level);
    let predictions = session.predictions().lines(&game.rules().layout);
    let (save, about) = (game.save(session.draft()), about.line());
    let text = format!("{save}{about}{predictions}{level}");
    match store.write(&name(game, automatic), &text) {
        Ok(()) if !automatic => notices.note("game-saved", &[]),
        Ok(()) => {}
        Err(error) => notices.warn(error.key(), &error.args()),
    }
}

/// Reads the list of saves. What cannot be read is passed over; opening it would say what is wrong.
fn list(store: &Store) -> Vec<SaveInfo> {
    let names = store.names(FOLDER).unwrap_or_default();
    let mut found: Vec<(u64, SaveInfo)> = names
        .into_iter()
        .filter(|name| name.ends_with(ENDING))
        .filter_map(|id| {
            let about = About::read(&store.read(&id).ok()??)?;
            let About {
                level,
                day,
                turn,
                automatic,
                saved_ms,
            } = about;
            Some((
                saved_ms,
                SaveInfo {
                    id,
                    level,
                    day,
                    turn,
                    automatic,
                },
            ))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    found.into_iter().map(|(_, info)| info).collect()
}

/// Intents about saves.
fn obey(
    mut intents: MessageReader<Intent>,
    mut opens: MessageWriter<Open>,
    store: Res<Store>,
    session: Res<Session>,
    mut saves: ResMut<Saves>,
    mut notices: ResMut<Notices>,
    mut back: MessageWriter<Return>,
) {
    for Intent(action) in intents.read() {
        let id = match action {
            Action::Continue if session.game().is_some() => {
                back.write(Return);
                continue;
            }
            Action::Continue => saves.0.first().map(|save| save.id.clone()),
            Action::LoadSave(id) => Some(id.clone()),
            Action::DeleteSave(id) => {
                if let Err(error) = store.remove(id) {
                    notices.warn(error.key(), &error.args());
                }
                saves.0 = list(&store);
                continue;
            }
            Action::Save => {
                keep(&store, &session, false, &mut notices);
                saves.0 = list(&store);
                continue;
            }
            _ => continue,
        };
        match id.map(|id| store.read(&id)) {
            Some(Ok(Some(text))) => {
                opens.write(Open(text));
            }
            Some(Ok(None)) | None => notices.warn("game-no-save", &[]),
            Some(Err(error)) => notices.warn(error.key(), &error.args()),
        }
    }
}

/// The game in progress is gone back to.
#[derive(Message, Clone, Copy, Debug)]
pub struct Return;

/// After each turn, and when a game begins, the game saves by itself.
fn autosave(
    mut happened: MessageReader<Happened>,
    store: Res<Store>,
    session: Res<Session>,
    mut saves: ResMut<Saves>,
    mut notices: ResMut<Notices>,
) {
    let due = happened
        .read()
        .filter(|what| {
            matches!(
                what,
                Happened::Begun | Happened::Committed(_) | Happened::Rewound(_)
            )
        })
        .count()
        > 0;
    if due {
        keep(&store, &session, true, &mut notices);
        saves.0 = list(&store);
    }
}

fn first_list(store: Res<Store>, mut saves: ResMut<Saves>) {
    saves.0 = list(&store);
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Saves>()
        .add_message::<Return>()
        .add_systems(Startup, first_list)
        .add_systems(
            Update,
            (
                obey.run_if(on_message::<Intent>)
                    .in_set(GameSystems::Intent)
                    .before(crate::session::apply),
                autosave
                    .run_if(on_message::<Happened>)
                    .in_set(GameSystems::Follow),
            ),
        );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_about_a_save_is_read_back() {
        let about = About {
            level: "2022".to_owned(),
            day: 59,
            turn: 2,
            automatic: true,
            saved_ms: 1234,
        };
        assert_eq!(
            About::read(&format!("multivector-save 1\nMV1.x\n{}", about.line())),
            Some(about)
        );
        assert_eq!(About::read("about nonsense"), None);
    }
}
