//! Reading content files: RON in, a typed value or every mistake at once out.
//!
//! `serde` with the `ron` crate stops at the first mistake. An author of a level wants all of them, each with its
//! place, so this module reads the same notation (RON as `ron` 0.12 reads it, with `implicit_some`,
//! `unwrap_newtypes` and `unwrap_variant_newtypes` switched on) into a tree with places (`parse.rs`, which recovers from
//! errors of notation) and then runs `serde` over that tree with a deserialiser that notes a mistake,
//! hands over a stand-in and goes on.
//!
//! Nothing here knows a rule of the game, opens a file or writes a sentence: problems are typed, and `text` turns
//! [`Problem::key`] and [`Problem::args`] into words.
//!
//! # Conventions for the types that are read
//!
//! * A field may be left out when it is an `Option`, a sequence or a map (it is then `None` or empty), or when serde
//!   says so with `#[serde(default)]`. Every other field is required.
//! * Fields a type does not know are always mistakes, with or without `deny_unknown_fields`.
//! * Type names shown to people are serde's; rename a raw type (`#[serde(rename = "Card")]`) to name it well.
//! * A newtype may be written `Id("x")`, `("x")` or `"x"`; a variant that wraps a struct may be written
//!   `Fine((amount: 3))` or `Fine(amount: 3)`.
//! * `#[serde(flatten)]` is not supported; `untagged` and internally tagged enums work, but a mistake inside one is
//!   reported once, at the enum, and [`Spanned`] inside one knows no place.
//! * A `Deserialize` written by hand may refuse with `Error::custom`; that becomes [`Problem::Rejected`] at the value
//!   being read, and reading goes on with its siblings.

mod access;
mod de;
mod diagnostic;
mod enums;
mod files;
mod found;
mod lex;
mod nearest;
mod parse;
mod recover;
mod spanned;
mod structs;
pub(super) mod tree;
mod value;

#[cfg(test)]
mod tests;

pub use de::read;
pub(super) use de::read_and;
pub use diagnostic::{Diagnostic, Expected, Kind, Problem, Severity, Unclosed};
pub use files::{FileId, Files, Span};
pub use nearest::nearest;
pub use spanned::{Name, Spanned};

/// Files above this many bytes are refused unread.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Brackets nested deeper than this are refused.
pub const MAX_DEPTH: usize = 64;

/// At most this many mistakes of notation and as many of content are noted per file: enough for anyone's file, and a
/// bound on what a hostile one costs.
pub const MAX_NOTED: usize = 1_000;
