//! What every panel is handed: the words, the look and the keys of this frame, with short ways to ask for them.

use egui::Ui;
use multivector_text::{Arg, Texts};

use crate::keys::{Command, Pressed, hint};
use crate::theme::Theme;
use crate::view::View;

/// What lies on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Top {
    /// The panel or page.
    Page,
    /// A sheet over the map.
    Sheet,
    /// A sheet over everything.
    Overlay,
}

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
    /// What lies on top and so gets the keys that scroll.
    pub(crate) top: Top,
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
    /// Scrolls what lies on top by most of its height when a page key is pressed. Call it inside the scroll area.
    pub(crate) fn page_keys(&self, ui: &Ui, layer: Top) {
        let step =
            i8::from(self.pressed(Command::PageUp)) - i8::from(self.pressed(Command::PageDown));
        if layer == self.top && step != 0 {
            ui.scroll_with_delta(egui::vec2(
                0.0,
                f32::from(step) * ui.clip_rect().height() * 0.85,
            ));
        }
    }
    /// A length at the current scale.
    pub(crate) fn s(&self, points: f32) -> f32 {
        self.t.s(points)
    }
}
