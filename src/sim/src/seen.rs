//! What a seat sees. Everything a person, a bot or a rival decides from goes through here, so that what is hidden cannot
//! leak into a greyed-out button, a forecast or a rival's choice.

use std::sync::Arc;

use crate::content::condition::Numbers;
use crate::ids::{Seat, TableId};
use crate::layout::{Layout, Sight};
use crate::metric::{Field, Key, Metric};
use crate::state::{Bases, Outage, State, Target, calendar};
use crate::units::Quantity;

/// A stoppage as everybody sees it: never with its true cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenOutage {
    /// What is stopped.
    pub target: Target,
    /// The share that is lost, in millionths.
    pub share: i64,
    /// First day.
    pub from_day: i64,
    /// The day on which it is announced to be over.
    pub until_day: i64,
    /// The reason given: a position in the content's table of pretexts.
    pub pretext: u16,
}

/// What one seat sees of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    seat: Seat,
    sight: Arc<Sight>,
    /// By address; 0 where the seat does not see.
    values: Vec<i64>,
    bases: Bases,
    outages: Vec<SeenOutage>,
    last_turn: bool,
}

impl Seen {
    /// Looks at a state from a seat.
    pub(crate) fn of_state(state: &State, layout: &Layout, seat: Seat, last_turn: bool) -> Seen {
        let mut seen = Seen {
            seat,
            sight: layout.sight(seat).cloned().unwrap_or_default(),
            values: Vec::new(),
            bases: state.bases,
            outages: Vec::new(),
            last_turn,
        };
        seen.look(state, last_turn);
        seen
    }

    /// Looks again from the same seat, in the room that is there.
    pub(crate) fn look(&mut self, state: &State, last_turn: bool) {
        self.values.clone_from(&state.values);
        for hidden in &self.sight.hidden {
            if let Some(value) = self.values.get_mut(usize::from(*hidden)) {
                *value = 0;
            }
        }
        self.bases = state.bases;
        self.outages.clear();
        self.outages.extend(state.outages.iter().map(seen_outage));
        self.last_turn = last_turn;
    }

    /// The seat that looks.
    pub fn seat(&self) -> Seat {
        self.seat
    }
    /// A number; `None` if the seat does not see it.
    pub fn get<Q: Quantity>(&self, key: Key<Q>) -> Option<Q> {
        self.raw(key.metric()).map(Q::from_raw)
    }
    /// A number of an entity; `None` if the seat does not see it.
    pub fn of<I: TableId, Q: Quantity>(&self, field: Field<I, Q>, id: I) -> Option<Q> {
        self.get(self.bases.key(field, id))
    }
    /// The address of an entity's number.
    pub fn key<I: TableId, Q>(&self, field: Field<I, Q>, id: I) -> Key<Q> {
        self.bases.key(field, id)
    }
    /// A stored integer; `None` if the seat does not see it.
    pub fn raw(&self, metric: Metric) -> Option<i64> {
        let place = metric.0 as usize;
        match self.sight.sees.get(place) {
            Some(true) => self.values.get(place).copied(),
            _ => None,
        }
    }
    /// The stoppages that are known.
    pub fn outages(&self) -> &[SeenOutage] {
        &self.outages
    }
    /// The day on which the turn begins, counted from 1 January 2022.
    pub fn day(&self) -> i64 {
        self.get(calendar::DAY).map_or(0, |day| day.0)
    }
    /// The number of turns played.
    pub fn turn(&self) -> u32 {
        self.get(calendar::TURN).map_or(0, |turn| turn.0 as u32)
    }
}

fn seen_outage(outage: &Outage) -> SeenOutage {
    SeenOutage {
        target: outage.target,
        share: outage.share,
        from_day: outage.from_day,
        until_day: outage.until_day,
        pretext: outage.pretext,
    }
}

impl Numbers for Seen {
    fn number(&self, metric: Metric) -> i64 {
        self.values.get(metric.0 as usize).copied().unwrap_or(0)
    }
    fn bases(&self) -> &Bases {
        &self.bases
    }
    fn today(&self) -> i64 {
        self.day()
    }
    fn last_turn(&self) -> bool {
        self.last_turn
    }
}

/// The whole state, for the world's own conditions: which cards come, which endings hold, which promises break. Programs
/// in seats use it too, but lint has made sure that their conditions and terms read only what the seat sees.
pub(crate) struct World<'a> {
    pub(crate) state: &'a State,
    pub(crate) last_turn: bool,
}

impl Numbers for World<'_> {
    fn number(&self, metric: Metric) -> i64 {
        self.state.raw(metric)
    }
    fn bases(&self) -> &Bases {
        &self.state.bases
    }
    fn today(&self) -> i64 {
        self.state.day()
    }
    fn last_turn(&self) -> bool {
        self.last_turn
    }
}
