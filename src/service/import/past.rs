//! The imports that were done, as the log has them: when, by whom, how many.

use serde_json::Value;

use crate::domain::id::{OfficerId, OpId};
use crate::domain::time::Timestamp;
use crate::store::{LogLine, OpKind, Snapshot, StoreError};

/// An import that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// The act.
    pub op: OpId,
    /// Whether it was undone.
    pub undone: bool,
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
    let mut all = Vec::new();
    for line in &lines {
        let undone = file.is_undone(line.op)?;
        all.extend(told(line, undone));
    }
    Ok(all)
}

fn told(line: &LogLine, undone: bool) -> Option<Past> {
    let count = |name: &str| line.detail.get(name).and_then(Value::as_u64).unwrap_or(0);
    Some(Past {
        op: line.op,
        undone,
        at: line.at,
        officer: line.officer,
        kind: IMPORTS.into_iter().find(|kind| kind.code() == line.kind)?,
        read: count("read"),
        new: count("new"),
        changed: count("changed"),
        rejected: count("rejected"),
    })
}
