//! What stands beside the rules: the dossier's lists, the codex, the disagreements of the sources, the advisers, the questions
//! of the scenario board. Nothing of it acts on the state, and no fingerprint covers it.

pub use crate::content::raw::{CoveredKindRaw as CoveredKind, EntryKindRaw as EntryKind};
use crate::ledger::BasisRef;
use crate::metric::Metric;

use super::Term;
use crate::content::Condition;

/// Everything of the dossier that must be in the game.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The items of its coverage list, by number.
    pub items: Vec<Covered>,
    /// Its conditional futures.
    pub scenarios: Vec<Listed>,
    /// Its levers, Astana's and the others'.
    pub levers: Vec<Listed>,
}

/// An item of the coverage list. Its words: `dossier-<number>`.
#[derive(Clone, Debug)]
pub struct Covered {
    /// Its number.
    pub number: u16,
    /// What it is.
    pub kind: CoveredKind,
    /// Facts that its carriers must rest on.
    pub facts: Vec<String>,
}

/// A scenario or lever. Its words: `dossier-<id>`.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Facts of the dossier.
    pub facts: Vec<String>,
}

/// A point on which the sources disagree.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// `D01` and on.
    pub id: String,
    /// The articles that hold each position.
    pub positions: Vec<Vec<String>>,
    /// Whether the public record says something about it.
    pub record: bool,
    /// Facts of the dossier.
    pub facts: Vec<String>,
}

/// An entry of the codex.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: EntryKind,
    /// Whether its title and terms lead to it wherever they stand in a text.
    pub linked: bool,
    /// Facts of the dossier.
    pub facts: Vec<String>,
    /// Disagreements that bear on it, by id.
    pub disagreements: Vec<String>,
}

impl EntryKind {
    /// In the order of the codex.
    pub const ALL: [EntryKind; 8] = [
        EntryKind::Person,
        EntryKind::Institution,
        EntryKind::Country,
        EntryKind::Place,
        EntryKind::Route,
        EntryKind::Term,
        EntryKind::History,
        EntryKind::Record,
    ];

    /// The end of the text keys.
    pub const fn name(self) -> &'static str {
        match self {
            EntryKind::Person => "person",
            EntryKind::Institution => "institution",
            EntryKind::Country => "country",
            EntryKind::Place => "place",
            EntryKind::Route => "route",
            EntryKind::Term => "term",
            EntryKind::History => "history",
            EntryKind::Record => "record",
        }
    }
}

impl CoveredKind {
    /// In the order of the dossier.
    pub const ALL: [CoveredKind; 6] = [
        CoveredKind::Event,
        CoveredKind::Action,
        CoveredKind::Mechanic,
        CoveredKind::Ending,
        CoveredKind::Flavour,
        CoveredKind::Debate,
    ];

    /// The end of the text keys.
    pub const fn name(self) -> &'static str {
        match self {
            CoveredKind::Event => "event",
            CoveredKind::Action => "action",
            CoveredKind::Mechanic => "mechanic",
            CoveredKind::Ending => "ending",
            CoveredKind::Flavour => "flavour",
            CoveredKind::Debate => "debate",
        }
    }
}

/// The advisers and what they are asked.
#[derive(Clone, Debug, Default)]
pub struct Advisers {
    /// The advisers.
    pub list: Vec<Adviser>,
    /// The claims.
    pub claims: Vec<Claim>,
    /// The claim that goes with each question, by its place among the claims, in the order of the questions.
    pub of_question: Vec<Option<usize>>,
}

/// An adviser.
#[derive(Clone, Debug)]
pub struct Adviser {
    /// Their id.
    pub id: String,
    /// Factor on the expert's log-odds.
    pub stretch: f64,
    /// Added to them.
    pub shift: f64,
    /// On what both rest.
    pub basis: BasisRef,
}

/// A claim about the end of the turn.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// When it has come true.
    pub comes: Comes,
    /// The expert's log-odds when all terms are nought.
    pub base: f64,
    /// What adds to them.
    pub terms: Vec<Term>,
    /// On what they rest.
    pub basis: BasisRef,
}

/// When a claim has come true: stored amounts and values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// Higher by at least so much than before.
    Rises(Metric, i64),
    /// Lower by at least so much than before.
    Falls(Metric, i64),
    /// At least so much afterwards.
    AtLeast(Metric, i64),
    /// Below so much afterwards.
    Below(Metric, i64),
}

impl Comes {
    /// The number that it is about.
    pub const fn metric(self) -> Metric {
        match self {
            Comes::Rises(metric, _)
            | Comes::Falls(metric, _)
            | Comes::AtLeast(metric, _)
            | Comes::Below(metric, _) => metric,
        }
    }
}

/// A question of the scenario board.
#[derive(Clone, Debug)]
pub struct BoardQuestion {
    /// Its id.
    pub id: String,
    /// Whether counts are those from now on.
    pub from_now: bool,
    /// Answers that exclude one another: of those that hold the first counts, and the last one always holds.
    pub branches: Vec<BoardBranch>,
}

/// An answer on the scenario board.
#[derive(Clone, Debug)]
pub struct BoardBranch {
    /// Its id.
    pub id: String,
    /// The scenario of the dossier that it stands for.
    pub scenario: String,
    /// Facts of the dossier.
    pub facts: Vec<String>,
    /// When the end lies on it.
    pub when: Condition,
    /// Signs of it, over what Astana sees.
    pub signs: Vec<Condition>,
}
