//! What the panels remember between frames: the open screen and panel, what is unfolded, typed or stacked. Nothing here
//! is part of a game; a desk can be thrown away at any time.

use std::collections::HashMap;
use std::sync::Arc;

use multivector_sim::ids::{
    CardId, FieldId, LeverId, PartnerId, ProjectId, RegionId, RouteId, Seat, Slot, VenueId,
};
use multivector_sim::metric::Metric;
use multivector_sim::setup::Difficulty;
use multivector_text::codex::{Codex, Page, Section};

/// The whole-window states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The first page: begin, go on, load.
    #[default]
    Title,
    /// The list of levels.
    Levels,
    /// The map room.
    Play,
    /// After the last turn.
    Debrief,
}

/// The five phases of a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The question and the cards.
    #[default]
    Brief,
    /// Orders.
    Decide,
    /// The forecast and the draft's known effects.
    Preview,
    /// The month runs.
    Commit,
    /// What changed and why.
    Report,
}

impl Phase {
    /// In order.
    pub const ALL: [Phase; 5] = [
        Phase::Brief,
        Phase::Decide,
        Phase::Preview,
        Phase::Commit,
        Phase::Report,
    ];

    /// The end of the text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Phase::Brief => "brief",
            Phase::Decide => "decide",
            Phase::Preview => "preview",
            Phase::Commit => "commit",
            Phase::Report => "report",
        }
    }
}

/// What the side panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Panel {
    /// What belongs to the phase: cards, suggested levers, forecast, report.
    #[default]
    Turn,
    /// All levers.
    Initiatives,
    /// Standing policies.
    Policies,
    /// Oil and goods.
    Routes,
    /// Sanctions compliance.
    Compliance,
    /// Foreign capitals.
    Relations,
    /// What the others do, and why.
    Seats,
    /// Money and prices.
    Economy,
    /// The people.
    Society,
    /// The army and the regions.
    Security,
    /// What is being built.
    Projects,
    /// The three promises.
    Promises,
    /// The scenario board.
    Board,
    /// The orders so far.
    Draft,
}

/// What the society panel compares the regions by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Opinion {
    /// Support for the government.
    #[default]
    Support,
    /// Who side with Russia.
    ForRussia,
    /// Who side with Ukraine.
    ForUkraine,
    /// Reach of Russian state media.
    Media,
}

impl Opinion {
    /// In the order of the list.
    pub const ALL: [Opinion; 4] = [
        Opinion::Support,
        Opinion::ForRussia,
        Opinion::ForUkraine,
        Opinion::Media,
    ];

    /// The end of the text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Opinion::Support => "support",
            Opinion::ForRussia => "russia",
            Opinion::ForUkraine => "ukraine",
            Opinion::Media => "media",
        }
    }
}

impl Panel {
    /// In the order of the rail.
    pub const ALL: [Panel; 14] = [
        Panel::Turn,
        Panel::Initiatives,
        Panel::Policies,
        Panel::Routes,
        Panel::Compliance,
        Panel::Relations,
        Panel::Seats,
        Panel::Economy,
        Panel::Society,
        Panel::Security,
        Panel::Projects,
        Panel::Promises,
        Panel::Board,
        Panel::Draft,
    ];

    /// The end of the text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Panel::Turn => "turn",
            Panel::Initiatives => "initiatives",
            Panel::Policies => "policies",
            Panel::Routes => "routes",
            Panel::Compliance => "compliance",
            Panel::Relations => "relations",
            Panel::Seats => "seats",
            Panel::Economy => "economy",
            Panel::Society => "society",
            Panel::Security => "security",
            Panel::Projects => "projects",
            Panel::Promises => "promises",
            Panel::Board => "board",
            Panel::Draft => "draft",
        }
    }
}

/// A window over everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Settings.
    Settings,
    /// Facts and their sources.
    Codex,
    /// The keys.
    Help,
    /// Saved games.
    Saves,
    /// Turns to go back to.
    Rewind,
    /// Whether to leave the game.
    Leave,
}

/// Day or night.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Ink on warm paper.
    #[default]
    Day,
    /// The dark look.
    Night,
}

/// When the player is asked to predict before committing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Predict {
    /// In levels in which turns cannot be taken back.
    #[default]
    Lessons,
    /// In every level.
    Always,
    /// In none.
    Never,
}

/// What the player has set. The game keeps it between sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Day or night.
    pub look: Look,
    /// Size of text and of everything around it, per cent: 80 to 200.
    pub text_percent: u16,
    /// Whether things that move for beauty stand still.
    pub reduced_motion: bool,
    /// When the player is asked to predict.
    pub predict: Predict,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            look: Look::Day,
            text_percent: 100,
            reduced_motion: false,
            predict: Predict::Lessons,
        }
    }
}

