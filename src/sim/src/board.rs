//! The scenario board: on which answer to each of its questions a state lies. How likely each is, whoever plays futures counts;
//! nothing here acts on the state.

use crate::content::condition::Numbers;
use crate::content::entities::BoardQuestion;
use crate::layout::Layout;
use crate::metric::Metric;
use crate::rules::Rules;
use crate::state::{Bases, State};
use crate::units::Unit;

impl Rules {
    /// The answer to a question of the board on which a state lies, by its position, as seen from an earlier one: the first
    /// that holds. `None` for content that has none.
    pub fn answer_of(&self, question: &BoardQuestion, now: &State, then: &State) -> Option<usize> {
        let view = Since {
            layout: &self.layout,
            now,
            then: question.from_now.then_some(then),
            last_turn: self.is_last_turn(now),
        };
        let mut branches = question.branches.iter();
        branches.position(|branch| branch.when.holds(&view))
    }
}

/// A state whose counts may be those from an earlier one on.
struct Since<'a> {
    layout: &'a Layout,
    now: &'a State,
    then: Option<&'a State>,
    last_turn: bool,
}

impl Numbers for Since<'_> {
    fn number(&self, metric: Metric) -> i64 {
        let now = self.now.raw(metric);
        match self.then {
            Some(then) if self.layout.unit(metric) == Unit::Count => now - then.raw(metric),
            _ => now,
        }
    }
    fn bases(&self) -> &Bases {
        &self.now.bases
    }
    fn today(&self) -> i64 {
        self.now.day()
    }
    fn last_turn(&self) -> bool {
        self.last_turn
    }
}
