//! Messages to the player about what went wrong or was done. Systems put them here by text key; the panels show them.

use bevy::prelude::*;
use multivector_text::{Arg, Texts};
use multivector_ui::Tone;

/// A message by its text key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it sounds.
    pub tone: Tone,
    /// The text key.
    pub key: String,
    /// The values of the text.
    pub args: Vec<(String, String)>,
}

impl Notice {
    /// The sentence.
    pub fn words(&self, texts: &Texts) -> String {
        // Whole numbers go in as numbers, so that words can bend with them ("1 day", "2 days").
        let arg = |value: &'_ str| {
            value
                .parse()
                .map_or_else(|_| Arg::Text(value.to_owned()), Arg::Num)
        };
        let args: Vec<(&str, Arg<'_>)> = self
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), arg(value)))
            .collect();
        texts.format(&self.key, &args)
    }
}

/// Messages that have not been shown yet.
#[derive(Resource, Debug, Default)]
pub struct Notices(Vec<Notice>);

impl Notices {
    /// Something is wrong or was not done.
    pub fn warn(&mut self, key: &str, args: &[(&str, String)]) {
        self.put(Tone::Warning, key, args);
    }
    /// Something was done.
    pub fn note(&mut self, key: &str, args: &[(&str, String)]) {
        self.put(Tone::Note, key, args);
    }
    fn put(&mut self, tone: Tone, key: &str, args: &[(&str, String)]) {
        let args = args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        self.0.push(Notice {
            tone,
            key: key.to_owned(),
            args,
        });
    }
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Takes all messages.
    pub fn take(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.0)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Notices>();
}
