//! The dossier's lists as authors write them: what must be in the game, where sources disagree, what the codex explains,
//! what the advisers say, and what the scenario board asks. None of it acts on the state.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use super::{BasisRaw, ConditionRaw, TermRaw};
use crate::content::ron::{Name, Spanned};

/// A place in the dossier that an entry carries: the number of an item of its coverage list (`47`), or the id of a lever or
/// scenario (`"L05"`, `"M02"`, `"SC13"`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemRaw(pub String);

impl<'de> Deserialize<'de> for ItemRaw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor)
    }
}

struct ItemVisitor;

impl Visitor<'_> for ItemVisitor {
    type Value = ItemRaw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the number of an item or the id of a lever or scenario of the dossier")
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<ItemRaw, E> {
        Ok(ItemRaw(number.to_string()))
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<ItemRaw, E> {
        Ok(ItemRaw(name.to_owned()))
    }
}

/// The ids of items, as the rules keep them.
pub(crate) fn item_ids(items: &[ItemRaw]) -> Vec<String> {
    items.iter().map(|item| item.0.clone()).collect()
}

/// Everything that must be in the game. The text key of each entry is `dossier-<number or id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Coverage")]
pub struct CoverageRaw {
    /// The items of the dossier's coverage list.
    pub items: Vec<CoveredRaw>,
    /// Its conditional futures.
    pub scenarios: Vec<ListedRaw>,
    /// What Astana can do, and what the others can: its lists of levers.
    pub levers: Vec<ListedRaw>,
}

/// An item of the dossier's coverage list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Covered")]
pub struct CoveredRaw {
    /// Its number.
    pub number: Spanned<u16>,
    /// What it is, and so what may carry it.
    pub kind: CoveredKindRaw,
    /// Facts that the entries which carry it must rest on.
    pub facts: Vec<Name>,
}

/// What an item of the coverage list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename = "CoveredKind")]
pub enum CoveredKindRaw {
    /// Something that happens.
    Event,
    /// Something that Astana does or can do.
    Action,
    /// A rule or a number of the model.
    Mechanic,
    /// An ending or a future.
    Ending,
    /// What is told beside the game.
    Flavour,
    /// A disagreement of the sources.
    Debate,
}

/// A scenario or lever of the dossier.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Listed")]
pub struct ListedRaw {
    /// `SC01`, `L01`, `M01`, `W01`, `B01`, `O01`, `I01` and on.
    pub id: Name,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}

/// A point on which the sources disagree, or mislead. Text keys: `disagreement-<id>` names it, `-why` says why it matters,
/// `-game` how the game treats it, `-task` what a class can do with it, `-record` what the public record says.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Disagreement")]
pub struct DisagreementRaw {
    /// `D01` and on.
    pub id: Name,
    /// The positions, each with the articles that hold it; the text keys are `disagreement-<id>-1` and on.
    pub positions: Vec<PositionRaw>,
    /// Whether the public record says something about it.
    pub record: Option<bool>,
    /// Items of the dossier's coverage list that it carries.
    pub items: Option<Vec<ItemRaw>>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}

/// A position in a disagreement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Position")]
pub struct PositionRaw {
    /// The articles that hold it: `S1` to `S5`.
    pub sources: Vec<Name>,
}

/// An entry of the codex. Text keys: `codex-<id>` is its title, `codex-<id>-text` its text, `codex-<id>-terms` the words
/// that lead to it, parted by semicolons (the title alone if there is no such key).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Entry")]
pub struct EntryRaw {
    /// Its id.
    pub id: Name,
    /// What it is about.
    pub kind: EntryKindRaw,
    /// Whether its title and terms lead to it wherever they stand in a text; they do if left out.
    pub linked: Option<bool>,
    /// Items of the dossier's coverage list that it carries.
    pub items: Option<Vec<ItemRaw>>,
    /// Facts of the dossier.
    pub facts: Option<Vec<Name>>,
    /// Disagreements that bear on it.
    pub disagreements: Option<Vec<Name>>,
}

/// What an entry of the codex is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename = "EntryKind")]
pub enum EntryKindRaw {
    /// A person.
    Person,
    /// An institution, a firm, a bloc.
    Institution,
    /// A state or a people.
    Country,
    /// A town, a sea, a field.
    Place,
    /// A line by which oil or goods move.
    Route,
    /// A word of the trade, or of this game.
    Term,
    /// A piece of history.
    History,
    /// What the public record says beside the five articles.
    Record,
}

/// The advisers: what each says on the question of the month, and how each errs.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Advisers")]
pub struct AdvisersRaw {
    /// The advisers. Text keys: `adviser-<id>` names one, `adviser-<id>-way` says how that one errs, and
    /// `adviser-<id>-<question>` is the line on a question.
    pub advisers: Vec<AdviserRaw>,
    /// What they may be asked about; the text key `claim-<id>` is a sentence that comes true or not.
    pub claims: Vec<ClaimRaw>,
    /// Which claim goes with which question.
    pub questions: Vec<AskedRaw>,
}

/// An adviser: the expert's log-odds are multiplied by `stretch`, then `shift` is added.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Adviser")]
pub struct AdviserRaw {
    /// Their id.
    pub id: Name,
    /// Above 1 they are surer than they should be, below 1 less sure.
    pub stretch: Spanned<f64>,
    /// Above nought they think bad news likelier than it is, below nought less likely. In log-odds.
    pub shift: Spanned<f64>,
    /// On what both rest.
    pub basis: BasisRaw,
}

/// A claim about the end of the turn, and what an expert would say of it who sees what Astana sees.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Claim")]
pub struct ClaimRaw {
    /// Its id.
    pub id: Name,
    /// When it has come true, over what Astana sees before and after the turn.
    pub comes: ComesRaw,
    /// The expert's log-odds when all terms are nought.
    pub base: Spanned<f64>,
    /// What adds to them.
    pub terms: Vec<TermRaw>,
    /// On what they rest.
    pub basis: BasisRaw,
}

/// When a claim has come true.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Comes")]
pub enum ComesRaw {
    /// The number is higher by at least so much than before the turn.
    Rises(Name, Spanned<f64>),
    /// The number is lower by at least so much than before the turn.
    Falls(Name, Spanned<f64>),
    /// The number is at least so much after the turn.
    AtLeast(Name, Spanned<f64>),
    /// The number is below so much after the turn.
    Below(Name, Spanned<f64>),
}

/// The claim that goes with a question.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Asked")]
pub struct AskedRaw {
    /// The question.
    pub question: Name,
    /// The claim.
    pub claim: Name,
}

/// A question of the scenario board. Text key: `board-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "BoardQuestion")]
pub struct BoardQuestionRaw {
    /// Its id.
    pub id: Name,
    /// Whether counts, such as how often a lever was used, are those from now on and not those of the whole game.
    pub from_now: bool,
    /// The answers that exclude one another: of those that hold at the end the first counts, and the last one always holds.
    pub branches: Vec<BoardBranchRaw>,
}

/// An answer on the scenario board. Text keys: `board-<question>-<id>` names it, `-text` says what it would mean.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "BoardBranch")]
pub struct BoardBranchRaw {
    /// Its id.
    pub id: Name,
    /// The scenario of the dossier that it stands for.
    pub scenario: String,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// When the end of everything lies on it.
    pub when: ConditionRaw,
    /// Signs of it in what Astana sees today: one that holds speaks for it, one that does not speaks against.
    pub signs: Vec<ConditionRaw>,
}
