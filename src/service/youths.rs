//! Youths: adding one who is not in the file yet. Whoever adds one searched first: a second record
//! of the same youth would take half of what is known along.

use super::cases::CaseError;
use super::desk::Desk;
use crate::domain::id::YouthId;
use crate::domain::youth::YouthDraft;
use crate::store::{Changes, Op, OpKind, Table};

/// Adds a youth.
///
/// # Errors
/// [`CaseError::Empty`] for one without any name.
pub fn add(desk: Desk<'_>, draft: &YouthDraft) -> Result<(YouthId, Changes), CaseError> {
    if draft.name.full().trim().is_empty() {
        return Err(CaseError::Empty);
    }
    desk.act(&Op::new(OpKind::Youth), |tx| {
        let id = tx.add_youth(draft)?;
        tx.about(Table::Youth, id.0);
        Ok(id)
    })
}
