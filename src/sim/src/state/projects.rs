//! What is being built: one row a project.

use crate::metric::{HIGH, ONE, Sees, family};

family! { project, Project, ProjectId;
    /// 0 not begun, 1 being built, 2 done.
    STAGE: Code = "stage", Sees::ALL, 0, 2;
    /// Days of work left.
    DAYS_LEFT: Days = "days_left", Sees::ALL, 0, HIGH;
    /// Spent so far.
    SPENT: Kusd = "spent_kusd", Sees::ALL, 0, HIGH;
    /// Days lost to slippage so far.
    SLIPPED: Days = "slipped_days", Sees::ALL, 0, HIGH;
    /// The will of the partners that it depends on.
    WILL: Micro = "will", Sees::ALL, 0, ONE;
}
