//! Half-typed forms: kept in the encrypted file while somebody types, offered again after a crash,
//! dropped by the act that saves the form.

use super::desk::Desk;
use crate::store::{Draft, StoreError};

/// The form that bodies of this program have.
const VERSION: i64 = 1;

/// What a screen remembers of how it was left bears a name that begins so: nobody is in the middle
/// of it.
pub(super) const MEMORY: &str = "memory-";

/// A half-typed form that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The form.
    pub form: String,
    /// The record it is about; 0 for a new one.
    pub record: i64,
    /// What was typed, as the form's own JSON; one that no longer parses is shown as text.
    pub body: String,
    /// When it was kept.
    pub at: crate::domain::time::Timestamp,
}

/// Keeps a form as it stands now.
pub fn keep(desk: Desk<'_>, form: &str, record: i64, body: &str) -> Result<(), StoreError> {
    desk.store.keep_draft(&Draft {
        screen: form.to_owned(),
        record,
        body: body.to_owned(),
        version: VERSION,
        saved_at: desk.actor.at,
    })
}

/// Drops a form that was given up.
pub fn drop(desk: Desk<'_>, form: &str, record: i64) -> Result<(), StoreError> {
    desk.store.drop_draft(form, record)
}

/// The form as it was kept.
pub fn find(desk: Desk<'_>, form: &str, record: i64) -> Result<Option<Kept>, StoreError> {
    Ok(desk.store.read(|file| file.draft(form, record))?.map(kept))
}

/// All that was kept, the newest first: what somebody was in the middle of.
pub fn all(desk: Desk<'_>) -> Result<Vec<Kept>, StoreError> {
    let mut all = desk.store.read(|file| file.drafts())?;
    all.retain(|draft| !draft.screen.starts_with(MEMORY));
    all.sort_by_key(|draft| std::cmp::Reverse(draft.saved_at));
    Ok(all.into_iter().map(kept).collect())
}

pub(super) fn kept(draft: Draft) -> Kept {
    Kept {
        form: draft.screen,
        record: draft.record,
        body: draft.body,
        at: draft.saved_at,
    }
}
