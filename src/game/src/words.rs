//! The words of the language in use.

use bevy::prelude::*;
use multivector_text::{TextError, Texts};

/// The language that the game starts in.
pub const LANGUAGE: &str = "en";

/// All texts of the language in use.
#[derive(Resource)]
pub struct Words(pub Texts);

impl Words {
    /// Reads a language that ships with the game.
    ///
    /// # Errors
    /// Every mistake in its files. The tests ship no language that has any.
    pub fn read(language: &str) -> Result<Self, Vec<TextError>> {
        let files = multivector_data::texts(language);
        Texts::new(language, &by_ref(&files)).map(Self)
    }
}

/// Files as the reader of texts takes them.
pub(crate) fn by_ref(files: &[(String, String)]) -> Vec<(&str, &str)> {
    let files = files.iter();
    files
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}
