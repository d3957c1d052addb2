//! Conditions over what somebody sees: typed, no strings to parse at run time.

use serde::Serialize;

use crate::ids::{CardId, LeverId, ProjectId, PromiseId, TableId};
use crate::metric::{Key, Metric};
use crate::state::{Bases, agenda, projects};
use crate::units::Quantity;

/// When something is so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Condition {
    /// Always.
    Always,
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The stored number is at least so much.
    AtLeast(Metric, i64),
    /// The stored number is below.
    Below(Metric, i64),
    /// The first stored number is at least the second.
    Reaches(Metric, Metric),
    /// On or after the day.
    From(i64),
    /// Before the day.
    Before(i64),
    /// The lever has been used.
    Used(LeverId),
    /// The card was answered by the option at this position.
    Answered(CardId, u8),
    /// The card has come.
    Came(CardId),
    /// The project is done.
    Done(ProjectId),
    /// The project is being built or done.
    Begun(ProjectId),
    /// The promise was made.
    Promised(PromiseId),
    /// It is the last turn, or past it.
    LastTurn,
}

/// Numbers that a condition can be asked of: the state, or what a seat sees of it.
pub trait Numbers {
    /// A stored integer; 0 where it is not known.
    fn number(&self, metric: Metric) -> i64;
    /// Where the families begin.
    fn bases(&self) -> &Bases;
    /// The day on which the turn begins.
    fn today(&self) -> i64;
    /// Whether the level's last turn has come.
    fn last_turn(&self) -> bool;
    /// A number.
    fn read<Q: Quantity>(&self, key: Key<Q>) -> Q {
        Q::from_raw(self.number(key.metric()))
    }
    /// A number of an entity.
    fn read_of<I: TableId, Q: Quantity>(&self, field: crate::metric::Field<I, Q>, id: I) -> Q {
        self.read(self.bases().key(field, id))
    }
}

impl Condition {
    /// Whether it holds.
    pub fn holds<N: Numbers>(&self, numbers: &N) -> bool {
        match self {
            Condition::Always => true,
            Condition::All(parts) => parts.iter().all(|part| part.holds(numbers)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(numbers)),
            Condition::Not(part) => !part.holds(numbers),
            Condition::AtLeast(metric, value) => numbers.number(*metric) >= *value,
            Condition::Below(metric, value) => numbers.number(*metric) < *value,
            Condition::Reaches(first, second) => numbers.number(*first) >= numbers.number(*second),
            Condition::From(day) => numbers.today() >= *day,
            Condition::Before(day) => numbers.today() < *day,
            Condition::Used(lever) => numbers.read_of(agenda::lever::USED, *lever).0 > 0,
            Condition::Answered(card, option) => {
                numbers.read_of(agenda::card::ANSWER, *card).0 == i64::from(*option) + 1
            }
            Condition::Came(card) => numbers.read_of(agenda::card::STAGE, *card).0 > 0,
            Condition::Done(project) => numbers.read_of(projects::project::STAGE, *project).0 == 2,
            Condition::Begun(project) => numbers.read_of(projects::project::STAGE, *project).0 > 0,
            Condition::Promised(promise) => numbers.read_of(agenda::promise::STAGE, *promise).0 > 0,
            Condition::LastTurn => numbers.last_turn(),
        }
    }

    /// Calls back for every number that the condition reads directly.
    pub fn each_metric(&self, visit: &mut impl FnMut(Metric)) {
        match self {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| part.each_metric(visit))
            }
            Condition::Not(part) => part.each_metric(visit),
            Condition::AtLeast(metric, _) | Condition::Below(metric, _) => visit(*metric),
            Condition::Reaches(first, second) => {
                visit(*first);
                visit(*second);
            }
            _ => {}
        }
    }
}
