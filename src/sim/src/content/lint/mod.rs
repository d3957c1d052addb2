//! Lint: what is well written but cannot be right. One lint a file; each reports everything it finds.

mod balance;
mod ground;
mod level;
mod overwritten;
mod record;
pub mod required;
mod rivals;
mod visibility;

use super::load::{Findings, RawContent};
use crate::rules::Rules;

/// Every lint over one level.
pub(crate) fn all(raw: &RawContent, rules: &Rules, findings: &mut Findings) {
    visibility::run(raw, rules, findings);
    balance::run(raw, rules, findings);
    overwritten::run(raw, rules, findings);
    rivals::run(raw, rules, findings);
    ground::run(raw, rules, findings);
    level::run(raw, rules, findings);
    record::run(raw, findings);
}
