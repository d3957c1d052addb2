//! The calendar: the day, the span of the turn, the name of the capital.

use crate::metric::{Group, HIGH, Sees, scalars};

scalars! { Calendar from 0;
    /// The day on which the current turn begins, counted from 1 January 2022.
    DAY: Days = "day", Sees::ALL, 0, HIGH;
    /// The length of the turn that was played last.
    SPAN: Days = "span_days", Sees::ALL, 0, HIGH;
    /// The number of turns played.
    TURN: Count = "turn", Sees::ALL, 0, HIGH;
    /// The capital's name: 0 Nur-Sultan, 1 Astana (from 17 September 2022).
    CAPITAL: Code = "capital", Sees::ALL, 0, 1;
}
