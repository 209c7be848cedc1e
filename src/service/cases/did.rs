//! What was done to cases, as the log names it more closely than by the kind of act: with one case or
//! with many.

use serde_json::{Value, json};

use crate::store::{LogLine, OpKind};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// Handed over.
    HandedOver,
    /// Given a tag.
    Tagged,
    /// Freed of a tag.
    Untagged,
    /// Given a task.
    Tasked,
    /// Closed.
    Closed,
    /// Opened again.
    Reopened,
    /// An entry written in its timeline.
    Noted,
    /// An entry struck, and a better one written.
    Corrected,
    /// An entry struck.
    Struck,
}

/// The name of what was done, in the detail of a line.
const DID: &str = "did";
/// The number of cases, in the detail of a line about many.
const CASES: &str = "cases";

impl Did {
    /// Everything that can be done.
    pub const ALL: [Self; 9] = [
        Self::HandedOver,
        Self::Tagged,
        Self::Untagged,
        Self::Tasked,
        Self::Closed,
        Self::Reopened,
        Self::Noted,
        Self::Corrected,
        Self::Struck,
    ];

    /// The word in the log.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::HandedOver => "hand-over",
            Self::Tagged => "tag",
            Self::Untagged => "untag",
            Self::Tasked => "task",
            Self::Closed => "close",
            Self::Reopened => "reopen",
            Self::Noted => "note",
            Self::Corrected => "correct",
            Self::Struck => "strike",
        }
    }

    /// The kind of act.
    pub(super) const fn kind(self) -> OpKind {
        match self {
            Self::HandedOver | Self::Tagged | Self::Untagged => OpKind::CaseEdit,
            Self::Tasked => OpKind::Task,
            Self::Closed | Self::Reopened => OpKind::CaseClose,
            Self::Noted | Self::Corrected | Self::Struck => OpKind::Note,
        }
    }

    /// What the line says of it; of many cases, with how many it was done.
    pub(super) fn detail(self, cases: Option<usize>) -> Value {
        match cases {
            Some(cases) => json!({ DID: self.code(), CASES: cases }),
            None => json!({ DID: self.code() }),
        }
    }

    /// What a line says was done. An older line of many cases that were closed says so by its kind.
    #[must_use]
    pub fn of(line: &LogLine) -> Option<Self> {
        let code = line.detail.get(DID).and_then(Value::as_str);
        let closed = || {
            let many = cases_of(line).is_some() && line.kind == OpKind::CaseClose.code();
            many.then_some(Self::Closed)
        };
        match code {
            Some(code) => Self::ALL.into_iter().find(|did| did.code() == code),
            None => closed(),
        }
    }
}

/// With how many cases it was done; nothing of an act on one.
#[must_use]
pub fn cases_of(line: &LogLine) -> Option<i64> {
    line.detail.get(CASES).and_then(Value::as_i64)
}
