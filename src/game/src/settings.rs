//! What the player has set: look, text size, motion, predictions, the level played last. Kept as RON beside the saves. A file that
//! cannot be understood is set aside, the player is told, and the defaults hold.

use bevy::prelude::*;
use multivector_ui::{Action, Look, Predict, Settings};
use serde::{Deserialize, Serialize};

use crate::map::palette::Brush;
use crate::notices::Notices;
use crate::pacing::Pace;
use crate::session::Intent;
use crate::sets::GameSystems;
use crate::store::Store;

/// The name of the file.
pub const FILE: &str = "settings.ron";

/// The settings in force.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct InForce {
    /// What the panels show and change.
    pub settings: Settings,
    /// The level that was begun last.
    pub level: Option<String>,
}

/// The file. Fields that an older version lacks take their defaults.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
struct File {
    night: bool,
    text_percent: u16,
    reduced_motion: bool,
    /// Whether predictions are asked for; left open, in lessons alone.
    predict: Option<bool>,
    level: Option<String>,
}

impl Default for File {
    fn default() -> Self {
        Self::from(&InForce::default())
    }
}

impl From<&InForce> for File {
    fn from(in_force: &InForce) -> Self {
        Self {
            night: in_force.settings.look == Look::Night,
            text_percent: in_force.settings.text_percent,
            reduced_motion: in_force.settings.reduced_motion,
            predict: match in_force.settings.predict {
                Predict::Lessons => None,
                Predict::Always => Some(true),
                Predict::Never => Some(false),
            },
            level: in_force.level.clone(),
        }
    }
}

impl From<File> for InForce {
    fn from(file: File) -> Self {
        Self {
            settings: Settings {
                look: if file.night { Look::Night } else { Look::Day },
                text_percent: file.text_percent.clamp(80, 200),
                reduced_motion: file.reduced_motion,
                predict: match file.predict {
                    None => Predict::Lessons,
                    Some(true) => Predict::Always,
                    Some(false) => Predict::Never,
                },
            },
            level: file.level,
        }
    }
}

/// Reads the settings, or the defaults.
fn read(store: Res<Store>, mut in_force: ResMut<InForce>, mut notices: ResMut<Notices>) {
    let text = match store.read(FILE) {
        Ok(Some(text)) => text,
        Ok(None) => return,
        Err(error) => return notices.warn(error.key(), &error.args()),
    };
    match ron::from_str::<File>(&text) {
        Ok(file) => *in_force = file.into(),
        Err(mistake) => {
            warn!("settings.ron: {mistake}");
            notices.warn("settings-unreadable", &[]);
            if let Err(error) = store.set_aside(FILE) {
                notices.warn(error.key(), &error.args());
            }
        }
    }
}

/// Takes over what the panels ask for.
fn change(mut intents: MessageReader<Intent>, mut in_force: ResMut<InForce>) {
    for Intent(action) in intents.read() {
        match action {
            Action::Settings(settings) if *settings != in_force.settings => {
                in_force.settings = settings.clone()
            }
            Action::NewGame { level, .. } if in_force.level.as_ref() != Some(level) => {
                in_force.level = Some(level.clone());
            }
            _ => {}
        }
    }
}

/// Keeps changed settings.
fn keep(store: Res<Store>, in_force: Res<InForce>, mut notices: ResMut<Notices>) {
    let kept =
        ron::ser::to_string_pretty(&File::from(&*in_force), ron::ser::PrettyConfig::default())
            .map_err(|error| warn!("settings: {error}"))
            .map(|text| store.write(FILE, &text));
    if let Ok(Err(error)) = kept {
        notices.warn(error.key(), &error.args());
    }
}

/// The map and the clock follow the settings.
fn obey(in_force: Res<InForce>, mut brush: ResMut<Brush>, mut pace: ResMut<Pace>) {
    let settings = &in_force.settings;
    let next = Brush {
        palette: Brush::palette_of(settings.look == Look::Night),
        pixel_ratio: brush.pixel_ratio,
        text_scale: f32::from(settings.text_percent) / 100.0,
    };
    brush.set_if_neq(next);
    pace.set_still(settings.reduced_motion);
}

pub(super) fn plugin(app: &mut App) {
    let changed = resource_changed::<InForce>.and_then(not(resource_added::<InForce>));
    app.init_resource::<InForce>()
        .add_systems(Startup, read)
        .add_systems(
            Update,
            (
                change.run_if(on_message::<Intent>),
                keep.run_if(changed),
                obey.run_if(resource_changed::<InForce>),
            )
                .chain()
                .in_set(GameSystems::Follow),
        );
}