/// Something on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MapFocus {
    /// A link of the oil network.
    Route(RouteId),
    /// An oil field.
    Field(FieldId),
    /// A region of Kazakhstan.
    Region(RegionId),
    /// A foreign capital.
    Partner(PartnerId),
    /// The terminal where the main line ends.
    Terminal,
}

/// A number whose sum is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerPage {
    /// The number.
    pub metric: Metric,
    /// The turn whose effects are listed; the last one if left open.
    pub turn: Option<u32>,
}

/// How a message should sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It is done.
    Note,
    /// It was not done, or something is wrong.
    Warning,
}

/// A message at the edge of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// How it sounds.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
}

/// What is being chosen for a lever before it is staged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeverChoice {
    /// When.
    pub slot: Slot,
    /// Where.
    pub venue: Option<VenueId>,
    /// Loud or quiet.
    pub loud: bool,
}

/// A game of one's own that a level may go on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its code.
    pub code: String,
    /// The days on which one of its turns began or its last one ended.
    pub days: Vec<i64>,
}

/// What the panels remember.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// The screen.
    pub screen: Screen,
    /// The phase of the turn; the game moves it.
    pub phase: Phase,
    /// What the side panel shows.
    pub panel: Panel,
    /// The window over everything else.
    pub overlay: Option<Overlay>,
    /// Numbers opened one after another; the last is shown.
    pub ledger: Vec<LedgerPage>,
    /// What is marked on the map and in the panels.
    pub marked: Option<MapFocus>,
    /// Messages, oldest first.
    pub toasts: Vec<Toast>,
    /// The card that answers to the digits.
    pub card: Option<CardId>,
    /// The card whose sources are unfolded.
    pub card_sources: Option<CardId>,
    /// The answer on the scenario board that is unfolded: question and answer by position.
    pub branch: Option<(usize, usize)>,
    /// The lever that is unfolded.
    pub lever: Option<LeverId>,
    /// The project that is unfolded.
    pub project: Option<ProjectId>,
    /// Choices for levers that are not staged yet.
    pub choices: HashMap<u16, LeverChoice>,
    /// What is typed into the search of the levers.
    pub lever_search: String,
    /// What is typed into the search of the codex.
    pub codex_search: String,
    /// The section of the codex that is listed; all if left open.
    pub codex_section: Option<Section>,
    /// Pages of the codex opened one after another; the last is shown, and without any the list.
    pub codex_pages: Vec<Page>,
    /// Whether the first of them was opened from outside the codex, so that closing it leads back there.
    pub codex_followed: bool,
    /// The level that is marked in the list.
    pub level: Option<String>,
    /// Cards that are switched off where a level deals them.
    pub without: std::collections::BTreeSet<String>,
    /// What is typed as the seed.
    pub seed: String,
    /// The month of the Reckoning that is open.
    pub chronicle: Option<usize>,
    /// The turning point whose month is open, by its position.
    pub turning: Option<usize>,
    /// What the regions are compared by.
    pub opinion: Opinion,
    /// The difficulty at which a level would begin.
    pub difficulty: Difficulty,
    /// The seats besides Astana that persons would take in it.
    pub persons: Vec<Seat>,
    /// A game of one's own that levels may begin with.
    pub origin: Option<Origin>,
    /// What is typed or pasted as a code.
    pub code: String,
    /// The save that is about to be deleted.
    pub deleting: Option<String>,
    /// The number charted in the debrief.
    pub charted: Option<Metric>,
    /// The codex, read once.
    pub(crate) shelf: Option<Shelf>,
    /// Series of numbers, good for the turn they were made in.
    pub(crate) series: SeriesCache,
    /// What had the keyboard before a sheet came to lie over everything, while one does.
    pub(crate) focus_before: Option<Option<egui::Id>>,
    /// Whether the list of the codex was shown in the last frame.
    pub(crate) codex_listed: bool,
    /// Whether the keyboard should go to the search field in the next frame.
    pub(crate) focus_search: bool,
    /// The lever whose button the keyboard should go to once it is unfolded.
    pub(crate) focus_lever: Option<LeverId>,
}

/// The codex of a level in a language.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    /// The content and the language that it was read from.
    pub(crate) key: (u64, String),
    /// The codex.
    pub(crate) codex: Arc<Codex>,
}

/// Series that were asked for, so that a frame does not add them up again.
#[derive(Clone, Debug, Default)]
pub(crate) struct SeriesCache {
    /// What game and turn they are good for.
    pub(crate) key: (u64, u32),
    /// By number.
    pub(crate) rows: HashMap<u16, std::sync::Arc<[Option<i64>]>>,
}

