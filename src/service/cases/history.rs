//! What happened to a record and to a case, and taking an act back.

use super::CaseError;
use crate::domain::id::{CaseId, OpId};
use crate::service::desk::Desk;
use crate::store::{Changes, LogLine, Step, Table};

/// One change of a record, with the line of the log that says who did it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Who, when, what.
    pub line: LogLine,
    /// What stood and stands there.
    pub step: Step,
}

/// How a record became what it is, the newest change first.
pub fn history(desk: Desk<'_>, table: Table, id: i64) -> Result<Vec<Entry>, CaseError> {
    desk.store.read(|snapshot| {
        let mut entries = Vec::new();
        for step in snapshot.steps_of(table, id)? {
            if let Some(line) = snapshot.log_line(step.op)? {
                entries.push(Entry { line, step });
            }
        }
        Ok(entries)
    })
}

/// The newest lines of the log about a case and all that belongs to it; also who opened it.
pub fn log(desk: Desk<'_>, case: CaseId, most: u32) -> Result<Vec<LogLine>, CaseError> {
    Ok(desk
        .store
        .read(|snapshot| snapshot.log_of_case(case, most))?)
}

/// Takes an act back, or says why that cannot be. Undoing is an act itself and can be undone.
pub fn undo(desk: Desk<'_>, op: OpId) -> Result<Changes, CaseError> {
    Ok(desk.store.undo(desk.actor, op)?)
}
