//! Players by program and what can be computed by playing on: policies for Astana's chair, whole games, rollouts,
//! forecasts, the comparison with the record. It imports the rules and changes none of them: nothing here can change a hash.
//!
//! What does not live here: the programs in the other seats (they are rules, in `sim::seats`), text, files, clocks.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod ahead;
pub mod board;
pub mod calibrate;
pub mod endings;
pub mod errand;
pub mod forecast;
pub mod history;
pub mod play;
pub mod policy;
pub mod review;
pub mod stats;
pub mod sweep;
pub mod workers;

pub use board::{Board, Chance, Study, board, hundredths};
pub use errand::{Errand, Mismatch};
pub use forecast::{Band, Difference, Forecast, Futures, RouteRisk, difference, forecast};
pub use play::{Rollout, play};
pub use policy::{Aim, Policy};
pub use review::{Review, Reviewing, review};
pub use workers::Watch;
