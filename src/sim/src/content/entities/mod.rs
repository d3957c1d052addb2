//! The entities of the content as the rules use them: names resolved to ids, numbers in stored units, dates as days.

mod dossier;
mod fighting;
mod futures;
mod level;
mod oil;
mod seats;
mod security;

pub use dossier::*;
pub use fighting::*;
pub use futures::*;
pub use level::*;
pub use oil::*;
pub use seats::*;
pub use security::*;

use serde::Serialize;

use super::condition::Condition;
pub use super::raw::{AccountRaw as Account, CardKindRaw as CardKind, HandRaw as Hand};
pub use super::raw::{LeverKindRaw as LeverKind, RouteKindRaw as RouteKind, SpanRaw as Span};
use crate::ids::*;
use crate::ledger::BasisRef;
use crate::metric::Metric;
use crate::state::Target;
use crate::state::moscow::Capital;

/// On what a number rests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Basis {
    /// Facts of the dossier, by id.
    Sourced(Vec<String>),
    /// A figure of the public record: text `basis-<key>`.
    Record(String),
    /// An inference: text `basis-<key>`.
    Inferred(String),
    /// A judgement: text `basis-<key>`.
    Judgement(String),
}

/// A number with its basis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Coefficient {
    /// The value.
    pub value: f64,
    /// On what it rests.
    pub basis: BasisRef,
}

/// A coefficient that was chosen so that a series meets the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The series that it was fitted to.
    pub to: Vec<String>,
    /// Its value.
    pub value: f64,
    /// The value it would have without them.
    pub prior: f64,
}

/// A fact of the dossier.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// `F001` and on.
    pub id: String,
    /// `S1` to `S5`.
    pub sources: Vec<String>,
    /// When, as the articles date it.
    pub date: String,
}

/// What an effect does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub enum Deed {
    /// Adds a stored amount to a number, at once or after some days.
    Add {
        /// The number.
        metric: Metric,
        /// The stored amount.
        amount: i64,
        /// Days until it acts.
        after_days: u16,
    },
    /// Sets a number to a stored value.
    Set {
        /// The number.
        metric: Metric,
        /// The stored value.
        value: i64,
    },
    /// Moves money.
    Pay {
        /// Who pays.
        from: Account,
        /// Who is paid.
        to: Account,
        /// Thousands of dollars.
        kusd: i64,
    },
    /// Takes a share of a link, field or mooring out of service.
    Stop {
        /// What.
        target: Target,
        /// The share, in millionths.
        share: i64,
        /// For how many days.
        days: u16,
    },
    /// Begins a project.
    Begin {
        /// Which.
        project: ProjectId,
    },
    /// Opens a crisis, if none is open.
    Open {
        /// Its kind.
        crisis: CrisisId,
    },
}

/// A deed with its basis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ContentEffect {
    /// What it does.
    pub deed: Deed,
    /// On what it rests.
    pub basis: BasisRef,
}

/// A lever.
#[derive(Clone, Debug, Serialize)]
pub struct Lever {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub seat: Seat,
    /// Its kind.
    pub kind: LeverKind,
    /// Items of the dossier.
    #[serde(skip)]
    pub items: Vec<String>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// How many initiatives it takes.
    pub initiatives: u8,
    /// Its price to the budget, thousands of dollars.
    pub cost_kusd: i64,
    /// Venues among which it chooses.
    pub venues: Vec<VenueId>,
    /// Whether loud or quiet is a choice.
    pub may_be_loud: bool,
    /// The capital that Astana's head of state goes to, if it is a journey.
    pub visits: Option<Capital>,
    /// When it is legal.
    pub when: Condition,
    /// Days until it may be used again.
    pub cooldown_days: u16,
    /// How often at most.
    pub uses: u16,
    /// What it does.
    pub effects: Vec<ContentEffect>,
    /// Pretexts: positions in the table of pretexts. With one its true cause is sealed.
    pub pretexts: Vec<u16>,
    /// Why a program would use it.
    pub appeal: Option<Appeal>,
}

/// Why a program in a seat would use a lever.
#[derive(Clone, Debug, Serialize)]
pub struct Appeal {
    /// The appeal when all terms are nought.
    pub base: f64,
    /// What adds to it.
    pub terms: Vec<Term>,
    /// On what it rests.
    pub basis: BasisRef,
}

/// What kind of reason a term of an appeal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Motive {
    /// The seat wants something.
    Wants,
    /// It believes something of the world.
    Believes,
    /// It would pay for the act.
    Pays,
}

impl Motive {
    /// The name used in text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Motive::Wants => "wants",
            Motive::Believes => "believes",
            Motive::Pays => "pays",
        }
    }
}

/// One term of an appeal: `weight` x (value - `from`), the value in the unit people write.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Term {
    /// What kind of reason it is.
    pub motive: Motive,
    /// The number.
    pub metric: Metric,
    /// Its weight.
    pub weight: f64,
    /// Where it is nought.
    pub from: f64,
    /// What a stored unit adds. With `nought` the same sum without a division, since terms are what programs spend their
    /// time on.
    #[serde(skip)]
    slope: f64,
    /// What is taken off at any value.
    #[serde(skip)]
    nought: f64,
}

impl Term {
    /// A term over a number of which so many stored units make one.
    pub fn new(motive: Motive, metric: Metric, weight: f64, from: f64, scale: f64) -> Term {
        Term {
            motive,
            metric,
            weight,
            from,
            slope: weight / scale,
            nought: weight * from,
        }
    }
    /// What it adds at a stored value.
    pub fn at(&self, stored: i64) -> f64 {
        stored as f64 * self.slope - self.nought
    }
}

