//! Lint: what is well written but cannot be right. One lint a file; each reports everything it finds.

mod balance;
mod dates;
mod ground;
mod level;
mod names;
mod overwritten;
mod record;
pub mod required;
mod rivals;
mod visibility;

use super::load::{Findings, RawContent};
use super::raw::LevelRaw;
use crate::rules::Rules;

pub(crate) use dates::run as dates;

/// Every lint over one level.
pub(crate) fn all(raw: &RawContent, level: &LevelRaw, rules: &Rules, findings: &mut Findings) {
    visibility::run(raw, level, rules, findings);
    balance::run(raw, rules, findings);
    overwritten::run(raw, rules, findings);
    rivals::run(raw, rules, findings);
    ground::run(raw, rules, findings);
    level::run(level, rules, findings);
}

/// Every lint that asks for no level in particular.
pub(crate) fn once(raw: &RawContent, findings: &mut Findings) {
    names::run(raw, findings);
    record::run(raw, findings);
}
