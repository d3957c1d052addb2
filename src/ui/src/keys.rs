//! The keys: one table, from which they are handled, hinted beside what they do, and listed in the help.

use egui::{Context, Key, Modifiers};
use multivector_text::{Arg, Texts};

use crate::desk::Panel;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// The button that moves the turn on.
    Primary,
    /// Closes the innermost thing that is open.
    Back,
    /// Takes the last order back.
    TakeBack,
    /// The list of turns to go back to.
    Rewind,
    /// Saves now.
    Save,
    /// Opens a panel.
    Panel(Panel),
    /// The next card that asks.
    NextCard,
    /// The one before it.
    PreviousCard,
    /// The n-th of the numbered choices, from 1.
    Digit(u8),
    /// The search field of the panel.
    Search,
    /// Facts and sources.
    Codex,
    /// Settings.
    Settings,
    /// This list.
    Help,
    /// Down by a page.
    PageDown,
    /// Up by a page.
    PageUp,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
}

impl Command {
    /// The text key of what it does. Digits share one.
    pub fn text_key(self) -> String {
        match self {
            Command::Panel(panel) => format!("ui-panel-{}", panel.name()),
            Command::Digit(_) => "ui-command-digit".to_owned(),
            other => format!("ui-command-{}", other.name()),
        }
    }
    const fn name(self) -> &'static str {
        match self {
            Command::Primary => "primary",
            Command::Back => "back",
            Command::TakeBack => "take-back",
            Command::Rewind => "rewind",
            Command::Save => "save",
            Command::NextCard => "next-card",
            Command::PreviousCard => "previous-card",
            Command::Search => "search",
            Command::Codex => "codex",
            Command::Settings => "settings",
            Command::Help => "help",
            Command::PageDown => "page-down",
            Command::PageUp => "page-up",
            Command::Larger => "larger",
            Command::Smaller => "smaller",
            Command::Panel(_) | Command::Digit(_) => "",
        }
    }
}

/// When a key counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guard {
    /// Always.
    Always,
    /// Not while text is typed.
    NotTyping,
    /// Only while nothing has the keyboard's focus, because Enter and Space press what has.
    NothingFocused,
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What it does.
    pub command: Command,
    /// The key.
    pub key: Key,
    /// Whether with Ctrl (on Apple machines, with the command key).
    pub ctrl: bool,
    guard: Guard,
}

const fn plain(command: Command, key: Key) -> Binding {
    Binding {
        command,
        key,
        ctrl: false,
        guard: Guard::NotTyping,
    }
}
const fn with_ctrl(command: Command, key: Key) -> Binding {
    Binding {
        command,
        key,
        ctrl: true,
        guard: Guard::Always,
    }
}
const fn guarded(command: Command, key: Key, guard: Guard) -> Binding {
    Binding {
        command,
        key,
        ctrl: false,
        guard,
    }
}

/// The table. Of several keys for one command, the first is the one that is hinted.
pub const BINDINGS: &[Binding] = &[
    with_ctrl(Command::Primary, Key::Enter),
    guarded(Command::Primary, Key::Enter, Guard::NothingFocused),
    guarded(Command::Primary, Key::Space, Guard::NothingFocused),
    guarded(Command::Back, Key::Escape, Guard::Always),
    with_ctrl(Command::TakeBack, Key::Z),
    with_ctrl(Command::Save, Key::S),
    with_ctrl(Command::Search, Key::F),
    with_ctrl(Command::Larger, Key::Plus),
    with_ctrl(Command::Larger, Key::Equals),
    with_ctrl(Command::Smaller, Key::Minus),
    plain(Command::Panel(Panel::Turn), Key::T),
    plain(Command::Panel(Panel::Initiatives), Key::I),
    plain(Command::Panel(Panel::Policies), Key::P),
    plain(Command::Panel(Panel::Routes), Key::O),
    plain(Command::Panel(Panel::Compliance), Key::C),
    plain(Command::Panel(Panel::Relations), Key::R),
    plain(Command::Panel(Panel::Seats), Key::M),
    plain(Command::Panel(Panel::Economy), Key::E),
    plain(Command::Panel(Panel::Society), Key::L),
    plain(Command::Panel(Panel::Security), Key::G),
    plain(Command::Panel(Panel::Projects), Key::J),
    plain(Command::Panel(Panel::Promises), Key::V),
    plain(Command::Panel(Panel::Board), Key::K),
    plain(Command::Panel(Panel::Draft), Key::D),
    plain(Command::NextCard, Key::N),
    plain(Command::PreviousCard, Key::B),
    // No field of one line has a use for them, and what is found below it is scrolled by them.
    guarded(Command::PageDown, Key::PageDown, Guard::Always),
    guarded(Command::PageUp, Key::PageUp, Guard::Always),
    plain(Command::Codex, Key::F),
    plain(Command::Rewind, Key::U),
    plain(Command::Settings, Key::Comma),
    plain(Command::Help, Key::F1),
    plain(Command::Help, Key::Questionmark),
    plain(Command::Help, Key::H),
    plain(Command::Digit(1), Key::Num1),
    plain(Command::Digit(2), Key::Num2),
    plain(Command::Digit(3), Key::Num3),
    plain(Command::Digit(4), Key::Num4),
    plain(Command::Digit(5), Key::Num5),
    plain(Command::Digit(6), Key::Num6),
    plain(Command::Digit(7), Key::Num7),
    plain(Command::Digit(8), Key::Num8),
    plain(Command::Digit(9), Key::Num9),
];

