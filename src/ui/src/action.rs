//! Intents: what the panels ask of the game. A panel never changes a game; it says what the player wants.

use multivector_sim::ids::Seat;
use multivector_sim::metric::Metric;
use multivector_sim::order::Order;
use multivector_sim::setup::Difficulty;

use crate::desk::{MapFocus, Phase, Screen, Settings};

/// One intent. `show` collects them only on real clicks and keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Puts an order into the draft, in place of one about the same subject.
    Stage(Order),
    /// Takes the order about the same subject out of the draft.
    Unstage(Order),
    /// Moves an initiative of the draft before the one in front of it in its slot.
    Earlier(Order),
    /// Empties the draft.
    ClearDraft,
    /// Moves to another phase of the turn.
    Phase(Phase),
    /// Says how likely a number is to rise in the turn, or takes that back.
    Predict {
        /// The number.
        metric: Metric,
        /// The chance, per cent.
        percent: Option<u8>,
    },
    /// Seals the orders of whoever gives orders now. The turn is played once all are sealed.
    Commit,
    /// The person who is called sits down in their chair.
    Sit,
    /// Astana takes its orders up again; what others have sealed in this turn is forgotten.
    LeaveChair,
    /// Ends the playback of a turn that is already decided.
    SkipPlayback,
    /// Goes back to the beginning of a turn.
    UndoTo(u32),
    /// Goes to a screen.
    Screen(Screen),
    /// Begins a game.
    NewGame {
        /// The level's id.
        level: String,
        /// The seed; one is drawn if left open.
        seed: Option<u64>,
        /// The difficulty.
        difficulty: Difficulty,
        /// Cards that are switched off, by id.
        without: Vec<String>,
        /// The seats besides Astana that persons take.
        persons: Vec<Seat>,
        /// The code of the game whose end it begins with, if that is not the level's own.
        origin: Option<String>,
    },
    /// Goes on with the newest save.
    Continue,
    /// Saves now.
    Save,
    /// Opens a save.
    LoadSave(String),
    /// Deletes a save.
    DeleteSave(String),
    /// Opens a result code or the text of a save.
    ImportCode(String),
    /// Asks for a staff study: the scenario board with the orders of the draft.
    StaffStudy,
    /// Writes the report of the finished game.
    WriteReport,
    /// Replaces the settings.
    Settings(Settings),
    /// Shows something on the map.
    Focus(MapFocus),
    /// Leaves the program.
    Quit,
}
