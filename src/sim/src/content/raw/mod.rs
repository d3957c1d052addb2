//! Content as authors write it: one type a kind of entry, names still text with their places. Convention of the reader:
//! optional fields are `Option`, lists may be left out; everything else must be there, and nothing else may.

mod dossier;
mod fighting;
mod futures;
mod level;
mod oil;
mod record;
mod seats;
mod security;

pub use dossier::*;
pub use fighting::*;
pub use futures::*;
pub use level::*;
pub use oil::*;
pub use record::*;
pub use seats::*;
pub use security::*;

use serde::{Deserialize, Serialize};

use super::ron::{Name, Spanned};
use crate::ids::Seat;
use crate::state::moscow::Capital;

/// On what a number rests.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Basis")]
pub enum BasisRaw {
    /// Facts of the dossier, by id.
    Sourced(Vec<Name>),
    /// A figure of the public record; the text key `basis-<key>` names its source.
    Record(Name),
    /// An inference; the text key `basis-<key>` says from what.
    Inferred(Name),
    /// A judgement of the designers; the text key `basis-<key>` says why.
    Judgement(Name),
}

/// A number with its basis.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Coefficient")]
pub struct CoefficientRaw {
    /// The value, in the unit its field says.
    pub value: Spanned<f64>,
    /// On what it rests.
    pub basis: BasisRaw,
    /// That it was fitted to the record, and what it would be otherwise.
    pub fitted: Option<FittedRaw>,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
}

/// A coefficient that was chosen so that a series meets the record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Fitted")]
pub struct FittedRaw {
    /// The series of `record.ron` that it was fitted to.
    pub to: Vec<Name>,
    /// The value it would have without them: what the literature or a neighbouring year says.
    pub prior: Spanned<f64>,
}

/// What a lever, an option, a card or a finished project does.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Effect")]
pub enum EffectRaw {
    /// Adds to a number, in the unit in which people write it (shares as 0.25).
    Add {
        /// The number's name.
        metric: Name,
        /// How much.
        by: Spanned<f64>,
        /// Days until it acts.
        after_days: Option<u16>,
        /// On what it rests.
        basis: BasisRaw,
    },
    /// Sets a number.
    Set {
        /// The number's name.
        metric: Name,
        /// To what.
        to: Spanned<f64>,
        /// On what it rests.
        basis: BasisRaw,
    },
    /// Moves money between two accounts.
    Pay {
        /// Who pays.
        from: AccountRaw,
        /// Who is paid.
        to: AccountRaw,
        /// Thousands of dollars.
        kusd: Spanned<f64>,
        /// On what it rests.
        basis: BasisRaw,
    },
    /// Takes a share of a link, field, mooring or pump station out of service.
    Stop {
        /// What.
        what: TargetRaw,
        /// The share of its capacity that is lost.
        share: Spanned<f64>,
        /// For how many days.
        days: u16,
        /// On what it rests.
        basis: BasisRaw,
    },
    /// Begins a project.
    Begin {
        /// The project.
        project: Name,
        /// On what it rests.
        basis: BasisRaw,
    },
    /// Opens a crisis, if none is open.
    Open {
        /// Its kind.
        crisis: Name,
        /// On what it rests.
        basis: BasisRaw,
    },
}

/// An account. All dollars lie in one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Account")]
pub enum AccountRaw {
    /// The republican budget.
    Budget,
    /// The National Fund.
    Fund,
    /// The central bank's reserves.
    Reserves,
    /// Producers and carriers.
    Companies,
    /// The rest of the world.
    World,
}

/// When something is so.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Condition")]
pub enum ConditionRaw {
    /// Always.
    Always,
    /// All of them.
    All(Vec<ConditionRaw>),
    /// Any of them.
    Any(Vec<ConditionRaw>),
    /// Not this.
    Not(Box<ConditionRaw>),
    /// The number is at least so much.
    AtLeast(Name, Spanned<f64>),
    /// The number is below.
    Below(Name, Spanned<f64>),
    /// The first number is at least the second, in people's units.
    Reaches(Name, Name),
    /// On or after the date (`"2022-06-17"`).
    From(Spanned<String>),
    /// Before the date.
    Before(Spanned<String>),
    /// The lever has been used.
    Used(Name),
    /// The card was answered so: card, option.
    Answered(Name, Name),
    /// The card has come.
    Came(Name),
    /// The project is done.
    Done(Name),
    /// The project is being built or done.
    Begun(Name),
    /// The promise was made.
    Promised(Name),
    /// It is the level's last turn or after it.
    LastTurn,
}

/// A fact of the dossier.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Fact")]
pub struct FactRaw {
    /// `F001` and on.
    pub id: Name,
    /// The articles that carry it: `S1` to `S5`.
    pub sources: Vec<Name>,
    /// When, as the articles date it.
    pub date: String,
}

