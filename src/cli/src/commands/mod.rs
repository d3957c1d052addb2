//! The commands, one a file.

pub(crate) mod aloud;
pub(crate) mod behind;
pub(crate) mod calibrate;
pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod endings;
pub(crate) mod explain;
pub(crate) mod fields;
pub(crate) mod history;
pub(crate) mod levels;
pub(crate) mod new;
pub(crate) mod play;
pub(crate) mod record;
pub(crate) mod report;
pub(crate) mod result;
pub(crate) mod serve;
pub(crate) mod sweep;
pub(crate) mod verify;
