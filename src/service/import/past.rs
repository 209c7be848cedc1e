//! The imports that were done, as the log has them: when, by whom, how many. The log names nobody, and
//! the name of a file may be somebody's: that, and which lines were refused and why, is kept beside it.

use std::path::Path;

use serde_json::Value;

use super::{Refusal, Report};
use crate::domain::id::{OfficerId, OpId};
use crate::domain::time::Timestamp;
use crate::service::desk::Desk;
use crate::service::drafts::{self, MEMORY};
use crate::store::{LogLine, OpKind, Snapshot, StoreError};

/// An import that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// The act.
    pub op: OpId,
    /// The act that undid it, where it is undone: taking that back does it again.
    pub undone: Option<OpId>,
    /// The name of the file, without where it lay; nothing where that was not kept.
    pub file: Option<String>,
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
    /// Outside the work area or the ages kept.
    pub outside: u64,
    /// Not taken in.
    pub rejected: u64,
}

/// The kinds of act that are imports.
const IMPORTS: [OpKind; 3] = [
    OpKind::ImportPersons,
    OpKind::ImportSchools,
    OpKind::ImportEnrolments,
];

/// Of which file an import was, by its act.
fn file_form() -> String {
    format!("{MEMORY}import-file")
}

/// Which lines of it were refused, by its act.
fn refused_form() -> String {
    format!("{MEMORY}import-refused")
}

/// Keeps of which file an import was, and which of its lines were refused and why. Whom those name is
/// not kept: they were not taken in.
///
/// # Errors
/// When it cannot be written. The import stands all the same.
pub fn remember(desk: Desk<'_>, op: OpId, file: &Path, report: &Report) -> Result<(), StoreError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    drafts::keep(desk, &file_form(), op.0, &name)?;
    match serde_json::to_string(&report.rejected) {
        Ok(refused) if !report.rejected.is_empty() => {
            drafts::keep(desk, &refused_form(), op.0, &refused)
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

/// The lines of an import that were refused, as far as that was kept.
///
/// # Errors
/// When the file cannot be read.
pub fn refused(desk: Desk<'_>, op: OpId) -> Result<Vec<Refusal>, StoreError> {
    let kept = drafts::find(desk, &refused_form(), op.0)?;
    let kept = kept.and_then(|kept| serde_json::from_str(&kept.body).ok());
    Ok(kept.unwrap_or_default())
}

/// The newest imports, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn past(file: &Snapshot<'_>, most: u32) -> Result<Vec<Past>, StoreError> {
    let lines = file.log_of(&IMPORTS, most)?;
    let mut all = Vec::new();
    for line in &lines {
        all.extend(told(file, line)?);
    }
    Ok(all)
}

fn told(file: &Snapshot<'_>, line: &LogLine) -> Result<Option<Past>, StoreError> {
    let count = |name: &str| line.detail.get(name).and_then(Value::as_u64).unwrap_or(0);
    let known = IMPORTS.into_iter().find(|kind| kind.code() == line.kind);
    let Some(kind) = known else {
        return Ok(None);
    };
    Ok(Some(Past {
        op: line.op,
        undone: file.undone_by(line.op)?,
        file: file.draft(&file_form(), line.op.0)?.map(|kept| kept.body),
        at: line.at,
        officer: line.officer,
        kind,
        read: count("read"),
        new: count("new"),
        changed: count("changed"),
        outside: count("outside"),
        rejected: count("rejected"),
    }))
}
