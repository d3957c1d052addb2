//! The rules of Multivector: text and bytes in, values out.
//!
//! What lives here: quantities, the state, content and its reader, orders, what a seat sees, what is legal, the turn, the
//! ledger, the record. What does not: Bevy, egui, files, clocks, threads, environment, text for people.
//!
//! The way through is [`Rules::observe`] -> [`Rules::check`] -> [`Rules::step`]; [`Game`] keeps a record of it.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod advice;
pub mod board;
pub mod cabinet;
pub mod calendar;
pub mod check;
pub mod content;
pub mod date;
pub mod dice;
pub mod explain;
pub mod fault;
pub mod game;
pub mod ids;
pub mod imagine;
pub mod layout;
pub mod ledger;
mod loading;
pub mod metric;
pub mod opening;
pub mod order;
pub mod orders_file;
mod places;
pub mod record;
pub mod report;
pub mod rules;
pub mod seats;
pub mod seen;
pub mod setup;
mod start;
pub mod state;
pub mod step;
pub mod systems;
pub mod templates;
pub mod units;

pub use advice::{Advice, Judged};
pub use check::Illegal;
pub use content::load::Hands;
pub use content::{Findings, SourceFile};
pub use date::Date;
pub use dice::{Dice, Purpose};
pub use fault::Fault;
pub use game::{CommitError, Game, Grade, Outcome, RewindRefused, Verified, VerifyError, verify};
pub use ids::*;
pub use layout::Layout;
pub use ledger::{BasisRef, Cause, Effect, Rule};
pub use loading::Checked;
pub use metric::{Family, Field, Group, Key, Metric};
pub use opening::{Chosen, Opening};
pub use order::{Counter, Draft, Order, Stance, Step, Terms};
pub use record::{Annotation, Record, RecordError};
pub use report::{BattleOutcome, CrisisTurn, Event, Reason, Report, WarTurn};
pub use rules::{Options, RULES_VERSION, Rules};
pub use seen::{Seen, SeenOutage};
pub use setup::{Difficulty, Setup};
pub use state::{Outage, State, Target};
pub use step::Drafts;
pub use systems::Scratch;
pub use systems::fighting::{BattleOdds, Ways};
pub use systems::oil::Bound;
pub use systems::security::crisis::Odds;
pub use templates::Template;
