//! The commands, one a file.

pub(crate) mod check;
pub(crate) mod play;
pub(crate) mod record;
pub(crate) mod result;
pub(crate) mod verify;
