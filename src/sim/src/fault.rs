//! Faults: what the rules find wrong with themselves. The old state stands; nothing of the turn is kept.

use crate::metric::Metric;

/// A failure inside the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number left the range of its integer.
    Overflow {
        /// The number.
        metric: Metric,
    },
    /// An address outside the state.
    NoSuchNumber,
    /// Oil was made or lost: lifted is not exported plus refined plus stored.
    OilNotConserved {
        /// Tonnes too many (negative: too few).
        tonnes: i64,
    },
    /// Money was made or lost.
    MoneyNotConserved {
        /// Thousands of dollars too many (negative: too few).
        kusd: i64,
    },
    /// An order that is not legal reached the rules.
    IllegalOrder,
    /// The game is over.
    Over,
}

impl Fault {
    /// The text key.
    pub const fn key(self) -> &'static str {
        match self {
            Fault::Overflow { .. } => "fault-overflow",
            Fault::NoSuchNumber => "fault-no-such-number",
            Fault::OilNotConserved { .. } => "fault-oil-not-conserved",
            Fault::MoneyNotConserved { .. } => "fault-money-not-conserved",
            Fault::IllegalOrder => "fault-illegal-order",
            Fault::Over => "fault-over",
        }
    }
    /// The values of the text.
    pub fn args(self) -> Vec<(&'static str, String)> {
        match self {
            Fault::Overflow { metric } => vec![("metric", metric.0.to_string())],
            Fault::OilNotConserved { tonnes } => vec![("tonnes", tonnes.to_string())],
            Fault::MoneyNotConserved { kusd } => vec![("kusd", kusd.to_string())],
            Fault::NoSuchNumber | Fault::IllegalOrder | Fault::Over => Vec::new(),
        }
    }
}