impl Desk {
    /// Clears what belonged to another game and opens the map room at the brief.
    pub fn begin_play(&mut self) {
        *self = Desk {
            screen: Screen::Play,
            toasts: std::mem::take(&mut self.toasts),
            shelf: self.shelf.take(),
            ..Desk::default()
        };
    }

    /// Enters a phase: the side panel shows what belongs to it.
    pub fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.panel = Panel::Turn;
        self.card = None;
        self.card_sources = None;
        self.lever = None;
    }

    /// Opens the sum of a number.
    pub fn open_ledger(&mut self, metric: Metric) {
        let page = LedgerPage { metric, turn: None };
        // A number opened twice in one frame (egui may run a pass again) is one page.
        if self.ledger.last().is_none_or(|top| top.metric != metric) {
            self.ledger.push(page);
        }
    }

    /// Opens a page of the codex from another, or from the list.
    pub fn open_page(&mut self, page: Page) {
        self.overlay = Some(Overlay::Codex);
        // A page opened twice in one frame (egui may run a pass again) is one page.
        if self.codex_pages.last() != Some(&page) {
            self.codex_pages.push(page);
        }
    }

    /// Follows a term of any text to its page.
    pub fn follow(&mut self, page: Page) {
        if self.overlay != Some(Overlay::Codex) {
            self.codex_pages.clear();
            self.codex_followed = true;
        }
        self.open_page(page);
    }

    /// Marks something on the map and opens the panel that tells of it.
    pub fn look_at(&mut self, focus: MapFocus) {
        self.marked = Some(focus);
        self.panel = match focus {
            MapFocus::Route(_) | MapFocus::Field(_) | MapFocus::Terminal => Panel::Routes,
            MapFocus::Region(_) => Panel::Security,
            MapFocus::Partner(_) => Panel::Relations,
        };
    }

    /// Shows a message. The oldest goes when there are too many to read.
    pub fn tell(&mut self, tone: Tone, text: impl Into<String>) {
        let toast = Toast {
            tone,
            text: text.into(),
        };
        if self.toasts.last() != Some(&toast) {
            self.toasts.push(toast);
        }
        if self.toasts.len() > 4 {
            self.toasts.remove(0);
        }
    }

    /// Forgets which pages of the codex were open.
    pub(crate) fn close_codex(&mut self) {
        self.codex_pages.clear();
        self.codex_followed = false;
        self.codex_listed = false;
    }

    /// Goes one step back, as Escape does: the innermost thing that is open closes. Says whether anything was open.
    pub fn back(&mut self) -> bool {
        let inner = usize::from(self.codex_followed);
        if self.overlay == Some(Overlay::Codex) && self.codex_pages.len() > inner {
            self.codex_pages.pop();
        } else if self.overlay.is_some() {
            self.close_codex();
            self.overlay = None;
            self.deleting = None;
        } else if self.ledger.pop().is_some() || self.toasts.pop().is_some() {
        } else if self.screen == Screen::Levels {
            self.screen = Screen::Title;
        } else if self.lever.is_some() {
            self.lever = None;
        } else if self.screen == Screen::Play && self.panel != Panel::Turn {
            self.panel = Panel::Turn;
        } else {
            return false;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_closes_the_innermost_thing_first() {
        let mut desk = Desk {
            screen: Screen::Play,
            panel: Panel::Routes,
            ..Desk::default()
        };
        desk.open_ledger(Metric(3));
        desk.open_ledger(Metric(3));
        desk.overlay = Some(Overlay::Help);
        assert_eq!(desk.ledger.len(), 1);
        assert!(desk.back() && desk.overlay.is_none() && desk.ledger.len() == 1);
        assert!(desk.back() && desk.ledger.is_empty() && desk.panel == Panel::Routes);
        assert!(desk.back() && desk.panel == Panel::Turn);
        assert!(!desk.back());
    }

    #[test]
    fn escape_leads_back_through_the_codex_to_where_it_was_opened() {
        let mut desk = Desk {
            screen: Screen::Play,
            ..Desk::default()
        };
        // From a card straight to a page, from there to another, and back the same way.
        desk.follow(Page::Entry(1));
        desk.follow(Page::Fact(2));
        assert!(desk.back() && desk.codex_pages == [Page::Entry(1)]);
        assert!(desk.back() && desk.overlay.is_none() && desk.codex_pages.is_empty());
        // From the list to a page, and back to the list.
        desk.overlay = Some(Overlay::Codex);
        desk.open_page(Page::Fact(2));
        assert!(desk.back() && desk.overlay == Some(Overlay::Codex));
        assert!(desk.back() && desk.overlay.is_none());
    }
}
