//! The words of the game: everything that turns the simulation's numbers, keys and typed errors into something a
//! person reads. The words themselves are Fluent files, one folder a language; this crate holds none.
//!
//! [`Texts`] answers for one language. Around it: [`number`] and [`date`] write quantities and days,
//! [`names`] names what the rules speak of, [`Texts::sentence`] and [`diagnostic`] make sentences and pictures of what went
//! wrong, [`lint`] says what a language still lacks, and [`svg`] draws the charts of reports. Nothing here reads files, clocks or the environment.

pub mod bundle;
pub mod checked;
pub mod chronicle;
pub mod codex;
pub mod date;
pub mod diagnostic;
pub mod events;
pub mod fighting;
pub mod lint;
pub mod names;
mod needed;
pub mod number;
pub mod orders;
pub mod pace;
mod picture;
pub mod report;
pub mod review;
mod sentence;
mod source;
pub mod svg;

pub use bundle::{Arg, Texts};
pub use codex::{Codex, Page, Section};
pub use needed::needed;
pub use number::Form;
pub use picture::Style;
pub use source::{TextError, TextProblem};
