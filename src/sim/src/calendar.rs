//! The calendar of a level: where its turns begin, how long the next one is, when the player's part and the whole are over.
//!
//! Turns begin where the level's spans do. A crisis or war cuts them into weeks, so turns are counted as they come and the
//! end is a day, not a number of turns.

use crate::content::entities::Span;
use crate::rules::Rules;
use crate::seen::Seen;
use crate::state::security::{self, Conflict};
use crate::state::{State, agenda};

/// Days of a turn in crisis and war.
const WEEK: i64 = 7;

/// What the calendar asks of a state, or of what is seen of it; every seat sees these numbers.
pub trait Moment {
    /// The day on which the turn begins, counted from 1 January 2022.
    fn today(&self) -> i64;
    /// How things stand at arms.
    fn conflict(&self) -> Conflict;
    /// Whether an ending has been reached.
    fn ended(&self) -> bool;
}

impl Moment for State {
    fn today(&self) -> i64 {
        self.day()
    }
    fn conflict(&self) -> Conflict {
        Conflict::of(self.get(security::CONFLICT))
    }
    fn ended(&self) -> bool {
        self.get(agenda::ENDING).0 != 0
    }
}

impl Moment for Seen {
    fn today(&self) -> i64 {
        self.day()
    }
    fn conflict(&self) -> Conflict {
        let code = self.get(security::CONFLICT);
        code.map_or(Conflict::Calm, Conflict::of)
    }
    fn ended(&self) -> bool {
        self.get(agenda::ENDING).is_some_and(|code| code.0 != 0)
    }
}

impl Rules {
    /// The day behind the last turn that the player commands.
    pub fn end_day(&self) -> i64 {
        let turns = usize::from(self.level.turns);
        let day = self.level.boundaries.get(turns);
        day.copied().unwrap_or(self.level.start_day)
    }

    /// The day behind the Reckoning; without one, that of [`Rules::end_day`].
    pub fn final_day(&self) -> i64 {
        let day = self.level.boundaries.last();
        day.copied().unwrap_or(self.level.start_day)
    }

    /// The length of the turn that begins at this moment.
    pub fn span_of(&self, now: &impl Moment) -> i64 {
        let day = now.today();
        let next = self
            .level
            .boundaries
            .partition_point(|boundary| *boundary <= day);
        let whole = self
            .level
            .boundaries
            .get(next)
            .map_or(WEEK, |boundary| boundary - day);
        if now.conflict().by_weeks() {
            whole.min(WEEK)
        } else {
            whole
        }
    }

    /// What the turn that begins at this moment is called: the span of the level, or a week where a crisis or war cuts it.
    pub fn called(&self, now: &impl Moment) -> Span {
        match self.level.span_on(now.today()) {
            Span::Day => Span::Day,
            _ if now.conflict().by_weeks() => Span::Week,
            whole => whole,
        }
    }

    /// Whether the game is over: the last day has come or an ending has been reached.
    pub fn is_over(&self, now: &impl Moment) -> bool {
        now.today() >= self.final_day() || now.ended()
    }

    /// Whether the player's part is over and the Reckoning runs.
    pub fn in_reckoning(&self, now: &impl Moment) -> bool {
        let day = now.today();
        day >= self.end_day() && day < self.final_day()
    }

    /// Whether the player has nothing more to command: the Reckoning runs, or the game is over.
    pub fn is_played(&self, now: &impl Moment) -> bool {
        now.today() >= self.end_day() || now.ended()
    }

    /// Whether the turn that begins at this moment is the last one, or lies behind it.
    pub fn is_last_turn(&self, now: &impl Moment) -> bool {
        now.today() + self.span_of(now) >= self.final_day()
    }

    /// The most turns that can still come, if nothing cuts them into weeks.
    pub fn turns_left(&self, now: &impl Moment) -> u32 {
        let day = now.today();
        let begun = self.level.boundaries.partition_point(|first| *first <= day);
        let turns = usize::from(self.level.turns) + 1;
        turns.saturating_sub(begun.min(turns)) as u32
    }

    /// The span of the level in which a day falls, from 0: what the screen calls "turn 6 of 13" even if a crisis cut it.
    pub fn nth_span(&self, day: i64) -> u32 {
        let begun = self.level.boundaries.partition_point(|first| *first <= day);
        begun.saturating_sub(1) as u32
    }
}