/// What kind of act a lever is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "LeverKind")]
pub enum LeverKindRaw {
    /// Words.
    Statement,
    /// A journey or a guest.
    Visit,
    /// A signature.
    Treaty,
    /// Something to build.
    Build,
    /// An act at home.
    Domestic,
    /// An act of the army.
    Military,
    /// A quiet call.
    Quiet,
    /// Punishment under a pretext.
    Reprisal,
    /// Pressure by word, list or envoy.
    Pressure,
    /// A favour.
    Favour,
}

/// A lever: an initiative that a seat can take.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Lever")]
pub struct LeverRaw {
    /// Its id.
    pub id: Name,
    /// Whose it is.
    pub seat: Seat,
    /// Its kind.
    pub kind: LeverKindRaw,
    /// What of the dossier it carries: levers of its sections 5 and 6 (`"L05"`, `"M02"`, `"W01"`, `"B05"`), scenarios, numbers of
    /// its coverage list.
    pub items: Vec<ItemRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// How many of the turn's initiatives it takes (1 if left out).
    pub initiatives: Option<u8>,
    /// Its price to the budget, thousands of dollars.
    pub cost_kusd: Option<i64>,
    /// Venues among which it chooses; none if left out.
    pub venues: Option<Vec<Name>>,
    /// Whether it may be said loud (else it is always as loud as its venue).
    pub may_be_loud: Option<bool>,
    /// The capital that Astana's head of state goes to, if it is a journey.
    pub visits: Option<Capital>,
    /// When it is legal, over what the seat sees.
    pub when: Option<ConditionRaw>,
    /// Days until it may be used again.
    pub cooldown_days: Option<u16>,
    /// How often at most.
    pub uses: Option<u16>,
    /// What it does.
    pub effects: Vec<EffectRaw>,
    /// Pretexts under which it is done (text keys `pretext-<key>`); its true cause is sealed then.
    pub pretexts: Option<Vec<Name>>,
    /// Why a program in the seat would use it.
    pub appeal: Option<AppealRaw>,
}

/// Why a program in a seat would use a lever: a sum over what the seat sees. The text key of a term is
/// `reason-<name of the metric with points as hyphens>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Appeal")]
pub struct AppealRaw {
    /// The appeal when all terms are nought (negative: what the act costs the seat at any time).
    pub base: Spanned<f64>,
    /// What the seat wants.
    pub wants: Option<Vec<TermRaw>>,
    /// What it believes of the world.
    pub believes: Option<Vec<TermRaw>>,
    /// What the act would cost it as things stand.
    pub pays: Option<Vec<TermRaw>>,
    /// On what it rests.
    pub basis: BasisRaw,
}

/// One term of an appeal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Term")]
pub struct TermRaw {
    /// A number that the seat sees.
    pub metric: Name,
    /// Weight of a unit of it.
    pub weight: Spanned<f64>,
    /// The value at which the term is nought.
    pub from: Option<Spanned<f64>>,
}

/// What a neighbour does of its own accord when something is so. The text key is `reaction-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Reaction")]
pub struct ReactionRaw {
    /// Its id.
    pub id: Name,
    /// The capital that acts.
    pub partner: Name,
    /// What of the dossier it carries, such as levers of its section 6.4 (`"O01"`).
    pub items: Vec<ItemRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// When it can come.
    pub when: ConditionRaw,
    /// The chance in 30 days.
    pub chance_month: CoefficientRaw,
    /// Days until it can come again.
    pub cooldown_days: u16,
    /// How often at most.
    pub uses: u16,
    /// What it does.
    pub effects: Vec<EffectRaw>,
}

/// A venue: where something is said.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Venue")]
pub struct VenueRaw {
    /// Its id.
    pub id: Name,
    /// By how much anger is multiplied there.
    pub visibility: CoefficientRaw,
}

/// Whether a card asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "CardKind")]
pub enum CardKindRaw {
    /// It asks for an answer.
    Ask,
    /// It is one line on the wire.
    Wire,
}

/// An event.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Card")]
pub struct CardRaw {
    /// Its id.
    pub id: Name,
    /// Whether it asks.
    pub kind: CardKindRaw,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Vec<ItemRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// How likely the report is true, where that is in doubt.
    pub confidence: Option<f64>,
    /// First day on which it can come.
    pub from: Option<Spanned<String>>,
    /// Last day on which it can come.
    pub until: Option<Spanned<String>>,
    /// What else must hold.
    pub when: Option<ConditionRaw>,
    /// The chance in a turn in which it can come (1 if left out).
    pub chance: Option<CoefficientRaw>,
    /// Of several, the greater comes first (0 if left out).
    pub priority: Option<i16>,
    /// What happens as it comes.
    pub arrives: Option<Vec<EffectRaw>>,
    /// The answers.
    pub options: Vec<OptionRaw>,
}

