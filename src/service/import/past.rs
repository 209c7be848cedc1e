//! The imports that were done, as the log has them: when, by whom, how many.

use serde_json::Value;

use crate::domain::id::OfficerId;
use crate::domain::time::Timestamp;
use crate::store::{LogLine, OpKind, Snapshot, StoreError};

/// An import that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub officer: Option<OfficerId>,
    /// The kind of act.
    pub kind: OpKind,
    /// Records in the file.
    pub read: u64,
    /// New in the case file.
    pub new: u64,
    /// With another value than before.
    pub changed: u64,
    /// Not taken in.
    pub rejected: u64,
}

/// The kinds of act that are imports.
const IMPORTS: [OpKind; 3] = [
    OpKind::ImportPersons,
    OpKind::ImportSchools,
    OpKind::ImportEnrolments,
];

/// The newest imports, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn past(file: &Snapshot<'_>, most: u32) -> Result<Vec<Past>, StoreError> {
    let lines = file.log_of(&IMPORTS, most)?;
    Ok(lines.iter().filter_map(told).collect())
}

fn told(line: &LogLine) -> Option<Past> {
    let count = |name: &str| line.detail.get(name).and_then(Value::as_u64).unwrap_or(0);
    Some(Past {
        at: line.at,
        officer: line.officer,
        kind: IMPORTS.into_iter().find(|kind| kind.code() == line.kind)?,
        read: count("read"),
        new: count("new"),
        changed: count("changed"),
        rejected: count("rejected"),
    })
}
