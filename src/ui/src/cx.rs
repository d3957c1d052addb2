//! What every panel is handed: the words, the look and the keys of this frame, with short ways to ask for them.

use multivector_text::{Arg, Texts};

use crate::keys::{Command, Pressed, hint};
use crate::theme::Theme;
use crate::view::View;

/// The words, the look and the keys of one frame.
pub(crate) struct Cx<'a> {
    /// Everything a panel may read.
    pub(crate) view: &'a View<'a>,
    /// The words.
    pub(crate) texts: &'a Texts,
    /// The look.
    pub(crate) t: &'a Theme,
    /// The keys pressed.
    pub(crate) keys: &'a Pressed,
}

impl<'a> Cx<'a> {
    /// A text without arguments.
    pub(crate) fn get(&self, key: &str) -> &'a str {
        self.texts.get(key)
    }
    /// A text with arguments.
    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.format(key, args)
    }
    /// Whether a command's key was pressed.
    pub(crate) fn pressed(&self, command: Command) -> bool {
        self.keys.has(command)
    }
    /// The key of a command, as it is written beside what it does.
    pub(crate) fn hint(&self, command: Command) -> String {
        hint(self.texts, command)
    }
    /// A length at the current scale.
    pub(crate) fn s(&self, points: f32) -> f32 {
        self.t.s(points)
    }
}