/// An answer to a card. The first one is what happens when nobody answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Option")]
pub struct OptionRaw {
    /// Its id, unique in the card.
    pub id: Name,
    /// When it can be given.
    pub when: Option<ConditionRaw>,
    /// Its price to the budget, thousands of dollars.
    pub cost_kusd: Option<i64>,
    /// Where the head of state goes by it, on the first day of the card, if he goes anywhere.
    pub visits: Option<Capital>,
    /// What it does.
    pub effects: Vec<EffectRaw>,
}

/// A project.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Project")]
pub struct ProjectRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// Its whole price, thousands of dollars, spent evenly over its days.
    pub cost_kusd: CoefficientRaw,
    /// Days of work.
    pub days: CoefficientRaw,
    /// The chance in a year of work that it slips.
    pub slip_chance: CoefficientRaw,
    /// Days lost by a slip.
    pub slip_days: u16,
    /// Who pays: the budget if left out.
    pub payer: Option<AccountRaw>,
    /// Shares that stand for the will of others (`relations.baku.warmth`): work goes on in proportion to the least.
    pub needs: Option<Vec<Name>>,
    /// What happens when it is done.
    pub done: Vec<EffectRaw>,
}

/// A standing policy.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Policy")]
pub struct PolicyRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// The highest setting; the lowest is 0. Text keys `policy-<id>-<setting>` name them.
    pub steps: u8,
    /// The setting with which a level starts unless it says otherwise.
    pub start: u8,
    /// Days until an order has wholly worked.
    pub lag_days: CoefficientRaw,
    /// What it does in 30 days at the highest setting; in proportion below.
    pub monthly: Vec<EffectRaw>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}

/// A promise to the country.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Promise")]
pub struct PromiseRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// It is broken for good as soon as this holds.
    pub broken_when: Option<ConditionRaw>,
    /// At the end it counts as kept only if this holds.
    pub kept_when: Option<ConditionRaw>,
    /// What happens when it breaks.
    pub on_break: Vec<EffectRaw>,
}

/// An ending.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Ending")]
pub struct EndingRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// The scenario of the dossier that it documents.
    pub scenario: String,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
    /// Whether it ends the game at once, in any turn.
    pub early: bool,
    /// Of several that hold, the greatest counts.
    pub priority: i16,
    /// When it holds.
    pub when: ConditionRaw,
}

/// An axis of the debrief: a weighted mean of numbers, each read between two values.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Axis")]
pub struct AxisRaw {
    /// `sovereignty`, `prosperity`, `cohesion` or `standing`.
    pub id: Name,
    /// What it is made of.
    pub parts: Vec<AxisPartRaw>,
}

/// A part of an axis.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "AxisPart")]
pub struct AxisPartRaw {
    /// The number.
    pub metric: Name,
    /// Counts as nought at this value.
    pub worst: Spanned<f64>,
    /// Counts in full at this value.
    pub best: Spanned<f64>,
    /// Its weight.
    pub weight: Spanned<f64>,
    /// On what it rests.
    pub basis: BasisRaw,
}

/// The question of a month: two systems against each other.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Question")]
pub struct QuestionRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// When it can be asked.
    pub when: ConditionRaw,
    /// Of several, the greatest is asked.
    pub priority: i16,
    /// Levers that bear on it, at most eight.
    pub levers: Vec<Name>,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}

/// A group of the people by age.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Age")]
pub struct AgeRaw {
    /// Its id.
    pub id: Name,
    /// Its share of the adults.
    pub share: CoefficientRaw,
    /// How far it leans to Russia: nought is as all do.
    pub russia: CoefficientRaw,
    /// How far it leans to Ukraine.
    pub ukraine: CoefficientRaw,
}

/// A foreign capital.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Partner")]
pub struct PartnerRaw {
    /// Its id.
    pub id: Name,
    /// Warmth at the start.
    pub warmth: CoefficientRaw,
    /// Whether it would mind an attack on Kazakhstan, and how much that counts.
    pub would_mind: CoefficientRaw,
    /// Warmth to which it drifts back.
    pub habit: CoefficientRaw,
    /// How far it has bound itself to mind an attack, at the start and in the long run.
    pub pledge: CoefficientRaw,
}

/// A compliance channel.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Channel")]
pub struct ChannelRaw {
    /// Its id.
    pub id: Name,
    /// What of the dossier it carries: numbers of its coverage list, levers, scenarios.
    pub items: Option<Vec<ItemRaw>>,
    /// The policy that sets its control.
    pub policy: Name,
    /// What Russia would buy through it when sanctions are full.
    pub demand: CoefficientRaw,
    /// How much the West cares.
    pub weight: CoefficientRaw,
    /// Goods that would pass on to Russia in a month if everything slipped through, thousands of dollars.
    pub kusd_per_month: CoefficientRaw,
    /// Facts of the dossier.
    pub facts: Vec<Name>,
}