/// What a neighbour does of its own accord.
#[derive(Clone, Debug, Serialize)]
pub struct Reaction {
    /// Its id.
    pub id: String,
    /// The capital that acts.
    pub partner: PartnerId,
    /// Items of the dossier.
    #[serde(skip)]
    pub items: Vec<String>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// When it can come.
    pub when: Condition,
    /// The chance in 30 days.
    pub chance_month: Coefficient,
    /// Days until it can come again.
    pub cooldown_days: u16,
    /// How often at most.
    pub uses: u16,
    /// What it does.
    pub effects: Vec<ContentEffect>,
}

/// A venue.
#[derive(Clone, Debug, Serialize)]
pub struct Venue {
    /// Its id.
    pub id: String,
    /// By how much anger is multiplied there.
    pub visibility: Coefficient,
}

/// A card.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Whether it asks.
    pub kind: CardKind,
    /// Items of the dossier's coverage list.
    #[serde(skip)]
    pub items: Vec<String>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// How likely the report is true, where that is in doubt, per mille.
    pub confidence_permille: Option<u16>,
    /// First day.
    pub from_day: i64,
    /// Last day.
    pub until_day: i64,
    /// What else must hold.
    pub when: Condition,
    /// The chance in a turn in which it can come.
    pub chance: f64,
    /// The greater comes first.
    pub priority: i16,
    /// What happens as it comes.
    pub arrives: Vec<ContentEffect>,
    /// The answers; the first is what happens when nobody answers.
    pub options: Vec<CardOption>,
}

/// An answer to a card.
#[derive(Clone, Debug, Serialize)]
pub struct CardOption {
    /// Its id.
    pub id: String,
    /// When it can be given.
    pub when: Condition,
    /// Its price, thousands of dollars.
    pub cost_kusd: i64,
    /// Where the head of state goes by it.
    pub visits: Option<Capital>,
    /// What it does.
    pub effects: Vec<ContentEffect>,
}

/// A project.
#[derive(Clone, Debug, Serialize)]
pub struct Project {
    /// Its id.
    pub id: String,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// Its whole price, thousands of dollars.
    pub cost_kusd: Coefficient,
    /// Days of work.
    pub days: Coefficient,
    /// The chance in a year of work that it slips.
    pub slip_chance: Coefficient,
    /// Days lost by a slip.
    pub slip_days: u16,
    /// Who pays.
    pub payer: Account,
    /// Shares that stand for the will of others; the least counts.
    pub needs: Vec<Metric>,
    /// What happens when it is done.
    pub done: Vec<ContentEffect>,
}

/// A standing policy.
#[derive(Clone, Debug, Serialize)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// The highest setting.
    pub steps: u8,
    /// The setting at the start.
    pub start: u8,
    /// Days until an order has wholly worked.
    pub lag_days: Coefficient,
    /// What it does in 30 days at the highest setting.
    pub monthly: Vec<ContentEffect>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
}

/// A promise.
#[derive(Clone, Debug, Serialize)]
pub struct Promise {
    /// Its id.
    pub id: String,
    /// Broken for good as soon as this holds.
    pub broken_when: Option<Condition>,
    /// Kept only if this holds at the end.
    pub kept_when: Option<Condition>,
    /// What happens when it breaks.
    pub on_break: Vec<ContentEffect>,
}

/// An ending.
#[derive(Clone, Debug, Serialize)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// The scenario of the dossier.
    pub scenario: String,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
    /// Whether it ends the game at once.
    pub early: bool,
    /// Of several the greatest counts.
    pub priority: i16,
    /// When it holds.
    pub when: Condition,
}

/// An axis of the debrief.
#[derive(Clone, Debug, Serialize)]
pub struct Axis {
    /// Its id.
    pub id: String,
    /// What it is made of.
    pub parts: Vec<AxisPart>,
}

/// A part of an axis, values in stored units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct AxisPart {
    /// The number.
    pub metric: Metric,
    /// Counts as nought at this value.
    pub worst: f64,
    /// Counts in full at this value.
    pub best: f64,
    /// Its weight.
    pub weight: f64,
    /// On what it rests.
    pub basis: BasisRef,
}

/// The question of a month.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// When it can be asked.
    pub when: Condition,
    /// Of several the greatest is asked.
    pub priority: i16,
    /// Levers that bear on it.
    pub levers: Vec<LeverId>,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
}

/// A group of the people by age.
#[derive(Clone, Debug, Serialize)]
pub struct Age {
    /// Its id.
    pub id: String,
    /// Its share of the adults.
    pub share: f64,
    /// How far it leans to Russia against the mean of all.
    pub russia: Coefficient,
    /// How far it leans to Ukraine against the mean of all.
    pub ukraine: Coefficient,
}

/// A foreign capital.
#[derive(Clone, Debug, Serialize)]
pub struct Partner {
    /// Its id.
    pub id: String,
    /// Warmth at the start.
    pub warmth: Coefficient,
    /// How much it counts that it would mind an attack.
    pub would_mind: Coefficient,
    /// Warmth to which it drifts back.
    pub habit: Coefficient,
    /// How far it has bound itself to mind an attack, at the start and in the long run.
    pub pledge: Coefficient,
}

/// A compliance channel.
#[derive(Clone, Debug, Serialize)]
pub struct Channel {
    /// Its id.
    pub id: String,
    /// The policy that sets its control.
    pub policy: PolicyId,
    /// What Russia would buy through it when sanctions are full.
    pub demand: Coefficient,
    /// How much the West cares.
    pub weight: Coefficient,
    /// Goods that would pass on to Russia in a month if everything slipped through, thousands of dollars.
    pub kusd_per_month: Coefficient,
    /// Facts of the dossier.
    #[serde(skip)]
    pub facts: Vec<String>,
}
