//! The Reckoning: the years behind the player's last turn, on standing orders and a cabinet in the player's own line. What was
//! built, owed and provoked is paid for here; endings and axes are judged at its end.

use crate::fault::Fault;
use crate::metric::Metric;
use crate::report::Report;
use crate::rules::Rules;
use crate::state::State;
use crate::step::Drafts;

/// The years behind the player's last turn, month by month.
#[derive(Clone, Debug, Default)]
pub struct Reckoning {
    states: Vec<State>,
    reports: Vec<Report>,
}

impl Reckoning {
    /// Runs from the state in which the player's part ended; nothing if no year follows it.
    pub(super) fn run(rules: &Rules, from: &State, seed: u64) -> Result<Option<Reckoning>, Fault> {
        let mut reckoning = Reckoning::default();
        let nobody = Drafts::default();
        loop {
            let state = reckoning.states.last().unwrap_or(from);
            if rules.is_over(state) || !rules.in_reckoning(state) {
                break;
            }
            let (next, report) = rules.step(state, seed, &nobody)?;
            reckoning.states.push(next);
            reckoning.reports.push(report);
        }
        Ok((!reckoning.states.is_empty()).then_some(reckoning))
    }

    /// The report of every month (a week in a crisis).
    pub fn reports(&self) -> &[Report] {
        &self.reports
    }
    /// The state after every month.
    pub fn states(&self) -> &[State] {
        &self.states
    }
    /// The state at the end.
    pub fn end(&self) -> Option<&State> {
        self.states.last()
    }
    /// A number after every month.
    pub fn series(&self, metric: Metric) -> Vec<i64> {
        self.states.iter().map(|state| state.raw(metric)).collect()
    }
}