/// Keys that the map handles by itself, for the help: text keys of the keys and of what they do.
pub const MAP_KEYS: &[(&str, &str)] = &[
    ("ui-map-key-pan", "ui-map-pan"),
    ("ui-map-key-zoom", "ui-map-zoom"),
    ("ui-map-key-home", "ui-map-home"),
    ("ui-map-key-counter", "ui-map-counter"),
];

/// The commands whose keys were pressed in this frame. Reading takes the keys away from the widgets.
#[derive(Clone, Debug, Default)]
pub struct Pressed {
    commands: Vec<Command>,
}

impl Pressed {
    /// Reads the keyboard.
    pub fn read(ctx: &Context) -> Pressed {
        let typing = ctx.text_edit_focused();
        // egui takes the focus from a text field as Escape comes in; that was all it was meant for.
        let leaves_field = ctx
            .data(|d| d.get_temp::<bool>(typing_key()))
            .unwrap_or(false)
            && !typing;
        let focused = ctx.memory(|m| m.focused()).is_some();
        let mut commands = Vec::new();
        for binding in BINDINGS {
            let open = match binding.guard {
                Guard::Always => true,
                Guard::NotTyping => !typing,
                Guard::NothingFocused => !focused,
            };
            let modifiers = if binding.ctrl {
                Modifiers::COMMAND
            } else {
                Modifiers::NONE
            };
            let pressed = open && ctx.input_mut(|i| i.consume_key(modifiers, binding.key));
            let meant = binding.command != Command::Back || !leaves_field;
            if pressed && meant && !commands.contains(&binding.command) {
                commands.push(binding.command);
            }
        }
        Pressed { commands }
    }

    /// What a page gets of them while a sheet lies over everything: nothing that answers, orders or moves on.
    pub(crate) fn under_a_sheet(&self) -> Pressed {
        let kept = |command: &&Command| matches!(command, Command::Back);
        Pressed {
            commands: self.commands.iter().filter(kept).copied().collect(),
        }
    }
    /// Whether a command's key was pressed.
    pub fn has(&self, command: Command) -> bool {
        self.commands.contains(&command)
    }
    /// All of them, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = Command> + '_ {
        self.commands.iter().copied()
    }
}

fn typing_key() -> egui::Id {
    egui::Id::new("multivector-typing")
}

/// Notes at the end of a frame whether text is being typed in a field that Escape leaves. Where it `closes` what holds the
/// field, it is meant for that at once.
pub(crate) fn remember_typing(ctx: &Context, closes: bool) {
    let typing = ctx.text_edit_focused() && !closes;
    ctx.data_mut(|d| d.insert_temp(typing_key(), typing));
}

/// The key of a command as it is written on the keyboard: "Ctrl+Enter", "I".
pub fn hint(texts: &Texts, command: Command) -> String {
    let Some(binding) = BINDINGS.iter().find(|b| b.command == command) else {
        return String::new();
    };
    let key = match binding.key {
        Key::Enter => texts.get("ui-key-enter").to_owned(),
        Key::Escape => texts.get("ui-key-escape").to_owned(),
        Key::Space => texts.get("ui-key-space").to_owned(),
        other => other.symbol_or_name().to_owned(),
    };
    if binding.ctrl {
        texts.format("ui-key-ctrl", &[("key", Arg::Text(key))])
    } else {
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things() {
        for (i, a) in BINDINGS.iter().enumerate() {
            for b in &BINDINGS[i + 1..] {
                assert!(a.key != b.key || a.ctrl != b.ctrl, "{a:?} and {b:?}");
            }
        }
    }

    #[test]
    fn every_panel_has_a_key() {
        for panel in Panel::ALL {
            assert!(
                BINDINGS.iter().any(|b| b.command == Command::Panel(panel)),
                "{panel:?}"
            );
        }
    }
}
